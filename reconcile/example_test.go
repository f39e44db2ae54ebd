package reconcile_test

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// said returns a claim as an outlet's table of quotations may hold it.
func said(id, speaker, words string, figure numbers.Interval) claims.Claim {
	return claims.Claim{
		ID: id, Doc: id, Measure: claims.Measure{Counted: "troops"},
		Quantity: numbers.Quantity{Text: words, Strict: figure, Grain: numbers.Int(10000), Precision: numbers.Written},
		Source:   claims.Source{Speaker: speaker, Outlet: "outlet " + id},
	}
}

// Claims in, findings out.
func ExamplePolicy_Reconcile() {
	r := new(reconcile.Policy).Reconcile([]claims.Claim{
		said("a", "General Reth", "1,30,000", numbers.Exactly(numbers.Int(130000))),
		said("b", "an alliance official", "more than 150,000", numbers.MoreThan(numbers.Int(150000))),
		said("c", "Milan Reth", "1.3 lakh", numbers.Exactly(numbers.Int(130000))),
	})
	for _, f := range r.Findings {
		fmt.Println(f)
	}
	for p := range r.Pairs() {
		fmt.Println(p.A.ID, p.B.ID, p.Relation)
	}
	// Output:
	// conflict: General Reth said “1,30,000”, an alliance official said “more than 150,000”. “1,30,000” and “more than 150,000” cannot both be true.
	// a b conflict
	// a c agree
	// b c conflict
}

// Rows of a table are reconciled the same way; what they are rounded to is told
// by their grain.
func ExamplePolicy_Compare() {
	rounded := claims.Claim{ID: "a", Measure: claims.Measure{Counted: "revenue"}, Quantity: numbers.Quantity{
		Strict: numbers.Exactly(numbers.Int(748000)), Grain: numbers.Int(1000),
	}}
	exact := claims.Claim{ID: "b", Measure: claims.Measure{Counted: "revenue"}, Quantity: numbers.Quantity{
		Strict: numbers.Exactly(numbers.Int(748312)),
	}}
	p := new(reconcile.Policy).Compare(&rounded, &exact)
	fmt.Println(p.Relation, p.Grade, p.Why[0].Text)
	// Output: compatible soft 748000 and 748312 meet once hedge and rounding are allowed for.
}

// Claims come one at a time, and the findings are current after each.
func ExampleLedger() {
	var l reconcile.Ledger
	l.Add(said("a", "Jane Roe", "130,000", numbers.Exactly(numbers.Int(130000))))
	fmt.Println(len(l.Result().Findings))
	l.Add(said("b", "Ann Doe", "180,000", numbers.Exactly(numbers.Int(180000))))
	fmt.Println(len(l.Result().Findings))
	l.Remove("a")
	fmt.Println(len(l.Result().Findings))
	// Output:
	// 0
	// 1
	// 0
}

// How many were there on Wednesday? The total of Tuesday and the change tell.
func ExampleMeasure_Timeline() {
	day := func(s string) when.Period { d, _ := when.ParseDay(s); return when.On(d) }
	tuesday := said("a", "Jane Roe", "130,000", numbers.Exactly(numbers.Int(130000)))
	tuesday.AsOf = day("2022-02-15")
	more := said("b", "Ann Doe", "at least 7,000", numbers.AtLeast(numbers.Int(7000)))
	more.AsOf, more.Kind, more.Direction = day("2022-02-16"), claims.Change, claims.Up
	for m := range new(reconcile.Policy).Reconcile([]claims.Claim{tuesday, more}).Measures() {
		if m.Kind == claims.Total {
			for _, t := range m.Timeline() {
				fmt.Println(t.When, t.Range)
			}
		}
	}
	// Output:
	// 2022-02-15 [125000, 135000]
	// 2022-02-16 [132000, ∞)
}

// A finding in wire form.
func ExampleFinding() {
	r := new(reconcile.Policy).Reconcile([]claims.Claim{
		said("a", "Jane Roe", "nearly 150,000", numbers.LessThan(numbers.Int(150000))),
		said("b", "Jane Roe", "more than 150,000", numbers.MoreThan(numbers.Int(150000))),
	})
	e := json.NewEncoder(os.Stdout)
	for _, f := range r.Findings {
		e.Encode(struct {
			Kind   reconcile.FindingKind
			Grade  reconcile.Grade
			Claims int
		}{f.Kind, f.Grade, len(f.Claims)})
	}
	// Output: {"Kind":"misquote","Grade":"soft","Claims":2}
}
