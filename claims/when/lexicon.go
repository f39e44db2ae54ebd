package when

import "golang.org/x/text/language"

// class is what a word can be in a time expression.
type class uint8

// The classes of tokens. A head is a word that every expression of its sort
// holds; the scan stops at heads and at digits only.
const (
	cNone class = iota

	// Heads.
	cMonth        // january: val is its number
	cMonthShort   // jan
	cWeekday      // sunday: val is its time.Weekday
	cWeekdays     // sundays
	cWeekdayShort // sun
	cUnit         // week: val is its Grain
	cUnits        // weeks
	cHours        // hours
	cHalf         // half
	cPeriod       // period
	cLetterQ      // q of "Q3"
	cLetterH      // h of "H1"
	cLetterFY     // fy of "FY2014"
	cToday        // yesterday: val is its distance in days
	cDaypart      // morning
	cSeason       // summer: val counts from spring, 1
	cHoliday      // christmas
	cDecadeWord   // nineties: val is 90
	cFar          // far of "so far"
	cDate         // date of "to date"
	cFiscal       // fiscal: a noun in "last fiscal"

	// Which one.
	cLast      // val -1
	cThis      // val 0
	cNext      // val 1
	cPast      // past
	cComing    // coming
	cPrevious  // previous
	cFollowing // following
	cSame      // same
	cThat      // that
	cRecent    // latest
	cEvery     // every
	cThe       // the
	cArticle   // a
	cDeterminer
	cCardinal // three: val is 3
	cSome     // several
	cOrdinal  // third: val is 3
	cOpening  // opening
	cFinal    // final

	// Which part, and from where.
	cAgo
	cEarlier
	cLater
	cBefore
	cAfter
	cEarly
	cMid
	cLate
	cStart
	cEnd
	cRest
	cEnded
	cSo
	cNow

	// Words between.
	cSince
	cUntil
	cBy
	cFrom
	cTo
	cThrough
	cAs
	cOf
	cInside // in, during, over
	cOn
	cAt
	cFor
	cBetweenWord
	cAnd
	cOr
	cStarting
	cPresent

	// What the sentence tells of time.
	cFuture   // will
	cSchedule // scheduled
	cPlan     // plans, when "to" follows
	cBe       // is, when "to" follows
	cWas      // was
	cDid      // said
	cEvent    // election
	cAhead    // ahead, when "of" follows
	cBut      // but

	// What makes four digits no year.
	cCounted  // people
	cRoad     // street
	cNumbered // flight
	cHedge    // about

	// Numbers and marks.
	cDigits // 2014: val is the number
	cNth    // 12th
	cTens   // 1990s
	cQuarterDigit
	cHalfDigit
	cDash
	cComma
	cStop
	cClauseEnd
	cApostrophe
	cMoneySign
	cPercent
	cSlash
	cBracket
)

// lastHead is the last class of heads.
const lastHead = cFiscal

// in reports whether c is one of classes.
func (c class) in(classes ...class) bool {
	for _, d := range classes {
		if c == d {
			return true
		}
	}
	return false
}

// entry is a word in lower case, its class and what it stands for.
type entry struct {
	word  string
	class class
	val   int16
}

// lexicon holds the words of a language. It is never changed once it is made.
type lexicon struct {
	entries []entry
	first   [27]int16 // where the words of each first letter begin
	// heads has a bit for the length of each head, by first and last letter:
	// one look tells nearly every other word to be none.
	heads [26][26]uint16
	words [26][26]uint16 // the same of all words
}

var (
	english = newLexicon(englishWords[:])
	foreign = newLexicon(nil)
)

// lexiconFor returns the words of the language of tag: those of English, the only
// ones there are so far, or none. Read as English, "Mar" and "sept" of another
// language would be wrong.
func lexiconFor(tag language.Tag) *lexicon {
	if isEnglish(tag) {
		return english
	}
	return foreign
}

// isEnglish reports whether tag is one of English, or of no language.
func isEnglish(tag language.Tag) bool {
	base, confidence := tag.Base()
	return confidence < language.High || base.String() == "en"
}

// maxWord is the length of the longest word of a lexicon.
const maxWord = 15

func newLexicon(entries []entry) *lexicon {
	l := &lexicon{entries: entries}
	for _, e := range entries {
		a, z := e.word[0]-'a', e.word[len(e.word)-1]-'a'
		l.first[a+1]++
		l.words[a][z] |= 1 << len(e.word)
		if e.class <= lastHead {
			l.heads[a][z] |= 1 << len(e.word)
		}
	}
	for i := range 26 {
		l.first[i+1] += l.first[i]
	}
	return l
}

// mayHead reports whether word may be a head; a false yes is possible.
func (l *lexicon) mayHead(word string) bool { return mayHold(&l.heads, word) }

// mayHold reports whether the words of set may hold word.
func mayHold(set *[26][26]uint16, word string) bool {
	a, z := word[0]|0x20-'a', word[len(word)-1]|0x20-'a'
	return len(word) <= maxWord && a < 26 && z < 26 && set[a][z]>>len(word)&1 == 1
}

// lookup returns the entry of word, whatever its case, and the zero entry for a
// word that says nothing of time.
func (l *lexicon) lookup(word string) entry {
	var buf [maxWord]byte
	if !mayHold(&l.words, word) {
		return entry{}
	}
	for i := range len(word) {
		c := word[i] | 0x20
		if c-'a' >= 26 {
			return entry{}
		}
		buf[i] = c
	}
	lower := buf[:len(word)]
	lo, hi := l.first[lower[0]-'a'], l.first[lower[0]-'a'+1]
	for lo < hi {
		mid := (lo + hi) / 2
		switch e := &l.entries[mid]; {
		case string(lower) == e.word:
			return *e
		case string(lower) < e.word:
			hi = mid
		default:
			lo = mid + 1
		}
	}
	return entry{}
}
