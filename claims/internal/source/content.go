package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// content gives attribution a, whose verb group is g to i, the words it covers.
func (f *Finder) content(c *clause, a int32, g, i int) {
	at, kind := f.complement(c, a, i)
	switch kind {
	case clausal:
		f.attrs[a].shape = after
		f.cover(a, at, f.contentEnd(c, at))
		return
	case nominal:
		if f.takesObject(i) {
			f.cover(a, at, f.contentEnd(c, at))
		}
		return
	}
	f.leftContent(c, a, int(f.attrs[a].mention.first), i+1)
}

// leftContent covers "S" and "S2" of "S1, X said, S2", where the words of saying
// run from first to the cue's end.
func (f *Finder) leftContent(c *clause, a int32, first, end int) {
	stop := first
	for stop > c.edge && (f.t.Mark(stop-1, ",") || f.isDash(stop-1) || f.kind(stop-1) == prose.CloseQuote) {
		stop--
	}
	if stop == first && f.kind(first-1) != prose.CloseQuote {
		return
	}
	f.attrs[a].shape = before
	start := c.edge
	for start < stop && (f.t.Mark(start, ",") || f.t.Mark(start, ";") || f.tag(start) == prose.TagConjunction) {
		start++
	}
	f.cover(a, start, stop)
	if rest := f.parenthesisEnd(c, end); rest < c.end {
		f.cover(a, rest, f.contentEnd(c, rest))
	}
	c.edge = end
}

// parenthesisEnd returns where S2 of "S1, X said, S2" begins; c.end when nothing
// of it follows.
func (f *Finder) parenthesisEnd(c *clause, end int) int {
	for end < c.end && !f.t.Mark(end, ",") && !f.isDash(end) && !f.t.Mark(end, ";") && !f.t.Mark(end, ":") && f.kind(end) != prose.OpenQuote {
		end++
	}
	if end+1 >= c.end || f.t.Mark(end, ";") {
		return c.end
	}
	switch f.tag(end + 1) {
	case prose.TagIng, prose.TagRelative:
		return c.end
	}
	return end
}

// complementKind says what follows a reporting verb.
type complementKind uint8

const (
	absent  complementKind = iota
	clausal                // that S, S, a quotation
	nominal                // a noun phrase
)

// complement looks for what is said to the right of the verb i: past adverbs, the
// day, the place and the hearer.
func (f *Finder) complement(c *clause, a int32, i int) (at int, kind complementKind) {
	j := i + 1
	if f.t.Is(i, prose.Tell) {
		j = f.hearer(c, a, j)
	}
	for j < c.end {
		switch {
		case f.kind(j) == prose.OpenQuote:
			return j, clausal
		case f.t.Mark(j, ":"):
			return j + 1, clausal
		case f.t.Mark(j, ","):
			if f.kind(j+1) == prose.OpenQuote {
				return j + 1, clausal
			}
			return j, absent
		case f.tag(j) == prose.TagMark && !f.t.Mark(j, "$") && !f.t.Mark(j, "("):
			return j, absent
		case f.tag(j) == prose.TagThat, f.t.Equal(j, "that"):
			return j, clausal
		case f.tag(j) == prose.TagAdverb, f.isDay(j):
			j++
		case f.tag(j) == prose.TagNumber && f.isDay(j-1):
			j++
		case f.tag(j) == prose.TagPreposition:
			k, ok := f.aside(c, j)
			if !ok {
				return j, f.rest(c, j)
			}
			j = k
		case f.tag(j) == prose.TagIng, f.tag(j) == prose.TagConjunction, f.tag(j) == prose.TagRelative:
			return j, absent
		default:
			return j, f.rest(c, j)
		}
	}
	return c.end, absent
}

// rest reports whether what begins with j is a clause or a noun phrase.
func (f *Finder) rest(c *clause, j int) complementKind {
	for k := j; k < c.end; k++ {
		switch f.tag(k) {
		case prose.TagVerb, prose.TagAuxiliary:
			return clausal
		case prose.TagTo:
			return nominal
		}
	}
	return nominal
}

// aside returns the end of the phrase in a preposition j that tells of the saying
// itself: to whom, when, where, in what.
func (f *Finder) aside(c *clause, j int) (end int, ok bool) {
	k := f.phraseEnd(j+1, c.end)
	if k == j+1 {
		return j, false
	}
	for k < c.end && f.tag(k) == prose.TagPreposition {
		m := f.phraseEnd(k+1, c.end)
		if m == k+1 {
			break
		}
		k = m
	}
	if k >= c.end || f.tag(k) == prose.TagMark && !f.t.Mark(k, "$") || f.t.Equal(k, "that") || f.tag(k) == prose.TagThat {
		return k, true
	}
	h := k - 1
	if f.t.Is(h, prose.ReportNoun|prose.TimeNoun|prose.Weekday|prose.Month) || f.t.Is(h, prose.Person) && f.t.Equal(j, "to") {
		return k, true
	}
	return j, false
}

// hearer returns the end of the hearer of a telling verb, which begins with token
// j, and notes a medium.
func (f *Finder) hearer(c *clause, a int32, j int) int {
	k := f.longPhraseEnd(j, c.end)
	if k > j {
		f.attrs[a].hearer = int32(j)
	}
	return k
}

// takesObject reports whether the object of the verb i is what is said: "reported
// 212 cases", unlike "called the mayor".
func (f *Finder) takesObject(i int) bool {
	return !f.t.Is(i, prose.Tell) && !f.t.Is(i, prose.Know)
}

// contentEnd returns where what is said from token at on ends: with its quotation,
// before a semicolon, or with the sentence.
func (f *Finder) contentEnd(c *clause, at int) int {
	for k := at; k < c.end; k++ {
		if f.t.Mark(k, ";") {
			return k
		}
	}
	return c.end
}

// inverted reads "S," said X. ok is false when the verb i is not used so.
func (f *Finder) inverted(c *clause, g, i int) (ok bool) {
	if g != i || i == c.first || f.tag(i) != prose.TagVerb {
		return false
	}
	p := i - 1
	if !f.t.Mark(p, ",") && f.kind(p) != prose.CloseQuote && !f.isDash(p) {
		return false
	}
	e := f.phraseEnd(i+1, c.end)
	if e == i+1 || f.tag(e) == prose.TagVerb || f.tag(e) == prose.TagAuxiliary || f.t.Equal(e, "that") {
		return false
	}
	h := e - 1
	if f.kind(p) != prose.CloseQuote {
		if f.tag(h) != prose.TagName && f.tag(h) != prose.TagPronoun && !f.t.Is(h, prose.Person|prose.Organisation|prose.ReportNoun) {
			return false
		}
		if f.rest(&clause{end: p}, c.first) != clausal {
			return false
		}
	}
	a := f.add(c, tokens{int32(i + 1), int32(e)}, tokens{int32(i), int32(i + 1)})
	f.leftContent(c, a, i, e)
	return true
}
