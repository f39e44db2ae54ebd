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
