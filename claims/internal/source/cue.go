package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// clause is the sentence at work and what was found in it so far.
type clause struct {
	index      int // of the sentence
	first, end int // its tokens
	attrs      int // the first attribution of this sentence
	edge       int // where the words of the next "S, X said" begin at the earliest
	comma      int // the next comma outside quotations from commaFrom on
	commaFrom  int
	// subordinate says that the cue stands in a clause that the sentence outlasts.
	subordinate bool
	cited       citation // whom the next source cites
}

// voice is a mention of a speaker and the words that name the speaker: the same,
// but for a relative pronoun.
type voice struct{ mention, name tokens }

// sentence finds the attributions of sentence n.
func (f *Finder) sentence(n int) {
	s := f.t.Sentences[n]
	c := clause{index: n, first: int(s.First), end: int(s.End), attrs: len(f.attrs), edge: int(s.First)}
	f.label(&c)
	f.headline(&c)
	f.embedded(&c)
	for i := c.first; i < c.end; i++ {
		if q := f.quote(i); q >= 0 {
			f.insideCue(&c, q, i)
			continue
		}
		if f.t.Is(i, prose.Be) {
			f.convinced(&c, i)
		}
		switch f.tag(i) {
		case prose.TagVerb, prose.TagIng, prose.TagInfinitive:
			kind := kinds[f.t.Tokens[i].Lemma]
			switch {
			case kind&calling != 0 && f.calledFalse(&c, i):
			case f.t.Is(i, prose.Say):
				f.verbCue(&c, i)
			case kind&seeing != 0 && f.sees(&c, i):
			case kind&assigning != 0:
				f.pollVerbCue(&c, i)
			}
		case prose.TagAuxiliary:
			if kinds[f.t.Tokens[i].Lemma]&assigning != 0 {
				f.pollVerbCue(&c, i)
			}
		case prose.TagPreposition:
			switch kind := kinds[f.t.Tokens[i].Lemma]; {
			case kind&citingWord != 0:
				f.accordingCue(&c, i)
			case kind&within != 0:
				f.inPollCue(&c, i)
				f.byCountCue(&c, i)
			}
		case prose.TagNoun:
			if kinds[f.t.Tokens[i].Lemma]&telling != 0 {
				f.nounCue(&c, i)
			}
		}
	}
	if len(f.attrs) == c.attrs {
		f.pollGoesOn(&c)
	}
}

// verbCue reads the reporting verb i.
func (f *Finder) verbCue(c *clause, i int) {
	g := f.groupStart(i, c.first)
	if f.isPassive(g, i) {
		f.saidBy(c, g, i)
		return
	}
	if f.event(i) || f.tends(i) || f.leavesOpen(i) || f.ours(c, g, i) || f.t.Is(i, prose.Estimate) && f.t.Equal(i+1, "at") && !f.estimatesAt(c, g, i) {
		return // "a fortune estimated at"
	}
	if f.inverted(c, g, i) || f.quotedAs(c, g, i) || f.citing(c, i) {
		return
	}
	v, ok := f.speakerOf(c, g, i)
	if !ok || !f.speaks(v.name, i) {
		return
	}
	v = f.sender(c, v, i)
	a := f.add(c, v, tokens{int32(i), int32(i + 1)})
	f.attrs[a].flags |= f.nature(v, i)
	if b := int(a) - 1; b >= c.attrs && f.tag(i) == prose.TagIng && f.attrs[b].mention == v.mention {
		f.attrs[a].hearer = f.attrs[b].hearer // "told AFP that S, adding that"
	}
	if c.subordinate = f.isSubordinate(c, v, i); c.subordinate {
		f.attrs[a].flags |= minor
	}
	f.endBefore(c, int(v.mention.first))
	f.content(c, a, i)
	f.beforeThat(c, a, i)
	if !c.cited.name.empty() && int(c.cited.end) < i {
		f.cite(c, a, c.cited, c.end)
		c.cited = citation{}
	}
}

// estimatesAt reads "a crowd that the police estimated at 3,000": the object stands
// before the subject of the verb i.
func (f *Finder) estimatesAt(c *clause, g, i int) bool {
	v, ok := f.subject(g, c.first)
	p := int(v.mention.first) - 1
	return ok && f.tag(i) == prose.TagVerb && g == i && (f.t.Equal(p, "that") || f.t.Equal(p, "which"))
}

// goesOnAfter reports whether the words k are said after their cue and begin before
// the comma p, or with it in "S1, X said, but Y said".
func (f *Finder) goesOnAfter(k *cover, p int) bool {
	switch a := &f.attrs[k.attr]; a.shape {
	case before:
		return int(k.first) <= p && k.first > a.cue.first
	case after:
		return int(k.first) < p
	default:
		return int(k.first) < p && k.first > a.cue.first
	}
}

// isSubordinate reports whether the cue i stands in a clause that hangs on another:
// one with a conjunction before it ("after police said"), a relative clause, a
// participle with a noun of its own ("a poll showing").
func (f *Finder) isSubordinate(c *clause, v voice, i int) bool {
	m := int(v.mention.first)
	switch {
	case f.tag(m) == prose.TagRelative:
		return true
	case f.tag(i) == prose.TagIng:
		return v.mention.end == int32(i)
	}
	p := m - 1
	return p >= c.first && f.t.Is(p, prose.Subordinator) && !f.t.Is(p, prose.Conjunction) && !f.t.Equal(p, "that") && (p == c.first || f.t.Mark(p-1, ",") || f.tag(p) == prose.TagPreposition)
}

// endBefore ends what earlier speakers of the sentence say at the comma before the
// mention at m: "one says A, another says B".
func (f *Finder) endBefore(c *clause, m int) {
	p := m - 1
	if f.tag(p) == prose.TagConjunction || f.tag(p) == prose.TagThat {
		p--
	}
	if !f.t.Mark(p, ",") && !f.isDash(p) && !f.t.Mark(p, ";") {
		return
	}
	for n := len(f.covers) - 1; n >= max(0, len(f.covers)-maxPhrase) && f.attrs[f.covers[n].attr].sentence == int32(c.index); n-- {
		if k := &f.covers[n]; int(k.end) > p && f.goesOnAfter(k, p) {
			k.end = int32(p)
		}
	}
}

// ours reports whether the outlet itself speaks with the verb i: "we reported on
// Tuesday that".
func (f *Finder) ours(c *clause, g, i int) bool {
	if !f.t.Is(i, prose.Past) || !f.t.Equal(g-1, "we") {
		return false
	}
	switch f.t.Tokens[i].Lemma {
	case report, say, write, state, give, publish:
		return true
	}
	return false
}

// sees reads "she sees just under 40 million", as forecasters do.
func (f *Finder) sees(c *clause, i int) bool {
	if !f.t.Is(i, prose.Base|prose.Third) || f.tag(i) != prose.TagVerb {
		return false
	}
	j := i + 1
	for j < c.end && (f.tag(j) == prose.TagAdverb || f.tag(j) == prose.TagPreposition || f.t.Is(j, prose.Degree) || f.t.MoneySign(j)) {
		j++
	}
	if f.tag(j) != prose.TagNumber {
		return false
	}
	v, ok := f.subject(f.groupStart(i, c.first), c.first)
	if !ok || !f.speaks(v.name, i) {
		return false
	}
	a := f.add(c, v, tokens{int32(i), int32(i + 1)})
	f.attrs[a].flags |= guessing
	f.cover(a, i+1, c.end)
	return true
}

// nature returns the flags of a cue verb i and its speaker.
func (f *Finder) nature(v voice, i int) (x flags) {
	h := f.head(v.name)
	if f.tag(h) == prose.TagPronoun && f.tag(int(v.mention.first)) != prose.TagRelative || f.t.Is(i, prose.Know) ||
		f.t.Is(h, prose.ReportNoun) && !f.hasName(v.name) || f.t.Is(i-1, prose.Modal) || f.isAdvice(v) {
		x |= weak
	}
	if f.t.Is(i, prose.Deny) || f.disbelieves(i) {
		x |= denying
	}
	if f.t.Is(i, prose.Hypothesis) {
		x |= guessing
	}
	return x
}

// isAdvice reports whether v is nobody but a speaker's own unnamed advisers: for
// what "the analysts" have told him he himself stands.
func (f *Finder) isAdvice(v voice) bool {
	h := f.head(v.name)
	if h != int(v.mention.first)+1 || f.tag(h-1) != prose.TagDeterminer {
		return false
	}
	for _, w := range [...]string{"advisers", "advisors", "aides", "analysts", "economists", "experts", "strategists"} {
		if f.t.Equal(h, w) {
			return true
		}
	}
	return false
}

// disbelieves reports whether the verb i with what stands before it says that
// something is not held true: "refused to believe that", "does not think that".
func (f *Finder) disbelieves(i int) bool {
	switch f.t.Tokens[i].Lemma {
	case believe, accept, acknowledge, think:
	default:
		return false
	}
	if f.tag(i) == prose.TagInfinitive {
		l := f.t.Tokens[i-2].Lemma
		return l == refuse || l == decline
	}
	return f.isNegated(i)
}

// leavesOpen reports whether the verb i says that something was not said: "did not
// say how many", "would not say whether".
func (f *Finder) leavesOpen(i int) bool {
	if !f.isNegated(i) {
		return false
	}
	switch f.t.Tokens[i].Lemma {
	case verify, confirm, corroborate:
		return true // "could not verify the claim that"
	case say, specify, disclose, reveal, tell, explain:
	default:
		return false
	}
	for _, w := range [...]string{"how", "what", "when", "where", "whether", "which", "who", "why"} {
		if f.t.Equal(i+1, w) {
			return true
		}
	}
	return false
}

// hasName reports whether a name stands among the words.
func (f *Finder) hasName(s tokens) bool {
	for i := int(s.first); i < int(s.end); i++ {
		if f.tag(i) == prose.TagName && !f.isTime(i) {
			return true
		}
	}
	return false
}

// isPassive reports whether the verb group from g to i is a passive: "was told".
func (f *Finder) isPassive(g, i int) bool {
	if !f.t.Is(i, prose.Participle) {
		return false
	}
	for j := g; j < i; j++ {
		if f.t.Is(j, prose.Be) && !f.t.Is(i-1, prose.Have) {
			return true
		}
	}
	return false
}

// speakerOf returns the mention that a reporting verb belongs to: its subject, and
// for "adding that" the subject of the verb that it goes with.
func (f *Finder) speakerOf(c *clause, g, i int) (v voice, ok bool) {
	switch f.tag(i) {
	case prose.TagIng:
		if g == i {
			return f.matrix(c, i)
		}
	case prose.TagInfinitive:
		return f.matrix(c, i)
	}
	if v, ok = f.parallel(c, g, i); ok {
		return v, ok
	}
	if v, ok = f.subject(g, c.first); !ok && f.t.Mark(g-1, ",") && f.t.Equal(i+1, "that") {
		return f.coordinate(g-1, c.first) // "he praised the plan, suggested that"
	}
	return v, ok
}

// parallel returns the speaker whose reporting verb the conjunction before the verb
// i goes on from: in "X said that Y has not replied and added that S", added has
// the form of said, and not that of the verb before it, so that X says both.
func (f *Finder) parallel(c *clause, g, i int) (v voice, ok bool) {
	p := g - 1
	if f.tag(p) != prose.TagConjunction || g != i || !f.t.Equal(i+1, "that") || !f.hasAuxiliary(p-1, max(c.first, p-maxPhrase)) {
		return v, false
	}
	for n := len(f.attrs) - 1; n >= max(c.attrs, len(f.attrs)-maxChain); n-- {
		a := &f.attrs[n]
		cue := int(a.cue.first)
		if a.shape == after && f.tag(cue) == prose.TagVerb && f.groupStart(cue, c.first) == cue {
			const forms = prose.Past | prose.Third | prose.Base
			if f.t.Tokens[cue].Class&f.t.Tokens[i].Class&forms == 0 {
				return v, false
			}
			f.endAfter(c, int32(n), p)
			return voice{a.mention, a.name}, true
		}
	}
	return v, false
}

// endAfter ends what speakers after attribution a in the sentence say at token p.
func (f *Finder) endAfter(c *clause, a int32, p int) {
	for n := len(f.covers) - 1; n >= max(0, len(f.covers)-maxPhrase) && int(f.covers[n].first) >= c.first; n-- {
		if k := &f.covers[n]; k.attr > a && int(k.first) < p {
			k.end = min(k.end, int32(p))
		}
	}
}

// hasAuxiliary reports whether the last verb from token i back to first has an
// auxiliary.
func (f *Finder) hasAuxiliary(i, first int) bool {
	for ; i >= first; i-- {
		switch f.tag(i) {
		case prose.TagAuxiliary:
			return true
		case prose.TagVerb:
			return f.tag(f.groupStart(i, first)) == prose.TagAuxiliary
		}
	}
	return false
}

// matrix returns the subject of the clause that the verb form i hangs on: the
// noun before it ("the footage of Smith asking"), the speaker found last in the
// sentence, or the subject of its verb.
func (f *Finder) matrix(c *clause, i int) (v voice, ok bool) {
	if f.tag(i) == prose.TagIng && f.isNominal(i-1) {
		return f.near(i-1, c.first), true
	}
	if n := len(f.attrs); n > c.attrs {
		a := f.attrs[n-1]
		return voice{a.mention, a.name}, true
	}
	for j := i - 1; j >= max(c.first, i-80); j-- {
		if f.tag(j) == prose.TagVerb || f.tag(j) == prose.TagAuxiliary {
			g := f.groupStart(j, c.first)
			if f.tag(g-1) == prose.TagRelative || f.tag(g-1) == prose.TagTo {
				j = g - 1
				continue
			}
			if v, ok := f.subject(g, c.first); ok && f.speaks(v.name, i) {
				return v, ok
			}
		}
	}
	if f.tag(i-1) == prose.TagPreposition && i-1 == c.first {
		return f.nextSubject(c, i)
	}
	return v, false
}

// nextSubject returns the subject of the clause after the comma that follows token
// i: "After arguing that the vote was fair, his team left".
func (f *Finder) nextSubject(c *clause, i int) (v voice, ok bool) {
	comma := f.nextComma(c, i)
	e := f.longPhraseEnd(comma+1, c.end)
	if e == comma+1 || f.tag(e) != prose.TagVerb && f.tag(e) != prose.TagAuxiliary {
		return v, false
	}
	k := tokens{int32(comma + 1), int32(e)}
	return voice{k, k}, true
}

// near returns the noun phrase that ends with token j without what precedes a
// preposition: in "the wake of a poll showing" the poll.
func (f *Finder) near(j, first int) voice {
	i := j
	first = max(first, j-maxPhrase)
	for i > first && f.tag(i-1) != prose.TagPreposition {
		k := f.phraseStep(i, first)
		if k == i {
			break
		}
		i = k
	}
	k := tokens{int32(i), int32(j + 1)}
	return voice{k, k}
}

// add appends an attribution.
func (f *Finder) add(c *clause, v voice, cue tokens) int32 {
	saying := tokens{min(v.mention.first, cue.first), max(v.mention.end, cue.end)}
	f.attrs = append(f.attrs, attribution{mention: v.mention, name: v.name, cue: cue, saying: saying, sentence: int32(c.index), hearer: -1})
	if f.t.Is(f.head(v.name), prose.Poll) {
		f.attrs[len(f.attrs)-1].flags |= survey
	}
	return int32(len(f.attrs) - 1)
}

// cover gives the tokens from first to end to attribution a.
func (f *Finder) cover(a int32, first, end int) {
	if first < end {
		f.covers = append(f.covers, cover{tokens{int32(first), int32(end)}, a})
	}
}

// speaks reports whether the words can be the source of the verb i.
func (f *Finder) speaks(s tokens, i int) bool {
	h := f.head(s)
	switch {
	case f.t.Is(h, prose.Adverb) && s.end-s.first == 1:
		return false // "Eagerly awaited"
	case f.tag(h) == prose.TagPronoun && f.t.Is(h, prose.Demonstrative|prose.Existential):
		return f.t.Equal(h, "those") && s.end-s.first > 1 // "those at the scene"
	case f.tag(h) == prose.TagPronoun:
		return !f.t.Equal(h, "it") || !f.t.Is(i, prose.Know)
	case f.isTime(h), f.isShare(s):
		return false
	case f.t.Tokens[i].Lemma == read:
		return f.t.Is(h, prose.ReportNoun)
	}
	const voices = prose.Person | prose.Organisation | prose.Country | prose.Seat | prose.Demonym | prose.ReportNoun | prose.Poll | prose.Medium | prose.Locality
	return f.tag(h) == prose.TagName || f.t.Is(h, voices) || !f.t.Is(h, prose.Noun) || f.isPlain(i)
}

// isPlain reports whether anything that can be read may be the subject of the verb
// i: "the ad says", "the results show".
func (f *Finder) isPlain(i int) bool {
	switch f.t.Tokens[i].Lemma {
	case say, show, find, suggest, indicate:
		return true
	}
	return false
}

// head returns the head of a noun phrase: its last noun before a preposition,
// participle or relative, days and the like passed over ("the poll last month").
func (f *Finder) head(s tokens) int {
	h, any := int(s.first), false
	for i := int(s.first); i < int(s.end); i++ {
		switch f.tag(i) {
		case prose.TagPreposition, prose.TagRelative, prose.TagParticiple, prose.TagVerb, prose.TagTo:
			if i > int(s.first) {
				return h
			}
		case prose.TagPossessive:
		case prose.TagNoun, prose.TagName, prose.TagPronoun:
			if !any || !f.isTime(i) {
				h = i
			}
			any = true
		default:
			if !any {
				h = i
			}
		}
	}
	return h
}

// isTime reports whether token i is a noun of time.
func (f *Finder) isTime(i int) bool {
	return f.t.Is(i, prose.TimeNoun) || f.t.Is(i, prose.Weekday|prose.Month) && f.isCalendar(i)
}
