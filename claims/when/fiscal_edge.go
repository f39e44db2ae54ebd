package when

import "time"

// fiscalEdge is the last day of a fiscal year as the text told it at a place.
type fiscalEdge struct {
	calendar fiscalCalendar
	at       int // the byte behind it; zero: none was told
}

// edge reads the first or last day of the period that is named before pos, as its
// text tells it: "(ended June 30)", ", which ends in March", "ending 30 June",
// ", which began Oct. 1".
func (s *scan) edge(pos int) (d date, begins, ok bool) {
	t := s.at(pos)
	if t.class == cComma || s.text[t.start:t.end] == "(" {
		t = s.at(t.end)
	}
	if t.class == cThat || s.text[t.start:t.end] == "which" {
		t = s.at(t.end)
	}
	if t.class.in(cFuture, cBe, cDid) && t.class != cEnded {
		if next := s.at(t.end); next.kind == wordToken && s.isEdgeVerb(next) != 0 {
			t = next
		}
	}
	verb := s.isEdgeVerb(t)
	if verb == 0 {
		return date{}, false, false
	}
	if t = s.at(t.end); t.class.in(cInside, cOn, cFrom) {
		t = s.at(t.end)
	}
	d, ok = s.dateAt(t.start)
	return d, verb > 0, ok && !d.period.IsZero() && (d.grain == GrainDay || d.grain == GrainMonth) && d.kind == Named
}

// isEdgeVerb returns 1 when t says that a period begins, -1 that it ends, and else 0.
func (s *scan) isEdgeVerb(t token) int {
	if t.class == cEnded {
		return -1
	}
	switch s.text[t.start:t.end] {
	case "end", "closed", "closes", "closing":
		return -1
	case "began", "begin", "beginning", "begins", "begun", "ran", "runs", "running", "start", "started", "starting", "starts":
		return 1
	}
	return 0
}

// edgeOfYear returns the fiscal calendar that the text tells behind a fiscal year
// at pos with the numbers first and last, zero for "the current fiscal year". A
// day without a year is that of the number, or of the year after it.
func (s *scan) edgeOfYear(pos, first, last int) (fiscalCalendar, bool) {
	d, begins, ok := s.edge(pos)
	if !ok {
		return fiscalCalendar{}, false
	}
	end := d.period.To
	if begins {
		end = d.period.From - 1
	}
	c := fiscalCalendar{end: end, named: namingOf(end)}
	if y, _, _ := end.Date(); first == last && first != 0 {
		switch {
		case begins && y == first-1 || !begins && y == first:
			c.named = namedEnd
		case !begins && y == first+1:
			c.named = namedBegin
		}
		if begins && d.month == 0 {
			c.named = namedEnd
			if by, _, _ := d.period.From.Date(); by == first {
				c.named = namedBegin
			}
		}
	}
	s.fiscalEnd = fiscalEdge{c, pos}
	return c, true
}

// namingOf returns how years that end on a day are called: one that ends from April
// on bears the year of its end, while those of shops and of Japan, which end
// from January to March, bear either.
func namingOf(end Day) naming {
	if _, m, _ := end.Date(); m >= time.April {
		return namedEnd
	}
	return namedEither
}

// tellsFiscal remembers the fiscal year d by its last day.
func (s *scan) tellsFiscal(d date) {
	if d.grain == GrainYear && d.period.To != 0 {
		s.fiscalEnd = fiscalEdge{fiscalCalendar{d.period.To, namingOf(d.period.To)}, d.end}
	}
}

// fiscalCalendar returns the fiscal year that d is one of: the one whose end the
// text told within reach before, or that of the state whose money the sentence is
// about.
func (s *scan) fiscalCalendar(d date) (fiscalCalendar, bool) {
	if e := s.fiscalEnd; e.at != 0 && e.at <= d.start && d.start-e.at <= reach {
		return e.calendar, true
	}
	y, ok := s.lawOfYear(d)
	if !ok {
		return fiscalCalendar{}, false
	}
	return fiscalCalendar{monthOf(2001, int(y.begins)).From - 1, y.named}, true
}

// fiscalFrom reads a fiscal year by its first day: "the fiscal year that begins
// Oct. 1".
func (s *scan) fiscalFrom(t token) (date, bool) {
	fiscal := s.left(t.start)
	if fiscal.class != cFiscal || t.class != cUnit || Grain(t.val) != GrainYear {
		return date{}, false
	}
	which := s.left(fiscal.start)
	if which.class.in(cLast, cThis, cNext, cPrevious) {
		return date{}, false
	}
	first, begins, ok := s.edge(t.end)
	if !ok || !begins {
		return date{}, false
	}
	from := first.period.From
	d := date{start: fiscal.start, end: first.end, grain: GrainYear, rule: RuleFiscal, ahead: first.ahead}
	d.period = between(int(from), int(ago(from, GrainYear, 1))-1)
	s.tellsFiscal(d)
	return d, !d.period.IsZero()
}
