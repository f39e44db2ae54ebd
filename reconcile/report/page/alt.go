package page

import (
	"fmt"
	"strings"

	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

// altClaims is how many claims the words for a picture name one by one.
const altClaims = 12

// alt tells the picture in words, for those who do not see it.
func (p *painter) alt() string {
	var b strings.Builder
	fmt.Fprintf(&b, "Timeline of %s: %s", p.m.Title, digest.Plural(len(p.entries), "claim", "claims"))
	if n := len(p.calendar.columns); n > 0 {
		first, last := p.calendar.columns[0].day, p.calendar.columns[n-1].day
		if days := digest.Days(when.Period{From: first, To: last}); first != 0 {
			b.WriteString(", " + days)
		}
	}
	b.WriteString(".")
	for i := range p.entries[:min(len(p.entries), altClaims)] {
		e := &p.entries[i]
		fmt.Fprintf(&b, " %d: %s.", e.number, shorten(digest.Words(e.claim, p.grouping), 60))
	}
	for _, f := range p.m.Findings {
		fmt.Fprintf(&b, " %s, %s, joins claims %s.", f.Letter, f.Kind, f.Numbers)
	}
	b.WriteString(" The table below has the same.")
	return b.String()
}
