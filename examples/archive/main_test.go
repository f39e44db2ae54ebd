package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
)

// asProgram makes the test program be archive itself, so that tests can start and
// kill processes of it.
const asProgram = "ARCHIVE_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// tester runs the program on an archive of its own.
type tester struct {
	*testing.T
	file string
}

func newTester(t *testing.T) *tester {
	return &tester{t, filepath.Join(t.TempDir(), "news.db")}
}

// run runs a command on the archive and returns what it wrote and its exit status.
func (t *tester) run(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, err bytes.Buffer
	status = run(append([]string{"-db", t.file}, args...), strings.NewReader(stdin), &out, &err)
	return out.String(), err.String(), status
}

// do runs a command that must succeed and returns its output.
func (t *tester) do(stdin string, args ...string) string {
	t.Helper()
	out, stderr, status := t.run(stdin, args...)
	if status != exitDone {
		t.Fatalf("%v: status %d: %s", args, status, stderr)
	}
	return out
}

// look returns all that can be seen of the archive as of a day.
func (t *tester) look(day when.Day) string {
	t.Helper()
	var b strings.Builder
	for _, cmd := range []string{"documents", "findings", "report", "html"} {
		fmt.Fprintf(&b, "== %s\n%s", cmd, t.do("", cmd, "-as-of", day.String()))
	}
	return b.String()
}

// check compares the findings that are kept as of a day with those that the
// claims come to.
func (t *tester) check(day when.Day) {
	t.Helper()
	ctx := context.Background()
	a, err := open(ctx, t.file, false)
	if err != nil {
		t.Fatal(err)
	}
	defer a.close()
	j := &job{asOf: day}
	err = j.state(ctx, a, func(s *state) error {
		l, err := s.ledger(ctx)
		if err != nil {
			return err
		}
		if got, want := t.do("", "findings", "-as-of", day.String()), lines(t, l.Result()); got != want {
			t.Errorf("%v: kept are\n%s, claims come to\n%s", day, got, want)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func mustDay(s string) when.Day {
	d, err := when.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}

// TestFindingsAreThoseOfOneRun adds documents one by one and finds what newsdesk
// finds in all of them at once.
func TestFindingsAreThoseOfOneRun(t *testing.T) {
	stories, err := os.ReadFile("../newsdesk/stories.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	a := newTester(t)
	all := string(stories) + samples(t, 0, 45)
	for line := range strings.Lines(all) {
		if out := a.do(line, "add", "-"); !strings.HasPrefix(out, "added ") {
			t.Fatalf("got %q", out)
		}
	}
	docs := readDocuments(t, all)
	want := reconciled(t, docs)
	if got := a.do("", "findings"); got != want || want == "" {
		t.Errorf("got\n%s, want\n%s", got, want)
	}
	if got := a.do("", "findings", "-story", "flood-1"); got != reconciled(t, docs[len(docs)-35:len(docs)-25]) {
		t.Errorf("of one story: %s", got)
	}
}

func TestDecide(t *testing.T) {
	a := newTester(t)
	a.do(samples(t, 0, 10), "add", "-day", "2024-03-04", "-")
	before := a.do("", "findings")
	id, _, _ := strings.Cut(strings.SplitN(before, `"id":"`, 2)[1], `"`)
	docs := readDocuments(t, samples(t, 0, 2))
	var x claims.Extractor
	var ids []string
	for _, d := range docs {
		for c := range x.All(d) {
			ids = append(ids, c.ID)
			break
		}
	}
	tests := []struct{ reason, decision, stdout, stderr string }{
		{"on a finding", `{"finding":"` + id + `","verdict":"reject","note":"two places"}`, "decided reject " + id, ""},
		{"on two claims", `{"a":"` + ids[0] + `","b":"` + ids[1] + `","verdict":"same"}`, "decided same " + ids[0] + " " + ids[1], ""},
		{"on a finding that never was", `{"finding":"f0","verdict":"reject"}`, "", "f0: nothing of that id is here"},
		{"on a claim that is not here", `{"a":"` + ids[0] + `","b":"doc-99#0","verdict":"same"}`, "", "doc-99#0: nothing of that id is here"},
		{"no decision", `{"verdict":"same"}`, "", "standard input: line 1: no decision"},
	}
	for _, tt := range tests {
		out, stderr, status := a.run(tt.decision, "decide", "-day", "2024-03-05", "-")
		if strings.TrimSpace(out) != tt.stdout || !strings.HasPrefix(stderr, tt.stderr) || (status == exitDone) != (tt.stderr == "") {
			t.Errorf("%s: got %q, %q, status %d", tt.reason, out, stderr, status)
		}
	}
	if after := a.do("", "findings"); strings.Contains(after, id) || after == before {
		t.Errorf("the rejected finding %s is still there", id)
	}
	if then := a.do("", "findings", "-as-of", "2024-03-04"); then != before {
		t.Errorf("the day before changed: %s, was %s", then, before)
	}
	a.check(mustDay("2024-03-04"))
	a.check(mustDay("2024-03-05"))
}

func TestAddTwice(t *testing.T) {
	a := newTester(t)
	first := samples(t, 0, 2)
	a.do(first, "add", "-")
	if out := a.do(first, "add", "-"); out != "was there doc-0\nwas there doc-1\n" {
		t.Errorf("the same again: %q", out)
	}
	other := strings.Replace(first, "At least 12", "At least 13", 1)
	out, stderr, status := a.run(other, "add", "-")
	if status != exitRefused || !strings.Contains(stderr, "doc-0: another document has this id") || out != "was there doc-1\n" {
		t.Errorf("another text: %q, %q, status %d", out, stderr, status)
	}
	a.do("", "forget", "doc-0")
	if out := a.do(other, "add", "-"); out != "added doc-0\nwas there doc-1\n" {
		t.Errorf("forgotten and added anew: %q", out)
	}
	if got := a.do("", "findings"); got != reconciled(t, readDocuments(t, other)) {
		t.Errorf("got %s", got)
	}
}

func TestUsage(t *testing.T) {
	tests := []struct {
		args   string
		status int
		stderr string
	}{
		{"-h", exitDone, "Usage: archive"},
		{"", exitUsage, "archive: no command"},
		{"burn", exitUsage, `archive: no command "burn"`},
		{"add", exitUsage, "archive: add: no FILE is named"},
		{"findings today", exitUsage, `archive: findings takes no argument, not "today"`},
		{"add -day soon x.jsonl", exitUsage, "Usage"},
		{"add -day 9999-12-31 -", exitRefused, "9999-12-31: day has not come yet"},
		{"add none.jsonl", exitRefused, "none.jsonl: no such file"},
		{"forget doc-9", exitRefused, "doc-9: no such document"},
		{"forget -day 2024-03-01 doc-0", exitRefused, "2024-03-01: day is over"},
	}
	a := newTester(t)
	a.do(samples(t, 0, 1), "add", "-day", "2024-03-04", "-")
	for _, tt := range tests {
		_, stderr, status := a.run(samples(t, 5, 6), strings.Fields(tt.args)...)
		if status != tt.status || !strings.HasPrefix(stderr, tt.stderr) {
			t.Errorf("%s: status %d, %q", tt.args, status, stderr)
		}
	}
}
