package dating

import (
	"slices"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// update is a block of a text that was added later: "UPDATE (Feb. 18): Police now
// say".
type update struct {
	first, end int         // sentences, end excluded
	period     when.Period // when it was added: a day after publication, or else from some day on
	label      numbers.Span
}

// findUpdates finds the blocks that a label makes updates. A block goes on to the
// next one and to the end of the text, but one that the text begins with only to
// the end of its paragraph.
func (b *Binder) findUpdates() {
	b.updates = b.updates[:0]
	told := false // some of the story stands before
	for i := range b.t.Sentences {
		s := &b.t.Sentences[i]
		if i > 0 && s.Paragraph == b.t.Sentences[i-1].Paragraph {
			continue
		}
		if end := b.labelEnd(s); end > 0 {
			u := update{first: i, end: len(b.t.Sentences), label: b.t.Between(int(s.First), end)}
			u.period = b.addedOn(int(s.First), end)
			if n := len(b.updates); n > 0 && b.updates[n-1].end > i {
				b.updates[n-1].end = i
			}
			if !told {
				u.end = b.paragraphEnd(i)
			}
			b.updates = append(b.updates, u)
		}
		told = told || s.Place == prose.Body
	}
}

// paragraphEnd returns the first sentence after the paragraph of sentence i.
func (b *Binder) paragraphEnd(i int) int {
	n := i
	for n < len(b.t.Sentences) && b.t.Sentences[n].Paragraph == b.t.Sentences[i].Paragraph {
		n++
	}
	return n
}

// labelEnd returns the token after the label of an update that s begins with: the
// word, dates and times, and a colon, a dash or the end of the line; 0 for none.
func (b *Binder) labelEnd(s *prose.Sentence) int {
	k := int(s.First)
	if b.t.Mark(k, "[") || b.t.Mark(k, "(") || b.t.Mark(k, "*") {
		k++
	}
	if !b.t.Equal(k, "update") && !b.t.Equal(k, "updated") {
		return 0
	}
	for k++; k < int(s.End) && k < int(s.First)+stampTokens; k++ {
		known := isStampWord(b.t.Word(k))
		switch {
		case b.t.Mark(k, ":"), b.t.Mark(k, "]"), b.t.Mark(k, "-"), b.t.Mark(k, "—"), b.t.Mark(k, "–"), b.t.Mark(k, "--"):
			return k + 1
		case b.t.Tokens[k].Kind == prose.Punct, b.isNumber(k), b.is(k, prose.Month|prose.Weekday), known:
		default:
			return 0
		}
	}
	if s.Place == prose.Headline && k == int(s.End) {
		return k
	}
	return 0
}

// addedOn returns the date that stands among the tokens of a label, which then dates
// nothing else, or else all days from publication on. A weekday there may be before
// or after it.
func (b *Binder) addedOn(first, end int) when.Period {
	p := when.Period{From: b.published}
	for i := b.mentionAt(first); i < len(b.mentions) && b.mentions[i].first < end; i++ {
		m := &b.mentions[i]
		if m.part = label; m.full {
			p = m.period
		}
	}
	if p.To <= b.published {
		p.To = 0 // the rest may be as old, and yet came before
	}
	return p
}

// saidInUpdate applies RuleUpdate: what a block adds later was said when it was
// added.
func (b *Binder) saidInUpdate(g *placed, d *Dates) {
	n, ok := slices.BinarySearchFunc(b.updates, g.sentence, func(u update, sentence int) int { return u.first - sentence })
	if !ok {
		n--
	}
	if n < 0 || g.sentence >= b.updates[n].end || b.updates[n].period.IsZero() {
		return
	}
	d.Said, d.SaidSpan, d.SaidRule = b.updates[n].period, b.updates[n].label, RuleUpdate
}
