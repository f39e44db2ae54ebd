package numbers

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"errors"
	"log/slog"
	"testing"
)

var (
	_ sql.Scanner    = (*Number)(nil)
	_ driver.Valuer  = Number{}
	_ sql.Scanner    = (*Interval)(nil)
	_ driver.Valuer  = Interval{}
	_ slog.LogValuer = Quantity{}
)

func TestScanNumber(t *testing.T) {
	tests := []struct {
		src    any
		reason string
		want   string
		err    error
	}{
		{int64(-7), "an integer", "-7", nil},
		{"130000", "a text", "130000", nil},
		{[]byte("2/3"), "bytes, as drivers give decimals", "2/3", nil},
		{"many", "a text that is no number", "", ErrSyntax},
		{"1e200", "out of range", "", ErrRange},
		{0.1, "a float may have been rounded", "", ErrSyntax},
		{nil, "NULL is no number", "", ErrSyntax},
	}
	for _, tt := range tests {
		var n Number
		err := n.Scan(tt.src)
		if !errors.Is(err, tt.err) || err == nil && n.String() != tt.want {
			t.Errorf("%s: %v is %v, %v; want %q, %v", tt.reason, tt.src, n, err, tt.want, tt.err)
		}
	}
}

// What a column holds is read back as the same.
func TestValues(t *testing.T) {
	for _, s := range []string{"0", "-3.25", "2/3", "12345678901234567890"} {
		v, err := MustNumber(s).Value()
		var n Number
		if err != nil || n.Scan(v) != nil || n != MustNumber(s) {
			t.Errorf("%s is written as %v and read as %v", s, v, n)
		}
	}
	for _, in := range []Interval{{}, Exactly(Int(7)), MoreThan(Int(100)), AtMost(MustNumber("2/3"))} {
		v, err := in.Value()
		var out Interval
		if err != nil || out.Scan(v) != nil || out != in {
			t.Errorf("%v is written as %v and read as %v", in, v, out)
		}
	}
	v := Exactly(Int(7))
	if err := v.Scan(nil); err != nil || v != (Interval{}) {
		t.Errorf("NULL is %v, %v; want every number", v, err)
	}
	if err := v.Scan(7.0); !errors.Is(err, ErrSyntax) {
		t.Errorf("a float is an interval: %v", err)
	}
}

func TestLogQuantity(t *testing.T) {
	q, err := new(Reader).Parse("more than $2.5 million")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	log := slog.New(slog.NewTextHandler(&b, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	log.Info("read", "figure", q)
	want := `level=INFO msg=read figure.text="more than $2.5 million" figure.strict="(2500000, ∞)" figure.unit=USD` + "\n"
	if b.String() != want {
		t.Errorf("log line %q, want %q", b.String(), want)
	}
}
