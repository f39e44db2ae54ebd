package numbers

import (
	"errors"
	"strconv"
	"testing"
)

func TestNewInterval(t *testing.T) {
	one, two := Int(1), Int(2)
	for _, c := range []struct {
		reason       string
		lo           Number
		loEnd        End
		hi           Number
		hiEnd        End
		want         string
		isEmptyError bool
	}{
		{"both ends belong to it", one, Closed, two, Closed, "[1, 2]", false},
		{"neither end belongs to it", one, Open, two, Open, "(1, 2)", false},
		{"half open", one, Closed, two, Open, "[1, 2)", false},
		{"a point", one, Closed, one, Closed, "[1, 1]", false},
		{"a bound without an end is ignored", two, Unbounded, one, Closed, "(-∞, 1]", false},
		{"two bounds without an end", two, Unbounded, one, Unbounded, "(-∞, ∞)", false},
		{"no number is above two and below one", two, Closed, one, Closed, "", true},
		{"no number is above one and at most one", one, Open, one, Closed, "", true},
		{"no number is at least one and below one", one, Closed, one, Open, "", true},
		{"no number is above one and below one", one, Open, one, Open, "", true},
	} {
		t.Run(c.reason, func(t *testing.T) {
			v, err := NewInterval(c.lo, c.loEnd, c.hi, c.hiEnd)
			if c.isEmptyError {
				if !errors.Is(err, ErrEmpty) || v != (Interval{}) {
					t.Errorf("%v, %v; want ErrEmpty", v, err)
				}
			} else if err != nil || v.String() != c.want {
				t.Errorf("%v, %v; want %s", v, err, c.want)
			}
		})
	}
	if _, err := Between(two, one); !errors.Is(err, ErrEmpty) {
		t.Errorf("Between(2, 1): %v, want ErrEmpty", err)
	}
}

// TestMeets has the cases of two figures of one measure: can both be true?
func TestMeets(t *testing.T) {
	for _, c := range []struct {
		reason, v, w string
		want         bool
	}{
		{"equal figures", "[12, 12]", "[12, 12]", true},
		{"different figures", "[12, 12]", "[13, 13]", false},
		{"more than 200 holds 249", "(200, ∞)", "[249, 249]", true},
		{"more than 200 does not hold 200", "(200, ∞)", "[200, 200]", false},
		{"at least 200 holds 200", "[200, ∞)", "[200, 200]", true},
		{"nearly 300 and more than 300 touch at 300 only, which neither holds", "(-∞, 300)", "(300, ∞)", false},
		{"up to 300 and at least 300 share 300", "(-∞, 300]", "[300, ∞)", true},
		{"up to 300 and more than 300 touch, and one leaves 300 out", "(-∞, 300]", "(300, ∞)", false},
		{"two lower bounds always meet", "(26000, ∞)", "(31000, ∞)", true},
		{"two upper bounds always meet", "(-∞, 5)", "(-∞, 50]", true},
		{"ranges that overlap", "[10, 20]", "[15, 30]", true},
		{"ranges that touch", "[10, 20]", "[20, 30]", true},
		{"ranges apart", "[10, 20]", "[21, 30]", false},
		{"nothing known meets everything", "(-∞, ∞)", "[7, 7]", true},
	} {
		t.Run(c.reason, func(t *testing.T) {
			v, w := interval(t, c.v), interval(t, c.w)
			if v.Meets(w) != c.want || w.Meets(v) != c.want {
				t.Errorf("%v meets %v: %v, and turned round %v; want %v", v, w, v.Meets(w), w.Meets(v), c.want)
			}
		})
	}
}

func TestIntervalArithmetic(t *testing.T) {
	for _, c := range []struct {
		reason, v, op, w, want string
	}{
		{"130,000 and 7,000 more", "[130000, 130000]", "+", "[7000, 7000]", "[137000, 137000]"},
		{"at least 12 and more than 3", "[12, ∞)", "+", "(3, ∞)", "(15, ∞)"},
		{"an upper and a lower bound say nothing together", "(-∞, 5]", "+", "[3, ∞)", "(-∞, ∞)"},
		{"a sum is closed where both terms are", "[1, 2)", "+", "[10, 20]", "[11, 22)"},
		{"what was added between more than 100 and exactly 130", "[130, 130]", "-", "(100, ∞)", "(-∞, 30)"},
		{"a difference of ranges", "[10, 20]", "-", "[1, 2)", "(8, 19]"},
		{"a range in another unit", "[10, 20)", "*", "[1.609344, 1.609344]", "[16.09344, 32.18688)"},
		{"a negative factor turns it round", "[10, ∞)", "*", "[-2, -2]", "(-∞, -20]"},
		{"nothing is left of nothing known", "(-∞, ∞)", "*", "[0, 0]", "[0, 0]"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got, err := combine(interval(t, c.v), c.op, interval(t, c.w))
			if err != nil || got != interval(t, c.want) {
				t.Errorf("%s %s %s = %v, %v; want %s", c.v, c.op, c.w, got, err, c.want)
			}
		})
	}
}

func TestIntervalRange(t *testing.T) {
	high, low := Exactly(MustNumber("1e127")), Exactly(MustNumber("1e-127"))
	for _, c := range []struct {
		reason string
		v      Interval
		op     string
		w      Interval
	}{
		{"a lower bound that would need more than 128 bits", high, "+", low},
		{"an upper bound alone", AtMost(MustNumber("1e127")), "-", low},
		{"a product past the largest power of ten", high, "*", high},
		{"a product past the least", low, "*", low.Neg()},
	} {
		t.Run(c.reason, func(t *testing.T) {
			if got, err := combine(c.v, c.op, c.w); !errors.Is(err, ErrRange) || got != (Interval{}) {
				t.Errorf("%v %s %v = %v, %v; want ErrRange", c.v, c.op, c.w, got, err)
			}
		})
	}
}

// combine applies op; a product takes the point of w.
func combine(v Interval, op string, w Interval) (Interval, error) {
	switch op {
	case "+":
		return v.Add(w)
	case "-":
		return v.Sub(w)
	}
	n, _ := w.Point()
	return v.Scale(n)
}

// steps is how many parts of one the model tells apart: bounds are whole, what
// lies between two of them is one half, and the term of a sum may be a quarter.
const (
	steps = 4
	reach = 3 // bounds of the model lie within ±reach
)

// model is the slow reading of an interval: it asks every quarter within sight,
// which is as far as a term of a sum within ±2·reach may lie.
type model [2*(3*reach+1)*steps + 1]bool

func modelOf(v Interval) (m model) {
	lo, loEnd := v.Lower()
	hi, hiEnd := v.Upper()
	for i := range m {
		n, _ := Int(int64(i - len(m)/2)).Quo(Int(steps))
		above := loEnd == Unbounded || n.Cmp(lo) > 0 || loEnd == Closed && n == lo
		below := hiEnd == Unbounded || n.Cmp(hi) < 0 || hiEnd == Closed && n == hi
		m[i] = above && below
	}
	return m
}

// everyInterval returns all intervals with whole bounds within ±reach.
func everyInterval() (vs []Interval) {
	seen := map[Interval]bool{}
	for lo := range 2*reach + 1 {
		for hi := range 2*reach + 1 {
			for ends := range 9 {
				v, ok := newInterval(Int(int64(lo-reach)), End(ends/3), Int(int64(hi-reach)), End(ends%3))
				if ok && !seen[v] {
					seen[v] = true
					vs = append(vs, v)
				}
			}
		}
	}
	return vs
}

// TestIntervalLaws compares every operation on every pair of small intervals
// with the model.
func TestIntervalLaws(t *testing.T) {
	vs := everyInterval()
	models := make([]model, len(vs))
	for i, v := range vs {
		models[i] = modelOf(v)
	}
	for i, v := range vs {
		for j, w := range vs {
			var both model
			meets, within := false, true
			for k := range both {
				both[k] = models[i][k] && models[j][k]
				meets = meets || both[k]
				within = within && (!models[i][k] || models[j][k])
			}
			if v.Meets(w) != meets {
				t.Errorf("%v meets %v: %v", v, w, !meets)
			}
			if x, ok := v.Intersect(w); ok != meets || ok && modelOf(x) != both {
				t.Errorf("%v and %v share %v, %v", v, w, x, ok)
			}
			if v.Within(w) != within {
				t.Errorf("%v within %v: %v", v, w, !within)
			}
			if equal := models[i] == models[j]; (v == w) != equal || (v.Compare(w) == 0) != equal {
				t.Errorf("%v equal to %v: == %v, Compare %d; want %v", v, w, v == w, v.Compare(w), equal)
			}
			if v.Compare(w) != -w.Compare(v) {
				t.Errorf("%v compared with %v is %d, turned round %d", v, w, v.Compare(w), w.Compare(v))
			}
		}
	}
}

// TestIntervalSums compares Add and Sub with the model: x is a sum when some a
// of v leaves an x-a of w.
func TestIntervalSums(t *testing.T) {
	vs := everyInterval()
	for i := 0; i < len(vs); i += 3 { // a third of them has every pair of ends
		for j := 0; j < len(vs); j += 4 {
			v, w := vs[i], vs[j]
			sum, err := v.Add(w)
			if err != nil {
				t.Fatal(err)
			}
			difference, err := v.Sub(w)
			if err != nil {
				t.Fatal(err)
			}
			checkSum(t, v, w, sum)
			checkSum(t, v, w.Neg(), difference)
		}
	}
}

func checkSum(t *testing.T, v, w, sum Interval) {
	t.Helper()
	a, b, got := modelOf(v), modelOf(w), modelOf(sum)
	zero := len(a) / 2
	for x := zero - 2*reach*steps; x <= zero+2*reach*steps; x += steps / 2 {
		want := false
		for i := range a {
			if k := x - i + zero; k >= 0 && k < len(b) {
				want = want || a[i] && b[k]
			}
		}
		if got[x] != want {
			t.Errorf("%v + %v = %v, but %d quarters belong to it: %v", v, w, sum, x-zero, want)
			return
		}
	}
}

func TestIntervalOrderIsStrict(t *testing.T) {
	vs := everyInterval()
	for _, u := range vs {
		for _, v := range vs {
			for k := 0; k < len(vs); k += 7 {
				if w := vs[k]; u.Compare(v) < 0 && v.Compare(w) < 0 && u.Compare(w) >= 0 {
					t.Fatalf("%v is before %v, that before %v, and yet not the first before the last", u, v, w)
				}
			}
		}
	}
}

func TestParseIntervalErrors(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		offset     int
		kind       error
	}{
		{"nothing", "", 0, ErrSyntax},
		{"one bound", "[1]", 3, ErrSyntax},
		{"no second bound", "[1, ", 4, ErrSyntax},
		{"no bracket before", "1, 2]", 0, ErrSyntax},
		{"no bracket behind", "[1, 2", 4, ErrSyntax},
		{"a word for a bound", "[one, 2]", 1, ErrSyntax},
		{"a letter in the second bound", "[1, 2x]", 5, ErrSyntax},
		{"a third bound", "[1, 2, 3]", 5, ErrSyntax},
		{"infinity is not in it", "[-∞, 2]", 2, ErrSyntax},
		{"a bound past the range", "[1, 1e999]", 9, ErrRange},
		{"bounds the wrong way round", "[2, 1]", 0, ErrEmpty},
		{"an open point", "(1, 1]", 0, ErrEmpty},
	} {
		t.Run(c.reason, func(t *testing.T) {
			v, err := ParseInterval(c.in)
			var e *Error
			if !errors.As(err, &e) || e.Err != c.kind || e.Offset != c.offset || v != (Interval{}) {
				t.Errorf("ParseInterval(%q) = %v, %v; want byte %d, %v", c.in, v, err, c.offset, c.kind)
			}
		})
	}
}

// FuzzIntervalText checks that what is read is written and read back the same.
func FuzzIntervalText(f *testing.F) {
	for _, v := range everyInterval() {
		f.Add(v.String())
	}
	for _, s := range []string{"[1, 2", "[2/3, 1e30)", "(-∞, ∞]", "[1, 1)", ", ", "(, )"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := ParseInterval(s)
		if err != nil {
			return
		}
		back, err := ParseInterval(v.String())
		if err != nil || back != v {
			t.Errorf("%s is written %v and read back as %v, %v", strconv.Quote(s), v, back, err)
		}
		var w Interval
		if err := w.UnmarshalText([]byte(v.String())); err != nil || w != v {
			t.Errorf("%v is read back as %v, %v", v, w, err)
		}
	})
}
