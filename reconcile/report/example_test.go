package report_test

import (
	"context"
	"os"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
)

// read returns what lines of claims come to.
func read(lines string) *reconcile.Result {
	var r jsonl.Reader
	var cs []claims.Claim
	for c, err := range r.Claims("claims", strings.NewReader(lines)) {
		if err == nil {
			cs = append(cs, c)
		}
	}
	return new(reconcile.Policy).Reconcile(cs)
}

// With nil for the documents, a report tells what the claims alone know.
func ExampleText() {
	report.Text(context.Background(), os.Stdout, read(`{"id": "a", "quantity": {"value": "748000", "grain": "1000"}, "measure": {"counted": "unemployed"}, "source": {"outlet": "Labour Bureau"}}
{"id": "b", "quantity": {"value": "749000", "grain": "1000"}, "measure": {"counted": "unemployed"}, "source": {"outlet": "Chamber of Trade"}}`), nil)
	// Output:
	// To look at: 1 conflict.
	//
	// Unemployed · 2 witnesses
	// ────────────────────────────────────────────────────────────────────────────────
	//                748,000                   Labour Bureau
	//                749,000                   Chamber of Trade
	//   = undecided: 748,000 or 749,000 (as many witnesses each)
	//   ! CONFLICT, hard
	//     Labour Bureau said 748000, Chamber of Trade said 749000.
	//     748000 and 749000 are stated to the same place and differ.
}

func ExampleJSONLD() {
	report.JSONLD(context.Background(), os.Stdout, read(`{"id": "row-7", "quantity": {"low": "2500000", "low_open": true, "unit": "EUR"}, "measure": {"counted": "damage"}, "source": {"speaker": "Tamsin Okoro", "outlet": "Post"}}`), nil)
	// Output:
	// {
	// 	"@context": "https://schema.org",
	// 	"@graph": [
	// 		{
	// 			"@type": "Claim",
	// 			"@id": "urn:numclaim:row-7",
	// 			"about": {
	// 				"@type": "MonetaryAmount",
	// 				"name": "damage",
	// 				"minValue": "2500000",
	// 				"currency": "EUR",
	// 				"disambiguatingDescription": "(2500000, ∞)"
	// 			},
	// 			"author": {
	// 				"name": "Tamsin Okoro"
	// 			}
	// 		}
	// 	]
	// }
}
