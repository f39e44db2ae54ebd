package reconcile

import (
	"cmp"
	"iter"
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// Measure is what several claims of one story count: the same thing, in one
// unit.
type Measure struct {
	ID      string // follows from the story and what is counted
	Story   string
	Counted claims.Measure // as the claim has it that says most
	Unit    numbers.Unit   // of every figure below
	Kind    claims.Kind

	g      *group
	m      *measure
	policy Consensus // in the place of that of the policy, where it is set
}

// Position is a largest set of claims of a measure that can be true together.
type Position struct {
	Range     numbers.Interval // what they rule in together, hedge and rounding allowed for
	Witnesses int              // independent origins
	Size      int              // claims

	sweep *sweep
	index int
}

func (g *group) measure(m *measure) Measure {
	s := &g.subjects[m.subjects[0]]
	id := m.id
	if id == "" {
		id = g.newMeasureID(m)
	}
	return Measure{
		ID: id, Story: g.key.story, Unit: s.unit, Kind: s.kind, g: g, m: m,
		Counted: claims.Measure{Counted: s.counted, Role: s.role, Place: s.place},
	}
}

// Claims yields the claims of m, by id.
func (m *Measure) Claims() iter.Seq[*claims.Claim] {
	fs := slices.Clone(m.m.facts)
	slices.Sort(fs)
	return func(yield func(*claims.Claim) bool) {
		for _, i := range fs {
			if !yield(m.g.claims[i]) {
				return
			}
		}
	}
}

// Witnesses counts the independent origins of the claims of m.
func (m *Measure) Witnesses() int {
	seen := map[int32]bool{}
	for _, i := range m.m.facts {
		if m.g.asserts(i) {
			seen[m.g.facts[i].witness] = true
		}
	}
	return len(seen)
}

// Voices yields the claims of p with their witnesses, from the lowest up.
func (p *Position) Voices() iter.Seq[Voice] {
	return func(yield func(Voice) bool) {
		for f := range p.sweep.standing(p.index) {
			if !yield(p.sweep.g.voice(f)) {
				return
			}
		}
	}
}

func (g *group) voice(i int32) Voice {
	f := g.engine.figureOf(g.claims[i])
	g.exchange(&f, g.subjectOf(i).unit, g.unitOf(i), g.claims[i].Kind)
	return Voice{g.claims[i], g.facts[i].witness, f.strict, g.sources[g.facts[i].witness].name}
}

// Positions returns the positions of m at all times, strongest first: most
// witnesses, then most claims, then the latest.
func (m *Measure) Positions() []Position {
	var all []Position
	for ps := range m.moments() {
		all = append(all, ps...)
	}
	all = withoutParts(all)
	slices.Reverse(all) // latest first
	slices.SortStableFunc(all, comparePositions)
	return all
}

// moments yields the positions of each moment, strongest first; of running counts
// equally strong the higher first, as counts rise and parts are lower.
func (m *Measure) moments() iter.Seq[[]Position] {
	return func(yield func([]Position) bool) {
		for fs := range m.g.moments(m.m) {
			if !yield(m.g.sweepFacts(slices.Clone(fs)).positions(m.runs())) {
				return
			}
		}
	}
}

// runs reports whether m is a running count.
func (m *Measure) runs() bool { return m.g.subjects[m.m.subjects[0]].course == running }

// rises reports whether m is a running count that never falls: the dead stay dead.
func (m *Measure) rises() bool { return m.g.subjects[m.m.subjects[0]].role == claims.Killed }

func (s *sweep) positions(highFirst bool) []Position {
	ps := make([]Position, len(s.cliques))
	for i, c := range s.cliques {
		ps[i] = Position{s.between(c), int(c.witnesses), int(c.size), s, i}
	}
	if highFirst {
		slices.Reverse(ps)
	}
	slices.SortStableFunc(ps, comparePositions)
	return ps
}

func comparePositions(p, q Position) int {
	return cmp.Or(q.Witnesses-p.Witnesses, q.Size-p.Size)
}

// Stories returns the fewest positions, at the latest time, that explain every
// claim of that time.
func (m *Measure) Stories() []Position {
	var last *sweep
	for fs := range m.g.moments(m.m) {
		last = m.g.sweepFacts(slices.Clone(fs))
	}
	if last == nil {
		return nil
	}
	var out []Position
	for _, i := range last.cover() {
		c := last.cliques[i]
		out = append(out, Position{last.between(c), int(c.witnesses), int(c.size), last, i})
	}
	return out
}

// Consensus returns the figure that the policy picks for m at its latest time;
// ok is false where it picks none.
func (m *Measure) Consensus() (f Figure, ok bool) {
	c := m.policy
	if c == nil {
		c = m.g.engine.Consensus
	}
	if c == nil {
		c = MajorityOfWitnesses
	}
	f, ok = c.Pick(m.latest())
	f.Policy = c.Name()
	return f, ok
}

// Peaks returns the figures of the positions that have the most witnesses at the
// latest time: one where the majority is clear, and several, in the order in which
// the majority policy prefers them, where as many stand behind each. Of a running
// count it is the highest alone, for the lower are earlier or parts.
func (m *Measure) Peaks() []Figure {
	var out []Figure
	ps := m.latest()
	for i := range ps {
		if i > 0 && (m.runs() || ps[i].Witnesses < ps[0].Witnesses) {
			break
		}
		f := figureOfPosition(&ps[i])
		f.Policy = MajorityOfWitnesses.Name()
		out = append(out, f)
	}
	return out
}

// latest returns the positions of m at its latest time, strongest first. Of a
// running count a lone voice at the latest time that is far from what several
// agree on at other times speaks of something else, and all times count. So they do
// where the dead would be fewer than as many or more have told before.
func (m *Measure) latest() (last []Position) {
	for ps := range m.moments() {
		last = ps
	}
	if !m.runs() || len(last) == 0 {
		return last
	}
	slices.SortStableFunc(last, func(p, q Position) int {
		return cmp.Or(comparePositions(p, q), m.support(q)-m.support(p))
	})
	if last[0].Witnesses > 1 && !m.rises() {
		return last
	}
	all := m.g.sweepFacts(m.asserted()).positions(true)
	if m.rises() && all[0].Witnesses >= last[0].Witnesses && last[0].Range.Compare(all[0].Range) < 0 && !last[0].Range.Meets(all[0].Range) {
		return all
	}
	if last[0].Witnesses > 1 {
		return last
	}
	if all[0].Witnesses > 1 && (farAbove(last[0].Range, all[0].Range) || farAbove(all[0].Range, last[0].Range)) {
		return all
	}
	return last
}

// support counts the witnesses that give at any time what p rules in.
func (m *Measure) support(p Position) int {
	seen := map[int32]bool{}
	for _, i := range m.m.facts {
		if m.g.asserts(i) && m.g.tolerant(i).Meets(p.Range) {
			seen[m.g.facts[i].witness] = true
		}
	}
	return len(seen)
}

// asserted returns the facts of m that assert a number.
func (m *Measure) asserted() []int32 {
	return slices.DeleteFunc(slices.Clone(m.m.facts), func(i int32) bool { return !m.g.asserts(i) })
}

// farAbove reports whether all of v is more than three times as much as any of w.
func farAbove(v, w numbers.Interval) bool {
	lo, _ := v.Lower()
	w, err := w.Scale(numbers.Int(3))
	hi, end := w.Upper()
	return err == nil && end != numbers.Unbounded && lo.Cmp(hi) > 0
}

type measureJSON struct {
	ID        string         `json:"id"`
	Story     string         `json:"story,omitempty"`
	Counted   string         `json:"counted,omitempty"`
	Role      claims.Role    `json:"role,omitempty"`
	Place     string         `json:"place,omitempty"`
	Unit      string         `json:"unit,omitempty"`
	Kind      string         `json:"kind"`
	Claims    []string       `json:"claims"`
	Witnesses int            `json:"witnesses"`
	Positions []positionJSON `json:"positions,omitempty"`
	Consensus *Figure        `json:"consensus,omitempty"`
}

type positionJSON struct {
	Low       *numbers.Number `json:"low,omitempty"`
	High      *numbers.Number `json:"high,omitempty"`
	LowOpen   bool            `json:"low_open,omitempty"`
	HighOpen  bool            `json:"high_open,omitempty"`
	Claims    []string        `json:"claims"`
	Witnesses int             `json:"witnesses"`
}

// MarshalJSON returns the wire form of m.
func (m Measure) MarshalJSON() ([]byte, error) {
	w := measureJSON{
		ID: m.ID, Story: m.Story, Counted: m.Counted.Counted, Role: m.Counted.Role, Place: m.Counted.Place,
		Unit: m.Unit.Code(), Kind: m.Kind.String(), Witnesses: m.Witnesses(),
	}
	for c := range m.Claims() {
		w.Claims = append(w.Claims, c.ID)
	}
	for _, p := range m.Positions() {
		w.Positions = append(w.Positions, p.wire())
	}
	if f, ok := m.Consensus(); ok {
		w.Consensus = &f
	}
	return encode(w)
}

func (p *Position) wire() positionJSON {
	w := positionJSON{Witnesses: p.Witnesses}
	w.Low, w.High, w.LowOpen, w.HighOpen = ends(p.Range)
	for v := range p.Voices() {
		w.Claims = append(w.Claims, v.Claim.ID)
	}
	slices.Sort(w.Claims)
	return w
}
