package reconcile

import (
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// WithPerpetrator parts two counts of the dead or hurt that differ by one or two,
// where the text of one tells of counting in or out who did it: 50 with the gunman,
// 49 victims.
const WithPerpetrator Rule = "with-perpetrator"

// withPerpetrator reports whether the counts i and j, which exclude each other,
// differ so.
func (g *group) withPerpetrator(i, j int32) bool {
	a, b := g.claims[i], g.claims[j]
	role := g.subjectOf(i).role
	if role != claims.Killed && role != claims.Injured || role != g.subjectOf(j).role || g.statements == nil {
		return false
	}
	n, okn := a.Quantity.Value()
	m, okm := b.Quantity.Value()
	if !okn || !okm {
		return false
	}
	d, err := n.Sub(m)
	return err == nil && d.Abs().Cmp(numbers.Int(2)) <= 0 && (g.countsPerpetrator(a.Doc) || g.countsPerpetrator(b.Doc))
}

// countsPerpetrator reports whether a sentence with a figure of doc has who did it
// behind a word that counts in or out: "49 victims plus the gunman".
func (g *group) countsPerpetrator(doc string) bool {
	for _, c := range g.claims {
		if c.Doc == doc && c.Quantity.Text != "" && tellsPerpetrator(c.Before+" "+c.After) {
			return true
		}
	}
	return false
}

// tellsPerpetrator reports whether text has one of counters and, at most three words
// behind it, one of perpetrators.
func tellsPerpetrator(text string) bool {
	last := -4
	for i, w := range strings.FieldsFunc(strings.ToLower(text), isSpaceOrMark) {
		switch {
		case listed(counters, w):
			last = i
		case i-last <= 3 && listed(perpetrators, singular(w)):
			return true
		}
	}
	return false
}

// counters are the words that count something in or out.
var counters = []string{"besides", "counting", "excluding", "including", "minus", "plus", "without"}
