package numbers

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
// it is no figure. The steps are no table of functions because that would move
// every figure to the heap.
func (f *figure) read() {
	if f.readBefore(); f.rule != NoRule {
		return
	}
	f.signWord()
	if f.readGlued(); f.rule != NoRule {
		return
	}
	if f.readScale(); f.rule != NoRule {
		return
	}
	if f.refuseCode(); f.rule != NoRule {
		return
	}
	if f.readRatio(); f.rule != NoRule {
		return
	}
	if f.readRange(); f.rule != NoRule {
		return
	}
	f.readUnit()
	f.readPer()
	if f.readHedges(); f.rule != NoRule {
		return
	}
	f.readPair()
	f.impliedUnit()
	f.readBrackets()
	f.refuseContext()
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
