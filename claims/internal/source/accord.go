package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// accordingCue reads "according to X", "as per X".
func (f *Finder) accordingCue(c *clause, i int) {
	j := i
	switch {
	case f.t.Equal(i, "according") && f.t.Equal(i+1, "to"):
		j = i + 2
	case f.t.Equal(i, "per") && f.t.Equal(i-1, "as"):
		j = i + 1
	default:
		return
	}
	e := f.titleEnd(j, c.end)
	if e == j {
		return
	}
	m := tokens{int32(j), int32(e)}
	if f.isManner(f.head(m)) {
		return
	}
	v := voice{m, m}
	if k := f.phraseEnd(e, c.end); k > e && f.tag(k) == prose.TagVerb {
		v = voice{tokens{int32(j), int32(k)}, tokens{int32(e), int32(k)}} // "figures her campaign released"
		e = k + 1
	}
	a := f.add(c, v, tokens{int32(i), int32(j)})
	f.attrs[a].shape = around
	f.cover(a, f.leftEdge(c, i), i)
	f.cover(a, e, f.contentEnd(c, e))
	c.edge = e
}

// titleEnd is longPhraseEnd where the phrase may hold a title in quotation marks:
// "according to the "All for One" paper", "according to "The Fall", a book".
func (f *Finder) titleEnd(i, end int) int {
	j := i
	if f.tag(j) == prose.TagDeterminer {
		j++
	}
	if q := f.quote(j); q >= 0 && f.kind(j) == prose.OpenQuote {
		j = min(int(f.t.Quotes[q].Close)+1, end)
		return max(j, f.longPhraseEnd(j, end))
	}
	return f.longPhraseEnd(i, end)
}

// isManner reports whether the noun h says after "according to" by what things are
// done or sorted, and speaks for nobody: "according to plan", "to size".
func (f *Finder) isManner(h int) bool {
	for _, w := range [...]string{"ability", "age", "custom", "height", "income", "index", "need", "needs", "plan", "rank", "schedule", "size", "taste", "tradition", "type", "weight"} {
		if f.t.Equal(h, w) {
			return true
		}
	}
	return false
}
