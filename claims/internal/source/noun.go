package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// nounCue reads "the minister's forecast of 40 tonnes" and "a Times report that S":
// a noun of saying that has an owner and is followed by what is said.
func (f *Finder) nounCue(c *clause, i int) {
	if f.foresees(c, i) || f.revises(c, i) || f.isThat(c, i) {
		return
	}
	if !f.tells(i) || !f.t.Equal(i+1, "of") && !f.t.Equal(i+1, "that") {
		return
	}
	k := f.author(f.near(i, c.first).name, i)
	if k.end == int32(i+1) {
		return
	}
	a := f.add(c, voice{k, k}, tokens{int32(i), int32(i + 1)})
	if f.t.Tokens[i].Lemma == denial {
		f.attrs[a].flags |= denying
	}
	f.cover(a, i+1, f.nounContentEnd(c, i+1))
}

// foresees reads "in the bank's forecast, S" and "by the last year of the bank's
// outlook, S": a forecast with an owner opens the sentence, and what it foresees
// follows with would or will.
func (f *Finder) foresees(c *clause, i int) bool {
	switch f.t.Tokens[i].Lemma {
	case estimate, forecast, projection, prediction, outlook:
	default:
		return false
	}
	if !f.t.Mark(i+1, ",") || i-c.first > maxPhrase || f.hasVerb(c.first, i) || !f.hasModal(i+2, c.end) {
		return false
	}
	k := f.author(f.near(i, c.first).name, i)
	if k.end == int32(i+1) {
		return false
	}
	a := f.add(c, voice{k, k}, tokens{int32(i), int32(i + 1)})
	f.cover(a, i+2, c.end)
	return true
}

// hasModal reports whether would or another modal stands among the tokens from i
// to end.
func (f *Finder) hasModal(i, end int) bool {
	for end = min(end, i+maxReach); i < end; i++ {
		if f.t.Is(i, prose.Modal) {
			return true
		}
	}
	return false
}

// tells reports whether token i is a noun whose complement is what somebody says:
// some with that alone, others with of when they are singular.
func (f *Finder) tells(i int) bool {
	if f.t.Equal(i+1, "that") {
		return true
	}
	return kinds[f.t.Tokens[i].Lemma]&tellingOf != 0 && !f.t.Is(i, prose.Plural)
}

// nounContentEnd returns where the complement of a noun ends that begins with
// token at: a clause with that at the next comma, a phrase with of at the next
// verb or mark.
func (f *Finder) nounContentEnd(c *clause, at int) int {
	that := f.t.Equal(at, "that")
	limit := min(c.end, at+maxReach)
	for i := at + 1; i < limit; i++ {
		switch {
		case f.t.Mark(i, ",") || f.t.Mark(i, ".") || f.t.Mark(i, ";"):
			return i
		case !that && (f.tag(i) == prose.TagVerb || f.tag(i) == prose.TagAuxiliary):
			return i
		}
	}
	return limit
}

// byCountCue reads "S by the count of X" and "S by X's estimate".
func (f *Finder) byCountCue(c *clause, i int) {
	if !f.t.Equal(i, "by") {
		return
	}
	e := f.phraseEnd(i+1, c.end)
	if e == i+1 {
		return
	}
	switch f.t.Tokens[e-1].Lemma {
	case count, estimate, tally, reckoning:
	default:
		return
	}
	k := f.author(tokens{int32(i + 1), int32(e)}, e-1)
	if f.t.Equal(e, "of") {
		k = tokens{int32(e + 1), int32(f.longPhraseEnd(e+1, c.end))}
	}
	if k.empty() || k.end == int32(e) {
		return
	}
	a := f.add(c, voice{k, k}, tokens{int32(i), int32(e)})
	f.cover(a, f.leftEdge(c, i), i)
	if i == c.first && f.t.Mark(e, ",") {
		f.cover(a, e+1, c.end) // "By the army's count, S"
	}
}

// event reports whether the verb i tells what happened rather than what was said:
// "rescuers had found three alive".
func (f *Finder) event(i int) bool {
	switch f.t.Tokens[i].Lemma {
	case recall:
		return f.t.Equal(i+1, "of") // "a recall of three judges"
	case write:
		return f.t.Equal(i+1, "about")
	case find:
	default:
		return false
	}
	if i > 0 && f.t.Tokens[i-1].Lemma == help {
		return true // "helped found two clubs"
	}
	e := f.longPhraseEnd(i+1, len(f.t.Tokens))
	return f.t.Equal(e, "alive") || f.t.Equal(e, "dead") || f.t.Equal(e-1, "alive") || f.t.Equal(e-1, "dead")
}

// calledFalse reads "X called reports of 40 dead false": X denies what stands
// between the verb i and the adjective.
func (f *Finder) calledFalse(c *clause, i int) bool {
	for j := i + 1; j < min(i+16, c.end); j++ {
		switch {
		case f.tag(j) == prose.TagMark && !f.t.MoneySign(j), f.tag(j) == prose.TagVerb && j > i+1:
			return false
		case isFalse(f.t.Word(j)):
			v, ok := f.subject(f.groupStart(i, c.first), c.first)
			if !ok || !f.speaks(v.name, i) {
				return false
			}
			a := f.add(c, v, tokens{int32(i), int32(i + 1)})
			f.attrs[a].flags |= denying
			f.cover(a, i+1, j)
			return true
		}
	}
	return false
}

// isFalse reports whether w says that a claim does not hold.
func isFalse(w string) bool {
	switch w {
	case "baseless", "exaggerated", "fabricated", "fake", "false", "inaccurate", "incorrect", "lies", "misleading", "nonsense", "unfounded", "untrue", "wrong":
		return true
	}
	return false
}

// isThat reads "X's estimate is that S".
func (f *Finder) isThat(c *clause, i int) bool {
	if !f.t.Is(i+1, prose.Be) || !f.t.Equal(i+2, "that") {
		return false
	}
	k := f.author(f.near(i, c.first).name, i)
	if k.end == int32(i+1) || k.empty() {
		return false
	}
	a := f.add(c, voice{k, k}, tokens{int32(i), int32(i + 1)})
	f.cover(a, i+2, f.contentEnd(c, i+2))
	return true
}
