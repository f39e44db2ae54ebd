package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// promises reports whether the verb i gives a word for what is to come: "vowed to
// build 40". What is only wished or expected to be done is an act of which the
// outlet tells.
func (f *Finder) promises(i int) bool {
	return f.t.Is(i, prose.Hypothesis) && f.t.Is(i, prose.Quoting) && !f.t.Is(i, prose.Know) && !f.isNegated(i)
}

// glossAt returns the first dash or relative clause behind a comma from token at on,
// or end: what stands there in a promise is the outlet's gloss.
func (f *Finder) glossAt(at, end int) int {
	for i := at; i < min(end, at+maxReach); i++ {
		if f.isDash(i) || f.t.Mark(i, ",") && f.tag(i+1) == prose.TagRelative {
			return i
		}
	}
	return end
}

// revises reads "the bank cut its forecast for growth to 3 percent" and "it kept
// its estimate at 40": figures of a forecast are those of its owner.
func (f *Finder) revises(c *clause, i int) bool {
	switch f.t.Tokens[i].Lemma {
	case estimate, forecast, projection, prediction, outlook, guidance:
	default:
		return false
	}
	p := i - 1
	for p > c.first && p > i-maxHedge && !f.t.Is(p, prose.PossessivePronoun) {
		switch f.tag(p) {
		case prose.TagNoun, prose.TagName, prose.TagAdjective, prose.TagNumber, prose.TagPossessive:
			p--
		default:
			return false
		}
	}
	verb := p - 1
	if f.t.Equal(verb, "up") || f.t.Equal(verb, "down") {
		verb--
	}
	if !f.t.Is(p, prose.PossessivePronoun) || verb <= c.first || kinds[f.t.Tokens[verb].Lemma]&revising == 0 {
		return false
	}
	v, ok := f.subject(f.groupStart(verb, c.first), c.first)
	if !ok || !f.speaks(v.name, i) {
		return false
	}
	a := f.add(c, v, tokens{int32(i), int32(i + 1)})
	f.attrs[a].flags |= guessing
	f.cover(a, i+1, f.nextClause(c, i+1))
	return true
}

// nextClause returns where the clause that goes on at token i ends: at a comma
// before another, or with the sentence.
func (f *Finder) nextClause(c *clause, i int) int {
	comma := f.nextComma(c, i)
	if comma < c.end && f.tag(comma+1) == prose.TagPreposition {
		return c.end // "to 3.1 percent, from 2.9 percent"
	}
	return comma
}
