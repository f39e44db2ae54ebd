package numbers

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write what is read into testdata/reading")

// readingBlock is a text of testdata/reading with what is read in it.
type readingBlock struct {
	group, reason, text string
	want                []string
}

// readingBlocks reads a file of testdata/reading: groups in brackets, and under
// them blocks of a line "# reason", the text, and a line with a tab for each
// figure ("words = meaning") and each refusal ("words: not a figure but rule").
func readingBlocks(t *testing.T, file string) (blocks []readingBlock) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	group := ""
	for part := range strings.SplitSeq(string(data), "\n\n") {
		b := readingBlock{group: group}
		for line := range strings.Lines(part) {
			switch line = strings.TrimSuffix(line, "\n"); {
			case strings.HasPrefix(line, "["):
				group = strings.Trim(line, "[]")
				b.group = group
			case strings.HasPrefix(line, "# "):
				b.reason = line[2:]
			case strings.HasPrefix(line, "\t"):
				b.want = append(b.want, line[1:])
			case line != "":
				b.text = line
			}
		}
		if b.text != "" {
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// readAll writes what is read in text, in the form of the blocks.
func readAll(r *Reader, text string) (lines []string) {
	sc := r.scanner(text)
	for sc.next() {
		if sc.isRefused {
			lines = append(lines, fmt.Sprintf("%s: not a figure but %s", sc.refusal.Text, sc.refusal.Rule))
			continue
		}
		lines = append(lines, sc.q.Text+" = "+describe(sc.q))
	}
	return lines
}

func TestReading(t *testing.T) {
	files, err := filepath.Glob("testdata/reading/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	var r Reader
	rules, groups := map[string]bool{}, map[string]bool{}
	for _, file := range files {
		blocks := readingBlocks(t, file)
		for i, b := range blocks {
			got := readAll(&r, b.text)
			if *update {
				blocks[i].want = got
			} else if diff := cmp.Diff(b.want, got); diff != "" {
				t.Errorf("%s, %s\n%s (-want +got):\n%s", file, b.reason, b.text, diff)
			}
			if b.reason == "" || b.group == "" {
				t.Errorf("%s: %q has no reason, or no group", file, b.text)
			}
			groups[b.group] = true
			for _, line := range got {
				if _, rule, ok := strings.Cut(line, ": not a figure but "); ok {
					rules[rule] = true
				}
			}
		}
		if *update {
			writeBlocks(t, file, blocks)
		}
	}
	for _, rule := range []Rule{Address, Age, ClockTime, Code, Date, Decade, Idiom, ListNumber, Name, Ordinal, Phone, PronounOne, Score, Season, TooLarge, Version, Year} {
		if !rules[string(rule)] {
			t.Errorf("the rule %q is in no block", rule)
		}
	}
	for n := 1; n <= 23; n++ {
		prefix, found := fmt.Sprintf("%d ", n), false
		for g := range groups {
			found = found || strings.HasPrefix(g, prefix)
		}
		if !found {
			t.Errorf("no group for case type %d", n)
		}
	}
}

// writeBlocks writes blocks as readingBlocks reads them.
func writeBlocks(t *testing.T, file string, blocks []readingBlock) {
	t.Helper()
	var w strings.Builder
	group := ""
	for _, b := range blocks {
		if b.group != group {
			group = b.group
			fmt.Fprintf(&w, "[%s]\n\n", group)
		}
		fmt.Fprintf(&w, "# %s\n%s\n", b.reason, b.text)
		for _, line := range b.want {
			fmt.Fprintf(&w, "\t%s\n", line)
		}
		w.WriteString("\n")
	}
	if err := os.WriteFile(file, []byte(strings.TrimSuffix(w.String(), "\n")), 0o666); err != nil {
		t.Fatal(err)
	}
}
