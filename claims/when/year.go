package when

// fourDigits reads a year, or two: "2014", "2013-14", "the 2012 fiscal year",
// "2016 Q3".
func (s *scan) fourDigits(t token) (date, bool) {
	d := date{start: t.start, end: t.end, grain: GrainYear, rule: RuleYear, period: yearsOf(t.val, 1)}
	if d, ok := s.yearMonth(t); ok {
		return d, true
	}
	fiscal := s.fiscalBefore(t.start)
	if fiscal == t.start && !s.isYear(t) {
		return d, false
	}
	d = s.yearPair(d, t)
	first, last := d.named()
	if fiscal < t.start {
		d.start = fiscal
		return s.fiscal(d, first, last), true
	}
	if next := s.at(d.end); next.class == cFiscal {
		if unit := s.at(next.end); unit.class == cUnit && Grain(unit.val) == GrainYear {
			d.end = unit.end
			return s.fiscal(d, first, last), true
		} else if part := s.fiscal(date{start: d.start, end: next.end}, first, last); part.grain != GrainYear {
			return part, true
		}
	}
	if last == first+1 && s.isAccounts(d) {
		return s.fiscal(d, first, last), true
	}
	return d, true
}

// fiscalBefore returns where the words begin that make a fiscal year of the number
// at pos: "fiscal", "fiscal year", "FY", "financial year (FY)"; pos where there are
// none.
func (s *scan) fiscalBefore(pos int) int {
	t := s.left(pos)
	if t.class == cBracket {
		if fy := s.left(t.start); fy.class == cLetterFY && s.left(fy.start).class == cBracket {
			t = s.left(s.left(fy.start).start)
		}
	}
	if t.class.in(cUnit, cUnits) && Grain(t.val) == GrainYear {
		t = s.left(t.start)
	}
	if t.class.in(cFiscal, cLetterFY) {
		return t.start
	}
	return pos
}

// named returns the first and the last year that d names, a year or a pair.
func (d date) named() (first, last int) {
	first, _, _ = d.period.From.Date()
	last, _, _ = d.period.To.Date()
	return first, last
}

// yearPair reads a season or a fiscal year over a turn of the year, "2013-14",
// and a range of years, "2010-2014", which begins as the year t does.
func (s *scan) yearPair(d date, t token) date {
	joint := s.at(t.end)
	if !joint.class.in(cDash, cSlash) || joint.start != t.end {
		return d
	}
	n := s.at(joint.end)
	if n.start != joint.end || n.class != cDigits {
		return d
	}
	last := n.val
	switch {
	case n.end-n.start == 2:
		if last += t.val - t.val%100; last%100 == 0 {
			last += 100
		}
	case n.end-n.start != 4:
		return d
	}
	if last <= t.val || last > t.val+99 || joint.class == cSlash && last != t.val+1 {
		return d
	}
	first := d.mention()
	d.end, d.period, d.rule, d.grain = n.end, yearsOf(t.val, last-t.val+1), RuleYears, GrainStretch
	d.kind, d.first, d.last = Range, first, Mention{span(n), yearsOf(last, 1)}
	return d
}

// yearMonth reads a month, a quarter or a half that the year stands before:
// "2014 June", "2014-06", "2016 Q3".
func (s *scan) yearMonth(t token) (date, bool) {
	next := s.at(t.end)
	if next.class == cDash && next.start == t.end {
		next = s.at(next.end)
	}
	d := date{start: t.start, end: next.end, grain: GrainMonth, rule: RuleMonthYear}
	switch {
	case s.isMonth(next) && !s.isDay(s.at(s.abbreviated(next))), next.class == cDigits && next.end-next.start == 2 && next.start == t.end+1 && next.val <= 12 && next.val < t.val%100 && s.endsNumber(next.end, '-'):
		d.period = monthOf(t.val, next.val)
		return d, s.isYear(t) && next.val > 0
	}
	if next.kind != wordToken || next.start == t.end || !next.class.in(cLetterQ, cLetterH) {
		return date{}, false
	}
	d, ok := s.lettered(next)
	return d, ok && d.start == t.start
}

// isYear reports whether the four digits t are a year. News groups the digits of
// a thousand or more, so a bare 2014 is seldom a count; a word before that leads
// to years makes it one, and a counted thing after, a hedge, a sign of money, a
// name that takes numbers or the way of an address before or after make it none.
func (s *scan) isYear(t token) bool {
	l, next := s.before(t.start), s.at(t.end)
	led := l.class.in(cInside, cSince, cUntil, cBy, cFrom, cThrough, cEarly, cMid, cLate, cLast, cThis, cNext, cBetweenWord, cBefore, cAfter, cSeason, cFor, cEnd, cStart)
	if l.class == cHedge {
		lead := s.before(l.start)
		if lead.class == cAt {
			lead = s.before(lead.start)
		}
		return lead.class == cSince || next.kind != wordToken && next.class.in(cStop, cComma, cClauseEnd, cNone) && l.end < t.start && t.val >= 1900 && t.val <= 2060 && s.text[l.start:l.end] == "around"
	}
	switch {
	case t.start > 0 && glues(s.text[t.start-1]) && l.class != cDash && l.class != cApostrophe,
		l.class.in(cMoneySign, cNumbered, cSome, cPercent, cCardinal) || l.kind == numberToken && l.end == t.start,
		next.class.in(cPercent, cHours, cNumbered) || next.start == t.end && next.class == cSlash && !s.yearSlash(next),
		s.isAddress(t), s.isClock(t):
		return false
	case l.class == cDash && l.end == t.start && !s.dashYear(l):
		return false
	case next.class == cDash && next.start == t.end && !s.dashAfterYear(next):
		return false
	case next.class == cCounted:
		return led && l.class != cFrom && l.class != cFor || l.class.in(cThe, cDeterminer)
	case t.val >= 1900 && t.val <= 2060:
		return true
	}
	return led && t.val >= 1000 && t.val <= 2200 && !s.isPlural(next) || l.class == cBracket && next.class == cBracket && t.val >= 1500 && t.val < 1900
}

// glues reports whether c right before digits makes them part of something else.
func glues(c byte) bool { return isNumeric(c) || c == '#' || c == '+' || c == '&' || c == '@' }

// isPlural reports whether t looks like a plural noun.
func (s *scan) isPlural(t token) bool {
	return t.kind == wordToken && t.end-t.start > 3 && s.text[t.end-1] == 's' && !s.isCapital(t)
}

// yearSlash reports whether a year follows the slash: "2013/14".
func (s *scan) yearSlash(slash token) bool {
	n := s.at(slash.end)
	return n.class == cDigits && n.start == slash.end && (n.end-n.start == 2 || n.end-n.start == 4)
}

// dashYear reports whether the dash before a year joins it to a word as "post"
// and "mid", or to another year or a month.
func (s *scan) dashYear(dash token) bool {
	w := s.before(dash.start)
	if w.end != dash.start {
		return true
	}
	switch s.text[w.start:w.end] {
	case "post", "pre", "mid", "late", "early", "end", "Post", "Pre", "Mid", "non":
		return true
	}
	return w.class.in(cMonth, cMonthShort, cSeason) || w.class == cDigits && w.end-w.start == 4
}

// dashAfterYear reports whether what a dash joins to four digits leaves them a
// year: another year or a word that counts nothing ("2014-model").
func (s *scan) dashAfterYear(dash token) bool {
	n := s.at(dash.end)
	if n.start != dash.end {
		return true
	}
	if n.kind == numberToken {
		return n.class == cDigits && (n.end-n.start == 4 || n.end-n.start == 2)
	}
	return !n.class.in(cUnit, cUnits, cCounted, cHours)
}

// isAddress reports whether t is the number of a house: "1600 Pennsylvania
// Avenue".
func (s *scan) isAddress(t token) bool {
	pos := t.end
	for range 4 {
		w := s.at(pos)
		if !s.isCapital(w) {
			return w.class == cRoad && pos != t.end
		}
		if w.class == cRoad {
			return true
		}
		pos = w.end
	}
	return false
}

// isClock reports whether t is a time of day: "2000 GMT" (whose words stand
// among the counted ones) or "at 2000 local time".
func (s *scan) isClock(t token) bool {
	next := s.at(t.end)
	return s.left(t.start).class == cAt && (next.class == cCounted || s.text[next.start:next.end] == "local")
}

// shortYear reads a year in two digits after an apostrophe: "in '08".
func (s *scan) shortYear(t token) (date, bool) {
	l := s.left(t.start)
	if l.class != cApostrophe || l.end != t.start || t.end-t.start != 2 || s.at(t.end).class == cCounted {
		return date{}, false
	}
	if !s.before(l.start).class.in(cInside, cSince, cUntil, cBy, cFrom, cOf, cEarly, cMid, cLate, cBefore, cAfter, cThrough) {
		return date{}, false
	}
	y := s.century(t.val)
	return date{start: l.start, end: t.end, grain: GrainYear, rule: RuleYear, period: yearsOf(y, 1)}, true
}

// tens reads a decade or, of hundreds, a century: "the 1990s", "the '90s", "the
// 1800s".
func (s *scan) tens(t token) (date, bool) {
	d := date{start: t.start, end: t.end, grain: GrainDecade, rule: RuleDecade}
	l := s.left(t.start)
	switch n := t.end - t.start - 1; {
	case n == 4 && t.val%100 == 0 && t.val >= 1000 && t.val < 2000:
		d.grain, d.rule, d.period = GrainCentury, RuleCentury, yearsOf(t.val, 100)
	case n == 4 && t.val%10 == 0 && t.val >= 1000 && t.val <= 2200:
		d.period = yearsOf(t.val, 10)
	case n == 2 && t.val%10 == 0 && t.val >= 10:
		if l.class == cApostrophe && l.end == t.start {
			d.start = l.start
		} else if !s.tellsDecade(l) {
			return d, false
		}
		d.period = yearsOf(s.decade(t.val), 10)
	default:
		return d, false
	}
	return d, !l.class.in(cMoneySign, cCardinal)
}

// tellsDecade reports whether t before "80s" makes it a decade, as after another
// one ("the 1970s and 80s"); alone it may be an age, a temperature or a share.
func (s *scan) tellsDecade(t token) bool {
	if t.class.in(cAnd, cOr) {
		t = s.before(t.start)
	}
	return t.class == cTens
}

// decade returns the first year of the decade called by its tens: the last one
// that has begun.
func (s *scan) decade(tens int) int {
	year, _, _ := s.published.Date()
	if year == 0 {
		year = 2020
	}
	if 2000+tens <= year {
		return 2000 + tens
	}
	return 1900 + tens
}

// decadeWord reads a decade in words: "the nineties"; an age ("in her nineties")
// is none.
func (s *scan) decadeWord(t token) (date, bool) {
	l := s.left(t.start)
	if l.class == cDash {
		l = s.left(l.start)
	}
	if l.class.in(cEarly, cMid, cLate) {
		l = s.left(l.start)
	}
	d := date{start: t.start, end: t.end, grain: GrainDecade, rule: RuleDecade, period: yearsOf(s.decade(t.val), 10)}
	return d, l.class == cThe
}

// nth reads what begins with an ordinal in digits: "12th of February", "19th
// century", "on the 27th".
func (s *scan) nth(t token) (date, bool) {
	if d, ok := s.dayMonth(t); ok {
		return d, true
	}
	the := s.left(t.start)
	if t.val < 1 || t.val > 31 || the.class != cThe || !s.left(the.start).class.in(cOn, cBy, cUntil, cSince) {
		return date{}, false
	}
	next := s.at(t.end)
	if next.kind == wordToken && next.class == cNone && !s.opensClause(next) || next.class == cDash || next.class.in(cUnit, cDaypart) {
		return date{}, false
	}
	return s.dayOfMonth(t, -1), true
}

// centuryOf reads the century t after its ordinal: "19th century", "twentieth
// century".
func (s *scan) centuryOf(t token) (date, bool) {
	n := s.left(t.start)
	if n.class == cDash {
		n = s.left(n.start)
	}
	if !n.class.in(cNth, cOrdinal) || n.val < 1 || n.val > 30 {
		return date{}, false
	}
	return date{start: n.start, end: t.end, grain: GrainCentury, rule: RuleCentury, period: yearsOf(max(n.val*100-100, 1), 100)}, true
}
