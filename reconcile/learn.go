package reconcile

import (
	"cmp"
	"math"
	"slices"

	"github.com/numclaim/numclaim/numbers"
)

// Reliability is what the record of the sources tells of them: how often each is
// right, and which copy from each other. It is a Consensus that weighs sources
// by it.
//
// It follows Dong, Berti-Equille and Srivastava (2009): whether a figure is true
// and whether a source is good are estimated in turn, each from the other, and
// two sources that share figures which are likely wrong are likely copies, as
// there is one way to be right and there are many to be wrong. Explicit
// attribution comes first: all claims of one witness are one vote.
//
// Figures are alike or not, and how far off one is does not count, so that a
// slip by a factor of ten weighs as much as any other. The weight of a source of
// few claims is close to that of an unknown one.
//
// Weights and probabilities are floating-point numbers; figures never are.
type Reliability struct {
	// Sources are the records, by name.
	Sources []Record

	index  map[string]int32
	copies map[[2]int32]float64
}

// Record is what is known of a source.
type Record struct {
	Name     string
	Claims   int     // measures of which it gives a figure
	Accuracy float64 // estimated part of them that is right, drawn towards Unknown
	// Copies are the sources of which it may be a copy or which may be copies
	// of it, with probabilities above one half, the most likely first.
	Copies []Copy
}

// Copy is a source and the probability that one copies from the other.
type Copy struct {
	Of          string
	Probability float64
}

// The constants of the model, after the paper. What they do was looked at on
// samples of web sources; a lower copyRate than the paper's keeps good sources,
// which agree because they are right, from being taken for copies.
const (
	Unknown   = 0.8  // accuracy of a source of which nothing is known
	unknownN  = 4.0  // claims that weigh as much as not knowing
	falseN    = 20.0 // wrong figures that a source may come upon
	copyRate  = 0.4  // part of its figures that a copy takes over
	copyPrior = 0.1  // part of all pairs of sources that copy
	rounds    = 12   // of estimating, by which the estimates have settled
	warmUp    = 4    // the first of them, which look for no copies
	// crowd is from how many sources of one measure on their pairs are not
	// looked at.
	crowd = 300
)

// support is the part of its weight that a position lends to others that are
// nearly the same, to within closeBy: who is off by a digit speaks against what
// is off by far.
const support = 0.5

var closeBy = Tolerance{Relative: numbers.MustNumber("0.01")}

// item is a measure with its positions, and who stands where.
type item struct {
	voters    []int32   // sources, ascending
	positions [][]int32 // of each position, the sources
	truth     []float64 // of each position, the probability that it is true
}

// Learn estimates how reliable the sources are that r knows of, each by its
// name: the speaker, or else the agency, or else the outlet. It costs the square
// of the sources of a measure for each measure.
func (r *Result) Learn() *Reliability {
	l := &Reliability{index: map[string]int32{}}
	items := l.gather(r)
	for round := range rounds {
		if round >= warmUp {
			l.findCopies(items)
		}
		for i := range items {
			l.weigh(&items[i])
		}
		l.judge(items)
	}
	l.listCopies()
	return l
}

// gather makes the items of the measures of r and the records of the sources.
func (l *Reliability) gather(r *Result) (items []item) {
	var names [][]string
	var positions [][][]string
	all := map[string]bool{}
	for m := range r.Measures() {
		ps := m.latest()
		if len(ps) == 0 {
			continue
		}
		sides := make([][]string, len(ps))
		for k := range ps {
			for v := range ps[k].Voices() {
				sides[k] = append(sides[k], v.Origin())
			}
			slices.Sort(sides[k])
			sides[k] = slices.Compact(sides[k])
		}
		voters := slices.Concat(sides...)
		slices.Sort(voters)
		voters = slices.Compact(voters)
		for _, n := range voters {
			all[n] = true
		}
		names, positions = append(names, voters), append(positions, sides)
	}
	for n := range all {
		l.Sources = append(l.Sources, Record{Name: n, Accuracy: Unknown})
	}
	slices.SortFunc(l.Sources, func(a, b Record) int { return cmp.Compare(a.Name, b.Name) })
	for i, s := range l.Sources {
		l.index[s.Name] = int32(i)
	}
	for k := range names {
		items = append(items, l.newItem(names[k], positions[k]))
	}
	return items
}

func (l *Reliability) newItem(voters []string, sides [][]string) item {
	it := item{truth: make([]float64, len(sides))}
	for _, n := range voters {
		s := l.index[n]
		l.Sources[s].Claims++
		it.voters = append(it.voters, s)
	}
	for k, side := range sides {
		it.positions = append(it.positions, nil)
		for _, n := range side {
			it.positions[k] = append(it.positions[k], l.index[n])
		}
		it.truth[k] = float64(len(side)) / float64(len(voters)) // to begin with, by count
	}
	return it
}

// findCopies estimates for each two sources that meet the probability that one
// copies from the other.
func (l *Reliability) findCopies(items []item) {
	odds := map[[2]int32]float64{}
	for i := range items {
		it := &items[i]
		if len(it.voters) > crowd || len(it.voters) < 2 {
			continue
		}
		right := it.rightOf()
		for a, s := range it.voters {
			for b, t := range it.voters[:a] {
				odds[[2]int32{t, s}] += l.copyOdds(s, t, it.shared(t, s), right[a] && right[b])
			}
		}
	}
	l.copies = map[[2]int32]float64{}
	prior := math.Log(copyPrior / (1 - copyPrior))
	for pair, o := range odds {
		if p := 1 / (1 + math.Exp(-(prior + o))); p > 0.01 {
			l.copies[pair] = p
		}
	}
}

// truthOf returns for each voter the probability that its figure is true.
func (it *item) truthOf() []float64 {
	out := make([]float64, len(it.voters))
	for k, side := range it.positions {
		for _, s := range side {
			a, _ := slices.BinarySearch(it.voters, s)
			out[a] = max(out[a], it.truth[k])
		}
	}
	return out
}

// rightOf reports for each voter whether it stands in the likeliest position.
func (it *item) rightOf() []bool {
	out := make([]bool, len(it.voters))
	best := slices.Max(it.truth)
	for k, side := range it.positions {
		for _, s := range side {
			a, _ := slices.BinarySearch(it.voters, s)
			out[a] = out[a] || it.truth[k] == best
		}
	}
	return out
}

// shared reports whether s and t stand in one position.
func (it *item) shared(s, t int32) bool {
	for _, side := range it.positions {
		_, a := slices.BinarySearch(side, s)
		_, b := slices.BinarySearch(side, t)
		if a && b {
			return true
		}
	}
	return false
}

// copyOdds returns by how much one measure speaks for s and t being copies, in
// log odds. Sharing what is likely wrong speaks for it most, differing against
// it.
func (l *Reliability) copyOdds(s, t int32, shared, right bool) float64 {
	if !shared {
		return math.Log(1 - copyRate)
	}
	a, b := l.Sources[s].Accuracy, l.Sources[t].Accuracy
	mean, chance := (a+b)/2, a*b
	if !right {
		mean, chance = 1-mean, (1-a)*(1-b)/falseN
	}
	return math.Log((mean*copyRate + chance*(1-copyRate)) / chance)
}

// weigh estimates the probability of each position of it from who stands there.
func (l *Reliability) weigh(it *item) {
	scores := make([]float64, len(it.positions))
	top := math.Inf(-1)
	for k, side := range it.positions {
		scores[k] = l.score(side)
		top = max(top, scores[k])
	}
	sum := max(0, falseN-float64(len(scores))) * math.Exp(-top) // what nobody says
	for k := range scores {
		scores[k] = math.Exp(scores[k] - top)
		sum += scores[k]
	}
	for k := range scores {
		it.truth[k] = scores[k] / sum
	}
}

// score adds up the votes of sources, the best first; a source counts for as
// much as it is likely not to copy from those before it.
func (l *Reliability) score(side []int32) (sum float64) {
	order := slices.Clone(side)
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(l.Sources[b].Accuracy, l.Sources[a].Accuracy), cmp.Compare(a, b))
	})
	for k, s := range order {
		own := 1.0
		for _, t := range order[:min(k, crowd)] {
			own *= 1 - copyRate*l.copies[[2]int32{min(s, t), max(s, t)}]
		}
		a := l.Sources[s].Accuracy
		sum += own * math.Log(falseN*a/(1-a))
	}
	return sum
}

// judge estimates the accuracy of each source from how likely its figures are
// true.
func (l *Reliability) judge(items []item) {
	right := make([]float64, len(l.Sources))
	for i := range items {
		for a, p := range items[i].truthOf() {
			right[items[i].voters[a]] += p
		}
	}
	for s := range l.Sources {
		r := &l.Sources[s]
		r.Accuracy = (right[s] + Unknown*unknownN) / (float64(r.Claims) + unknownN)
		r.Accuracy = min(max(r.Accuracy, 0.05), 0.99)
	}
}

// listCopies writes the likely copies into the records.
func (l *Reliability) listCopies() {
	for pair, p := range l.copies {
		if p > 0.5 {
			for k, s := range pair {
				r := &l.Sources[s]
				r.Copies = append(r.Copies, Copy{l.Sources[pair[1-k]].Name, p})
			}
		}
	}
	for i := range l.Sources {
		slices.SortFunc(l.Sources[i].Copies, func(a, b Copy) int {
			return cmp.Or(cmp.Compare(b.Probability, a.Probability), cmp.Compare(a.Of, b.Of))
		})
	}
}

// Name returns "reliability".
func (l *Reliability) Name() string { return "reliability" }

// Pick returns the figure of the position whose sources weigh most, with the
// support of what is nearly the same.
func (l *Reliability) Pick(positions []Position) (Figure, bool) {
	weights := make([]float64, len(positions))
	for k := range positions {
		var side []int32
		for v := range positions[k].Voices() {
			if s, ok := l.index[v.Origin()]; ok {
				side = append(side, s)
			}
		}
		slices.Sort(side)
		weights[k] = l.score(slices.Compact(side))
	}
	best, top := -1, math.Inf(-1)
	for k, w := range weights {
		for o := range positions {
			if o != k && len(positions) <= crowd && nearly(positions[k].Range, positions[o].Range) {
				w += support * weights[o]
			}
		}
		if w > top {
			best, top = k, w
		}
	}
	if best < 0 {
		return Figure{}, false
	}
	return figureOfPosition(&positions[best]), true
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
