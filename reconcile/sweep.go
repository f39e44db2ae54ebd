package reconcile

import (
	"slices"

	"github.com/numclaim/numclaim/numbers"
)

// clique is a largest set of facts that can be true together:
//
//	a   [-----]
//	b       [------]
//	c            [----]       cliques: a b, b c
//
// On a line, intervals that meet pairwise have a number in common (Helly).
type clique struct {
	lower, upper int32 // the facts whose ends bound it, -1 where it is unbounded
	size         int32
	witnesses    int32
}

// sweep holds the cliques of some facts of a group, left to right. The fact
// facts[k] stands in the cliques first[k] to last[k].
type sweep struct {
	g           *group
	facts       []int32 // by where they begin
	first, last []int32
	cliques     []clique
	tree        tree
}

// sweeper is a sweep in progress.
type sweeper struct {
	*sweep
	ends      []int32 // places in facts, by where they end
	active    int32
	witnesses int32
	standing  map[int32]int32 // of each witness, how many of its facts are active
	grown     bool            // a fact was opened since the last clique
	lower     int32           // the fact opened last
}

// sweepFacts finds the cliques of fs, which it sorts, in n log n.
func (g *group) sweepFacts(fs []int32) *sweep {
	slices.SortFunc(fs, g.compareBegin)
	s := &sweep{g: g, facts: fs, first: make([]int32, len(fs)), last: make([]int32, len(fs))}
	w := sweeper{sweep: s, ends: make([]int32, len(fs)), standing: map[int32]int32{}, lower: -1}
	for k := range w.ends {
		w.ends[k] = int32(k)
	}
	slices.SortFunc(w.ends, func(a, b int32) int { return cmpOr(int(s.upper(a)-s.upper(b)), int(a-b)) })
	w.run()
	s.tree = s.plant()
	return s
}

// compareBegin orders facts by where they begin.
func (g *group) compareBegin(a, b int32) int {
	return cmpOr(int(g.facts[a].span-g.facts[b].span), int(a-b))
}

// find returns where fact f stands in s.facts; ok is false when it does not.
func (s *sweep) find(f int32) (k int, ok bool) {
	return slices.BinarySearchFunc(s.facts, f, s.g.compareBegin)
}

func (s *sweep) interval(k int32) numbers.Interval { return s.g.tolerant(s.facts[k]) }

func (s *sweep) upper(k int32) int32 { return s.g.spans[s.g.facts[s.facts[k]].span].upper }

// run passes over the numbers at which facts begin or end, from below.
func (w *sweeper) run() {
	b, e := 0, 0
	for b < len(w.facts) && loEnd(w.interval(int32(b))) == numbers.Unbounded {
		w.open(int32(b))
		b++
	}
	for e < len(w.ends) && hiEnd(w.interval(w.ends[e])) != numbers.Unbounded {
		x, _ := w.interval(w.ends[e]).Upper()
		if b < len(w.facts) {
			if y, _ := w.interval(int32(b)).Lower(); y.Cmp(x) < 0 {
				x = y
			}
		}
		b0, e0 := b, e
		for b < len(w.facts) && isLower(w.interval(int32(b)), x) {
			b++
		}
		for e < len(w.ends) && hiEnd(w.interval(w.ends[e])) != numbers.Unbounded && isUpper(w.interval(w.ends[e]), x) {
			e++
		}
		w.at(b0, b, w.ends[e0:e])
	}
	for ; b < len(w.facts); b++ {
		w.open(int32(b))
	}
	for ; e < len(w.ends); e++ {
		w.close(w.ends[e])
	}
}

// at passes over one number: the facts from b to b1 begin there, those of ends
// end there.
//
//	...)      what ends below the number
//	[...      what begins with it       } except at the seam of a place, where
//	...]      what ends with it         } those that end go before those that begin
//	(...      what begins above it
func (w *sweeper) at(b, b1 int, ends []int32) {
	seam := w.seamAt(b, b1, ends)
	for _, step := range [...]struct {
		begin, seam bool
		end         numbers.End
	}{
		{false, false, numbers.Open},
		{true, false, numbers.Closed},
		{false, true, numbers.Closed},
		{true, true, numbers.Closed},
		{false, false, numbers.Closed},
		{true, false, numbers.Open},
	} {
		if step.begin {
			for k := int32(b); k < int32(b1); k++ {
				if loEnd(w.interval(k)) == step.end && w.onSeam(k, seam) == step.seam {
					w.open(k)
				}
			}
			continue
		}
		for _, k := range ends {
			if hiEnd(w.interval(k)) == step.end && w.onSeam(k, seam) == step.seam {
				w.close(k)
			}
		}
	}
}

// place is the place to which a bare figure is stated. The zero place is none.
type place struct {
	grain numbers.Number
	unit  numbers.Unit
}

// seamAt returns the place whose bare figures both begin and end at one number.
// They exclude each other though their roundings touch: 748,000 and 749,000. As
// places are powers of ten, at most one has a seam at a number.
func (w *sweeper) seamAt(b, b1 int, ends []int32) place {
	if b == b1 || len(ends) == 0 {
		return place{}
	}
	ending := map[place]bool{}
	for _, k := range ends {
		if p := w.g.placeOf(w.facts[k]); w.onSeam(k, p) {
			ending[p] = true
		}
	}
	for k := int32(b); k < int32(b1); k++ {
		if p := w.g.placeOf(w.facts[k]); ending[p] && w.onSeam(k, p) {
			return p
		}
	}
	return place{}
}

// onSeam reports whether facts[k] is stated to the place of a seam and reaches
// beyond its own number.
func (w *sweeper) onSeam(k int32, seam place) bool {
	if seam == (place{}) || w.g.placeOf(w.facts[k]) != seam {
		return false
	}
	_, point := w.interval(k).Point()
	return !point
}

// placeOf returns the place to which fact i is stated, the zero place for
// hedged figures and for exact ones.
func (g *group) placeOf(i int32) place {
	q := &g.claims[i].Quantity
	if q.Grain.Sign() == 0 || q.Wording() != numbers.WordsPlain || g.engine.tolerance(g.claims[i]) != nil {
		return place{}
	}
	return place{q.Grain, q.Unit}
}

// open makes the fact facts[k] one of those that stand.
func (w *sweeper) open(k int32) {
	w.first[k] = int32(len(w.cliques))
	w.active++
	w.grown, w.lower = true, k
	wit := w.g.facts[w.facts[k]].witness
	if w.standing[wit]++; w.standing[wit] == 1 {
		w.witnesses++
	}
}

// close takes it away; what stood until then is a clique, unless a larger one
// has just been noted.
func (w *sweeper) close(k int32) {
	if w.grown {
		w.grown = false
		w.cliques = append(w.cliques, clique{w.facts[w.lower], w.facts[k], w.active, w.witnesses})
	}
	w.last[k] = int32(len(w.cliques)) - 1
	w.active--
	wit := w.g.facts[w.facts[k]].witness
	if w.standing[wit]--; w.standing[wit] == 0 {
		w.witnesses--
	}
}

// interval of a clique: what its facts rule in together, by their tolerance.
func (s *sweep) between(c clique) numbers.Interval {
	lo, loEnd := s.g.tolerant(c.lower).Lower()
	hi, hiEnd := s.g.tolerant(c.upper).Upper()
	v, err := numbers.NewInterval(lo, loEnd, hi, hiEnd)
	if err != nil {
		return s.g.tolerant(c.lower) // cannot be: the facts of a clique meet
	}
	return v
}

// members returns the facts of the clique c, in the order of the sweep.
func (s *sweep) members(c int) []int32 { return slices.Collect(s.standing(c)) }

// cover returns the fewest cliques that hold every fact, as a reader would need
// that many stories to believe everybody: always the last clique of the first
// fact not yet held.
func (s *sweep) cover() []int {
	byLast := make([]int32, len(s.facts))
	for k := range byLast {
		byLast[k] = int32(k)
	}
	slices.SortFunc(byLast, func(a, b int32) int { return int(s.last[a] - s.last[b]) })
	var out []int
	have := int32(-1)
	for _, k := range byLast {
		if s.first[k] > have {
			have = s.last[k]
			out = append(out, int(have))
		}
	}
	return out
}

func loEnd(v numbers.Interval) numbers.End { _, e := v.Lower(); return e }
func hiEnd(v numbers.Interval) numbers.End { _, e := v.Upper(); return e }

func isLower(v numbers.Interval, x numbers.Number) bool { lo, _ := v.Lower(); return lo == x }
func isUpper(v numbers.Interval, x numbers.Number) bool { hi, _ := v.Upper(); return hi == x }

// compareUpper orders intervals by where they end.
func compareUpper(v, w numbers.Interval) int { return w.Neg().Compare(v.Neg()) }
