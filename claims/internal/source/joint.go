package source

import (
	"sort"

	"github.com/numclaim/numclaim/claims/internal/prose"
)

// joint names the two speakers of a who speak together: "Anna Holt and Piet Marsh
// said", "Paris and Berlin said", and "both leaders" for two whom the text named
// before. The first becomes the name of a, the second its partner.
func (f *Finder) joint(a *attribution) bool {
	first, second, ok := f.joined(a)
	if !ok {
		first, second, ok = f.pair(a)
	}
	if ok {
		a.name, a.partner = first, second
		a.flags |= many
	}
	return ok
}

// joined returns the two names in the mention of a between which and stands: two
// people or two countries. Other names with and are those of one body.
func (f *Finder) joined(a *attribution) (first, second tokens, ok bool) {
	for i := a.name.first + 1; i < a.name.end-1; i++ {
		if f.tag(int(i)) != prose.TagConjunction || f.tag(int(i)-1) != prose.TagName || !f.t.Equal(int(i), "and") {
			continue
		}
		n := f.personBefore(i) // the first person after and
		if p, q := n-1, n; p >= 0 && q < len(f.names.people) && f.names.people[p].name.end == i && f.names.people[q].name.end <= a.name.end && f.areJoined(p, q) {
			return f.fullName(p), f.fullName(q), true
		}
		const powers = prose.Country | prose.Seat
		if f.t.Is(int(i)-1, powers) && f.t.Is(int(i)+1, powers) && a.name.end == i+2 && a.name.first == i-1 {
			return tokens{i - 1, i}, tokens{i + 1, i + 2}, true
		}
	}
	return first, second, false
}

// pair returns the two people whom "both leaders", "the two men" or "the pair"
// stands for: the last two before it that and joins.
func (f *Finder) pair(a *attribution) (first, second tokens, ok bool) {
	if !f.isPair(a.name) {
		return first, second, false
	}
	last := f.personBefore(a.mention.first) - 1
	for n := last; n > max(0, last-maxSpeakers) && int(a.sentence)-f.sentenceOf(n) <= maxBack; n-- {
		if f.areJoined(n-1, n) {
			return f.fullName(n - 1), f.fullName(n), true
		}
	}
	return first, second, false
}

// isPair reports whether the words k stand for two people.
func (f *Finder) isPair(k tokens) bool {
	i, h := int(k.first), f.head(k)
	if f.t.Equal(i, "the") {
		i++
	}
	switch {
	case f.t.Equal(i, "both"), f.t.Equal(i, "two"):
		return f.t.Is(h, prose.Person|prose.Title) && !f.hasName(k) || h == i
	}
	return f.t.Equal(i, "pair") && h == i
}

// areJoined reports whether and joins the people of the numbers p and q, with
// titles before the second or none.
func (f *Finder) areJoined(p, q int) bool {
	i, end := f.names.people[p].name.end, f.names.people[q].name.first
	if !f.t.Equal(int(i), "and") {
		i = f.names.people[p].context.end
	}
	if f.t.Mark(int(i), ",") {
		i++
	}
	if !f.t.Equal(int(i), "and") || end-i > maxLabel {
		return false
	}
	for i++; i < end; i++ {
		switch f.tag(int(i)) {
		case prose.TagName, prose.TagNoun, prose.TagAdjective, prose.TagDeterminer, prose.TagPossessive:
		default:
			return false
		}
	}
	return true
}

// personBefore returns the number of the first person whose name begins at token i
// or later.
func (f *Finder) personBefore(i int32) int {
	people := f.names.people
	return sort.Search(len(people), func(n int) bool { return people[n].name.first >= i })
}

// sentenceOf returns the sentence that names the person of number n.
func (f *Finder) sentenceOf(n int) int {
	return f.t.SentenceAt(int(f.t.Tokens[f.names.people[n].name.first].Start))
}

// fullName returns the fullest name of the person of number n.
func (f *Finder) fullName(n int) tokens {
	p := f.names.people[n]
	return f.fullest(p.name, p.gender)
}
