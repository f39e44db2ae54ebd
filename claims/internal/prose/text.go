package prose

import (
	"math"
	"sort"

	"github.com/numclaim/numclaim/numbers"
)

// Text is a document as words, sentences and quotations. The zero Text is an
// empty document. Spans are bytes of Source.
type Text struct {
	Source    string
	Tokens    []Token
	Sentences []Sentence // in order, without gaps but for white space
	Quotes    []Quote    // in the order of their opening marks
	Tags      []Tag      // one a token, after Tag

	open    []int32 // quotations not closed yet, outermost first; only within Parse
	handles bool    // some token is a Handle
	lines   bool    // lines may break within a paragraph
}

// MaxSource is the longest Source that is read, in bytes; what follows is left
// alone, as offsets of tokens are 32 bits wide.
const MaxSource = math.MaxInt32 - 1

// Token is a word, a numeral or a mark.
type Token struct {
	Start, End int32
	Lemma      Lemma // the lexicon's base form of a word; 0 for words it does not list
	Kind       TokenKind
	Capital    bool // begins with a capital letter
	Joined     bool // a hyphen, which is no token, ties it to the token before: "7-day"
	Gap        Gap  // the white space before it
	plain      plain
	Class      Class
}

// Gap is the white space between two tokens.
type Gap uint8

// The gaps. The first token of a text has a Blank before it.
const (
	None  Gap = iota // the tokens touch, or a hyphen ties them
	Space            // white space without a line break
	Line             // one line break
	Blank            // a blank line
)

// TokenKind says what a token is.
type TokenKind uint8

// The kinds of tokens.
const (
	// Word is a word with its inner apostrophes and points ("O'Brien", "don't",
	// "Amazon.com"), an abbreviation with its point ("U.S.", "Gen."), or a clitic
	// ("'s", "'ve").
	Word TokenKind = iota
	// Numeral begins with a digit and holds its inner points and commas and the
	// letters that follow without a space: "1,30,000", "2.5bn", "21st", "1950s".
	Numeral
	// Punct is a mark, "$" and "%" included; runs of one mark ("...", "--") are
	// one token.
	Punct
	// OpenQuote and CloseQuote are quotation marks.
	OpenQuote
	CloseQuote
	// Link is a web address.
	Link
	// Handle is a name or tag of a social medium: "@WhiteHouse", "#Kyiv".
	Handle
)

// Sentence is a sentence, or a line that stands for one.
type Sentence struct {
	Span       numbers.Span
	First, End int32 // its tokens, End excluded
	Classes    Class // those that its words have
	Paragraph  int32 // counted from 0
	Place      Place
}

// Place says where in a page a sentence stands.
type Place uint8

// The places of sentences.
const (
	Body      Place = iota
	Headline        // a line without end mark: title or subheading
	Dateline        // "KYIV (Reuters) -", before the sentence that it opens
	Caption         // "(Image: AP)", a credit or caption of a picture
	Furniture       // "Also Read | ...", what the page and not the story says
	Embedded        // a message of a social medium, quoted whole
)

// Quote is a quotation in quotation marks. Quotations nest and never cross.
type Quote struct {
	Span        numbers.Span // from the opening to the closing mark, both included
	Open, Close int32        // tokens; Close is the first token after an unclosed one
	Level       int32        // 0 for the outermost
	Unclosed    bool         // its paragraph ends before a closing mark comes
	Continued   bool         // goes on from the unclosed quotation of the paragraph before
}

// End returns the first token after q.
func (q Quote) End() int {
	if q.Unclosed {
		return int(q.Close)
	}
	return int(q.Close) + 1
}

// Word returns the words of token i.
func (t *Text) Word(i int) string {
	k := t.Tokens[i]
	return t.Source[k.Start:k.End]
}

// Is reports whether token i has one of the classes c.
func (t *Text) Is(i int, c Class) bool {
	return i >= 0 && i < len(t.Tokens) && t.Tokens[i].Class&c != 0
}

// Mark reports whether token i is the mark m, as ",".
func (t *Text) Mark(i int, m string) bool {
	if i < 0 || i >= len(t.Tokens) {
		return false
	}
	k := &t.Tokens[i]
	return k.Kind == Punct && int(k.End-k.Start) == len(m) && t.Source[k.Start] == m[0] && t.Source[k.Start:k.End] == m
}

// MoneySign reports whether token i is the sign of a currency, which belongs to the
// figure beside it: "$", "€".
func (t *Text) MoneySign(i int) bool {
	if i < 0 || i >= len(t.Tokens) || t.Tokens[i].Kind != Punct {
		return false
	}
	switch t.Word(i) {
	case "$", "£", "¥", "₦", "₩", "€", "₴", "₹", "₺", "₽":
		return true
	}
	return false
}

// Equal reports whether token i is the word w, which is in lower case; ASCII
// letters of the text are folded.
func (t *Text) Equal(i int, w string) bool {
	return i >= 0 && i < len(t.Tokens) && equalFold(t.Word(i), w)
}

// equalFold reports whether s, its ASCII letters in lower case, is w.
func equalFold(s, w string) bool {
	if len(s) != len(w) {
		return false
	}
	for i := 0; i < len(s); i++ {
		if lower(s[i]) != w[i] {
			return false
		}
	}
	return true
}

// lower returns the ASCII letter c in lower case, and any other byte as it is.
func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// Between returns the span of tokens i to j, j excluded.
func (t *Text) Between(i, j int) numbers.Span {
	if i >= j || i < 0 || j > len(t.Tokens) {
		return numbers.Span{}
	}
	return numbers.Span{Start: int(t.Tokens[i].Start), End: int(t.Tokens[j-1].End)}
}

// TokenAt returns the first token that ends after offset: the token there, or
// the next one. It is len(t.Tokens) after the last.
func (t *Text) TokenAt(offset int) int {
	return sort.Search(len(t.Tokens), func(i int) bool { return int(t.Tokens[i].End) > offset })
}

// SentenceAt returns the first sentence that ends after offset: the sentence
// there, or the next one. It is len(t.Sentences) after the last.
func (t *Text) SentenceAt(offset int) int {
	return sort.Search(len(t.Sentences), func(i int) bool { return t.Sentences[i].Span.End > offset })
}
