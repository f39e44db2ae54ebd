package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// listEnd returns the end of the list that follows sentence n, which ends with a
// colon: its items are lines that begin with a bullet. It is the end of the sentence
// when there is none.
func (f *Finder) listEnd(n int) int {
	s := f.t.Sentences
	end := int(s[n].End)
	for m := n + 1; m < min(len(s), n+maxPhrase); m++ {
		if first := int(s[m].First); f.t.Tokens[first].Gap >= prose.Line && !f.isBullet(first) {
			break
		}
		end = int(s[m].End)
	}
	return end
}

// isBullet reports whether a line whose first token is i is an item of a list.
func (f *Finder) isBullet(i int) bool {
	switch f.t.Word(i) {
	case "•", "*", "-", "–", "—", "·", "▪", "●", "◦", "o", "l":
		return f.t.Tokens[i+1].Gap < prose.Line
	}
	return f.tag(i) == prose.TagNumber && (f.t.Mark(i+1, ")") || f.t.Mark(i+1, "."))
}
