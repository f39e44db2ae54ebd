package reconcile

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/numbers"
)

// Reliability is what the record of the sources tells of them: how often each is
// right in what it counts, and which say what others say. It is a Consensus that
// weighs sources by it.
//
// It follows Dong, Berti-Equille and Srivastava (2009): whether a figure is true
// and whether a source is good are estimated in turn, each from the other; and
// two sources that share figures which nobody else has are likely copies of one
// origin, as there is one way to be right and there are many to be wrong.
// Explicit attribution comes first: all claims of one witness are one vote.
//
// Only measures of which two figures are given tell anything, and how far off a
// figure is does not count, so that a slip by a factor of ten weighs as much as
// any other. The record of a source is drawn towards that of an unknown one, and
// what it is in one kind of figure towards what it is in all, the less it says.
//
// Weights and probabilities are floating-point numbers; figures never are.
type Reliability struct {
	// Sources are the records, by name.
	Sources []Record
	// Limits are the figures that more sources give than are compared with each
	// other.
	Limits []Limit

	index  map[string]int32
	kinds  map[string]int32
	judged map[[2]int32]float64 // accuracy, by source and kind
	copies pairSum              // probability, by two sources
}

// Record is what is known of a source.
type Record struct {
	Name      string
	Claims    int     // times of measures at which it gives a figure
	Contested int     // those at which some source gives another one
	Accuracy  float64 // estimated part of the contested ones in which it is right
	Kinds     []KindRecord
	// Copies are the sources that share an origin with it, with probabilities
	// above one half, the most likely first.
	Copies []Copy
}

// KindRecord is what is known of a source in figures of one kind.
type KindRecord struct {
	Kind      string // what is counted: "act_dep_time", "person killed"
	Contested int
	Accuracy  float64
}

// Copy is a source and the probability that the two have their figures from one
// origin.
type Copy struct {
	Of          string
	Probability float64
}

// String tells the record of a source in a line.
func (r Record) String() string {
	b := strings.Builder{}
	fmt.Fprintf(&b, "%s: %d figures, %d of them contested, about %.0f %% of those right", r.Name, r.Claims, r.Contested, 100*r.Accuracy)
	for k, c := range r.Copies {
		word := ", "
		if k == 0 {
			word = "; shares an origin with "
		}
		fmt.Fprintf(&b, "%s%s (%.0f %%)", word, c.Of, 100*c.Probability)
	}
	return b.String()
}

// Name returns "reliability".
func (l *Reliability) Name() string { return "reliability" }

// The record from which on sources are better weighed than counted: that many
// sources have that many contested figures.
const (
	informedSources = 3
	informedClaims  = 10
)

// Informed reports whether the records are long enough to be weighed by: three
// sources at least have ten contested figures or more each. In a few stories of
// the day hardly any has, and MajorityOfWitnesses serves; in a table of many
// sources most have.
func (l *Reliability) Informed() bool {
	n := 0
	for i := range l.Sources {
		if l.Sources[i].Contested >= informedClaims {
			n++
		}
	}
	return n >= informedSources
}

// support is the part of its weight that a position lends to others that are
// nearly the same, to within closeBy: who is off by a digit speaks against what
// is off by far.
const support = 0.3

var closeBy = Tolerance{Relative: numbers.MustNumber("0.01")}

// Pick returns the figure of the position whose sources weigh most, with the
// support of what is nearly the same; where sources of no record weigh alike,
// that of MajorityOfWitnesses.
func (l *Reliability) Pick(positions []Position) (Figure, bool) {
	if len(positions) == 0 {
		return Figure{}, false
	}
	kind := l.kindOf(positions)
	weights := make([]float64, len(positions))
	for k := range positions {
		weights[k] = l.weight(l.known(&positions[k]), kind)
	}
	best, top := 0, math.Inf(-1)
	for k, w := range weights {
		for o := range positions {
			if o != k && len(positions) <= crowd() && nearly(positions[k].Range, positions[o].Range) {
				w += support * weights[o]
			}
		}
		if w > top {
			best, top = k, w
		}
	}
	return figureOfPosition(&positions[best]), true
}

// kindOf returns the kind of figures in positions of one measure, -1 where
// nothing is known of it.
func (l *Reliability) kindOf(positions []Position) int32 {
	if k, ok := l.kinds[kindName(positions)]; ok {
		return k
	}
	return -1
}

// known returns the sources of p, ascending; strangers are left out, as nothing
// is known of what is counted then, either.
func (l *Reliability) known(p *Position) (side []int32) {
	for v := range p.Voices() {
		if s, ok := l.index[v.Origin()]; ok {
			side = append(side, s)
		}
	}
	slices.Sort(side)
	return slices.Compact(side)
}

// accuracy returns the accuracy of source s in figures of a kind.
func (l *Reliability) accuracy(s, kind int32) float64 {
	if a, ok := l.judged[[2]int32{s, kind}]; ok {
		return a
	}
	return l.Sources[s].Accuracy
}

// weight adds up the votes of sources that say the same, the best first; one
// that shares its origin with some before it adds little.
func (l *Reliability) weight(side []int32, kind int32) (sum float64) {
	order := slices.Clone(side)
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(l.accuracy(b, kind), l.accuracy(a, kind)), cmp.Compare(a, b))
	})
	for k, s := range order {
		own := 1.0
		for _, t := range order[:min(k, crowd())] {
			own *= 1 - copyLoss*l.copies.at(s, t)
		}
		a := l.accuracy(s, kind)
		sum += own * math.Log(falseN*a/(1-a))
	}
	return sum
}

// nearly reports whether v and w are within closeBy of each other.
func nearly(v, w numbers.Interval) bool {
	if w.Compare(v) < 0 {
		v, w = w, v
	}
	hi, hiEnd := v.Upper()
	lo, loEnd := w.Lower()
	if hiEnd == numbers.Unbounded || loEnd == numbers.Unbounded {
		return true
	}
	wide, ok := closeBy.around(hi, numbers.Number{})
	return lo.Cmp(hi) <= 0 || ok && wide.Contains(lo)
}
