package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// maxPhrase bounds the tokens of a noun phrase; longer ones are cut. Like the other
// bounds of this package it keeps the cost of hostile text linear and is beyond
// what prose has.
const maxPhrase = 64

// maxReach bounds how many tokens away a rule looks.
const maxReach = 200

// phraseStart returns where the noun phrase that ends with token j begins, at
// first or later. Phrases in of, from, in and the like belong to it, and so do
// relative clauses ("officials who briefed reporters").
func (f *Finder) phraseStart(j, first int) int {
	i := j
	first = max(first, j-maxPhrase)
	if f.tag(j) == prose.TagPronoun && !f.t.Is(j, prose.Determiner|prose.Quantifier) && (f.tag(j-1) != prose.TagPreposition || !f.isNominal(j-2)) {
		return j
	}
	for i > first {
		k := f.phraseStep(i, first)
		if k == i {
			break
		}
		i = k
	}
	return i
}

// phraseStep returns where a noun phrase that reaches back to token i is taken
// when what precedes belongs to it, and i when nothing does.
func (f *Finder) phraseStep(i, first int) int {
	p := i - 1
	switch f.tag(p) {
	case prose.TagNoun, prose.TagName, prose.TagAdjective, prose.TagNumber, prose.TagPossessive:
		if f.tag(i) == prose.TagDeterminer || f.tag(i) != prose.TagPossessive && (f.isDay(p) || f.endsTime(p)) {
			return i
		}
		return p
	case prose.TagDeterminer:
		if f.tag(i) == prose.TagDeterminer && !f.t.Equal(p, "all") {
			return i
		}
		return p
	case prose.TagMark:
		if f.t.Mark(p, "&") || f.t.MoneySign(p) || f.t.Mark(p, "/") && f.tag(p-1) == prose.TagName {
			return p
		}
	case prose.TagPreposition:
		return f.overPreposition(p, i, first)
	case prose.TagConjunction:
		if p > first && f.isNominal(p-1) && f.joins(p, i, first) {
			return p - 1
		}
	case prose.TagParticiple, prose.TagIng:
		if p > first && f.isNominal(p-1) {
			return p - 1
		}
		return i
	case prose.TagAdverb:
		if f.tag(i) == prose.TagAdjective || f.tag(i) == prose.TagNumber {
			return p
		}
	case prose.TagVerb, prose.TagAuxiliary:
		return f.overRelative(p, i, first)
	case prose.TagInfinitive:
		if p-1 > first && f.tag(p-1) == prose.TagTo && f.isNominal(p-2) {
			return p - 2
		}
	}
	return i
}

// overPreposition returns where the phrase goes on before the preposition p: at a
// noun, or at the noun before a participle ("a poll published on Sunday").
func (f *Finder) overPreposition(p, i, first int) int {
	q := p - 1
	if f.t.Equal(p, "than") && f.tag(i) != prose.TagNumber {
		return i // "more than the bank had forecast"
	}
	if f.t.Equal(p, "as") && !f.t.Equal(q, "such") {
		return i // "called for calm as leaders warned"
	}
	if q > first && f.tag(q) == prose.TagAdverb {
		q--
	}
	switch f.tag(q) {
	case prose.TagParticiple, prose.TagIng:
		q--
	}
	if q < first || !f.isNominal(q) || f.isDay(q) {
		return i
	}
	return q
}

// joins reports whether the conjunction p joins two nouns of one phrase: two names,
// or phrases with no verb before them in their clause.
func (f *Finder) joins(p, i, first int) bool {
	if !f.t.Equal(p, "and") {
		return false
	}
	if f.tag(i) == prose.TagName && f.tag(p-1) == prose.TagName {
		return true
	}
	for j := p - 1; j >= max(first, p-20); j-- {
		switch f.tag(j) {
		case prose.TagVerb, prose.TagAuxiliary, prose.TagInfinitive, prose.TagTo, prose.TagThat:
			return false
		case prose.TagMark:
			return true
		}
	}
	return true
}

// overRelative returns where the noun before a relative clause stands whose verb
// is at p; i when p is no verb of a relative clause.
func (f *Finder) overRelative(p, i, first int) int {
	for r := p; r > max(first, p-12); r-- {
		switch f.tag(r) {
		case prose.TagRelative:
			if f.isNominal(r - 1) {
				return r - 1
			}
			return i
		case prose.TagMark, prose.TagConjunction, prose.TagThat:
			return i
		}
	}
	return i
}

// phraseEnd returns the end of the noun phrase that begins with token i, before
// end, without phrases in prepositions; i when none begins there.
func (f *Finder) phraseEnd(i, end int) int {
	j := i
	if i >= end {
		return i
	}
	if f.tag(i) == prose.TagPronoun {
		return i + 1
	}
	end = min(end, i+maxPhrase)
	noun := -1
	for ; j < end; j++ {
		switch f.tag(j) {
		case prose.TagNumber:
			if noun == j-1 && j > i && f.tag(j-1) != prose.TagNumber && f.tag(j+1) == prose.TagNoun {
				return j // "told the court six men": another phrase begins
			}
			noun = j
			continue
		case prose.TagNoun, prose.TagName:
			noun = j
			continue
		case prose.TagDeterminer, prose.TagPossessive, prose.TagAdjective:
			if f.tag(j) == prose.TagDeterminer && noun >= 0 && f.tag(j-1) != prose.TagPossessive {
				return j
			}
			continue
		case prose.TagAdverb:
			if noun < 0 {
				continue
			}
		case prose.TagMark:
			if f.t.Mark(j, "&") || f.t.MoneySign(j) || f.t.Mark(j, "%") || f.t.Mark(j, "/") {
				continue
			}
		case prose.TagConjunction:
			if noun == j-1 && f.tag(j-1) == prose.TagName && f.tag(j+1) == prose.TagName && f.t.Equal(j, "and") {
				continue
			}
		}
		break
	}
	if noun < 0 {
		if j > i && f.tag(j-1) == prose.TagAdjective && f.tag(i) == prose.TagDeterminer {
			return j
		}
		return i
	}
	return noun + 1
}

// longPhraseEnd is phraseEnd with the phrases in prepositions that follow.
func (f *Finder) longPhraseEnd(i, end int) int {
	end = min(end, i+maxPhrase)
	j := f.phraseEnd(i, end)
	if j > i && j+1 < end && f.tag(j) == prose.TagAdjective && f.tag(j-1) == prose.TagNoun && f.tag(j+1) == prose.TagPreposition {
		j++ // "two people close | to the talks"
	}
	for j > i && j < end && f.tag(j) == prose.TagPreposition {
		k := f.phraseEnd(j+1, end)
		if k == j+1 || f.isDay(j+1) {
			break
		}
		j = k
	}
	return j
}

// officeEnd returns the end of the phrase whose noun ends at i with what tells the
// person or body apart: "the head | of the rescue service".
func (f *Finder) officeEnd(i, end int) int {
	if f.tag(i-1) != prose.TagNoun {
		return i
	}
	for n := 0; n < 3 && (f.t.Equal(i, "of") || f.t.Equal(i, "for") || f.t.Equal(i, "at") || f.t.Equal(i, "from")); n++ {
		k := f.phraseEnd(i+1, end)
		if k == i+1 || f.isDay(i+1) || f.isTime(k-1) {
			break
		}
		i = k
	}
	return i
}

// subject returns the noun phrase that is the subject of the verb group that
// begins with token g.
func (f *Finder) subject(g, first int) (v voice, ok bool) {
	j := f.skipBack(g-1, first)
	switch {
	case j < first:
		return v, false
	case f.tag(j) == prose.TagRelative:
		return f.antecedent(j, first)
	case f.isNominal(j):
		return f.nominal(j, first)
	case f.tag(j) == prose.TagVerb && f.tag(j-1) == prose.TagPronoun && j-2 >= first && f.isNominal(j-2):
		return f.nominal(j-2, first) // "the experts I interviewed"
	case f.tag(j) == prose.TagVerb || f.tag(j) == prose.TagInfinitive:
		if k := f.overRelative(j, j+1, first); k <= j {
			return f.nominal(k, first) // "a source who asked not to be named"
		}
	case f.tag(j) == prose.TagParticiple && j-1 >= first && f.isNominal(j-1):
		return f.nominal(j-1, first) // "a study published on Monday"
	case f.tag(j) == prose.TagConjunction:
		return f.coordinate(j, first)
	case f.t.Mark(j, ","), f.isDash(j):
		return f.apposed(j, first)
	}
	return v, false
}

// skipBack passes adverbs and bracketed words to the left of j.
func (f *Finder) skipBack(j, first int) int {
	for j >= first {
		switch {
		case f.tag(j) == prose.TagAdverb:
			j--
		case f.isDay(j) && f.tag(j-1) == prose.TagPreposition:
			j -= 2
		case f.isDay(j) && j-1 >= first && f.isNominal(j-1):
			j--
		case f.isTime(j) && j-2 >= first && f.t.Is(j-1, prose.Demonstrative|prose.Measuring|prose.Adjective) && f.isNominal(j-2):
			j -= 2 // "scientists this week published"
		case f.t.Mark(j, ")"):
			k := f.skipBrackets(j, first)
			if k == j {
				return j
			}
			j = k
		case f.kind(j) == prose.CloseQuote && f.tag(j-1) == prose.TagNoun:
			return j
		default:
			return j
		}
	}
	return j
}

// skipBrackets returns the token before the bracketed words that end with token j,
// and j when it is no bracket.
func (f *Finder) skipBrackets(j, first int) int {
	if !f.t.Mark(j, ")") {
		return j
	}
	for k := j - 1; k >= max(first, j-30); k-- {
		if f.t.Mark(k, "(") {
			return k - 1
		}
	}
	return j
}

// nominal returns the noun phrase that ends with j as a subject. A phrase that a
// preposition governs at the beginning of a clause is none.
func (f *Finder) nominal(j, first int) (v voice, ok bool) {
	i := f.phraseStart(j, first)
	if i > first && f.tag(i-1) == prose.TagPreposition && !f.isNominal(i-2) && !f.t.Is(i-1, prose.Subordinator) && !f.t.Equal(i-1, "with") && !f.t.Equal(i-1, "than") {
		return v, false
	}
	k := tokens{int32(i), int32(j + 1)}
	return voice{k, k}, true
}

// antecedent returns what the relative pronoun r stands for.
func (f *Finder) antecedent(r, first int) (v voice, ok bool) {
	j := r - 1
	if f.t.Mark(j, ",") || f.isDash(j) {
		j--
	}
	if f.tag(j) == prose.TagNumber && f.t.Mark(j-1, ",") {
		j -= 2 // "Ruiz, 52, who"
	}
	j = f.skipBrackets(j, first)
	if k := f.overTime(j, first); k < j && f.tag(j+1) == prose.TagMark && f.isNominal(k) {
		j = k // "figures earlier this month, which showed"
	}
	if j >= first && f.isNominal(j) {
		v, ok = f.near(j, first), true
		if f.t.Equal(r, "who") {
			v = f.whose(v, j, first)
		}
		v.mention = tokens{int32(r), int32(r + 1)}
	}
	return v, ok
}

// overTime returns the token before the words of time that end with token j.
func (f *Finder) overTime(j, first int) int {
	k := j
	for k > max(first, j-maxHedge) && (f.isTime(k) || k < j && (f.t.Is(k, prose.Demonstrative|prose.Measuring|prose.Preposition) || f.t.Equal(k, "earlier") || f.t.Equal(k, "later") || f.t.Equal(k, "last"))) {
		k--
	}
	return k
}

// whose returns the person that who stands for: in "officials in the city, who"
// the officials, though v, the city, is nearer.
func (f *Finder) whose(v voice, j, first int) voice {
	p := int(v.name.first) - 1
	if h := f.head(v.name); p-1 < first || f.tag(p) != prose.TagPreposition || f.t.Is(h, prose.Person) || f.tag(h) == prose.TagPronoun || f.tag(h) == prose.TagName && f.isPerson(f.withoutTitles(v.name), false) {
		return v
	}
	k := tokens{int32(f.phraseStart(j, first)), int32(j + 1)}
	if h := f.head(k); f.t.Is(h, prose.Person) || f.tag(h) == prose.TagName {
		return voice{k, k}
	}
	return v
}

// coordinate returns the subject of the verb before the conjunction c: "X visited
// the site and said".
func (f *Finder) coordinate(c, first int) (v voice, ok bool) {
	for j := c - 1; j >= max(first, c-maxReach); j-- {
		switch {
		case f.quote(j) >= 0:
			j = int(f.t.Quotes[f.quote(j)].Open)
		case f.t.Mark(j, ";"):
			return v, false
		case f.tag(j) == prose.TagThat:
			return v, false
		case f.tag(j) == prose.TagVerb || f.tag(j) == prose.TagAuxiliary:
			g := f.groupStart(j, first)
			if f.tag(g-1) == prose.TagRelative {
				j = g - 1
				continue
			}
			if f.tag(f.skipBack(g-1, first)) == prose.TagConjunction {
				j = g - 1
				continue
			}
			if v, ok := f.subject(g, first); ok {
				return v, ok
			}
			j = g
		}
	}
	return v, false
}

// apposed returns the subject before the comma c: one with an apposition, "Smith,
// the mayor, said", or with any other words between commas.
func (f *Finder) apposed(c, first int) (v voice, ok bool) {
	for range maxChain {
		open := c - 1
		for open > first && !f.t.Mark(open, ",") && !f.isDash(open) && open > c-40 {
			if f.kind(open) == prose.CloseQuote || f.kind(open) == prose.OpenQuote {
				return v, false
			}
			open--
		}
		bare := !f.t.Mark(open, ",") && !f.isDash(open)
		start := open + 1
		if bare {
			start = open
		}
		if start >= c {
			return v, false
		}
		if !bare {
			open = f.skipBrackets(open-1, first) + 1
		}
		if !bare && f.isNominal(open-1) && (f.isApposition(start, c) || f.isPlace(start, c) || f.tag(open-1) == prose.TagName && f.tag(start) != prose.TagName && f.tag(start) != prose.TagPronoun) {
			if v, ok := f.nominal(open-1, first); ok && (!f.commaBefore(int(v.name.first), first) || f.tag(int(v.name.first)) == prose.TagName) {
				return v, ok
			}
			c = open
			continue
		}
		if f.isNominal(c - 1) {
			return f.nominal(c-1, start)
		}
		return v, false
	}
	return v, false
}

// commaBefore reports whether a comma precedes token i in its sentence.
func (f *Finder) commaBefore(i, first int) bool { return i > first && f.t.Mark(i-1, ",") }

// isApposition reports whether the words from i to the comma c describe what
// precedes: a relative clause, a participle, a phrase in a preposition, an age, a
// title, a noun with its article.
func (f *Finder) isApposition(i, c int) bool {
	switch f.tag(i) {
	case prose.TagRelative, prose.TagPreposition, prose.TagParticiple, prose.TagIng, prose.TagAdjective, prose.TagDeterminer, prose.TagNoun, prose.TagVerb, prose.TagAuxiliary, prose.TagAdverb, prose.TagThat:
		return true
	case prose.TagNumber:
		return c == i+1
	}
	return false
}

// isPlace reports whether the words from i to the comma c are the second half of a
// place: "Golden, Colo.,".
func (f *Finder) isPlace(i, c int) bool {
	return c-i <= 2 && f.t.Is(c-1, prose.Locality|prose.Country) && f.tag(i-2) == prose.TagName
}

// groupStart returns the first token of the verb group that token i belongs to:
// auxiliaries and adverbs before it.
func (f *Finder) groupStart(i, first int) int {
	for i > first {
		switch f.tag(i - 1) {
		case prose.TagAuxiliary:
			i--
			continue
		case prose.TagAdverb:
			k := i - 1
			for k > first && f.tag(k-1) == prose.TagAdverb {
				k--
			}
			if k > first && f.tag(k-1) == prose.TagAuxiliary {
				i = k
				continue
			}
			if f.isNominal(k-1) || f.tag(k-1) == prose.TagRelative {
				i = k
			}
		}
		return i
	}
	return i
}
