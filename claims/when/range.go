package when

// rangeFrom reads d and the date after it as one range: "from May to July",
// "Dec. 6-9", "between 2010 and 2014", "Monday through Friday".
func (s *scan) rangeFrom(d date) date {
	if d.period.IsZero() || d.kind == Range || d.kind == Stretch || d.kind == Present {
		return d
	}
	opener := s.left(d.start)
	if opener.class == cThe {
		opener = s.left(opener.start)
	}
	joint := s.at(d.end)
	if to := s.at(joint.end); joint.class == cDash && joint.start == d.end && to.class == cTo && to.start == joint.end {
		joint = s.at(to.end) // "October-to-December"
	}
	if !s.rangeJoint(d, opener, joint) {
		return d
	}
	last, ok := s.rangeEnd(d, joint.end)
	if !ok || last.grain != d.grain && !opener.class.in(cFrom, cBetweenWord) {
		return d
	}
	first, last := s.aligned(d, last)
	r := spanned(first, last)
	if r.period.IsZero() {
		return d
	}
	if opener.class.in(cFrom, cBetweenWord) {
		r.start = opener.start
	}
	return r
}

// spanned returns the range from first to last, without a period when last ends
// before first.
func spanned(first, last date) date {
	d := first
	d.end, d.kind, d.rule = last.end, Range, RuleRange
	d.period = between(int(first.period.From), int(last.period.To))
	d.first, d.last = first.mention(), last.mention()
	return d
}

// rangeJoint reports whether joint, after d, leads to the other end of a range.
// "To" needs "from" before, or days, months or years to both sides; what is put
// off from one day to another is no range.
func (s *scan) rangeJoint(d date, opener, joint token) bool {
	switch joint.class {
	case cDash:
		return s.text[joint.start:joint.end] != "—"
	case cUntil:
		return opener.class == cFrom
	case cAnd:
		return opener.class == cBetweenWord
	case cTo, cThrough:
		return opener.class != cFrom || !s.putsOff(opener.start)
	}
	return false
}

// putsOff reports whether the words before pos move a date: "postponed from".
func (s *scan) putsOff(pos int) bool {
	for range 4 {
		t := s.before(pos)
		switch s.text[t.start:t.end] {
		case "moved", "postponed", "delayed", "pushed", "changed", "shifted", "brought", "rescheduled":
			return true
		}
		pos = t.start
	}
	return false
}

// rangeEnd reads the other end of a range from d, at pos: a date of its own or
// only another day of the month.
func (s *scan) rangeEnd(d date, pos int) (date, bool) {
	t := s.at(pos)
	if d.day != 0 && s.isDay(t) {
		if next := s.at(t.end); !s.isMonth(next) {
			return s.completed(date{start: t.start, end: t.end}, d.month, t.val, -1), true
		}
	}
	last, ok := s.dateAt(pos)
	return last, ok && !last.period.IsZero()
}

// aligned returns both ends of a range with the years that they lend each other:
// an end without a year lies next to the end that has one, and the last end is
// the first such date after the first end.
func (s *scan) aligned(first, last date) (date, date) {
	switch {
	case first.month != 0 && last.month != 0 && s.gap(last) < s.gap(first):
		first.period = first.nearestTo(last.period.From, -1) // the year of the nearer end is the surer one
	case first.month != 0 && last.month == 0 && last.rule != RuleWeekday:
		first.period = first.nearestTo(last.period.From, -1)
	case last.month != 0:
		last.period = last.nearestTo(first.period.From, 1)
	case first.rule == RuleWeekday && last.rule == RuleWeekday:
		_, days := floorDiv(int(last.period.From-first.period.From), 7)
		last.period = shift(first.period.From, GrainDay, days)
	}
	return first, last
}

// gap returns how many days d lies from publication.
func (s *scan) gap(d date) Day {
	return max(d.period.From-s.published, s.published-d.period.To)
}

// nearestTo returns the period of the yearless d that begins next to day on one
// side: not before it where side is 1, not after it where side is -1.
func (d date) nearestTo(day Day, side int) Period {
	y, _, _ := day.Date()
	for i := -1; i <= 8; i++ {
		p := d.inYear(y + side*i)
		if !p.IsZero() && (side > 0 && p.From >= day || side < 0 && p.From <= day) {
			return p
		}
	}
	return Period{}
}

// inYear returns the days of the yearless d in a year.
func (d date) inYear(year int) Period {
	if d.holiday != nil {
		return d.holiday.in(year)
	}
	if d.day == 0 {
		return monthOf(year, d.month)
	}
	return dayOf(year, d.month, d.day)
}

// paired gives a date without a year the year of the one that "and" joins to it:
// "Jan. 3 and Feb. 5, 2023", "in March and April of last year".
func (s *scan) paired(d date) date {
	and := s.at(d.end)
	if d.month == 0 || d.kind == Range || !and.class.in(cAnd, cOr) {
		return d
	}
	other, ok := s.dateAt(and.end)
	if !ok || other.rule != RuleDate && other.rule != RuleMonthYear || other.grain != d.grain || other.period.IsZero() {
		return d
	}
	d.period, d.ahead = d.nearestTo(other.period.From, -1), other.ahead
	return d
}
