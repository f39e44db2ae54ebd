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

	unitSeen seenUnit    // what unitHere found last
	wordSeen [4]seenWord // what nextWord found last, by the last bits of the place
	backSeen seenWord    // what wordBefore found last

	q         Quantity // what next found
	isRefused bool     // next found no figure but refusal
	refusal   Refusal
}

// seenUnit and seenWord keep what was found at a place; at is the place plus one.
type seenUnit struct {
	at int
	m  unitMatch
	ok bool
}

type seenWord struct {
	at, start int
	word      string
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
	for {
		s.pos = nextTrigger(s.text, s.pos)
		if s.pos >= len(s.text) {
			return false
		}
		if s.readHere() {
			return true
		}
	}
}

// readHere reads the figure that begins at the trigger at s.pos; it is false, and
// s.pos behind the trigger, when none does.
func (s *scanner) readHere() bool {
	i := s.pos
	if classes[s.text[i]] != letter {
		return s.figure(s.numeral(i))
	}
	if b, ok := s.numberWords(i); ok {
		return s.figure(b)
	}
	s.pos = lettersEnd(s.text, i)
	return false
}

// nextTrigger returns where the next digit, fraction or number word stands at or
// behind i, which is no place within a word; the end of the text when there is
// none. It passes over names of social media and web addresses.
func nextTrigger(t string, i int) int {
	for i < len(t) {
		switch classes[t[i]] {
		case letter:
			if i+2 < len(t) && thirdLetters[int(t[i]&31)<<5|int(t[i+1]&31)]&(1<<(t[i+2]&31)) != 0 {
				if findNumberWord(t[i:asciiEnd(t, i)]) != nil {
					return i
				}
				if isAddress(t[i:]) {
					i = spaceAfter(t, i)
					continue
				}
			}
			for i++; i < len(t) && classes[t[i]] == letter; i++ {
			}
			for i < len(t) && classes[t[i]] == wordMark { // "o'clock", "one's"
				i = lettersEnd(t, i+1)
			}
		case digit:
			return i
		case foreign:
			r, n := utf8.DecodeRuneInString(t[i:])
			if unicode.Is(unicode.Nd, r) || isVulgar(r) {
				return i
			}
			i += n
			if unicode.IsLetter(r) {
				i = lettersEnd(t, i)
			}
		case skipMark:
			i = nameEnd(t, i+1)
		default:
			i++
		}
	}
	return len(t)
}

// lettersEnd returns the end of the letters at i.
func lettersEnd(t string, i int) int {
	for i < len(t) && classes[t[i]] == letter {
		i++
	}
	return i
}

// asciiEnd returns the end of the ASCII letters at i.
func asciiEnd(t string, i int) int {
	for i < len(t) && isASCIILetter(t[i]) {
		i++
	}
	return i
}

// spaceAfter returns where the next white space behind i stands.
func spaceAfter(t string, i int) int {
	for i < len(t) && t[i] > ' ' {
		i++
	}
	return i
}

// nameEnd returns the end of the name of a social medium that is at i: "desk24",
// "news.desk".
func nameEnd(t string, i int) int {
	isName := func(k int) bool { return k < len(t) && (classes[t[k]] == letter || classes[t[k]] == digit) }
	for isName(i) || i < len(t) && (t[i] == '.' || t[i] == '-') && isName(i+1) {
		i++
	}
	return i
}

// isAddress reports whether a web address begins t.
func isAddress(t string) bool {
	return hasFold(t, "http://") || hasFold(t, "https://") || hasFold(t, "www.")
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
