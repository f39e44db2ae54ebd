package reconcile

import (
	"slices"

	"github.com/numclaim/numclaim/claims"
)

// wording is how a thing is told.
type wording struct {
	counted, place string
	role           claims.Role
}

func (s *subject) wording() wording { return wording{s.counted, s.place, s.role} }

// findChanges notes the changes of g that go one way for sure, by their subjects,
// and those by their wordings.
func (g *group) findChanges() {
	for i, c := range g.claims {
		if c.Kind != claims.Change || c.Denied || c.Hypothetical || c.Direction == claims.Level {
			continue
		}
		if g.changes == nil {
			g.changes, g.changing = map[int32][]int32{}, map[wording][]int32{}
		}
		t := g.facts[i].subject
		if len(g.changes[t]) == 0 {
			w := g.subjects[t].wording()
			g.changing[w] = append(g.changing[w], t)
		}
		g.changes[t] = append(g.changes[t], int32(i))
	}
}

// changesOf returns the changes of what m counts, when that is a level. Beyond
// LimitSubjects they are those of the same words.
func (g *group) changesOf(m *measure) (out []int32) {
	s := &g.subjects[m.subjects[0]]
	if len(g.changes) == 0 || s.kind == claims.Change || s.kind == claims.Rank || s.forecast || s.extra || s.part {
		return nil
	}
	note := func(t int32) {
		if slices.ContainsFunc(m.subjects, func(s int32) bool { return g.bridges(&g.subjects[s], &g.subjects[t]) }) {
			out = append(out, g.changes[t]...)
		}
	}
	if g.apart != nil {
		for t := range g.changes {
			note(t)
		}
	} else {
		for _, t := range g.changing[s.wording()] {
			note(t)
		}
	}
	slices.Sort(out)
	return out
}
