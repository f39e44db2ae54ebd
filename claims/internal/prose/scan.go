package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parse reads source into t, whose slices it uses again. Cost grows with the
// length of source alone, however deep its quotations nest.
func (t *Text) Parse(source string) {
	t.Source = source
	if len(source) > MaxSource {
		source = source[:MaxSource]
	}
	t.Tokens, t.Sentences, t.Quotes, t.Tags, t.open = t.Tokens[:0], t.Sentences[:0], t.Quotes[:0], t.Tags[:0], t.open[:0]
	s := scanner{src: source, tokens: t.Tokens}
	s.scan()
	t.Tokens, t.handles, t.lines = s.tokens, s.handles, s.lines
	t.pairQuotes()
	t.split()
}

// scanner cuts a source into tokens.
type scanner struct {
	src     string
	pos     int
	tokens  []Token
	gap     Gap  // white space since the last token
	handles bool // a Handle was read
	lines   bool // a line break stands between two tokens
	joined  bool // a hyphen ties the next token to the last
}

// Character classes of ASCII. Bytes from 0x80 on are looked at as runes.
const (
	other byte = iota
	space
	letter
	digit
	high // first byte of a longer rune
)

var charClass = func() (c [256]byte) {
	for i := range c {
		switch b := byte(i); {
		case b >= utf8.RuneSelf:
			c[i] = high
		case b == ' ' || '\t' <= b && b <= '\r':
			c[i] = space
		case '0' <= b && b <= '9':
			c[i] = digit
		case 'a' <= lower(b) && lower(b) <= 'z':
			c[i] = letter
		}
	}
	return c
}()

func (s *scanner) scan() {
	s.gap = Blank
	for s.pos < len(s.src) {
		switch charClass[s.src[s.pos]] {
		case space:
			if s.gap == None && s.src[s.pos] == ' ' {
				s.gap, s.joined = Space, false
			} else {
				s.blank(s.src[s.pos] == '\n')
			}
			s.pos++
		case letter:
			s.word()
		case digit:
			s.numeral()
		case high:
			s.rune()
		default:
			s.mark()
		}
	}
}

// blank notes white space; line says that it breaks the line.
func (s *scanner) blank(line bool) {
	s.joined = false
	switch {
	case line && s.gap < Line:
		s.gap, s.lines = Line, true
	case line:
		s.gap = Blank
	case s.gap == None:
		s.gap = Space
	}
}

// emit appends the token from start to the present position.
func (s *scanner) emit(start int, kind TokenKind) *Token {
	s.tokens = append(s.tokens, Token{Start: int32(start), End: int32(s.pos), Kind: kind, Joined: s.joined, Gap: s.gap})
	s.gap, s.joined = None, false
	return &s.tokens[len(s.tokens)-1]
}

// byteAt returns the byte at i, or 0 outside the source.
func (s *scanner) byteAt(i int) byte {
	if i < 0 || i >= len(s.src) {
		return 0
	}
	return s.src[i]
}

// word reads the word at the present position: letters, and digits, apostrophes
// and points between them.
func (s *scanner) word() {
	start := s.pos
	if linkStart[s.src[s.pos]] != 0 && s.byteAt(s.pos+1) == linkStart[s.src[s.pos]] && s.link() {
		return
	}
	key := s.letters(0)
	for s.atMark() && s.inner(start) {
		key = s.letters(s.glue(key))
	}
	if s.atMark() && s.negated(start) {
		s.pos--
		key = keyOf(s.src[start:s.pos])
	}
	k := s.emit(start, Word)
	w := s.src[start:s.pos]
	k.Capital = isCapital(w)
	k.look(w, key)
	switch {
	case k.Class == 0:
		k.Class = guess(w)
	case k.Capital && k.Class&(Personal|Relative) != 0:
		s.acronym(k, w)
	}
	if s.byteAt(s.pos) == '.' {
		s.abbreviation(k, start)
	}
	if c := s.byteAt(s.pos); c == '\'' || c >= utf8.RuneSelf || c == 'n' || c == 'N' {
		s.clitic()
	}
}

// atMark reports whether a point, an apostrophe or a rune beyond ASCII follows, which
// can stand inside a word.
func (s *scanner) atMark() bool {
	if s.pos >= len(s.src) {
		return false
	}
	c := s.src[s.pos]
	return c == '.' || c == '\'' || c >= utf8.RuneSelf
}

// acronym makes a name of a word in capitals that is a pronoun in small letters:
// US, WHO, IT, but not in a line in capitals.
func (s *scanner) acronym(k *Token, w string) {
	if n := len(s.tokens) - 2; n >= 0 {
		if b := s.tokens[n]; b.End-b.Start > 2 && isUpper(s.src[b.Start:b.End]) {
			return
		}
	}
	switch w {
	case "US":
		k.Class, k.Lemma = Country, theLexicon.country
	case "WHO":
		k.Class, k.Lemma = Organisation, 0
	case "IT":
		k.Class, k.Lemma = 0, 0
	}
}

// letters passes letters and digits and adds them, folded, to the key.
func (s *scanner) letters(key uint64) uint64 {
	for i := s.pos; i < len(s.src); i++ {
		c := folded[s.src[i]]
		if c == 0 {
			s.pos = i
			if s.src[i] >= utf8.RuneSelf {
				return s.runes(key)
			}
			return key
		}
		key = keyByte(key, c)
	}
	s.pos = len(s.src)
	return key
}

// runes is letters for what begins with a rune beyond ASCII.
func (s *scanner) runes(key uint64) uint64 {
	for s.pos < len(s.src) {
		c := s.src[s.pos]
		switch charClass[c] {
		case letter, digit:
			key = keyByte(key, lower(c))
			s.pos++
		case high:
			r, n := utf8.DecodeRuneInString(s.src[s.pos:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				return key
			}
			for end := s.pos + n; s.pos < end; s.pos++ {
				key = keyByte(key, s.src[s.pos])
			}
		default:
			return key
		}
	}
	return key
}

// folded holds the ASCII letters in lower case and the digits as they are, 0 for any
// other byte.
var folded = func() (c [256]byte) {
	for i := range c {
		if k := charClass[i]; k == letter || k == digit {
			c[i] = lower(byte(i))
		}
	}
	return c
}()

// inner reports whether the mark here stands inside a word: an apostrophe before
// a letter ("O'Brien", "don't") unless a clitic begins there, or a point before a
// small letter ("Amazon.com").
func (s *scanner) inner(start int) bool {
	if s.src[s.pos] == '.' {
		c := s.byteAt(s.pos + 1)
		return 'a' <= c && c <= 'z' && s.pos-start > 1
	}
	n := apostrophe(s.src[s.pos:])
	return n > 0 && charClass[s.byteAt(s.pos+n)] == letter && s.cliticLen(s.pos) == 0 && s.negation(s.pos) == 0
}

// glue passes the mark that inner accepted; every apostrophe is alike in a key.
func (s *scanner) glue(key uint64) uint64 {
	if s.src[s.pos] == '.' {
		s.pos++
		return keyByte(key, '.')
	}
	s.pos += apostrophe(s.src[s.pos:])
	return keyByte(key, '\'')
}

// apostrophe returns the length of the apostrophe that s begins with, 0 for none.
func apostrophe(s string) int {
	switch {
	case s == "":
		return 0
	case s[0] == '\'':
		return 1
	case strings.HasPrefix(s, "’"), strings.HasPrefix(s, "ʼ"):
		_, n := utf8.DecodeRuneInString(s)
		return n
	}
	return 0
}

// clitics are what an apostrophe ties to a word and which is a word of its own.
var clitics = [...]string{"s", "re", "ve", "ll", "d", "m"}

// negated reports whether the word from start ends in "n't", whose n has just
// been passed, and more.
func (s *scanner) negated(start int) bool {
	return s.pos-start > 2 && lower(s.src[s.pos-1]) == 'n' && s.negation(s.pos) > 0
}

// negation returns the length of the apostrophe and t at i, 0 when there are none.
func (s *scanner) negation(i int) int {
	n := apostrophe(s.src[min(i, len(s.src)):])
	if n == 0 || lower(s.byteAt(i+n)) != 't' || s.letterAt(i+n+1) {
		return 0
	}
	return n + 1
}

// cliticLen returns the length of the clitic at i, its apostrophe included.
func (s *scanner) cliticLen(i int) int {
	n := apostrophe(s.src[i:])
	if n == 0 {
		return 0
	}
	for _, c := range clitics {
		end := i + n + len(c)
		if end <= len(s.src) && equalFold(s.src[i+n:end], c) && !s.letterAt(end) {
			return n + len(c)
		}
	}
	return 0
}

// letterAt reports whether a letter or digit stands at i.
func (s *scanner) letterAt(i int) bool {
	switch charClass[s.byteAt(i)] {
	case letter, digit:
		return true
	case high:
		r, _ := utf8.DecodeRuneInString(s.src[i:])
		return unicode.IsLetter(r) || unicode.IsDigit(r)
	}
	return false
}

// clitic reads the clitic after a word. "'s" is Possessive, and after a pronoun
// a form of to be.
func (s *scanner) clitic() {
	if s.pos >= len(s.src) {
		return
	}
	if lower(s.src[s.pos]) == 'n' {
		if n := s.negation(s.pos + 1); n > 0 {
			start := s.pos
			s.pos += 1 + n
			s.emit(start, Word).Class = Negation
			return
		}
	}
	n := s.cliticLen(s.pos)
	if n == 0 {
		return
	}
	before := s.tokens[len(s.tokens)-1].Class
	start := s.pos
	s.pos += n
	k := s.emit(start, Word)
	switch lower(s.src[s.pos-1]) {
	case 's':
		k.Class = Possessive
		if before&(Personal|Relative|Demonstrative|Existential) != 0 {
			k.Class = Be | Finite
		}
	case 'e': // 're, 've
		k.Class = Be | Finite
		if lower(s.src[s.pos-2]) == 'v' {
			k.Class = Have | Finite
		}
	case 'm':
		k.Class = Be | Finite
	case 'l', 'd':
		k.Class = Modal | Finite
	}
}

// abbreviation lets the word k keep the point after it when it is an
// abbreviation: single letters with points ("U.S.", "p.m.", "J. Smith"), or a
// word of the lexicon ("Gen.", and "No." before a numeral).
func (s *scanner) abbreviation(k *Token, start int) {
	if s.pos-start == 1 {
		s.initials(k, start)
		return
	}
	if s.src[start:s.pos] == "EST" {
		return // the time zone, which takes no point
	}
	if k.Class&CanAbbreviate == 0 && (k.Class&AbbreviatesNumeral == 0 || !s.numeralAfter(s.pos+1)) {
		return
	}
	s.pos++
	k.End++
	k.Class |= Abbreviation
}

// initials reads on from the first letter of an abbreviation such as "U.S.".
func (s *scanner) initials(k *Token, start int) {
	for s.pos++; charClass[s.byteAt(s.pos)] == letter && s.byteAt(s.pos+1) == '.'; {
		s.pos += 2
	}
	k.End = int32(s.pos)
	k.Class, k.Lemma = lookup(s.src[start:s.pos], keyOf(s.src[start:s.pos]))
	k.Class |= Abbreviation | Initials
	k.plain = 0
}

// numeralAfter reports whether a digit follows at i, after one space or none.
func (s *scanner) numeralAfter(i int) bool {
	if s.byteAt(i) == ' ' {
		i++
	}
	return charClass[s.byteAt(i)] == digit
}

// numeral reads a numeral: digits, points and commas between digits, and the
// letters tied to them.
func (s *scanner) numeral() {
	start := s.pos
	for s.pos < len(s.src) {
		c := s.src[s.pos]
		if charClass[c] == digit || (c == '.' || c == ',') && charClass[s.byteAt(s.pos+1)] == digit {
			s.pos++
			continue
		}
		break
	}
	s.letters(0)
	s.emit(start, Numeral)
	s.clitic()
}

// rune reads what begins with a rune beyond ASCII: white space, a word, a
// quotation mark or another mark.
func (s *scanner) rune() {
	r, n := utf8.DecodeRuneInString(s.src[s.pos:])
	switch {
	case unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B':
		s.blank(r == '\u2028' || r == '\u2029')
		s.pos += n
	case r == '‐' || r == '‑':
		s.hyphen(n)
	case unicode.IsLetter(r) || unicode.IsMark(r):
		s.word()
	case unicode.IsDigit(r):
		s.foreignNumeral()
	case isQuote(r):
		s.quote(r, n)
	default:
		s.run(n)
	}
}

// foreignNumeral reads digits beyond ASCII.
func (s *scanner) foreignNumeral() {
	start := s.pos
	for s.pos < len(s.src) {
		r, n := utf8.DecodeRuneInString(s.src[s.pos:])
		if !unicode.IsDigit(r) && !((r == '.' || r == ',' || r == '٫' || r == '٬') && s.letterAt(s.pos+n)) {
			break
		}
		s.pos += n
	}
	s.emit(start, Numeral)
}

// mark reads an ASCII mark.
func (s *scanner) mark() {
	switch c := s.src[s.pos]; c {
	case '"', '\'', '`':
		s.quote(rune(c), 1)
	case '-':
		s.hyphen(1)
	case '@', '#':
		s.handle()
	default:
		s.run(1)
	}
}

// run reads a mark of n bytes and its repetitions: "...", "--".
func (s *scanner) run(n int) {
	start := s.pos
	m := s.src[s.pos : s.pos+n]
	for s.pos += n; strings.HasPrefix(s.src[s.pos:], m); s.pos += n {
	}
	s.emit(start, Punct)
}

// hyphen ties the next token to the last when it stands between letters or
// digits; else it is a mark.
func (s *scanner) hyphen(n int) {
	if len(s.tokens) > 0 && s.gap == None && s.letterAt(s.pos+n) && s.tokens[len(s.tokens)-1].Kind <= Numeral {
		s.joined = true
		s.pos += n
		return
	}
	s.run(n)
}

// isCapital reports whether w begins with a capital letter.
func isCapital(w string) bool {
	if c := w[0]; c < utf8.RuneSelf {
		return 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}
