package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// headedBy returns the noun phrase of nodes i to j: its head is the last noun
// before its first preposition. Phrases of place and time before it are passed
// over.
func (s *sentence) headedBy(i, j int) phrase {
	for i < j {
		switch {
		case s.isPrep(i) && !s.eq(i, "of") || s.eq(i, "as"): // "In Florida turnout was ..."
			k := s.pastPhrase(i, j)
			if k >= j && !s.eq(i, "as", "after", "before", "since", "until") {
				return none
			}
			if k >= j { // "as shares plunged": a conjunction, and the subject
				return s.nounPhraseTo(s.skipDeterminers(i+1), j)
			}
			i = k
		case s.tagged(i, prose.TagIng) && s.isPrep(i+1): // "Pricing for members begins at"
			return phrase{i, i, i + 1, true}
		case !s.nounish(i):
			i++
		default:
			p := s.possessed(s.nounPhraseTo(i, j), j)
			if !p.ok || p.head >= j {
				return none
			}
			if !s.is(p.head, prose.TimeNoun) || !s.nounBetween(p.end, j) {
				return p
			}
			i = p.end // "On Tuesday morning the river"
		}
	}
	return none
}

// pastPhrase returns the node behind the phrase of time or place that the
// preposition at node i begins, j at the most.
func (s *sentence) pastPhrase(i, j int) int {
	first := i
	for s.isPrep(i) || s.eq(i, "as", "of") {
		i++
	}
	i = s.skipDeterminers(i)
	if k := s.pastTime(i); k > i {
		return k
	}
	k := i
	for s.tagged(k, prose.TagAdjective) && !s.get(k).capital {
		k++
	}
	for s.tagged(k, prose.TagName) && k < j {
		k++
	}
	if k > i && k < j && s.eq(first, "in", "at", "across", "near", "around") && s.tagged(k-1, prose.TagName) && s.tagged(k, prose.TagNoun) { // "In nearby Orlo inflation was"
		return k
	}
	p := s.nounPhraseTo(i, j)
	if !p.ok {
		return j
	}
	if s.eq(p.end, "of") && p.end < j {
		return s.pastPhrase(p.end, j)
	}
	return p.end
}

// pastTime returns the node behind the words of time that begin at node i: "late
// Friday", "Monday morning", "the second quarter".
func (s *sentence) pastTime(i int) int {
	k := i
	for s.is(k, prose.Weekday|prose.Month|prose.TimeNoun) ||
		s.eq(k, orderWords...) && s.is(k+1, prose.Weekday|prose.Month|prose.TimeNoun) {
		k++
	}
	if k > i && s.tagged(k, prose.TagNumber) && s.get(k).fig < 0 { // "March 2024"
		k++
	}
	if k > i && s.eq(k, "alone") {
		k++
	}
	return k
}

// possessed returns the phrase with what it owns: "Lanica's cholera total".
func (s *sentence) possessed(p phrase, j int) phrase {
	for p.ok && s.tagged(p.end, prose.TagPossessive) {
		i := p.end + 1
		if s.get(i).fig >= 0 && s.figs[s.get(i).fig].Unit.Dimension() == numbers.Time && i+1 < j { // "the group's half-year sales"
			i++
		}
		q := s.nounPhraseTo(i, j)
		if !q.ok {
			break
		}
		p = phrase{p.start, q.head, q.end, true}
	}
	return p
}

// nounBetween reports whether a noun that is no time stands in nodes i to j.
func (s *sentence) nounBetween(i, j int) bool {
	for ; i < j; i++ {
		if s.tagged(i, prose.TagNoun, prose.TagName) && !s.is(i, prose.TimeNoun|prose.Weekday|prose.Month) {
			return true
		}
	}
	return false
}

func (s *sentence) skipDeterminers(i int) int {
	for s.tagged(i, prose.TagDeterminer) {
		i++
	}
	return i
}
