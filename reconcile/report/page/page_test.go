package page

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// pageOf returns the page of documents.
func pageOf(t *testing.T, docs ...claims.Document) string {
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
	var b bytes.Buffer
	err := Write(t.Context(), &b, new(reconcile.Policy).Reconcile(cs), func(id string) (claims.Document, bool) { d, ok := byID[id]; return d, ok })
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Nothing that a document says becomes a part of the page.
func TestHostileText(t *testing.T) {
	script := `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`
	html := pageOf(t, claims.Document{
		ID: script, Outlet: script, Title: script, Story: script, URL: "javascript:alert(1)",
		Text: "Nine people died in the flood, " + script + " said. \u202eNine\u202c people \u2066were " + script + " there.",
	}, claims.Document{ID: "b", Outlet: script, Story: script, URL: "https://post.example/?q=\"><script>", Text: "Twelve people died in the flood, " + script + " said."})
	for _, bad := range []string{"<script", "<img", "onerror=alert(1)>", "javascript:", "ZgotmplZ", "\u202e", "\u2066"} {
		if i := strings.Index(html, bad); i >= 0 {
			t.Errorf("the page has %q: …%s…", bad, html[max(0, i-60):min(len(html), i+60)])
		}
	}
	if !strings.Contains(html, "default-src &#39;none&#39;") && !strings.Contains(html, "default-src 'none'") {
		t.Error("the page does not forbid to load and run anything")
	}
}

// Figures are grouped as the readers of their document group them.
func TestGrouping(t *testing.T) {
	text := "The state counted 1,30,000 farmers on 3 May 2024, the ministry said."
	for locale, want := range map[string]string{"en-IN": "1,30,000", "en-GB": "130,000"} {
		html := pageOf(t, claims.Document{ID: "a", Locale: language.MustParse(locale), Text: text},
			claims.Document{ID: "b", Locale: language.MustParse(locale), Text: "About 130000 farmers were counted on 3 May 2024, officials said."})
		if !strings.Contains(html, "about "+want) && !strings.Contains(html, "taken to be "+want) {
			t.Errorf("%s: %s is not on the page", locale, want)
		}
	}
}

func TestScale(t *testing.T) {
	tests := []struct {
		reason string
		values []float64
		ticks  []float64
	}{
		{"round steps", []float64{125000, 150000}, []float64{130000, 140000, 150000}},
		{"one figure has room around it", []float64{100}, []float64{90, 95, 100, 105, 110}},
		{"a span of many powers of ten is logarithmic", []float64{10, 100000}, []float64{10, 100, 1000, 10000, 100000}},
		{"nothing but zero", []float64{0}, []float64{-1, -0.5, 0, 0.5, 1}},
		{"nothing at all", nil, []float64{0, 0.25, 0.5, 0.75, 1}},
	}
	for _, tt := range tests {
		s := newScale(tt.values, 10, 110)
		if diff := cmp.Diff(tt.ticks, s.ticks()); diff != "" {
			t.Errorf("%s: ticks (-want +got):\n%s", tt.reason, diff)
		}
		for _, v := range tt.values {
			if y := s.y(v); math.IsNaN(y) || y < 10 || y > 110 {
				t.Errorf("%s: %v is drawn at %v, outside of the picture", tt.reason, v, y)
			}
		}
	}
}

// Figures that lie closer together than a floating-point number can tell are drawn,
// too, and the axis has an end.
func TestScaleExtremes(t *testing.T) {
	for _, values := range [][]float64{
		{1e19, math.Nextafter(1e19, 2e19)}, {-1e160, 1e160}, {1e-30, 1e160}, {1e-160, 2e-160}, {-5, -5}, {5e-324, 1e-300}, {0, 1e-300}, {1e160},
	} {
		s := newScale(values, 10, 110)
		ts := s.ticks()
		if len(ts) > 20 {
			t.Errorf("%v: %d ticks", values, len(ts))
		}
		for _, v := range ts {
			if l := label(v, magnitudeOf(ts, numbers.Western), numbers.Western); len(l) > 16 || strings.Contains(l, "N") {
				t.Errorf("%v: the label of %v is %q", values, v, l)
			}
		}
		for _, v := range values {
			if y := s.y(v); math.IsNaN(y) || y < 10 || y > 110 {
				t.Errorf("%v: %v is drawn at %v", values, v, y)
			}
		}
	}
}

// A page is made of any claims that a program may have put together.
func TestAnyClaims(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	figures := []string{"0", "-1", "1", "2/3", "1e-100", "1e120", "-1e120", "12345678901234567890", "12345678901234567891", "9", "100"}
	pick := func() numbers.Number { return numbers.MustNumber(figures[r.IntN(len(figures))]) }
	units := []string{"", "%", "USD", "EUR", "km", "°C", "°F", "x"}
	for range 300 {
		var cs []claims.Claim
		for i := range 1 + r.IntN(12) {
			lo, hi := pick(), pick()
			if lo.Cmp(hi) > 0 {
				lo, hi = hi, lo
			}
			v, err := numbers.NewInterval(lo, numbers.End(r.IntN(3)), hi, numbers.End(r.IntN(3)))
			if err != nil {
				v = numbers.Exactly(lo)
			}
			u, _ := numbers.LookupUnit(units[r.IntN(len(units))])
			cs = append(cs, claims.Claim{
				ID: fmt.Sprint(i), Story: fmt.Sprint(r.IntN(2)), Kind: claims.Kind(r.IntN(5)), Direction: claims.Direction(r.IntN(3) - 1),
				Quantity: numbers.Quantity{Strict: v, Unit: u, Grain: pick().Abs(), Precision: numbers.Precision(r.IntN(4)), Approx: r.IntN(2) == 0, Vague: r.IntN(4) == 0},
				Measure:  claims.Measure{Counted: "things"}, Published: when.Day(r.IntN(3) * 738000), Denied: r.IntN(5) == 0, Hypothetical: r.IntN(5) == 0,
				AsOf: when.Period{From: when.Day(r.IntN(2) * 738100), To: when.Day(r.IntN(2) * 738200)}, Source: claims.Source{Outlet: fmt.Sprint(r.IntN(4))},
			})
		}
		var b bytes.Buffer
		if err := Write(t.Context(), &b, new(reconcile.Policy).Reconcile(cs), nil); err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{"NaN", "Inf%", "+Inf", "ZgotmplZ"} {
			if strings.Contains(b.String(), bad) {
				t.Fatalf("%s on the page of %v", bad, cs)
			}
		}
	}
}

func TestCalendar(t *testing.T) {
	day := func(n int) when.Day { return when.Day(738000 + n) }
	c := newCalendar([]when.Day{day(0), day(0), day(1), day(10)})
	if len(c.columns) != 3 {
		t.Fatalf("%d columns, want one a day", len(c.columns))
	}
	first, second, third := c.columns[0], c.columns[1], c.columns[2]
	if first.end-first.start <= second.end-second.start {
		t.Error("a day of two claims is not wider than a day of one")
	}
	if second.start-first.end >= third.start-second.end {
		t.Error("nine days are not wider than one")
	}
	for i, col := range c.columns {
		if col.start < 0 || col.end > breadth || i > 0 && col.start < c.columns[i-1].end {
			t.Errorf("column %d runs from %v to %v", i, col.start, col.end)
		}
	}
	if x := c.x(day(5)); x <= second.end || x >= third.start {
		t.Errorf("a day between is drawn at %v", x)
	}
}

func TestExtent(t *testing.T) {
	read := func(words string) claims.Claim {
		q, err := new(numbers.Reader).Parse(words)
		if err != nil {
			t.Fatal(err)
		}
		return claims.Claim{ID: "a", Quantity: q}
	}
	tests := []struct {
		words, reason string
		heads         []bool // whether each is hollow
		tips          []bool // whether each points down
		stems         string
	}{
		{"12", "an exact figure is a dot", []bool{false}, nil, ""},
		{"130,000", "a round figure has a thin line", []bool{false}, nil, "v"},
		{"about 130,000", "a hedge fades out to both sides", []bool{false}, nil, "w"},
		{"more than 150,000", "hollow, as the number is excluded, with an arrow", []bool{true}, []bool{false}, "u"},
		{"at least 12", "the number itself is included", []bool{false}, []bool{false}, "u"},
		{"up to 40", "an arrow down", []bool{false}, []bool{true}, "n"},
		{"nearly 150,000", "hollow, and it fades out below", []bool{true}, nil, "wn"},
		{"between 10 and 20", "a bar from one to the other", []bool{false, false}, nil, "b"},
		{"dozens", "no number but a bound", []bool{false}, []bool{false}, "u"},
	}
	for _, tt := range tests {
		c := read(tt.words)
		e, ok := extentOf(&c, numbers.Unit{})
		if !ok {
			t.Errorf("%s: not drawn", tt.words)
			continue
		}
		s := newScale(e.values(nil), 40, 240)
		g := e.draw(&s, c.Quantity.Approx)
		var heads, tips []bool
		stems := ""
		for _, h := range g.Heads {
			heads = append(heads, h.Hollow)
		}
		for _, p := range g.Tips {
			tips = append(tips, p.Down)
		}
		for _, m := range g.Stems {
			stems += m.Class
		}
		if diff := cmp.Diff(fmt.Sprint(tt.heads, tt.tips, tt.stems), fmt.Sprint(heads, tips, stems)); diff != "" {
			t.Errorf("%s: %s: heads, tips, stems (-want +got):\n%s", tt.words, tt.reason, diff)
		}
	}
}

// A figure in another unit than that of its measure is drawn where it belongs.
func TestConvert(t *testing.T) {
	km, _ := numbers.LookupUnit("km")
	percent, _ := numbers.LookupUnit("%")
	dollar, _ := numbers.LookupUnit("USD")
	tests := []struct {
		words, reason string
		to            numbers.Unit
		want          float64
		ok            bool
	}{
		{"10 miles", "miles on an axis of kilometres", km, 16.09344, true},
		{"a quarter", "a fraction on an axis of per cent", percent, 25, true},
		{"6.1", "a bare figure is in the unit of its measure", km, 6.1, true},
		{"€5", "no rate brings two currencies together", dollar, 0, false},
	}
	for _, tt := range tests {
		q, err := new(numbers.Reader).Parse(tt.words)
		if err != nil {
			t.Fatal(err)
		}
		e, ok := extentOf(&claims.Claim{Quantity: q}, tt.to)
		if ok != tt.ok || ok && e.low != tt.want {
			t.Errorf("%s: %s: drawn at %v %v, want %v %v", tt.words, tt.reason, e.low, ok, tt.want, tt.ok)
		}
	}
}
