package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// Zeros appends to dst the spelled zeros of t that may count, merged in order
// with the figures: "no one was killed", "no casualties". Counts tells afterwards
// which of them do.
func Zeros(dst []numbers.Quantity, t *prose.Text, figs []numbers.Quantity) []numbers.Quantity {
	fig := 0
	for i := range t.Tokens {
		end := zeroAt(t, i)
		if end < 0 {
			continue
		}
		span := t.Between(i, end)
		for fig < len(figs) && figs[fig].Span.Start < span.Start {
			dst = append(dst, figs[fig])
			fig++
		}
		if fig < len(figs) && figs[fig].Span.Overlaps(span) || len(dst) > 0 && dst[len(dst)-1].Span.Overlaps(span) {
			continue // "no more than 100"
		}
		dst = append(dst, numbers.Quantity{
			Span: span, Text: span.In(t.Source), Strict: numbers.Exactly(numbers.Number{}), Precision: numbers.Written,
		})
	}
	return append(dst, figs[fig:]...)
}

// zeroAt returns the end of the spelled zero at token i, -1 for none.
func zeroAt(t *prose.Text, i int) int {
	if !t.Is(i, prose.Negation) {
		return -1
	}
	switch {
	case t.Equal(i, "nobody"), t.Equal(i, "none") && t.Is(i+1, prose.Be|prose.Have):
		return i + 1
	case !t.Equal(i, "no"):
		return -1
	case t.Equal(i+1, "one"):
		return i + 2
	}
	for j := i + 1; j < i+4; j++ {
		if t.Is(j, prose.RoleWord|prose.Person) && t.Is(j, prose.Noun) {
			return i + 1
		}
		if !t.Is(j, prose.Adjective|prose.Demonym|prose.Noun) {
			return -1
		}
	}
	return -1
}

// Counts reports whether the zero that x reads says how many something happened
// to.
func (x *Reading) Counts() bool {
	if x.Role == "deployed" || x.Role == "raised" || x.Role == "spent" || x.Role == "sold" || x.Role == "produced" {
		return false
	}
	return x.Role != "" || x.Counted == "casualties"
}
