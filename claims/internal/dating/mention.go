package dating

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// mention is a time expression with its place among the tokens and the part that
// it plays in its sentence.
type mention struct {
	span        numbers.Span
	period      when.Period // the days that a figure tied to it holds
	grain       when.Grain
	kind        when.Kind
	cue         when.Cue
	first, end  int // tokens
	sentence    int
	part        part
	ahead       bool
	attributive bool
	edge        bool // "the end of the year": a day that nothing happened on
	full        bool // a day of a month: "16 February 2022", "Feb. 16"
}

// part is what a date tells the time of.
type part uint8

const (
	event   part = iota // of what happened or held
	saying              // of the saying: "said on Tuesday"
	base                // of another level that a figure is compared with: "than last year"
	unknown             // of days that the words do not fix: "some years ago"
	label               // of an update: "UPDATE (Feb. 18):"
)

// mention places a time expression; ok is false outside the sentences of the
// story and at the head of its text.
func (b *Binder) mention(e *when.Expression) (m mention, ok bool) {
	m = mention{
		span: e.Span, grain: e.Grain, kind: e.Kind, cue: e.Cue,
		ahead: e.Ahead, attributive: e.Attributive,
		first: b.t.TokenAt(e.Span.Start), end: b.t.TokenAt(e.Span.End-1) + 1,
		sentence: b.t.SentenceAt(e.Span.Start),
		period:   holds(e), edge: e.Rule == when.RulePart,
		full: e.Grain == when.GrainDay && (e.Rule == when.RuleDate || e.Rule == when.RuleNumeric || e.Rule == when.RuleMonthDay),
	}
	if m.sentence == len(b.t.Sentences) {
		return m, false
	}
	if place := b.t.Sentences[m.sentence].Place; place != prose.Body && place != prose.Headline && place != prose.Embedded {
		return m, false
	}
	if b.isHead(&m) {
		return m, false
	}
	switch {
	case m.period.From == 0, e.Attributive && e.Rule == when.RuleHoliday:
		m.part = unknown
	case b.isBase(&m):
		m.part = base
	case b.isSaying(&m):
		m.part = saying
	}
	return m, true
}

// isHead reports whether m is the day of publication at the head of the text,
// which some pages write before the first sentence.
func (b *Binder) isHead(m *mention) bool {
	return m.full && m.first <= headTokens && m.period == when.On(b.published)
}

// headTokens is how many tokens may stand before the date at the head of a text.
const headTokens = 3

// holds returns the days that a figure tied to e holds, zero when they are not
// known. "Through September" ends with its last day.
func holds(e *when.Expression) when.Period {
	p := e.Period
	switch e.Cue {
	case when.Before, when.After, when.Starting:
		return when.Period{}
	case when.Until:
		p = when.On(e.First.Period.To)
	}
	if e.Kind == when.Recurring || p.From == 0 || p.To == 0 {
		return when.Period{}
	}
	return p
}
