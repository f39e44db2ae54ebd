package dating

import (
	"sort"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/internal/source"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// Figure is a figure of a text, with what is known of it before it is dated.
type Figure struct {
	Span   numbers.Span
	Change bool // a difference from another level: "7,000 more"
	Unreal bool // a plan, a forecast, a fear
}

// Dates are the days of a figure. A zero Period is unknown, and its rule "".
type Dates struct {
	Said, AsOf         when.Period
	SaidSpan, AsOfSpan numbers.Span // the expressions that fix them
	SaidRule, AsOfRule Rule
}

// Rule names the step that dated a figure.
type Rule string

// The rules. The method that applies one says what it does.
const (
	RuleOwn      Rule = "own"       // "19 on Tuesday"
	RuleSentence Rule = "sentence"  // "On Monday 12 died and 40 were hurt"
	RuleSaying   Rule = "saying"    // "the ministry said on Tuesday"
	RuleSameTalk Rule = "same-talk" // "It added that ..."
	RuleGoesOn   Rule = "goes-on"   // "Another 30 were hurt."
	RuleEvent    Rule = "event"     // the main event of the text
	RuleUpdate   Rule = "update"    // "UPDATE (Feb. 18): Police now say"
	RuleBefore   Rule = "before"    // "down from 40": before the figure that it is compared with
)

// rules is the closed list.
var rules = [...]Rule{RuleOwn, RuleSentence, RuleSaying, RuleSameTalk, RuleGoesOn, RuleEvent, RuleUpdate, RuleBefore}

// Binder dates the figures of one text after another. The zero Binder is ready
// for Read; it uses its memory again and so serves one goroutine at a time.
type Binder struct {
	t         *prose.Text
	sources   *source.Finder
	published when.Day
	mentions  []mention
	event     int // the mention of the main event, -1 for none
	reach     int // how many sentences after it the main event dates
	last      tied
	talk      talk
	heard     int // the sentences that hear has gone through
	updates   []update
}

// tied is a date that figures of a sentence were tied to.
type tied struct {
	sentence int
	period   when.Period
	span     numbers.Span
	sayer    string // whose saying it dates; "" when it dates what happened
	by       string // who says what it dates; "" is the outlet
	state    bool   // it dates how things stood: "as of Tuesday noon"
}

// Read takes a text, the finder that has found its sources, and its time
// expressions in order. Cost grows with the length of the text alone.
func (b *Binder) Read(t *prose.Text, sources *source.Finder, dates []when.Expression, published when.Day) {
	b.t, b.sources, b.published = t, sources, published
	b.last, b.talk, b.heard = tied{sentence: -8}, talk{sentence: -8}, 0
	b.mentions = b.mentions[:0]
	for i := range dates {
		if m, ok := b.mention(&dates[i]); ok {
			b.mentions = append(b.mentions, m)
		}
	}
	b.findUpdates()
	b.event, b.reach = b.mainEvent()
}

// Bind dates a figure. Figures are bound in the order of the text, as what is
// said of one goes on to the next.
func (b *Binder) Bind(f Figure) Dates {
	var d Dates
	n := b.t.SentenceAt(f.Span.Start)
	if n == len(b.t.Sentences) {
		return d
	}
	b.hear(n)
	g := b.place(f, b.sources.Of(f.Span), n)
	b.bindSaid(&g, &d)
	b.bindAsOf(&g, &d)
	if d.SaidRule == "" {
		b.saidInUpdate(&g, &d)
	}
	return d
}

// placed is a figure with its place among the tokens.
type placed struct {
	Figure
	Clause      numbers.Span // where its source says it: "police said on Tuesday"
	Mention     numbers.Span // what the source is called there
	Speaker     string       // who says it; "" is the outlet
	sentence    int
	first, end  int // tokens of the figure, end excluded
	open, close int // tokens of the sentence
	from, to    int // the mentions near it, to excluded
}

// near is how many mentions of a sentence are looked at to either side of a
// figure: a sentence that only lists dates costs no more for it.
const near = 8

func (b *Binder) place(f Figure, by source.Source, n int) placed {
	s := b.t.Sentences[n]
	g := placed{
		Figure: f, Clause: by.Clause, Mention: by.Mention, Speaker: by.Speaker,
		sentence: n, open: int(s.First), close: int(s.End),
	}
	g.first = b.t.TokenAt(f.Span.Start)
	g.end = max(b.t.TokenAt(f.Span.End-1)+1, g.first+1)
	at := b.mentionAt(g.first)
	g.from, g.to = at, at
	for g.from > 0 && at-g.from < near && b.mentions[g.from-1].sentence == n {
		g.from--
	}
	for g.to < len(b.mentions) && g.to-at < near && b.mentions[g.to].sentence == n {
		g.to++
	}
	return g
}

// mentionAt returns the first mention that begins at or after token i.
func (b *Binder) mentionAt(i int) int {
	return sort.Search(len(b.mentions), func(k int) bool { return b.mentions[k].first >= i })
}
