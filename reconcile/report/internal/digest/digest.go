// Package digest gathers what the renderers tell of a result, and puts measures,
// claims and sources in words, so that text, page and table say the same.
package digest

import (
	"cmp"
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
)

// Section is a measure with what is told of it.
type Section struct {
	reconcile.Measure
	Claims   []*claims.Claim      // in the order of time
	Findings []*reconcile.Finding // of this measure, most serious first
}

// IsAlone reports whether s is one claim with nothing to look at.
func (s *Section) IsAlone() bool { return len(s.Claims) == 1 && len(s.Findings) == 0 }

// Sections returns the measures of r by story, those of one claim alone among
// them.
func Sections(r *reconcile.Result) []Section {
	found := map[string][]*reconcile.Finding{}
	for _, f := range r.Findings {
		found[f.Measure] = append(found[f.Measure], f)
	}
	var all []Section
	for m := range r.Measures() {
		s := Section{Measure: m, Claims: slices.Collect(m.Claims()), Findings: found[m.ID]}
		Sort(s.Claims)
		all = append(all, s)
		delete(found, m.ID)
	}
	return all
}

// Sort orders claims by the time at which they hold, then by where they stand.
func Sort(cs []*claims.Claim) {
	slices.SortFunc(cs, func(a, b *claims.Claim) int {
		return cmp.Or(
			cmp.Compare(At(a), At(b)), cmp.Compare(a.Doc, b.Doc), cmp.Compare(b.In, a.In),
			cmp.Compare(a.Quantity.Span.Start, b.Quantity.Span.Start), cmp.Compare(a.ID, b.ID))
	})
}

// Counts counts the findings of r by kind, most serious first; kinds without a
// finding are left out.
func Counts(r *reconcile.Result) (counts []Count) {
	n := map[reconcile.FindingKind]int{}
	for _, f := range r.Findings {
		n[f.Kind]++
	}
	for k := reconcile.ConflictFound; k <= reconcile.RevisionFound; k++ {
		if n[k] > 0 {
			counts = append(counts, Count{k, n[k]})
		}
	}
	return counts
}

// Count is how many findings of a kind there are.
type Count struct {
	Kind reconcile.FindingKind
	N    int
}
