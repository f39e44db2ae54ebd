package bounds

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/numbers"
)

// iv returns the interval from lo to hi.
func iv(lo, hi int64) numbers.Interval {
	v, err := numbers.Between(numbers.Int(lo), numbers.Int(hi))
	if err != nil {
		panic(err)
	}
	return v
}

func moreThan(n int64) numbers.Interval { return numbers.MoreThan(numbers.Int(n)) }
func exactly(n int64) numbers.Interval  { return iv(n, n) }

func TestInconsistent(t *testing.T) {
	atLeastZero := numbers.AtLeast(numbers.Number{})
	tests := []struct {
		name, reason string
		graph        Graph
		want         [][]int32
	}{
		{
			"bridged", "130 and 7 more make 137",
			Graph{2, []Total{{0, exactly(130), 0}, {1, exactly(137), 1}}, []Change{{0, 1, exactly(7), 2}}},
			nil,
		},
		{
			"not bridged", "130 and 7 more are not above 150",
			Graph{2, []Total{{0, exactly(130), 0}, {1, moreThan(150), 1}}, []Change{{0, 1, exactly(7), 2}}},
			[][]int32{{0, 1, 2}},
		},
		{
			"open end", "143 and 7 more are 150, and not above it",
			Graph{2, []Total{{0, exactly(143), 0}, {1, moreThan(150), 1}}, []Change{{0, 1, exactly(7), 2}}},
			[][]int32{{0, 1, 2}},
		},
		{
			"a day without a total", "two changes add up",
			Graph{3, []Total{{0, exactly(10), 0}, {2, exactly(20), 1}}, []Change{{0, 1, exactly(3), 2}, {1, 2, exactly(3), 3}}},
			[][]int32{{0, 1, 2, 3}},
		},
		{
			"two of one node", "which of them is true is open, and the change meets one",
			Graph{2, []Total{{0, exactly(10), 0}, {1, exactly(15), 1}, {1, exactly(20), 2}}, []Change{{0, 1, exactly(5), 3}}},
			[][]int32{{0, 2, 3}},
		},
		{
			"two of one node, no change", "that is a plain contradiction, and none of sums",
			Graph{1, []Total{{0, exactly(10), 0}, {0, exactly(15), 1}}, nil},
			nil,
		},
		{
			"changes alone", "up by 5 is not down by 3",
			Graph{2, nil, []Change{{0, 1, exactly(5), 0}, {0, 1, exactly(-3), 1}}},
			[][]int32{{0, 1}},
		},
		{
			"independent", "each pair of days has its own",
			Graph{
				4,
				[]Total{{0, exactly(1), 0}, {1, exactly(5), 1}, {2, exactly(50), 2}, {3, exactly(70), 3}},
				[]Change{{0, 1, exactly(1), 4}, {2, 3, exactly(1), 5}},
			},
			[][]int32{{0, 1, 4}, {2, 3, 5}},
		},
		{
			"a toll", "12 and 5 more, and it cannot fall: 14 is too few two days later",
			Graph{3, []Total{{0, exactly(12), 0}, {2, exactly(14), 1}}, []Change{{0, 1, exactly(5), 2}, {1, 2, atLeastZero, Free}}},
			[][]int32{{0, 1, 2}},
		},
		{
			"a toll that falls", "the change is not needed to see it",
			Graph{2, []Total{{0, exactly(12), 0}, {1, exactly(9), 1}}, []Change{{0, 1, exactly(2), 2}, {0, 1, atLeastZero, Free}}},
			[][]int32{{0, 1}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, tt.graph.Inconsistent()); d != "" {
				t.Errorf("%s: (-want +got)\n%s", tt.reason, d)
			}
		})
	}
}

func TestRanges(t *testing.T) {
	g := Graph{3, []Total{{0, iv(100, 110), 0}, {2, moreThan(125), 1}}, []Change{{0, 1, exactly(7), 2}, {1, 2, iv(5, 15), 3}}}
	var got []string
	for _, r := range g.Ranges() {
		got = append(got, fmt.Sprint(r.Interval, r.Low(), r.High()))
	}
	want := []string{
		"(103, 110] [1 2 3] [0]", // Wednesday tells something of Monday
		"(110, 117] [1 3] [0 2]",
		"(125, 132] [1] [0 2 3]",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// world is a graph over few small whole numbers, which can be searched.
func world(r *rand.Rand) Graph {
	g := Graph{Nodes: 2 + r.IntN(2)}
	label := int32(0)
	span := func(lo, width int64) numbers.Interval {
		a := lo + r.Int64N(width)
		switch r.IntN(4) {
		case 0:
			return numbers.AtLeast(numbers.Int(a))
		case 1:
			return numbers.AtMost(numbers.Int(a))
		}
		return iv(a, a+r.Int64N(2))
	}
	for range r.IntN(4) {
		g.Totals = append(g.Totals, Total{int32(r.IntN(g.Nodes)), span(0, 6), label})
		label++
	}
	for range r.IntN(4) {
		from := int32(r.IntN(g.Nodes - 1))
		to := from + 1 + int32(r.IntN(g.Nodes-1-int(from)))
		g.Changes = append(g.Changes, Change{from, to, span(-3, 6), label})
		label++
	}
	if r.IntN(3) == 0 {
		g.Changes = append(g.Changes, Change{0, 1, numbers.AtLeast(numbers.Number{}), Free})
	}
	return g
}

// possible reports by search whether whole numbers satisfy g. As every end is a
// whole number and closed, whole numbers do if any do.
func possible(g *Graph) bool {
	x := make([]int64, g.Nodes)
	var try func(v int) bool
	try = func(v int) bool {
		if v == g.Nodes {
			return satisfies(g, x)
		}
		for x[v] = -12; x[v] <= 18; x[v]++ {
			if try(v + 1) {
				return true
			}
		}
		return false
	}
	return try(0)
}

func satisfies(g *Graph, x []int64) bool {
	for _, t := range g.Totals {
		if !t.Range.Contains(numbers.Int(x[t.Node])) {
			return false
		}
	}
	for _, c := range g.Changes {
		if !c.Range.Contains(numbers.Int(x[c.To] - x[c.From])) {
			return false
		}
	}
	return true
}

// clashing reports whether totals of one node exclude each other.
func clashing(g *Graph) bool {
	for i, t := range g.Totals {
		for _, u := range g.Totals[:i] {
			if t.Node == u.Node && !t.Range.Meets(u.Range) {
				return true
			}
		}
	}
	return false
}

func TestInconsistentIsThoroughAndIrreducible(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	found := 0
	for n := range 600 {
		g := world(r)
		if n%2 == 1 {
			g = toll(r)
		}
		sets := g.Inconsistent()
		gone := map[int32]bool{}
		for _, set := range sets {
			found++
			if possible(g.only(set)) {
				t.Fatalf("%+v: %v is possible", g, set)
			}
			for i := range set {
				if less := slices.Delete(slices.Clone(set), i, i+1); !possible(g.only(less)) {
					t.Fatalf("%+v: %v does not need %d", g, set, set[i])
				}
				if gone[set[i]] {
					t.Fatalf("%+v: %d is in two sets", g, set[i])
				}
				gone[set[i]] = true
			}
		}
		if rest := g.Without(gone); !clashing(rest) && !possible(rest) {
			t.Fatalf("%+v: %v is not all", g, sets)
		}
	}
	if found < 20 {
		t.Errorf("only %d inconsistent sets were tried", found)
	}
}

func TestRangesAreTight(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 100 {
		g := world(r)
		if clashing(&g) || !possible(&g) {
			continue
		}
		for v, got := range g.Ranges() {
			for _, at := range []int64{-1, 0, 1, 2, 3, 4, 5, 6, 7} {
				with := g
				with.Totals = append(slices.Clone(g.Totals), Total{int32(v), exactly(at), 99})
				if want := possible(&with); got.Contains(numbers.Int(at)) != want {
					t.Fatalf("%+v: %d at %d: in %v is %v, possible is %v", g, at, v, got.Interval, !want, want)
				}
			}
		}
	}
}

// chain is n days with a total and a change each, all of them true.
func chain(n int) *Graph {
	g := &Graph{Nodes: n}
	for v := range int32(n) {
		g.Totals = append(g.Totals, Total{v, exactly(int64(v) * 3), 2 * v})
		if v > 0 {
			g.Changes = append(g.Changes, Change{v - 1, v, exactly(3), 2*v + 1})
		}
	}
	return g
}

// BenchmarkInconsistent shows that the cost of changes from day to day grows
// with their number.
func BenchmarkInconsistent(b *testing.B) {
	for _, n := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			g := chain(n)
			b.ReportAllocs()
			for b.Loop() {
				if len(g.Inconsistent()) > 0 {
					b.Fatal("the chain is consistent")
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/day")
		})
	}
}

// toll is a world in which nothing falls.
func toll(r *rand.Rand) Graph {
	g := world(r)
	for v := range int32(g.Nodes - 1) {
		if r.IntN(4) > 0 {
			g.Changes = append(g.Changes, Change{v, v + 1, numbers.AtLeast(numbers.Number{}), Free})
		}
	}
	return g
}

// A toll that goes up and down for long is as quickly seen through as a short one.
func TestManyFalls(t *testing.T) {
	const n = 20000
	g := Graph{Nodes: n}
	for v := range int32(n) {
		g.Totals = append(g.Totals, Total{v, exactly(int64(v) * 7919 % 1000), v})
		if v > 0 {
			g.Changes = append(g.Changes, Change{v - 1, v, numbers.AtLeast(numbers.Number{}), Free})
		}
	}
	sets := g.Inconsistent()
	if len(sets) < n/4 {
		t.Errorf("%d sets of %d falls", len(sets), n)
	}
	gone := map[int32]bool{}
	for _, set := range sets {
		for _, l := range set {
			if gone[l] || len(set) != 2 {
				t.Fatalf("%v: a total in two sets", set)
			}
			gone[l] = true
		}
	}
	last := int64(0)
	for _, x := range g.Without(gone).Totals {
		n, _ := x.Range.Point()
		if n.Cmp(numbers.Int(last)) < 0 {
			t.Fatalf("%v falls below %d", n, last)
		}
		last = int64(x.Node) * 7919 % 1000
	}
}
