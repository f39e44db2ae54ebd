package when

import "time"

// Grain is how long a stretch of the calendar a date names: "Tuesday" a day,
// "2014" a year. It is also the unit that "two weeks ago" counts in.
type Grain uint8

// The grains, from fine to coarse.
const (
	GrainNone    Grain = iota // not known
	GrainDay                  // "3 March"
	GrainWeekend              // "last weekend"
	GrainWeek                 // "last week", Monday to Sunday
	GrainMonth                // "March"
	GrainQuarter              // "the third quarter"
	GrainSeason               // "last summer"
	GrainHalf                 // "the first half of 2014"
	GrainYear                 // "2014"
	GrainDecade               // "the 1990s", 1990 to 1999
	GrainCentury              // "the 20th century", counted from 1900 to 1999
	GrainStretch              // a stretch of any other length: "the last 24 hours"
)

// between returns the period from a to b; it is zero, unknown, when either day
// lies outside the calendar or b lies before a.
func between(a, b int) Period {
	if a < int(FirstDay) || b > int(LastDay) || b < a {
		return Period{}
	}
	return Period{Day(a), Day(b)}
}

// dayOf returns the period of one date, zero when there is no such day.
func dayOf(year, month, day int) Period {
	d, ok := Date(year, time.Month(month), day)
	if !ok {
		return Period{}
	}
	return On(d)
}

// monthOf returns the days of a month counted from January of year, so that
// month 0 is the December before.
func monthOf(year, month int) Period { return monthsOf(year, month, 1) }

// monthsOf returns the days of n months, the first of which is month of year.
func monthsOf(year, month, n int) Period {
	first := year*12 + month - 1
	y, m := floorDiv(first, 12)
	ly, lm := floorDiv(first+n-1, 12)
	if y < 1 || ly > 9999 {
		return Period{}
	}
	a, _ := Date(y, time.Month(m+1), 1)
	b, _ := Date(ly, time.Month(lm+1), daysIn(ly, time.Month(lm+1)))
	return between(int(a), int(b))
}

// yearsOf returns the days of n years.
func yearsOf(year, n int) Period { return monthsOf(year, 1, 12*n) }

// floorDiv returns the quotient and the remainder of a by b, the remainder never
// below zero.
func floorDiv(a, b int) (q, r int) {
	q, r = a/b, a%b
	if r < 0 {
		q, r = q-1, r+b
	}
	return q, r
}

// shift returns the nth period of grain g after the one that holds d; n may be
// negative, and 0 gives the one that holds d.
func shift(d Day, g Grain, n int) Period {
	if d < FirstDay || d > LastDay || n > 4000000 || n < -4000000 {
		return Period{}
	}
	y, m, _ := d.Date()
	month := int(m)
	switch g {
	case GrainDay:
		return between(int(d)+n, int(d)+n)
	case GrainWeek:
		monday := int(d) - (int(d)+6)%7 + 7*n
		return between(monday, monday+6)
	case GrainWeekend:
		saturday := int(d) - (int(d)+6)%7 + 7*n + 5
		return between(saturday, saturday+1)
	case GrainMonth:
		return monthOf(y, month+n)
	case GrainQuarter:
		return monthsOf(y, (month-1)/3*3+1+3*n, 3)
	case GrainSeason:
		return monthsOf(y, month/3*3+3*n, 3)
	case GrainHalf:
		return monthsOf(y, (month-1)/6*6+1+6*n, 6)
	case GrainYear:
		return yearsOf(y+n, 1)
	case GrainDecade:
		return yearsOf(y-y%10+10*n, 10)
	case GrainCentury:
		return yearsOf(y-y%100+100*n, 100)
	}
	return Period{}
}

// ago returns the day that lies n units of grain g after d; the day of the month
// is cut to the length of the month reached.
func ago(d Day, g Grain, n int) Day {
	months := 0
	switch g {
	case GrainDay, GrainWeek, GrainWeekend:
		days := n
		if g != GrainDay {
			days *= 7
		}
		return between(int(d)+days, int(d)+days).From
	case GrainMonth:
		months = n
	case GrainQuarter:
		months = 3 * n
	case GrainHalf:
		months = 6 * n
	case GrainYear:
		months = 12 * n
	case GrainDecade:
		months = 120 * n
	case GrainCentury:
		months = 1200 * n
	default:
		return 0
	}
	y, m, day := d.Date()
	p := monthOf(y, int(m)+months)
	if p.IsZero() {
		return 0
	}
	return min(p.From+Day(day)-1, p.To)
}

// moved returns p with both ends moved by n years: the same quarter a year
// before.
func moved(p Period, n int) Period {
	a, b := ago(p.From, GrainYear, n), ago(p.To, GrainYear, n)
	if a == 0 || b == 0 {
		return Period{}
	}
	if _, m, _ := p.To.Date(); m == time.February && (p.To + 1).isFirst() {
		b = monthEnd(b)
	}
	return Period{a, b}
}

// isFirst reports whether d is the first day of a month.
func (d Day) isFirst() bool {
	_, _, day := d.Date()
	return day == 1
}

// monthEnd returns the last day of the month that holds d.
func monthEnd(d Day) Day { return shift(d, GrainMonth, 0).To }

// share returns the part of p from first to last when it is cut into shares of
// equal length: by days, and from a year on by months, so that the first half of
// a year ends with June.
func (p Period) share(first, last, of int) Period {
	n := int(p.To-p.From) + 1
	if y, m, _ := p.From.Date(); n >= 365 && p.From.isFirst() && (p.To + 1).isFirst() {
		ty, tm, _ := p.To.Date()
		months := (ty-y)*12 + int(tm-m) + 1
		return monthsOf(y, int(m)+months*first/of, months*last/of-months*first/of)
	}
	return between(int(p.From)+n*first/of, int(p.From)+n*last/of-1)
}
