package page

import (
	"math"
	"strconv"

	"github.com/numclaim/numclaim/numbers"
)

// scale puts figures on the vertical axis of a picture.
type scale struct {
	low, high   float64 // figures at the bottom and at the top
	logarithmic bool
	top, bottom float64 // pixels from the upper edge of the picture
}

// wide is how many times the least figure the greatest may be before the axis is
// logarithmic.
const wide = 40

// alike is the part of a figure by which two must differ to be drawn apart: well
// above what a floating-point number can tell.
const alike = 1e-9

// newScale returns the scale that shows all values between the pixels top and
// bottom.
func newScale(values []float64, top, bottom float64) scale {
	s := scale{top: top, bottom: bottom}
	if len(values) == 0 {
		s.high = 1
		return s
	}
	s.low, s.high = values[0], values[0]
	for _, v := range values {
		s.low, s.high = min(s.low, v), max(s.high, v)
	}
	greatest := max(math.Abs(s.low), math.Abs(s.high))
	switch room := (s.high - s.low) * 0.06; {
	case greatest == 0:
		s.low, s.high = -1, 1
	case s.high-s.low < alike*greatest:
		room = greatest * 0.1
		s.low, s.high = s.low-room, s.high+room
	case s.low > 0 && s.high > wide*s.low:
		s.logarithmic = true
		s.low, s.high = s.low*0.8, s.high*1.25
	default:
		s.low, s.high = s.low-room, s.high+room
	}
	return s
}

// y returns the pixel of v; figures beyond the axis are at its ends.
func (s *scale) y(v float64) float64 {
	part := (v - s.low) / (s.high - s.low)
	if s.logarithmic {
		part = 0
		if v > 0 {
			part = math.Log(v/s.low) / math.Log(s.high/s.low)
		}
	}
	return s.bottom - min(max(part, 0), 1)*(s.bottom-s.top)
}

// ticks returns round figures of the axis, from the bottom up.
func (s *scale) ticks() (ts []float64) {
	if s.logarithmic {
		return s.powers()
	}
	step := roundStep((s.high - s.low) / 4)
	for k := math.Ceil(s.low / step); k*step <= s.high; k++ {
		ts = append(ts, k*step)
	}
	return ts
}

// powers returns the powers of ten of a logarithmic axis, six at most, with
// halves where they are few.
func (s *scale) powers() (ts []float64) {
	first, last := math.Floor(math.Log10(s.low)), math.Ceil(math.Log10(s.high))
	step := math.Ceil((last - first) / 6)
	for k := first; k <= last; k += step {
		for _, m := range [...]float64{1, 2, 5} {
			if v := m * math.Pow(10, k); v >= s.low && v <= s.high && (m == 1 || last-first < 4) {
				ts = append(ts, v)
			}
		}
	}
	return ts
}

// roundStep returns the least of 1, 2, 2.5 and 5 times a power of ten that is not
// below v.
func roundStep(v float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range [...]float64{1, 2, 2.5, 5} {
		if m*power >= v {
			return m * power
		}
	}
	return 10 * power
}

// magnitude is a word for a power of ten, so that labels stay short.
type magnitude struct {
	size float64
	name string
}

// The magnitudes of each way of grouping, the greatest first.
var (
	westernMagnitudes = []magnitude{{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}}
	indianMagnitudes  = []magnitude{{1e12, "lakh crore"}, {1e7, "crore"}, {1e5, "lakh"}}
)

// magnitudeOf returns the magnitude in which the ticks are labelled.
func magnitudeOf(ticks []float64, g numbers.Grouping) magnitude {
	greatest := 0.0
	for _, t := range ticks {
		greatest = max(greatest, math.Abs(t))
	}
	names := westernMagnitudes
	if g == numbers.Indian {
		names = indianMagnitudes
	}
	for _, m := range names {
		if greatest >= m.size {
			return m
		}
	}
	return magnitude{size: 1}
}

// longest is the figure from which on labels are powers of ten.
const longest = 1e9

// label writes a tick in the magnitude m.
func label(tick float64, m magnitude, g numbers.Grouping) string {
	v := tick / m.size
	if math.Abs(v) >= longest || v != 0 && math.Abs(v) < 1/longest {
		return strconv.FormatFloat(v, 'e', 1, 64)
	}
	text := strconv.FormatFloat(v, 'g', 12, 64)
	n, err := numbers.ParseNumber(text)
	if err != nil {
		return text
	}
	return n.Format(g)
}

// float returns n as a place on an axis.
func float(n numbers.Number) float64 {
	f, _ := n.Rat().Float64()
	return f
}
