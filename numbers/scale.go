package numbers

// readGlued reads the letters that are glued to the digits.
func (f *figure) readGlued() {
	i := f.b.end
	if f.isDecade(i) {
		f.refuse(Decade, f.wordEnd(i)+len("'s"))
		return
	}
	if f.b.form == formWords || f.b.form == formVague || i >= len(f.text) || !f.isWordByte(i) || f.isSpacelikeAt(i) {
		return
	}
	end := f.wordEnd(i)
	w := f.text[i:end]
	if f.unit != magnitudeUnit && !f.isProductName(w, end) && f.scaleSuffix(w, i) {
		return
	}
	switch m, ok := f.unitAfter(i); {
	case isOrdinalSuffix(w) && f.b.places == 0:
		f.refuse(Ordinal, end)
	case equalFold(w, "am"), equalFold(w, "pm"), equalFold(w, "hrs") && f.b.zero:
		f.refuse(ClockTime, end)
	case f.isProductName(w, end):
		f.refuse(Name, end)
	case equalFold(w, "s") && f.b.places == 0:
		f.refuse(f.pluralRule(), end)
	case ok && m.end >= end: // "5km"; readUnit takes it
	case len(w) > 2 && w[len(w)-1] == 's' && w[0] <= 'Z': // "12KOs"
		f.glued = w
	default:
		f.refuse(Name, end)
	}
}

// isDecade reports whether an apostrophe at i makes the digits a decade: "in her
// 30's", "the 1990's".
func (f *figure) isDecade(i int) bool {
	if f.byteAt(i) != '\'' || lower(f.byteAt(i+1)) != 's' || f.isWordByte(i+2) || f.money || f.b.form != formDigits || f.b.places > 0 {
		return false
	}
	return f.text[i-1] == '0' && (f.b.digits == 2 || f.b.digits == 4)
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
		if l.money && !f.money && (!f.beforeNoun(i+len(w)) || l.word == "t" && !f.beforeMoney(i+len(w))) {
			if l.word == "m" && !measureAdjectives.has(f.wordAfter(i+len(w))) { // metre: the other reading is kept
				f.altScale = l.exp
			} else if w, _ := f.nextWord(i + len(w)); l.word == "t" && (w == "" || functionWords.has(w) && !equalFold(w, "of")) { // tonne: as well
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

// beforeMoney reports whether a name of money follows at i.
func (f *figure) beforeMoney(i int) bool {
	_, at := f.nextWord(i)
	m, ok := f.unitWordAt(at)
	return ok && m.unit.dim == Money
}

// isProductName reports whether the letters w behind the digits, which end at end,
// make the name of a kind of picture or plan: "4K video", "a 1080p screen", "401k".
func (f *figure) isProductName(w string, end int) bool {
	if len(w) != 1 || f.money || f.b.form != formDigits || f.b.places > 0 {
		return false
	}
	n := f.text[f.b.start:f.b.end]
	switch w[0] {
	case 'K':
		return (n == "4" || n == "8") && screenNouns.has(f.wordAfter(end))
	case 'k':
		return n == "401"
	case 'p':
		return (n == "480" || n == "720" || n == "1080" || n == "1440" || n == "2160") && f.countsAt(end)
	}
	return false
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
	row := findNumberWord(w)
	if row == nil || row.kind == kindHalf || row.kind == kindUnit || row.kind == kindTen || f.byteAt(f.b.end) != ' ' {
		return false
	}
	if !f.mayGoOn(f.b.end+1+len(w)) && row.kind == kindScale {
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

// mayGoOn reports whether a number in words may go on behind the word that ends at
// i.
func (s *scanner) mayGoOn(i int) bool {
	n := s.gap(i)
	if n == 0 {
		return false
	}
	w := s.wordAt(i + n)
	return isDigitByte(s.byteAt(i+n)) || findNumberWord(w) != nil || foldIn(w, "and", "a", "an", "point")
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
		if equalFold(w, l.lower()) && (l.apart || f.isSumLetter(l, at+1) || l.exact && l.exp == 3 && w == l.word && f.wordAfter(at+1) == "") && f.text[at-1] == ' ' {
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

// isSumLetter reports whether a letter that stands apart, before i, is the scale of
// a sum of money: "$5 m", but "$20 T-shirts" and "a $5 t shirt".
func (f *figure) isSumLetter(l scaleLetter, i int) bool {
	return l.money && f.money && l.exp < 12 && (len(l.word) > 1 || f.byteAt(i) != '-')
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
