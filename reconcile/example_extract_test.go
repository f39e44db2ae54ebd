package reconcile_test

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// Documents in, findings out.
func Example() {
	first := claims.Document{ID: "a", Outlet: "Morning Post", Text: "Close to 1.3 lakh soldiers stand on the border, Karsian officials said."}
	second := claims.Document{ID: "b", Outlet: "Evening Star", Text: "More than 150,000 soldiers stand on the border, an alliance general said."}

	var x claims.Extractor
	cs := slices.AppendSeq(slices.Collect(x.All(first)), x.All(second))
	for _, f := range new(reconcile.Policy).Reconcile(cs).Findings {
		fmt.Println(f)
	}
	// Output:
	// conflict: Karsian officials said “Close to 1.3 lakh”, alliance general said “More than 150,000”. “Close to 1.3 lakh” and “More than 150,000” cannot both be true.
}

// Compare two sentences: what do their figures have to do with each other?
func Example_compareTwoSentences() {
	var x claims.Extractor
	read := func(id, sentence string) []claims.Claim {
		return slices.Collect(x.All(claims.Document{ID: id, Text: sentence}))
	}
	var p reconcile.Policy
	for _, a := range read("a", "The fire destroyed 10 to 15 houses.") {
		for _, b := range read("b", "At least 20 houses were destroyed by the fire, and 3 people were hurt.") {
			fmt.Printf("%q, %q: %s\n", a.Quantity.Text, b.Quantity.Text, p.Compare(&a, &b).Relation)
		}
	}
	// Output:
	// "10 to 15", "At least 20": conflict
	// "10 to 15", "3": unrelated
}

// Follow a death toll: what is known on each day, from reports as they come.
func Example_followADeathToll() {
	var x claims.Extractor
	var ledger reconcile.Ledger
	for _, report := range []struct{ day, text string }{
		{"2024-05-06", "At least 12 people were killed when the Orla burst its banks at Denning on Monday, the fire chief said."},
		{"2024-05-07", "The death toll from the flood at Denning rose to 19 on Tuesday, the fire chief said."},
		{"2024-05-08", "The flood killed 23 people at Denning, the fire chief said on Wednesday."},
	} {
		day, _ := when.ParseDay(report.day)
		doc := claims.Document{ID: report.day, Published: day, Text: report.text}
		ledger.Add(slices.Collect(x.All(doc))...)
	}
	for m := range ledger.Result().Measures() {
		for _, t := range m.Timeline() {
			fmt.Println(m.Counted.Counted, m.Counted.Role, t.When, t.Range)
		}
		if figure, ok := m.Consensus(); ok {
			fmt.Println("now", figure.Value)
		}
	}
	// Output:
	// people killed 2024-05-06 [12, 19]
	// people killed 2024-05-07 [19, 19]
	// people killed 2024-05-08 [23, 23]
	// now 23
}

// Reconcile a CSV of figures that never were text: each row names the source, what
// is counted, the day and the figure, stated to a thousand.
func Example_reconcileCSV() {
	rows := csv.NewReader(strings.NewReader(`source,counted,day,figure
Statistics Office,unemployed,2024-01-31,748000
Labour Bureau,unemployed,2024-01-31,748000
Chamber of Trade,unemployed,2024-01-31,749000
`))
	rows.Read() // the header
	var cs []claims.Claim
	for {
		row, err := rows.Read()
		if err == io.EOF {
			break
		}
		day, _ := when.ParseDay(row[2])
		cs = append(cs, claims.Claim{
			ID: row[0], Measure: claims.Measure{Counted: row[1]}, AsOf: when.On(day), Source: claims.Source{Outlet: row[0]},
			Quantity: numbers.Quantity{Strict: numbers.Exactly(numbers.MustNumber(row[3])), Grain: numbers.Int(1000)},
		})
	}
	for _, f := range new(reconcile.Policy).Reconcile(cs).Findings {
		fmt.Println(f)
	}
	// Output:
	// conflict: Labour Bureau said 748000, Chamber of Trade said 749000. 748000 and 749000 are stated to the same place and differ.
}

// Explain a finding: the rules behind it, and the words of the documents that each
// rests on.
func Example_explainFinding() {
	texts := map[string]string{
		"a": "Nearly 300 people were on the ferry, harbour master Ilka Renn said.",
		"b": "The ferry carried more than 300 people, harbour master Ilka Renn said.",
	}
	var x claims.Extractor
	var cs []claims.Claim
	for _, id := range []string{"a", "b"} {
		cs = slices.AppendSeq(cs, x.All(claims.Document{ID: id, Outlet: "Outlet " + id, Text: texts[id]}))
	}
	for _, f := range new(reconcile.Policy).Reconcile(cs).Findings {
		fmt.Println(f.Kind, f.Grade)
		for _, why := range f.Why() {
			fmt.Printf("  %s: %s\n", why.Rule, why.Text)
			for _, m := range why.Marks {
				fmt.Printf("    %s %q\n", m.Doc, m.Span.In(texts[m.Doc]))
			}
		}
	}
	// Output:
	// misquote soft
	//   one-speaker: Ilka Renn is credited with “Nearly 300” by Outlet a and with “more than 300” by Outlet b.
	//     a "Nearly 300"
	//     b "more than 300"
	//   facing-bounds: “Nearly 300” and “more than 300” exclude each other at one number, as worded.
	//     a "Nearly 300"
	//     b "more than 300"
}
