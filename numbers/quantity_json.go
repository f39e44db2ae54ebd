package numbers

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// MarshalJSON returns the wire form of q: an object of the fields start, end,
// text, value, low, high, low_open, high_open, approx, vague, hedge, unit, per,
// grain and alt, without those that are empty. Numbers are strings, which no
// reader can round; low or high is missing where q is unbounded. Precision is
// not written: it follows from text. The error is always nil.
func (q Quantity) MarshalJSON() ([]byte, error) { return q.AppendJSON(nil, ""), nil }

// AppendJSON appends the wire form of q to b, with a field "in" that names the
// part of the document that q.Span counts in, unless in is "".
func (q Quantity) AppendJSON(b []byte, in string) []byte {
	w := objectWriter{b: append(b, '{')}
	if !q.Span.IsZero() {
		w.integer("start", q.Span.Start)
		w.integer("end", q.Span.End)
	}
	w.text("in", in)
	w.text("text", q.Text)
	q.appendMeaning(&w)
	return append(w.b, '}')
}

// appendMeaning writes the fields that other readings of the same words have,
// too.
func (q Quantity) appendMeaning(w *objectWriter) {
	if n, ok := q.Value(); ok {
		w.number("value", n)
	}
	lo, loEnd := q.Strict.Lower()
	hi, hiEnd := q.Strict.Upper()
	if loEnd != Unbounded {
		w.number("low", lo)
	}
	if hiEnd != Unbounded {
		w.number("high", hi)
	}
	w.flag("low_open", loEnd == Open)
	w.flag("high_open", hiEnd == Open)
	w.flag("approx", q.Approx)
	w.flag("vague", q.Vague)
	w.text("hedge", q.Hedge)
	w.text("unit", q.Unit.code)
	w.text("per", q.Per)
	if q.Grain.Sign() != 0 {
		w.number("grain", q.Grain)
	}
	if len(q.Alt) > 0 {
		w.readings("alt", q.Alt)
	}
}

// objectWriter appends the fields of a JSON object to b.
type objectWriter struct{ b []byte }

// field begins a field.
func (w *objectWriter) field(name string) {
	if w.b[len(w.b)-1] != '{' {
		w.b = append(w.b, ',')
	}
	w.b = append(append(append(w.b, '"'), name...), '"', ':')
}

// text writes a field of text that is not empty.
func (w *objectWriter) text(name, s string) {
	if s != "" {
		w.field(name)
		w.b = appendQuoted(w.b, s)
	}
}

func (w *objectWriter) integer(name string, i int) {
	w.field(name)
	w.b = strconv.AppendInt(w.b, int64(i), 10)
}

func (w *objectWriter) number(name string, n Number) {
	w.field(name)
	w.b, _ = n.AppendText(append(w.b, '"'))
	w.b = append(w.b, '"')
}

// flag writes a field that is true.
func (w *objectWriter) flag(name string, is bool) {
	if is {
		w.field(name)
		w.b = append(w.b, "true"...)
	}
}

// readings writes other readings of one span, which is not repeated.
func (w *objectWriter) readings(name string, qs []Quantity) {
	w.field(name)
	w.b = append(w.b, '[')
	for i, q := range qs {
		if i > 0 {
			w.b = append(w.b, ',')
		}
		w.b = append(w.b, '{')
		q.appendMeaning(w)
		w.b = append(w.b, '}')
	}
	w.b = append(w.b, ']')
}

// appendQuoted appends s as a JSON string to b. <, > and & stay as they are:
// hedges are written with them, and nothing here is put into a page unescaped.
// Bytes that are no UTF-8 become U+FFFD, as JSON cannot hold them.
func appendQuoted(b []byte, s string) []byte {
	b = append(b, '"')
	for i, r := range s {
		switch {
		case r == '"', r == '\\':
			b = append(b, '\\', byte(r))
		case r < ' ':
			b = append(b, `\u00`...)
			b = append(b, hexDigits[r>>4], hexDigits[r&15])
		case r == '\u2028', r == '\u2029': // line ends to JavaScript
			b = append(b, `\u202`...)
			b = append(b, hexDigits[r&15])
		case r < utf8.RuneSelf:
			b = append(b, s[i])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

const hexDigits = "0123456789abcdef"

// quantityJSON is the wire form of a Quantity as it is read. Numbers are kept
// as they stand, so that an error can name their field.
type quantityJSON struct {
	Start    *int            `json:"start"`
	End      *int            `json:"end"`
	Text     string          `json:"text"`
	Value    json.RawMessage `json:"value"`
	Low      json.RawMessage `json:"low"`
	High     json.RawMessage `json:"high"`
	LowOpen  bool            `json:"low_open"`
	HighOpen bool            `json:"high_open"`
	Approx   bool            `json:"approx"`
	Vague    bool            `json:"vague"`
	Hedge    string          `json:"hedge"`
	Unit     string          `json:"unit"`
	Per      string          `json:"per"`
	Grain    json.RawMessage `json:"grain"`
	Alt      []quantityJSON  `json:"alt"`
}

// UnmarshalJSON sets q from its wire form. Where neither low nor high is given,
// the value is meant exactly. A quantity with a text was written in prose, and
// its words say how wide it is taken; one without is data, of which a missing
// grain means exact. A unit that the table does not know is one of the caller's.
//
// An error begins with the name of the field that is wrong; it is of kind
// ErrSyntax, ErrRange or ErrEmpty, or what package json found.
func (q *Quantity) UnmarshalJSON(b []byte) error {
	var w quantityJSON
	if err := json.Unmarshal(b, &w); err != nil {
		if t, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
			return fmt.Errorf("%s: a JSON %s: %w", t.Field, t.Value, ErrSyntax)
		}
		return err
	}
	p, err := w.quantity()
	if err == nil {
		*q = p
	}
	return err
}

// quantity returns the Quantity that w writes.
func (w *quantityJSON) quantity() (q Quantity, err error) {
	q = Quantity{
		Text: w.Text, Hedge: w.Hedge, Approx: w.Approx, Vague: w.Vague,
		Unit: unitOf(w.Unit), Per: w.Per,
	}
	if q.Span, err = w.span(); err != nil {
		return Quantity{}, err
	}
	if q.Strict, err = w.interval(); err != nil {
		return Quantity{}, err
	}
	if q.Grain, _, err = numberField("grain", w.Grain); err != nil {
		return Quantity{}, err
	}
	if q.Grain.Sign() < 0 {
		return Quantity{}, fmt.Errorf("grain: below zero: %w", ErrRange)
	}
	q.Precision = writtenPrecision(q)
	for i := range w.Alt {
		a, err := w.Alt[i].quantity()
		if err != nil {
			return Quantity{}, fmt.Errorf("alt.%w", err)
		}
		if a.Text == "" { // the words are not repeated
			a.Text, a.Span = q.Text, q.Span
			a.Precision = writtenPrecision(a)
		}
		q.Alt = append(q.Alt, a)
	}
	return q, nil
}

// span returns the span of w, which has both ends or none.
func (w *quantityJSON) span() (Span, error) {
	switch {
	case w.Start == nil && w.End == nil:
		return Span{}, nil
	case w.Start == nil:
		return Span{}, fmt.Errorf("start: missing beside end: %w", ErrSyntax)
	case w.End == nil:
		return Span{}, fmt.Errorf("end: missing beside start: %w", ErrSyntax)
	case *w.Start < 0:
		return Span{}, fmt.Errorf("start: below zero: %w", ErrRange)
	case *w.End < *w.Start:
		return Span{}, fmt.Errorf("end: before start: %w", ErrRange)
	}
	return Span{*w.Start, *w.End}, nil
}

// interval returns what w rules in: its bounds, or else exactly its value, or
// else any number.
func (w *quantityJSON) interval() (Interval, error) {
	value, isValue, err := numberField("value", w.Value)
	if err != nil {
		return Interval{}, err
	}
	lo, isLow, err := numberField("low", w.Low)
	if err != nil {
		return Interval{}, err
	}
	hi, isHigh, err := numberField("high", w.High)
	if err != nil {
		return Interval{}, err
	}
	switch {
	case w.LowOpen && !isLow:
		return Interval{}, fmt.Errorf("low_open: without low: %w", ErrSyntax)
	case w.HighOpen && !isHigh:
		return Interval{}, fmt.Errorf("high_open: without high: %w", ErrSyntax)
	case !isLow && !isHigh && isValue:
		return Exactly(value), nil
	case isValue && (isLow && value.Cmp(lo) < 0 || isHigh && value.Cmp(hi) > 0):
		return Interval{}, fmt.Errorf("value: outside low and high: %w", ErrRange)
	}
	v, ok := newInterval(lo, endOf(isLow, w.LowOpen), hi, endOf(isHigh, w.HighOpen))
	if !ok {
		return Interval{}, fmt.Errorf("low: above high: %w", ErrEmpty)
	}
	return v, nil
}

// endOf returns how an interval ends that has a bound or not.
func endOf(isBounded, isOpen bool) End {
	switch {
	case !isBounded:
		return Unbounded
	case isOpen:
		return Open
	}
	return Closed
}

// numberField reads the number in a field; ok is false when there is no such
// field, or null.
func numberField(name string, raw json.RawMessage) (n Number, ok bool, err error) {
	if raw == nil || string(raw) == "null" {
		return n, false, nil
	}
	var s string
	if json.Unmarshal(raw, &s) != nil {
		return n, false, fmt.Errorf("%s: %.40s: a number stands in a string, as \"150000\" or \"2/3\": %w", name, raw, ErrSyntax)
	}
	if n, err = ParseNumber(s); err != nil {
		return n, false, fmt.Errorf("%s: %.40q: %w", name, s, unwrap(err))
	}
	return n, true, nil
}

// unitOf returns the unit of a code, which is one of the caller's own when the
// table does not know it.
func unitOf(code string) Unit {
	if u, ok := LookupUnit(code); ok {
		return u
	}
	return NewUnit(code, Other)
}

// writtenPrecision returns how the grain of q tells its width, which the wire form
// does not say: by its words, read again, or else by their digits.
func writtenPrecision(q Quantity) Precision {
	if q.Text == "" {
		return Stated
	}
	for p := range new(Reader).All(q.Text) {
		return p.Precision
	}
	switch {
	case q.Grain.Sign() == 0 && q.isCount():
		return WrittenFraction
	case isWrittenSmall(q.Text):
		return WrittenSmall
	}
	return Written
}

// isWrittenSmall reports whether the first number in digits of text is below
// ten.
func isWrittenSmall(text string) bool {
	i := 0
	for i < len(text) && !isDigitByte(text[i]) {
		i++
	}
	end := i
	for end < len(text) && (isDigitByte(text[end]) || text[end] == ',') {
		end++
	}
	return end-i == 1
}
