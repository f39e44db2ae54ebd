package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// Move is a rise or fall that no figure goes with: "is pulling back some of its
// troops".
type Move struct {
	Span    numbers.Span // the words of the move
	Counted string       // what moves; "" for a pronoun that nothing explains
	Words   numbers.Span // where the text names it
	Way     int8
	Denied  bool
	Unreal  bool
}

// Moves returns the moves without a figure of t, whose figures are given. The
// result is valid until the next call.
func (r *Reader) Moves(t *prose.Text, figs []numbers.Quantity) []Move {
	r.moves = r.moves[:0]
	fig := 0
	for n := range t.Sentences {
		if p := t.Sentences[n].Place; p == prose.Furniture || p == prose.Caption || p == prose.Embedded {
			continue
		}
		if !hasMotion(t, n) {
			continue
		}
		for fig < len(figs) && figs[fig].Span.End <= t.Sentences[n].Span.Start {
			fig++
		}
		r.s.layOut(t, n, figs, fig)
		r.movesOf()
	}
	return r.moves
}

// hasMotion reports whether sentence n has a word that can tell of a move.
func hasMotion(t *prose.Text, n int) bool {
	for i := t.Sentences[n].First; i < t.Sentences[n].End; i++ {
		if motionByLemma.has(t.Tokens[i].Lemma) {
			return true
		}
	}
	return false
}

// movesOf reads the moves of the sentence that is laid out.
func (r *Reader) movesOf() {
	s := &r.s
	for k := 0; k < len(s.nodes); k++ {
		m := motionByLemma.of(s.nodes[k].lemma)
		if m.way == still || s.nodes[k].fig >= 0 {
			continue
		}
		var x Move
		var end int
		var ok bool
		if s.tagged(k, prose.TagNoun) {
			x, end, ok = s.nounMove(k, m)
		} else if s.isVerb(k) {
			x, end, ok = s.verbMove(k, m)
		}
		if ok {
			r.moves = append(r.moves, x)
			k = end - 1
		}
	}
}

// motion is a row of the table of verbs and nouns of moves.
type motion struct {
	word      string
	particles string // one of these words follows, "" for none needed
	way       way
	level     bool // it moves a measure, too: "unemployment is falling"
	departs   bool // its subject moves, whatever its object
	homeward  bool // the way is down when it leads home, up when it leads to the front
}

// motions is the table of moves, by base form. A row is for troops, staff and all
// else that groups are counted of; level rows are for prices and rates as well.
var motions = []motion{
	{word: "add", way: up},
	{word: "advance", way: up},
	{word: "amass", way: up},
	{word: "arrive", way: up},
	{word: "build", particles: "up", way: up},
	{word: "buildup", way: up},
	{word: "climb", way: up, level: true},
	{word: "cut", way: down},
	{word: "decline", way: down, level: true},
	{word: "decrease", way: down, level: true},
	{word: "deploy", way: up},
	{word: "dismiss", way: down},
	{word: "draw", particles: "down back", way: down},
	{word: "drawdown", way: down},
	{word: "drop", way: down, level: true},
	{word: "ease", way: down, level: true},
	{word: "expand", way: up, level: true},
	{word: "fall", way: down, level: true},
	{word: "free", way: down},
	{word: "go", particles: "home up down", way: down, level: true},
	{word: "grow", way: up, level: true},
	{word: "hire", way: up},
	{word: "increase", way: up, level: true},
	{word: "lay", particles: "off", way: down},
	{word: "leave", way: down, departs: true},
	{word: "march", way: up, homeward: true},
	{word: "mass", way: up},
	{word: "move", way: up, homeward: true},
	{word: "pour", particles: "into", way: up},
	{word: "pull", particles: "back out away", way: down},
	{word: "pullback", way: down},
	{word: "pullout", way: down},
	{word: "push", particles: "forward ahead", way: up},
	{word: "recruit", way: up},
	{word: "reduce", way: down, level: true},
	{word: "reinforce", way: up},
	{word: "release", way: down},
	{word: "retreat", way: down},
	{word: "return", way: down, homeward: true},
	{word: "rise", way: up, level: true},
	{word: "roll", particles: "back", way: down},
	{word: "sack", way: down},
	{word: "scale", particles: "down back up", way: down, level: true},
	{word: "send", way: up},
	{word: "shed", way: down},
	{word: "shrink", way: down, level: true},
	{word: "soar", way: up, level: true},
	{word: "spread", way: up, level: true},
	{word: "surge", way: up, level: true},
	{word: "withdraw", way: down},
	{word: "withdrawal", way: down},
}

var motionByLemma = indexed(motions, func(m motion) string { return m.word })

// groupLemmas are the lemmas of groups.
var groupLemmas = func() []bool {
	x := make([]bool, prose.Lemmas())
	for _, w := range groups {
		x[prose.LemmaOf(w)] = true
	}
	x[0] = false
	return x
}()

// isGroup reports whether node k is a noun of a group.
func (s *sentence) isGroup(k int) bool { return k >= 0 && groupLemmas[s.get(k).lemma] }

// verbMove reads the move whose verb is node k: its subject or its object is a
// group, or, of a verb of rise and fall that goes on now, any measure.
func (s *sentence) verbMove(k int, m *motion) (x Move, end int, ok bool) {
	end = k + 1
	particle := s.particle(k+1, m.particles)
	if m.particles != "" {
		if particle < 0 {
			return x, end, false
		}
		end = particle + 1
	}
	c := s.chainAround(k)
	if c.main != k || s.figured(k, end) || s.supposed(c.start) {
		return x, end, false
	}
	object := s.objectOf(end)
	subj := none
	if c.start > 0 {
		subj = s.subjectOf(c.start)
	}
	if subj.ok && s.isCounted(subj) {
		return x, end, false
	}
	what := none
	switch {
	case object.ok && s.isGroup(object.head) && !c.passive && !m.departs:
		what, end = object, object.end
	case subj.ok && s.isGroup(subj.head) && (!object.ok || c.passive):
		what = subj
	case !object.ok && m.level && s.goesOn(c) && (subj.ok || s.tagged(c.start-1, prose.TagPronoun)):
		what = subj
	case !object.ok && s.goesOn(c) && (m.word == "hire" || m.word == "recruit"):
	default:
		return x, end, false
	}
	w := s.wayOf(k, m, particle, end)
	if w == still {
		return x, end, false
	}
	x = Move{Way: int8(w), Denied: c.negated, Unreal: c.unreal || c.future}
	if what.ok {
		x.Words = s.span(what.start, what.end)
		x.Counted = x.Words.In(s.text.Source)
	}
	end = s.complement(end)
	x.Span = s.span(c.start, end)
	return x, end, true
}

// particle returns the node of a particle behind a verb, perhaps behind its
// object; -1 for none.
func (s *sentence) particle(k int, particles string) int {
	if particles == "" {
		return -1
	}
	for i := k; i < k+5 && s.isWord(i); i++ {
		if containsWord(particles, s.words(i, i+1)) {
			return i
		}
		if s.isVerb(i) {
			break
		}
	}
	return -1
}

// containsWord reports whether w is one of the words of list, which are parted by
// spaces.
func containsWord(list, w string) bool {
	for len(list) >= len(w) {
		i := 0
		for i < len(list) && list[i] != ' ' {
			i++
		}
		if list[:i] == w {
			return true
		}
		if i == len(list) {
			return false
		}
		list = list[i+1:]
	}
	return false
}

// supposed reports whether the clause before node k only asks or supposes: "if it
// saw that", "how many units were", "before the troops".
func (s *sentence) supposed(k int) bool {
	for i := k - 1; i >= 0 && i > k-reach && !s.isBreak(i); i-- {
		if s.eq(i, supposingWords...) || s.eq(i, "after") && s.eq(i-1, "only") {
			return true
		}
	}
	return s.tagged(k-1, prose.TagPossessive) || s.isGroup(k-2) && s.isQuote(k-1) && s.isApostrophe(k-1)
}

// isApostrophe reports whether the quotation mark at node k can be the sign of a
// possessive plural: "the troops' return".
func (s *sentence) isApostrophe(k int) bool {
	w := s.words(k, k+1)
	return w == "'" || w == "’"
}

// figured reports whether a figure says how large the move was.
func (s *sentence) figured(k, end int) bool {
	for i := k + 1; i < end+8 && i < len(s.nodes); i++ {
		if s.nodes[i].fig >= 0 {
			return true
		}
		if s.isBreak(i) {
			return false
		}
	}
	return false
}

// isCounted reports whether a figure counts the phrase p: "2,000 extra troops".
func (s *sentence) isCounted(p phrase) bool {
	for k := p.start - 1; k >= 0 && k > p.start-4 && !s.isBreak(k) && !s.isVerb(k); k-- {
		if s.nodes[k].fig >= 0 {
			return true
		}
	}
	return false
}

// objectOf returns the noun phrase that is the object of a verb that ends before
// node k: "some of its troops".
func (s *sentence) objectOf(k int) phrase {
	for s.tagged(k, prose.TagDeterminer, prose.TagAdverb) || s.isQuote(k) {
		k++
	}
	if s.eq(k, "of") || s.is(k, prose.Quantifier) && s.eq(k+1, "of") {
		k = s.skipDeterminers(k + 1)
	}
	return s.nounPhrase(k)
}

// goesOn reports whether a verb chain tells of what goes on at present: "is
// falling", "has been growing", "keeps rising".
func (s *sentence) goesOn(c chain) bool {
	return s.is(c.main, prose.Ing) && s.tagged(c.start, prose.TagAuxiliary) || s.is(c.main, prose.Participle) && s.eq(c.main-1, "being")
}

// wayOf returns the way of the move with verb k: some verbs lead up or down by
// where they lead.
func (s *sentence) wayOf(k int, m *motion, particle, end int) way {
	if particle >= 0 {
		switch {
		case s.eq(particle, "up", "forward"):
			return up
		case s.eq(particle, "down"):
			return down
		}
	}
	if !m.homeward {
		return m.way
	}
	for i := end; i < end+14 && i < len(s.nodes); i++ {
		switch {
		case s.eq(i, homeNouns...):
			return down
		case s.eq(i, frontNouns...):
			if s.movesFromHere(end, i) {
				return down
			}
			return up
		case s.isBreak(i):
			return still
		}
	}
	return still
}

// movesFromHere reports whether "from" or "away" stands between nodes i and j.
func (s *sentence) movesFromHere(i, j int) bool {
	for ; i < j; i++ {
		if s.eq(i, "from", "away") {
			return true
		}
	}
	return false
}

// complement returns the end of the phrases of place behind a move.
func (s *sentence) complement(k int) int {
	end := k
	for i := k; i < k+16 && i < len(s.nodes); i++ {
		if s.isBreak(i) || s.tagged(i, prose.TagConjunction, prose.TagThat) || s.isFinite(i) {
			return end
		}
		end = i + 1
	}
	return end
}

// nounMove reads a noun of a move that the sentence denies: "we have not seen any
// pullback of forces", "claims of a withdrawal are false". Other nouns of moves
// say no more than that somebody spoke of one.
func (s *sentence) nounMove(k int, m *motion) (x Move, end int, ok bool) {
	end = k + 1
	if m.particles != "" || m.level || !s.deniesNoun(k) {
		return x, end, false
	}
	start := k
	for start > 0 && s.nounish(start-1) {
		start--
	}
	x = Move{Way: int8(m.way), Denied: true}
	if s.eq(end, "of") {
		if p := s.objectOf(end + 1); p.ok {
			x.Words = s.span(p.start, p.end)
			x.Counted = x.Words.In(s.text.Source)
			end = p.end
		}
	}
	x.Span = s.span(start, end)
	return x, end, true
}

// deniesNoun reports whether the sentence denies what the noun at node k names.
func (s *sentence) deniesNoun(k int) bool {
	for i := k - 1; i >= 0 && i > k-9; i-- {
		if s.isBreak(i) {
			break
		}
		if s.is(i, prose.Know) && s.is(i, prose.Verb) || s.eq(i, "seen", "see", "sign", "signs", "evidence") {
			c := s.chainAround(i)
			if c.negated || s.is(i-1, prose.Negation) || s.is(i-2, prose.Negation) {
				return true
			}
		}
		if s.eq(i, hearsayNouns...) {
			return s.calledFalse(k)
		}
	}
	return false
}

// calledFalse reports whether what stands before node k is called false behind
// it.
func (s *sentence) calledFalse(k int) bool {
	for i := k + 1; i < k+12 && i < len(s.nodes); i++ {
		if s.isBreak(i) {
			return false
		}
		if s.eq(i, falseWords...) {
			return true
		}
	}
	return false
}
