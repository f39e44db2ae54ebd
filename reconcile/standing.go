package reconcile

import "iter"

// tree finds the facts of a clique without looking at all others: of each half, and
// each half of a half, of the facts of a sweep it has the first clique in which one
// of them stands and the last one. Node 1 is the root, 2i and 2i+1 are the halves of
// node i.
type tree []struct{ first, last int32 }

// fewCliques is how many cliques are not worth a tree.
const fewCliques = 8

// plant returns the tree of s, nil where it has few cliques.
func (s *sweep) plant() tree {
	if len(s.cliques) <= fewCliques {
		return nil
	}
	size := 1
	for size < len(s.facts) {
		size *= 2
	}
	t := make(tree, 2*size)
	for k := range size {
		t[size+k].first, t[size+k].last = int32(len(s.cliques)), -1
		if k < len(s.facts) {
			t[size+k].first, t[size+k].last = s.first[k], s.last[k]
		}
	}
	for i := size - 1; i > 0; i-- {
		t[i].first = min(t[2*i].first, t[2*i+1].first)
		t[i].last = max(t[2*i].last, t[2*i+1].last)
	}
	return t
}

// standing yields the facts of the clique c, in the order of the sweep. Each costs
// the logarithm of the facts.
func (s *sweep) standing(c int) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		if s.tree != nil {
			s.under(1, int32(c), yield)
			return
		}
		for k, f := range s.facts {
			if s.first[k] <= int32(c) && int32(c) <= s.last[k] && !yield(f) {
				return
			}
		}
	}
}

// under yields the facts of c under a node of the tree; it returns false when it is
// to stop.
func (s *sweep) under(node int, c int32, yield func(int32) bool) bool {
	switch t := s.tree[node]; {
	case c < t.first || t.last < c:
		return true
	case node >= len(s.tree)/2:
		return yield(s.facts[node-len(s.tree)/2])
	}
	return s.under(2*node, c, yield) && s.under(2*node+1, c, yield)
}
