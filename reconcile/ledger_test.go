package reconcile

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
)

// ledgerOf returns a ledger of cs.
func ledgerOf(cs ...claims.Claim) *Ledger {
	l := &Ledger{}
	l.Add(cs...)
	return l
}

// TestLedgerEqualsBatch runs random operations on a ledger and on a plain list
// of claims, and compares what both come to.
func TestLedgerEqualsBatch(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	for range 60 {
		runOperations(t, r)
	}
}

// runOperations adds, removes, asks and merges at random.
func runOperations(t *testing.T, r *rand.Rand) {
	t.Helper()
	l := &Ledger{}
	var cs []claims.Claim
	id := 0
	some := func() (out []claims.Claim) {
		for range r.IntN(4) {
			out = append(out, anyClaim(r, fmt.Sprint("c", id)))
			id++
		}
		return out
	}
	for range 12 {
		switch r.IntN(5) {
		case 0:
			doc := pick(r, "d1", "d2", "d3")
			l.Remove(doc)
			cs = slices.DeleteFunc(cs, func(c claims.Claim) bool { return c.Doc == doc })
		case 1:
			more := some()
			l.Merge(ledgerOf(more...))
			cs = append(cs, more...)
		case 2:
			l.Result()
		default:
			more := some()
			l.Add(more...)
			cs = append(cs, more...)
		}
		if l.Len() != len(cs) {
			t.Fatalf("the ledger has %d claims of %d", l.Len(), len(cs))
		}
	}
	if d := cmp.Diff(everything(t, new(Policy).Reconcile(cs)), everything(t, l.Result())); d != "" {
		t.Fatalf("(-batch +ledger)\n%s", d)
	}
}

func FuzzLedger(f *testing.F) {
	for seed := range uint64(10) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) { runOperations(t, rand.New(rand.NewPCG(seed, 2))) })
}

func TestAddThenRemoveIsNothing(t *testing.T) {
	cs := allBlocks(t)
	l := ledgerOf(cs...)
	want := everything(t, l.Result())
	extra := cs[len(cs)/2]
	extra.ID, extra.Doc = "extra", "extra"
	l.Add(extra)
	l.Remove("extra")
	if d := cmp.Diff(want, everything(t, l.Result())); d != "" {
		t.Errorf("(-never added +removed)\n%s", d)
	}
	for _, c := range cs {
		l.Remove(c.Doc)
	}
	if l.Len() != 0 || len(l.stories)+len(l.docs) != 0 {
		t.Errorf("%d claims, %d stories, %d documents are left", l.Len(), len(l.stories), len(l.docs))
	}
}

func TestMergeLaws(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	cs := allBlocks(t)
	part := func() *Ledger {
		l := &Ledger{}
		for _, c := range cs {
			if r.IntN(2) == 0 {
				if r.IntN(9) == 0 {
					c.Source.Outlet = pick(r, "x", "y") // another claim under the same id
				}
				l.Add(c)
			}
		}
		l.Decide(Decision{A: cs[0].ID, B: cs[1].ID, Verdict: pick(r, Same, Different)})
		return l
	}
	snapshot := func(l *Ledger) string {
		b, err := l.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	merged := func(ls ...*Ledger) *Ledger {
		out := &Ledger{}
		for _, l := range ls {
			out.Merge(l)
		}
		return out
	}
	for range 5 {
		a, b, c := part(), part(), part()
		if snapshot(merged(a, b)) != snapshot(merged(b, a)) {
			t.Error("merging does not commute")
		}
		if snapshot(merged(merged(a, b), c)) != snapshot(merged(a, merged(b, c))) {
			t.Error("merging is not associative")
		}
		if snapshot(merged(a, a)) != snapshot(a) {
			t.Error("merging with itself changes a ledger")
		}
		want := everything(t, merged(a, b, c).Result())
		if d := cmp.Diff(want, everything(t, merged(c, b, a).Result())); d != "" {
			t.Errorf("merged in two orders\n%s", d)
		}
	}
}

func TestNear(t *testing.T) {
	l := ledgerOf(totals(2000, 100)...)
	c := l.ids["c00000007"].claim
	var got []string
	for m := range l.Near(c).Measures() {
		got = append(got, m.Counted.Counted)
	}
	if d := cmp.Diff([]string{c.Measure.Counted}, got); d != "" {
		t.Errorf("near a row of a table is its measure alone\n%s", d)
	}
}

// TestLedgerFromManyGoroutines adds, asks and removes from 64 goroutines; run it
// with -race.
func TestLedgerFromManyGoroutines(t *testing.T) {
	cs := allBlocks(t)
	l := &Ledger{}
	var wg sync.WaitGroup
	for n := range 64 {
		wg.Go(func() {
			for k := n; k < len(cs); k += 64 {
				l.Add(cs[k])
				r := l.Near(&cs[k])
				for m := range r.Measures() {
					m.Positions()
					m.Consensus()
				}
				for _, f := range r.Findings {
					_ = f.String()
				}
			}
			extra := cs[n]
			extra.ID, extra.Doc = fmt.Sprint("extra", n), fmt.Sprint("extra", n)
			l.Add(extra)
			l.Remove(extra.Doc)
		})
	}
	wg.Wait()
	if d := cmp.Diff(everything(t, new(Policy).Reconcile(cs)), everything(t, l.Result())); d != "" {
		t.Errorf("(-batch +ledger)\n%s", d)
	}
}

func TestDecisions(t *testing.T) {
	a, _ := readClaim(`a "12,000" protesters doc=1`)
	b, _ := readClaim(`b "20,000" marchers doc=2`)
	c, _ := readClaim(`c "13,000" people doc=3`)
	l := ledgerOf(a, b, c)
	first := l.Result().Findings
	if len(first) != 1 {
		t.Fatalf("got %d findings, want one: %v", len(first), first)
	}
	steps := []struct {
		name   string
		decide Decision
		want   []string
		stale  int
	}{
		{"accepted, it stays", Decision{Finding: first[0].ID, Verdict: Accept}, []string{"conflict hard disagreement: a b"}, 0},
		{"rejected, it goes", Decision{Finding: first[0].ID, Verdict: Reject}, nil, 0},
		{"the people are the protesters", Decision{A: "a", B: "c", Verdict: Same}, []string{"conflict hard disagreement: a b c"}, 1},
		{"b is another march", Decision{A: "b", B: "a", Verdict: Different}, []string{"conflict hard disagreement: a c"}, 1},
		{"about what is not there", Decision{A: "a", B: "gone", Verdict: Same}, []string{"conflict hard disagreement: a c"}, 2},
	}
	for _, s := range steps {
		l.Decide(s.decide)
		r := l.Result()
		if d := cmp.Diff(s.want, tellFindings(r)); d != "" {
			t.Errorf("%s: (-want +got)\n%s", s.name, d)
		}
		if len(r.Stale) != s.stale {
			t.Errorf("%s: stale are %v, want %d", s.name, r.Stale, s.stale)
		}
	}
}

// TestDecisionsSurviveAnotherReading removes a document and adds it again, and
// then an echo of it: what was rejected stays away.
func TestDecisionsSurviveAnotherReading(t *testing.T) {
	a, _ := readClaim(`a "12,000" protesters doc=1`)
	b, _ := readClaim(`b "20,000" marchers doc=2`)
	echo, _ := readClaim(`c "20,000" marchers doc=3`)
	l := ledgerOf(a, b)
	l.Decide(Decision{Finding: l.Result().Findings[0].ID, Verdict: Reject})
	l.Remove("2")
	l.Add(b, echo)
	if r := l.Result(); len(r.Findings) != 0 || len(r.Stale) != 0 {
		t.Errorf("findings %v, stale %v", r.Findings, r.Stale)
	}
	l.Remove("1")
	if r := l.Result(); len(r.Stale) != 1 {
		t.Errorf("the finding is gone, and stale are %v", r.Stale)
	}
}

func TestReadDecisions(t *testing.T) {
	in := `{"finding":"f1","verdict":"reject","note":"two marches"}

{"a":"x","b":"y","verdict":"same"}
{"a":"x","b":"y","verdict":"accept"}
{"finding":"f1","a":"x","b":"y","verdict":"accept"}
not JSON
{"a":"x","b":"z","verdict":"different"}`
	ds, err := ReadDecisions(strings.NewReader(in))
	want := []Decision{
		{Finding: "f1", Verdict: Reject, Note: "two marches"}, {A: "x", B: "y", Verdict: Same}, {A: "x", B: "z", Verdict: Different},
	}
	if d := cmp.Diff(want, ds); d != "" {
		t.Error(d)
	}
	if !errors.Is(err, ErrDecision) {
		t.Errorf("error %v is no ErrDecision", err)
	}
	for _, line := range []string{"line 4:", "line 5:", "line 6:"} {
		if !strings.Contains(fmt.Sprint(err), line) {
			t.Errorf("error %q does not name %s", err, line)
		}
	}
}

// BenchmarkLedgerAdd shows that a claim more costs what its measure costs.
func BenchmarkLedgerAdd(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			l := ledgerOf(totals(n, n/50)...)
			l.Result()
			c := *l.ids["c00000001"].claim
			c.Doc = "new"
			b.ReportAllocs()
			for b.Loop() {
				c.ID = "new"
				l.Add(c)
				_ = l.Near(&c).Findings
				l.Remove("new")
			}
		})
	}
}
