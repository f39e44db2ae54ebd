package reconcile

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile/internal/bounds"
)

// Chain sets totals against the changes between them: "130,000 on Tuesday, plus
// 7,000, is below more than 150,000 on Wednesday".
const Chain Rule = "chain"

// line is a measure of totals with the changes of what it counts.
type line struct {
	g       *group
	m       *measure
	periods []when.Period // the nodes of the graph, in the order of time
	graph   bounds.Graph
	facts   []int32 // by label: the first of the facts that say the same
	labels  map[statement]bool
}

// findAccounts notes the totals and changes of g that do not add up.
func (g *group) findAccounts() {
	g.findChanges()
	if len(g.changes) == 0 {
		return
	}
	for k := range g.measures {
		m := &g.measures[k]
		own := g.changesOf(m)
		if len(own) == 0 {
			continue
		}
		g.findGrowth(int32(k), own)
		if g.subjects[m.subjects[0]].course != fixed {
			onDays := slices.DeleteFunc(slices.Clone(m.facts), func(i int32) bool { return !dated(g.claims[i]) })
			g.newLine(m, onDays, own).findChains()
		}
	}
}

// bridges reports whether t is a change of the level s: the same thing, but for
// words that only say that it changes.
func (g *group) bridges(s, t *subject) bool {
	if !s.text && !t.text {
		return s.counted == t.counted && s.role == t.role && s.place == t.place
	}
	if otherRole(g, s, moving(t)) && s.role != "" || otherThing(g, s, t) && s.noun.Head != t.noun.Head || otherPlace(g, s, t) {
		return false
	}
	return len(telling(private(s, t))) == 0 || len(telling(private(t, s))) == 0
}

// telling returns ms without the words that limit a figure to a time or call it
// new.
func telling(ms []string) []string {
	return slices.DeleteFunc(ms, func(w string) bool { return isLimiting(w) || listed(timeWords, w) })
}

// newLine builds the graph of the totals of m and the changes given, those of
// them that hold at a time of known ends. What is said alike of one time counts
// once.
func (g *group) newLine(m *measure, totals, changes []int32) *line {
	l := &line{g: g, m: m, labels: map[statement]bool{}}
	totals = slices.DeleteFunc(slices.Clone(totals), func(i int32) bool {
		return !g.asserts(i) || g.facts[i].time.From == 0 || g.facts[i].time.To == 0
	})
	type step struct {
		from, to when.Period
		fact     int32
	}
	var steps []step
	for _, i := range changes {
		from, to, ok := endsOf(g.changeTime(m, i))
		if ok && sameScale(g.subjects[m.subjects[0]].unit, g.unitOf(i)) {
			steps = append(steps, step{from, to, i})
			l.periods = append(l.periods, from, to)
		}
	}
	for _, i := range totals {
		l.periods = append(l.periods, g.facts[i].time)
	}
	slices.SortFunc(l.periods, comparePeriods)
	l.periods = slices.Compact(l.periods)
	l.graph.Nodes = len(l.periods)
	for _, i := range totals {
		l.addTotal(i)
	}
	for _, s := range steps {
		l.addChange(s.fact, l.node(s.from), l.node(s.to))
	}
	l.dropTwoWay()
	if g.subjects[m.subjects[0]].role == claims.Killed {
		l.neverFalls()
	}
	return l
}

func comparePeriods(p, q when.Period) int {
	return cmp.Or(cmp.Compare(p.From, q.From), cmp.Compare(p.To, q.To))
}

func (l *line) node(p when.Period) int32 {
	k, _ := slices.BinarySearchFunc(l.periods, p, comparePeriods)
	return int32(k)
}

// sameScale reports whether a change in unit v adds to a level in unit u.
func sameScale(u, v numbers.Unit) bool {
	return u == v && u.Dimension() != numbers.Percent || u.Dimension() == numbers.Percent && v.Dimension() == numbers.Points
}

// changeTime returns the period over which change i holds: its own, or else that
// of a total of m in its sentence, as in "rose by seven to 19 on Tuesday".
func (g *group) changeTime(m *measure, i int32) when.Period {
	c := g.claims[i]
	if !c.AsOf.IsZero() || c.Sentence.IsZero() {
		return c.AsOf
	}
	for _, j := range m.facts {
		d := g.claims[j]
		if d.Doc == c.Doc && d.In == c.In && d.Sentence == c.Sentence && g.asserts(j) && !d.AsOf.IsZero() {
			return d.AsOf
		}
	}
	return when.Period{}
}

// endsOf returns the periods between which a change over p lies: the day before
// and the day, the month before and the month, the year before and the year; for
// other stretches the day before it and its last day.
func endsOf(p when.Period) (from, to when.Period, ok bool) {
	if p.From <= 1 || p.To == 0 {
		return from, to, false
	}
	if before, ok := periodBefore(p); ok {
		return before, p, true
	}
	return when.On(p.From - 1), when.On(p.To), true
}

// periodBefore returns the day, month or year before p; ok is false when p is
// none of these.
func periodBefore(p when.Period) (q when.Period, ok bool) {
	if p.From == p.To {
		return when.On(p.From - 1), p.From > 1
	}
	y, m, d := p.From.Date()
	y2, m2, _ := p.To.Date()
	_, _, next := (p.To + 1).Date()
	switch {
	case d != 1 || next != 1 || y != y2:
		return q, false
	case m == 1 && m2 == 12:
		from, ok := when.Date(y-1, 1, 1)
		return when.Period{From: from, To: p.From - 1}, ok
	case m == m2:
		last := p.From - 1
		_, _, days := last.Date()
		return when.Period{From: last - when.Day(days) + 1, To: last}, true
	}
	return q, false
}

// statement is what a claim says to a graph.
type statement struct {
	from, to int32
	span     int32
	way      claims.Direction
}

// label returns the label for the statement s of fact i; ok is false when one
// like it is there.
func (l *line) label(i int32, s statement) (label int32, ok bool) {
	if l.labels[s] {
		return 0, false
	}
	l.labels[s] = true
	l.facts = append(l.facts, i)
	return int32(len(l.facts) - 1), true
}

func (l *line) addTotal(i int32) {
	node := l.node(l.g.facts[i].time)
	if label, ok := l.label(i, statement{node, node, l.g.facts[i].span, claims.Level}); ok {
		l.graph.Totals = append(l.graph.Totals, bounds.Total{Node: node, Range: l.g.tolerant(i), Label: label})
	}
}

func (l *line) addChange(i, from, to int32) {
	way := l.g.claims[i].Direction
	v := l.g.tolerant(i)
	if way == claims.Down {
		v = v.Neg()
	}
	if label, ok := l.label(i, statement{from, to, l.g.facts[i].span, way}); ok {
		l.graph.Changes = append(l.graph.Changes, bounds.Change{From: from, To: to, Range: v, Label: label})
	}
}

// dropTwoWay drops the changes over a stretch for which others go the other way:
// they may tell of comings and goings, and not of what remains.
func (l *line) dropTwoWay() {
	type stretch struct{ from, to int32 }
	ways := map[stretch]map[claims.Direction]bool{}
	for _, c := range l.graph.Changes {
		s := stretch{c.From, c.To}
		if ways[s] == nil {
			ways[s] = map[claims.Direction]bool{}
		}
		ways[s][l.g.claims[l.facts[c.Label]].Direction] = true
	}
	l.graph.Changes = slices.DeleteFunc(l.graph.Changes, func(c bounds.Change) bool {
		return len(ways[stretch{c.From, c.To}]) > 1
	})
}

// neverFalls adds that a toll on one day is at most that on the next.
func (l *line) neverFalls() {
	for v := int32(1); v < int32(len(l.periods)); v++ {
		if l.periods[v-1].Before(l.periods[v]) {
			l.graph.Changes = append(l.graph.Changes, bounds.Change{
				From: v - 1, To: v, Range: numbers.AtLeast(numbers.Number{}), Label: bounds.Free,
			})
		}
	}
}

// findChains notes the inconsistencies of l that take a change to see.
func (l *line) findChains() {
	if len(l.graph.Changes) == 0 || len(l.graph.Totals) == 0 {
		return
	}
	for _, set := range l.graph.Inconsistent() {
		var totals, changes []int32
		for _, label := range set {
			i := l.facts[label]
			if l.g.claims[i].Kind == claims.Change {
				changes = append(changes, i)
			} else {
				totals = append(totals, i)
			}
		}
		if len(totals) == 2 && len(changes) > 0 {
			l.g.addFinding(l.chainFinding(totals, changes))
		}
	}
}

// chainFinding makes a finding of two totals and the changes between them.
func (l *line) chainFinding(totals, changes []int32) *Finding {
	tell := func() []Reason { return []Reason{l.g.chainReason(totals, changes)} }
	return l.g.newFinding(AccountingFound, Hard, l.m, slices.Concat(totals, changes), tell)
}

// chainReason tells the chain in a sentence.
func (g *group) chainReason(totals, changes []int32) Reason {
	byTime := func(a, b int32) int { return comparePeriods(g.facts[a].time, g.facts[b].time) }
	slices.SortFunc(totals, byTime)
	slices.SortFunc(changes, byTime)
	first, last := totals[0], totals[1]
	b := strings.Builder{}
	fmt.Fprintf(&b, "%s on %s", worded(g.claims[first]), g.facts[first].time)
	sum := g.tolerant(first)
	for _, i := range changes {
		v, word := g.tolerant(i), "plus"
		if g.claims[i].Direction == claims.Down {
			v, word = v.Neg(), "less"
		}
		fmt.Fprintf(&b, ", %s %s", word, worded(g.claims[i]))
		if s, err := sum.Add(v); err == nil {
			sum = s
		}
	}
	how := "does not come to"
	switch c := sum.Compare(g.tolerant(last)); {
	case sum.Meets(g.tolerant(last)):
	case c < 0:
		how = "is below"
	default:
		how = "is above"
	}
	fmt.Fprintf(&b, ", %s %s on %s.", how, worded(g.claims[last]), g.facts[last].time)
	var cs []*claims.Claim
	for _, i := range slices.Concat(totals, changes) {
		cs = append(cs, g.claims[i])
	}
	return reason(Chain, b.String(), cs...)
}
