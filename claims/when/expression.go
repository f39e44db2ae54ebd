package when

import (
	"iter"

	"github.com/numclaim/numclaim/numbers"
	"golang.org/x/text/language"
)

// Reader finds the time expressions of a text. The zero Reader is ready; a
// Reader is never changed by reading and serves many goroutines.
type Reader struct {
	// Locale says whether 02/03 is 3 February or 2 March: the month comes first
	// in American usage and in English of no given region. Its region also tells
	// when the fiscal years of its state begin. Of a language other
	// than English only dates in digits are read.
	Locale language.Tag
}

// All returns the time expressions of text in order. Their spans lie in text,
// on rune edges, and do not overlap. What a text leaves to its reader's calendar
// ("on Tuesday") is reckoned from published, and stays without a period when
// published is zero. Running text never fails, and no text costs an allocation.
func (r *Reader) All(text string, published Day) iter.Seq[Expression] {
	return func(yield func(Expression) bool) {
		s := newScan(text, published, r.Locale)
		s.all(yield)
	}
}

// Expression is a time expression of a text and the days that it means.
type Expression struct {
	Span numbers.Span // the words, a cue as "since" or "by" among them
	Text string       // the words themselves
	// Period holds every day that the words can mean. It is zero where the
	// text does not fix one: "the next day" after no other date, "every Friday".
	Period Period
	Kind   Kind
	Cue    Cue
	Grain  Grain // of First
	Rule   Rule  // the rule that fixed First
	// First is the date that the words name, without the cue: the Sunday of
	// "since Sunday". A range names two dates; else Last is zero.
	First, Last Mention
	// Anchor is the date of the same text that a Relative one is reckoned
	// from; zero where it is reckoned from the day of publication.
	Anchor numbers.Span
	// Attributive tells that the words belong to a noun that follows, as in
	// "Tuesday's attack" or "the 2012 election".
	Attributive bool
	// Ahead tells that the words around speak of the future: "will vote on
	// Tuesday".
	Ahead bool
}

// Mention is a date as a text names it.
type Mention struct {
	Span   numbers.Span
	Period Period
}

// Kind says what fixes the days of an Expression.
type Kind uint8

// The kinds of expressions.
const (
	// Named is a date that the calendar names: "3 March", "Tuesday", "2014".
	Named Kind = iota
	// Deictic is a date reckoned from the day of publication: "yesterday",
	// "last month", "two weeks ago".
	Deictic
	// Relative is a date reckoned from another date of the text: "a year
	// earlier", "the same day".
	Relative
	// Stretch is a length of time that only dates: "the last 24 hours", "the
	// first three months of 2015".
	Stretch
	// Range names its two ends: "Dec. 6-9", "from May to July".
	Range
	// Recurring comes again and again and has no period: "every Friday".
	Recurring
	// Present is the moment of writing: "so far", "to date".
	Present
)

// Cue is the word before a date that says how the date bounds what is told.
type Cue uint8

// The cues, with the period that each makes of the date after it.
const (
	NoCue    Cue = iota
	Since        // from the first day of the date to the day of publication
	Until        // to the last day of the date, without a beginning: "until", "through"
	By           // the date: a figure "by late Tuesday" holds on Tuesday
	AsOf         // the date: "as of", "as at"
	Before       // all days before the date
	After        // all days after the date
	Starting     // from the first day of the date, without an end: "starting", "effective"
)

// Rule names the step of reading that fixed the days of an Expression.
type Rule string

// The rules. The function that applies one says what it does.
const (
	RuleNumeric    Rule = "numeric"      // "2014-02-12", "12/02/2014"
	RuleDate       Rule = "date"         // "12 February 2014"
	RuleMonthDay   Rule = "month-day"    // "Feb. 12"
	RuleMonthYear  Rule = "month-year"   // "February 2014"
	RuleMonth      Rule = "month"        // "February"
	RuleDayOfMonth Rule = "day-of-month" // "on the 27th"
	RuleWeekday    Rule = "weekday"      // "Tuesday"
	RuleYear       Rule = "year"         // "2014"
	RuleYears      Rule = "years"        // "2013-14"
	RuleDecade     Rule = "decade"       // "the 1990s"
	RuleCentury    Rule = "century"      // "the 19th century"
	RuleFiscal     Rule = "fiscal"       // "fiscal 2014", where text or law tells its end
	RuleFiscalSpan Rule = "fiscal-span"  // "fiscal 2014" of a firm: all days that it can hold
	RuleQuarter    Rule = "quarter"      // "the third quarter"
	RuleHalf       Rule = "half"         // "the first half of 2014"
	RuleSeason     Rule = "season"       // "last summer"
	RuleHoliday    Rule = "holiday"      // "Christmas Eve"
	RuleToday      Rule = "today"        // "yesterday", "last night"
	RuleCalendar   Rule = "calendar"     // "last month"
	RuleAgo        Rule = "ago"          // "two weeks ago"
	RuleStretch    Rule = "stretch"      // "the last 24 hours"
	RuleOrdinal    Rule = "ordinal"      // "the first three months of 2015"
	RuleEnded      Rule = "ended"        // "the nine months ended Sept. 30"
	RuleShift      Rule = "shift"        // "two days later"
	RuleSame       Rule = "same"         // "the same day"
	RuleYearBefore Rule = "year-before"  // "a year earlier" of a quarter
	RuleDefinite   Rule = "definite"     // "the quarter", "the weekend"
	RulePart       Rule = "part"         // "early this year"
	RuleToNow      Rule = "to-now"       // "earlier this week"
	RuleRange      Rule = "range"        // "Dec. 6-9"
	RuleRecurring  Rule = "recurring"    // "every Friday"
	RulePresent    Rule = "present"      // "so far"
)

// rules is the closed list.
var rules = [...]Rule{
	RuleNumeric,
	RuleDate,
	RuleMonthDay,
	RuleMonthYear,
	RuleMonth,
	RuleDayOfMonth,
	RuleWeekday,
	RuleYear,
	RuleYears,
	RuleDecade,
	RuleCentury,
	RuleFiscal,
	RuleFiscalSpan,
	RuleQuarter,
	RuleHalf,
	RuleSeason,
	RuleHoliday,
	RuleToday,
	RuleCalendar,
	RuleAgo,
	RuleStretch,
	RuleOrdinal,
	RuleEnded,
	RuleShift,
	RuleSame,
	RuleYearBefore,
	RuleDefinite,
	RulePart,
	RuleToNow,
	RuleRange,
	RuleRecurring,
	RulePresent,
}

var (
	kindNames = [...]string{"named", "deictic", "relative", "stretch", "range", "recurring", "present"}
	cueNames  = [...]string{"", "since", "until", "by", "as of", "before", "after", "starting"}
)

// String returns the kind in lower case: "deictic"; "" when there is no such kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return ""
}

// String returns the cue in lower case, "as of", and "" for NoCue.
func (c Cue) String() string {
	if int(c) < len(cueNames) {
		return cueNames[c]
	}
	return ""
}
