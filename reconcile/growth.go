package reconcile

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// Growth sets two totals against the percentage between them: 2.05 and 9 per cent
// more are not 2.4.
const Growth Rule = "growth"

// findGrowth notes the percentages and factors among the changes of measure k that
// do not lead from the total before to the total after.
func (g *group) findGrowth(k int32, changes []int32) {
	m := &g.measures[k]
	if g.subjects[m.subjects[0]].unit.Dimension() == numbers.Percent {
		return
	}
	var fam *family
	for _, i := range changes {
		factor, ok := g.factor(i)
		if !ok {
			continue
		}
		if fam == nil {
			fam = g.familyOf(m)
		}
		to, from, ok := fam.ends(g.claims[i])
		if !ok || g.measureAt[to] != k {
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

// family is the totals of one thing, of all its closed periods, which are measures
// apart, as growth looks for them.
type family struct {
	g      *group
	at     map[when.Period]int32 // the last one of each time
	beside map[sentence]int32    // the first one of each sentence
	since  map[when.Day][]until  // those that hold from a day on, by their ends
}

// until is a total that holds to a day, or the last of all totals to that day or
// an earlier one.
type until struct {
	to   when.Day
	fact int32
}

// familyOf returns the family of m, which is made once for all its measures.
func (g *group) familyOf(m *measure) *family {
	if g.families == nil {
		g.families = map[int32]*family{}
		for k := range g.measures {
			g.familyWith(g.measures[k].subjects[0]).add(g.measures[k].facts)
		}
		for _, f := range g.families {
			f.close()
		}
	}
	return g.families[m.subjects[0]]
}

// familyWith returns the family of the subject that leads its measures.
func (g *group) familyWith(lead int32) *family {
	f := g.families[lead]
	if f == nil {
		f = &family{g, map[when.Period]int32{}, map[sentence]int32{}, map[when.Day][]until{}}
		g.families[lead] = f
	}
	return f
}

// add adds the facts fs that assert a number.
func (f *family) add(fs []int32) {
	for _, j := range fs {
		c := f.g.claims[j]
		if !f.g.asserts(j) {
			continue
		}
		if p := c.AsOf; p.To != 0 {
			f.since[p.From] = append(f.since[p.From], until{p.To, j})
		}
		if c.Kind == claims.Change {
			continue
		}
		if last, had := f.at[c.AsOf]; !had || j > last {
			f.at[c.AsOf] = j
		}
		s := sentence{c.Doc, c.In, c.Sentence}
		if first, had := f.beside[s]; !had || j < first {
			f.beside[s] = j
		}
	}
}

// close puts the totals of a day in the order of their ends, each with the last of
// those up to it.
func (f *family) close() {
	for _, us := range f.since {
		slices.SortFunc(us, func(a, b until) int { return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(a.fact, b.fact)) })
		for k := 1; k < len(us); k++ {
			us[k].fact = max(us[k].fact, us[k-1].fact)
		}
	}
}

// ends returns the total to which the relative change c leads and the one from
// which it starts: at its time, or else in its sentence, and at the time before.
func (f *family) ends(c *claims.Claim) (to, from int32, ok bool) {
	if to, ok = f.at[c.AsOf]; !ok || c.AsOf.IsZero() {
		if to, ok = f.beside[sentence{c.Doc, c.In, c.Sentence}]; !ok || c.Sentence.IsZero() {
			return 0, 0, false
		}
	}
	before, ok := periodBefore(f.g.claims[to].AsOf)
	if !ok {
		return 0, 0, false
	}
	us := f.since[before.From]
	k, _ := slices.BinarySearchFunc(us, before.To+1, func(u until, day when.Day) int { return cmp.Compare(u.to, day) })
	if k == 0 {
		return 0, 0, false
	}
	return to, us[k-1].fact, true
}
