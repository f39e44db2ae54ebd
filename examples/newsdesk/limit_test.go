package main

import (
	"fmt"
	"strings"
	"testing"
)

// A result that a limit makes incomplete says so, in a line for each limit.
func TestLimits(t *testing.T) {
	var b strings.Builder
	for story := range 2 {
		for i := range 301 {
			fmt.Fprintf(&b, `{"id":"%d-%d","story":"s%d","text":"There were %d people in the square."}`+"\n", story, i, story, i+100)
		}
	}
	for _, layer := range []string{"findings", "measures", "html", "csv", "jsonld", "report"} {
		_, stderr, status := newsdesk(b.String(), "-out", layer, "-")
		const want = `newsdesk: incomplete: limit statements: 301 claims of texts in story "s0", more than 300: ` +
			"their sentences are not compared word by word (and 1 more of this limit)\n"
		if status != exitDone || strings.Count(stderr, want) != 1 {
			t.Errorf("%s: status %d, %s", layer, status, stderr)
		}
		if layer == "findings" && strings.Count(stderr, "limit statements") != 1 {
			t.Errorf("%s: %s", layer, stderr)
		}
	}
}
