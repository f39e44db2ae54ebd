package numbers

import (
	"slices"
	"strings"
	"testing"
)

func TestHedgeTables(t *testing.T) {
	byWords := func(a, b hedge) int { return strings.Compare(a.words, b.words) }
	for name, table := range map[string][]hedge{"hedgesBefore": hedgesBefore, "hedgesBehind": hedgesBehind} {
		if !slices.IsSortedFunc(table, byWords) {
			t.Errorf("%s is not sorted", name)
		}
		for i, h := range table {
			if i > 0 && h.words == table[i-1].words {
				t.Errorf("%s has %q twice", name, h.words)
			}
		}
	}
}

// TestEachHedge reads every hedge of the tables beside a number.
func TestEachHedge(t *testing.T) {
	var r Reader
	for _, h := range hedgesBefore {
		text := "There were " + h.words + " 5,200 people."
		q := firstQuantity(t, &r, text)
		if want := h.kind.interval(Int(5200)); q.Strict != want || q.Approx != h.kind.approximates() {
			t.Errorf("%q: %v, approx %v; want %v", text, q.Strict, q.Approx, want)
		}
		if q.Hedge != h.words {
			t.Errorf("%q: hedge %q, want %q", text, q.Hedge, h.words)
		}
	}
	for _, h := range hedgesBehind {
		text := "The visitors, 5,200 " + h.words + ", left."
		if strings.HasSuffix(h.words, "older") || strings.HasSuffix(h.words, "younger") {
			text = "The ruins, 5,200 years " + h.words + ", stood."
		}
		if h.words == "odd" {
			text = "The 5200-odd visitors left."
		}
		q := firstQuantity(t, &r, text)
		if want := h.kind.interval(Int(5200)); q.Strict != want || q.Approx != h.kind.approximates() {
			t.Errorf("%q: %v, approx %v; want %v", text, q.Strict, q.Approx, want)
		}
	}
	for _, h := range hedgeSigns {
		text := "A share of " + h.words + "5 %"
		q := firstQuantity(t, &r, text)
		if want := h.kind.interval(Int(5)); q.Strict != want {
			t.Errorf("%q: %v, want %v", text, q.Strict, want)
		}
	}
}

func firstQuantity(t *testing.T, r *Reader, text string) Quantity {
	t.Helper()
	for q := range r.All(text) {
		return q
	}
	t.Errorf("%q: no figure", text)
	return Quantity{}
}
