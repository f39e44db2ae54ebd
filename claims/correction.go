package claims

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
)

// faultiness says whether a text has one of faults.
type faultiness uint8

const (
	unasked faultiness = iota
	faultless
	faulty
)

// withdraw denies the figure of the claim when the text takes it back: a correction
// gives the wrong figure first.
func (w *workspace) withdraw() {
	c := &w.claim
	if c.Denied || w.faults == faultless || !w.isSuspect(c) {
		return
	}
	if w.faults == unasked {
		w.faults = faultless
		if containsAny(w.text.Source, faults) {
			w.faults = faulty
		}
	}
	c.Denied = w.faults == faulty && isWithdrawn(w.text.Source, c)
}

// isSuspect reports whether one of the words before the figure of c can begin one of
// wrongly.
func (w *workspace) isSuspect(c *Claim) bool {
	at := c.Quantity.Span.Start
	for i := w.text.TokenAt(at) - 1; i >= 0 && int(w.text.Tokens[i].End) > at-len(c.Before); i-- {
		if w.text.OneOf(i, suspicious) {
			return true
		}
	}
	return false
}

// isWithdrawn reports whether the words before the figure of c say that it was
// given in error, or given before what the sentence corrects it to.
func isWithdrawn(text string, c *Claim) bool {
	before := strings.ToLower(c.Before)
	at, end := lastOf(before, wrongly)
	if at < 0 || containsAny(before[end:], rightly) {
		return false
	}
	if before[at:end] == "earlier version" || !strings.HasPrefix(before[at:end], "we ") && !strings.HasSuffix(before[at:end], "said") {
		return true
	}
	next := text[c.Quantity.Span.End:min(len(text), c.Quantity.Span.End+Around)]
	return containsAny(before[:at], corrects) || containsAny(strings.ToLower(next), rightly)
}

// faults are pieces of the words without which no text takes a figure back, in
// either case of their first letters.
var faults = []string{"arlier version", "evised", "istaken", "isstated", "mended", "orrect", "rong", "rroneous"}

// wrongly are the words before a figure that may be withdrawn: an error owned
// up to, or an earlier telling.
var wrongly = []string{
	"earlier said", "earlier version", "erroneously", "incorrectly", "misstated", "mistakenly",
	"previously said", "we put", "we reported", "we said", "we wrote", "wrongly",
}

// suspicious are the first words of wrongly.
var suspicious = func() *prose.Words {
	var first []string
	for _, w := range wrongly {
		word, _, _ := strings.Cut(w, " ")
		first = append(first, word)
	}
	return prose.NewWords(first...)
}()

// rightly are the words before the figure that is right.
var rightly = []string{
	"correct figure", "correct number", "in fact", "it is", "it was",
	"right figure", "should be", "should have", "should read", "was actually",
}

// corrects are the verbs of a correction.
var corrects = []string{"amended", "corrected", "revised"}

// lastOf returns where the last of words in s begins and ends; at is -1 for none.
func lastOf(s string, words []string) (at, end int) {
	at = -1
	for _, w := range words {
		if k := strings.LastIndex(s, w); k > at {
			at, end = k, k+len(w)
		}
	}
	return at, end
}

// containsAny reports whether one of words stands in s.
func containsAny(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}
