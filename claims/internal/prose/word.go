package prose

// Lemmas of words that have one form, so that a Lemma tells the word.
var (
	a       = LemmaOf("a")
	an      = LemmaOf("an")
	as      = LemmaOf("as")
	at      = LemmaOf("at")
	by      = LemmaOf("by")
	every   = LemmaOf("every")
	forWord = LemmaOf("for")
	from    = LemmaOf("from")
	how     = LemmaOf("how")
	in      = LemmaOf("in")
	of      = LemmaOf("of")
	on      = LemmaOf("on")
	that    = LemmaOf("that")
	the     = LemmaOf("the")
	to      = LemmaOf("to")
	what    = LemmaOf("what")
	whether = LemmaOf("whether")
	why     = LemmaOf("why")
	with    = LemmaOf("with")
)

// fact is a noun with a plural.
var fact = LemmaOf("fact")
