package numbers

// phoneRun is a run of digits with the marks that telephone numbers have between
// them: "+44 (0)20 7946 0000".
type phoneRun struct {
	start, end int
	digits     int
	groups     int
	last       int  // digits of the last group
	plus       bool // it begins with "+"
	bracket    bool // digits of it stand in brackets
	spaced     bool // all marks are spaces
}

// phoneRun reads the run around the figure's digits: what stands before them is
// "+" or a bracket at most.
func (f *figure) phoneRun() phoneRun {
	r := phoneRun{start: f.b.start, spaced: true}
	for r.start > 0 && r.start > f.b.start-2 && r.start > f.done && (f.text[r.start-1] == '+' || f.text[r.start-1] == '(') {
		r.start--
		r.plus = r.plus || f.text[r.start] == '+'
		r.bracket = r.bracket || f.text[r.start] == '('
	}
	for i := f.b.start; r.groups < 12; r.groups++ {
		end := i
		for isDigitByte(f.byteAt(end)) {
			end++
		}
		r.digits, r.last, r.end = r.digits+end-i, end-i, end
		next := f.phoneMark(end, &r)
		if next == end {
			break
		}
		i = next
	}
	r.groups++
	return r
}

// phoneMark returns where the digits of r go on behind the marks at i, i when they
// do not.
func (f *figure) phoneMark(i int, r *phoneRun) int {
	for j := i; j < i+4; j++ {
		switch c := f.byteAt(j); {
		case isDigitByte(c):
			return j
		case c == '(', c == ')':
			r.bracket = true
			r.spaced = false
		case c == '-', c == '/', c == '.' && isDigitByte(f.byteAt(j+1)):
			r.spaced = false
		case c != ' ':
			return i
		}
	}
	return i
}

// refusePhone refuses telephone numbers, by their shape or by a word before them.
func (f *figure) refusePhone() {
	if f.b.form == formFraction || f.b.places > 0 && f.b.digits != 3 {
		return
	}
	r := f.phoneRun()
	if r.digits < 3 || !f.isPhone(&r) {
		return
	}
	f.start = min(f.start, r.start)
	f.refuse(Phone, f.extension(r.end))
}

// isPhone reports whether r is a telephone number.
func (f *figure) isPhone(r *phoneRun) bool {
	grouped := f.b.form == formGrouped && f.b.end >= r.end
	before := f.wordBefore(r.start)
	switch {
	case r.plus:
		return r.digits >= 10 || r.digits >= 7 && r.groups > 1 && !grouped
	case phoneCues.has(before):
		return !f.countsNext() || r.groups > 1 && !grouped
	case r.digits >= 5 && (!grouped || f.byteAt(f.b.end-4) == ' ') && f.mentionsPhone(r.start):
		return !f.countsAt(r.end)
	case r.bracket && r.groups > 1:
		return r.digits >= 7 && r.last >= 4 && r.digits <= 15
	}
	return r.spaced && r.groups == 2 && r.last >= 4 && r.digits >= 8 && !grouped && !f.isYearNumber() && f.wordAfter(r.end) == ""
}

// mentionsPhone reports whether a word for a telephone stands shortly before i.
func (f *figure) mentionsPhone(i int) bool {
	for j := max(i-40, 0); j < i; j++ {
		if !f.startsWordAt(j) {
			continue
		}
		if w := f.wordAt(j); phoneNouns.has(w) {
			return true
		}
	}
	return false
}

// startsWordAt reports whether a word begins at i.
func (s *scanner) startsWordAt(i int) bool {
	return isASCIILetter(s.text[i]) && !s.isWordByte(i-1)
}

// extension returns the end of the extension that goes on a telephone number at
// i: "ext 638".
func (f *figure) extension(i int) int {
	w, at := f.nextWord(i)
	if !equalFold(w, "ext") && !equalFold(w, "extension") {
		return i
	}
	j := at + len(w)
	if f.byteAt(j) == '.' {
		j++
	}
	if j = skipSpace(f.text, j); !isDigitByte(f.byteAt(j)) {
		return i
	}
	for isDigitByte(f.byteAt(j)) {
		j++
	}
	return j
}

// refuseCue refuses the digits of a code behind a word that announces one.
func (f *figure) refuseCue() {
	if f.b.digits == 3 && f.byteAt(f.start-1) == '(' && f.byteAt(f.end) == ')' && codeCues.has(f.wordBefore(f.start-1)) {
		f.refuse(Phone, f.end) // "area code (816)"
		return
	}
	if f.b.form == formDigits && f.b.places == 0 && f.b.digits >= 3 && codeCues.has(f.wordBefore(f.start)) {
		f.refuse(Code, f.end)
	}
}
