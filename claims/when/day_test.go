package when

import (
	"testing"
	"time"
)

// Day arithmetic must equal package time's for every day that news may name.
func TestDayAgainstTime(t *testing.T) {
	at := time.Date(1583, 1, 1, 0, 0, 0, 0, time.UTC)
	d, ok := Date(1583, 1, 1)
	if !ok {
		t.Fatal("no day 1583-01-01")
	}
	for ; at.Year() <= 2400; at, d = at.AddDate(0, 0, 1), d+1 {
		y, m, day := at.Date()
		got, ok := Date(y, m, day)
		if gy, gm, gd := d.Date(); !ok || got != d || gy != y || gm != m || gd != day {
			t.Fatalf("%s: Date = %d, %v, want %d; Day.Date = %d %d %d", at.Format("2006-01-02"), got, ok, d, gy, gm, gd)
		}
		if d.Weekday() != at.Weekday() || d.String() != at.Format("2006-01-02") {
			t.Fatalf("%s: weekday %v, text %q", at.Format("2006-01-02"), d.Weekday(), d)
		}
	}
}
