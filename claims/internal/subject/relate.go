package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// relate finds the figure of the sentence that this one restates, or is part of.
func (v *view) relate(x *Reading) {
	n := v.figureAt(v.i) - v.first
	if v.c.group >= 0 { // "30 of the 80"
		x.PartOf = int(v.nodes[v.c.group].fig)
		return
	}
	if n == 0 {
		return
	}
	prev := v.at[n-1]
	before := &v.figs[v.first+n-1]
	switch {
	case v.restates(int(prev), before):
		x.SameAs = v.first + n - 1
	case v.isPart(int(prev)), v.isOfGroup(int(prev)):
		x.PartOf = v.first + n - 1
	}
}

// restates reads "10 km (6.2 miles)", "€2 million ($2.6 million)", "10 km, or six
// miles": the same amount in another unit.
func (v *view) restates(prev int, before *numbers.Quantity) bool {
	if before.Unit == v.q.Unit || before.Unit.Dimension() != v.q.Unit.Dimension() {
		return false
	}
	k := v.i - 1
	switch {
	case v.get(k).mark == '(':
		return v.sameThing(prev, k)
	case v.eq(k, "or"):
		if v.get(k-1).mark == ',' {
			k--
		}
		return v.sameThing(prev, k)
	}
	return false
}

// sameThing reports whether nothing but the noun of the figure at node prev
// stands between it and node k.
func (s *sentence) sameThing(prev, k int) bool { return k-prev <= 3 }

// isPart reads "12 people, three of them children", "nine dead, including two
// firefighters", "the 40, of whom ten".
func (v *view) isPart(prev int) bool {
	if v.c.them {
		return true
	}
	for k := v.i - 1; k > prev; k-- {
		if v.eq(k, "including", "among", "whom") {
			return v.g.prep <= k || v.is(v.g.prep-1, prose.Numeric)
		}
		if v.isVerb(k) {
			return false
		}
	}
	return false
}

// isOfGroup reads "of the 130 people arrested, 99 had been freed", "30 of the 80".
func (v *view) isOfGroup(prev int) bool {
	return v.beforeFigure(prev) == 0 && v.eq(0, "of") && v.get(v.i-1).mark == ','
}

// share spreads what the figures of one sentence have in common: a restatement
// takes all from its original, a part and the items of a list take the role.
func (s *sentence) share(xs []Reading) {
	for n := range xs {
		x := &xs[n]
		if o := x.SameAs - s.first; x.SameAs >= 0 && o < n {
			if per := s.figs[s.first+n].Per; per != "" && s.figs[x.SameAs].Per == "" { // "€900 ($1,100) a month"
				xs[o].Per, xs[o].Kind, xs[o].Way = per, Rate, int8(still)
			}
			from := xs[o]
			x.Counted, x.Words, x.Role, x.Place = from.Counted, from.Words, from.Role, from.Place
			x.Kind, x.Way, x.Denied, x.Unreal, x.Additional = from.Kind, from.Way, from.Denied, from.Unreal, from.Additional
			x.Negated = from.Negated
		}
		if o := x.PartOf - s.first; x.PartOf >= 0 && o >= 0 && o < n && x.Role == "" {
			x.Role = xs[o].Role
		}
	}
	for n := 1; n < len(xs); n++ {
		if x, o := &xs[n], &xs[n-1]; o.Denied && !x.Denied && (o.Counted == "" || o.NounRule == "carried") && x.Counted != "" && s.eq(int(s.at[n])-1, "but") { // "not 30 but 11 people"
			o.Counted, o.Words, o.Role = x.Counted, x.Words, x.Role
		}
	}
	s.respectively(xs)
	for n := 1; n < len(xs); n++ {
		if x, o := &xs[n], &xs[n-1]; o.Kind == Change && x.Kind != Change && s.alongside(int(s.at[n-1]), int(s.at[n])) {
			x.Kind, x.Way, x.KindRule = o.Kind, o.Way, "listed"
		}
	}
	for n := range xs {
		if x := &xs[n]; x.Additional && x.Kind == Total && s.newLevel(int(s.at[n])) {
			x.Kind, x.Way, x.KindRule = Change, int8(up), "new level"
		}
	}
	for n := 1; n < len(xs); n++ {
		if x, o := &xs[n], &xs[n-1]; x.Role == "" && o.RoleRule == "toll" && s.listed(int(s.at[n-1]), int(s.at[n])) { // "the dead were six men and two boys"
			x.Role, x.RoleRule = o.Role, o.RoleRule
		}
	}
	for n := len(xs) - 2; n >= 0; n-- {
		if xs[n].Role == "" && xs[n].NounRule != "shot" && xs[n+1].PartOf != xs[n].index && !s.isPrep(int(s.at[n])-1) && s.listed(int(s.at[n]), int(s.at[n+1])) {
			xs[n].Role = xs[n+1].Role
		}
	}
}

// listed reports whether the figures at nodes i and j are items of one list: "12
// men, 8 women and 3 children".
func (s *sentence) listed(i, j int) bool {
	k := s.after(i).after
	switch {
	case s.get(k).mark == ',':
		k++
		if s.eq(k, "and") {
			k++
		}
	case s.eq(k, "and"):
		k++
	default:
		return false
	}
	for s.tagged(k, prose.TagDeterminer, prose.TagAdverb) {
		k++
	}
	return k == j
}

// newLevel reports whether the text gives the level that a figure on top of
// others leads to: "another nine bodies, bringing the toll to 43", "Another 180
// fell ill. The total now stands at 4,320."
func (s *sentence) newLevel(i int) bool {
	for k := i + 1; k < i+reach && k < len(s.nodes); k++ {
		if s.eq(k, bringingVerbs...) && s.levelNoun(k+1) {
			return true
		}
	}
	t := s.text
	next := int(s.nodes[len(s.nodes)-1].end)
	for t.Is(next, prose.Determiner) || next < len(t.Tokens) && t.Tokens[next].Kind == prose.CloseQuote {
		next++
	}
	for _, w := range levelNouns {
		if t.Equal(next, w) || t.Equal(next+1, w) {
			return true
		}
	}
	return false
}

// levelNoun reports whether a noun of a running level stands at node k or soon
// behind it.
func (s *sentence) levelNoun(k int) bool {
	for i := k; i < k+5; i++ {
		if s.eq(i, levelNouns...) {
			return true
		}
	}
	return false
}

// alongside reports whether the figure at node j goes on from the one at node i
// in the same unit: "up 19 points from 2012 and 3 points from 2008".
func (s *sentence) alongside(i, j int) bool {
	if !s.eq(j-1, "and") || s.figs[s.figureAt(i)].Unit != s.figs[s.figureAt(j)].Unit || s.figs[s.figureAt(i)].Unit == (numbers.Unit{}) {
		return false
	}
	for k := i + 1; k < j-1; k++ {
		if s.isBreak(k) || s.isVerb(k) {
			return false
		}
	}
	return j-i < 8
}

// respectively gives each of the last figures its own subject: "Sales and profit
// reached $50 million and $8 million, respectively".
func (s *sentence) respectively(xs []Reading) {
	end := -1
	for k := range s.nodes {
		if s.eq(k, "respectively") {
			end = k
			break
		}
	}
	if end < 0 {
		return
	}
	first := len(s.at) - 1
	for first > 0 && int(s.at[first]) > end {
		first--
	}
	last := first
	for first > 0 && s.listed(int(s.at[first-1]), int(s.at[first])) {
		first--
	}
	g := s.governorOf(int(s.at[first]))
	if g.verb < 0 || last == first || last >= len(xs) {
		return
	}
	v := s.chainAround(g.verb).start
	for n := last; n >= first; n-- {
		p := s.conjunct(v)
		if !p.ok {
			return
		}
		if own := &xs[last]; own.NounRule == "noun" || own.NounRule == "money" || own.Role == "raised" { // "Orbe and Tarn reported 12 and 19 deaths"
			xs[n].Counted, xs[n].Words, xs[n].Role = own.Counted, own.Words, own.Role
			if s.isPlaceName(p.head) && !s.isPerson(p.start, p.end) {
				xs[n].PlaceBy = s.span(p.start, p.end)
				xs[n].Place = xs[n].PlaceBy.In(s.text.Source)
			}
			v = p.start
			continue
		}
		xs[n].Words = s.span(p.start, p.end)
		xs[n].Counted = xs[n].Words.In(s.text.Source)
		v = p.start
	}
}

// conjunct returns the noun phrase of a list that ends before node k, with a
// conjunction or comma between passed over.
func (s *sentence) conjunct(k int) phrase {
	for k--; s.get(k).mark == ',' || s.tagged(k, prose.TagConjunction, prose.TagDeterminer, prose.TagAdverb); k-- {
	}
	if !s.tagged(k, prose.TagNoun, prose.TagName) {
		return none
	}
	return s.phraseEnding(k)
}
