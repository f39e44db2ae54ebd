package house

import (
	"encoding/json"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// stories returns the documents of the sample stories.
func stories(t *testing.T) (docs []claims.Document) {
	t.Helper()
	data, err := os.ReadFile("../newsdesk/stories.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var d claims.Document
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}

// shared is what many goroutines use at once.
type shared struct {
	figures numbers.Reader
	dates   when.Reader
	claims  claims.Extractor
	policy  reconcile.Policy
}

// read returns all that documents come to, as JSON.
func (s *shared) read(t *testing.T, docs []claims.Document) string {
	var all struct {
		Quantities []numbers.Quantity
		Dates      []string
		Claims     []claims.Claim
		Pairs      []reconcile.Pair
		Findings   []*reconcile.Finding
	}
	for _, d := range docs {
		all.Quantities = slices.AppendSeq(all.Quantities, s.figures.All(d.Text))
		for e := range s.dates.All(d.Text, d.Published) {
			all.Dates = append(all.Dates, e.Text+" "+e.Period.String())
		}
		all.Claims = slices.AppendSeq(all.Claims, s.claims.All(d))
	}
	r := s.policy.Reconcile(all.Claims)
	all.Pairs, all.Findings = slices.Collect(r.Pairs()), r.Findings
	return encode(t, all)
}

func encode(t *testing.T, v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		t.Error(err)
	}
	return string(b)
}

// TestManyGoroutines uses one reader, one extractor, one policy and one ledger from
// 64 goroutines, which must see what one sees, and leaves none behind. The race
// detector watches.
func TestManyGoroutines(t *testing.T) {
	docs := stories(t)
	before := runtime.NumGoroutine()
	var s shared
	want := s.read(t, docs)
	var ledger reconcile.Ledger
	var wg sync.WaitGroup
	for n := range 64 {
		wg.Go(func() {
			if got := s.read(t, docs); got != want {
				t.Errorf("goroutine %d reads otherwise than one alone", n)
			}
			for c := range s.claims.All(docs[n%len(docs)]) {
				ledger.Add(c)
				ledger.Result()
			}
		})
	}
	wg.Wait()
	var cs []claims.Claim
	for _, d := range docs {
		cs = slices.AppendSeq(cs, s.claims.All(d))
	}
	batch := encode(t, s.policy.Reconcile(cs).Findings)
	if got := encode(t, ledger.Result().Findings); got != batch {
		t.Errorf("the ledger has other findings than one policy:\n%s\n%s", got, batch)
	}
	for range 100 { // a goroutine that has just returned may still be counted
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d after", before, runtime.NumGoroutine())
}

// TestLeavesEarly checks that a caller may stop at any claim or quantity.
func TestLeavesEarly(t *testing.T) {
	var s shared
	for _, d := range stories(t) {
		for range s.figures.All(d.Text) {
			break
		}
		for range s.dates.All(d.Text, d.Published) {
			break
		}
		for range s.claims.All(d) {
			break
		}
	}
}
