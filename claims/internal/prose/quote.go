package prose

import (
	"unicode"
	"unicode/utf8"

	"github.com/numclaim/numclaim/numbers"
)

// isQuote reports whether r, beyond ASCII, is a quotation mark.
func isQuote(r rune) bool {
	switch r {
	case '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '″', '＂':
		return true
	}
	return false
}

// quote reads the quotation mark r of n bytes and guesses from its neighbours
// whether it opens or closes; pairQuotes has the last word. An apostrophe before
// a shortened word or year ("'em", "'90s") is a plain mark.
func (s *scanner) quote(r rune, n int) {
	start := s.pos
	s.pos += n
	if (r == '\'' || r == '`') && s.byteAt(s.pos) == byte(r) { // '' and ``
		s.pos++
	}
	kind := CloseQuote
	switch r {
	case '“', '„', '‟', '‘', '‚', '‛', '«', '‹', '`':
		kind = OpenQuote
	case '"', '\'', '’', '″', '＂':
		if s.opens() {
			kind = OpenQuote
		}
	}
	if kind == OpenQuote && s.pos-start == n && s.elision(r) || s.inches(start) {
		kind = Punct
	}
	s.emit(start, kind)
}

// inches reports whether the mark at i stands for inches: it follows digits before
// which an apostrophe stands for feet (6'2").
func (s *scanner) inches(i int) bool {
	j := i
	for j > 0 && charClass[s.src[j-1]] == digit && j > i-3 {
		j--
	}
	if j == i || s.src[i] == '\'' {
		return false
	}
	k := j - 1
	for k > 0 && k > j-3 && s.src[k]&0xC0 == 0x80 {
		k-- // to the beginning of a rune
	}
	return k > 0 && apostropheOrPrime(s.src[k:j]) && charClass[s.src[k-1]] == digit
}

// apostropheOrPrime reports whether m is a mark for feet.
func apostropheOrPrime(m string) bool { return m == "'" || m == "’" || m == "′" }

// opens reports whether a straight mark just read stands where one opens: after
// white space, a bracket, a dash or another opening mark, and before a word.
func (s *scanner) opens() bool {
	if s.pos >= len(s.src) || charClass[s.src[s.pos]] == space {
		return false
	}
	if s.gap != None || len(s.tokens) == 0 {
		return true
	}
	last := s.tokens[len(s.tokens)-1]
	switch {
	case last.Kind == OpenQuote:
		return true
	case last.Kind != Punct:
		return false
	}
	switch s.src[last.Start] {
	case '(', '[', '{', '-', 0xE2: // 0xE2 begins the dashes
		return true
	}
	return false
}

// elisions are words that lose their beginning to an apostrophe.
var elisions = [...]string{"bout", "cause", "em", "n", "round", "til", "tis", "twas"}

// elision reports whether the apostrophe r, just read, stands for what a word or
// a year has lost.
func (s *scanner) elision(r rune) bool {
	if r != '\'' && r != '’' && r != '‘' {
		return false
	}
	c := s.byteAt(s.pos)
	if charClass[c] == digit {
		return charClass[s.byteAt(s.pos+1)] == digit && (!s.letterAt(s.pos+2) || s.byteAt(s.pos+2) == 's')
	}
	for _, e := range elisions {
		end := s.pos + len(e)
		if end <= len(s.src) && equalFold(s.src[s.pos:end], e) && !s.letterAt(end) {
			return true
		}
	}
	return false
}

// family is the shape of a quotation mark; a mark closes one of its family.
type family uint8

const (
	double family = iota
	single
	angle
)

func familyOf(mark string) family {
	switch r, _ := utf8.DecodeRuneInString(mark); r {
	case '‘', '’', '‚', '‛':
		return single
	case '\'', '`':
		if len(mark) == 1 {
			return single
		}
	case '«', '»', '‹', '›':
		return angle
	}
	return double
}

// pairQuotes matches the quotation marks. A quotation that its paragraph leaves
// open ends with it, and one that opens the next paragraph continues it, as is
// the way of long quotations in print. A mark that closes nothing is an
// apostrophe or opens a quotation; a single mark that nothing closes was none.
func (t *Text) pairQuotes() {
	var opened [3]int // quotations of each family that are open
	for i := range t.Tokens {
		k := &t.Tokens[i]
		if len(t.open) > 0 && (k.Gap == Blank || k.Gap == Line && k.Kind == OpenQuote) {
			t.leaveOpen(i, 0)
			opened = [3]int{}
		}
		if k.Kind != OpenQuote && k.Kind != CloseQuote {
			continue
		}
		f := familyOf(t.Word(i))
		if k.Kind == CloseQuote && opened[f] == 0 {
			t.strayClose(i, f)
		}
		if k.Kind == OpenQuote && opened[f] > 0 && t.glued(i) {
			k.Kind = CloseQuote
		}
		switch k.Kind {
		case OpenQuote:
			opened[f]++
			t.openQuote(i)
		case CloseQuote:
			t.closeQuote(i, f, &opened)
		}
	}
	t.leaveOpen(len(t.Tokens), 0)
	t.dropApostrophes()
}

// strayClose reads a closing mark that closes nothing: after a word a single
// mark is the possessive of a plural ("the workers' union"), a straight or double
// mark before a word opens, and anything else stays a mark.
func (t *Text) strayClose(i int, f family) {
	k := &t.Tokens[i]
	switch {
	case f == single && k.Gap == None && i > 0 && t.Tokens[i-1].Kind <= Numeral:
		k.Kind, k.Class = Word, Possessive
	case f == double && i+1 < len(t.Tokens) && t.Tokens[i+1].Gap == None && t.Tokens[i+1].Kind <= Numeral:
		k.Kind = OpenQuote
	default:
		k.Kind = Punct
	}
}

// glued reports whether the opening mark i is better read as a closing one: it
// touches the word before it and not the one after.
func (t *Text) glued(i int) bool {
	return t.Tokens[i].Gap == None && i+1 < len(t.Tokens) && t.Tokens[i+1].Gap != None
}

func (t *Text) openQuote(i int) {
	q := Quote{Open: int32(i), Level: int32(len(t.open))}
	q.Continued = t.Tokens[i].Gap >= Line && len(t.Quotes) > 0 && t.continues(i)
	t.open = append(t.open, int32(len(t.Quotes)))
	t.Quotes = append(t.Quotes, q)
}

// continues reports whether the paragraph before token i ends with a quotation
// left open.
func (t *Text) continues(i int) bool {
	last := t.Quotes[len(t.Quotes)-1]
	return last.Unclosed && int(last.Close) == i && familyOf(t.Word(int(last.Open))) == familyOf(t.Word(i))
}

// closeQuote ends the innermost open quotation of the family f at the mark i;
// those inside it are left open.
func (t *Text) closeQuote(i int, f family, opened *[3]int) {
	for n := len(t.open) - 1; n >= 0; n-- {
		q := &t.Quotes[t.open[n]]
		g := familyOf(t.Word(int(q.Open)))
		opened[g]--
		if g != f {
			continue
		}
		t.leaveOpen(i, n+1)
		t.open = t.open[:n]
		q.Close = int32(i)
		q.Span = numbers.Span{Start: int(t.Tokens[q.Open].Start), End: int(t.Tokens[i].End)}
		return
	}
}

// leaveOpen ends the open quotations from the nth on before token i.
func (t *Text) leaveOpen(i, n int) {
	for _, j := range t.open[n:] {
		q := &t.Quotes[j]
		q.Close, q.Unclosed = int32(i), true
		q.Span = numbers.Span{Start: int(t.Tokens[q.Open].Start), End: int(t.Tokens[i-1].End)}
	}
	t.open = t.open[:n]
}

// dropApostrophes removes the single marks that nothing closes.
func (t *Text) dropApostrophes() {
	kept := t.Quotes[:0]
	for _, q := range t.Quotes {
		if q.Unclosed && familyOf(t.Word(int(q.Open))) == single && !q.Continued {
			t.Tokens[q.Open].Kind = Punct
			continue
		}
		kept = append(kept, q)
	}
	t.Quotes = kept
}

// isUpper reports whether w has two letters or more and all are capitals.
func isUpper(w string) bool {
	n := 0
	for _, r := range w {
		switch {
		case unicode.IsUpper(r):
			n++
		case unicode.IsLower(r):
			return false
		}
	}
	return n > 1
}
