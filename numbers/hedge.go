package numbers

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

// hedgesBefore are the hedges of English that stand before the number, by their
// last word and then the ones before it. The readings are those of the table in
// DESIGN's annotation of news; style guides agree on them (AP on "more than",
// "over"; Reuters on "some", "around").
var hedgesBefore = []hedge{
	{"a little above", hedgeJustOver, 0},
	{"just above", hedgeJustOver, 0},
	{"slightly above", hedgeJustOver, 0},
	{"well above", hedgeMore, 0},
	{"above", hedgeMore, 0},
	{"about", hedgeAbout, 0},
	{"just about", hedgeAbout, 0},
	{"almost", hedgeNearly, 0},
	{"approx", hedgeAbout, 0},
	{"approx.", hedgeAbout, 0},
	{"approximately", hedgeAbout, 0},
	{"around", hedgeAbout, 0},
	{"somewhere around", hedgeAbout, 0},
	{"as high as", hedgeAtMost, 0},
	{"as large as", hedgeAtMost, 0},
	{"as many as", hedgeAtMost, 0},
	{"as much as", hedgeAtMost, 0},
	{"as few as", hedgeAtLeast, 0},
	{"as little as", hedgeAtLeast, 0},
	{"as low as", hedgeAtLeast, 0},
	{"estimated at", hedgeAbout, outside},
	{"put at about", hedgeAbout, 0},
	{"barely", hedgeAbout, 0},
	{"below", hedgeLess, 0},
	{"just below", hedgeNearly, 0},
	{"slightly below", hedgeNearly, 0},
	{"well below", hedgeLess, 0},
	{"beyond", hedgeMore, notTime},
	{"ca", hedgeAbout, 0},
	{"ca.", hedgeAbout, 0},
	{"circa", hedgeAbout, 0},
	{"c.", hedgeAbout, 0},
	{"an estimated", hedgeAbout, 0},
	{"estimated", hedgeAbout, 0},
	{"exceed", hedgeMore, 0},
	{"exceeded", hedgeMore, 0},
	{"exceeding", hedgeMore, 0},
	{"exceeds", hedgeMore, 0},
	{"give or take", hedgeAbout, 0},
	{"at least", hedgeAtLeast, 0},
	{"at the least", hedgeAtLeast, 0},
	{"maximum of", hedgeAtMost, 0},
	{"a maximum of", hedgeAtMost, 0},
	{"minimum of", hedgeAtLeast, 0},
	{"a minimum of", hedgeAtLeast, 0},
	{"at most", hedgeAtMost, 0},
	{"at the most", hedgeAtMost, 0},
	{"nearly", hedgeNearly, 0},
	{"in excess of", hedgeMore, 0},
	{"in the neighborhood of", hedgeAbout, 0},
	{"in the neighbourhood of", hedgeAbout, 0},
	{"in the order of", hedgeAbout, 0},
	{"in the region of", hedgeAbout, 0},
	{"just north of", hedgeJustOver, 0},
	{"just short of", hedgeNearly, 0},
	{"just shy of", hedgeNearly, 0},
	{"north of", hedgeMore, 0},
	{"of the order of", hedgeAbout, 0},
	{"on the order of", hedgeAbout, 0},
	{"shy of", hedgeNearly, 0},
	{"south of", hedgeLess, 0},
	{"upward of", hedgeMore, 0},
	{"upwards of", hedgeMore, 0},
	{"a little over", hedgeJustOver, 0},
	{"barely over", hedgeJustOver, 0},
	{"just over", hedgeJustOver, 0},
	{"little over", hedgeJustOver, 0},
	{"over", hedgeMore, notTime},
	{"slightly over", hedgeJustOver, 0},
	{"well over", hedgeMore, 0},
	{"practically", hedgeAbout, 0},
	{"not quite", hedgeNearly, 0},
	{"roughly", hedgeAbout, 0},
	{"some", hedgeAbout, 0},
	{"surpass", hedgeMore, 0},
	{"surpassed", hedgeMore, 0},
	{"surpasses", hedgeMore, 0},
	{"surpassing", hedgeMore, 0},
	{"a little less than", hedgeNearly, 0},
	{"a little more than", hedgeJustOver, 0},
	{"better than", hedgeMore, 0},
	{"bigger than", hedgeMore, 0},
	{"far fewer than", hedgeLess, 0},
	{"far less than", hedgeLess, 0},
	{"far more than", hedgeMore, 0},
	{"fewer than", hedgeLess, 0},
	{"greater than", hedgeMore, 0},
	{"higher than", hedgeMore, 0},
	{"just less than", hedgeNearly, 0},
	{"just more than", hedgeJustOver, 0},
	{"larger than", hedgeMore, 0},
	{"less than", hedgeLess, 0},
	{"little less than", hedgeNearly, 0},
	{"little more than", hedgeJustOver, 0},
	{"longer than", hedgeMore, 0},
	{"lower than", hedgeLess, 0},
	{"more than", hedgeMore, 0},
	{"much less than", hedgeLess, 0},
	{"much more than", hedgeMore, 0},
	{"no fewer than", hedgeAtLeast, 0},
	{"no less than", hedgeAtLeast, 0},
	{"no longer than", hedgeAtMost, 0},
	{"no more than", hedgeAtMost, 0},
	{"not fewer than", hedgeAtLeast, 0},
	{"not less than", hedgeAtLeast, 0},
	{"not more than", hedgeAtMost, 0},
	{"older than", hedgeMore, 0},
	{"shorter than", hedgeLess, 0},
	{"slightly fewer than", hedgeNearly, 0},
	{"slightly less than", hedgeNearly, 0},
	{"slightly more than", hedgeJustOver, 0},
	{"smaller than", hedgeLess, 0},
	{"stronger than", hedgeMore, 0},
	{"younger than", hedgeLess, 0},
	{"close to", hedgeAbout, 0},
	{"estimated to be worth", hedgeAbout, outside},
	{"believed to be worth", hedgeAbout, outside},
	{"thought to be worth", hedgeAbout, outside},
	{"up to", hedgeAtMost, notMoved},
	{"a little under", hedgeNearly, 0},
	{"just under", hedgeNearly, 0},
	{"little under", hedgeNearly, 0},
	{"slightly under", hedgeNearly, 0},
	{"under", hedgeLess, 0},
	{"well under", hedgeLess, 0},
	{"virtually", hedgeAbout, 0},
	{"within", hedgeAtMost, notTime},
}

// hedgesBehind are the hedges of English that stand behind the number.
var hedgesBehind = []hedge{
	{"and above", hedgeAtLeast, 0},
	{"and counting", hedgeAtLeast, 0},
	{"and over", hedgeAtLeast, 0},
	{"and up", hedgeAtLeast, 0},
	{"at least", hedgeAtLeast, 0},
	{"at most", hedgeAtMost, 0},
	{"give or take", hedgeAbout, 0},
	{"odd", hedgeAbout, 0},
	{"or above", hedgeAtLeast, 0},
	{"or below", hedgeAtMost, 0},
	{"or fewer", hedgeAtMost, 0},
	{"or greater", hedgeAtLeast, 0},
	{"or higher", hedgeAtLeast, 0},
	{"or less", hedgeAtMost, 0},
	{"or lower", hedgeAtMost, 0},
	{"or more", hedgeAtLeast, 0},
	{"or over", hedgeAtLeast, 0},
	{"or so", hedgeAbout, 0},
	{"or thereabouts", hedgeAbout, 0},
	{"or under", hedgeAtMost, 0},
	{"plus", hedgeAtLeast, 0},
}

// hedgeBuckets index hedgesBefore by the hash of their last word.
var hedgeBuckets = func() (x [128][]uint8) {
	for row, h := range hedgesBefore {
		i := len(h.words)
		for i > 0 && h.words[i-1] != ' ' {
			i--
		}
		b := hashFold(h.words[i:]) % uint32(len(x))
		x[b] = append(x[b], uint8(row))
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
	if i := f.start; i > 0 && (f.text[i-1] == '~' || f.text[i-1] == '<' || f.text[i-1] == '>') {
		f.hedgeSign(i - 1)
	}
}

// hedgeSign reads "~100", "<5", ">5".
func (f *figure) hedgeSign(i int) {
	kind := map[byte]hedgeKind{'~': hedgeAbout, '<': hedgeLess, '>': hedgeMore}[f.text[i]]
	f.takeHedge(hedge{kind: kind}, Span{i, i + 1})
	f.start = i
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
	for last > 0 && last > end-20 && (isASCIILetter(s.text[last-1]) || s.text[last-1] == '.' && last == end) {
		last--
	}
	if last == end {
		return best, 0, false
	}
	for _, row := range hedgeBuckets[hashFold(s.text[last:end])%uint32(len(hedgeBuckets))] {
		h := hedgesBefore[row]
		at := end - len(h.words)
		if at < 0 || len(h.words) <= len(best.words) || at < s.done {
			continue
		}
		if s.foldsTo(at, h.words) && !s.isWordByte(at-1) && !(at > 0 && s.text[at-1] == '\'') {
			best, start, ok = h, at, true
		}
	}
	return best, start, ok
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
	c := lower(f.byteAt(i + 1))
	if c != 'o' && c != 'a' && c != 'g' && c != 'p' && c != 'i' {
		return
	}
	if f.text[i] == '-' && f.foldsTo(i+1, "ish") && !f.isWordByte(i+4) {
		f.takeHedge(hedge{kind: hedgeAbout}, Span{i + 1, i + 4})
		f.end = i + 4
		return
	}
	for _, h := range hedgesBehind {
		if !f.foldsTo(i+1, h.words) || f.isWordByte(i+1+len(h.words)) {
			continue
		}
		if h.words == "plus" && f.text[i] == ' ' && f.isWordByte(i+6) || h.words == "odd" && f.text[i] == ' ' && f.b.form != formDigits {
			return // "20 plus 5"
		}
		end := i + 1 + len(h.words)
		f.takeHedge(h, Span{i + 1, end})
		f.end = end
		return
	}
}

func (s *scanner) byteAt(i int) byte {
	if i < 0 || i >= len(s.text) {
		return 0
	}
	return s.text[i]
}
