// Package bounds tells whether totals and changes over time can all be true, and
// what they allow together.
//
// The value of a measure on a day is a variable x. A total bounds x, a change
// bounds the difference of two of them, and every such bound has the form
// y - x <= c or y - x < c: the simple temporal problem of Dechter, Meiri and
// Pearl (1991). A set of bounds is inconsistent exactly when a cycle of them
// sums to less than nothing, and such a cycle is its own explanation: without
// any one of its claims the rest can be true.
//
// Cost: linear in the totals; for the changes one pass over their days for each
// turn that the tightest path takes between forward and backward in time (Yen's
// order), which is one or two for changes from day to day and never more than
// the number of days.
package bounds

import (
	"slices"

	"github.com/numclaim/numclaim/numbers"
)

// Free is the label of what no claim says, as that a toll cannot fall.
const Free int32 = -1

// Total says that x at Node lies in Range.
type Total struct {
	Node  int32
	Range numbers.Interval
	Label int32 // of the claim, not Free
}

// Change says that x at To less x at From lies in Range.
type Change struct {
	From, To int32
	Range    numbers.Interval
	Label    int32 // of the claim, or Free
}

// Graph is a set of totals and changes. Its nodes are numbered in the order of
// time from 0. The zero Graph is empty and consistent.
type Graph struct {
	Nodes   int
	Totals  []Total
	Changes []Change
}

// Range is what a graph allows at a node.
type Range struct {
	numbers.Interval
	low, high *spread
	node      int32
}

// Low returns the labels of the claims that set the lower end of r, none where it is
// unbounded and for the zero Range. It costs the changes over which the limit came.
func (r Range) Low() []int32 { return r.low.labelsAt(r.node) }

// High returns those that set the upper end.
func (r Range) High() []int32 { return r.high.labelsAt(r.node) }

// Inconsistent returns label-disjoint sets of claims that cannot all be true,
// each irreducible: without any one of its labels the rest is consistent. What
// is left without them is consistent, but for totals of one node that exclude
// each other, which need no graph to be seen. The sets are found in the order of
// their size, then of their nodes.
func (g *Graph) Inconsistent() [][]int32 {
	var out [][]int32
	rest := *g
	for {
		found := rest.violations()
		if len(found) == 0 {
			return out
		}
		gone := map[int32]bool{}
		for _, v := range found {
			set, ok := v.labels(gone)
			if !ok {
				continue
			}
			if !v.least {
				set = g.reduce(set)
			}
			for _, l := range set {
				gone[l] = true
			}
			out = append(out, set)
		}
		rest = *rest.Without(gone)
	}
}

// Without returns g less what the labels in gone say.
func (g *Graph) Without(gone map[int32]bool) *Graph {
	return &Graph{
		Nodes:   g.Nodes,
		Totals:  slices.DeleteFunc(slices.Clone(g.Totals), func(t Total) bool { return gone[t.Label] }),
		Changes: slices.DeleteFunc(slices.Clone(g.Changes), func(c Change) bool { return gone[c.Label] }),
	}
}

// only returns what the labels in set, and Free, say in g.
func (g *Graph) only(set []int32) *Graph {
	in := func(l int32) bool { return l == Free || slices.Contains(set, l) }
	return &Graph{
		Nodes:   g.Nodes,
		Totals:  slices.DeleteFunc(slices.Clone(g.Totals), func(t Total) bool { return !in(t.Label) }),
		Changes: slices.DeleteFunc(slices.Clone(g.Changes), func(c Change) bool { return !in(c.Label) }),
	}
}

// reduce drops the labels of set that its inconsistency does not need. A cycle
// needs all of its own, unless what no claim says closes a shorter one.
func (g *Graph) reduce(set []int32) []int32 {
	if !slices.ContainsFunc(g.Changes, func(c Change) bool { return c.Label == Free }) {
		return set
	}
	small := g.only(set)
	for i := 0; i < len(set) && len(set) > 1; {
		less := slices.Delete(slices.Clone(set), i, i+1)
		if len(small.only(less).violations()) > 0 {
			set = less
		} else {
			i++
		}
	}
	return set
}

// Ranges returns what g allows at each node. It is for consistent graphs; in
// another one a range may be taken from one end only.
func (g *Graph) Ranges() []Range {
	high, low := g.spread(false), g.spread(true)
	out := make([]Range, g.Nodes)
	for v := range int32(g.Nodes) {
		out[v] = Range{low: low, high: high, node: v}
		if iv, ok := interval(low.here(v), high.here(v)); ok {
			out[v].Interval = iv
		}
	}
	return out
}

// interval returns the numbers between two limits, the lower one negated.
func interval(down, up limit) (numbers.Interval, bool) {
	iv, err := numbers.NewInterval(down.n.Neg(), down.end, up.n, up.end)
	return iv, err == nil
}
