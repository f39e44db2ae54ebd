package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// via returns who stands between outlet and speaker of a segment, nearest to the
// outlet first: of each attribution around it the medium that was told and the
// speaker, then the medium that the speaker told.
func (f *Finder) via(g segment) []string {
	var v []string
	inside := func(n int) *attribution { // of the nth attribution around
		if n == 0 {
			return &f.attrs[g.attr]
		}
		return &f.attrs[g.outer[n-1]]
	}
	for n := len(g.outer) - 1; n >= 0; n-- {
		if g.outer[n] < 0 || f.attrs[g.outer[n]].speaker == inside(n).speaker {
			continue
		}
		p := &f.attrs[g.outer[n]]
		v = append(f.told(v, p), p.speaker)
		if !p.partner.empty() {
			v = append(v, f.alias(f.nameOf(p.partner)))
		}
	}
	v = f.told(v, &f.attrs[g.attr])
	v = v[:min(len(v), maxChain)]
	if a := &f.attrs[g.attr]; len(v) == 0 && a.flags&medium != 0 {
		v = append(v, a.speaker)
	}
	return v
}

// told appends the medium that the speaker of a told or spoke to, if any.
func (f *Finder) told(v []string, a *attribution) []string {
	if m, ok := f.mediumAt(int(a.hearer)); ok {
		return append(v, m)
	}
	if m, ok := f.interviewer(a); ok {
		return append(v, m)
	}
	for i := int(max(a.mention.end, a.saying.first)); i < int(a.saying.end); i++ {
		if f.tag(i) == prose.TagPreposition && (f.t.Equal(i, "to") || f.t.Equal(i, "with")) {
			if m, ok := f.mediumAt(i + 1); ok {
				return append(v, m)
			}
		}
	}
	return v
}

// interviewer returns the medium of the interview with which the sentence of a
// opens: "In an interview with the BBC, X said".
func (f *Finder) interviewer(a *attribution) (name string, ok bool) {
	first := f.t.Sentences[a.sentence].First
	if a.mention.first-first > maxPhrase || !f.t.Mark(int(a.mention.first)-1, ",") && !f.t.Is(int(a.mention.first)-1, prose.Person) {
		return "", false
	}
	spoke := false
	for i := int(first); i < int(a.mention.first); i++ {
		l := f.t.Tokens[i].Lemma
		spoke = spoke || l == interview || l == statement || l == message || l == letter || (l == speak || l == talk) && f.tag(i) == prose.TagIng
		if spoke && (f.t.Equal(i, "with") || f.t.Equal(i, "to")) {
			return f.mediumAt(i + 1)
		}
	}
	return "", false
}

// mediumAt returns the name of the medium that a phrase beginning with token i
// names.
func (f *Finder) mediumAt(i int) (name string, ok bool) {
	if i < 0 {
		return "", false
	}
	e := f.phraseEnd(i, len(f.t.Tokens))
	k := tokens{int32(i), int32(e)}
	if e <= i || !f.isMedium(k) {
		return "", false
	}
	return f.alias(f.nameOf(f.mediumName(k))), true
}
