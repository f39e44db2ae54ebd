package when

// unit reads a date whose head is a unit of time: "two weeks ago", "last month",
// "the first three months of 2015", "a year earlier". The rules are tried from
// the most particular on.
func (s *scan) unit(t token) (date, bool) {
	if d, ok := s.holiday(t); ok {
		return d, true
	}
	if d, ok := s.halfYear(t); ok {
		return d, true
	}
	if d, ok := s.hyphenated(t); ok || d.end > 0 {
		return d, ok
	}
	switch Grain(t.val) {
	case GrainQuarter:
		if d, ok := s.quarter(t); ok {
			return d, true
		}
	case GrainCentury:
		if d, ok := s.centuryOf(t); ok {
			return d, true
		}
	}
	if to := s.at(t.end); to.class == cTo {
		if d, ok := s.toDate(t, s.at(to.end)); ok {
			return d, true
		}
	}
	if d, ok := s.numberOf(t); ok {
		return d, true
	}
	if d, ok := s.oneOf(t); ok {
		return d, true
	}
	if l := s.left(t.start); l.class == cEvery || s.isOrdinalOf(l, cEvery) {
		return s.recurring(t)
	}
	return date{}, false
}

// numberOf reads so many units, or the unit by its number.
func (s *scan) numberOf(t token) (d date, ok bool) {
	if d, ok = s.ended(t); ok {
		return d, ok
	}
	if d, ok = s.fiscalFrom(t); ok {
		return d, ok
	}
	if d, ok = s.ordinal(t); ok {
		return d, ok
	}
	if d, ok = s.counted(t); ok {
		return d, ok
	}
	return s.stretch(t)
}

// oneOf reads one unit by the word that says which.
func (s *scan) oneOf(t token) (d date, ok bool) {
	if d, ok = s.sameUnit(t); ok {
		return d, ok
	}
	if d, ok = s.calendar(t); ok {
		return d, ok
	}
	if d, ok = s.neighbour(t); ok {
		return d, ok
	}
	if d, ok = s.weekOf(t); ok {
		return d, ok
	}
	return s.definite(t)
}

// isOrdinalOf reports whether t is a number or "other" after a word of class c.
func (s *scan) isOrdinalOf(t token, c class) bool {
	return (t.class.in(cOrdinal, cCardinal, cSome) || s.text[t.start:t.end] == "other") && s.left(t.start).class == c
}

// hyphenated reads a unit with a hyphen behind: "the year-ago quarter",
// "year-end", "year-to-date"; any other one is no date, as in "61-year-old", and
// is returned with an end and false.
func (s *scan) hyphenated(t token) (date, bool) {
	if g := s.genitive(t.end); g > 0 && Grain(t.val) >= GrainMonth {
		if end := s.at(g); end.class == cEnd {
			return s.unitEnd(t, end.end)
		}
	}
	dash := s.at(t.end)
	glued := dash.class == cDash && dash.start == t.end && s.at(dash.end).start == dash.end
	if l := s.left(t.start); l.class == cDash && l.end == t.start {
		w := s.left(l.start)
		if !glued && (w.class == cMid && Grain(t.val) >= GrainWeek || w.class.in(cOrdinal, cNth)) {
			return date{}, false
		}
		return date{end: t.end}, false
	}
	if !glued {
		return date{}, false
	}
	next := s.at(dash.end)
	switch {
	case next.class.in(cAgo, cEarlier):
		return s.yearAgo(t, next)
	case next.class == cEnd && Grain(t.val) >= GrainMonth:
		return s.unitEnd(t, next.end)
	case next.class == cTo:
		return s.toDate(t, s.at(next.end))
	}
	return date{end: t.end}, false
}

// toDate reads "year-to-date", "the month to date"; mark is what follows "to".
func (s *scan) toDate(t, mark token) (date, bool) {
	if mark.class == cDash {
		mark = s.at(mark.end)
	}
	d := date{start: t.start, end: mark.end, grain: GrainStretch, kind: Deictic, rule: RuleToNow}
	if s.published != 0 {
		d.period = Period{shift(s.published, Grain(t.val), 0).From, s.published}
	}
	return d, mark.class == cDate && t.class == cUnit && Grain(t.val) >= GrainWeek
}

// yearAgo reads "the year-ago quarter", "the year-earlier period", "a month-ago
// level": the same stretch a year before.
func (s *scan) yearAgo(t, ago token) (date, bool) {
	d := date{start: t.start, end: ago.end}
	if noun := s.at(ago.end); noun.class == cPeriod || noun.class == cUnit || noun.class == cHalf {
		d.end = noun.end
	}
	return s.shifted(d, Grain(t.val), -1), true
}

// edgeDays is how many days before its end a year's end is the coming one,
// whatever the verb says.
const edgeDays = 31

// unitEnd reads "year-end 2014", "by year-end", "the month's end".
func (s *scan) unitEnd(t token, end int) (date, bool) {
	d := date{start: t.start, end: end, grain: GrainDay, kind: Deictic, rule: RulePart}
	if s.published == 0 {
		return d, true
	}
	g := Grain(t.val)
	if year, end, ok := s.year(d.end); ok && g == GrainYear {
		d.end, d.kind = end, Named
		d.period = dayOf(year, 12, 31)
		return d, true
	}
	p := shift(s.published, g, 0)
	d.ahead = p.To-s.published <= edgeDays || s.tense(d.start, d.end) != done
	if !d.ahead {
		p = shift(s.published, g, -1)
	}
	if !p.IsZero() {
		d.period = On(p.To)
	}
	return d, true
}

// count reads the number before pos: "three", "24", "twenty-five", "a". A vague
// one, as "several", is 0.
func (s *scan) count(pos int) (n, start int, ok bool) {
	t := s.left(pos)
	switch t.class {
	case cDigits:
		return t.val, t.start, t.end-t.start <= 4
	case cCardinal:
		n, start = t.val, t.start
		if dash := s.left(start); dash.class == cDash && dash.end == start {
			if tens := s.left(dash.start); tens.class == cCardinal && tens.val >= 20 && n < 10 {
				return tens.val + n, tens.start, true
			}
		}
		return n, start, true
	case cArticle:
		return 1, t.start, true
	case cSome:
		start = t.start
		if a := s.left(start); a.class == cArticle {
			start = a.start
		}
		return 0, start, true
	case cOf:
		couple := s.left(t.start)
		if s.text[couple.start:couple.end] == "couple" {
			return 2, s.withArticle(couple.start), true
		}
	}
	return 0, 0, false
}

// withArticle returns where the article before pos begins, or pos.
func (s *scan) withArticle(pos int) int {
	if a := s.left(pos); a.class.in(cArticle, cThe) {
		return a.start
	}
	return pos
}

// ended reads a stretch by its last day: "the nine months ended Sept. 30", "six
// months to 30 June", "the fiscal year that ended in March".
func (s *scan) ended(t token) (date, bool) {
	verb := s.at(t.end)
	if verb.class == cThat {
		verb = s.at(verb.end)
	}
	n, start, counted := s.count(t.start)
	if !counted || n == 0 {
		n, start = 1, t.start
	}
	if verb.class != cEnded && !(verb.class.in(cTo, cThrough) && (counted && n > 1 || s.left(t.start).class == cThe)) {
		return date{}, false
	}
	pos := verb.end
	if in := s.at(pos); in.class.in(cInside, cOn) {
		pos = in.end
	}
	last, ok := s.dateAt(pos)
	if !ok || last.period.IsZero() || last.ahead && verb.class != cEnded {
		return date{}, false
	}
	isFiscal := s.left(start).class == cFiscal
	if isFiscal {
		start = s.left(start).start
	}
	g := Grain(t.val)
	d := date{start: start, end: last.end, grain: GrainStretch, kind: Stretch, rule: RuleEnded}
	if n == 1 {
		d.grain = g
	} else if g == GrainMonth && n == 3 {
		d.grain = GrainQuarter
	}
	to := last.period.To
	d.period = between(int(ago(to+1, g, -n)), int(to))
	if isFiscal {
		s.tellsFiscal(d)
	}
	return d, !d.period.IsZero()
}

// halfYear reads a half of a year by its last day: "the half-year ended 31
// December".
func (s *scan) halfYear(t token) (date, bool) {
	half := s.left(t.start)
	if half.class == cDash {
		half = s.left(half.start)
	}
	verb := s.at(t.end)
	if half.class != cHalf || Grain(t.val) != GrainYear || !verb.class.in(cEnded, cTo) {
		return date{}, false
	}
	last, ok := s.dateAt(verb.end)
	if !ok || last.period.IsZero() {
		return date{}, false
	}
	if verb.class == cTo && last.ahead && last.grain != GrainYear {
		last.period = moved(last.period, -1) // it is over
	}
	to := last.period.To
	d := date{start: half.start, end: last.end, grain: GrainHalf, kind: Stretch, rule: RuleEnded}
	d.period = between(int(ago(to+1, GrainMonth, -6)), int(to))
	return d, !d.period.IsZero()
}

// ordinal reads so many units at the beginning or the end of a date: "the first
// nine months of 2014", "the last week of May", "the second week of January".
func (s *scan) ordinal(t token) (date, bool) {
	n, start, ok := s.count(t.start)
	if !ok || s.left(t.start).class == cArticle {
		n, start = 1, t.start
	}
	which := s.left(start)
	if !which.class.in(cOrdinal, cNth, cLast, cFinal, cOpening) || n == 0 || t.class == cUnits && !ok || Grain(t.val) == GrainCentury {
		return date{}, false
	}
	d := date{start: which.start, grain: GrainStretch, kind: Stretch, rule: RuleOrdinal}
	if whole, ok := s.fiscalWhole(t.end); ok {
		return s.fiscalMonths(d, t, which, n, whole)
	}
	whole, ok := s.wholeAt(t.end)
	if !ok {
		return s.firstMonths(d, t, which, n)
	}
	d.end, d.period = whole.end, s.units(whole.period, Grain(t.val), which, n)
	if Grain(t.val) == GrainDay && n == 1 {
		d.grain = GrainDay
	} else if Grain(t.val) == GrainMonth && n == 3 {
		d.grain = GrainQuarter
	}
	return d, !d.period.IsZero()
}

// wholeAt reads the date that something is a part of: "of May", "of the year",
// "in 2014".
func (s *scan) wholeAt(pos int) (date, bool) {
	if year, end, ok := s.wholeYear(pos); ok && s.at(pos).class != cComma {
		return date{end: end, period: yearsOf(year, 1)}, true
	}
	t := s.at(pos)
	if !t.class.in(cOf, cInside) {
		return date{}, false
	}
	d, ok := s.dateAt(t.end)
	return d, ok && !d.period.IsZero() && d.period.From != 0
}

// units returns n units of p: its first, its last, or the n-th.
func (s *scan) units(p Period, g Grain, which token, n int) Period {
	if which.class.in(cLast, cFinal) && which.val < 0 {
		return within(p, Period{ago(p.To+1, g, -n), p.To})
	}
	from := ago(p.From, g, n*(which.val-1))
	if from == 0 {
		return Period{}
	}
	return within(p, Period{from, ago(from, g, n) - 1})
}

// within returns q when it lies in p.
func within(p, q Period) Period {
	if q.From < p.From || q.To > p.To || q.To < q.From {
		return Period{}
	}
	return q
}

// firstMonths reads "the first nine months" of no named year as those of the
// latest year in which they are over.
func (s *scan) firstMonths(d date, t, which token, n int) (date, bool) {
	if Grain(t.val) != GrainMonth || t.class != cUnits || which.val != 1 || n > 11 || s.published == 0 || s.at(t.end).class == cOf {
		return d, false
	}
	y, _, _ := s.published.Date()
	if d.period = monthsOf(y, 1, n); d.period.To >= s.published {
		d.period = monthsOf(y-1, 1, n)
	}
	d.end = t.end
	return d, true
}

// stretch reads a length of time up to publication or from it on: "the last
// three months", "the past year", "the next two weeks". Quarters are those that
// are over.
func (s *scan) stretch(t token) (date, bool) {
	n, start, ok := s.count(t.start)
	if which := s.left(start); ok && n == 0 && which.class.in(cLast, cPast, cNext, cComing) {
		return date{start: which.start, end: t.end, grain: GrainStretch, kind: Stretch, rule: RuleStretch}, true
	}
	if !ok || n == 0 || s.left(t.start).class == cArticle {
		n, start = 1, t.start
	}
	which := s.left(start)
	if s.isVerb(which) {
		return date{}, false
	}
	if this := s.left(which.start); this.class == cThis && which.class == cPast {
		which.start = this.start
	}
	switch of := s.at(t.end); {
	case n == 1 && (t.class == cUnits || Grain(t.val) == GrainDay || Grain(t.val) == GrainWeekend || which.class.in(cLast, cNext) && !s.measures(which)),
		of.class == cOf && s.at(of.end).class.in(cThe, cArticle, cDeterminer):
		return date{}, false
	}
	d := date{start: which.start, end: t.end, grain: GrainStretch, kind: Stretch, rule: RuleStretch}
	switch {
	case which.class == cPrevious && n > 1:
		d.period = s.stretchBefore(d.start, Grain(t.val), n)
	case s.published == 0 && which.class.in(cLast, cPast, cNext, cComing):
	case which.class.in(cLast, cPast) && Grain(t.val) == GrainQuarter:
		d.period = between(int(shift(s.published, GrainQuarter, -n).From), int(shift(s.published, GrainQuarter, -1).To))
	case which.class.in(cLast, cPast):
		d.period = between(int(ago(s.published, Grain(t.val), -n)), int(s.published))
	case which.class.in(cNext, cComing):
		d.period, d.ahead = between(int(s.published), int(ago(s.published, Grain(t.val), n))), true
	default:
		return d, false
	}
	return d, true
}

// stretchBefore returns the n units before the last fitting date of the text, or
// before publication: "the previous 12 months".
func (s *scan) stretchBefore(pos int, g Grain, n int) Period {
	to := s.published
	if base, ok := s.base(pos, g); ok {
		to = base.period.From - 1
	}
	if to <= 0 {
		return Period{}
	}
	return between(int(ago(to+1, g, -n)), int(to))
}

// isVerb reports whether "last" or "past" is no adjective: "could last ten days",
// "to go past seven years".
func (s *scan) isVerb(which token) bool {
	l := s.left(which.start)
	if !which.class.in(cLast, cPast) || which.val > 0 || l.kind != wordToken {
		return false
	}
	return l.class.in(cFuture, cTo) || l.class == cNone && which.class == cPast && !s.isCapital(l) || s.text[l.start:l.end] == "not"
}

// measures reports whether "last" or "next" before one unit counts from now on
// ("over the last year") and does not name one of the calendar ("last year").
func (s *scan) measures(which token) bool {
	the := s.left(which.start)
	if the.class != cThe {
		return false
	}
	return which.class == cLast || s.left(the.start).class.in(cInside, cFor, cThrough)
}

// calendar reads "last week", "this month", "next year": a unit of the calendar
// next to that of publication. Weeks begin on Monday.
func (s *scan) calendar(t token) (date, bool) {
	g := Grain(t.val)
	d := date{start: t.start, end: t.end, grain: g, kind: Deictic, rule: RuleCalendar}
	fiscal := s.left(t.start)
	if fiscal.class == cFiscal {
		d.start = fiscal.start
		if p := s.left(d.start); p.class == cPrevious && g == GrainYear && t.class == cUnit {
			d.start = p.start
			return s.fiscalPrevious(d), true
		}
	}
	which := s.which(&d)
	if t.class != cUnit || g == GrainDay || which.class == cNone || which.class.in(cPast, cComing) && g != GrainWeekend || s.isCapital(t) && s.isCapital(which) {
		return date{}, false
	}
	if s.published == 0 {
		return d, true
	}
	n := which.val
	if fiscal.class == cFiscal && g == GrainYear {
		d.ahead = n > 0
		return s.fiscalNow(d, n), true
	}
	if g == GrainWeekend {
		n = s.weekend(d, which)
	}
	d.period, d.ahead = shift(s.published, g, n), n > 0
	if day := s.onDay(d.end); g == GrainWeek && day.class == cWeekday && s.genitive(day.end) == 0 {
		d.end, d.grain, d.rule, d.period = day.end, GrainDay, RuleWeekday, inWeek(d.period, day.val)
	}
	return d, true
}

// onDay returns the token at pos, or the one after "on" there.
func (s *scan) onDay(pos int) token {
	t := s.at(pos)
	if t.class == cOn {
		return s.at(t.end)
	}
	return t
}

// weekend returns how many weeks from publication the weekend d lies.
func (s *scan) weekend(d date, which token) int {
	wd := s.published.Weekday()
	begun := wd == 0 || wd == 6
	switch {
	case which.class == cPast && !begun:
		return -1
	case which.class.in(cPast, cComing):
		return 0
	case which.val == 0 && !begun && wd < 4 && s.tense(d.start, d.end) == done:
		return -1
	}
	return which.val
}

// weekOf reads the week of a day: "the week of June 5", "the week beginning
// Monday".
func (s *scan) weekOf(t token) (date, bool) {
	of := s.at(t.end)
	if t.class != cUnit || !of.class.in(cOf, cStarting) && s.text[of.start:of.end] != "beginning" {
		return date{}, false
	}
	day, ok := s.dateAt(of.end)
	if !ok || day.period.IsZero() {
		return date{}, false
	}
	d := date{start: t.start, end: day.end, rule: day.rule, grain: Grain(t.val), ahead: day.ahead}
	switch {
	case d.grain == GrainWeek && day.grain == GrainDay:
		d.period = shift(day.period.From, GrainWeek, 0)
	case d.grain == GrainMonth && day.grain == GrainMonth, d.grain == GrainYear && day.grain == GrainYear:
		d.period = day.period
	default:
		return d, false
	}
	return d, true
}
