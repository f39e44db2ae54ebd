package when

import (
	"database/sql"
	"database/sql/driver"
	"errors"
	"testing"
	"time"
)

var (
	_ sql.Scanner   = (*Day)(nil)
	_ driver.Valuer = Day(0)
)

func TestScanDay(t *testing.T) {
	tests := []struct {
		src    any
		reason string
		want   string
		err    error
	}{
		{"2024-03-12", "a text", "2024-03-12", nil},
		{[]byte("2024-03-12 00:00:00"), "bytes with a time of day", "2024-03-12", nil},
		{time.Date(2024, 3, 12, 23, 0, 0, 0, time.FixedZone("", 3600)), "a date, in its own zone", "2024-03-12", nil},
		{nil, "NULL is unknown", "", nil},
		{"soon", "a text that is no day", "", ErrDay},
		{time.Date(-5, 1, 1, 0, 0, 0, 0, time.UTC), "a date before the first", "", ErrDay},
		{int64(7), "a number is no day", "", ErrDay},
	}
	for _, tt := range tests {
		d := FirstDay
		err := d.Scan(tt.src)
		if !errors.Is(err, tt.err) || err == nil && d.String() != tt.want {
			t.Errorf("%s: %v is %v, %v; want %q, %v", tt.reason, tt.src, d, err, tt.want, tt.err)
		}
	}
	for _, d := range []Day{0, FirstDay, LastDay} {
		v, err := d.Value()
		var back Day
		if err != nil || back.Scan(v) != nil || back != d {
			t.Errorf("%v is written as %v and read as %v", d, v, back)
		}
	}
}
