package dating

import (
	"sort"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
)

// isRetold reports whether another only puts its own figure in place of the one
// before, whatever the tense: "; the rebels speak of scores".
func (b *Binder) isRetold(g *placed) bool {
	k := g.first - 1
	for k > g.open && (b.is(k, prose.Degree) || b.t.Equal(k, "of") || b.t.Equal(k, "at") || b.t.Equal(k, "it")) {
		k--
	}
	ends := g.end >= g.close || b.tagged(g.end, prose.TagMark)
	return ends && b.tagged(k, prose.TagVerb) && b.is(k, prose.Say)
}

// isCorrect reports whether the sentence puts a figure right that the one before
// gave: "The correct figure is five".
func (b *Binder) isCorrect(g *placed) bool {
	for k := g.open; k < min(g.open+openingReach, g.first-1); k++ {
		switch {
		case b.t.Equal(k, "correct"), b.t.Equal(k, "right"), b.t.Equal(k, "actual"), b.t.Equal(k, "true"), b.t.Equal(k, "real"):
			return b.t.Equal(k+1, "figure") || b.t.Equal(k+1, "number") || b.t.Equal(k+1, "toll") || b.t.Equal(k+1, "total")
		}
	}
	return false
}

// holdsOn reports whether the same source goes on telling how things stood: "As of
// Tuesday noon it has burnt 12 hectares, Ryle said. Forty homes are lost, she said."
func (b *Binder) holdsOn(g *placed) bool {
	return b.last.state && g.Speaker == b.last.by && b.tenseOf(g) != past &&
		!b.isElsewhen(g) && !b.isElsewhere(g) && !b.isAttributive(g) && !b.isSize(g)
}

// beforeLevel applies RuleBefore: the level that another is compared with held
// before that one. Of a change over a stretch it held at its beginning, which the
// words do not fix; what was only revised held at the same time.
func (b *Binder) beforeLevel(g *placed, d *Dates) {
	p, span := b.last.period, b.last.span
	if m := b.inSentence(g); m != nil {
		if m.kind == when.Range || m.kind == when.Stretch || m.cue != when.NoCue {
			return
		}
		p, span = m.period, m.span
	} else if b.last.sentence != g.sentence {
		return
	}
	switch {
	case b.isRevised(g):
		d.AsOf, d.AsOfSpan, d.AsOfRule = p, span, RuleSentence
	case p.From > when.FirstDay:
		d.AsOf, d.AsOfSpan, d.AsOfRule = when.Period{To: p.From - 1}, span, RuleBefore
	}
}

// isRevised reports whether the sentence puts another figure for the one at g: "was
// revised to 12 from 14".
func (b *Binder) isRevised(g *placed) bool {
	for k := g.first - 1; k >= g.open && k > g.first-2*leftReach; k-- {
		switch b.t.Tokens[k].Lemma {
		case 0:
		case revises, corrects:
			return true
		}
	}
	return false
}

var revises, corrects = prose.LemmaOf("revise"), prose.LemmaOf("correct")

// quoteDepth bounds how many quotations are looked at for the one around a token.
const quoteDepth = 8

// inQuote reports whether token i stands inside a quotation.
func (b *Binder) inQuote(i int) bool {
	quotes := b.t.Quotes
	n := sort.Search(len(quotes), func(n int) bool { return int(quotes[n].Open) > i }) - 1
	for k := n; k >= 0 && k > n-quoteDepth; k-- {
		if i < quotes[k].End() {
			return true
		}
	}
	return false
}
