package reconcile

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// totals returns n totals over the given number of measures, as a table would
// have them: a day, an outlet, a value near that of the measure, in no order.
func totals(n, measures int) []claims.Claim {
	r := rand.New(rand.NewPCG(5, 6))
	names := make([]string, measures)
	for i := range names {
		names[i] = fmt.Sprintf("item %d", i)
	}
	outlets := make([]string, 40)
	for i := range outlets {
		outlets[i] = fmt.Sprintf("outlet %d", i)
	}
	day, _ := when.Date(2024, time.March, 1)
	cs := make([]claims.Claim, n)
	for i := range cs {
		m := r.IntN(measures)
		on := day + when.Day(r.IntN(30))
		v := int64(1000+m) * 10
		if r.IntN(20) == 0 {
			v += int64(r.IntN(50)) * 10
		}
		cs[i] = claims.Claim{
			ID: fmt.Sprintf("c%08d", i), Doc: "table", Story: "s",
			Quantity: numbers.Quantity{Strict: numbers.Exactly(numbers.Int(v)), Grain: numbers.Int(10)},
			Measure:  claims.Measure{Counted: names[m]},
			Source:   claims.Source{Outlet: outlets[r.IntN(len(outlets))]},
			AsOf:     when.On(on),
		}
	}
	return cs
}

// sorting returns how long slices.SortFunc takes for the indices of cs by
// measure and day: the yardstick.
func sorting(cs []claims.Claim) time.Duration {
	index := make([]int32, len(cs))
	for i := range index {
		index[i] = int32(i)
	}
	start := time.Now()
	slices.SortFunc(index, func(a, b int32) int {
		x, y := &cs[a], &cs[b]
		return cmp.Or(cmp.Compare(x.Measure.Counted, y.Measure.Counted), cmp.Compare(x.AsOf.From, y.AsOf.From))
	})
	return time.Since(start)
}

// BenchmarkReconcile reports the time a claim takes, the ratio to sorting the
// same claims, what is kept beyond the claims, and the exponent of growth from
// ten thousand claims on.
func BenchmarkReconcile(b *testing.B) {
	type row struct{ n, measures int }
	var first float64
	for _, t := range []row{{10_000, 100}, {100_000, 1000}, {1_000_000, 10_000}, {100_000, 1}} {
		b.Run(fmt.Sprintf("claims=%d/measures=%d", t.n, t.measures), func(b *testing.B) {
			cs := totals(t.n, t.measures)
			var p Policy
			var r *Result
			yard := sorting(cs)
			before := heap()
			for b.Loop() {
				r = nil
				r = p.Reconcile(cs)
			}
			kept := heap() - before
			per := float64(b.Elapsed().Nanoseconds()) / float64(b.N)
			b.ReportMetric(per/float64(t.n), "ns/claim")
			b.ReportMetric(per/float64(yard.Nanoseconds()), "x-sort")
			b.ReportMetric(float64(kept)/float64(t.n), "kept-B/claim")
			if first == 0 {
				first = per
			}
			if t.n > 10_000 {
				b.ReportMetric(math.Log(per/first)/math.Log(float64(t.n)/10_000), "exponent")
			}
			runtime.KeepAlive(r)
		})
	}
}

func heap() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
