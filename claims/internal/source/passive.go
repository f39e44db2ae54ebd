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
