package when

import "time"

// fiscalYear is how somebody's fiscal years run. The zero value is unknown.
type fiscalYear struct {
	month, day int  // the first day of the year
	byStart    bool // a year has the number of the calendar year that it begins in
}

// in returns the fiscal year of that number. One that begins nobody knows when
// is the calendar year of its number: firms whose year is another one are fewer,
// and two years of one firm stay apart.
func (f fiscalYear) in(number int) Period {
	if f.month == 0 || f.month == 1 && f.day == 1 {
		return yearsOf(number, 1)
	}
	if !f.byStart {
		number--
	}
	first, next := dayOf(number, f.month, f.day), dayOf(number+1, f.month, f.day)
	return between(int(first.From), int(next.From)-1)
}

// number returns the number of the fiscal year that day lies in.
func (f fiscalYear) number(day Day) int {
	year, _, _ := day.Date()
	for _, n := range [...]int{year - 1, year, year + 1} {
		if p := f.in(n); p.From <= day && day <= p.To {
			return n
		}
	}
	return year
}

// fiscalRule is the rule of a fiscal year read by f.
func (f fiscalYear) fiscalRule() Rule {
	if f.month == 0 {
		return RuleFiscalNumber
	}
	return RuleFiscal
}

// How a text can name a fiscal year, from the words that only a state's has to
// those that firms use for theirs.
const (
	sayNone      = iota
	sayFederal   // "the federal fiscal year", "the government's fiscal year 2024"
	sayFinancial // "the financial year", "fiscal year 2023-24"
	sayFY        // "FY24"
	sayFiscal    // "fiscal 2024"
)

// stateYears holds the fiscal years of states by region, and the loosest words
// that mean the state's in its news: where firms keep years of their own, "fiscal
// 2024" can be anybody's. Sorted by region.
var stateYears = [...]struct {
	region string
	year   fiscalYear
	loose  int
}{
	{"AU", fiscalYear{month: 7, day: 1}, sayFY},                     // Acts Interpretation Act 1901, s. 2B; firms mostly keep it
	{"BD", fiscalYear{month: 7, day: 1}, sayFiscal},                 // General Clauses Act 1897, s. 3
	{"CA", fiscalYear{month: 4, day: 1}, sayFinancial},              // Financial Administration Act, s. 2
	{"GB", fiscalYear{month: 4, day: 1}, sayFinancial},              // Interpretation Act 1978, sched. 1
	{"HK", fiscalYear{month: 4, day: 1}, sayFinancial},              // Public Finance Ordinance, s. 2
	{"IN", fiscalYear{month: 4, day: 1}, sayFiscal},                 // General Clauses Act 1897, s. 3 (21); Companies Act 2013, s. 2 (41)
	{"JP", fiscalYear{month: 4, day: 1, byStart: true}, sayFiscal},  // Public Finance Act 1947, art. 11
	{"KE", fiscalYear{month: 7, day: 1}, sayFinancial},              // Constitution of 2010, art. 260
	{"NZ", fiscalYear{month: 7, day: 1}, sayFinancial},              // Public Finance Act 1989, s. 2
	{"PK", fiscalYear{month: 7, day: 1}, sayFiscal},                 // Constitution of 1973, art. 260
	{"SG", fiscalYear{month: 4, day: 1, byStart: true}, sayFederal}, // Constitution, art. 142 and 146; the budget of FY2024 begins in April 2024
	{"US", fiscalYear{month: 10, day: 1}, sayFederal},               // 31 U.S.C. 1102
	{"ZA", fiscalYear{month: 4, day: 1}, sayFinancial},              // Public Finance Management Act 1999, s. 1
}

// stateYear returns the row of a region, zero for none.
func stateYear(region string) (year fiscalYear, loose int) {
	for _, row := range stateYears {
		if row.region == region {
			return row.year, row.loose
		}
	}
	return fiscalYear{}, sayNone
}

// accounts returns how the fiscal years run that word speaks of, which is "fiscal"
// or its like: as the text has told before, or as the state's where the words mean
// that. pair is set for a year of two numbers, which firms seldom have.
func (s *scan) accounts(word token, pair bool) fiscalYear {
	said := sayFiscal
	switch owner := s.before(word.start); {
	case s.isState(owner):
		said = sayFederal
	case s.told.month != 0:
		return s.told
	case pair, s.text[word.start:word.end] == "financial":
		said = sayFinancial
	case word.class == cLetterFY:
		said = sayFY
	}
	if said > s.loose {
		return fiscalYear{}
	}
	return s.state
}

// isState reports whether the word before a fiscal year gives it to the state:
// "federal", "government's".
func (s *scan) isState(t token) bool {
	if t.kind == wordToken && s.text[t.start:t.end] == "s" {
		if t = s.before(t.start); t.class == cApostrophe {
			t = s.before(t.start)
		}
	}
	switch s.text[t.start:t.end] {
	case "federal", "Federal", "government", "Government":
		return t.kind == wordToken
	}
	return false
}

// learn keeps the last day of a fiscal year that the text tells, and what it is
// called, 0 where that is not said.
func (s *scan) learn(last Day, number int) fiscalYear {
	year, month, day := (last + 1).Date()
	if month == time.February && day == 29 {
		day = 28
	}
	s.told = fiscalYear{month: int(month), day: day}
	s.told.byStart = number != 0 && number < year && (month > 1 || day > 1)
	if ended, _, _ := last.Date(); ended == number {
		s.told.byStart = false
	}
	return s.told
}

// fiscal reads the fiscal year d, which word calls so and number counts.
func (s *scan) fiscal(d date, word token, number int) date {
	pair := d.rule == RuleYears
	if pair {
		if y, _, _ := d.period.To.Date(); y != number+1 {
			return d // several years
		}
	}
	if told, ok := s.fiscalEnd(d, number); ok {
		return told
	}
	f := s.accounts(word, pair)
	d.rule = f.fiscalRule()
	if pair && f.month == 0 {
		return d // somewhere in the two
	}
	if pair && !f.byStart {
		number++
	}
	d.kind, d.first, d.last = date{}.kind, Mention{}, Mention{}
	d.grain, d.period = GrainYear, f.in(number)
	return s.quarterOf(d)
}

// quarterOf takes in the quarter behind the fiscal year d: "the fiscal 2022 first
// quarter".
func (s *scan) quarterOf(d date) date {
	n := s.at(d.end)
	unit := s.at(n.end)
	if unit.class == cDash {
		unit = s.at(unit.end)
	}
	if !n.class.in(cOrdinal, cNth) || n.val < 1 || n.val > 4 || unit.class != cUnit || Grain(unit.val) != GrainQuarter {
		return d
	}
	d.end, d.grain, d.rule, d.period = unit.end, GrainQuarter, RuleQuarter, d.period.share(n.val-1, n.val, 4)
	return d
}

// fiscalEnd takes in what follows a fiscal year when it tells its last day:
// "fiscal 2024, which ended June 30".
func (s *scan) fiscalEnd(d date, number int) (date, bool) {
	t := s.at(d.end)
	if t.class.in(cComma, cBracket) {
		t = s.at(t.end)
	}
	if t.class == cThat || t.kind == wordToken && s.text[t.start:t.end] == "which" {
		t = s.at(t.end)
	}
	if t.class != cEnded {
		return d, false
	}
	pos := t.end
	if on := s.at(pos); on.class.in(cOn, cInside) {
		pos = on.end
	}
	last, ok := s.dateAt(pos)
	if !ok || last.grain > GrainMonth || last.period.IsZero() {
		return d, false
	}
	to := last.period.To
	s.learn(to, number)
	d.end, d.rule, d.grain = last.end, RuleEnded, GrainYear
	d.kind, d.first, d.last = Stretch, Mention{}, Mention{}
	d.period = between(int(ago(to+1, GrainYear, -1)), int(to))
	return d, !d.period.IsZero()
}

// fiscalFrom reads a fiscal year t by its first day: "the fiscal year that begins
// Oct. 1".
func (s *scan) fiscalFrom(t token) (date, bool) {
	fiscal, verb := s.left(t.start), s.at(t.end)
	if verb.class == cThat {
		verb = s.at(verb.end)
	}
	if fiscal.class != cFiscal || Grain(t.val) != GrainYear || !s.begins(verb) {
		return date{}, false
	}
	pos := verb.end
	if on := s.at(pos); on.class.in(cOn, cInside, cFrom) {
		pos = on.end
	}
	first, ok := s.dateAt(pos)
	if !ok || first.grain > GrainMonth || first.period.IsZero() {
		return date{}, false
	}
	from := first.period.From
	s.learn(from-1, 0)
	d := date{start: fiscal.start, end: first.end, grain: GrainYear, rule: RuleFiscal, ahead: first.ahead}
	d.period = between(int(from), int(ago(from, GrainYear, 1))-1)
	return d, !d.period.IsZero()
}

// begins reports whether the word t tells where a stretch begins.
func (s *scan) begins(t token) bool {
	switch s.text[t.start:t.end] {
	case "began", "begins", "beginning", "runs", "started", "starting", "starts":
		return t.kind == wordToken
	}
	return false
}

// shortFiscal reads "FY2014", "FY14" and the first year of "FY2013-14".
func (s *scan) shortFiscal(t token, f field) (date, bool) {
	year := f.val
	if f.len == 2 {
		year = s.century(year)
	} else if f.len != 4 {
		return date{}, false
	}
	d := date{start: t.start, end: f.end, grain: GrainYear, period: yearsOf(year, 1)}
	d = s.yearPair(d, token{start: f.end - f.len, end: f.end, kind: numberToken, class: cDigits, val: year})
	return s.fiscal(d, t, year), !d.period.IsZero()
}

// wholeFiscal reads the fiscal year at pos that something is a part of: "of
// fiscal 2014", "FY14", "of the current fiscal year".
func (s *scan) wholeFiscal(pos int) (date, bool) {
	if t := s.at(pos); t.class == cOf {
		pos = t.end
	}
	d, ok := s.dateAt(pos)
	year, _, _ := d.period.From.Date()
	return d, ok && d.rule.isFiscal() && !d.period.IsZero() && year != 0
}

// isFiscal reports whether r reads fiscal years.
func (r Rule) isFiscal() bool { return r == RuleFiscal || r == RuleFiscalNumber }

// fiscalNoun reads "last fiscal", as Indian news calls the year: "fiscal" is an
// adjective where a noun follows.
func (s *scan) fiscalNoun(t token) (date, bool) {
	which, next := s.left(t.start), s.at(t.end)
	ends := next.class.in(cAnd, cInside, cOn, cFor, cFrom, cTo, cWas, cBe, cFuture) || s.opensClause(next) || next.kind != wordToken && !next.class.in(cDigits, cDash)
	if !ends || !which.class.in(cLast, cThis, cNext, cPrevious) {
		return date{}, false
	}
	d := date{start: which.start, end: t.end, grain: GrainYear, kind: Deictic}
	n := which.val
	if which.class == cPrevious {
		n = -1
	}
	return s.fiscalBeside(d, s.accounts(t, false), n), true
}

// fiscalBeside gives d the n-th fiscal year after that of publication.
func (s *scan) fiscalBeside(d date, f fiscalYear, n int) date {
	d.rule = f.fiscalRule()
	if s.published != 0 {
		d.period, d.ahead = f.in(f.number(s.published)+n), n > 0
	}
	return d
}
