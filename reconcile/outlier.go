package reconcile

import (
	"fmt"

	"github.com/numclaim/numclaim/numbers"
)

// The rules that tell how a figure that stands alone may have come about.
const (
	// ShiftedPoint: ten, a hundred or a thousand times the figure of the
	// others, or that part of it.
	ShiftedPoint Rule = "shifted-point"
	// SwappedDigits: the digits of the others in another order: 53 for 35.
	SwappedDigits Rule = "swapped-digits"
	// MistakenUnit: the figure of the others in another unit, under the name
	// of theirs: miles for kilometres.
	MistakenUnit Rule = "mistaken-unit"
)

// slips are the ways in which a figure goes wrong, in the order in which they
// are tried.
var slips = [...]struct {
	rule Rule
	made func(wrong, right numbers.Number) bool
	text string
}{
	{ShiftedPoint, isShifted, "%s looks like %s with the decimal point in another place."},
	{SwappedDigits, isSwapped, "%s looks like %s with digits swapped."},
	{MistakenUnit, isMistaken, "%s looks like %s in another unit."},
}

// findOutliers notes the figures among fs, facts of one moment that exclude each
// other, that stand alone against two witnesses or more and look like a slip of
// what these say.
func (g *group) findOutliers(m *measure, fs []int32) {
	s := g.sweepFacts(fs)
	best := -1
	for k, c := range s.cliques {
		if c.witnesses > 1 && (best < 0 || c.witnesses > s.cliques[best].witnesses) {
			best = k
		}
	}
	if best < 0 {
		return
	}
	right, ok := g.named(s.members(best))
	if !ok {
		return
	}
	for k, i := range s.facts {
		if int(s.first[k]) <= best && best <= int(s.last[k]) {
			continue
		}
		if rule, text := g.slipOf(i, right); rule != "" {
			a, b := g.claims[i], g.claims[right]
			why := reason(rule, fmt.Sprintf(text, worded(a), worded(b)), a, b)
			g.addFinding(g.newFinding(OutlierFound, Soft, m, []int32{i, right}, told(why), string(rule)))
		}
	}
}

// named returns the first of fs that names a number outright.
func (g *group) named(fs []int32) (int32, bool) {
	for _, i := range fs {
		if _, ok := g.claims[i].Quantity.Strict.Point(); ok {
			return i, true
		}
	}
	return 0, false
}

// slipOf returns the rule by which the figure of i is a slip of that of right.
func (g *group) slipOf(i, right int32) (Rule, string) {
	a, oka := g.claims[i].Quantity.Strict.Point()
	b, okb := g.claims[right].Quantity.Strict.Point()
	if !oka || !okb || a == b || a.Sign() <= 0 || b.Sign() <= 0 {
		return "", ""
	}
	for _, s := range slips {
		if s.rule == MistakenUnit && g.subjectOf(i).unit.Dimension() == numbers.Count {
			continue
		}
		if s.made(a, b) {
			return s.rule, s.text
		}
	}
	return "", ""
}

// isShifted reports whether one of a and b is the other times ten, a hundred or
// a thousand. A single digit is too little to tell.
func isShifted(a, b numbers.Number) bool {
	if a.Cmp(b) < 0 {
		a, b = b, a
	}
	if !longFigure(b) && !longFigure(a) {
		return false
	}
	ten := numbers.Int(10)
	for range 3 {
		var err error
		if b, err = b.Mul(ten); err != nil {
			return false
		}
		if a == b {
			return true
		}
	}
	return false
}

// longFigure reports whether n has two digits or more that are not zeros at its
// end.
func longFigure(n numbers.Number) bool { return len(digitsOf(n)) > 1 }

// isSwapped reports whether a and b have the same digits in another order, as
// many places, and differ in two of them.
func isSwapped(a, b numbers.Number) bool {
	s, t := a.String(), b.String()
	if len(s) != len(t) {
		return false
	}
	var at []int
	for k := range s {
		if s[k] != t[k] {
			at = append(at, k)
		}
	}
	return len(at) == 2 && s[at[0]] == t[at[1]] && s[at[1]] == t[at[0]]
}

// digitsOf returns the digits of n without sign, point and the zeros at both
// ends.
func digitsOf(n numbers.Number) string {
	var d []byte
	s := n.Abs().String()
	for k := range s {
		if s[k] >= '0' && s[k] <= '9' && (s[k] != '0' || len(d) > 0) {
			d = append(d, s[k])
		}
	}
	for len(d) > 0 && d[len(d)-1] == '0' {
		d = d[:len(d)-1]
	}
	return string(d)
}

// isMistaken reports whether one of a and b is the other in a unit that is often
// taken for its own, to within 2 %.
func isMistaken(a, b numbers.Number) bool {
	if a.Cmp(b) < 0 {
		a, b = b, a
	}
	q, err := a.Quo(b)
	if err != nil {
		return false
	}
	for _, f := range mistakenFactors {
		if f.Contains(q) {
			return true
		}
	}
	return false
}

// mistakenFactors are the quotients of units that are taken for each other, 2 %
// to either side: miles and kilometres, metres and feet, kilograms and pounds,
// hectares and acres, gallons and litres.
var mistakenFactors = [...]numbers.Interval{
	near("1.609344"), near("3.28084"), near("2.204623"), near("2.471054"), near("3.785412"),
}

func near(factor string) numbers.Interval {
	t := Tolerance{Relative: numbers.MustNumber("0.02")}
	v, _ := t.around(numbers.MustNumber(factor), numbers.Number{})
	return v
}
