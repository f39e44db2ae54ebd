package reconcile

import (
	"math/rand/v2"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// inMiles returns c, a claim in kilometres, as the same claim in miles.
func inMiles(t *testing.T, c claims.Claim) claims.Claim {
	t.Helper()
	km, mi := unitOf("km"), unitOf("mi")
	scale, err := numbers.Convert(numbers.Int(1), km, mi)
	if err != nil {
		t.Fatal(err)
	}
	if c.Quantity.Strict, err = c.Quantity.Strict.Scale(scale); err != nil {
		t.Fatal(err)
	}
	if c.Quantity.Grain, err = c.Quantity.Grain.Mul(scale); err != nil {
		t.Fatal(err)
	}
	c.Quantity.Unit = mi
	return c
}

// TestUnitsDoNotCount converts claims: where all are, every relation stays as it
// was; where one of two is, a conflict stays one and nothing else becomes one,
// but that figures to one place of one unit exclude each other.
func TestUnitsDoNotCount(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for range 2000 {
		a, b := someClaims(r, 2)[0], someClaims(r, 2)[1]
		a.Quantity.Unit, b.Quantity.Unit = unitOf("km"), unitOf("km")
		want := new(Policy).Compare(&a, &b)
		x, y := inMiles(t, a), inMiles(t, b)
		if got := new(Policy).Compare(&x, &y); got.Relation != want.Relation || got.Grade != want.Grade {
			t.Fatalf("%s: %v %v, in miles %v %v", show([]claims.Claim{a, b}), want.Relation, want.Grade, got.Relation, got.Grade)
		}
		if want.Why[len(want.Why)-1].Rule == SamePlace {
			continue
		}
		if got := new(Policy).Compare(&x, &b); (got.Relation == Conflict) != (want.Relation == Conflict) {
			t.Fatalf("%s: %v, the first in miles %v", show([]claims.Claim{a, b}), want.Relation, got.Relation)
		}
	}
}
