package prose

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTokens reads testdata/tokens.txt: the tokens of a text, one after the other,
// each with its kind unless it is a word, "-" before it when a hyphen ties it.
func TestTokens(t *testing.T) {
	kinds := [...]string{Word: "", Numeral: "#", Punct: "!", OpenQuote: "<", CloseQuote: ">", Link: "link:", Handle: "handle:"}
	var x Text
	for _, b := range readBlocks(t, "tokens.txt") {
		x.Parse(b.input)
		var got []string
		for i, k := range x.Tokens {
			w := kinds[k.Kind] + x.Word(i)
			if k.Joined {
				w = "-" + w
			}
			got = append(got, w)
		}
		if d := cmp.Diff(strings.Join(b.want, " "), strings.Join(got, " ")); d != "" {
			t.Errorf("line %d: %s\n%s", b.line, b.reason, d)
		}
	}
}

// TestQuotes reads testdata/quotes.txt: the quotations of a text, one a line,
// indented by their level, with what is odd about them.
func TestQuotes(t *testing.T) {
	var x Text
	for _, b := range readBlocks(t, "quotes.txt") {
		x.Parse(b.input)
		var got []string
		for _, q := range x.Quotes {
			line := strings.Repeat("  ", int(q.Level)) + strings.ReplaceAll(q.Span.In(x.Source), "\n", `\n`)
			if q.Unclosed {
				line += " [unclosed]"
			}
			if q.Continued {
				line += " [continued]"
			}
			got = append(got, line)
		}
		if d := cmp.Diff(b.want, got); d != "" {
			t.Errorf("line %d: %s\n%s", b.line, b.reason, d)
		}
	}
}

var tagNames = [...]string{
	TagMark: "", TagNoun: "noun", TagName: "name", TagPronoun: "pron", TagDeterminer: "det", TagPossessive: "poss", TagAdjective: "adj",
	TagNumber: "num", TagPreposition: "prep", TagTo: "to", TagConjunction: "conj", TagThat: "that", TagRelative: "rel",
	TagAuxiliary: "aux", TagVerb: "verb", TagInfinitive: "inf", TagParticiple: "part", TagIng: "ing", TagAdverb: "adv",
}

// TestTags reads testdata/tags.txt: the words of a text with their tags.
func TestTags(t *testing.T) {
	var x Text
	for _, b := range readBlocks(t, "tags.txt") {
		x.Parse(b.input)
		x.Tag()
		var got []string
		for i := range x.Tokens {
			if x.Tags[i] != TagMark {
				got = append(got, x.Word(i)+"/"+tagNames[x.Tags[i]])
			}
		}
		if d := cmp.Diff(strings.Join(b.want, " "), strings.Join(got, " ")); d != "" {
			t.Errorf("line %d: %s\n%s", b.line, b.reason, d)
		}
	}
}

// TestPlain checks that the tags which words have wherever they stand are those that
// their neighbours would give them.
func TestPlain(t *testing.T) {
	var x Text
	for _, name := range []string{"sentences.txt", "tags.txt", "quotes.txt", "tokens.txt"} {
		for _, b := range readBlocks(t, name) {
			x.Parse(b.input)
			x.Tag()
			for _, s := range x.Sentences {
				g := tagger{t: &x, first: int(s.First), end: int(s.End)}
				g.titled = g.titleCase()
				for i := g.first; i < g.end; i++ {
					if got := g.tag(i); got != x.Tags[i] {
						t.Errorf("%s:%d: %q is %s, plainly %s", name, b.line, x.Word(i), tagNames[got], tagNames[x.Tags[i]])
					}
				}
			}
		}
	}
}
