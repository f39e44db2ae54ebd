package numbers

// unitFlags tell where a spelling of a unit stands and how far it may be trusted.
type unitFlags uint8

const (
	beforeFigure   unitFlags = 1 << iota // stands before the figure: "US$"
	afterFigure                          // stands behind it: "km"
	gluedOnly                            // is a unit only where it touches the digits: "50p"
	ambiguous                            // is a word or an abbreviation of its own, too: "in", "m", "COP"
	ambiguousMoney                       // one of the currencies of a family, unit the default: "$", "cents"
	isCode                               // an ISO 4217 code
	exactCase                            // is this unit in this case only: "MW"
	spelledOut                           // a name of money that may stand before the figure: "rupees 500"
)

// unitWord is a spelling of a unit.
type unitWord struct {
	text   string // in lower case, unless exactCase
	unit   Unit
	other  Unit        // another unit that is spelled so; zero for none
	times  Number      // how many of unit one of this word is; zero for one
	per    string      // the denominator that the word holds: "gallon" in "mpg"; "" for none
	family moneyFamily // of ambiguousMoney, the currencies it may mean
	flags  unitFlags
}

// unitMatch is a spelling of a unit that stands in a text.
type unitMatch struct {
	*unitWord
	start, end int
}

// noUnitWord is the spelling of a match that is none.
var noUnitWord unitWord

var noUnit = unitMatch{unitWord: &noUnitWord}

// unitAfter returns the longest spelling of a unit that begins at pos and ends
// with a word; ok is false when none does.
func unitAfter(text string, pos int) (m unitMatch, ok bool) { return tableUnits.unitAfter(text, pos) }

// unitBefore returns the longest spelling that stands before figures, begins
// with a word and ends at pos; ok is false when none does.
func unitBefore(text string, pos int) (m unitMatch, ok bool) { return tableUnits.unitBefore(text, pos) }

// unitLexicon finds spellings of units.
type unitLexicon struct {
	words         []unitWord
	after, before *phraseIndex // of words, by where they stand
}

// tableUnits finds those of the table of units.
var tableUnits = newUnitLexicon(unitWords)

func newUnitLexicon(words []unitWord) *unitLexicon {
	return &unitLexicon{
		words:  words,
		after:  newPhraseIndex(behind, phrasesOf(words, afterFigure)),
		before: newPhraseIndex(before, phrasesOf(words, beforeFigure)),
	}
}

// phrasesOf returns the phrases of those words that have a flag.
func phrasesOf(words []unitWord, flag unitFlags) (phrases []phrase) {
	for i, w := range words {
		if w.flags&flag != 0 {
			phrases = append(phrases, phrase{w.text, w.flags&exactCase != 0, uint16(i)})
		}
	}
	return phrases
}

func (x *unitLexicon) unitAfter(text string, pos int) (m unitMatch, ok bool) {
	if id, end, ok := x.after.after(text, pos); ok {
		return unitMatch{&x.words[id], pos, end}, true
	}
	return noUnit, false
}

func (x *unitLexicon) unitBefore(text string, pos int) (m unitMatch, ok bool) {
	if id, start, ok := x.before.before(text, pos); ok {
		return unitMatch{&x.words[id], start, pos}, true
	}
	return noUnit, false
}
