package reconcile

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// someQuantity returns a figure near others: hedged, bounded, rounded or exact.
func someQuantity(r *rand.Rand) numbers.Quantity {
	place := []int64{1, 10, 100, 1000}[r.IntN(4)]
	n := numbers.Int((1 + r.Int64N(12)) * place)
	q := numbers.Quantity{Grain: numbers.Int(place), Precision: numbers.Precision(r.IntN(3)), Text: "some"}
	if r.IntN(2) == 0 {
		q.Precision, q.Text = numbers.Stated, ""
	}
	switch r.IntN(9) {
	case 0:
		q.Strict = numbers.MoreThan(n)
	case 1:
		q.Strict = numbers.AtLeast(n)
	case 2:
		q.Strict, q.Approx = numbers.LessThan(n), true
	case 3:
		q.Strict, q.Approx = numbers.MoreThan(n), true
	case 4:
		q.Strict = numbers.AtMost(n)
	case 5:
		q.Strict, q.Approx = numbers.Exactly(n), true
	default:
		q.Strict = numbers.Exactly(n)
	}
	if r.IntN(6) == 0 {
		q.Grain = numbers.Number{}
	}
	return q
}

// someClaims returns n claims of one measure.
func someClaims(r *rand.Rand, n int) []claims.Claim {
	cs := make([]claims.Claim, n)
	for i := range cs {
		q := someQuantity(r)
		q.Text = ""
		cs[i] = claims.Claim{
			ID: fmt.Sprintf("c%02d", i), Doc: fmt.Sprintf("d%02d", i), Quantity: q,
			Measure: claims.Measure{Counted: "things"},
			Source:  claims.Source{Outlet: fmt.Sprintf("o%d", r.IntN(4))},
		}
		switch r.IntN(4) {
		case 0:
			cs[i].AsOf = when.On(1000 + when.Day(r.IntN(3)))
		case 1:
			from := 1000 + when.Day(r.IntN(3))
			cs[i].AsOf = when.Period{From: from, To: from + when.Day(r.IntN(2))}
		}
	}
	return cs
}

// togetherTrue reports whether the claims i and j of g hold at one time and can
// both be true, as the rules for pairs have it.
func togetherTrue(g *group, i, j int32) bool {
	p, q := g.facts[i].time, g.facts[j].time
	return (p.IsZero() || q.IsZero() || p.Meets(q)) && g.compareReadings(g.claims[i], g.claims[j]).relation != Conflict
}

// largestSets returns the largest sets of claims that pairwise can be true, by
// trying all.
func largestSets(g *group) (sets []string) {
	n := len(g.claims)
	var masks []uint
	for mask := uint(1); mask < 1<<n; mask++ {
		ok := true
		for i := range n {
			for j := range i {
				if mask>>i&1 == 1 && mask>>j&1 == 1 && !togetherTrue(g, int32(i), int32(j)) {
					ok = false
				}
			}
		}
		if ok {
			masks = append(masks, mask)
		}
	}
	for _, m := range masks {
		if !slices.ContainsFunc(masks, func(o uint) bool { return o != m && o&m == m }) {
			sets = append(sets, fmt.Sprintf("%0*b %d", n, m, bits.OnesCount(m)))
		}
	}
	slices.Sort(sets)
	return sets
}

// positionSets returns the positions of m in the form of largestSets.
func positionSets(m *Measure) (sets []string) {
	n := len(m.g.claims)
	for _, p := range m.Positions() {
		mask, witnesses := uint(0), map[string]bool{}
		for v := range p.Voices() {
			mask |= 1 << m.g.find(v.Claim.ID)
			witnesses[v.Claim.Source.Outlet] = true
		}
		sets = append(sets, fmt.Sprintf("%0*b %d", n, mask, p.Size))
		if len(witnesses) != p.Witnesses {
			sets = append(sets, fmt.Sprint(len(witnesses), " witnesses, not ", p.Witnesses))
		}
	}
	slices.Sort(sets)
	return sets
}

// TestPositionsAreLargest compares the sweep with a search over all sets.
func TestPositionsAreLargest(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 600 {
		cs := someClaims(r, 1+r.IntN(7))
		g := wholeGroup(new(Policy), cs)
		m := g.measure(&g.measures[0])
		if d := cmp.Diff(largestSets(g), positionSets(&m)); d != "" {
			t.Fatalf("%s (-search +sweep)\n%s", show(cs), d)
		}
	}
}

// show lists the figures of cs.
func show(cs []claims.Claim) (s string) {
	for _, c := range cs {
		s += fmt.Sprintf("%s %v %v grain %v as of %v\n", c.ID, c.Quantity.Strict, c.Quantity.Tolerant(), c.Quantity.Grain, c.AsOf)
	}
	return s
}

// TestStoriesAreFewest compares the cover with a search for the least number of
// consistent sets that hold every claim.
func TestStoriesAreFewest(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 200 {
		cs := someClaims(r, 1+r.IntN(6))
		for i := range cs {
			cs[i].AsOf = when.Period{}
		}
		g := wholeGroup(new(Policy), cs)
		m := g.measure(&g.measures[0])
		got := m.Stories()
		held := map[string]bool{}
		for _, p := range got {
			for v := range p.Voices() {
				held[v.Claim.ID] = true
			}
		}
		if len(held) != len(cs) || len(got) != fewest(len(cs), m.Positions()) {
			t.Fatalf("%s%d stories hold %d claims, %d would do", show(cs), len(got), len(held), fewest(len(cs), m.Positions()))
		}
	}
}

// fewest returns how many of ps are needed to hold n claims.
func fewest(n int, ps []Position) int {
	best := len(ps)
	for pick := range 1 << len(ps) {
		held := map[string]bool{}
		for k, p := range ps {
			if pick>>k&1 == 1 {
				for v := range p.Voices() {
					held[v.Claim.ID] = true
				}
			}
		}
		if len(held) == n {
			best = min(best, bits.OnesCount(uint(pick)))
		}
	}
	return best
}
