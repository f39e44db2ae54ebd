package subject

import "github.com/numclaim/numclaim/claims/internal/prose"

// phrase is a noun phrase: nodes start to end, end excluded, around its head.
type phrase struct {
	start, head, end int
	ok               bool
}

// none is no phrase.
var none = phrase{start: -1, head: -1, end: -1}

// counted is what follows a figure: the phrase that it counts, and the words
// between that say how.
type counted struct {
	phrase
	after int  // the first node behind all of it
	more  bool // "7,000 more": above another level
	fewer bool // "9 per cent less": below another level
	other bool // "four others": on top of those named
	than  bool // "12 per cent more than last year"
	of    bool // reached through "of": "dozens of people"
	group int  // node of the figure that this one is part of: "30 of the 80"; -1
	them  bool // "two of them": part of what was named before
}

// after reads what follows the figure at node i.
func (s *sentence) after(i int) counted {
	c := counted{phrase: none, after: i + 1, group: -1}
	j := s.restatement(i + 1)
	j = s.ratio(i, j)
	j = s.degree(&c, j)
	if c.than {
		c.after = j
		return c
	}
	if s.eq(j, "of") {
		if j = s.partitive(&c, j); c.them || c.group >= 0 && !s.nounish(j) {
			c.after = j
			return c
		}
		for s.eq(j, "other") {
			c.other = true
			j++
		}
	}
	if s.get(j).joined && s.tagged(j, prose.TagNoun, prose.TagAdjective) && j == i+1 { // "200-bed hospital"
		c.phrase = phrase{j, j, j + 1, true}
	} else if p := s.nounPhrase(j); p.ok || !c.ok {
		c.phrase = p
		if c.of {
			c.phrase = s.possessed(p, len(s.nodes))
		}
	}
	if !c.ok && (c.more || c.fewer || s.tagged(i-1, prose.TagDeterminer)) && s.tagged(j, prose.TagVerb) && s.is(j, prose.Base) && (s.is(j, prose.Noun) || s.isBreak(j+1)) {
		c.phrase = phrase{j, j, j + 1, true} // "9 per cent more pay", "the 60 per cent record"
	}
	if s.isTimeOf(c.phrase) { // "$3 billion next year"
		c.phrase = none
	}
	c.after = j
	if c.ok {
		c.after = c.end
	}
	return c
}

// isTimeOf reports whether the phrase p only says when: "last year", "this
// morning".
func (s *sentence) isTimeOf(p phrase) bool {
	return p.ok && s.is(p.head, prose.TimeNoun) && (s.eq(p.start, "last", "next", "this", "previous", "same") || p.head > p.start && s.is(p.start, prose.Weekday))
}

// restatement passes over a figure in parentheses: "€110 billion ($140 billion)
// bailout".
func (s *sentence) restatement(j int) int {
	if s.get(j).mark == '(' && s.get(j+1).fig >= 0 && s.get(j+2).mark == ')' {
		return j + 3
	}
	return j
}

// ratio passes over the denominator of a rate: "$92 a barrel".
func (s *sentence) ratio(i, j int) int {
	if s.figs[s.figureAt(i)].Per == "" || !s.eq(j, ratioWords...) {
		return j
	}
	for j++; s.is(j, prose.Determiner|prose.Numeric) || s.tagged(j, prose.TagNumber) || s.get(j).fig >= 0; j++ {
	}
	if s.isWord(j) {
		j++
	}
	return j
}

// degree passes over words between figure and noun that set it against others.
func (s *sentence) degree(c *counted, j int) int {
	for {
		switch {
		case s.eq(j, "more", "extra", "higher", "greater"), s.eq(j, largerWords...):
			c.more = true
		case s.eq(j, "fewer", "less", "lower", "cheaper"), s.eq(j, smallerWords...):
			c.fewer = true
		case s.eq(j, "other", "others", "additional", "further"):
			c.other = true
			if s.eq(j, "others") { // it stands for the noun
				c.phrase = phrase{j, j, j + 1, true}
			}
		case s.eq(j, "than") && (c.more || c.fewer):
			c.than = true
			return j + 1
		case s.eq(j, "and") && s.eq(j+1, "more", "counting"):
			j++
		default:
			return j
		}
		j++
	}
}

// partitive passes over "of the", and notes what the part is of.
func (s *sentence) partitive(c *counted, j int) int {
	c.of = true
	for j++; s.tagged(j, prose.TagDeterminer); j++ {
	}
	j = s.pastOwnerOf(j)
	switch {
	case s.get(j).fig >= 0:
		c.group = j
		j++
	case s.eq(j, pronounsOfGroups...):
		c.them = true
		j++
	}
	return j
}

// pastOwnerOf passes over whose figure follows: "30 of the city's 80 schools".
func (s *sentence) pastOwnerOf(j int) int {
	k := j
	for k < j+reach && s.nounish(k) {
		k++
	}
	if k > j && s.tagged(k, prose.TagPossessive) && s.get(k+1).fig >= 0 {
		return k + 1
	}
	return j
}

// nounPhrase reads the noun phrase that begins at node j: modifiers, then nouns,
// the last of which is the head.
func (s *sentence) nounPhrase(j int) phrase { return s.nounPhraseTo(j, j+reach) }

// nounPhraseTo is nounPhrase that ends before node limit.
func (s *sentence) nounPhraseTo(j, limit int) phrase {
	p := none
	for k := j; k < limit; k++ {
		if s.isQuote(k) && !p.ok { // a word taken from a quotation
			if k == j {
				j++
			}
			continue
		}
		switch s.part(k, p) {
		case stop:
			return p
		case head:
			p = phrase{j, k, k + 1, true}
			if s.plural(k) && !s.compound(k) {
				return p
			}
		}
	}
	return p
}

// part is what a word is in a noun phrase.
type part uint8

const (
	stop     part = iota // it ends the phrase
	modifier             // it stands before the head
	head                 // it is the head, unless another noun follows
)

// part tells what node k is to the noun phrase p, as far as p goes.
func (s *sentence) part(k int, p phrase) part {
	switch {
	case s.isState(k): // "80 wounded", "wounded soldiers"
		if !p.ok && s.nounish(k+1) && !s.isState(k+1) {
			return modifier
		}
		return stop
	case s.tagged(k, prose.TagNoun, prose.TagName) && !s.is(k, prose.Weekday):
		if !p.ok && s.eq(k, "shy") && s.eq(k+1, "of") { // "5 points shy of the best"
			return stop
		}
		return head
	case p.ok:
		return stop
	case s.tagged(k, prose.TagAdjective):
		if s.nounish(k + 1) {
			return modifier
		}
		if s.is(k, prose.Demonym|prose.Noun) { // "12 Germans"
			return head
		}
	case s.eq(k, adverbsOfState...):
		return stop
	case s.tagged(k, prose.TagAdverb, prose.TagIng) && s.tagged(k+1, prose.TagAdjective, prose.TagNoun) && s.nounish(k+1):
		return modifier
	}
	return stop
}

// isState reports whether node k is a word for what happened to people, as
// participle or adjective: injured, dead, missing.
func (s *sentence) isState(k int) bool {
	return s.is(k, prose.RoleWord) && s.is(k, prose.Participle) || s.slain(k) ||
		senseOf(s.get(k).lemma).state != "" && !s.is(k, prose.Past|prose.Base|prose.Third)
}

// slain reports whether the participle at node k tells of deaths by what follows:
// "shot dead", "stabbed to death".
func (s *sentence) slain(k int) bool {
	return s.is(k, prose.Participle) && (s.eq(k+1, "dead") || s.eq(k+1, "to") && s.eq(k+2, "death"))
}

// nounish reports whether node k can stand inside a noun phrase before its head
// or be it.
func (s *sentence) nounish(k int) bool {
	return s.tagged(k, prose.TagNoun, prose.TagName, prose.TagAdjective) && !s.is(k, prose.Weekday|prose.Preposition)
}

// plural reports whether node k is a plural noun, or one that counts many.
func (s *sentence) plural(k int) bool {
	if s.is(k, prose.Plural) || s.eq(k, "police", "people", "cattle", "staff", "personnel") {
		return true
	}
	n := s.nodes[k]
	if n.class != 0 || n.capital || n.fig >= 0 {
		return false
	}
	w := s.words(k, k+1)
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// compound reports whether the plural at node k only modifies a noun that
// follows: "sports fans".
func (s *sentence) compound(k int) bool {
	return s.tagged(k+1, prose.TagNoun) && s.plural(k+1) && !s.is(k, prose.Person)
}
