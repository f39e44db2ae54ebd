package numbers

import "strings"

// unitWords are the spellings of the tables of units.
var unitWords = func() (words []unitWord) {
	for _, r := range unitTable {
		w := unitWord{unit: Unit{r.code, r.dim}, flags: afterFigure}
		words = appendUnit(words, w, r.words, r.abbrs, r.signs)
	}
	for _, r := range derivedTable {
		w := unitWord{unit: mustUnit(r.code), times: parseConstant(r.times), per: r.per, flags: afterFigure}
		if r.other != "" {
			w.other = mustUnit(r.other)
		}
		words = appendUnit(words, w, r.words, r.abbrs, r.signs)
	}
	for _, r := range moneyTable {
		w := unitWord{unit: Unit{r.code, Money}}
		words = appendNames(words, w, r.words)
		words = appendSigns(words, w, beforeFigure|afterFigure|exactCase, r.signs)
		words = appendCode(words, w)
	}
	for _, r := range sharedTable {
		w := unitWord{unit: mustUnit(r.code), times: parseConstant(r.times), family: r.family}
		if r.family != 0 {
			w.flags = ambiguousMoney
		}
		words = appendNames(words, w, r.words)
		words = appendSigns(words, w, beforeFigure|afterFigure|exactCase, r.signs)
	}
	return words
}()

var million = Int(1e6)

// mustUnit returns the unit of a code that the table holds.
func mustUnit(code string) Unit {
	u, ok := LookupUnit(code)
	if !ok {
		panic("numbers: no unit " + code)
	}
	return u
}

func appendUnit(words []unitWord, w unitWord, spelled, abbrs, signs string) []unitWord {
	words = appendWords(words, w, w.flags, spelled)
	words = appendSigns(words, w, w.flags, abbrs)
	return appendSigns(words, w, w.flags|exactCase, signs)
}

// appendCode adds the ISO 4217 code of w, and that of a million of it: "MEUR".
func appendCode(words []unitWord, w unitWord) []unitWord {
	code := w.unit.code
	if len(code) != 3 || code[0] > 'Z' {
		return words
	}
	w.text, w.flags = code, beforeFigure|afterFigure|exactCase|isCode
	if strings.Contains(wordCodes, " "+code+" ") {
		w.flags |= ambiguous
		return append(words, w)
	}
	words = append(words, w)
	w.text, w.times = "M"+code, million
	return append(words, w)
}

// namedFirst are names of money of one word that news puts before the figure, as
// it does those of two words: "rupees 500", "Malaysian ringgit 42".
const namedFirst = " naira ringgit ringgits rupees taka "

// appendNames adds the names of money of a list.
func appendNames(words []unitWord, w unitWord, list string) []unitWord {
	n := len(words)
	words = appendWords(words, w, afterFigure, list)
	for i := n; i < len(words); i++ {
		if t := words[i].text; w.times == (Number{}) && (strings.Contains(t, " ") || strings.Contains(namedFirst, " "+t+" ")) {
			words[i].flags |= beforeFigure | spelledOut
		}
	}
	return words
}

// appendWords adds the words of a list, singular and plural, in the spellings of
// Britain and America.
func appendWords(words []unitWord, w unitWord, flags unitFlags, list string) []unitWord {
	for form := range listed(list) {
		singular, plural, ok := strings.Cut(form, "/")
		if !ok {
			name, marks := cutMarks(singular)
			plural = name + "s" + marks
		}
		words = appendSpellings(words, w, flags, singular)
		if plural != singular {
			words = appendSpellings(words, w, flags, plural)
		}
	}
	return words
}

// appendSpellings adds a word and its American spelling.
func appendSpellings(words []unitWord, w unitWord, flags unitFlags, form string) []unitWord {
	words = appendSigns(words, w, flags, form)
	if american := toAmerican.Replace(form); american != form {
		words = appendSigns(words, w, flags, american)
	}
	return words
}

// toAmerican rewrites a unit of Britain.
var toAmerican = strings.NewReplacer("metre", "meter", "litre", "liter")

// appendSigns adds the spellings of a list as they stand.
func appendSigns(words []unitWord, w unitWord, flags unitFlags, list string) []unitWord {
	for form := range listed(list) {
		name, marks := cutMarks(form)
		w := w
		w.text, w.flags = name, w.flags|flags
		if flags&exactCase == 0 {
			w.text = strings.ToLower(name)
		}
		if strings.Contains(marks, "<") {
			w.flags &^= afterFigure
		}
		if strings.Contains(marks, "!") {
			w.flags |= gluedOnly
		}
		if strings.Contains(marks, "?") {
			w.flags |= ambiguous
		}
		words = append(words, w)
	}
	return words
}

// listed yields the forms of a list with commas.
func listed(list string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for form := range strings.SplitSeq(list, ", ") {
			if form != "" && !yield(form) {
				return
			}
		}
	}
}

// cutMarks parts a form of a list from the marks behind it.
func cutMarks(form string) (name, marks string) {
	name = strings.TrimRight(form, "?!<")
	return name, form[len(name):]
}
