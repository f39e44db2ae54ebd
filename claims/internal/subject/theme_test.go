package subject

import "testing"

func TestHeadAt(t *testing.T) {
	for _, tt := range []struct {
		counted, word string
		want          int
		reason        string
	}{
		{"fans", "fans", 0, "the word itself"},
		{"Home fans", "fans", 5, "behind a modifier"},
		{"fans in the hall", "fans", 0, "before a clause"},
		{"fansites", "fans", -1, "another word"},
		{"groups of fans", "fans", -1, "groups are counted"},
		{"ȺȺȺȺȺȺ fans", "FANS", 13, "small letters can be longer than capitals"},
		{"", "fans", -1, "nothing is counted"},
	} {
		if got := headAt(tt.counted, tt.word); got != tt.want {
			t.Errorf("%q in %q: %d, want %d: %s", tt.word, tt.counted, got, tt.want, tt.reason)
		}
	}
}
