package numbers

// refuseCode refuses digits that are parts of a date, a time, a phone number or
// another code by their shape alone.
func (f *figure) refuseCode() {
	if f.b.form != formDigits && f.b.form != formGrouped && f.b.form != formFraction || f.money || f.scaled || f.unit == magnitudeUnit {
		return
	}
	if f.isLone() {
		f.refuseLone()
		return
	}
	if f.refuseClock(); f.rule != NoRule {
		return
	}
	if f.refusePhone(); f.rule != NoRule {
		return
	}
	if f.refuseGroups(); f.rule != NoRule {
		return
	}
	if f.refuseZero(); f.rule != NoRule {
		return
	}
	if f.refuseMonth(); f.rule != NoRule {
		return
	}
	if f.refuseCue(); f.rule != NoRule {
		return
	}
	f.refuseList()
}

// isLone reports whether the digits are one or two and a space stands on either
// side of them, with a letter behind it, as most small numbers do: what they may
// be then the words tell.
func (f *figure) isLone() bool {
	return f.b.form == formDigits && f.b.digits <= 2 && f.b.places == 0 && !f.b.zero && f.end == f.b.end &&
		f.byteAt(f.b.start-1) == ' ' && f.byteAt(f.end) == ' ' && isASCIILetter(f.byteAt(f.end+1))
}

// refuseLone tries the rules about codes that a lone number can break.
func (f *figure) refuseLone() {
	if f.refuseClock(); f.rule == NoRule {
		f.refuseMonth()
	}
}

// refuseClock refuses times of day: "10:30", "6.45 pm", "5 o'clock", "0215 GMT".
func (f *figure) refuseClock() {
	end := f.end
	if f.byteAt(end) == ':' && isDigitByte(f.byteAt(end+1)) {
		for end < len(f.text) && (isDigitByte(f.text[end]) || (f.text[end] == ':' || f.text[end] == '.') && isDigitByte(f.byteAt(end+1))) {
			end++
		}
		f.refuse(ClockTime, f.clockSuffix(end))
		return
	}
	if f.b.digits > 4 || f.b.value.cmpInt(2400) > 0 {
		return
	}
	if e := f.clockSuffix(end); e > end {
		f.refuse(ClockTime, e)
	}
}

// clockSuffix returns the end of what makes the digits before i a time of day, i
// when nothing does.
func (f *figure) clockSuffix(i int) int {
	j := i
	if f.byteAt(j) == ' ' {
		j++
	} else if r, n := f.runeAt(j); isSpaceSep(r) {
		j += n
	}
	if c := f.byteAt(j); classes[c] != letter || c >= 0x80 {
		return i
	}
	if !f.mayBeClock(j) {
		return i
	}
	for _, x := range [...]string{"a.m.", "p.m.", "a.m", "p.m", "am", "pm", "o'clock", "o’clock", "gmt", "utc", "bst", "cet", "edt", "est", "ist", "pdt", "pst"} {
		if f.foldsTo(j, x) && !f.isWordByte(j+len(x)) {
			if len(x) == 3 && f.text[j] > 'Z' || x == "am" && j > i && f.text[j] == 'a' && f.byteAt(j+2) == ' ' && equalFold(f.wordBefore(f.start), "i") {
				continue
			}
			return j + len(x)
		}
	}
	return i
}

// mayBeClock reports whether the letters at i are as many as those of a mark of
// the time of day.
func (f *figure) mayBeClock(i int) bool {
	n := 1
	for n < 4 && isASCIILetter(f.byteAt(i+n)) {
		n++
	}
	switch lower(f.text[i]) {
	case 'a', 'p':
		return n < 4
	case 'b', 'c', 'e', 'g', 'i', 'u':
		return n == 3
	case 'o':
		return n == 1
	}
	return false
}

// refuseGroups refuses digits in several groups that are no number: dates and
// phone numbers.
func (f *figure) refuseGroups() {
	g := f.groupsAt(f.b.start)
	switch {
	case f.isDate(g):
		f.refuse(Date, g.end)
	case g.count >= 3 && g.sep != '/' && g.digits >= 7 && f.isUneven(g):
		f.refuse(Phone, g.end)
	case g.count == 2 && g.sep == '-' && g.digits >= 7 && g.digits <= 12 && f.b.digits >= 3:
		f.refuse(Phone, g.end)
	case g.count >= 2 && g.sep == '/' && !f.isMixed() && f.b.form != formFraction && g.first != g.end:
		f.refuse(Code, g.end)
	case g.count == 2 && g.sep == '/' && f.b.form == formFraction && f.byteAt(g.end) == ',' && isDigitByte(f.byteAt(g.end+1)): // "11/12,16"
		end, _ := f.digitRun(g.end + 1)
		f.refuse(Date, end)
	case g.count == 2 && g.sep == '/' && f.b.form == formFraction && f.isSlashDate(g):
		f.refuse(Date, g.end)
	}
}

// groups are runs of digits with one mark between.
type groups struct {
	end, first    int // ends of the last and the first
	count, digits int
	sep           byte // the first mark between them
	spaced        bool // some are only a space apart
	lens          [6]int
}

// groupsAt reads the groups of digits from i.
func (s *scanner) groupsAt(i int) groups {
	var g groups
	for i < len(s.text) {
		n := i
		for n < len(s.text) && isDigitByte(s.text[n]) {
			n++
		}
		if n == i {
			break
		}
		if g.count < len(g.lens) {
			g.lens[g.count] = n - i
		}
		g.count++
		g.digits += n - i
		g.end = n
		if g.count == 1 {
			g.first = n
		}
		sep := s.byteAt(n)
		if g.count > 12 || sep != '-' && sep != '.' && sep != '/' && sep != ' ' || !isDigitByte(s.byteAt(n+1)) {
			break
		}
		if sep == ' ' {
			g.spaced = true
		}
		if g.sep == 0 || g.sep == ' ' {
			g.sep = sep
		}
		i = n + 1
	}
	return g
}

// isMixed reports whether the figure is a whole number with a fraction: "2 1/2".
func (f *figure) isMixed() bool { return f.b.form == formDigits && f.b.places == 0 && !f.value.IsInt() }

// isSlashDate reports whether two numbers with a slash are a day and a month
// rather than a fraction: few things are told in parts of 22.
func (f *figure) isSlashDate(g groups) bool {
	den := 0
	for _, c := range []byte(f.text[g.first+1 : g.end]) {
		den = den*10 + int(c-'0')
	}
	switch den {
	case 12, 16, 20, 32, 64:
		return false
	}
	return den > 10 && den <= 31
}

// isUneven reports whether groups are not thousands, so that they are a code.
func (f *figure) isUneven(g groups) bool {
	if f.b.form == formGrouped && f.b.end >= g.end {
		return false
	}
	if g.sep == '.' && g.count == 2 {
		return false
	}
	return true
}

// isDate reports whether g is a date in digits: 2022-02-17, 17/2/22, 17.02.2022.
func (f *figure) isDate(g groups) bool {
	if g.count != 3 || g.spaced || g.sep == 0 {
		return false
	}
	l := g.lens
	return l[0] == 4 && l[1] <= 2 && l[2] <= 2 || l[0] <= 2 && l[1] <= 2 && (l[2] == 4 || l[2] == 2)
}

// refuseZero refuses numbers that begin with a zero that says nothing: "007".
func (f *figure) refuseZero() {
	if f.b.zero && f.b.places == 0 {
		g := f.groupsAt(f.b.start)
		rule := Code
		if g.digits >= 7 {
			rule = Phone
		}
		f.refuse(rule, g.end)
	}
}

// refuseMonth refuses days of a month: "May 15", "15 May", "Dec. 6-9".
func (f *figure) refuseMonth() {
	if f.b.places > 0 || f.b.digits > 2 || f.b.form != formDigits || f.value.cmpInt(31) > 0 {
		return
	}
	end := f.end
	if f.afterMonth(f.start) {
		if r, n := f.runeAt(end); (r == '-' || r == '–') && isDigitByte(f.byteAt(end+n)) { // "Dec. 6-9"
			if e, c := f.digitRun(end + n); c <= 2 {
				end = e
			}
		}
		f.refuse(Date, end)
		return
	}
	if r, n := f.runeAt(end); r == '-' || r == '–' { // "6-9 December"
		if e, c := f.digitRun(end + n); c > 0 && c <= 2 && f.monthAt(e) > 0 {
			f.refuse(Date, f.monthAt(e))
			return
		}
	}
	if e := f.monthAt(end); e > 0 {
		f.refuse(Date, e)
	}
	if f.byteAt(end) == '.' && f.byteAt(end+1) == ' ' { // "16. nov. 2016"
		if e := f.monthAt(end + 1); e > 0 && isDigitByte(f.byteAt(skipSpace(f.text, e+b2i(f.byteAt(e) == '.')))) {
			f.refuse(Date, e)
		}
	}
}

// monthAt returns the end of the month name behind a space at i, 0 for none.
func (s *scanner) monthAt(i int) int {
	w, at := s.nextWord(i)
	if equalFold(w, "of") {
		w, at = s.nextWord(at + 2)
	}
	if isMonth(w) {
		return at + len(w)
	}
	return 0
}

// isMonth reports whether w is the name of a month, as a name is written, or one
// that is no other word.
func isMonth(w string) bool {
	if len(w) < 3 || !monthNames.has(w) {
		return false
	}
	return w[0] <= 'Z' || !equalFold(w, "may") && !equalFold(w, "march") && !equalFold(w, "mar")
}

// afterMonth reports whether a month name stands before i.
func (s *scanner) afterMonth(i int) bool {
	if s.byteAt(i-1) != ' ' {
		return false
	}
	end := i - 1
	if s.byteAt(end-1) == '.' {
		end--
	}
	return isMonth(s.text[s.wordStart(end):end])
}

// refuseList refuses the number of an item at the start of a line.
func (f *figure) refuseList() {
	c := f.byteAt(f.end)
	if c == ']' && f.byteAt(f.start-1) == '[' { // a note
		f.refuse(Code, f.end)
		return
	}
	if f.b.digits > 2 || f.b.places > 0 || c != '.' && c != ')' || f.byteAt(f.end+1) != ' ' {
		return
	}
	if f.start == 0 && c == ')' || f.byteAt(f.start-1) == '\n' {
		f.refuse(ListNumber, f.end)
	}
}
