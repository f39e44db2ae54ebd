package when

// quarter reads a quarter by its number: "the third quarter of 2014",
// "third-quarter", "the final quarter of last year".
func (s *scan) quarter(t token) (date, bool) {
	n := s.left(t.start)
	if n.class == cDash {
		n = s.left(n.start)
	}
	if !n.class.in(cOrdinal, cNth) || n.val < 1 || n.val > 4 || s.isSport(t.end) {
		return date{}, false
	}
	d := date{start: n.start, end: t.end, grain: GrainQuarter, rule: RuleQuarter}
	d = s.nthOf(d, n.val, 4)
	if and := s.left(n.start); and.class.in(cAnd, cTo, cThrough) && t.class == cUnits {
		d = s.quartersTo(d, n, s.left(and.start))
	}
	return d, true
}

// quartersTo reads "the third and fourth quarters of 2023", of which d is the last.
func (s *scan) quartersTo(d date, last, first token) date {
	if !first.class.in(cOrdinal, cNth) || first.val < 1 || first.val >= last.val || d.period.IsZero() {
		return d
	}
	from := ago(d.period.From, GrainMonth, 3*(first.val-last.val))
	d.start, d.grain, d.period = first.start, GrainStretch, between(int(from), int(d.period.To))
	return d
}

// half reads a half of a year: "the first half of 2014", "first-half". Without a
// year it needs a hyphen or a date before that it can be half of, for matches
// have halves too.
func (s *scan) half(t token) (date, bool) {
	n := s.left(t.start)
	hyphen := n.class == cDash
	if hyphen {
		n = s.left(n.start)
	}
	if !n.class.in(cOrdinal, cNth) || n.val < 1 || n.val > 2 {
		return date{}, false
	}
	d := date{start: n.start, end: t.end, grain: GrainHalf, rule: RuleHalf}
	if of := s.at(t.end); of.class == cOf {
		if whole, ok := s.dateAt(of.end); ok && whole.grain > GrainDay && whole.grain != GrainYear {
			d.end, d.grain, d.period = whole.end, GrainStretch, whole.period.share(n.val-1, n.val, 2)
			return d, !whole.period.IsZero()
		}
	}
	if whole, ok := s.fiscalWhole(t.end); ok {
		d.end = whole.end
		return s.withFiscal(d).fiscally(nthIn(whole.period, n.val, 2)), true
	}
	if _, _, ok := s.wholeYear(t.end); !ok && s.left(d.start).class != cFiscal {
		_, known := s.memory.last(t.start, GrainQuarter, GrainHalf, GrainYear)
		if s.isSport(t.end) || !known && !(hyphen && s.at(t.end).class == cNone) {
			return d, false
		}
	}
	return s.nthOf(d, n.val, 2), true
}

// lettered reads quarters, halves and fiscal years in short: "Q3 2014", "3Q",
// "H1", "FY2014", "FY14".
func (s *scan) lettered(t token) (date, bool) {
	d := date{start: t.start, end: t.end, grain: GrainQuarter, rule: RuleQuarter}
	n, of := t.val, 4
	if t.kind == wordToken {
		f := fieldAt(s.text, t.end)
		if t.class == cLetterFY {
			return s.shortFiscal(t, f)
		}
		fy := s.at(f.end)
		if !s.isCapital(t) || f.len != 1 || !s.endsNumber(f.end, 0) && !(fy.class == cLetterFY && fy.start == f.end) {
			return d, false // "Q2FY25" is one
		}
		n, d.end = f.val, f.end
	}
	if t.class.in(cLetterH, cHalfDigit) {
		of, d.grain, d.rule = 2, GrainHalf, RuleHalf
	}
	if n < 1 || n > of || s.namesOn(d.end) {
		return d, false
	}
	return s.nthOf(d, n, of), true
}

// namesOn reports whether a hyphen and a capital at pos make a name of what
// stands before: "H1-B".
func (s *scan) namesOn(pos int) bool {
	dash := s.at(pos)
	next := s.at(dash.end)
	return dash.class == cDash && dash.start == pos && next.start == dash.end && s.isCapital(next)
}

// shortFiscal reads "FY2014", "FY14" and "FY2013-14".
func (s *scan) shortFiscal(t token, f field) (date, bool) {
	year := f.val
	if f.len == 2 {
		year = s.century(year)
	} else if f.len != 4 {
		return date{}, false
	}
	d := date{start: t.start, end: f.end, grain: GrainYear, period: yearsOf(year, 1)}
	d = s.yearPair(d, token{start: f.end - f.len, end: f.end, kind: numberToken, class: cDigits, val: year})
	first, last := d.named()
	return s.fiscal(d, first, last), !d.period.IsZero()
}

// nthOf gives d the n-th of the equal parts of a year: of the year named with
// it, or else the latest one that has begun, and where the words speak of the
// future the next that is not over, unless it is far off: a firm that is to
// report its third quarter in November means the last one.
func (s *scan) nthOf(d date, n, of int) date {
	months := 12 / of
	if whole, ok := s.fiscalWhole(d.end); ok {
		d.end = whole.end
		return s.withFiscal(d).fiscally(nthIn(whole.period, n, of))
	}
	if l := s.left(d.start); l.class == cFiscal {
		return s.fiscalNth(s.withFiscal(d), n, of)
	}
	if last, begins, ok := s.edge(d.end); ok && !begins {
		return s.endedBy(d, last, months)
	}
	if year, end, ok := s.wholeYear(d.end); ok {
		year = s.begun(d, year, (n-1)*months+1)
		d.end, d.period = end, monthsOf(year, (n-1)*months+1, months)
		return d
	}
	if year, start, ok := s.yearBefore(d.start); ok {
		d.start, d.period = start, monthsOf(year, (n-1)*months+1, months)
		return d
	}
	if s.published == 0 {
		return d
	}
	y, m, _ := s.published.Date()
	now := (int(m) - 1) / months
	d.ahead = s.tense(d.start, d.end) == ahead
	_, back := floorDiv(now-n+1, of)
	if _, onward := floorDiv(n-1-now, of); d.ahead && onward <= of/2 {
		back = -onward
	}
	d.period = monthsOf(y, (now-back)*months+1, months)
	return d
}

// wholeYear reads the year at pos that something is a part of: "of 2014", "last
// year", "of the year", "a year earlier".
func (s *scan) wholeYear(pos int) (year, end int, ok bool) {
	if year, end, ok = s.year(pos); ok {
		return year, end, ok
	}
	if year, end, ok = s.relativeYear(pos); ok {
		return year, end, ok
	}
	t := s.at(pos)
	if t.class == cOf {
		t = s.at(t.end)
	}
	switch next := s.at(t.end); {
	case t.class == cThe && next.class == cUnit && Grain(next.val) == GrainYear:
		return s.currentYear(pos), next.end, s.published != 0
	case t.class == cArticle && next.class == cUnit && Grain(next.val) == GrainYear && s.at(next.end).class.in(cAgo, cEarlier):
		y, _, _ := s.published.Date()
		return y - 1, s.at(next.end).end, s.published != 0
	}
	return 0, 0, false
}

// begun returns year, or the one before when d is a part of "the year" that has
// not come to the month yet and nothing speaks of the future: in January "the
// third quarter of the year" is over.
func (s *scan) begun(d date, year, month int) int {
	t := s.at(d.end)
	if t.class == cOf {
		t = s.at(t.end)
	}
	if t.class == cThe && monthOf(year, month).From > s.published && s.tense(d.start, d.end) != ahead {
		return year - 1
	}
	return year
}

// yearBefore reads the year in front of what is a part of it: "2014's third
// quarter", "last year's first half", "the 2014 third quarter".
func (s *scan) yearBefore(pos int) (year, start int, ok bool) {
	t := s.left(pos)
	if t.kind == wordToken && s.text[t.start:t.end] == "s" {
		if t = s.left(t.start); t.class != cApostrophe {
			return 0, 0, false
		}
		t = s.left(t.start)
	}
	if t.class == cDigits && t.end-t.start == 4 && s.isYear(t) {
		return t.val, t.start, true
	}
	which := s.left(t.start)
	if t.class == cUnit && Grain(t.val) == GrainYear && which.class.in(cLast, cThis, cNext) && s.published != 0 {
		y, _, _ := s.published.Date()
		return y + which.val, which.start, true
	}
	return 0, 0, false
}

// currentYear returns the year that "the year" means at pos: that of the date
// before, or of publication.
func (s *scan) currentYear(pos int) int {
	base := s.published
	if d, ok := s.memory.last(pos, GrainDay, GrainMonth, GrainQuarter, GrainHalf, GrainSeason, GrainYear); ok {
		base = d.period.From
	}
	y, _, _ := base.Date()
	return y
}

// isSport reports whether the words at pos tell of a match, whose quarters and
// halves are no dates.
func (s *scan) isSport(pos int) bool {
	t := s.at(pos)
	if t.class == cOf {
		if t = s.at(t.end); t.class == cThe {
			t = s.at(t.end)
		}
	}
	switch s.text[t.start:t.end] {
	case "goal", "goals", "lead", "strike", "penalty", "deficit", "touchdown", "comeback", "header", "game", "match", "substitute", "final", "tie":
		return t.kind == wordToken
	}
	return false
}

// endedBy gives d, so many months, the last day that the text tells for it: the
// third quarter of a firm that "ended Oct. 31" is none of the calendar.
func (s *scan) endedBy(d, last date, months int) date {
	d.period = between(int(ago(last.period.To+1, GrainMonth, -months)), int(last.period.To))
	if s.at(d.end).class == cEnded {
		d.end, d.kind, d.rule = last.end, Stretch, RuleEnded
	}
	return d
}
