package numbers

// quantity makes the Quantity of a figure that was read.
func (f *figure) quantity() Quantity {
	q := Quantity{
		Span: Span{f.start, f.end}, Text: f.text[f.start:f.end],
		Unit: f.unit, Per: f.per, Approx: f.approx, Precision: Written,
	}
	if !f.hedgeWords.IsZero() {
		q.Hedge = f.hedgeWords.In(f.text)
	}
	f.precision(&q)
	v := f.scaledValue(f.value)
	switch {
	case f.vague.low > 0:
		q.Strict, q.Approx, q.Vague = f.vagueInterval(v), true, true
	case f.isRange:
		q.Strict, _ = Between(v, f.scaledValue(f.high))
		if f.lowEnd != Unbounded {
			q.Strict.loEnd, q.Strict.hiEnd = f.lowEnd, f.highEnd
		}
	default:
		q.Strict = f.hedge.interval(v)
		q.Approx = q.Approx || f.hedge.approximates()
	}
	if f.altScale != 0 || f.b.alt.Sign() != 0 && !f.isDoubtlessSum() {
		q.Alt = []Quantity{f.alternative(q)}
	}
	return q
}

// isDoubtlessSum reports whether the figure is a sum of money without a scale
// word, in which three digits behind a comma or point are no decimals.
func (f *figure) isDoubtlessSum() bool { return f.unit.dim == Money && !f.scaled }

// scaledValue returns n in the figure's unit, with its sign.
func (f *figure) scaledValue(n Number) Number {
	if !f.times.isZero() {
		n, _ = n.Mul(f.times)
	}
	if f.negative {
		n = n.Neg()
	}
	return n
}

// vagueInterval returns what a vague word rules in around v: "several hundred" is
// three to ten hundred, "dozens" two dozen or more.
func (f *figure) vagueInterval(v Number) Interval {
	if f.vague.low == f.vague.high { // "a couple"
		return Exactly(v)
	}
	lo, _ := v.Mul(Int(int64(f.vague.low)))
	if f.vague.high == 0 {
		return AtLeast(lo)
	}
	hi, _ := v.Mul(Int(int64(f.vague.high)))
	return Interval{lo, hi, Closed, Closed}
}

// precision sets grain and precision: the place of the last digit that was
// written, trailing decimals counted.
func (f *figure) precision(q *Quantity) {
	switch {
	case f.b.form == formFraction && f.unit == Unit{} && !f.scaled:
		q.Precision = WrittenFraction
		return
	case f.b.small:
		q.Precision = WrittenSmall
	}
	exp := int(f.value.exp)
	if f.b.places > 0 && f.value.den == 0 {
		exp = f.scaleExp - f.b.places
	}
	if f.value.den != 0 {
		return
	}
	if f.value.Sign() == 0 && f.b.places == 0 {
		exp = 0
	}
	if exp < -maxExp || exp > maxExp {
		return
	}
	q.Grain = Number{lo: 1, exp: int16(exp)}
	if !f.times.isZero() {
		q.Grain, _ = q.Grain.Mul(f.times)
	}
}

// alternative returns the other reading of the same words.
func (f *figure) alternative(q Quantity) Quantity {
	a := *f
	if f.altScale != 0 { // "5m": metres, or millions
		a.unit, a.times = Unit{}, Number{}
		p, _ := fromDigits(0, 1, f.altScale)
		a.value, _ = f.value.Mul(p)
	} else {
		p, _ := fromDigits(0, 1, f.scaleExp)
		a.value, _ = f.b.alt.Mul(p)
	}
	a.altScale, a.b.alt = 0, Number{}
	return a.quantity()
}
