package numbers

import "sync"

// tongue is the words of a language that stand beside digits: units, scale words
// and hedges, in the form of lexicon files. English has tables of its own, with
// the words of numbers; text of no stated language is read as English.
//
// A further language is a further table, and no code.
type tongue struct {
	code  string // ISO 639
	words string
}

// tongues holds the languages by code.
var tongues = []tongue{
	{"de", german},
	{"es", spanish},
	{"fr", french},
	{"hi", hindi},
	{"it", italian},
	{"nl", dutch},
	{"pt", portuguese},
	{"ru", russian},
	{"uk", ukrainian},
}

// wordsOf holds for each language a function that returns its words. They are
// indexed when a text first needs them.
var wordsOf = func() map[string]func() *Lexicon {
	all := map[string]func() *Lexicon{}
	for _, l := range tongues {
		all[l.code] = sync.OnceValue(func() *Lexicon { return mustLexicon(l.words) })
	}
	return all
}()

// mustLexicon returns the Lexicon of the words of a table, of which a test checks
// each line.
func mustLexicon(words string) *Lexicon {
	x, err := readWords(words)
	if err != nil {
		panic(err)
	}
	return x
}
