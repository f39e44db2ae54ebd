package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// source is one origin of figures: a speaker, an agency, an outlet.
type source struct {
	name    string
	words   []string // of the name, titles left out, sorted
	named   bool     // a speaker or body with a name of its own
	outlet  bool     // the outlet's own voice
	witness int32    // the origin that it is one with
}

// originOf returns the name of who says c: the speaker, else the agency that
// passed it on, else the outlet, else the document.
func originOf(c *claims.Claim) (name string, own bool) {
	switch {
	case c.Source.Speaker != "":
		first, _, _ := strings.Cut(c.Source.Speaker, ";")
		return strings.TrimSpace(first), false
	case len(c.Source.Via) > 0:
		return c.Source.Via[len(c.Source.Via)-1], false
	case c.Source.Outlet != "":
		return c.Source.Outlet, true
	}
	return c.Doc, true
}

// findSources gives each fact the witness that stands behind it.
func (g *group) findSources() {
	index := make(map[string]int32, 16)
	for i, c := range g.claims {
		name, own := originOf(c)
		s, ok := index[name]
		if !ok {
			s = int32(len(g.sources))
			index[name] = s
			g.sources = append(g.sources, source{name: name, outlet: own, witness: s})
		}
		g.facts[i].witness = s
	}
	if !g.key.prose {
		return
	}
	g.uniteSources()
	for i := range g.facts {
		g.facts[i].witness = g.sources[g.facts[i].witness].witness
	}
}

// uniteSources finds the names that are forms of one name: the words of the
// shorter are among those of the longer, and of no other longer one.
func (g *group) uniteSources() {
	if g.exceeds(LimitSources, len(g.sources)) {
		return
	}
	for i := range g.sources {
		s := &g.sources[i]
		s.words = nameWords(s.name)
		s.named = isName(strings.TrimPrefix(s.name, "the "))
	}
	order := make([]int32, len(g.sources))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		s, t := &g.sources[a], &g.sources[b]
		return cmpOr(len(t.words)-len(s.words), strings.Compare(s.name, t.name))
	})
	for k, i := range order {
		g.unite(i, order[:k])
	}
}

// unite makes source i one with the longer name that holds it, if there is
// exactly one.
func (g *group) unite(i int32, longer []int32) {
	s := &g.sources[i]
	if s.outlet || len(s.words) == 0 {
		return
	}
	var to int32 = -1
	for _, j := range longer {
		t := &g.sources[j]
		if t.outlet || !holds(t.words, s.words) {
			continue
		}
		if to >= 0 && to != t.witness {
			return
		}
		to = t.witness
	}
	if to >= 0 {
		s.witness = to
	}
}

// holds reports whether every word of b is one of a; both are sorted.
func holds(a, b []string) bool {
	for _, w := range b {
		if !listed(a, w) {
			return false
		}
	}
	return true
}

// nameWords returns the words of a name that tell whose it is, sorted: of a
// person, "fire chief Fox" or "Dana Fox, the fire chief", those in capitals.
func nameWords(name string) []string {
	if head, _, cut := strings.Cut(name, ", "); cut && isName(head) {
		name = head
	}
	words := strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(" ,.()\"“”", r) })
	person := len(words) > 0 && isName(words[len(words)-1]) && !slices.ContainsFunc(words, isConnector)
	out := words[:0]
	for _, w := range words {
		lower := strings.ToLower(w)
		lower = strings.TrimSuffix(strings.TrimSuffix(lower, "'s"), "’s")
		if lower != "" && !listed(nameFillers, lower) && (isName(w) || !person) {
			out = append(out, singular(lower))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// isConnector reports whether w joins the words of a body's name.
func isConnector(w string) bool { return w == "of" || w == "for" || w == "in" || w == "and" }

// nameFillers are the words of a name that do not tell whose it is.
var nameFillers = []string{
	"a", "an", "and", "at", "captain", "chief", "col", "colonel", "commissioner", "dr", "for", "from", "gen", "general", "governor", "her", "his", "in", "its",
	"lieutenant", "lt", "mayor", "minister", "mr", "mrs", "ms", "of", "on", "president", "prime", "prof", "professor", "secretary", "sgt", "sir",
	"spokesman", "spokesperson", "spokeswoman", "the", "to", "who", "with",
}

// sameSpeaker reports whether i and j are both credited to one named speaker.
func (g *group) sameSpeaker(i, j int32) bool {
	a, b := g.claims[i], g.claims[j]
	return a.Source.Speaker != "" && b.Source.Speaker != "" && g.facts[i].witness == g.facts[j].witness
}
