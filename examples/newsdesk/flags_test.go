package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// archive is a folder of stories, and its path.
func archive(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{
		"2024/march.jsonl": `{"id":"a","story":"flood","published":"2024-03-01","text":"Nine people died in the flood."}` + "\n" +
			`{"id":"b","story":"fire","published":"2024-03-05","text":"Two people died in the fire."}`,
		"2024/april.txt":    "Outlet: Post\nDate: 2024-04-01\n\nSeven people were hurt.",
		"2024/undated.txt":  "Four people were hurt.",
		"2024/.draft.jsonl": "not for reading",
		".git/x.jsonl":      "not for reading",
		"notes.md":          "not for reading",
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// figures returns the words of the figures in lines of claims, sorted.
func figures(lines string) (words []string) {
	for _, part := range strings.Split(lines, `"text":"`)[1:] {
		word, _, _ := strings.Cut(part, `"`)
		words = append(words, word)
	}
	slices.Sort(words)
	return words
}

func TestFilters(t *testing.T) {
	dir := archive(t)
	tests := []struct {
		name, reason string
		args         []string
		want         []string
		stderr       string // how it begins
	}{
		{"folder", "all files of a folder that can be read", nil, []string{"Four", "Nine", "Seven", "Two"}, ""},
		{"story", "one story alone", []string{"-story", "fire"}, []string{"Two"}, ""},
		{"since", "the day itself is in", []string{"-since", "2024-03-05"}, []string{"Seven", "Two"}, "newsdesk: left out"},
		{"until", "the day itself is in", []string{"-until", "2024-03-05"}, []string{"Nine", "Two"}, "newsdesk: left out"},
		{"between", "both ends", []string{"-since", "2024-03-02", "-until", "2024-03-31"}, []string{"Two"}, "newsdesk: left out"},
		{"nothing", "that there is nothing is said", []string{"-story", "war"}, nil, "newsdesk: nothing found: no claims; documents read: 4"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, stderr, status := newsdesk("", append(append([]string{"-out", "claims"}, tt.args...), dir)...)
			if status != exitDone {
				t.Errorf("%s: status %d", tt.reason, status)
			}
			if diff := cmp.Diff(tt.want, figures(out)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.reason, diff)
			}
			if !strings.HasPrefix(stderr, tt.stderr) || tt.stderr == "" && stderr != "" {
				t.Errorf("%s: standard error %q, want %q", tt.reason, stderr, tt.stderr)
			}
		})
	}
}

func TestEmptyFolder(t *testing.T) {
	dir := t.TempDir()
	_, stderr, status := newsdesk("", dir)
	if want := dir + ": no .jsonl or .txt file in it\n"; stderr != want || status != exitRefused {
		t.Errorf("status %d, standard error %q, want %q", status, stderr, want)
	}
}

// Stories are guessed for the samples as their authors told them apart, as far as
// the guess goes: it may part one story, and joins no two.
func TestStoryAuto(t *testing.T) {
	nameless := strings.NewReplacer(`"story": "border", `, "", `"story": "flood", `, "").Replace(samples)
	out, stderr, status := newsdesk(nameless, "-out", "claims", "-story", "auto", "-")
	if status != exitDone || !strings.HasPrefix(stderr, "newsdesk: a guess, by shared names, places and days: 7 documents without a story tell ") {
		t.Errorf("status %d, standard error %q", status, stderr)
	}
	stories := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(out), "\n") {
		_, rest, _ := strings.Cut(line, `"story":"`)
		story, _, _ := strings.Cut(rest, `"`)
		_, rest, _ = strings.Cut(line, `"doc":"`)
		kind, _, _ := strings.Cut(rest, "-")
		if was, ok := stories[story]; ok && was != kind {
			t.Errorf("%s and %s are one story: %s", was, kind, story)
		}
		if !strings.HasPrefix(story, "guess: ") {
			t.Errorf("story %q is not told as a guess", story)
		}
		stories[story] = kind
	}
	if len(stories) > 4 {
		t.Errorf("two stories of 7 documents are taken for %d", len(stories))
	}
}

func TestMinGrade(t *testing.T) {
	all, _, _ := newsdesk("", "-out", "findings")
	hard, _, status := newsdesk("", "-out", "findings", "-min-grade", "hard")
	if status != exitDone || strings.Contains(hard, `"grade":"soft"`) || !strings.Contains(hard, `"grade":"hard"`) || !strings.Contains(all, `"grade":"soft"`) {
		t.Errorf("status %d, findings of grade hard:\n%s", status, hard)
	}
	pairs, _, _ := newsdesk("", "-out", "pairs", "-min-grade", "hard")
	if strings.Contains(pairs, `"grade":"soft"`) || !strings.Contains(pairs, `"relation":"agree"`) {
		t.Errorf("pairs of grade hard, or of none:\n%s", pairs)
	}
}

func TestUsage(t *testing.T) {
	out, stderr, status := newsdesk("", "-h")
	if status != exitDone || stderr != "" {
		t.Errorf("-h: status %d, standard error %q", status, stderr)
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) > 25 {
		t.Errorf("-h takes %d lines, want one screen", len(lines))
	}
	for _, line := range lines {
		if len(line) > 80 {
			t.Errorf("-h: a line has %d columns: %s", len(line), line)
		}
	}
	_, examples, _ := strings.Cut(out, "Examples:\n")
	if n := strings.Count(examples, "\n"); n != 3 {
		t.Errorf("-h has %d examples, want 3", n)
	}
	for _, layer := range layerNames() {
		if !strings.Contains(out, layer) {
			t.Errorf("-h does not name the layer %s", layer)
		}
	}
	for _, args := range [][]string{{"-since", "soon"}, {"-since", "2024-03-02", "-until", "2024-03-01"}, {"-min-grade", "mild"}, {"-in", "claims", "-out", "dates"}} {
		if _, stderr, status := newsdesk("", args...); status != exitUsage || !strings.HasPrefix(stderr, "newsdesk: ") {
			t.Errorf("%v: status %d, standard error %q", args, status, stderr)
		}
	}
}

// Progress waits a second, then tells in one line, which goes before anything else
// is written.
func TestProgress(t *testing.T) {
	var out bytes.Buffer
	now := time.Unix(0, 0)
	p := &progress{out: &out, now: func() time.Time { return now }, start: now, next: now.Add(progressAfter)}
	in := p.reader(strings.NewReader(strings.Repeat("a", 2_500_000)))
	in.Read(make([]byte, 3_000_000))
	for range 10 {
		p.document()
	}
	if out.Len() > 0 {
		t.Errorf("it tells within a second: %q", out.String())
	}
	now = now.Add(3 * time.Second)
	p.document()
	p.document() // too soon after
	p.clear()
	p.clear()
	if want := "\r11 documents, 2.5 MB, 3 s \r\x1b[K"; out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
	if q := newProgress(&out, false); q.out != nil {
		t.Error("it tells where there is no terminal")
	}
}

// On a terminal a report has colours, and is the same text without them.
func TestColour(t *testing.T) {
	plain, _, _ := newsdesk("")
	var out bytes.Buffer
	c := &colourer{out: &out}
	for _, b := range []byte(plain) { // in the smallest pieces
		c.Write([]byte{b})
	}
	c.close()
	coloured := out.String()
	if got := strings.NewReplacer(bold, "", alert, "", faint, "", reset, "").Replace(coloured); got != plain {
		t.Errorf("the text changes (-plain +coloured):\n%s", cmp.Diff(plain, got))
	}
	for _, want := range []string{bold + "Border: ", alert + "  ! CONFLICT, hard" + reset, faint + "               │ "} {
		if !strings.Contains(coloured, want) {
			t.Errorf("%q is not in the report", want)
		}
	}
	if wantsColour(&out) {
		t.Error("colours where there is no terminal")
	}
}
