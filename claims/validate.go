package claims

import (
	"fmt"

	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// Validate reports the first field of c that no claim can have: a claim built
// by hand or decoded is right when Validate returns nil. The error is a
// *FieldError of kind ErrMissing or ErrValue. An Extractor gives valid claims
// only.
func (c *Claim) Validate() error {
	_, lo := c.Quantity.Strict.Lower()
	_, hi := c.Quantity.Strict.Upper()
	switch {
	case c.ID == "":
		return &FieldError{"id", ErrMissing}
	case lo == numbers.Unbounded && hi == numbers.Unbounded:
		return &FieldError{"quantity.value", ErrMissing}
	case c.Kind > Rank:
		return bad("kind", int(c.Kind))
	case c.Direction < Down || c.Direction > Up:
		return bad("direction", int(c.Direction))
	case c.In > InTitle:
		return bad("in", int(c.In))
	case !c.Measure.Role.Valid():
		return bad("measure.role", c.Measure.Role)
	case c.Measure.Counted == "" && c.Measure.Role == "" && c.Quantity.Text == "":
		return &FieldError{"measure.counted", ErrMissing}
	case c.SameAs == c.ID:
		return bad("same_as", c.SameAs)
	case c.PartOf == c.ID:
		return bad("part_of", c.PartOf)
	}
	for _, s := range [...]struct {
		field string
		span  numbers.Span
	}{{"quantity", c.Quantity.Span}, {"sentence", c.Sentence}, {"source", c.Source.Mention}} {
		if s.span.Start < 0 || s.span.End < s.span.Start {
			return bad(s.field, s.span)
		}
	}
	for _, p := range [...]struct {
		field  string
		period when.Period
	}{{"said", c.Said}, {"as_of", c.AsOf}} {
		if p.period.From != 0 && p.period.To != 0 && p.period.From > p.period.To {
			return bad(p.field, p.period)
		}
	}
	return nil
}

func bad(field string, value any) error {
	return &FieldError{field, fmt.Errorf("%w: %.60q", ErrValue, fmt.Sprint(value))}
}
