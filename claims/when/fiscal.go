package when

import "time"

// fiscalCalendar is a fiscal year that is known: it ends on the day and month of
// end, in each year.
type fiscalCalendar struct {
	end   Day
	named naming
}

// naming says which of its two calendar years a fiscal year is called by.
type naming uint8

const (
	namedEither naming = iota // nothing tells
	namedEnd                  // "fiscal 2024" ends in 2024
	namedBegin                // "fiscal 2024" begins in 2024
)

// ending returns the fiscal year of c that ends in a calendar year.
func (c fiscalCalendar) ending(year int) Period {
	y, _, _ := c.end.Date()
	next := ago(c.end+1, GrainYear, year-y)
	return between(int(ago(next, GrainYear, -1)), int(next)-1)
}

// called returns the fiscal year of c with the numbers first and last, which are
// the same for "fiscal 2024", neighbours for "2023-24" and further apart for a
// range. Where nothing tells which year gives the name, both are held.
func (c fiscalCalendar) called(first, last int) Period {
	if last == first+1 {
		return c.ending(last)
	}
	begin, end := first, last
	_, month, _ := c.end.Date()
	if month != time.December && c.named == namedBegin {
		begin++
	}
	if month != time.December && c.named != namedEnd {
		end++
	}
	return joined(c.ending(begin), c.ending(end))
}

// holding returns the fiscal year of c that d is a day of, or the n-th after it.
func (c fiscalCalendar) holding(d Day, n int) Period {
	y, _, _ := d.Date()
	if p := c.ending(y); d > p.To {
		n++
	}
	return c.ending(y + n)
}

// anyFiscal returns all days that a fiscal year with the numbers first and last can
// hold, when nobody tells where it begins: one called by two years touches
// both, and one called by a single year touches that. The names of firms are no
// narrower than that: a "fiscal 2023" may end in January 2023 or in 2024.
func anyFiscal(first, last int) Period {
	if last == first+1 {
		return yearsOf(first, 2)
	}
	return yearsOf(first-1, last-first+3)
}

// joined returns the period from the first day of a to the last of b.
func joined(a, b Period) Period { return between(int(a.From), int(b.To)) }

// fiscal gives d the fiscal year that its numbers first and last name: exact
// where the text or the law of a country tells when it ends, and else all the
// days that it can hold (RuleFiscalSpan).
func (s *scan) fiscal(d date, first, last int) date {
	d.kind, d.first, d.last, d.grain = Named, Mention{}, Mention{}, GrainYear
	c, ok := s.edgeOfYear(d.end, first, last)
	if !ok {
		c, ok = s.fiscalCalendar(d)
	}
	switch {
	case last > first+1 && ok:
		d.grain, d.rule, d.period = GrainStretch, RuleFiscal, c.called(first, last)
	case last > first+1:
		d.grain, d.rule, d.period = GrainStretch, RuleFiscalSpan, anyFiscal(first, last)
	case ok:
		return s.fiscalPart(d.fiscally(c.called(first, last)))
	default:
		return s.fiscalPart(d.fiscally(anyFiscal(first, last)))
	}
	return d
}

// fiscalNow gives d the n-th fiscal year after the one of publication.
func (s *scan) fiscalNow(d date, n int) date {
	d.grain, d.kind = GrainYear, Deictic
	if s.published == 0 {
		d.rule = RuleFiscalSpan
		return d
	}
	c, ok := s.edgeOfYear(d.end, 0, 0)
	if !ok {
		c, ok = s.fiscalCalendar(d)
	}
	if ok {
		return d.fiscally(c.holding(s.published, n))
	}
	return d.fiscally(between(int(ago(s.published, GrainYear, n-1))+1, int(ago(s.published, GrainYear, n+1))-1))
}

// fiscally returns d with the period p of a fiscal year or a part of one, under
// the rule that its length tells.
func (d date) fiscally(p Period) date {
	d.period, d.rule = p, RuleFiscal
	if n := longest(d.grain); n > 0 && p.To-p.From >= n {
		d.rule = RuleFiscalSpan
	}
	return d
}

// longest returns the days of the longest quarter, half or year.
func longest(g Grain) Day {
	switch g {
	case GrainQuarter:
		return 92
	case GrainHalf:
		return 184
	case GrainYear:
		return 366
	}
	return 0
}

// nthIn returns the n-th of the equal parts of a fiscal year that lies in p: as
// many months lie before it, and after.
func nthIn(p Period, n, of int) Period { return inFiscal(p, 12/of*(n-1), 12/of*(of-n)) }

// inFiscal returns the days of p without so many months at its begin and its end.
func inFiscal(p Period, before, after int) Period {
	if p.From == 0 || p.To == 0 {
		return Period{}
	}
	return between(int(ago(p.From, GrainMonth, before)), int(ago(p.To+1, GrainMonth, -after))-1)
}

// fiscalWhole reads the fiscal year at pos that something is a part of: "of fiscal
// 2024", "FY25", "of the fiscal year ended June 30".
func (s *scan) fiscalWhole(pos int) (date, bool) {
	t := s.at(pos)
	if t.class == cOf {
		t = s.at(t.end)
	}
	for i, w := 0, t; i < 4 && w.kind != noToken; i, w = i+1, s.at(w.end) {
		if w.class.in(cFiscal, cLetterFY) {
			d, ok := s.dateAt(t.start)
			return d, ok && d.grain == GrainYear && (d.rule == RuleFiscal || d.rule == RuleFiscalSpan || d.rule == RuleEnded)
		}
	}
	return date{}, false
}

// fiscalPart reads the part of the fiscal year d that is named behind it: "fiscal
// 2024 third quarter", "FY25 Q2", "fiscal 2023's first half".
func (s *scan) fiscalPart(d date) date {
	pos := d.end
	if g := s.genitive(pos); g > 0 {
		pos = g
	}
	t := s.at(pos)
	n, of, end := t.val, 0, 0
	switch unit := s.afterDash(t.end); {
	case t.kind == wordToken && t.class.in(cLetterQ, cLetterH):
		f := fieldAt(s.text, t.end)
		if f.len == 1 && s.endsNumber(f.end, 0) {
			n, of, end = f.val, 4, f.end
			if t.class == cLetterH {
				of = 2
			}
		}
	case t.class.in(cOrdinal, cNth) && unit.class == cHalf:
		of, end = 2, unit.end
	case t.class.in(cOrdinal, cNth) && unit.class == cUnit && Grain(unit.val) == GrainQuarter:
		of, end = 4, unit.end
	}
	if of == 0 || n < 1 || n > of || d.grain != GrainYear {
		return d
	}
	d.end, d.grain = end, partGrain(of)
	return d.fiscally(nthIn(d.period, n, of))
}

// afterDash returns the token at pos, or the one after a hyphen there.
func (s *scan) afterDash(pos int) token {
	t := s.at(pos)
	if t.class == cDash {
		return s.at(t.end)
	}
	return t
}

func partGrain(of int) Grain {
	if of == 2 {
		return GrainHalf
	}
	return GrainQuarter
}

// withFiscal takes "fiscal" before d into it.
func (s *scan) withFiscal(d date) date {
	if l := s.left(d.start); l.class == cFiscal {
		d.start = l.start
	}
	return d
}

// fiscalNth reads the n-th part of a fiscal year that no words after it name, or
// only a year in digits: "the fiscal third quarter", "fiscal first quarter 2024".
// Of no named year it is the latest one that has begun, and without a period
// when nobody tells when the year does.
func (s *scan) fiscalNth(d date, n, of int) date {
	if last, begins, ok := s.edge(d.end); ok && !begins {
		return s.endedBy(d.fiscally(Period{}), last, 12/of)
	}
	c, known := s.fiscalCalendar(d)
	if year, end, ok := s.year(d.end); ok && s.at(d.end).class != cComma {
		p := anyFiscal(year, year)
		if d.end = end; known {
			p = c.called(year, year)
		}
		return d.fiscally(nthIn(p, n, of))
	}
	if !known || s.published == 0 {
		d.rule = RuleFiscalSpan
		return d
	}
	p := nthIn(c.holding(s.published, 0), n, of)
	if p.From > s.published {
		p = nthIn(c.holding(s.published, -1), n, of)
	}
	return d.fiscally(p)
}

// fiscalMonths reads so many months at the beginning or the end of a fiscal year:
// "the first nine months of fiscal 2024".
func (s *scan) fiscalMonths(d date, t, which token, n int, whole date) (date, bool) {
	months := n
	switch Grain(t.val) {
	case GrainQuarter:
		months = 3 * n
	case GrainMonth:
	default:
		return d, false
	}
	before, after := 0, 12-months
	if which.class.in(cLast, cFinal) && which.val < 0 {
		before, after = after, 0
	} else if which.val > 1 {
		before, after = (which.val-1)*months, 12-which.val*months
	}
	if before < 0 || after < 0 {
		return d, false
	}
	d.end = whole.end
	d = d.fiscally(inFiscal(whole.period, before, after))
	if whole.rule == RuleFiscalSpan {
		d.rule = RuleFiscalSpan
	}
	return d, !d.period.IsZero()
}

// fiscalNoun reads "last fiscal", as Indian news calls the year: "fiscal" is an
// adjective where a noun follows.
func (s *scan) fiscalNoun(t token) (date, bool) {
	which, next := s.left(t.start), s.at(t.end)
	ends := next.class.in(cAnd, cInside, cOn, cFor, cFrom, cTo, cWas, cBe, cFuture) || s.opensClause(next) || next.kind != wordToken && !next.class.in(cDigits, cDash)
	if !ends || !which.class.in(cLast, cThis, cNext, cPrevious) {
		return date{}, false
	}
	d := date{start: which.start, end: t.end, ahead: which.val > 0}
	if which.class == cPrevious {
		return s.fiscalPrevious(d), true
	}
	return s.fiscalNow(d, which.val), true
}

// fiscalPrevious reads "the previous fiscal year" as the one before the last fiscal
// year of the text, or before publication where there is none.
func (s *scan) fiscalPrevious(d date) date {
	base, ok := s.memory.last(d.start, GrainYear)
	if !ok || base.rule != RuleFiscal && base.rule != RuleFiscalSpan && base.rule != RuleEnded {
		return s.fiscalNow(d, -1)
	}
	rule := base.rule
	if rule == RuleEnded {
		rule = RuleFiscal
	}
	return d.reckoned(base, moved(base.period, -1), GrainYear, rule)
}
