package claims

import "strings"

// markWithdrawn denies the figures of cs, of one part of a document, that the
// text takes back: a correction gives the wrong figure first.
func markWithdrawn(text string, cs []Claim) {
	if !containsAny(text, faults) {
		return
	}
	for i := range cs {
		c := &cs[i]
		if !c.Denied && isWithdrawn(text, c) {
			c.Denied = true
		}
	}
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

func containsAny(s string, words []string) bool {
	at, _ := lastOf(s, words)
	return at >= 0
}
