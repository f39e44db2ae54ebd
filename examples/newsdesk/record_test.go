package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// timetable returns the claims of a table: of each of n trains five sources tell
// the minute of departure on their own, each wrong in its turn, and four say what
// one of them says, which is wrong in every third train.
func timetable(n int) string {
	var b strings.Builder
	for i := range n {
		for s := range 9 {
			minute := 600 + i
			if s >= 5 && i%3 == 0 {
				minute += 45
			} else if s < 5 && i%5 == s {
				minute += 7 + s
			}
			fmt.Fprintf(&b, `{"id":"%d/%d","story":"train %d","quantity":{"value":"%d"},"measure":{"counted":"departure"},"source":{"outlet":"site %d"}}`+"\n",
				i, s, i, minute, s)
		}
	}
	return b.String()
}

// Where the record of the sources is long enough, they are weighed by it, and
// copies of one count for little; else witnesses are counted.
func TestRecord(t *testing.T) {
	tests := []struct {
		name, reason string
		trains       int
		policy       string
		wrong        int
	}{
		{"long", "forty trains betray who copies", 40, "reliability", 0},
		{"short", "three trains tell nothing of the sources", 3, "majority", 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, stderr, status := newsdesk(timetable(tt.trains), "-in", "claims", "-out", "measures", "-")
			if status != exitDone {
				t.Fatal(stderr)
			}
			wrong := 0
			for line := range strings.Lines(out) {
				var m struct {
					Story     string
					Consensus struct{ Value, Policy string }
				}
				if err := json.Unmarshal([]byte(line), &m); err != nil {
					t.Fatal(err)
				}
				if m.Consensus.Policy != tt.policy {
					t.Errorf("%s: policy %q, want %q", tt.reason, m.Consensus.Policy, tt.policy)
				}
				var train int
				fmt.Sscanf(m.Story, "train %d", &train)
				if m.Consensus.Value != fmt.Sprint(600+train) {
					wrong++
				}
			}
			if wrong > tt.wrong {
				t.Errorf("%s: %d of %d are wrong, want at most %d", tt.reason, wrong, tt.trains, tt.wrong)
			}
		})
	}
}
