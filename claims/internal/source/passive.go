package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// saidBy reads the passive cue i with its agent: "it was reported by X that S", "S,
// it was said by X", "the dead were put at 40 by X". The agent stands beside the
// verb or the figure, as in "reported killed by rebels" it is none of the report.
func (f *Finder) saidBy(c *clause, g, i int) {
	switch f.t.Tokens[i].Lemma {
	case announce, confirm, count, estimate, forecast, list, project, put, report, say, state:
	default:
		return
	}
	by := i + 1
	if f.t.Equal(by, "at") && f.amountAt(by+1) {
		for by++; by < min(i+maxHedge+2, c.end) && f.tag(by) != prose.TagPreposition; by++ {
		}
	}
	if !f.t.Equal(by, "by") {
		return
	}
	e := f.longPhraseEnd(by+1, c.end)
	k := tokens{int32(by + 1), int32(e)}
	if k.empty() || !f.canSpeak(k) || f.tag(e) == prose.TagIng {
		return
	}
	a := f.add(c, voice{k, k}, tokens{int32(i), int32(by + 1)})
	f.attrs[a].flags |= f.nature(voice{k, k}, i)
	p := f.skipBack(g-1, c.first)
	switch {
	case f.t.Equal(p, "it") && f.t.Mark(p-1, ","):
		f.cover(a, f.leftEdge(c, p-1), p-1)
	case f.t.Equal(p, "it") && f.t.Equal(e, "that"):
		f.cover(a, e, f.contentEnd(c, e))
	case !f.t.Equal(p, "it"):
		f.cover(a, f.leftEdge(c, by), by)
	}
}

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

// isThat reads "X's estimate is that S".
func (f *Finder) isThat(c *clause, i int) bool {
	if !f.t.Is(i+1, prose.Be) || !f.t.Equal(i+2, "that") {
		return false
	}
	k := f.author(f.near(i, c.first).name, i)
	if k.end == int32(i+1) || k.empty() {
		return false
	}
	a := f.add(c, voice{k, k}, tokens{int32(i), int32(i + 1)})
	f.cover(a, i+2, f.contentEnd(c, i+2))
	return true
}

// sender returns who sends the paper v that the form in -ing at i gives the words
// of: in "the ministry issued a statement saying S" and "she replied in a letter
// saying S" the ministry and she. A paper that was cited, seen or leaked speaks for
// itself.
func (f *Finder) sender(c *clause, v voice, i int) voice {
	m := int(v.mention.first)
	if f.tag(i) != prose.TagIng || v.mention.end != int32(i) || !f.t.Equal(m, "a") && !f.t.Equal(m, "an") || !f.t.Is(f.head(v.name), prose.ReportNoun) || f.hasName(v.name) {
		return v
	}
	j := m - 1
	in := f.t.Equal(j, "in") || f.t.Equal(j, "with")
	for j > c.first && j > m-maxHedge && f.tag(j) != prose.TagVerb {
		j--
	}
	if f.tag(j) != prose.TagVerb || !in && !f.sends(j) {
		return v
	}
	s, ok := f.subject(f.groupStart(j, c.first), c.first)
	if !ok || !f.canSpeak(s.name) || f.isPassive(f.groupStart(j, c.first), j) {
		return v
	}
	return s
}

// sends reports whether the verb i puts out a paper.
func (f *Finder) sends(i int) bool {
	switch f.t.Tokens[i].Lemma.String() {
	case "circulate", "deliver", "give", "issue", "make", "post", "publish", "put", "release", "send", "sign", "submit", "write":
		return true
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
