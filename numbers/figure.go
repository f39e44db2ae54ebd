package numbers

import "unicode/utf8"

// figure is a quantity while it is put together around a number.
type figure struct {
	*scanner
	b          base
	start, end int       // the words so far
	value      Number    // b's, with scale, unit multiple and sign
	high       Number    // the other end of a range
	isRange    bool      // high is set
	money      bool      // a currency stands before the number
	unit       Unit      // what it is measured in
	times      Number    // how many of unit one of the unit's word is; zero for one
	per        string    // denominator
	next       int       // where reading goes on, when that is behind end
	scaleExp   int       // power of ten of scale words and letters
	scaled     bool      // a scale word was read
	negative   bool      // a minus sign
	glued      string    // letters glued to the digits that are neither scale nor unit
	altScale   int       // another power of ten that the letters may mean; 0 for none
	hedge      hedgeKind // what hedges say
	hedgeWords Span      // where they stand
	approx     bool      // some word says so
	vague      vague     // what a vague word rules in
	rule       Rule      // why it is no figure
	lowEnd     End       // of a range that is put as two bounds
	highEnd    End
}

// figure puts together the quantity around b, sets s.q or s.refusal, and moves on
// behind it. It is false when there was nothing to say.
func (s *scanner) figure(b base) bool {
	f := figure{scanner: s, b: b, start: b.start, end: b.end, value: b.value, vague: b.bound}
	s.pos = max(b.end, s.pos+1)
	f.rule = b.refused
	if f.rule == NoRule && b.start < s.done {
		return false // it belongs to what was read before
	}
	if f.rule == NoRule {
		f.read()
	}
	if f.rule != NoRule {
		f.start = max(f.start, s.done) // what stands left of it may be spoken for
	}
	s.pos = max(s.pos, f.end, f.next)
	s.done = max(f.end, f.next)
	if f.rule != NoRule {
		s.isRefused = true
		s.refusal = Refusal{Span: Span{f.start, f.end}, Text: s.text[f.start:f.end], Rule: f.rule}
		return true
	}
	s.isRefused = false
	s.q = f.quantity()
	return true
}

// read reads what stands around the number, inside out. Each step may find that
// it is no figure.
func (f *figure) read() {
	for step := 0; f.rule == NoRule && f.readStep(step); step++ {
	}
}

// readStep takes one step of read; it is false when there is none left. The steps
// are no table of functions because that would move every figure to the heap.
func (f *figure) readStep(step int) bool {
	switch step {
	case 0:
		f.readBefore()
	case 1:
		f.signWord()
	case 2:
		f.readGlued()
	case 3:
		f.readScale()
	case 4:
		f.refuseCode()
	case 5:
		f.readRatio()
	case 6:
		f.readRange()
	case 7:
		f.readUnit()
	case 8:
		f.readPer()
	case 9:
		f.readHedges()
	case 10:
		f.readPair()
	case 11:
		f.impliedUnit()
	case 12:
		f.readBrackets()
	case 13:
		f.refuseContext()
	default:
		return false
	}
	return true
}

// refuse notes that the words to end are no figure.
func (f *figure) refuse(rule Rule, end int) {
	f.rule = rule
	f.end = max(f.end, end)
}

// readBefore reads currency and sign before the number, and refuses numbers that
// are tied to a word.
func (f *figure) readBefore() {
	i := f.start
	if i == 0 {
		return
	}
	c := f.text[i-1]
	at := i
	if c == ' ' {
		at--
	} else if r, n := f.lastRune(i); isSpaceSep(r) {
		at -= n
	}
	if m, ok := f.unitBefore(at); ok && m.start >= f.done && f.currencyFits(m, at < i) {
		f.takeCurrency(m)
		return
	}
	switch {
	case classes[c] == letter && !f.isSpacelike(i):
		f.refuse(Name, f.wordEnd(f.b.end))
		f.start = f.wordStart(i)
	case c == '-' || c == '+' || c >= 0x80 && (f.isMinus(i) || f.endsWith(i, "−") || f.endsWith(i, "⁻")):
		f.readSign(i)
	case c == '.' || c == ':' || c == '/' || c == '^':
		f.readAfterMark(i, c)
	}
}

// isSpacelike reports whether the rune before i only looks like part of a word:
// a space, dash, quotation mark or sign of more than one byte.
func (f *figure) isSpacelike(i int) bool {
	r, _ := f.lastRune(i)
	return r >= 0x80 && !isLetterRune(r)
}

// currencyFits reports whether the unit word m before the number is one here: a
// word that needs digits at its side has them, and a letter stands for itself.
func (f *figure) currencyFits(m unitMatch, spaced bool) bool {
	if m.unit.dim != Money {
		return false
	}
	if f.b.form == formWords || f.b.form == formFraction || f.b.form == formVague {
		return false
	}
	if m.flags&spelledOut != 0 && (!spaced || equalFold(f.wordBefore(m.start), "the")) {
		return false // "against the US dollar 5 percent"
	}
	if m.flags&ambiguous != 0 && !f.isOwnMoney(m) && !f.isLargeSum() { // "COP 26", "N95"
		return false
	}
	return !spaced || m.flags&gluedOnly == 0 || f.isOwnMoney(m)
}

// isOwnMoney reports whether m is the currency of the region, or of a language
// whose words are not the ones that its code or letter may be taken for.
func (f *figure) isOwnMoney(m unitMatch) bool {
	return m.unit == f.locale.money || !f.locale.isEnglish()
}

// isLargeSum reports whether the number is one that sums of money have and few
// names do: a thousand or more, with decimals, or with a scale behind it.
func (f *figure) isLargeSum() bool {
	if f.b.places > 0 || f.b.value.Cmp(Int(1000)) >= 0 {
		return true
	}
	if w := f.wordAt(f.b.end); w != "" && len(w) <= maxScaleLetters {
		for _, l := range scaleLetters {
			if equalFold(w, l.lower()) {
				return true
			}
		}
		return false
	}
	w, _ := f.nextWord(f.b.end)
	row := findNumberWord(w)
	return row != nil && row.kind == kindScale
}

// takeCurrency makes the figure a sum of money.
func (f *figure) takeCurrency(m unitMatch) {
	f.start, f.money = m.start, true
	f.unit, f.times = f.currencyOf(m), m.times
	if i := f.start; i > 0 && (f.text[i-1] == '-' || f.text[i-1] == '+') && (i == 1 || f.text[i-2] == ' ' || f.text[i-2] == '(') {
		f.start--
		f.negative = f.text[i-1] == '-'
	} else if f.isMinus(i) {
		_, n := f.lastRune(i)
		f.start -= n
		f.negative = true
	}
}

// isAccounted reports whether the sum of money stands in brackets as accounts
// write losses: "a result of ($99.9 million)". What stands in brackets behind
// another figure restates that.
func (f *figure) isAccounted() bool {
	if !f.money || f.byteAt(f.start-1) != '(' || f.byteAt(f.end) != ')' || f.byteAt(f.start-2) != ' ' {
		return false
	}
	w := f.wordBefore(f.start - 1)
	return lossCues.has(w) && (f.done == 0 || f.done < f.start-2-len(w))
}

// readBrackets makes a sum in the brackets of accounts negative.
func (f *figure) readBrackets() {
	if f.isAccounted() && f.hedge == hedgeNone && !f.isRange {
		f.negative = true
	}
}

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

func isDigitByte(c byte) bool { return '0' <= c && c <= '9' }

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
	case c == '.' && isMonth(w):
		f.refuse(Date, f.b.end)
	case c == '.' && w != "" && len(w) <= 4 && 'A' <= w[len(w)-1] && w[len(w)-1] <= 'Z':
		f.start -= len(w) + 1
		f.refuse(Name, f.wordEnd(f.b.end))
	}
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

// endsWith reports whether w stands before i.
func (s *scanner) endsWith(i int, w string) bool {
	return i >= len(w) && s.text[i-len(w):i] == w
}

// lastRune returns the rune that ends at i.
func (s *scanner) lastRune(i int) (rune, int) {
	if i <= 0 {
		return 0, 0
	}
	if c := s.text[i-1]; c < 0x80 {
		return rune(c), 1
	}
	for n := 2; n <= 4 && n <= i; n++ {
		if c := s.text[i-n]; c >= 0xC0 {
			r, w := s.runeAt(i - n)
			if w == n {
				return r, n
			}
			break
		}
	}
	return 0xFFFD, 1
}

// wordEnd returns the end of the word that i is in.
func (s *scanner) wordEnd(i int) int {
	for s.isWordByte(i) {
		i++
	}
	return i
}

// wordStart returns the start of the word that ends at i. It looks no farther
// than 64 bytes back.
func (s *scanner) wordStart(i int) int {
	end := i
	for stop := i - 64; i > stop && s.isWordByte(i-1); {
		i--
	}
	for i < end && !utf8.RuneStart(s.text[i]) {
		i++
	}
	return i
}

// wordBefore returns the word that ends before the space left of i, "" when
// something else stands there.
func (s *scanner) wordBefore(i int) string {
	if i < 2 || s.text[i-1] != ' ' && s.text[i-1] != '\n' {
		return ""
	}
	end := i - 1
	for end > 0 && s.text[end-1] == ' ' && end > i-4 {
		end--
	}
	return s.text[s.wordStart(end):end]
}

// readGlued reads the letters that are glued to the digits.
func (f *figure) readGlued() {
	i := f.b.end
	if f.b.form == formWords || f.b.form == formVague || i >= len(f.text) || !f.isWordByte(i) || f.isSpacelikeAt(i) {
		return
	}
	end := f.wordEnd(i)
	w := f.text[i:end]
	if f.unit != magnitudeUnit && f.scaleSuffix(w, i) {
		return
	}
	switch m, ok := f.unitAfter(i); {
	case isOrdinalSuffix(w) && f.b.places == 0:
		f.refuse(Ordinal, end)
	case equalFold(w, "am"), equalFold(w, "pm"), equalFold(w, "hrs") && f.b.zero:
		f.refuse(ClockTime, end)
	case equalFold(w, "s") && f.b.places == 0:
		f.refuse(f.pluralRule(), end)
	case ok && m.end >= end: // "5km"; readUnit takes it
	case len(w) > 2 && w[len(w)-1] == 's' && w[0] <= 'Z': // "12KOs"
		f.glued = w
	default:
		f.refuse(Name, end)
	}
}

func (f *figure) isSpacelikeAt(i int) bool {
	r, _ := f.runeAt(i)
	return r >= 0x80 && !isLetterRune(r)
}

// pluralRule tells what digits with an s are: a decade, or a name ("76ers").
func (f *figure) pluralRule() Rule {
	if f.b.digits == 4 || f.b.digits == 2 && f.text[f.b.end-1] == '0' {
		return Decade
	}
	return Name
}

// isOrdinalSuffix reports whether w makes an ordinal of digits.
func isOrdinalSuffix(w string) bool {
	return equalFold(w, "st") || equalFold(w, "nd") || equalFold(w, "rd") || equalFold(w, "th")
}

// scaleSuffix reads w, which is glued to the digits, as a scale, perhaps with a
// unit behind it.
func (f *figure) scaleSuffix(w string, i int) bool {
	if len(w) > maxScaleLetters {
		return f.scaleWordGlued(w, i)
	}
	for _, l := range scaleLetters {
		if l.exact && w != l.word || !equalFold(w, l.lower()) {
			continue
		}
		if l.money && !f.money && !f.beforeNoun(i+len(w)) {
			if l.word == "m" && !measureAdjectives.has(f.wordAfter(i+len(w))) { // metre: the other reading is kept
				f.altScale = l.exp
			}
			return false
		}
		f.takeScale(l.exp, i+len(w))
		return true
	}
	return f.scaleWordGlued(w, i)
}

// scaleWordGlued reads "33million", "5lakh".
func (f *figure) scaleWordGlued(w string, i int) bool {
	row := findNumberWord(w)
	if row == nil || row.kind != kindScale {
		return false
	}
	f.takeScale(int(row.n), i+len(w))
	return true
}

// beforeNoun reports whether a word that can be counted or measured follows at i,
// so that a letter before it is a scale: "1.2m people", "5b tonnes".
func (f *figure) beforeNoun(i int) bool {
	w, at := f.nextWord(i)
	if w == "" || functionWords.has(w) {
		return false
	}
	return f.isUnitAt(at) || w[len(w)-1] == 's' || equalFold(w, "people")
}

// takeScale multiplies by ten to the power exp, and goes on behind end.
func (f *figure) takeScale(exp, end int) {
	p, ok := fromDigits(0, 1, exp)
	v, err := f.value.Mul(p)
	if !ok || err != nil {
		f.refuse(TooLarge, end)
		return
	}
	f.value, f.end = v, end
	f.scaleExp += exp
	f.scaled = true
}

// readScale reads scale words behind the number: "1.3 million", "2.4 lakh crore".
func (f *figure) readScale() {
	if f.b.form == formVague || f.glued != "" || f.altScale != 0 {
		return
	}
	if f.b.form == formWords || f.b.form == formFraction {
		if f.b.form == formWords {
			f.article()
		}
		return
	}
	if f.b.form == formDigits && f.b.places == 0 && f.b.digits <= 4 && f.mixedWords() {
		return
	}
	for range 3 {
		if exp, end, ok := f.ownScale(); ok {
			f.takeScale(exp, end)
			continue
		}
		w, at := f.nextWord(f.end)
		if w == "" || !f.locale.isEnglish() {
			return
		}
		row := findNumberWord(w)
		switch {
		case row == nil:
			if !f.scaleAbbreviation(w, at) {
				return
			}
		case row.kind == kindScale:
			f.takeScale(int(row.n), at+len(w))
		case row.kind == kindHundred && f.b.places == 0:
			f.takeScale(2, at+len(w))
		case row.kind == kindDozen && row.n == 12:
			f.value, _ = f.value.Mul(Int(12))
			f.end, f.scaled = at+len(w), true
		default:
			return
		}
	}
}

// mixedWords reads a number that begins with digits and goes on in words: "3
// hundred and 21", "3 million and a half", "2 thirds".
func (f *figure) mixedWords() bool {
	w := f.wordAfter(f.b.end)
	if row := findNumberWord(w); row == nil || row.kind == kindHalf || row.kind == kindUnit || row.kind == kindTen || f.byteAt(f.b.end) != ' ' {
		return false
	}
	p := spelled{scanner: f.scanner, start: f.b.start, limit: maxTokens}
	n := p.number()
	if n.refused != NoRule || n.tokens < 2 || n.tokens == 2 && p.at(1).kind != kindVague && !n.fraction {
		return false
	}
	f.value, f.end, f.scaled = n.value, p.endOf(n.tokens), n.scaled
	if n.fraction {
		f.b.form = formFraction
	}
	return true
}

// ownScale returns the scale word behind the figure that is the caller's or the
// language's.
func (f *figure) ownScale() (exp, end int, ok bool) {
	if f.end < len(f.text) {
		if n := gapLen(f.text, f.end); n > 0 {
			return f.scaleAfter(f.end + n)
		}
	}
	return 0, 0, false
}

// scaleAbbreviation reads "bn", "mn", "cr" behind a space.
func (f *figure) scaleAbbreviation(w string, at int) bool {
	if len(w) > maxScaleLetters {
		return false
	}
	for _, l := range scaleLetters {
		if equalFold(w, l.lower()) && (l.apart || l.money && f.money || l.exact && l.exp == 3 && w == l.word && f.wordAfter(at+1) == "") && f.text[at-1] == ' ' {
			end := at + len(w)
			if l.exp == 7 && f.byteAt(end) == '.' && f.byteAt(end+1) == ' ' && f.byteAt(end+2) >= 'a' { // "cr."
				end++
			}
			f.takeScale(l.exp, end)
			return true
		}
	}
	return false
}

// article takes "a" before a scale word in: "a hundred"; and "several", "a few",
// which make it vague.
func (f *figure) article() {
	if !f.b.bare {
		return
	}
	w := f.wordBefore(f.start)
	at := f.start - 1 - len(w)
	switch {
	case equalFold(w, "a"), equalFold(w, "an"):
		f.start = at
	case equalFold(w, "several"):
		f.start, f.vague = at, vague{3, 10}
	case equalFold(w, "few"):
		f.start, f.vague = at, vague{2, 10}
		if equalFold(f.wordBefore(at), "a") {
			f.start = at - 2
		}
	}
}
