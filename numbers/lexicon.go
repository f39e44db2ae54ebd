package numbers

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
)

// WordKind is what a word of a Lexicon is.
type WordKind uint8

// The kinds of words.
const (
	UnitWord  WordKind = iota + 1 // a unit, or a multiple of one: "bigha"
	ScaleWord                     // a power of ten: "arab"
	HedgeWord                     // a hedge: "in the ballpark of"
	NounWord                      // a noun that is counted: "jawan"; for package claims
	NameWord                      // a name: "Desh Samachar"; for package claims
)

// Word is a word of a caller's own and what it means.
type Word struct {
	Kind WordKind
	// Forms are the spellings of the word, as its singular and plural. One without
	// capital letters is found in any case, one with them in its own case only.
	Forms []string

	Unit   Unit   // of a UnitWord, what it measures in
	Times  Number // how many of Unit one of it is, or what a ScaleWord multiplies by; zero is one
	Per    string // of a UnitWord, the denominator that it holds: "day"
	Before bool   // of a UnitWord, it stands before the figure, as a currency does

	Wording Wording // of a HedgeWord, what it makes of the figure
	Behind  bool    // of a HedgeWord, it stands behind the figure

	// Class tells package claims what a NounWord or NameWord stands for: one of
	// "person", "organisation", "medium", "place" and "thing".
	Class string
}

// Lexicon holds words of a caller's own for a Reader, which looks there first. A
// Lexicon is immutable and safe for many goroutines; nil holds no word.
type Lexicon struct {
	words  []Word
	units  *unitLexicon
	scales *phraseIndex // of words, as those below
	hedges [2]*phraseIndex
}

// LexiconError is a mistake in a word of a lexicon.
type LexiconError struct {
	File string // "" for words given in code
	Line int    // in File, or else the place among the words, from 1
	Err  error
}

// Error names file and line and says what is wrong.
func (e *LexiconError) Error() string {
	if e.File == "" {
		return fmt.Sprintf("numbers: word %d of the lexicon: %v", e.Line, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
}

// Unwrap returns what is wrong.
func (e *LexiconError) Unwrap() error { return e.Err }

// NewLexicon returns the Lexicon of words. The error joins a *LexiconError for
// each word that is wrong: one without what its kind needs or with what it does not
// have, or a spelling that is empty, begins with a digit or stands twice.
func NewLexicon(words ...Word) (*Lexicon, error) {
	places := make([]LexiconError, len(words))
	for i := range places {
		places[i].Line = i + 1
	}
	return newLexicon(words, places)
}

// newLexicon is NewLexicon for words that stand at places.
func newLexicon(words []Word, places []LexiconError) (*Lexicon, error) {
	var errs []error
	forms := 0
	seen := map[spelling]bool{}
	for i, w := range words {
		err := w.check()
		for _, form := range w.Forms {
			key := spelling{w.Kind, w.Before || w.Behind, form}
			if err == nil && seen[key] {
				err = fmt.Errorf("%q is spelled twice", form)
			}
			seen[key] = true
		}
		if forms += len(w.Forms); err == nil && forms > maxForms {
			err = fmt.Errorf("more than %d spellings", maxForms)
		}
		if err != nil {
			places[i].Err = err
			errs = append(errs, &places[i])
		}
	}
	if errs != nil {
		return nil, errors.Join(errs...)
	}
	return indexLexicon(slices.Clone(words)), nil
}

// spelling is what only one word of a Lexicon may have.
type spelling struct {
	kind      WordKind
	otherSide bool // before the figure for a unit, behind it for a hedge
	form      string
}

func indexLexicon(words []Word) *Lexicon {
	x := &Lexicon{words: words}
	var units []unitWord
	var scales []phrase
	var hedges [2][]phrase
	for i, w := range words {
		for _, form := range w.Forms {
			p := phrase{form, form != strings.ToLower(form), uint16(i)}
			switch w.Kind {
			case UnitWord:
				units = append(units, w.unitWord(p))
			case ScaleWord:
				scales = append(scales, p)
			case HedgeWord:
				hedges[b2i(w.Behind)] = append(hedges[b2i(w.Behind)], p)
			}
		}
	}
	x.units = newUnitLexicon(units)
	x.scales = newPhraseIndex(behind, scales)
	x.hedges = [2]*phraseIndex{newPhraseIndex(before, hedges[0]), newPhraseIndex(behind, hedges[1])}
	return x
}

// unitWord returns the spelling p of w for the lookup of units.
func (w *Word) unitWord(p phrase) unitWord {
	u := unitWord{text: p.text, unit: w.Unit, times: w.Times, per: w.Per, flags: afterFigure}
	if w.Before {
		u.flags = beforeFigure
	}
	if p.exact {
		u.flags |= exactCase
	}
	if row := openMoney[w.Unit]; row != nil { // "de pesos"
		u.flags |= ambiguousMoney
		u.family = row.family
	}
	return u
}

// maxForms bounds the spellings of a Lexicon, and maxForm one of them, in bytes.
const (
	maxForms = 50000
	maxForm  = 100
)

// The mistakes of a word.
var (
	errNoForm   = errors.New("no spelling")
	errKind     = errors.New("no kind of word")
	errScale    = errors.New("a scale word is a power of ten from 10 to 1e30")
	errTimes    = errors.New("a multiple of a unit is above zero")
	errUnitless = errors.New("a word for a unit needs the unit")
	errHedge    = errors.New("a hedge is one of about, nearly, just over, more than, at least, less than, at most")
	errClass    = errors.New("a class is one of person, organisation, medium, place, thing")
	errUnused   = errors.New("says what words of its kind do not have")
)

// check returns what is wrong with w.
func (w *Word) check() error {
	if len(w.Forms) == 0 {
		return errNoForm
	}
	for _, form := range w.Forms {
		if err := checkForm(form); err != nil {
			return err
		}
	}
	rest := *w
	rest.Kind, rest.Forms = 0, nil
	var err error
	switch w.Kind {
	case UnitWord:
		err = w.checkUnit()
		rest.Unit, rest.Times, rest.Per, rest.Before = Unit{}, Number{}, "", false
	case ScaleWord:
		if exp, ok := w.Times.power(); !ok || exp < 1 || exp > 30 {
			err = errScale
		}
		rest.Times = Number{}
	case HedgeWord:
		if _, ok := hedgeOfWording(w.Wording); !ok {
			err = errHedge
		}
		rest.Wording, rest.Behind = 0, false
	case NounWord, NameWord:
		if !slices.Contains(wordClasses, w.Class) {
			err = errClass
		}
		rest.Class = ""
	default:
		err = errKind
	}
	if err == nil && !rest.isEmpty() {
		err = errUnused
	}
	return err
}

// wordClasses are the classes of nouns and names.
var wordClasses = []string{"medium", "organisation", "person", "place", "thing"}

// isEmpty reports whether w says nothing.
func (w *Word) isEmpty() bool {
	return w.Kind == 0 && w.Forms == nil && w.Unit == Unit{} && w.Times == Number{} && w.Per == "" &&
		!w.Before && w.Wording == 0 && !w.Behind && w.Class == ""
}

func (w *Word) checkUnit() error {
	switch {
	case w.Unit == Unit{}:
		return errUnitless
	case w.Times.Sign() < 0:
		return errTimes
	}
	return nil
}

// checkForm returns what is wrong with a spelling.
func checkForm(form string) error {
	switch {
	case form == "":
		return errNoForm
	case len(form) > maxForm:
		return fmt.Errorf("%.20q... is longer than %d bytes", form, maxForm)
	case strings.Join(strings.Fields(form), " ") != form:
		return fmt.Errorf("%q has spaces that are not one between two words", form)
	case isDigitByte(form[0]):
		return fmt.Errorf("%q begins with a digit, which belongs to the figure", form)
	}
	return nil
}

// power returns the power of ten that n is; ok is false when it is none.
func (n Number) power() (exp int, ok bool) {
	c, exp, ok := n.small()
	return exp, ok && c == 1 && !n.neg
}

// Words yields the words of x of a kind, in the order in which they were given.
func (x *Lexicon) Words(kind WordKind) iter.Seq[Word] {
	return func(yield func(Word) bool) {
		if x == nil {
			return
		}
		for _, w := range x.words {
			if w.Kind == kind && !yield(w) {
				return
			}
		}
	}
}
