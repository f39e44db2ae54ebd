package when

import "github.com/numclaim/numclaim/numbers"

// base returns the date before pos that n units of g are reckoned from: a year
// from the quarter, half or month just named, or else from a year or a day.
func (s *scan) base(pos int, g Grain) (date, bool) {
	switch g {
	case GrainDay:
		return s.memory.last(pos, GrainDay)
	case GrainWeek, GrainWeekend:
		return s.memory.last(pos, GrainDay, GrainWeek)
	case GrainMonth:
		return s.memory.last(pos, GrainMonth, GrainDay)
	case GrainQuarter:
		return s.memory.last(pos, GrainQuarter)
	}
	if d, ok := s.memory.last(pos, GrainQuarter, GrainHalf, GrainMonth, GrainStretch, GrainSeason); ok {
		return d, true
	}
	return s.memory.last(pos, GrainYear, GrainDay)
}

// span returns the bytes of t.
func span(t token) numbers.Span { return numbers.Span{Start: t.start, End: t.end} }

// reckoned returns d as reckoned from base.
func (d date) reckoned(base date, p Period, g Grain, r Rule) date {
	d.kind, d.period, d.grain, d.rule = Relative, p, g, r
	d.anchor = numbers.Span{Start: base.start, End: base.end}
	return d
}

// distant reads "two days earlier", "a year later" from the last fitting date of
// the text, and "earlier" from publication where there is none.
func (s *scan) distant(d date, g Grain, n int, vague bool) date {
	d.grain, d.kind, d.rule = g, Relative, RuleShift
	if vague {
		return d
	}
	return s.shifted(d, g, n)
}

// shifted gives d the days that lie n units of g from the last fitting date.
func (s *scan) shifted(d date, g Grain, n int) date {
	base, ok := s.base(d.start, g)
	if !ok || base.ahead && n < 0 && s.tense(d.start, d.end) == done {
		d.grain, d.kind, d.rule = g, Relative, RuleShift
		if n < 0 {
			d.period = s.shiftNow(g, n)
		}
		return d
	}
	return d.shiftedFrom(base, g, n)
}

// shiftedFrom returns d as n units of g from base: a day from a day, and the same
// month, quarter or half of another year.
func (d date) shiftedFrom(base date, g Grain, n int) date {
	switch {
	case g == GrainYear && base.rule == RuleFiscalSpan:
		return d.reckoned(base, moved(base.period, n), base.grain, RuleFiscalSpan)
	case g == GrainYear && base.grain != GrainYear && base.grain != GrainDay:
		return d.reckoned(base, moved(base.period, n), base.grain, RuleYearBefore)
	case g == GrainWeek && base.grain == GrainDay:
		return d.reckoned(base, shift(base.period.From, GrainDay, 7*n), GrainDay, RuleShift)
	}
	return d.reckoned(base, shift(base.period.From, g, n), g, RuleShift)
}

// fromDate reads a distance before or after what follows: a date ("two days
// before Christmas"), nothing ("two days before"), or an event, whose day the
// words alone do not tell.
func (s *scan) fromDate(d date, g Grain, n int, vague bool) (date, bool) {
	next := s.at(d.end)
	if base, ok := s.dateAt(d.end); ok && !vague && !base.period.IsZero() {
		return d.shiftedFrom(base, g, n), true
	}
	if next.kind != wordToken || next.class.in(cAnd, cOr, cOn, cAt, cInside) {
		return s.distant(d, g, n, vague), true
	}
	if after := s.at(next.end); next.class == cThat && (after.kind != wordToken || after.class.in(cAnd, cBut)) {
		return s.distant(d, g, n, vague), true // "two days after that"
	}
	d.grain, d.kind, d.rule = g, Relative, RuleShift
	return d, true
}

// neighbour reads the unit next to one of the text: "the next day", "the
// following week", "the previous month", "the day before", "the year after".
func (s *scan) neighbour(t token) (date, bool) {
	which, g := s.left(t.start), Grain(t.val)
	if t.class != cUnit {
		return date{}, false
	}
	d := date{start: which.start, end: t.end, grain: g, kind: Relative, rule: RuleShift}
	n := 0
	switch {
	case which.class == cFollowing, which.class == cNext && g == GrainDay, which.class == cNext && s.left(which.start).class == cThe:
		n = 1
	case which.class == cPrevious:
		n = -1
	case which.class.in(cThe, cArticle), g == GrainDay && s.at(s.at(t.end).end).class == cToday:
		return s.dayBefore(t)
	default:
		return d, false
	}
	base, ok := s.base(t.start, g)
	switch {
	case !ok && n < 0:
		d.period = s.shiftNow(g, n)
	case ok:
		d = d.reckoned(base, shift(base.period.From, g, n), g, RuleShift)
	}
	return d, true
}

// dayBefore reads "the day before", "the week after" and "the day before
// yesterday", "the day after Christmas".
func (s *scan) dayBefore(t token) (date, bool) {
	word := s.at(t.end)
	n := 1
	if word.class == cBefore {
		n = -1
	} else if word.class != cAfter {
		return date{}, false
	}
	d := date{start: t.start, end: word.end}
	if d, ok := s.beforeLast(d, t, word); ok {
		return d, true
	}
	if day := s.at(word.end); day.class == cToday && day.val == n {
		d.end, d.grain, d.kind, d.rule = day.end, GrainDay, Deictic, RuleToday
		d.period, d.ahead = s.shiftNow(GrainDay, 2*n), n > 0
		return d, Grain(t.val) == GrainDay
	}
	return s.fromDate(d, Grain(t.val), n, false)
}

// sameUnit reads a unit of the last date again: "the same day", "that year",
// "the same quarter last year".
func (s *scan) sameUnit(t token) (date, bool) {
	which, g := s.left(t.start), Grain(t.val)
	if t.class != cUnit || !which.class.in(cSame, cThat) {
		return date{}, false
	}
	if g == GrainQuarter || g == GrainMonth {
		if d, ok := s.samePeriod(t); ok {
			return d, true
		}
	}
	d := date{start: which.start, end: t.end, grain: g, kind: Relative, rule: RuleSame}
	if base, ok := s.sameBase(t.start, g); ok {
		d = d.reckoned(base, shift(base.period.From, g, 0), g, RuleSame)
	}
	return d, true
}

// sameBase returns the last date before pos that lies in one unit g.
func (s *scan) sameBase(pos int, g Grain) (date, bool) {
	switch g {
	case GrainDay:
		return s.memory.last(pos, GrainDay)
	case GrainWeek, GrainWeekend:
		return s.memory.last(pos, GrainDay, GrainWeek)
	case GrainMonth:
		return s.memory.last(pos, GrainDay, GrainMonth)
	}
	return s.memory.last(pos, GrainDay, GrainMonth, GrainQuarter, GrainHalf, GrainSeason, GrainYear)
}

// samePeriod reads the stretch of the last date in another year: "the same
// period of 2013", "the corresponding quarter a year earlier"; without a year it
// is the same stretch again.
func (s *scan) samePeriod(t token) (date, bool) {
	which := s.left(t.start)
	if which.class != cSame {
		return date{}, false
	}
	d := date{start: which.start, end: t.end, kind: Relative, rule: RuleSame, grain: GrainStretch}
	base, ok := s.memory.last(t.start, GrainQuarter, GrainHalf, GrainStretch, GrainMonth, GrainSeason, GrainYear)
	year, end, dated := s.wholeYear(t.end)
	if !dated {
		if in := s.at(t.end); in.class == cInside {
			year, end, dated = s.wholeYear(in.end)
		}
	}
	switch {
	case !ok && t.class == cPeriod && !dated:
		return d, false
	case !ok && dated && s.published != 0 && t.class == cUnit:
		y, _, _ := s.published.Date()
		d.end, d.grain, d.period = end, Grain(t.val), moved(shift(s.published, Grain(t.val), 0), year-y)
		return d, true // "the same month last year"
	case !ok:
		return d, dated
	case !dated:
		return d.reckoned(base, base.period, base.grain, RuleSame), true
	}
	y, _, _ := base.period.From.Date()
	if s.at(t.end).class == cArticle {
		year = y - 1
	}
	d.end = end
	return d.reckoned(base, moved(base.period, year-y), base.grain, RuleYearBefore), true
}

// definite reads a unit that only "the" points at: "the weekend" is the latest,
// "the quarter" the one just named or the last that is over; "the year" counts
// only after words that make it one of the calendar, as "the end of the year".
func (s *scan) definite(t token) (date, bool) {
	the, g := s.left(t.start), Grain(t.val)
	latest := the.class == cRecent
	if latest && s.text[s.left(the.start).start:s.left(the.start).end] == "most" {
		the.start = s.left(the.start).start
	}
	bare := the.class == cOf && s.left(the.start).class.in(cEnd, cStart) // "by end of year"
	if t.class != cUnit || the.class != cThe && !latest && !bare || g == GrainYear && s.at(t.end).kind == numberToken || s.isCapital(t) {
		return date{}, false
	}
	d := date{start: t.start, end: t.end, grain: g, kind: Deictic, rule: RuleDefinite}
	if latest {
		d.start = the.start
	}
	if s.published == 0 {
		return d, g == GrainWeekend
	}
	switch {
	case g == GrainWeekend:
		d.ahead = s.tense(d.start, d.end) == ahead
		n := 0
		if wd := s.published.Weekday(); !d.ahead && wd != 0 && wd != 6 {
			n = -1
		}
		d.period = shift(s.published, g, n)
		return d, true
	case g == GrainQuarter && s.at(t.end).class == cOf:
		return d, false // a fourth of something
	case g == GrainQuarter:
		if base, ok := s.memory.last(t.start, GrainQuarter); ok {
			return d.reckoned(base, base.period, g, RuleDefinite), true
		}
		d.period = shift(s.published, g, -1)
		return d, true
	case latest && (g == GrainWeek || g == GrainMonth || g == GrainYear):
		d.period = shift(s.published, g, -1)
		return d, true
	case bare && g == GrainDay, latest || !bare && !s.inCalendar(the.start, g):
		return d, false
	}
	base := date{period: On(s.published)}
	if b, ok := s.sameBase(t.start, g); ok {
		base = b
	}
	d.period = shift(base.period.From, g, 0)
	return d, true
}

// inCalendar reports whether the words before "the" at pos make the unit after it
// one of the calendar.
func (s *scan) inCalendar(pos int, g Grain) bool {
	t := s.left(pos)
	if g == GrainDay {
		return t.class == cInside && s.left(t.start).class.in(cEarlier, cLater)
	}
	if g != GrainYear && g != GrainMonth && g != GrainWeek && g != GrainDecade {
		return false
	}
	switch t.class {
	case cOf:
		part, _ := s.partNoun(t.start)
		return part.class != cNone
	case cInside:
		return s.left(t.start).class.in(cEarly, cEarlier, cLate, cLater, cFar)
	case cFor:
		return g == GrainYear || g == GrainMonth
	}
	return false
}

// beforeLast reads "the week before last", "the year after next": the unit after
// the next one of the calendar, or before it.
func (s *scan) beforeLast(d date, t, word token) (date, bool) {
	which := s.at(word.end)
	if word.class == cBefore && which.class != cLast || word.class == cAfter && which.class != cNext || s.at(which.end).class.in(cUnit, cMonth, cWeekday, cSeason, cDaypart) {
		return d, false
	}
	d.end, d.grain, d.kind, d.rule, d.ahead = which.end, Grain(t.val), Deictic, RuleCalendar, which.val > 0
	if s.published != 0 {
		d.period = shift(s.published, d.grain, 2*which.val)
	}
	return d, true
}
