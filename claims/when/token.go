package when

import (
	"unicode"
	"unicode/utf8"
)

// token is a word, a number or a mark of a text, with what the lexicon knows of
// it.
type token struct {
	start, end int
	kind       tokenKind
	class      class
	val        int
}

type tokenKind uint8

const (
	noToken     tokenKind = iota // the text ends here, or a paragraph
	wordToken                    // letters
	numberToken                  // a digit, and what is written together with it
	markToken                    // any other single rune
)

// maxRun is the longest word or number, in bytes, that can be part of a date;
// looking at longer ones from behind would cost more than a fixed time.
const maxRun = 24

// recent holds the tokens that were read last, by the places that they were asked
// for at: the rules ask for the few words around a head again and again.
type recent [16]struct {
	place int // the place plus one; 0 is none
	token token
}

// at returns the token at pos or behind the blanks there.
func (s *scan) at(pos int) token {
	r := &s.forward[uint(pos)%uint(len(s.forward))]
	if r.place != pos+1 {
		r.place, r.token = pos+1, s.readAt(pos)
	}
	return r.token
}

func (s *scan) readAt(pos int) token {
	pos, ok := s.skip(pos)
	if !ok {
		return token{start: pos, end: pos}
	}
	switch c := s.text[pos]; {
	case isDigit(c):
		return number(s.text, pos)
	case isLetterAt(s.text, pos):
		return s.word(pos, wordEnd(s.text, pos))
	}
	_, n := utf8.DecodeRuneInString(s.text[pos:])
	return token{pos, pos + n, markToken, markClass(s.text[pos : pos+n]), 0}
}

// skip returns the next place at or after pos that is no blank; ok is false when
// the text or the paragraph ends before it.
func (s *scan) skip(pos int) (next int, ok bool) {
	lines := 0
	for limit := pos + maxRun; pos < len(s.text) && pos < limit; {
		n := blank(s.text[pos:])
		if n == 0 {
			return pos, true
		}
		if s.text[pos] == '\n' {
			if lines++; lines > 1 {
				return pos, false
			}
		}
		pos += n
	}
	return pos, false
}

// before returns the token that ends at pos or before the blanks there.
func (s *scan) before(pos int) token {
	r := &s.backward[uint(pos)%uint(len(s.backward))]
	if r.place != pos+1 {
		r.place, r.token = pos+1, s.readBefore(pos)
	}
	return r.token
}

func (s *scan) readBefore(pos int) token {
	for lines, limit := 0, pos-maxRun; pos > 0 && pos > limit; {
		n := blankBefore(s.text[:pos])
		if n == 0 {
			return s.endingAt(pos)
		}
		if s.text[pos-n] == '\n' {
			if lines++; lines > 1 {
				break
			}
		}
		pos -= n
	}
	return token{start: pos, end: pos}
}

// endingAt returns the token whose last byte stands before end.
func (s *scan) endingAt(end int) token {
	start := end
	for start > 0 && end-start <= maxRun {
		r, n := utf8.DecodeLastRuneInString(s.text[:start])
		if !unicode.IsLetter(r) && !(r < utf8.RuneSelf && isDigit(byte(r))) {
			break
		}
		start -= n
	}
	switch {
	case start == end:
		_, n := utf8.DecodeLastRuneInString(s.text[:end])
		return token{end - n, end, markToken, markClass(s.text[end-n : end]), 0}
	case end-start > maxRun:
		return token{start, end, wordToken, cNone, 0}
	case isDigit(s.text[start]):
		return s.numberEnding(start, end)
	}
	return s.word(start, end)
}

// numberEnding returns the number whose digits start at start, unless it is the
// tail of a longer one, as 300 is in "1,300".
func (s *scan) numberEnding(start, end int) token {
	t := number(s.text, start)
	if t.end != end || start > 1 && isDigit(s.text[start-2]) && joins(s.text, start-1) {
		return token{start, end, numberToken, cNone, 0}
	}
	return t
}

// word returns the word at [start, end).
func (s *scan) word(start, end int) token {
	e := s.lexicon.lookup(s.text[start:end])
	return token{start, end, wordToken, e.class, int(e.val)}
}

// number returns the number at pos with all that is written together with it. A
// plain one of up to eight digits is class digits, "12th" is nth, "1990s" is
// tens; what no date is made of has class none.
func number(text string, pos int) token {
	t := token{start: pos, kind: numberToken, class: cDigits}
	i := pos
	for ; i < len(text) && isDigit(text[i]); i++ {
		if i-pos < 8 {
			t.val = t.val*10 + int(text[i]-'0')
		}
	}
	if i-pos > 8 {
		t.class = cNone
	}
	for joins(text, i) {
		t.class = cNone
		for i++; i < len(text) && isDigit(text[i]); i++ {
		}
	}
	if i < len(text) && isLetterAt(text, i) {
		j := wordEnd(text, i)
		t.class = suffixClass(t.class, text[i:j])
		for i = j; i < len(text) && (isDigit(text[i]) || isLetterAt(text, i)); {
			t.class = cNone
			_, n := utf8.DecodeRuneInString(text[i:])
			i += n
		}
	}
	t.end = i
	return t
}

// suffixClass returns the class of digits that letters follow without a space.
func suffixClass(c class, suffix string) class {
	if c != cDigits {
		return cNone
	}
	switch suffix {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return cNth
	case "s":
		return cTens
	case "Q", "q":
		return cQuarterDigit
	case "H", "h":
		return cHalfDigit
	}
	return cNone
}

// wordEnd returns the end of the letters that begin at pos.
func wordEnd(text string, pos int) int {
	for pos < len(text) {
		if c := text[pos]; c < utf8.RuneSelf {
			if !isLetter(c) {
				return pos
			}
			pos++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[pos:])
		if !unicode.IsLetter(r) {
			return pos
		}
		pos += n
	}
	return pos
}

func isLetterAt(text string, pos int) bool {
	if c := text[pos]; c < utf8.RuneSelf {
		return isLetter(c)
	}
	r, _ := utf8.DecodeRuneInString(text[pos:])
	return unicode.IsLetter(r)
}

func isLetter(c byte) bool { return c|0x20-'a' < 26 }
func isDigit(c byte) bool  { return c-'0' < 10 }
func isUpper(c byte) bool  { return c-'A' < 26 }

// isJoint reports whether c between two digits makes one number of them.
func isJoint(c byte) bool { return c == ',' || c == '.' || c == ':' }

// joins reports whether the mark at i goes on with the number that ends there.
// Four digits after a comma do not, they are a year: "Sept. 11,2001".
func joins(text string, i int) bool {
	if i+1 >= len(text) || !isJoint(text[i]) || !isDigit(text[i+1]) {
		return false
	}
	j := i + 1
	for j < len(text) && j <= i+5 && isDigit(text[j]) {
		j++
	}
	return text[i] != ',' || j-i-1 != 4
}

// blank returns the length of the blank that text begins with, 0 for none: a
// space, a tab, an end of line or a no-break space.
func blank(text string) int {
	switch text[0] {
	case ' ', '\t', '\n', '\r':
		return 1
	case 0xC2:
		if len(text) > 1 && text[1] == 0xA0 {
			return 2
		}
	}
	return 0
}

// blankBefore returns the length of the blank that text ends with, 0 for none.
func blankBefore(text string) int {
	switch text[len(text)-1] {
	case ' ', '\t', '\n', '\r':
		return 1
	case 0xA0:
		if len(text) > 1 && text[len(text)-2] == 0xC2 {
			return 2
		}
	}
	return 0
}

// markClass returns the class of a mark.
func markClass(mark string) class {
	switch mark {
	case "-", "–", "—", "‑":
		return cDash
	case ",":
		return cComma
	case ".":
		return cStop
	case ";", ":", "?", "!":
		return cClauseEnd
	case "'", "’", "‘":
		return cApostrophe
	case "$", "€", "£", "#", "₹", "¥":
		return cMoneySign
	case "%":
		return cPercent
	case "/":
		return cSlash
	case "(", ")":
		return cBracket
	}
	return cNone
}
