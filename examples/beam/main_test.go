package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// asProgram makes the test program be beam itself, so that each run is a process
// of its own, as a job is.
const asProgram = "BEAM_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// result is what one run wrote.
type result struct {
	findings, stderr string
	refused          []map[string]any
	err              error
}

// beamRun runs the program in a folder.
func beamRun(t *testing.T, dir string, args ...string) (r result) {
	t.Helper()
	findings, refused := filepath.Join(t.TempDir(), "findings.jsonl"), filepath.Join(t.TempDir(), "refused.jsonl")
	cmd := exec.Command(os.Args[0], append([]string{"-findings", findings, "-refused", refused}, args...)...)
	cmd.Env = append(os.Environ(), asProgram+"=1")
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	r.err = cmd.Run()
	r.stderr = stderr.String()
	b, _ := os.ReadFile(findings)
	r.findings = string(b)
	b, _ = os.ReadFile(refused)
	for line := range bytes.Lines(b) {
		var v map[string]any
		if err := json.Unmarshal(line, &v); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		r.refused = append(r.refused, v)
	}
	return r
}

// compiled builds a program of this module or of those it needs.
func compiled(t *testing.T, pkg string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), filepath.Base(pkg))
	if out, err := exec.Command("go", "build", "-o", file, pkg).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return file
}

const newsdeskPackage = "github.com/numclaim/numclaim/examples/newsdesk"

// newsdesk runs newsdesk in a folder and returns its findings and what it refused.
func newsdesk(t *testing.T, program, dir string, files ...string) (findings, refused string) {
	t.Helper()
	cmd := exec.Command(program, append([]string{"-out", "findings"}, files...)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if _, ok := err.(*exec.ExitError); err != nil && !ok {
		t.Fatal(err)
	}
	return string(out), stderr.String()
}

// documents returns the samples of newsdesk and some more, in one story of many
// documents and several of few.
func documents(t *testing.T) []string {
	t.Helper()
	b, err := os.ReadFile("../newsdesk/stories.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	docs := strings.Split(strings.TrimSpace(string(b)), "\n")
	for n := range 60 {
		story := fmt.Sprint("fire-", n%4*(n%2))
		docs = append(docs, fmt.Sprintf(`{"id":"fire-%d","outlet":"Outlet %d","published":"2024-03-%02d","story":%q,"text":"At least %d people were killed when a market hall burned down at Estrel on Monday, the %s said. The insurers put the damage at $%d million. Firefighters from three towns worked until the morning."}`,
			n, n%7, 5+n/20, story, 12+n%3*5, []string{"mayor", "fire brigade", "regional governor"}[n%3], 20+n%5*10))
	}
	return docs
}

// spread writes lines to n files in a new folder and returns it.
func spread(t *testing.T, lines []string, n int) (dir string, files []string) {
	t.Helper()
	dir = t.TempDir()
	for i := range n {
		var b strings.Builder
		for k := i; k < len(lines); k += n {
			b.WriteString(lines[k] + "\n")
		}
		name := fmt.Sprintf("part-%d.jsonl", i)
		if err := os.WriteFile(filepath.Join(dir, name), []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, name)
	}
	return dir, files
}

// TestFindingsAreThoseOfNewsdesk runs the pipeline over documents in 1, 2 and 7
// files, merged in 1, 2 and 7 parts.
func TestFindingsAreThoseOfNewsdesk(t *testing.T) {
	desk := compiled(t, newsdeskPackage)
	docs := documents(t)
	for _, n := range []int{1, 2, 7} {
		dir, files := spread(t, docs, n)
		want, _ := newsdesk(t, desk, dir, files...)
		if strings.Count(want, "\n") < 5 {
			t.Fatalf("newsdesk finds too little: %s", want)
		}
		r := beamRun(t, dir, append([]string{"-shards", fmt.Sprint(n)}, files...)...)
		if r.err != nil {
			t.Fatalf("%v: %s", r.err, r.stderr)
		}
		if r.findings != want {
			t.Errorf("%d parts: got\n%s, newsdesk finds\n%s", n, r.findings, want)
		}
		if len(r.refused) != 0 {
			t.Errorf("%d parts: refused are %v", n, r.refused)
		}
		slices.Reverse(docs) // the order plays no part
	}
}

// TestStandaloneServer runs the job on a job server that is a process of its own,
// over the universal runner: the way to Flink.
func TestStandaloneServer(t *testing.T) {
	prism := compiled(t, "github.com/apache/beam/sdks/v2/go/cmd/prism")
	port := freePort(t)
	server := exec.Command(prism, "-job_port="+port, "-serve_http=false", "-log_level=error")
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		server.Process.Kill()
		server.Wait()
	}()
	endpoint := "localhost:" + port
	waitFor(t, endpoint)
	dir, files := spread(t, documents(t), 2)
	want, _ := newsdesk(t, compiled(t, newsdeskPackage), dir, files...)
	r := beamRun(t, dir, append([]string{"-shards=2", "--runner=universal", "--endpoint=" + endpoint, "--environment_type=LOOPBACK"}, files...)...)
	if r.err != nil {
		t.Fatalf("%v: %s", r.err, r.stderr)
	}
	if r.findings != want {
		t.Errorf("got\n%s, newsdesk finds\n%s", r.findings, want)
	}
}

func freePort(t *testing.T) string {
	l, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

func waitFor(t *testing.T, endpoint string) {
	for range 600 {
		if c, err := net.Dial("tcp", endpoint); err == nil {
			c.Close()
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("no server at %s after a minute", endpoint)
}

// TestRefused mixes documents with lines that are none. Each of them must come out
// with newsdesk's words for it, and as it stood.
func TestRefused(t *testing.T) {
	docs := documents(t)
	first := slices.Insert(slices.Clone(docs[:20]), 3, "nonsense", "", `{"id":"x"}`, `{"id":"y","text":"x","published":"soon"}`)
	second := append(slices.Clone(docs[20:]), docs[0], "{\"id\":\"z\",\"text\":\"caf\xe9\"}")
	dir := t.TempDir()
	for name, lines := range map[string][]string{"a.jsonl": first, "b.jsonl": second, "empty.jsonl": nil} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Join(lines, "\n")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	findings, refused := newsdesk(t, compiled(t, newsdeskPackage), dir, "a.jsonl", "b.jsonl", "empty.jsonl")
	r := beamRun(t, dir, "*.jsonl", "missing.jsonl")
	if r.err != nil {
		t.Fatalf("%v: %s", r.err, r.stderr)
	}
	if r.findings != findings {
		t.Errorf("got\n%s, newsdesk finds\n%s", r.findings, findings)
	}
	want := strings.Split(strings.TrimSpace(refused)+"\nmissing.jsonl: no such file", "\n")
	texts := map[string]string{"a.jsonl:4": "nonsense", "a.jsonl:6": first[5], "a.jsonl:7": first[6], "b.jsonl:48": docs[0]}
	var got []string
	for _, f := range r.refused {
		got = append(got, f["error"].(string))
		place := fmt.Sprintf("%v:%v", f["file"], f["line"])
		if text, ok := texts[place]; ok && f["text"] != text {
			t.Errorf("%s stood as %s, and came out as %v", place, text, f["text"])
		}
		delete(texts, place)
		if strings.HasSuffix(f["error"].(string), "not UTF-8") && f["base64"] == nil {
			t.Errorf("the bytes of %s are lost", place)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("refused are\n%s\nnewsdesk refuses\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(texts) > 0 {
		t.Errorf("not refused: %v", texts)
	}
}

func TestUsage(t *testing.T) {
	for args, want := range map[string]string{
		"":               "beam: no FILE is named",
		"-shards 0 x":    "beam: -shards takes a number from 1, not 0",
		"-runner none x": "Runner none not registered",
	} {
		if r := beamRun(t, t.TempDir(), strings.Fields(args)...); r.err == nil || !strings.Contains(r.stderr, want) {
			t.Errorf("%q: %v: %s, want %s", args, r.err, r.stderr, want)
		}
	}
}

// A job whose output cannot be written fails, and says so.
func TestNoOutput(t *testing.T) {
	dir, files := spread(t, documents(t), 1)
	r := beamRun(t, dir, append([]string{"-findings", files[0] + "/findings.jsonl"}, files...)...)
	if r.err == nil || !strings.Contains(r.stderr, "not a directory") {
		t.Errorf("%v: %s", r.err, r.stderr)
	}
}

// TestReadme runs the commands of README.md in a shell and compares what they
// print.
func TestReadme(t *testing.T) {
	b, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(b), "```console\n")
	block, _, _ = strings.Cut(block, "```")
	defer os.Remove("findings.jsonl")
	defer os.Remove("refused.jsonl")
	for _, c := range strings.Split(block, "$ ")[1:] {
		command, want, _ := strings.Cut(c, "\n")
		out, err := exec.Command("sh", "-ec", command).CombinedOutput()
		if err != nil || string(out) != want {
			t.Errorf("%s: %v, prints\n%s, README says\n%s", command, err, out, want)
		}
	}
}

func TestLongLine(t *testing.T) {
	r := bufio.NewReaderSize(strings.NewReader(strings.Repeat("x", 100)+"\ny"), 16)
	for _, want := range []string{strings.Repeat("x", 100), "y"} {
		if got, _ := readLine(r); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestNobodyElsePays checks that no package of the library needs Beam, SQLite or
// anything else but the standard library and golang.org/x/text.
func TestNobodyElsePays(t *testing.T) {
	cmd := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := strings.Fields(string(out))
	if len(packages) < 5 {
		t.Fatalf("only %v", packages)
	}
	for _, p := range packages {
		if !strings.HasPrefix(p, "github.com/numclaim/numclaim") && !strings.HasPrefix(p, "golang.org/x/text/") {
			t.Errorf("the library needs %s", p)
		}
	}
}
