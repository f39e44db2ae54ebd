package main

import (
	"encoding/json"
	"iter"
	"maps"
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// layers are what -out can name.
var layers = map[string]func(*desk) error{
	"claims":     (*desk).writeClaims,
	"csv":        (*desk).writeCSV,
	"dates":      (*desk).writeDates,
	"findings":   (*desk).writeFindings,
	"html":       (*desk).writeHTML,
	"jsonld":     (*desk).writeJSONLD,
	"measures":   (*desk).writeMeasures,
	"pairs":      (*desk).writePairs,
	"quantities": (*desk).writeQuantities,
	"refused":    (*desk).writeRefused,
	"report":     (*desk).writeReport,
}

func layerNames() []string { return slices.Sorted(maps.Keys(layers)) }

// part is a part of a document with its name in "in": "" for the text.
type part struct{ in, text string }

// parts returns the parts of doc that are read.
func parts(doc claims.Document) []part {
	ps := []part{{"", doc.Text}}
	if doc.Title != "" && !doc.RepeatsTitle() {
		ps = append([]part{{claims.InTitle.String(), doc.Title}}, ps...)
	}
	return ps
}

// spanLine is a piece of text on the wire.
type spanLine struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	In    string `json:"in,omitempty"`
	Text  string `json:"text"`
}

func line(s numbers.Span, in, text string) spanLine { return spanLine{s.Start, s.End, in, text} }

func (d *desk) writeQuantities() error {
	type line struct {
		ID         string            `json:"id"`
		Quantities []json.RawMessage `json:"quantities"`
	}
	return jsonl.Write(d.stdout, mapDocuments(d, func(doc claims.Document) line {
		l := line{doc.ID, []json.RawMessage{}}
		r := numbers.Reader{Locale: doc.Locale}
		for _, p := range parts(doc) {
			for q := range r.All(p.text) {
				l.Quantities = append(l.Quantities, q.AppendJSON(nil, p.in))
			}
		}
		return l
	}))
}

func (d *desk) writeRefused() error {
	type refusal struct {
		spanLine
		Rule numbers.Rule `json:"rule"`
	}
	type refused struct {
		ID      string    `json:"id"`
		Refused []refusal `json:"refused"`
	}
	return jsonl.Write(d.stdout, mapDocuments(d, func(doc claims.Document) refused {
		l := refused{doc.ID, []refusal{}}
		r := numbers.Reader{Locale: doc.Locale}
		for _, p := range parts(doc) {
			for x := range r.Refused(p.text) {
				l.Refused = append(l.Refused, refusal{line(x.Span, p.in, x.Text), x.Rule})
			}
		}
		return l
	}))
}

func (d *desk) writeDates() error {
	type date struct {
		spanLine
		when.Period
	}
	type dates struct {
		ID    string `json:"id"`
		Dates []date `json:"dates"`
	}
	return jsonl.Write(d.stdout, mapDocuments(d, func(doc claims.Document) dates {
		l := dates{doc.ID, []date{}}
		r := when.Reader{Locale: doc.Locale}
		for _, p := range parts(doc) {
			for e := range r.All(p.text, doc.Day()) {
				if !e.Period.IsZero() {
					l.Dates = append(l.Dates, date{line(e.Span, p.in, e.Text), e.Period})
				}
			}
		}
		return l
	}))
}

// mapDocuments yields what line makes of each document.
func mapDocuments[T any](d *desk, line func(claims.Document) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for doc := range d.documents() {
			if !yield(line(doc)) {
				return
			}
		}
	}
}

func (d *desk) writeClaims() error { return writeLines(d, d.claims()) }

func (d *desk) writePairs() error {
	return writeLines(d, keep(d.reconciled().Pairs(), func(p reconcile.Pair) bool {
		return p.Grade == reconcile.Ungraded || p.Grade >= d.grade
	}))
}

func (d *desk) writeFindings() error { return writeLines(d, slices.Values(d.reconciled().Findings)) }

func (d *desk) writeMeasures() error { return writeLines(d, d.reconciled().Measures()) }

// writeLines writes each value as a line; where there is none, that is said on
// standard error.
func writeLines[T any](d *desk, values iter.Seq[T]) error {
	some := false
	err := jsonl.Write(d.stdout, keep(values, func(T) bool { some = true; return true }))
	if !some && err == nil {
		d.tellNothing()
	}
	return err
}

// tellNothing says that there is nothing of what was asked for.
func (d *desk) tellNothing() {
	read := "documents"
	if d.in == "claims" {
		read = "claims"
	}
	d.tell("newsdesk: nothing found: no %s; %s read: %d", d.out, read, d.progress.documents)
}

// claims yields the claims of all input.
func (d *desk) claims() iter.Seq[claims.Claim] {
	if d.in == "claims" {
		return d.claimLines()
	}
	return d.claimsOf(d.documents())
}

// claimsOf yields the claims of docs.
func (d *desk) claimsOf(docs iter.Seq[claims.Document]) iter.Seq[claims.Claim] {
	return func(yield func(claims.Claim) bool) {
		var x claims.Extractor
		for doc := range docs {
			for c := range x.All(doc) {
				if !yield(c) {
					return
				}
			}
		}
	}
}

// reconciled returns what all claims come to.
func (d *desk) reconciled() *reconcile.Result { return d.reconcile(d.claims()) }

// reconcile returns what cs come to, without the findings below the grade that is
// asked for. Sources are weighed by their record where that is long enough, as in
// a table of many.
func (d *desk) reconcile(cs iter.Seq[claims.Claim]) *reconcile.Result {
	p := &reconcile.Policy{Decisions: d.decided}
	r := p.Reconcile(slices.Collect(cs))
	r.Findings = slices.DeleteFunc(r.Findings, func(f *reconcile.Finding) bool {
		return f.Grade != reconcile.Ungraded && f.Grade < d.grade
	})
	limits := r.Limits
	if l := r.Learn(); l.Informed() {
		r.Consensus = l
		limits = slices.Concat(limits, l.Limits)
	}
	d.tellLimits(limits)
	return r
}

// tellLimits says what limits the result has, a line for all of one name.
func (d *desk) tellLimits(limits []reconcile.Limit) {
	more := map[reconcile.LimitName]int{}
	for _, l := range limits {
		more[l.Name]++
	}
	for _, l := range limits {
		switch n := more[l.Name]; {
		case n > 1:
			d.tell("newsdesk: incomplete: %v (and %d more of this limit)", l, n-1)
		case n == 1:
			d.tell("newsdesk: incomplete: %v", l)
		}
		delete(more, l.Name)
	}
}
