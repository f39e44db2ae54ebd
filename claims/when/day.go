package when

import (
	"errors"
	"fmt"
	"time"
)

// Day is a day of the Gregorian calendar, counted from Monday, 1 January of
// year 1, which is Day 1. Days compare with < and ==. The zero Day is unknown.
type Day int32

// The days that Date and ParseDay accept.
const (
	FirstDay Day = 1       // 0001-01-01
	LastDay  Day = 3652059 // 9999-12-31
)

// ErrDay is text or numbers that name no day; errors.Is finds it.
var ErrDay = errors.New("no such day")

// Date returns the day of a year, month and day of the month; ok is false when
// there is no such day in the years 1 to 9999.
func Date(year int, month time.Month, day int) (d Day, ok bool) {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	return Day(daysBefore(year) + daysBeforeMonth(year, month) + day), true
}

// IsLeap reports whether year has 366 days.
func IsLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysBefore counts the days from Day 1 to the end of the year before.
func daysBefore(year int) int {
	y := year - 1
	return y*365 + y/4 - y/100 + y/400
}

// monthStart holds the days of a common year before each month.
var monthStart = [...]int{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365}

func daysBeforeMonth(year int, month time.Month) int {
	n := monthStart[month-1]
	if month > time.February && IsLeap(year) {
		n++
	}
	return n
}

func daysIn(year int, month time.Month) int {
	n := monthStart[month] - monthStart[month-1]
	if month == time.February && IsLeap(year) {
		n++
	}
	return n
}

// Date returns the year, month and day of the month of d, zeros when d is
// unknown.
func (d Day) Date() (year int, month time.Month, day int) {
	if d <= 0 {
		return 0, 0, 0
	}
	// The year is at least days/366; the loop mends the estimate.
	n := int(d) - 1
	year = n*400/146097 + 1
	for daysBefore(year) > n {
		year--
	}
	for daysBefore(year+1) <= n {
		year++
	}
	n -= daysBefore(year)
	month = time.Month(n/31 + 1)
	if month < 12 && daysBeforeMonth(year, month+1) <= n {
		month++
	}
	return year, month, n - daysBeforeMonth(year, month) + 1
}

// Weekday returns the day of the week of d; it means nothing when d is unknown.
func (d Day) Weekday() time.Weekday { return time.Weekday(int(d) % 7) }

// String returns d as "2022-02-15", and "" when d is unknown.
func (d Day) String() string {
	if d <= 0 {
		return ""
	}
	y, m, day := d.Date()
	return fmt.Sprintf("%04d-%02d-%02d", y, int(m), day)
}

// ParseDay reads a day as String writes it; a time of day after a "T" or a
// space is allowed and ignored. The error wraps ErrDay.
func ParseDay(s string) (Day, error) {
	bad := fmt.Errorf("when: %.40q: %w", s, ErrDay)
	if len(s) < 10 || s[4] != '-' || s[7] != '-' || len(s) > 10 && s[10] != 'T' && s[10] != ' ' {
		return 0, bad
	}
	y, m, d := 0, 0, 0
	for i, p := range [...]*int{&y, &y, &y, &y, nil, &m, &m, nil, &d, &d} {
		if p == nil {
			continue
		}
		if s[i]-'0' > 9 {
			return 0, bad
		}
		*p = *p*10 + int(s[i]-'0')
	}
	day, ok := Date(y, time.Month(m), d)
	if !ok {
		return 0, bad
	}
	return day, nil
}

// MarshalText returns d as String does; the error is always nil.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText sets d from text as ParseDay reads it; no text is unknown.
func (d *Day) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	day, err := ParseDay(string(text))
	if err == nil {
		*d = day
	}
	return err
}

// Period is every day from From to To, both included: what a time expression
// can mean. A zero end is open: since 3 March has no To. The zero Period is
// unknown.
type Period struct {
	From Day `json:"from,omitzero"`
	To   Day `json:"to,omitzero"`
}

// On returns the period of one day.
func On(d Day) Period { return Period{d, d} }

// IsZero reports whether p is unknown.
func (p Period) IsZero() bool { return p == Period{} }

// Meets reports whether p and q share a day; an open end reaches on for ever.
func (p Period) Meets(q Period) bool {
	return (p.To == 0 || q.From == 0 || q.From <= p.To) && (q.To == 0 || p.From == 0 || p.From <= q.To)
}

// Within reports whether every day of p is a day of q.
func (p Period) Within(q Period) bool {
	return (q.From == 0 || p.From != 0 && p.From >= q.From) && (q.To == 0 || p.To != 0 && p.To <= q.To)
}

// Before reports whether every day of p lies before every day of q.
func (p Period) Before(q Period) bool { return p.To != 0 && q.From != 0 && p.To < q.From }

// String returns p as "2022-02-13/2022-02-15", one day as "2022-02-13", an open
// end as "..", and "" when p is unknown.
func (p Period) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.From == p.To:
		return p.From.String()
	case p.From == 0:
		return "../" + p.To.String()
	case p.To == 0:
		return p.From.String() + "/.."
	}
	return p.From.String() + "/" + p.To.String()
}
