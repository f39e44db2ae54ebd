package prose

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var placeNames = [...]string{Body: "", Headline: "headline", Dateline: "dateline", Caption: "caption", Furniture: "furniture", Embedded: "embedded"}

// TestSentences reads testdata/sentences.txt: the sentences of a text, one a line,
// with their place in square brackets unless it is the body.
func TestSentences(t *testing.T) {
	var x Text
	for _, b := range readBlocks(t, "sentences.txt") {
		x.Parse(b.input)
		var got []string
		for _, s := range x.Sentences {
			line := strings.ReplaceAll(s.Span.In(x.Source), "\n", `\n`)
			if s.Place != Body {
				line = "[" + placeNames[s.Place] + "] " + line
			}
			got = append(got, line)
		}
		if d := cmp.Diff(b.want, got); d != "" {
			t.Errorf("line %d: %s\n%s", b.line, b.reason, d)
		}
	}
}

// TestParagraphs checks that paragraphs are counted by blank lines, and by lines
// where each holds whole sentences.
func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []int32
	}{
		{"blank lines part paragraphs", "One. Two.\n\nThree.", []int32{0, 0, 1}},
		{"a line of its own is a paragraph", "One ends.\nTwo ends.", []int32{0, 1}},
		{"wrapped lines are none", "One goes\non here and\nis cut once\nmore. Two\nends.", []int32{0, 0}},
		{"a dateline belongs to its paragraph", "Title\n\nKYIV (AP) - One.", []int32{0, 1, 1}},
	} {
		var x Text
		x.Parse(c.text)
		var got []int32
		for _, s := range x.Sentences {
			got = append(got, s.Paragraph)
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", c.reason, d)
		}
	}
}

// TestAt checks where offsets fall, at the edges and in the gaps.
func TestAt(t *testing.T) {
	var x Text
	x.Parse("  One two. Three four.")
	for _, c := range []struct{ offset, token, sentence int }{
		{0, 0, 0}, {2, 0, 0}, {5, 1, 0}, {9, 2, 0}, {10, 3, 1}, {21, 5, 1}, {22, 6, 2}, {99, 6, 2},
	} {
		if got := x.TokenAt(c.offset); got != c.token {
			t.Errorf("TokenAt(%d) = %d, want %d", c.offset, got, c.token)
		}
		if got := x.SentenceAt(c.offset); got != c.sentence {
			t.Errorf("SentenceAt(%d) = %d, want %d", c.offset, got, c.sentence)
		}
	}
}
