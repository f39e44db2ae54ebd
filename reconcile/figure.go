package reconcile

import (
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// figureOf returns the quantity of c as it is compared, in the base unit of its
// dimension.
func (p *Policy) figureOf(c *claims.Claim) figure {
	q := &c.Quantity
	f := figure{strict: q.Strict, tolerant: q.Tolerant(), wording: q.Wording(), unit: q.Unit}
	if f.wording == numbers.WordsPlain {
		f.grain = q.Grain
	}
	if t := p.tolerance(c); t != nil {
		f.widen(t, q.Grain)
	}
	f.toBase(c)
	return f
}

// tolerantOf returns the tolerant interval of figureOf.
func (p *Policy) tolerantOf(c *claims.Claim) numbers.Interval {
	if p.Tolerance == nil && isBase(c) {
		return c.Quantity.Tolerant()
	}
	f := p.figureOf(c)
	return f.tolerant
}

// widen sets the tolerance of f to what t allows, where f names a number.
func (f *figure) widen(t *Tolerance, grain numbers.Number) {
	n, point := f.strict.Point()
	if !point {
		return
	}
	f.tolerant, f.tolerance = f.strict, t.Name
	if v, ok := t.around(n, grain); ok {
		f.tolerant = v
	}
	if f.tolerance == "" {
		f.tolerance = "a tolerance without a name"
	}
}

// toBase rescales f to the unit that baseUnit gives for c.
func (f *figure) toBase(c *claims.Claim) {
	if isBase(c) {
		return
	}
	f.rescale(func(v numbers.Interval) (numbers.Interval, error) { return toBase(c, v) })
}

// rescale applies fn to the intervals of f. Where a bound would be out of range
// f is left as it stands: a figure of such size meets none of its kind.
func (f *figure) rescale(fn func(numbers.Interval) (numbers.Interval, error)) {
	strict, err := fn(f.strict)
	if err != nil {
		return
	}
	tolerant, err := fn(f.tolerant)
	if err != nil {
		return
	}
	f.strict, f.tolerant = strict, tolerant
}

// The units of figures that are written without: shares as fractions,
// magnitudes.
var (
	percent   = numbers.NewUnit("%", numbers.Percent)
	magnitude = numbers.NewUnit("magnitude", numbers.Magnitude)
	hundred   = numbers.Int(100)
)

// isFraction reports whether c is a share in the form of a fraction: "a third".
func isFraction(c *claims.Claim) bool {
	if c.Kind != claims.Share || c.Quantity.Unit.Dimension() != numbers.Count {
		return false
	}
	v := c.Quantity.Strict
	hi, hiEnd := v.Upper()
	lo, _ := v.Lower()
	one := numbers.Int(1)
	return hi.Cmp(one) <= 0 && lo.Cmp(one) <= 0 && hiEnd != numbers.Unbounded
}

// baseUnit returns the unit in which c is compared: one for each dimension, the
// currency for money.
func baseUnit(c *claims.Claim) numbers.Unit {
	switch {
	case isFraction(c):
		return percent
	case isMagnitude(c):
		return magnitude
	}
	return c.Quantity.Unit
}

// isMagnitude reports whether c is the magnitude of a quake that is not called
// one: "a quake measuring 5.4".
func isMagnitude(c *claims.Claim) bool {
	q := &c.Quantity
	if q.Text == "" || q.Unit.Dimension() != numbers.Count || c.Kind != claims.Total || q.Grain.Cmp(numbers.Int(1)) >= 0 || q.Per != "" {
		return false
	}
	return slices.ContainsFunc(content(c.Measure.Counted), func(w string) bool { return listed(quakeWords, singular(w)) })
}

// quakeWords are the words for what has a magnitude.
var quakeWords = []string{"aftershock", "earthquake", "foreshock", "magnitude", "quake", "richter", "temblor", "tremor"}

// isBase reports whether the figure of c stands in baseUnit(c).
func isBase(c *claims.Claim) bool { return !isFraction(c) }

// toBase converts v, in the unit of c, to baseUnit(c).
func toBase(c *claims.Claim, v numbers.Interval) (numbers.Interval, error) {
	return v.Scale(hundred)
}
