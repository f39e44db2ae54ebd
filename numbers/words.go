package numbers

import "unicode/utf8"

// wordAt returns the word of ASCII letters that begins at i, "" when none does, as
// behind the end of the text, where rules look that pass over a space.
func (s *scanner) wordAt(i int) string {
	if i >= len(s.text) {
		return ""
	}
	j := i
	for j < len(s.text) && isASCIILetter(s.text[j]) {
		j++
	}
	if j < len(s.text) && s.text[j] >= 0x80 && classes[s.text[j]] == letter {
		return "" // "onе" with a letter of another script is no word of ours
	}
	return s.text[i:j]
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// nextWord returns the word behind the space or hyphen at i, and its start.
func (s *scanner) nextWord(i int) (w string, start int) {
	seen := &s.wordSeen[i&3]
	if seen.at == i+1 {
		return seen.word, seen.start
	}
	start = i
	if n := s.gap(i); n > 0 {
		start += n
		w = s.wordAt(start)
	}
	*seen = seenWord{i + 1, start, w}
	return w, start
}

// wordAfter returns the word behind the space or hyphen at i.
func (s *scanner) wordAfter(i int) string {
	w, _ := s.nextWord(i)
	return w
}

// endsWith reports whether w stands before i.
func (s *scanner) endsWith(i int, w string) bool {
	return i >= len(w) && s.text[i-len(w):i] == w
}

// lastRune returns the rune that ends at i.
func (s *scanner) lastRune(i int) (rune, int) {
	if i <= 0 {
		return 0, 0
	}
	if c := s.text[i-1]; c < 0x80 {
		return rune(c), 1
	}
	for n := 2; n <= 4 && n <= i; n++ {
		if c := s.text[i-n]; c >= 0xC0 {
			r, w := s.runeAt(i - n)
			if w == n {
				return r, n
			}
			break
		}
	}
	return 0xFFFD, 1
}

// wordEnd returns the end of the word that i is in.
func (s *scanner) wordEnd(i int) int {
	for s.isWordByte(i) {
		i++
	}
	return i
}

// wordStart returns the start of the word that ends at i. It looks no farther
// than 64 bytes back.
func (s *scanner) wordStart(i int) int {
	end := i
	for stop := i - 64; i > stop && s.isWordByte(i-1); {
		i--
	}
	for i < end && !utf8.RuneStart(s.text[i]) {
		i++
	}
	return i
}

// wordBefore returns the word that ends before the space left of i, "" when
// something else stands there.
func (s *scanner) wordBefore(i int) string {
	if s.backSeen.at != i+1 {
		s.backSeen = seenWord{at: i + 1, word: s.findWordBefore(i)}
	}
	return s.backSeen.word
}

func (s *scanner) findWordBefore(i int) string {
	if i < 2 || s.text[i-1] != ' ' && s.text[i-1] != '\n' {
		return ""
	}
	end := i - 1
	for end > 0 && s.text[end-1] == ' ' && end > i-4 {
		end--
	}
	return s.text[s.wordStart(end):end]
}

func isDigitByte(c byte) bool { return '0' <= c && c <= '9' }
