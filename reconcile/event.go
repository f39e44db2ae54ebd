package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// partEvents sets the figures of a second event aside that a text brings in beside
// its own: "A 5.2 quake hurt three. ... Earlier a 5.6 quake shook the island". Two
// quakes that are both brought in with their own strength are two where these
// exclude each other, and what the sentence tells besides is of the second. It is
// for the making of g.
func (g *group) partEvents(index map[subjectKey]int32) {
	first := map[string]int32{}
	var brought []int32
	for i := range int32(len(g.claims)) {
		if introducesEvent(g.claims[i]) {
			brought = append(brought, i)
			doc := g.claims[i].Doc
			if j, ok := first[doc]; !ok || g.claims[i].Quantity.Span.Start < g.claims[j].Quantity.Span.Start {
				first[doc] = i
			}
		}
	}
	for _, i := range brought {
		if v := g.values(i, first[g.claims[i].Doc]); v.relation == Conflict && v.grade == Hard {
			g.setAside(i, index)
		}
	}
}

// setAside makes the strength and the toll in the sentence of fact i those of
// another event. How far off the place lies stays what it is.
func (g *group) setAside(i int32, index map[subjectKey]int32) {
	a := g.claims[i]
	for j, b := range g.claims {
		if b.Doc == a.Doc && b.In == a.In && b.Sentence == a.Sentence && (b.Measure.Role != "" || introducesEvent(b)) {
			k := g.subjectOf(int32(j)).subjectKey
			k.elsewhere = true
			g.facts[j].subject = g.intern(k, index)
		}
	}
}

// introducesEvent reports whether the words at c, the strength of a quake, bring in
// a quake that the reader does not know of: "a 5.6 quake", "a quake with a magnitude
// of 5.6", and not "the quake had a magnitude of 5.6".
func introducesEvent(c *claims.Claim) bool {
	if c.Quantity.Unit.Dimension() != numbers.Magnitude || c.In == claims.InTitle {
		return false
	}
	before := strings.FieldsFunc(strings.ToLower(c.Before), isSpaceOrMark)
	if i := slices.Index(before, "magnitude"); i >= 0 {
		before = before[:i]
		for len(before) > 0 && isArticle(before[len(before)-1]) {
			before = before[:len(before)-1]
		}
	}
	after := strings.FieldsFunc(strings.ToLower(c.After), isSpaceOrMark)
	for i := len(before) - 1; i >= max(0, len(before)-7); i-- {
		if isArticle(before[i]) {
			near := slices.Concat(before[i+1:], after[:min(3, len(after))])
			return (before[i] == "a" || before[i] == "an") && slices.ContainsFunc(near, isQuake)
		}
	}
	return false
}

func isArticle(w string) bool {
	return w == "a" || w == "an" || w == "the" || w == "this" || w == "that"
}

func isQuake(w string) bool {
	return w != "magnitude" && w != "richter" && listed(quakeWords, singular(w))
}
