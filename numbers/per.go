package numbers

// readPer reads the denominator of a rate: "$92 a barrel", "per 100,000
// residents", "3,000 a day". It is not part of the words of the figure.
func (f *figure) readPer() {
	w, at := f.nextWord(f.end)
	switch {
	case f.per != "": // "mpg"
	case equalFold(w, "per"):
		f.takePer(at + len("per "))
	case w != "" && f.unit == (Unit{}) && f.perBehind(at+len(w)):
	case equalFold(w, "for"):
		if every, i := f.nextWord(at + len("for")); foldIn(every, "every", "each") {
			f.takePer(i + len(every) + 1)
		}
	case equalFold(w, "a"), equalFold(w, "an"), equalFold(w, "each"), equalFold(w, "every"):
		if noun, start := f.nextWord(at + len(w)); noun != "" && f.isPerNoun(noun, start) {
			f.per = noun
		}
	case f.byteAt(f.end) == '/' && f.unit != Unit{}:
		if end := f.symbolEnd(f.end + 1); end > 0 {
			f.per = f.text[f.end+1 : end]
			f.end = end
		}
	}
}

// perBehind reads "per" behind the noun that ends at i, or one more: "5 deaths per
// 1,000 births".
func (f *figure) perBehind(i int) bool {
	if f.money || f.isRange || f.b.form == formFraction {
		return false
	}
	for range 2 {
		w, at := f.nextWord(i)
		if equalFold(w, "per") {
			f.takePer(at + len("per "))
			return true
		}
		if w == "" || f.byteAt(i) != ' ' || functionWords.has(w) {
			return false
		}
		i = at + len(w)
	}
	return false
}

// symbolEnd returns the end of the denominator behind a slash at i, a unit or a
// word: "km/l", "kg/m3", "J/m^2", "6 l/100km"; 0 for none.
func (f *figure) symbolEnd(i int) int {
	j := i
	for isDigitByte(f.byteAt(j)) {
		j++
	}
	if f.byteAt(j) == ' ' {
		j++
	}
	if m, ok := f.unitAfter(j); ok && (j > i || m.unit.dim != Money) {
		if m.end < len(f.text)-1 && f.text[m.end] == '^' && isDigitByte(f.text[m.end+1]) {
			return m.end + 2
		}
		return m.end
	}
	if w := f.wordAt(i); len(w) > 1 {
		return i + len(w)
	}
	return 0
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
		if m, ok := f.unitWordAt(i); ok && m.end > i+len(w) && f.text[m.end-1] != '.' { // "kilowatt-hour", "square metre"
			return f.text[i:m.end]
		}
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
