package reconcile

// pairSum holds a number for each two of n sources, 0 until one is set. While the
// sources are few it is a triangle of all pairs, else a map of those that are set.
type pairSum struct {
	triangle []float64
	sparse   map[[2]int32]float64
}

// fewSources is how many sources have a triangle: one of four megabytes.
const fewSources = 1000

func newPairSum(n int) pairSum {
	if n > fewSources {
		return pairSum{sparse: map[[2]int32]float64{}}
	}
	return pairSum{triangle: make([]float64, n*(n-1)/2)}
}

// spot returns where the triangle has the pair of s and the greater t.
func spot(s, t int32) int32 { return t*(t-1)/2 + s }

// at returns the number of two sources.
func (p *pairSum) at(s, t int32) float64 {
	s, t = min(s, t), max(s, t)
	if p.triangle != nil {
		return p.triangle[spot(s, t)]
	}
	return p.sparse[[2]int32{s, t}]
}

// add adds x to the number of two sources, of which the lesser comes first.
func (p *pairSum) add(s, t int32, x float64) {
	if p.triangle != nil {
		p.triangle[spot(s, t)] += x
		return
	}
	p.sparse[[2]int32{s, t}] += x
}

// all yields each two sources, the lesser first, whose number is not 0, and it.
func (p *pairSum) all(yield func(pair [2]int32, x float64) bool) {
	for pair, x := range p.sparse {
		if x != 0 && !yield(pair, x) {
			return
		}
	}
	s, t := int32(0), int32(1)
	for _, x := range p.triangle {
		if x != 0 && !yield([2]int32{s, t}, x) {
			return
		}
		if s++; s == t {
			s, t = 0, t+1
		}
	}
}
