package numbers

// parts adds smaller units that go on with the same quantity.
func (f *figure) parts(m unitMatch) {
	if f.halfMore() || f.footInches() {
		return
	}
	for range 3 {
		i := f.end
		if f.byteAt(i) == ',' {
			if f.unit.dim == Time && f.text[m.start-1] == '-' { // "a three-week, 10-minute"
				return
			}
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
		if ok && f.unit.code == "h" && f.text[n.start:n.end] == "m" { // "2h 15m"
			n.unitWord = minuteWord.unitWord
		}
		if !ok || !f.isPart(n) {
			return
		}
		f.addPart(b, n)
		m = n
	}
}

// minuteWord is the word for a minute, which "m" stands for behind hours.
var minuteWord, _ = unitAfter("min", 0)

// halfMore adds the half behind the unit: "two years and a half".
func (f *figure) halfMore() bool {
	const words = " and a half"
	end := f.end + len(words)
	if f.isRange || f.b.places > 0 || !f.foldsTo(f.end, words) || f.isWordByte(end) || f.byteAt(end) == '-' || f.followedByOf(end) {
		return false
	}
	v, err := f.value.Add(half)
	if err == nil {
		f.value, f.end = v, end
	}
	return err == nil
}

// footInches reads the inches that a hyphen ties to feet: "6-foot-4", "the
// 5-foot-11-inch guard".
func (f *figure) footInches() bool {
	if f.unit.code != "ft" || f.isRange || f.b.places > 0 || f.byteAt(f.end) != '-' || !isDigitByte(f.byteAt(f.end+1)) {
		return false
	}
	b := f.numeral(f.end + 1)
	if b.refused != NoRule || b.places > 0 || b.value.cmpInt(12) >= 0 {
		return false
	}
	end := b.end
	if m, ok := f.unitHere(b.end); ok && m.unit == inchUnit && m.flags&ambiguous == 0 {
		end = m.end
	}
	v, err := Convert(f.value, f.unit, inchUnit)
	if err != nil || f.isWordByte(end) {
		return false
	}
	f.value, _ = v.Add(b.value)
	f.unit, f.end = inchUnit, end
	return true
}

// isPart reports whether the unit word n is of a smaller unit of the same
// quantity.
func (f *figure) isPart(n unitMatch) bool {
	switch f.unit.dim {
	case Money:
		return n.unit.dim == Money && n.times.Sign() != 0 && n.times.cmpInt(1) < 0 && (n.unit == f.unit || n.flags&ambiguousMoney != 0) && f.times.Sign() == 0
	case Length, Mass, Time, Volume:
		return n.unit.dim == f.unit.dim && (n.flags&ambiguous == 0 || n.unit.code == "in") && divides(n.unit, f.unit)
	}
	return false
}

// divides reports whether a whole number of u, more than one, makes a w: inches
// make a foot, days make no month.
func divides(u, w Unit) bool {
	n, err := Convert(Int(1), w, u)
	return err == nil && n.IsInt() && n.cmpInt(1) > 0
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
