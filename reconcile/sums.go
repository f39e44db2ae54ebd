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
	// Growth sets two totals against the percentage between them: 2.05 and 9
	// per cent more are not 2.4.
	Growth Rule = "growth"
	// PartAboveWhole sets a part against the whole that it exceeds.
	PartAboveWhole Rule = "part-above-whole"
	// SumOfParts sets a sum told as such against the parts told before it.
	SumOfParts Rule = "sum-of-parts"
)

// findGrowth notes the percentages and factors among the changes of m that do
// not lead from the total before to the total after.
func (g *group) findGrowth(m *measure, changes []int32) {
	if g.subjects[m.subjects[0]].unit.Dimension() == numbers.Percent {
		return
	}
	for _, i := range changes {
		factor, ok := g.factor(i)
		if !ok {
			continue
		}
		to, from, ok := g.growthEnds(m, i)
		if !ok || !slices.Contains(m.facts, to) {
			continue
		}
		if grown, ok := product(g.tolerant(from), factor); ok && !grown.Meets(g.tolerant(to)) {
			a, c, b := g.claims[from], g.claims[i], g.claims[to]
			text := fmt.Sprintf("%s, then %s %s, does not come to %s.", worded(a), worded(c), wayWord(c), worded(b))
			g.addFinding(g.newFinding(AccountingFound, Hard, m, []int32{from, i, to}, told(reason(Growth, text, a, c, b))))
		}
	}
}

func wayWord(c *claims.Claim) string {
	if c.Direction == claims.Down {
		return "less"
	}
	return "more"
}

// told returns what tells the one reason r.
func told(r Reason) func() []Reason { return func() []Reason { return []Reason{r} } }

// factor returns by what the change i multiplies; ok is false for changes that
// add.
func (g *group) factor(i int32) (f numbers.Interval, ok bool) {
	v := g.tolerant(i)
	down := g.claims[i].Direction == claims.Down
	switch g.subjectOf(i).unit.Dimension() {
	case numbers.Percent:
		if down {
			v = v.Neg()
		}
		part, err1 := v.Scale(numbers.MustNumber("0.01"))
		f, err2 := part.Add(numbers.Exactly(numbers.Int(1)))
		return f, err1 == nil && err2 == nil
	case numbers.Multiplier:
		if down {
			return quotient(numbers.Exactly(numbers.Int(1)), v)
		}
		return v, true
	}
	return f, false
}

// growthEnds returns the total to which the relative change i leads and the one
// from which it starts: in its sentence, or at its time and at the one before.
func (g *group) growthEnds(m *measure, i int32) (to, from int32, ok bool) {
	to, from = -1, -1
	c := g.claims[i]
	for _, j := range g.family(m) {
		d := g.claims[j]
		if !g.asserts(j) || d.Kind == claims.Change {
			continue
		}
		here := d.Doc == c.Doc && d.In == c.In && d.Sentence == c.Sentence && !c.Sentence.IsZero()
		if here && to < 0 || !c.AsOf.IsZero() && d.AsOf == c.AsOf {
			to = j
		}
	}
	if to < 0 {
		return to, from, false
	}
	before, ok := periodBefore(g.claims[to].AsOf)
	if !ok {
		return to, from, false
	}
	for _, j := range g.family(m) {
		if p := g.claims[j].AsOf; g.asserts(j) && p.From == before.From && p.To != 0 && p.To <= before.To {
			from = j
		}
	}
	return to, from, from >= 0
}

// family returns the facts of every measure with the subjects of m: closed
// periods of one thing are measures apart.
func (g *group) family(m *measure) (fs []int32) {
	for k := range g.measures {
		if slices.Equal(g.measures[k].subjects, m.subjects) {
			fs = append(fs, g.measures[k].facts...)
		}
	}
	slices.Sort(fs)
	return fs
}

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
	for i, c := range g.claims {
		if c.Kind != claims.Total || !g.asserts(int32(i)) || !isSum(c) {
			continue
		}
		parts := g.partsBefore(int32(i))
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

// partsBefore returns the figures of one text before the sum i that count the
// same without being sums, the nearest first; none beyond LimitParts, as which of
// them the sum is of is not known then.
func (g *group) partsBefore(i int32) (parts []int32) {
	c, s := g.claims[i], g.subjectOf(i)
	for j, d := range g.claims {
		t := g.subjectOf(int32(j))
		if d.Doc == c.Doc && d.In == c.In && d.Quantity.Span.End <= c.Quantity.Span.Start && !d.Quantity.Span.IsZero() &&
			t.noun.Head == s.noun.Head && t.role == s.role && t.unit == s.unit && t.kind == s.kind && !t.forecast &&
			g.asserts(int32(j)) && !isSum(d) && !slices.ContainsFunc(private(t, s), isLimiting) {
			parts = append(parts, int32(j))
		}
	}
	slices.SortFunc(parts, func(a, b int32) int {
		return g.claims[b].Quantity.Span.Start - g.claims[a].Quantity.Span.Start
	})
	if g.exceeds(LimitParts, len(parts)) {
		return nil
	}
	return parts
}
