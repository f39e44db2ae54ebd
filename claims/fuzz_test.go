package claims

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/numclaim/numclaim/numbers"
)

// compareClaims are the options that compare claims by ==.
var compareClaims = cmp.Options{cmpopts.EquateComparable(numbers.Number{}, numbers.Interval{}, numbers.Unit{})}

// blockTexts returns the texts of all blocks of testdata.
func blockTexts(t testing.TB) (texts []string) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, block := range strings.Split(strings.TrimSpace(string(b)), "\n\n") {
			texts = append(texts, parseBlock(block).text)
		}
	}
	return texts
}

// FuzzExtract checks what holds of the claims of any text.
func FuzzExtract(f *testing.F) {
	for _, text := range blockTexts(f) {
		f.Add("", text)
		f.Add(text, "Nine people died.")
	}
	var x Extractor
	f.Fuzz(func(t *testing.T, title, text string) {
		doc := Document{ID: "d", Title: title, Text: text, Published: 738958}
		cs := slices.Collect(x.All(doc))
		checkClaims(t, doc, cs)
		if diff := cmp.Diff(cs, slices.Collect(x.All(doc)), compareClaims); diff != "" {
			t.Errorf("read twice, claims differ:\n%s", diff)
		}
	})
}

// checkClaims checks that claims are valid, have ids of their own, and spans
// inside the text, on rune edges and in order.
func checkClaims(t *testing.T, doc Document, cs []Claim) {
	ids := map[string]bool{}
	last := map[Part]int{}
	for i := range cs {
		c := &cs[i]
		if err := c.Validate(); err != nil {
			t.Errorf("%s: %v", c.ID, err)
		}
		if ids[c.ID] {
			t.Errorf("id %s stands twice", c.ID)
		}
		ids[c.ID] = true
		text := doc.Text
		if c.In == InTitle {
			text = doc.Title
		}
		for _, s := range []numbers.Span{c.Quantity.Span, c.Sentence, c.Source.Mention} {
			if s.IsZero() {
				continue
			}
			if s.Start < 0 || s.End > len(text) || !onEdge(text, s.Start) || !onEdge(text, s.End) {
				t.Fatalf("%s: span %v is not of the text", c.ID, s)
			}
		}
		if c.Quantity.Text != c.Quantity.Span.In(text) {
			t.Errorf("%s: words %q, span holds %q", c.ID, c.Quantity.Text, c.Quantity.Span.In(text))
		}
		if c.Quantity.Span.Start < last[c.In] {
			t.Errorf("%s: out of order", c.ID)
		}
		last[c.In] = c.Quantity.Span.Start
	}
	for i := range cs {
		for _, id := range []string{cs[i].SameAs, cs[i].PartOf} {
			if id != "" && !ids[id] {
				t.Errorf("%s: refers to %s, which is no claim", cs[i].ID, id)
			}
		}
	}
}

// onEdge reports whether no rune of s goes over the byte i. A byte that is no part
// of a rune stands for itself.
func onEdge(s string, i int) bool {
	for k := 1; k < utf8.UTFMax && k <= i; k++ {
		if _, n := utf8.DecodeRuneInString(s[i-k:]); n > k {
			return false
		}
	}
	return true
}

// One Extractor serves many goroutines, each of which gets the same claims.
func TestManyGoroutines(t *testing.T) {
	var x Extractor
	doc := Document{ID: "d", Text: strings.Join(blockTexts(t), "\n\n"), Published: 738958}
	want := slices.Collect(x.All(doc))
	if len(want) < 100 {
		t.Fatalf("only %d claims", len(want))
	}
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			for range 4 {
				if got := slices.Collect(x.All(doc)); !cmp.Equal(want, got, compareClaims) {
					t.Error("claims differ between goroutines")
				}
			}
		})
	}
	wg.Wait()
}

// The cost of a text grows with its length, whatever it repeats: a text may take at
// most four times as long as its eighths read one by one, where a quadratic path
// would take eight times. Both are timed in one moment, and a busy machine has five
// chances.
func TestLinear(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("reads megabytes")
	}
	for _, unit := range []string{
		"Nine people died. ", "9 and ", "it had 3, ", "“", "\"a ", "(((", "said 40 ", "of the 12 ", "more than ", "no one was killed ", "troops are pulling back, ",
		"he said that ", "12 of them ", "up 3 per cent from 4 per cent ", "on Monday ", "the toll rose by seven to 19, ", "a", "\n", "1, ", "X said 3 and ",
	} {
		var parts, whole time.Duration
		for range 5 {
			parts, whole = timeOf(unit, 1<<15, 8), timeOf(unit, 1<<18, 1)
			if whole <= 4*parts+20*time.Millisecond {
				break
			}
		}
		if whole > 4*parts+20*time.Millisecond {
			t.Errorf("%q: 8 x 32 kB take %v, 256 kB %v", unit, parts, whole)
		}
	}
}

// raced reports whether the race detector is on, with which times mean little.
func raced() bool {
	b, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(b.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// timeOf returns how long n bytes of unit take, read so many times.
func timeOf(unit string, n, times int) time.Duration {
	var x Extractor
	doc := Document{ID: "d", Text: strings.Repeat(unit, n/len(unit)), Published: 738958}
	start := time.Now()
	for range times {
		for range x.All(doc) {
		}
	}
	return time.Since(start)
}
