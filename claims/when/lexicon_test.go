package when

import (
	"slices"
	"testing"
)

// The words of a language are sorted, unique and short enough to look up.
func TestWords(t *testing.T) {
	words := englishWords[:]
	for i, e := range words {
		if i > 0 && words[i-1].word >= e.word {
			t.Errorf("%q stands after %q", e.word, words[i-1].word)
		}
		if len(e.word) > maxWord || e.class == cNone {
			t.Errorf("%q is too long or of no class", e.word)
		}
		if got := english.lookup(e.word); got != e {
			t.Errorf("lookup(%q) = %v", e.word, got)
		}
		if e.class <= lastHead && !english.mayHead(e.word) {
			t.Errorf("%q is a head that is not looked for", e.word)
		}
	}
	for _, word := range []string{"", "x", "Österreich", "constitutionally", "Mondayish"} {
		if word != "" && english.lookup(word) != (entry{}) {
			t.Errorf("lookup(%q) finds something", word)
		}
	}
	if !slices.IsSortedFunc(feasts[:], func(a, b feast) int { return 0 }) {
		t.Error("feasts")
	}
}

// The laws of fiscal years and the words that tell whose they are are sorted and
// unique, and every word that names a country has its law.
func TestFiscalTables(t *testing.T) {
	for i, l := range fiscalLaws {
		if i > 0 && fiscalLaws[i-1].region >= l.region {
			t.Errorf("%q stands after %q", l.region, fiscalLaws[i-1].region)
		}
	}
	for i, w := range ownerWords {
		if i > 0 && ownerWords[i-1].word >= w.word {
			t.Errorf("%q stands after %q", w.word, ownerWords[i-1].word)
		}
		if got, ok := ownerOf(w.word); !ok || got != w {
			t.Errorf("ownerOf(%q) = %v", w.word, got)
		}
		known := slices.ContainsFunc(fiscalLaws[:], func(l fiscalLaw) bool { return l.region == w.region })
		if w.owner == aNation && !known || len(w.word) > maxWord {
			t.Errorf("%q names a country without a law, or is too long", w.word)
		}
	}
}
