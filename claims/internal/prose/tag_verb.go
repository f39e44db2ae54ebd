package prose

// verb tags a word that can be a verb form.
func (g *tagger) verb(i int) Tag {
	c := g.class(i)
	last, before := g.last(i), g.before(i)
	switch {
	case before == TagTo || before == TagAuxiliary && !(last == TagAdverb && c&Noun != 0 && c&Base == 0):
		return g.afterAuxiliary(i, before)
	case last == TagDeterminer || last == TagPossessive || last == TagNumber || last == TagPreposition || last == TagAdjective || g.t.Tokens[i].Joined:
		return g.attribute(i)
	case c&(Past|Participle) != 0:
		return g.past(i)
	case c&Ing != 0:
		if c&Noun != 0 && g.class(i)&Plural == 0 && before != TagVerb && before != TagMark && !g.npFollows(i) {
			return TagNoun
		}
		return TagIng
	case c&(Noun|Adjective|Adverb) == 0:
		if c&(Third|Base) != 0 && g.reports(i+1) && (last == TagNoun || last == TagName) {
			return TagNoun // "tax returns show"
		}
		if last == TagNoun && c&(Base|Third) != 0 && !g.agrees(i) && (c&Say == 0 || g.class(i-1)&voices == 0) {
			return TagNoun
		}
		if before == TagMark && c&Base != 0 && c&(Past|Say) == 0 && !g.t.isQuoteMark(i-1) && g.nounFollows(i) {
			return TagNoun // ", finance minister X"
		}
		return TagVerb
	}
	return g.nounOrVerb(i)
}

// afterAuxiliary tags a verb form after an auxiliary or to.
func (g *tagger) afterAuxiliary(i int, before Tag) Tag {
	c := g.class(i)
	switch {
	case before == TagTo:
		return TagInfinitive
	case c&Noun != 0 && c&(Past|Participle|Ing) == 0 && g.class(i-1)&(Have|Be) != 0:
		return TagNoun // "has record low support"
	case c&(Past|Participle|Ing|Base) != 0:
		return TagVerb
	}
	return TagNoun
}

// attribute tags a verb form where a noun or its attribute stands: "the reported
// losses", "a claim", "of mounting".
func (g *tagger) attribute(i int) Tag {
	c, last := g.class(i), g.last(i)
	switch {
	case c&(Noun|Adjective) == 0 && c&Participle != 0 && (last == TagNumber || g.t.Tokens[i].Joined) && !g.nounFollows(i):
		return g.past(i)
	case c&Ing != 0 && last == TagPreposition:
		return TagIng
	case c&(Participle|Ing) != 0 && g.nounFollows(i):
		return TagAdjective
	case c&Adjective != 0 && g.nounFollows(i):
		return TagAdjective
	case c&Noun != 0:
		return TagNoun
	case c&(Participle|Ing) != 0 && last == TagAdjective:
		return g.past(i)
	case c&(Noun|Adjective) == 0 && c&Base != 0 && last == TagNumber && !g.t.Tokens[i].Joined && (!g.nounFollows(i) || g.class(i+1)&Adjective != 0):
		return TagVerb // "eight remain"
	case c&Third != 0 && c&Past == 0 && last == TagNumber && g.countsMany(i-1):
		return TagNoun // "85 structures"
	case c&(Finite|Past) != 0 && last != TagDeterminer && last != TagPossessive:
		return TagVerb // "the wounded said", "18 died"
	}
	return TagNoun
}

// countsMany reports whether the number at token i counts what follows, which is more
// than one: it is no label of what stands before ("Article 5 says").
func (g *tagger) countsMany(i int) bool {
	if g.t.Equal(i, "one") || g.t.Equal(i, "1") {
		return false
	}
	return i <= g.first || g.t.Tags[i-1] != TagNoun && g.t.Tags[i-1] != TagName
}

// past tells a past tense from a participle after its noun ("data released on
// Monday show"): it is one when another finite verb follows in the same clause.
func (g *tagger) past(i int) Tag {
	c := g.class(i)
	last := g.before(i)
	switch {
	case c&Past == 0:
		return TagParticiple
	case c&Participle == 0, g.speaks(i):
		return TagVerb
	case g.issued(i):
		return TagParticiple
	case c&Noun != 0 && c&Base != 0 && i-3 >= g.first && g.t.Tags[i-1] == TagNoun && g.t.Tags[i-2] == TagDeterminer && g.t.Tags[i-3] == TagVerb:
		return TagNoun // "cut its growth forecast"
	case g.t.Mark(i-1, ",") && i-3 >= g.first && g.t.Tags[i-2] == TagNumber && g.t.Mark(i-3, ",") && (g.npFollows(i) || g.class(i+1)&Preposition == 0):
		return TagVerb // "the man, 45, carried a child"
	case last == TagMark && g.t.Mark(i-1, ")"):
		return TagVerb
	case last == TagMark && !g.t.isQuoteMark(i-1) && !g.t.Mark(i-1, ",") && !g.t.Mark(i-1, "–") && !g.t.Mark(i-1, "—"):
		return TagParticiple
	case last == TagMark && c&Say == 0:
		return TagParticiple
	case last == TagPreposition || last == TagThat && !g.npFollows(i):
		return TagParticiple
	case g.t.Mark(i-1, ",") && (c&Say == 0 || c&Quoting != 0) && g.class(i+1)&Preposition != 0 && g.class(i+1)&(Adverb|Subordinator) == 0:
		return TagParticiple // "the foundation, established in 2007, has"
	case last == TagConjunction && i-2 >= g.first && g.t.Tags[i-2] == TagAdjective && g.nounFollows(i):
		return TagAdjective // "a shrewd and calculated move"
	case last == TagPronoun || last == TagRelative || c&(Say|Know) != 0 && (g.npFollows(i) || g.amountFollows(i)):
		return TagVerb
	}
	for j := i + 1; j < min(i+12, g.end); j++ {
		k := g.t.Tokens[j]
		switch {
		case k.Kind == Punct || k.Kind == CloseQuote || k.Class&(Relative|Conjunction|Subordinator) != 0 && k.Class&Preposition == 0:
			return TagVerb
		case k.Class&(Be|Have|Do|Modal) != 0 && k.Class&Finite != 0 && k.Class&(Month|Noun) == 0:
			return TagParticiple
		case k.Kind == Word && !k.Capital && k.Class&Say != 0 && k.Class&(Past|Third) != 0 && k.Class&Noun == 0:
			return TagParticiple
		case k.Class&(Personal|Determiner) != 0 && j == i+1:
			return TagVerb
		}
	}
	return TagVerb
}

// amountFollows reports whether a figure with words before it follows token i: "at
// least 40", "up to $3".
func (g *tagger) amountFollows(i int) bool {
	const hedges = Degree | Focus | Quantifier | Measuring
	for j := i + 1; j < min(i+6, g.end); j++ {
		switch k := &g.t.Tokens[j]; {
		case k.Kind == Numeral || k.Class&Numeric != 0:
			return j > i+1
		case g.t.MoneySign(j):
		case k.Class&hedges != 0 || g.isHedge(j):
		default:
			return false
		}
	}
	return false
}

// isHedge reports whether token i, a preposition by itself, belongs to a figure
// after it: "at least", "up to", "as many as", "over".
func (g *tagger) isHedge(i int) bool {
	switch g.t.Tokens[i].Lemma {
	case as, at:
		return g.class(i+1)&(Quantifier|Determiner|Degree) != 0 && !g.isArticle(i+1) || g.class(i+1)&(Numeric|Preposition) != 0 || g.t.Equal(i-1, "many") || g.t.Equal(i-1, "much")
	case by, forWord, from, in, of, on, with:
		return false
	}
	return g.class(i)&(Preposition|Adverb) != 0
}

// speaks reports whether the past form i of a reporting verb has a speaker before
// it and is no participle: "police said on Tuesday", unlike "men named on Tuesday"
// and "a poll published on Tuesday".
func (g *tagger) speaks(i int) bool {
	if g.class(i)&Say == 0 || g.t.Equal(i+1, "by") || g.t.Equal(i+1, "as") || g.t.Equal(i+1, "to") {
		return false
	}
	switch g.t.Tokens[i].Lemma {
	case say, argue, insist, concede, acknowledge, admit, assert, claim, warn, testify, complain, contend, stress, reply, respond, caution:
		return true
	case announce, report, confirm, estimate, note, reveal, predict, disclose, suggest, declare, state, explain, conclude, add:
		return g.class(i-1)&voices != 0 || g.last(i) == TagName
	}
	return false
}

// issued reports whether the past form i says how a document came out, which is no
// sentence by itself: "a study published on Monday".
func (g *tagger) issued(i int) bool {
	switch g.t.Tokens[i].Lemma {
	case publish, release, issue, post, broadcast, leak:
		return g.class(i-1)&(ReportNoun|Poll) != 0 && !g.npFollows(i)
	}
	return false
}

// nounOrVerb tells "the survey shows" and "they claim" from nouns.
func (g *tagger) nounOrVerb(i int) Tag {
	c := g.class(i)
	before := g.before(i)
	follows := g.objectFollows(i)
	switch {
	case c&Noun != 0 && g.reports(i+1) && (before == TagNoun || before == TagName || i == g.first && c&Third != 0):
		return TagNoun
	case c&(Noun|Plural) != 0 && c&(Rise|Fall) != 0 && c&Base == 0 && i+1 < g.end && g.t.Tokens[i+1].Lemma == of:
		return TagNoun // "job gains of 12,000"
	case c&Noun != 0 && c&Third != 0 && c&Say != 0 && i > g.first && g.class(i-1)&Demonym != 0:
		return TagNoun // "of Russian claims that"
	case g.t.Tokens[i].Lemma == point && !g.pointsOut(i):
		return TagNoun // "deployment points,"
	case g.links(i) && g.agrees(i):
		return TagVerb // "the figure looks high"
	case g.reports(i) && (before == TagNoun || before == TagName) && g.agrees(i) && g.clauseEnds(i+1) && (g.t.Tokens[i].Lemma != show || c&Third == 0 || g.class(i-1)&voices != 0):
		return TagVerb // "..., the ministry reports."
	case before == TagPronoun || before == TagRelative:
		return TagVerb
	case c&Adjective != 0 && g.class(i+1)&Preposition != 0:
		return TagAdjective // "bankers close to the deal"
	case (before == TagNoun || before == TagName) && follows && g.agrees(i):
		return TagVerb
	case before == TagMark && i > g.first && c&(Third|Base) != 0 && c&Say != 0 && g.npFollows(i) && c&(Adjective|Noun) == 0:
		return TagVerb
	case before == TagMark && i == g.first && c&Noun == 0 && c&Adjective == 0 && !g.nounFollows(i):
		return TagVerb
	case before == TagConjunction && c&Third != 0 && follows:
		return TagVerb
	case c&Noun != 0:
		return TagNoun
	case c&Adjective != 0:
		return TagAdjective
	case c&Adverb != 0:
		return TagAdverb
	}
	return TagVerb
}

// pointsOut reports whether what follows the word "point" at i makes it a verb that
// reports: "points out", "points to", "point at".
func (g *tagger) pointsOut(i int) bool {
	return g.t.Equal(i+1, "out") || g.t.Equal(i+1, "to") || g.t.Equal(i+1, "at")
}

// reports reports whether token i can be a reporting verb in a finite form.
func (g *tagger) reports(i int) bool {
	c := g.class(i)
	return c&Say != 0 && c&(Base|Third|Past) != 0 && !g.t.Tokens[i].Capital
}

// opensClause reports whether token i is a word that opens what is said: that,
// what, how, why, whether.
func (g *tagger) opensClause(i int) bool {
	if i >= g.end {
		return false
	}
	switch g.t.Tokens[i].Lemma {
	case that, what, how, why, whether:
		return true
	}
	return false
}

// links reports whether token i can be a verb such as "looks" before an adjective.
func (g *tagger) links(i int) bool {
	switch g.t.Tokens[i].Lemma {
	case look, sound, prove, appear:
		return g.class(i+1)&Adjective != 0 && g.class(i)&Ing == 0
	}
	return false
}

// clauseEnds reports whether a clause ends before token i.
func (g *tagger) clauseEnds(i int) bool {
	return i >= g.end || g.t.Mark(i, ".") || g.t.Mark(i, ",") || g.t.Equal(i, "that")
}

// objectFollows reports whether what follows the word i, a noun or a verb, shows
// it to be a verb: an article, a pronoun, that. A bare noun does so only after
// those who speak ("the survey shows support", but "percentage points lead").
func (g *tagger) objectFollows(i int) bool {
	next, prev := g.class(i+1), g.class(i-1)
	if i+1 < g.end && g.t.Tokens[i+1].Kind == OpenQuote || next&(Determiner|Personal|PossessivePronoun|Demonstrative) != 0 && next&Preposition == 0 || g.opensClause(i+1) {
		return true
	}
	if g.class(i)&Say != 0 {
		return g.nounFollows(i) && (prev&(ReportNoun|Person|Organisation|Poll|Country|Seat) != 0 || g.last(i) == TagName)
	}
	return next&Preposition != 0 && !g.t.Equal(i+1, "of") && prev&(Person|Organisation) != 0
}

// agrees reports whether the verb form i can follow the noun before it: -s a
// singular, the base a plural. A name takes either, but not after an article
// where it stands before a noun ("a Times report"); after a preposition the noun
// in question may be the one before it ("files from the firm show").
func (g *tagger) agrees(i int) bool {
	if i == g.first {
		return false
	}
	c, prev := g.class(i), g.class(i-1)
	plural := prev&Plural != 0
	w := g.t.Word(i - 1)
	switch {
	case g.t.Tags[i-1] == TagName && (c&Noun == 0 || c&Third != 0 || w[len(w)-1] == 's' && !g.articled(i-1)):
		return true
	case g.t.Tags[i-1] == TagName:
		plural = false
	case prev&Noun == 0 && prev&(Adverb|Focus) != 0:
		return true
	case prev&Noun == 0:
		plural = w[len(w)-1] == 's'
	}
	return c&Third != 0 && !plural || c&Base != 0 && plural || g.headAgrees(i)
}

// headAgrees reports whether the verb form i can follow the noun before the
// preposition of its noun phrase.
func (g *tagger) headAgrees(i int) bool {
	c := g.class(i)
	for j := i - 2; j > max(g.first, i-8) && g.t.Tags[j] != TagVerb && g.t.Tags[j] != TagMark; j-- {
		if t := g.t.Tags[j-1]; g.t.Tags[j] == TagPreposition && (t == TagNoun || t == TagAdjective) {
			plural := g.class(j-1)&Plural != 0 || t == TagAdjective && g.class(j-2)&Plural != 0
			if c&Third != 0 && !plural || c&Base != 0 && plural {
				return true
			}
		}
	}
	return false
}

// articled reports whether an indefinite article begins the names that end with
// token i.
func (g *tagger) articled(i int) bool {
	for i > g.first && (g.t.Tags[i] == TagName || g.t.Tags[i] == TagAdjective) {
		i--
	}
	return g.t.Tokens[i].Lemma == a || g.t.Tokens[i].Lemma == an
}

// voices are the classes of nouns that speak.
const voices = Person | Organisation | Country | Seat | Medium | ReportNoun | Poll

// Lemmas of what is done to documents.
var publish, release, issue, post, broadcast, leak = LemmaOf("publish"), LemmaOf("release"), LemmaOf("issue"), LemmaOf("post"), LemmaOf("broadcast"), LemmaOf("leak")

// Lemmas of reporting verbs whose past forms follow those who speak: the first as
// a rule, the others after a voice.
var (
	say, argue, insist, concede, acknowledge, admit, assert, claim, warn = LemmaOf("say"), LemmaOf("argue"), LemmaOf("insist"), LemmaOf("concede"), LemmaOf("acknowledge"), LemmaOf("admit"), LemmaOf("assert"), LemmaOf("claim"), LemmaOf("warn")
	testify, complain, contend, stress, reply, respond, caution          = LemmaOf("testify"), LemmaOf("complain"), LemmaOf("contend"), LemmaOf("stress"), LemmaOf("reply"), LemmaOf("respond"), LemmaOf("caution")
	announce, report, confirm, estimate, note, reveal, predict           = LemmaOf("announce"), LemmaOf("report"), LemmaOf("confirm"), LemmaOf("estimate"), LemmaOf("note"), LemmaOf("reveal"), LemmaOf("predict")
	disclose, suggest, declare, state, explain, conclude, add            = LemmaOf("disclose"), LemmaOf("suggest"), LemmaOf("declare"), LemmaOf("state"), LemmaOf("explain"), LemmaOf("conclude"), LemmaOf("add")
)

// Lemmas of verbs that link an adjective to a noun and can be nouns, and of one
// that reports only with a word after it.
var look, sound, prove, appear, point, show = LemmaOf("look"), LemmaOf("sound"), LemmaOf("prove"), LemmaOf("appear"), LemmaOf("point"), LemmaOf("show")
