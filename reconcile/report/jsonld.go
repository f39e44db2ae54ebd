package report

import (
	"context"
	"encoding/json"
	"io"
	"net/url"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

// JSONLD writes the claims of r as linked data in the words of schema.org: a
// graph of a Claim each, which is about a MonetaryAmount or a QuantitativeValue,
// appears in a NewsArticle and has an author: the speaker, or else the outlet.
//
// Numbers are strings, which no reader can round. An end that is excluded, as
// that of "more than 100", is told in disambiguatingDescription, as schema.org
// has bounds that are included alone. A speaker has a name and no type: whether
// it is a person or a body is not known. The error is that of ctx,
// which is asked before each measure, or that of out.
func JSONLD(ctx context.Context, out io.Writer, r *reconcile.Result, docs Documents) error {
	g := linkedGraph{Context: "https://schema.org", Graph: []linkedClaim{}}
	for _, s := range digest.Sections(r) {
		if err := ctx.Err(); err != nil {
			return err
		}
		for _, c := range s.Claims {
			g.Graph = append(g.Graph, linkClaim(c, digest.Library(docs)))
		}
	}
	e := json.NewEncoder(out)
	e.SetIndent("", "\t")
	return e.Encode(g) // <, > and & are escaped: the graph may stand in a page
}

type linkedGraph struct {
	Context string        `json:"@context"`
	Graph   []linkedClaim `json:"@graph"`
}

type linkedClaim struct {
	Type             string         `json:"@type"`
	ID               string         `json:"@id"`
	Text             string         `json:"text,omitempty"`
	About            linkedValue    `json:"about"`
	Author           *linkedThing   `json:"author,omitempty"`
	Citation         []string       `json:"citation,omitempty"` // who stands between speaker and outlet
	Appearance       *linkedArticle `json:"appearance,omitempty"`
	DatePublished    string         `json:"datePublished,omitempty"`
	TemporalCoverage string         `json:"temporalCoverage,omitempty"` // when the figure holds
	SpatialCoverage  string         `json:"spatialCoverage,omitempty"`
}

type linkedValue struct {
	Type     string          `json:"@type"`
	Name     string          `json:"name,omitempty"` // what is counted
	Value    *numbers.Number `json:"value,omitempty"`
	Min      *numbers.Number `json:"minValue,omitempty"`
	Max      *numbers.Number `json:"maxValue,omitempty"`
	Currency string          `json:"currency,omitempty"`
	UnitText string          `json:"unitText,omitempty"`
	Words    string          `json:"description,omitempty"`
	Interval string          `json:"disambiguatingDescription,omitempty"`
}

type linkedThing struct {
	Type string `json:"@type,omitempty"`
	Name string `json:"name"`
}

type linkedArticle struct {
	Type          string       `json:"@type"`
	Identifier    string       `json:"identifier,omitempty"`
	URL           string       `json:"url,omitempty"`
	Headline      string       `json:"headline,omitempty"`
	DatePublished string       `json:"datePublished,omitempty"`
	InLanguage    string       `json:"inLanguage,omitempty"`
	Publisher     *linkedThing `json:"publisher,omitempty"`
}

func linkClaim(c *claims.Claim, docs digest.Library) linkedClaim {
	l := linkedClaim{
		Type: "Claim", ID: "urn:numclaim:" + url.PathEscape(c.ID), About: linkValue(c),
		Citation: c.Source.Via, DatePublished: c.Published.String(),
		TemporalCoverage: coverage(c.AsOf), SpatialCoverage: c.Measure.Place,
	}
	if q, ok := docs.Quote(c, maxCell); ok {
		l.Text = strings.TrimSpace(q.Before + q.Words + q.After)
	}
	switch s := &c.Source; {
	case s.Speaker != "":
		l.Author = &linkedThing{Name: s.Speaker}
	case s.Outlet != "":
		l.Author = &linkedThing{Type: "Organization", Name: s.Outlet}
	}
	if c.Doc != "" {
		l.Appearance = linkArticle(c, docs)
	}
	return l
}

func linkArticle(c *claims.Claim, docs digest.Library) *linkedArticle {
	a := &linkedArticle{Type: "NewsArticle", Identifier: c.Doc, DatePublished: c.Published.String()}
	if c.Source.Outlet != "" {
		a.Publisher = &linkedThing{Type: "Organization", Name: c.Source.Outlet}
	}
	if d, ok := docs.Of(c); ok {
		a.URL, a.Headline = d.URL, d.Title
		if t := d.Locale.String(); t != "und" {
			a.InLanguage = t
		}
	}
	return a
}

// linkValue writes the figure of c.
func linkValue(c *claims.Claim) linkedValue {
	q := &c.Quantity
	v := linkedValue{Type: "QuantitativeValue", Name: measured(c.Measure), UnitText: q.Unit.Code(), Words: q.Text}
	if q.Unit.Dimension() == numbers.Money {
		v.Type, v.Currency, v.UnitText = "MonetaryAmount", q.Unit.Code(), ""
	}
	if q.Per != "" {
		v.UnitText = strings.TrimSpace(q.Unit.Code() + " per " + q.Per)
	}
	lo, loEnd := q.Strict.Lower()
	hi, hiEnd := q.Strict.Upper()
	if n, ok := q.Strict.Point(); ok {
		v.Value = &n
		return v
	}
	if loEnd != numbers.Unbounded {
		v.Min = &lo
	}
	if hiEnd != numbers.Unbounded {
		v.Max = &hi
	}
	if loEnd == numbers.Open || hiEnd == numbers.Open {
		v.Interval = q.Strict.String()
	}
	return v
}

// measured names what is counted and what happened to it.
func measured(m claims.Measure) string {
	if m.Role == "" || strings.Contains(m.Counted, string(m.Role)) {
		return m.Counted
	}
	return strings.TrimSpace(m.Counted + " " + string(m.Role))
}

// coverage writes p as ISO 8601 does, with ".." for an end that is open.
func coverage(p when.Period) string {
	if p.IsZero() || p.From == p.To {
		return p.From.String()
	}
	from, to := p.From.String(), p.To.String()
	if from == "" {
		from = ".."
	}
	if to == "" {
		to = ".."
	}
	return from + "/" + to
}
