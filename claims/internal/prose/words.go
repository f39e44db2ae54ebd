package prose

// Words is a closed list of words in lower case. Most other words are told from
// them by their first letter and length alone.
type Words struct {
	list    []string
	lengths [256]uint32 // by first letter, a bit for the length of each
}

// NewWords returns the set of the words of list, which are shorter than 32 bytes.
func NewWords(list ...string) *Words {
	w := &Words{list: list}
	for _, s := range list {
		w.lengths[s[0]] |= 1 << len(s)
	}
	return w
}

// may reports whether the first letter and the length of s are those of a word of w.
func (w *Words) may(s string) bool {
	return len(s) < 32 && w.lengths[lower(s[0])]>>len(s)&1 != 0
}

// Has reports whether s is a word of w; its ASCII letters are folded.
func (w *Words) Has(s string) bool {
	if s == "" || !w.may(s) {
		return false
	}
	for _, l := range w.list {
		if equalFold(s, l) {
			return true
		}
	}
	return false
}

// OneOf reports whether token i is a word of w; ASCII letters of the text are folded.
func (t *Text) OneOf(i int, w *Words) bool {
	return i >= 0 && i < len(t.Tokens) && w.Has(t.Word(i))
}
