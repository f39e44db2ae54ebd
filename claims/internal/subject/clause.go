package subject

import "github.com/numclaim/numclaim/claims/internal/prose"

// chain is a verb with its auxiliaries: "could have been killed".
type chain struct {
	start, main, end int // nodes; main is the verb that says what
	ok               bool
	passive          bool // a form of be and a participle
	negated          bool // not, never, n't
	unreal           bool // could, is expected to, plans to
	future           bool // will, is to
}

// maxChain is how many nodes a verb chain has at the most.
const maxChain = 12

// chainAt reads the verb chain that begins at node k, which is a verb.
func (s *sentence) chainAt(k int) chain {
	c := chain{start: k, main: k, end: k + 1, ok: true}
	be := false
	for i := k; i < k+maxChain; i++ {
		switch {
		case s.tagged(i, prose.TagAuxiliary):
			be = s.is(i, prose.Be)
			c.unreal = c.unreal || s.is(i, prose.Hypothesis)
			c.future = c.future || s.eq(i, "will", "shall", "'ll", "’ll", "wo")
			c.negated = c.negated || s.is(i, prose.Negation)
			c.main, c.end = i, i+1
		case s.tagged(i, prose.TagAdverb):
			c.negated = c.negated || s.is(i, prose.Negation) && !s.eq(i, "barely", "hardly")
		case s.tagged(i, prose.TagTo):
			c.future = c.future || s.is(i-1, prose.Be)
			be = false
		case s.eq(i, beforeInfinitive...) && s.eq(i+1, "to", "dead"),
			s.is(i, prose.Hypothesis) && s.is(i, prose.Verb) && s.tagged(i+1, prose.TagTo): // "plans to"
			c.unreal = true
			c.main, c.end = i, i+1
		case s.isVerb(i):
			c.main, c.end = i, i+1
			c.passive = be && s.is(i, prose.Participle) && !s.is(i, prose.Ing) || i == k && s.tagged(i, prose.TagParticiple)
			if !s.tagged(i+1, prose.TagTo) {
				return c
			}
			c.unreal = c.unreal || s.is(i, prose.Hypothesis)
		default:
			return c
		}
	}
	return c
}

// chainAround returns the chain that the verb at node k belongs to.
func (s *sentence) chainAround(k int) chain {
	start := k
	for i := k - 1; i >= 0 && i > k-maxChain; i-- {
		switch {
		case s.tagged(i, prose.TagAuxiliary):
			start = i
		case s.tagged(i, prose.TagAdverb, prose.TagTo):
		case s.tagged(i, prose.TagVerb, prose.TagInfinitive) && s.tagged(i+1, prose.TagTo), s.eq(i, "likely", "due", "set", "expected", "poised") && s.tagged(i+1, prose.TagTo),
			s.is(i, prose.Hypothesis) && s.is(i, prose.Verb) && s.tagged(i+1, prose.TagTo):
			start = i
		default:
			i = -1
		}
	}
	c := s.chainAt(start)
	if c.main < k {
		c.main, c.end = k, k+1
	}
	return c
}

// verbAfter finds the verb of the clause whose subject ends before node j: the
// next finite verb that no other clause begins before, else a participle that
// goes with the subject.
func (s *sentence) verbAfter(j int) chain {
	var reduced chain
	for k := j; k < j+reach && k < len(s.nodes); k++ {
		switch {
		case s.get(k).mark == '(':
			k = s.closing(k)
		case s.get(k).mark == ',':
			if !s.resumes(k) {
				return reduced
			}
			k = max(k, s.apposition(k))
		case s.isBreak(k), s.tagged(k, prose.TagThat):
			return reduced
		case s.tagged(k, prose.TagRelative):
			if k > j && s.get(k-1).mark != ',' {
				return reduced
			}
		case s.tagged(k, prose.TagConjunction):
			if s.get(k+1).fig < 0 && !s.isFinite(k+1) {
				return reduced
			}
		case s.isFinite(k):
			return s.chainAt(k)
		case s.tagged(k, prose.TagParticiple, prose.TagIng) && !reduced.ok && k == j:
			reduced = s.chainAt(k)
		}
	}
	return reduced
}

// closing returns the node of the bracket that closes the one at node k, or k.
func (s *sentence) closing(k int) int {
	for i := k + 1; i < k+reach && i < len(s.nodes); i++ {
		if s.nodes[i].mark == ')' {
			return i
		}
	}
	return k
}

// resumes reports whether the clause goes on behind the comma at node k: before a
// part of the whole ("12 people, three of them children, were killed"), a relative
// clause or a list.
func (s *sentence) resumes(k int) bool {
	return s.get(k+1).fig >= 0 || s.tagged(k+1, prose.TagNumber) || s.isFinite(k+1) || s.tagged(k+1, prose.TagRelative) ||
		s.eq(k+1, resumingWords...)
}

// apposition returns the comma that closes the part which the comma at node k
// opens, k when none does.
func (s *sentence) apposition(k int) int {
	if s.isFinite(k+1) || s.tagged(k+1, prose.TagRelative) {
		return k
	}
	for i := k + 1; i < k+12; i++ {
		switch {
		case s.get(i).mark == ',':
			return i
		case s.isBreak(i):
			return k
		}
	}
	return k
}

// governor is what governs a figure from the left: a verb of which it is the
// object, or a preposition with the verb or noun before it.
type governor struct {
	prep   int // node of the preposition, -1 for none
	verb   int // node of the verb, -1 for none
	noun   int // node of the noun before the preposition, -1 for none
	object int // node of the head between verb and preposition, -1 for none: "put the toll at"
	before int // the node just left of the figure and of the words that go with it
}

// maxHops is how many figures stand between a figure and its verb at the most:
// "rose by seven from 12 in May to 19".
const maxHops = 3

// governorOf finds what governs the figure at node i.
func (s *sentence) governorOf(i int) governor { return s.governorPast(i, maxHops) }

// governorPast is governorOf that passes over hops other figures at the most.
func (s *sentence) governorPast(i, hops int) governor {
	g := governor{prep: -1, verb: -1, noun: -1, object: -1}
	k := s.beforeFigure(i)
	g.before = k
	switch {
	case s.particleAt(k):
		g.verb = k - 1
	case s.eq(k, "worth") && s.isVerb(k-1):
		g.verb = k - 1
	case s.isPrep(k):
		g.prep = k
		s.host(&g, k-1, hops)
	case s.isVerb(k), s.verbAsNoun(k):
		g.verb = k
	case s.tagged(k, prose.TagNoun, prose.TagName, prose.TagPronoun): // "gave the party 34 per cent"
		s.verbBefore(&g, k)
		if g.verb >= 0 && (!s.is(g.verb, prose.Verb) || s.is(g.verb, prose.Be) || s.is(g.verb, prose.Say) && !s.gives(g.verb)) {
			g.verb, g.object = -1, -1
		}
	}
	return g
}

// verbAsNoun reports whether node k, which is a noun by its neighbours, is a verb
// because a figure follows: "Petrol costs €1.92", "Police arrest 300".
func (s *sentence) verbAsNoun(k int) bool {
	if s.is(k, prose.Past) && s.tagged(k-1, prose.TagThat, prose.TagRelative) && !s.nounish(k+1) {
		return true // "a blast that injured two women"
	}
	if s.tagged(k, prose.TagNoun) && s.levelVerb(k) && s.is(k, prose.Base) && s.isPrep(k+1) && (s.plural(k-1) || s.tagged(k-1, prose.TagAdverb) && s.plural(k-2)) {
		return true // "deaths now stand at"
	}
	if s.tagged(k, prose.TagNoun) && s.levelVerb(k) && s.is(k, prose.Third) && (s.isPrep(k+1) || s.tagged(k-1, prose.TagAdverb)) {
		return true // "the tally now stands at", "prices for members begin at"
	}
	return s.tagged(k, prose.TagNoun) && s.is(k, prose.Verb) && s.is(k, prose.Base|prose.Third|prose.Past) &&
		s.tagged(k-1, prose.TagNoun, prose.TagName) && (s.plural(k-1) != s.is(k, prose.Third) || s.tagged(k-1, prose.TagName))
}

// levelVerb reports whether node k can be a verb that tells a level or a lead.
func (s *sentence) levelVerb(k int) bool {
	return s.eq(k, levelVerbForms...)
}

// particleAt reports whether node k is a particle that makes one verb with the
// word before: "laid off 40 clerks", "took on 200".
func (s *sentence) particleAt(k int) bool {
	return s.isVerb(k-1) && (s.eq(k, "off") && s.eq(k-1, verbsWithOff...) ||
		s.eq(k, "in") && s.eq(k-1, "pull", "pulled", "pulling", "pulls") ||
		s.eq(k, "on", "in") && s.eq(k-1, "take", "takes", "took", "taken", "taking") ||
		s.eq(k, "out", "up") && s.eq(k-1, verbsWithOutUp...))
}

// gives reports whether the verb at node k hands something to somebody.
func (s *sentence) gives(k int) bool {
	return s.eq(k, givingVerbs...)
}

// beforeFigure returns the node left of the figure at i and of the words that
// belong to it: articles, "another", "only", "a total of", adverbs.
func (s *sentence) beforeFigure(i int) int {
	k := i - 1
	for k >= 0 {
		switch {
		case s.tagged(k, prose.TagDeterminer):
		case s.eq(k, beforeFigures...):
		case s.eq(k, "of") && s.eq(k-1, "average") && s.eq(k-3, "by"): // "rose by an average of 3%"
			k--
		case s.eq(k, "of") && s.eq(k-1, "total", "sum", "record", "maximum", "minimum"):
			k--
		case s.tagged(k, prose.TagAdverb):
		case s.isQuote(k):
		default:
			return k
		}
		k--
	}
	return k
}

// host finds the verb or noun that the preposition right of node k goes with.
func (s *sentence) host(g *governor, k, hops int) {
	k = s.beforeTime(k)
	switch {
	case s.get(k).fig >= 0: // "rose by seven to 19", "from 380 to 410"
		if hops == 0 {
			return
		}
		if h := s.governorPast(k, hops-1); h.verb >= 0 || h.noun >= 0 {
			g.verb, g.noun, g.object = h.verb, h.noun, h.object
		}
	case s.isVerb(k), s.verbAsNoun(k) && (s.is(k, prose.Rise|prose.Fall) && !s.eq(g.prep, "of") || s.levelVerb(k)):
		g.verb = k
	case s.eq(k, "up", "down") && s.isVerb(k-1): // "add up to"
		g.verb = k - 1
	case s.nounish(k), s.eq(k, "up", "down"), s.tagged(k, prose.TagPronoun):
		g.noun = k
		if !s.eq(g.prep, "of") {
			s.verbBefore(g, k)
		}
	}
}

// beforeTime passes over adverbs and phrases of time left of node k: "from R17 in
// January to".
func (s *sentence) beforeTime(k int) int {
	for {
		switch {
		case s.tagged(k, prose.TagAdverb):
			k--
		case s.is(k, prose.Month|prose.Weekday|prose.TimeNoun) && s.isPrep(k-1):
			k -= 2
		case s.is(k, prose.TimeNoun) && s.eq(k-1, "last", "this", "a", "the") && (s.get(k-2).fig >= 0 || s.isPrep(k-2)):
			k -= 2
			if s.isPrep(k) {
				k--
			}
		default:
			return k
		}
	}
}

// verbBefore finds the verb left of node k in the same clause, and notes the noun
// behind it as its object.
func (s *sentence) verbBefore(g *governor, k int) {
	object := k
	for i := k; i >= 0 && i > k-16; i-- {
		switch {
		case s.isBreak(i), s.tagged(i, prose.TagRelative, prose.TagThat, prose.TagConjunction):
			return
		case s.isPrep(i) && i < k:
			object = i - 1 // the noun before it is the head
		case s.isVerb(i):
			g.verb, g.object = i, object
			return
		}
	}
}

// subjectOf finds the noun phrase that is the subject of the verb chain that
// begins at node v.
func (s *sentence) subjectOf(v int) phrase { return s.subjectPast(v, maxHops) }

// subjectPast is subjectOf that goes back over hops other verbs of the same subject
// at the most: "The group makes tyres and employs 3,000".
func (s *sentence) subjectPast(v, hops int) phrase {
	if hops == 0 {
		return none
	}
	k := v - 1
	for s.tagged(k, prose.TagAdverb) {
		k--
	}
	if s.tagged(k, prose.TagTo) || s.eq(k, "and", "but") && s.isFinite(v) { // "gained two points to reach 23%"
		if m := s.mainVerbBefore(k); m >= 0 {
			return s.subjectPast(m, hops-1)
		}
	}
	if s.get(k).mark == ',' { // "the toll, officials said, rose"
		if o := s.openComma(k); o >= 0 {
			k = o - 1
		}
	}
	start := s.clauseStart(k)
	for s.isReduced(start - 1) {
		start = s.clauseStart(start - 2)
	}
	return s.headedBy(start, k+1)
}

// isReduced reports whether the verb at node k is the participle of a clause cut
// short, told by the word behind it: "the flights called off on Monday have".
func (s *sentence) isReduced(k int) bool {
	return s.is(k, prose.Past) && s.is(k, prose.Participle) && s.tagged(k-1, prose.TagNoun) &&
		(s.eq(k+1, "away", "back", "by", "down", "off", "out", "up") || !s.is(k, prose.Say) && s.isPrep(k+1) && !s.eq(k+1, "as"))
}

// mainVerbBefore returns the beginning of the finite verb chain left of node k in
// its clause, -1 for none.
func (s *sentence) mainVerbBefore(k int) int {
	for i := k - 1; i >= 0 && i > k-20; i-- {
		if s.isBreak(i) {
			return -1
		}
		if s.isFinite(i) {
			return s.chainAround(i).start
		}
	}
	return -1
}

// openComma returns the comma that opens the insertion which the comma at node k
// closes, -1 for none.
func (s *sentence) openComma(k int) int {
	for i := k - 1; i >= 0 && i > k-14; i-- {
		if s.get(i).mark == ',' {
			return i
		}
		if s.isBreak(i) {
			return -1
		}
	}
	return -1
}

// clauseStart returns the first node of the clause that node k stands in.
func (s *sentence) clauseStart(k int) int {
	i := k
	for ; i > 0 && i > k-reach; i-- {
		switch {
		case s.isBreak(i-1) && s.get(i-1).mark != '$' && s.get(i-1).mark != '%',
			s.tagged(i-1, prose.TagThat, prose.TagRelative) && !s.eq(i, "of"), // "because of" begins none
			s.isFinite(i - 1),
			s.tagged(i-1, prose.TagConjunction) && s.clauseBefore(i-2):
			return i
		}
	}
	return max(i, 0)
}

// clauseBefore reports whether a verb stands between node k and the mark before
// it, so that a conjunction behind node k begins another clause.
func (s *sentence) clauseBefore(k int) bool {
	for i := k; i >= 0 && i > k-reach && !s.isBreak(i); i-- {
		if s.isFinite(i) {
			return true
		}
	}
	return false
}
