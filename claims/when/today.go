package when

// today reads "today", "yesterday", "tomorrow", "tonight"; as part of a name, "USA
// Today", they are none.
func (s *scan) today(t token) (date, bool) {
	l := s.left(t.start)
	if s.isCapital(t) && s.isCapital(l) && l.class == cNone {
		return date{}, false
	}
	d := date{start: t.start, end: t.end, grain: GrainDay, kind: Deictic, rule: RuleToday, ahead: t.val > 0}
	if s.published != 0 {
		d.period = shift(s.published, GrainDay, t.val)
	}
	return d, true
}

// daypart reads "this morning", "last night", "that evening" and "the following
// morning".
func (s *scan) daypart(t token) (date, bool) {
	which := s.left(t.start)
	d := date{start: which.start, end: t.end, grain: GrainDay, kind: Deictic, rule: RuleToday}
	night := s.text[t.start:t.end] == "night" || s.text[t.start:t.end] == "evening"
	switch {
	case which.class == cThis:
		d.period = s.shiftDay(0)
	case which.class == cLast && night:
		d.period = s.shiftDay(-1)
	case which.class == cSame || which.class == cThat && s.left(which.start).kind != wordToken:
		d.kind, d.rule = Relative, RuleSame
		if base, ok := s.memory.last(t.start, GrainDay); ok {
			d = d.reckoned(base, base.period, GrainDay, RuleSame)
		}
	case which.class == cFollowing, which.class == cNext && s.left(which.start).class == cThe:
		d.kind, d.rule = Relative, RuleShift
		if base, ok := s.memory.last(t.start, GrainDay); ok {
			d = d.reckoned(base, shift(base.period.From, GrainDay, 1), GrainDay, RuleShift)
		}
	default:
		return d, false
	}
	return d, !s.isCapital(t) || !s.isCapital(which)
}

// isAway reports whether t makes a distance of the "so far" before it.
func (s *scan) isAway(t token) bool {
	switch s.text[t.start:t.end] {
	case "apart", "away", "behind", "gone", "off", "removed":
		return true
	}
	return false
}

// shiftDay returns the day n days from publication.
func (s *scan) shiftDay(n int) Period {
	if s.published == 0 {
		return Period{}
	}
	return shift(s.published, GrainDay, n)
}

// present reads "so far" and "to date" as the day of publication.
func (s *scan) present(t token) (date, bool) {
	l, next := s.left(t.start), s.at(t.end)
	d := date{start: l.start, end: t.end, grain: GrainDay, kind: Present, rule: RulePresent, period: s.shiftDay(0)}
	if t.class == cFar {
		return d, l.class == cSo && !next.class.in(cThis, cInside, cAs, cFrom, cAhead) && !s.isAway(next)
	}
	up := s.left(l.start)
	return d, l.class == cTo && s.text[up.start:up.end] != "up" && (next.kind != wordToken || next.class != cNone)
}
