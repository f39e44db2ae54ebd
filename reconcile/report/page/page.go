package page

import (
	"context"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

//go:embed page.tmpl
var source string

// layout is the page without its words.
var layout = template.Must(template.New("page").Parse(source))

// Write writes r as a page: what there is to look at first, then each measure with
// its picture, its positions, what is wrong and why, and its claims in the words of
// the documents. The error is that of ctx, which is asked before each measure, or
// that of out.
func Write(ctx context.Context, out io.Writer, r *reconcile.Result, docs report.Documents) error {
	b := builder{docs: digest.Library(docs), documents: map[string]bool{}, outlets: map[string]bool{}}
	p, err := b.page(ctx, r)
	if err != nil {
		return err
	}
	return layout.Execute(out, p)
}

// builder makes a page.
type builder struct {
	docs      digest.Library
	documents map[string]bool
	outlets   map[string]bool
	claims    int
	days      when.Period
	measures  int
}

func (b *builder) page(ctx context.Context, r *reconcile.Result) (*page, error) {
	p := &page{Colours: []string{"0", "1", "2", "3", "4", "5", "x"}}
	sections := digest.Sections(r)
	refs := map[string]*measure{}
	for i := range sections {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s := &sections[i]
		if n := len(p.Stories); n == 0 || p.Stories[n-1].Name != storyName(s.Story) {
			p.Stories = append(p.Stories, &story{Name: storyName(s.Story), ID: fmt.Sprintf("s%d", n+1)})
		}
		t := p.Stories[len(p.Stories)-1]
		for _, c := range s.Claims {
			b.count(c)
		}
		if s.IsAlone() {
			w := b.row(s.Claims[0], plainLook)
			w.Measure = shorten(digest.UpperFirst(s.Title()), longestName)
			w.ID = fmt.Sprintf("%s-%d", t.ID, len(t.Alone)+1)
			t.Alone = append(t.Alone, w)
			continue
		}
		m := b.measure(s)
		t.Measures = append(t.Measures, m)
		refs[s.ID] = m
	}
	for _, f := range r.Findings {
		m := refs[f.Measure]
		if m == nil {
			continue
		}
		p.Cards = append(p.Cards, card{finding: newFinding(f), Href: "#m" + m.Number, Measure: m.Title})
	}
	p.Title, p.Deck = b.headline(r)
	return p, nil
}

// storyName names a story for people.
func storyName(s string) string {
	return shorten(digest.UpperFirst(digest.OneLine(s)), longestName)
}

// count notes c for the line below the headline.
func (b *builder) count(c *claims.Claim) {
	b.claims++
	if c.Doc != "" {
		b.documents[c.Doc] = true
	}
	if c.Source.Outlet != "" {
		b.outlets[c.Source.Outlet] = true
	}
	if d := c.Published; d != 0 {
		if b.days.From == 0 || d < b.days.From {
			b.days.From = d
		}
		b.days.To = max(b.days.To, d)
	}
}

// headline tells what there is to look at, and in what.
func (b *builder) headline(r *reconcile.Result) (title, deck string) {
	if b.claims == 0 {
		return "No figures found", "Nothing to reconcile: no document holds a figure that counts something."
	}
	title = "No figures exclude each other"
	if n := len(r.Findings); n > 0 {
		title = digest.Plural(n, "disagreement", "disagreements") + " in the figures"
	}
	parts := []string{digest.Plural(b.claims, "claim", "claims")}
	if n := len(b.documents); n > 0 {
		parts = append(parts, digest.Plural(n, "document", "documents"))
	}
	if n := len(b.outlets); n > 0 {
		parts = append(parts, digest.Plural(n, "outlet", "outlets"))
	}
	if days := digest.Days(b.days); days != "" {
		parts = append(parts, days)
	}
	return title, strings.Join(parts, " · ")
}

// measure makes the part of the page on s.
func (b *builder) measure(s *digest.Section) *measure {
	b.measures++
	m := &measure{Number: fmt.Sprint(b.measures), Title: shorten(digest.UpperFirst(s.Name()), longestName)}
	looks := b.positions(m, s)
	entries := entriesOf(s, looks)
	numbers := map[*claims.Claim]string{}
	for i := range entries {
		e := &entries[i]
		e.number = i + 1
		numbers[e.claim] = fmt.Sprint(e.number)
		w := b.row(e.claim, e.look)
		w.Number = numbers[e.claim]
		w.ID, w.Href = "c"+m.Number+"-"+w.Number, "#p"+m.Number+"-"+w.Number
		if !e.own {
			w.Marks = append(w.Marks, strings.TrimSuffix(e.claim.Kind.String()+" "+e.claim.Direction.String(), " "))
		}
		m.Rows = append(m.Rows, w)
	}
	m.Folded = len(m.Rows) > foldedRows
	for i, f := range s.Findings {
		v := newFinding(f)
		v.Letter = letter(i)
		v.Numbers = listNumbers(f.Claims, numbers)
		m.Findings = append(m.Findings, v)
	}
	m.Facts = b.facts(s)
	m.Plot = paint(m, s, entries, b.docs.Grouping(s.Claims...))
	return m
}

// entriesOf returns the claims of s, and those of its findings that are of other
// measures, in the order of time.
func entriesOf(s *digest.Section, looks map[*claims.Claim]look) []entry {
	all := slices.Clone(s.Claims)
	own, seen := map[*claims.Claim]bool{}, map[*claims.Claim]bool{}
	for _, c := range all {
		own[c], seen[c] = true, true
	}
	for _, f := range s.Findings {
		for _, c := range f.Claims {
			if !seen[c] {
				seen[c] = true
				all = append(all, c)
			}
		}
	}
	digest.Sort(all)
	es := make([]entry, len(all))
	for i, c := range all {
		es[i] = entry{claim: c, own: own[c], look: plainLook}
		if l, ok := looks[c]; ok {
			es[i].look = l
		} else if c.Denied {
			es[i].look = deniedLook
		} else if c.Kind == claims.Change {
			es[i].look = wayLook(c.Direction)
		}
	}
	return es
}

// positions lists the positions of s in m and returns the look of each claim: that
// of its strongest position.
func (b *builder) positions(m *measure, s *digest.Section) map[*claims.Claim]look {
	looks := map[*claims.Claim]look{}
	g := b.docs.Grouping(s.Claims...)
	for i, p := range s.Positions() {
		var origins []string
		for v := range p.Voices() {
			if _, ok := looks[v.Claim]; !ok {
				looks[v.Claim] = lookOf(i)
			}
			if o := shorten(digest.OneLine(v.Origin()), 60); o != "" && !slices.Contains(origins, o) && len(origins) <= maxOrigins {
				origins = append(origins, o)
			}
		}
		if i >= maxPositions {
			m.More++
			continue
		}
		v := position{look: lookOf(i), Range: digest.Range(s.Whole(p.Range), g)}
		if u := s.Unit.Code(); u != "" {
			v.Range += " " + digest.OneLine(u)
		}
		v.Behind = digest.Plural(p.Size, "claim", "claims") + ", " + digest.Plural(p.Witnesses, "witness", "witnesses") + naming(origins)
		m.Positions = append(m.Positions, v)
	}
	return looks
}

// naming names witnesses behind their number.
func naming(origins []string) string {
	if len(origins) == 0 {
		return ""
	}
	if len(origins) > maxOrigins {
		origins = append(origins[:maxOrigins:maxOrigins], "…")
	}
	return ": " + strings.Join(origins, ", ")
}

// facts tells of s in a line.
func (b *builder) facts(s *digest.Section) string {
	var parts []string
	if s.Kind != claims.Total {
		parts = append(parts, s.Kind.String())
		if s.Kind == claims.Change && s.Claims[0].Direction != claims.Level {
			parts = append(parts, s.Claims[0].Direction.String())
		}
	}
	parts = append(parts, digest.Plural(len(s.Claims), "claim", "claims"))
	if w := s.Witnesses(); w > 0 {
		parts = append(parts, digest.Plural(w, "witness", "witnesses"))
	}
	if taken := s.Taken(b.docs.Grouping(s.Claims...)); taken != "" {
		parts = append(parts, taken)
	}
	return strings.Join(parts, " · ")
}

func newFinding(f *reconcile.Finding) finding {
	v := finding{Kind: f.Kind.String(), Grade: f.Grade.String(), Accepted: f.Accepted, Why: f.Why()}
	for i := range v.Why {
		v.Why[i].Text = shorten(digest.UpperFirst(digest.OneLine(v.Why[i].Text)), longestReason)
	}
	return v
}

// listNumbers lists the numbers of claims in the table.
func listNumbers(cs []*claims.Claim, numbers map[*claims.Claim]string) string {
	var ns []string
	for _, c := range cs {
		if n := numbers[c]; n != "" && len(ns) < 40 {
			ns = append(ns, n)
		}
	}
	slices.SortFunc(ns, func(a, b string) int { return len(a)*1000 - len(b)*1000 + strings.Compare(a, b) })
	return strings.Join(ns, ", ")
}

// row makes the row of c.
func (b *builder) row(c *claims.Claim, l look) row {
	doc, _ := b.docs.Of(c)
	g := b.docs.Grouping(c)
	w := row{
		look: l, Words: shorten(digest.Words(c, g), longestFigure), Marks: digest.Marks(c),
		InTitle: c.In == claims.InTitle, Speaker: shorten(digest.OneLine(c.Source.Speaker), longestName),
		Outlet: shorten(digest.OneLine(c.Source.Outlet), longestName), URL: link(doc.URL),
		AsOf: digest.Days(c.AsOf), AsOfDay: c.AsOf.From.String(), Published: digest.Days(when.On(c.Published)),
	}
	if c.Published == 0 {
		w.Published = ""
	}
	if w.Outlet == "" {
		w.Outlet = shorten(digest.OneLine(c.Doc), longestName)
	}
	var via []string
	for _, v := range c.Source.Via {
		via = append(via, digest.OneLine(v))
	}
	w.Via = shorten(strings.Join(via, ", "), longestName)
	if c.Said != c.AsOf {
		w.Said = digest.Days(c.Said)
	}
	if m := digest.Meaning(&c.Quantity, g); !strings.EqualFold(m, w.Words) && !c.IsMove() {
		w.Meaning = m
	}
	if w.Quote, w.Quoted = b.docs.Quote(c, quoteAround); w.Quoted {
		w.Quote.Words = shorten(w.Quote.Words, longestFigure)
	}
	return w
}

// link returns u where it leads to a page of the web, and else "".
func link(u string) string {
	if p, err := url.Parse(u); err == nil && (p.Scheme == "https" || p.Scheme == "http") && p.Host != "" {
		return u
	}
	return ""
}
