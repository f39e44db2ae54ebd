package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
)

// perStory is how many outlets tell one sample story.
const perStory = 10

// sample returns document n of a collection without end: perStory outlets tell of
// a flood, one after the other, and do not agree. It is about as long as a story
// of an agency.
func sample(n int) claims.Document {
	towns := []string{"Ambry", "Belden", "Corvath", "Dunmore", "Estrel", "Farwick"}
	story, k := n/perStory, n%perStory
	town := fmt.Sprintf("%s %d", towns[story%len(towns)], story)
	first, _ := when.Date(2024, 3, 4)
	var b strings.Builder
	fmt.Fprintf(&b, "At least %d people were killed when the river left its bed at %s on Monday, the regional governor said. ", 12+k%4*7, town)
	fmt.Fprintf(&b, "About %d,000 people had to leave their homes, according to the civil guard. ", 3+k%3)
	fmt.Fprintf(&b, "The water damaged %d houses and a bridge.\n\n", 240+story%50)
	for i := range 12 {
		fmt.Fprintf(&b, "Neighbours carried furniture up the hill while the rain went on, and the school beside the market opened its doors to everybody who had lost a roof. ")
		if i%4 == 3 {
			fmt.Fprintf(&b, "The insurers put the damage at $%d million.\n\n", 20+k%5*10)
		}
	}
	return claims.Document{
		ID: fmt.Sprintf("doc-%d", n), Outlet: fmt.Sprintf("Outlet %d", k), Story: fmt.Sprintf("flood-%d", story),
		Published: first + when.Day(story%50+k/4), Text: b.String(),
	}
}

// samples returns documents from up to to as JSONL.
func samples(t testing.TB, from, to int) string {
	var b strings.Builder
	for n := from; n < to; n++ {
		line, err := json.Marshal(sample(n))
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	return b.String()
}

// reconciled returns the findings of documents, as newsdesk writes them.
func reconciled(t testing.TB, docs []claims.Document) string {
	var x claims.Extractor
	var cs []claims.Claim
	for _, d := range docs {
		cs = slices.AppendSeq(cs, x.All(d))
	}
	return lines(t, new(reconcile.Policy).Reconcile(cs))
}

func lines(t testing.TB, r *reconcile.Result) string {
	var b strings.Builder
	for _, f := range r.Findings {
		line, err := f.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	return b.String()
}

// readDocuments reads JSONL.
func readDocuments(t testing.TB, s string) (docs []claims.Document) {
	for line := range strings.Lines(s) {
		var d claims.Document
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}
