package reconcile

import (
	"fmt"
	"slices"

	"github.com/numclaim/numclaim/claims"
)

// The rules that make findings of pairs.
const (
	// Disagreement gathers the claims of different sources that exclude each
	// other at one time.
	Disagreement Rule = "disagreement"
	// Headline sets a headline against its own text.
	Headline Rule = "headline"
	// Denied sets those who give a figure against those who deny it.
	Denied Rule = "denied"
	// OneSpeaker gathers the wordings of one named speaker, or body, that
	// exclude each other: one of them is a misquotation.
	OneSpeaker Rule = "one-speaker"
	// Revised gathers a figure and the one that its own source puts in its
	// place.
	Revised Rule = "revised"
)

// edge is two facts of a measure and how they stand.
type edge struct {
	i, j int32
	outcome
}

// findConflicts notes what disagrees within m.
func (g *group) findConflicts(m *measure) {
	if !g.key.prose {
		g.findByMoment(m)
		return
	}
	edges := g.edges(m)
	loud := g.loudHeadlines(edges)
	sort := map[Rule][]edge{}
	for _, e := range edges {
		r := g.sortEdge(e)
		if e.relation == Conflict && (loud[e.i] || loud[e.j]) {
			r = Headline
		}
		if r != "" {
			sort[r] = append(sort[r], e)
		}
	}
	for _, r := range [...]Rule{Disagreement, Headline, Denied, OneSpeaker, Revised} {
		for _, es := range components(sort[r]) {
			g.addFinding(g.findingOf(r, m, es))
		}
	}
	if len(sort[Disagreement])+len(sort[Headline]) > 0 {
		for fs := range g.moments(m) {
			g.findOutliers(m, slices.Clone(fs))
		}
	}
}

// edges returns the pairs of m that conflict or correct each other; beyond
// LimitFacts each claim is set against the two that reach furthest from each other
// at its time.
func (g *group) edges(m *measure) (es []edge) {
	note := func(i, j int32) {
		if i > j {
			i, j = j, i
		}
		if o := g.relate(i, j); o.relation == Conflict || o.relation == Update {
			es = append(es, edge{i, j, o})
		}
	}
	if !g.exceedsIn(m, LimitFacts, len(m.facts)) {
		for k, i := range m.facts {
			for _, j := range m.facts[:k] {
				note(i, j)
			}
		}
		return es
	}
	for fs := range g.moments(m) {
		first, last := g.furthest(fs)
		for _, i := range fs {
			if i != first {
				note(i, first)
			}
			if i != first && i != last {
				note(i, last)
			}
		}
	}
	return es
}

// loudHeadlines returns the headlines that their own texts contradict. What else
// contradicts such a headline belongs to the same finding.
func (g *group) loudHeadlines(es []edge) map[int32]bool {
	loud := map[int32]bool{}
	for _, e := range es {
		switch {
		case e.relation != Conflict || e.rule == Denial || !g.inOneDoc(e):
		case g.claims[e.i].In == claims.InTitle:
			loud[e.i] = true
		default:
			loud[e.j] = true
		}
	}
	return loud
}

// sortEdge returns the rule that makes a finding of e, "" for none.
func (g *group) sortEdge(e edge) Rule {
	a := g.claims[e.i]
	switch {
	case e.relation == Update:
		return g.sortUpdate(e)
	case e.rule == Denial:
		return Denied
	case g.sameSpeaker(e.i, e.j) && !isUnnamed(a.Source.Speaker):
		return OneSpeaker
	case g.sameSpeaker(e.i, e.j):
		return ""
	}
	return Disagreement
}

// sortUpdate: a correction is worth a finding, a count that goes on is none.
func (g *group) sortUpdate(e edge) Rule {
	once := g.courseOf(e.i, e.j) == fixed || g.subjectOf(e.i).forecast
	switch {
	case e.rule == Correction, e.rule == RevisedTo,
		once && (e.rule == SameSourceLater || e.rule == EarlierFigure) && e.value.relation == Conflict:
		return Revised
	}
	return ""
}

// isUnnamed reports whether a speaker is one of many of a kind: "officials".
func isUnnamed(speaker string) bool {
	words := nameWords(speaker)
	if isName(speaker) && len(words) > 1 {
		return false
	}
	return slices.ContainsFunc(words, func(w string) bool { return listed(unnamed, w) })
}

// unnamed are the nouns for speakers who are not named.
var unnamed = []string{
	"aide", "analyst", "authority", "banker", "critic", "diplomat", "doctor", "economist", "employee", "expert", "insider", "lawyer", "observer",
	"official", "people", "person", "report", "resident", "source", "staff", "trader", "witness", "worker",
}

// components divides edges into sets that share no fact, in the order of their
// first facts.
func components(es []edge) [][]edge {
	root := map[int32]int32{}
	find := func(i int32) int32 {
		for {
			r, ok := root[i]
			if !ok || r == i {
				return i
			}
			i = r
		}
	}
	for _, e := range es {
		a, b := find(e.i), find(e.j)
		root[max(a, b)], root[min(a, b)] = min(a, b), min(a, b)
	}
	var out [][]edge
	index := map[int32]int{}
	slices.SortFunc(es, func(a, b edge) int { return cmpOr(int(a.i-b.i), int(a.j-b.j)) })
	for _, e := range es {
		r := find(e.i)
		k, ok := index[r]
		if !ok {
			k = len(out)
			index[r] = k
			out = append(out, nil)
		}
		out[k] = append(out[k], e)
	}
	return out
}

// findingOf makes a finding of the edges es of m by rule r.
func (g *group) findingOf(r Rule, m *measure, es []edge) *Finding {
	var fs []int32
	for _, e := range es {
		fs = append(fs, e.i, e.j)
	}
	worst := g.worst(r, es)
	a, b := g.claims[worst.i], g.claims[worst.j]
	kind, anchor := ConflictFound, ""
	switch r {
	case OneSpeaker:
		kind, anchor = MisquoteFound, g.sources[g.facts[worst.i].witness].name
	case Revised:
		kind = RevisionFound
	case Headline:
		a, b = titleFirst(a, b)
		anchor = a.Doc
	case Denied:
		anchor = "denied"
	}
	tell := func() []Reason {
		return append([]Reason{reason(r, findingSentence(r, a, b), a, b)}, g.reasons(a, b, worst.outcome)...)
	}
	return g.newFinding(kind, max(worst.grade, Soft), m, fs, tell, anchor)
}

// worst returns the edge that tells best what a finding is about: the first of
// the highest grade, for a headline the first that sets it against its text.
func (g *group) worst(r Rule, es []edge) edge {
	return slices.MaxFunc(es, func(e, f edge) int {
		if r == Headline {
			if c := cmpBool(g.inOneDoc(e), g.inOneDoc(f)); c != 0 {
				return c
			}
		}
		return int(e.grade) - int(f.grade)
	})
}

func (g *group) inOneDoc(e edge) bool {
	a, b := g.claims[e.i], g.claims[e.j]
	return a.Doc == b.Doc && a.In != b.In
}

// titleFirst returns a and b, the one in the title first.
func titleFirst(a, b *claims.Claim) (*claims.Claim, *claims.Claim) {
	if b.In == claims.InTitle {
		return b, a
	}
	return a, b
}

// findingSentence tells who stands against whom.
func findingSentence(r Rule, a, b *claims.Claim) string {
	switch r {
	case Headline:
		return fmt.Sprintf("The headline of %s says %s, its text %s.", outletOf(a), worded(a), worded(b))
	case Denied:
		if a.Denied {
			a, b = b, a
		}
		return fmt.Sprintf("%s said %s, %s denied it.", speakerOf(a), worded(a), speakerOf(b))
	case OneSpeaker:
		return fmt.Sprintf("%s is credited with %s by %s and with %s by %s.", speakerOf(a), worded(a), outletOf(a), worded(b), outletOf(b))
	case Revised:
		return fmt.Sprintf("%s takes back %s or %s for the other.", speakerOf(b), worded(a), worded(b))
	}
	return fmt.Sprintf("%s said %s, %s said %s.", speakerOf(a), worded(a), speakerOf(b), worded(b))
}

// outletOf returns who published c.
func outletOf(c *claims.Claim) string {
	switch {
	case c.Source.Outlet != "":
		return c.Source.Outlet
	case c.Doc != "":
		return c.Doc
	}
	return "a source without a name"
}

// speakerOf returns who says c.
func speakerOf(c *claims.Claim) string {
	name, own := originOf(c)
	if own {
		return outletOf(c)
	}
	return name
}

// findByMoment notes the moments at which the facts of m exclude each other,
// for claims that have nothing but figures and times.
func (g *group) findByMoment(m *measure) {
	for fs := range g.moments(m) {
		first, last := g.furthest(fs)
		if out := g.excluded(fs, first, last); len(out) > 0 {
			g.addFinding(g.momentFinding(m, out))
			g.findOutliers(m, slices.Clone(fs))
		}
	}
}

// excluded returns the facts of fs that exclude others of them; first and last
// are those that are furthest from each other. Where these only touch, a seam
// between figures stated to one place takes a sweep to see.
func (g *group) excluded(fs []int32, first, last int32) (out []int32) {
	a, b := g.tolerant(first), g.tolerant(last)
	switch {
	case a.Meets(b) && !touch(a, b):
		return nil
	case !a.Meets(b):
		for _, i := range fs {
			if !g.tolerant(i).Meets(a) || !g.tolerant(i).Meets(b) {
				out = append(out, i)
			}
		}
		return out
	}
	s := g.sweepFacts(slices.Clone(fs))
	for k, f := range s.facts {
		if s.first[k] > 0 || int(s.last[k]) < len(s.cliques)-1 {
			out = append(out, f)
		}
	}
	return out
}

// momentFinding makes a finding of the facts fs of one moment.
func (g *group) momentFinding(m *measure, fs []int32) *Finding {
	first, last := g.furthest(fs)
	a, b := g.claims[first], g.claims[last]
	v := g.values(first, last)
	tell := func() []Reason {
		return []Reason{
			reason(Disagreement, findingSentence(Disagreement, a, b), a, b),
			reason(v.rule, v.sentence(worded(a), worded(b)), a, b),
		}
	}
	return g.newFinding(ConflictFound, max(v.grade, Soft), m, fs, tell, g.facts[first].time.String())
}
