package claims

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"golang.org/x/text/language"
)

// The kinds of error in documents and claims, for errors.Is.
var (
	// ErrMissing is a field that must be there and is not.
	ErrMissing = errors.New("missing")
	// ErrValue is a value that the field cannot have.
	ErrValue = errors.New("not a value of this field")
)

// FieldError is an error in one field of a document or a claim.
type FieldError struct {
	Field string // its name in JSON, "quantity.value"
	Err   error  // the kind, or what reading the field gave
}

// Error names the field and what is wrong with it.
func (e *FieldError) Error() string { return e.Field + ": " + e.Err.Error() }

// Unwrap returns what is wrong.
func (e *FieldError) Unwrap() error { return e.Err }

// documentJSON is the wire form of a Document. Pointers tell a field that is
// missing from one that is empty.
type documentJSON struct {
	ID        *string `json:"id,omitempty"`
	Outlet    string  `json:"outlet,omitempty"`
	URL       string  `json:"url,omitempty"`
	Title     string  `json:"title,omitempty"`
	Published string  `json:"published,omitempty"`
	Locale    string  `json:"locale,omitempty"`
	Story     string  `json:"story,omitempty"`
	Text      *string `json:"text,omitempty"`
}

// MarshalJSON returns the wire form of d, without the fields that are empty.
func (d Document) MarshalJSON() ([]byte, error) {
	w := documentJSON{
		ID: &d.ID, Outlet: d.Outlet, URL: d.URL, Title: d.Title,
		Published: d.Published.String(), Story: d.Story, Text: &d.Text,
	}
	if d.Locale != language.Und {
		w.Locale = d.Locale.String()
	}
	return encode(w)
}

// UnmarshalJSON sets d from its wire form. An error names the field: id or text
// that is missing, a date or locale that is none.
func (d *Document) UnmarshalJSON(b []byte) error {
	var w documentJSON
	if err := decodeFields(b, &w); err != nil {
		return err
	}
	switch {
	case w.ID == nil || *w.ID == "":
		return &FieldError{"id", ErrMissing}
	case w.Text == nil:
		return &FieldError{"text", ErrMissing}
	}
	doc := Document{ID: *w.ID, Outlet: w.Outlet, URL: w.URL, Title: w.Title, Story: w.Story, Text: *w.Text}
	var err error
	if w.Published != "" {
		if doc.Published, err = when.ParseDay(w.Published); err != nil {
			return &FieldError{"published", err}
		}
	}
	if w.Locale != "" {
		if doc.Locale, err = language.Parse(w.Locale); err != nil {
			return &FieldError{"locale", err}
		}
	}
	*d = doc
	return nil
}

// decodeFields is json.Unmarshal with errors of type as *FieldError.
func decodeFields(b []byte, v any) error {
	err := json.Unmarshal(b, v)
	if t, ok := errors.AsType[*json.UnmarshalTypeError](err); ok && t.Field != "" {
		return &FieldError{t.Field, fmt.Errorf("%w: a JSON %s", ErrValue, t.Value)}
	}
	return err
}

// claimJSON is the wire form of a Claim.
type claimJSON struct {
	ID         string            `json:"id"`
	Doc        string            `json:"doc,omitempty"`
	Story      string            `json:"story,omitempty"`
	In         string            `json:"in,omitempty"`
	Quantity   *numbers.Quantity `json:"quantity"`
	Sentence   *sentenceJSON     `json:"sentence,omitempty"`
	Kind       string            `json:"kind,omitempty"`
	Direction  string            `json:"direction,omitempty"`
	Additional bool              `json:"additional,omitempty"`
	Denied     bool              `json:"denied,omitempty"`
	Modality   string            `json:"modality,omitempty"`
	SameAs     string            `json:"same_as,omitempty"`
	PartOf     string            `json:"part_of,omitempty"`
	Measure    Measure           `json:"measure,omitzero"`
	Source     sourceJSON        `json:"source,omitzero"`
	Published  string            `json:"published,omitempty"`
	Said       when.Period       `json:"said,omitzero"`
	AsOf       when.Period       `json:"as_of,omitzero"`
}

type sentenceJSON struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

type sourceJSON struct {
	Speaker string   `json:"speaker,omitempty"`
	Start   *int     `json:"start,omitempty"`
	End     *int     `json:"end,omitempty"`
	Cue     string   `json:"cue,omitempty"`
	Via     []string `json:"via,omitempty"`
	Outlet  string   `json:"outlet,omitempty"`
}

// hypothetical is the one modality that the wire form names.
const hypothetical = "hypothetical"

// MarshalJSON returns the wire form of c, without the fields that are empty.
func (c Claim) MarshalJSON() ([]byte, error) {
	w := claimJSON{
		ID: c.ID, Doc: c.Doc, Story: c.Story, Quantity: &c.Quantity,
		Kind: c.Kind.String(), Direction: c.Direction.String(),
		Additional: c.Additional, Denied: c.Denied, SameAs: c.SameAs, PartOf: c.PartOf,
		Measure: c.Measure, Published: c.Published.String(), Said: c.Said, AsOf: c.AsOf,
		Source: sourceJSON{Speaker: c.Source.Speaker, Cue: c.Source.Cue, Via: c.Source.Via, Outlet: c.Source.Outlet},
	}
	if c.In == InTitle {
		w.In = c.In.String()
	}
	if !c.Sentence.IsZero() {
		w.Sentence = &sentenceJSON{c.Sentence.Start, c.Sentence.End, c.Before, c.After}
	}
	if c.Hypothetical {
		w.Modality = hypothetical
	}
	if m := c.Source.Mention; !m.IsZero() {
		w.Source.Start, w.Source.End = &m.Start, &m.End
	}
	return encode(w)
}

// UnmarshalJSON sets c from its wire form and validates it.
func (c *Claim) UnmarshalJSON(b []byte) error {
	var w claimJSON
	if err := decodeFields(b, &w); err != nil {
		return err
	}
	if w.Quantity == nil {
		return &FieldError{"quantity", ErrMissing}
	}
	d := Claim{
		ID: w.ID, Doc: w.Doc, Story: w.Story, Quantity: *w.Quantity,
		Additional: w.Additional, Denied: w.Denied, SameAs: w.SameAs, PartOf: w.PartOf,
		Measure: w.Measure, Said: w.Said, AsOf: w.AsOf,
		Source: Source{Speaker: w.Source.Speaker, Cue: w.Source.Cue, Via: w.Source.Via, Outlet: w.Source.Outlet},
	}
	if err := w.words(&d); err != nil {
		return err
	}
	if w.Sentence != nil {
		d.Sentence = numbers.Span{Start: w.Sentence.Start, End: w.Sentence.End}
		d.Before, d.After = w.Sentence.Before, w.Sentence.After
	}
	if w.Source.Start != nil && w.Source.End != nil {
		d.Source.Mention = numbers.Span{Start: *w.Source.Start, End: *w.Source.End}
	}
	if err := d.Validate(); err != nil {
		return err
	}
	*c = d
	return nil
}

// words reads the fields of w that are one word of a closed list, and the date.
func (w *claimJSON) words(c *Claim) error {
	switch w.In {
	case "", "text":
	case "title":
		c.In = InTitle
	default:
		return bad("in", w.In)
	}
	kind := slices.Index(kindNames, w.Kind)
	if kind < 0 && w.Kind != "" {
		return bad("kind", w.Kind)
	}
	c.Kind = Kind(max(kind, 0))
	switch w.Direction {
	case "":
	case "up":
		c.Direction = Up
	case "down":
		c.Direction = Down
	default:
		return bad("direction", w.Direction)
	}
	switch w.Modality {
	case "":
	case hypothetical:
		c.Hypothetical = true
	default:
		return bad("modality", w.Modality)
	}
	if w.Published != "" {
		day, err := when.ParseDay(w.Published)
		if err != nil {
			return &FieldError{"published", err}
		}
		c.Published = day
	}
	return nil
}

// encode is json.Marshal that leaves <, > and & as they are.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}
