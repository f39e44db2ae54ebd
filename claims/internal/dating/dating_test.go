package dating

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/internal/source"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// block is a reason, a text whose figures stand in square brackets, and the dates
// of each.
type block struct {
	file      string
	line      int
	reason    string
	published when.Day
	text      string
	figures   []Figure
	want      []string
}

// readBlocks reads the blocks of testdata: a "# reason" line, a line with the day
// of publication ("-" for none) and a text, and an indented line for each figure.
// A figure in square brackets with "~" before it is a change, one with "?" is
// a plan or a forecast.
func readBlocks(t testing.TB) []block {
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
				day, text, _ := strings.Cut(line, " ")
				published, err := when.ParseDay(day)
				if err != nil && day != "-" {
					t.Fatalf("%s:%d: %v", file, i+1, err)
				}
				b := block{file: file, line: i + 1, reason: reason, published: published}
				b.text, b.figures = marked(text)
				blocks = append(blocks, b)
				reason = ""
			}
		}
	}
	return blocks
}

// marked takes the marks of figures out of a text; "|" begins a paragraph.
func marked(s string) (string, []Figure) {
	var text strings.Builder
	var figures []Figure
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			f := Figure{}
			switch s[i+1] {
			case '~':
				f.Change, i = true, i+1
			case '?':
				f.Unreal, i = true, i+1
			}
			f.Span.Start = text.Len()
			figures = append(figures, f)
		case ']':
			figures[len(figures)-1].Span.End = text.Len()
		case '|':
			text.WriteString("\n\n")
		default:
			text.WriteByte(s[i])
		}
	}
	return text.String(), figures
}

// bind dates the figures of a text as the extractor does.
func bind(text string, published when.Day, figures []Figure) []Dates {
	var t prose.Text
	var finder source.Finder
	var dates []when.Expression
	t.Parse(text)
	finder.Find(&t)
	for e := range new(when.Reader).All(text, published) {
		dates = append(dates, e)
	}
	var b Binder
	b.Read(&t, &finder, dates, published)
	var all []Dates
	for _, f := range figures {
		all = append(all, b.Bind(f))
	}
	return all
}

// line writes the dates of a figure as the blocks do.
func line(figure string, d Dates) string {
	s := figure + " ="
	if !d.AsOf.IsZero() {
		s += fmt.Sprintf(" %v %s", d.AsOf, d.AsOfRule)
	}
	if !d.Said.IsZero() {
		s += fmt.Sprintf(" said %v %s", d.Said, d.SaidRule)
	}
	return s
}

func TestBind(t *testing.T) {
	seen := map[Rule]bool{}
	for _, b := range readBlocks(t) {
		var got []string
		for i, d := range bind(b.text, b.published, b.figures) {
			got = append(got, line(b.figures[i].Span.In(b.text), d))
			seen[d.AsOfRule], seen[d.SaidRule] = true, true
			checkDates(t, b.text, d)
		}
		if diff := cmp.Diff(b.want, got); diff != "" {
			t.Errorf("%s:%d: %s\n%s %s\n%s", b.file, b.line, b.reason, b.published, b.text, diff)
		}
	}
	for _, r := range rules {
		if !seen[r] {
			t.Errorf("no block for rule %q", r)
		}
	}
}

// checkDates holds what Dates promise: a period has a rule and words of the text.
func checkDates(t testing.TB, text string, d Dates) {
	t.Helper()
	for _, x := range []struct {
		p when.Period
		s numbers.Span
		r Rule
	}{{d.Said, d.SaidSpan, d.SaidRule}, {d.AsOf, d.AsOfSpan, d.AsOfRule}} {
		if x.p.IsZero() != (x.r == "") || x.p.IsZero() != x.s.IsZero() || x.s.End > len(text) || x.p.To != 0 && x.p.From > x.p.To {
			t.Fatalf("%v by %q from %v", x.p, x.r, x.s)
		}
	}
}
