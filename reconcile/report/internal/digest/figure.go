package digest

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// magnitude is a word for a power of ten.
type magnitude struct {
	size numbers.Number
	name string
}

// The magnitudes of each way of grouping, the greatest first.
var (
	western = []magnitude{
		{numbers.MustNumber("1e12"), " trillion"},
		{numbers.MustNumber("1e9"), " billion"},
		{numbers.MustNumber("1e6"), " million"},
	}
	indian = []magnitude{
		{numbers.MustNumber("1e12"), " lakh crore"},
		{numbers.MustNumber("1e7"), " crore"},
		{numbers.MustNumber("1e6"), " lakh"},
	}
)

// Number writes n exactly, for people: from a million on with a word, where three
// decimals are enough for it ("2.5 million", "12,500 crore"), and as a mixed number
// where no decimals are ("63 1/3"). A fraction that nobody reads, as units make of
// each other, is rounded to hundredths and says so: "≈14,010.88".
func Number(n numbers.Number, g numbers.Grouping) string {
	names := western
	if g == numbers.Indian {
		names = indian
	}
	for _, m := range names {
		if n.Abs().Cmp(m.size) < 0 {
			continue
		}
		size := m.size
		if m.name == " lakh" {
			size = numbers.Int(100000)
		}
		q, err := n.Quo(size)
		if s := q.Format(g); err == nil && decimals(s) <= 3 {
			return s + m.name
		}
	}
	if s := n.Format(g); !strings.Contains(s, "/") {
		return s
	}
	if n.Rat().Denom().Cmp(big.NewInt(readable)) <= 0 {
		return Mixed(n)
	}
	return "≈" + numbers.MustNumber(n.Rat().FloatString(2)).Format(g)
}

// readable is the greatest denominator of a fraction that people read.
const readable = 100

// decimals counts the digits behind the point of a number in digits; a fraction
// has more than any.
func decimals(s string) int {
	if strings.Contains(s, "/") {
		return len(s)
	}
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return len(s) - i - 1
	}
	return 0
}

// Mixed writes a fraction without a finite decimal as a whole and a proper
// fraction: "63 1/3", "-1 1/3", "2/3".
func Mixed(n numbers.Number) string {
	r := n.Abs().Rat()
	whole, rest := new(big.Int).QuoRem(r.Num(), r.Denom(), new(big.Int))
	s := rest.String() + "/" + r.Denom().String()
	if whole.Sign() > 0 {
		s = whole.String() + " " + s
	}
	if n.Sign() < 0 {
		s = "-" + s
	}
	return s
}

// Meaning writes what q rules in, read literally, with its unit: "more than
// 150,000", "10 to 20 USD".
func Meaning(q *numbers.Quantity, g numbers.Grouping) string {
	s := Range(q.Strict, g)
	if u := q.Unit.Code(); u != "" {
		s += " " + u
	}
	if q.Per != "" {
		s += " per " + q.Per
	}
	if _, point := q.Strict.Point(); point && q.Approx {
		s = "about " + s
	}
	return OneLine(s)
}

// Range writes an interval in words: "150,000", "more than 150,000", "10 to 20".
func Range(v numbers.Interval, g numbers.Grouping) string {
	lo, loEnd := v.Lower()
	hi, hiEnd := v.Upper()
	switch {
	case loEnd == numbers.Unbounded && hiEnd == numbers.Unbounded:
		return "any number"
	case hiEnd == numbers.Unbounded && loEnd == numbers.Open:
		return "more than " + Number(lo, g)
	case hiEnd == numbers.Unbounded:
		return "at least " + Number(lo, g)
	case loEnd == numbers.Unbounded && hiEnd == numbers.Open:
		return "less than " + Number(hi, g)
	case loEnd == numbers.Unbounded:
		return "at most " + Number(hi, g)
	case lo == hi:
		return Number(lo, g)
	case loEnd == numbers.Open && hiEnd == numbers.Open:
		return "more than " + Number(lo, g) + ", less than " + Number(hi, g)
	case loEnd == numbers.Open:
		return "more than " + Number(lo, g) + ", at most " + Number(hi, g)
	case hiEnd == numbers.Open:
		return Number(lo, g) + " to less than " + Number(hi, g)
	}
	return Number(lo, g) + " to " + Number(hi, g)
}

// Whole returns the whole numbers of v where s counts things, of which there are no
// halves: 243 for 242.5 to 243.5.
func (s *Section) Whole(v numbers.Interval) numbers.Interval {
	lo, loEnd := v.Lower()
	hi, hiEnd := v.Upper()
	if s.Kind != claims.Total || s.Unit.Dimension() != numbers.Count || loEnd == numbers.Unbounded || hiEnd == numbers.Unbounded {
		return v
	}
	up, errUp := ceiling(lo, loEnd)
	down, errDown := ceiling(hi.Neg(), hiEnd)
	w, err := numbers.Between(up, down.Neg())
	if errUp != nil || errDown != nil || err != nil {
		return v
	}
	return w
}

// ceiling returns the least whole number that is not below n, and not n itself
// where the end there is open.
func ceiling(n numbers.Number, end numbers.End) (numbers.Number, error) {
	r := n.Rat()
	up := new(big.Int).Neg(r.Num())
	up.Neg(up.Div(up, r.Denom())) // Div rounds down
	if end == numbers.Open && n.IsInt() {
		up.Add(up, big.NewInt(1))
	}
	return numbers.FromRat(new(big.Rat).SetInt(up))
}

// maxPeaks is how many figures are told where as many witnesses stand behind each.
const maxPeaks = 3

// Taken writes what the measure is taken to be, and by which policy; where the
// majority has several answers, all of them. It is "" where there is none.
func (s *Section) Taken(g numbers.Grouping) string {
	f, ok := s.Consensus()
	if !ok || len(s.Claims) < 2 {
		return ""
	}
	peaks := s.Peaks()
	if f.Policy != reconcile.MajorityOfWitnesses.Name() || len(peaks) < 2 {
		return "taken to be " + s.figure(f, g) + " (" + f.Policy + ")"
	}
	told := make([]string, 0, maxPeaks+1)
	for _, p := range peaks[:min(len(peaks), maxPeaks)] {
		told = append(told, s.figure(p, g))
	}
	if more := len(peaks) - maxPeaks; more > 0 {
		told = append(told, fmt.Sprintf("%d more", more))
	}
	last := len(told) - 1
	return "undecided: " + strings.Join(told[:last], ", ") + " or " + told[last] + " (as many witnesses each)"
}

// figure writes f. Where the number named is excluded, as that of "more than 310",
// it is the range.
func (s *Section) figure(f reconcile.Figure, g numbers.Grouping) string {
	t := Range(s.Whole(f.Range), g)
	if f.Named && f.Range.Contains(f.Value) {
		t = Number(f.Value, g)
	}
	if u := s.Unit.Code(); u != "" {
		t += " " + OneLine(u)
	}
	return t
}
