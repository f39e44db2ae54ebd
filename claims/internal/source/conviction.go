package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// convinced reads "X is sure that S", where is stands at i: what somebody holds
// true by an adjective.
func (f *Finder) convinced(c *clause, i int) {
	j := i + 1
	for j < c.end && (f.t.Is(j, prose.Degree|prose.Adverb) && !f.t.Is(j, prose.Negation)) && !f.isConviction(j) {
		j++
	}
	if !f.isConviction(j) || !f.t.Equal(j+1, "that") {
		return
	}
	v, ok := f.subject(f.groupStart(i, c.first), c.first)
	if !ok || f.t.Equal(int(v.mention.first), "it") || !f.canSpeak(v.name) {
		return
	}
	a := f.add(c, v, tokens{int32(j), int32(j + 1)})
	f.attrs[a].flags |= weak
	f.endBefore(c, int(v.mention.first))
	f.cover(a, j+1, f.contentEnd(c, j+1))
}

// isConviction reports whether the adjective i says that somebody holds something
// true or fears it.
func (f *Finder) isConviction(i int) bool {
	for _, w := range [...]string{"adamant", "afraid", "aware", "certain", "concerned", "confident", "convinced", "doubtful", "fearful", "hopeful", "insistent", "optimistic", "persuaded", "pessimistic", "sceptical", "skeptical", "sure", "worried"} {
		if f.t.Equal(i, w) {
			return true
		}
	}
	return false
}

// accuses reads "X accused Y of S": what follows of is what X says.
func (f *Finder) accuses(c *clause, a int32, i int) bool {
	if f.t.Tokens[i].Lemma != accuse {
		return false
	}
	for j := i + 1; j < min(c.end, i+maxPhrase); j++ {
		switch {
		case f.t.Equal(j, "of") && f.tag(j+1) == prose.TagIng:
			f.cover(a, j, f.contentEnd(c, j))
			return true
		case f.tag(j) == prose.TagVerb, f.t.Mark(j, ","):
			return false
		}
	}
	return false
}
