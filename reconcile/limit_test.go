package reconcile

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// toldTotal is a total that a text tells.
func toldTotal(i, value int) claims.Claim {
	return claims.Claim{
		ID: fmt.Sprintf("c%06d", i), Doc: fmt.Sprint("d", i), Story: "s",
		Quantity: numbers.Quantity{Strict: numbers.Exactly(numbers.Int(int64(value))), Grain: numbers.Int(1), Text: fmt.Sprint(value), Span: numbers.Span{Start: 10 * i, End: 10*i + 5}},
		Measure:  claims.Measure{Counted: "houses"},
		Source:   claims.Source{Outlet: fmt.Sprint("outlet ", i%9)},
	}
}

// word returns the word of number i.
func word(i int) string {
	return string([]byte{'a' + byte(i/676%26), 'a' + byte(i/26%26), 'a' + byte(i%26)})
}

// manyClaims makes n claims of a story, the i-th by make.
func manyClaims(n int, make func(i int, c *claims.Claim)) []claims.Claim {
	cs := []claims.Claim{}
	for i := range n {
		c := toldTotal(i, 7)
		make(i, &c)
		cs = append(cs, c)
	}
	return cs
}

// move makes c a move without a figure.
func move(way claims.Direction, c *claims.Claim) {
	c.Quantity.Strict, c.Quantity.Vague = numbers.MoreThan(numbers.Number{}), true
	c.Kind, c.Direction = claims.Change, way
}

// limitTests has for each limit the claims that reach it, n of them, and those
// that exceed it, one more.
var limitTests = []struct {
	name      LimitName
	n         int // claims that are no more than it allows
	ofMeasure bool
	make      func(n int) []claims.Claim
}{
	{LimitCounts, 100, false, func(n int) []claims.Claim {
		return manyClaims(n, func(_ int, c *claims.Claim) {
			c.Doc, c.Measure = "d", claims.Measure{Counted: "people", Role: claims.Injured}
		})
	}},
	{LimitDocs, 200, false, func(n int) []claims.Claim {
		return manyClaims(n, func(_ int, c *claims.Claim) { c.Before = "In Ardal " })
	}},
	{LimitFacts, 400, true, func(n int) []claims.Claim {
		return manyClaims(n, func(int, *claims.Claim) {})
	}},
	{LimitMoves, 400, false, func(n int) []claims.Claim {
		return manyClaims(n, func(i int, c *claims.Claim) { move(claims.Direction(1-i%2*2), c) })
	}},
	{LimitOutlets, 500, true, func(n int) []claims.Claim {
		return manyClaims(n, func(int, *claims.Claim) {})
	}},
	{LimitParts, 7, false, func(n int) []claims.Claim {
		return manyClaims(n, func(i int, c *claims.Claim) {
			if c.Doc = "d"; i == n-1 {
				c.Before = "In all, together"
			}
		})
	}},
	{LimitSides, 5, true, func(n int) []claims.Claim {
		return manyClaims(n, func(i int, c *claims.Claim) { move(claims.Up-claims.Direction(min(i, 1))*2, c) })
	}},
	{LimitSources, 500, false, func(n int) []claims.Claim {
		return manyClaims(n, func(i int, c *claims.Claim) {
			c.Source.Speaker, c.AsOf = word(i), when.On(when.Day(1000+i))
		})
	}},
	{LimitStatements, 300, false, func(n int) []claims.Claim {
		return manyClaims(n, func(int, *claims.Claim) {})
	}},
	{LimitSubjects, 1000, false, func(n int) []claims.Claim {
		return manyClaims(n, func(i int, c *claims.Claim) { c.Measure.Counted = word(i) + "s" })
	}},
}

// TestLimits holds that what reaches a limit is told nothing of, and what exceeds
// it is told how much of what there is.
func TestLimits(t *testing.T) {
	for _, tt := range limitTests {
		t.Run(string(tt.name), func(t *testing.T) {
			if l := ledgerOf(tt.make(tt.n)...).Result().Limits; slices.ContainsFunc(l, func(l Limit) bool { return l.Name == tt.name }) {
				t.Errorf("%d claims: %v", tt.n, l)
			}
			cs := tt.make(tt.n + 1)
			r := new(Policy).Reconcile(cs)
			i := slices.IndexFunc(r.Limits, func(l Limit) bool { return l.Name == tt.name })
			if i < 0 {
				t.Fatalf("%d claims: no limit but %v", tt.n+1, r.Limits)
			}
			l := r.Limits[i]
			if l.Seen != l.Max+1 || l.Story != "s" || (l.Measure != "") != tt.ofMeasure {
				t.Errorf("%d claims: %v", tt.n+1, l)
			}
			if d := cmp.Diff(r.Limits, ledgerOf(cs...).Result().Limits); d != "" {
				t.Errorf("(-batch +ledger)\n%s", d)
			}
		})
	}
}

// Learning has a limit of its own, as it is done when asked.
func TestLimitOfVoters(t *testing.T) {
	learn := func(n int) []Limit {
		return new(Policy).Reconcile(manyClaims(n, func(i int, c *claims.Claim) {
			c.Quantity.Text, c.Quantity.Strict = "", numbers.Exactly(numbers.Int(int64(i%3)))
			c.Source.Outlet = word(i)
		})).Learn().Limits
	}
	if ls := learn(300); len(ls) != 0 {
		t.Errorf("of 300 sources: %v", ls)
	}
	if ls := learn(301); len(ls) != 1 || ls[0].Name != LimitVoters || ls[0].Seen != 301 || ls[0].Measure == "" {
		t.Errorf("of 301 sources: %v", ls)
	}
}

func TestLimitBounds(t *testing.T) {
	for i, b := range limitBounds {
		if i > 0 && limitBounds[i-1].name >= b.name {
			t.Errorf("%s does not follow %s", b.name, limitBounds[i-1].name)
		}
		if boundOf(b.name) != b || b.max == 0 || b.what == "" || b.lacks == "" {
			t.Errorf("%+v", b)
		}
		tested := b.name == LimitVoters
		for _, tt := range limitTests {
			tested = tested || tt.name == b.name
		}
		if !tested {
			t.Errorf("%s has no test", b.name)
		}
	}
	l := Limit{Name: LimitParts, Story: "quake", Max: 6, Seen: 9}
	if want := `limit parts: 9 figures before a sum in story "quake", more than 6: the sum is not added up`; l.String() != want {
		t.Errorf("got  %s\nwant %s", l, want)
	}
	if got := (Limit{Name: "other"}).String(); !strings.Contains(got, "other") {
		t.Error(got)
	}
}

// A limit of one group is no limit of another.
func TestNoLimits(t *testing.T) {
	if ls := new(Policy).Reconcile(allBlocks(t)).Limits; len(ls) != 0 {
		t.Errorf("limits of the test blocks: %v", ls)
	}
	if ls := new(Policy).Reconcile(totals(5000, 1)).Limits; len(ls) != 0 {
		t.Errorf("a table has no limits: %v", ls)
	}
}
