package when

import "strings"

// tense is what the verb around a date tells of its time.
type tense int8

const (
	untold tense = 0
	done   tense = -1
	ahead  tense = 1
)

// The words that a look for the verb takes in, and the bytes.
const (
	verbWords = 16
	verbBytes = 160
)

// tense returns what the nearest verb says of the words from start to end: the
// one before them, and when there is none in their clause the one after. A
// genitive that opens its clause ("Thursday's vote was") goes with the verb
// after.
func (s *scan) tense(start, end int) tense {
	l := s.before(start)
	if l.class.in(cThe, cDeterminer) {
		l = s.before(l.start)
	}
	if t := s.at(end); t.class == cDaypart {
		end = t.end
	}
	if s.genitive(end) > 0 {
		switch {
		case l.class == cFrom, l.class == cOf && s.isOutcome(s.before(l.start)):
			return done
		case l.class.in(cComma, cThat, cAs):
			return s.verbAfter(end)
		}
	}
	if s.isOnShow(l) {
		return ahead
	}
	if t := s.verbBefore(start); t != untold {
		return t
	}
	return s.verbAfter(end)
}

// isOnShow reports whether t, before a day, is a verb in the present that can only
// tell what is to come: "the House votes Friday".
func (s *scan) isOnShow(t token) bool {
	if t.class == cOn {
		t = s.before(t.start)
	}
	switch s.text[t.start:t.end] {
	case "debates", "departs", "faces", "heads", "opens", "plays", "speaks", "travels", "visits", "votes":
		l := s.before(t.start)
		return l.kind == wordToken && l.class.in(cNone, cThat) && !strings.HasSuffix(s.text[l.start:l.end], "s")
	}
	return false
}

// isOutcome reports whether t is what comes of something: "the results of Tuesday's
// vote".
func (s *scan) isOutcome(t token) bool {
	switch s.text[t.start:t.end] {
	case "aftermath", "outcome", "result", "results", "wake", "Results":
		return true
	}
	return false
}

// verbBefore looks left for a verb. An infinitive counts by the verb that
// governs it: "plans to meet" is ahead, "failed to meet" is done, and one that
// nothing governs, as in headlines, is ahead.
func (s *scan) verbBefore(pos int) tense {
	var infinitive, relative bool
	right := token{}
	weekday := s.at(pos).class == cWeekday // the past is likelier: more words are looked through for it
	for i := 0; i < verbWords || weekday && infinitive && i < 2*verbWords; i++ {
		t := s.before(pos)
		if t.kind == noToken || t.class == cBut && (i < 2 || s.before(t.start).class == cComma) || s.endsClause(t) {
			break
		}
		relative = relative || s.opensRelative(t)
		if s.isCondition(t) {
			return ahead // "if he is on the ballot in November"
		}
		if t.class == cAhead && right.class == cOf && i < 8 && !s.before(t.start).class.in(cCounted, cPercent, cBe, cWas) {
			return ahead
		}
		if s.isGoverned(t) {
			pos, right = t.start, t
			continue
		}
		if t.class == cTo {
			infinitive = infinitive || s.isVerbLike(right)
		} else if v := s.verb(t, infinitive, right.class == cTo); v != untold {
			if v == done && relative {
				return untold // "has looked at states that vote in March"
			}
			return v
		}
		if pos-t.start > verbBytes {
			break
		}
		pos, right = t.start, t
	}
	if infinitive {
		return ahead
	}
	return untold
}

// opensRelative reports whether t is the "that" of a relative clause: after a noun,
// not after a verb.
func (s *scan) opensRelative(t token) bool {
	l := s.before(t.start)
	return t.class == cThat && l.kind == wordToken && l.class == cNone && !isPastForm(s.text[l.start:l.end])
}

// isCondition reports whether t opens a clause of what is to come, as no verb of
// the past stands in it.
func (s *scan) isCondition(t token) bool {
	switch s.text[t.start:t.end] {
	case "if", "If", "once", "Once", "unless", "Unless", "when", "When":
		return true
	}
	return false
}

// verbAfter looks right for a verb.
func (s *scan) verbAfter(pos int) tense {
	for range verbWords {
		t := s.at(pos)
		if t.kind == noToken || s.endsClause(t) || t.end-pos > verbBytes {
			break
		}
		if t.class == cThat || t.class == cAnd && s.opensClause(s.at(t.end)) {
			break
		}
		if v := s.verb(t, false, false); v != untold && !s.isPresent(t) {
			return v
		}
		pos = t.end
	}
	return untold
}

// isPresent reports whether t is the participle of a verb in the present: "is
// mired", "are closed".
func (s *scan) isPresent(t token) bool {
	return s.before(t.start).class == cBe && t.class == cNone
}

// opensClause reports whether t, after "and", is the subject of another clause.
func (s *scan) opensClause(t token) bool {
	switch s.text[t.start:t.end] {
	case "he", "she", "it", "they", "we", "I", "you":
		return true
	}
	return false
}

// verb returns what t says of time. infinitive tells that t may govern one,
// before that "to" follows at once.
func (s *scan) verb(t token, infinitive, beforeTo bool) tense {
	switch t.class {
	case cSchedule:
		if been := s.before(t.start); s.text[been.start:been.end] == "been" && s.text[s.before(been.start).start:s.before(been.start).end] == "had" {
			return done // "had been due on Wednesday"
		}
		return ahead
	case cFuture:
		return ahead
	case cPlan:
		if infinitive || beforeTo {
			return ahead
		}
	case cBe:
		if beforeTo {
			return ahead
		}
		return untold
	case cDid, cWas:
		if s.isNot(t, "won") {
			return ahead
		}
		if have := s.text[t.start:t.end]; (have == "has" || have == "have") && s.at(t.end).class == cUntil {
			return ahead // "have until Friday to act"
		}
		if have := s.text[t.start:t.end]; beforeTo && (have == "has" || have == "have") {
			return ahead
		}
		return done
	case cMonth:
		if s.text[t.start:t.end] == "may" {
			return ahead
		}
		return untold
	}
	if isPastForm(s.text[t.start:t.end]) {
		return done
	}
	return untold
}

// isNot reports whether t is word with "n't" behind: "won't".
func (s *scan) isNot(t token, word string) bool {
	mark := s.at(t.end)
	return s.text[t.start:t.end] == word && mark.class == cApostrophe && mark.start == t.end && s.text[mark.end:min(mark.end+1, len(s.text))] == "t"
}

// isQuote reports whether t is a quotation mark.
func (s *scan) isQuote(t token) bool {
	switch s.text[t.start:t.end] {
	case `"`, "“", "”":
		return true
	case "'":
		return t.end < len(s.text) && s.text[t.end] == '\''
	}
	return false
}

// isVerbLike reports whether t can be the verb of "to meet", and is no plural of a
// noun, as in "to reporters".
func (s *scan) isVerbLike(t token) bool {
	if t.kind != wordToken || s.isCapital(t) || t.class.in(cThe, cArticle, cDeterminer, cCardinal, cThis, cLast, cNext, cSome) {
		return false
	}
	word := s.text[t.start:t.end]
	if strings.HasSuffix(word, "ity") || strings.HasSuffix(word, "overy") {
		return false // "the right to discovery"
	}
	return !strings.HasSuffix(word, "s") || strings.HasSuffix(word, "ss") || strings.HasSuffix(word, "us")
}

// isGoverned reports whether t looks like a past form but is the participle or
// the infinitive of the verb before, which tells the time: "will be held", "to
// cut".
func (s *scan) isGoverned(t token) bool {
	if t.kind != wordToken || t.class != cDid && !isPastForm(s.text[t.start:t.end]) {
		return false
	}
	l := s.before(t.start)
	return s.text[l.start:l.end] == "be" || l.class.in(cFuture, cTo)
}

// isPastForm reports whether word looks like a regular past form.
func isPastForm(word string) bool {
	if len(word) < 5 || !strings.HasSuffix(word, "ed") {
		return false
	}
	switch word {
	case "hundred", "indeed", "speed", "United", "exceed", "succeed", "proceed":
		return false
	}
	return true
}

// endsClause reports whether the mark t ends a clause, as a comma does beside a
// quotation mark. The stop of an abbreviation does not.
func (s *scan) endsClause(t token) bool {
	if t.class == cComma {
		return s.isQuote(s.at(t.end))
	}
	if t.class != cStop {
		return t.class == cClauseEnd
	}
	if t.end < len(s.text) && isDigit(s.text[t.end]) {
		return false
	}
	w := s.before(t.start)
	return w.end != t.start || w.kind != wordToken || w.end-w.start > 4 || !s.isCapital(w) || w.end-w.start > 3 && w.class != cMonthShort
}
