package numbers

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// FuzzReader reads any text: spans are in order, apart and on the edges of runes,
// the words are those of the span, and what is read twice is read alike.
func FuzzReader(f *testing.F) {
	files, err := filepath.Glob("testdata/reading/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		for _, b := range readingBlocks(&testing.T{}, file) {
			f.Add(b.text, "en")
		}
	}
	for _, b := range localeBlocks(&testing.T{}) {
		f.Add(b.text, b.locale)
	}
	for _, s := range hostileTexts {
		f.Add(strings.Repeat(s, 20), "en-IN")
	}
	f.Fuzz(func(t *testing.T, text, locale string) {
		tag, _ := language.Parse(locale)
		r := Reader{Locale: tag}
		checkReading(t, &r, text)
	})
}

func checkReading(t *testing.T, r *Reader, text string) {
	t.Helper()
	at := 0
	sc := r.scanner(text)
	for sc.next() {
		span, words := sc.q.Span, sc.q.Text
		if sc.isRefused {
			span, words = sc.refusal.Span, sc.refusal.Text
		}
		switch {
		case span.Start < at || span.End <= span.Start || span.End > len(text):
			t.Fatalf("span %v behind %d in %q", span, at, text)
		case span.In(text) != words:
			t.Fatalf("words %q of span %v, which is %q", words, span, span.In(text))
		case utf8.ValidString(text) && !utf8.ValidString(words):
			t.Fatalf("%q is cut from the runes of %q", words, text)
		}
		at = span.End
		if !sc.isRefused {
			checkQuantity(t, sc.q)
		}
	}
}

// checkQuantity sees that what q says of itself holds.
func checkQuantity(t *testing.T, q Quantity) {
	t.Helper()
	if n, ok := q.Value(); ok && q.Wording() == WordsPlain {
		if p, ok := q.Strict.Point(); !ok || p != n {
			t.Fatalf("%q: value %v and interval %v", q.Text, n, q.Strict)
		}
	}
	if q.Hedge != "" && !strings.Contains(q.Text, q.Hedge) && !q.Approx {
		t.Fatalf("%q: hedge %q", q.Text, q.Hedge)
	}
	if q.Grain.Sign() < 0 {
		t.Fatalf("%q: grain %v", q.Text, q.Grain)
	}
	for _, a := range q.Alt {
		if a.Span != q.Span || len(a.Alt) > 0 {
			t.Fatalf("%q: other reading %v", q.Text, a)
		}
	}
}
