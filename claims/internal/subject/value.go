package subject

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// countedValue reads "the round values the firm at $180 million", "she is worth $3
// million": the value of somebody, or the price that an offer puts on them.
func (v *view) countedValue(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money {
		return false
	}
	if k := v.g.before; v.eq(k, "worth") && v.is(v.g.verb, prose.Be) && v.subj.ok && v.isOwner(v.subj.head) {
		return v.valueOf(x, v.subj)
	}
	if !v.eq(v.g.prep, "at") {
		return false
	}
	if v.eq(v.g.verb, valuingVerbs...) {
		switch {
		case v.g.object > v.g.verb:
			return v.valued(x, v.phraseEnding(v.g.object), v.g.verb)
		case v.verb.passive && v.subj.ok && v.isOwner(v.subj.head):
			return v.valueOf(x, v.subj)
		}
		return false
	}
	if v.g.noun < 0 {
		return false
	}
	p := v.phraseEnding(v.g.noun) // "the offer values Fenton at": nouns all, by their forms
	k := p.start - 1
	for v.tagged(k, prose.TagDeterminer) {
		k--
	}
	for ; k < p.head; k++ {
		if v.eq(k, "values") {
			return v.valued(x, phrase{v.skipDeterminers(k + 1), p.head, p.end, true}, k)
		}
	}
	return false
}

// isOwner reports whether node k is somebody or a firm, that can be worth money.
func (s *sentence) isOwner(k int) bool {
	return s.acts(k) || s.tagged(k, prose.TagName) || s.eq(k, firmNouns...)
}

// valued sets the value of the phrase p, which is the object of the verb at node
// k: the price when it is an offer that values it.
func (v *view) valued(x *Reading, p phrase, k int) bool {
	if q := v.subjectOf(k); q.ok && v.eq(q.head, offerNouns...) {
		x.Words = v.span(q.start, q.end)
		x.Counted = "price of " + x.Words.In(v.text.Source)
		return true
	}
	return v.valueOf(x, p)
}

// valueOf sets the value of the phrase p, without a noun where p is a pronoun.
func (v *view) valueOf(x *Reading, p phrase) bool {
	x.Counted = "value"
	if !v.tagged(p.head, prose.TagPronoun) {
		x.Words = v.span(p.start, p.end)
		x.Counted += " of " + x.Words.In(v.text.Source)
	}
	return true
}

// countedBought reads "agreed to buy Fenton for $3 billion", "paid $2 million for
// the house", "sold the mill for $8 million": the price of what changes hands.
func (v *view) countedBought(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money || v.g.verb < 0 {
		return false
	}
	p := none
	switch {
	case v.eq(v.g.prep, "for") && v.eq(v.g.verb, tradingVerbs...) && v.g.object > v.g.verb:
		p = v.phraseEnding(v.g.object)
	case v.eq(v.g.prep, "for") && v.eq(v.g.verb, tradingVerbs...) && v.verb.passive:
		p = v.subj
	case v.g.prep < 0 && v.eq(v.g.verb, "pay", "paid", "pays", "paying") && v.eq(v.c.after, "for"):
		p = v.nounPhrase(v.skipDeterminers(v.c.after + 1))
	}
	if !p.ok || v.is(p.head, prose.TimeNoun) {
		return false
	}
	x.Words = v.span(p.start, p.end)
	x.Counted = "price of " + x.Words.In(v.text.Source)
	return true
}

// countedTurnover reads "the firm turned over $90 million".
func (v *view) countedTurnover(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money || !v.eq(v.i-1, "turn", "turned", "turning", "turns") || !strings.HasPrefix(v.q.Text, "over") {
		return false
	}
	x.Counted = "turnover"
	return true
}
