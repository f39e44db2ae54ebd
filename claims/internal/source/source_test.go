package source

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// block is a case of a file of testdata: a line "# reason", a text, in which \n is
// a line break and the figures stand in square brackets, and for each figure a
// line "figure: speaker via medium, person (denied, guess)", indented by a tab. A
// speaker "-" is the outlet.
type block struct {
	line          int
	reason, input string
	want          []string
}

// readBlocks reads the cases of testdata/name. Each must have a reason that no
// other has.
func readBlocks(t *testing.T, name string) (blocks []block) {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	seen := map[string]bool{}
	in := bufio.NewScanner(f)
	for n := 1; in.Scan(); n++ {
		switch line := in.Text(); {
		case strings.HasPrefix(line, "# "):
			if seen[line] {
				t.Errorf("%s:%d: the reason of another block", name, n)
			}
			seen[line] = true
			blocks = append(blocks, block{line: n, reason: line[2:]})
		case strings.HasPrefix(line, "\t"):
			b := &blocks[len(blocks)-1]
			b.want = append(b.want, line[1:])
		case line != "":
			blocks[len(blocks)-1].input = strings.ReplaceAll(line, `\n`, "\n")
		}
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	return blocks
}

// unmark removes the square brackets of a text and returns what they held.
func unmark(marked string) (text string, spans []numbers.Span) {
	var b strings.Builder
	start := 0
	for _, r := range marked {
		switch r {
		case '[':
			start = b.Len()
		case ']':
			spans = append(spans, numbers.Span{Start: start, End: b.Len()})
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), spans
}

// line writes a source as the files of testdata have it.
func line(figure string, s Source) string {
	l := figure + ": "
	if s.Speaker == "" {
		l += "-"
	}
	l += s.Speaker
	if len(s.Via) > 0 {
		l += " via " + strings.Join(s.Via, ", ")
	}
	if s.Denied {
		l += " (denied)"
	}
	if s.Hypothetical {
		l += " (guess)"
	}
	return l
}

// TestSources reads the files of testdata.
func TestSources(t *testing.T) {
	var x prose.Text
	var f Finder
	for _, name := range []string{"shapes.txt", "nested.txt", "anonymous.txt", "outlet.txt", "quotations.txt", "names.txt", "polls.txt", "denials.txt", "headlines.txt"} {
		for _, b := range readBlocks(t, name) {
			text, spans := unmark(b.input)
			x.Parse(text)
			f.Find(&x)
			var got []string
			for _, s := range spans {
				got = append(got, line(s.In(text), f.Of(s)))
			}
			if d := cmp.Diff(b.want, got); d != "" {
				t.Errorf("%s:%d: %s\n%s\n%s", name, b.line, b.reason, b.input, d)
			}
		}
	}
}

// TestKinds checks that the words of kindTable are listed and sorted.
func TestKinds(t *testing.T) {
	for _, k := range kindTable {
		for i, w := range k.words {
			if prose.LemmaOf(w) == 0 {
				t.Errorf("%q is not in the lexicon", w)
			}
			if i > 0 && k.words[i-1] >= w {
				t.Errorf("%q after %q", w, k.words[i-1])
			}
		}
	}
}
