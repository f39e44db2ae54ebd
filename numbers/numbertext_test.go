package numbers

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
)

func TestParseNumber(t *testing.T) {
	for _, c := range []struct {
		reason, in, want string
	}{
		{"plain digits", "150000", "150000"},
		{"leading zeros say nothing", "007", "7"},
		{"a plus sign", "+5", "5"},
		{"a decimal point", "-3.25", "-3.25"},
		{"trailing zeros are no other number", "13.0", "13"},
		{"a point may begin or end the digits", ".5", "0.5"},
		{"a point may end them", "5.", "5"},
		{"a power of ten", "1.3e5", "130000"},
		{"a negative power of ten", "1E-3", "0.001"},
		{"twenty digits", "12345678901234567890", "12345678901234567890"},
		{"a thousand zeros at the left", strings.Repeat("0", 1000) + "1", "1"},
		{"zeros that a power of ten takes back", "1" + strings.Repeat("0", 200) + "e-200", "1"},
		{"a fraction", "2/3", "2/3"},
		{"a fraction that is none", "10/4", "2.5"},
		{"a negative fraction", "-2/3", "-2/3"},
		{"as many digits as the range holds", "0." + strings.Repeat("0", 126) + "1", "0." + strings.Repeat("0", 126) + "1"},
		{"the largest power of ten", "1e127", "1" + strings.Repeat("0", 127)},
	} {
		t.Run(c.reason, func(t *testing.T) {
			n, err := ParseNumber(c.in)
			if err != nil || n.String() != c.want {
				t.Fatalf("ParseNumber(%q) = %v, %v; want %s", c.in, n, err, c.want)
			}
			if back, err := ParseNumber(n.String()); err != nil || back != n {
				t.Errorf("%v read back is %v, %v", n, back, err)
			}
		})
	}
}

func TestParseNumberErrors(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		offset     int
		kind       error
	}{
		{"nothing", "", 0, ErrSyntax},
		{"a sign alone", "-", 1, ErrSyntax},
		{"a point alone", ".", 1, ErrSyntax},
		{"two signs", "--5", 1, ErrSyntax},
		{"a space", " 5", 0, ErrSyntax},
		{"a space behind", "5 ", 1, ErrSyntax},
		{"grouping is prose", "1,300", 1, ErrSyntax},
		{"two points", "1.2.3", 3, ErrSyntax},
		{"a scale word is prose", "1.3 million", 3, ErrSyntax},
		{"no hexadecimal", "0x10", 1, ErrSyntax},
		{"no infinity", "Inf", 0, ErrSyntax},
		{"no NaN", "NaN", 0, ErrSyntax},
		{"e without a power", "1e", 2, ErrSyntax},
		{"e with a sign alone", "1e+", 3, ErrSyntax},
		{"a decimal over a whole number", "1.5/3", 3, ErrSyntax},
		{"a denominator with a sign", "1/-3", 2, ErrSyntax},
		{"no denominator", "1/", 2, ErrSyntax},
		{"digits of another script", "१२", 0, ErrSyntax},
		{"a zero denominator", "1/0", 3, ErrRange},
		{"forty digits", strings.Repeat("9", 40), 40, ErrRange},
		{"a power of ten too high", "1e128", 5, ErrRange},
		{"a power of ten that no int holds", "1e99999999999999999999", 22, ErrRange},
		{"a fraction past the range", "1/340282366920938463463374607431768211453", 41, ErrRange},
	} {
		t.Run(c.reason, func(t *testing.T) {
			n, err := ParseNumber(c.in)
			var e *Error
			if !errors.As(err, &e) || e.Err != c.kind || e.Offset != c.offset || e.Input != c.in || n != (Number{}) {
				t.Errorf("ParseNumber(%q) = %v, %v; want byte %d, %v", c.in, n, err, c.offset, c.kind)
			}
		})
	}
}

func TestMustNumberPanics(t *testing.T) {
	defer func() {
		if err, ok := recover().(error); !ok || !errors.Is(err, ErrSyntax) {
			t.Errorf("panic %v, want ErrSyntax", err)
		}
	}()
	MustNumber("five")
}

func TestNumberJSON(t *testing.T) {
	in := `{"lost":"2/3","gdp":"12345678901234567890","zero":"0"}`
	var m map[string]Number
	if err := json.Unmarshal([]byte(in), &m); err != nil {
		t.Fatal(err)
	}
	if m["gdp"] != MustNumber("12345678901234567890") || m["lost"] != MustNumber("2/3") {
		t.Errorf("read %v", m)
	}
	out, err := json.Marshal(m)
	if want := `{"gdp":"12345678901234567890","lost":"2/3","zero":"0"}`; err != nil || string(out) != want {
		t.Errorf("written %s, %v; want %s", out, err, want)
	}
	n := Int(7)
	if err := json.Unmarshal([]byte(`"seven"`), &n); err == nil || n != Int(7) {
		t.Errorf("a word gives %v, %v; want an error and no change", n, err)
	}
}

// FuzzNumberText checks that what can be read is what big.Rat reads, and that
// its text form is read back as the same number.
func FuzzNumberText(f *testing.F) {
	for _, s := range []string{"150000", "-3.25", "1.3e5", "2/3", "010/001", "-0", ".5", "5.", "1e127", "1e-127", largest, "1/0", "1e999", "١", "0x10"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseNumber(s)
		if err != nil {
			return
		}
		if want := slowNumber(s); want == nil || want.Cmp(n.Rat()) != 0 {
			t.Fatalf("ParseNumber(%q) = %v, big.Rat has %v", s, n, want)
		}
		back, err := ParseNumber(n.String())
		if err != nil || back != n {
			t.Errorf("%q is written %s and read back as %v, %v", s, n, back, err)
		}
		if strings.ContainsAny(n.String(), "eE") {
			t.Errorf("%q is written with an exponent: %s", s, n)
		}
	})
}

// slowNumber reads s by way of big.Rat; nil is no number. Both sides of a
// fraction are read alone, as big.Rat takes 010/1 for octal.
func slowNumber(s string) *big.Rat {
	over, under, isFraction := strings.Cut(s, "/")
	n, ok := new(big.Rat).SetString(over)
	if !ok {
		return nil
	}
	if isFraction {
		d, ok := new(big.Rat).SetString(under)
		if !ok || d.Sign() == 0 {
			return nil
		}
		n.Quo(n, d)
	}
	return n
}
