package when

import "github.com/numclaim/numclaim/numbers"

// dayparts takes the time of day around a day into d: "Tuesday night", "early on
// Friday morning". It moves no day.
func (s *scan) dayparts(d date) date {
	if d.grain != GrainDay {
		return d
	}
	t := s.at(d.end)
	if t.class.in(cEarly, cLate) {
		t = s.at(t.end)
	}
	if t.class == cDaypart && !s.isCapital(t) {
		d.end = t.end
	}
	l := s.left(d.start)
	if l.class == cOn {
		l = s.left(l.start)
	}
	if l.class.in(cEarly, cLate) {
		d.start = l.start
	}
	return d
}

// part narrows d to the part that the words before it name: "early this year",
// "mid-July", "the end of 2013", "earlier this week".
//
//	early                the first half        late   the second half
//	mid, middle          the middle third      rest   from publication on
//	start, end           its first, last day (of a decade or century its year)
//	so far               to publication        later  from publication on
//	earlier              to the day before publication
func (s *scan) part(d date) date {
	if d.period.IsZero() || d.grain == GrainDay || d.kind == Range || d.kind == Stretch {
		return d
	}
	if so := s.at(d.end); d.rule == RuleCalendar && so.class == cSo && s.at(so.end).class == cFar {
		d.end, d.period, d.rule = s.at(so.end).end, clip(d.period, FirstDay, s.published), RuleToNow
		return d // "this year so far"
	}
	t, start := s.partWord(d.start)
	if d.rule == RuleFiscalSpan && t.class.in(cEarly, cLate, cMid, cStart, cEnd) {
		d.start = start // which days these are nobody tells
		return d
	}
	p, rule := s.partOf(d, t.class)
	if rule == "" {
		return d
	}
	if d.period = p; p.IsZero() && s.published == 0 {
		return d
	}
	d.start, d.rule = start, rule
	return d
}

// partWord returns the word that says which part of the date at pos is meant, and
// where the whole begins.
func (s *scan) partWord(pos int) (t token, start int) {
	t = s.left(pos)
	if t.class == cThe || t.class == cDeterminer {
		t = s.left(t.start)
	}
	switch t.class {
	case cDash:
		if t.end != pos {
			return token{}, 0
		}
		t = s.left(t.start)
		if !t.class.in(cEarly, cMid, cLate) && s.text[t.start:t.end] != "end" {
			return token{}, 0
		}
	case cInside, cOn:
		if t = s.left(t.start); !t.class.in(cEarly, cEarlier, cLate, cLater) {
			return token{}, 0
		}
	case cOf:
		return s.partNoun(t.start)
	case cFar:
		so := s.left(t.start)
		if so.class != cSo {
			return token{}, 0
		}
		return t, so.start
	case cEarly, cEarlier, cLate, cLater, cMid:
	case cEnd:
		if s.text[t.start:t.end] != "end" || !s.left(t.start).class.in(cAt, cBy, cSince, cUntil) {
			return token{}, 0 // "by end 2021"
		}
	default:
		return token{}, 0
	}
	return t, t.start
}

// partNoun returns the noun before "of": the end, the early part, the middle.
func (s *scan) partNoun(pos int) (t token, start int) {
	t = s.left(pos)
	if s.text[t.start:t.end] == "part" || s.text[t.start:t.end] == "months" || s.text[t.start:t.end] == "days" {
		if t = s.left(t.start); !t.class.in(cEarly, cLate) {
			return token{}, 0
		}
	}
	if !t.class.in(cStart, cEnd, cMid, cRest, cEarly, cLate) {
		return token{}, 0
	}
	start = t.start
	if the := s.left(start); the.class == cThe {
		start = the.start
	}
	return t, start
}

// partOf returns the part of d that a word of class c names, and the rule; the
// rule is "" when c names none.
func (s *scan) partOf(d date, c class) (Period, Rule) {
	p := d.period
	switch c {
	case cEarly:
		return p.share(0, 1, 2), RulePart
	case cLate:
		return p.share(1, 2, 2), RulePart
	case cMid:
		return p.share(1, 2, 3), RulePart
	case cStart:
		return edge(p, d.grain, p.From), RulePart
	case cEnd:
		return edge(p, d.grain, p.To), RulePart
	case cEarlier:
		return clip(p, FirstDay, s.eve(p)), RuleToNow
	case cFar:
		return clip(p, FirstDay, s.published), RuleToNow
	case cLater, cRest:
		return clip(p, s.published, LastDay), RuleToNow
	}
	return Period{}, ""
}

// eve returns the day before publication, and the day itself when p begins with it:
// what was earlier this week was not today, unless the week is a day old.
func (s *scan) eve(p Period) Day {
	if s.published == 0 || s.published == p.From {
		return s.published
	}
	return s.published - 1
}

// edge returns the first or last day of p, of a decade or a century the first or
// last year.
func edge(p Period, g Grain, d Day) Period {
	if g == GrainDecade || g == GrainCentury {
		return shift(d, GrainYear, 0)
	}
	return On(d)
}

// clip returns the days of p from a to b, or p when it has none of them: the
// words then mean another year than was thought.
func clip(p Period, a, b Day) Period {
	q := between(int(max(p.From, a)), int(min(p.To, b)))
	if a == 0 || b == 0 || q.IsZero() {
		return p
	}
	return q
}

// attributive reports whether d belongs to a noun that follows: by its genitive,
// by a hyphen, or by an article before it and a noun behind.
func (s *scan) attributive(d date) bool {
	t := s.at(d.end)
	if t.class == cApostrophe && t.start == d.end {
		return s.genitive(d.end) > 0
	}
	if t.class == cDash && t.start == d.end {
		return s.at(t.end).kind == wordToken
	}
	l := s.left(d.start)
	return l.class.in(cThe, cArticle, cDeterminer) && t.kind == wordToken && t.class.in(cNone, cEvent, cPlan, cFiscal) && !isPastForm(s.text[t.start:t.end])
}

// genitive returns the end of the genitive ending at pos, 0 when there is none.
func (s *scan) genitive(pos int) int {
	t := s.at(pos)
	if t.class != cApostrophe || t.start != pos {
		return 0
	}
	if g := s.at(t.end); g.start == t.end && s.text[g.start:g.end] == "s" {
		return g.end
	}
	if pos > 0 && s.text[pos-1] == 's' {
		return t.end
	}
	return 0
}

// cue takes the cue before e into it, with what the cue makes of its period.
func (s *scan) cue(e *Expression) {
	cue, start := s.cueBefore(e.Span.Start)
	if cue == NoCue || e.Kind == Range || e.Kind == Recurring || e.Attributive && (cue == Before || cue == After) {
		return
	}
	e.Cue, e.Span = cue, numbers.Span{Start: start, End: e.Span.End}
	if !e.Period.IsZero() {
		e.Period = s.bounded(e.Period, cue)
	}
}

// cueBefore returns the cue that ends at pos, an article between allowed, and
// where it begins.
func (s *scan) cueBefore(pos int) (Cue, int) {
	t := s.left(pos)
	for i := 0; i < 2 && t.class.in(cThe, cDeterminer, cHedge, cOn); i++ {
		t = s.left(t.start)
	}
	if least := s.at(t.end); t.class == cAt && s.text[least.start:least.end] == "least" {
		t = s.left(t.start) // "since at least 1980"
	}
	switch t.class {
	case cSince:
		return Since, t.start
	case cUntil:
		return Until, t.start
	case cThrough:
		return Until, s.phrase(t, "up").start
	case cBy:
		return By, t.start
	case cBefore:
		return Before, t.start
	case cAfter:
		return After, t.start
	case cStarting:
		return Starting, t.start
	case cOf, cAt:
		if as := s.left(t.start); as.class == cAs {
			return AsOf, as.start
		}
	case cTo:
		if w := s.left(t.start); s.text[w.start:w.end] == "prior" {
			return Before, w.start
		} else if s.text[w.start:w.end] == "up" && s.left(w.start).class != cDash {
			return Until, w.start
		}
	}
	return NoCue, 0
}

// phrase returns the token before t when it is word, and else t.
func (s *scan) phrase(t token, word string) token {
	if w := s.left(t.start); s.text[w.start:w.end] == word {
		return w
	}
	return t
}

// bounded returns what cue makes of p.
func (s *scan) bounded(p Period, cue Cue) Period {
	switch cue {
	case Since:
		if s.published < p.From {
			return Period{From: p.From}
		}
		return Period{p.From, s.published}
	case Until:
		return Period{To: p.To}
	case Before:
		return Period{To: p.From - 1}
	case After:
		return Period{From: p.To + 1}
	case Starting:
		return Period{From: p.From}
	}
	return p
}
