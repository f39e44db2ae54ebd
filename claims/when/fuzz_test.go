package when

import (
	"testing"
	"unicode/utf8"
)

// FuzzReader holds that any bytes can be read: spans lie in the text, in order,
// on rune edges and around their words, and no period ends before it begins.
func FuzzReader(f *testing.F) {
	for _, b := range readBlocks(new(testing.T)) {
		f.Add(b.sentence, int32(b.published))
	}
	for _, s := range []string{"", "\xff", "Feb.", "May ’", "9/11/", "the '", "1st", "2014-", "year-", "Q", "FY", "in the '0"} {
		f.Add(s, int32(LastDay))
	}
	f.Fuzz(func(t *testing.T, text string, published int32) {
		end := 0
		for e := range new(Reader).All(text, Day(published)) {
			checkSpans(t, text, e)
			if e.Span.Start < end {
				t.Fatalf("%q begins before %d", e.Text, end)
			}
			end = e.Span.End
		}
	})
}

// checkSpans fails the test unless e keeps what All promises.
func checkSpans(t *testing.T, text string, e Expression) {
	t.Helper()
	s := e.Span
	if s.Start < 0 || s.Start >= s.End || s.End > len(text) || text[s.Start:s.End] != e.Text {
		t.Fatalf("span %v of %d bytes, words %q", s, len(text), e.Text)
	}
	if !onEdge(text, s.Start) || !onEdge(text, s.End) {
		t.Fatalf("%q is cut inside a rune", e.Text)
	}
	if !s.Contains(e.First.Span) || !e.Last.Span.IsZero() && !s.Contains(e.Last.Span) {
		t.Fatalf("%q: %v and %v outside %v", e.Text, e.First.Span, e.Last.Span, s)
	}
	for _, p := range []Period{e.Period, e.First.Period, e.Last.Period} {
		if p.From < 0 || p.To < 0 || p.To > LastDay || p.From != 0 && p.To != 0 && p.From > p.To {
			t.Fatalf("%q: period %d to %d", e.Text, p.From, p.To)
		}
	}
	_, _, _ = e.Kind.String(), e.Cue.String(), e.Period.String()
}

// onEdge reports whether a rune begins at i, as a range loop counts runes.
func onEdge(text string, i int) bool {
	if i == len(text) || utf8.RuneStart(text[i]) {
		return true
	}
	// A stray continuation byte is a rune of its own.
	for j := i - 1; j >= 0 && j > i-utf8.UTFMax; j-- {
		if utf8.RuneStart(text[j]) {
			_, n := utf8.DecodeRuneInString(text[j:])
			return j+n <= i
		}
	}
	return true
}
