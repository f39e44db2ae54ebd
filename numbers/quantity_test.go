package numbers

import "testing"

// readOne reads text as one quantity of international English.
func readOne(t *testing.T, text string) Quantity {
	t.Helper()
	q, err := new(Reader).Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// TestTolerant has the table of when two figures can both be true, a block a row.
func TestTolerant(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		// A bare count below 100 is exact.
		{"ten dead are not twelve dead", "ten", "[10, 10]"},
		{"nor are round tens", "90", "[90, 90]"},
		{"the last exact count", "99", "[99, 99]"},
		{"zero that counts", "zero", "[0, 0]"},
		{"a dozen is counted", "two dozen", "[24, 24]"},

		// Any other bare figure: half the place of its last non-zero digit to
		// either side, at most 5 % of the value.
		{"a hundred is the first loose count, by 5 % and not by fifty", "100", "[95, 105]"},
		{"hundreds are loose by 5 %, not by fifty", "600", "[570, 630]"},
		{"tens of a count", "450", "[445, 455]"},
		{"a count to the last digit is loose by half a person, which no other count meets", "451", "[450.5, 451.5]"},
		{"ten thousands", "160,000", "[155000, 165000]"},
		{"a thousand in 748 of them", "748,000", "[747500, 748500]"},
		{"ten thousands by lakh", "2.3 lakh", "[225000, 235000]"},
		{"a measure below 100 is not exact", "10 km", "[9.5, 10.5]"},
		{"a measure in tens", "40 km", "[38, 42]"},
		{"billions in tens of them", "$13 billion", "[12500000000, 13500000000]"},
		{"trailing decimals count as written", "$13.0 billion", "[12950000000, 13050000000]"},
		{"trailing decimals of a measure", "13.0 km", "[12.95, 13.05]"},
		{"trailing zeros without a point do not", "130 km", "[125, 135]"},

		// 20 % where the number as written is below ten.
		{"one of a unit", "one mile", "[0.8, 1.2]"},
		{"two of a unit", "2 km", "[1.6, 2.4]"},
		{"three of a unit are loose by a half, which is less", "3 km", "[2.5, 3.5]"},
		{"nine of a unit", "9 km", "[8.5, 9.5]"},
		{"a million in one word", "1 million", "[800000, 1200000]"},
		{"a percentage", "7 percent", "[6.5, 7.5]"},
		{"decimals of a percentage", "2.1%", "[2.05, 2.15]"},
		{"ten is not below ten", "10 percent", "[9.5, 10.5]"},

		// About: 5 % to either side, or what the bare figure would have if that
		// is wider.
		{"about a small count is no longer exact", "about 40", "[38, 42]"},
		{"about a small measure is as wide as the bare one", "about 2 km", "[1.6, 2.4]"},
		{"about a round count", "about 600", "[570, 630]"},
		{"about an exact count", "some 1,240", "[1178, 1302]"},
		{"an estimate", "an estimated $12.5 million", "[11875000, 13125000]"},

		// Nearly: from 10 % below, the number excluded.
		{"nearly a count", "nearly 300", "[270, 300)"},
		{"almost a measure", "almost 20 km", "[18, 20)"},
		{"just under a sum", "just under €5 million", "[4500000, 5000000)"},

		// Just over: to 10 % above, the number excluded.
		{"just over a count", "just over 250", "(250, 275]"},
		{"a little more than a measure", "a little more than 8 tonnes", "(8, 8.8]"},

		// Bounds, ranges and vague words as the strict interval.
		{"more than", "more than 200", "(200, ∞)"},
		{"at least", "at least 200", "[200, ∞)"},
		{"below", "below 200", "(-∞, 200)"},
		{"up to", "up to 200", "(-∞, 200]"},
		{"a range", "10 to 20", "[10, 20]"},
		{"a vague plural", "dozens", "[24, ∞)"},
		{"several of a scale", "several hundred", "[300, 1000]"},

		// A fraction in words is 5 % wide.
		{"a third", "a third", "[19/60, 0.35]"},
		{"half", "half", "[0.475, 0.525]"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			if got := readOne(t, c.text).Tolerant(); got != interval(t, c.want) {
				t.Errorf("%q may mean %v, want %s", c.text, got, c.want)
			}
		})
	}
}

func TestTolerantOfData(t *testing.T) {
	million := MustNumber("1e6")
	for _, c := range []struct {
		reason string
		q      Quantity
		want   string
	}{
		{"nothing known is any number", Quantity{}, "(-∞, ∞)"},
		{"no grain is exact", Quantity{Strict: Exactly(Int(748000))}, "[748000, 748000]"},
		{"a grain is half of it to either side, ends included", Quantity{Strict: Exactly(Int(748000)), Grain: Int(1000)}, "[747500, 748500]"},
		{"no cap: a grain as large as the value", Quantity{Strict: Exactly(million), Grain: million}, "[500000, 1500000]"},
		{"no exactness below 100", Quantity{Strict: Exactly(Int(40)), Grain: Int(10)}, "[35, 45]"},
		{"zero to the nearest ten", Quantity{Strict: Exactly(Int(0)), Grain: Int(10)}, "[-5, 5]"},
		{"a loss", Quantity{Strict: Exactly(Int(-40)), Grain: Int(10)}, "[-45, -35]"},
		{"bounds stay as they are", Quantity{Strict: AtLeast(Int(40)), Grain: Int(10)}, "[40, ∞)"},
		{"a width past the range leaves the figure as it is", Quantity{Strict: Exactly(MustNumber("1e127")), Grain: MustNumber("1e-127")}, Exactly(MustNumber("1e127")).String()},
	} {
		t.Run(c.reason, func(t *testing.T) {
			if got := c.q.Tolerant(); got != interval(t, c.want) {
				t.Errorf("%v, want %s", got, c.want)
			}
		})
	}
}

func TestTolerantBelowZero(t *testing.T) {
	for _, c := range []struct {
		reason string
		q      Quantity
		want   string
	}{
		{"a loss of about 40 is 5 % wide on both sides", Quantity{Strict: Exactly(Int(-40)), Approx: true, Precision: Written}, "[-42, -38]"},
		{"nearly is below, also below zero", Quantity{Strict: LessThan(Int(-40)), Approx: true, Precision: Written}, "[-44, -40)"},
		{"just over is above, also below zero", Quantity{Strict: MoreThan(Int(-40)), Approx: true, Precision: Written}, "(-40, -36]"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			if got := c.q.Tolerant(); got != interval(t, c.want) {
				t.Errorf("%v, want %s", got, c.want)
			}
		})
	}
}

func TestWording(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         Wording
		value        string // "" for none
	}{
		{"a bare figure", "100", WordsPlain, "100"},
		{"an approximation", "about 100", WordsAbout, "100"},
		{"from below", "nearly 100", WordsNearly, "100"},
		{"from above", "just over 100", WordsJustOver, "100"},
		{"an open lower bound", "more than 100", WordsMoreThan, "100"},
		{"a closed lower bound", "at least 100", WordsAtLeast, "100"},
		{"an open upper bound", "fewer than 100", WordsLessThan, "100"},
		{"a closed upper bound", "up to 100", WordsAtMost, "100"},
		{"a range names no number", "10 to 20", WordsRange, ""},
		{"a hedged range is a range", "about 10 to 20", WordsRange, ""},
		{"a vague plural names no number", "thousands", WordsVague, ""},
		{"a vague multiple names no number", "a few hundred", WordsVague, ""},
	} {
		t.Run(c.reason, func(t *testing.T) {
			q := readOne(t, c.text)
			if q.Wording() != c.want {
				t.Errorf("%q is worded %d, want %d", c.text, q.Wording(), c.want)
			}
			n, ok := q.Value()
			if ok != (c.value != "") || ok && n.String() != c.value {
				t.Errorf("%q names %v, %v; want %q", c.text, n, ok, c.value)
			}
		})
	}
	if got := (Quantity{}).Wording(); got != WordsNothing {
		t.Errorf("the zero Quantity is worded %d", got)
	}
}

func TestSpan(t *testing.T) {
	s := Span{4, 10}
	for _, c := range []struct {
		reason             string
		t                  Span
		overlaps, contains bool
	}{
		{"itself", Span{4, 10}, true, true},
		{"a part", Span{5, 7}, true, true},
		{"what ends inside", Span{2, 5}, true, false},
		{"what begins inside", Span{9, 12}, true, false},
		{"what it lies in", Span{0, 20}, true, false},
		{"what touches before", Span{0, 4}, false, false},
		{"what touches behind", Span{10, 12}, false, false},
	} {
		if s.Overlaps(c.t) != c.overlaps || c.t.Overlaps(s) != c.overlaps || s.Contains(c.t) != c.contains {
			t.Errorf("%s: overlaps %v, contains %v", c.reason, s.Overlaps(c.t), s.Contains(c.t))
		}
	}
	if !(Span{}).IsZero() || s.IsZero() || s.In("The 40 men.") != "40 men" {
		t.Errorf("%v of the text is %q", s, s.In("The 40 men."))
	}
}
