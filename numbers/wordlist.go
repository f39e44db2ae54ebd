package numbers

import "strings"

// wordList is a closed list of words in lower case. It is searched without regard
// to ASCII case. The zero wordList is empty.
type wordList struct {
	words []string   // as they are listed
	slots []string   // hash table of words; its length is a power of two
	gate  [32]uint32 // by the last five bits of the first letter, the lengths of words
}

// listOf returns the list of the words of a text.
func listOf(text string) wordList {
	l := wordList{words: strings.Fields(text)}
	size := 4
	for size < 3*len(l.words) {
		size *= 2
	}
	l.slots = make([]string, size)
	for _, w := range l.words {
		*l.slot(w) = w
		l.gate[w[0]&31] |= 1 << len(w)
	}
	return l
}

// slot returns the place of w, an empty one when w is not listed.
func (l *wordList) slot(w string) *string {
	mask := uint32(len(l.slots) - 1)
	for h := hashFold(w); ; h++ {
		if s := &l.slots[h&mask]; *s == "" || equalFold(w, *s) {
			return s
		}
	}
}

// has reports whether w is listed.
func (l *wordList) has(w string) bool {
	return w != "" && len(w) < 24 && l.gate[w[0]&31]&(1<<len(w)) != 0 && *l.slot(w) != ""
}
