package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// manyTimes is how many times a count may be greater than a part of it that is
// told in the same words: the dead of this quake are no part of the 26,000 of
// another one.
const manyTimes = 25

// partLesser takes the lesser counts of the dead, the injured and the like for
// parts of the greater ones in the same text: who writes "14 were wounded" and "one
// was wounded at the gate" means one of the 14. It is for the making of g.
func (g *group) partLesser(index map[subjectKey]int32) {
	docs := map[string][]int32{}
	for i := range g.claims {
		if c := g.claims[i]; c.Kind == claims.Total && g.subjectOf(int32(i)).course == running && g.asserts(int32(i)) && !c.Hypothetical {
			docs[c.Doc] = append(docs[c.Doc], int32(i))
		}
	}
	var parts []int32
	for _, fs := range docs {
		if g.exceeds(LimitCounts, len(fs)) {
			continue
		}
		for _, i := range fs {
			for _, j := range fs {
				if g.isLesser(i, j) {
					parts = append(parts, i)
					break
				}
			}
		}
	}
	slices.Sort(parts)
	for _, i := range parts {
		k := g.subjectOf(i).subjectKey
		k.part = true
		g.facts[i].subject = g.intern(k, index)
	}
}

// isLesser reports whether fact i, in the outlet's own voice or that of j, names
// at most half of the count j of the same text, and no other time.
func (g *group) isLesser(i, j int32) bool {
	a, b := g.claims[i], g.claims[j]
	if saysCorrect(a) || a.In != b.In || a.Quantity.Span.Start < b.Quantity.Span.Start || dated(a) && a.AsOf != b.AsOf || a.Source.Speaker != "" && g.facts[i].witness != g.facts[j].witness {
		return false
	}
	n, ok := a.Quantity.Strict.Point()
	lo, end := b.Quantity.Strict.Lower()
	if !ok || end == numbers.Unbounded {
		return false
	}
	twice, err := n.Add(n)
	many, err2 := n.Mul(numbers.Int(manyTimes))
	return err == nil && err2 == nil && n.Sign() > 0 && twice.Cmp(lo) <= 0 && lo.Cmp(many) <= 0 && g.partedSubjects(g.facts[i].subject, g.facts[j].subject) == ""
}

// saysCorrect reports whether c is told as the right figure in the place of
// another.
func saysCorrect(c *claims.Claim) bool { return strings.Contains(strings.ToLower(c.Before), "correct") }
