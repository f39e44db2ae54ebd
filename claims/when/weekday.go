package when

import "time"

// weekday reads a date that begins with the name of a day: "Tuesday", "last
// Friday", "Thursday, Nov. 10", "Tuesday of last week".
func (s *scan) weekday(t token) (date, bool) {
	if d, ok := s.holiday(t); ok {
		return d, true
	}
	end := s.abbreviated(t)
	if d, ok := s.weekdayDate(t, end); ok {
		return d, true
	}
	d := date{start: t.start, end: t.end, grain: GrainDay, rule: RuleWeekday}
	if s.isName(t) || t.class == cWeekdayShort && !s.isShortDay(t) {
		return d, false
	}
	l := s.left(t.start)
	if l.class == cEvery || s.text[l.start:l.end] == "other" || s.isOrdinalOf(l, cEvery) {
		return s.recurring(t)
	}
	if l.class == cArticle && !s.isNoun(s.pastDaypart(t.end)) {
		d.start = l.start // "on a Sunday"
		return d, true
	}
	if d, ok := s.nthWeekday(t); ok {
		return d, true
	}
	if week, end, ok := s.ofWeek(t.end); ok {
		d.end, d.period = end, inWeek(week, t.val)
		return d, true
	}
	if d, ok := s.besideWeekday(d, t.val); ok {
		return d, true
	}
	return s.bareWeekday(d, t.val), true
}

// besideWeekday reads "the following Friday", "the previous Tuesday": the first
// one after the last day of the text, or before it.
func (s *scan) besideWeekday(d date, weekday int) (date, bool) {
	which := s.left(d.start)
	if !which.class.in(cFollowing, cPrevious) || which.class == cFollowing && s.left(which.start).class != cThe {
		return d, false // "following Friday's vote" is after it
	}
	d.start, d.kind, d.rule = which.start, Relative, RuleShift
	base, ok := s.memory.last(d.start, GrainDay)
	if !ok && which.class == cPrevious && s.published != 0 {
		base, ok = date{period: On(s.published)}, true
	}
	if !ok {
		return d, true
	}
	_, days := floorDiv(weekday-int(base.period.From.Weekday())-1, 7)
	if days++; which.class == cPrevious {
		days -= 7
		if days == 0 {
			days = -7
		}
	}
	return d.reckoned(base, shift(base.period.From, GrainDay, days), GrainDay, RuleShift), true
}

// weekdayDate reads a day of the week with its date: "Thursday, Nov. 10, 2011",
// "Tuesday 5 March", "Friday the 13th". The weekday helps to tell the year.
func (s *scan) weekdayDate(t token, end int) (date, bool) {
	next := s.at(end)
	if next.class.in(cComma, cThe) {
		next = s.at(next.end)
	}
	var d date
	var ok bool
	switch next.class {
	case cMonth, cMonthShort:
		d, ok = s.monthDay(next, s.abbreviated(next), t.val)
	case cDigits, cNth:
		if d, ok = s.numeric(next); ok {
			break
		}
		month := s.at(next.end)
		if month.class == cOf {
			month = s.at(month.end)
		}
		if s.isMonth(month) && next.val >= 1 && next.val <= 31 {
			d, ok = s.completed(date{end: s.abbreviated(month)}, month.val, next.val, t.val), true
		} else if next.class == cNth && next.val <= 31 {
			d, ok = s.dayOfMonth(next, t.val), true
		}
	}
	d.start = t.start
	return d, ok
}

// pastDaypart returns the token at pos, or the one after a time of day there.
func (s *scan) pastDaypart(pos int) token {
	t := s.at(pos)
	if t.class == cDaypart {
		t = s.at(t.end)
	}
	return t
}

// isNoun reports whether t may be a noun: a word that the lexicon gives no other
// part in a sentence.
func (s *scan) isNoun(t token) bool {
	return t.kind == wordToken && t.class.in(cNone, cEvent) || t.class == cPlan
}

// isName reports whether the weekday t is part of a name: "Sunday Times", "Black
// Friday".
func (s *scan) isName(t token) bool {
	if !s.isCapital(t) {
		return false
	}
	if next := s.at(t.end); s.isCapital(next) {
		switch s.text[next.start:next.end] {
		case "Times", "Telegraph", "Mirror", "Express", "Mail", "Mercury", "Herald", "Night", "Independent", "Post", "Review", "Business", "Tribune", "World", "Live", "Football":
			return true
		}
	}
	l := s.left(t.start)
	switch s.text[l.start:l.end] {
	case "Super", "Black", "Bloody", "Good", "Ash", "Palm", "Easter", "Cyber", "Maundy", "Fat", "Shrove", "Ruby", "Sheffield", "Casual", "Giving":
		return true
	case "News":
		return t.val == 0
	case "on":
		mail := s.left(l.start)
		return s.text[mail.start:mail.end] == "Mail"
	}
	return false
}

// isShortDay reports whether a short name of a weekday stands for the day: after
// a word that days follow, since Sun, Sat, Wed and Mon are other words too.
func (s *scan) isShortDay(t token) bool {
	return s.isCapital(t) && s.before(t.start).class.in(cOn, cLast, cNext, cSince, cUntil, cBy) && !(t.val == 0 && s.before(t.start).class != cOn)
}

// nthWeekday reads "the first Tuesday of November", "the last Friday in May".
func (s *scan) nthWeekday(t token) (date, bool) {
	n := s.left(t.start)
	if !n.class.in(cOrdinal, cNth, cLast) {
		return date{}, false
	}
	if of := s.at(t.end); of.class.in(cOf, cInside) && s.at(of.end).class == cEvery {
		return date{start: n.start, end: t.end, grain: GrainDay, kind: Recurring, rule: RuleRecurring}, true
	} else if of.class == cAfter && n.class != cLast {
		return s.weekdayAfter(n, t, of)
	}
	month, ok := s.wholeAt(t.end)
	d := date{start: n.start, end: month.end, grain: GrainDay, rule: RuleOrdinal, ahead: month.ahead}
	if !ok || month.grain != GrainMonth {
		return d, false
	}
	nth := n.val
	f := feast{weekday: time.Weekday(t.val), nth: nth}
	var year int
	year, f.month, _ = month.period.From.Date()
	d.period = within(month.period, f.in(year))
	return d, !d.period.IsZero()
}

// weekdayAfter reads "the first Tuesday after Nov. 1", as laws set the days of
// elections.
func (s *scan) weekdayAfter(n, t, after token) (date, bool) {
	base, ok := s.dateAt(after.end)
	if !ok || base.grain != GrainDay || base.period.IsZero() {
		return date{}, false
	}
	d := date{start: n.start, end: base.end, grain: GrainDay, rule: RuleOrdinal, ahead: base.ahead}
	_, days := floorDiv(t.val-int(base.period.To.Weekday())-1, 7)
	d.period = shift(base.period.To, GrainDay, days+1+7*(n.val-1))
	return d, true
}

// ofWeek reads the week that a weekday is of: "of last week", "this week".
func (s *scan) ofWeek(pos int) (week Period, end int, ok bool) {
	t := s.at(pos)
	if t.class == cOf {
		t = s.at(t.end)
	}
	unit := s.at(t.end)
	if s.published == 0 || !t.class.in(cLast, cThis, cNext) || unit.class != cUnit || Grain(unit.val) != GrainWeek {
		return Period{}, 0, false
	}
	return shift(s.published, GrainWeek, t.val), unit.end, true
}

// inWeek returns the weekday of a week that begins on Monday.
func inWeek(week Period, weekday int) Period {
	return shift(week.From, GrainDay, (weekday+6)%7)
}

// bareWeekday reads a weekday as the most recent one, today included; measured
// on news this is right for 91 of 100 where no verb speaks of the future, and
// then it is the next one, today included. "Last" excludes today, "next" is in
// the week that follows, and "this" in the week of publication, unless that day
// is over and nothing tells that it is meant.
func (s *scan) bareWeekday(d date, weekday int) date {
	which := s.which(&d)
	if s.published == 0 {
		return d
	}
	_, back := floorDiv(int(s.published.Weekday())-weekday, 7)
	onward := (7 - back) % 7
	switch which.class {
	case cLast, cPast:
		if back == 0 {
			back = 7
		}
	case cNext:
		d.period, d.ahead = inWeek(shift(s.published, GrainWeek, 1), weekday), true
		return d
	case cComing:
		d.ahead = true
		if onward == 0 {
			onward = 7
		}
	case cThis:
		d.ahead = s.tense(d.start, d.end) != done
	default:
		d.ahead = s.isAhead(d)
	}
	if d.ahead {
		d.period = shift(s.published, GrainDay, onward)
	} else {
		d.period = shift(s.published, GrainDay, -back)
	}
	return d
}

// isAhead reports whether the words around d speak of the future.
func (s *scan) isAhead(d date) bool {
	switch cue, start := s.cueBefore(d.start); cue {
	case Since:
		return false
	case Until:
		return s.tense(start, d.end) != done
	}
	return s.tense(d.start, d.end) == ahead
}

// dayOfMonth reads a day without month, "the 27th", as the latest such day, with
// a weekday as the nearest that falls on it.
func (s *scan) dayOfMonth(t token, weekday int) date {
	d := date{start: t.start, end: t.end, grain: GrainDay, rule: RuleDayOfMonth}
	if s.published == 0 {
		return d
	}
	y, m, _ := s.published.Date()
	best := Day(1 << 30)
	for i := -12; i <= 12; i++ {
		month := monthOf(y, int(m)+i)
		p := shift(month.From, GrainDay, t.val-1)
		gap := s.published - p.From
		if month.IsZero() || p.To > month.To || weekday < 0 && gap < 0 || weekday >= 0 && p.From.Weekday() != time.Weekday(weekday) {
			continue
		}
		if gap = max(gap, -gap); gap < best {
			best, d.period = gap, p
		}
	}
	return d
}

// recurring reads what comes again and again: "every Friday", "Sundays", "each
// year". It has no period.
func (s *scan) recurring(t token) (date, bool) {
	d := date{start: t.start, end: t.end, grain: GrainDay, kind: Recurring, rule: RuleRecurring}
	l := s.left(t.start)
	if s.text[l.start:l.end] == "other" || l.class.in(cOrdinal, cCardinal, cSome) {
		l = s.left(l.start)
	}
	if l.class == cEvery {
		d.start = l.start
	}
	if t.class.in(cUnit, cUnits) {
		d.grain = Grain(t.val)
	}
	return d, true
}
