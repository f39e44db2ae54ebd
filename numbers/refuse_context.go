package numbers

// refuseContext refuses numbers that the words around them tell to be no figure.
func (f *figure) refuseContext() {
	for _, rule := range contextRules {
		if rule(f); f.rule != NoRule {
			return
		}
	}
}

// contextRules are the rules in the order they are tried.
var contextRules = [...]func(*figure){
	(*figure).refuseAge,
	(*figure).refuseYear,
	(*figure).refuseOne,
	(*figure).refuseTied,
	(*figure).refuseNamed,
	(*figure).refuseStreet,
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
		if end := f.oldEnd(); end > 0 && !f.isOldThing(end) {
			f.refuse(Age, end)
		}
		return
	}
	if !f.money && f.unit == (Unit{}) && foldIn(before, "aged", "age", "ages") {
		f.refuse(Age, f.end)
		return
	}
	if !f.isBare() || f.b.places > 0 || f.b.form == formFraction || f.value.Cmp(Int(120)) > 0 || f.hedge != hedgeNone {
		return
	}
	switch {
	case equalFold(before, "of") && equalFold(f.wordBefore(f.start-3), "age"),
		foldIn(before, "turned", "turns", "turning") && !f.countsNext(),
		f.isAgeOfName(), f.isAgeOfPronoun(before):
		f.refuse(Age, f.end)
	}
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
		if foldIn(w, "war", "conflict", "dispute", "feud", "insurgency", "company", "firm", "law", "building", "church", "house", "bridge", "ban", "record", "tradition", "system", "policy", "institution", "newspaper", "club", "reign", "rule", "regime", "government", "mine", "ship", "vessel", "plane", "aircraft", "dam", "treaty", "agreement", "deal", "rebellion", "uprising", "embargo", "party", "bank", "brand", "structure", "tower", "hotel", "hospital", "school", "university", "tree", "occupation", "blockade", "strike", "campaign", "investigation", "case", "programme", "program", "truce", "ceasefire") {
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
	case f.byteAt(i-1) == ' ' && f.byteAt(i-2) == ',' && (c == ',' || c == '.' || c == ';' || c == ')' || f.end == len(f.text)):
		return f.isNameBefore(i - 2)
	case f.byteAt(i-1) == ' ' && f.byteAt(i-2) == ',' && foldIn(f.wordAt(f.end+1), "of", "from", "who", "was", "and"):
		return f.isNameBefore(i-2) && !equalFold(f.wordAt(f.end+1), "and")
	}
	return false
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
	return foldIn(w, "woman", "man", "boy", "girl", "driver", "mother", "father", "son", "daughter", "wife", "husband", "victim", "suspect", "student", "teacher", "pilot", "widow", "teenager", "soldier", "worker", "brother", "sister", "gunman", "attacker", "officer", "mayor", "actor", "actress", "singer", "player", "nurse", "doctor", "farmer")
}

// isAgeOfPronoun reads "He is 34 and ...", "She was 82."
func (f *figure) isAgeOfPronoun(before string) bool {
	if f.b.form != formDigits || !foldIn(before, "is", "was", "am") || f.countsNext() {
		return false
	}
	w := f.wordBefore(f.start - len(before) - 1)
	return foldIn(w, "he", "she", "i")
}

// countsNext reports whether a word that can be counted follows the figure.
func (f *figure) countsNext() bool {
	w, _ := f.nextWord(f.end)
	return w != "" && !isFunctionWord(w)
}

// isYearNumber reports whether the number can be a year of our era.
func (f *figure) isYearNumber() bool {
	return f.b.form == formDigits && f.b.digits == 4 && f.b.places == 0 && f.value.Cmp(Int(1000)) >= 0 && f.value.Cmp(Int(2200)) < 0
}

// refuseYear refuses years: "in 2016", "the 2016 election". What can be counted
// behind it, or a hedge that years do not take, makes it a figure.
func (f *figure) refuseYear() {
	if !f.isBare() || !f.isYearNumber() {
		return
	}
	before := f.wordBefore(f.start)
	timely := foldIn(before, "in", "since", "from", "until", "till", "by", "before", "after", "during", "early", "late", "mid", "circa", "year", "spring", "summer", "autumn", "fall", "winter", "through", "around", "fiscal", "election", "and") || f.afterMonth(f.start) || isMonth(before) || f.byteAt(f.start-1) == ',' || f.byteAt(f.start-2) == ','
	w, _ := f.nextWord(f.end)
	counts := w != "" && w[0] >= 'a' && !isFunctionWord(w) && (w[len(w)-1] == 's' || foldIn(w, "people", "men", "women", "children", "troops", "police", "homes"))
	modern := f.value.Cmp(Int(1900)) >= 0 && f.value.Cmp(Int(2100)) < 0
	switch {
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
	if f.b.form != formWords || f.b.scaled || f.b.value != Int(1) || !equalFold(f.text[f.b.start:f.b.end], "one") || f.hedge != hedgeNone || f.isRange {
		return
	}
	before := f.wordBefore(f.start)
	w, at := f.nextWord(f.end)
	if f.unit != (Unit{}) && f.unit.dim != Time && w == "" {
		return
	}
	switch {
	case foldIn(before, "no", "the", "this", "that", "any", "every", "each", "which", "some", "another", "a", "an", "new", "first", "last", "next", "good", "bad", "safe", "big", "only", "old", "right", "wrong", "by", "on"),
		f.unit.dim == Time && (foldIn(f.text[f.end-3:f.end], "day") || isPointInTime(before)):
		f.refuse(PronounOne, f.end)
	case f.unit != Unit{}:
	case w == "" || isFunctionWord(w) || foldIn(w, "another", "thing", "such", "example", "reason", "way", "side", "hand", "point", "on", "after", "case", "who", "knows", "should", "needs", "expects", "step", "more", "official", "analyst", "expert", "critic", "observer", "version", "cause", "problem", "question", "option", "theory", "study", "poll", "survey", "estimate", "report", "aspect", "idea", "answer", "explanation", "key", "big", "major", "important", "final", "last", "area"):
		f.refuse(PronounOne, f.end)
	case isSaying(f.wordAfter(at + len(w))):
		f.refuse(PronounOne, f.end)
	}
}

// isPointInTime reports whether w before "one year" makes it a day, and no span.
func isPointInTime(w string) bool { return foldIn(w, "at", "for", "from") && false }

// wordAfter returns the word behind a space at i.
func (s *scanner) wordAfter(i int) string {
	w, _ := s.nextWord(i)
	return w
}

// isSaying reports whether w is a verb of saying, whose subject "one woman" is an
// article and no count.
func isSaying(w string) bool {
	return foldIn(w, "said", "says", "told", "wrote", "added", "recalled", "asked", "tweeted", "shouted", "explained", "noted")
}

// refuseTied refuses idioms that a hyphen makes: "two-time", "one-on-one".
func (f *figure) refuseTied() {
	if f.byteAt(f.end) != '-' || !f.isBare() {
		return
	}
	w := f.wordAt(f.end + 1)
	if foldIn(w, "time", "times", "way", "off", "sided", "on", "stop", "fold", "piece", "handed", "to", "star", "man", "woman", "third", "thirds", "up", "liner", "bit", "dimensional", "wheeler") {
		f.refuse(Idiom, f.end+1+len(w))
	}
}

// refuseNamed refuses numbers that a noun before them names: "Route 66", "Article
// 60", "Boeing 737", "No. 10", "number 7".
func (f *figure) refuseNamed() {
	if !f.isBare() || f.b.form == formGrouped || f.b.form == formFraction || f.hedge != hedgeNone && f.hedge != hedgeAbout {
		return
	}
	before := f.wordBefore(f.start)
	if before == "" && f.byteAt(f.start-1) == ' ' && f.byteAt(f.start-2) == '.' { // "No. 10"
		end := f.start - 2
		before = f.text[f.wordStart(end):end]
		if foldIn(before, "no", "nos", "art", "sec", "vol", "ch", "pp", "fig") {
			f.start = f.wordStart(end)
			f.refuse(Name, f.end)
		}
		return
	}
	if before == "" || f.b.form == formWords && before[0] > 'Z' {
		return
	}
	capital := 'A' <= before[0] && before[0] <= 'Z'
	noun := isNumberedNoun(before)
	switch {
	case noun && !isPluralNoun(before), capital && noun:
	case capital && f.b.form == formDigits && f.b.digits <= 4 && f.b.places <= 1 && !f.startsSentence(f.start-1-len(before)) && !f.isCounted() && !isFunctionWord(before):
	default:
		return
	}
	f.start -= len(before) + 1
	f.refuse(Name, f.end)
}

// isNumberedNoun reports whether things called w are told apart by numbers.
func isNumberedNoun(w string) bool {
	return foldIn(w, "article", "articles", "section", "sections", "chapter", "route", "highway", "interstate", "channel", "flight", "room", "page", "figure", "number", "gate", "phase", "level", "tier", "season", "episode", "type", "volume", "platform", "runway", "line", "bus", "stage", "group", "unit", "district", "ward", "precinct", "grade", "class", "division", "league", "version", "windows", "iphone", "covid", "paragraph", "amendment", "resolution", "proposition", "title", "schedule", "apollo", "boeing", "airbus", "studio", "pier", "pool", "zone", "block", "lot", "count", "counts", "round", "week", "day", "category", "area", "apartment", "suite", "formula", "chapters", "pages", "protocol", "exit", "junction", "terminal", "part", "act", "step", "game", "race", "model", "track")
}

func isPluralNoun(w string) bool { return w[len(w)-1] == 's' && !foldIn(w, "class", "bus", "windows") }

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
	if w == "" || isFunctionWord(w) {
		return foldIn(w, "of", "more", "others", "other") || w != "" && f.isUnitAt(at)
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
		if i != at+len(w) || foldIn(w, "street", "st", "road", "rd", "avenue", "ave", "lane", "drive", "boulevard", "blvd", "square", "terrace", "crescent", "close", "way", "highway", "parkway", "row", "quay") && at > f.end+1 {
			f.refuse(Address, i)
			return
		}
	}
}

// isFunctionWord reports whether w is a word that cannot be counted.
func isFunctionWord(w string) bool {
	return foldIn(w, "a", "about", "above", "according", "after", "against", "ago", "all", "along", "also", "am", "among", "an", "and", "any", "are", "around", "as", "at", "away", "be", "because", "been", "before", "behind", "being", "below", "between", "but", "by", "can", "could", "did", "do", "does", "down", "during", "each", "earlier", "either", "even", "ever", "for", "from", "further", "had", "has", "have", "he", "her", "here", "his", "how", "however", "i", "if", "in", "including", "into", "is", "it", "its", "just", "last", "later", "less", "like", "may", "me", "might", "more", "must", "near", "next", "no", "nor", "not", "now", "of", "off", "on", "once", "only", "or", "other", "others", "our", "out", "over", "per", "said", "says", "shall", "she", "should", "since", "so", "some", "still", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "though", "through", "to", "today", "told", "too", "toward", "towards", "under", "until", "up", "upon", "us", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "whose", "why", "will", "with", "within", "without", "would", "yesterday", "yet", "you", "your")
}
