package claims

import (
	"slices"
	"testing"
)

func TestWithdrawn(t *testing.T) {
	tests := []struct {
		text   string
		want   []string // the figures denied
		reason string
	}{
		{"Correction: an earlier version gave the toll as 31; it was 13.", []string{"31"}, "the version was wrong"},
		{"CORRECTION: We reported on Monday that 31 bridges had fallen. The correct figure is 13.", []string{"31"}, "the next sentence puts it right"},
		{"We reported on Monday that 31 bridges had fallen. Since then 13 more have.", nil, "nothing is taken back"},
		{"The bureau corrected the July gain to 9,000; it had earlier said 12,000.", []string{"12,000"}, "what it said is corrected"},
		{"The bureau said 9,000 had come; it had earlier said 12,000.", nil, "a count may have gone on"},
		{"The article wrongly put the crowd at 5,000.", []string{"5,000"}, "the fault is owned up to"},
		{"The toll was 31, in fact.", nil, "nothing was given before"},
	}
	for _, tt := range tests {
		var got []string
		for c := range new(Extractor).All(Document{ID: "1", Text: tt.text}) {
			if c.Denied {
				got = append(got, c.Quantity.Text)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: denied %q, want %q: %s", tt.text, got, tt.want, tt.reason)
		}
	}
}
