package reconcile

import (
	"fmt"
	"testing"
	"time"

	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// census is what 400 persons write of the inhabitants of 500 towns in some year, a
// few of them of each: most are careful, some are not, and a few write of many
// towns. Who is wrong mostly has the figure of another year, or that of the town
// with its suburbs, at times a digit too many.
func census(seed uint64) *market {
	m := newMarket(seed)
	careful := make([]float64, 400)
	for s := range careful {
		careful[s] = []float64{0.9, 0.9, 0.9, 0.5, 0.2}[m.IntN(5)]
	}
	for i := range 500 {
		item := fmt.Sprintf("town %03d", i)
		size := []int64{5_000, 200_000, 5_000_000}[m.IntN(3)]
		truth := size/20 + m.Int64N(size)
		m.truth[item+"inhabitants"] = truth
		otherYear, suburbs := truth+truth*(m.Int64N(22)-10)/100, truth*3/2
		first, _ := when.Date(2000+i%9, time.January, 1)
		last, _ := when.Date(2000+i%9, time.December, 31)
		for range 2 + m.IntN(4) {
			s := int(float64(len(careful)) * m.Float64() * m.Float64() * m.Float64())
			v := truth
			if m.Float64() > careful[s] {
				v = []int64{otherYear, otherYear, otherYear, suburbs, truth * 10}[m.IntN(5)]
			}
			m.tell(item, fmt.Sprint("person ", s), "inhabitants", v)
			m.claims[len(m.claims)-1].AsOf = when.Period{From: first, To: last}
		}
	}
	return m
}

// farOff counts the measures of which c picks a figure more than one per cent off.
func (m *market) farOff(r *Result, c Consensus) (n int) {
	for x := range r.MeasuresBy(c) {
		truth := numbers.Int(m.truth[x.Story+x.Counted.Counted])
		near, _ := closeBy.around(truth, numbers.Number{})
		if f, ok := x.Consensus(); !ok || !near.Contains(f.Value) {
			n++
		}
	}
	return n
}

// TestLearnOfCensus has few figures of each thing and many sources of few figures:
// the record of those who have written much decides between them.
func TestLearnOfCensus(t *testing.T) {
	vote, learned := 0, 0
	for seed := range uint64(4) {
		m := census(seed)
		r := new(Policy).Reconcile(m.claims)
		l := r.Learn()
		if !l.Informed() {
			t.Errorf("census %d: the record is long enough", seed)
		}
		vote += m.farOff(r, MajorityOfWitnesses)
		learned += m.farOff(r, l)
	}
	t.Logf("of 2000 figures the majority has %d far off, the record %d", vote, learned)
	if learned*10 > vote*8 {
		t.Errorf("of 2000 figures the majority has %d far off, the record %d", vote, learned)
	}
}
