package reconcile

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// The constants of the model. They were chosen on made-up markets - honest
// sources, blocks of copies, sources with two or three claims each - and on web
// tables, where they stand on a plateau: half or twice of each changes little.
const (
	unknown   = 0.8  // accuracy of a source of which nothing is known
	unknownN  = 4.0  // contested figures that weigh as much as not knowing
	kindN     = 6.0  // figures of a kind that weigh as much as all of a source
	worst     = 0.1  // what no accuracy is below, nor
	best      = 0.95 // above
	falseN    = 10.0 // wrong figures that a source may come upon
	copyRate  = 0.3  // part of its figures that a copy takes over, at least
	copyLoss  = 0.8  // part of its vote that a copy loses
	copyPrior = 0.1  // part of all pairs of sources that share an origin
	rounds    = 12   // of estimating, by which the estimates have settled
)

// contest is a time of a measure at which sources give several figures.
type contest struct {
	kind   int32
	voters []int32   // sources, ascending
	sides  [][]int32 // of each position, the sources, ascending; strongest first
	stands []int32   // of each voter, the strongest position that it stands in
	truth  []float64 // of each position, the probability that it is true
}

// Learn estimates how reliable the sources are that r knows of, each by its
// name: the speaker, or else the agency, or else the outlet. It costs the square
// of the sources of a measure at one time, up to LimitVoters, for each time of each
// measure.
func (r *Result) Learn() *Reliability {
	l := &Reliability{index: map[string]int32{}, kinds: map[string]int32{}}
	contests := l.gather(r)
	for range rounds {
		l.findCopies(contests)
		for i := range contests {
			l.settle(&contests[i])
		}
		l.judge(contests)
	}
	l.listCopies()
	l.listKinds(contests)
	slices.SortFunc(l.Limits, compareLimits)
	return l
}

// gather makes the contests of the measures of r and empty records of the
// sources.
func (l *Reliability) gather(r *Result) (contests []contest) {
	for m := range r.Measures() {
		for ps := range m.moments() {
			for k := range ps {
				for v := range ps[k].Voices() {
					l.index[v.Origin()] = 0
				}
			}
			l.kinds[kindName(ps)] = 0
		}
	}
	number(l.kinds)
	for _, name := range number(l.index) {
		l.Sources = append(l.Sources, Record{Name: name, Accuracy: unknown})
	}
	for m := range r.Measures() {
		for ps := range m.moments() {
			if c := l.newContest(ps); len(c.sides) > 1 {
				contests = append(contests, c)
				l.noteCrowd(&m, len(c.voters))
			}
		}
	}
	return contests
}

// noteCrowd notes that voters of m are too many to compare.
func (l *Reliability) noteCrowd(m *Measure, voters int) {
	if voters > crowd() {
		l.Limits = append(l.Limits, Limit{LimitVoters, m.Story, m.ID, crowd(), voters})
	}
}

// crowd is from how many sources of one measure on their pairs are not looked at.
func crowd() int { return boundOf(LimitVoters).max }

// number gives the names in index their places in alphabetical order, which it
// returns.
func number(index map[string]int32) (names []string) {
	for n := range index {
		names = append(names, n)
	}
	slices.Sort(names)
	for i, n := range names {
		index[n] = int32(i)
	}
	return names
}

// kindName names what positions of one measure count, whatever the story: of a
// text the normal form of its words, of a table the words as they stand.
func kindName(ps []Position) string {
	if len(ps) == 0 {
		return ""
	}
	g := ps[0].sweep.g
	s := &g.subjects[g.lead[g.facts[ps[0].sweep.facts[0]].subject]]
	name := s.counted
	if s.text {
		name = s.noun.Head
	}
	return strings.TrimSpace(name + " " + string(s.role))
}

// newContest notes who stands where in ps, strongest first.
func (l *Reliability) newContest(ps []Position) contest {
	c := contest{kind: l.kinds[kindName(ps)], truth: make([]float64, len(ps))}
	for k := range ps {
		c.sides = append(c.sides, l.known(&ps[k]))
	}
	c.voters = slices.Concat(c.sides...)
	slices.Sort(c.voters)
	c.voters = slices.Compact(c.voters)
	c.stands = make([]int32, len(c.voters))
	for k := len(ps) - 1; k >= 0; k-- {
		for _, s := range c.sides[k] {
			a, _ := slices.BinarySearch(c.voters, s)
			c.stands[a] = int32(k)
		}
		c.truth[k] = float64(len(c.sides[k])) / float64(len(c.voters)) // to begin with, by count
	}
	for _, s := range c.voters {
		l.Sources[s].Claims++
		if len(ps) > 1 {
			l.Sources[s].Contested++
		}
	}
	return c
}

// findCopies estimates for each two sources that meet the probability that they
// have their figures from one origin.
func (l *Reliability) findCopies(contests []contest) {
	odds := newPairSum(len(l.Sources))
	for i := range contests {
		if len(contests[i].voters) <= crowd() {
			l.addOdds(&odds, &contests[i])
		}
	}
	l.copies = newPairSum(len(l.Sources))
	prior := math.Log(copyPrior / (1 - copyPrior))
	for pair, o := range odds.all {
		if p := 1 / (1 + math.Exp(-(prior + o))); p > 0.01 {
			l.copies.add(pair[0], pair[1], p)
		}
	}
}

// addOdds adds what the contest c tells of each two of its voters.
func (l *Reliability) addOdds(odds *pairSum, c *contest) {
	accuracy := make([]float64, len(c.voters))
	for a, s := range c.voters {
		accuracy[a] = l.accuracy(s, c.kind)
	}
	for a, t := range c.voters {
		for b, s := range c.voters[:a] {
			if c.stands[a] != c.stands[b] {
				odds.add(s, t, differing)
			} else {
				odds.add(s, t, c.copyOdds(c.stands[a], (accuracy[a]+accuracy[b])/2))
			}
		}
	}
}

// differing is what differing figures say of two sources, in log odds of their
// being copies.
var differing = math.Log(1 - copyRate)

// copyOdds returns by how much it speaks for two sources being copies that both
// stand in one position of c, in log odds. Differing speaks against it. Being of one
// mind speaks for it the more, the less likely that is by chance: when both are
// right, they would be by their accuracy, and when both are wrong, by how many of
// the others say the same. Sharing an error that nobody else makes so betrays a
// copy, and sharing the truth hardly does.
func (c *contest) copyOdds(side int32, accuracy float64) float64 {
	right := c.truth[side]
	others := float64(len(c.voters)) - 2
	popular := (float64(len(c.sides[side])) - 2 + 1) / (others + 2)
	chance := right*accuracy + (1-right)*popular
	return math.Log(copyRate/chance + 1 - copyRate)
}

// settle estimates the probability of each position of c from who stands there.
func (l *Reliability) settle(c *contest) {
	top := math.Inf(-1)
	for k, side := range c.sides {
		c.truth[k] = l.weight(side, c.kind)
		top = max(top, c.truth[k])
	}
	sum := max(0, falseN-float64(len(c.sides))) * math.Exp(-top) // what nobody says
	for k := range c.truth {
		c.truth[k] = math.Exp(c.truth[k] - top)
		sum += c.truth[k]
	}
	for k := range c.truth {
		c.truth[k] /= sum
	}
}

// tallyOf counts how often a source is likely right, and of how many.
type tallyOf struct{ right, of float64 }

// shrunk returns the accuracy that t tells, drawn towards prior as much as n
// figures do.
func (t tallyOf) shrunk(prior, n float64) float64 {
	return min(max((t.right+prior*n)/(t.of+n), worst), best)
}

// judge estimates the accuracy of each source, in all and in each kind of
// figures, from how likely its figures are true.
func (l *Reliability) judge(contests []contest) {
	all := make([]tallyOf, len(l.Sources))
	byKind := map[[2]int32]tallyOf{}
	for i := range contests {
		c := &contests[i]
		for a, s := range c.voters {
			p := c.truthOf(a)
			all[s].right += p
			all[s].of++
			t := byKind[[2]int32{s, c.kind}]
			byKind[[2]int32{s, c.kind}] = tallyOf{t.right + p, t.of + 1}
		}
	}
	for s := range l.Sources {
		l.Sources[s].Accuracy = all[s].shrunk(unknown, unknownN)
	}
	l.judged = make(map[[2]int32]float64, len(byKind))
	for k, t := range byKind {
		l.judged[k] = t.shrunk(l.Sources[k[0]].Accuracy, kindN)
	}
}

// truthOf returns the probability that what voter a says is true: that of the
// likeliest position in which it stands.
func (c *contest) truthOf(a int) (p float64) {
	for k := int(c.stands[a]); k < len(c.sides); k++ {
		if _, in := slices.BinarySearch(c.sides[k], c.voters[a]); in {
			p = max(p, c.truth[k])
		}
	}
	return p
}

// listCopies writes the likely copies into the records.
func (l *Reliability) listCopies() {
	for pair, p := range l.copies.all {
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

// listKinds writes into the records what each source is in each kind of figures
// of which it has contested ones.
func (l *Reliability) listKinds(contests []contest) {
	count := map[[2]int32]int{}
	for i := range contests {
		for _, s := range contests[i].voters {
			count[[2]int32{s, contests[i].kind}]++
		}
	}
	names := make([]string, len(l.kinds))
	for name, k := range l.kinds {
		names[k] = name
	}
	for k, n := range count {
		r := &l.Sources[k[0]]
		r.Kinds = append(r.Kinds, KindRecord{names[k[1]], n, l.judged[k]})
	}
	for i := range l.Sources {
		slices.SortFunc(l.Sources[i].Kinds, func(a, b KindRecord) int { return cmp.Compare(a.Kind, b.Kind) })
	}
}
