package numbers

// fractionOf reads a fraction whose numerator begins with token from, where c is
// the cardinal read there: "two-thirds", "one twenty-fifth". The denominator takes
// in as many words as it can: "one hundred thirty fifths" are hundred parts of 35.
func (p *spelled) fractionOf(from int, c cardinal) (f reading, ok bool) {
	if c.next == from || c.dozened() {
		return f, false
	}
	if !p.at(c.next).isPart() {
		if _, _, ok := p.denominator(c.next); !ok {
			return f, false
		}
	}
	for j := from + 1; j <= c.next; j++ {
		d, next, ok := p.denominator(j)
		if !ok {
			continue
		}
		n, ok := p.cardinalUntil(from, j)
		if !ok || !p.isFraction(n, j, next) {
			continue
		}
		if v, err := n.value().Quo(d); err == nil {
			return reading{value: v, tokens: next, fraction: true}, true
		}
	}
	return f, false
}

// isPart reports whether t names parts: "third", "halves", "hundredths".
func (t *token) isPart() bool {
	return t.kind == kindFraction || t.kind == kindPart || t.kind == kindHalf
}

// cardinalUntil reads the cardinal that fills the tokens from from to end.
func (p *spelled) cardinalUntil(from, end int) (c cardinal, ok bool) {
	p.limit = end
	c = p.cardinal(from, true)
	p.limit = maxTokens
	return c, c.next == end
}

// denominator reads what a fraction counts in from token k on: "thirds",
// "twenty-fifth", "ten-thousandths".
func (p *spelled) denominator(k int) (d Number, next int, ok bool) {
	switch t := p.at(k); t.kind {
	case kindHalf, kindFraction:
		return Int(int64(t.n)), k + 1, true
	case kindPart:
		return power10(int(t.n)), k + 1, true
	case kindUnit, kindTen:
	case kindHundred: // "one hundred-thousandth"
		if u := p.at(k + 1); u.kind == kindPart && u.tied {
			return power10(int(u.n) + 2), k + 2, true
		}
		return d, 0, false
	default:
		return d, 0, false
	}
	c := p.cardinal(k, true)
	t := p.at(c.next)
	switch {
	case (t.kind == kindFraction || t.kind == kindOrdinal && k == 0) && c.takesOrdinal(t.n):
		d, err := c.value().Add(Int(int64(t.n)))
		return d, c.next + 1, err == nil
	case t.kind == kindPart && t.tied && c.next == k+1 && c.cur == 10:
		return power10(int(t.n) + 1), c.next + 1, true
	}
	return d, 0, false
}

// takesOrdinal reports whether an ordinal n ends c: "twenty-fifth".
func (c *cardinal) takesOrdinal(n uint32) bool {
	tens := c.cur % 100
	return !c.dozened() && (tens == 0 || tens >= 20 && tens%10 == 0 && n < 10)
}

// isFraction reports whether the numerator n and the denominator in tokens j to
// next make a fraction: it is in the plural, or there is one of it. "Two third
// parties" are two.
func (p *spelled) isFraction(n cardinal, j, next int) bool {
	t := p.at(next - 1)
	one := n.value() == Int(1)
	switch {
	case t.n == 4 && t.kind == kindHalf && recentWords.has(p.wordBefore(p.start)): // "the last three quarters"
		return false
	case t.plural:
		return true
	case one:
		return t.kind == kindHalf || !rankedNouns.has(p.wordAfter(p.endOf(next)))
	}
	return p.at(j).tied && !n.scaled && n.cur < 20 // "a two-third majority"
}

// isOrdinal reports whether an ordinal ends c: "twenty-first", "hundred and
// third". An ordinal that is tied to a noun belongs to that: "twenty first-time
// buyers".
func (p *spelled) isOrdinal(c *cardinal) bool {
	t := p.at(c.next)
	if t.kind != kindOrdinal && t.kind != kindFraction || t.plural || !c.takesOrdinal(t.n) {
		return false
	}
	end := p.start + int(t.end)
	return t.tied || c.cur%100 >= 20 && p.byteAt(end) != '-'
}

// mixed adds the fraction behind "and": "two and three quarters", "a million and
// a half", "one and a half million".
func (p *spelled) mixed(n *reading, c *cardinal) {
	if equalFold(p.wordBefore(p.start), "between") {
		return
	}
	f, ok := p.mixedPart(c.next + 1)
	if !ok {
		return
	}
	end := p.endOf(f.tokens)
	if c.scaled && p.followedByOf(end) { // "a million and a quarter of the rest"
		return
	}
	t := p.at(f.tokens)
	part := f.value
	switch {
	case c.scaled && t.kind == kindScale: // "one billion and a half million"
		part, _ = part.Mul(power10(int(t.n)))
		f.tokens++
	case c.scaled && c.cur == 0:
		part, _ = part.Mul(power10(c.scale))
	}
	v, err := n.value.Add(part)
	if err != nil {
		return
	}
	n.value, n.tokens = v, f.tokens
	if !c.scaled {
		p.scaleBy(n)
	}
}

// mixedPart reads the fraction of a mixed number from token k on.
func (p *spelled) mixedPart(k int) (f reading, ok bool) {
	if p.at(k).kind == kindArticle {
		t := p.at(k + 1)
		if !t.isPart() || t.plural {
			return f, false
		}
		d, next, _ := p.denominator(k + 1)
		v, err := Int(1).Quo(d)
		return reading{value: v, tokens: next, fraction: true}, err == nil
	}
	return p.fractionOf(k, p.cardinal(k, false))
}

// fractionWord reads "a third", "a twenty-first", "a quarter of a million"; other
// forms of these words are ordinals, and the last part of a number is read with
// it.
func (s *scanner) fractionWord(i int) (b base, ok bool) {
	p := spelled{scanner: s, start: i, limit: maxTokens}
	t := p.at(0)
	d, next, ok := p.denominator(0)
	if !ok || t.plural {
		return b, false // "the top thirds"; "two thirds" begins at two
	}
	v, err := Int(1).Quo(d)
	if err != nil {
		return b, false
	}
	b = base{start: i, end: p.endOf(next), value: v, form: formFraction, small: true}
	article := s.articleBefore(i)
	w, at := s.nextWord(b.end)
	isQuarter := t.kind == kindHalf
	scale := findNumberWord(w)
	switch {
	case isQuarter && scale != nil && scale.kind == kindScale: // "quarter million"
		b.value, b.end = times(v, scale), at+len(w)
		b.form, b.scaled = formWords, true
	case isQuarter && s.byteAt(b.end) == '-' && measureWords.has(w): // "quarter-mile"
	case article == 0:
		return s.ordinal(b)
	case equalFold(w, "of"):
		s.partOfScale(&b, at+len("of"))
	case w != "" && !afterFraction.has(w):
		return s.ordinal(b)
	}
	b.start -= article
	return b, true
}

// articleBefore returns the length of "a " or "an " before i, 0 for none.
func (s *scanner) articleBefore(i int) int {
	w := s.wordBefore(i)
	if equalFold(w, "a") || equalFold(w, "an") {
		return len(w) + 1
	}
	return 0
}

// partOfScale multiplies by the scale word behind "of a" at i: "a quarter of a
// million".
func (s *scanner) partOfScale(b *base, i int) {
	a, at := s.nextWord(i)
	if !equalFold(a, "a") {
		return
	}
	w, at := s.nextWord(at + 1)
	if scale := findNumberWord(w); scale != nil && scale.kind == kindScale {
		b.value, b.end = times(b.value, scale), at+len(w)
		b.form, b.scaled = formWords, true
	}
}

func (s *scanner) ordinal(b base) (base, bool) {
	b.refused = Ordinal
	return b, true
}

// times multiplies by a scale word or a dozen.
func times(v Number, scale *numberWord) Number {
	p := power10(int(scale.n))
	if scale.kind == kindDozen {
		p = Int(int64(scale.n))
	}
	n, _ := v.Mul(p)
	return n
}

// oneAndHalf reads the article of "an hour and a half" as one, whose unit and half
// are read behind it.
func (s *scanner) oneAndHalf(i int) (b base, ok bool) {
	const and = " and a "
	at := i - len(and)
	if at <= s.done || !s.foldsTo(at, and) {
		return b, false
	}
	unit := s.wordStart(at)
	n := s.articleBefore(unit)
	m, ok := s.unitWordAt(unit)
	if !ok || n == 0 || m.end != at || m.flags&ambiguous != 0 || unit-n < s.done {
		return b, false
	}
	return base{start: unit - n, end: unit - 1, value: Int(1), form: formWords, small: true}, true
}

// halfWord reads "half", "half a million", "half-dozen", "half an hour".
func (s *scanner) halfWord(i int) (b base, ok bool) {
	end := i + len("half")
	if b, ok := s.oneAndHalf(i); ok {
		return b, true
	}
	b = base{start: i, end: end, value: half, form: formFraction, small: true}
	w, at := s.nextWord(end)
	tied := s.byteAt(end) == '-'
	if equalFold(w, "a") || equalFold(w, "an") {
		tied = false
		after := at + len(w)
		w, at = s.nextWord(after)
		if measureWords.has(w) || s.isUnitAt(at) {
			b.end = after // the unit is read from here: "half an hour"
		}
	}
	switch scale := findNumberWord(w); {
	case scale != nil && (scale.kind == kindScale || scale.kind == kindDozen):
		b.value, b.end, b.form, b.scaled = times(half, scale), at+len(w), formWords, true
	case tied && !measureWords.has(w) && !s.isUnitAt(at): // "half-back", "half-time"
		b.refused = Idiom
	case beforeHalf.has(s.wordBefore(i)) || equalFold(w, "time"): // "the first half"
		b.refused = Ordinal
	}
	return b, true
}
