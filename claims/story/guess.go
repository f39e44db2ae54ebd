package story

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
)

// The measures of likeness.
const (
	// MaxDays is how many days may lie between a document and the latest one of
	// its story.
	MaxDays = 10
	// alike is the part of the weight of its names that a document shares with a
	// story, or the story with it, whichever is smaller.
	alike = 0.36
	// alikeUndated is that of a document without a date.
	alikeUndated = 0.55
	// minShared is how many names must be shared; where manyShared are, half the
	// weight is enough.
	minShared  = 1
	manyShared = 5
)

// Guess returns a name for the story of each document, that of documents thought
// to tell of one story the same: "guess: Karsia, Velmora", after the names that
// they share. A document that is like no other has a story of its own. The guess
// depends on the set of documents, not on their order, and the cost is near linear
// in their texts.
func Guess(docs []claims.Document) []string {
	g := guesser{docs: make([]profile, len(docs)), seen: map[string]int{}}
	var r reader
	for i := range docs {
		g.docs[i] = profile{index: i, id: docs[i].ID, day: docs[i].Published, names: r.names(&docs[i])}
		for _, n := range g.docs[i].names {
			g.seen[n.key]++
		}
	}
	slices.SortFunc(g.docs, func(a, b profile) int {
		return cmp.Or(cmp.Compare(a.day, b.day), strings.Compare(a.id, b.id))
	})
	for i := range g.docs {
		g.place(&g.docs[i])
	}
	return g.titles()
}

// profile is what is known of a document.
type profile struct {
	index int
	id    string
	day   when.Day
	names []name
	story *group
}

// group is documents thought to tell of one story.
type group struct {
	docs   int
	weight float64            // of the names of its documents, on average
	names  map[string]float64 // how many of its documents have each
	forms  map[string]string  // the names as they are written
	last   when.Day
}

// guesser places documents one after the other.
type guesser struct {
	docs   []profile
	seen   map[string]int // documents that have a name
	groups []*group
	by     map[string][]*group // groups that have a name
}

// weight is how much a name tells: the rarer, the more.
func (g *guesser) weight(key string) float64 {
	return math.Log(1 + float64(len(g.docs))/float64(g.seen[key]))
}

// place puts p into the group that is most like it, or into one of its own.
func (g *guesser) place(p *profile) {
	total := 0.0
	for _, n := range p.names {
		total += n.share * g.weight(n.key)
	}
	var best *group
	most := 0.0
	for _, c := range g.candidates(p) {
		if l := g.likeness(p, total, c); l > most {
			best, most = c, l
		}
	}
	if best == nil {
		best = &group{names: map[string]float64{}, forms: map[string]string{}}
		g.groups = append(g.groups, best)
	}
	g.join(p, total, best)
}

// candidates returns the groups that share a rare name with p and lie near it in
// time, in the order in which they began.
func (g *guesser) candidates(p *profile) (cs []*group) {
	seen := map[*group]bool{}
	for _, n := range p.names {
		for _, c := range g.by[n.key] {
			if !seen[c] && (p.day == 0 || c.last == 0 || p.day-c.last <= MaxDays) {
				seen[c] = true
				cs = append(cs, c)
			}
		}
	}
	return cs
}

// likeness returns how alike p and c are, 0 for too little.
func (g *guesser) likeness(p *profile, total float64, c *group) float64 {
	shared, names := 0.0, 0
	for _, n := range p.names {
		if c.names[n.key] == 0 {
			continue
		}
		part := math.Sqrt(c.names[n.key] / float64(c.docs))
		shared += part * n.share * g.weight(n.key)
		if n.form != "" {
			names++
		}
	}
	l := shared / max(min(total, c.weight), 1e-9)
	least := alike
	switch {
	case p.day == 0 || c.last == 0:
		least = alikeUndated
	case names >= manyShared:
		least = alike / 2
	}
	if names < minShared || l < least {
		return 0
	}
	return l
}

// join puts p into c.
func (g *guesser) join(p *profile, total float64, c *group) {
	if g.by == nil {
		g.by = map[string][]*group{}
	}
	for _, n := range p.names {
		if c.names[n.key] == 0 {
			c.forms[n.key] = n.form
			g.by[n.key] = append(g.by[n.key], c)
		}
		c.names[n.key]++
	}
	c.weight = (c.weight*float64(c.docs) + total) / float64(c.docs+1)
	c.docs++
	c.last = max(c.last, p.day)
	p.story = c
}

// titleNames is how many names the name of a story has.
const titleNames = 2

// titles names the story of each document.
func (g *guesser) titles() []string {
	taken := map[string]int{}
	named := map[*group]string{}
	out := make([]string, len(g.docs))
	for i := range g.docs {
		p := &g.docs[i]
		t, ok := named[p.story]
		if !ok {
			t = g.title(p.story)
			if taken[t]++; taken[t] > 1 {
				t += " (" + digits(taken[t]) + ")"
			}
			named[p.story] = t
		}
		out[p.index] = t
	}
	return out
}

// title names c by the names that most of it have.
func (g *guesser) title(c *group) string {
	keys := make([]string, 0, len(c.names))
	for k := range c.names {
		if c.forms[k] != "" {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(cmp.Compare(c.names[b]*g.weight(b), c.names[a]*g.weight(a)), strings.Compare(a, b))
	})
	var forms []string
	for _, k := range keys[:min(len(keys), titleNames)] {
		forms = append(forms, c.forms[k])
	}
	if len(forms) == 0 {
		return "guess: no names"
	}
	return "guess: " + strings.Join(forms, ", ")
}
