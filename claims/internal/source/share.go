package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// isShare reports whether the words are a part of those asked: "54 percent of
// voters", "six in 10", "a majority of men". Their answer is the poll's figure and
// they are no source of it.
func (f *Finder) isShare(s tokens) bool {
	if q := f.beforeParticiple(int(s.first)); q > 0 && f.tag(q) == prose.TagPreposition {
		if f.isPart(q - 1) {
			return true // "the share of | men saying"
		}
		s.first = int32(q + 1)
	}
	if p := int(s.first) - 1; p > 0 && f.tag(p) == prose.TagPreposition && (f.tag(p-1) == prose.TagNumber || f.t.Tokens[p-1].Lemma == percent) {
		s.first = int32(p - 1) // "nine in | 10 voters"
	}
	for i := int(s.first); i < int(s.end); i++ {
		switch f.t.Tokens[i].Lemma {
		case majority, percent:
			return true
		case half, third, quarter:
			if f.t.Equal(i+1, "of") {
				return true
			}
		}
		if f.t.Mark(i, "%") || f.tag(i) == prose.TagNumber && (f.t.Equal(i+1, "in") || f.t.Equal(i+1, "of")) {
			return true
		}
	}
	return false
}

// beforeParticiple returns the token before the words from token i back that a
// phrase may begin with in front of its noun: "of registered | voters".
func (f *Finder) beforeParticiple(i int) int {
	q := i - 1
	for n := 0; n < 3 && q > 0; n++ {
		switch f.tag(q) {
		case prose.TagParticiple, prose.TagVerb, prose.TagAdjective:
			q--
		}
	}
	return q
}

// isPart reports whether token i is the noun of a part of people: "the share of".
func (f *Finder) isPart(i int) bool {
	for _, w := range [...]string{"half", "number", "percentage", "proportion", "share", "third"} {
		if f.t.Equal(i, w) {
			return true
		}
	}
	return false
}

// tends reports whether the verb i says how many tend to say something: "more
// likely to say that". It is a share, and its speakers are no source.
func (f *Finder) tends(i int) bool {
	return f.tag(i) == prose.TagInfinitive && (f.t.Equal(i-2, "likely") || f.t.Equal(i-2, "apt"))
}
