package claims

import (
	"encoding"
	"errors"
	"testing"
)

var (
	_ encoding.TextUnmarshaler = (*Kind)(nil)
	_ encoding.TextUnmarshaler = (*Direction)(nil)
)

// The words of the closed lists are read back as what they were.
func TestWords(t *testing.T) {
	for k := Total; k <= Rank; k++ {
		b, _ := k.MarshalText()
		var back Kind
		if err := back.UnmarshalText(b); err != nil || back != k {
			t.Errorf("%v is written %q and read %v, %v", k, b, back, err)
		}
	}
	for _, d := range []Direction{Level, Up, Down} {
		b, _ := d.MarshalText()
		var back Direction
		if err := back.UnmarshalText(b); err != nil || back != d {
			t.Errorf("%v is written %q and read %v, %v", d, b, back, err)
		}
	}
	var k Kind
	var d Direction
	if err := k.UnmarshalText([]byte("sum")); !errors.Is(err, ErrValue) {
		t.Errorf("sum is a kind: %v", err)
	}
	if err := d.UnmarshalText([]byte("left")); !errors.Is(err, ErrValue) {
		t.Errorf("left is a direction: %v", err)
	}
}
