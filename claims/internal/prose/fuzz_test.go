package prose

import (
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzParse checks what holds of every text, news or not.
func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"", " ", "He said.", "“He said ‘no’ to us,” she said.", "\"\"\"\"", "''''", "‘’“”", "U.S. No. 5. p.m.", "x.y.z", "it's n't 's",
		"KYIV (Reuters) - A.\n\nB", "@a #b https://t.co/x.", "1,2,3.4.5", "१,३०,०००", "Report claims. Show. Looks good. “Claim” said.", "record high", "who that 5 claim", "\xff\xfe“\xff”", "a-b-c --- d", "\n\n\n", "(((", "))).",
	} {
		f.Add(s)
	}
	var x Text // used again on purpose
	f.Fuzz(func(t *testing.T, s string) {
		x.Parse(s)
		x.Tag()
		checkTokens(t, &x)
		checkSentences(t, &x)
		checkQuotes(t, &x)
	})
}

// checkTokens checks that tokens are in order, hold something, and begin and end
// between runes where the text is valid.
func checkTokens(t *testing.T, x *Text) {
	end := int32(0)
	valid := utf8.ValidString(x.Source)
	for i, k := range x.Tokens {
		if k.Start < end || k.Start >= k.End || int(k.End) > len(x.Source) {
			t.Fatalf("token %d: [%d, %d) after %d in %q", i, k.Start, k.End, end, x.Source)
		}
		if valid && !utf8.ValidString(x.Word(i)) {
			t.Fatalf("token %d cuts a rune: %q", i, x.Word(i))
		}
		between := x.Source[end:k.Start]
		if k.Gap == None && strings.Trim(between, "-‐‑") != "" {
			t.Fatalf("token %d: %q before it is no gap", i, between)
		}
		end = k.End
	}
	if len(x.Tags) != len(x.Tokens) {
		t.Fatalf("%d tags for %d tokens", len(x.Tags), len(x.Tokens))
	}
}

// checkSentences checks that the sentences hold every token once, in order.
func checkSentences(t *testing.T, x *Text) {
	end, paragraph := int32(0), int32(0)
	for i, s := range x.Sentences {
		if s.First != end || s.End <= s.First || s.Paragraph < paragraph {
			t.Fatalf("sentence %d: tokens %d to %d after %d, paragraph %d after %d", i, s.First, s.End, end, s.Paragraph, paragraph)
		}
		if s.Span != x.Between(int(s.First), int(s.End)) {
			t.Fatalf("sentence %d: span %v", i, s.Span)
		}
		end, paragraph = s.End, s.Paragraph
	}
	if int(end) != len(x.Tokens) {
		t.Fatalf("sentences end with token %d of %d", end, len(x.Tokens))
	}
}

// checkQuotes checks that quotations are in order, nest, and close where they say.
func checkQuotes(t *testing.T, x *Text) {
	var open []Quote
	for i, q := range x.Quotes {
		for len(open) > 0 && open[len(open)-1].End() <= int(q.Open) {
			open = open[:len(open)-1]
		}
		if len(open) > 0 && open[len(open)-1].End() < q.End() {
			t.Fatalf("quotation %d: %v crosses %v in %q", i, q, open[len(open)-1], x.Source)
		}
		if x.Tokens[q.Open].Kind != OpenQuote || !q.Unclosed && x.Tokens[q.Close].Kind != CloseQuote || q.Close <= q.Open {
			t.Fatalf("quotation %d: %v in %q", i, q, x.Source)
		}
		if i > 0 && q.Open <= x.Quotes[i-1].Open {
			t.Fatalf("quotation %d opens at %d, after one at %d", i, q.Open, x.Quotes[i-1].Open)
		}
		open = append(open, q)
	}
}

// hostile are texts made to cost more than their length.
var hostile = map[string]func(n int) string{
	"one sentence":       func(n int) string { return strings.Repeat("a word ", n/7) },
	"opening marks":      func(n int) string { return strings.Repeat("“", n/3) },
	"straight marks":     func(n int) string { return strings.Repeat(`"`, n) },
	"marks and words":    func(n int) string { return strings.Repeat(`"a `, n/3) },
	"nested marks":       func(n int) string { return strings.Repeat("“‘", n/12) + strings.Repeat("’”", n/12) },
	"brackets":           func(n int) string { return strings.Repeat("(", n/2) + strings.Repeat(")", n/2) },
	"closing brackets":   func(n int) string { return strings.Repeat(".)\n", n/3) },
	"full stops":         func(n int) string { return strings.Repeat(". ", n/2) },
	"abbreviations":      func(n int) string { return strings.Repeat("U.S.", n/4) },
	"apostrophes":        func(n int) string { return strings.Repeat("a'", n/2) },
	"hyphens":            func(n int) string { return strings.Repeat("a-", n/2) },
	"line breaks":        func(n int) string { return strings.Repeat("a\n", n/2) },
	"adverbs":            func(n int) string { return strings.Repeat("very still ", n/11) },
	"capitals":           func(n int) string { return strings.Repeat("A (B) ", n/6) },
	"handles":            func(n int) string { return strings.Repeat("(@a) May ", n/9) },
	"one long word":      func(n int) string { return strings.Repeat("a", n) },
	"one long numeral":   func(n int) string { return strings.Repeat("1,", n/2) },
	"invalid bytes":      func(n int) string { return strings.Repeat("\xff", n) },
	"names and verbs":    func(n int) string { return strings.Repeat("Ott reports ", n/12) },
	"relative clauses":   func(n int) string { return strings.Repeat("who said ", n/9) },
	"of and of":          func(n int) string { return strings.Repeat("the head of ", n/12) },
	"past forms":         func(n int) string { return strings.Repeat("moved ", n/6) },
	"that that":          func(n int) string { return strings.Repeat("that ", n/5) },
	"paragraphs opening": func(n int) string { return strings.Repeat("“a\n\n", n/6) },
}

// TestHostile checks that no text costs much more than ordinary prose of its length.
func TestHostile(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("slow")
	}
	var x Text
	for name, text := range hostile {
		if got := slow(&x, text(1<<18)); got != nil {
			t.Errorf("%s: prose and this took %v", name, got)
		}
	}
}

// TestLarge checks one sentence of 10 MB, 100,000 marks of quotations and a million
// brackets.
func TestLarge(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("slow")
	}
	var x Text
	for name, n := range map[string]int{"one sentence": 10 << 20, "opening marks": 3 * 100_000, "nested marks": 12 * 100_000, "brackets": 1_000_000} {
		if got := slow(&x, hostile[name](n)); got != nil {
			t.Errorf("%s: prose and this took %v", name, got)
		}
		checkTokens(t, &x)
		checkSentences(t, &x)
		checkQuotes(t, &x)
	}
}

// slow returns the times that prose of the length of s and s take where s took sixty
// times as long in each of four tries, nil otherwise. Both are timed anew in each, so
// that a busy computer is no failure. x holds s afterwards.
func slow(x *Text, s string) (times []time.Duration) {
	prose := strings.Repeat(benchText, len(s)/len(benchText)+1)
	run := func(s string) time.Duration {
		start := time.Now()
		x.Parse(s)
		x.Tag()
		return time.Since(start)
	}
	for range 4 {
		a, b := run(prose), run(s)
		if b < 60*a {
			return nil
		}
		times = append(times, a, b)
	}
	return times
}

// raced reports whether the race detector is on, with which times mean little.
func raced() bool {
	b, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(b.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// TestNoAllocs checks that a second Parse of a text allocates nothing.
func TestNoAllocs(t *testing.T) {
	var x Text
	parse := func() { x.Parse(benchText); x.Tag() }
	parse()
	if n := testing.AllocsPerRun(20, parse); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
