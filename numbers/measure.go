package numbers

import "strings"

// magnitudeUnit is the unit of the size of earthquakes.
var magnitudeUnit = Unit{code: "magnitude", dim: Magnitude}

// inchUnit is what the sign of two primes stands for.
var inchUnit = mustUnit("in")

// unitHere returns the unit word at i, behind a space, a hyphen or nothing. The
// steps of a figure ask for the same place again and again.
func (s *scanner) unitHere(i int) (m unitMatch, ok bool) {
	if s.unitSeen.at != i+1 {
		m, ok = s.findUnitHere(i)
		s.unitSeen.m, s.unitSeen.ok, s.unitSeen.at = m, ok, i+1
	}
	return s.unitSeen.m, s.unitSeen.ok
}

func (s *scanner) findUnitHere(i int) (m unitMatch, ok bool) {
	spaced := false
	if c := s.byteAt(i); c == ' ' || c == '-' || c == '\n' {
		spaced = true
		i++
	} else if r, n := s.runeAt(i); isSpaceSep(r) {
		spaced = true
		i += n
	}
	m, ok = s.unitWordAt(i)
	if ok && spaced && m.flags&gluedOnly != 0 {
		return m, false
	}
	return m, ok
}

// unitWordAt returns the unit word that begins at i, those of the lexicon first.
func (s *scanner) unitWordAt(i int) (unitMatch, bool) {
	return s.unitAfter(i)
}

// isUnitAt reports whether a unit word begins at i.
func (s *scanner) isUnitAt(i int) bool {
	_, ok := s.unitWordAt(i)
	return ok
}

// readUnit reads the unit behind the number, and further parts of one quantity:
// "7 feet 10 inches", "3 dollars 50 cents".
func (f *figure) readUnit() {
	if f.glued != "" {
		return
	}
	m, ok := f.unitHere(f.end)
	if f.vague.low > 0 && !ok && f.foldsTo(f.end, " of ") { // "hundreds of millions of euros"
		m, ok = f.unitWordAt(f.end + len(" of "))
		ok = ok && m.flags&ambiguous == 0
	}
	if !ok {
		m, ok = f.unitOfPart()
	}
	if !ok {
		f.primes()
		return
	}
	if f.money && m.unit.dim == Money && m.unit != f.unit && m.flags&isCode == 0 {
		return
	}
	if m.unit.dim == Money && f.money { // "US$5 million dollars"
		f.end = m.end
		return
	}
	if f.money || !f.unitFits(m) {
		return
	}
	f.unit, f.times, f.per, f.end = f.currencyOf(m), m.times, m.per, m.end
	if f.isOther(m) {
		f.unit = m.other
	}
	f.parts(m)
}

// unitOfPart returns the unit of which the fraction is a part: "three-quarters of
// an hour", "a tenth of a percent", "half of 1 percent".
func (f *figure) unitOfPart() (m unitMatch, ok bool) {
	if f.b.form != formFraction || f.money {
		return m, false
	}
	for _, one := range [...]string{" of a ", " of an ", " of one ", " of 1 "} {
		if f.foldsTo(f.end, one) {
			m, ok = f.unitWordAt(f.end + len(one))
			return m, ok && m.unit.dim != Money && m.other.dim != Money && m.flags&(ambiguous|gluedOnly) == 0
		}
	}
	return m, false
}

// primes reads the signs of feet and inches behind the digits: 5'7", 3.1" where no
// quotation is open.
func (f *figure) primes() {
	if f.money || f.isRange || f.b.form == formWords || f.b.form == formVague {
		return
	}
	switch f.byteAt(f.end) {
	case '\'':
		at := skipSpace(f.text, f.end+1)
		if !isDigitByte(f.byteAt(at)) {
			return
		}
		b := f.numeral(at)
		if b.refused != NoRule || f.byteAt(b.end) != '"' || b.value.cmpInt(12) >= 0 {
			return
		}
		if v, err := f.value.Mul(Int(12)); err == nil {
			f.value, _ = v.Add(b.value)
			f.unit, f.end, f.b.places = inchUnit, b.end+1, b.places
		}
	case '"':
		if f.isWordByte(f.end+1) || f.quotesOpen() {
			return
		}
		f.unit, f.end = inchUnit, f.end+1
	}
}

// quotesOpen reports whether a quotation is open before the figure in its line, as
// far as 200 bytes tell.
func (f *figure) quotesOpen() bool {
	open := false
	for i := f.start - 1; i >= max(f.start-200, 0) && f.text[i] != '\n'; i-- {
		if f.text[i] == '"' {
			open = !open
		}
	}
	return open
}

// isOther reports whether the word of m stands for its other unit: pounds are money
// where the pound is, and elsewhere in large round sums, unless of something.
func (f *figure) isOther(m unitMatch) bool {
	if m.other.dim == IndexPoint {
		return f.isIndexPoint(m)
	}
	if m.other.dim != Money {
		return false
	}
	w, _ := f.nextWord(m.end)
	return !equalFold(w, "of") && (f.scaled || f.locale.family&pounds != 0)
}

// isIndexPoint reports whether points are those of an index: there are a hundred
// or more, or they lead to a level in the thousands ("rose 3.5 points to 2,173").
func (f *figure) isIndexPoint(m unitMatch) bool {
	if f.value.cmpInt(100) >= 0 {
		return true
	}
	w, at := f.nextWord(m.end)
	if !equalFold(w, "to") && !equalFold(w, "at") || !isDigitByte(f.byteAt(at+len(w)+1)) {
		return false
	}
	b := f.numeral(at + len(w) + 1)
	return b.refused == NoRule && b.value.cmpInt(1000) >= 0
}

// unitFits reports whether m is the unit of the figure here.
func (f *figure) unitFits(m unitMatch) bool {
	if f.unit == magnitudeUnit {
		return false
	}
	hyphen := f.text[f.end] == '-'
	switch {
	case hyphen && foldIn(f.text[m.start:m.end], "time", "second"): // "two-time champion"
		return false
	case m.flags&ambiguous != 0:
		return f.ambiguousFits(m, hyphen)
	}
	return true
}

// ambiguousFits decides about a spelling that is a word or a letter of its own,
// too: "in", "m", "a".
func (f *figure) ambiguousFits(m unitMatch, hyphen bool) bool {
	switch {
	case m.start == f.end, hyphen: // "5m"
		return true
	case m.unit.dim == Multiplier: // "three times as many"
		return comparedBy.has(f.wordAfter(m.end))
	case m.unit.dim == Money && len(m.text) > 1: // "50 billion won"
		return f.scaled || f.isOwnMoney(m) || f.isLargeSum()
	}
	w := f.wordAfter(m.end)
	switch m.unit.code {
	case "in":
		return measureAdjectives.has(w) || w == "" && f.endsClause(m.end)
	case "m":
		if equalFold(w, "x") || equalFold(w, "by") || measureAdjectives.has(w) {
			return true
		}
	}
	if f.b.form == formWords || m.unit.dim == Money || f.isWordByte(m.end) {
		return false
	}
	isSymbol := len(m.text) == 1 || !strings.ContainsAny(m.text, "aeiou")
	return isSymbol && (w == "" || functionWords.has(w))
}

// endsClause reports whether a clause ends at i.
func (s *scanner) endsClause(i int) bool {
	switch s.byteAt(i) {
	case 0, '.', ',', ';', ')', '\n', '"':
		return true
	}
	return false
}
