package source

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
)

// nameBehind returns the name that stands behind the description k of one person,
// with the head h: "the head of the rescue service, Ivan Petrov".
func (f *Finder) nameBehind(k tokens, h int) (name tokens, ok bool) {
	i := int(k.end) + 1
	if !f.t.Is(h, prose.Person) || f.t.Is(h, prose.Plural) || !f.t.Mark(i-1, ",") || f.tag(i) != prose.TagName {
		return name, false
	}
	e := f.nameEnd(i)
	name = tokens{int32(i), int32(e)}
	if e < len(f.t.Tokens) && f.kind(e) == prose.Word && f.t.Tokens[e].Gap < prose.Line || !f.isPerson(name, e-i > 1) {
		return name, false
	}
	return name, true
}

// fuller returns the longer form that the text gave a body before: "the
// commission" is the election commission of an earlier speaker, "the budget
// office" the Congressional Budget Office. It is k when there is none.
func (f *Finder) fuller(a *attribution, k tokens, h int) tokens {
	if !f.t.Equal(int(a.name.first), "the") || h != int(k.end)-1 || f.t.Is(h, prose.Plural) {
		return k
	}
	for i := len(f.names.bodies) - 1; i >= max(0, len(f.names.bodies)-maxBodies); i-- {
		b := f.names.bodies[i]
		if b.first < k.first && b.end-b.first > k.end-k.first && f.endsWith(b, k) {
			return b
		}
	}
	return k
}

// again names a, the nth attribution, as the one person with the head h whom an
// earlier speaker was described as: "the official", "the German official" after "a
// senior official of the ministry". What it says more than before may only be a
// country.
func (f *Finder) again(n int, a *attribution, h int) bool {
	if !f.t.Equal(int(a.name.first), "the") || !f.t.Is(h, prose.Person) || f.t.Is(h, prose.Plural) {
		return false
	}
	for i := n - 1; i >= max(0, n-maxSpeakers); i-- {
		b := &f.attrs[f.order[i]]
		if b.flags&(human|many) != human || b.name.empty() {
			continue
		}
		g := f.head(b.name)
		if f.tag(g) == prose.TagName || f.t.Tokens[g].Lemma != f.t.Tokens[h].Lemma {
			continue
		}
		if f.adds(a.name, h, b.name) {
			continue
		}
		a.name, a.gender = b.name, b.gender
		return true
	}
	return false
}

// sameBody names a, the nth attribution, "the group" or "the company", as the body
// that spoke last before it under a name.
func (f *Finder) sameBody(n int, a *attribution, h int) bool {
	if a.name.end-a.name.first != 2 || !f.t.Equal(int(a.name.first), "the") {
		return false
	}
	switch f.t.Tokens[h].Lemma {
	case charity, company, firm, group, organisation, organization:
	default:
		return false
	}
	for i := n - 1; i >= max(0, n-maxSpeakers); i-- {
		b := &f.attrs[f.order[i]]
		if b.flags&(human|many|medium|survey|inside) != 0 || !f.hasName(b.name) {
			continue
		}
		k := f.head(b.name)
		if f.t.Is(k, prose.Country|prose.Seat|prose.Demonym|prose.Locality) {
			continue
		}
		if f.tag(k) == prose.TagName && int(a.sentence-b.sentence) <= maxSpeakers {
			a.name = b.name
			return true
		}
		return false
	}
	return false
}

// adds reports whether the description k with the head h says more than the
// earlier one old, its article apart; a country counts only beside another.
func (f *Finder) adds(k tokens, h int, old tokens) bool {
	const nation = prose.Country | prose.Demonym | prose.Seat
	nations := false
	for i := old.first; i < old.end; i++ {
		nations = nations || f.t.Is(int(i), nation)
	}
	for i := k.first + 1; i < k.end; i++ {
		if i != int32(h) && !f.holds(old, int(i)) && (nations || !f.t.Is(int(i), nation)) {
			return true
		}
	}
	return false
}

// endsWith reports whether the words b end with the words k.
func (f *Finder) endsWith(b, k tokens) bool {
	for i := int32(1); i <= k.end-k.first; i++ {
		if !strings.EqualFold(f.t.Word(int(b.end-i)), f.t.Word(int(k.end-i))) {
			return false
		}
	}
	return true
}

// described returns the person whose title is the head h of the phrase k: "the
// Kremlin spokesman". Every name in the phrase must stand beside the name, too.
func (f *Finder) described(k tokens, h int) (p person, ok bool) {
	t := f.t.Tokens[h]
	if t.Lemma == 0 || t.Class&(prose.Title|prose.Person) == 0 || t.Class&prose.Plural != 0 || f.tag(int(k.first)) != prose.TagDeterminer || !f.t.Equal(int(k.first), "the") {
		return p, false
	}
	n := f.names.titles[t.Lemma]
	if n == 0 {
		return p, false
	}
	p = f.names.people[n-1]
	for i := k.first; i < k.end; i++ {
		if i != int32(h) && (f.tag(int(i)) == prose.TagName || f.t.Is(int(i), prose.Demonym)) && !f.holds(p.context, int(i)) {
			return p, false
		}
	}
	return p, true
}

// holds reports whether the word i stands among the tokens k.
func (f *Finder) holds(k tokens, i int) bool {
	w := f.t.Word(i)
	for j := k.first; j < k.end; j++ {
		if strings.EqualFold(f.t.Word(int(j)), w) {
			return true
		}
	}
	return false
}
