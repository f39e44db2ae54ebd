package reconcile

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
)

// readClaims reads claims, a line each.
func readClaims(t *testing.T, lines ...string) (cs []claims.Claim) {
	t.Helper()
	for _, l := range lines {
		c, err := readClaim(l)
		if err != nil {
			t.Fatal(err)
		}
		cs = append(cs, c)
	}
	return cs
}

func TestTimeline(t *testing.T) {
	tests := []struct {
		name, reason string
		claims, want []string
	}{
		{
			"between", "what was there on the second day follows from the first and the change",
			[]string{
				`a [100] troops as_of=2022-02-15`,
				`b [7] troops way=up as_of=2022-02-16`,
				`c [9] troops way=up as_of=2022-02-17`,
			},
			[]string{"2022-02-15 [100, 100] a a", "2022-02-16 [107, 107] ab ab", "2022-02-17 [116, 116] abc abc"},
		},
		{
			"backwards", "the later total tells of the day before",
			[]string{`a [7] troops way=up as_of=2022-02-16`, `b [150] troops as_of=2022-02-16`},
			[]string{"2022-02-15 [143, 143] ab ab", "2022-02-16 [150, 150] b b"},
		},
		{
			"a toll", "the dead of Monday are at most those of Wednesday",
			[]string{
				`a "at least 12" people role=killed as_of=2024-03-04`,
				`b "19" people role=killed as_of=2024-03-06`,
			},
			[]string{"2024-03-04 [12, 19] a b", "2024-03-06 [19, 19] b b"},
		},
		{
			"a disagreement", "of two on one day the one with more witnesses counts",
			[]string{
				`a [12] stock as_of=2024-03-04`, `b [12] stock as_of=2024-03-04`, `c [15] stock as_of=2024-03-04`,
			},
			[]string{"2024-03-04 [12, 12] a a"},
		},
		{
			"what does not add up", "none of the three is believed",
			[]string{
				`a [100] troops as_of=2022-02-15`, `b [7] troops way=up as_of=2022-02-16`,
				`c [150] troops as_of=2022-02-16`, `d [160] troops as_of=2022-02-17`,
			},
			[]string{"2022-02-15 (-∞, ∞)  ", "2022-02-16 (-∞, ∞)  ", "2022-02-17 [160, 160] d d"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for m := range new(Policy).Reconcile(readClaims(t, tt.claims...)).Measures() {
				if m.Kind == claims.Change {
					continue
				}
				for _, x := range m.Timeline() {
					got = append(got, fmt.Sprint(x.When, " ", x.Range, " ", ids(x.Low()), " ", ids(x.High())))
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("%s (-want +got)\n%s", tt.reason, d)
			}
		})
	}
}

func ids(cs []*claims.Claim) (s string) {
	for _, c := range cs {
		s += c.ID
	}
	return s
}
