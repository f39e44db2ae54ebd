package reconcile

import (
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// SamePeople brings two figures of two texts together that count as many people of
// one fate, though one names them more closely: "four teens were hurt", "four
// people were shot". A part that is as great as the whole is the whole.
const SamePeople Rule = "same-people"

// samePeople reports whether the facts i and j, parted by rule r, are the same
// number of the same people.
func (g *group) samePeople(i, j int32, r Rule) bool {
	a, b := g.claims[i], g.claims[j]
	if r != OtherRole && r != OtherThing && r != Additional || a.Doc == b.Doc || a.Denied || b.Denied || a.Quantity.Strict != b.Quantity.Strict {
		return false
	}
	s, t := g.subjectOf(i), g.subjectOf(j)
	fate := s.fate()
	return fate != "" && fate == t.fate() && a.Quantity.Unit.Dimension() == numbers.Count && s.kind == claims.Total && t.kind == claims.Total &&
		!s.part && !t.part && s.forecast == t.forecast && s.elsewhere == t.elsewhere && len(private(s, t)) == 0 && !otherPlace(g, s, t)
}

// fate returns what befell the people that s counts, as roughly as texts tell it,
// "" where it counts no people or tells nothing.
func (s *subject) fate() claims.Role {
	if !s.text || !isAnyone(s.noun.Head) && !isPartGroup(s.noun.Head) {
		return ""
	}
	words := content(s.counted)
	switch {
	case s.role == claims.Hospitalised, s.role == "" && slices.ContainsFunc(words, func(w string) bool { return listed(hurtWords, w) }):
		return claims.Injured
	case s.role == claims.Killed, s.role == claims.Injured:
		return s.role
	}
	return ""
}

// hurtWords are the words of a phrase that tell of people that they were hurt.
var hurtWords = []string{
	"bitten", "burned", "hit", "shot", "sickened", "stabbed", "struck", "survivors", "treated", "victims", "wounds",
}
