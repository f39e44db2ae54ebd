package reconcile

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// row is a row of a table: what source says of item.
func row(item, source string, value int64) claims.Claim {
	return claims.Claim{
		ID: item + "/" + source, Doc: source, Story: item,
		Quantity: numbers.Quantity{Strict: numbers.Exactly(numbers.Int(value))},
		Measure:  claims.Measure{Counted: "arrival"},
		Source:   claims.Source{Outlet: source},
	}
}

// marketItems is how many items the market has.
const marketItems = 60

// market is items of which each of eight sources tells two in three on its own,
// right nine times in ten; four copy all from a fifth that is wrong in every
// third.
func market() (cs []claims.Claim, truth map[string]int64) {
	r := rand.New(rand.NewPCG(17, 18))
	truth = map[string]int64{}
	for i := range marketItems {
		item := fmt.Sprintf("item%02d", i)
		truth[item] = 600 + r.Int64N(600)
		for _, s := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
			v := truth[item]
			if r.IntN(10) == 0 {
				v += 1 + r.Int64N(30)
			}
			if r.IntN(3) > 0 {
				cs = append(cs, row(item, s, v))
			}
		}
		copied := truth[item]
		if i%3 == 0 {
			copied += 40
		}
		for _, s := range []string{"v", "w", "x", "y", "z"} {
			cs = append(cs, row(item, s, copied))
		}
	}
	return cs, truth
}

// rightBy counts the items whose figure c picks is true.
func rightBy(r *Result, c Consensus, truth map[string]int64) (n int) {
	for m := range r.MeasuresBy(c) {
		if f, ok := m.Consensus(); ok && f.Value == numbers.Int(truth[m.Story]) {
			n++
		}
	}
	return n
}

func TestLearnSeesCopies(t *testing.T) {
	cs, truth := market()
	r := new(Policy).Reconcile(cs)
	l := r.Learn()
	vote, learned := rightBy(r, MajorityOfWitnesses, truth), rightBy(r, l, truth)
	if vote > marketItems-8 || learned < marketItems-2 {
		t.Errorf("of %d the majority has %d right, the record %d", marketItems, vote, learned)
	}
	for _, s := range l.Sources {
		copies := s.Name >= "v"
		if (len(s.Copies) == 4) != copies {
			t.Errorf("%s: copies %v", s.Name, s.Copies)
		}
		if !copies && s.Accuracy < 0.8 {
			t.Errorf("%s: accuracy %.2f", s.Name, s.Accuracy)
		}
	}
}

// TestLearnIsNotMovedByASlip puts one figure off by a factor of ten: nothing
// else changes by more than what one wrong figure does.
func TestLearnIsNotMovedByASlip(t *testing.T) {
	cs, truth := market()
	before := new(Policy).Reconcile(cs).Learn()
	slip := cs
	for i := range slip {
		if slip[i].ID == "item01/a" {
			slip[i].Quantity.Strict = numbers.Exactly(numbers.Int(truth["item01"] * 10))
		}
	}
	r := new(Policy).Reconcile(slip)
	after := r.Learn()
	for k, s := range before.Sources {
		if d := s.Accuracy - after.Sources[k].Accuracy; d > 0.05 || d < -0.05 {
			t.Errorf("%s: accuracy %.3f, after the slip %.3f", s.Name, s.Accuracy, after.Sources[k].Accuracy)
		}
	}
	if n := rightBy(r, after, truth); n < marketItems-2 {
		t.Errorf("%d of %d are right", n, marketItems)
	}
}

func TestLearnIsModestAboutNewSources(t *testing.T) {
	cs, _ := market()
	cs = append(cs, row("item02", "newcomer", 1))
	for _, s := range new(Policy).Reconcile(cs).Learn().Sources {
		if s.Name == "newcomer" && (s.Accuracy < 0.6 || s.Claims != 1) {
			t.Errorf("one wrong figure makes %+v", s)
		}
	}
}

func TestLearnDoesNotDependOnOrder(t *testing.T) {
	cs, _ := market()
	want := new(Policy).Reconcile(cs).Learn().Sources
	r := rand.New(rand.NewPCG(19, 20))
	r.Shuffle(len(cs), func(i, j int) { cs[i], cs[j] = cs[j], cs[i] })
	if d := cmp.Diff(want, new(Policy).Reconcile(cs).Learn().Sources); d != "" {
		t.Error(d)
	}
}
