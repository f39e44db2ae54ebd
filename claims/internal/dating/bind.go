package dating

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
)

// saidBeside applies RuleSaying: the date in the clause of saying, the only date of
// saying that the sentence has, or the day that the saying made something happen on.
func (b *Binder) saidBeside(g *placed) *mention {
	var only, moved *mention
	for i := g.from; i < g.to; i++ {
		m := &b.mentions[i]
		switch {
		case m.part == saying && g.Clause.Contains(m.span):
			return m
		case m.part == saying && !b.beyond(g, m):
			only = m
		case m.part == event && b.saidAfter(g, m):
			moved = m
		}
	}
	if only == nil {
		return moved
	}
	return only
}

// saidAfter reports whether what was said moved what happened on the day m: "oil
// rose on Tuesday after the group said".
func (b *Binder) saidAfter(g *placed, m *mention) bool {
	if m.grain != when.GrainDay || m.cue != when.NoCue || m.ahead || g.Clause.IsZero() {
		return false
	}
	return b.t.TokenAt(g.Clause.Start) == m.end+1 && (b.t.Equal(m.end, "after") || b.t.Equal(m.end, "as"))
}

// beyond reports whether a semicolon or "but" stands between the figure and m.
func (b *Binder) beyond(g *placed, m *mention) bool { return b.gapTo(g, m).cut }

// gapTo returns what stands between the figure and m.
func (b *Binder) gapTo(g *placed, m *mention) gap {
	if m.first >= g.end {
		return b.between(g.end, m.first)
	}
	return b.between(m.end, g.first)
}

// bindAsOf dates what a figure holds.
func (b *Binder) bindAsOf(g *placed, d *Dates) {
	if m := b.own(g); m != nil {
		b.tie(g, d, m, RuleOwn)
		return
	}
	if b.isOther(g.first) {
		b.beforeLevel(g, d)
		return
	}
	if m := b.inSentence(g); m != nil {
		b.tie(g, d, m, RuleSentence)
		return
	}
	if g.Unreal {
		return
	}
	if d.SaidRule == RuleSaying && !b.settled(g, d) {
		d.AsOf, d.AsOfSpan, d.AsOfRule = d.Said, d.SaidSpan, RuleSaying
		b.last = tied{sentence: g.sentence, period: d.AsOf, span: d.AsOfSpan, sayer: g.Speaker, by: g.Speaker}
		return
	}
	talks := d.SaidRule == RuleSameTalk
	if b.goesOn(g, d) || !(talks && b.reach == plainReach) && b.onEventDay(g, d) {
		return
	}
	if talks {
		d.AsOf, d.AsOfSpan, d.AsOfRule = d.Said, d.SaidSpan, RuleSameTalk
	}
}

// settled reports whether the figure, said later, is of the main event that was
// told before: "police said on Wednesday that 12 had come".
func (b *Binder) settled(g *placed, d *Dates) bool {
	if b.event < 0 {
		return false
	}
	m := &b.mentions[b.event]
	return m.sentence < g.sentence && m.period.To <= d.Said.To && b.tenseOf(g) == past
}

// upToNow returns the days of m; of "this week", which is not over, no day after
// publication can have been told of.
func (b *Binder) upToNow(m *mention) when.Period {
	p := m.period
	if m.kind == when.Deictic && !m.ahead && p.From <= b.published && b.published < p.To {
		p.To = b.published
	}
	return p
}

// tie ties the figure to m.
func (b *Binder) tie(g *placed, d *Dates, m *mention, r Rule) {
	p := b.upToNow(m)
	if t := b.tenseOf(g); g.Unreal || t == present || t == untold {
		p = m.period
	}
	if d.Said.From != 0 && d.Said.From == d.Said.To {
		switch {
		case m.kind == when.Deictic && m.grain == when.GrainDay && b.inQuote(m.first):
			p = when.On(m.period.From + d.Said.From - b.published)
		case m.kind == when.Present:
			p = d.Said
		case m.kind == when.Stretch && p.To == b.published && p.From < p.To:
			p = when.Period{From: p.From - (p.To - d.Said.To), To: d.Said.To}
		}
	}
	d.AsOf, d.AsOfSpan, d.AsOfRule = p, m.span, r
	if !b.isOther(g.first) && !g.Unreal {
		b.last = tied{sentence: g.sentence, period: p, span: m.span, by: g.Speaker, state: m.cue == when.AsOf}
	}
}

// own applies RuleOwn: the date that follows the figure in its own phrase.
func (b *Binder) own(g *placed) *mention {
	for i := g.from; i < g.to; i++ {
		m := &b.mentions[i]
		if m.first < g.end {
			continue
		}
		between := b.between(g.end, m.first)
		if m.part == saying || between.commas+between.numbers+between.clauses > 0 || between.verbs > 1 || between.cut || !b.fits(g, m) {
			return nil
		}
		if m.part == unknown || m.part == label || m.part == base && !b.isOther(g.first) {
			return nil
		}
		return m
	}
	return nil
}

// fits reports whether m can date the figure: what is to come dates plans only,
// and the day since when something changed is not the day of the change.
func (b *Binder) fits(g *placed, m *mention) bool {
	if m.ahead && !g.Unreal {
		return false
	}
	return m.cue != when.Since || !g.Change
}

// inSentence applies RuleSentence: the nearest date of the sentence that tells
// what happened. A figure of what is goes with no date of what happened in
// another clause.
func (b *Binder) inSentence(g *placed) *mention {
	var best *mention
	least := 1 << 30
	if b.isWhole(g) {
		return nil
	}
	t := b.tenseOf(g)
	now := t == present
	for i := g.from; i < g.to; i++ {
		m := &b.mentions[i]
		if m.part != event || !b.fits(g, m) {
			continue
		}
		between := b.gapTo(g, m)
		if between.cut || (now || g.Unreal) && (between.clauses+between.commas > 0 || between.verbs > 1) && m.cue == when.NoCue || t == perfect && m.first >= g.end && between.clauses > 0 && between.verbs > 0 || !b.reaches(g, m, between) {
			continue
		}
		if c := between.cost(); c < least {
			best, least = m, c
		}
	}
	return best
}

// reaches reports whether m can date a figure with so much between them: what a
// relative clause tells may have happened before ("the quake that killed 12"), a
// year or a stretch of years behind other figures is theirs, and so is the day
// since when another changed.
func (b *Binder) reaches(g *placed, m *mention, between gap) bool {
	before := m.end <= g.first
	switch {
	case m.cue == when.Since && (between.numbers+between.clauses > 0 || before && m.first > g.open):
		return false
	case before && m.first > g.open+1:
		return !between.relative && (m.grain < when.GrainYear || between.clauses == 0 || between.verbs == 0)
	case before:
	case m.period.To-m.period.From >= 364:
		return between.commas == 0 && (between.numbers == 0 || between.after == 0)
	}
	return true
}

// isWhole reports whether the figure is the whole, told before, of which another
// is a part: "of the 130 held, 99".
func (b *Binder) isWhole(g *placed) bool {
	return b.t.Equal(g.first-1, "the") && b.t.Equal(g.first-2, "of")
}

// cost weighs how far a date stands from a figure.
func (g gap) cost() int { return g.tokens + 4*g.commas + 6*g.numbers + 8*g.clauses }

// recentDays is how many days before publication a date is one that the story
// goes on with; what is older, or longer than a year, is background, which only a
// pronoun takes up.
const recentDays = 200

// isRecent reports whether the story goes on with p.
func (b *Binder) isRecent(p when.Period) bool {
	return p.To >= b.published-recentDays && p.To-p.From <= 366
}

// happened reports whether the figure tells of what happened when the story did:
// in the past, at no other time or place, and not as an attribute ("a 200-seat
// hall") or the size of a place.
func (b *Binder) happened(g *placed) bool {
	return b.tenseOf(g) == past && !b.isElsewhen(g) && !b.isElsewhere(g) && !b.isAttributive(g) && !b.isSize(g)
}

// isAttributive reports whether a hyphen ties the figure to the noun behind it.
func (b *Binder) isAttributive(g *placed) bool {
	return g.end < g.close && b.t.Tokens[g.end].Joined
}

// isSize reports whether the figure is the size of a place: "a town of 9,000".
func (b *Binder) isSize(g *placed) bool {
	k := g.first - 1
	for k > g.open && b.is(k, prose.Degree|prose.Quantifier) {
		k--
	}
	return b.t.Equal(k, "of") && b.is(k-1, prose.Locality)
}

// isElsewhere reports whether the sentence opens with another event or place
// than the story's: "In neighbouring Vell", "A separate strike".
func (b *Binder) isElsewhere(g *placed) bool {
	for k := g.open; k < min(g.open+openingReach, g.first); k++ {
		for _, w := range elsewhere {
			if b.t.Equal(k, w) {
				return true
			}
		}
	}
	return false
}

// openingReach is how many tokens open a sentence.
const openingReach = 6

// elsewhere are the words that lead to another event or place.
var elsewhere = [...]string{"elsewhere", "nearby", "neighboring", "neighbouring", "previous", "separate", "separately", "similar"}

// isElsewhen reports whether the sentence has a time of its own that the words do
// not fix: "hit two years after Bellamar was destroyed in a quake that killed 60".
func (b *Binder) isElsewhen(g *placed) bool {
	for i := g.from; i < g.to; i++ {
		if b.mentions[i].part == unknown {
			return true
		}
	}
	return false
}

// goesOn applies RuleGoesOn: what happened, told in the past and without a date,
// happened when what the sentence before tells did.
func (b *Binder) goesOn(g *placed, d *Dates) bool {
	b.follow(g)
	if g.sentence-b.last.sentence > 1 || !b.happened(g) && !b.isRetold(g) && !b.isCorrect(g) && !b.holdsOn(g) {
		return false
	}
	if b.last.sayer != "" && g.Speaker != "" && g.Speaker != b.last.sayer || !b.isRecent(b.last.period) && !b.is(g.open, prose.Personal) {
		return false
	}
	d.AsOf, d.AsOfSpan, d.AsOfRule = b.last.period, b.last.span, RuleGoesOn
	b.last.sentence = g.sentence
	return true
}

// follow makes the date of the sentence before, which has no figures, the one that
// the text goes on with.
func (b *Binder) follow(g *placed) {
	if b.last.sentence >= g.sentence-1 || g.sentence == 0 {
		return
	}
	first := b.mentionAt(b.open(g.sentence - 1))
	for i := first; i < min(g.from, first+near); i++ {
		if m := &b.mentions[i]; m.part == event && !m.ahead && !b.isStamp(m.sentence) {
			b.last = tied{sentence: m.sentence, period: b.upToNow(m), span: m.span}
			return
		}
	}
}

// onEventDay applies RuleEvent: what happened, told in the past and without a
// date, happened on the day of the main event.
func (b *Binder) onEventDay(g *placed, d *Dates) bool {
	if b.event < 0 || !b.happened(g) {
		return false
	}
	m := &b.mentions[b.event]
	if g.sentence > m.sentence+b.reach {
		return false
	}
	d.AsOf, d.AsOfSpan, d.AsOfRule = m.period, m.span, RuleEvent
	return true
}
