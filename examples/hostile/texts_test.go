package main

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
	"github.com/numclaim/numclaim/claims/story"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// published is the day of every document here.
const published when.Day = 738203 // 2022-02-17

// reader is a function of the library that takes text.
type reader struct {
	name    string
	perByte int // how many bytes it allocates at most to the byte of text
	read    func(t *testing.T, text string)
}

// readers are all functions of the library that take text.
var readers = [...]reader{
	{"numbers.Reader.All", 200, func(t *testing.T, s string) {
		for q := range new(numbers.Reader).All(s) {
			checkSpan(t, s, q.Span)
		}
	}},
	{"numbers.Reader.All, German", 200, func(t *testing.T, s string) {
		r := numbers.Reader{Locale: language.German}
		for q := range r.All(s) {
			checkSpan(t, s, q.Span)
			for _, other := range q.Alt {
				checkSpan(t, s, other.Span)
			}
		}
	}},
	{"numbers.Reader.Refused", 200, func(t *testing.T, s string) {
		for r := range new(numbers.Reader).Refused(s) {
			checkSpan(t, s, r.Span)
		}
	}},
	{"numbers.Reader.Parse", 200, func(t *testing.T, s string) {
		if q, err := new(numbers.Reader).Parse(s); err == nil {
			checkSpan(t, s, q.Span)
		}
	}},
	{"numbers.ParseNumber", 2, func(_ *testing.T, s string) { numbers.ParseNumber(s) }},
	{"numbers.ParseInterval", 2, func(_ *testing.T, s string) {
		numbers.ParseInterval(s)
		numbers.ParseInterval("[" + s + "," + s + "]")
	}},
	{"numbers.LookupUnit", 2, func(_ *testing.T, s string) { numbers.LookupUnit(s) }},
	{"numbers.ReadLexicon", 60, func(t *testing.T, s string) {
		files := fstest.MapFS{"words": {Data: []byte("unit " + s + " = 2 m\n" + s)}}
		numbers.ReadLexicon(files, "words")
	}},
	{"numbers.Ruler", 0, func(t *testing.T, s string) {
		r := numbers.Ruler{Text: s}
		r.UTF16(numbers.Span{Start: len(s) / 2, End: len(s)})
		r.Runes(numbers.Span{Start: 0, End: len(s) / 3})
	}},
	{"when.Reader.All", 0, func(t *testing.T, s string) {
		for e := range new(when.Reader).All(s, published) {
			checkSpan(t, s, e.Span)
			checkPeriod(t, e.Period)
		}
	}},
	{"when.ParseDay", 2, func(_ *testing.T, s string) { when.ParseDay(s) }},
	{"claims.Extractor.All", 1500, func(t *testing.T, s string) {
		for c := range new(claims.Extractor).All(document(s)) {
			checkClaim(t, s, &c)
		}
	}},
	{"claims.Extractor.Explain of a title", 1500, func(t *testing.T, s string) {
		for c, steps := range new(claims.Extractor).Explain(claims.Document{ID: "d", Title: s, Published: published}) {
			checkClaim(t, s, &c)
			for _, step := range steps {
				checkSpan(t, s, step.Span)
			}
		}
	}},
	{"claims.Extractor.Refused", 1500, func(t *testing.T, s string) {
		for r := range new(claims.Extractor).Refused(document(s)) {
			checkSpan(t, s, r.Span)
		}
	}},
	{"claims.Extractor.WhyNot", 1500, func(t *testing.T, s string) {
		new(claims.Extractor).WhyNot(document(s), claims.InText, numbers.Span{Start: len(s) - 1, End: len(s)})
	}},
	{"claims.Document.Day", 2, func(t *testing.T, s string) {
		d := claims.Document{Title: s[len(s)/2:], Text: s}
		d.Day()
		d.RepeatsTitle()
	}},
	{"jsonl.Reader.Documents", 20, func(t *testing.T, s string) {
		for d, err := range new(jsonl.Reader).Documents("f", strings.NewReader(line(t, s))) {
			if err == nil && !utf8.ValidString(d.Text) {
				t.Error("read text that is not UTF-8")
			}
		}
	}},
	{"jsonl.Reader.Documents, raw", 50, func(t *testing.T, s string) {
		for range new(jsonl.Reader).Documents("f", strings.NewReader(s)) {
		}
	}},
	{"jsonl.Reader.Claims", 20, func(t *testing.T, s string) {
		in := `{"id":"c","quantity":{"value":"9"},"measure":{"counted":` + strings.TrimPrefix(line(t, s), `{"id":"d","text":`)
		for range new(jsonl.Reader).Claims("f", strings.NewReader(in)) {
		}
	}},
	{"jsonl.Reader.Text", 10, func(t *testing.T, s string) {
		new(jsonl.Reader).Text("f", "d", strings.NewReader("Title: "+s+"\n\n"+s))
	}},
	{"story.Guess", 1500, func(t *testing.T, s string) {
		story.Guess([]claims.Document{document(s), document(s)})
	}},
	{"reconcile.ReadDecisions", 100, func(t *testing.T, s string) { reconcile.ReadDecisions(strings.NewReader(s)) }},
	{"reconcile.Ledger.UnmarshalJSON", 20, func(t *testing.T, s string) { new(reconcile.Ledger).UnmarshalJSON([]byte(s)) }},
}

func document(text string) claims.Document {
	return claims.Document{ID: "d", Outlet: "Harbour Times", Published: published, Text: text}
}

// line is a document as a line of JSON. What is not UTF-8 stays as it is.
func line(t *testing.T, s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return `{"id":"d","text":` + string(b) + "}\n"
}

// checkSpan holds that s lies in text, on edges of runes.
func checkSpan(t *testing.T, text string, s numbers.Span) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(text) || !onEdge(text, s.Start) || !onEdge(text, s.End) {
		t.Fatalf("span %v of %d bytes", s, len(text))
	}
}

// onEdge reports whether no rune reaches over i. A byte that is no part of a rune
// is one of its own.
func onEdge(s string, i int) bool {
	if i == 0 || i == len(s) || utf8.RuneStart(s[i]) {
		return true
	}
	for k := i - 1; k >= 0 && i-k < utf8.UTFMax; k-- {
		if utf8.RuneStart(s[k]) {
			_, n := utf8.DecodeRuneInString(s[k:])
			return k+n <= i
		}
	}
	return true
}

// checkPeriod holds that p does not end before it begins.
func checkPeriod(t *testing.T, p when.Period) {
	t.Helper()
	if p.From != 0 && p.To != 0 && p.To < p.From || p.From < 0 || p.To > when.LastDay {
		t.Fatalf("period %d to %d", p.From, p.To)
	}
}

// checkClaim holds that c is valid and that all its spans lie in text.
func checkClaim(t *testing.T, text string, c *claims.Claim) {
	t.Helper()
	if err := c.Validate(); err != nil {
		t.Fatalf("%s: %v", c.ID, err)
	}
	e := c.Evidence
	for _, s := range []numbers.Span{c.Quantity.Span, c.Sentence, c.Source.Mention, e.Counted, e.Role, e.Place, e.Cue, e.Saying, e.Said, e.AsOf} {
		checkSpan(t, text, s)
	}
	checkPeriod(t, c.Said)
	checkPeriod(t, c.AsOf)
}

// TestTexts gives each text to each function that takes text.
func TestTexts(t *testing.T) {
	n := sized(32 << 10)
	for _, x := range texts {
		t.Run(x.name, func(t *testing.T) {
			small, large := x.make(n/times), x.make(n)
			for _, r := range readers {
				t.Run(r.name, func(t *testing.T) {
					read := func(s string) func() { return func() { r.read(t, s) } }
					checkCost(t, len(large), r.perByte, read(small), read(large), func() func() { return read(x.make(n * times)) })
				})
			}
		})
	}
}

// The escapes that are no character are refused, wherever they stand.
func TestLoneSurrogates(t *testing.T) {
	for _, x := range texts {
		if !x.escaped {
			continue
		}
		in := escapedLine("d", x.make(sized(32<<10))) + `{"id":"e","text":"9 people died."}`
		var read []string
		var refused int
		for d, err := range new(jsonl.Reader).Documents("f", strings.NewReader(in)) {
			if err != nil {
				refused++
				continue
			}
			read = append(read, d.ID)
		}
		if refused != 1 || !slices.Equal(read, []string{"e"}) {
			t.Errorf("%s: %d lines refused, %q read", x.name, refused, read)
		}
	}
}

// Each text can be printed, and what is printed is a document or is refused.
func TestPrint(t *testing.T) {
	for _, x := range texts {
		var out bytes.Buffer
		if err := run([]string{"-size", "1000", x.name}, &out); err != nil {
			t.Fatal(err)
		}
		for d, err := range new(jsonl.Reader).Documents("f", &out) {
			if (err != nil) != x.escaped {
				t.Errorf("%s: %v", x.name, err)
			}
			if err == nil && d.ID != x.name {
				t.Errorf("%s: printed %q", x.name, d.ID)
			}
		}
	}
	if err := run([]string{"no such text"}, io.Discard); err == nil {
		t.Error("no error for a text that is not there")
	}
	if err := run(nil, io.Discard); err != nil {
		t.Error(err)
	}
}
