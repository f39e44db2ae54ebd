package reconcile

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestStanding compares the facts of a clique, found by the tree, with all that
// reach over it.
func TestStanding(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	trees := 0
	for range 100 {
		g := wholeGroup(new(Policy), someClaims(r, 1+r.IntN(60)))
		m := g.measure(&g.measures[0])
		s := g.sweepFacts(m.asserted())
		if s.tree != nil {
			trees++
		}
		for c := range s.cliques {
			var want []int32
			for k, f := range s.facts {
				if s.first[k] <= int32(c) && int32(c) <= s.last[k] {
					want = append(want, f)
				}
			}
			if d := cmp.Diff(want, s.members(c)); d != "" {
				t.Fatalf("clique %d of %d (-all +tree)\n%s", c, len(s.cliques), d)
			}
			if len(want) != int(s.cliques[c].size) {
				t.Fatalf("clique %d has %d facts and says %d", c, len(want), s.cliques[c].size)
			}
		}
	}
	if trees < 50 {
		t.Errorf("%d of 100 sweeps have a tree", trees)
	}
}
