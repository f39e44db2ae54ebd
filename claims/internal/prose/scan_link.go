package prose

import (
	"strings"
	"unicode/utf8"
)

// handle reads "@name" and "#tag".
func (s *scanner) handle() {
	start := s.pos
	s.pos++
	if !s.letterAt(s.pos) {
		s.emit(start, Punct)
		return
	}
	for s.letterAt(s.pos) || s.byteAt(s.pos) == '_' {
		_, n := utf8.DecodeRuneInString(s.src[s.pos:])
		s.pos += n
	}
	s.emit(start, Handle)
	s.handles = true
}

// link reads a web address, to the next white space or quotation mark, without
// the marks that end a sentence.
func (s *scanner) link() bool {
	for _, l := range links {
		if !strings.HasPrefix(s.src[s.pos:], l) {
			continue
		}
		start := s.pos
		for s.pos < len(s.src) && strings.IndexByte(" \t\r\n\"<>)]", s.src[s.pos]) < 0 && s.src[s.pos] < utf8.RuneSelf {
			s.pos++
		}
		for s.pos > start+len(l) && strings.IndexByte(".,;:!?'", s.src[s.pos-1]) >= 0 {
			s.pos--
		}
		s.emit(start, Link)
		return true
	}
	return false
}

// links are what web addresses begin with.
var links = [...]string{"http://", "https://", "pic.twitter.com", "t.co/", "www."}

// linkStart holds the second letters of links by their first.
var linkStart = [256]byte{'h': 't', 'p': 'i', 't': '.', 'w': 'w'}
