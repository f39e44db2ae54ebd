package source

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
	e := f.longPhraseEnd(j, c.end)
	if e == j {
		return
	}
	m := tokens{int32(j), int32(e)}
	a := f.add(c, voice{m, m}, tokens{int32(i), int32(j)})
	f.attrs[a].shape = around
	f.cover(a, f.leftEdge(c, i), i)
	f.cover(a, e, f.contentEnd(c, e))
	c.edge = e
}
