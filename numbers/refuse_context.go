package numbers

// refuseContext refuses numbers that the words around them tell to be no figure.
func (f *figure) refuseContext() {
	if f.b.form != formWords && f.unit.dim != Count && f.unit.dim != Time {
		return // what is measured in kilometres or dollars is no year, age or name
	}
	if f.refuseSpokenDate(); f.rule != NoRule {
		return
	}
	if f.refuseAge(); f.rule != NoRule {
		return
	}
	if f.refuseYear(); f.rule != NoRule {
		return
	}
	if f.refuseOne(); f.rule != NoRule || !f.isBare() {
		return
	}
	if f.refuseTied(); f.rule != NoRule {
		return
	}
	if f.refuseNamed(); f.rule != NoRule {
		return
	}
	f.refuseStreet()
}

// refuseSpokenDate refuses a day of a month in words before a year in words: "June
// twelve two thousand and eighteen".
func (f *figure) refuseSpokenDate() {
	if f.b.form != formWords || f.b.scaled || f.value.cmpInt(31) > 0 || !f.afterMonth(f.start) {
		return
	}
	if i := f.end + 1; f.byteAt(f.end) == ' ' && i < len(f.text) && f.startsNumberWord(i) {
		if y, ok := f.numberWords(i); ok && y.value.cmpInt(1900) >= 0 && y.value.cmpInt(2100) < 0 {
			f.refuse(Date, y.end)
		}
	}
}

// isBare reports whether the figure is a number and nothing else.
func (f *figure) isBare() bool {
	return !f.money && !f.scaled && !f.isRange && f.unit == Unit{} && f.per == "" && f.vague.low == 0
}

// refuseAge refuses ages of persons: "aged 42", "John Smith, 42,", "He is 34",
// "61-year-old". The age of a thing is a time span.
func (f *figure) refuseAge() {
	before := f.wordBefore(f.start)
	if f.unit.dim == Time {
		if end := f.oldEnd(); end > 0 && !f.isOldThing(end) && f.value.cmpInt(120) <= 0 {
			f.refuse(Age, end)
		}
		return
	}
	if !f.money && f.unit == (Unit{}) && (f.isAgeCue(f.start) || f.followsAge()) {
		f.refuse(Age, f.end)
		return
	}
	if f.isAgeOfGroup(before) {
		f.refuse(Age, f.end)
		return
	}
	if !f.isBare() || f.b.places > 0 || f.b.form == formFraction || f.value.cmpInt(120) > 0 || f.hedge != hedgeNone {
		return
	}
	switch {
	case equalFold(before, "at") && dyingVerbs.has(f.wordBefore(f.start-3)) && !f.countsNext(), // "dies at 92"
		birthdayVerbs.has(before) && !f.countsNext(),
		f.isAgeOfName(), f.precedesAge(), f.isAgeOfPronoun(before):
		f.refuse(Age, f.end)
	}
}

// isAgeOfGroup reports whether the figure bounds the age of people: "children under
// 5", "those over 65".
func (f *figure) isAgeOfGroup(before string) bool {
	return f.hedge != hedgeNone && f.isBare() && agedGroups.has(before) && ageBounds.has(f.wordAt(f.start)) &&
		f.b.form == formDigits && f.value.cmpInt(110) <= 0 && !f.countsNext()
}

// isAgeCue reports whether the words before i announce an age: "aged 42", "at the
// age of 42", "between the ages of 17 and 20", "ranging in age from 26 to 39".
func (f *figure) isAgeCue(i int) bool {
	w := f.wordBefore(i)
	if foldIn(w, "of", "from") {
		return foldIn(f.wordBefore(i-len(w)-1), "age", "ages")
	}
	return ageCues.has(w)
}

// followsAge reports whether the figure goes on a list of ages: "ages 22 and 20".
func (f *figure) followsAge() bool {
	if !f.isRefused || f.refusal.Rule != Age || f.done != f.refusal.Span.End || !f.isAgeCue(f.refusal.Span.Start) {
		return false
	}
	switch f.text[f.done:f.start] {
	case ", ", " and ", ", and ", " or ", " to ":
		return !f.countsNext() && !countedPronouns.has(f.wordAfter(f.end))
	}
	return false
}

// oldEnd returns the end of "-old" or " old" behind the figure, 0 for none.
func (f *figure) oldEnd() int {
	i := f.end
	if c := f.byteAt(i); c == ' ' || c == '-' {
		if w := f.wordAt(i + 1); equalFold(w, "old") || equalFold(w, "olds") {
			return i + 1 + len(w)
		}
		if f.foldsTo(i+1, "of age") {
			return i + 7
		}
	}
	return 0
}

// isOldThing reports whether the age that ends at i is of a thing or a process,
// and no person's.
func (f *figure) isOldThing(i int) bool {
	for range 3 {
		w, at := f.nextWord(i)
		if w == "" {
			return false
		}
		if agedThings.has(w) {
			return true
		}
		i = at + len(w)
	}
	return false
}

// isAgeOfName reads "John Smith, 42," and "Mary Jones (35)".
func (f *figure) isAgeOfName() bool {
	if f.b.form != formDigits || f.b.digits > 3 {
		return false
	}
	i, c := f.start, f.byteAt(f.end)
	switch {
	case f.byteAt(i-1) == '(' && c == ')' && f.byteAt(i-2) == ' ':
		return f.isNameBefore(i - 2)
	case f.byteAt(i-1) == ' ' && f.byteAt(i-2) == ',' && (c == ',' || c == '.' || c == ';' || c == ')' || f.end == len(f.text) || f.dashAt(f.end)):
		return f.isNameBefore(i - 2)
	case f.byteAt(i-1) == ' ' && f.byteAt(i-2) == ',' && afterAgeOfName.has(f.wordAt(f.end+1)):
		return f.isNameBefore(i-2) && !equalFold(f.wordAt(f.end+1), "and")
	}
	return false
}

// dashAt reports whether a dash between words stands at i.
func (s *scanner) dashAt(i int) bool {
	r, _ := s.runeAt(skipSpace(s.text, i))
	return r == '—' || s.byteAt(i) == ' ' && (r == '-' || r == '–')
}

// precedesAge reports whether the figure is the first of two ages: "6 and
// 12-years-old".
func (f *figure) precedesAge() bool {
	w, i := f.nextWord(f.end)
	if f.b.form != formDigits || w != "and" && w != "or" {
		return false
	}
	i += len(w) + 1
	for i < f.end+9 && isDigitByte(f.byteAt(i)) {
		i++
	}
	return f.foldsTo(i, "-year-old") || f.foldsTo(i, "-years-old") || f.foldsTo(i, " years old")
}

// isNameBefore reports whether a capitalised word ends at i, or a noun of a
// person ("The driver, 41,").
func (f *figure) isNameBefore(i int) bool {
	w := f.text[f.wordStart(i):i]
	if w == "" {
		return false
	}
	if 'A' <= w[0] && w[0] <= 'Z' || w[0] >= 0x80 {
		return !isMonth(w)
	}
	return personNouns.has(w)
}

// isAgeOfPronoun reads "He is 34 and ...", "She was 82."
func (f *figure) isAgeOfPronoun(before string) bool {
	if f.b.form != formDigits || !ageVerbs.has(before) || f.countsNext() {
		return false
	}
	w := f.wordBefore(f.start - len(before) - 1)
	return agePronouns.has(w)
}

// countsNext reports whether a word that can be counted follows the figure.
func (f *figure) countsNext() bool { return f.countsAt(f.end) }

// countsAt reports whether a word that can be counted stands behind the space at
// i.
func (f *figure) countsAt(i int) bool {
	w := f.wordAfter(i)
	return w != "" && !functionWords.has(w)
}

// isYearNumber reports whether the number can be a year of our era.
func (f *figure) isYearNumber() bool {
	return f.b.form == formDigits && f.b.digits == 4 && f.b.places == 0 && f.value.cmpInt(1000) >= 0 && f.value.cmpInt(2200) < 0
}

// isShortYear reports whether the figure is a year of two digits: "'16".
func (f *figure) isShortYear() bool {
	if f.b.form != formDigits || f.b.digits != 2 || f.b.places > 0 || f.byteAt(f.b.start-1) == ' ' || isPluralNoun(f.wordAfter(f.b.end)) {
		return false
	}
	r, n := f.lastRune(f.b.start)
	at := f.b.start - n
	return (r == '\'' || r == '’') && (at == 0 || f.text[at-1] == ' ' || f.text[at-1] == '(')
}

// refuseYear refuses years: "in 2016", "the 2016 election". What can be counted
// behind it, or a hedge that years do not take, makes it a figure.
func (f *figure) refuseYear() {
	if f.isShortYear() {
		f.start = f.b.start
		f.refuse(Year, f.b.end)
		return
	}
	if !f.isBare() || !f.isYearNumber() {
		return
	}
	before := f.wordBefore(f.start)
	timely := yearCues.has(before) || f.afterMonth(f.start) || isMonth(before) || f.byteAt(f.start-1) == ',' || f.byteAt(f.start-2) == ','
	w, _ := f.nextWord(f.end)
	counts := w != "" && w[0] >= 'a' && !functionWords.has(w) && (w[len(w)-1] == 's' || pluralNouns.has(w))
	modern := f.value.cmpInt(1900) >= 0 && f.value.cmpInt(2100) < 0
	switch {
	case f.hedge == hedgeAtLeast && yearCues.has(before) && !counts: // "since at least 1980"
		f.refuse(Year, f.end)
	case f.hedge != hedgeNone && (counts || !modern || f.hedge != hedgeAbout):
	case counts && !timely:
	case counts && modern && !timely:
	case modern, timely && !counts, f.byteAt(f.start-1) == '(':
		f.refuse(Year, f.end)
	}
}

// refuseOne refuses "one" where it does not count: as a pronoun, an article, and
// in "one of".
func (f *figure) refuseOne() {
	if f.b.form != formWords || f.b.scaled || f.b.value != Int(1) || !equalFold(f.text[f.b.start:f.b.end], "one") || f.hedge != hedgeNone || f.isRange || f.negative || f.start == 0 && f.end == len(f.text) {
		return
	}
	before := f.wordBefore(f.start)
	w, at := f.nextWord(f.end)
	if f.unit != (Unit{}) && f.unit.dim != Time && w == "" {
		return
	}
	switch {
	case equalFold(before, "that") && (equalFold(w, "person") || personNouns.has(w)): // "said that one person died"
	case beforePronounOne.has(before),
		f.unit.dim == Time && equalFold(f.text[f.end-3:f.end], "day"):
		f.refuse(PronounOne, f.end)
	case f.unit != Unit{}:
	case w == "" || functionWords.has(w) || notCounted.has(w):
		f.refuse(PronounOne, f.end)
	case w[len(w)-1] == 'd' && !casualtyWords.has(w) && equalFold(f.wordAfter(at+len(w)), "by"): // "one used by officials"
		f.refuse(PronounOne, f.end)
	case sayingVerbs.has(f.wordAfter(at + len(w))):
		f.refuse(PronounOne, f.end)
	}
}

// refuseTied refuses idioms that a hyphen makes: "two-time", "one-on-one".
func (f *figure) refuseTied() {
	if f.byteAt(f.end) != '-' || !f.isBare() {
		return
	}
	w := f.wordAt(f.end + 1)
	if idiomWords.has(w) {
		f.refuse(Idiom, f.end+1+len(w))
	}
}

// refuseNamed refuses numbers that a noun before them names: "Route 66", "Article
// 60", "Boeing 737", "No. 10", "number 7".
func (f *figure) refuseNamed() {
	if !f.isBare() || f.b.form == formGrouped || f.b.form == formFraction || f.hedge != hedgeNone && f.hedge != hedgeAbout {
		return
	}
	if f.refuseBlock(); f.rule != NoRule {
		return
	}
	if w, at := f.nextWord(f.end); f.b.digits == 3 && w != "" && w[0] <= 'Z' && modelNames.has(w) { // "a 787 Dreamliner"
		f.refuse(Name, at+len(w))
		return
	}
	before := f.wordBefore(f.start)
	if before == "" && f.byteAt(f.start-1) == ' ' && f.byteAt(f.start-2) == '.' { // "No. 10"
		end := f.start - 2
		before = f.text[f.wordStart(end):end]
		if nameAbbrs.has(before) {
			f.start = f.wordStart(end)
			f.refuse(Name, f.end)
		}
		return
	}
	if before == "" {
		return
	}
	if f.b.form == formWords && before[0] > 'Z' {
		if numberedNounsInWords.has(before) && !f.countsNext() {
			f.start -= len(before) + 1
			f.refuse(Name, f.end)
		}
		return
	}
	capital := 'A' <= before[0] && before[0] <= 'Z'
	noun := numberedNouns.has(before)
	switch {
	case noun && !isPluralNoun(before), capital && noun:
	case capital && f.isNumberOfName(before):
	default:
		return
	}
	f.start -= len(before) + 1
	f.refuse(Name, f.placeEnd(before))
}

// placeEnd returns the end of the figure that tells a picture or page apart, with
// the number of all of them behind it: "Image 19 of 40".
func (f *figure) placeEnd(noun string) int {
	const of = " of "
	if !sequenceNouns.has(noun) || !f.foldsTo(f.end, of) || !isDigitByte(f.byteAt(f.end+len(of))) {
		return f.end
	}
	end, _ := f.digitRun(f.end + len(of))
	return end
}

// refuseBlock refuses what names a part of a street: "the 1700 block of Quay
// Street".
func (f *figure) refuseBlock() {
	if f.b.form != formDigits || f.b.places > 0 || !equalFold(f.wordBefore(f.start), "the") {
		return
	}
	for _, block := range [...]string{" block of ", " block on "} {
		if c := f.byteAt(f.end + len(block)); f.foldsTo(f.end, block) && ('A' <= c && c <= 'Z' || isDigitByte(c)) {
			f.refuse(Address, f.end+len(" block"))
			return
		}
	}
}

// isNumberOfName reports whether the figure belongs to the capitalised word before
// it: "Voyager 2", "HIV 2 tests", "six AK 47 rifles".
func (f *figure) isNumberOfName(before string) bool {
	if f.b.form != formDigits || f.b.digits > 4 || f.b.places > 1 || functionWords.has(before) {
		return false
	}
	at := f.start - 1 - len(before)
	switch {
	case f.startsSentence(at):
		return false
	case !f.isCounted():
		return true
	case f.done == at-1 && at > 1 && !f.isRefused: // "six AK 47 rifles"
		return true
	}
	return isAcronym(before) && f.value != Int(1) && !f.countsPlural()
}

// isAcronym reports whether w is written with capitals inside.
func isAcronym(w string) bool {
	for i := 1; i < len(w); i++ {
		if 'A' <= w[i] && w[i] <= 'Z' {
			return true
		}
	}
	return len(w) == 1
}

// countsPlural reports whether a plural follows, perhaps behind an adjective.
func (f *figure) countsPlural() bool {
	w, at := f.nextWord(f.end)
	if isPluralNoun(w) {
		return true
	}
	return isPluralNoun(f.wordAfter(at + len(w)))
}

// isPluralNoun reports whether w looks like the plural of a noun.
func isPluralNoun(w string) bool {
	return w != "" && w[len(w)-1] == 's' && !foldIn(w, "class", "bus", "windows") && !functionWords.has(w) || pluralNouns.has(w)
}

// startsSentence reports whether i is the start of the text, a line or a
// sentence.
func (s *scanner) startsSentence(i int) bool {
	for i > 0 && (s.text[i-1] == ' ' || s.text[i-1] == '"') {
		i--
	}
	if i <= 0 || s.text[i-1] == '\n' || s.text[i-1] == '.' {
		return true
	}
	r, _ := s.lastRune(i)
	return r == '“' || r == '?' || r == '!' || r == ':'
}

// isCounted reports whether a noun in lower case follows that the number can
// count.
func (f *figure) isCounted() bool {
	w, at := f.nextWord(f.end)
	if w == "" || functionWords.has(w) {
		return countedPronouns.has(w) || w != "" && f.isUnitAt(at)
	}
	return w[0] >= 'a'
}

// refuseStreet refuses house numbers: "14 Quay Street".
func (f *figure) refuseStreet() {
	if !f.isBare() || f.b.form != formDigits || f.b.digits > 5 {
		return
	}
	i := f.end
	for range 4 {
		w, at := f.nextWord(i)
		if w == "" || w[0] > 'Z' {
			return
		}
		i = at + len(w)
		if i != at+len(w) || streetNouns.has(w) && at > f.end+1 {
			f.refuse(Address, i)
			return
		}
	}
}
