package numbers

// unitAfter is the function of that name, with the words of x first.
func (x *Lexicon) unitAfter(text string, pos int) (m unitMatch, ok bool) {
	if x != nil {
		if m, ok = x.units.unitAfter(text, pos); ok {
			return m, true
		}
	}
	return unitAfter(text, pos)
}

// unitBefore is the function of that name, with the words of x first.
func (x *Lexicon) unitBefore(text string, pos int) (m unitMatch, ok bool) {
	if x != nil {
		if m, ok = x.units.unitBefore(text, pos); ok {
			return m, true
		}
	}
	return unitBefore(text, pos)
}

// scaleAfter returns the power of ten of the scale word of x that begins at pos,
// and its end; ok is false when none does.
func (x *Lexicon) scaleAfter(text string, pos int) (exp, end int, ok bool) {
	if x == nil {
		return 0, 0, false
	}
	id, end, ok := x.scales.after(text, pos)
	if ok {
		exp, _ = x.words[id].Times.power()
	}
	return exp, end, ok
}

// hedgeBefore returns the hedge of x that ends at pos, and its start; ok is false
// when none does.
func (x *Lexicon) hedgeBefore(text string, pos int) (h hedgeKind, start int, ok bool) {
	if x == nil {
		return 0, 0, false
	}
	id, start, ok := x.hedges[0].before(text, pos)
	if ok {
		h, _ = hedgeOfWording(x.words[id].Wording)
	}
	return h, start, ok
}

// hedgeAfter returns the hedge of x that begins at pos, and its end; ok is false
// when none does.
func (x *Lexicon) hedgeAfter(text string, pos int) (h hedgeKind, end int, ok bool) {
	if x == nil {
		return 0, 0, false
	}
	id, end, ok := x.hedges[1].after(text, pos)
	if ok {
		h, _ = hedgeOfWording(x.words[id].Wording)
	}
	return h, end, ok
}

// hedgeOfWording returns the hedge that makes a wording; ok is false when no
// hedge does.
func hedgeOfWording(w Wording) (h hedgeKind, ok bool) {
	switch w {
	case WordsAbout:
		return hedgeAbout, true
	case WordsNearly:
		return hedgeNearly, true
	case WordsJustOver:
		return hedgeJustOver, true
	case WordsMoreThan:
		return hedgeMore, true
	case WordsAtLeast:
		return hedgeAtLeast, true
	case WordsLessThan:
		return hedgeLess, true
	case WordsAtMost:
		return hedgeAtMost, true
	}
	return hedgeNone, false
}
