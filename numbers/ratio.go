package numbers

// readRatio reads a part of a whole that is put as two numbers: "six in 10", "one
// in three", "two out of every five". With "the" the second counts a thing of its
// own, and with a time span it tells how long.
func (f *figure) readRatio() {
	if f.money || f.scaled || f.b.form != formDigits && f.b.form != formWords || f.b.places > 0 {
		return
	}
	w, at := f.nextWord(f.end)
	switch {
	case equalFold(w, "in"):
		at += len("in")
	case equalFold(w, "out"):
		of, i := f.nextWord(at + len("out"))
		if !equalFold(of, "of") {
			return
		}
		at = i + len("of")
	case equalFold(w, "over"):
		f.overRatio(at + len("over"))
		return
	default:
		return
	}
	if every, i := f.nextWord(at); equalFold(every, "every") {
		at = i + len("every")
	}
	if f.byteAt(at) != ' ' {
		return
	}
	b, ok := f.wholeNumber(at + 1)
	if !ok || !isRatioBase(b.value) && (f.value != Int(1) || b.value.cmpInt(1900) >= 0 && b.value.cmpInt(2100) < 0) || f.value.Cmp(b.value) >= 0 || f.value.Sign() <= 0 {
		return
	}
	if m, ok := f.unitHere(b.end); ok && m.unit.dim != Percent {
		return
	}
	if q, err := f.value.Quo(b.value); err == nil {
		f.value, f.end = q, b.end
		f.b.form, f.b.end = formFraction, b.end
	}
}

// overRatio reads the whole at i of a part that is put with "over" where nothing
// follows that it could be spread over: "one over 20". "120 over 80" is a blood
// pressure.
func (f *figure) overRatio(i int) {
	if f.byteAt(i) != ' ' {
		return
	}
	b, ok := f.wholeNumber(i + 1)
	if !ok || b.value.Sign() <= 0 || f.wordAfter(b.end) != "" || f.isUnitAt(b.end) {
		return
	}
	if f.value.Cmp(b.value) > 0 && b.value.cmpInt(40) >= 0 {
		f.refuse(Code, b.end)
		return
	}
	if q, err := f.value.Quo(b.value); err == nil {
		f.value, f.end = q, b.end
		f.b.form, f.b.end = formFraction, b.end
	}
}

// wholeNumber reads a bare whole number at i.
func (s *scanner) wholeNumber(i int) (b base, ok bool) {
	if isDigitByte(s.byteAt(i)) {
		b, ok = s.numeral(i), true
	} else if i < len(s.text) && s.startsNumberWord(i) {
		b, ok = s.numberWords(i)
	}
	return b, ok && b.refused == NoRule && b.start == i && b.places == 0 &&
		(b.form == formDigits || b.form == formWords) && !s.isWordByte(b.end)
}

// isRatioBase reports whether parts are told out of n: small wholes and round ones.
func isRatioBase(n Number) bool {
	c, exp, ok := n.small()
	return ok && (exp == 0 && c <= 20 || c <= 5 && exp <= 2 || c == 1 && exp <= 6)
}
