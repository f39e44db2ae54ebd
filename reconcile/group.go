package reconcile

import (
	"bytes"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// groupKey names the claims that may meet. A story with text is one group, as
// its phrases are compared with each other; claims of tables meet only where
// they count the same in the same words.
type groupKey struct {
	story          string
	prose          bool
	counted, place string
	role           claims.Role
}

// group is the smallest set of claims that can be reconciled on its own.
type group struct {
	engine   *engine
	key      groupKey
	claims   []*claims.Claim // by id, each id once
	facts    []fact          // of each claim
	spans    []span          // the distinct tolerant intervals, in their order
	subjects []subject
	denials  []int32        // the claims that deny a figure
	wholes   map[int32]bool // the claims of some of which alone something is told
	lead     []int32        // of each subject, the one of its measure that says most
	apart    [][]Rule       // of two subjects, what parts them; nil when there are too many
	sources  []source       // the distinct origins
	// toldApart are the roles that some text uses beside their kin.
	toldApart  map[claims.Role]bool
	roles      map[sentence][]claims.Role // of the figures of a sentence; nil until asked for
	strangers  map[[2]string]bool         // two documents that have no names in common
	statements [][]string                 // of each claim, the telling words around its figure; nil when there are too many
	decided    map[[2]int32]Verdict
	rates      map[[2]numbers.Unit]numbers.Interval
	measures   []measure
	families   map[int32]*family   // of each leading subject; nil until asked for
	measureAt  []int32             // of each fact, its measure
	changes    map[int32][]int32   // the changes that go one way for sure, by subject
	changing   map[wording][]int32 // the subjects of these, by their words
	findings   []*Finding
	limits     []Limit
	ids        map[string]int // of findings, how often each came up
}

// fact is what is kept of a claim.
type fact struct {
	time    when.Period
	span    int32 // its tolerant interval, by index in group.spans
	subject int32
	witness int32
	link    int32 // the claim that it restates or is a part of, -1 for none
}

// isProse reports whether c is compared by more than its words as they stand.
func (e *engine) isProse(c *claims.Claim) bool {
	return c.Quantity.Text != "" || c.SameAs != "" || c.PartOf != "" || c.Denied || len(e.claims) > 0 && e.claims[c.ID]
}

// newGroup reconciles cs, which it sorts.
func (e *engine) newGroup(key groupKey, cs []*claims.Claim) *group {
	slices.SortFunc(cs, compareClaims)
	cs = slices.CompactFunc(cs, func(a, b *claims.Claim) bool { return a.ID == b.ID })
	g := &group{engine: e, key: key, claims: cs, facts: make([]fact, len(cs))}
	g.resolve()
	g.partSubjects()
	g.decideSubjects()
	g.formMeasures()
	for i := range g.measures {
		g.findConflicts(&g.measures[i])
	}
	g.findAccounts()
	if g.key.prose {
		g.findParts()
		g.findSums()
		g.findDirections()
	}
	return g
}

// compareClaims orders claims by id. Two claims of one id are told apart by
// what they say, so that which of them is kept does not depend on order.
func compareClaims(a, b *claims.Claim) int {
	if c := strings.Compare(a.ID, b.ID); c != 0 || a == b {
		return c
	}
	x, _ := a.MarshalJSON()
	y, _ := b.MarshalJSON()
	return bytes.Compare(x, y)
}

// resolve finds subject, time, figure and origin of each claim.
func (g *group) resolve() {
	index := map[subjectKey]int32{}
	spans := newInterner(g)
	var last *claims.Claim
	for i, c := range g.claims {
		f := &g.facts[i]
		f.link = -1
		if last != nil && !g.key.prose && alike(c, last) {
			f.subject = g.facts[i-1].subject
		} else {
			k := keyOf(c)
			if g.key.prose {
				g.resolveLinks(c, f, &k)
			}
			f.subject = g.intern(k, index)
		}
		last = c
		if c.Denied {
			g.denials = append(g.denials, int32(i))
		}
		f.time = timeOf(&g.subjects[f.subject], c)
		f.span = spans.intern(g.engine.tolerantOf(c))
	}
	g.findSources()
	g.resolveDecisions()
	if g.key.prose {
		g.findRates()
		g.tellRolesApart()
		g.findStatements()
		g.findNames()
		g.findWholes()
		g.partLesser(index)
		g.partEvents(index)
	}
}

// intern returns the subject with the given key.
func (g *group) intern(k subjectKey, index map[subjectKey]int32) int32 {
	s, ok := index[k]
	if !ok {
		s = int32(len(g.subjects))
		index[k] = s
		g.subjects = append(g.subjects, g.engine.newSubject(k))
	}
	return s
}

// alike reports whether a and b, of one group without text, have one subject
// for sure: the group has one wording, and the rest is the same.
func alike(a, b *claims.Claim) bool {
	return a.Kind == b.Kind && a.Direction == b.Direction && a.Hypothetical == b.Hypothetical && a.Kind != claims.Share &&
		a.Quantity.Unit == b.Quantity.Unit && a.Quantity.Per == b.Quantity.Per
}

// find returns the index of the claim with the given id, -1 for none.
func (g *group) find(id string) int32 {
	i, ok := slices.BinarySearchFunc(g.claims, id, func(c *claims.Claim, id string) int { return strings.Compare(c.ID, id) })
	if !ok || id == "" {
		return -1
	}
	return int32(i)
}

// resolveLinks sets what k and f have from the claims around c.
func (g *group) resolveLinks(c *claims.Claim, f *fact, k *subjectKey) {
	if f.link = g.find(c.SameAs); f.link < 0 {
		f.link = g.find(c.PartOf)
	}
	k.part = k.part || f.link >= 0 && c.PartOf != "" && g.isAlikePart(c, g.claims[f.link])
	k.extra = c.Additional && c.Kind != claims.Change && !g.besideOthers(c)
}

// isAlikePart reports whether the words for what c counts, a part of whole, are those
// for the whole: "9,000 of them".
func (g *group) isAlikePart(c, whole *claims.Claim) bool {
	a, b := g.engine.noun(c.Measure.Counted, c.Measure.Role), g.engine.noun(whole.Measure.Counted, whole.Measure.Role)
	return c.Measure.Role == whole.Measure.Role && c.Measure.Place == whole.Measure.Place &&
		(a.Head == b.Head || a.Head == "" || isAnyone(a.Head)) && slices.Equal(a.Modifiers, b.Modifiers)
}

// findWholes notes the claims of which a text tells something of some alone, in
// the words of the whole: "21,500 of the 62,000 nurses have left".
func (g *group) findWholes() {
	g.wholes = map[int32]bool{}
	for _, c := range g.claims {
		if i := g.find(c.PartOf); i >= 0 && c.Measure.Role == "" && tellsOfSome(c) && g.isAlikePart(c, g.claims[i]) {
			g.wholes[i] = true
		}
	}
}

// besideOthers reports whether the others that c adds to are told in the same
// sentence under another role: "three dead and another four injured". The figure
// of c is then all of its own kind.
func (g *group) besideOthers(c *claims.Claim) bool {
	if c.Measure.Role == "" || c.Measure.Role == claims.Killed {
		return false
	}
	for _, role := range g.rolesIn(c) {
		if role != c.Measure.Role {
			return true
		}
	}
	return false
}

// sentence is a sentence of a document.
type sentence struct {
	doc  string
	in   claims.Part
	span numbers.Span
}

// rolesIn returns the roles that figures of the sentence of c have.
func (g *group) rolesIn(c *claims.Claim) []claims.Role {
	if g.roles == nil {
		g.roles = map[sentence][]claims.Role{}
		for _, d := range g.claims {
			p := sentence{d.Doc, d.In, d.Sentence}
			if d.Measure.Role != "" && !slices.Contains(g.roles[p], d.Measure.Role) {
				g.roles[p] = append(g.roles[p], d.Measure.Role)
			}
		}
	}
	return g.roles[sentence{c.Doc, c.In, c.Sentence}]
}

func (g *group) subjectOf(i int32) *subject { return &g.subjects[g.facts[i].subject] }

// partSubjects decides for each two subjects what parts them, up to LimitSubjects.
func (g *group) partSubjects() {
	n := len(g.subjects)
	if g.exceeds(LimitSubjects, n) {
		return
	}
	g.apart = make([][]Rule, n)
	cells := make([]Rule, n*n)
	for i := range g.apart {
		g.apart[i] = cells[i*n : (i+1)*n]
	}
	for i := range n {
		for j := i; j < n; j++ {
			r := g.partedSubjects(int32(i), int32(j))
			g.apart[i][j], g.apart[j][i] = r, r
		}
	}
}

// partedSubjects is parted for two subjects by index. A subject is parted from
// itself when its words do not say which of several things they mean.
func (g *group) partedSubjects(i, j int32) Rule {
	return g.parted(&g.subjects[i], &g.subjects[j])
}

// partedFacts returns what parts the subjects of two facts.
func (g *group) partedFacts(i, j int32) Rule {
	a, b := g.facts[i].subject, g.facts[j].subject
	switch {
	case g.apart != nil:
		return g.apart[a][b]
	case a != b:
		return OtherThing
	}
	return g.partedSubjects(a, b)
}
