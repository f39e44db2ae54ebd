package when

// season reads "last summer", "the winter of 2013-14", "spring 2014", "in the
// fall". Winter takes in the December before its year; a capital in the middle
// of a sentence, as in "Arab Spring", makes a name of it.
func (s *scan) season(t token) (date, bool) {
	d := date{start: t.start, end: t.end, grain: GrainSeason, rule: RuleSeason}
	if year, end, ok := s.seasonYear(t.end); ok && s.at(t.end).class != cComma {
		d.end, d.period = end, seasonIn(year, t.val)
		return d, true
	}
	if and := s.at(t.end); and.class == cAnd {
		if other := s.at(and.end); other.class == cSeason && !s.isCapital(t) {
			if year, _, ok := s.seasonYear(other.end); ok && s.at(other.end).class != cComma {
				d.period = seasonIn(year, t.val)
				return d, true // "the spring and summer of 2021"
			}
		}
	}
	l := s.left(t.start)
	if l.class == cDigits && l.end-l.start == 4 && s.isYear(l) {
		d.start, d.period = l.start, seasonIn(l.val, t.val)
		return d, true
	}
	if s.isCapital(t) || s.at(t.end).class == cDash && s.at(t.end).start == t.end {
		return d, false
	}
	if in := s.at(t.end); t.val == 3 && in.class.in(cInside, cOf) {
		if noun := s.at(in.end); noun.class == cNone && !s.isCapital(noun) {
			return d, false // "this fall in prices"
		}
	}
	which := s.which(&d)
	if which.class == cNone && !s.isBareSeason(l, t) {
		return d, false
	}
	if s.published == 0 {
		return d, true
	}
	return s.whichSeason(d, which.class, t.val), true
}

// seasonYear reads the year of a season, of two the later.
func (s *scan) seasonYear(pos int) (year, end int, ok bool) {
	if year, end, ok = s.year(pos); !ok {
		return s.relativeYear(pos)
	}
	pair := s.yearPair(date{end: end}, token{start: end - 4, end: end, val: year})
	if pair.rule == RuleYears {
		return year + 1, pair.end, true
	}
	return year, end, true
}

// isBareSeason reports whether the season t after l, without a year, is one of
// the calendar: "over the summer", "by spring", and no spring of water.
func (s *scan) isBareSeason(l, t token) bool {
	the := l.class == cThe
	if the {
		l = s.left(l.start)
	}
	next := s.at(t.end)
	if next.kind == wordToken && next.class == cNone && t.val != 2 || next.class == cOf && t.val == 3 {
		return false
	}
	if the && t.val == 2 && !l.class.in(cNone) {
		return true
	}
	return l.class.in(cSince, cUntil, cBy, cEarly, cLate, cMid) || the && l.class.in(cInside, cThrough, cOf)
}

// seasonIn returns the season val of year.
func seasonIn(year, val int) Period {
	if val == 4 {
		year--
	}
	return monthsOf(year, 3*val, 3)
}

// whichSeason gives d its season: "last" is over, "this" is of the year of
// publication, "next" is to come; without any of these it is the latest that has
// begun, and where the words speak of the future the next that is not over.
func (s *scan) whichSeason(d date, which class, val int) date {
	y, _, _ := s.published.Date()
	d.ahead = which.in(cNext, cComing) || which == cNone && s.isAhead(d)
	for i := y + 2; i >= y-2; i-- {
		p := seasonIn(i, val)
		over, begun := p.To < s.published, p.From <= s.published
		switch {
		case which.in(cLast, cPast):
			if !over {
				continue
			}
		case which == cNext || which == cComing:
			if begun {
				return d
			}
		case which == cThis && i == y+1 && s.tense(d.start, d.end) == ahead && seasonIn(y, val).To < s.published:
		case which == cThis:
			if i != y && !(val == 4 && i == y+1 && begun) {
				continue
			}
		case d.ahead:
			if over {
				return d
			}
		case !begun:
			continue
		}
		d.period = p
		if !d.ahead {
			return d
		}
	}
	return d
}
