package numbers

import "strings"

// wordList is a closed list of words in lower case. It is searched without regard
// to ASCII case. The zero wordList is empty.
type wordList struct {
	words []string // as they are listed
	slots []string // hash table of words; its length is a power of two
	gate  wordGate
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
		l.gate.add(w)
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
	return l.gate.admits(w) && *l.slot(w) != ""
}

// wordGate passes by most words that a list does not hold: by the last five bits
// of the first letter it keeps the lengths of those that it does.
type wordGate [32]uint32

func (g *wordGate) add(w string) { g[w[0]&31] |= 1 << min(len(w), 31) }

// admits reports whether w may be listed.
func (g *wordGate) admits(w string) bool {
	return w != "" && g[w[0]&31]&(1<<min(len(w), 31)) != 0
}
