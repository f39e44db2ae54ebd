package subject

import "github.com/numclaim/numclaim/claims/internal/prose"

// chain is a verb with its auxiliaries: "could have been killed".
type chain struct {
	start, main, end int  // nodes; main is the node of the verb that says what
	ok               bool
	passive          bool // a form of be and a participle
	negated          bool // not, never, n't
	unreal           bool // could, may, is expected to, plans to
	future           bool // will, is to
}

// anyVerb are the classes of words that can be a verb.
const anyVerb = prose.Verb | prose.Past | prose.Participle | prose.Modal | prose.Be | prose.Have | prose.Do

// auxiliary are the verbs that stand before another.
const auxiliary = prose.Be | prose.Have | prose.Do | prose.Modal

// chainAt reads the verb chain that begins at node k, which is a verb.
func (s *sentence) chainAt(k int) chain {
	c := chain{start: k, main: k, end: k + 1, ok: true}
	be := false
	for i := k; i < k+12; i++ {
		switch {
		case s.is(i, prose.Negation) && !s.is(i, prose.Determiner):
			c.negated = true
		case s.is(i, prose.Modal):
			c.unreal = c.unreal || s.is(i, prose.Hypothesis)
			c.future = c.future || s.eq(i, "will", "shall", "'ll", "wo")
		case s.is(i, prose.Be):
			be = true
		case s.is(i, prose.Have|prose.Do):
		case s.is(i, prose.Hypothesis) && !s.is(i, prose.Base|prose.Noun) && s.eq(i+1, "to", "dead"): // expected to, feared dead
			c.unreal = true
			be = false
		case s.is(i, prose.Hypothesis) && s.is(i, prose.Verb) && s.eq(i+1, "to"): // plans to
			c.unreal = true
		case s.eq(i, "to") && s.is(i+1, prose.Base|prose.Be|prose.Have|prose.Do|prose.Adverb):
			if be && s.is(i-1, prose.Be) { // "is to be raised"
				c.future = true
			}
		case s.is(i, prose.Adverb|prose.Focus) && !s.is(i, prose.Base|prose.Participle|prose.Preposition):
			continue
		case s.is(i, anyVerb):
			c.main, c.end = i, i+1
			c.passive = be && s.is(i, prose.Participle)
			if !s.leadsOn(i) {
				return c
			}
			continue
		default:
			return c
		}
		c.main, c.end = i, i+1
	}
	return c
}

// leadsOn reports whether the verb at node i takes another with "to" that says
// what happens: "began to fall", "had to be rescued", "is known to have died".
func (s *sentence) leadsOn(i int) bool {
	return s.eq(i+1, "to") && s.is(i+2, prose.Base|prose.Be|prose.Have)
}

// verbAfter finds the verb of the clause whose subject ends before node j: the
// next verb chain that no other clause begins before.
func (s *sentence) verbAfter(j int) chain {
	depth := 0
	for k := j; k < j+reach && k < len(s.nodes); k++ {
		n := s.nodes[k]
		switch {
		case n.mark == '(':
			depth++
		case n.mark == ')':
			depth--
		case depth > 0:
		case n.mark == ',':
			if !s.resumes(k) {
				return chain{}
			}
			if e := s.apposition(k); e > k {
				k = e
			}
		case n.mark != 0 && n.mark != '"':
			return chain{}
		case s.is(k, prose.Subordinator) && !s.is(k, prose.Relative|prose.Preposition|prose.Adverb):
			return chain{}
		case s.startsVerb(k):
			return s.chainAt(k)
		}
	}
	return chain{}
}

// resumes reports whether the clause goes on behind the comma at node k: before a
// part of the whole ("12 people, three of them children, were killed"), a relative
// clause or a list.
func (s *sentence) resumes(k int) bool {
	return s.get(k+1).fig >= 0 || s.eq(k+1, "including", "among", "mostly", "mainly", "most", "many", "some", "who", "which", "and", "or", "both", "all") || s.is(k+1, anyVerb)
}

// apposition returns the comma that closes the part which the comma at node k
// opens, k when none does.
func (s *sentence) apposition(k int) int {
	if s.is(k+1, auxiliary) {
		return k
	}
	for i := k + 1; i < k+12; i++ {
		switch {
		case s.get(i).mark == ',':
			return i
		case s.get(i).mark != 0 && s.get(i).mark != '"':
			return k
		}
	}
	return k
}

// startsVerb reports whether a verb chain begins at node k, which follows a noun
// phrase.
func (s *sentence) startsVerb(k int) bool {
	c := s.get(k)
	switch {
	case !s.isWord(k):
		return false
	case c.class&auxiliary != 0:
		return c.class&prose.Month == 0 || !c.capital // "May" is a month
	case c.class&prose.Determiner != 0:
		return false
	case c.class&(prose.Past|prose.Participle|prose.Third) != 0:
		return c.class&(prose.Noun|prose.Plural) == 0 || c.class&prose.Past != 0
	case c.class&prose.Base != 0:
		return c.class&(prose.Noun|prose.Adjective|prose.Preposition|prose.Conjunction) == 0 || s.plural(k-1)
	}
	return false
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

// governorOf finds what governs the figure at node i.
func (s *sentence) governorOf(i int) governor {
	g := governor{prep: -1, verb: -1, noun: -1, object: -1}
	k := s.beforeFigure(i)
	g.before = k
	switch {
	case s.is(k, prose.Preposition) && !s.is(k, prose.Verb):
		g.prep = k
		s.host(&g, k-1)
	case s.is(k, prose.Verb|prose.Past|prose.Participle|prose.Ing) && !s.is(k, prose.Noun) || s.isVerbHere(k):
		g.verb = k
	case s.nounish(k) && s.is(k+1, prose.Determiner): // "a record 39%", "gave the party 34 per cent"
		s.verbBefore(&g, k)
	}
	return g
}

// beforeFigure returns the node left of the figure at i and of the words that
// belong to it: articles, "another", "only", "a total of", adverbs.
func (s *sentence) beforeFigure(i int) int {
	k := i - 1
	for k >= 0 {
		switch {
		case s.is(k, prose.Determiner|prose.PossessivePronoun) && !s.is(k, prose.Relative):
		case s.eq(k, "further", "additional", "extra", "record", "combined", "total", "full", "whole", "mere"):
		case s.eq(k, "of") && s.eq(k-1, "total", "sum", "record", "maximum", "minimum"):
			k--
		case s.is(k, prose.Focus|prose.Degree|prose.Adverb) && !s.is(k, prose.Preposition|prose.Verb|prose.Noun):
		case s.get(k).mark == '"':
		default:
			return k
		}
		k--
	}
	return k
}

// isVerbHere reports whether node k, which can be a noun or a verb, is a verb: it
// follows a noun phrase or an auxiliary.
func (s *sentence) isVerbHere(k int) bool {
	if !s.is(k, prose.Verb) {
		return false
	}
	return s.is(k-1, auxiliary|prose.Personal|prose.Relative) || s.eq(k-1, "to") || s.is(k, prose.Past|prose.Third) && (s.nounish(k-1) || s.get(k-1).fig >= 0)
}

// host finds the verb or noun that the preposition right of node k goes with.
func (s *sentence) host(g *governor, k int) {
	for k >= 0 && s.is(k, prose.Adverb|prose.Focus) && !s.is(k, prose.Verb|prose.Noun) {
		k--
	}
	switch {
	case s.get(k).fig >= 0: // "rose by seven to 19", "from 380 to 410"
		if h := s.governorOf(k); h.verb >= 0 || h.noun >= 0 {
			g.verb, g.noun, g.object = h.verb, h.noun, h.object
		}
	case s.isVerbHere(k), s.is(k, prose.Verb|prose.Past|prose.Participle|prose.Ing) && !s.is(k, prose.Noun):
		g.verb = k
	case s.nounish(k), s.eq(k, "up", "down"):
		g.noun = k
		if !s.eq(g.prep, "of") {
			s.verbBefore(g, k)
		}
	}
}

// verbBefore finds the verb left of node k in the same clause, and notes the noun
// between as its object.
func (s *sentence) verbBefore(g *governor, k int) {
	g.object = k
	for i := k; i >= 0 && i > k-16; i-- {
		n := s.nodes[i]
		switch {
		case n.mark != 0 && n.mark != '"' || s.is(i, prose.Relative|prose.Conjunction) && !s.is(i, prose.Determiner):
			return
		case s.is(i, prose.Preposition) && !s.is(i, prose.Verb) && i < k:
			g.object = i - 1 // the noun before it is the head
		case s.isVerbHere(i), s.is(i, prose.Verb|prose.Past) && !s.is(i, prose.Noun):
			g.verb = i
			return
		}
	}
}

// subjectOf finds the noun phrase that is the subject of the verb at node v.
func (s *sentence) subjectOf(v int) phrase {
	k := v - 1
	for k >= 0 && (s.is(k, auxiliary|prose.Adverb|prose.Focus|prose.Negation|prose.Hypothesis) || s.eq(k, "to")) && !s.is(k, prose.Noun|prose.Personal) {
		k--
	}
	if s.get(k).mark == ',' { // "the toll, officials said, rose"
		if o := s.openComma(k); o >= 0 {
			k = o - 1
		}
	}
	start := s.clauseStart(k)
	for s.is(start, prose.Determiner|prose.Conjunction|prose.Adverb|prose.Subordinator|prose.Focus) && start < k && !s.nounish(start) {
		start++
	}
	return s.headedBy(start, k+1)
}

// openComma returns the comma that opens the insertion which the comma at node k
// closes, -1 for none.
func (s *sentence) openComma(k int) int {
	for i := k - 1; i >= 0 && i > k-14; i-- {
		if m := s.nodes[i].mark; m == ',' {
			return i
		} else if m != 0 && m != '"' {
			return -1
		}
	}
	return -1
}

// clauseStart returns the first node of the clause that node k stands in.
func (s *sentence) clauseStart(k int) int {
	i := k
	for ; i > 0 && i > k-reach; i-- {
		n := s.nodes[i-1]
		switch {
		case n.mark != 0 && n.mark != '"' && n.mark != '$' && n.mark != '%':
			return i
		case s.is(i-1, prose.Subordinator|prose.Relative) && !s.is(i-1, prose.Preposition|prose.Adverb):
			return i
		case s.is(i-1, prose.Conjunction) && s.clauseFollows(i, k):
			return i
		case s.is(i-1, prose.Say) && s.is(i-1, prose.Finite|prose.Past) && !s.is(i-1, prose.Noun):
			return i
		}
	}
	return i
}

// clauseFollows reports whether what stands between a conjunction and node k is a
// subject, rather than the last item of a list before the verb.
func (s *sentence) clauseFollows(i, k int) bool {
	for j := i - 2; j >= 0 && j > i-reach; j-- {
		if n := s.nodes[j]; n.mark != 0 && n.mark != '"' {
			return false
		}
		if s.startsVerb(j) && j > 0 {
			return true
		}
	}
	return false
}

// headedBy returns the noun phrase of nodes i to j: its head is the last noun
// before its first preposition.
func (s *sentence) headedBy(i, j int) phrase {
	for i < j && !s.nounish(i) {
		if s.is(i, prose.Preposition) { // "In Florida turnout was ...": pass over it
			i = s.nounPhrase(s.skipDeterminers(i + 1)).end
			if i < 0 {
				return none
			}
			continue
		}
		i++
	}
	p := s.nounPhrase(i)
	if !p.ok || p.head >= j {
		return none
	}
	if s.get(p.end).class&prose.Possessive != 0 { // "Lanica's cholera total"
		if q := s.nounPhrase(p.end + 1); q.ok && q.head < j {
			q.start = p.start
			return q
		}
	}
	return p
}

func (s *sentence) skipDeterminers(i int) int {
	for s.is(i, prose.Determiner|prose.PossessivePronoun) {
		i++
	}
	return i
}
