package reconcile

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// pick returns one of vs.
func pick[T any](r *rand.Rand, vs ...T) T { return vs[r.IntN(len(vs))] }

// anyClaim returns a claim of anything: hostile, absurd, or plausible.
func anyClaim(r *rand.Rand, id string) claims.Claim {
	c := claims.Claim{
		ID: id, Doc: pick(r, "d1", "d2", "d3"), Story: pick(r, "", "s"), Quantity: someQuantity(r),
		Measure: claims.Measure{
			Counted: pick(r, "people", "troops", "Russian troops", "", "number of", "a of the in", "é\x00’s", "deaths"),
			Role:    pick(r, "", "", claims.Killed, claims.Injured, claims.Trapped, claims.Attending),
			Place:   pick(r, "", "", "Korrin", "Upper Korrin", "-"),
		},
		Kind:   claims.Kind(r.IntN(5)),
		Source: claims.Source{Speaker: pick(r, "", "Ann Doe", "Doe", "officials", ";", "the"), Outlet: pick(r, "", "o1", "o2"), Via: pick(r, nil, []string{"AP"})},
	}
	c.In = claims.Part(r.IntN(2))
	c.Direction = claims.Direction(r.IntN(3) - 1)
	c.Additional, c.Denied, c.Hypothetical = r.IntN(8) == 0, r.IntN(8) == 0, r.IntN(8) == 0
	c.Quantity.Unit = pick(r, numbers.Unit{}, numbers.Unit{}, unitOf("USD"), unitOf("EUR"), unitOf("%"), unitOf("x"), unitOf("magnitude"))
	c.Quantity.Vague = r.IntN(8) == 0
	day := func() when.Day { return pick(r, 0, 0, 1, 2, 1000, 1001, 1002, when.LastDay) }
	c.Published = day()
	for _, p := range []*when.Period{&c.Said, &c.AsOf} {
		if p.From, p.To = day(), day(); p.From > p.To && p.To != 0 {
			p.From, p.To = p.To, p.From
		}
	}
	if r.IntN(5) == 0 {
		c.SameAs = pick(r, "c0", "c1", "none")
	}
	if r.IntN(5) == 0 {
		c.PartOf = pick(r, "c0", "c1", "none")
	}
	c.Sentence = numbers.Span{Start: 0, End: r.IntN(80)}
	if r.IntN(6) == 0 {
		c.Quantity.Strict = numbers.Exactly(numbers.MustNumber(pick(r, "0", "-5", "1e120", "2/3", "340282366920938463463374607431768211455")))
	}
	return c
}

// FuzzReconcile reconciles random claims: nothing panics, swapping two claims
// changes nothing, and the order of claims does not count.
func FuzzReconcile(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed, uint8(seed))
	}
	f.Fuzz(func(t *testing.T, seed uint64, n uint8) {
		r := rand.New(rand.NewPCG(seed, 1))
		cs := make([]claims.Claim, n%24)
		for i := range cs {
			cs[i] = anyClaim(r, fmt.Sprint("c", i))
		}
		result := new(Policy).Reconcile(cs)
		want := everything(t, result)
		checkSymmetry(t, result)
		r.Shuffle(len(cs), func(i, j int) { cs[i], cs[j] = cs[j], cs[i] })
		if d := cmp.Diff(want, everything(t, new(Policy).Reconcile(cs))); d != "" {
			t.Fatalf("the order of claims counts:\n%s", d)
		}
	})
}

// checkSymmetry swaps the claims of every pair.
func checkSymmetry(t *testing.T, r *Result) {
	for _, g := range r.groups {
		for i := range int32(len(g.claims)) {
			for j := range i {
				x, y := g.relate(i, j), g.relate(j, i)
				y.later = y.later.reverse()
				if x != y {
					t.Fatalf("%+v and %+v: %+v, swapped %+v", *g.claims[i], *g.claims[j], x, y)
				}
			}
		}
	}
}
