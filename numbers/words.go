package numbers

// vague is what a vague word rules in: from low times its unit to high times.
type vague struct {
	low, high uint64 // high 0 is unbounded
}

// wordAt returns the word of ASCII letters that begins at i, "" when none does.
func (s *scanner) wordAt(i int) string {
	j := i
	for j < len(s.text) && isASCIILetter(s.text[j]) {
		j++
	}
	if j < len(s.text) && s.text[j] >= 0x80 && classes[s.text[j]] == letter {
		return "" // "onе" with a letter of another script is no word of ours
	}
	return s.text[i:j]
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// nextWord returns the word behind one space or hyphen at i, and its start.
func (s *scanner) nextWord(i int) (w string, start int) {
	if i >= len(s.text) || s.text[i] != ' ' && s.text[i] != '-' && s.text[i] != '\n' {
		if r, n := s.runeAt(i); r == '\u00a0' || r == '‑' {
			return s.wordAt(i + n), i + n
		}
		return "", i
	}
	return s.wordAt(i + 1), i + 1
}

// wordNumber reads number words as one number.
type wordNumber struct {
	*scanner
	end      int
	total    Number // what complete parts add up to
	cur      uint64 // the part that is being read
	some     bool   // cur holds something, even zero
	scale    int    // power of ten of the last scale word, a large one at first
	first    uint64 // the first part before any scale
	hasScale bool
	fraction bool
	half     bool // "and a half" was read
	bare     bool // it begins with a scale word: "hundred"
}

// numberWords reads the number that begins with the word at i; ok is false when
// that is no number word or makes no number here.
func (s *scanner) numberWords(i int) (b base, ok bool) {
	row := findNumberWord(s.wordAt(i))
	if row == nil || !s.locale.isEnglish() || i > 0 && s.isWordByte(i-1) {
		return b, false
	}
	switch row.kind {
	case kindVague:
		return s.vagueWords(i, row)
	case kindFraction:
		return s.fractionWord(i, row)
	case kindHalf:
		return s.halfWord(i)
	case kindCouple:
		return s.coupleWords(i)
	}
	n := wordNumber{scanner: s, end: i, scale: 99, bare: row.kind != kindUnit && row.kind != kindTen}
	for n.read(row) {
		w, start := s.nextWord(n.end)
		if equalFold(w, "and") && n.mayAnd() {
			w, start = s.nextWord(start + len("and"))
			if equalFold(w, "a") {
				if h, at := s.nextWord(start + 1); equalFold(h, "half") {
					n.andHalf(at + len("half"))
					w, start = s.nextWord(n.end)
				}
			} else if r := findNumberWord(w); r == nil || r.kind != kindUnit && r.kind != kindTen {
				break
			}
		}
		if row = findNumberWord(w); row == nil {
			break
		}
		if !n.accepts(row, start) {
			break
		}
		n.end = start
	}
	return n.base(i)
}

// read takes one more word in; it is false when the number is complete.
func (n *wordNumber) read(row *numberWord) bool {
	n.end += len(row.word)
	n.some = true
	switch row.kind {
	case kindUnit, kindTen:
		n.cur += uint64(row.n)
	case kindHundred:
		n.cur = max(n.cur, 1) * 100
	case kindDozen:
		n.cur = max(n.cur, 1) * uint64(row.n)
		n.hasScale = true
	case kindScale:
		n.takeScale(int(row.n))
	case kindFraction, kindHalf:
		q, err := Int(int64(n.cur)).Quo(Int(int64(row.n)))
		n.total, n.cur, n.fraction = q, 0, err == nil
		return false
	}
	if !n.hasScale {
		n.first = n.cur
	}
	return true
}

// accepts reports whether row, whose word begins at start, can follow what was
// read.
func (n *wordNumber) accepts(row *numberWord, start int) bool {
	if n.half && row.kind != kindScale && row.kind != kindHundred {
		return false
	}
	switch row.kind {
	case kindUnit:
		tens := n.cur % 100
		return row.n > 0 && (n.cur > 0 || n.hasScale) && (tens == 0 || tens >= 20 && tens%10 == 0 && row.n < 10)
	case kindTen:
		return n.cur%100 == 0 && (n.cur > 0 || n.hasScale)
	case kindHundred:
		return n.cur > 0 && n.cur < 100
	case kindDozen:
		return n.cur > 0 && n.cur < 100 && !n.hasScale
	case kindScale:
		return true
	case kindFraction: // "two-thirds", "one fifth"
		return !n.hasScale && n.cur > 0 && n.cur < 20 && (row.plural || n.cur == 1 || n.text[start-1] == '-')
	}
	return false
}

// takeScale multiplies by a scale word: the part before it, or, after another
// scale word, the whole ("lakh crore", "thousand billion").
func (n *wordNumber) takeScale(exp int) {
	power, _ := fromDigits(0, 1, exp)
	if n.hasScale && n.cur == 0 || exp > n.scale {
		if n.cur > 0 {
			n.total, _ = n.total.Add(Int(int64(n.cur)))
		}
		n.total, _ = n.total.Mul(power)
	} else {
		part := Int(int64(n.cur))
		if n.cur == 0 && !n.half {
			part = Int(1)
		}
		if n.half {
			part, _ = n.total.Add(part)
			n.total = Number{}
		}
		part, _ = part.Mul(power)
		n.total, _ = n.total.Add(part)
	}
	if !n.hasScale {
		n.first = n.cur
	}
	n.cur, n.scale, n.hasScale, n.half = 0, exp, true, false
}

// mayAnd reports whether "and" can go on the number: "a hundred and fifty", "one
// and a half".
func (n *wordNumber) mayAnd() bool {
	return n.cur >= 100 && n.cur%100 == 0 || n.hasScale && n.cur == 0 || n.cur > 0 && n.cur < 100
}

// andHalf adds half of the last scale: "one and a half", "a million and a half".
func (n *wordNumber) andHalf(end int) {
	n.end = end
	h := half
	if n.hasScale && n.cur == 0 {
		power, _ := fromDigits(0, 1, n.scale)
		h, _ = h.Mul(power)
		n.total, _ = n.total.Add(h)
		return
	}
	n.total, n.half = h, true
	if !n.hasScale {
		n.first = n.cur
	}
}

// base returns the number that begins at i.
func (n *wordNumber) base(i int) (b base, ok bool) {
	v, err := n.total.Add(Int(int64(n.cur)))
	b = base{start: i, end: n.end, value: v, form: formWords, scaled: n.hasScale, small: n.first < 10, bare: n.bare}
	if n.fraction {
		b.form = formFraction
	}
	if err != nil {
		b.refused = TooLarge
	}
	return b, n.some
}

// vagueWords reads "dozens", "tens of thousands", "hundreds of millions".
func (s *scanner) vagueWords(i int, row *numberWord) (b base, ok bool) {
	low, end := vagueUnit(row), i+len(row.word)
	for range 2 {
		of, at := s.nextWord(end)
		if !equalFold(of, "of") {
			break
		}
		w, start := s.nextWord(at + 2)
		next := findNumberWord(w)
		if next == nil || next.kind != kindVague || next.n < 2 {
			break
		}
		low, _ = low.Mul(vagueUnit(next))
		end = start + len(w)
	}
	if row.n == 20 && !s.countsScores(i, end) {
		return b, false
	}
	b = base{start: i, end: end, value: low, form: formVague, bound: vague{low: 2}, scaled: true}
	return b, row.n != 1 || end > i+len(row.word) || s.followedByOf(end)
}

// vagueUnit returns the number that a vague plural is a plural of.
func vagueUnit(row *numberWord) Number {
	if row.n == 12 && row.word[0] == 'd' || row.n == 20 {
		return Int(int64(row.n))
	}
	n, _ := fromDigits(0, 1, int(row.n))
	return n
}

func (s *scanner) followedByOf(i int) bool {
	w, _ := s.nextWord(i)
	return equalFold(w, "of")
}

// countsScores reports whether "scores" at i counts, and is neither a verb nor
// what a game ends with.
func (s *scanner) countsScores(i, end int) bool {
	w, _ := s.nextWord(end)
	switch {
	case equalFold(w, "of"), equalFold(w, "more"), equalFold(w, "were"), equalFold(w, "are"), equalFold(w, "have"):
		return true
	}
	return w == "" && equalFold(s.wordBefore(i), "of") // "the rebels speak of scores"
}

// fractionWord reads "a third", "a quarter of a million"; other forms of these
// words are ordinals, and the last part of a number is read with it.
func (s *scanner) fractionWord(i int, row *numberWord) (b base, ok bool) {
	end := i + len(row.word)
	v, err := Int(1).Quo(Int(int64(row.n)))
	if err != nil {
		return b, false
	}
	b = base{start: i, end: end, value: v, form: formFraction, small: true}
	before := s.wordBefore(i)
	next, at := s.nextWord(end)
	isQuarter := equalFold(row.word, "quarter")
	switch scale := findNumberWord(next); {
	case row.plural:
		return b, false // "the top thirds"; "two thirds" begins at two
	case isQuarter && scale != nil && scale.kind == kindScale: // "quarter million"
		b.value, b.end = times(v, scale), at+len(next)
		b.form, b.scaled = formWords, true
	case isQuarter && end < len(s.text) && s.text[end] == '-' && isMeasureWord(next): // "quarter-mile"
	case !equalFold(before, "a") && !equalFold(before, "an"):
		return s.ordinal(b)
	case equalFold(next, "of"):
		if a, at := s.nextWord(at + 2); equalFold(a, "a") {
			if w, at := s.nextWord(at + 1); findNumberWord(w) != nil && findNumberWord(w).kind == kindScale {
				b.value, b.end = times(v, findNumberWord(w)), at+len(w)
				b.form, b.scaled = formWords, true
			}
		}
	case next != "" && !isAfterFraction(next):
		return s.ordinal(b)
	}
	if !isQuarter || equalFold(before, "a") || equalFold(before, "an") {
		b.start = i - len("a ")
		if equalFold(before, "an") {
			b.start--
		}
	}
	return b, true
}

func (s *scanner) ordinal(b base) (base, bool) {
	b.refused = Ordinal
	return b, true
}

// isMeasureWord reports whether w is a unit that halves and quarters are tied to.
func isMeasureWord(w string) bool {
	for _, m := range [...]string{"mile", "hour", "pound", "century", "inch", "acre", "point", "percent", "percentage", "ton", "day", "year", "mile"} {
		if equalFold(w, m) {
			return true
		}
	}
	return false
}

// isAfterFraction reports whether w can stand behind a fraction that counts: "a
// third more", "a fifth to".
func isAfterFraction(w string) bool {
	for _, x := range [...]string{"more", "less", "fewer", "higher", "lower", "to", "from", "in", "on", "and", "or", "since", "were", "was", "said", "are", "is", "have", "had", "by", "at", "for", "this", "last", "compared", "between", "while", "but", "as", "than", "below", "above", "each"} {
		if equalFold(w, x) {
			return true
		}
	}
	return false
}

// times multiplies by a scale word.
func times(v Number, scale *numberWord) Number {
	p, _ := fromDigits(0, 1, int(scale.n))
	if scale.kind == kindDozen {
		p = Int(int64(scale.n))
	}
	n, _ := v.Mul(p)
	return n
}

// halfWord reads "half", "half a million", "half-dozen", "half an hour".
func (s *scanner) halfWord(i int) (b base, ok bool) {
	end := i + len("half")
	b = base{start: i, end: end, value: half, form: formFraction, small: true}
	w, at := s.nextWord(end)
	tied := end < len(s.text) && s.text[end] == '-'
	if equalFold(w, "a") || equalFold(w, "an") {
		tied = false
		w, at = s.nextWord(at + len(w))
		if isMeasureWord(w) || s.isUnitAt(at) {
			b.end = at - 1 // the unit is read from here: "half an hour"
		}
	}
	switch scale := findNumberWord(w); {
	case scale != nil && (scale.kind == kindScale || scale.kind == kindDozen):
		b.value, b.end, b.form, b.scaled = times(half, scale), at+len(w), formWords, true
	case tied && !isMeasureWord(w) && !s.isUnitAt(at): // "half-back", "half-time"
		b.refused = Idiom
	case isOrdinalBefore(s.wordBefore(i)) || equalFold(w, "time"): // "the first half"
		b.refused = Ordinal
	}
	return b, true
}

// isOrdinalBefore reports whether w makes the half after it a part of a game or
// of a year.
func isOrdinalBefore(w string) bool {
	for _, x := range [...]string{"first", "second", "other", "latter", "former", "better", "opening", "last"} {
		if equalFold(w, x) {
			return true
		}
	}
	return false
}

// coupleWords reads "a couple of", "a couple hundred".
func (s *scanner) coupleWords(i int) (b base, ok bool) {
	if !equalFold(s.wordBefore(i), "a") {
		return b, false
	}
	end := i + len("couple")
	w, at := s.nextWord(end)
	if equalFold(w, "of") {
		end = at + 2
		w, at = s.nextWord(end)
	} else if findNumberWord(w) == nil {
		return b, false // "a couple were married"
	}
	b = base{start: i - len("a "), end: end, value: Int(2), form: formVague, bound: vague{2, 2}, small: true}
	if row := findNumberWord(w); row != nil && (row.kind == kindScale || row.kind == kindHundred || row.kind == kindDozen) {
		b.value, b.end, b.scaled = timesWord(b.value, row), at+len(w), true
	}
	return b, true
}

// timesWord multiplies by a hundred, a dozen or a scale.
func timesWord(v Number, row *numberWord) Number {
	if row.kind == kindHundred {
		v, _ = v.Mul(Int(100))
		return v
	}
	return times(v, row)
}
