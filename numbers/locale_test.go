package numbers

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// localeBlock is a text of testdata/locale.txt and the figures in it.
type localeBlock struct {
	locale, reason, text string
	figures              []string
	cause                string // why it is not read so yet; "" where it is
}

// localeBlocks reads testdata/locale.txt: a locale in brackets, and under it for
// each text a line "# reason", the text, its figures on lines that begin with a
// tab, and before them "! cause" where the text is not read so yet.
func localeBlocks(t *testing.T) (blocks []localeBlock) {
	t.Helper()
	data, err := os.ReadFile("testdata/locale.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b localeBlock
	for line := range strings.Lines(string(data) + "\n# end\n") {
		line = strings.TrimRight(line, "\n")
		switch {
		case strings.HasPrefix(line, "#"), strings.HasPrefix(line, "["):
			if b.text != "" {
				blocks = append(blocks, b)
			}
			b = localeBlock{locale: b.locale, reason: strings.TrimPrefix(line, "# ")}
			if tag, ok := strings.CutPrefix(line, "["); ok {
				b.locale = strings.TrimSuffix(tag, "]")
			}
		case strings.HasPrefix(line, "\t"):
			b.figures = append(b.figures, line[1:])
		case strings.HasPrefix(line, "! "):
			b.cause = line[2:]
		case line != "":
			b.text = line
		}
	}
	return blocks
}

// TestLocales reads twenty texts or more of each locale.
func TestLocales(t *testing.T) {
	count := map[string]int{}
	for _, b := range localeBlocks(t) {
		count[b.locale]++
		t.Run(b.locale+"/"+b.reason, func(t *testing.T) {
			r := Reader{Locale: language.MustParse(b.locale)}
			var got []string
			for q := range r.All(b.text) {
				if q.Text != q.Span.In(b.text) {
					t.Errorf("the words %q are not those of the span, %q", q.Text, q.Span.In(b.text))
				}
				got = append(got, describe(q))
			}
			diff := cmp.Diff(b.figures, got)
			switch {
			case diff == "" && b.cause != "":
				t.Errorf("%s\nis read right now: take its cause away", b.text)
			case diff != "" && b.cause == "":
				t.Errorf("%s\n(-want +got):\n%s", b.text, diff)
			}
		})
	}
	for locale, n := range count {
		if n < 20 {
			t.Errorf("%s has %d texts, fewer than 20", locale, n)
		}
	}
	if len(count) != 15 {
		t.Errorf("%d locales, want 15", len(count))
	}
}

// describe writes what q rules in: its number or its interval, the unit, the
// denominator, and other readings.
func describe(q Quantity) string {
	s := q.Strict.String()
	if n, ok := q.Strict.Point(); ok {
		s = n.String()
	}
	if q.Approx {
		s = "~" + s
	}
	if q.Unit != (Unit{}) {
		s += " " + q.Unit.Code()
	}
	if q.Per != "" {
		s += " per " + q.Per
	}
	for _, a := range q.Alt {
		s += " or " + describe(a)
	}
	return s
}
