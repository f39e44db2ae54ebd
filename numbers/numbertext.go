package numbers

import (
	"math/bits"
	"strconv"
)

// ParseNumber reads a number in its text form: digits with an optional sign, a
// decimal point, a power of ten as in 1.3e5, or a fraction as in 2/3. The error
// is an *Error with the offset of the first wrong byte, of kind ErrSyntax, or
// of kind ErrRange when a Number cannot hold the value.
//
// It reads the form of data, not of prose: "1,300" and "1.3 million" are for
// Reader.
func ParseNumber(s string) (Number, error) {
	p := numberParser{in: s}
	n, ok := p.decimal()
	if ok && p.pos < len(s) && s[p.pos] == '/' && n.IsInt() {
		p.pos++
		n, ok = p.over(n)
	}
	if ok && p.pos == len(s) {
		return n, nil
	}
	err := ErrSyntax
	if p.big {
		err = ErrRange
	}
	return Number{}, &Error{Func: "ParseNumber", Input: s, Offset: p.pos, Err: err}
}

// MustNumber is ParseNumber for constants: it panics on an error.
func MustNumber(s string) Number {
	n, err := ParseNumber(s)
	if err != nil {
		panic(err)
	}
	return n
}

// numberParser holds the state of one ParseNumber: pos is the next byte, and
// big says that the text was well formed but its value out of range.
type numberParser struct {
	in  string
	pos int
	big bool
}

// decimal reads an optionally signed decimal number with an optional exponent.
func (p *numberParser) decimal() (n Number, ok bool) {
	neg := p.accept('-')
	if !neg {
		p.accept('+')
	}
	start := p.pos
	whole := p.digits()
	end, frac := p.pos, 0
	if p.accept('.') {
		frac = p.digits()
		end = p.pos
	}
	if whole+frac == 0 {
		return n, false
	}
	exp, ok := p.exponent()
	if !ok {
		return n, false
	}
	n, ok = digitsNumber(p.in[start:end], exp)
	p.big = !ok
	if ok && neg {
		n = n.Neg()
	}
	return n, ok
}

// exponent reads e and a signed whole number, or nothing, which is 0.
func (p *numberParser) exponent() (exp int, ok bool) {
	if !p.accept('e') && !p.accept('E') {
		return 0, true
	}
	neg := p.accept('-')
	if !neg {
		p.accept('+')
	}
	start := p.pos
	if p.digits() == 0 {
		return 0, false
	}
	exp, err := strconv.Atoi(p.in[start:p.pos])
	if err != nil || exp > 1<<16 {
		p.big = true
		return 0, false
	}
	if neg {
		exp = -exp
	}
	return exp, true
}

// over reads the denominator of n.
func (p *numberParser) over(n Number) (Number, bool) {
	start := p.pos
	if p.digits() == 0 {
		return n, false
	}
	d, ok := digitsNumber(p.in[start:p.pos], 0)
	if !ok || d.Sign() == 0 {
		p.big = true
		return n, false
	}
	q, err := n.Quo(d)
	p.big = err != nil
	return q, err == nil
}

func (p *numberParser) accept(c byte) bool {
	if p.pos < len(p.in) && p.in[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

// digits passes over ASCII digits and counts them.
func (p *numberParser) digits() int {
	start := p.pos
	for p.pos < len(p.in) && p.in[p.pos]-'0' <= 9 {
		p.pos++
	}
	return p.pos - start
}

// digitsNumber returns the value of s, digits with at most one point, times
// 10^exp; ok is false when it is out of range. Trailing zeros are counted, not
// multiplied out, so that a long round figure stays in range.
func digitsNumber(s string, exp int) (n Number, ok bool) {
	var hi, lo uint64
	zeros := 0
	for i := range len(s) {
		switch c := s[i]; c {
		case '.':
			exp -= len(s) - i - 1
		case '0':
			zeros++
		default:
			for ; zeros > 0 && hi|lo != 0; zeros-- {
				if hi, lo, ok = timesTen(hi, lo, 0); !ok {
					return n, false
				}
			}
			zeros = 0
			if hi, lo, ok = timesTen(hi, lo, uint64(c-'0')); !ok {
				return n, false
			}
		}
	}
	return fromDigits(hi, lo, exp+zeros)
}

// timesTen returns 10·x + digit for the 128-bit x; ok is false when it
// overflows.
func timesTen(hi, lo, digit uint64) (uint64, uint64, bool) {
	over, h := bits.Mul64(hi, 10)
	c, l := bits.Mul64(lo, 10)
	l, carry := bits.Add64(l, digit, 0)
	h, carry2 := bits.Add64(h, c, carry)
	return h, l, over == 0 && carry2 == 0
}

// String returns n in digits, without exponent or grouping: "150000",
// "-3.25"; a fraction that has no finite decimal is written "2/3".
func (n Number) String() string {
	b, _ := n.AppendText(nil)
	return string(b)
}

// AppendText appends the text form of n, as String gives it, to b. The error is
// always nil.
func (n Number) AppendText(b []byte) ([]byte, error) {
	if n.neg {
		b = append(b, '-')
	}
	if n.den != 0 {
		r := n.Abs().Rat()
		b = r.Num().Append(b, 10)
		return r.Denom().Append(append(b, '/'), 10), nil
	}
	start := len(b)
	if n.hi == 0 {
		b = strconv.AppendUint(b, n.lo, 10)
	} else {
		b = n.Abs().coef().Append(b, 10)
	}
	if n.exp >= 0 {
		return append(b, zeroDigits[:n.exp]...), nil
	}
	return insertPoint(b, start, -int(n.exp)), nil
}

// zeroDigits are the zeros that AppendText may have to write.
const zeroDigits = "0000000000000000000000000000000000000000000000000000000000000000" +
	"0000000000000000000000000000000000000000000000000000000000000000"

// insertPoint puts a decimal point before the last places digits of b[start:],
// with zeros where there are fewer.
func insertPoint(b []byte, start, places int) []byte {
	if digits := len(b) - start; digits <= places {
		b = append(b, zeroDigits[:places-digits+1]...)
		copy(b[start+places-digits+1:], b[start:start+digits])
		for i := range places - digits + 1 {
			b[start+i] = '0'
		}
	}
	point := len(b) - places
	b = append(b, 0)
	copy(b[point+1:], b[point:])
	b[point] = '.'
	return b
}

// MarshalText returns the text form of n; the error is always nil. In JSON a
// Number is therefore a string, "150000", which no reader can round.
func (n Number) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText sets n from its text form, as ParseNumber reads it.
func (n *Number) UnmarshalText(text []byte) error {
	m, err := ParseNumber(string(text))
	if err == nil {
		*n = m
	}
	return err
}
