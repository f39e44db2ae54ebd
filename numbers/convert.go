package numbers

// LookupUnit returns the unit of a canonical code, as "km" or "USD"; ok is false
// when the table of units has none. The code "" is the bare count.
func LookupUnit(code string) (u Unit, ok bool) {
	if code == "" {
		return Unit{}, true
	}
	i, ok := unitRows[code]
	if !ok {
		return Unit{}, false
	}
	return Unit{code, unitScales[i].dim}, true
}

// unitScale is how a unit measures its dimension: n of the unit is
// (n + offset) · factor of the base.
type unitScale struct {
	dim            Dimension
	factor, offset Number // factor zero: nothing fixes it, as for money and "ton"
}

// unitRows holds the place in unitScales of each code.
var unitRows, unitScales = func() (map[string]int, []unitScale) {
	rows, scales := map[string]int{}, []unitScale(nil)
	for _, r := range unitTable {
		rows[r.code] = len(scales)
		scales = append(scales, unitScale{r.dim, parseConstant(r.factor), parseConstant(r.offset)})
	}
	for _, r := range moneyTable {
		rows[r.code] = len(scales)
		scales = append(scales, unitScale{dim: Money})
	}
	return rows, scales
}()

// parseConstant reads a number of a table; "" is 0.
func parseConstant(s string) Number {
	if s == "" {
		return Number{}
	}
	return MustNumber(s)
}

// scale returns how u measures; ok is false when no number converts it.
func (u Unit) scale() (s unitScale, ok bool) {
	i, ok := unitRows[u.code]
	if !ok || unitScales[i].dim != u.dim {
		return s, false
	}
	return unitScales[i], unitScales[i].factor != Number{}
}

// Convert returns how much n of the unit from is in the unit to, exactly:
// 5 mi are 8.04672 km, and 100 °F are 340/9 °C. Temperatures are converted as
// levels; a difference of temperatures is the difference of two levels.
//
// The error is an *Error of kind ErrUnit when nothing converts one into the
// other: another dimension, two currencies (which need a Rate), a unit of the
// caller's own, or a "ton" of unknown kind. It is of kind ErrRange when a Number
// cannot hold the value.
func Convert(n Number, from, to Unit) (Number, error) {
	if from == to {
		return n, nil
	}
	f, okf := from.scale()
	t, okt := to.scale()
	if !okf || !okt || f.dim != t.dim || f.dim == Other {
		return Number{}, &Error{Func: "Convert", Input: from.code + " to " + to.code, Err: ErrUnit}
	}
	n, err := n.Add(f.offset)
	if err != nil {
		return n, err
	}
	ratio, err := f.factor.Quo(t.factor)
	if err != nil {
		return n, err
	}
	if n, err = n.Mul(ratio); err != nil {
		return n, err
	}
	return n.Sub(t.offset)
}

// Rate is a rate of exchange that the caller knows: one of From is Rate of To.
type Rate struct {
	From, To Unit
	Rate     Number
	On       string // the day it held, "2022-02-15"; for the caller to tell by
}

// Convert returns how much n of r.From is in r.To, and n of r.To in r.From. The
// error is an *Error of kind ErrUnit for other units, and of kind ErrRange when
// the rate is not above zero or a Number cannot hold the value.
func (r Rate) Convert(n Number, from, to Unit) (Number, error) {
	switch {
	case from == to:
		return n, nil
	case r.Rate.Sign() <= 0:
		return Number{}, &Error{Func: "Rate.Convert", Input: r.Rate.String(), Err: ErrRange}
	case from == r.From && to == r.To:
		return n.Mul(r.Rate)
	case from == r.To && to == r.From:
		return n.Quo(r.Rate)
	}
	return Number{}, &Error{Func: "Rate.Convert", Input: from.code + " to " + to.code, Err: ErrUnit}
}
