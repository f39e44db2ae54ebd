package numbers

import (
	"database/sql/driver"
	"fmt"
)

// Scan sets n from a column of a database: a text in the form that ParseNumber
// reads, or an integer. It implements sql.Scanner. A floating-point number is
// refused, as it may have been rounded: let the query give the column as text. NULL
// is refused, too: sql.Null[Number] holds it. The error is an *Error of kind
// ErrSyntax or ErrRange.
func (n *Number) Scan(src any) error {
	switch v := src.(type) {
	case int64:
		*n = Int(v)
		return nil
	case string:
		return n.UnmarshalText([]byte(v))
	case []byte:
		return n.UnmarshalText(v)
	}
	return &Error{Func: "Number.Scan", Input: fmt.Sprintf("%T", src), Err: ErrSyntax}
}

// Value returns n as String does, for a column of text or of decimals. It
// implements driver.Valuer; the error is always nil.
func (n Number) Value() (driver.Value, error) { return n.String(), nil }

// Scan sets v from a column of text in the form that ParseInterval reads; NULL is
// every number. It implements sql.Scanner.
func (v *Interval) Scan(src any) error {
	switch s := src.(type) {
	case nil:
		*v = Interval{}
		return nil
	case string:
		return v.UnmarshalText([]byte(s))
	case []byte:
		return v.UnmarshalText(s)
	}
	return &Error{Func: "Interval.Scan", Input: fmt.Sprintf("%T", src), Err: ErrSyntax}
}

// Value returns v as String does. It implements driver.Valuer; the error is always
// nil.
func (v Interval) Value() (driver.Value, error) { return v.String(), nil }
