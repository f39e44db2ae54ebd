package reconcile

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// inUnit returns v, of a figure of the given kind in unit from, in unit to: for
// money by the rate of the story or of the caller, and else exactly; ok is false
// where nothing converts it, or a bound is out of range. A rate that is not known
// for sure makes v wider.
func (g *group) inUnit(v numbers.Interval, from, to numbers.Unit, kind claims.Kind) (w numbers.Interval, ok bool) {
	switch {
	case from == to:
		return v, true
	case from.Dimension() == numbers.Money:
		r, ok := g.rate(from, to)
		if !ok {
			return w, false
		}
		return product(v, r)
	}
	lo, loEnd := v.Lower()
	hi, hiEnd := v.Upper()
	lo, err1 := convert(lo, from, to, kind)
	hi, err2 := convert(hi, from, to, kind)
	w, err3 := numbers.NewInterval(lo, loEnd, hi, hiEnd)
	return w, err1 == nil && err2 == nil && err3 == nil
}

// convert is numbers.Convert, for changes as for differences of two levels: up 9
// °F is up 5 °C.
func convert(n numbers.Number, from, to numbers.Unit, kind claims.Kind) (numbers.Number, error) {
	m, err := numbers.Convert(n, from, to)
	if err != nil || kind != claims.Change {
		return m, err
	}
	zero, err := numbers.Convert(numbers.Number{}, from, to)
	if err != nil {
		return m, err
	}
	return m.Sub(zero)
}

// converts reports whether figures in the units u and v, of one dimension and no
// currencies, compare.
func converts(u, v numbers.Unit) bool {
	_, err := numbers.Convert(numbers.Int(1), u, v)
	return err == nil
}

// exchange rescales h from one unit to another, where that can be.
func (g *group) exchange(h *figure, from, to numbers.Unit, kind claims.Kind) {
	strict, ok1 := g.inUnit(h.strict, from, to, kind)
	tolerant, ok2 := g.inUnit(h.tolerant, from, to, kind)
	if ok1 && ok2 {
		h.strict, h.tolerant = strict, tolerant
	}
}

// findRates reads the rates between currencies off the restatements of the
// story: "€2 million ($2.6 million)" bounds what a euro is worth there.
func (g *group) findRates() {
	for i := range g.claims {
		j := g.facts[i].link
		if j < 0 || g.claims[i].SameAs == "" {
			continue
		}
		u, v := g.subjectOf(int32(i)).unit, g.subjectOf(j).unit
		if u == v || u.Dimension() != numbers.Money || v.Dimension() != numbers.Money {
			continue
		}
		g.learnRate(u, v, g.tolerant(int32(i)), g.tolerant(j))
		g.learnRate(v, u, g.tolerant(j), g.tolerant(int32(i)))
	}
}

// learnRate narrows the worth of one unit of u in v, given one amount in both.
func (g *group) learnRate(u, v numbers.Unit, a, b numbers.Interval) {
	r, ok := quotient(b, a)
	if !ok {
		return
	}
	if g.rates == nil {
		g.rates = map[[2]numbers.Unit]numbers.Interval{}
	}
	key := [2]numbers.Unit{u, v}
	if old, had := g.rates[key]; had {
		if r, ok = old.Intersect(r); !ok {
			return
		}
	}
	g.rates[key] = r
}

// quotient returns every quotient of a number of v and a number of w; ok is
// false when one of them is not bounded, not positive, or out of range.
func quotient(v, w numbers.Interval) (q numbers.Interval, ok bool) {
	vlo, vloEnd := v.Lower()
	vhi, vhiEnd := v.Upper()
	wlo, wloEnd := w.Lower()
	whi, whiEnd := w.Upper()
	if min(vloEnd, vhiEnd, wloEnd, whiEnd) == numbers.Unbounded || vlo.Sign() <= 0 || wlo.Sign() <= 0 {
		return q, false
	}
	lo, err1 := vlo.Quo(whi)
	hi, err2 := vhi.Quo(wlo)
	q, err3 := numbers.NewInterval(lo, min(vloEnd, whiEnd), hi, min(vhiEnd, wloEnd))
	return q, err1 == nil && err2 == nil && err3 == nil
}

// product returns every product of a number of v and a number of w; ok is false
// when w is not bounded, one of them not positive, or a bound out of range.
func product(v, w numbers.Interval) (p numbers.Interval, ok bool) {
	vlo, vloEnd := v.Lower()
	vhi, vhiEnd := v.Upper()
	wlo, wloEnd := w.Lower()
	whi, whiEnd := w.Upper()
	if min(wloEnd, whiEnd) == numbers.Unbounded || wlo.Sign() <= 0 || vloEnd != numbers.Unbounded && vlo.Sign() < 0 || vhiEnd != numbers.Unbounded && vhi.Sign() < 0 {
		return p, false
	}
	lo, err1 := vlo.Mul(wlo)
	hi, err2 := vhi.Mul(whi)
	p, err3 := numbers.NewInterval(lo, min(vloEnd, wloEnd), hi, min(vhiEnd, whiEnd))
	return p, err1 == nil && err2 == nil && err3 == nil
}

// rate returns what one unit of currency u is worth in v; ok is false when
// neither the caller nor the story says.
func (g *group) rate(u, v numbers.Unit) (r numbers.Interval, ok bool) {
	if g.engine.Rate != nil {
		if r, ok = g.engine.Rate(u, v); ok {
			return r, true
		}
	}
	r, ok = g.rates[[2]numbers.Unit{u, v}]
	return r, ok
}
