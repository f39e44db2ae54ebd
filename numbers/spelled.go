package numbers

// spelled is a run of number words and of what may stand between them. Tokens are
// read when they are first asked for.
type spelled struct {
	*scanner
	start  int // where the run begins; tokens count from there
	tokens [maxTokens]token
	n      int  // tokens read
	limit  int  // how many may be looked at
	ended  bool // no further token follows
}

// maxTokens is how many words a number may have.
const maxTokens = 24

// token is a number word, digits, or a word that ties numbers together.
type token struct {
	kind       wordKind // 0 for none
	plural     bool
	tied       bool   // a hyphen stands before it
	n          uint32 // as of numberWord
	start, end uint16
}

// noToken stands behind the last token of a run.
var noToken token

// at returns token k of the run, or noToken.
func (p *spelled) at(k int) *token {
	for p.n <= k && !p.ended {
		p.more()
	}
	if k >= p.n || k >= p.limit {
		return &noToken
	}
	return &p.tokens[k]
}

// endOf returns where the first k tokens of the run end.
func (p *spelled) endOf(k int) int { return p.start + int(p.tokens[k-1].end) }

// more reads one more token.
func (p *spelled) more() {
	i, tied := p.start, false
	if p.n > 0 {
		end := p.endOf(p.n)
		i = end + p.gap(end)
		tied = i == end+1 && p.text[end] == '-'
		if i == end {
			p.ended = true
			return
		}
	}
	t, end := p.tokenAt(i)
	if t.kind == 0 || p.n == maxTokens || end-p.start > 1<<15 {
		p.ended = true
		return
	}
	t.tied, t.start, t.end = tied, uint16(i-p.start), uint16(end-p.start)
	p.tokens[p.n] = t
	p.n++
}

// tokenAt reads the token at i; its kind is 0 when none stands there.
func (p *spelled) tokenAt(i int) (t token, end int) {
	if isDigitByte(p.byteAt(i)) {
		return p.digitsAt(i)
	}
	w := p.wordAt(i)
	end = i + len(w)
	if row := findNumberWord(w); row != nil {
		return token{kind: row.kind, plural: row.plural, n: row.n}, end
	}
	switch {
	case p.n == 0:
	case equalFold(w, "and"):
		t.kind = kindAnd
	case equalFold(w, "a"), equalFold(w, "an"):
		t.kind = kindArticle
	case equalFold(w, "point"):
		t.kind = kindPoint
	}
	return t, end
}

// digitsAt reads up to four digits that stand alone at i.
func (p *spelled) digitsAt(i int) (t token, end int) {
	n := uint32(0)
	for end = i; isDigitByte(p.byteAt(end)) && end < i+4; end++ {
		n = n*10 + uint32(p.text[end]-'0')
	}
	if p.isWordByte(end) || (p.byteAt(end) == '.' || p.byteAt(end) == ',') && isDigitByte(p.byteAt(end+1)) {
		return t, i
	}
	return token{kind: kindDigits, n: n}, end
}

// maxGap is how many spaces may stand between two words of a number.
const maxGap = 8

// gap returns the length of what may stand between two words at i: spaces, a
// hyphen or a line break; 0 when something else does.
func (s *scanner) gap(i int) int {
	if i >= len(s.text) {
		return 0
	}
	switch c := s.text[i]; {
	case c == ' ':
		n := 1
		for n < maxGap && i+n < len(s.text) && s.text[i+n] == ' ' {
			n++
		}
		return n
	case c == '-', c == '\n':
		return 1
	case c < 0x80:
		return 0
	}
	if r, n := s.runeAt(i); r == '\u00a0' || r == '‑' {
		return n
	}
	return 0
}

// reading is what a run of number words says.
type reading struct {
	value    Number
	tokens   int    // how many it takes; 0 for no number
	first    uint64 // the number before the first scale
	power    int    // the power of ten of the scales behind it, -1 when more follows
	scaled   bool   // a scale word is in value
	fraction bool   // it is a part: "two-thirds"
	refused  Rule   // why it is no figure
}

// numberWords reads the number that begins with the word at i; ok is false when
// that is no number word or makes no number here.
func (s *scanner) numberWords(i int) (b base, ok bool) {
	row := findNumberWord(s.wordAt(i))
	if row == nil || !s.locale.isEnglish() || i > 0 && s.isWordByte(i-1) {
		return b, false
	}
	bare := row.kind == kindHundred || row.kind == kindScale || row.kind == kindDozen
	if bare && s.done > 0 && s.done+1 >= i { // "ten thousand million thousand": the rest of what was read
		s.done = max(s.done, i+len(row.word))
		return b, false
	}
	switch row.kind {
	case kindVague:
		return s.vagueWords(i, row)
	case kindFraction, kindPart:
		return s.fractionWord(i)
	case kindHalf:
		if row.n == 2 && !row.plural {
			return s.halfWord(i)
		}
		return s.fractionWord(i)
	case kindCouple:
		if row.n == 10 {
			return s.handfulWord(i)
		}
		return s.coupleWords(i)
	case kindOrdinal:
		return b, false
	case kindDozen:
		if row.n == 20 {
			return s.scoreWord(i)
		}
		if s.endsWith(i, "baker's ") || s.endsWith(i, "baker’s ") {
			return s.bakersDozen(i), true
		}
	}
	if b, ok := s.loneWord(i, row); ok {
		return b, true
	}
	return s.cardinalWords(i, bare)
}

// loneWord reads what most numbers in words are, one word behind which no other
// can go on. It is a shorter way to what cardinalWords finds; ok is false when
// there may be more.
func (s *scanner) loneWord(i int, row *numberWord) (b base, ok bool) {
	if row.kind != kindUnit && row.kind != kindTen {
		return b, false
	}
	end := i + len(row.word)
	if s.mayGoOn(end) {
		return b, false
	}
	return base{start: i, end: end, value: Int(int64(row.n)), form: formWords, small: row.n < 10}, true
}

// bakersDozen reads "a baker's dozen", which is thirteen.
func (s *scanner) bakersDozen(i int) base {
	start := i - len("baker's ")
	if !s.endsWith(i, "baker's ") {
		start = i - len("baker’s ")
	}
	return base{start: start - s.articleBefore(start), end: i + len("dozen"), value: Int(13), form: formWords}
}

// cardinalWords reads a number from the word at i; bare says that it begins with
// a scale: "hundred".
func (s *scanner) cardinalWords(i int, bare bool) (b base, ok bool) {
	p := spelled{scanner: s, start: i, limit: maxTokens}
	n := p.number()
	if n.tokens == 0 {
		return b, false
	}
	if n.refused == Ordinal && s.articleBefore(i) > 0 { // "a twenty-first of it"
		return s.fractionWord(i)
	}
	b = base{
		start: i, end: p.endOf(n.tokens), value: n.value, form: formWords,
		scaled: n.scaled, small: n.first < 10, bare: bare, refused: n.refused, power: max(n.power, 0),
	}
	if n.fraction {
		b.form = formFraction
	}
	return b, true
}

// number reads the number that the run begins with: a cardinal, perhaps with a
// fraction, a part of one, or decimals.
func (p *spelled) number() reading {
	c := p.cardinal(0, true)
	if c.next == 0 {
		return reading{}
	}
	if f, ok := p.fractionOf(0, c); ok {
		f.first = c.first
		return f
	}
	n := c.reading()
	switch t := p.at(c.next); {
	case p.isOrdinal(&c):
		n.tokens, n.refused = c.next+1, Ordinal
	case p.isYear(&c):
		n.tokens, n.refused = p.cardinal(c.next, true).next, Year
	case t.kind == kindPoint:
		p.decimals(&n)
	case t.kind == kindAnd:
		p.mixed(&n, &c)
	}
	return n
}

// decimals reads the decimals behind "point": digit by digit, or as one number
// below a hundred.
func (p *spelled) decimals(n *reading) {
	k := n.tokens + 1
	var digits uint64
	places := 0
	for t := p.at(k); t.kind == kindUnit && t.n < 10 && places < 15; t = p.at(k) {
		digits, places, k = digits*10+uint64(t.n), places+1, k+1
	}
	if places == 0 {
		c := p.cardinal(k, false)
		if c.next == k || c.scaled || c.cur >= 100 {
			return
		}
		digits, places, k = c.cur, 2, c.next
	}
	d, _ := fromDigits(0, digits, -places)
	v, err := n.value.Add(d)
	if err != nil {
		return
	}
	n.value, n.tokens = v, k
	p.scaleBy(n)
}

// scaleBy takes in the scale word behind n: "three point five million".
func (p *spelled) scaleBy(n *reading) {
	t := p.at(n.tokens)
	if t.kind != kindScale {
		return
	}
	v, err := n.value.Mul(power10(int(t.n)))
	if err != nil {
		n.refused = TooLarge
	}
	n.value, n.scaled, n.power = v, true, int(t.n)
	n.tokens++
}

// power10 returns ten to the power e of a scale word.
func power10(e int) Number {
	n, _ := fromDigits(0, 1, e)
	return n
}

// isYear reports whether c and what follows are a year as it is spoken: "in
// nineteen ninety-nine".
func (p *spelled) isYear(c *cardinal) bool {
	if c.next != 1 || c.cur < 11 || c.cur > 20 || !spokenYearCues.has(p.wordBefore(p.start)) {
		return false
	}
	d := p.cardinal(1, false)
	return d.next > 1 && !d.scaled && d.cur >= 10 && d.cur < 100 && p.byteAt(p.endOf(d.next)) != '-'
}
