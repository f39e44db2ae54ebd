package bounds

// falls returns the pairs of totals of which the later is below the earlier, where
// no claim but the nature of a toll says that it cannot fall: for each node with the
// nearest one before it, each total in one pair at most. It takes one pass in n log
// n: what is left has no such pair, but for looser totals of the same nodes.
func (g *Graph) falls() (vs []violation) {
	rising, some := g.rising()
	if !some {
		return nil
	}
	high, top := g.tightest(upperOf)
	low, bottom := g.tightest(lowerOf)
	for v := range low {
		if low[v].plus(high[v]).negative() {
			low[v] = limit{} // which of its totals is true is open: it sends nothing
		}
	}
	before, first := newLimits(low), 0
	for v := range g.Nodes {
		if !rising[v] {
			first = v
		}
		if u, ok := before.lastAgainst(high[v], first, v); ok {
			before.set(u, limit{})
			before.set(v, limit{}) // its total is in this pair
			vs = append(vs, violation{known: tidy([]int32{bottom[u], top[v]}), least: true})
		}
	}
	return vs
}

// rising reports of each node whether its value is at least that of the node before
// it by nature, and whether one is.
func (g *Graph) rising() (is []bool, some bool) {
	is = make([]bool, g.Nodes)
	for _, c := range g.Changes {
		if l := lowerOf(c.Range); c.Label == Free && c.To == c.From+1 && l.end != 0 && l.n.Sign() <= 0 {
			is[c.To], some = true, true
		}
	}
	return is, some
}

// limits is a tree of the tightest of the limits at each node, and in each half of
// the nodes, and each half of a half. Place 1 is the root, 2i and 2i+1 are the
// halves of place i.
type limits []limit

func newLimits(at []limit) limits {
	size := 1
	for size < len(at) {
		size *= 2
	}
	t := make(limits, 2*size)
	copy(t[size:], at)
	for i := size - 1; i > 0; i-- {
		t.renew(i)
	}
	return t
}

func (t limits) renew(i int) {
	if t[i] = t[2*i]; t[2*i+1].below(t[i]) {
		t[i] = t[2*i+1]
	}
}

// set makes l the limit at node v.
func (t limits) set(v int, l limit) {
	i := len(t)/2 + v
	t[i] = l
	for i /= 2; i > 0; i /= 2 {
		t.renew(i)
	}
}

// lastAgainst returns the last node from first to before end whose limit excludes
// the opposite limit l; ok is false where there is none.
func (t limits) lastAgainst(l limit, first, end int) (v int, ok bool) {
	size := len(t) / 2
	var find func(i, from, to int) (int, bool)
	find = func(i, from, to int) (int, bool) {
		if to <= first || from >= end || !t[i].plus(l).negative() {
			return 0, false
		}
		if i >= size {
			return i - size, true
		}
		middle := (from + to) / 2
		if v, ok := find(2*i+1, middle, to); ok {
			return v, true
		}
		return find(2*i, from, middle)
	}
	return find(1, 0, size)
}
