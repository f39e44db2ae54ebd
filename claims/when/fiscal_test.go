package when

import "testing"

// The states stand in order, and each fiscal year follows the one before without a
// gap.
func TestStateYears(t *testing.T) {
	for i, row := range stateYears {
		if i > 0 && stateYears[i-1].region >= row.region {
			t.Errorf("%s stands behind %s", row.region, stateYears[i-1].region)
		}
		for n := 1990; n < 2040; n++ {
			p := row.year.in(n)
			if next := row.year.in(n + 1); p.To+1 != next.From {
				t.Errorf("%s: %d is %s, %d is %s", row.region, n, p, n+1, next)
			}
			for _, day := range []Day{p.From, p.To} {
				if got := row.year.number(day); got != n {
					t.Errorf("%s: %s lies in %d, want %d", row.region, day, got, n)
				}
			}
		}
	}
}
