package numbers

import "unicode/utf8"

// Ruler measures spans of Text as strings of other languages count: in runes, as
// Python does, and in UTF-16 code units, as JavaScript, Java and C# do. It is for
// marking up a text outside of Go.
//
// A Ruler remembers where it is: the spans of a text in order cost one pass over
// it, and any other span the way from the one before. It is not safe for several
// goroutines at once; each may have its own. The zero Ruler measures the empty
// text.
type Ruler struct {
	Text string

	at    int // bytes passed, to the edge of a rune
	runes int // runes passed
	units int // UTF-16 code units passed
}

// Runes returns s in runes. A byte that is not UTF-8 counts as one rune, an end
// within a rune as the start of it, and one beyond the text as its end.
func (r *Ruler) Runes(s Span) Span {
	r.move(s.Start)
	start := r.runes
	r.move(s.End)
	return Span{start, r.runes}
}

// UTF16 returns s in UTF-16 code units: two for a rune above U+FFFF, one for any
// other. Its ends are taken as by Runes.
func (r *Ruler) UTF16(s Span) Span {
	r.move(s.Start)
	start := r.units
	r.move(s.End)
	return Span{start, r.units}
}

// move goes to byte i, forwards or back.
func (r *Ruler) move(i int) {
	i = min(max(i, 0), len(r.Text))
	for r.at < i {
		c, n := utf8.DecodeRuneInString(r.Text[r.at:])
		r.at += n
		r.runes++
		r.units += unitsOf(c)
	}
	for r.at > i {
		c, n := utf8.DecodeLastRuneInString(r.Text[:r.at])
		r.at -= n
		r.runes--
		r.units -= unitsOf(c)
	}
}

// unitsOf returns how many UTF-16 code units r takes.
func unitsOf(r rune) int {
	if r > 0xFFFF {
		return 2
	}
	return 1
}
