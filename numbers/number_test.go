package numbers

import (
	"cmp"
	"errors"
	"math/big"
	"testing"
)

// largest is the largest coefficient that a Number holds: 2^128 - 1.
const largest = "340282366920938463463374607431768211455"

func TestNumberArithmetic(t *testing.T) {
	for _, c := range []struct {
		reason, a, op, b, want string
	}{
		{"a sum of ordinary figures", "130000", "+", "7000", "137000"},
		{"decimals do not drift as they do in binary", "0.1", "+", "0.2", "0.3"},
		{"a difference may change the sign", "12", "-", "16", "-4"},
		{"a difference that leaves nothing is plain zero", "12.50", "-", "12.5", "0"},
		{"minus zero is zero", "0", "*", "-3", "0"},
		{"a third and two thirds make one", "1/3", "+", "2/3", "1"},
		{"sixths and tenths meet in fifteenths", "1/6", "+", "1/10", "4/15"},
		{"exponents far apart are added exactly", "1e20", "+", "1e-10", "100000000000000000000.0000000001"},
		{"1.3 lakh", "1.3", "*", "100000", "130000"},
		{"signs multiply", "-1.5", "*", "-4", "6"},
		{"a hundred and twenty-eight bits are not sixty-four", "12345678901234567890", "*", "10000000001", "123456789024691357801234567890"},
		{"a mile in kilometres", "1", "*", "1.609344", "1.609344"},
		{"five ninths of a degree are kept", "5", "/", "9", "5/9"},
		{"a quotient with a finite decimal is one", "1", "/", "8", "0.125"},
		{"a quotient of fractions", "2/3", "/", "4/9", "1.5"},
		{"a quotient keeps its sign", "1", "/", "-3", "-1/3"},
		{"thirty digits with a carry", "999999999999999999999999999999", "+", "1", "1000000000000000000000000000000"},
		{"the largest coefficient can be reached", largest, "+", "0", largest},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got, err := operate(MustNumber(c.a), c.op, MustNumber(c.b))
			if err != nil || got != MustNumber(c.want) {
				t.Errorf("%s %s %s = %v, %v; want %s", c.a, c.op, c.b, got, err, c.want)
			}
			if got.String() != c.want {
				t.Errorf("%s %s %s is written %s, want %s", c.a, c.op, c.b, got, c.want)
			}
		})
	}
}

func operate(a Number, op string, b Number) (Number, error) {
	switch op {
	case "+":
		return a.Add(b)
	case "-":
		return a.Sub(b)
	case "*":
		return a.Mul(b)
	}
	return a.Quo(b)
}

func TestNumberRange(t *testing.T) {
	for _, c := range []struct {
		reason, a, op, b string
	}{
		{"one more than the largest coefficient", largest, "+", "0.1"},
		{"a product of two hundred bits", "1234567890123456789012345", "*", "1234567890123456789012345"},
		{"a power of ten too high", "1e127", "*", "10"},
		{"a power of ten too low", "1e-127", "*", "0.1"},
		{"a denominator of more than sixty-four bits", "1/12345678901", "*", "1/12345678907"},
		{"nothing is divided by zero", "1", "/", "0"},
		{"not even zero", "0", "/", "0"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got, err := operate(MustNumber(c.a), c.op, MustNumber(c.b))
			if !errors.Is(err, ErrRange) || got != (Number{}) {
				t.Errorf("%s %s %s = %v, %v; want ErrRange", c.a, c.op, c.b, got, err)
			}
		})
	}
}

func TestNumberOrder(t *testing.T) {
	ascending := []string{
		"-1e127", "-" + largest, "-12", "-2/3", "-0.5", "-1e-127", "0", "1e-127", "0.333", "1/3",
		"0.3333333333333333333333333333333334", "0.5", "2/3", "12", "12.000000000000000000001",
		"9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
		"1e30", "1000000000000000000000000000001", largest, "1e127",
	}
	for i, a := range ascending {
		for j, b := range ascending {
			if got, want := MustNumber(a).Cmp(MustNumber(b)), cmp.Compare(i, j); got != want {
				t.Errorf("%s compared with %s gives %d, want %d", a, b, got, want)
			}
		}
	}
}

func TestNumberForms(t *testing.T) {
	for _, c := range []struct {
		reason string
		n      Number
		want   string
		sign   int
		isInt  bool
	}{
		{"the zero Number is 0", Number{}, "0", 0, true},
		{"Int keeps the least int64", Int(-1 << 63), "-9223372036854775808", -1, true},
		{"Int keeps the largest int64", Int(1<<63 - 1), "9223372036854775807", 1, true},
		{"a decimal is no whole number", MustNumber("2.5"), "2.5", 1, false},
		{"a fraction is no whole number", MustNumber("-7/3"), "-7/3", -1, false},
		{"six halves are whole", MustNumber("6/2"), "3", 1, true},
	} {
		t.Run(c.reason, func(t *testing.T) {
			if c.n.String() != c.want || c.n.Sign() != c.sign || c.n.IsInt() != c.isInt {
				t.Errorf("%v, sign %d, whole %v; want %s, %d, %v", c.n, c.n.Sign(), c.n.IsInt(), c.want, c.sign, c.isInt)
			}
			if c.n.Neg().Neg() != c.n || c.n.Abs().Sign() < 0 || c.n.Neg().Sign() != -c.sign {
				t.Errorf("sign of %v is not turned and taken off", c.n)
			}
			if back, err := FromRat(c.n.Rat()); err != nil || back != c.n {
				t.Errorf("by way of big.Rat: %v, %v; want %v", back, err, c.n)
			}
		})
	}
}

// TestNumberIsCanonical shows that == is numeric equality, whatever the way to
// a value was.
func TestNumberIsCanonical(t *testing.T) {
	for _, ways := range [][]string{
		{"130000", "1.3e5", "0130000.00", "+130000", "260000/2", "13e4"},
		{"0", "-0", "0.000", "0e99", "0/7", "-0.0e-99"},
		{"0.25", "1/4", "25/100", "2.5e-1"},
		{"2/3", "4/6", "20/30", "226854911280625642308916404954512140970/" + largest},
		{"1e38", "100000000000000000000000000000000000000"},
	} {
		for _, w := range ways {
			if MustNumber(w) != MustNumber(ways[0]) {
				t.Errorf("%s is not == %s", w, ways[0])
			}
		}
	}
}

func TestFromRatRange(t *testing.T) {
	deep := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(3), big.NewInt(100), nil))
	if n, err := FromRat(deep); !errors.Is(err, ErrRange) {
		t.Errorf("1/3^100 gives %v, %v; want ErrRange", n, err)
	}
	huge := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 4096))
	if n, err := FromRat(huge); !errors.Is(err, ErrRange) {
		t.Errorf("2^4096 gives %v, %v; want ErrRange", n, err)
	}
}

// FuzzNumber compares Number with math/big.Rat, which knows no range.
func FuzzNumber(f *testing.F) {
	for _, s := range [][2]string{
		{"0.1", "0.2"},
		{"1/3", "2/3"},
		{"1e20", "1e-10"},
		{largest, "0.1"},
		{"-12", "12"},
		{"1/12345678901", "1/12345678907"},
		{"1e127", "10"},
		{"7", "0"},
		{"18446744073709551615", "1"},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, s, u string) {
		a, err := ParseNumber(s)
		if err != nil {
			return
		}
		b, err := ParseNumber(u)
		if err != nil {
			return
		}
		if got, want := a.Cmp(b), a.Rat().Cmp(b.Rat()); got != want || (got == 0) != (a == b) {
			t.Errorf("%v compared with %v gives %d, want %d; == is %v", a, b, got, want, a == b)
		}
		for op, exact := range map[string]func(*big.Rat, *big.Rat, *big.Rat) *big.Rat{
			"+": (*big.Rat).Add, "-": (*big.Rat).Sub, "*": (*big.Rat).Mul, "/": (*big.Rat).Quo,
		} {
			if op == "/" && b.Sign() == 0 {
				continue
			}
			want := exact(new(big.Rat), a.Rat(), b.Rat())
			got, err := operate(a, op, b)
			if fits := fitsNumber(want); (err == nil) != fits {
				t.Errorf("%v %s %v: error %v, but the value %s in range is %v", a, op, b, err, want, fits)
			} else if err == nil && got.Rat().Cmp(want) != 0 {
				t.Errorf("%v %s %v = %v, want %v", a, op, b, got, want)
			}
		}
	})
}

// fitsNumber is a slow reading of the range that Number states.
func fitsNumber(r *big.Rat) bool {
	c, d, exp := new(big.Int).Abs(r.Num()), new(big.Int).Set(r.Denom()), 0
	for isMultiple(d, 2) || isMultiple(d, 5) {
		c.Mul(c, big.NewInt(10))
		exp--
		g := new(big.Int).GCD(nil, nil, c, d)
		c.Quo(c, g)
		d.Quo(d, g)
	}
	for c.Sign() != 0 && isMultiple(c, 10) {
		c.Quo(c, big.NewInt(10))
		exp++
	}
	return c.Sign() == 0 || c.BitLen() <= 128 && d.BitLen() <= 64 && exp >= -127 && exp <= 127
}

func isMultiple(x *big.Int, of int64) bool {
	return new(big.Int).Rem(x, big.NewInt(of)).Sign() == 0
}
