package reconcile

import (
	"encoding/json"

	"github.com/numclaim/numclaim/claims"
)

// Relation is how two figures stand to each other.
type Relation uint8

// The relations.
const (
	Unrelated  Relation = iota // another event or measure, or a part against its whole
	Agree                      // the same value
	Compatible                 // bounds or precision differ, some value satisfies both
	Update                     // the later one replaces the earlier
	Conflict                   // as worded, both cannot be true
)

var relationNames = [...]string{"unrelated", "agree", "compatible", "update", "conflict"}

// String returns the relation in lower case: "conflict".
func (r Relation) String() string { return relationNames[r] }

// MarshalText returns r as String does; the error is always nil.
func (r Relation) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// Grade is how firm a verdict is.
type Grade uint8

// The grades.
const (
	Ungraded Grade = iota // the relation has no grade: agree, update, unrelated
	Soft                  // only a hedge or a rounding decides
	Hard                  // read with every tolerance, the verdict stands
)

var gradeNames = [...]string{"", "soft", "hard"}

// String returns "soft", "hard" or, for Ungraded, "".
func (g Grade) String() string { return gradeNames[g] }

// MarshalText returns g as String does; the error is always nil.
func (g Grade) MarshalText() ([]byte, error) { return []byte(g.String()), nil }

// Pair is two claims and how their figures stand to each other.
type Pair struct {
	A, B     *claims.Claim // A has the lesser id
	Relation Relation
	Later    *claims.Claim // A or B for an Update, else nil
	Grade    Grade
	Why      []Reason
}

// pairJSON is the wire form of a Pair.
type pairJSON struct {
	A        string   `json:"a"`
	B        string   `json:"b"`
	Relation Relation `json:"relation"`
	Later    string   `json:"later,omitempty"`
	Grade    Grade    `json:"grade,omitzero"`
	Why      []Reason `json:"why,omitempty"`
	ADoc     string   `json:"a_doc,omitempty"`
	AIn      string   `json:"a_in,omitempty"`
	AStart   *int     `json:"a_start,omitempty"`
	AEnd     *int     `json:"a_end,omitempty"`
	BDoc     string   `json:"b_doc,omitempty"`
	BIn      string   `json:"b_in,omitempty"`
	BStart   *int     `json:"b_start,omitempty"`
	BEnd     *int     `json:"b_end,omitempty"`
}

// MarshalJSON returns the wire form of p.
func (p Pair) MarshalJSON() ([]byte, error) {
	w := pairJSON{A: p.A.ID, B: p.B.ID, Relation: p.Relation, Grade: p.Grade, Why: p.Why}
	switch p.Later {
	case nil:
	case p.A:
		w.Later = "a"
	default:
		w.Later = "b"
	}
	w.ADoc, w.AIn, w.AStart, w.AEnd = position(p.A)
	w.BDoc, w.BIn, w.BStart, w.BEnd = position(p.B)
	return encode(w)
}

// position returns where the figure of c stands, in the form of the wire.
func position(c *claims.Claim) (doc, in string, start, end *int) {
	if c.In == claims.InTitle {
		in = c.In.String()
	}
	if s := c.Quantity.Span; !s.IsZero() {
		start, end = &s.Start, &s.End
	}
	return c.Doc, in, start, end
}

var _ json.Marshaler = Pair{}
