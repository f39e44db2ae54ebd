package reconcile

import (
	"fmt"
	"slices"

	"github.com/numclaim/numclaim/claims"
)

// OppositeMoves sets those who say that something grows against those who say
// that it shrinks, at one time.
const OppositeMoves Rule = "opposite-moves"

// findDirections notes what some say goes up and others say goes down. One side
// at least must be a move without a figure: two changes in figures of a price
// are two days.
func (g *group) findDirections() {
	var ups, downs []int32
	for i, c := range g.claims {
		switch {
		case c.Kind != claims.Change || c.Hypothetical || c.Denied:
		case c.Direction == claims.Up:
			ups = append(ups, int32(i))
		case c.Direction == claims.Down:
			downs = append(downs, int32(i))
		}
	}
	if len(ups) == 0 || len(downs) == 0 || g.exceeds(LimitMoves, len(ups)+len(downs)) {
		return
	}
	var es []edge
	for _, i := range ups {
		for _, j := range downs {
			if g.opposed(i, j) {
				es = append(es, edge{i: min(i, j), j: max(i, j)})
			}
		}
	}
	for _, c := range components(es) {
		g.addFinding(g.directionFinding(c))
	}
}

// opposed reports whether the moves i and j of two sources contradict each
// other.
func (g *group) opposed(i, j int32) bool {
	a, b := g.claims[i], g.claims[j]
	if !a.IsMove() && !b.IsMove() || g.facts[i].witness == g.facts[j].witness {
		return false
	}
	s, t := g.subjectOf(i), g.subjectOf(j)
	p, q := g.facts[i].time, g.facts[j].time
	if !p.IsZero() && !q.IsZero() && !p.Meets(q) || apartInPrint(a, b) {
		return false
	}
	return s.noun.Head == t.noun.Head && s.noun.Head != "" && !otherModifier(g, s, t) && !otherRole(g, moving(s), moving(t))
}

// apartInPrint reports whether a and b were published so far apart that both
// may be true, each at its time.
func apartInPrint(a, b *claims.Claim) bool {
	d := a.Published - b.Published
	return a.Published != 0 && b.Published != 0 && max(d, -d) > settles
}

// moving returns s without a role that only says that it moves.
func moving(s *subject) *subject {
	switch s.role {
	case claims.Deployed, claims.Withdrawn, claims.Hired, claims.LaidOff:
		t := *s
		t.role = ""
		return &t
	}
	return s
}

// directionFinding makes a finding of the opposed moves es.
func (g *group) directionFinding(es []edge) *Finding {
	var fs []int32
	for _, e := range es {
		fs = append(fs, e.i, e.j)
	}
	slices.Sort(fs)
	fs = g.bySide(slices.Compact(fs))
	up, down := g.claims[fs[0]], g.claims[fs[0]]
	for _, i := range fs {
		if c := g.claims[i]; c.Direction == claims.Up {
			up = c
		} else {
			down = c
		}
	}
	tell := func() []Reason {
		text := fmt.Sprintf("%s said %s (up), %s said %s (down).", speakerOf(up), worded(up), speakerOf(down), worded(down))
		return []Reason{reason(OppositeMoves, text, up, down)}
	}
	return g.newFinding(DirectionFound, Hard, g.measureOf(fs[0]), fs, tell)
}

// bySide returns the first claims of the first witnesses of either side, up to
// LimitSides, moves without a figure before others.
func (g *group) bySide(fs []int32) (out []int32) {
	type side struct {
		witness int32
		way     claims.Direction
	}
	slices.SortStableFunc(fs, func(a, b int32) int { return -cmpBool(g.claims[a].IsMove(), g.claims[b].IsMove()) })
	seen := map[side]bool{}
	n, most := map[claims.Direction]int{}, boundOf(LimitSides).max
	for _, i := range fs {
		s := side{g.facts[i].witness, g.claims[i].Direction}
		if seen[s] {
			continue
		}
		seen[s] = true
		if n[s.way]++; n[s.way] <= most {
			out = append(out, i)
		}
	}
	g.exceedsIn(g.measureOf(out[0]), LimitSides, max(n[claims.Up], n[claims.Down]))
	return out
}

// measureOf returns the measure of fact i.
func (g *group) measureOf(i int32) *measure { return &g.measures[g.measureAt[i]] }
