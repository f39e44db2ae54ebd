package report

import (
	"cmp"
	"context"
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

// byteOrderMark tells spreadsheets that a file is UTF-8.
const byteOrderMark = "\ufeff"

// CSV writes r as a table for a spreadsheet, one row a claim, measure by measure,
// with what was found of it. It begins with a byte order mark, as spreadsheets
// read UTF-8 by it, and has a header.
//
// Cells are plain: one that would begin a formula (with =, +, - or @) has an
// apostrophe before it. Figures are exact: a number below zero stands behind a
// space, and one without a finite decimal is a mixed number, "1 1/3", which
// spreadsheets read as the fraction and not as a day. The error is that of ctx,
// which is asked before each measure, or that of out.
func CSV(ctx context.Context, out io.Writer, r *reconcile.Result, docs Documents) error {
	if _, err := io.WriteString(out, byteOrderMark); err != nil {
		return err
	}
	w := csv.NewWriter(out)
	w.UseCRLF = true
	row := make([]string, len(table))
	for i, c := range table {
		row[i] = c.name
	}
	w.Write(row) // errors are kept until the end
	found := findingsOf(r)
	for _, s := range digest.Sections(r) {
		if err := ctx.Err(); err != nil {
			return err
		}
		for _, c := range s.Claims {
			t := tableRow{claim: c, measure: &s.Measure, found: found[c.ID], docs: digest.Library(docs)}
			for i, col := range table {
				row[i] = col.cell(&t)
			}
			w.Write(row)
		}
	}
	w.Flush()
	return w.Error()
}

// findingsOf returns the findings of each claim, by its id.
func findingsOf(r *reconcile.Result) map[string][]*reconcile.Finding {
	found := map[string][]*reconcile.Finding{}
	for _, f := range r.Findings {
		for _, c := range f.Claims {
			found[c.ID] = append(found[c.ID], f)
		}
	}
	return found
}

// tableRow is what the cells of one row are made of.
type tableRow struct {
	claim   *claims.Claim
	measure *reconcile.Measure
	found   []*reconcile.Finding
	docs    digest.Library
}

// table are the table of the table, in the order of reading.
var table = [...]struct {
	name string
	cell func(*tableRow) string
}{
	{"story", func(r *tableRow) string { return plain(r.claim.Story) }},
	{"counted", func(r *tableRow) string { return plain(r.claim.Measure.Counted) }},
	{"role", func(r *tableRow) string { return plain(string(r.claim.Measure.Role)) }},
	{"place", func(r *tableRow) string { return plain(r.claim.Measure.Place) }},
	{"kind", func(r *tableRow) string { return r.claim.Kind.String() }},
	{"direction", func(r *tableRow) string { return r.claim.Direction.String() }},
	{"figure", func(r *tableRow) string { return plain(r.claim.Quantity.Text) }},
	{"value", func(r *tableRow) string { return number(r.claim.Quantity.Value()) }},
	{"low", func(r *tableRow) string { return bound(r.claim.Quantity.Strict.Lower()) }},
	{"low_open", func(r *tableRow) string { _, e := r.claim.Quantity.Strict.Lower(); return yes(e == numbers.Open) }},
	{"high", func(r *tableRow) string { return bound(r.claim.Quantity.Strict.Upper()) }},
	{"high_open", func(r *tableRow) string { _, e := r.claim.Quantity.Strict.Upper(); return yes(e == numbers.Open) }},
	{"unit", func(r *tableRow) string { return plain(r.claim.Quantity.Unit.Code()) }},
	{"per", func(r *tableRow) string { return plain(r.claim.Quantity.Per) }},
	{"approx", func(r *tableRow) string { return yes(r.claim.Quantity.Approx) }},
	{"denied", func(r *tableRow) string { return yes(r.claim.Denied) }},
	{"hypothetical", func(r *tableRow) string { return yes(r.claim.Hypothetical) }},
	{"speaker", func(r *tableRow) string { return plain(r.claim.Source.Speaker) }},
	{"via", func(r *tableRow) string { return plain(strings.Join(r.claim.Source.Via, "; ")) }},
	{"outlet", func(r *tableRow) string { return plain(r.claim.Source.Outlet) }},
	{"published", func(r *tableRow) string { return r.claim.Published.String() }},
	{"said_from", func(r *tableRow) string { return r.claim.Said.From.String() }},
	{"said_to", func(r *tableRow) string { return r.claim.Said.To.String() }},
	{"as_of_from", func(r *tableRow) string { return r.claim.AsOf.From.String() }},
	{"as_of_to", func(r *tableRow) string { return r.claim.AsOf.To.String() }},
	{"finding", func(r *tableRow) string {
		return r.findings(func(f *reconcile.Finding) string { return f.Kind.String() })
	}},
	{"grade", (*tableRow).grade},
	{"why", func(r *tableRow) string { return r.findings(reasons) }},
	{"with", (*tableRow).with},
	{"sentence", (*tableRow).sentence},
	{"claim", func(r *tableRow) string { return plain(r.claim.ID) }},
	{"doc", func(r *tableRow) string { return plain(r.claim.Doc) }},
	{"url", func(r *tableRow) string { d, _ := r.docs.Of(r.claim); return plain(d.URL) }},
	{"measure", func(r *tableRow) string { return r.measure.ID }},
	{"finding_id", func(r *tableRow) string { return r.findings(func(f *reconcile.Finding) string { return f.ID }) }},
}

// findings joins what tell says of each finding of the claim, each once.
func (r *tableRow) findings(tell func(*reconcile.Finding) string) string {
	var parts []string
	for _, f := range r.found {
		if s := tell(f); s != "" && !slices.Contains(parts, s) {
			parts = append(parts, s)
		}
	}
	return plain(strings.Join(parts, "; "))
}

// grade is that of the firmest finding.
func (r *tableRow) grade() string {
	g := reconcile.Ungraded
	for _, f := range r.found {
		g = max(g, f.Grade)
	}
	return g.String()
}

// maxWith is how many other claims a cell lists. A disagreement of thousands would
// otherwise be written out once for each of them, past what a cell can hold.
const maxWith = 100

// with lists the other claims of the findings, by id; where there are more than
// maxWith of them it says so at the end, and finding_id leads to all.
func (r *tableRow) with() string {
	var ids []string
	for _, f := range r.found {
		for _, c := range f.Claims[:min(len(f.Claims), maxWith+2)] {
			if c.ID != r.claim.ID {
				ids = append(ids, c.ID)
			}
		}
	}
	slices.SortFunc(ids, cmp.Compare[string])
	if ids = slices.Compact(ids); len(ids) > maxWith {
		ids = append(ids[:maxWith], "and others")
	}
	return plain(strings.Join(ids, "; "))
}

func (r *tableRow) sentence() string {
	q, _ := r.docs.Quote(r.claim, maxCell)
	return plain(q.Before + q.Words + q.After)
}

// reasons are the sentences of the reasons of f.
func reasons(f *reconcile.Finding) string {
	var parts []string
	for _, why := range f.Why() {
		parts = append(parts, why.Text)
	}
	return strings.Join(parts, " ")
}

// maxCell is how much of a sentence goes into a cell on either side of the
// figure: a cell of a spreadsheet holds 32,767 characters.
const maxCell = 10000

// plain returns s in a line, as a cell that is no formula.
func plain(s string) string {
	s = digest.OneLine(s)
	if s != "" && strings.IndexByte("=+-@", s[0]) >= 0 {
		return "'" + s
	}
	return s
}

// yes is "yes" for true and empty for false.
func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

// bound writes an end of an interval; nothing where there is none.
func bound(n numbers.Number, e numbers.End) string { return number(n, e != numbers.Unbounded) }

// number writes n in the form that spreadsheets read as a number.
func number(n numbers.Number, ok bool) string {
	if !ok {
		return ""
	}
	s := n.Abs().String()
	if strings.Contains(s, "/") {
		if s = digest.Mixed(n.Abs()); !strings.Contains(s, " ") {
			s = "0 " + s
		}
	}
	if n.Sign() < 0 {
		return " -" + s
	}
	return s
}
