package numbers

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"
)

// phrase is a spelling that a text is searched for: words, an abbreviation or a
// sign. A space of it may be a hyphen or a line break in the text.
type phrase struct {
	text  string // in lower case, unless exact
	exact bool   // in this case only
	id    uint16 // what it spells, for the owner of the index
}

// side is where a phrase stands as seen from a place in a text.
type side bool

const (
	behind side = false // it begins there
	before side = true  // it ends there
)

// phraseIndex finds phrases at a place of a text by a key: the first word of
// those that begin there, the last of those that end there.
type phraseIndex struct {
	keyOf   func(string) string
	phrases []phrase        // of one key together, the longest first
	slots   []phraseGroup   // hash table by key; its length is a power of two
	maxKey  int             // the longest key
	gate    [1 << 10]uint32 // by the last five bits of the first two bytes, the lengths of keys
}

// phraseGroup is the phrases[first:end] of one key.
type phraseGroup struct{ first, end uint16 }

func newPhraseIndex(s side, phrases []phrase) *phraseIndex {
	x := &phraseIndex{keyOf: headKey, phrases: phrases}
	if s == before {
		x.keyOf = tailKey
	}
	slices.SortStableFunc(phrases, func(p, q phrase) int {
		return cmp.Or(
			compareFold(x.keyOf(p.text), x.keyOf(q.text)),
			len(q.text)-len(p.text),
			cmp.Compare(b2i(q.exact), b2i(p.exact)))
	})
	size := 4
	for size < 3*len(phrases) {
		size *= 2
	}
	x.slots = make([]phraseGroup, size)
	for first, end := 0, 0; first < len(phrases); first = end {
		key := x.keyOf(phrases[first].text)
		x.maxKey = max(x.maxKey, len(key))
		x.gate[gateOf(key)] |= 1 << min(len(key), 31)
		for end = first; end < len(phrases) && compareFold(x.keyOf(phrases[end].text), key) == 0; end++ {
		}
		*x.slot(key) = phraseGroup{uint16(first), uint16(end)}
	}
	return x
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// slot returns the place of the group of key, an empty one when there is none.
func (x *phraseIndex) slot(key string) *phraseGroup {
	mask := uint32(len(x.slots) - 1)
	for h := hashFold(key); ; h++ {
		g := &x.slots[h&mask]
		if g.end == 0 || compareFold(x.keyOf(x.phrases[g.first].text), key) == 0 {
			return g
		}
	}
}

// group returns the phrases of key, the longest first.
func (x *phraseIndex) group(key string) []phrase {
	if len(key) > x.maxKey || key == "" || x.gate[gateOf(key)]&(1<<min(len(key), 31)) == 0 {
		return nil
	}
	g := x.slot(key)
	return x.phrases[g.first:g.end]
}

// gateOf returns the place of key in the gate.
func gateOf(key string) int {
	if len(key) == 1 {
		return int(key[0]&31) << 5
	}
	return int(key[0]&31)<<5 | int(key[1]&31)
}

// after returns what the longest phrase spells that begins at pos and ends with a
// word, and where it ends.
func (x *phraseIndex) after(text string, pos int) (id, end int, ok bool) {
	if pos >= len(text) {
		return 0, 0, false
	}
	for _, p := range x.group(headKey(text[pos:min(len(text), pos+x.maxKey+1)])) {
		if end, ok := p.matchAt(text, pos); ok && p.endsAt(text, end) {
			return int(p.id), end, true
		}
	}
	return 0, 0, false
}

// before returns what the longest phrase spells that ends at pos and begins with
// a word, and where it begins.
func (x *phraseIndex) before(text string, pos int) (id, start int, ok bool) {
	if pos <= 0 || pos > len(text) {
		return 0, 0, false
	}
	head := text[max(0, pos-x.maxKey-1):pos]
	id, start, ok = beforeOf(x.group(tailKey(head)), text, pos)
	if ok || isASCIILetter(text[pos-1]) {
		return id, start, ok
	}
	_, n := utf8.DecodeLastRuneInString(head) // "only$5"
	return beforeOf(x.group(head[len(head)-n:]), text, pos)
}

// beforeOf is before for the phrases of one key.
func beforeOf(phrases []phrase, text string, pos int) (id, start int, ok bool) {
	for _, p := range phrases {
		start := pos - len(p.text)
		if start < 0 {
			continue
		}
		end, ok := p.matchAt(text, start)
		if ok && end == pos && (!isASCIILetter(p.text[0]) || startsWord(text, start)) {
			return int(p.id), start, true
		}
	}
	return 0, 0, false
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

// matchAt returns the end of p in text when it stands at pos.
func (p *phrase) matchAt(text string, pos int) (end int, ok bool) {
	for i := range len(p.text) {
		if pos >= len(text) {
			return 0, false
		}
		c := text[pos]
		switch {
		case p.text[i] == ' ':
			n := gapLen(text, pos)
			if n == 0 {
				return 0, false
			}
			pos += n
			continue
		case c == p.text[i]:
		case p.exact || lower(c) != p.text[i]:
			return 0, false
		}
		pos++
	}
	return pos, true
}

// gapLen returns the length of what stands between two words of one phrase at i:
// a space, a line break or a hyphen; 0 when something else does.
func gapLen(text string, i int) int {
	switch c := text[i]; {
	case c == ' ', c == '\n', c == '-', c == '\t':
		return 1
	case c < utf8.RuneSelf:
		return 0
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if isSpaceSep(r) || r == '‑' {
		return n
	}
	return 0
}

// endsAt reports whether p ends at i in text: letters and digits do not go on.
// Behind a sign words of other scripts may. A letter alone does not end where an
// abbreviation goes on: "C.P.I.", "m.p.h.".
func (p *phrase) endsAt(text string, i int) bool {
	if len(p.text) == 1 && i+1 < len(text) && text[i] == '.' && isASCIILetter(text[i+1]) {
		return false
	}
	last := p.text[len(p.text)-1]
	isSign := !isASCIILetter(last) && !isDigitByte(last) && last < utf8.RuneSelf
	if i < len(text) && text[i] >= utf8.RuneSelf && isSign {
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

// compareFold orders a and b but for ASCII case.
func compareFold(a, b string) int {
	for i := range min(len(a), len(b)) {
		if c := cmp.Compare(lower(a[i]), lower(b[i])); c != 0 {
			return c
		}
	}
	return len(a) - len(b)
}
