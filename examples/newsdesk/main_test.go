package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files of testdata")

// newsdesk runs the program and returns what it wrote and its exit status.
func newsdesk(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, err bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &err)
	return out.String(), err.String(), status
}

// TestSamples compares every layer of the sample stories with its golden file.
func TestSamples(t *testing.T) {
	for _, layer := range layerNames() {
		t.Run(layer, func(t *testing.T) {
			got, stderr, status := newsdesk("", "-out", layer)
			if status != exitDone || stderr != "" {
				t.Fatalf("status %d, standard error %q", status, stderr)
			}
			golden := filepath.Join("testdata", layer+".golden")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestSamplesShow checks that the sample stories show what the library is for.
func TestSamplesShow(t *testing.T) {
	findings, _, _ := newsdesk("", "-out", "findings")
	pairs, _, _ := newsdesk("", "-out", "pairs")
	measures, _, _ := newsdesk("", "-out", "measures")
	for _, kind := range []string{"conflict", "misquote", "direction", "accounting"} {
		if !strings.Contains(findings, `"kind":"`+kind+`"`) {
			t.Errorf("no finding of kind %s", kind)
		}
	}
	for _, relation := range []string{"agree", "update", "conflict"} {
		if !strings.Contains(pairs, `"relation":"`+relation+`"`) {
			t.Errorf("no pair with relation %s", relation)
		}
	}
	type position struct {
		Claims    []string
		Witnesses int
	}
	echo := false
	for _, line := range strings.Split(strings.TrimSpace(measures), "\n") {
		var m struct{ Positions []position }
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatal(err)
		}
		echo = echo || slices.ContainsFunc(m.Positions, func(p position) bool { return p.Witnesses > 0 && p.Witnesses < len(p.Claims) })
	}
	if !echo {
		t.Error("no position has fewer witnesses than claims: the echo is not seen")
	}
}

// TestReport checks that the report fits a terminal of 80 columns and sends it no
// codes.
func TestReport(t *testing.T) {
	out, _, _ := newsdesk("")
	for i, line := range strings.Split(out, "\n") {
		if n := utf8.RuneCountInString(line); n > 80 {
			t.Errorf("line %d has %d columns: %s", i+1, n, line)
		}
		if strings.ContainsRune(line, '\x1b') {
			t.Errorf("line %d has a terminal code: %q", i+1, line)
		}
	}
}

func TestBadInput(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	good := `{"id":"a","text":"Nine people died."}`
	mixed := file("mixed.jsonl", "nonsense\n"+good+"\n"+`{"id":"b"}`+"\n"+good+"\n"+`{"id":"c","text":"x","published":"soon"}`)
	empty := file("empty.jsonl", "")
	latin := file("latin.jsonl", `{"id":"d","text":"caf`+"\xe9"+`"}`)
	note := file("note.txt", "Outlet: Post\nDate: 2024-03-12\n\nNine people died on Monday.")
	missing := filepath.Join(dir, "missing.jsonl")
	tests := []struct {
		name, reason string
		args         []string
		stdin        string
		status       int
		stderr       []string // lines, or their beginnings
		claims       int
	}{
		{
			"mixed", "each refused line is named, the rest is done",
			[]string{mixed},
			"", exitRefused,
			[]string{mixed + ":1: byte", mixed + ":3: text: missing", mixed + ":4: id: duplicate id", mixed + ":5: published: "},
			1,
		},
		{"empty", "an empty file is refused", []string{empty}, "", exitRefused, []string{empty + ": no line in it"}, 0},
		{"latin", "bytes that are no UTF-8 are refused", []string{latin}, "", exitRefused, []string{latin + ":1: not UTF-8"}, 0},
		{"missing", "a missing file is named, the others are done", []string{missing, note}, "", exitRefused, []string{missing + ": no such file"}, 1},
		{"text", "a plain text file is a document", []string{note}, "", exitDone, nil, 1},
		{"standard input", "- is JSONL from standard input", []string{"-"}, good, exitDone, nil, 1},
		{"layer", "an unknown layer is wrong usage", []string{"-out", "poem"}, "", exitUsage, []string{`newsdesk: no layer "poem"`}, 0},
		{"flag", "an unknown flag is wrong usage", []string{"-poem"}, "", exitUsage, nil, 0},
		{"locale", "a locale must be one", []string{"-locale", "e"}, "", exitUsage, []string{`newsdesk: invalid value "e" for flag -locale`}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, stderr, status := newsdesk(tt.stdin, append([]string{"-out", "claims"}, tt.args...)...)
			if status != tt.status {
				t.Errorf("%s: status %d, want %d; %s", tt.reason, status, tt.status, stderr)
			}
			if n := strings.Count(out, "\n"); n != tt.claims {
				t.Errorf("%s: %d claims, want %d: %s", tt.reason, n, tt.claims, out)
			}
			lines := strings.Split(strings.TrimSpace(stderr), "\n")
			for i, want := range tt.stderr {
				if i >= len(lines) || !strings.HasPrefix(lines[i], want) {
					t.Errorf("%s: standard error %q, want line %d to begin with %q", tt.reason, stderr, i+1, want)
				}
			}
		})
	}
}

// Claims that newsdesk writes are claims that it reads.
func TestClaimsInAndOut(t *testing.T) {
	first, _, _ := newsdesk("", "-out", "claims")
	second, stderr, status := newsdesk(first, "-out", "claims", "-in", "claims", "-")
	if status != exitDone {
		t.Fatalf("status %d: %s", status, stderr)
	}
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("claims change on the way in and out (-first +second):\n%s", diff)
	}
}
