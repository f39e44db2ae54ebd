package numbers

import (
	"strings"
	"unicode/utf8"
)

// hedgeKind is what a hedge makes of the number beside it.
type hedgeKind uint8

const (
	hedgeNone     hedgeKind = iota
	hedgeAbout              // near it
	hedgeNearly             // a little below it
	hedgeJustOver           // a little above it
	hedgeMore               // above it
	hedgeAtLeast            // it or above
	hedgeLess               // below it
	hedgeAtMost             // it or below
)

// interval returns what the hedge rules in around n.
func (k hedgeKind) interval(n Number) Interval {
	switch k {
	case hedgeNearly, hedgeLess:
		return LessThan(n)
	case hedgeJustOver, hedgeMore:
		return MoreThan(n)
	case hedgeAtLeast:
		return AtLeast(n)
	case hedgeAtMost:
		return AtMost(n)
	}
	return Exactly(n)
}

// approximates reports whether the hedge says that the number is not exact.
func (k hedgeKind) approximates() bool {
	return k == hedgeAbout || k == hedgeNearly || k == hedgeJustOver
}

// hedgeFlags limit where a hedge is one.
type hedgeFlags uint8

const (
	outside   hedgeFlags = 1 << iota // not adjacent: it does not belong to the words of the figure
	notTime                          // with a time span it is a preposition: "over two years"
	notMoved                         // after a verb of motion it is none: "ticked up to 5 %"
	needsNoun                        // a preposition, unless the figure is what is counted: "past 100"
)

// hedge is a row of a table of hedges.
type hedge struct {
	words string // in lower case, one space between
	kind  hedgeKind
	flags hedgeFlags
}

// hedgeBuckets index hedgesBefore by the hash of their last word.
var hedgeBuckets = func() (x [128][]uint16) {
	for row, h := range hedgesBefore {
		i := len(h.words)
		for i > 0 && h.words[i-1] != ' ' {
			i--
		}
		b := hashFold(h.words[i:]) % uint32(len(x))
		x[b] = append(x[b], uint16(row))
	}
	return x
}()

// hedgeEnds admits the last words of hedgesBefore.
var hedgeEnds = func() (g wordGate) {
	for _, h := range hedgesBefore {
		g.add(h.words[strings.LastIndexByte(h.words, ' ')+1:])
	}
	return g
}()

// behindStarts admits the first words of hedgesBehind.
var behindStarts = func() (g wordGate) {
	for _, h := range hedgesBehind {
		first, _, _ := strings.Cut(h.words, " ")
		g.add(first)
	}
	return g
}()

// behindByInitial holds the rows of hedgesBehind from their first letter, by its
// last five bits.
var behindByInitial = func() (x [32][]hedge) {
	for i, first := 0, 0; i < len(hedgesBehind); i++ {
		if c := hedgesBehind[i].words[0]; i+1 == len(hedgesBehind) || hedgesBehind[i+1].words[0] != c {
			x[c&31] = hedgesBehind[first : i+1]
			first = i + 1
		}
	}
	return x
}()

// maxHedges is how many hedges may stand before one number: "at least about".
const maxHedges = 3

// readHedges reads the hedges before and behind the figure.
func (f *figure) readHedges() {
	f.hedgeBehind()
	for range maxHedges {
		h, start, ok := f.hedgeEndingAt(f.start)
		if !ok || !f.applies(h, start) {
			break
		}
		f.takeHedge(h, Span{start, f.start - 1})
		if h.flags&outside != 0 {
			break
		}
		f.start = start
	}
	f.hedgeSign()
}

// hedgeSign reads a sign before the figure: "~100", "< 5", "≥5".
func (f *figure) hedgeSign() {
	i := f.start
	if i > 1 && f.text[i-1] == ' ' && f.text[i-2] != '\n' {
		i--
	}
	if i == 0 {
		return
	}
	if c := f.text[i-1]; c < utf8.RuneSelf && (c < '<' || c > '>') && c != '~' {
		return
	}
	for _, h := range hedgeSigns {
		if f.endsWith(i, h.words) && i-len(h.words) >= f.done && !f.endsWith(i, "<>") && (i == f.start || !f.startsLine(i-len(h.words))) {
			f.start = i - len(h.words)
			f.takeHedge(h, Span{f.start, i})
			return
		}
	}
}

// takeHedge notes a hedge; a bound farther out wins over an approximation.
func (f *figure) takeHedge(h hedge, at Span) {
	if f.hedgeWords.IsZero() || at.Start < f.hedgeWords.Start && f.hedgeWords.End <= f.b.start {
		if !f.hedgeWords.IsZero() {
			at.End = f.hedgeWords.End
		}
		f.hedgeWords = at
	}
	switch {
	case f.hedge == hedgeNone || f.hedge == hedgeAbout && h.kind != hedgeAbout:
		f.hedge = h.kind
	case h.kind == hedgeAbout && (f.isRange || f.vague.low > 0):
	}
	if f.isRange && h.kind == hedgeAbout {
		f.approx = true
	}
}

// hedgeEndingAt finds the longest hedge whose last word stands left of i.
func (s *scanner) hedgeEndingAt(i int) (best hedge, start int, ok bool) {
	end := i - 1
	if end <= 0 || s.text[end] != ' ' && s.text[end] != '\n' {
		if r, n := s.lastRune(i); r == '\u00a0' {
			end = i - n
		} else {
			return best, 0, false
		}
	}
	if kind, start, ok := s.ownHedgeBefore(end); ok && start >= s.done {
		return hedge{kind: kind}, start, true
	}
	if !s.locale.isEnglish() {
		return best, 0, false
	}
	last := end
	for last > 0 && last > end-24 && (isASCIILetter(s.text[last-1]) || s.text[last-1] == '.' && last == end) {
		last--
	}
	if !hedgeEnds.admits(s.text[last:end]) {
		return best, 0, false
	}
	for _, row := range hedgeBuckets[hashFold(s.text[last:end])%uint32(len(hedgeBuckets))] {
		h := &hedgesBefore[row]
		at := end - len(h.words)
		if at < 0 || len(h.words) <= len(best.words) || at < s.done {
			continue
		}
		if s.foldsTo(at, h.words) && startsWord(s.text, at) && !(at > 0 && s.text[at-1] == '\'') && !s.denies(h, at) {
			best, start, ok = *h, at, true
		}
	}
	return best, start, ok
}

// denies reports whether the "not" that h begins with denies what follows: "41
// were taken, not more than 80".
func (s *scanner) denies(h *hedge, at int) bool {
	return strings.HasPrefix(h.words, "not ") && s.endsWith(at, ", ")
}

// foldsTo reports whether words, in lower case, stand at i; a line break is as
// good as a space.
func (s *scanner) foldsTo(i int, words string) bool {
	if i+len(words) > len(s.text) {
		return false
	}
	for k := range len(words) {
		c := lower(s.text[i+k])
		if c != words[k] && !(words[k] == ' ' && c == '\n') {
			return false
		}
	}
	return true
}

// applies reports whether the hedge at start is one here.
func (f *figure) applies(h hedge, start int) bool {
	before := f.wordBefore(start)
	switch {
	case h.kind != hedgeAbout && f.comparesWith(h, start):
		return false
	case h.flags&notTime != 0 && f.unit.dim == Time && h.words == "over":
		return beforeDuration.has(before)
	case h.flags&notMoved != 0:
		return !motions.has(before)
	case h.words == "within" && f.unit.dim == Time:
		return false
	case h.words == "some" && f.b.form == formFraction:
		return false
	case (h.words == "about" || h.words == "around") && f.vague.low > 0:
		return true
	}
	return true
}

// foldIn reports whether w, in any case, is one of the words.
func foldIn(w string, words ...string) bool {
	for _, x := range words {
		if equalFold(w, x) {
			return true
		}
	}
	return false
}

// comparesWith reports whether "below" or "above" at start says how far the figure
// before it is from this one: "12 games below .500".
func (f *figure) comparesWith(h hedge, start int) bool {
	if !equalFold(h.words, "below") && !equalFold(h.words, "above") && !equalFold(h.words, "under") || f.done == 0 || f.isRefused || start <= f.done {
		return false
	}
	between := f.text[f.done:start]
	n := 0
	for i := range len(between) {
		switch c := between[i]; {
		case c == ' ' || c == '\n':
			n++
		case classes[c] != letter:
			return false
		}
	}
	return n <= 2
}

// hedgeBehind reads a hedge behind the figure: "or so", "-odd", "+".
func (f *figure) hedgeBehind() {
	f.belowZero()
	i := f.end
	if i < len(f.text) && f.text[i] == '+' && !f.isWordByte(i+1) {
		f.takeHedge(hedge{kind: hedgeAtLeast}, Span{i, i + 1})
		f.end++
		return
	}
	if i >= len(f.text) || f.text[i] != ' ' && f.text[i] != '-' {
		return
	}
	if kind, end, ok := f.ownHedgeAfter(i + 1); ok {
		f.takeHedge(hedge{kind: kind}, Span{i + 1, end})
		f.end = end
		return
	}
	if f.text[i] == '-' && f.foldsTo(i+1, "ish") && !f.isWordByte(i+4) {
		f.takeHedge(hedge{kind: hedgeAbout}, Span{i + 1, i + 4})
		f.end = i + 4
		return
	}
	if !behindStarts.admits(f.wordAfter(i)) {
		return
	}
	for _, h := range behindByInitial[f.byteAt(i+1)&31] {
		if !f.foldsTo(i+1, h.words) || f.isWordByte(i+1+len(h.words)) {
			continue
		}
		if h.words == "plus" && f.text[i] == ' ' && f.isWordByte(i+6) || h.words == "odd" && f.text[i] == ' ' && f.b.form != formDigits {
			return // "20 plus 5"
		}
		end := i + 1 + len(h.words)
		if equalFold(f.wordAfter(end), "than") { // "5 or less than that"
			return
		}
		if f.unit == (Unit{}) && !f.money && (strings.HasSuffix(h.words, "older") || strings.HasSuffix(h.words, "younger")) {
			f.refuse(Age, end) // "voters 65 and older"
			return
		}
		f.takeHedge(h, Span{i + 1, end})
		f.end = end
		return
	}
}

// startsLine reports whether i is the start of the text or of a line: ">" there
// quotes.
func (s *scanner) startsLine(i int) bool { return i == 0 || s.text[i-1] == '\n' }

func (s *scanner) byteAt(i int) byte {
	if i < 0 || i >= len(s.text) {
		return 0
	}
	return s.text[i]
}
