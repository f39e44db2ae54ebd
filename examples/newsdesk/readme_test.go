package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// block is a block of code of a text in Markdown.
type block struct{ language, code string }

// blocksOf returns the fenced blocks of text.
func blocksOf(text string) (bs []block) {
	for {
		_, rest, ok := strings.Cut(text, "\n```")
		if !ok {
			return bs
		}
		language, rest, _ := strings.Cut(rest, "\n")
		code, after, _ := strings.Cut(rest, "\n```")
		bs = append(bs, block{language, code + "\n"})
		text = after
	}
}

// TestREADME runs each program of the README and compares what it prints with the
// block below it; the report above them is a part of what newsdesk prints.
func TestREADME(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	bs := blocksOf(string(text))
	report, _, _ := newsdesk("")
	programs := 0
	for i, b := range bs {
		switch {
		case i == 0:
			if !strings.Contains(report, b.code) {
				t.Errorf("newsdesk does not print the report of the README:\n%s", b.code)
			}
		case b.language != "go":
		case i+1 == len(bs) || bs[i+1].language != "":
			t.Errorf("nothing tells what this program prints:\n%s", b.code)
		default:
			programs++
			if !testing.Short() {
				t.Run(strconv.Itoa(programs), func(t *testing.T) { runProgram(t, b.code, bs[i+1].code) })
			}
		}
	}
	if programs < 7 {
		t.Errorf("the README has %d programs, want the first one and six recipes", programs)
	}
}

// runProgram runs code within this module and compares what it prints.
func runProgram(t *testing.T, code, want string) {
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, []byte(code), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "run", file).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if diff := cmp.Diff(want, string(out)); diff != "" {
		t.Errorf("it prints (-README +now):\n%s", diff)
	}
}
