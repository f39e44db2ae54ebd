package reconcile

import (
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile/internal/bounds"
)

// Moment is what the claims of a measure allow at one time, taken together.
type Moment struct {
	When  when.Period
	Range numbers.Interval // in the unit of the measure

	line   *line
	limits bounds.Range
}

// Low returns the claims that set the lower end of Range: totals of that time, or
// those of other times with the changes between, by id; none where the end is
// unbounded. It costs the days between.
func (m *Moment) Low() []*claims.Claim { return m.line.claimsOf(m.limits.Low()) }

// High returns the claims that set the upper end, as Low does for the lower one.
func (m *Moment) High() []*claims.Claim { return m.line.claimsOf(m.limits.High()) }

// Timeline returns what all claims of m and the changes of what it counts allow
// at each time that they name, in the order of time. Of claims that exclude each
// other at one time those of the strongest position count, and what does not add
// up over time is left out. A time that only a change names has a moment, too:
// how many there were on Wednesday follows from Tuesday and the change.
func (m *Measure) Timeline() []Moment {
	g := m.g
	var totals []int32
	for ps := range m.moments() {
		totals = append(totals, ps[0].sweep.members(ps[0].index)...)
	}
	slices.Sort(totals)
	l := g.newLine(m.m, slices.Compact(totals), g.changesOf(m.m))
	l.dropInconsistent()
	out := make([]Moment, len(l.periods))
	for k, r := range l.graph.Ranges() {
		out[k] = Moment{When: l.periods[k], Range: r.Interval, line: l, limits: r}
	}
	return out
}

// dropInconsistent leaves out the totals and changes that do not add up.
func (l *line) dropInconsistent() {
	gone := map[int32]bool{}
	for _, set := range l.graph.Inconsistent() {
		for _, label := range set {
			gone[label] = true
		}
	}
	l.graph = *l.graph.Without(gone)
}

// claimsOf returns the claims with the given labels, by id.
func (l *line) claimsOf(labels []int32) (cs []*claims.Claim) {
	fs := make([]int32, len(labels))
	for k, label := range labels {
		fs[k] = l.facts[label]
	}
	slices.Sort(fs)
	for _, i := range fs {
		cs = append(cs, l.g.claims[i])
	}
	return cs
}
