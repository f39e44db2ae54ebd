package when

import "time"

// feast is a day that has a name: the text before and after its head, and how
// its date is reckoned.
type feast struct {
	before, head, after string
	// month and day of a fixed day; of a moving one the month and the n-th
	// weekday in it, counted from the end where nth is -1.
	month   time.Month
	day     int
	weekday time.Weekday
	nth     int
	// easter tells that the date is day days from Easter Sunday, and plus is
	// added to any date.
	easter bool
	plus   int
	// awaited tells that news names the day before it comes, unless the verb says
	// that it is over.
	awaited bool
}

// feasts holds the named days, the longer name before the shorter one that it
// begins or ends with.
var feasts = [...]feast{
	{before: "", head: "christmas", after: " eve", month: time.December, day: 24},
	{before: "", head: "christmas", after: " day", month: time.December, day: 25},
	{before: "", head: "christmas", after: "", month: time.December, day: 25},
	{before: "", head: "easter", after: " monday", easter: true, day: 1},
	{before: "", head: "easter", after: " sunday", easter: true},
	{before: "", head: "easter", after: "", easter: true},
	{before: "", head: "halloween", after: "", month: time.October, day: 31},
	{before: "", head: "juneteenth", after: "", month: time.June, day: 19},
	{before: "", head: "thanksgiving", after: " day", month: time.November, weekday: time.Thursday, nth: 4},
	{before: "", head: "thanksgiving", after: "", month: time.November, weekday: time.Thursday, nth: 4},
	{before: "ash ", head: "wednesday", after: "", easter: true, day: -46},
	{before: "shrove ", head: "tuesday", after: "", easter: true, day: -47},
	{before: "black ", head: "friday", after: "", month: time.November, weekday: time.Thursday, nth: 4, plus: 1},
	{before: "cyber ", head: "monday", after: "", month: time.November, weekday: time.Thursday, nth: 4, plus: 4},
	{before: "good ", head: "friday", after: "", easter: true, day: -2},
	{before: "maundy ", head: "thursday", after: "", easter: true, day: -3},
	{before: "palm ", head: "sunday", after: "", easter: true, day: -7},
	{before: "remembrance ", head: "sunday", after: "", month: time.November, weekday: time.Sunday, nth: 2},
	{before: "new ", head: "year", after: "'s eve", month: time.December, day: 31},
	{before: "new ", head: "year", after: "'s day", month: time.January, day: 1},
	{before: "boxing ", head: "day", after: "", month: time.December, day: 26},
	{before: "anzac ", head: "day", after: "", month: time.April, day: 25},
	{before: "april fools' ", head: "day", after: "", month: time.April, day: 1},
	{before: "armistice ", head: "day", after: "", month: time.November, day: 11},
	{before: "australia ", head: "day", after: "", month: time.January, day: 26},
	{before: "bastille ", head: "day", after: "", month: time.July, day: 14},
	{before: "canada ", head: "day", after: "", month: time.July, day: 1},
	{before: "earth ", head: "day", after: "", month: time.April, day: 22},
	{before: "may ", head: "day", after: "", month: time.May, day: 1},
	{before: "mlk ", head: "day", after: "", month: time.January, weekday: time.Monday, nth: 3},
	{before: "columbus ", head: "day", after: "", month: time.October, weekday: time.Monday, nth: 2},
	{before: "election ", head: "day", after: "", month: time.November, weekday: time.Monday, nth: 1, plus: 1, awaited: true},
	{before: "father's ", head: "day", after: "", month: time.June, weekday: time.Sunday, nth: 3},
	{before: "inauguration ", head: "day", after: "", month: time.January, day: 20, awaited: true},
	{before: "independence ", head: "day", after: "", month: time.July, day: 4},
	{before: "labor ", head: "day", after: "", month: time.September, weekday: time.Monday, nth: 1},
	{before: "martin luther king ", head: "day", after: "", month: time.January, weekday: time.Monday, nth: 3},
	{before: "memorial ", head: "day", after: "", month: time.May, weekday: time.Monday, nth: -1},
	{before: "mother's ", head: "day", after: "", month: time.May, weekday: time.Sunday, nth: 2},
	{before: "presidents' ", head: "day", after: "", month: time.February, weekday: time.Monday, nth: 3},
	{before: "st. patrick's ", head: "day", after: "", month: time.March, day: 17},
	{before: "valentine's ", head: "day", after: "", month: time.February, day: 14},
	{before: "veterans ", head: "day", after: "", month: time.November, day: 11},
	{before: "fourth of ", head: "july", after: "", month: time.July, day: 4},
}

// in returns the day of f in a year.
func (f *feast) in(year int) Period {
	d, _ := Date(year, f.month, f.day)
	switch {
	case f.easter:
		d = easter(year) + Day(f.day)
	case f.nth > 0:
		first, _ := Date(year, f.month, 1)
		_, gap := floorDiv(int(f.weekday)-int(first.Weekday()), 7)
		d = first + Day(gap+7*(f.nth-1))
	case f.nth < 0:
		last, _ := Date(year, f.month, daysIn(year, f.month))
		_, gap := floorDiv(int(last.Weekday())-int(f.weekday), 7)
		d = last - Day(gap)
	}
	return shift(d, GrainDay, f.plus)
}

// easter returns Easter Sunday of the Gregorian calendar, by the computation
// printed anonymously in Nature, 20 April 1876.
func easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	d, _ := Date(year, time.Month(n/31), n%31+1)
	return d
}

// holiday reads a day that has a name, with its year, with "last" or "next", or
// as the nearest one.
func (s *scan) holiday(t token) (date, bool) {
	for i := range feasts {
		f := &feasts[i]
		if !foldEqual(s.text[t.start:t.end], f.head) {
			continue
		}
		start, ok := s.foldBefore(t.start, f.before)
		if wish := s.before(start); !ok || s.text[wish.start:wish.end] == "Merry" {
			continue
		}
		if end, ok := s.foldAfter(t.end, f.after); ok && !s.isNamePart(end) {
			return s.onHoliday(date{start: start, end: end, grain: GrainDay, rule: RuleHoliday, holiday: f}), true
		}
	}
	return date{}, false
}

// isNamePart reports whether what ends at end goes on as a name: "Easter Island".
func (s *scan) isNamePart(end int) bool {
	next := s.at(end)
	return s.isCapital(next) && next.class == cNone
}

// onHoliday gives the holiday d its year.
func (s *scan) onHoliday(d date) date {
	if year, end, ok := s.year(d.end); ok {
		d.period, d.end = d.holiday.in(year), end
		return d
	}
	if year, end, ok := s.relativeYear(d.end); ok {
		d.period, d.end = d.holiday.in(year), end
		return d
	}
	which := s.which(&d)
	d.month = 1
	switch {
	case s.published == 0:
	case which.class.in(cLast, cPast):
		d.period = d.nearestTo(s.published-1, -1)
	case which.class.in(cNext, cComing):
		d.period, d.ahead = d.nearestTo(s.published+1, 1), true
	case d.holiday.awaited && s.tense(d.start, d.end) != done:
		d.period, d.ahead = d.nearestTo(s.published, 1), true
	default:
		d.period, d.ahead = s.nearest(d, -1)
	}
	return d
}

// foldBefore reports where words, which may be in any case, end at pos, and where
// they begin.
func (s *scan) foldBefore(pos int, words string) (start int, ok bool) {
	for i := len(words) - 1; i >= 0; i-- {
		n := 1
		if words[i] == '\'' && pos >= 3 && s.text[pos-3:pos] == "’" {
			pos -= 3
			continue
		}
		if pos -= n; pos < s.done || !foldByte(s.text[pos], words[i]) {
			return 0, false
		}
	}
	return pos, pos == 0 || !isLetter(s.text[pos-1])
}

// foldAfter reports whether words, which may be in any case, begin at pos, and
// where they end.
func (s *scan) foldAfter(pos int, words string) (end int, ok bool) {
	for i := range len(words) {
		if words[i] == '\'' && len(s.text)-pos >= 3 && s.text[pos:pos+3] == "’" {
			pos += 3
			continue
		}
		if pos >= len(s.text) || !foldByte(s.text[pos], words[i]) {
			return 0, false
		}
		pos++
	}
	return pos, pos >= len(s.text) || !isLetterAt(s.text, pos)
}

// foldByte reports whether c is the lower-case byte b in any case.
func foldByte(c, b byte) bool { return c == b || isUpper(c) && c|0x20 == b }

func foldEqual(s, lower string) bool {
	if len(s) != len(lower) {
		return false
	}
	for i := range len(s) {
		if !foldByte(s[i], lower[i]) {
			return false
		}
	}
	return true
}
