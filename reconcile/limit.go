package reconcile

import (
	"cmp"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
)

// Limit is a bound on what is compared with what, and that some claims exceed it.
// A result that has one is right in what it says and may lack what lies beyond: it
// is what keeps the cost from growing with the square of the claims. No story told
// by people has been seen to reach one of LimitSubjects or LimitSources.
type Limit struct {
	Name  LimitName `json:"name"`
	Story string    `json:"story,omitempty"`
	// Measure is the id of the measure that exceeds it; "" stands for the story.
	Measure string `json:"measure,omitempty"`
	Max     int    `json:"max"`  // how many there may be
	Seen    int    `json:"seen"` // how many were seen until looking stopped, more than Max
}

// LimitName names a Limit.
type LimitName string

// The limits.
const (
	// LimitCounts: with more running counts in one text, the lesser ones are not
	// taken for parts of the greater ones.
	LimitCounts LimitName = "counts"
	// LimitDocs: of more texts it is not asked whether they share names.
	LimitDocs LimitName = "documents"
	// LimitFacts: of more claims of one measure not every two are compared, but
	// each with the two that reach furthest from each other at its time.
	LimitFacts LimitName = "facts"
	// LimitMoves: more moves of a story are not set against each other.
	LimitMoves LimitName = "moves"
	// LimitOutlets: among more claims of one measure it is not asked which repeat
	// each other's sentences, nor whom a text credits with a figure elsewhere.
	LimitOutlets LimitName = "outlets"
	// LimitParts: with more figures before a sum, it is not added up.
	LimitParts LimitName = "parts"
	// LimitSides: of more witnesses a finding of opposite moves lists the first.
	LimitSides LimitName = "sides"
	// LimitSources: the forms of more names are not brought together.
	LimitSources LimitName = "sources"
	// LimitStatements: of more claims of a story the sentences are not compared
	// word by word, and no text is searched for the figure of another.
	LimitStatements LimitName = "statements"
	// LimitSubjects: of more things that are counted, each is compared with
	// itself alone.
	LimitSubjects LimitName = "subjects"
	// LimitVoters: of more sources of one figure it is not asked which copy each
	// other, when their reliability is learned.
	LimitVoters LimitName = "voters"
)

// bound is what a limit bounds.
type bound struct {
	name  LimitName
	max   int    // how many there may be
	what  string // of what
	lacks string // what is left out beyond
}

// limitBounds are the bounds of the limits, by name.
var limitBounds = [...]bound{
	{LimitCounts, 100, "running counts of one text", "the lesser ones are not taken for parts of the greater ones"},
	{LimitDocs, 200, "texts", "whether two of them share any names is not asked"},
	{LimitFacts, 400, "claims of one measure", "each is compared with the two furthest from each other alone"},
	{LimitMoves, 400, "moves", "they are not set against each other"},
	{LimitOutlets, 500, "claims of one measure", "which of them repeat one sentence or one source is not asked"},
	{LimitParts, 6, "figures before a sum", "the sum is not added up"},
	{LimitSides, 4, "witnesses of one direction", "the finding lists the first of them"},
	{LimitSources, 500, "sources", "the forms of their names are not brought together"},
	{LimitStatements, 300, "claims of texts", "their sentences are not compared word by word"},
	{LimitSubjects, 1000, "things that are counted", "each is compared with itself alone"},
	{LimitVoters, 300, "sources of one figure", "which copy each other is not asked"},
}

// boundOf returns the bound of n, the zero bound where n is no limit.
func boundOf(n LimitName) bound {
	k, ok := slices.BinarySearchFunc(limitBounds[:], n, func(b bound, n LimitName) int { return cmp.Compare(b.name, n) })
	if !ok {
		return bound{name: n}
	}
	return limitBounds[k]
}

// String tells l in a sentence.
func (l Limit) String() string {
	b := boundOf(l.Name)
	where := "in all"
	switch {
	case l.Measure != "":
		where = "in measure " + l.Measure
	case l.Story != "":
		where = "in story " + strconv.Quote(l.Story)
	}
	return fmt.Sprintf("limit %s: %d %s %s, more than %d: %s", l.Name, l.Seen, b.what, where, l.Max, b.lacks)
}

// LogValue returns l for a log. It implements slog.LogValuer.
func (l Limit) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("name", string(l.Name)), slog.String("story", l.Story), slog.String("measure", l.Measure),
		slog.Int("max", l.Max), slog.Int("seen", l.Seen))
}

func compareLimits(a, b Limit) int {
	return cmpOr(strings.Compare(a.Story, b.Story), strings.Compare(string(a.Name), string(b.Name)),
		strings.Compare(a.Measure, b.Measure), b.Seen-a.Seen)
}

// exceeds reports whether n is more than the limit of that name allows in g, and
// notes it. It is for the making of g.
func (g *group) exceeds(name LimitName, n int) bool { return g.exceedsIn(nil, name, n) }

// exceedsIn is exceeds for the measure m, of which one limit of a name is noted:
// the one with the most seen.
func (g *group) exceedsIn(m *measure, name LimitName, n int) bool {
	l := Limit{Name: name, Story: g.key.story, Max: boundOf(name).max, Seen: n}
	if n <= l.Max {
		return false
	}
	if m != nil {
		l.Measure = g.measureID(m)
	}
	k := slices.IndexFunc(g.limits, func(o Limit) bool { return o.Name == l.Name && o.Measure == l.Measure })
	if k < 0 {
		g.limits = append(g.limits, l)
	} else {
		g.limits[k].Seen = max(g.limits[k].Seen, n)
	}
	return true
}
