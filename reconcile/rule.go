package reconcile

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// Rule names one step of reasoning. Each is one function of this package and
// one block of its tests.
type Rule string

// Reason is a rule that was applied, with what it said of the claims at hand.
type Reason struct {
	Rule Rule   `json:"rule"`
	Text string `json:"text"`
	// Marks are the words that the reason rests on; none for figures that
	// never were text.
	Marks []Mark `json:"-"`
}

// Mark is a piece of a document.
type Mark struct {
	Doc  string
	In   claims.Part
	Span numbers.Span
}

// mark returns where the figure of c stands.
func mark(c *claims.Claim) Mark { return Mark{c.Doc, c.In, c.Quantity.Span} }

// reason returns a Reason that rests on the figures of cs.
func reason(r Rule, text string, cs ...*claims.Claim) Reason {
	var at []Mark
	for _, c := range cs {
		if !c.Quantity.Span.IsZero() {
			at = append(at, mark(c))
		}
	}
	return Reason{r, text, at}
}
