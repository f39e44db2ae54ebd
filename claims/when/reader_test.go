package when

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// block is a reason, a dated sentence and the expressions that it holds.
type block struct {
	file      string
	line      int
	reason    string
	published Day
	locale    language.Tag
	sentence  string
	want      []string
}

// readBlocks reads the blocks of testdata: a "# reason" line, a line of the day
// of publication ("-" for none), with a locale behind a comma where it matters, and
// a sentence, and an indented line for each expression.
func readBlocks(t *testing.T) []block {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata: %v, %v", files, err)
	}
	var blocks []block
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		reason := ""
		for i, line := range strings.Split(string(data), "\n") {
			switch {
			case strings.HasPrefix(line, "# "):
				reason = line[2:]
			case strings.HasPrefix(line, "\t"):
				b := &blocks[len(blocks)-1]
				b.want = append(b.want, line[1:])
			case line != "" && reason != "":
				day, sentence, _ := strings.Cut(line, " ")
				day, locale, _ := strings.Cut(day, ",")
				published, err := ParseDay(day)
				if err != nil && day != "-" {
					t.Fatalf("%s:%d: %v", file, i+1, err)
				}
				blocks = append(blocks, block{file, i + 1, reason, published, language.Make(locale), sentence, nil})
				reason = ""
			}
		}
	}
	return blocks
}

// line writes an expression as the blocks do.
func line(e Expression) string {
	days := e.Period.String()
	if days == "" {
		days = "?"
	}
	return strings.TrimSpace(fmt.Sprintf("%s = %s %s %s", e.Text, days, e.Rule, e.Cue))
}

func TestReader(t *testing.T) {
	seen := map[Rule]bool{}
	blocks := readBlocks(t)
	for _, b := range blocks {
		var got []string
		for e := range (&Reader{Locale: b.locale}).All(b.sentence, b.published) {
			got = append(got, line(e))
			seen[e.Rule] = true
		}
		if diff := cmp.Diff(b.want, got); diff != "" {
			t.Errorf("%s:%d: %s\n%s %s\n%s", b.file, b.line, b.reason, b.published, b.sentence, diff)
		}
	}
	if len(blocks) < 200 {
		t.Errorf("%d blocks, want 200 or more", len(blocks))
	}
	for _, r := range rules {
		if !seen[r] {
			t.Errorf("no block for rule %q", r)
		}
	}
}
