package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// contentEnd returns where what is said from token at on ends: with the sentence,
// until endBefore finds another speaker in it, or at the comma that ends a
// subordinate clause.
func (f *Finder) contentEnd(c *clause, at int) int {
	if !c.subordinate {
		return c.end
	}
	return f.nextComma(c, at+1)
}

// sinceEnd returns where what is said from token at to end gives way to a clause
// with since, whose news is that of the speaker around a: "Pohl noted that both had
// announced a pact since 300 plants closed". It is end when nobody is around a, or
// a medium, which passes on all.
func (f *Finder) sinceEnd(c *clause, a int32, at, end int) int {
	if n := int(a) - 1; n < c.attrs || f.attrs[n].shape != after || f.isMedium(f.attrs[n].name) || !f.covered(c, int32(n), at) {
		return end
	}
	for i := at + 1; i < min(end, at+maxReach); i++ {
		if f.t.Equal(i, "since") && (f.kind(i+1) == prose.Word || f.tag(i+2) == prose.TagNoun) && f.hasVerb(i+1, end) {
			return i
		}
	}
	return end
}

// covered reports whether attribution a of the sentence covers token i so far.
func (f *Finder) covered(c *clause, a int32, i int) bool {
	for n := len(f.covers) - 1; n >= max(0, len(f.covers)-maxPhrase) && int(f.covers[n].first) >= c.first; n-- {
		if k := &f.covers[n]; k.attr == a && int(k.first) <= i && i < int(k.end) {
			return true
		}
	}
	return false
}

// hasVerb reports whether a finite verb stands among the tokens from i to end.
func (f *Finder) hasVerb(i, end int) bool {
	for end = min(end, i+maxReach); i < end; i++ {
		if f.tag(i) == prose.TagVerb || f.tag(i) == prose.TagAuxiliary {
			return true
		}
	}
	return false
}

// nextComma returns the next comma outside quotations from token i on, c.end when
// there is none. It is remembered, as many cues may ask for the same one.
func (f *Finder) nextComma(c *clause, i int) int {
	if c.comma >= i && c.commaFrom <= i {
		return c.comma
	}
	c.commaFrom = i
	for c.comma = i; c.comma < c.end; c.comma++ {
		if f.t.Mark(c.comma, ",") && f.quote(c.comma) < 0 {
			break
		}
	}
	return c.comma
}
