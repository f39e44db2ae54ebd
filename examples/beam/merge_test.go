package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// TestMergeInBundles merges ledgers as a runner may: each bundle by itself, and the
// bundles in any order, encoded in between.
func TestMergeInBundles(t *testing.T) {
	ledgers := map[string][]*Ledger{}
	x := &extractFn{Shards: 1}
	for i, d := range documents(t) {
		x.ProcessElement(Line{"x.jsonl", i + 1, d}, func(story string, l *Ledger) {
			ledgers[story] = append(ledgers[story], l)
		})
	}
	r := rand.New(rand.NewPCG(7, 2))
	for story, ls := range ledgers {
		want := found(t, story, merge(t, ls, 1))
		for _, n := range []int{1, 2, 7, len(ls)} {
			r.Shuffle(len(ls), func(i, j int) { ls[i], ls[j] = ls[j], ls[i] })
			if got := found(t, story, merge(t, ls, n)); got != want {
				t.Errorf("%s in %d bundles: got\n%s, want\n%s", story, n, got, want)
			}
		}
	}
}

// merge merges ledgers in n bundles.
func merge(t *testing.T, ls []*Ledger, n int) *Ledger {
	t.Helper()
	m := &mergeFn{}
	bundles := make([]*Ledger, n)
	for i := range bundles {
		bundles[i] = m.CreateAccumulator()
	}
	for i, l := range ls {
		bundles[i%n] = m.AddInput(bundles[i%n], l)
	}
	sum := m.CreateAccumulator()
	for _, l := range bundles {
		b, err := encodeLedger(l)
		if err != nil {
			t.Fatal(err)
		}
		if l, err = decodeLedger(b); err != nil {
			t.Fatal(err)
		}
		sum = m.MergeAccumulators(sum, l)
	}
	return sum
}

func found(t *testing.T, story string, l *Ledger) string {
	t.Helper()
	var b strings.Builder
	if err := find(story, l, func(f Finding) { fmt.Fprintf(&b, "%s\n", f.Wire) }); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
