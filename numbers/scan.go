package numbers

import (
	"unicode"
	"unicode/utf8"
)

// scanner finds the figures of a text, one after the other.
type scanner struct {
	text    string
	pos     int // the next byte to look at
	done    int // the end of the last figure or refusal; nothing before it is read again
	locale  *locale
	lexicon *Lexicon
	f       figure // what is being read, here to be allocated once

	q         Quantity // what next found
	isRefused bool     // next found no figure but refusal
	refusal   Refusal
}

// Classes of bytes.
const (
	other    byte = iota // what ends a word: space, punctuation
	letter               // an ASCII letter, or part of a longer rune
	digit                // an ASCII digit
	wordMark             // a byte that keeps a word together: apostrophe
	foreign              // the first byte of a rune that may be a digit or a fraction
	skipMark             // "@" and "#": what follows is a name
)

// classes maps bytes to their class.
var classes = func() (c [256]byte) {
	for b := range c {
		switch {
		case 'a' <= b|0x20 && b|0x20 <= 'z' && b < 0x80, b >= 0x80:
			c[b] = letter
		case '0' <= b && b <= '9':
			c[b] = digit
		}
	}
	c['_'] = letter
	c['\''] = wordMark
	c['@'], c['#'] = skipMark, skipMark
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		if unicode.Is(unicode.Nd, r) || isVulgar(r) {
			var buf [utf8.UTFMax]byte
			utf8.EncodeRune(buf[:], r)
			c[buf[0]] = foreign
		}
	}
	c[0xE2] = foreign // dashes and quotation marks, which end words
	return c
}()

// next finds the next figure, or what looks like one; it is false at the end of
// the text.
func (s *scanner) next() bool {
	for s.pos < len(s.text) {
		c := s.text[s.pos]
		switch classes[c] {
		case letter:
			if s.word() {
				return true
			}
		case digit:
			if s.figure(s.numeral(s.pos)) {
				return true
			}
		case foreign:
			if s.foreign() {
				return true
			}
		case skipMark:
			s.skipName()
		default:
			s.pos++
		}
	}
	return false
}

// word passes over a word, and reads the figure that it begins if it is a number
// word. Most words are told apart by their first three letters.
func (s *scanner) word() bool {
	t, i := s.text, s.pos
	if i+2 < len(t) && thirdLetters[int(t[i]&31)<<5|int(t[i+1]&31)]&(1<<(t[i+2]&31)) != 0 {
		if b, ok := s.numberWords(i); ok {
			return s.figure(b)
		}
		if s.isAddress(i) {
			s.skipToSpace()
			return false
		}
	}
	for i++; i < len(t) && classes[t[i]] == letter; i++ {
	}
	s.pos = i
	// A digit glued to a word is part of a name or of a sum of money; the
	// numeral finds out which.
	for s.pos < len(t) && classes[t[s.pos]] == wordMark {
		s.pos++
		for s.pos < len(t) && classes[t[s.pos]] == letter {
			s.pos++
		}
	}
	return false
}

// foreign reads a rune that is no ASCII character and may be a digit.
func (s *scanner) foreign() bool {
	r, n := utf8.DecodeRuneInString(s.text[s.pos:])
	if unicode.Is(unicode.Nd, r) || isVulgar(r) {
		return s.figure(s.numeral(s.pos))
	}
	s.pos += n
	if unicode.IsLetter(r) {
		for s.pos < len(s.text) && classes[s.text[s.pos]] == letter {
			s.pos++
		}
	}
	return false
}

// skipName passes over a name of a social medium: "@desk24", "#Oct7",
// "@news.desk".
func (s *scanner) skipName() {
	for s.pos++; s.isWordByte(s.pos) || (s.byteAt(s.pos) == '.' || s.byteAt(s.pos) == '-') && s.isWordByte(s.pos+1); s.pos++ {
	}
}

// skipToSpace passes over everything up to the next white space.
func (s *scanner) skipToSpace() {
	for s.pos < len(s.text) && s.text[s.pos] > ' ' {
		s.pos++
	}
	s.done = s.pos
}

// isAddress reports whether a web address begins at i.
func (s *scanner) isAddress(i int) bool {
	rest := s.text[i:]
	return hasFold(rest, "http://") || hasFold(rest, "https://") || hasFold(rest, "www.")
}

// hasFold reports whether s begins with prefix, which is in lower case, but for
// ASCII case.
func hasFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := range len(prefix) {
		if lower(s[i]) != prefix[i] {
			return false
		}
	}
	return true
}

// lower returns the ASCII letter c in lower case, any other byte as it is.
func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
