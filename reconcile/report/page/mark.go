package page

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// extent is what the figure of a claim takes of the vertical axis.
type extent struct {
	low, high         float64 // read literally
	lowEnd, highEnd   numbers.End
	softLow, softHigh float64 // what hedge and rounding allow; equal to the above where it is open
	isMove            bool    // a move without a figure
	up                bool    // the way of a change
}

// extentOf returns the extent of c on an axis in unit u; ok is false when nothing
// converts its figure.
func extentOf(c *claims.Claim, u numbers.Unit) (e extent, ok bool) {
	e.up = c.Direction != claims.Down
	if c.IsMove() {
		e.isMove = true
		return e, true
	}
	strict, okStrict := convert(&c.Quantity, c.Quantity.Strict, u)
	soft, okSoft := convert(&c.Quantity, c.Quantity.Tolerant(), u)
	if !okStrict || !okSoft {
		return e, false
	}
	if c.Kind == claims.Change && c.Direction == claims.Down {
		strict, soft = strict.Neg(), soft.Neg()
	}
	var lo, hi numbers.Number
	lo, e.lowEnd = strict.Lower()
	hi, e.highEnd = strict.Upper()
	e.low, e.high = float(lo), float(hi)
	switch {
	case e.lowEnd == numbers.Unbounded && e.highEnd == numbers.Unbounded:
		return e, false
	case e.lowEnd == numbers.Unbounded:
		e.low = e.high
	case e.highEnd == numbers.Unbounded:
		e.high = e.low
	}
	e.softLow, e.softHigh = e.low, e.high
	if n, end := soft.Lower(); end != numbers.Unbounded {
		e.softLow = min(e.low, float(n))
	}
	if n, end := soft.Upper(); end != numbers.Unbounded {
		e.softHigh = max(e.high, float(n))
	}
	return e, true
}

// convert returns v, of the figure q, in the unit to.
func convert(q *numbers.Quantity, v numbers.Interval, to numbers.Unit) (numbers.Interval, bool) {
	from := q.Unit
	switch {
	case from == to:
		return v, true
	case from == numbers.Unit{} && to.Dimension() == numbers.Percent && q.Precision == numbers.WrittenFraction:
		w, err := v.Scale(numbers.Int(100)) // a third of the voters, on an axis of per cent
		return w, err == nil
	case from == numbers.Unit{}:
		return v, true // the unit is not said twice: a magnitude of 6.1
	}
	lo, loEnd := v.Lower()
	hi, hiEnd := v.Upper()
	var errLo, errHi error
	if loEnd != numbers.Unbounded {
		lo, errLo = numbers.Convert(lo, from, to)
	}
	if hiEnd != numbers.Unbounded {
		hi, errHi = numbers.Convert(hi, from, to)
	}
	w, err := numbers.NewInterval(lo, loEnd, hi, hiEnd)
	return w, errLo == nil && errHi == nil && err == nil
}

// values appends the figures that the axis has to show.
func (e *extent) values(vs []float64) []float64 {
	if e.isMove {
		return vs
	}
	return append(vs, e.low, e.high, e.softLow, e.softHigh)
}

// stem is one line of a mark, upright, in pixels.
type stem struct {
	Class  string
	Y      string
	Height string
	Width  string
}

// head is the end of a mark: a shape at a height.
type head struct {
	Y      string
	Hollow bool
}

// widths are those of the stems, by class: of what a hedge (w, wu, wn) or rounding
// (v) allows, of a range (b), of an arrow (u, n) and of a move (s).
var widths = map[string]string{"w": "8", "wu": "8", "wn": "8", "v": "2", "b": "5", "u": "3", "n": "3", "s": "3"}

// arrow is how long the arrow of an open end is, and how tall a move without a
// figure.
const arrow = 30.0

// glyph is what is drawn of a claim, at its place on the horizontal axis.
type glyph struct {
	Stems []stem
	Heads []head
	Tips  []tip
	Y     float64 // where lines to it end
}

// tip is the head of an arrow.
type tip struct {
	Y    string
	Down bool
}

// draw returns the glyph of e on s.
func (e *extent) draw(s *scale, approx bool) glyph {
	if e.isMove {
		return e.drawMove(s)
	}
	low, high := s.y(e.low), s.y(e.high)
	g := glyph{Y: (low + high) / 2}
	if e.softLow < e.low || e.softHigh > e.high {
		class := "v"
		if approx {
			class = e.fade()
		}
		g.stem(class, s.y(e.softHigh), s.y(e.softLow))
	}
	if e.lowEnd != numbers.Unbounded && e.highEnd != numbers.Unbounded {
		if e.low < e.high {
			g.stem("b", high, low)
			g.Heads = append(g.Heads, head{pixel(low), e.lowEnd == numbers.Open})
		}
		g.Heads = append(g.Heads, head{pixel(high), e.highEnd == numbers.Open})
		return g
	}
	if e.lowEnd != numbers.Unbounded { // open upwards
		if e.softHigh == e.high {
			g.stem("u", low-arrow, low)
			g.Tips = append(g.Tips, tip{pixel(low - arrow), false})
		}
		g.Heads = append(g.Heads, head{pixel(low), e.lowEnd == numbers.Open})
		return g
	}
	if e.softLow == e.low { // open downwards
		g.stem("n", high, high+arrow)
		g.Tips = append(g.Tips, tip{pixel(high + arrow), true})
	}
	g.Heads = append(g.Heads, head{pixel(high), e.highEnd == numbers.Open})
	return g
}

// fade names the way in which the hedge of e thins out.
func (e *extent) fade() string {
	switch {
	case e.softLow == e.low:
		return "wu"
	case e.softHigh == e.high:
		return "wn"
	}
	return "w"
}

// drawMove draws an arrow from the line of no change.
func (e *extent) drawMove(s *scale) glyph {
	zero := s.y(0)
	if e.up {
		g := glyph{Y: zero - arrow, Tips: []tip{{pixel(zero - arrow), false}}}
		g.stem("s", zero-arrow, zero)
		return g
	}
	g := glyph{Y: zero + arrow, Tips: []tip{{pixel(zero + arrow), true}}}
	g.stem("s", zero, zero+arrow)
	return g
}

// stem adds a line from the pixel top down to bottom.
func (g *glyph) stem(class string, top, bottom float64) {
	g.Stems = append(g.Stems, stem{class, pixel(top), pixel(max(bottom-top, 1)), widths[class]})
}
