package evaluation

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/numbers"
)

// reading is what a block says of a quantity.
type reading struct {
	span    numbers.Span
	any     bool // scored neither way
	strict  numbers.Interval
	approx  bool
	vague   bool
	unit    string
	per     string
	written string
}

// sentence scores the quantities of a block.
func sentence(t *testing.T, b *block, s *score) (faults []string) {
	t.Helper()
	text := strings.Join(b.text, "\n")
	r := numbers.Reader{Locale: b.locale}
	got := slices.Collect(r.All(text))
	place := finder{text: text}
	var free []numbers.Span
	for _, line := range b.right {
		x := parseReading(t, &place, line)
		if x.any {
			free = append(free, x.span)
			continue
		}
		i := slices.IndexFunc(got, func(q numbers.Quantity) bool { return q.Span.Overlaps(x.span) })
		s.of("quantities, value").asked++
		s.of("quantities, all of the reading").asked++
		if i < 0 {
			faults = append(faults, "not found: "+line)
			continue
		}
		if f := x.compare(&got[i], s); f != "" {
			faults = append(faults, f)
		}
		got = slices.Delete(got, i, i+1)
	}
	for _, q := range got {
		if slices.ContainsFunc(free, func(f numbers.Span) bool { return f.Overlaps(q.Span) }) {
			continue
		}
		s.of("quantities, value").given++
		s.of("quantities, all of the reading").given++
		faults = append(faults, "no quantity, or one too many: "+tell(&q))
	}
	return faults
}

// compare counts what q has right of x, and returns what it has wrong.
func (x *reading) compare(q *numbers.Quantity, s *score) string {
	value, whole := s.of("quantities, value"), s.of("quantities, all of the reading")
	value.given++
	whole.given++
	want, ok := x.strict, true
	if from, known := numbers.LookupUnit(x.unit); known && q.Unit.Code() != x.unit {
		want, ok = converted(want, from, q.Unit)
	}
	switch {
	case !ok && x.unit == "", !ok || !sameEnds(want, q.Strict):
		return "value: " + x.written + ", not " + tell(q)
	case want != q.Strict, x.approx != q.Approx, x.vague != q.Vague:
		value.right++
		return "bound or hedge: " + x.written + ", not " + tell(q)
	case x.unit == "" && q.Unit.Code() != "", x.per != q.Per:
		value.right++
		return "unit: " + x.written + ", not " + tell(q)
	case x.span != q.Span:
		value.right++
		return "span: " + x.written + ", not " + tell(q)
	}
	value.right++
	whole.right++
	return ""
}

// converted returns v in another unit.
func converted(v numbers.Interval, from, to numbers.Unit) (numbers.Interval, bool) {
	lo, loEnd := v.Lower()
	hi, hiEnd := v.Upper()
	lo, err := numbers.Convert(lo, from, to)
	if err != nil {
		return v, false
	}
	hi, err = numbers.Convert(hi, from, to)
	if err != nil {
		return v, false
	}
	w, err := numbers.NewInterval(lo, loEnd, hi, hiEnd)
	return w, err == nil
}

// sameEnds reports whether v and w name the same numbers, be they in or out.
func sameEnds(v, w numbers.Interval) bool { return slices.Equal(ends(v), ends(w)) }

func ends(v numbers.Interval) (ns []numbers.Number) {
	lo, loEnd := v.Lower()
	hi, hiEnd := v.Upper()
	if loEnd != numbers.Unbounded {
		ns = append(ns, lo)
	}
	if hiEnd != numbers.Unbounded && (loEnd == numbers.Unbounded || hi != lo) {
		ns = append(ns, hi)
	}
	return ns
}

// tell returns q as blocks write quantities, almost.
func tell(q *numbers.Quantity) string {
	s := fmt.Sprintf("%q = %v %v", q.Text, q.Strict, q.Unit)
	if q.Approx {
		s += " approx"
	}
	if q.Vague {
		s += " vague"
	}
	if q.Per != "" {
		s += " per " + q.Per
	}
	return s
}

// parseReading reads "more than 40 km = >40 km".
func parseReading(t *testing.T, place *finder, line string) (x reading) {
	t.Helper()
	words, value, ok := strings.Cut(line, " = ")
	if !ok {
		t.Fatalf("no reading: %q", line)
	}
	x.written = line
	x.span.Start, x.span.End = place.find(t, words)
	if value == "any" {
		x.any = true
		return x
	}
	value, x.per, _ = strings.Cut(value, " per ")
	value, x.unit, _ = strings.Cut(value, " ")
	if value, x.vague = strings.CutPrefix(value, "?"); x.vague {
		x.approx = true
	} else {
		value, x.approx = strings.CutPrefix(value, "~")
	}
	var err error
	if x.strict, err = parseBounds(value); err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	return x
}

// parseBounds reads ">=40" or "10..20".
func parseBounds(s string) (numbers.Interval, error) {
	if low, high, ok := strings.Cut(s, ".."); ok {
		lo, err := numbers.ParseNumber(low)
		if err != nil {
			return numbers.Interval{}, err
		}
		hi, err := numbers.ParseNumber(high)
		if err != nil {
			return numbers.Interval{}, err
		}
		return numbers.Between(lo, hi)
	}
	digits := strings.TrimLeft(s, "<>=")
	n, err := numbers.ParseNumber(digits)
	if err != nil {
		return numbers.Interval{}, err
	}
	switch strings.TrimSuffix(s, digits) {
	case ">":
		return numbers.MoreThan(n), nil
	case ">=":
		return numbers.AtLeast(n), nil
	case "<":
		return numbers.LessThan(n), nil
	case "<=":
		return numbers.AtMost(n), nil
	}
	return numbers.Exactly(n), nil
}
