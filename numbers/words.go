package numbers

// wordAt returns the word of ASCII letters that begins at i, "" when none does.
func (s *scanner) wordAt(i int) string {
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
	if s.wordSeen.at == i+1 {
		return s.wordSeen.word, s.wordSeen.start
	}
	start = i
	if n := s.gap(i); n > 0 {
		start += n
		w = s.wordAt(start)
	}
	s.wordSeen = seenWord{i + 1, start, w}
	return w, start
}

// wordAfter returns the word behind the space or hyphen at i.
func (s *scanner) wordAfter(i int) string {
	w, _ := s.nextWord(i)
	return w
}
