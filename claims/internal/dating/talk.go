package dating

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// talk is an occasion on which somebody spoke.
type talk struct {
	speaker  string
	head     int // the token that says what the speaker is, -1 for none
	sentence int // the last sentence that was said on it
	period   when.Period
	span     numbers.Span
}

// talkReach is how many sentences on the same occasion of speaking goes on.
const talkReach = 2

// hear goes through the sentences from the last one heard to sentence n, excluded:
// who speaks in them may go on speaking.
func (b *Binder) hear(n int) {
	for ; b.heard < n; b.heard++ {
		s := b.t.Sentences[b.heard]
		b.hearAt(b.heard, s.Span.Start)
		b.hearAt(b.heard, int(b.t.Tokens[s.End-1].Start))
	}
}

// hearAt hears who says the words at pos of sentence n.
func (b *Binder) hearAt(n, pos int) {
	span := numbers.Span{Start: pos, End: pos + 1}
	var d Dates
	if s := b.sources.Of(span); s.Speaker != "" {
		g := b.place(Figure{Span: span}, s, n)
		b.bindSaid(&g, &d)
	}
}

// bindSaid dates the saying of a figure.
func (b *Binder) bindSaid(g *placed, d *Dates) {
	if m := b.saidBeside(g); m != nil {
		d.Said, d.SaidSpan, d.SaidRule = b.upToNow(m), m.span, RuleSaying
		b.talk = talk{g.Speaker, b.headOf(g.Mention), g.sentence, d.Said, m.span}
		return
	}
	b.saidBefore(g, d)
}

// saidBefore applies RuleSameTalk: the same speaker goes on.
func (b *Binder) saidBefore(g *placed, d *Dates) {
	if g.Speaker == "" || g.sentence-b.talk.sentence > talkReach || !b.isTalker(g) {
		return
	}
	b.talk.sentence = g.sentence
	d.Said, d.SaidSpan, d.SaidRule = b.talk.period, b.talk.span, RuleSameTalk
}

// isTalker reports whether the figure's source is the one that talked: by its
// name, or as "the US official" after "a senior official".
func (b *Binder) isTalker(g *placed) bool {
	if g.Speaker == b.talk.speaker {
		return true
	}
	head := b.headOf(g.Mention)
	return head >= 0 && b.talk.head >= 0 && b.t.Equal(b.t.TokenAt(g.Mention.Start), "the") &&
		b.t.Tokens[head].Lemma == b.t.Tokens[b.talk.head].Lemma
}

// headOf returns the noun of a mention, before any preposition; -1 when the
// lexicon has none of it.
func (b *Binder) headOf(mention numbers.Span) int {
	head := -1
	if mention.IsZero() {
		return head
	}
	for k := b.t.TokenAt(mention.Start); k < len(b.t.Tokens) && int(b.t.Tokens[k].End) <= mention.End; k++ {
		if b.tagged(k, prose.TagPreposition) {
			break
		}
		if b.is(k, prose.Noun) {
			head = k
		}
	}
	return head
}
