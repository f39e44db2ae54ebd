package subject

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// take sets what is counted to the phrase p, or to what p stands for: the number
// of injured is injured people, a death toll is of people killed.
func (v *view) take(x *Reading, p phrase) bool {
	if p.head == v.c.head && v.eq(p.head, "count", "counts") && v.eq(p.end, "of") {
		x.Words, x.Role = v.span(p.start, p.end), "charged" // "two counts of murder"
		x.Counted = x.Words.In(v.text.Source)
		return true
	}
	if q := v.after2(p); q.ok {
		return v.take(x, q)
	}
	if v.isState(p.head) {
		x.Counted, x.Words = "people", v.span(p.start, p.end)
		if last := v.last[numbers.Count]; last != nil && last.person && v.eq(p.start-1, "the") { // "three of the missing"
			x.Counted, x.person = last.Counted, true
		}
		x.Role = v.stateRole(p.head)
		return true
	}
	if sn := senseOf(v.get(p.head).lemma); sn.things != "" && (sn.people || v.eq(p.head, "turnout") && v.countsPeople()) {
		x.Counted, x.Words = "people", v.span(p.start, p.end)
		x.Role = sn.things
		return true
	}
	if q := v.supported(p); q.ok {
		p = q
	}
	if p.start == p.head && v.wayNoun(p.head) != still && v.eq(v.g.verb, revisingVerbs...) && v.countedCarried(x) { // "August's gain was revised"
		return true
	}
	if last := v.last[numbers.Money]; last != nil && p.start == p.head && v.eq(p.head, "prices") && v.q.Unit.Dimension() == numbers.Money && strings.HasPrefix(last.Counted, "price of") && last.sentence+2 >= v.number { // "Prices could reach $95"
		x.Per = last.Per
		if x.Per == "" {
			x.Per = v.figs[last.index].Per
		}
		return v.countedCarried(x)
	}
	if v.anaphoric(p) && v.countedCarried(x) {
		return true
	}
	if v.generic(p.head) && v.eq(p.head-1, diseases...) { // "the measles total"
		x.Words = v.span(p.head-1, p.end)
		x.Counted = "cases of " + v.words(p.head-1, p.head)
		return true
	}
	if v.generic(p.head) && (p.start == p.head || v.is(p.start, prose.Measuring) || v.eq(p.start, emptyAdjectives...)) {
		return v.countedCarried(x) && v.measureAnew(x, p) && sumUp(x)
	}
	p = v.pastOwner(p)
	if p.head > p.start && v.wayNoun(p.head) != still && (v.is(v.g.verb, prose.Be) || v.eq(v.g.verb, revisingVerbs...)) { // "the job gain was"
		p = phrase{p.start, p.head - 1, p.head, true}
	}
	end := p.end
	if v.eq(end, "of") && !v.generic(p.head) || v.eq(end, "for") && v.eq(p.head, nounsWithFor...) {
		if q := v.nounPhrase(v.skipDeterminers(end + 1)); q.ok && !v.is(q.head, prose.TimeNoun) {
			end = q.end
		}
	}
	x.Words = v.span(p.start, end)
	x.Counted = x.Words.In(v.text.Source)
	x.person = v.is(p.head, prose.Person) && !v.eq(p.head, anyone...)
	return true
}

// supported returns whose support in per cent the phrase p is, as other shares of
// rivals are told: "support for the Greens" is that of the Greens.
func (v *view) supported(p phrase) phrase {
	d := v.q.Unit.Dimension()
	if d != numbers.Percent && d != numbers.Points || !v.eq(p.head, "support", "backing") || !v.eq(p.end, "for") {
		return none
	}
	if q := v.nounPhrase(v.skipDeterminers(p.end + 1)); q.ok && v.tagged(q.head, prose.TagName) {
		return q
	}
	return none
}

// countsPeople reports whether the figure is a number of people, no share of them.
func (v *view) countsPeople() bool {
	return v.q.Unit == (numbers.Unit{}) && v.q.Precision != numbers.WrittenFraction
}

// sumUp makes a total of what was new: after new cases, "the total" is of cases.
func sumUp(x *Reading) bool {
	if first, rest, ok := strings.Cut(x.Counted, " "); ok && (first == "new" || first == "fresh" || first == "additional") {
		x.Counted = rest
	}
	return true
}

// pastOwner returns the phrase p without a time that possesses it: "February's
// inflation", "last year's final".
func (v *view) pastOwner(p phrase) phrase {
	for k := p.start; k < p.head && k < p.start+4; k++ {
		if v.tagged(k, prose.TagPossessive) && v.is(k-1, prose.Month|prose.Weekday|prose.TimeNoun) {
			return phrase{k + 1, p.head, p.end, true}
		}
	}
	return p
}

// measureAnew gives what was carried the adjective of the phrase p that makes it
// another measure: after daily cases, "the cumulative total" is cumulative cases.
func (v *view) measureAnew(x *Reading, p phrase) bool {
	if p.start == p.head || !v.is(p.start, prose.Measuring) || v.eq(p.start, "new", "latest", "current", "additional") {
		return true
	}
	thing := x.Counted
	if first, rest, ok := strings.Cut(thing, " "); ok && prose.ClassOf(strings.ToLower(first))&prose.Measuring != 0 {
		thing = rest
	}
	x.Counted, x.Words = v.words(p.start, p.start+1)+" "+thing, v.span(p.start, p.end)
	return true
}

// anaphoric reports whether the phrase p only points back to a measure: "the
// rate", "that level".
func (v *view) anaphoric(p phrase) bool {
	return p.start == p.head && v.eq(p.head, anaphors...) && !v.eq(p.end, "of") &&
		v.eq(p.start-1, "the", "that", "this")
}

// after2 returns the phrase that a generic noun is of: "the number of nurses".
func (v *view) after2(p phrase) phrase {
	if !v.generic(p.head) || !v.eq(p.end, "of") {
		return none
	}
	k := v.skipDeterminers(p.end + 1)
	if v.isState(k) && !v.nounish(k+1) {
		return phrase{k, k, k + 1, true}
	}
	return v.possessed(v.nounPhrase(k), len(v.nodes))
}

// generic reports whether node k is a noun that only says that something is
// counted.
func (s *sentence) generic(k int) bool {
	return s.eq(k, countingNouns...)
}

// moneyNear reports whether a sum of money stands at node k or just behind it.
func (s *sentence) moneyNear(k int) bool {
	for i := k; i < k+3 && i < len(s.nodes); i++ {
		if f := s.nodes[i].fig; f >= 0 {
			return s.figs[f].Unit.Dimension() == numbers.Money
		}
	}
	return false
}

// wayNoun returns the way of a noun of rise or fall: "rise", "cut", "drop".
func (s *sentence) wayNoun(k int) way {
	if !s.tagged(k, prose.TagNoun) || !s.is(k, prose.Rise|prose.Fall) || s.eq(k, "growth") || s.eq(k, "loss", "losses") && !s.eq(k-1, "job") && (!s.eq(k+1, "of") || s.moneyNear(k+2)) {
		return still // a loss of money is no fall of something
	}
	if s.is(k, prose.Rise) {
		return up
	}
	return down
}
