package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
	"github.com/numclaim/numclaim/reconcile/report/page"
)

// collection is hostile claims, of any number.
type collection struct {
	name string
	what string // why they are hostile
	nth  func(i int, c *claims.Claim)
}

// total makes c a total of a table.
func total(c *claims.Claim, value int) {
	c.Quantity = numbers.Quantity{Strict: numbers.Exactly(numbers.Int(int64(value))), Grain: numbers.Int(1)}
	c.Measure = claims.Measure{Counted: "cases"}
}

// told makes c a total of a text.
func told(c *claims.Claim, value int) {
	total(c, value)
	c.Quantity.Text = fmt.Sprint(value)
	c.Quantity.Span = numbers.Span{Start: 10, End: 10 + len(c.Quantity.Text)}
	c.Sentence = numbers.Span{Start: 0, End: 40}
	c.Before, c.After = "There were ", " cases of it."
}

// collections are the hostile claims.
var collections = [...]collection{
	{"identical", "all agree", func(_ int, c *claims.Claim) { total(c, 9) }},
	{"different values", "each excludes all others", func(i int, c *claims.Claim) { total(c, i) }},
	{"two values", "half of them exclude the other half", func(i int, c *claims.Claim) { total(c, i%2) }},
	{"nested ranges", "each holds the one before", func(i int, c *claims.Claim) {
		total(c, 0)
		c.Quantity.Strict, _ = numbers.Between(numbers.Int(int64(-i)), numbers.Int(int64(i)))
	}},
	{"stairs", "each meets its neighbours alone", func(i int, c *claims.Claim) {
		total(c, 0)
		c.Quantity.Strict, _ = numbers.Between(numbers.Int(int64(2*i)), numbers.Int(int64(2*i+3)))
	}},
	{"many days", "a time of its own for each", func(i int, c *claims.Claim) {
		total(c, i%7)
		c.AsOf = when.On(published + when.Day(i))
	}},
	{"open ranges on many days", "none meets the ranges of other days, and one holds on all of them", func(i int, c *claims.Claim) {
		total(c, i)
		if c.AsOf = when.On(published + when.Day(i%9)); i < 3 {
			c.Quantity.Strict, c.AsOf = numbers.AtLeast(numbers.Int(int64(i))), when.Period{}
		}
	}},
	{"nested periods", "each time holds the one before", func(i int, c *claims.Claim) {
		total(c, i%7)
		c.AsOf = when.Period{From: published - when.Day(i), To: published + when.Day(i)}
	}},
	{"changes", "a change and a total for each day", func(i int, c *claims.Claim) {
		total(c, i%100)
		if i%2 == 1 {
			c.Kind, c.Direction = claims.Change, claims.Up
		}
		c.AsOf = when.On(published + when.Day(i/2))
	}},
	{"changes at one time", "all changes between the same two days", func(i int, c *claims.Claim) {
		total(c, i%100+1)
		c.Kind, c.Direction, c.AsOf = claims.Change, claims.Up, when.On(published)
	}},
	{"many measures", "a thing of its own for each", func(i int, c *claims.Claim) {
		total(c, i%3)
		c.Measure.Counted = name(i)
	}},
	{"many stories", "a story of its own for each", func(i int, c *claims.Claim) {
		total(c, i%3)
		c.Story = name(i)
	}},
	{"many units", "a unit of its own for each", func(i int, c *claims.Claim) {
		total(c, i%3)
		c.Quantity.Unit = numbers.NewUnit(name(i), numbers.Other)
	}},
	{"one id", "all under one id", func(i int, c *claims.Claim) {
		total(c, i)
		c.ID = "c"
	}},
	{"one source", "a source that says everything", func(i int, c *claims.Claim) {
		total(c, i)
		c.Source = claims.Source{Speaker: "Ilse Branden", Outlet: "Harbour Times"}
	}},
	{"far values", "the ends of the range of numbers", func(i int, c *claims.Claim) {
		total(c, 0)
		c.Quantity.Strict = numbers.Exactly(numbers.MustNumber(fmt.Sprintf("%de%d", i%9+1, i%200-100)))
	}},
	{"told: identical", "texts that agree", func(_ int, c *claims.Claim) { told(c, 9) }},
	{"told: one document", "a text that says all", func(i int, c *claims.Claim) {
		told(c, 9)
		c.Doc = "d"
		c.Quantity.Span = numbers.Span{Start: 10 * i, End: 10*i + 1}
	}},
	{"told: different values", "texts that exclude each other", func(i int, c *claims.Claim) { told(c, i) }},
	{"told: many things", "a thing of its own for each", func(i int, c *claims.Claim) {
		told(c, i%3)
		c.Measure.Counted = name(i) + " " + name(i/3) + " cases"
	}},
	{"told: many places", "a place of its own for each", func(i int, c *claims.Claim) {
		told(c, i%3)
		c.Measure.Place = name(i)
	}},
	{"told: many sources", "a source of its own for each", func(i int, c *claims.Claim) {
		told(c, i%3)
		c.Source = claims.Source{Speaker: name(i), Via: []string{name(i / 2)}, Outlet: name(i / 5)}
	}},
	{"told: many sentences", "no two sentences are the same", func(i int, c *claims.Claim) {
		told(c, i%3)
		c.Before, c.After = name(i)+" told "+name(i*3)+" that ", " cases were seen in "+name(i/2)+"."
	}},
	{"told: many words", "one number in sentences of many words", func(i int, c *claims.Claim) {
		told(c, 9)
		c.Measure.Counted = name(i%50) + "s"
		c.Before, c.After = strings.Repeat(name(i)+" ", 20), strings.Repeat(name(i+1)+" ", 20)
	}},
	{"told: parts of parts", "each is a part of the one before", func(i int, c *claims.Claim) {
		told(c, i)
		c.Doc = "d"
		c.PartOf = id(i - 1)
	}},
	{"told: parts of one", "all are parts of the first", func(i int, c *claims.Claim) {
		told(c, i)
		c.Doc = "d"
		if i > 0 {
			c.PartOf = id(0)
		}
	}},
	{"told: restatements", "each restates the one before", func(i int, c *claims.Claim) {
		told(c, i)
		c.Doc = "d"
		c.SameAs = id(i - 1)
		c.Quantity.Unit, _ = numbers.LookupUnit([...]string{"USD", "EUR", "JPY"}[i%3])
	}},
	{"told: additional", "all on top of others", func(i int, c *claims.Claim) {
		told(c, i%9)
		c.Doc, c.Additional, c.Measure.Role = "d", true, claims.Injured
	}},
	{"told: denials", "each is denied", func(i int, c *claims.Claim) {
		told(c, i%9)
		c.Denied = i%2 == 0
	}},
	{"told: moves", "up and down", func(i int, c *claims.Claim) {
		told(c, 0)
		c.Quantity.Vague, c.Quantity.Strict = true, numbers.MoreThan(numbers.Number{})
		c.Kind, c.Direction = claims.Change, claims.Direction(1-i%2*2)
		c.AsOf = when.On(published + when.Day(i%50))
	}},
	{"told: changes", "a change of each day", func(i int, c *claims.Claim) {
		told(c, i%100)
		if i%2 == 1 {
			c.Kind, c.Direction = claims.Change, claims.Up
		}
		c.AsOf = when.On(published + when.Day(i/2))
	}},
	{"told: tolls", "a toll that rises and falls", func(i int, c *claims.Claim) {
		told(c, i*7919%1000)
		c.Measure.Role = claims.Killed
		c.Published = published + when.Day(i%1000)
		c.AsOf = when.On(c.Published)
	}},
	{"told: sums", "each second figure is the sum of those before it", func(i int, c *claims.Claim) {
		told(c, 9)
		c.Doc = "d"
		c.Quantity.Span = numbers.Span{Start: 10 * i, End: 10*i + 1}
		if i%2 == 1 {
			c.Before = "That is together"
		}
	}},
	{"told: percentages", "growth of totals", func(i int, c *claims.Claim) {
		told(c, i%100)
		if i%2 == 1 {
			c.Kind, c.Direction = claims.Change, claims.Up
			c.Quantity.Unit, _ = numbers.LookupUnit("%")
		}
	}},
}

// id returns the id of claim i, "" of none.
func id(i int) string {
	if i < 0 {
		return ""
	}
	return fmt.Sprintf("c%09d", i)
}

// make returns n claims of x.
func (x collection) make(n int) []claims.Claim {
	cs := make([]claims.Claim, n)
	for i := range cs {
		c := &cs[i]
		c.ID, c.Doc, c.Published = id(i), fmt.Sprintf("d%d", i), published
		c.Source.Outlet = fmt.Sprintf("outlet %d", i%40)
		x.nth(i, c)
	}
	return cs
}

// judge is a function of the library that takes claims.
type judge struct {
	name     string
	perClaim int // how many bytes it allocates at most for a claim
	judge    func(t *testing.T, cs []claims.Claim)
}

// judges are the functions of the library that take claims. Pairs is left out, as
// it is quadratic and says so.
var judges = [...]judge{
	{"reconcile.Policy.Reconcile", 50000, func(t *testing.T, cs []claims.Claim) {
		checkFindings(t, new(reconcile.Policy).Reconcile(cs), len(cs))
	}},
	{"reconcile.Measure", 100000, func(t *testing.T, cs []claims.Claim) {
		for m := range new(reconcile.Policy).Reconcile(cs).Measures() {
			m.Positions()
			m.Stories()
			m.Witnesses()
			m.Consensus()
			m.MarshalJSON()
		}
	}},
	{"reconcile.Measure.Timeline", 60000, func(t *testing.T, cs []claims.Claim) {
		for m := range new(reconcile.Policy).Reconcile(cs).Measures() {
			m.Timeline()
		}
	}},
	{"reconcile.Ledger", 60000, func(t *testing.T, cs []claims.Claim) {
		var l, m reconcile.Ledger
		l.Add(cs[:len(cs)/2]...)
		m.Add(cs[len(cs)/2:]...)
		l.Merge(&m)
		checkFindings(t, l.Result(), len(cs))
		l.Near(&cs[0])
		l.Story(cs[0].Story)
	}},
	{"reconcile.Ledger.Remove", 20000, func(t *testing.T, cs []claims.Claim) {
		var l reconcile.Ledger
		l.Add(cs...)
		for i := range cs {
			l.Remove(cs[i].Doc)
		}
		if l.Len() > 0 {
			t.Errorf("%d claims are left", l.Len())
		}
	}},
	{"reconcile.Ledger.MarshalJSON", 50000, func(t *testing.T, cs []claims.Claim) {
		var l, m reconcile.Ledger
		l.Add(cs...)
		b, err := l.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		if err := m.UnmarshalJSON(b); err != nil {
			t.Fatal(err)
		}
	}},
	{"jsonl.Write, jsonl.Reader.Claims", 20000, func(t *testing.T, cs []claims.Claim) {
		var b bytes.Buffer
		if err := jsonl.Write(&b, slices.Values(cs)); err != nil {
			t.Fatal(err)
		}
		for range new(jsonl.Reader).Claims("f", &b) {
		}
	}},
	{"report.Text", 60000, reported(report.Text)},
	{"report.CSV", 100000, reported(report.CSV)},
	{"report.JSONLD", 80000, reported(report.JSONLD)},
	{"page.Write", 120000, reported(page.Write)},
}

// reported judges claims by one of the reports of what they come to.
func reported(write func(context.Context, io.Writer, *reconcile.Result, report.Documents) error) func(*testing.T, []claims.Claim) {
	return func(t *testing.T, cs []claims.Claim) {
		if err := write(t.Context(), io.Discard, new(reconcile.Policy).Reconcile(cs), nil); err != nil {
			t.Fatal(err)
		}
	}
}

// checkFindings holds that each finding has claims and reasons, and that they are
// no more than the claims they are made of: one for each, not for each two.
func checkFindings(t *testing.T, r *reconcile.Result, claims int) {
	t.Helper()
	if len(r.Findings) > claims {
		t.Errorf("%d findings of %d claims", len(r.Findings), claims)
	}
	for _, f := range r.Findings {
		if len(f.Claims) == 0 || len(f.Why()) == 0 {
			t.Fatalf("%s: %d claims, %d reasons", f.ID, len(f.Claims), len(f.Why()))
		}
	}
}

// TestClaims gives each collection to each function that takes claims.
func TestClaims(t *testing.T) {
	for _, x := range collections {
		t.Run(x.name, func(t *testing.T) {
			n := sized(256<<10) / 1024
			if strings.HasPrefix(x.name, "told:") || x.name == "many units" {
				n *= 4 // what is compared two by two up to a limit is no growth to measure
			}
			small := x.make(n / times)
			var large []claims.Claim
			if !untimed() {
				large = x.make(n)
			}
			for _, j := range judges {
				t.Run(j.name, func(t *testing.T) {
					judge := func(cs []claims.Claim) func() { return func() { j.judge(t, cs) } }
					checkCost(t, n, j.perClaim, judge(small), judge(large), func() func() { return judge(x.make(n * times)) })
				})
			}
		})
	}
}
