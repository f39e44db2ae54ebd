package reconcile

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// Policy says how claims are compared. The zero Policy is the documented
// default: the table of tolerances, no rate between currencies, majority of
// witnesses. A Policy must not be changed while it is used; it is then safe for
// many goroutines, as far as its functions are.
type Policy struct {
	// Tolerance returns what replaces the table's tolerance for figures of m in
	// unit u; nil, or a nil result, is the table.
	Tolerance func(m claims.Measure, u numbers.Unit) *Tolerance
	// Rate returns how much of currency to one unit of currency from is worth.
	// Without it, amounts in two currencies meet only through a restatement in
	// their story, as in "€2 million ($2.6 million)".
	Rate func(from, to numbers.Unit) (rate numbers.Interval, ok bool)
	// Noun returns the normal form of a counted phrase of a text; nil is that
	// of English.
	Noun func(counted string, role claims.Role) Noun
	// Consensus picks the figure that a measure is taken to have; nil is
	// MajorityOfWitnesses.
	Consensus Consensus
	// Decisions are what persons decided on findings and claims; of those on
	// one target the last holds.
	Decisions []Decision
}

// Tolerance is how far a figure may be from what it means. The widest of its
// parts counts.
type Tolerance struct {
	Name     string         // stands in the reasons of pairs that it lets pass
	Absolute numbers.Number // to either side, in the unit of the figure
	Relative numbers.Number // to either side, as a part of the figure: 0.01
	ByGrain  bool           // half the place of the last digit to either side
}

// half is what ByGrain allows of the grain.
var half = numbers.MustNumber("0.5")

// around returns the numbers within t of n, a figure of the given grain; ok is
// false when t allows nothing or a bound is out of range.
func (t *Tolerance) around(n, grain numbers.Number) (v numbers.Interval, ok bool) {
	d := t.Absolute
	if r, err := n.Abs().Mul(t.Relative); err == nil && r.Cmp(d) > 0 {
		d = r
	}
	if t.ByGrain {
		if g, err := grain.Mul(half); err == nil && g.Cmp(d) > 0 {
			d = g
		}
	}
	lo, err1 := n.Sub(d)
	hi, err2 := n.Add(d)
	v, err3 := numbers.Between(lo, hi)
	return v, err1 == nil && err2 == nil && err3 == nil && d.Sign() > 0
}

func (p *Policy) noun(counted string, role claims.Role) Noun {
	if p.Noun != nil {
		return p.Noun(counted, role)
	}
	return normalNoun(counted, role)
}

func (p *Policy) tolerance(c *claims.Claim) *Tolerance {
	if p.Tolerance == nil {
		return nil
	}
	return p.Tolerance(c.Measure, c.Quantity.Unit)
}
