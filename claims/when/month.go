package when

import "time"

// month reads a date that begins with the name of a month: "Feb. 12, 2014",
// "February 2014", "Feb. 12", "last February", "February".
func (s *scan) month(t token) (date, bool) {
	if d, ok := s.holiday(t); ok {
		return d, true
	}
	end := s.abbreviated(t)
	if d, ok := s.monthDay(t, end, -1); ok {
		return s.dayList(d), true
	}
	if d, ok := s.firstOf(t, end); ok {
		return d, true
	}
	d := date{start: t.start, end: end, grain: GrainMonth, month: t.val}
	if year, end, ok := s.year(end); ok {
		d.end, d.month, d.rule = end, 0, RuleMonthYear
		d.period = monthOf(year, t.val)
		return d, true
	}
	if !s.isMonthName(t) {
		return d, false
	}
	if s.left(t.start).class == cEvery {
		return s.recurring(t)
	}
	if year, end, ok := s.relativeYear(end); ok {
		d.end, d.month, d.rule = end, 0, RuleMonthYear
		d.period = monthOf(year, t.val)
		return d, true
	}
	if d, ok := s.besideMonth(d); ok {
		return d, true
	}
	if d, ok := s.thatMonth(d); ok {
		return d, true
	}
	return s.bareMonth(d), true
}

// besideMonth reads "the following March", "the previous May": the first one
// after the last date of the text, or before it.
func (s *scan) besideMonth(d date) (date, bool) {
	which := s.left(d.start)
	if !which.class.in(cFollowing, cPrevious) || which.class == cFollowing && s.left(which.start).class != cThe {
		return d, false // "following May's vote" is after it
	}
	d.start, d.kind, d.rule = which.start, Relative, RuleShift
	base, ok := s.memory.last(d.start, GrainMonth, GrainDay, GrainSeason, GrainQuarter)
	if !ok {
		return d, true
	}
	y, m, _ := base.period.From.Date()
	_, months := floorDiv(d.month-int(m)-1, 12)
	if months++; which.class == cPrevious {
		months -= 12
		if months == 0 {
			months = -12
		}
	}
	d.month = 0
	return d.reckoned(base, monthOf(y, int(m)+months), GrainMonth, RuleShift), true
}

// thatMonth reads "that November," as the one of the year last told of.
func (s *scan) thatMonth(d date) (date, bool) {
	that, next := s.left(d.start), s.at(d.end)
	if that.class != cThat || next.kind == wordToken || s.before(that.start).class.in(cDid, cPlan) {
		return d, false
	}
	base, ok := s.memory.last(d.start, GrainYear, GrainMonth, GrainDay, GrainSeason, GrainQuarter)
	if !ok {
		return d, false
	}
	y, _, _ := base.period.From.Date()
	month := d.month
	d.start, d.month = that.start, 0
	return d.reckoned(base, monthOf(y, month), GrainMonth, RuleSame), true
}

// abbreviated returns the end of t with the stop of its abbreviation.
func (s *scan) abbreviated(t token) int {
	if t.class.in(cMonthShort, cWeekdayShort) && t.end < len(s.text) && s.text[t.end] == '.' {
		return t.end + 1
	}
	return t.end
}

// isMonth reports whether t names a month where a day or a year stands beside
// it: any spelling does, but for the lower case of words with another meaning.
func (s *scan) isMonth(t token) bool {
	if !t.class.in(cMonth, cMonthShort) {
		return false
	}
	switch s.text[t.start:t.end] {
	case "may", "march", "mar", "jan", "dec", "sep", "jun":
		return false
	}
	return true
}

// monthDay reads "Feb. 12", "February 12th, 2014", "May the 4th"; weekday is the
// day of the week named before it, or -1.
func (s *scan) monthDay(month token, end int, weekday int) (date, bool) {
	t := s.at(end)
	if t.class == cComma && (weekday >= 0 || month.class == cMonthShort) || t.class == cThe {
		t = s.at(t.end)
	}
	if !s.isDay(t) || !s.isMonth(month) || s.counts(t) {
		return date{}, false
	}
	if month.val == 9 && t.val == 11 && s.isAttack(t.end) {
		return date{start: month.start, end: t.end, grain: GrainDay, rule: RuleHoliday, period: dayOf(2001, 9, 11)}, true
	}
	return s.completed(date{start: month.start, end: t.end}, month.val, t.val, weekday), true
}

// dayList takes the days that follow d one by one into it, as a range: "March 3, 4
// and 5".
func (s *scan) dayList(d date) date {
	last, end := d.day, d.end
	if last == 0 {
		return d
	}
	for joined := false; ; {
		joint := s.at(end)
		if oxford := s.at(joint.end); joint.class == cComma && oxford.class == cAnd {
			joint = oxford
		}
		t := s.at(joint.end)
		if joined || !joint.class.in(cComma, cAnd) || !s.isDay(t) || t.val != last+1 || s.counts(t) {
			return d
		}
		last, end, joined = t.val, t.end, joint.class == cAnd
		if next := s.at(end); joined && !s.isMonth(next) && (next.kind != wordToken || next.class != cNone || isPastForm(s.text[next.start:next.end])) {
			return s.days(d, t)
		}
	}
}

// days returns the range from d to the day t of its month, with the year that
// follows t.
func (s *scan) days(d date, t token) date {
	to := s.completed(date{start: t.start, end: t.end}, d.month, t.val, -1)
	from := d
	if y, m, _ := to.period.From.Date(); y != 0 {
		from.period = dayOf(y, int(m), d.day)
	}
	return spanned(from, to)
}

// firstOf reads a day in words before the month t: "the first of March".
func (s *scan) firstOf(t token, end int) (date, bool) {
	of := s.left(t.start)
	day := s.left(of.start)
	if of.class != cOf || day.class != cOrdinal || day.val > 31 || s.left(day.start).class != cThe || !s.isMonth(t) || !s.isCapital(t) || s.genitive(end) > 0 {
		return date{}, false
	}
	return s.completed(date{start: day.start, end: end}, t.val, day.val, -1), true
}

// isAttack reports whether attacks are named at pos: "the Sept. 11 attacks" are
// those of 2001.
func (s *scan) isAttack(pos int) bool {
	t := s.at(pos)
	for range 2 {
		switch s.text[t.start:t.end] {
		case "attack", "attacks", "hijackers", "hijackings":
			return true
		}
		t = s.at(t.end)
	}
	return false
}

// isDay reports whether t can be a day of a month.
func (s *scan) isDay(t token) bool {
	return t.class.in(cDigits, cNth) && t.val >= 1 && t.val <= 31 && t.end-t.start <= 4
}

// counts reports whether the number t is no day of a month: "May 12 percent",
// "May 5:30 p.m.".
func (s *scan) counts(t token) bool {
	next := s.at(t.end)
	if next.start == t.end && next.class == cDash {
		return s.at(next.end).class.in(cUnit, cUnits)
	}
	return next.class.in(cPercent, cUnits) || next.class == cCounted && t.class == cDigits || next.start == t.end && next.class == cSlash
}

// dayMonth reads a date that begins with the day of the month: "12 February
// 2014", "12th of Feb.", "5-8 June", "12-Feb-2014".
func (s *scan) dayMonth(t token) (date, bool) {
	if !s.isDay(t) || s.left(t.start).class.in(cMoneySign, cMonth, cMonthShort) {
		return date{}, false
	}
	next := s.at(t.end)
	if next.class == cOf && t.class == cNth || next.class == cDash && next.start == t.end {
		next = s.at(next.end)
	}
	if s.isMonth(next) {
		d := s.completed(date{start: t.start, end: s.abbreviated(next)}, next.val, t.val, -1)
		return d, s.isCapital(next) || next.class == cMonth && d.rule == RuleDate
	}
	return s.daysMonth(t)
}

// daysMonth reads two days of one month as a range: "5 to 8 June 2014".
func (s *scan) daysMonth(t token) (date, bool) {
	joint := s.at(t.end)
	last := s.at(joint.end)
	if !joint.class.in(cDash, cTo, cThrough, cAnd) || !last.class.in(cDigits, cNth) || last.val <= t.val || last.val > 31 {
		return date{}, false
	}
	month := s.at(last.end)
	if month.class == cOf {
		month = s.at(month.end)
	}
	opener := s.left(t.start)
	if !s.isMonth(month) || !s.isCapital(month) || joint.class == cAnd && !opener.class.in(cBetweenWord, cOn, cThe) {
		return date{}, false
	}
	to := s.completed(date{start: last.start, end: s.abbreviated(month)}, month.val, last.val, -1)
	from := date{start: t.start, end: t.end, grain: GrainDay, ahead: to.ahead}
	if y, m, _ := to.period.From.Date(); y != 0 {
		from.period = dayOf(y, int(m), t.val)
	}
	d := spanned(from, to)
	if opener.class.in(cFrom, cBetweenWord) {
		d.start = opener.start
	}
	return d, true
}

// completed returns the date of a month and a day, with the year that follows
// d's words, or else by nearness; weekday is the day of the week named with it,
// or -1.
func (s *scan) completed(d date, month, day, weekday int) date {
	d.grain, d.rule = GrainDay, RuleDate
	if year, end, ok := s.year(d.end); ok {
		d.period, d.end = dayOf(year, month, day), end
		return d
	}
	if year, end, ok := s.relativeYear(d.end); ok {
		d.period, d.end = dayOf(year, month, day), end
		return d
	}
	d.rule, d.month, d.day = RuleMonthDay, month, day
	d.period, d.ahead = s.nearest(d, weekday)
	return d
}

// farDays is how many days from publication a date without a year is still the
// nearest one whatever the verb says. Measured on news: the nearest is right for
// 94 of 100 dates, and for 97 when beyond 120 days the verb decides.
const farDays = 120

// nearest returns the days of the yearless date d: of all years the one nearest
// to publication, beyond farDays the one on the side that the verb says, and
// only a year in which it falls on weekday, where that is given.
func (s *scan) nearest(d date, weekday int) (p Period, isAhead bool) {
	if s.published == 0 {
		return Period{}, false
	}
	side, best := untold, Day(1<<30)
	for pass := 0; pass < 2; pass++ {
		y, _, _ := s.published.Date()
		p, best = Period{}, 1<<30
		for i := y - 8; i <= y+8; i++ {
			q := d.inYear(i)
			gap := s.published - q.From
			if q.IsZero() || weekday >= 0 && q.From.Weekday() != time.Weekday(weekday) || side == done && gap < 0 || side == ahead && gap > 0 {
				continue
			}
			if gap = max(gap, -gap); gap < best {
				p, best = q, gap
			}
		}
		if best <= farDays || pass == 1 {
			break
		}
		if side = s.tense(d.start, d.end); side == untold {
			break
		}
	}
	return p, p.From > s.published
}

// bareMonth reads the name of a month alone as the latest one that has begun,
// the current one included, and where the words speak of the future as the next;
// "the December quarter" is the quarter that such a month ends.
func (s *scan) bareMonth(d date) date {
	d.rule = RuleMonth
	if next := s.at(d.end); next.class == cUnit && Grain(next.val) == GrainQuarter && s.before(d.start).class != cDash {
		d.end, d.grain, d.rule = next.end, GrainQuarter, RuleQuarter
	}
	if s.published == 0 {
		return d
	}
	which, m0 := s.which(&d), d.month
	y, m, _ := s.published.Date()
	back := (int(m) - d.month + 12) % 12
	if s.monthAhead(d, which) {
		d.ahead = true
		back = -((d.month - int(m) + 12) % 12)
	}
	switch {
	case which.class == cLast && back == 0:
		back = 12
	case which.class == cNext && back == 0:
		back = -12
	case which.class == cThis:
		back = int(m) - d.month
	}
	d.period = monthOf(y, int(m)-back)
	if d.rule == RuleQuarter {
		d.period, d.month = monthsOf(y, int(m)-back-2, 3), 0
		if year, end, ok := s.wholeYear(d.end); ok && s.at(d.end).class == cOf {
			d.end, d.period = end, monthsOf(year, m0-2, 3)
		}
	}
	return d
}

// which takes "last", "this" or "next" before d into it and returns it.
func (s *scan) which(d *date) token {
	t := s.left(d.start)
	if t.class.in(cPast, cComing) {
		if this := s.left(t.start); this.class == cThis {
			d.start = this.start
			return t
		}
	}
	if t.class.in(cLast, cThis, cNext, cPast, cComing) {
		d.start = t.start
		return t
	}
	return token{}
}

// monthAhead reports whether the month d is the next one: where the words speak
// of the future, where a vote in it belongs to no past, and where no verb tells
// and it comes within two months.
func (s *scan) monthAhead(d date, which token) bool {
	switch which.class {
	case cNext, cComing:
		return true
	case cLast, cThis, cPast:
		return false
	}
	cue, start := s.cueBefore(d.start)
	if cue == Since {
		return false
	}
	t := s.at(d.end)
	if g := s.genitive(d.end); g > 0 {
		t = s.at(g)
	}
	_, m, _ := s.published.Date()
	_, onward := floorDiv(d.month-int(m), 12)
	if t.class == cEvent || s.at(t.end).class == cEvent && t.class == cNone {
		return onward > 0 && onward <= nearMonths && s.left(d.start).class != cArticle || s.tense(d.start, d.end) != done
	}
	if cue == Until {
		return s.tense(start, d.end) != done
	}
	if in := s.left(d.start); in.class == cInside && s.left(in.start).class == cEvent && onward > 0 && onward <= nearMonths {
		return true // "the convention in July"
	}
	switch s.tense(d.start, d.end) {
	case ahead:
		return true
	case done:
		return false
	}
	return onward == 1 || onward == 2
}

// nearMonths is how many months ahead an event without a year is still the next
// one, whatever the verb says: "the November election" in August.
const nearMonths = 3

// isMonthName reports whether t, alone, names a month: not the verbs may and
// march, nor the given names April, June and August, nor Jan and Mar.
func (s *scan) isMonthName(t token) bool {
	l := s.before(t.start)
	led := s.leadsToMonth(l)
	if l.class == cArticle && s.isCapital(t) {
		return true
	}
	if t.class == cMonthShort {
		next := s.at(s.abbreviated(t))
		return s.isCapital(t) && (led || next.class == cDash && s.isMonth(s.at(next.end)) || s.abbreviated(t) > t.end && next.kind != noToken && !s.isCapital(next))
	}
	switch t.val {
	case 3, 5:
		next := s.at(t.end)
		noun := l.class.in(cThe, cArticle, cDeterminer) && next.class == cNone && next.kind == wordToken && !s.isCapital(next)
		return s.isCapital(t) && (led || noun)
	case 4, 6, 8:
		if !s.isCapital(t) {
			return led
		}
		next := s.at(t.end)
		return led || next.kind != wordToken || !s.isCapital(next)
	}
	return true
}

// leadsToMonth reports whether t is a word that names of months follow.
func (s *scan) leadsToMonth(t token) bool {
	if t.class == cComma || t.class.in(cAnd, cOr) {
		return s.before(t.start).class.in(cMonth, cMonthShort)
	}
	return t.class.in(cInside, cSince, cUntil, cBy, cFrom, cTo, cThrough, cOf, cFor, cBetweenWord, cBefore, cAfter,
		cLast, cThis, cNext, cPast, cComing, cPrevious, cFollowing, cSame, cEvery, cEarly, cMid, cLate, cStarting, cDash)
}

// year reads a year at pos that completes a date: "2014", ", 2014", "of 2014",
// "'14".
func (s *scan) year(pos int) (year, end int, ok bool) {
	t := s.at(pos)
	if t.class.in(cComma, cOf) || t.class == cDash && t.start == pos {
		t = s.at(t.end)
	}
	if t.class == cApostrophe {
		n := s.at(t.end)
		if n.class == cDigits && n.end-n.start == 2 && n.start == t.end {
			return s.century(n.val), n.end, true
		}
		return 0, 0, false
	}
	if t.class != cDigits || t.end-t.start != 4 || t.val < 1000 || t.val > 2200 || s.at(t.end).class.in(cCounted, cPercent) {
		return 0, 0, false
	}
	return t.val, t.end, true
}

// century returns the full year of one in two digits: the one nearest to
// publication, or from 1970 to 2069.
func (s *scan) century(year int) int {
	now := 2019
	if s.published != 0 {
		now, _, _ = s.published.Date()
	}
	y := now - now%100 + year
	switch {
	case y > now+50:
		return y - 100
	case y <= now-50:
		return y + 100
	}
	return y
}

// relativeYear reads a year that completes a date by publication, "last year", "of
// this year", or by the date before, "of that year".
func (s *scan) relativeYear(pos int) (year, end int, ok bool) {
	t := s.at(pos)
	if t.class == cOf {
		t = s.at(t.end)
	}
	unit := s.at(t.end)
	if t.class == cThat && unit.class == cUnit && Grain(unit.val) == GrainYear && t.start != s.at(pos).start {
		base, ok := s.memory.last(pos, GrainYear, GrainDay, GrainMonth, GrainSeason, GrainQuarter)
		year, _, _ = base.period.From.Date()
		return year, unit.end, ok // "of that year"
	}
	if s.published == 0 || !t.class.in(cLast, cThis, cNext) || unit.class != cUnit || Grain(unit.val) != GrainYear {
		return 0, 0, false
	}
	y, _, _ := s.published.Date()
	return y + t.val, unit.end, true
}
