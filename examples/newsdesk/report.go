package main

import (
	"context"
	"errors"
	"io"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
	"github.com/numclaim/numclaim/reconcile/report/page"
)

func (d *desk) writeReport() error {
	if !wantsColour(d.stdout) {
		return d.render(report.Text)
	}
	c := &colourer{out: d.stdout}
	d.stdout = c
	return errors.Join(d.render(report.Text), c.close())
}

func (d *desk) writeHTML() error   { return d.render(page.Write) }
func (d *desk) writeCSV() error    { return d.render(d.orNothing(report.CSV)) }
func (d *desk) writeJSONLD() error { return d.render(d.orNothing(report.JSONLD)) }

// orNothing is write, for a form in which nobody sees that there is nothing: then
// that is said.
func (d *desk) orNothing(write renderer) renderer {
	return func(ctx context.Context, out io.Writer, r *reconcile.Result, docs report.Documents) error {
		for range r.Measures() {
			return write(ctx, out, r, docs)
		}
		d.tellNothing()
		return write(ctx, out, r, docs)
	}
}

// renderer writes a result, quoting the documents.
type renderer func(context.Context, io.Writer, *reconcile.Result, report.Documents) error

// render writes what all claims come to.
func (d *desk) render(write renderer) error {
	if d.in == "claims" {
		return write(context.Background(), d.stdout, d.reconciled(), nil)
	}
	docs := map[string]claims.Document{}
	r := d.reconcile(d.claimsOf(keep(d.documents(), func(doc claims.Document) bool {
		docs[doc.ID] = doc
		return true
	})))
	d.progress.clear()
	return write(context.Background(), d.stdout, r, func(id string) (claims.Document, bool) {
		doc, ok := docs[id]
		return doc, ok
	})
}
