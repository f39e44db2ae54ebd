package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// OtherNames parts the figures of two texts that name many persons and places
// and hardly one in common: they tell of two events, whatever their story says.
const OtherNames Rule = "other-names"

// A text that names at least manyNames is known by them; two such texts have
// something in common when they share one in fewShared of the names of the shorter.
const (
	manyNames = 10
	fewShared = 12
)

// findNames notes which texts of g have no names in common, up to LimitDocs.
func (g *group) findNames() {
	names := map[string][]string{}
	for _, c := range g.claims {
		if c.Before+c.After != "" {
			names[c.Doc] = append(names[c.Doc], namesAround(c)...)
		}
	}
	if g.exceeds(LimitDocs, len(names)) {
		return
	}
	for doc, ns := range names {
		slices.Sort(ns)
		names[doc] = slices.Compact(ns)
	}
	for a, ns := range names {
		for b, ms := range names {
			shared, least := overlap(ns, ms)
			if a < b && least >= manyNames && shared*fewShared < least {
				if g.strangers == nil {
					g.strangers = map[[2]string]bool{}
				}
				g.strangers[[2]string{a, b}], g.strangers[[2]string{b, a}] = true, true
			}
		}
	}
}

// otherNames reports whether a and b stand in texts that have no names in
// common.
func (g *group) otherNames(a, b *claims.Claim) bool {
	return g.strangers != nil && g.strangers[[2]string{a.Doc, b.Doc}]
}

// namesAround returns the names beside the figure of c, without the first word
// of the sentence.
func namesAround(c *claims.Claim) (names []string) {
	words := strings.FieldsFunc(c.Before, isSpaceOrMark)
	for i, w := range slices.Concat(words, strings.FieldsFunc(c.After+" "+c.Measure.Place, isSpaceOrMark)) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if len(w) > 2 && isName(w) && (i > 0 || len(words) == 0) && !listed(datesInWords, strings.ToLower(w)) {
			names = append(names, w)
		}
	}
	return names
}
