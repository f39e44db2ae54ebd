package numbers

import "unicode/utf8"

// maxShort is how long a short numeral is at most, so that its digits fit a word.
const maxShort = 18

// shortNumeral reads what most numerals are: a few ASCII digits, grouped by commas
// or with decimals behind a point, behind which nothing stands that could go on
// with them. It is a shorter way to what runs and shape find; ok is false when it
// is none.
func (s *scanner) shortNumeral(i int) (b base, ok bool) {
	if i > 0 && s.text[i-1] == '.' || s.locale.decimalComma || s.locale.doubtful {
		return b, false
	}
	b = base{start: i, end: i, zero: s.text[i] == '0' && isDigitByte(s.byteAt(i+1))}
	v := s.shortRun(&b.end, 0)
	b.digits = b.end - i
	switch s.byteAt(b.end) {
	case ',':
		v = s.shortGroups(&b, v)
	case '.':
		if point := b.end; isDigitByte(s.byteAt(point + 1)) {
			b.end++
			v = s.shortRun(&b.end, v)
			b.places = b.end - point - 1
		}
	}
	if b.end == i || b.end > i+maxShort || b.end < len(s.text) && s.goesOn(b.end) {
		return b, false
	}
	b.value, _ = fromDigits(0, v, -b.places)
	return b, true
}

// shortRun appends the digits at *i to v and moves *i behind them, or as far as makes
// any numeral too long.
func (s *scanner) shortRun(i *int, v uint64) uint64 {
	k := *i
	for last := min(len(s.text), k+maxShort+1); k < last && isDigitByte(s.text[k]); k++ {
		v = v*10 + uint64(s.text[k]-'0')
	}
	*i = k
	return v
}

// shortGroups appends the groups of three digits behind commas at b's end to v, up to
// where the numeral is too long: each numeral of a row may be looked at from here.
func (s *scanner) shortGroups(b *base, v uint64) uint64 {
	for (b.digits <= 3 || b.form == formGrouped) && b.end <= b.start+maxShort {
		end := b.end + 1
		n := s.shortRun(&end, v)
		if s.text[b.start] == '0' || end != b.end+4 || s.byteAt(b.end) != ',' {
			break
		}
		v, b.end, b.form = n, end, formGrouped
		b.digits += 3
	}
	return v
}

// goesOn reports whether what stands at i may go on with the digits before it.
func (s *scanner) goesOn(i int) bool {
	switch c := s.text[i]; c {
	case ' ', ',', '.', '\'':
		return i+1 < len(s.text) && (isDigitByte(s.text[i+1]) || s.text[i+1] >= utf8.RuneSelf)
	default:
		return c >= utf8.RuneSelf || isDigitByte(c)
	}
}
