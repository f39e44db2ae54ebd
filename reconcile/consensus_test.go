package reconcile

import (
	"fmt"
	"strings"
	"testing"
)

func TestConsensus(t *testing.T) {
	three := []string{
		`a "130" houses speaker=Ann`, `b "130" houses speaker=Bob`, `c "150" houses speaker=Cem`, `d "more than 90" houses speaker=Dia`,
	}
	tests := []struct {
		policy Consensus
		claims []string
		want   string
		reason string
	}{
		{MajorityOfWitnesses, three, "130 [130, 130]", "two of them and the bound"},
		{Lowest, three, "90 (90, ∞)", "the least number named"},
		{Highest, three, "150 [150, 150]", "the greatest"},
		{FullRange, three, "none (90, ∞)", "from the lowest to the highest; the bound is open"},
		{SourceOrder{"Eva", "Cem", "Ann"}, three, "150 [150, 150]", "Eva says nothing, Cem is next"},
		{SourceOrder{"Eva"}, three, "130 [130, 130]", "nobody listed says anything"},
		{MajorityOfWitnesses, []string{`a "more than 150" houses`, `b "more than 120" houses`}, "150 (150, ∞)", "bounds name numbers, too, and the last to be named is tighter"},
		{MajorityOfWitnesses, []string{
			`a "12" people role=killed as_of=2024-03-04`, `b "12" people role=killed as_of=2024-03-04`, `c "19" people role=killed as_of=2024-03-05`,
		}, "19 [19, 19]", "the latest time counts"},
		{MajorityOfWitnesses, []string{
			`a "1" people role=killed pub=2024-03-04`, `b "1" people role=killed pub=2024-03-05`, `c "49" people role=killed pub=2024-03-08`,
		}, "1 [1, 1]", "a lone voice of days later tells of something else"},
		{MajorityOfWitnesses, []string{
			`a "12" people role=killed pub=2024-03-04`, `b "12" people role=killed pub=2024-03-04`, `c "19" people role=killed pub=2024-03-05`,
		}, "19 [19, 19]", "a toll rises"},
		{MajorityOfWitnesses, []string{`a "3" people role=injured pub=2024-03-04`, `b "5" people role=injured pub=2024-03-04`}, "5 [5, 5]", "of a count that goes on the lower is the earlier or a part"},
		{MajorityOfWitnesses, []string{
			`a "5" people role=killed pub=2024-03-04`, `b "5" people role=killed pub=2024-03-04`, `c "4" people role=killed pub=2024-03-05`,
		}, "5 [5, 5]", "the dead do not become fewer"},
		{MajorityOfWitnesses, []string{`a "10" houses`, `b "20" houses`}, "10 [10, 10]", "two peaks are two, and never their mean"},
	}
	for _, tt := range tests {
		p := Policy{Consensus: tt.policy}
		for m := range p.Reconcile(readClaims(t, tt.claims...)).Measures() {
			f, ok := m.Consensus()
			got := "none " + f.Range.String()
			if f.Named {
				got = f.Value.String() + " " + f.Range.String()
			}
			if !ok || got != tt.want || f.Policy != tt.policy.Name() {
				t.Errorf("%s of %v: got %s by %s, want %s: %s", tt.policy.Name(), tt.claims, got, f.Policy, tt.want, tt.reason)
			}
		}
	}
}

func TestPeaks(t *testing.T) {
	tests := []struct {
		claims []string
		want   string
		reason string
	}{
		{[]string{`a "10" houses`, `b "20" houses`}, "10, 20", "one voice each"},
		{[]string{`a "10" houses`, `b "20" houses`, `c "20" houses`}, "20", "two against one"},
		{[]string{`a "10" houses speaker=Ann`, `b "20" houses speaker=Bob`, `c "20" houses speaker=Bob`}, "20, 10", "one speaker is one voice, however often it is heard"},
		{[]string{`a "3" people role=injured pub=2024-03-04`, `b "5" people role=injured pub=2024-03-04`}, "5", "of a count that goes on the lower is the earlier or a part"},
	}
	for _, tt := range tests {
		for m := range new(Policy).Reconcile(readClaims(t, tt.claims...)).Measures() {
			var got []string
			for _, f := range m.Peaks() {
				got = append(got, f.Value.String())
			}
			if s := strings.Join(got, ", "); s != tt.want {
				t.Errorf("peaks of %v: got %s, want %s: %s", tt.claims, s, tt.want, tt.reason)
			}
		}
	}
}

func TestWitnesses(t *testing.T) {
	tests := []struct {
		claims []string
		want   int
		reason string
	}{
		{[]string{`a "19" people role=killed speaker="Dana Fox"`, `b "19" people role=killed speaker="fire chief Fox"`}, 1, "one person, named twice"},
		{[]string{`a "19" people role=killed speaker="Dana Fox"`, `b "19" people role=killed speaker=officials`}, 2, "officials cannot be shown to be her"},
		{[]string{`a "19" people role=killed speaker="the health ministry"`, `b "19" people role=killed speaker=ministry`, `c "19" people role=killed speaker="defence ministry"`}, 3, "which ministry is not said"},
		{[]string{`a "19" people role=killed speaker="Lanica health department"`, `b "19" people role=killed speaker="health department of Lanica"`}, 1, "word order does not count"},
		{[]string{`a "19" people role=killed via=AFP`, `b "19" people role=killed via=AFP`}, 1, "one agency behind two outlets"},
		{[]string{`a "19" people role=killed outlet=Post`, `b "19" people role=killed outlet=Herald`}, 2, "two outlets in their own voice"},
		{[]string{`a "19" people role=killed doc=1 is=title`, `b "19" people role=killed doc=1 speaker="Dana Fox"`}, 1, "a headline repeats its text"},
		{[]string{`a "30" people role=killed doc=1 is=title outlet=Post`, `b "19" people role=killed doc=1 speaker="Dana Fox" outlet=Post`, `c "19" people role=killed doc=2 outlet=Post`}, 3, "a headline that its text belies is on its own"},
		{[]string{`a "19" people role=killed doc=1 at=30 sentence=0-90`, `b "19" people role=killed doc=2 at=130 sentence=100-190`}, 1, "two outlets print one sentence"},
		{[]string{
			`a "19" people role=killed doc=1 at=30 sentence=0-90 before="Rescuers in Denning had found " after=" bodies by nightfall, the fire service said on Tuesday"`,
			`b "19" people role=killed doc=2 at=128 sentence=100-190 before="Rescuers in Denning found " after=" bodies by nightfall, the fire service said on Tuesday"`,
		}, 1, "two outlets print one sentence, but for a word"},
		{[]string{
			`a "19" people role=killed doc=1 at=30 sentence=0-90 before="Rescuers in Denning had found " after=" bodies by nightfall, the fire service said on Tuesday"`,
			`b "19" people role=killed doc=2 at=128 sentence=100-190 before="A reporter saw how " after=" dead were carried out of the school by men with torches"`,
		}, 2, "two sentences"},
		{[]string{`a "19" people role=killed doc=1 at=10 sentence=0-30`, `b "19" people role=killed doc=2 at=110 sentence=100-130`}, 2, "short sentences may be alike by chance"},
	}
	for _, tt := range tests {
		n, measures := 0, 0
		for m := range new(Policy).Reconcile(readClaims(t, tt.claims...)).Measures() {
			n += m.Witnesses()
			measures++
		}
		if n != tt.want || measures != 1 {
			t.Errorf("%v: %d witnesses in %d measures, want %d: %s", tt.claims, n, measures, tt.want, tt.reason)
		}
	}
}

func ExampleMajorityOfWitnesses() {
	fmt.Println(MajorityOfWitnesses.Name())
	// Output: majority
}
