package reconcile

import (
	"iter"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// Result is what a set of claims comes to. It refers to the claims that it was
// made of, which must not change while it is used; it is then safe for many
// goroutines.
type Result struct {
	// Findings are what a person should look at, most serious first.
	Findings []*Finding
	// Stale are the decisions whose findings or claims are not there.
	Stale []Decision
	// Limits are those that some claims exceed, by story: what is said is right, and
	// more might be found.
	Limits []Limit
	// Consensus, where it is set, picks the figures of the measures in the place
	// of the policy's: what Learn returns, as nothing is learned unasked.
	Consensus Consensus

	groups []*group // by story and what they count
}

// Reconcile decides what cs come to. The answer depends on the set of claims,
// not on their order. Of claims with one id one is kept. It does not change cs
// and keeps a reference to it.
func (p *Policy) Reconcile(cs []claims.Claim) *Result {
	r, e := &Result{}, newEngine(p, p.Decisions)
	for key, members := range e.partition(cs) {
		r.groups = append(r.groups, e.newGroup(key, members))
	}
	r.finish(e)
	return r
}

// finish sorts the groups, gathers their findings and respects decisions.
func (r *Result) finish(e *engine) {
	slices.SortFunc(r.groups, func(a, b *group) int { return a.key.compare(b.key) })
	for _, g := range r.groups {
		r.Findings = append(r.Findings, g.findings...)
		r.Limits = append(r.Limits, g.limits...)
	}
	slices.SortFunc(r.Findings, compareFindings)
	slices.SortFunc(r.Limits, compareLimits)
	r.decideFindings(e)
	slices.SortFunc(r.Stale, compareDecisions)
}

// partition divides claims into groups.
func (e *engine) partition(cs []claims.Claim) iter.Seq2[groupKey, []*claims.Claim] {
	prose := map[string]bool{}
	for i := range cs {
		if e.isProse(&cs[i]) {
			prose[cs[i].Story] = true
		}
	}
	index := map[groupKey]int32{}
	of := make([]int32, len(cs))
	var size []int32
	var keys []groupKey
	for i := range cs {
		k := groupKeyOf(&cs[i], len(prose) > 0 && prose[cs[i].Story])
		g, ok := index[k]
		if !ok {
			g = int32(len(keys))
			index[k] = g
			keys, size = append(keys, k), append(size, 0)
		}
		of[i] = g
		size[g]++
	}
	all := make([]*claims.Claim, len(cs))
	members := make([][]*claims.Claim, len(keys))
	at := int32(0)
	for g, n := range size {
		members[g] = all[at : at : at+n]
		at += n
	}
	for i := range cs {
		members[of[i]] = append(members[of[i]], &cs[i])
	}
	return func(yield func(groupKey, []*claims.Claim) bool) {
		for g, k := range keys {
			if !yield(k, members[g]) {
				return
			}
		}
	}
}

// groupKeyOf returns the group of c, in a story with or without text.
func groupKeyOf(c *claims.Claim, prose bool) groupKey {
	if prose {
		return groupKey{story: c.Story, prose: true}
	}
	return groupKey{story: c.Story, counted: c.Measure.Counted, role: c.Measure.Role, place: c.Measure.Place}
}

func (k groupKey) compare(l groupKey) int {
	return cmpOr(strings.Compare(k.story, l.story), strings.Compare(k.counted, l.counted),
		strings.Compare(string(k.role), string(l.role)), strings.Compare(k.place, l.place))
}

// Pairs yields each two claims of one story that are not unrelated, by the ids
// of the first and of the second. It is quadratic in the size of a story.
func (r *Result) Pairs() iter.Seq[Pair] {
	return func(yield func(Pair) bool) {
		for _, g := range r.groups {
			for i := range int32(len(g.claims)) {
				for j := i + 1; j < int32(len(g.claims)); j++ {
					o := g.relate(i, j)
					if o.relation != Unrelated && !yield(g.pair(i, j, o)) {
						return
					}
				}
			}
		}
	}
}

// Measures yields the measures, by story.
func (r *Result) Measures() iter.Seq[Measure] { return r.MeasuresBy(r.Consensus) }

// MeasuresBy yields the measures, their consensus picked by c in the place of
// the policy's.
func (r *Result) MeasuresBy(c Consensus) iter.Seq[Measure] {
	return func(yield func(Measure) bool) {
		for _, g := range r.groups {
			for i := range g.measures {
				m := g.measure(&g.measures[i])
				m.policy = c
				if !yield(m) {
					return
				}
			}
		}
	}
}

// Compare decides how a and b stand to each other on their own. The pair has the
// claim with the lesser id first; an Unrelated pair tells what parts them.
func (p *Policy) Compare(a, b *claims.Claim) Pair {
	if compareClaims(a, b) > 0 {
		a, b = b, a
	}
	if a.Story != b.Story {
		return Pair{A: a, B: b, Why: []Reason{reason(OtherStory, "The claims belong to different stories.", a, b)}}
	}
	e := newEngine(p, p.Decisions)
	key := groupKey{story: a.Story, prose: e.isProse(a) || e.isProse(b)}
	g := e.newGroup(key, []*claims.Claim{a, b})
	if len(g.claims) < 2 {
		return Pair{A: a, B: b}
	}
	return g.pair(0, 1, g.relate(0, 1))
}
