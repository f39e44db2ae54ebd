package source

import "github.com/numclaim/numclaim/claims/internal/prose"

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
