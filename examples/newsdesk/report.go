package main

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
)

// writeReport writes the report for a terminal, which quotes the documents.
func (d *desk) writeReport() error {
	if d.in == "claims" {
		return report.Text(d.stdout, d.reconciled(), nil)
	}
	var x claims.Extractor
	var cs []claims.Claim
	texts := map[string][2]string{}
	for doc := range d.documents() {
		texts[doc.ID] = [2]string{doc.Text, doc.Title}
		for c := range x.All(doc) {
			cs = append(cs, c)
		}
	}
	p := &reconcile.Policy{Decisions: d.decided}
	return report.Text(d.stdout, p.Reconcile(cs), func(doc string, part claims.Part) string {
		return texts[doc][part]
	})
}
