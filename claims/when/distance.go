package when

// counted reads a distance in time: "two weeks ago", "a year earlier", "three
// days before the vote", "five years from now".
func (s *scan) counted(t token) (date, bool) {
	n, start, ok := s.count(t.start)
	if !ok {
		return date{}, false
	}
	word := s.at(t.end)
	d := date{start: start, end: word.end}
	if than := s.at(word.end); s.text[than.start:than.end] == "than" {
		return date{}, false // "a day earlier than planned"
	}
	switch word.class {
	case cAgo:
		return s.ago(d, Grain(t.val), n), true
	case cEarlier:
		return s.distant(d, Grain(t.val), -n, n == 0), true
	case cLater:
		return s.distant(d, Grain(t.val), n, n == 0), true
	case cBefore:
		return s.fromDate(d, Grain(t.val), -n, n == 0)
	case cAfter:
		return s.fromDate(d, Grain(t.val), n, n == 0)
	case cFrom:
		now := s.at(word.end)
		if now.class == cNow || now.class == cToday && now.val == 0 {
			d.end, d.grain, d.kind, d.rule = now.end, Grain(t.val), Deictic, RuleAgo
			d.period, d.ahead = s.shiftNow(Grain(t.val), n), true
			return d, true
		}
		return s.fromOn(d, Grain(t.val), n, now)
	}
	return s.inTime(d, t, n)
}

// shiftNow returns the unit that lies n units from publication.
func (s *scan) shiftNow(g Grain, n int) Period {
	if s.published == 0 || n == 0 {
		return Period{}
	}
	return shift(s.published, g, n)
}

// ago reads "two weeks ago" as that calendar week, for it is no day; "a year
// ago" of a quarter just named is the same quarter, as earnings are told.
func (s *scan) ago(d date, g Grain, n int) date {
	if g == GrainYear && n == 1 {
		grains := []Grain{GrainQuarter, GrainHalf, GrainStretch, GrainMonth}
		if s.left(d.start).class != cFrom {
			grains = grains[:3]
		}
		if base, ok := s.memory.last(d.start, grains...); ok && base.kind != Range {
			return d.reckoned(base, moved(base.period, -1), base.grain, RuleYearBefore)
		}
	}
	if d, ok := s.agoOn(d, g, n); ok {
		return d
	}
	d.grain, d.kind, d.rule = g, Deictic, RuleAgo
	d.period = s.shiftNow(g, -n)
	return d
}

// agoOn reads a distance that counts from another day than publication, or to a
// unit: "a week ago Tuesday", "two years ago this month", "ten years ago today".
func (s *scan) agoOn(d date, g Grain, n int) (date, bool) {
	next := s.at(d.end)
	d.kind, d.rule = Deictic, RuleAgo
	if s.published == 0 || n == 0 {
		return d, false
	}
	back := ago(s.published, g, -n)
	switch unit := s.at(next.end); {
	case next.class == cWeekday && s.genitive(next.end) == 0:
		_, days := floorDiv(int(s.published.Weekday())-next.val, 7)
		d.end, d.grain, back = next.end, GrainDay, ago(s.published-Day(days), g, -n)
		d.period = shift(back, GrainDay, 0)
	case next.class == cToday && next.val == 0:
		d.end, d.grain, d.period = next.end, GrainDay, shift(back, GrainDay, 0)
	case next.class == cThis && unit.class == cUnit && Grain(unit.val) < g && Grain(unit.val) > GrainDay:
		d.end, d.grain, d.period = unit.end, Grain(unit.val), shift(back, Grain(unit.val), 0)
	default:
		return d, false
	}
	return d, true
}

// fromOn reads a distance from a day to come: "a week from Tuesday".
func (s *scan) fromOn(d date, g Grain, n int, day token) (date, bool) {
	if day.class != cWeekday || g != GrainWeek && g != GrainDay || s.published == 0 || n == 0 {
		return d, false
	}
	_, days := floorDiv(day.val-int(s.published.Weekday()), 7)
	d.end, d.grain, d.kind, d.rule, d.ahead = day.end, GrainDay, Deictic, RuleAgo, true
	if days == 0 {
		days = 7
	}
	d.period = shift(ago(s.published+Day(days), g, n), GrainDay, 0)
	return d, true
}

// inTime reads a distance after "in" where the words speak of the future: "will
// meet in two weeks".
func (s *scan) inTime(d date, t token, n int) (date, bool) {
	g, in := Grain(t.val), s.left(d.start)
	if d.end = t.end; n == 0 || g != GrainDay && g != GrainWeek || s.text[in.start:in.end] != "in" || s.at(t.end).class == cOf || s.tense(d.start, d.end) != ahead {
		return d, false
	}
	d.start, d.grain, d.kind, d.rule, d.ahead = in.start, g, Deictic, RuleAgo, true
	d.period = s.shiftNow(g, n)
	return d, true
}

// hours reads hours up to publication as the days that they touch: "the last 24
// hours", "36 hours ago".
func (s *scan) hours(t token) (date, bool) {
	n, start, ok := s.count(t.start)
	if !ok || n == 0 {
		return date{}, false
	}
	d := date{start: start, end: t.end, grain: GrainStretch, kind: Stretch, rule: RuleStretch}
	days := (n + 23) / 24
	which, word := s.left(start), s.at(t.end)
	switch {
	case which.class.in(cLast, cPast):
		d.start = which.start
		d.period = between(int(s.published)-days, int(s.published))
	case which.class.in(cNext, cComing):
		d.start, d.ahead = which.start, true
		d.period = between(int(s.published), int(s.published)+days)
	case word.class == cAgo:
		d.end, d.kind, d.rule = word.end, Deictic, RuleAgo
		d.period = between(int(s.published)-days, int(s.published))
	default:
		return d, false
	}
	if s.published == 0 {
		d.period = Period{}
	}
	return d, true
}
