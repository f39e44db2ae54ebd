package reconcile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// The rules of sums beside the graph.
const (
	// PartAboveWhole sets a part against the whole that it exceeds.
	PartAboveWhole Rule = "part-above-whole"
	// SumOfParts sets a sum told as such against the parts told before it.
	SumOfParts Rule = "sum-of-parts"
)

// told returns what tells the one reason r.
func told(r Reason) func() []Reason { return func() []Reason { return []Reason{r} } }

// findParts notes the parts that exceed their wholes.
func (g *group) findParts() {
	for i := range g.claims {
		c := g.claims[i]
		j := g.facts[i].link
		if j < 0 || c.PartOf == "" || c.SameAs != "" || c.Kind == claims.Change || !g.asserts(int32(i)) || !g.asserts(j) {
			continue
		}
		if g.unitOf(int32(i)) != g.unitOf(j) || g.tolerant(int32(i)).Meets(g.tolerant(j)) ||
			g.tolerant(int32(i)).Compare(g.tolerant(j)) < 0 {
			continue
		}
		text := fmt.Sprintf("%s is told as a part of %s and is more.", worded(c), worded(g.claims[j]))
		g.addFinding(g.newFinding(AccountingFound, Hard, g.measureOf(j), []int32{int32(i), j}, told(reason(PartAboveWhole, text, c, g.claims[j]))))
	}
}

// findSums notes the sums that are told as such and are not the sum of any parts
// told before them in their text.
func (g *group) findSums() {
	var possible map[partsKey][]int32
	for i, c := range g.claims {
		if c.Kind != claims.Total || !g.asserts(int32(i)) || !isSum(c) {
			continue
		}
		if possible == nil {
			possible = g.possibleParts()
		}
		parts := g.partsBefore(possible, int32(i))
		if len(parts) < 2 || g.addsUp(nil, parts, int32(i)) {
			continue
		}
		a, b := parts[0], g.besides(parts)
		if b < 0 {
			continue
		}
		x, y := g.claims[a], g.claims[b]
		text := fmt.Sprintf("%s and %s do not add up to %s.", worded(y), worded(x), worded(c))
		g.addFinding(g.newFinding(AccountingFound, Hard, g.measureOf(int32(i)), []int32{a, b, int32(i)}, told(reason(SumOfParts, text, y, x, c))))
	}
}

// besides returns the first of parts that is another thing than the first one, or
// told by another source; -1 for none.
func (g *group) besides(parts []int32) int32 {
	for _, j := range parts[1:] {
		if g.partedFacts(parts[0], j) != "" || g.facts[parts[0]].witness != g.facts[j].witness {
			return j
		}
	}
	return -1
}

// addsUp reports whether two or more of rest, with those taken, come to the sum
// i.
func (g *group) addsUp(taken, rest []int32, i int32) bool {
	if len(taken) > 1 && g.sumOf(taken).Meets(g.tolerant(i)) {
		return true
	}
	for k, j := range rest {
		if g.addsUp(append(slices.Clone(taken), j), rest[k+1:], i) {
			return true
		}
	}
	return false
}

// sumOf returns what fs come to; every number, where that is out of range.
func (g *group) sumOf(fs []int32) numbers.Interval {
	sum := numbers.Exactly(numbers.Number{})
	for _, j := range fs {
		s, err := sum.Add(g.tolerant(j))
		if err != nil {
			return numbers.Interval{}
		}
		sum = s
	}
	return sum
}

// isSum reports whether the words of c say that it adds up others.
func isSum(c *claims.Claim) bool {
	if listed(sumWords, lastWord(c.Before)) {
		return true
	}
	words := strings.Fields(strings.ToLower(c.Measure.Counted))
	for k, w := range words {
		if listed(sumWords, w) || w == "in" && k+1 < len(words) && words[k+1] == "all" {
			return true
		}
	}
	return false
}

// addsUpTo reports whether b is told as the sum of figures before it in its text,
// and a stands there.
func addsUpTo(a, b *claims.Claim) bool {
	return a.Doc == b.Doc && a.In == b.In && a.Quantity.Text != "" && a.Quantity.Span.End < b.Quantity.Span.Start && isSum(b) && !isSum(a)
}

// sumWords are the words for a sum of parts.
var sumWords = []string{"altogether", "combined", "overall", "together"}

// partsKey is what the parts of one sum have in common.
type partsKey struct {
	doc  string
	in   claims.Part
	head string
	role claims.Role
	unit numbers.Unit
	kind claims.Kind
}

func (g *group) partsKeyOf(i int32) partsKey {
	c, s := g.claims[i], g.subjectOf(i)
	return partsKey{c.Doc, c.In, s.noun.Head, s.role, s.unit, s.kind}
}

// possibleParts returns the figures that may be parts of sums, in the order of
// their texts.
func (g *group) possibleParts() map[partsKey][]int32 {
	parts := map[partsKey][]int32{}
	for i, c := range g.claims {
		if !c.Quantity.Span.IsZero() && !g.subjectOf(int32(i)).forecast && g.asserts(int32(i)) && !isSum(c) {
			k := g.partsKeyOf(int32(i))
			parts[k] = append(parts[k], int32(i))
		}
	}
	for _, fs := range parts {
		slices.SortStableFunc(fs, func(a, b int32) int { return g.claims[a].Quantity.Span.Start - g.claims[b].Quantity.Span.Start })
	}
	return parts
}

// partsBefore returns those of the possible parts that one text has before the sum i
// without words that limit them further, the nearest first; none beyond LimitParts,
// as which of them the sum is of is not known then.
func (g *group) partsBefore(possible map[partsKey][]int32, i int32) (parts []int32) {
	c, s := g.claims[i], g.subjectOf(i)
	fs := possible[g.partsKeyOf(i)]
	most := boundOf(LimitParts).max
	k, _ := slices.BinarySearchFunc(fs, c.Quantity.Span.Start, func(j int32, pos int) int { return g.claims[j].Quantity.Span.Start - pos })
	for _, j := range slices.Backward(fs[:k]) {
		if g.claims[j].Quantity.Span.End > c.Quantity.Span.Start || slices.ContainsFunc(private(g.subjectOf(j), s), isLimiting) {
			continue
		}
		if parts = append(parts, j); len(parts) > most {
			break
		}
	}
	if g.exceeds(LimitParts, len(parts)) {
		return nil
	}
	return parts
}
