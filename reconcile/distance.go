package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// SameReference brings two distances of two texts together that are measured from
// one named place, though one names what lies there more closely: "the island, 940
// miles south of Tamor".
const SameReference Rule = "same-reference"

// sameReference reports whether the facts i and j, parted by rule r, are distances
// from one place, and at most one of them is of something with a name.
func (g *group) sameReference(i, j int32, r Rule) bool {
	a, b := g.claims[i], g.claims[j]
	s, t := g.subjectOf(i), g.subjectOf(j)
	if r != RivalActor && r != OtherModifier || a.Doc == b.Doc || s.noun.Head != "distance" || t.noun.Head != "distance" {
		return false
	}
	from := referenceOf(a)
	return from != "" && from == referenceOf(b) && !(namesThing(s) && namesThing(t))
}

// referenceOf returns the name of the place from which the distance of c is measured,
// "" for none: a name behind "of" or "from", soon after the figure.
func referenceOf(c *claims.Claim) string {
	words := strings.FieldsFunc(c.After, isSpaceOrMark)
	for i, w := range words[:min(6, len(words))] {
		if i > 0 && isName(w) && (words[i-1] == "of" || words[i-1] == "from") {
			return w
		}
	}
	return ""
}

// namesThing reports whether the words for what s counts hold a name.
func namesThing(s *subject) bool {
	return slices.ContainsFunc(strings.Fields(s.counted), isName)
}
