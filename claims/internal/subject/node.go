package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// node is a word or mark of a sentence, or one of its figures.
type node struct {
	tok, end int32 // tokens, end excluded
	fig      int32 // index of the figure, -1 for a word
	factor   int32 // index of the figure that a verb spells, -1 for other words
	class    prose.Class
	lemma    prose.Lemma
	tag      prose.Tag
	mark     byte // a mark by its first byte, 0 for words; quotation marks are '"'
	first    byte // the first byte in lower case, with size what most words differ in
	size     int32
	capital  bool
	joined   bool // a hyphen ties it to the node before
}

// reach is how many nodes a search looks at to either side of a figure. News
// sentences are shorter; a longer one costs no more for it.
const reach = 48

// sentence is the layout of one sentence.
type sentence struct {
	text   *prose.Text
	figs   []numbers.Quantity // of the document, in order
	first  int                // index of the first of its figures
	number int                // which sentence of the text it is
	nodes  []node
	at     []int32 // node of each figure of the sentence
}

// layOut lays out sentence n, whose figures begin at index first; it returns the
// index of the first figure after it.
func (s *sentence) layOut(t *prose.Text, n int, figs []numbers.Quantity, first int) int {
	sent := t.Sentences[n]
	s.text, s.figs, s.first, s.number = t, figs, first, n
	s.nodes, s.at = s.nodes[:0], s.at[:0]
	fig := first
	for i := sent.First; i < sent.End; i++ {
		k := t.Tokens[i]
		for fig < len(figs) && figs[fig].Span.End <= int(k.Start) {
			fig++
		}
		if fig < len(figs) && figs[fig].Span.Start < int(k.End) {
			i = s.figure(fig, i, sent.End)
			fig++
			continue
		}
		s.nodes = append(s.nodes, word(t, i))
	}
	for fig < len(figs) && figs[fig].Span.Start < sent.Span.End {
		fig++
	}
	return fig
}

// figure appends the node of a figure that begins in token i, and returns its
// last token.
func (s *sentence) figure(fig int, i, end int32) int32 {
	start := i
	for i+1 < end && int(s.text.Tokens[i+1].Start) < s.figs[fig].Span.End {
		i++
	}
	if isFactor(&s.figs[fig], s.text, int(i)) {
		for ; start <= i; start++ {
			s.nodes = append(s.nodes, word(s.text, start))
		}
		s.at = append(s.at, int32(len(s.nodes))-1)
		s.nodes[len(s.nodes)-1].factor = int32(fig)
		return i
	}
	s.at = append(s.at, int32(len(s.nodes)))
	s.nodes = append(s.nodes, node{tok: start, end: i + 1, fig: int32(fig), factor: -1, class: prose.Numeric, tag: prose.TagNumber, joined: s.text.Tokens[start].Joined})
	return i
}

// figureAt returns the index of the figure at node i, -1 for none.
func (s *sentence) figureAt(i int) int {
	n := s.get(i)
	return int(max(n.fig, n.factor))
}

// word returns the node of token i.
func word(t *prose.Text, i int32) node {
	k := t.Tokens[i]
	n := node{tok: i, end: i + 1, fig: -1, factor: -1, class: k.Class, lemma: k.Lemma, tag: t.Tags[i], capital: k.Capital, joined: k.Joined}
	n.first, n.size = t.Source[k.Start]|0x20, k.End-k.Start
	switch k.Kind {
	case prose.Punct:
		n.mark = t.Source[k.Start]
	case prose.OpenQuote, prose.CloseQuote:
		n.mark = '"'
	}
	return n
}

// get returns node i, a full stop outside the sentence.
func (s *sentence) get(i int) node {
	if i < 0 || i >= len(s.nodes) {
		return node{fig: -1, factor: -1, mark: '.'}
	}
	return s.nodes[i]
}

// tagged reports whether node i is a word with one of the tags.
func (s *sentence) tagged(i int, tags ...prose.Tag) bool {
	if i < 0 || i >= len(s.nodes) || s.nodes[i].fig >= 0 {
		return false
	}
	for _, t := range tags {
		if s.nodes[i].tag == t {
			return true
		}
	}
	return false
}

// isVerb reports whether node i is a verb form, auxiliaries included.
func (s *sentence) isVerb(i int) bool {
	return s.tagged(i, prose.TagVerb, prose.TagAuxiliary, prose.TagInfinitive, prose.TagParticiple, prose.TagIng)
}

// isFinite reports whether a clause has its verb in node i.
func (s *sentence) isFinite(i int) bool { return s.tagged(i, prose.TagVerb, prose.TagAuxiliary) }

// isPrep reports whether node i is a preposition.
func (s *sentence) isPrep(i int) bool { return s.tagged(i, prose.TagPreposition) }

// isQuote reports whether node i is a quotation mark.
func (s *sentence) isQuote(i int) bool { return s.get(i).mark == '"' }

// isBreak reports whether node i is a mark that is no quotation mark.
func (s *sentence) isBreak(i int) bool { m := s.get(i).mark; return m != 0 && m != '"' }

// is reports whether node i is a word of one of the classes c.
func (s *sentence) is(i int, c prose.Class) bool {
	return i >= 0 && i < len(s.nodes) && s.nodes[i].fig < 0 && s.nodes[i].class&c != 0
}

// eq reports whether node i is one of the words, which are in lower case.
func (s *sentence) eq(i int, words ...string) bool {
	if i < 0 || i >= len(s.nodes) || s.nodes[i].fig >= 0 {
		return false
	}
	n := &s.nodes[i]
	for _, w := range words {
		if len(w) == int(n.size) && w[0]|0x20 == n.first && s.text.Equal(int(n.tok), w) {
			return true
		}
	}
	return false
}

// isWord reports whether node i is a word, and no figure, mark or numeral.
func (s *sentence) isWord(i int) bool {
	return i >= 0 && i < len(s.nodes) && s.nodes[i].fig < 0 && s.nodes[i].mark == 0
}

// span returns the words of nodes i to j, j excluded.
func (s *sentence) span(i, j int) numbers.Span {
	if i >= j {
		return numbers.Span{}
	}
	return s.text.Between(int(s.nodes[i].tok), int(s.nodes[j-1].end))
}

// words returns the text of nodes i to j, j excluded.
func (s *sentence) words(i, j int) string { return s.span(i, j).In(s.text.Source) }
