package numbers

import (
	"errors"
	"fmt"
)

// The kinds of error, for errors.Is.
var (
	// ErrSyntax is text that is not of the promised form.
	ErrSyntax = errors.New("invalid syntax")
	// ErrRange is a value that the type cannot hold exactly.
	ErrRange = errors.New("value out of range")
	// ErrEmpty is an interval that no number lies in.
	ErrEmpty = errors.New("empty interval")
	// ErrUnit is units of which nothing converts one into the other.
	ErrUnit = errors.New("units do not convert")
)

// Error is an error in the input of a function of this package.
type Error struct {
	Func   string // the function, as "ParseNumber"
	Input  string // the input as given
	Offset int    // byte offset in Input of what is wrong
	Err    error  // the kind, as ErrSyntax
}

// Error names function, input, place and kind; a long input is cut short.
func (e *Error) Error() string {
	in := e.Input
	if len(in) > 60 {
		in = in[:60] + "..."
	}
	return fmt.Sprintf("numbers.%s: %q: byte %d: %v", e.Func, in, e.Offset, e.Err)
}

// Unwrap returns the kind of error.
func (e *Error) Unwrap() error { return e.Err }
