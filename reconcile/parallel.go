package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// OtherSlot parts two figures of two sentences that are the same but for their
// figures, where the two stand at different places in them: the first of one
// answers the first of the other.
const OtherSlot Rule = "other-slot"

// slot is how the places of two figures stand to each other.
type slot uint8

const (
	noSlot    slot = iota // their sentences are not the same
	sameSlot              // the same words stand around both
	otherSlot             // their sentences are the same, their places are not
)

// sentences are taken for the same when they have shortWords words at least, and
// slotWords words on either side tell a place.
const slotWords = 5

// slotOf compares the places of the facts i and j of two texts. They stand at
// different places only where one of them has another figure at its own.
func (g *group) slotOf(i, j int32) slot {
	s := g.compareSlots(i, j)
	if s != otherSlot {
		return s
	}
	for k := range int32(len(g.claims)) {
		a, b := g.claims[i], g.claims[j]
		switch c := g.claims[k]; {
		case c.Doc == b.Doc && c.Sentence == b.Sentence && k != j && g.compareSlots(i, k) == sameSlot,
			c.Doc == a.Doc && c.Sentence == a.Sentence && k != i && g.compareSlots(k, j) == sameSlot:
			return otherSlot
		}
	}
	return noSlot
}

// compareSlots compares the sentences of the facts i and j, and where in them the
// figures stand.
func (g *group) compareSlots(i, j int32) slot {
	a, b := g.claims[i], g.claims[j]
	if g.statements == nil || a.Doc == b.Doc || a.Quantity.Unit.Dimension() != b.Quantity.Unit.Dimension() {
		return noSlot
	}
	if shared, least := overlap(g.statements[i], g.statements[j]); 2*shared < least || shared == 0 {
		return noSlot
	}
	beforeA, afterA := wordsAround(a)
	beforeB, afterB := wordsAround(b)
	if !sameSentence(slices.Concat(beforeA, afterA), slices.Concat(beforeB, afterB)) {
		return noSlot
	}
	if slices.Equal(tail(beforeA), tail(beforeB)) && slices.Equal(head(afterA), head(afterB)) {
		return sameSlot
	}
	return otherSlot
}

func head(ws []string) []string { return ws[:min(len(ws), slotWords)] }
func tail(ws []string) []string { return ws[max(0, len(ws)-slotWords):] }

// wordsAround returns the words before and after the figure of c, numbers as "#".
func wordsAround(c *claims.Claim) (before, after []string) {
	words := func(s string) []string {
		ws := strings.FieldsFunc(strings.ToLower(s), isSpaceOrMark)
		for i, w := range ws {
			if w[0] >= '0' && w[0] <= '9' {
				ws[i] = "#"
			}
		}
		return ws
	}
	return words(c.Before), words(c.After)
}

// sameSentence reports whether two sentences without their figures have the same
// words, but for one in otherWords.
func sameSentence(a, b []string) bool {
	slices.Sort(a)
	slices.Sort(b)
	a, b = slices.Compact(a), slices.Compact(b)
	shared, _ := overlap(a, b)
	most := max(len(a), len(b))
	return shared >= shortWords && (most-shared)*otherWords <= most
}
