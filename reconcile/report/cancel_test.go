package report_test

import (
	"context"
	"errors"
	"io"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
	"github.com/numclaim/numclaim/reconcile/report/page"
)

// A report that nobody waits for any more ends with the error of its context.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var x claims.Extractor
	var cs []claims.Claim
	for c := range x.All(claims.Document{ID: "a", Text: "Nine people died."}) {
		cs = append(cs, c)
	}
	r := new(reconcile.Policy).Reconcile(cs)
	for name, write := range map[string]func(context.Context, io.Writer, *reconcile.Result, report.Documents) error{
		"Text": report.Text, "CSV": report.CSV, "JSONLD": report.JSONLD, "page": page.Write,
	} {
		if err := write(ctx, io.Discard, r, nil); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v, want context.Canceled", name, err)
		}
	}
}
