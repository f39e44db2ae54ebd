package numbers

// Span is a piece of a text by byte offsets, Start included and End not, so that
// text[Start:End] is the words meant. The zero Span is empty: no words.
type Span struct{ Start, End int }

// IsZero reports whether s is empty.
func (s Span) IsZero() bool { return s.Start >= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether every byte of t lies in s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// In returns the words of text that s spans.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Quantity is a written figure and what it means. The zero Quantity says
// nothing: any number at all, of no unit.
//
// Three things are kept apart that prose runs together: the bound ("more than",
// in Strict), the approximation ("about", in Approx) and the grain (150,000 is
// said in ten thousands, in Grain).
type Quantity struct {
	Span   Span     // the words in the text that was read; zero for data
	Text   string   // the words themselves; "" for data
	Hedge  string   // the hedge as written, "more than"; "" for none
	Strict Interval // what the words rule in, read literally
	// Grain is the place value of the last digit that was written: 10000 for
	// "150,000" and "1.3 lakh", 0.1 for "13.0". Zero is unknown, and for data
	// it means exact.
	Grain     Number
	Precision Precision  // how Grain tells the width of the figure
	Approx    bool       // the words say that the number is not exact
	Vague     bool       // the words name no number: "dozens", "some of"
	Unit      Unit       // the zero Unit for a bare count
	Per       string     // denominator of a rate: "barrel", "month"; "" for none
	Alt       []Quantity // other readings of the same words, as good as this one
}

// Precision says how Grain tells the width of a figure.
type Precision uint8

// The precisions of figures.
const (
	// Stated is a figure of data: half of Grain to either side, no more and no
	// less, and exact when Grain is zero.
	Stated Precision = iota
	// Written is a figure of prose, where 600 is loosely said.
	Written
	// WrittenSmall is a figure of prose whose number as written is below ten,
	// as in "1.3 lakh" or "$2 billion", so that its last digit is a large part
	// of it.
	WrittenSmall
	// WrittenFraction is a fraction in words, as "a third".
	WrittenFraction
)

// Wording is the manner in which a figure is put.
type Wording uint8

// The wordings of figures.
const (
	WordsNothing  Wording = iota // no bound at all
	WordsPlain                   // "100"
	WordsAbout                   // "about 100"
	WordsNearly                  // "nearly 100"
	WordsJustOver                // "just over 100"
	WordsMoreThan                // "more than 100"
	WordsAtLeast                 // "at least 100"
	WordsLessThan                // "below 100"
	WordsAtMost                  // "up to 100"
	WordsRange                   // "10 to 20"
	WordsVague                   // "dozens", "several hundred"
)

// Wording returns how q is put. It follows from Strict, Approx and Vague.
func (q Quantity) Wording() Wording {
	_, lo := q.Strict.Lower()
	_, hi := q.Strict.Upper()
	_, point := q.Strict.Point()
	switch {
	case q.Vague:
		return WordsVague
	case lo == Unbounded && hi == Unbounded:
		return WordsNothing
	case point && q.Approx:
		return WordsAbout
	case point:
		return WordsPlain
	case lo != Unbounded && hi != Unbounded:
		return WordsRange
	case hi == Open && q.Approx:
		return WordsNearly
	case lo == Open && q.Approx:
		return WordsJustOver
	case lo == Open:
		return WordsMoreThan
	case lo == Closed:
		return WordsAtLeast
	case hi == Open:
		return WordsLessThan
	}
	return WordsAtMost
}

// Value returns the number that the words name; ok is false for ranges and
// vague plurals, which name none.
func (q Quantity) Value() (n Number, ok bool) {
	lo, loEnd := q.Strict.Lower()
	hi, hiEnd := q.Strict.Upper()
	switch {
	case loEnd == Unbounded && hiEnd == Unbounded:
		return Number{}, false
	case loEnd != Unbounded && hiEnd != Unbounded:
		return lo, lo == hi
	case q.Vague:
		return Number{}, false
	case loEnd == Unbounded:
		return hi, true
	}
	return lo, true
}

// The widths of the tolerant interval.
var (
	half        = MustNumber("0.5")
	roundPart   = MustNumber("0.05") // most that rounding moves a figure
	smallPart   = MustNumber("0.2")  // the same where the number written is below ten
	hedgePart   = MustNumber("0.05") // what "about" allows to either side
	nearlyPart  = MustNumber("0.1")  // how far "nearly" reaches down, "just over" up
	exactCounts = Int(100)           // bare counts below this are meant exactly
)

// Tolerant returns what a careful reader takes q to rule in, by hedge and grain:
//
//	bare count below 100                     the number
//	any other bare figure                    half its grain to either side, at most
//	                                         5 % of it (20 % when written below 10)
//	about                                    5 % to either side, or the above if wider
//	nearly, almost, just under               from 10 % below, the number excluded
//	just over                                to 10 % above, the number excluded
//	bounds, ranges and vague words           as Strict
//	a fraction in words                      5 % to either side
//	data                                     half its grain to either side
//
// Where a Number cannot hold a bound of it, Tolerant returns Strict.
func (q Quantity) Tolerant() Interval {
	n, ok := q.Value()
	if !ok {
		return q.Strict
	}
	var v Interval
	switch q.Wording() {
	case WordsPlain:
		v, ok = around(n, q.spread(n))
	case WordsAbout:
		v, ok = around(n, larger(part(n, hedgePart), q.spread(n)))
	case WordsNearly:
		d := part(n, nearlyPart)
		lo, err := n.Sub(d)
		v, ok = newInterval(lo, Closed, n, Open)
		ok = ok && err == nil
	case WordsJustOver:
		d := part(n, nearlyPart)
		hi, err := n.Add(d)
		v, ok = newInterval(n, Open, hi, Closed)
		ok = ok && err == nil
	default:
		return q.Strict
	}
	if !ok {
		return q.Strict
	}
	return v
}

// spread returns how far from n the bare figure n may be meant.
func (q Quantity) spread(n Number) Number {
	halfGrain := part(q.Grain, half)
	switch {
	case q.Precision == Stated:
		return halfGrain
	case q.Precision == WrittenFraction:
		return part(n, hedgePart)
	case q.isCount() && n.Abs().Cmp(exactCounts) < 0:
		return Number{}
	case q.Precision == WrittenSmall:
		return smaller(halfGrain, part(n, smallPart))
	}
	return smaller(halfGrain, part(n, roundPart))
}

// isCount reports whether q counts things, rather than measuring one.
func (q Quantity) isCount() bool { return q.Unit == Unit{} && q.Per == "" }

// part returns the size of n times p, or zero when that is out of range.
func part(n, p Number) Number {
	m, _ := n.Abs().Mul(p)
	return m
}

// around returns [n-d, n+d]; ok is false when a bound is out of range.
func around(n, d Number) (v Interval, ok bool) {
	lo, err := n.Sub(d)
	hi, err2 := n.Add(d)
	return Interval{lo, hi, Closed, Closed}, err == nil && err2 == nil
}

func smaller(a, b Number) Number {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b Number) Number {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
