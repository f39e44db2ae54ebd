package main

import (
	"os"
	"strings"
	"testing"
)

// TestReadme runs the commands of README.md and compares what they print. A line
// "…" stands for all that follows.
func TestReadme(t *testing.T) {
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(b), "```console\n")
	block, _, _ = strings.Cut(block, "```")
	commands := strings.Split(block, "$ go run . ")[1:]
	if len(commands) < 5 {
		t.Fatalf("only %d commands", len(commands))
	}
	a := newTester(t)
	for _, c := range commands {
		args, want, _ := strings.Cut(c, "\n")
		got := a.do("", strings.Fields(args)...)
		head, more := strings.CutSuffix(want, "…\n")
		if more && strings.HasPrefix(got, head) {
			continue
		}
		if got != want {
			t.Errorf("%s prints\n%s, README says\n%s", args, got, want)
		}
	}
}
