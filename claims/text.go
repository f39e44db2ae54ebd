package claims

import (
	"fmt"
	"slices"
)

// MarshalText returns k as String does; the error is always nil.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k from its name; the error is of kind ErrValue.
func (k *Kind) UnmarshalText(text []byte) error {
	i := slices.Index(kindNames, string(text))
	if i < 0 {
		return fmt.Errorf("%w: kind %.60q", ErrValue, text)
	}
	*k = Kind(i)
	return nil
}

// MarshalText returns d as String does: "up", "down" or nothing; the error is
// always nil.
func (d Direction) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText sets d from its name; the error is of kind ErrValue.
func (d *Direction) UnmarshalText(text []byte) error {
	for way, name := range directionNames {
		if name == string(text) {
			*d = way
			return nil
		}
	}
	return fmt.Errorf("%w: direction %.60q", ErrValue, text)
}
