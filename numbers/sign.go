package numbers

// isMinus reports whether the rune before i is a minus sign or a dash that serves
// as one.
func (f *figure) isMinus(i int) bool {
	r, n := f.lastRune(i)
	if r != '−' && r != '–' {
		return false
	}
	return r == '−' || i-n == 0 || f.text[i-n-1] == ' ' || f.text[i-n-1] == '('
}

// readSign reads a sign or a hyphen before the number.
func (f *figure) readSign(i int) {
	r, n := f.lastRune(i)
	before := i - n
	if m, ok := f.unitBefore(before); ok && r != '+' && m.start >= f.done && m.flags&ambiguous == 0 && f.currencyFits(m, false) { // "$-5"
		f.takeCurrency(m)
		f.negative = true
		return
	}
	free := before == 0 || f.text[before-1] == ' ' || f.text[before-1] == '(' || f.text[before-1] == '\n' || f.text[before-1] == '"'
	switch {
	case r == '+' && free:
		f.start = before
	case r == '+' && f.isWordByte(before-1) && (before > f.done || f.isRefused):
		f.start = f.wordStart(before)
		f.refuse(Name, f.wordEnd(f.b.end))
	case r == '+':
	case free && r != '–':
		f.start, f.negative = before, true
	case free:
		f.negative = false // a dash between words
	case f.isWordByte(before - 1):
		f.tiedWord(before)
	}
}

// tiedWord looks at the word that a hyphen ties to the number: "magnitude-5.9"
// measures, "Covid-19" and "AK-47" are names.
func (f *figure) tiedWord(hyphen int) {
	start := f.wordStart(hyphen)
	w := f.text[start:hyphen]
	switch {
	case equalFold(w, "magnitude"):
		f.start = start
		f.unit = magnitudeUnit
	case signWords.has(w):
		f.start, f.negative = start, true
	case equalFold(w, "sub"): // "sub-7"
		f.start = start
		f.takeHedge(hedge{kind: hedgeLess}, Span{start, hyphen})
	case f.b.form == formWords || isDigitByte(f.text[hyphen-1]):
		// "twenty-five" is read as one; "41-40" as two figures.
	case equalFold(w, "pre"), equalFold(w, "post"), equalFold(w, "mid"), equalFold(w, "since"), equalFold(w, "non"):
		f.refuse(Year, f.wordEnd(f.b.end))
	default:
		f.start = start
		f.refuse(Name, f.wordEnd(f.b.end))
	}
}

// readAfterMark looks at what stands before a mark that the number goes on from:
// "10:30", "1.2.3", "24/7", "ID.4", "m^2".
func (f *figure) readAfterMark(i int, c byte) {
	if i < 2 {
		return
	}
	w := f.text[f.wordStart(i-1) : i-1]
	switch {
	case isDigitByte(f.text[i-2]) && f.done == i-1:
		f.refuse(Code, f.b.end)
	case c == '^' && f.isWordByte(i-2):
		f.refuse(Code, f.b.end)
	case c == '.' && nameAbbrs.has(w) && (f.byteAt(i-2-len(w)) == ' ' || i == len(w)+1): // "No.1"
		f.start -= len(w) + 1
		f.refuse(Name, f.wordEnd(f.b.end))
	case c == '.' && isMonth(w):
		f.refuse(Date, f.b.end)
	case c == '.' && w != "" && len(w) <= 4 && 'A' <= w[len(w)-1] && w[len(w)-1] <= 'Z':
		f.start -= len(w) + 1
		f.refuse(Name, f.wordEnd(f.b.end))
	}
}

// belowZero reads "below zero" behind degrees, which makes them negative.
func (f *figure) belowZero() {
	const words = " below zero"
	if f.unit.dim != Temperature && f.unit.code != "°" || !f.foldsTo(f.end, words) || f.isWordByte(f.end+len(words)) {
		return
	}
	f.negative = true
	f.end += len(words)
}

// signWord reads "minus" or "negative" before the figure; in "plus or minus 3" and
// "10 minus 3" it is no sign.
func (f *figure) signWord() {
	w := f.wordBefore(f.start)
	if f.negative || !signWords.has(w) {
		return
	}
	at := f.start - 1 - len(w)
	if at <= f.done+1 && f.done > 0 || !f.foldsTo(at, w) || equalFold(f.wordBefore(at), "or") {
		return
	}
	f.start, f.negative = at, true
}
