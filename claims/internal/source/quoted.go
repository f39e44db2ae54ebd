package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// insideCue reads the reporting verb i of quotation q, with which the one quoted
// passes on the words of a named body or person: "The Oslo government said S". Who
// are quoted speak for themselves in all else.
func (f *Finder) insideCue(c *clause, q int32, i int) {
	if f.tag(i) != prose.TagVerb || !f.t.Is(i, prose.Say) || f.t.Is(i, prose.Know|prose.Quoting) {
		return
	}
	k := f.t.Quotes[q]
	in := clause{index: c.index, first: max(c.first, int(k.Open)+1), end: min(c.end, int(k.Close)), attrs: len(f.attrs)}
	g := f.groupStart(i, in.first)
	if f.event(i) || f.leavesOpen(i) || f.isPassive(g, i) {
		return
	}
	v, ok := f.subject(g, in.first)
	if h := f.head(v.name); !ok || !f.hasName(v.name) || f.t.Is(int(v.name.first), prose.Quantifier) || f.tag(h) != prose.TagName && !f.t.Is(h, prose.Organisation|prose.Person) || f.tag(int(v.mention.first)) == prose.TagRelative || !f.speaks(v.name, i) {
		return
	}
	a := f.add(&in, v, tokens{int32(i), int32(i + 1)})
	f.attrs[a].flags |= inside | inner
	if at, kind := f.complement(&in, a, i); kind == clausal {
		f.cover(a, at, in.end)
	}
}

// quotedAs reads "was quoted by X as saying S" and "X quoted him as saying S",
// where the verb i is saying: the speaker is who is quoted, and X stands between.
func (f *Finder) quotedAs(c *clause, g, i int) bool {
	if f.tag(i) != prose.TagIng || i-2 < c.first || !f.t.Equal(i-1, "as") {
		return false
	}
	q := i - 2
	for q > c.first && q > i-30 && f.t.Tokens[q].Lemma != quote && f.t.Tokens[q].Lemma != cite {
		q--
	}
	if f.t.Tokens[q].Lemma != quote && f.t.Tokens[q].Lemma != cite {
		return false
	}
	group := f.groupStart(q, c.first)
	s, ok := f.subject(group, c.first)
	if !ok {
		return false
	}
	passive := group < q && f.t.Is(q-1, prose.Be) || group < q && f.t.Is(group, prose.Be)
	cue := tokens{int32(q), int32(i + 1)}
	at, _ := f.complement(c, 0, i)
	end := f.contentEnd(c, at)
	spoken := s
	if !passive {
		e := f.longPhraseEnd(q+1, i)
		if e == q+1 {
			return false
		}
		k := tokens{int32(q + 1), int32(e)}
		if f.t.Mark(e, ",") && f.tag(e+1) == prose.TagName {
			k = tokens{int32(e + 1), int32(f.longPhraseEnd(e+1, i))}
		}
		spoken = voice{k, k}
		f.both(c, f.add(c, s, tokens{int32(q), int32(q + 1)}), at, end, int(s.mention.first))
	} else if f.t.Equal(q+1, "by") {
		k := tokens{int32(q + 2), int32(f.longPhraseEnd(q+2, i))}
		if !k.empty() {
			f.both(c, f.add(c, voice{k, k}, tokens{int32(q), int32(q + 1)}), at, end, int(s.mention.first))
		}
	}
	f.both(c, f.add(c, spoken, cue), at, end, int(s.mention.first))
	return true
}

// both covers what is said after the cue or, when nothing is, before the words of
// saying, which begin with first.
func (f *Finder) both(c *clause, a int32, at, end, first int) {
	if at < end && !f.t.Mark(at, ".") {
		f.cover(a, at, end)
		return
	}
	edge := c.edge
	f.leftContent(c, a, first, end)
	c.edge = edge
}

// citing reads "citing X": X is the speaker of what the source before it covers
// ("S, Reuters reported, citing X"), or of what the next one will ("Reuters, citing
// X, said S", "Citing X, Reuters said S").
func (f *Finder) citing(c *clause, i int) bool {
	l := f.t.Tokens[i].Lemma
	if f.tag(i) != prose.TagIng || l != cite && l != quote {
		return false
	}
	e := f.longPhraseEnd(i+1, c.end)
	if e == i+1 {
		return false
	}
	if !f.canSpeak(tokens{int32(i + 1), int32(e)}) {
		return true // "citing weak demand"
	}
	cited := citation{tokens{int32(i + 1), int32(e)}, int32(i), int32(f.nextComma(c, e))}
	switch n := len(f.attrs); {
	case f.citesAhead(c, cited):
		c.cited = cited
	case n > c.attrs:
		f.cite(c, int32(n-1), cited, i)
	}
	return true
}

// canSpeak reports whether the words k name a source: a person, a body, a paper or a
// name, and no reason such as "weak demand".
func (f *Finder) canSpeak(k tokens) bool {
	const voices = prose.Person | prose.Title | prose.Organisation | prose.Country | prose.Demonym | prose.Seat | prose.Medium | prose.Poll | prose.ReportNoun
	h := f.head(k)
	return f.tag(h) == prose.TagName || f.tag(h) == prose.TagPronoun || f.t.Is(h, voices) || !f.t.Is(h, prose.Noun)
}

// citation is "citing X" and where it ends.
type citation struct {
	name     tokens
	cue, end int32
}

// citesAhead reports whether the source that cites X follows: the sentence begins
// so, or a verb goes on after the commas around it.
func (f *Finder) citesAhead(c *clause, k citation) bool {
	i, e := int(k.cue), int(k.end)
	if i == c.first {
		return true
	}
	return f.t.Mark(i-1, ",") && f.isNominal(i-2) && e < c.end && (f.tag(e+1) == prose.TagVerb || f.tag(e+1) == prose.TagAuxiliary || f.tag(e+1) == prose.TagAdverb)
}

// cite gives what attribution outer covers before token end to the source that
// outer cites.
func (f *Finder) cite(c *clause, outer int32, k citation, end int) {
	a := f.add(c, voice{k.name, k.name}, tokens{k.cue, k.cue + 1})
	f.attrs[a].shape = f.attrs[outer].shape
	for m := len(f.covers) - 1; m >= 0 && f.covers[m].attr == outer; m-- {
		if v := f.covers[m]; int(v.first) < end {
			f.covers = append(f.covers, cover{tokens{v.first, min(v.end, int32(end))}, a})
		}
	}
}
