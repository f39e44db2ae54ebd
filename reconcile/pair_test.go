package reconcile

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// tellOutcome returns the outcome for claims i and j of g as blocks have it.
func tellOutcome(g *group, i, j int32) string {
	o := g.relate(i, j)
	parts := []string{o.relation.String(), o.grade.String(), string(o.time), string(o.rule)}
	if o.relation == Update {
		later := g.claims[j].ID
		if o.later == after {
			later = g.claims[i].ID
		}
		parts = append(parts, "later="+later)
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

func TestPairs(t *testing.T) {
	for _, b := range readBlocks(t, "testdata/pairs.txt") {
		t.Run(fmt.Sprint("line ", b.line), func(t *testing.T) {
			for _, want := range b.want {
				if d := cmp.Diff(want, relationIn(b.claims, want)); d != "" {
					t.Errorf("%s (-want +got)\n%s", b.reason, d)
				}
			}
		})
	}
}

// relationIn returns what want is about: how two of cs stand, with their ids
// before it where want has them.
func relationIn(cs []claims.Claim, want string) string {
	first, second, named := cs[0].ID, cs[1].ID, ""
	if f := strings.Fields(want); len(f) > 2 && len(f[0]) == 1 {
		first, second, named = f[0], f[1], f[0]+" "+f[1]+" "
	}
	if cs[0].Story != cs[1].Story {
		p := new(Policy).Compare(&cs[0], &cs[1])
		return p.Relation.String() + " " + string(p.Why[0].Rule)
	}
	p := &Policy{}
	if strings.Contains(want, "decided") {
		p.Decisions = []Decision{{A: first, B: second, Verdict: Different}}
	}
	g := wholeGroup(p, cs)
	return named + tellOutcome(g, g.find(first), g.find(second))
}

// wholeGroup reconciles cs as one group.
func wholeGroup(p *Policy, cs []claims.Claim) *group {
	e := newEngine(p, p.Decisions)
	key := groupKey{story: cs[0].Story}
	var all []*claims.Claim
	for i := range cs {
		key.prose = key.prose || e.isProse(&cs[i])
		all = append(all, &cs[i])
	}
	return e.newGroup(key, all)
}

// TestPairsAreSymmetric swaps the claims of each block: the relation stays, and
// so does which of them is later.
func TestPairsAreSymmetric(t *testing.T) {
	for _, b := range readBlocks(t, "testdata/pairs.txt") {
		g := wholeGroup(new(Policy), b.claims)
		for i := range int32(len(g.claims)) {
			for j := range i {
				x, y := g.relate(i, j), g.relate(j, i)
				y.later = y.later.reverse()
				if x != y {
					t.Errorf("line %d: %s and %s: %+v, swapped %+v", b.line, g.claims[i].ID, g.claims[j].ID, x, y)
				}
			}
		}
	}
}

func TestTolerance(t *testing.T) {
	p := Policy{Tolerance: func(m claims.Measure, _ numbers.Unit) *Tolerance {
		if m.Counted == "fuel" {
			return &Tolerance{Name: "pump", Relative: numbers.MustNumber("0.02")}
		}
		return nil
	}}
	tests := []struct{ a, b, want, reason string }{
		{`a "100" fuel`, `b "101" fuel`, "compatible soft within-tolerance", "within 2 per cent"},
		{`a "100" fuel`, `b "105" fuel`, "conflict hard apart", "beyond it"},
		{`a "100" bread`, `b "105" bread`, "compatible soft within-rounding", "the table rounds to 5 per cent"},
	}
	for _, tt := range tests {
		a, err1 := readClaim(tt.a)
		b, err2 := readClaim(tt.b)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		g := wholeGroup(&p, []claims.Claim{a, b})
		got := tellOutcome(g, 0, 1)
		if got != tt.want {
			t.Errorf("%s and %s: got %s, want %s: %s", tt.a, tt.b, got, tt.want, tt.reason)
		}
		text := g.pair(0, 1, g.relate(0, 1)).Why[0].Text
		if strings.Contains(got, string(WithinTolerance)) != strings.Contains(text, `"pump"`) {
			t.Errorf("%s and %s: %s names the tolerance where it let them pass, and only there", tt.a, tt.b, text)
		}
	}
}
