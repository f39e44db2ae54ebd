package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// via returns who stands between outlet and speaker of a segment, nearest to the
// outlet first: of each attribution around it the medium that was told and the
// speaker, then the medium that the speaker told.
func (f *Finder) via(g segment) []string {
	var v []string
	if g.parent >= 0 && f.attrs[g.parent].speaker != f.attrs[g.attr].speaker {
		p := &f.attrs[g.parent]
		v = f.told(v, p)
		v = append(v, p.speaker)
	}
	v = f.told(v, &f.attrs[g.attr])
	if a := &f.attrs[g.attr]; len(v) == 0 && a.flags&medium != 0 {
		v = append(v, a.speaker)
	}
	return v
}

// told appends the medium that the speaker of a told, if any.
func (f *Finder) told(v []string, a *attribution) []string {
	if a.hearer < 0 {
		return v
	}
	e := f.phraseEnd(int(a.hearer), len(f.t.Tokens))
	k := tokens{a.hearer, int32(e)}
	if e <= int(a.hearer) || !f.isMedium(k) {
		return v
	}
	return append(v, f.alias(f.span(f.plain(k)).In(f.t.Source)))
}

var _ = prose.Word
