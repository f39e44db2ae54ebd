package bounds

import (
	"iter"
	"slices"

	"github.com/numclaim/numclaim/numbers"
)

// limit is an upper limit: at most n where end is Closed, below n where it is
// Open, none where it is Unbounded.
type limit struct {
	n   numbers.Number
	end numbers.End
}

// below reports whether l is tighter than m.
func (l limit) below(m limit) bool {
	switch {
	case l.end == numbers.Unbounded:
		return false
	case m.end == numbers.Unbounded:
		return true
	}
	c := l.n.Cmp(m.n)
	return c < 0 || c == 0 && l.end == numbers.Open && m.end == numbers.Closed
}

// plus returns the sum of two limits. One out of range is none: a limit that is
// lost never makes an inconsistency.
func (l limit) plus(m limit) limit {
	end := min(l.end, m.end)
	if end == numbers.Unbounded {
		return limit{}
	}
	n, err := l.n.Add(m.n)
	if err != nil {
		return limit{}
	}
	return limit{n, end}
}

// negative reports whether l, a sum around a cycle, shows that the cycle cannot
// be.
func (l limit) negative() bool { return l.below(limit{end: numbers.Closed}) }

// upperOf and lowerOf return the upper limits of the numbers of v and of their
// negatives.
func upperOf(v numbers.Interval) limit { n, e := v.Upper(); return limit{n, e} }
func lowerOf(v numbers.Interval) limit { n, e := v.Lower(); return limit{n.Neg(), e} }

// arc says that the value at to is at most that at from plus a limit.
type arc struct {
	from, to int32
	limit    limit
	label    int32
}

// spread is the limits that the totals put on the value at each node, and those
// that reach it over changes.
type spread struct {
	direct []limit
	total  []int32 // the label of the total that sets direct
	mute   []bool  // the totals of the node exclude each other, and send nothing
	reach  []limit
	by     []int32 // the arc over which reach came, -1 for none
	arcs   []arc
}

// spread carries the limits of the totals over the changes, which must not
// exclude each other by themselves; negated, those of the negatives, which are
// lower limits.
func (g *Graph) spread(negated bool) *spread {
	s := &spread{mute: make([]bool, g.Nodes)}
	near, far := upperOf, lowerOf
	if negated {
		near, far = far, near
	}
	opposite, _ := g.tightest(far)
	s.direct, s.total = g.tightest(near)
	for v := range s.mute {
		s.mute[v] = s.direct[v].plus(opposite[v]).negative()
	}
	s.carry(g, negated)
	return s
}

// changeCycle returns the labels of changes that exclude each other by
// themselves, nil for none.
func (g *Graph) changeCycle() []int32 {
	s := &spread{mute: make([]bool, g.Nodes), direct: make([]limit, g.Nodes), total: make([]int32, g.Nodes)}
	for v := range s.direct {
		s.direct[v].end = numbers.Closed // any start will do to find a cycle
	}
	return s.carry(g, false)
}

// carry fills reach and by; where the changes exclude each other by themselves
// it returns the labels of some that do.
func (s *spread) carry(g *Graph, negated bool) (cycle []int32) {
	s.reach, s.by = make([]limit, g.Nodes), make([]int32, g.Nodes)
	for v := range s.by {
		s.by[v] = -1
	}
	for _, c := range g.Changes {
		up, down := arc{c.From, c.To, upperOf(c.Range), c.Label}, arc{c.To, c.From, lowerOf(c.Range), c.Label}
		if negated {
			up.from, up.to, down.from, down.to = up.to, up.from, down.to, down.from
		}
		s.addArc(up)
		s.addArc(down)
	}
	slices.SortStableFunc(s.arcs, compareArcs)
	return s.relax(g.Nodes)
}

// tightest returns the tightest limit that the totals put on each node, and the
// label of the first that does.
func (g *Graph) tightest(limitOf func(numbers.Interval) limit) (ls []limit, labels []int32) {
	ls, labels = make([]limit, g.Nodes), make([]int32, g.Nodes)
	for v := range labels {
		labels[v] = Free
	}
	for _, t := range g.Totals {
		if l := limitOf(t.Range); l.below(ls[t.Node]) {
			ls[t.Node], labels[t.Node] = l, t.Label
		}
	}
	return ls, labels
}

func (s *spread) addArc(a arc) {
	if a.limit.end != numbers.Unbounded {
		s.arcs = append(s.arcs, a)
	}
}

// compareArcs puts arcs forward in time first, from the first node on, and then
// those backward, from the last node on.
func compareArcs(a, b arc) int {
	fa, fb := a.from < a.to, b.from < b.to
	switch {
	case fa && !fb:
		return -1
	case !fa && fb:
		return 1
	case fa:
		return int(a.from - b.from)
	}
	return int(b.from - a.from)
}

// relax passes over the arcs until nothing gets tighter. What still does after
// as many passes as there are nodes lies behind a cycle that cannot be, whose
// labels are returned.
func (s *spread) relax(nodes int) (cycle []int32) {
	for pass := 0; ; pass++ {
		changed := int32(-1)
		for k := range s.arcs {
			a := &s.arcs[k]
			if l := s.here(a.from).plus(a.limit); l.below(s.reach[a.to]) {
				s.reach[a.to], s.by[a.to] = l, int32(k)
				changed = a.to
			}
		}
		if changed < 0 || pass > nodes+1 {
			return nil
		}
		if pass == nodes {
			return s.findCycle(changed)
		}
	}
}

// here returns the tighter of the limits at v.
func (s *spread) here(v int32) limit {
	if s.reached(v) {
		return s.reach[v]
	}
	return s.direct[v]
}

// reached reports whether what reaches v counts, and not the totals there.
func (s *spread) reached(v int32) bool { return s.mute[v] || s.reach[v].below(s.direct[v]) }

// findCycle follows the arcs back from v; it returns the labels of the cycle
// into which they lead, nil when they lead to a total.
func (s *spread) findCycle(v int32) []int32 {
	seen := map[int32]bool{}
	for !seen[v] {
		seen[v] = true
		if !s.reached(v) || s.by[v] < 0 {
			return nil
		}
		v = s.arcs[s.by[v]].from
	}
	var labels []int32
	for u := v; ; {
		a := s.arcs[s.by[u]]
		labels = append(labels, a.label)
		if u = a.from; u == v {
			break
		}
	}
	return tidy(labels)
}

// path yields the labels of the arcs over which reach came to v, from v back, and
// then of the total in which they begin.
func (s *spread) path(v int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for range s.by {
			a := s.arcs[s.by[v]]
			if !yield(a.label) {
				return
			}
			if v = a.from; !s.reached(v) {
				yield(s.total[v])
				return
			}
		}
	}
}

// lengths returns over how many arcs reach came to each node, 0 where none did.
func (s *spread) lengths() []int {
	arcs := make([]int, len(s.by))
	var way []int32
	for v := range int32(len(s.by)) {
		way = way[:0]
		for u := v; s.by[u] >= 0 && arcs[u] == 0 && len(way) <= len(s.by); u = s.arcs[s.by[u]].from {
			way = append(way, u)
			if !s.reached(s.arcs[s.by[u]].from) {
				break
			}
		}
		for _, u := range slices.Backward(way) {
			arcs[u] = 1
			if from := s.arcs[s.by[u]].from; s.reached(from) {
				arcs[u] += arcs[from]
			}
		}
	}
	return arcs
}

// labelsAt returns the labels of what sets the tighter limit at v.
func (s *spread) labelsAt(v int32) []int32 {
	switch {
	case s == nil || s.here(v).end == numbers.Unbounded:
		return nil
	case s.reached(v):
		return tidy(slices.Collect(s.path(v)))
	}
	return []int32{s.total[v]}
}

// tidy sorts labels, each once, and drops Free.
func tidy(labels []int32) []int32 {
	slices.Sort(labels)
	labels = slices.Compact(labels)
	return slices.DeleteFunc(labels, func(l int32) bool { return l == Free })
}

// violation is a total that a limit reaching its node excludes, or claims that are
// known to exclude each other.
type violation struct {
	known []int32 // the labels of such claims
	least bool    // of which none can be spared; or
	reach *spread
	total int32 // the label of the total
	arcs  int   // over which the limit came
	node  int32
}

// violations returns what cannot be true in g, shortest first: where changes exclude
// each other by themselves, one cycle of them; else all falls of what cannot fall;
// else all changes that exclude the totals at their two ends; where there are none,
// one set at most for each node and end. Taken last, what goes from total to total over one change would be
// found a few at a time, as the tightest limit of all hides it.
func (g *Graph) violations() (vs []violation) {
	if cycle := g.changeCycle(); cycle != nil {
		return []violation{{known: cycle}}
	}
	if vs = g.falls(); len(vs) > 0 {
		return vs
	}
	high, low := g.spread(false), g.spread(true)
	if vs = slices.Concat(high.nextTo(low), low.nextTo(high)); len(vs) > 0 {
		return vs
	}
	for _, s := range [...][2]*spread{{high, low}, {low, high}} {
		arcs := s[0].lengths()
		for v := range int32(g.Nodes) {
			if clash(s[0], s[1], v) {
				vs = append(vs, violation{reach: s[0], total: s[1].total[v], arcs: arcs[v], node: v})
			}
		}
	}
	slices.SortStableFunc(vs, func(a, b violation) int {
		if a.arcs != b.arcs {
			return a.arcs - b.arcs
		}
		return int(a.node - b.node)
	})
	return vs
}

// nextTo returns the changes over which the total at one end excludes that at the
// other, whose opposite limits are those of other.
func (s *spread) nextTo(other *spread) (vs []violation) {
	for _, a := range s.arcs {
		if s.mute[a.from] || s.total[a.from] == Free || other.total[a.to] == Free {
			continue
		}
		if s.direct[a.from].plus(a.limit).plus(other.direct[a.to]).negative() {
			vs = append(vs, violation{known: tidy([]int32{s.total[a.from], a.label, other.total[a.to]}), least: !s.mute[a.to]})
		}
	}
	return vs
}

// clash reports whether the limit that reaches v excludes the opposite one of a
// total there.
func clash(reach, total *spread, v int32) bool {
	return reach.by[v] >= 0 && total.total[v] != Free && reach.reach[v].plus(total.direct[v]).negative()
}

// labels returns the labels of v; ok is false as soon as one of them is gone. So
// a path is not written out that shares a claim with a shorter one.
func (v violation) labels(gone map[int32]bool) (labels []int32, ok bool) {
	if v.known != nil {
		return v.known, !slices.ContainsFunc(v.known, func(l int32) bool { return gone[l] })
	}
	labels = append(labels, v.total)
	for l := range v.reach.path(v.node) {
		labels = append(labels, l)
		if gone[l] {
			return nil, false
		}
	}
	return tidy(labels), !gone[v.total]
}
