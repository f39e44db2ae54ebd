package report

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

// Documents finds a document by its id, so that a report can quote it, name its
// title and write figures as its readers do; ok is false when it is not at hand.
// A nil Documents has none at hand.
type Documents func(id string) (doc claims.Document, ok bool)

// of returns the document of c.
func (d Documents) of(c *claims.Claim) (claims.Document, bool) {
	if d == nil {
		return claims.Document{}, false
	}
	return d(c.Doc)
}

// quote returns the sentence of c, cut around bytes before and after its figure.
func (d Documents) quote(c *claims.Claim, around int) (digest.Quote, bool) {
	doc, ok := d.of(c)
	if !ok {
		return digest.Quote{}, false
	}
	if c.In == claims.InTitle {
		return digest.QuoteOf(c, doc.Title, around)
	}
	return digest.QuoteOf(c, doc.Text, around)
}

// grouping returns how the readers of all cs group digits: the Indian way where
// every document is Indian.
func (d Documents) grouping(cs []*claims.Claim) numbers.Grouping {
	for _, c := range cs {
		doc, _ := d.of(c)
		if digest.GroupingOf(doc.Locale) != numbers.Indian {
			return numbers.Western
		}
	}
	if len(cs) == 0 {
		return numbers.Western
	}
	return numbers.Indian
}
