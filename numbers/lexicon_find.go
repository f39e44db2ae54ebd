package numbers

// unitAfter returns the unit that begins at i: by the caller's words, by those of
// the language, or by the table of units.
func (s *scanner) unitAfter(i int) (m unitMatch, ok bool) {
	if m, ok = s.lexicon.unitAfter(s.text, i); ok {
		return m, true
	}
	if m, ok = s.locale.lexicon().unitAfter(s.text, i); ok {
		return m, true
	}
	return unitAfter(s.text, i)
}

// unitBefore returns the unit that ends at i, found as unitAfter finds one.
func (s *scanner) unitBefore(i int) (m unitMatch, ok bool) {
	if m, ok = s.lexicon.unitBefore(s.text, i); ok {
		return m, true
	}
	if m, ok = s.locale.lexicon().unitBefore(s.text, i); ok {
		return m, true
	}
	return unitBefore(s.text, i)
}

// scaleAfter returns the power of ten of a scale word at i that is the caller's
// or the language's, and its end; ok is false when none begins there. Those of
// English are number words.
func (s *scanner) scaleAfter(i int) (exp, end int, ok bool) {
	if exp, end, ok = s.lexicon.scaleAfter(s.text, i); ok {
		return exp, end, true
	}
	return s.locale.lexicon().scaleAfter(s.text, i)
}

// ownHedgeBefore returns a hedge that is the caller's or the language's and ends
// at i, and its start; ok is false when none does.
func (s *scanner) ownHedgeBefore(i int) (h hedgeKind, start int, ok bool) {
	if h, start, ok = s.lexicon.hedgeBefore(s.text, i); ok {
		return h, start, true
	}
	return s.locale.lexicon().hedgeBefore(s.text, i)
}

// ownHedgeAfter returns a hedge that is the caller's or the language's and begins
// at i, and its end; ok is false when none does.
func (s *scanner) ownHedgeAfter(i int) (h hedgeKind, end int, ok bool) {
	if h, end, ok = s.lexicon.hedgeAfter(s.text, i); ok {
		return h, end, true
	}
	return s.locale.lexicon().hedgeAfter(s.text, i)
}

// unitAfter returns the unit of x that begins at pos; ok is false when none does.
func (x *Lexicon) unitAfter(text string, pos int) (m unitMatch, ok bool) {
	if x == nil {
		return noUnit, false
	}
	return x.units.unitAfter(text, pos)
}

// unitBefore returns the unit of x that ends at pos; ok is false when none does.
func (x *Lexicon) unitBefore(text string, pos int) (m unitMatch, ok bool) {
	if x == nil {
		return noUnit, false
	}
	return x.units.unitBefore(text, pos)
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
