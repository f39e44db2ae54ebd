package when

import (
	"unicode/utf8"

	"github.com/numclaim/numclaim/numbers"
	"golang.org/x/text/language"
)

// scan is the reading of one text. It stops at each head, the word that every
// expression of a sort holds ("Tuesday", "weeks", "2014"), and reads the rest of
// the expression to the left and to the right of it.
type scan struct {
	text       string
	published  Day // zero: unknown
	monthFirst bool
	region     string // of the locale, "" when it names none
	fiscalEnd  fiscalEdge
	lexicon    *lexicon
	done       int // the end of the last expression; nothing before it is read again
	depth      int // how many dates are being read that this one is a part of
	memory     memory
	forward    recent // read by at
	backward   recent // read by before
}

func newScan(text string, published Day, locale language.Tag) scan {
	if published < FirstDay || published > LastDay {
		published = 0
	}
	return scan{
		text:       text,
		published:  published,
		monthFirst: monthFirst(locale),
		region:     regionOf(locale),
		lexicon:    lexiconFor(locale),
	}
}

// regionOf returns the region that locale names, "" when it names none.
func regionOf(locale language.Tag) string {
	region, confidence := locale.Region()
	if confidence < language.Exact {
		return ""
	}
	return region.String()
}

// monthFirst reports whether people write 02/03 for 3 February: in the United
// States and its near neighbours in usage, and in English of no given region.
func monthFirst(locale language.Tag) bool {
	region, confidence := locale.Region()
	if confidence < language.High && isEnglish(locale) {
		return true
	}
	switch region.String() {
	case "US", "PH", "PR", "GU", "FM", "MH", "PW":
		return true
	}
	return false
}

// date is an expression without cue on the way to be read.
type date struct {
	start, end int
	period     Period
	grain      Grain
	kind       Kind
	rule       Rule
	anchor     numbers.Span
	first      Mention // of a range: its ends
	last       Mention
	// month and day, where only the nearness of publication gave the year: a
	// range with a year at its end overrules it. day is zero for a bare month.
	month, day int
	holiday    *feast
	ahead      bool
}

// all yields the expressions of the text until yield returns false.
func (s *scan) all(yield func(Expression) bool) {
	for pos := 0; ; {
		t := s.head(pos)
		if t.kind == noToken {
			return
		}
		pos = t.end
		d, ok := s.read(t)
		if !ok {
			continue
		}
		e := s.finish(d)
		s.done = e.Span.End
		pos = max(pos, s.done)
		if !yield(e) {
			return
		}
	}
}

// head returns the next head or number at or after pos.
func (s *scan) head(pos int) token {
	for text := s.text; pos < len(text); {
		switch c := text[pos]; {
		case isDigit(c):
			return number(text, pos)
		case isLetter(c) || c >= utf8.RuneSelf:
			end := wordEnd(text, pos)
			if end == pos {
				_, n := utf8.DecodeRuneInString(text[pos:])
				pos += n
				continue
			}
			glued := end < len(text) && isDigit(text[end])
			if s.lexicon.mayHead(text[pos:end]) {
				if t := s.word(pos, end); t.class != cNone && t.class <= lastHead && glued == t.takesDigits() {
					return t
				}
			}
			if pos = end; glued {
				pos = number(text, end).end
			}
		default:
			pos++
		}
	}
	return token{}
}

// takesDigits reports whether t is a letter that digits follow at once: "Q3".
func (t token) takesDigits() bool { return t.class.in(cLetterQ, cLetterH, cLetterFY) }

// read reads the date whose head is t.
func (s *scan) read(t token) (date, bool) {
	switch t.class {
	case cMonth, cMonthShort:
		return s.month(t)
	case cWeekday, cWeekdayShort:
		return s.weekday(t)
	case cWeekdays:
		return s.recurring(t)
	case cUnit, cUnits:
		return s.unit(t)
	case cHours:
		return s.hours(t)
	case cHalf:
		return s.half(t)
	case cPeriod:
		return s.samePeriod(t)
	case cLetterQ, cLetterH, cLetterFY:
		return s.lettered(t)
	case cToday:
		return s.today(t)
	case cDaypart:
		return s.daypart(t)
	case cSeason:
		return s.season(t)
	case cHoliday:
		return s.holiday(t)
	case cDecadeWord:
		return s.decadeWord(t)
	case cFar, cDate:
		return s.present(t)
	case cFiscal:
		return s.fiscalNoun(t)
	}
	return s.numbered(t)
}

// maxDepth is how deep dates are read in dates: "two days before the last week of
// May" is two deep. It keeps the cost of a head from growing with the text.
const maxDepth = 2

// dateAt reads the date that begins at pos, at an article or an adjective before
// its head.
func (s *scan) dateAt(pos int) (date, bool) {
	if s.depth == maxDepth {
		return date{}, false
	}
	done := s.done
	s.done = pos
	s.depth++
	defer func() { s.done, s.depth = done, s.depth-1 }()
	first, at := s.at(pos).start, pos
	for range 4 {
		t := s.at(at)
		if t.kind == noToken {
			break
		}
		if t.kind == numberToken || t.class != cNone && t.class <= lastHead {
			if d, ok := s.read(t); ok {
				d = s.part(s.dayparts(d))
				return d, s.startsAt(d, first)
			}
		}
		at = t.end
	}
	return date{}, false
}

// startsAt reports whether d begins at pos, but for an article between.
func (s *scan) startsAt(d date, pos int) bool {
	t := s.at(pos)
	return d.start == pos || t.class.in(cThe, cDeterminer) && s.at(t.end).start == d.start
}

// left returns the token before pos, none when it belongs to the expression
// before.
func (s *scan) left(pos int) token {
	if t := s.before(pos); t.start >= s.done {
		return t
	}
	return token{start: pos, end: pos}
}

// isCapital reports whether t begins with a capital letter.
func (s *scan) isCapital(t token) bool { return t.kind == wordToken && isUpper(s.text[t.start]) }

// span returns d as a Mention.
func (d date) mention() Mention { return Mention{numbers.Span{Start: d.start, End: d.end}, d.period} }

// finish takes in the words around d that belong to it and makes it an
// Expression.
func (s *scan) finish(d date) Expression {
	d = s.part(s.dayparts(d))
	d = s.paired(s.rangeFrom(d))
	if d.rule != RuleYearBefore {
		s.memory.add(d)
	}
	e := Expression{
		Kind: d.kind, Grain: d.grain, Rule: d.rule, Period: d.period, Anchor: d.anchor, Ahead: d.ahead,
		First: d.mention(),
	}
	if d.kind == Range {
		e.First, e.Last = d.first, d.last
	}
	e.Span = numbers.Span{Start: d.start, End: d.end}
	e.Attributive = s.attributive(d)
	s.cue(&e)
	e.Text = s.text[e.Span.Start:e.Span.End]
	return e
}
