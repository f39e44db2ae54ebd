package reconcile

import (
	"slices"

	"github.com/numclaim/numclaim/numbers"
)

// span is a distinct interval of a group. Facts are many and their intervals
// few, so that facts are put in order by the order of these.
type span struct {
	numbers.Interval
	upper int32 // its rank by where it ends
}

// tolerant returns the tolerant interval of fact i, in the unit of its measure.
func (g *group) tolerant(i int32) numbers.Interval { return g.spans[g.facts[i].span].Interval }

// interner finds the spans of a group by what they hold.
type interner struct {
	g     *group
	index map[numbers.Interval]int32
}

// newInterner returns an interner that knows the spans of g.
func newInterner(g *group) *interner {
	n := &interner{g, make(map[numbers.Interval]int32, len(g.spans))}
	for k, s := range g.spans {
		n.index[s.Interval] = int32(k)
	}
	return n
}

func (n *interner) intern(v numbers.Interval) int32 {
	k, ok := n.index[v]
	if !ok {
		k = int32(len(n.g.spans))
		n.index[v] = k
		n.g.spans = append(n.g.spans, span{Interval: v})
	}
	return k
}

// rankSpans puts the spans in order, so that facts compare by their index.
func (g *group) rankSpans() {
	order := make([]int32, len(g.spans))
	for k := range order {
		order[k] = int32(k)
	}
	slices.SortFunc(order, func(a, b int32) int { return g.spans[a].Compare(g.spans[b].Interval) })
	sorted, rank := make([]span, len(order)), make([]int32, len(order))
	for r, k := range order {
		sorted[r], rank[k] = g.spans[k], int32(r)
	}
	for i := range g.facts {
		g.facts[i].span = rank[g.facts[i].span]
	}
	g.spans = sorted
	for k := range order {
		order[k] = int32(k)
	}
	slices.SortFunc(order, func(a, b int32) int { return compareUpper(sorted[a].Interval, sorted[b].Interval) })
	for r, k := range order {
		sorted[k].upper = int32(r)
	}
}
