package claims

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims/when"
)

var update = flag.Bool("update", false, "rewrite the answers in testdata")

// TestExtract reads the blocks of testdata: a reason behind "#", a text at the
// margin, and indented below it what each claim of it says. A line "@2024-03-12"
// before the text is the day of publication, without which it is that day.
func TestExtract(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var out strings.Builder
			for i, block := range strings.Split(strings.TrimSpace(string(b)), "\n\n") {
				x := parseBlock(block)
				if x.reason == "" {
					t.Errorf("block %d has no reason: %q", i, block)
				}
				got := x.read()
				if diff := cmp.Diff(x.want, got); diff != "" && !*update {
					t.Errorf("%s\n%s\n(-want +got):\n%s", x.reason, x.text, diff)
				}
				x.want = got
				out.WriteString(x.String() + "\n\n")
			}
			if *update {
				if err := os.WriteFile(file, []byte(strings.TrimSpace(out.String())+"\n"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// block is one case of testdata.
type block struct {
	reason string
	day    string // day of publication as written, "" for the usual one
	text   string
	want   []string
}

const usualDay = "2024-03-13" // a Wednesday

func parseBlock(s string) block {
	var x block
	var text []string
	for _, line := range strings.Split(s, "\n") {
		switch {
		case strings.HasPrefix(line, "# "):
			x.reason = strings.TrimSpace(x.reason + " " + line[2:])
		case strings.HasPrefix(line, "@"):
			x.day = line[1:]
		case strings.HasPrefix(line, "\t"):
			x.want = append(x.want, line[1:])
		default:
			text = append(text, line)
		}
	}
	x.text = strings.Join(text, "\n")
	return x
}

func (x block) String() string {
	s := "# " + x.reason + "\n"
	if x.day != "" {
		s += "@" + x.day + "\n"
	}
	s += x.text
	for _, w := range x.want {
		s += "\n\t" + w
	}
	return s
}

// read extracts the claims of the block and describes each in a line.
func (x block) read() (lines []string) {
	day := x.day
	if day == "" {
		day = usualDay
	}
	d, err := when.ParseDay(day)
	if err != nil {
		return []string{err.Error()}
	}
	var e Extractor
	cs := slices.Collect(e.All(Document{ID: "d", Outlet: "Post", Published: d, Text: x.text}))
	words := map[string]string{}
	for _, c := range cs {
		words[c.ID] = c.Quantity.Text
	}
	for i := range cs {
		lines = append(lines, describe(&cs[i], words))
	}
	return lines
}

// describe tells what a claim says, what is usual left out.
func describe(c *Claim, words map[string]string) string {
	parts := []string{strings.ReplaceAll(c.Quantity.Text, "\n", " ") + ": " + c.Measure.Counted}
	add := func(s string, ok bool) {
		if ok {
			parts = append(parts, s)
		}
	}
	add("["+string(c.Measure.Role)+"]", c.Measure.Role != "")
	add("@"+c.Measure.Place, c.Measure.Place != "")
	s := strings.Join(parts, " ")
	parts = nil
	add(strings.TrimSpace(c.Kind.String()+" "+c.Direction.String()), c.Kind != Total)
	add("per "+c.Quantity.Per, c.Quantity.Per != "")
	add("additional", c.Additional)
	add("denied", c.Denied)
	add("hypothetical", c.Hypothetical)
	add("part of "+words[c.PartOf], c.PartOf != "")
	add("same as "+words[c.SameAs], c.SameAs != "")
	add("by "+c.Source.Speaker, c.Source.Speaker != "")
	add("via "+strings.Join(c.Source.Via, " < "), len(c.Source.Via) > 0)
	add("said "+c.Said.String(), !c.Said.IsZero())
	add("as of "+c.AsOf.String(), !c.AsOf.IsZero())
	if len(parts) > 0 {
		s += "; " + strings.Join(parts, "; ")
	}
	return s
}
