package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// measure is a set of claims whose subjects all meet each other.
type measure struct {
	subjects []int32 // the one that says most first
	facts    []int32 // by time, then by value, then by id
	id       string  // once it was asked for
}

// formMeasures puts each claim into a measure. Subjects join in the order of
// how much they say, each the nearest measure with whose subjects it all meets:
// a measure is a clique, and "troops" does not join the Russian to the
// Ukrainian ones. The result depends on the set of claims alone.
func (g *group) formMeasures() {
	of := g.joinSubjects()
	g.exchangeSpans()
	g.rankSpans()
	byMeasure := make([]measure, 0, len(of))
	for s, m := range of {
		for int(m) >= len(byMeasure) {
			byMeasure = append(byMeasure, measure{})
		}
		byMeasure[m].subjects = append(byMeasure[m].subjects, int32(s))
	}
	for i := range g.facts {
		m := &byMeasure[of[g.facts[i].subject]]
		m.facts = append(m.facts, int32(i))
	}
	for i := range byMeasure {
		m := &byMeasure[i]
		slices.SortFunc(m.subjects, func(a, b int32) int { return g.subjects[a].compare(&g.subjects[b]) })
		slices.SortFunc(m.facts, g.compareFacts)
		g.split(m)
	}
	g.measureAt = make([]int32, len(g.facts))
	for k := range g.measures {
		for _, i := range g.measures[k].facts {
			g.measureAt[i] = int32(k)
		}
		g.foldWitnesses(&g.measures[k])
	}
}

// nearest returns the measure that subject s joins, of those whose subjects it all
// meets: one of a thing of the same name before others, then the one of most claims,
// then the first; -1 for none. size counts the claims of each subject.
func (g *group) nearest(s int32, members [][]int32, size []int32) int {
	best, same, most := -1, false, int32(0)
	for m, ms := range members {
		if !g.meetsAll(s, ms) {
			continue
		}
		name, n := g.subjects[ms[0]].noun.Head == g.subjects[s].noun.Head, int32(0)
		for _, t := range ms {
			n += size[t]
		}
		if best < 0 || name && !same || name == same && n > most {
			best, same, most = m, name, n
		}
	}
	return best
}

// joinSubjects returns the measure of each subject, counted from 0.
func (g *group) joinSubjects() []int32 {
	of := make([]int32, len(g.subjects))
	order := make([]int32, len(g.subjects))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return g.subjects[a].compare(&g.subjects[b]) })
	size := make([]int32, len(g.subjects))
	for i := range g.facts {
		size[g.facts[i].subject]++
	}
	var members [][]int32
	g.lead = make([]int32, len(g.subjects))
	for _, s := range order {
		m := g.nearest(s, members, size)
		if m < 0 {
			m = len(members)
			members = append(members, nil)
		}
		members[m] = append(members[m], s)
		of[s], g.lead[s] = int32(m), members[m][0]
	}
	return of
}

// unitOf returns the unit in which fact i is compared with the others of its
// measure: that of the subject that says most.
func (g *group) unitOf(i int32) numbers.Unit { return g.subjects[g.lead[g.facts[i].subject]].unit }

// exchangeSpans brings the figures of a measure in several units or currencies to
// one.
func (g *group) exchangeSpans() {
	var in *interner
	for i := range g.facts {
		from, to := g.subjectOf(int32(i)).unit, g.unitOf(int32(i))
		if from == to {
			continue
		}
		if v, ok := g.inUnit(g.tolerant(int32(i)), from, to, g.claims[i].Kind); ok {
			if in == nil {
				in = newInterner(g)
			}
			g.facts[i].span = in.intern(v)
		}
	}
}

// meetsAll reports whether subject s meets itself and all of ms.
func (g *group) meetsAll(s int32, ms []int32) bool {
	if g.apart == nil || g.apart[s][s] != "" {
		return false
	}
	for _, t := range ms {
		if g.apart[s][t] != "" {
			return false
		}
	}
	return true
}

// compareFacts orders facts by time, then by value, then by id.
func (g *group) compareFacts(a, b int32) int {
	f, h := &g.facts[a], &g.facts[b]
	switch {
	case f.time.From != h.time.From:
		return int(f.time.From - h.time.From)
	case f.time.To != h.time.To:
		return int(f.time.To - h.time.To)
	case f.span != h.span:
		return int(f.span - h.span)
	}
	return int(a - b)
}

// split adds m to the measures of g: as one, or, where what it counts belongs to
// closed periods or to other events, as one for each stretch of periods that meet. Facts without a
// date go with the latest.
func (g *group) split(m *measure) {
	if lead := &g.subjects[m.subjects[0]]; lead.course != fixed && !lead.elsewhere {
		g.measures = append(g.measures, *m)
		return
	}
	undated := 0
	for undated < len(m.facts) && g.facts[m.facts[undated]].time.IsZero() {
		undated++
	}
	var last when.Period
	start := undated
	for i := undated; i < len(m.facts); i++ {
		p := g.facts[m.facts[i]].time
		if i > start && !p.Meets(last) {
			g.measures = append(g.measures, measure{subjects: m.subjects, facts: m.facts[start:i]})
			start = i
			last = p
		}
		last.From = p.From
		if last.To == 0 && i == start || last.To != 0 && (p.To == 0 || p.To > last.To) {
			last.To = p.To
		}
	}
	rest := append(slices.Clip(m.facts[:undated:undated]), m.facts[start:]...)
	g.measures = append(g.measures, measure{subjects: m.subjects, facts: rest})
}

// asserts reports whether fact i says of a number that it is so.
func (g *group) asserts(i int32) bool { c := g.claims[i]; return !c.Denied && !c.IsMove() }

// foldWitnesses gives figures in a document's own voice, headlines first, the
// witness whom the same document names for the same figure, and makes one
// witness of outlets that print one sentence.
func (g *group) foldWitnesses(m *measure) {
	if !g.key.prose || g.exceedsIn(m, LimitOutlets, len(m.facts)) {
		return
	}
	for _, i := range m.facts {
		if g.claims[i].Source.Speaker == "" && g.asserts(i) {
			g.foldOwnVoice(m, i)
		}
	}
	g.foldCopies(m)
}

// foldCopies makes one witness of those whose figures stand in one sentence,
// word for word or nearly so: who copies has seen nothing.
func (g *group) foldCopies(m *measure) {
	var firsts []printing
	for _, i := range m.facts {
		p, ok := printingOf(g.claims[i])
		if !ok {
			continue
		}
		k := slices.IndexFunc(firsts, func(f printing) bool { return f.copies(&p) })
		if k < 0 {
			p.fact = i
			firsts = append(firsts, p)
		} else {
			g.facts[i].witness = g.facts[firsts[k].fact].witness
		}
	}
}

// foldOwnVoice finds who stands behind the figure i that nobody is credited
// with. A headline that its body contradicts is a witness of its own.
func (g *group) foldOwnVoice(m *measure, i int32) {
	c := g.claims[i]
	clash := false
	for _, j := range m.facts {
		d := g.claims[j]
		if j == i || d.Doc != c.Doc || !g.asserts(j) {
			continue
		}
		switch same := g.values(i, j).relation != Conflict; {
		case same && (sameNumber(c, d) || c.In == claims.InTitle) && (d.Source.Speaker != "" || d.In != c.In):
			g.facts[i].witness = g.facts[j].witness
			return
		case !same && c.In == claims.InTitle:
			clash = true
		}
	}
	if clash {
		g.facts[i].witness = int32(len(g.sources))
		g.sources = append(g.sources, source{name: "headline of " + c.Doc, outlet: true, witness: g.facts[i].witness})
	}
}

// printing is a printed sentence: its words, sorted, or, where they are not at
// hand, its length and where the figure stands in it.
type printing struct {
	fact           int32
	figure         string
	words          []string
	length, offset int
}

// Below shortSentence bytes or shortWords words two sentences may be alike by
// chance. Of the words of the longer sentence one in otherWords may be another.
const (
	shortSentence = 40
	shortWords    = 7
	otherWords    = 8
)

// copies reports whether p and q are one sentence.
func (p *printing) copies(q *printing) bool {
	switch {
	case p.figure != q.figure:
		return false
	case p.words == nil || q.words == nil:
		return p.words == nil && q.words == nil && p.length == q.length && p.offset == q.offset
	}
	shared, _ := overlap(p.words, q.words)
	most := max(len(p.words), len(q.words))
	return (most-shared)*otherWords <= most
}

// printingOf returns the printing of c; ok is false where the sentence is not
// known or too short to tell.
func printingOf(c *claims.Claim) (p printing, ok bool) {
	p = printing{figure: c.Quantity.Text, length: c.Sentence.End - c.Sentence.Start, offset: c.Quantity.Span.Start - c.Sentence.Start}
	if p.length < shortSentence || !c.Sentence.Contains(c.Quantity.Span) || c.In == claims.InTitle {
		return p, false
	}
	if c.Before+c.After == "" {
		return p, true
	}
	p.words = strings.FieldsFunc(strings.ToLower(c.Before+" "+c.After), isSpaceOrMark)
	slices.Sort(p.words)
	p.words = slices.Compact(p.words)
	return p, len(p.words) >= shortWords
}
