package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// The rules that read the words between two figures of one sentence.
const (
	// FormerLevel makes an update of two figures of which a sentence tells that
	// one gave way to the other: "up from 12", "from 410 to 380".
	FormerLevel Rule = "former-level"
	// RevisedTo makes an update of a figure and what it is corrected to: "the
	// estimate was cut to 78,000 from 89,000".
	RevisedTo Rule = "revised-to"
	// SaidEarlier makes an update of two running counts of one text of which one
	// is told as given before: "it had earlier confirmed 30".
	SaidEarlier Rule = "said-earlier"
)

// saidEarlier orders two running counts of one text by such words.
func (g *group) saidEarlier(i, j int32) (order, Rule) {
	a, b := g.claims[i], g.claims[j]
	if a.Doc != b.Doc || a.In != b.In || g.courseOf(i, j) != running {
		return together, ""
	}
	switch x, y := tellsEarlier(a), tellsEarlier(b); {
	case x && !y:
		return before, SaidEarlier
	case y && !x:
		return after, SaidEarlier
	}
	return together, ""
}

// tellsEarlier reports whether the words before c say that its figure was given
// before.
func tellsEarlier(c *claims.Claim) bool {
	words := strings.FieldsFunc(strings.ToLower(c.Before), isSpaceOrMark)
	for i, w := range words {
		switch {
		case w == "initial", w == "initially", w == "originally", w == "previously":
			return true
		case w == "earlier" && i > 0 && (i+1 < len(words) && listed(tellings, words[i+1]) || listed(tellings, words[i-1])):
			return true
		}
	}
	return false
}

// tellings are the words beside which "earlier" is of the telling.
var tellings = []string{"announced", "confirmed", "gave", "had", "put", "reported", "reports", "said", "that", "told"}

// formerLevel orders two figures of one sentence by its words. A fact that does
// not change with time can be revised, and nothing else.
func (g *group) formerLevel(i, j int32) (order, Rule) {
	a, b := g.claims[i], g.claims[j]
	switch {
	case a.Doc != b.Doc:
		return g.formerElsewhere(i, j), FormerLevel
	case a.In != b.In || a.Sentence != b.Sentence || a.Sentence.IsZero():
		return together, ""
	}
	rule := FormerLevel
	switch {
	case saysRevised(a) || saysRevised(b):
		rule = RevisedTo
	case g.courseOf(i, j) == fixed && !saysMoved(a) && !saysMoved(b):
		return together, ""
	}
	switch {
	case givesWay(a, b) && !givesWay(b, a):
		return before, rule
	case givesWay(b, a) && !givesWay(a, b):
		return after, rule
	}
	return together, ""
}

// formerElsewhere orders a level that a text without a date for it tells of as
// past before what another text, as late, tells.
func (g *group) formerElsewhere(i, j int32) order {
	if g.courseOf(i, j) == fixed {
		return together
	}
	a, b := g.claims[i], g.claims[j]
	switch x, y := isFormer(a), isFormer(b); {
	case x && !y && dayOrder(b.Published, a.Published) != before:
		return before
	case y && !x && dayOrder(a.Published, b.Published) != before:
		return after
	}
	return together
}

// isFormer reports whether c is told as the level before another one, without a
// day that it began on: "down from 4.4", "raised to 5 from 4.4".
func isFormer(c *claims.Claim) bool {
	words := strings.FieldsFunc(strings.ToLower(c.Before), isSpaceOrMark)
	n := len(words)
	return c.AsOf.From == 0 && n > 1 && words[n-1] == "from" && (words[n-2] == "up" || words[n-2] == "down" || saysMoved(c))
}

// givesWay reports whether the sentence of both has a as the level before b:
// "from a to b" or "b, down from a".
func givesWay(a, b *claims.Claim) bool {
	if lastWord(a.Before) != "from" && lastWord(a.Before) != "with" && lastWord(a.Before) != "versus" {
		return false
	}
	if a.Quantity.Span.End < b.Quantity.Span.Start {
		return lastWord(b.Before) == "to" && lastWord(a.Before) == "from"
	}
	words := strings.Fields(strings.ToLower(a.Before))
	return lastWord(a.Before) != "with" || len(words) > 1 && words[len(words)-2] == "compared"
}

// saysRevised reports whether the words before c tell of a correction: who raises
// an estimate takes the old one back, and who raises an offer does not.
func saysRevised(c *claims.Claim) bool {
	return hasWord(c.Before, revisedWords) || saysMoved(c) && hasWord(c.Before, estimates)
}

// saysMoved reports whether the words before c tell that somebody put a figure
// higher or lower.
func saysMoved(c *claims.Claim) bool { return hasWord(c.Before, movedWords) }

// hasWord reports whether one of words, which are sorted, stands in text.
func hasWord(text string, words []string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(text)), func(w string) bool {
		return listed(words, strings.Trim(w, ".,;:"))
	})
}

// revisedWords are the verbs of a correction, movedWords those of a correction or of
// a decision, and estimates what is corrected by them.
var (
	revisedWords = []string{"corrected", "restated", "revised"}
	movedWords   = []string{"cut", "lifted", "lowered", "raised", "reduced", "trimmed", "upped"}
	estimates    = []string{
		"count", "estimate", "estimated", "estimates", "expectation", "expectations", "figure", "figures", "forecast", "forecasts",
		"guidance", "number", "outlook", "prediction", "predictions", "projection", "projections", "reading", "tally", "toll",
	}
)

// lastWord returns the last word of s in lower case, without marks.
func lastWord(s string) string {
	s = strings.TrimRight(s, " \t\r\n“\"'(")
	return strings.ToLower(s[strings.LastIndexAny(s, " \t\r\n")+1:])
}
