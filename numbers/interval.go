package numbers

import "strings"

// End says how an interval ends on one side.
type End uint8

// The ends of an interval.
const (
	Unbounded End = iota // no bound on this side
	Open                 // the bound itself is excluded: "more than 100"
	Closed               // the bound itself is included: "at least 100"
)

// Interval is a set of numbers between two ends, what a wording rules in. It is
// never empty. Intervals are values: == is equality of sets, and the zero
// Interval holds every number, as nothing is known.
type Interval struct {
	lo, hi       Number // zero where the end is Unbounded
	loEnd, hiEnd End
}

// Exactly returns [n, n].
func Exactly(n Number) Interval { return Interval{n, n, Closed, Closed} }

// AtLeast returns [n, ∞).
func AtLeast(n Number) Interval { return Interval{lo: n, loEnd: Closed} }

// MoreThan returns (n, ∞).
func MoreThan(n Number) Interval { return Interval{lo: n, loEnd: Open} }

// AtMost returns (-∞, n].
func AtMost(n Number) Interval { return Interval{hi: n, hiEnd: Closed} }

// LessThan returns (-∞, n).
func LessThan(n Number) Interval { return Interval{hi: n, hiEnd: Open} }

// Between returns [lo, hi]. The error is ErrEmpty when lo is above hi.
func Between(lo, hi Number) (Interval, error) { return NewInterval(lo, Closed, hi, Closed) }

// NewInterval returns the interval with the given ends; a bound whose end is
// Unbounded is ignored. The error is ErrEmpty when no number lies in it.
func NewInterval(lo Number, loEnd End, hi Number, hiEnd End) (Interval, error) {
	v, ok := newInterval(lo, loEnd, hi, hiEnd)
	if !ok {
		in := Interval{lo, hi, loEnd, hiEnd}.String()
		return Interval{}, &Error{Func: "NewInterval", Input: in, Err: ErrEmpty}
	}
	return v, nil
}

func newInterval(lo Number, loEnd End, hi Number, hiEnd End) (v Interval, ok bool) {
	if loEnd != Unbounded {
		v.lo, v.loEnd = lo, loEnd
	}
	if hiEnd != Unbounded {
		v.hi, v.hiEnd = hi, hiEnd
	}
	if loEnd == Unbounded || hiEnd == Unbounded {
		return v, true
	}
	c := lo.Cmp(hi)
	if c > 0 || c == 0 && (loEnd == Open || hiEnd == Open) {
		return Interval{}, false
	}
	return v, true
}

// Lower returns the lower bound and how it ends; the bound is 0 where the end
// is Unbounded.
func (v Interval) Lower() (Number, End) { return v.lo, v.loEnd }

// Upper returns the upper bound and how it ends; the bound is 0 where the end
// is Unbounded.
func (v Interval) Upper() (Number, End) { return v.hi, v.hiEnd }

// Point returns the only number of v; ok is false when there are more.
func (v Interval) Point() (n Number, ok bool) {
	if v.loEnd == Closed && v.hiEnd == Closed && v.lo == v.hi {
		return v.lo, true
	}
	return Number{}, false
}

// Contains reports whether n lies in v.
func (v Interval) Contains(n Number) bool { return v.Meets(Exactly(n)) }

// Meets reports whether some number lies in both v and w.
func (v Interval) Meets(w Interval) bool {
	return !v.below(w) && !w.below(v)
}

// below reports whether every number of v is less than every number of w.
//
//	v ...]            v ...)
//	w        [...     w     (...     touching ends meet only when both are closed
func (v Interval) below(w Interval) bool {
	if v.hiEnd == Unbounded || w.loEnd == Unbounded {
		return false
	}
	c := v.hi.Cmp(w.lo)
	return c < 0 || c == 0 && (v.hiEnd == Open || w.loEnd == Open)
}

// Intersect returns the numbers that lie in both v and w; ok is false when
// there are none.
func (v Interval) Intersect(w Interval) (x Interval, ok bool) {
	if !v.Meets(w) {
		return Interval{}, false
	}
	if v.compareLower(w) < 0 {
		v.lo, v.loEnd = w.lo, w.loEnd
	}
	if v.compareUpper(w) > 0 {
		v.hi, v.hiEnd = w.hi, w.hiEnd
	}
	return v, true
}

// Within reports whether every number of v lies in w.
func (v Interval) Within(w Interval) bool {
	return v.compareLower(w) >= 0 && v.compareUpper(w) <= 0
}

// compareLower returns -1, 0 or 1 as v begins before, with or after w.
func (v Interval) compareLower(w Interval) int {
	switch {
	case v.loEnd == Unbounded && w.loEnd == Unbounded:
		return 0
	case v.loEnd == Unbounded:
		return -1
	case w.loEnd == Unbounded:
		return 1
	}
	if c := v.lo.Cmp(w.lo); c != 0 {
		return c
	}
	return int(w.loEnd) - int(v.loEnd) // Closed begins before Open
}

// compareUpper returns -1, 0 or 1 as v ends before, with or after w.
func (v Interval) compareUpper(w Interval) int {
	switch {
	case v.hiEnd == Unbounded && w.hiEnd == Unbounded:
		return 0
	case v.hiEnd == Unbounded:
		return 1
	case w.hiEnd == Unbounded:
		return -1
	}
	if c := v.hi.Cmp(w.hi); c != 0 {
		return c
	}
	return int(v.hiEnd) - int(w.hiEnd) // Open ends before Closed
}

// Compare orders intervals by where they begin, then by where they end, for
// sorting. It is 0 exactly for equal intervals.
func (v Interval) Compare(w Interval) int {
	if c := v.compareLower(w); c != 0 {
		return c
	}
	return v.compareUpper(w)
}

// Add returns every sum of a number of v and a number of w. The error is
// ErrRange when a bound is out of range.
func (v Interval) Add(w Interval) (Interval, error) {
	var x Interval
	var err error
	if x.loEnd = tighter(v.loEnd, w.loEnd); x.loEnd != Unbounded {
		if x.lo, err = v.lo.Add(w.lo); err != nil {
			return Interval{}, err
		}
	}
	if x.hiEnd = tighter(v.hiEnd, w.hiEnd); x.hiEnd != Unbounded {
		if x.hi, err = v.hi.Add(w.hi); err != nil {
			return Interval{}, err
		}
	}
	return x, nil
}

// tighter returns the end of a sum whose terms end so: it is closed only when
// both are, and unbounded when either is.
func tighter(a, b End) End { return min(a, b) }

// Neg returns the negatives of the numbers of v.
func (v Interval) Neg() Interval {
	return Interval{v.hi.Neg(), v.lo.Neg(), v.hiEnd, v.loEnd}
}

// Sub returns every difference of a number of v and a number of w. The error is
// ErrRange when a bound is out of range.
func (v Interval) Sub(w Interval) (Interval, error) { return v.Add(w.Neg()) }

// Scale returns the numbers of v times n. The error is ErrRange when a bound is
// out of range. Scaling by zero gives exactly zero.
func (v Interval) Scale(n Number) (Interval, error) {
	if n.Sign() == 0 {
		return Exactly(Number{}), nil
	}
	if n.Sign() < 0 {
		v, n = v.Neg(), n.Neg()
	}
	var err error
	if v.lo, err = v.lo.Mul(n); err != nil {
		return Interval{}, err
	}
	if v.hi, err = v.hi.Mul(n); err != nil {
		return Interval{}, err
	}
	return v, nil
}

// String returns v in the notation of mathematics: "[150000, 150000]",
// "(100000, ∞)".
func (v Interval) String() string {
	b, _ := v.AppendText(nil)
	return string(b)
}

// AppendText appends the text form of v, as String gives it, to b. The error is
// always nil.
func (v Interval) AppendText(b []byte) ([]byte, error) {
	switch v.loEnd {
	case Unbounded:
		b = append(b, "(-∞"...)
	case Open:
		b, _ = v.lo.AppendText(append(b, '('))
	default:
		b, _ = v.lo.AppendText(append(b, '['))
	}
	b = append(b, ", "...)
	switch v.hiEnd {
	case Unbounded:
		return append(b, "∞)"...), nil
	case Open:
		b, _ = v.hi.AppendText(b)
		return append(b, ')'), nil
	}
	b, _ = v.hi.AppendText(b)
	return append(b, ']'), nil
}

// MarshalText returns the text form of v; the error is always nil.
func (v Interval) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText sets v from its text form, as ParseInterval reads it.
func (v *Interval) UnmarshalText(text []byte) error {
	w, err := ParseInterval(string(text))
	if err == nil {
		*v = w
	}
	return err
}

// ParseInterval reads an interval in the form that String writes. The error is
// an *Error of kind ErrSyntax, ErrRange or ErrEmpty.
func ParseInterval(s string) (Interval, error) {
	fail := func(offset int, err error) (Interval, error) {
		return Interval{}, &Error{Func: "ParseInterval", Input: s, Offset: offset, Err: err}
	}
	low, high, ok := strings.Cut(s, ", ")
	if !ok || high == "" {
		return fail(len(s), ErrSyntax)
	}
	lo, loEnd, err := parseLower(low)
	if err != nil {
		return fail(errorOffset(err), unwrap(err))
	}
	hi, hiEnd, err := parseUpper(high)
	if err != nil {
		return fail(len(low)+len(", ")+errorOffset(err), unwrap(err))
	}
	v, ok := newInterval(lo, loEnd, hi, hiEnd)
	if !ok {
		return fail(0, ErrEmpty)
	}
	return v, nil
}

// parseLower reads "[150000" or "(150000", and "(-∞" as no bound.
func parseLower(s string) (lo Number, end End, err error) {
	switch {
	case s == "(-∞":
		return lo, Unbounded, nil
	case strings.HasPrefix(s, "("):
		end = Open
	case strings.HasPrefix(s, "["):
		end = Closed
	default:
		return lo, Unbounded, &Error{Err: ErrSyntax}
	}
	if lo, err = ParseNumber(s[1:]); err != nil {
		err = &Error{Offset: 1 + errorOffset(err), Err: unwrap(err)}
	}
	return lo, end, err
}

// parseUpper reads "150000]" or "150000)", and "∞)" as no bound; s is not empty.
func parseUpper(s string) (hi Number, end End, err error) {
	last := len(s) - 1
	switch {
	case s == "∞)":
		return hi, Unbounded, nil
	case s[last] == ')':
		end = Open
	case s[last] == ']':
		end = Closed
	default:
		return hi, Unbounded, &Error{Offset: last, Err: ErrSyntax}
	}
	hi, err = ParseNumber(s[:last])
	return hi, end, err
}

// errorOffset returns where an *Error found something wrong.
func errorOffset(err error) int {
	if e, ok := err.(*Error); ok {
		return e.Offset
	}
	return 0
}

// unwrap returns the kind of an *Error.
func unwrap(err error) error {
	if e, ok := err.(*Error); ok {
		return e.Err
	}
	return err
}
