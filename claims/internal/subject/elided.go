package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// countedTopic reads "It had burnt 11,500 hectares": a pronoun stands for the
// subject of the sentence before.
func (v *view) countedTopic(x *Reading) bool {
	if v.g.verb < 0 || v.is(v.g.verb, prose.Say|prose.Know) && !v.is(v.g.verb, prose.Be) || !v.eq(v.verb.start-1, "it", "they") || v.topic == "" {
		return false
	}
	x.Counted = v.topic
	return true
}

// countedActors reads a figure that is the subject of its verb and has no noun:
// "Officials said 4,200 had walked out", "8,000 were in the square". They are
// those of the figure before, where that is near; else the persons whom the
// sentence before is about, else people.
func (v *view) countedActors(x *Reading) bool {
	if v.c.ok || v.g.verb >= 0 || !v.verb.ok || v.g.prep >= 0 || v.q.Unit != (numbers.Unit{}) || v.verb.start > v.i+4 {
		return false
	}
	if last := v.last[numbers.Count]; last != nil && last.sentence+1 >= v.number {
		return false
	}
	if p := v.persons; p != "" {
		x.Counted, x.person = p, true
		return true
	}
	if v.last[numbers.Count] != nil || v.eq(v.verb.start, "is", "was", "has") {
		return false
	}
	x.Counted, x.person = "people", true
	return true
}

// countedPredicate reads "a dozen were minors", "nine of them were children": what
// those who were counted before are, which makes them a part of them.
func (v *view) countedPredicate(x *Reading) bool {
	if v.c.ok || v.g.verb >= 0 || !v.verb.ok || !v.is(v.verb.main, prose.Be) || v.g.prep >= 0 || v.q.Unit != (numbers.Unit{}) {
		return false
	}
	p := v.whatTheyAre()
	if !p.ok {
		return false
	}
	if last := v.last[numbers.Count]; last != nil && last.sentence+1 >= v.number && last.Kind == Total {
		x.PartOf = last.index
		if x.Role == "" {
			x.Role = last.Role
		}
	}
	return v.take(x, p)
}

// whatTheyAre returns the noun that the clause gives those counted: "half of them
// were children".
func (v *view) whatTheyAre() phrase {
	if !v.verb.ok || !v.is(v.verb.main, prose.Be) {
		return none
	}
	p := v.nounPhrase(v.verb.end)
	if !p.ok || !v.tagged(p.head, prose.TagNoun) || !v.plural(p.head) || v.isState(p.head) {
		return none
	}
	return p
}

// countedSetOff reads "Reform, with 33% in the last poll": whose share it is stands
// before.
func (v *view) countedSetOff(x *Reading) bool {
	if v.c.ok || !v.eq(v.g.prep, "with") || v.get(v.g.prep-1).mark != ',' || v.q.Unit.Dimension() != numbers.Percent {
		return false
	}
	p := v.phraseEnding(v.g.prep - 2)
	return p.ok && v.tagged(p.head, prose.TagName) && v.take(x, p)
}

// countedFallOf reads "fell to 31,000, a fall of 22%": of what was just told.
func (v *view) countedFallOf(x *Reading) bool {
	if !v.eq(v.g.prep, "of") || v.g.noun < 0 || v.wayNoun(v.g.noun) == still {
		return false
	}
	k := v.g.noun - 1
	for v.tagged(k, prose.TagAdjective) {
		k--
	}
	return v.eq(k, "a", "an") && v.get(k-1).mark == ',' && v.latest != nil && v.sameSentence(v.latest) && v.countedCarried(x)
}

// countedRiseOf reads "a rise of 10% in the price of bread", "job losses of 4,000":
// what rises or falls.
func (v *view) countedRiseOf(x *Reading) bool {
	if v.c.ok || !v.eq(v.g.prep, "of") || v.g.noun < 0 || v.wayNoun(v.g.noun) == still {
		return false
	}
	if v.eq(v.c.after, "in", "for") {
		if p := v.nounPhrase(v.skipDeterminers(v.c.after + 1)); p.ok && !v.is(p.head, prose.TimeNoun|prose.Month|prose.Weekday) {
			return v.take(x, p)
		}
	}
	p := v.phraseEnding(v.g.noun)
	if p.start == p.head || !v.tagged(p.head-1, prose.TagNoun, prose.TagName) {
		return false
	}
	return v.take(x, phrase{p.start, p.head - 1, p.head, true})
}

// countedCarried takes what the last figure of the same dimension counted.
func (v *view) countedCarried(x *Reading) bool {
	last := v.lastLike()
	if near := v.latest; near != nil && v.sameSentence(near) && (v.compares() || v.besideLatest()) {
		last = near // "profit was $5 million, up 12 per cent", "40 million tonnes, down from 46 million"
	}
	if last == nil && v.latest != nil && v.is(v.g.verb, prose.Estimate|prose.Know) && v.latest.sentence+1 >= v.number {
		last = v.latest // "The harvest will reach 30 million tonnes. She expects 28 million"
	}
	if last == nil || last.Counted == "" {
		return false
	}
	x.Counted, x.Words, x.person = last.Counted, last.Words, last.person
	if !v.verb.ok || v.is(v.verb.main, prose.Say|prose.Know) || v.is(v.verb.main, prose.Be) && (v.g.verb >= 0 || v.q.Unit != (numbers.Unit{})) && !v.eq(v.verb.start-1, "there") || v.eq(v.verb.main, "leaving", "leaves", "left", "arrived", "came") {
		x.Role = last.Role
	}
	return true
}

// carries reports whether a figure without a noun may go on with what x counts: not
// with a share, a part of what was counted before, or the places where it happened.
func (v *view) carries(x *Reading) bool {
	if v.q.Precision == numbers.WrittenFraction || x.PartOf >= 0 && x.PartOf < x.index && v.latest != nil && v.latest.index == x.PartOf {
		return false
	}
	return v.g.prep < 0 || x.NounRule != "noun" || v.last[numbers.Count] == nil || !v.eq(v.g.prep, placePrepositions...)
}

// lastLike returns the last reading whose unit fits that of the figure: points
// are those of a percentage before.
func (v *view) lastLike() *Reading {
	d := v.q.Unit.Dimension()
	if last := v.last[d]; last != nil || d != numbers.Points {
		return last
	}
	return v.last[numbers.Percent]
}

// compares reports whether the figure is put as a rise or fall of what was just
// told.
func (v *view) compares() bool {
	d := v.q.Unit.Dimension()
	return (d == numbers.Percent || d == numbers.Points) && (v.eq(v.g.before, "up", "down", "by") || v.wayNoun(v.c.head) != still || v.c.than || v.eq(v.g.prep, "of") && v.wayNoun(v.g.noun) != still)
}
