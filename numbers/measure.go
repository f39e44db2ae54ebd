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

// primes reads the signs of feet and inches behind the digits: 5'7", 3.1" where no
// quotation is open.
func (f *figure) primes() {
	if f.money || f.isRange || f.b.form == formWords || f.b.form == formVague {
		return
	}
	switch f.byteAt(f.end) {
	case '\'':
		if !isDigitByte(f.byteAt(f.end + 1)) {
			return
		}
		b := f.numeral(f.end + 1)
		if b.refused != NoRule || f.byteAt(b.end) != '"' || b.value.Cmp(Int(12)) >= 0 {
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
	if f.value.Cmp(Int(100)) >= 0 {
		return true
	}
	w, at := f.nextWord(m.end)
	if !equalFold(w, "to") && !equalFold(w, "at") || !isDigitByte(f.byteAt(at+len(w)+1)) {
		return false
	}
	b := f.numeral(at + len(w) + 1)
	return b.refused == NoRule && b.value.Cmp(Int(1000)) >= 0
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

// parts adds smaller units that go on with the same quantity.
func (f *figure) parts(m unitMatch) {
	for range 3 {
		i := f.end
		if f.byteAt(i) == ',' {
			i++
		}
		if f.byteAt(i) != ' ' && m.flags&gluedOnly == 0 && !isDigitByte(f.byteAt(i)) {
			return
		}
		i = skipSpace(f.text, i)
		if f.foldsTo(i, "and ") {
			i += 4
		}
		var b base
		if isDigitByte(f.byteAt(i)) {
			b = f.numeral(i)
		} else if i < len(f.text) && f.startsNumberWord(i) {
			b, _ = f.numberWords(i)
		}
		if b.end == 0 || b.start != i || b.refused != NoRule || b.places > 0 || f.isRange {
			return
		}
		n, ok := f.unitHere(b.end)
		if !ok || !f.isPart(n) {
			return
		}
		f.addPart(b, n)
		m = n
	}
}

// isPart reports whether the unit word n is of a smaller unit of the same
// quantity.
func (f *figure) isPart(n unitMatch) bool {
	switch f.unit.dim {
	case Money:
		return n.unit.dim == Money && n.times.Sign() != 0 && n.times.Cmp(Int(1)) < 0 && (n.unit == f.unit || n.flags&ambiguousMoney != 0) && f.times.Sign() == 0
	case Length, Mass, Time, Volume:
		return n.unit.dim == f.unit.dim && (n.flags&ambiguous == 0 || n.unit.code == "in") && divides(n.unit, f.unit)
	}
	return false
}

// divides reports whether a whole number of u, more than one, makes a w: inches
// make a foot, days make no month.
func divides(u, w Unit) bool {
	n, err := Convert(Int(1), w, u)
	return err == nil && n.IsInt() && n.Cmp(Int(1)) > 0
}

// addPart adds b of unit n; the sum is measured in the smaller unit.
func (f *figure) addPart(b base, n unitMatch) {
	if f.unit.dim == Money {
		part, err := b.value.Mul(n.times)
		if err != nil {
			return
		}
		if v, err := f.value.Add(part); err == nil {
			f.value, f.end = v, n.end
			f.b.places = max(f.b.places, 2)
		}
		return
	}
	v := f.value
	if f.times.Sign() != 0 {
		v, _ = v.Mul(f.times)
	}
	v, err := Convert(v, f.unit, n.unit)
	part := b.value
	if n.times.Sign() != 0 {
		part, _ = part.Mul(n.times)
	}
	if err != nil {
		return
	}
	if v, err = v.Add(part); err == nil {
		f.value, f.unit, f.times, f.end = v, n.unit, Number{}, n.end
		f.b.places, f.scaleExp = 0, 0
	}
}

// readPer reads the denominator of a rate: "$92 a barrel", "per 100,000
// residents", "3,000 a day". It is not part of the words of the figure.
func (f *figure) readPer() {
	w, at := f.nextWord(f.end)
	switch {
	case f.per != "": // "mpg"
	case equalFold(w, "per"):
		f.takePer(at + len("per "))
	case equalFold(w, "for"):
		if every, i := f.nextWord(at + len("for")); foldIn(every, "every", "each") {
			f.takePer(i + len(every) + 1)
		}
	case equalFold(w, "a"), equalFold(w, "an"), equalFold(w, "each"), equalFold(w, "every"):
		if noun, start := f.nextWord(at + len(w)); noun != "" && f.isPerNoun(noun, start) {
			f.per = noun
		}
	case f.byteAt(f.end) == '/' && f.unit != Unit{}:
		if noun := f.wordAt(f.end + 1); len(noun) > 1 {
			f.per = noun
			f.end += 1 + len(noun)
		}
	}
}

// takePer takes the denominator at i, where one stands: the text may end before.
func (f *figure) takePer(i int) {
	if i >= len(f.text) {
		return
	}
	f.per = f.denominatorAt(i)
	f.next = i + len(f.per)
}

// denominatorAt returns the noun of a denominator at i, with its number if it has
// one.
func (f *figure) denominatorAt(i int) string {
	if w := f.wordAt(i); w != "" && findNumberWord(w) == nil {
		return w
	}
	end := i
	for end < len(f.text) && (isDigitByte(f.text[end]) || f.text[end] == ',') {
		end++
	}
	if end == i {
		for w := f.wordAt(end); findNumberWord(w) != nil; w = f.wordAt(end) {
			end += len(w)
			if f.byteAt(end) == ' ' {
				end++
			}
		}
		end--
	}
	if end <= i {
		return ""
	}
	if noun, at := f.nextWord(end); noun != "" && !functionWords.has(noun) {
		end = at + len(noun)
	}
	return f.text[i:end]
}

// isPerNoun reports whether "a" before the noun means for each: time spans, and
// for sums of money what is sold by the piece or by weight.
func (f *figure) isPerNoun(noun string, start int) bool {
	if noun[0] < 'a' {
		return false
	}
	if m, ok := f.unitWordAt(start); ok && m.unit.dim == Time {
		if afterTimeSpan.has(f.wordAfter(m.end)) {
			return false // "5,000 a year earlier"
		}
		return !foldIn(noun, "second", "moment") && m.flags&ambiguous == 0
	}
	if f.unit.dim != Money {
		return false
	}
	return pricedThings.has(noun)
}
