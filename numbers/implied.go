package numbers

// impliedUnit gives the figure the unit of its neighbour where the words leave it
// out: "from 4.8 to 4.7 percent", "45 and 50 mg", "from 208 pounds to 193".
func (f *figure) impliedUnit() {
	if f.unit != (Unit{}) || f.money || f.isRange || f.per != "" || f.vague.low > 0 || f.b.form == formFraction || f.glued != "" {
		return
	}
	if f.isMagnitude() {
		f.unit = magnitudeUnit
	} else if u, ok := f.unitOfNext(); ok {
		f.unit, f.times = u.unit, u.times
	} else if f.followsMove() {
		f.unit, f.per = f.q.Unit, f.q.Per
	}
}

// isMagnitude reports whether the figure is the size of an earthquake: "a
// magnitude 5.9 quake", "the quake measured 5.9", "a 5.9 quake", "put the magnitude
// at 5.9, and others said it was 6.1".
func (f *figure) isMagnitude() bool {
	if f.b.form != formDigits || f.b.digits != 1 || f.b.places > 2 || f.scaled {
		return false
	}
	w := f.wordBefore(f.start)
	host := f.wordBefore(f.start - len(w) - 1)
	switch {
	case equalFold(w, "magnitude"), (w == "of" || w == "at" || w == "was") && equalFold(host, "magnitude"):
		return true
	case f.b.places != 1:
		return false
	case quakeNouns.has(f.wordAfter(f.end)), f.foldsTo(f.end, " -magnitude"), f.foldsTo(f.end, " on the richter"):
		return true
	case w == "was" && host == "it":
		return f.q.Unit == magnitudeUnit && f.start-f.q.Span.End < 100
	}
	return quakeVerbs.has(w) && f.mentionsQuake(f.start)
}

// mentionsQuake reports whether a word for an earthquake stands in the sentence
// shortly before i.
func (f *figure) mentionsQuake(i int) bool {
	for j := i - 1; j >= max(i-60, 0) && f.text[j] != '.' && f.text[j] != '\n'; j-- {
		if f.startsWordAt(j) && quakeNouns.has(f.wordAt(j)) {
			return true
		}
	}
	return false
}

// unitOfNext returns the unit behind the number that the figure is one of two
// with.
func (f *figure) unitOfNext() (m unitMatch, ok bool) {
	w, at := f.nextWord(f.end)
	isTo := equalFold(w, "to")
	if !isTo && !equalFold(w, "and") && !equalFold(w, "or") || f.byteAt(f.end) != ' ' {
		return m, false
	}
	r, ok := f.rightEnd(at + len(w) + 1)
	if !ok || r.currency || (f.b.form == formWords) != (r.b.form == formWords) {
		return m, false
	}
	m, ok = f.unitHere(r.end)
	if !ok || m.flags&ambiguous != 0 || m.per != "" {
		return m, false
	}
	switch m.unit.dim {
	case Percent, Points:
		return m, true
	case Time, Money, Multiplier: // "killed 5 and 3 hours later"
		return m, isTo && equalFold(f.wordBefore(f.start), "from")
	}
	return m, isTo || len(m.text) <= 3
}

// followsMove reports whether a move leads to the figure from the one before, so
// that both are measured alike.
func (f *figure) followsMove() bool {
	p := &f.q
	if f.isRefused || p.Span.End == 0 || p.Span.End+4 != f.start || !f.foldsTo(p.Span.End, " to ") || f.countsNext() {
		return false
	}
	switch p.Unit.dim {
	case Count, Multiplier:
		return false
	case IndexPoint: // "rose 3.5 points to 2,173"
		return true
	}
	return equalFold(f.wordBefore(p.Span.Start), "from")
}
