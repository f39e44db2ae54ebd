package numbers

import (
	"math/big"
	"math/bits"
)

// Number is an exact rational number: a figure keeps the value that was
// written, thirds and thirty digits included, and is never rounded.
//
// Numbers are values: == is numeric equality, and the zero Number is 0. Range:
// in lowest terms with every power of ten split off, the coefficient is below
// 2^128, the denominator below 2^64 and the power of ten within ±127. What
// would leave that range is refused with ErrRange, never rounded or wrapped.
type Number struct {
	// The value is ±(hi·2^64 + lo) · 10^exp / (den+1). The form is canonical:
	// the coefficient is no multiple of ten, the denominator shares no factor
	// with it nor with ten, and zero has every field zero.
	hi, lo uint64
	den    uint64 // denominator less one, so that the zero value is 0/1
	exp    int16
	neg    bool
}

// maxExp bounds the power of ten of a Number to either side.
const maxExp = 127

// Int returns the Number n.
func Int(n int64) Number {
	if n > 0 && n%10 != 0 { // already in canonical form
		return Number{lo: uint64(n)}
	}
	if n < 0 {
		m, _ := fromDigits(0, -uint64(n), 0)
		return m.Neg()
	}
	m, _ := fromDigits(0, uint64(n), 0)
	return m
}

// fromDigits returns the canonical Number (hi·2^64 + lo) · 10^exp; ok is false
// when it is out of range.
func fromDigits(hi, lo uint64, exp int) (n Number, ok bool) {
	if hi == 0 && lo == 0 {
		return Number{}, true
	}
	for hi != 0 {
		qhi, r := hi/10, hi%10
		qlo, r := bits.Div64(r, lo, 10)
		if r != 0 {
			break
		}
		hi, lo, exp = qhi, qlo, exp+1
	}
	if hi == 0 {
		for lo%10 == 0 {
			lo, exp = lo/10, exp+1
		}
	}
	if exp < -maxExp || exp > maxExp {
		return Number{}, false
	}
	return Number{hi: hi, lo: lo, exp: int16(exp)}, true
}

// fraction returns c/d · 10^exp in canonical form; d must not be zero, and
// both may be changed. ok is false when the result is out of range.
func fraction(c, d *big.Int, exp int) (n Number, ok bool) {
	if c.Sign() == 0 {
		return Number{}, true
	}
	neg := c.Sign() != d.Sign()
	c.Abs(c)
	d.Abs(d)
	g := new(big.Int).GCD(nil, nil, c, d)
	c.Quo(c, g)
	d.Quo(d, g)
	// A factor two or five of the denominator becomes a power of ten: 1/4 is
	// 25 · 10^-2, and only thirds, sevenths and the like stay below the line.
	exp -= strip(d, 10, nil, 0)
	exp -= strip(d, 5, c, 2)
	exp -= strip(d, 2, c, 5)
	exp += strip(c, 10, nil, 0)
	if c.BitLen() > 128 || d.BitLen() > 64 || exp < -maxExp || exp > maxExp {
		return Number{}, false
	}
	n.hi = new(big.Int).Rsh(c, 64).Uint64()
	n.lo = new(big.Int).And(c, maxUint64).Uint64()
	n.den = d.Uint64() - 1
	n.exp = int16(exp)
	n.neg = neg
	return n, true
}

var maxUint64 = new(big.Int).SetUint64(1<<64 - 1)

// strip divides x by p as often as that goes and counts the divisions; each
// multiplies y, unless it is nil, by q.
func strip(x *big.Int, p int64, y *big.Int, q int64) (count int) {
	bp, bq := big.NewInt(p), big.NewInt(q)
	var quo, rem big.Int
	for {
		quo.QuoRem(x, bp, &rem)
		if rem.Sign() != 0 {
			return count
		}
		x.Set(&quo)
		if y != nil {
			y.Mul(y, bq)
		}
		count++
	}
}

// coef returns the signed coefficient of n.
func (n Number) coef() *big.Int {
	c := new(big.Int).SetUint64(n.hi)
	c.Lsh(c, 64)
	c.Or(c, new(big.Int).SetUint64(n.lo))
	if n.neg {
		c.Neg(c)
	}
	return c
}

// denom returns the denominator of n below the power of ten.
func (n Number) denom() *big.Int {
	d := new(big.Int).SetUint64(n.den)
	return d.Add(d, big.NewInt(1))
}

// pow10 returns 10^k for k >= 0.
func pow10(k int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(k)), nil)
}

// Rat returns n as a new big.Rat.
func (n Number) Rat() *big.Rat {
	c, d := n.coef(), n.denom()
	if n.exp >= 0 {
		c.Mul(c, pow10(int(n.exp)))
	} else {
		d.Mul(d, pow10(-int(n.exp)))
	}
	return new(big.Rat).SetFrac(c, d)
}

// FromRat returns r as a Number. The error is ErrRange when a Number cannot
// hold it.
func FromRat(r *big.Rat) (Number, error) {
	n, ok := fraction(new(big.Int).Set(r.Num()), new(big.Int).Set(r.Denom()), 0)
	if !ok {
		return Number{}, &Error{Func: "FromRat", Input: r.String(), Err: ErrRange}
	}
	return n, nil
}

// Sign returns -1, 0 or 1 as n is below, at or above zero.
func (n Number) Sign() int {
	switch {
	case n.lo == 0 && n.hi == 0:
		return 0
	case n.neg:
		return -1
	}
	return 1
}

// isZero reports whether n is zero, without a copy of it.
func (n *Number) isZero() bool { return n.lo == 0 && n.hi == 0 }

// IsInt reports whether n is a whole number.
func (n Number) IsInt() bool { return n.den == 0 && n.exp >= 0 }

// Neg returns -n.
func (n Number) Neg() Number {
	if n.Sign() != 0 {
		n.neg = !n.neg
	}
	return n
}

// Abs returns n without its sign.
func (n Number) Abs() Number {
	n.neg = false
	return n
}

// small returns n as coef · 10^exp when the coefficient fits 64 bits and there
// is no denominator, as is true of nearly every figure in print.
func (n Number) small() (coef uint64, exp int, ok bool) {
	return n.lo, int(n.exp), n.hi == 0 && n.den == 0
}

// Cmp returns -1, 0 or 1 as n is less than, equal to or greater than m.
func (n Number) Cmp(m Number) int {
	if n == m {
		return 0
	}
	if s, t := n.Sign(), m.Sign(); s != t {
		if s < t {
			return -1
		}
		return 1
	}
	c := n.cmpAbs(m)
	if n.neg {
		return -c
	}
	return c
}

// cmpInt is Cmp with a whole number k, which is not negative.
func (n Number) cmpInt(k uint64) int {
	if n.hi != 0 || n.den != 0 || n.neg || n.exp < 0 || n.exp > 19 {
		return n.Cmp(Int(int64(k)))
	}
	hi, lo := bits.Mul64(n.lo, tens[n.exp])
	switch {
	case hi > 0 || lo > k:
		return 1
	case lo < k:
		return -1
	}
	return 0
}

// cmpAbs compares the magnitudes of two different numbers of one sign.
func (n Number) cmpAbs(m Number) int {
	a, ea, oka := n.small()
	b, eb, okb := m.small()
	if oka && okb {
		if c, ok := cmpSmall(a, ea, b, eb); ok {
			return c
		}
	}
	if c, ok := cmpFractions(n, m); ok {
		return c
	}
	return n.Abs().Rat().Cmp(m.Abs().Rat())
}

// cmpFractions compares the magnitudes of fractions of ordinary size; ok is false
// when 64 bits do not hold them at one denominator.
func cmpFractions(n, m Number) (c int, ok bool) {
	if n.hi != 0 || m.hi != 0 || n.den+1 == 0 || m.den+1 == 0 {
		return 0, false
	}
	ahi, a := bits.Mul64(n.lo, m.den+1)
	bhi, b := bits.Mul64(m.lo, n.den+1)
	if ahi != 0 || bhi != 0 {
		return 0, false
	}
	return cmpSmall(a, int(n.exp), b, int(m.exp))
}

// cmpSmall compares a·10^ea with b·10^eb; ok is false when 128 bits do not
// hold them at one exponent.
func cmpSmall(a uint64, ea int, b uint64, eb int) (c int, ok bool) {
	if ea < eb {
		c, ok = cmpSmall(b, eb, a, ea)
		return -c, ok
	}
	if ea-eb > 19 {
		return 0, false
	}
	hi, lo := bits.Mul64(a, tens[ea-eb])
	switch {
	case hi > 0 || lo > b:
		return 1, true
	case lo < b:
		return -1, true
	}
	return 0, true
}

// tens holds the powers of ten that fit 64 bits.
var tens = [20]uint64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
	1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
}

// Add returns n + m. The error is ErrRange when a Number cannot hold the sum.
func (n Number) Add(m Number) (Number, error) {
	if s, ok := n.addSmall(m); ok {
		return s, nil
	}
	c, d := n.coef(), n.denom()
	e, f := m.coef(), m.denom()
	// Bring both to the lower power of ten, then to one denominator.
	exp := min(n.exp, m.exp)
	c.Mul(c, pow10(int(n.exp-exp)))
	e.Mul(e, pow10(int(m.exp-exp)))
	c.Mul(c, f)
	e.Mul(e, d)
	return result("Add", n, m)(fraction(c.Add(c, e), d.Mul(d, f), int(exp)))
}

// addSmall adds figures of ordinary size without allocation; ok is false when
// one of them is not.
func (n Number) addSmall(m Number) (s Number, ok bool) {
	a, ea, oka := n.small()
	b, eb, okb := m.small()
	if !oka || !okb {
		return s, false
	}
	exp := min(ea, eb)
	if a, ok = shift(a, ea-exp); !ok {
		return s, false
	}
	if b, ok = shift(b, eb-exp); !ok {
		return s, false
	}
	if n.neg == m.neg {
		sum, carry := bits.Add64(a, b, 0)
		s, ok = fromDigits(carry, sum, exp)
		s.neg = ok && n.neg
		return s, ok
	}
	neg := n.neg
	if a < b {
		a, b, neg = b, a, m.neg
	}
	s, ok = fromDigits(0, a-b, exp)
	s.neg = ok && neg && a != b
	return s, ok
}

// shift returns a·10^k; ok is false when 64 bits do not hold it.
func shift(a uint64, k int) (uint64, bool) {
	if a == 0 {
		return 0, true
	}
	if k > 19 {
		return 0, false
	}
	hi, lo := bits.Mul64(a, tens[k])
	return lo, hi == 0
}

// Sub returns n - m. The error is ErrRange when a Number cannot hold it.
func (n Number) Sub(m Number) (Number, error) { return n.Add(m.Neg()) }

// Mul returns n · m. The error is ErrRange when a Number cannot hold it.
func (n Number) Mul(m Number) (Number, error) {
	a, ea, oka := n.small()
	b, eb, okb := m.small()
	if oka && okb {
		hi, lo := bits.Mul64(a, b)
		if p, ok := fromDigits(hi, lo, ea+eb); ok {
			p.neg = p.Sign() != 0 && n.neg != m.neg
			return p, nil
		}
	}
	c, d := n.coef(), n.denom()
	c.Mul(c, m.coef())
	d.Mul(d, m.denom())
	return result("Mul", n, m)(fraction(c, d, int(n.exp)+int(m.exp)))
}

// Quo returns n / m. The error is ErrRange when m is zero or a Number cannot
// hold the quotient.
func (n Number) Quo(m Number) (Number, error) {
	if m.Sign() == 0 {
		return result("Quo", n, m)(Number{}, false)
	}
	if q, ok := n.quoSmall(m); ok {
		return q, nil
	}
	c, d := n.coef(), n.denom()
	c.Mul(c, m.denom())
	d.Mul(d, m.coef())
	return result("Quo", n, m)(fraction(c, d, int(n.exp)-int(m.exp)))
}

// quoSmall divides figures of ordinary size without allocation; ok is false when
// one of them is not.
func (n Number) quoSmall(m Number) (q Number, ok bool) {
	a, ea, oka := n.small()
	b, eb, okb := m.small()
	if !oka || !okb || a == 0 {
		return q, oka && okb
	}
	g := gcd(a, b)
	a, b = a/g, b/g
	exp := ea - eb
	// A factor two or five of the denominator becomes a power of ten, as in
	// fraction; b loses its tens as one of each.
	for _, p := range [...]struct{ of, other uint64 }{{5, 2}, {2, 5}} {
		for b%p.of == 0 {
			hi, lo := bits.Mul64(a, p.other)
			if hi != 0 {
				return q, false
			}
			a, b, exp = lo, b/p.of, exp-1
		}
	}
	if q, ok = fromDigits(0, a, exp); !ok {
		return q, false
	}
	q.den, q.neg = b-1, n.neg != m.neg
	return q, true
}

// gcd returns the greatest common divisor of a and b, which are not both zero.
func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// result turns a value that may be out of range into one with an error that
// names the operation and its operands.
func result(op string, n, m Number) func(Number, bool) (Number, error) {
	return func(r Number, ok bool) (Number, error) {
		if !ok {
			return Number{}, &Error{Func: "Number." + op, Input: n.String() + ", " + m.String(), Err: ErrRange}
		}
		return r, nil
	}
}
