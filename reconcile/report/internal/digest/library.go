package digest

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// Library finds a document by its id; ok is false when it is not at hand. A nil
// Library has none at hand.
type Library func(id string) (doc claims.Document, ok bool)

// Of returns the document of c.
func (l Library) Of(c *claims.Claim) (claims.Document, bool) {
	if l == nil {
		return claims.Document{}, false
	}
	return l(c.Doc)
}

// Quote returns the sentence of c, cut where more than about around bytes stand
// before or after its figure. Where the document is not at hand, it is what the
// claim itself holds of the sentence.
func (l Library) Quote(c *claims.Claim, around int) (Quote, bool) {
	doc, ok := l.Of(c)
	switch {
	case ok && c.In == claims.InTitle:
		return QuoteOf(c, doc.Title, around)
	case ok:
		return QuoteOf(c, doc.Text, around)
	case c.Before == "" && c.After == "":
		return Quote{}, false
	}
	return cut(c.Before, c.Quantity.Text, c.After, around), true
}

// Grouping returns how the readers of all cs group digits: the Indian way where
// every document is Indian.
func (l Library) Grouping(cs ...*claims.Claim) numbers.Grouping {
	for _, c := range cs {
		doc, _ := l.Of(c)
		if GroupingOf(doc.Locale) != numbers.Indian {
			return numbers.Western
		}
	}
	if len(cs) == 0 {
		return numbers.Western
	}
	return numbers.Indian
}
