package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// inverted reads "S," said X. ok is false when the verb i is not used so.
func (f *Finder) inverted(c *clause, g, i int) (ok bool) {
	if g != i || f.tag(i) != prose.TagVerb || f.t.Is(i, prose.Tell) {
		return false
	}
	p := i - 1
	quoted := f.quoteBeforeComma(c, i)
	if quoted < 0 && (i == c.first || !f.t.Mark(p, ",") && !f.isDash(p)) {
		return false
	}
	e := f.phraseEnd(i+1, c.end)
	if e == i+1 || f.t.Equal(e, "that") || f.kind(e) == prose.OpenQuote || f.isTime(e-1) {
		return false
	}
	if f.tag(e) == prose.TagAuxiliary || f.tag(e) == prose.TagVerb && (quoted < 0 || !f.t.Is(e, prose.Participle)) {
		return false // "Smith, who won, said the vote was fair"
	}
	if h := e - 1; quoted < 0 {
		if f.tag(h) != prose.TagName && f.tag(h) != prose.TagPronoun && !f.t.Is(h, prose.Person|prose.Organisation|prose.ReportNoun|prose.Medium) && !isMediumWord(f.t.Word(h)) {
			return false
		}
		if !f.hasClause(c.edge, p) {
			return false
		}
	}
	m := tokens{int32(i + 1), int32(f.officeEnd(e, c.end))}
	a := f.add(c, voice{m, m}, tokens{int32(i), int32(i + 1)})
	if i == c.first {
		f.leftContent(c, a, i, e)
		return true
	}
	n := len(f.covers)
	f.leftContent(c, a, i, e)
	if len(f.covers) == n+2 {
		if k := int(f.covers[n+1].first); f.kind(k) != prose.OpenQuote && f.kind(k+1) != prose.OpenQuote && f.tag(k+1) != prose.TagIng {
			f.covers = f.covers[:n+1] // an apposition: "said Smith, 23, a social worker"
		}
	}
	return true
}

// hasSpeech reports whether a verb or a quotation stands among the tokens from i
// to end, so that they can be what somebody said.
func (f *Finder) hasSpeech(i, end int) bool {
	for i = max(i, end-maxReach); i < end; i++ {
		if f.quote(i) >= 0 || f.tag(i) == prose.TagVerb || f.tag(i) == prose.TagAuxiliary {
			return true
		}
	}
	return false
}

// hasClause reports whether a verb of a main clause stands outside quotations
// among the tokens from i to end; what precedes a quotation does not count.
func (f *Finder) hasClause(i, end int) bool {
	found := false
	for i = max(i, end-maxReach); i < end; i++ {
		switch {
		case f.quote(i) >= 0:
			found = false
		case f.tag(i) == prose.TagVerb || f.tag(i) == prose.TagAuxiliary:
			found = true
		}
	}
	return found
}
