package report_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
)

// render returns what write makes of docs.
func render(t *testing.T, write func(context.Context, io.Writer, *reconcile.Result, report.Documents) error, docs ...claims.Document) string {
	t.Helper()
	var x claims.Extractor
	var cs []claims.Claim
	byID := map[string]claims.Document{}
	for _, d := range docs {
		byID[d.ID] = d
		for c := range x.All(d) {
			cs = append(cs, c)
		}
	}
	return renderClaims(t, write, func(id string) (claims.Document, bool) { d, ok := byID[id]; return d, ok }, cs)
}

// renderClaims returns what write makes of cs.
func renderClaims(t *testing.T, write func(context.Context, io.Writer, *reconcile.Result, report.Documents) error, docs report.Documents, cs []claims.Claim) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(t.Context(), &b, new(reconcile.Policy).Reconcile(cs), docs); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func day(s string) when.Day {
	var d when.Day
	if err := d.UnmarshalText([]byte(s)); err != nil {
		panic(err)
	}
	return d
}

// crowd is two stories that exclude each other.
var crowd = []claims.Document{
	{ID: "a", Outlet: "Post", Published: day("2024-06-02"), Title: "Crowd", URL: "https://post.example/1", Text: "About 4,000 people marched through Aldmoor on Sunday, police said."},
	{ID: "b", Outlet: "Gazette", Published: day("2024-06-02"), Text: "More than 9,000 people marched through Aldmoor on Sunday, organisers told Reuters."},
}

// rows reads a table as a spreadsheet does: a map from column to cell for each row.
func rows(t *testing.T, table string) (rs []map[string]string) {
	t.Helper()
	table, marked := strings.CutPrefix(table, "\ufeff")
	if !marked {
		t.Error("the table does not begin with a byte order mark")
	}
	all, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, cells := range all[1:] {
		r := map[string]string{}
		for i, c := range cells {
			if c != "" {
				r[all[0][i]] = c
			}
		}
		rs = append(rs, r)
	}
	return rs
}

func TestCSV(t *testing.T) {
	rs := rows(t, render(t, report.CSV, crowd...))
	if len(rs) != 2 {
		t.Fatalf("%d rows, want one a claim", len(rs))
	}
	for i := range rs {
		delete(rs[i], "measure")
		delete(rs[i], "finding_id")
	}
	want := map[string]string{
		"counted": "people", "role": "attending", "place": "Aldmoor", "kind": "total",
		"figure": "More than 9,000", "value": "9000", "low": "9000", "low_open": "yes",
		"speaker": "organisers", "via": "Reuters", "outlet": "Gazette", "published": "2024-06-02",
		"as_of_from": "2024-06-02", "as_of_to": "2024-06-02",
		"finding": "conflict", "grade": "hard", "with": "a#0", "claim": "b#0", "doc": "b",
		"why":      "police said “About 4,000”, organisers said “More than 9,000”. “About 4,000” and “More than 9,000” cannot both be true.",
		"sentence": "More than 9,000 people marched through Aldmoor on Sunday, organisers told Reuters.",
	}
	got := rs[1]
	for _, loose := range []string{"why", "counted", "place", "role", "said_from", "said_to"} { // other packages' words
		delete(got, loose)
		delete(want, loose)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("second row (-want +got):\n%s", diff)
	}
	if rs[0]["url"] != "https://post.example/1" {
		t.Errorf("url %q", rs[0]["url"])
	}
}

// No cell begins a formula, whatever stands in a document or claim.
func TestCSVFormulas(t *testing.T) {
	for _, hostile := range []string{
		`=HYPERLINK("http://evil.example","x")`, "+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r\n=1", " =1", "\u200b=1", "\ufeff=1", "\u202e=1",
	} {
		c := claims.Claim{
			ID: hostile, Doc: hostile, Story: hostile, Measure: claims.Measure{Counted: hostile, Place: hostile},
			Quantity: numbers.Quantity{Text: hostile, Strict: numbers.Exactly(numbers.Int(7)), Per: hostile, Unit: numbers.NewUnit(hostile, numbers.Other)},
			Source:   claims.Source{Speaker: hostile, Outlet: hostile, Via: []string{hostile}},
		}
		for _, r := range rows(t, renderClaims(t, report.CSV, nil, []claims.Claim{c})) {
			for column, cell := range r {
				if strings.ContainsAny(cell[:1], "=+-@\t\r\n") || strings.Contains(cell, "\n") {
					t.Errorf("%q: cell of column %s begins a formula: %q", hostile, column, cell)
				}
			}
		}
	}
}

func TestCSVNumbers(t *testing.T) {
	tests := []struct{ value, reason, want string }{
		{"130000", "plain digits", "130000"},
		{"-11", "a level below zero keeps its sign and begins no formula", " -11"},
		{"0.25", "a decimal", "0.25"},
		{"2/3", "no finite decimal, and no day of March", "0 2/3"},
		{"-4/3", "a mixed number below zero", " -1 1/3"},
		{"12345678901234567890", "exact at any size", "12345678901234567890"},
	}
	for _, tt := range tests {
		c := claims.Claim{ID: "a", Measure: claims.Measure{Counted: "level"}, Quantity: numbers.Quantity{Strict: numbers.Exactly(numbers.MustNumber(tt.value))}}
		rs := rows(t, renderClaims(t, report.CSV, nil, []claims.Claim{c}))
		if got := rs[0]["value"]; got != tt.want {
			t.Errorf("%s: %s is written %q, want %q", tt.reason, tt.value, got, tt.want)
		}
	}
}

func TestJSONLD(t *testing.T) {
	docs := append(crowd[:2:2], claims.Document{
		ID: "c", Outlet: "Post", Published: day("2024-06-03"), Locale: language.BritishEnglish,
		Text: "The repair of the hall will cost between €10 million and €20 million.",
	})
	var g struct {
		Context string           `json:"@context"`
		Graph   []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(render(t, report.JSONLD, docs...)), &g); err != nil {
		t.Fatal(err)
	}
	if g.Context != "https://schema.org" || len(g.Graph) != 3 {
		t.Fatalf("context %q, %d claims", g.Context, len(g.Graph))
	}
	byID := map[string]map[string]any{}
	for _, c := range g.Graph {
		byID[c["@id"].(string)] = c
	}
	open := byID["urn:numclaim:b%230"]["about"].(map[string]any)
	delete(open, "name")
	if diff := cmp.Diff(map[string]any{
		"@type": "QuantitativeValue", "minValue": "9000", "description": "More than 9,000", "disambiguatingDescription": "(9000, ∞)",
	}, open); diff != "" {
		t.Errorf("an open bound (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]any{
		"@type": "NewsArticle", "identifier": "a", "url": "https://post.example/1", "headline": "Crowd",
		"datePublished": "2024-06-02", "publisher": map[string]any{"@type": "Organization", "name": "Post"},
	}, byID["urn:numclaim:a%230"]["appearance"]); diff != "" {
		t.Errorf("where it appears (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]any{"name": "police"}, byID["urn:numclaim:a%230"]["author"]); diff != "" {
		t.Errorf("a speaker (-want +got):\n%s", diff)
	}
	for id, c := range byID {
		if !strings.HasPrefix(id, "urn:numclaim:c") {
			continue
		}
		money := c["about"].(map[string]any)
		delete(money, "name")
		if diff := cmp.Diff(map[string]any{
			"@type": "MonetaryAmount", "currency": "EUR", "minValue": "10000000", "maxValue": "20000000",
			"description": "between €10 million and €20 million",
		}, money); diff != "" {
			t.Errorf("a range of money (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(map[string]any{"@type": "Organization", "name": "Post"}, c["author"]); diff != "" {
			t.Errorf("the outlet's own voice (-want +got):\n%s", diff)
		}
	}
}

// The report names no figure twice, fits its columns and moves no cursor.
func TestText(t *testing.T) {
	long := strings.Repeat("a", 10000)
	wide := strings.Repeat("洪水", 100)
	for _, d := range []claims.Document{
		{ID: "esc", Outlet: "\x1b[2J\x1b[31mPost", Text: "\x1b]0;owned\x07Nine people died, \u202eecilop\u202c said."},
		{ID: "long", Outlet: long, Text: "Nine " + long + " people died in " + long + ", " + long + " said."},
		{ID: "wide", Outlet: wide, Text: "Nine people died in " + wide + ", police said. Ten people died, " + wide + " said."},
		{ID: "two", Outlet: "Post", Text: "Nine people died, police said.\n\nOfficials said that 12 people died."},
	} {
		d.Story = d.Outlet
		other := d
		other.ID += "2"
		out := render(t, report.Text, d, other)
		for i, line := range strings.Split(out, "\n") {
			if n := columnsOf(line); n > 80 {
				t.Errorf("%s: line %d takes %d columns: %.100s", d.ID, i+1, n, line)
			}
			if strings.ContainsAny(line, "\x1b\x07\u202e") {
				t.Errorf("%s: line %d steers the terminal: %q", d.ID, i+1, line)
			}
		}
	}
}

// columnsOf counts 2 for what is Chinese here.
func columnsOf(line string) (n int) {
	for _, r := range line {
		n++
		if r > 0x3000 && r < 0xa000 {
			n++
		}
	}
	return n
}

func TestTextNothing(t *testing.T) {
	if got, want := render(t, report.Text, claims.Document{ID: "a", Text: "No news."}), "No figures found: nothing to reconcile.\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
