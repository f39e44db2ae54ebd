package reconcile

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// row is a row of a table: what source says of counted in item.
func row(item, source, counted string, value int64) claims.Claim {
	return claims.Claim{
		ID: item + "/" + counted + "/" + source, Doc: source, Story: item,
		Quantity: numbers.Quantity{Strict: numbers.Exactly(numbers.Int(value))},
		Measure:  claims.Measure{Counted: counted},
		Source:   claims.Source{Outlet: source},
	}
}

// market is items of which sources tell; the truth is between 600 and 1200, and
// an error is up to 30 off to either side.
type market struct {
	*rand.Rand
	claims []claims.Claim
	truth  map[string]int64            // by item and what is counted
	said   map[string]map[string]int64 // the same, by source
}

func newMarket(seed uint64) *market {
	return &market{rand.New(rand.NewPCG(17, seed)), nil, map[string]int64{}, map[string]map[string]int64{}}
}

// ask returns what is true of counted in item.
func (m *market) ask(item, counted string) int64 {
	k := item + counted
	if _, ok := m.truth[k]; !ok {
		m.truth[k] = 600 + m.Int64N(600)
	}
	return m.truth[k]
}

// tell adds what source says.
func (m *market) tell(item, source, counted string, value int64) {
	m.claims = append(m.claims, row(item, source, counted, value))
	k := item + counted
	if m.said[k] == nil {
		m.said[k] = map[string]int64{}
	}
	m.said[k][source] = value
}

// accuracy returns in which part of what others deny source is right.
func (m *market) accuracy(source string) float64 {
	t := tallyOf{}
	for k, said := range m.said {
		v, ok := said[source]
		values := map[int64]bool{}
		for _, w := range said {
			values[w] = true
		}
		if !ok || len(values) < 2 {
			continue
		}
		t.of++
		if v == m.truth[k] {
			t.right++
		}
	}
	return t.right / t.of
}

// honest returns a figure that is right with probability p.
func (m *market) honest(item, counted string, p float64) int64 {
	v := m.ask(item, counted)
	if m.Float64() > p {
		v += 1 + m.Int64N(30)
		if m.IntN(2) == 0 {
			v -= 31
		}
	}
	return v
}

// copied is 60 items of which each of eight sources tells two in three on its
// own, right nine times in ten; of a block of sources all say the same, and wrong
// in every third item.
func copied(seed uint64, block ...string) *market {
	m := newMarket(seed)
	for i := range 60 {
		item := fmt.Sprintf("item%02d", i)
		for _, s := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
			if m.IntN(3) > 0 {
				m.tell(item, s, "arrival", m.honest(item, "arrival", 0.9))
			}
		}
		v := m.ask(item, "arrival")
		if i%3 == 0 {
			v += 40
		}
		for _, s := range block {
			m.tell(item, s, "arrival", v)
		}
	}
	return m
}

// right counts the measures of which c picks the true figure.
func (m *market) right(r *Result, c Consensus) (n int) {
	for x := range r.MeasuresBy(c) {
		if f, ok := x.Consensus(); ok && f.Value == numbers.Int(m.truth[x.Story+x.Counted.Counted]) {
			n++
		}
	}
	return n
}

func TestLearnSeesCopies(t *testing.T) {
	for seed := range uint64(4) {
		m := copied(seed, "v", "w", "x", "y", "z")
		r := new(Policy).Reconcile(m.claims)
		l := r.Learn()
		if vote, learned := m.right(r, MajorityOfWitnesses), m.right(r, l); vote > 55 || learned < 59 {
			t.Errorf("market %d: of 60 the majority has %d right, the record %d", seed, vote, learned)
		}
		for _, s := range l.Sources {
			if isCopy := s.Name >= "v"; (len(s.Copies) == 4) != isCopy {
				t.Errorf("market %d: %v", seed, s)
			}
			if d := s.Accuracy - m.accuracy(s.Name); math.Abs(d) > 0.1 {
				t.Errorf("market %d: %v, and it is off by %.2f", seed, s, d)
			}
		}
		if !l.Informed() {
			t.Errorf("market %d: the record is long enough", seed)
		}
	}
}

// TestLearnOfHonestSources lets ten sources of unlike worth tell on their own:
// none is taken for a copy, and the record does no worse than counting.
func TestLearnOfHonestSources(t *testing.T) {
	vote, learned := 0, 0
	for seed := range uint64(6) {
		m := newMarket(seed)
		for i := range 60 {
			item := fmt.Sprintf("item%02d", i)
			for s := range 10 {
				if m.IntN(3) > 0 {
					m.tell(item, fmt.Sprint("s", s), "arrival", m.honest(item, "arrival", 0.3+0.06*float64(s)))
				}
			}
		}
		r := new(Policy).Reconcile(m.claims)
		l := r.Learn()
		vote += m.right(r, MajorityOfWitnesses)
		learned += m.right(r, l)
		for _, s := range l.Sources {
			if len(s.Copies) > 0 {
				t.Errorf("market %d: %v", seed, s)
			}
		}
	}
	if learned <= vote {
		t.Errorf("the majority has %d right, the record %d", vote, learned)
	}
}

// TestLearnTellsKindsApart has sources that are right in one kind of figures and
// wrong in another, and fewer that are the other way round.
func TestLearnTellsKindsApart(t *testing.T) {
	m := newMarket(7)
	for i := range 40 {
		item := fmt.Sprintf("item%02d", i)
		for s, name := range []string{"a", "b", "c", "d", "e"} {
			p, q := 0.95, 0.2
			if s >= 3 {
				p, q = q, p
			}
			m.tell(item, name, "arrival", m.honest(item, "arrival", p))
			m.tell(item, name, "delay", m.honest(item, "delay", q))
		}
	}
	l := new(Policy).Reconcile(m.claims).Learn()
	for _, s := range l.Sources {
		arrival, delay := s.Kinds[0], s.Kinds[1]
		if better := arrival.Accuracy > delay.Accuracy+0.3; better != (s.Name < "d") {
			t.Errorf("%v: %v", s, s.Kinds)
		}
	}
}

// TestLearnIsNotMovedByASlip puts one figure off by a factor of ten: nothing
// else changes by more than what one wrong figure does.
func TestLearnIsNotMovedByASlip(t *testing.T) {
	m := copied(0, "v", "w", "x", "y", "z")
	before := new(Policy).Reconcile(m.claims).Learn()
	for i := range m.claims {
		if c := &m.claims[i]; c.Story == "item01" && c.Doc == "a" {
			c.Quantity.Strict = numbers.Exactly(numbers.Int(m.truth["item01arrival"] * 10))
		}
	}
	r := new(Policy).Reconcile(m.claims)
	after := r.Learn()
	for k, s := range before.Sources {
		if d := s.Accuracy - after.Sources[k].Accuracy; math.Abs(d) > 0.05 {
			t.Errorf("%v, and after the slip %v", s, after.Sources[k])
		}
	}
	if n := m.right(r, after); n < 59 {
		t.Errorf("%d of 60 are right", n)
	}
}

func TestLearnIsModestAboutNewSources(t *testing.T) {
	m := copied(0, "z")
	m.tell("item02", "newcomer", "arrival", 1)
	for _, s := range new(Policy).Reconcile(m.claims).Learn().Sources {
		if s.Name == "newcomer" && (s.Accuracy < 0.6 || s.Contested != 1) {
			t.Errorf("one wrong figure makes %v", s)
		}
	}
}

// TestLearnOfFewStories has nothing to go by: the record is short, and it picks
// what the majority does.
func TestLearnOfFewStories(t *testing.T) {
	cs := readClaims(t, `a "12" houses speaker=Ann`, `b "12" houses speaker=Bob`, `c "19" houses speaker=Cem`)
	r := new(Policy).Reconcile(cs)
	l := r.Learn()
	if l.Informed() {
		t.Error("three claims are no record")
	}
	for m := range r.MeasuresBy(l) {
		if f, ok := m.Consensus(); !ok || f.Value != numbers.Int(12) || f.Policy != "reliability" {
			t.Errorf("got %v", f)
		}
	}
	if f, ok := new(Reliability).Pick(nil); ok {
		t.Errorf("of nothing it picks %v", f)
	}
}

func TestLearnDoesNotDependOnOrder(t *testing.T) {
	m := copied(0, "y", "z")
	want := new(Policy).Reconcile(m.claims).Learn().Sources
	m.Shuffle(len(m.claims), func(i, j int) { m.claims[i], m.claims[j] = m.claims[j], m.claims[i] })
	if d := cmp.Diff(want, new(Policy).Reconcile(m.claims).Learn().Sources); d != "" {
		t.Error(d)
	}
}
