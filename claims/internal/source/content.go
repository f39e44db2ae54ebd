package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// content gives attribution a of the reporting verb i the words it covers: those
// before a quotation's closing mark first, then those after the verb, then those
// before a comma.
func (f *Finder) content(c *clause, a int32, i int) {
	m := int(f.attrs[a].mention.first)
	if q := f.quoteBeforeComma(c, m); q >= c.first && f.tag(i) != prose.TagIng {
		if f.t.Is(i, prose.Tell) {
			f.hearer(c, a, i+1)
		}
		f.leftContent(c, a, m, i+1)
		return
	}
	if f.comparison(c, a, m, i) || f.accuses(c, a, i) {
		return
	}
	at, kind := f.complement(c, a, i)
	f.attrs[a].saying.end = max(f.attrs[a].saying.end, int32(at))
	if f.needsClause(a, i) && (kind != clausal || f.tag(at) != prose.TagThat && !f.t.Equal(at, "that") && f.kind(at) != prose.OpenQuote) {
		return
	}
	if kind == absent && f.t.Equal(m-1, "as") && f.t.Mark(at, ",") {
		f.cover(a, at, c.end) // "As X said, S"
		return
	}
	switch kind {
	case clausal:
		if f.promises(i) && f.tag(at) == prose.TagTo {
			f.cover(a, at, f.glossAt(at, f.contentEnd(c, at)))
			return
		}
		if l := f.t.Tokens[i].Lemma; (l == speak || l == talk) && f.kind(at) != prose.OpenQuote {
			return // "spoke to a crowd that"
		}
		f.cover(a, at, f.sinceEnd(c, a, at, f.contentEnd(c, at)))
		if f.t.Mark(at-1, ":") && f.t.Mark(m-1, ",") && f.hasClause(c.edge, m-1) {
			f.cover(a, f.leftEdge(c, m-1), m-1) // "S1, X said: S2"
		}
		if f.t.Mark(c.end-1, ":") {
			f.cover(a, c.end, f.listEnd(c.index))
		}
	case figure:
		f.cover(a, at, f.contentEnd(c, at))
	case object:
		if f.takesObject(a, i, at) {
			f.cover(a, at, f.contentEnd(c, at))
		}
	case absent:
		switch {
		case f.tag(i) == prose.TagIng || f.tag(i) == prose.TagInfinitive:
		case f.t.Equal(m-1, "as") && f.t.Mark(m-2, ","):
			f.leftContent(c, a, m-1, i+1) // "S, as X said"
		case m == c.first && f.quoteBeforeComma(c, m) < 0 && f.t.Mark(at, ",") && f.hasClause(at, c.end) && f.tag(at+1) != prose.TagIng && f.tag(at+1) != prose.TagRelative:
			f.cover(a, at, f.contentEnd(c, at)) // "He added, that", "The Times reported, S"
		default:
			f.leftContent(c, a, m, i+1)
		}
	}
}

// comparison reads "12 more than the bank had forecast": what is compared with what
// attribution a foresaw, from the mark before it to the mention at m, is told after it.
func (f *Finder) comparison(c *clause, a int32, m, i int) bool {
	if !f.t.Equal(m-1, "than") {
		return false
	}
	switch f.t.Tokens[i].Lemma {
	case estimate, forecast, predict, project:
	default:
		return false
	}
	first := m - 1
	for first > c.first && first > m-maxReach && !f.t.Mark(first-1, ",") && !f.isDash(first-1) && f.tag(first-1) != prose.TagConjunction {
		first--
	}
	f.attrs[a].flags &^= guessing // the difference is no forecast
	f.cover(a, first, m-1)
	return true
}

// needsClause reports whether the verb i of attribution a says something only with
// a conjunction or a quotation: "to claim that", "taxpayers reporting that".
func (f *Finder) needsClause(a int32, i int) bool {
	switch f.tag(i) {
	case prose.TagInfinitive:
		return true
	case prose.TagIng:
		k := f.attrs[a].mention
		if f.t.Equal(int(k.first)-1, "with") && f.tag(i-1) == prose.TagName && !f.t.Is(i, prose.Quoting) {
			return false // "with Smith noting the danger"
		}
		return f.t.Is(i, prose.Quoting) || f.tag(i-1) == prose.TagPreposition || k.end == int32(i) && !f.t.Is(f.head(k), prose.ReportNoun|prose.Poll)
	}
	return false
}

// quoteBeforeComma returns the closing mark that stands before token i, a comma or
// dash between them or not; -1 for none.
func (f *Finder) quoteBeforeComma(c *clause, i int) int {
	p := i - 1
	if f.t.Mark(p, ",") || f.isDash(p) {
		p--
	}
	if p >= 0 && f.kind(p) == prose.CloseQuote && (p >= c.first || i == c.first && f.t.Tokens[i].Gap < prose.Line) {
		return p
	}
	return -1
}

// leftContent covers "S" and "S2" of "S1, X said, S2", where the words of saying
// run from first to end.
func (f *Finder) leftContent(c *clause, a int32, first, end int) {
	if first == c.first {
		if q := f.quoteBeforeComma(c, first); q >= 0 && f.t.Tokens[first].Gap < prose.Line {
			f.cover(a, q, q+1) // quotations completes it
			f.attrs[a].shape = before
		}
		return
	}
	stop := first
	for stop > c.edge && (f.t.Mark(stop-1, ",") || f.isDash(stop-1) || f.kind(stop-1) == prose.CloseQuote) {
		stop--
	}
	if stop == first {
		return
	}
	rest := f.parenthesisEnd(c, end)
	if f.kind(stop) == prose.CloseQuote && rest < c.end && !f.quoteGoesOn(rest) {
		rest = c.end
	}
	if rest == c.end && !f.hasSpeech(c.edge, stop+1) && (f.tag(c.edge) == prose.TagPreposition || f.isDash(c.edge)) {
		return // "On Friday, in his tour, Smith told a joke"
	}
	f.attrs[a].shape = before
	start := f.leftEdge(c, stop)
	if f.kind(stop) == prose.CloseQuote {
		stop++
	}
	f.cover(a, start, stop)
	f.attrs[a].saying.end = max(f.attrs[a].saying.end, int32(rest))
	if rest < c.end {
		f.cover(a, rest, f.contentEnd(c, rest))
	}
	c.edge = end
}

// quoteGoesOn reports whether the words from the comma i on belong to the speaker
// of the quotation before: another quotation, or a clause that a conjunction adds.
// A phrase does not ("..., he said, two hours after").
func (f *Finder) quoteGoesOn(i int) bool {
	return f.kind(i) == prose.OpenQuote || f.kind(i+1) == prose.OpenQuote || f.tag(i+1) == prose.TagConjunction
}

// leftEdge returns where words said before a cue begin, before stop at the latest:
// after the cue before it in the sentence, whose "S2" they are not.
func (f *Finder) leftEdge(c *clause, stop int) int {
	start := c.edge
	for start < stop && (f.t.Mark(start, ",") || f.t.Mark(start, ";") || f.tag(start) == prose.TagConjunction) {
		start++
	}
	for n := len(f.covers) - 1; n >= 0 && n >= len(f.covers)-maxChain; n-- {
		if k := &f.covers[n]; int(k.first) >= c.edge && c.edge > c.first && int(k.first) < stop && f.attrs[k.attr].shape == before && f.attrs[k.attr].sentence == int32(c.index) {
			k.end = k.first
		}
	}
	return start
}

// parenthesisEnd returns where S2 of "S1, X said, S2" begins; c.end when nothing
// of it follows.
func (f *Finder) parenthesisEnd(c *clause, end int) int {
	limit := min(c.end, end+maxReach)
	for end < limit && !f.t.Mark(end, ",") && !f.isDash(end) && !f.t.Mark(end, ";") && !f.t.Mark(end, ":") && f.kind(end) != prose.OpenQuote {
		end++
	}
	if end+1 >= limit || f.t.Mark(end, ";") {
		return c.end
	}
	switch f.tag(end + 1) {
	case prose.TagIng:
		if f.ofSpeaking(end + 1) {
			return c.end
		}
	case prose.TagRelative:
		return c.end
	}
	return end
}

// ofSpeaking reports whether the form in -ing tells of the speaking itself ("...,
// he said, referring to") rather than of what is said ("..., he said, leaving 31
// in custody").
func (f *Finder) ofSpeaking(i int) bool {
	switch f.t.Tokens[i].Lemma {
	case refer, speak, talk, use, call, write, describe, point, include:
		return true
	}
	return f.t.Is(i, prose.Say)
}

// complementKind says what follows a reporting verb.
type complementKind uint8

const (
	absent  complementKind = iota
	clausal                // that S, S, a quotation
	object                 // a noun phrase
	figure                 // of something
	act                    // to do something: a promise is no report
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
			if k := f.afterParenthesis(c, j); k > j {
				return k, clausal
			}
			return j, absent
		case f.tag(j) == prose.TagMark && !f.t.MoneySign(j) && !f.t.Mark(j, "("):
			return j, absent
		case f.tag(j) == prose.TagThat, f.t.Equal(j, "that"):
			return j, clausal
		case f.tag(j) == prose.TagAdverb && !f.t.Is(j, prose.Degree) && !f.amountAt(j), f.isDay(j):
			j++
		case f.tag(j) == prose.TagAdjective && (f.t.Equal(j, "late") || f.t.Equal(j, "early")):
			j++
		case f.tag(j) == prose.TagNumber && f.t.Is(j-1, prose.Month) && f.isDay(j-1) && f.tag(j+1) != prose.TagNoun:
			j++
		case f.tag(j) == prose.TagTo:
			if f.t.Is(j+1, prose.Have) && !f.t.Is(i, prose.Know) {
				return j, clausal // "claims to have sold 40"
			}
			if f.promises(i) {
				return j, clausal // "vowed to build 40"
			}
			return j, act
		case f.tag(j) == prose.TagPreposition && j == i+1 && f.t.Equal(j, "out"):
			j++
		case j == i+1 && f.t.Equal(j, "of"):
			return j, figure // "spoke of scores"
		case j == i+1 && f.t.Equal(j, "about") && (f.t.Tokens[i].Lemma == talk || f.t.Tokens[i].Lemma == speak):
			return j, figure
		case f.t.Equal(j, "nothing"):
			return j, act // "said nothing"
		case j == i+1 && f.t.Equal(j, "for"):
			return j, act // "asked for more"
		case f.tag(j) == prose.TagPreposition:
			k, ok := f.aside(c, j)
			if !ok {
				return j, f.rest(c, i, j)
			}
			j = k
		case f.tag(j) == prose.TagIng:
			if j == i+1 && !f.t.Is(j, prose.Say) {
				return j, object
			}
			return j, absent
		case f.tag(j) == prose.TagConjunction, f.tag(j) == prose.TagRelative:
			return j, absent
		default:
			k := f.phraseEnd(j, c.end)
			if k > j && f.isTime(k-1) && (f.t.Equal(k, "ago") || f.t.Equal(k, "earlier") || f.t.Equal(k, "before")) {
				j = k + 1
				continue
			}
			if k > j && f.isTime(k-1) && !f.hasFigure(j, k) && (f.t.Equal(k, "that") || f.tag(k) == prose.TagMark) {
				j = k
				continue
			}
			return j, f.rest(c, i, j)
		}
	}
	return c.end, absent
}

// afterParenthesis returns the that which follows the words between the comma j
// and the next: "saying, for the first time, that". It is j when there is none.
func (f *Finder) afterParenthesis(c *clause, j int) int {
	for k := j + 1; k < min(j+12, c.end-1); k++ {
		if f.t.Mark(k, ",") {
			if f.t.Equal(k+1, "that") {
				return k + 1
			}
			return j
		}
	}
	return j
}

// rest reports whether what begins with j after the verb i is a clause or a noun
// phrase.
func (f *Finder) rest(c *clause, i, j int) complementKind {
	if f.tag(j) == prose.TagPreposition && f.t.Is(i, prose.Quoting) && !(f.t.Is(i, prose.Know) && f.amountAt(j)) {
		return object // "responded to the attack"
	}
	for k := j; k < min(c.end, j+maxReach); k++ {
		switch f.tag(k) {
		case prose.TagVerb, prose.TagAuxiliary:
			return clausal
		case prose.TagRelative, prose.TagIng:
			if f.t.Is(i, prose.Quoting) {
				return object // "advised those who had lost"
			}
		case prose.TagTo, prose.TagMark:
			if !f.t.MoneySign(k) && !f.t.Mark(k, "%") {
				return object
			}
		}
	}
	return object
}

// aside returns the end of the phrase in a preposition j that tells of the saying
// itself: to whom, when, where, in what.
func (f *Finder) aside(c *clause, j int) (end int, ok bool) {
	k := f.phraseEnd(j+1, c.end)
	if k == j+1 || f.hasFigure(j+1, k) {
		return j, false
	}
	for k < c.end && f.tag(k) == prose.TagPreposition {
		m := f.phraseEnd(k+1, c.end)
		if m == k+1 || f.hasFigure(k+1, m) {
			break
		}
		k = m
	}
	if k >= c.end || f.tag(k) == prose.TagMark && !f.t.MoneySign(k) || f.t.Equal(k, "that") || f.tag(k) == prose.TagThat {
		return k, true
	}
	h := k - 1
	if f.t.Is(h, prose.ReportNoun|prose.TimeNoun|prose.Weekday|prose.Month) || f.t.Is(h, prose.Person) && f.t.Equal(j, "to") {
		return k, true
	}
	return j, false
}

// hasFigure reports whether a number other than a year or a day stands among the
// tokens from i to k.
func (f *Finder) hasFigure(i, k int) bool {
	for ; i < k; i++ {
		if f.tag(i) == prose.TagNumber && f.t.Tokens[i].End-f.t.Tokens[i].Start != 4 && !f.isDay(i-1) {
			return true
		}
	}
	return false
}

// hearer returns the end of the hearer of a telling verb, which begins with token
// j, and notes a medium.
func (f *Finder) hearer(c *clause, a int32, j int) int {
	k := f.longPhraseEnd(j, c.end)
	if f.hasFigure(j, k) && f.tag(k) != prose.TagThat && !f.t.Equal(k, "that") && f.tag(k) != prose.TagRelative && f.kind(k) != prose.OpenQuote {
		k = f.phraseEnd(j, c.end) // "told reporters at least 40"
		if f.hasFigure(j, k) {
			return j // "warned 40 people had"
		}
	}
	if k > j {
		f.attrs[a].hearer = int32(j)
	}
	return k
}

// takesObject reports whether the object of the verb i, which begins with token
// at, is what attribution a says: "reported 212 cases", unlike "called the mayor".
// What people find or show is no report, and what is put must be put at a figure.
func (f *Finder) takesObject(a int32, i, at int) bool {
	if f.t.Is(i, prose.Tell|prose.Know|prose.Quoting) || f.isNegated(i) {
		return false
	}
	h := f.head(f.attrs[a].name)
	switch f.t.Tokens[i].Lemma {
	case find:
		if f.tag(h) == prose.TagNoun && !f.t.Is(h, prose.ReportNoun|prose.Organisation|prose.Medium|prose.Poll) {
			f.attrs[a].flags |= inner // "rescuers had found 17", inside another's words only
		}
		return f.tag(h) != prose.TagPronoun
	case show:
		return f.t.Is(h, prose.ReportNoun|prose.Organisation|prose.Medium|prose.Poll) || f.tag(h) == prose.TagName
	case put:
		return f.putAt(at)
	}
	return true
}

// isNegated reports whether the verb i is negated: "never mentioned".
func (f *Finder) isNegated(i int) bool {
	for j := i - 1; j > i-4 && (f.tag(j) == prose.TagAdverb || f.tag(j) == prose.TagAuxiliary); j-- {
		if f.t.Is(j, prose.Negation) {
			return true
		}
	}
	return false
}

// putAt reports whether the object that begins with token at is followed by "at"
// and a figure: "put the number at 61".
func (f *Finder) putAt(at int) bool {
	for i := at; i < min(at+16, len(f.t.Tokens)-1); i++ {
		if f.t.Equal(i, "at") {
			return f.amountAt(i + 1)
		}
	}
	return false
}

// maxHedge bounds the words before a figure: "a total of no fewer than".
const maxHedge = 6

// amountAt reports whether a figure, with words before it or none, begins with
// token i.
func (f *Finder) amountAt(i int) bool {
	for j := i; j < i+maxHedge; j++ {
		switch f.tag(j) {
		case prose.TagNumber:
			return true
		case prose.TagVerb, prose.TagAuxiliary, prose.TagName, prose.TagPronoun:
			if !f.t.Is(j, prose.Quantifier) {
				return false
			}
		case prose.TagMark:
			if !f.t.MoneySign(j) {
				return false
			}
		}
	}
	return false
}

// beforeThat covers what a relative clause of saying hangs on: "the 400 jobs that
// the union says are at risk", "the men who she said had fled".
func (f *Finder) beforeThat(c *clause, a int32, i int) {
	p := int(f.attrs[a].mention.first) - 1
	if f.tag(i) != prose.TagVerb || f.t.Is(i, prose.Know) || p-1 <= c.first || f.tag(p) != prose.TagRelative && !f.t.Equal(p, "that") || !f.isNominal(p-1) || f.attrs[a].name != f.attrs[a].mention {
		return
	}
	if next := f.tag(i + 1); next != prose.TagVerb && next != prose.TagAuxiliary {
		return
	}
	k := f.near(p-1, c.first).name
	f.cover(a, int(k.first), p)
}
