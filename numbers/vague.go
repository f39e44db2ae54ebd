package numbers

// vague is what a vague word rules in: from low times its unit to high times.
type vague struct {
	low, high uint64 // high 0 is unbounded
}

// vagueWords reads "dozens", "tens of thousands", "hundreds of millions".
func (s *scanner) vagueWords(i int, row *numberWord) (b base, ok bool) {
	low, end := vagueUnit(row), i+len(row.word)
	for range 2 {
		of, at := s.nextWord(end)
		if !equalFold(of, "of") {
			break
		}
		w, start := s.nextWord(at + 2)
		next := findNumberWord(w)
		if next == nil || next.kind != kindVague || next.n < 2 {
			break
		}
		low, _ = low.Mul(vagueUnit(next))
		end = start + len(w)
	}
	if row.n == 20 && !s.countsScores(i, end) {
		return b, false
	}
	b = base{start: i, end: end, value: low, form: formVague, bound: vague{low: 2}, scaled: true}
	return b, row.n != 1 || end > i+len(row.word) || s.followedByOf(end)
}

// vagueUnit returns the number that a vague plural is a plural of.
func vagueUnit(row *numberWord) Number {
	if row.n == 12 && row.word[0] == 'd' || row.n == 20 {
		return Int(int64(row.n))
	}
	return power10(int(row.n))
}

func (s *scanner) followedByOf(i int) bool {
	w, _ := s.nextWord(i)
	return equalFold(w, "of")
}

// countsScores reports whether "scores" at i counts, and is neither a verb nor
// what a game ends with.
func (s *scanner) countsScores(i, end int) bool {
	w, _ := s.nextWord(end)
	return afterScores.has(w) || w == "" && equalFold(s.wordBefore(i), "of") // "the rebels speak of scores"
}

// scoreWord reads "a score of people"; a score of one's own is what a game or a
// test ends with.
func (s *scanner) scoreWord(i int) (b base, ok bool) {
	end := i + len("score")
	w, at := s.nextWord(end)
	if s.articleBefore(i) == 0 || !equalFold(w, "of") {
		return b, false
	}
	noun, _ := s.nextWord(at + len("of"))
	if !isPluralNoun(noun) {
		return b, false
	}
	return base{start: i, end: end, value: Int(20), form: formWords, scaled: true, bare: true}, true
}

// handfulWord reads "a handful of", which is as vague as "a few".
func (s *scanner) handfulWord(i int) (b base, ok bool) {
	end := i + len("handful")
	if !equalFold(s.wordBefore(i), "a") || !s.followedByOf(end) || !isPluralNoun(s.wordAfter(end+len(" of"))) {
		return b, false
	}
	return base{start: i - len("a "), end: end, value: Int(1), form: formVague, bound: vague{2, 10}, small: true}, true
}

// coupleWords reads "a couple of", "a couple hundred".
func (s *scanner) coupleWords(i int) (b base, ok bool) {
	if !equalFold(s.wordBefore(i), "a") {
		return b, false
	}
	end := i + len("couple")
	w, at := s.nextWord(end)
	if equalFold(w, "of") {
		end = at + 2
		w, at = s.nextWord(end)
	} else if findNumberWord(w) == nil {
		return b, false // "a couple were married"
	}
	b = base{start: i - len("a "), end: end, value: Int(2), form: formVague, bound: vague{2, 2}, small: true}
	if row := findNumberWord(w); row != nil && (row.kind == kindScale || row.kind == kindHundred || row.kind == kindDozen) {
		b.value, b.end, b.scaled = timesWord(b.value, row), at+len(w), true
	}
	return b, true
}

// timesWord multiplies by a hundred, a dozen or a scale.
func timesWord(v Number, row *numberWord) Number {
	if row.kind == kindHundred {
		v, _ = v.Mul(Int(100))
		return v
	}
	return times(v, row)
}
