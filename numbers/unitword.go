package numbers

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"
)

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
)

// unitWord is a spelling of a unit.
type unitWord struct {
	text   string // in lower case, unless exactCase
	unit   Unit
	other  Unit        // another unit that is spelled so; zero for none
	times  Number      // how many of unit one of this word is; zero for one
	per    string      // the denominator that the word holds: "hour" in "mpg"; "" for none
	family moneyFamily // of ambiguousMoney, the currencies it may mean
	flags  unitFlags
}

// unitMatch is a spelling of a unit that stands in a text.
type unitMatch struct {
	unitWord
	start, end int
}

// unitAfter returns the longest spelling of a unit that begins at pos and ends
// with a word; ok is false when none does. A space of it may be a hyphen or a
// line break in the text.
func unitAfter(text string, pos int) (m unitMatch, ok bool) { return unitsAfter.after(text, pos) }

// unitBefore returns the longest spelling that stands before figures, begins
// with a word and ends at pos; ok is false when none does.
func unitBefore(text string, pos int) (m unitMatch, ok bool) { return unitsBefore.before(text, pos) }

// unitsAfter and unitsBefore index the spellings of the table of units.
var (
	unitsAfter  = newUnitIndex(unitWords, afterFigure, headKey)
	unitsBefore = newUnitIndex(unitWords, beforeFigure, tailKey)
)

// unitIndex finds the spellings of units in a text by a key: of spellings behind
// the figure the first word, of those before it the last.
type unitIndex struct {
	keyOf  func(string) string
	words  []unitWord  // of one key together, the longest first
	slots  []unitGroup // hash table by key; its length is a power of two
	maxKey int         // the longest key
}

// unitGroup is the words[first:end] of one key.
type unitGroup struct{ first, end uint16 }

// newUnitIndex returns the index of those words that stand at a side of figures.
func newUnitIndex(words []unitWord, side unitFlags, keyOf func(string) string) *unitIndex {
	x := &unitIndex{keyOf: keyOf}
	for _, w := range words {
		if w.flags&side != 0 {
			x.words = append(x.words, w)
			x.maxKey = max(x.maxKey, len(keyOf(w.text)))
		}
	}
	slices.SortStableFunc(x.words, func(a, b unitWord) int {
		return cmp.Or(
			compareFold(keyOf(a.text), keyOf(b.text)),
			len(b.text)-len(a.text),
			int(b.flags&exactCase)-int(a.flags&exactCase))
	})
	size := 4
	for size < 3*len(x.words) {
		size *= 2
	}
	x.slots = make([]unitGroup, size)
	for first, end := 0, 0; first < len(x.words); first = end {
		key := keyOf(x.words[first].text)
		for end = first; end < len(x.words) && compareFold(keyOf(x.words[end].text), key) == 0; end++ {
		}
		*x.slot(key) = unitGroup{uint16(first), uint16(end)}
	}
	return x
}

// slot returns the place of the group of key, an empty one when there is none.
func (x *unitIndex) slot(key string) *unitGroup {
	mask := uint32(len(x.slots) - 1)
	for h := hashFold(key); ; h++ {
		g := &x.slots[h&mask]
		if g.end == 0 || equalFoldASCII(x.keyOf(x.words[g.first].text), key) {
			return g
		}
	}
}

// group returns the spellings of key, the longest first.
func (x *unitIndex) group(key string) []unitWord {
	if len(key) > x.maxKey {
		return nil
	}
	g := x.slot(key)
	return x.words[g.first:g.end]
}

// headKey returns the letters that s begins with, or else its first sign.
func headKey(s string) string {
	n := 0
	for n < len(s) && isASCIILetter(s[n]) {
		n++
	}
	if n == 0 {
		_, n = utf8.DecodeRuneInString(s)
	}
	return s[:n]
}

// tailKey returns the last sign of s with the letters before it, or its last
// letters.
func tailKey(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	i := len(s) - n
	for i > 0 && isASCIILetter(s[i-1]) {
		i--
	}
	return s[i:]
}

func (x *unitIndex) after(text string, pos int) (m unitMatch, ok bool) {
	if pos >= len(text) {
		return m, false
	}
	words := x.group(headKey(text[pos:min(len(text), pos+x.maxKey+1)]))
	for i := range words {
		w := &words[i]
		if end, ok := w.matchAt(text, pos); ok && w.endsAt(text, end) {
			return unitMatch{*w, pos, end}, true
		}
	}
	return m, false
}

func (x *unitIndex) before(text string, pos int) (m unitMatch, ok bool) {
	if pos <= 0 || pos > len(text) {
		return m, false
	}
	head := text[max(0, pos-x.maxKey-1):pos]
	if m, ok = beforeOf(x.group(tailKey(head)), text, pos); ok || isASCIILetter(text[pos-1]) {
		return m, ok
	}
	_, n := utf8.DecodeLastRuneInString(head) // "only$5"
	return beforeOf(x.group(head[len(head)-n:]), text, pos)
}

// beforeOf returns the first of words that ends at pos and begins with a word.
func beforeOf(words []unitWord, text string, pos int) (m unitMatch, ok bool) {
	for i := range words {
		w := &words[i]
		start := pos - len(w.text)
		if start < 0 {
			continue
		}
		end, ok := w.matchAt(text, start)
		if ok && end == pos && (!isASCIILetter(w.text[0]) || startsWord(text, start)) {
			return unitMatch{*w, start, pos}, true
		}
	}
	return m, false
}

// matchAt returns the end of w in text when it stands at pos.
func (w *unitWord) matchAt(text string, pos int) (end int, ok bool) {
	exact := w.flags&exactCase != 0
	for i := range len(w.text) {
		if pos >= len(text) {
			return 0, false
		}
		c := text[pos]
		switch {
		case w.text[i] == ' ':
			n := gapLen(text, pos)
			if n == 0 {
				return 0, false
			}
			pos += n
			continue
		case c == w.text[i]:
		case exact || lower(c) != w.text[i]:
			return 0, false
		}
		pos++
	}
	return pos, true
}

// gapLen returns the length of what stands between two words of one spelling at
// i: a space, a line break or a hyphen; 0 when something else does.
func gapLen(text string, i int) int {
	switch c := text[i]; {
	case c == ' ', c == '\n', c == '-', c == '\t':
		return 1
	case c < 0x80:
		return 0
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if isSpaceSep(r) || r == '‑' {
		return n
	}
	return 0
}

// endsAt reports whether w ends at i in text: letters and digits do not go on.
// Behind a sign words of other scripts may.
func (w *unitWord) endsAt(text string, i int) bool {
	last := w.text[len(w.text)-1]
	if i < len(text) && text[i] >= utf8.RuneSelf && !isASCIILetter(last) && !isDigitByte(last) && last < utf8.RuneSelf {
		return true
	}
	return endsWord(text, i)
}

// endsWord reports whether no letter or digit goes on at i.
func endsWord(text string, i int) bool {
	if i >= len(text) {
		return true
	}
	if c := text[i]; c < utf8.RuneSelf {
		return !isASCIILetter(c) && !isDigitByte(c)
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return !isWordRune(r)
}

// startsWord reports whether no letter or digit stands before i.
func startsWord(text string, i int) bool {
	if i == 0 {
		return true
	}
	if c := text[i-1]; c < utf8.RuneSelf {
		return !isASCIILetter(c) && !isDigitByte(c)
	}
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return !isWordRune(r)
}

// isWordRune reports whether r goes on with a word: superscripts do, as in "m²".
func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

// equalFoldASCII reports whether a and b are equal but for ASCII case.
func equalFoldASCII(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

// compareFold orders a and b but for ASCII case.
func compareFold(a, b string) int {
	for i := range min(len(a), len(b)) {
		if c := cmp.Compare(lower(a[i]), lower(b[i])); c != 0 {
			return c
		}
	}
	return len(a) - len(b)
}
