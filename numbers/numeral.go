package numbers

import (
	"unicode"
	"unicode/utf8"
)

// base is a number as it is written, before scale words, unit and hedges.
type base struct {
	start, end int
	value      Number
	places     int    // decimal places written; the grain is 10^-places or coarser
	form       form   // how it is written
	bound      vague  // what a vague word rules in; only for formVague
	digits     int    // digits before the point
	zero       bool   // it begins with a zero that says nothing: "0171"
	scaled     bool   // a scale word is already in value
	small      bool   // the number written, before any scale, is below ten
	bare       bool   // a scale word without a number: "hundred"
	power      int    // of words, the power of ten of the scales behind the first number
	alt        Number // the other reading of an ambiguous shape; 0 for none
	refused    Rule   // what it is if it is no number at all; NoRule otherwise
}

// form is how a number is written.
type form uint8

const (
	formDigits   form = iota // "150", "12.5"
	formGrouped              // "1,300,000"
	formFraction             // "3/4", "½", "two-thirds"
	formWords                // "twelve"
	formVague                // "dozens"
	formPower                // "1.3x10^6"
)

// run is a run of digits in a numeral.
type run struct {
	start, end int
	n          int  // digits
	sep        rune // the separator before it, 0 for the first
}

// maxRuns is how many runs of digits a numeral may have; longer ones are codes.
const maxRuns = 12

// numeral reads the numeral that begins at i, which is a digit or a fraction.
func (s *scanner) numeral(i int) base {
	if r, n := s.runeAt(i); isVulgar(r) {
		return base{start: i, end: i + n, value: vulgarValue(r), form: formFraction, small: true}
	}
	b, ok := s.shortNumeral(i)
	if !ok {
		var runs [maxRuns]run
		b = s.shape(runs[:s.runs(i, &runs)])
	}
	if b.refused == NoRule {
		s.fraction(&b)
		s.power(&b)
	}
	b.small = b.digits <= 1
	return b
}

// runs collects the runs of digits from i that separators tie together.
func (s *scanner) runs(i int, runs *[maxRuns]run) int {
	end, count := s.digitRun(i)
	runs[0] = run{start: i, end: end, n: count}
	n := 1
	for n < maxRuns {
		sep, width := s.separator(end)
		if sep == 0 {
			break
		}
		j, c := s.digitRun(end + width)
		if c == 0 || isSpaceSep(sep) && (c != 3 || runs[0].n > 3 || n > 1 && runs[n-1].sep != sep) {
			break
		}
		runs[n] = run{start: end + width, end: j, n: c, sep: sep}
		end = j
		n++
	}
	return n
}

// digitRun returns the end of the run of digits at i, and how many they are.
func (s *scanner) digitRun(i int) (end, n int) {
	start := i
	for i < len(s.text) && classes[s.text[i]] == digit {
		i++
	}
	n = i - start
	for i < len(s.text) && s.text[i] >= utf8.RuneSelf {
		r, w := utf8.DecodeRuneInString(s.text[i:])
		if !unicode.Is(unicode.Nd, r) {
			break
		}
		i, n = i+w, n+1
	}
	return i, n
}

// separator returns the mark at i that can stand between digits, and its width.
func (s *scanner) separator(i int) (sep rune, width int) {
	r, w := s.runeAt(i)
	switch r {
	case ',', '.', '\'', '’', ' ', '\u00a0', '\u2009', '\u202f', '·', '٬', '٫', '，', '．':
		return r, w
	}
	return 0, 0
}

func isSpaceSep(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\u2009' || r == '\u202f' }

func (s *scanner) runeAt(i int) (rune, int) {
	if i >= len(s.text) {
		return 0, 0
	}
	if c := s.text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s.text[i:])
}

// shape reads the runs as one number, by how they are grouped. Runs that do not
// fit are left for the next numeral.
func (s *scanner) shape(runs []run) base {
	groups := groupedRuns(runs)
	switch {
	case len(runs) == 1:
		return s.plain(runs, 1, -1)
	case groups == len(runs):
		return s.wholeGroups(runs)
	case groups > 1 && groups == len(runs)-1 && isDecimalAfter(runs[groups-1].sep, runs[groups].sep):
		b := s.plain(runs, groups, groups)
		b.form = formGrouped
		return b
	case len(runs) > 2 && isPoint(runs[1].sep) && isPoint(runs[2].sep): // 192.168.1.1, 2.0.1
		return base{start: runs[0].start, end: runs[len(runs)-1].end, refused: Version}
	case groups > 1:
		b := s.plain(runs, groups, -1)
		b.form = formGrouped
		return b
	}
	return s.decimal(runs)
}

// groupedRuns counts the runs from the first that group digits by one separator:
// by threes, or in the Indian way by twos with a three at the end.
func groupedRuns(runs []run) int {
	if len(runs) < 2 || runs[0].n > 3 || isMiddleDot(runs[1].sep) {
		return 1
	}
	sep := runs[1].sep
	n := 1
	for n < len(runs) && runs[n].sep == sep && runs[n].n <= 3 && runs[n].n >= 2 {
		n++
	}
	threes := 1
	for threes < n && runs[threes].n == 3 {
		threes++
	}
	if threes == n {
		return n
	}
	if sep != ',' || runs[0].n > 2 {
		return threes
	}
	indian := 1
	for indian < n && runs[indian].n == 2 {
		indian++
	}
	if indian < n && runs[indian].n == 3 {
		return indian + 1
	}
	return 1
}

// wholeGroups reads runs that group by one separator to the end. One group alone
// may be decimals instead, by the locale: "1.234".
func (s *scanner) wholeGroups(runs []run) base {
	sep := runs[1].sep
	if len(runs) > 2 || isSpaceSep(sep) || sep == '\'' || sep == '’' || runs[1].n != 3 {
		if len(runs) == 2 && sep == ' ' && !s.spaceGroups(runs) {
			return s.plain(runs, 1, -1)
		}
		b := s.plain(runs, len(runs), -1)
		b.form = formGrouped
		return b
	}
	isDecimal := isPoint(sep) != s.locale.decimalComma || s.text[runs[0].start] == '0'
	grouped := s.plain(runs, 2, -1)
	grouped.form = formGrouped
	if isDecimal {
		return s.plain(runs, 1, 1)
	}
	if s.locale.decimalComma || s.locale.doubtful {
		grouped.alt = s.plain(runs, 1, 1).value
	}
	return grouped
}

// spaceGroups reports whether the plain space between two runs groups: "816 000"
// does, and where the locale writes so "15 300", too.
func (s *scanner) spaceGroups(runs []run) bool {
	last := s.text[runs[1].start:runs[1].end]
	return s.locale.groupSpace || last == "000" || len(last) == 3 && last[1:] == "00" && !s.afterMonth(runs[0].start)
}

// decimal reads two runs as whole and decimals, or the first alone.
func (s *scanner) decimal(runs []run) base {
	sep := runs[1].sep
	switch {
	case isPoint(sep), isMiddleDot(sep):
		return s.plain(runs, 1, 1)
	case sep == ',' && (s.locale.decimalComma || len(runs) == 2 && runs[1].n != 3), sep == '٫', sep == '，':
		return s.plain(runs, 1, 1)
	}
	return s.plain(runs, 1, -1)
}

func isPoint(r rune) bool     { return r == '.' || r == '．' }
func isMiddleDot(r rune) bool { return r == '·' || r == '٫' }

// isDecimalAfter reports whether d marks decimals behind groups by g.
func isDecimalAfter(g, d rune) bool {
	return d != g && (isPoint(d) || d == ',' || isMiddleDot(d))
}

// plain reads the first n runs as a whole number, and run dec, unless it is -1,
// as its decimals.
func (s *scanner) plain(runs []run, n, dec int) base {
	b := base{start: runs[0].start, end: runs[n-1].end}
	b.zero = runs[0].n > 1 && s.text[b.start] == '0'
	var hi, lo uint64
	ok := true
	for _, r := range runs[:n] {
		b.digits += r.n
		hi, lo, ok = s.accumulate(hi, lo, r, ok)
	}
	if dec >= 0 {
		b.end, b.places = runs[dec].end, runs[dec].n
		hi, lo, ok = s.accumulate(hi, lo, runs[dec], ok)
	}
	if ok {
		b.value, ok = fromDigits(hi, lo, -b.places)
	}
	if !ok {
		b.refused = TooLarge
	}
	if dec < 0 && b.start > 0 && s.text[b.start-1] == '.' && !s.isWordByte(b.start-2) { // ".75"
		b.start--
		b.places, b.digits = b.digits, 0
		b.value, _ = fromDigits(hi, lo, -b.places)
	}
	return b
}

// accumulate appends the digits of r to a number; ok stays false after overflow.
func (s *scanner) accumulate(hi, lo uint64, r run, ok bool) (uint64, uint64, bool) {
	if r.end-r.start == r.n { // ASCII
		for i := r.start; i < r.end && ok; i++ {
			d := uint64(s.text[i] - '0')
			if hi == 0 && lo < 1<<60 {
				lo = lo*10 + d
				continue
			}
			hi, lo, ok = timesTen(hi, lo, d)
		}
		return hi, lo, ok
	}
	for i := r.start; i < r.end && ok; {
		c, w := s.runeAt(i)
		hi, lo, ok = timesTen(hi, lo, digitValue(c))
		i += w
	}
	return hi, lo, ok
}

// digitValue returns the value of a decimal digit: all of them stand in runs of
// ten from zero, as Unicode promises.
func digitValue(r rune) uint64 {
	if '0' <= r && r <= '9' {
		return uint64(r - '0')
	}
	for _, t := range unicode.Nd.R16 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return uint64(r-rune(t.Lo)) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return uint64(r-rune(t.Lo)) % 10
		}
	}
	return 0
}

// isWordByte reports whether byte i of the text belongs to a word or a numeral.
func (s *scanner) isWordByte(i int) bool {
	return i >= 0 && i < len(s.text) && (classes[s.text[i]] == letter || classes[s.text[i]] == digit)
}

// fraction reads what makes b a fraction: "3/4", "10 1/2", "10½".
func (s *scanner) fraction(b *base) {
	if b.form != formDigits || b.places > 0 || b.digits > 3 {
		return
	}
	i := b.end
	if i < len(s.text) && s.text[i] == ' ' {
		i++
	}
	if r, w := s.runeAt(i); isVulgar(r) {
		b.value, _ = b.value.Add(vulgarValue(r))
		b.end = i + w
		return
	}
	if i == b.end { // no space: "3/4"
		if d, end, ok := s.slashPart(i); ok && b.value.Cmp(d) < 0 && b.value.Sign() > 0 {
			b.value, _ = b.value.Quo(d)
			b.end, b.form = end, formFraction
		}
		return
	}
	if j, n := s.digitRun(i); n == 1 { // "10 1/2"
		if d, end, ok := s.slashPart(j); ok && n == j-i {
			m, _ := fromDigits(0, uint64(s.text[i]-'0'), 0)
			if q, err := m.Quo(d); err == nil && m.Cmp(d) < 0 {
				b.value, _ = b.value.Add(q)
				b.end = end
			}
		}
	}
}

// slashPart reads "/" and the digits that end a fraction.
func (s *scanner) slashPart(i int) (d Number, end int, ok bool) {
	r, w := s.runeAt(i)
	if r != '/' && r != '⁄' {
		return d, i, false
	}
	i += w
	end, n := s.digitRun(i)
	if n == 0 || n > 3 || n == 3 && s.text[i:end] != "100" && r == '/' || end != i+n || s.isWordByte(end) || s.byteAt(end) == '/' {
		return d, i, false
	}
	v := uint64(0)
	for _, c := range []byte(s.text[i:end]) {
		v = v*10 + uint64(c-'0')
	}
	d, _ = fromDigits(0, v, 0)
	return d, end, v > 1 && s.text[i] != '0'
}

// power reads what multiplies b by a power of ten: "1e6", "1.3x10^6",
// "1.99×10−30".
func (s *scanner) power(b *base) {
	exp, end, ok := s.exponent(b.end)
	if !ok {
		return
	}
	p, ok := fromDigits(0, 1, exp)
	if ok {
		var err error
		b.value, err = b.value.Mul(p)
		ok = err == nil
	}
	if !ok {
		b.refused = TooLarge
	}
	b.end, b.places, b.form = end, b.places-exp, formPower
}

// exponent reads "e6", "x10^6" or "×10⁶" at i.
func (s *scanner) exponent(i int) (exp, end int, ok bool) {
	r, w := s.runeAt(i)
	if isASCIILetter(byte(r)) && r < utf8.RuneSelf && r|0x20 != 'e' && r != 'x' {
		return 0, 0, false
	}
	if r|0x20 == 'e' && i+1 < len(s.text) {
		return s.signedExponent(i+1, false)
	}
	if r == ' ' {
		i++
		r, w = s.runeAt(i)
	}
	if r != 'x' && r != '×' && r != '*' && r != '·' {
		return 0, 0, false
	}
	i = skipSpace(s.text, i+w)
	if i+2 > len(s.text) || s.text[i:i+2] != "10" {
		return 0, 0, false
	}
	return s.signedExponent(i+2, true)
}

// signedExponent reads a signed exponent at i; with marked, a caret, a sign or
// superscript digits must tell it from the digits before.
func (s *scanner) signedExponent(i int, marked bool) (exp, end int, ok bool) {
	r, w := s.runeAt(i)
	if r == '^' {
		marked = false
		i += w
		r, w = s.runeAt(i)
	}
	neg := r == '-' || r == '−' || r == '⁻'
	if neg || r == '+' {
		marked = false
		i += w
	}
	n := 0
	for ; n < 6; n++ {
		r, w = s.runeAt(i)
		d, super := superscript(r)
		switch {
		case super:
			marked = false
		case r >= '0' && r <= '9':
			d = int(r - '0')
		default:
			w = 0
		}
		if w == 0 {
			break
		}
		exp, i = exp*10+d, i+w
	}
	if neg {
		exp = -exp
	}
	return exp, i, n > 0 && !marked && !s.isWordByte(i)
}

// superscript returns the value of a superscript digit.
func superscript(r rune) (d int, ok bool) {
	switch r {
	case '¹':
		return 1, true
	case '²', '³':
		return int(r-'²') + 2, true
	}
	if r == '⁰' || r >= '⁴' && r <= '⁹' {
		return int(r - '⁰'), true
	}
	return 0, false
}

// vulgars are the fractions of Unicode that are one character.
var vulgars = [...]struct {
	r        rune
	num, den uint8
}{
	{'¼', 1, 4},
	{'½', 1, 2},
	{'¾', 3, 4},
	{'⅐', 1, 7},
	{'⅑', 1, 9},
	{'⅒', 1, 10},
	{'⅓', 1, 3},
	{'⅔', 2, 3},
	{'⅕', 1, 5},
	{'⅖', 2, 5},
	{'⅗', 3, 5},
	{'⅘', 4, 5},
	{'⅙', 1, 6},
	{'⅚', 5, 6},
	{'⅛', 1, 8},
	{'⅜', 3, 8},
	{'⅝', 5, 8},
	{'⅞', 7, 8},
}

func isVulgar(r rune) bool {
	return r >= '¼' && r <= '¾' || r >= '⅐' && r <= '⅞'
}

func vulgarValue(r rune) Number {
	for _, v := range vulgars {
		if v.r == r {
			n, _ := Int(int64(v.num)).Quo(Int(int64(v.den)))
			return n
		}
	}
	return Number{}
}
