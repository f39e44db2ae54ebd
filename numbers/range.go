package numbers

// readRange reads the other end of a range: "10 to 20", "between 10 and 20
// million dollars", "$10-15bn", "7–9 lakh".
func (f *figure) readRange() {
	if f.b.form == formVague || f.glued != "" {
		return
	}
	link, at := f.rangeLink(f.end)
	var own unitMatch
	if link == noLink && (f.b.form != formFraction || f.scaled) {
		if m, ok := f.unitHere(f.end); ok { // "40 percent to 70 percent"
			own = m
			link, at = f.rangeLink(m.end)
		}
	}
	if link == noLink {
		return
	}
	at, softened := f.softened(link, at)
	r, ok := f.rightEnd(at)
	if !ok || !f.sharesUnit(own, &r) || !f.fits(link, &r) {
		return
	}
	f.join(link, &r)
	f.approx = f.approx || softened
}

// softened passes over a word like "about" at i, before the other end of a range.
func (f *figure) softened(link rangeLink, i int) (at int, ok bool) {
	if link != toLink && link != andLink {
		return i, false
	}
	if w := f.wordAt(i); softeners.has(w) && f.byteAt(i+len(w)) == ' ' {
		return i + len(w) + 1, true
	}
	return i, false
}

// sharesUnit reports whether both ends of a range are measured alike: where own,
// the unit behind the left end, is there, the right end has it, too. "0.7 percent
// to 6,300" is no range.
func (f *figure) sharesUnit(own unitMatch, r *right) bool {
	m, ok := f.unitHere(r.end)
	switch {
	case own.end > 0 && !f.money:
		return ok && m.unit == own.unit && m.times == own.times
	case f.money && !r.currency && ok:
		return m.unit.dim == Money || m.flags&ambiguous != 0
	}
	return true
}

// rangeLink is what joins the two ends of a range.
type rangeLink uint8

const (
	noLink   rangeLink = iota
	dashLink           // "10-20"
	toLink             // "10 to 20", "from 10 to 20"
	andLink            // "between 10 and 20"
	plusLink           // "10 ± 2"
)

// rangeLink reads what can join two ends of a range at i; at is behind it.
func (f *figure) rangeLink(i int) (link rangeLink, at int) {
	if f.foldsTo(i, "- to ") { // "10- to 12-foot waves"
		return toLink, i + len("- to ")
	}
	spaced := f.byteAt(i) == ' '
	j := i
	if spaced {
		j++
	}
	switch f.byteAt(j) | 0x20 {
	case 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'l', 'm', 'o', 'p', 'r', 's', 'w': // most words
		return noLink, 0
	}
	switch r, n := f.runeAt(j); {
	case r == '-' && f.byteAt(j+1) == '-':
		return noLink, 0
	case r == '-' && !spaced, r == '–', r == '—' && !spaced, r == '~' && !spaced, r == '‑', r == '−' && !spaced:
		return dashLink, skipSpace(f.text, j+n)
	case r == '±':
		return plusLink, skipSpace(f.text, j+n)
	case r == '+' && f.foldsTo(j, "+/-"):
		return plusLink, skipSpace(f.text, j+3)
	}
	if j == i && !spaced {
		if f.foldsTo(i, "-to-") {
			return toLink, i + 4
		}
		return noLink, 0
	}
	switch {
	case f.foldsTo(j, "to ") && f.byteAt(j+3) != ' ':
		return toLink, j + 3
	case f.foldsTo(j, "and ") && f.startsBetween():
		return andLink, j + 4
	}
	return noLink, 0
}

// startsBetween reports whether "between" stands before the figure.
func (f *figure) startsBetween() bool {
	w := f.wordBefore(f.start)
	return equalFold(w, "between") || equalFold(w, "about") && equalFold(f.wordBefore(f.start-len(w)-1), "between")
}

// right is the other end of a range.
type right struct {
	figure
	currency bool
}

// rightEnd reads the number at i, with its currency and scale.
func (f *figure) rightEnd(i int) (r right, ok bool) {
	j := i
	for j < len(f.text) && j < i+6 && !isDigitByte(f.text[j]) && !f.startsNumberWord(j) && f.text[j] != ' ' {
		j++
	}
	if f.byteAt(j) == ' ' && j > i { // "Rs 5"
		j++
	}
	var b base
	if isDigitByte(f.byteAt(j)) {
		b = f.numeral(j)
	} else if b, ok = f.numberWords(i); !ok || i != j && b.start != i {
		return r, false
	}
	if b.refused != NoRule || b.form == formVague {
		return r, false
	}
	r.figure = figure{scanner: f.scanner, b: b, start: b.start, end: b.end, value: b.value}
	if j > i && isDigitByte(f.byteAt(j)) {
		at := j
		if f.text[j-1] == ' ' {
			at--
		}
		m, ok := f.unitBefore(at)
		if !ok || m.start != i || m.unit.dim != Money {
			return r, false
		}
		r.money, r.currency = true, true
		r.unit, r.times = f.currencyOf(m), m.times
	}
	r.money = r.money || f.money
	r.readGlued()
	if r.rule == NoRule && r.glued == "" {
		r.readScale()
	}
	return r, r.rule == NoRule && r.glued == "" && r.start >= i
}

// startsNumberWord reports whether a number word begins at i.
func (s *scanner) startsNumberWord(i int) bool {
	return classes[s.text[i]] == letter && (i == 0 || !s.isWordByte(i-1)) && findNumberWord(s.wordAt(i)) != nil
}

// fits reports whether the figure and r can be the ends of a range; it refuses
// scores, seasons and codes.
func (f *figure) fits(link rangeLink, r *right) bool {
	if link == plusLink {
		return true
	}
	if f.areYears(link, r) {
		f.refuse(Year, r.end)
		return false
	}
	if r.currency && r.unit != f.unit {
		return false
	}
	if link == dashLink && f.dashed(r) {
		return false
	}
	left, rightValue := f.shared(r)
	if link == toLink && (f.movesFrom() || f.movesBy(left, rightValue, r.currency)) {
		return false
	}
	return left.Cmp(rightValue) < 0
}

// areYears reports whether both ends are years of our time: "between 2014 and
// 2017".
func (f *figure) areYears(link rangeLink, r *right) bool {
	if link == dashLink || f.money || f.scaled || r.scaled || !f.isYearNumber() || !r.isYearNumber() {
		return false
	}
	modern := f.value.cmpInt(1900) >= 0 && r.value.cmpInt(2100) < 0
	hasUnit := f.hasPlainUnit(r.end)
	return modern && !hasUnit && !isPluralNoun(f.wordAfter(r.end))
}

// hasPlainUnit reports whether a unit stands at i whose spelling is no other word.
func (f *figure) hasPlainUnit(i int) bool {
	m, ok := f.unitHere(i)
	return ok && m.flags&ambiguous == 0
}

// dashed refuses two numbers with a dash that are no range: seasons, scores,
// codes.
func (f *figure) dashed(r *right) bool {
	plain := f.b.form == formDigits && r.b.form == formDigits && !f.money && !f.scaled && f.b.places == 0 && r.b.places == 0
	if !plain {
		return false
	}
	hasUnit := f.hasPlainUnit(r.end)
	switch {
	case f.isYearNumber() && (r.b.digits == 2 || r.isYearNumber()) && !hasUnit:
		f.refuse(Season, r.end)
	case f.b.value.Cmp(r.b.value) >= 0 && !r.scaled && !hasUnit:
		f.refuse(Score, r.end)
	case f.foldsTo(r.end, " (.") && isDigitByte(f.byteAt(r.end+3)), !hasUnit && gameNouns.has(f.wordAfter(r.end)):
		f.refuse(Score, r.end)
	case f.isCodePart(r.end):
		f.refuse(Code, f.codeEnd(r.end))
	case !hasUnit && !r.scaled && r.b.digits <= 2 && f.isScoreContext():
		f.refuse(Score, r.end)
	default:
		return false
	}
	return true
}

// isScoreContext reports whether the word before the figure tells of a game.
func (f *figure) isScoreContext() bool {
	return gameWords.has(f.wordBefore(f.start))
}

// isCodePart reports whether another dash and digit follow at i.
func (s *scanner) isCodePart(i int) bool {
	return (s.byteAt(i) == '-' || s.byteAt(i) == '.') && isDigitByte(s.byteAt(i+1))
}

// codeEnd returns the end of the digits and dashes that go on at i.
func (s *scanner) codeEnd(i int) int {
	for i < len(s.text) && (isDigitByte(s.text[i]) || s.isCodePart(i)) {
		i++
	}
	return i
}

// movesFrom reports whether "from" before the figure tells where a change began,
// so that its other end is another figure: "rose from 380 to 410".
func (f *figure) movesFrom() bool {
	if !equalFold(f.wordBefore(f.start), "from") {
		return false
	}
	at := f.start - len("from ")
	w := f.wordBefore(at)
	if w == "" {
		return false
	}
	return !rangeWords.has(w)
}

// movesBy reports whether "by" before the figure and the size of the other end
// tell a change and the level it led to: "rose by $2 to $92", but "rose by 8 to 10
// per cent". With a currency sign on either side the verb alone does: "rose $2 to
// $92".
func (f *figure) movesBy(left, right Number, signed bool) bool {
	if w := f.wordBefore(f.start); !equalFold(w, "by") && !(signed && priceMoves.has(w)) {
		return false
	}
	twice, err := left.Add(left)
	return err == nil && twice.Cmp(right) < 0
}

// power returns the power of ten of the scales behind the other end.
func (r *right) power() int {
	if r.b.form == formWords {
		return r.b.power
	}
	return r.scaleExp
}

// shared returns both ends with the scale that a range shares: "10 to 20
// million", "$10 to $15 billion".
func (f *figure) shared(r *right) (left, rightEnd Number) {
	exp := r.power()
	if exp == 0 || f.scaled || f.b.power > 0 {
		return f.value, r.value
	}
	left, err := f.value.Mul(power10(exp))
	if err != nil || left.Cmp(r.value) >= 0 {
		return f.value, r.value
	}
	return left, r.value
}

// join makes the figure a range up to r.
func (f *figure) join(link rangeLink, r *right) {
	if link == plusLink {
		lo, err := f.value.Sub(r.value)
		hi, err2 := f.value.Add(r.value)
		if err == nil && err2 == nil {
			f.value, f.high, f.isRange, f.end = lo, hi, true, r.end
		}
		return
	}
	left, rightValue := f.shared(r)
	if left != f.value {
		f.scaleExp += r.power()
	}
	f.value, f.high, f.isRange, f.end = left, rightValue, true, r.end
	f.b.places = max(f.b.places, r.b.places)
	f.altScale = 0
	if r.money && f.unit == (Unit{}) {
		f.unit, f.times = r.unit, r.times
	}
	switch w := f.wordBefore(f.start); {
	case link == andLink:
		for !equalFold(w, "between") {
			f.start -= len(w) + 1
			w = f.wordBefore(f.start)
		}
		f.start -= len("between ")
	case link == toLink && equalFold(w, "from"):
		f.start -= len("from ")
	}
}
