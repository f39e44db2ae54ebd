package reconcile

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// Consensus is a policy that picks what a measure is taken to be. It never
// makes a figure that nobody gave: there are no averages.
type Consensus interface {
	// Name is how the policy is called in output: "majority".
	Name() string
	// Pick returns the figure for a measure whose positions at its latest time
	// are given, strongest first. ok is false where the policy has none.
	Pick(positions []Position) (f Figure, ok bool)
}

// Figure is a number or a range of numbers, in the unit of its measure.
type Figure struct {
	// Value is the number named; Named is false where none is.
	Value numbers.Number
	Named bool
	// Range is what the words rule in.
	Range numbers.Interval
	// Policy is the name of the policy that picked it.
	Policy string
}

type figureJSON struct {
	Value    *numbers.Number `json:"value,omitempty"`
	Low      *numbers.Number `json:"low,omitempty"`
	High     *numbers.Number `json:"high,omitempty"`
	LowOpen  bool            `json:"low_open,omitempty"`
	HighOpen bool            `json:"high_open,omitempty"`
	Policy   string          `json:"policy"`
}

// MarshalJSON returns the wire form of f.
func (f Figure) MarshalJSON() ([]byte, error) {
	w := figureJSON{Policy: f.Policy}
	if f.Named {
		w.Value = &f.Value
	}
	w.Low, w.High, w.LowOpen, w.HighOpen = ends(f.Range)
	return encode(w)
}

// ends returns v in the form of the wire.
func ends(v numbers.Interval) (low, high *numbers.Number, lowOpen, highOpen bool) {
	if lo, end := v.Lower(); end != numbers.Unbounded {
		low, lowOpen = &lo, end == numbers.Open
	}
	if hi, end := v.Upper(); end != numbers.Unbounded {
		high, highOpen = &hi, end == numbers.Open
	}
	return low, high, lowOpen, highOpen
}

var _ json.Marshaler = Figure{}

// The policies that need no record of the sources.
var (
	// MajorityOfWitnesses takes the position with the most witnesses, of
	// several equal ones the one with the most claims, the tightest, the
	// lowest.
	MajorityOfWitnesses Consensus = majority{}
	// Lowest takes the lowest figure that somebody gives.
	Lowest Consensus = extreme{"lowest", -1}
	// Highest takes the highest.
	Highest Consensus = extreme{"highest", 1}
	// FullRange takes everything from the lowest to the highest figure, as
	// those who record casualties do.
	FullRange Consensus = fullRange{}
)

type majority struct{}

func (majority) Name() string { return "majority" }

func (majority) Pick(positions []Position) (Figure, bool) {
	if len(positions) == 0 {
		return Figure{}, false
	}
	return figureOfPosition(&positions[0]), true
}

// figureOfPosition returns the figure that most witnesses of p give among those
// that all of p allow, of several the most precise one; its range is what all of
// p rule in together.
func figureOfPosition(p *Position) Figure {
	f := Figure{Range: p.Range}
	literal, meets := numbers.Interval{}, true
	for v := range p.Voices() {
		if meets {
			literal, meets = literal.Intersect(v.exact)
		}
	}
	if meets {
		f.Range = literal
	}
	best := tally{}
	for _, t := range tallies(p.Voices()) {
		if t.within = admits(f.Range, t.value); t.beats(best) {
			best = t
		}
	}
	if best.witnesses > 0 {
		f.Value, f.Named = best.value, true
	}
	return f
}

// admits reports whether n lies in v or is one of its ends.
func admits(v numbers.Interval, n numbers.Number) bool {
	return v.Contains(n) || touch(v, numbers.Exactly(n)) || touch(numbers.Exactly(n), v)
}

// tally counts who names one number.
type tally struct {
	value     numbers.Number
	within    bool // the position allows it
	witnesses int
	claims    int
	plain     bool // somebody gives it without hedge or bound
	grain     numbers.Number
	day       int // of the latest claim
}

// beats orders tallies: what the position allows, then more witnesses, then named outright, then more claims,
// then a finer grain, then later, then lower.
func (t tally) beats(u tally) bool {
	return cmpOr(cmpBool(t.within, u.within), t.witnesses-u.witnesses, cmpBool(t.plain, u.plain), t.claims-u.claims,
		u.grain.Cmp(t.grain), t.day-u.day, u.value.Cmp(t.value)) > 0
}

func tallies(vs iter.Seq[Voice]) []tally {
	var ts []tally
	seen := map[[2]int32]bool{}
	index := map[numbers.Number]int32{}
	for v := range vs {
		n, ok := v.value()
		if !ok {
			continue
		}
		k, had := index[n]
		if !had {
			k = int32(len(ts))
			index[n] = k
			ts = append(ts, tally{value: n, grain: v.Claim.Quantity.Grain})
		}
		t := &ts[k]
		t.claims++
		t.plain = t.plain || v.Claim.Quantity.Wording() == numbers.WordsPlain
		t.day = max(t.day, int(v.Claim.Published))
		if g := v.Claim.Quantity.Grain; g.Cmp(t.grain) < 0 {
			t.grain = g
		}
		if w := [2]int32{k, v.Witness}; !seen[w] {
			seen[w] = true
			t.witnesses++
		}
	}
	return ts
}

// Voice is a claim and the witness that stands behind it, a number within its
// story: two claims of one witness count once.
type Voice struct {
	Claim   *claims.Claim
	Witness int32
	exact   numbers.Interval // the literal interval in the unit of the measure
	origin  string
}

// Origin returns the name of the witness: the speaker, or else the agency, or
// else the outlet, in the fullest form that the story has.
func (v Voice) Origin() string { return v.origin }

// value returns the number that v names, in the unit of the measure.
func (v Voice) value() (numbers.Number, bool) {
	lo, loEnd := v.exact.Lower()
	hi, hiEnd := v.exact.Upper()
	switch {
	case v.Claim.Quantity.Vague || loEnd == numbers.Unbounded && hiEnd == numbers.Unbounded:
		return numbers.Number{}, false
	case loEnd != numbers.Unbounded && hiEnd != numbers.Unbounded:
		return lo, lo == hi
	case loEnd == numbers.Unbounded:
		return hi, true
	}
	return lo, true
}

type extreme struct {
	name string
	sign int
}

func (x extreme) Name() string { return x.name }

func (x extreme) Pick(positions []Position) (f Figure, ok bool) {
	for _, v := range voices(positions) {
		n, named := v.value()
		if named && (!ok || n.Cmp(f.Value) == x.sign) {
			f, ok = Figure{Value: n, Named: true, Range: v.exact}, true
		}
	}
	return f, ok
}

type fullRange struct{}

func (fullRange) Name() string { return "range" }

func (fullRange) Pick(positions []Position) (Figure, bool) {
	vs := voices(positions)
	if len(vs) == 0 {
		return Figure{}, false
	}
	v := vs[0].exact
	for _, u := range vs[1:] {
		v = hull(v, u.exact)
	}
	n, point := v.Point()
	return Figure{Value: n, Named: point, Range: v}, true
}

// hull returns the least interval that holds v and w.
func hull(v, w numbers.Interval) numbers.Interval {
	lo, loEnd := v.Lower()
	if w.Compare(v) < 0 {
		lo, loEnd = w.Lower()
	}
	hi, hiEnd := v.Upper()
	if compareUpper(w, v) > 0 {
		hi, hiEnd = w.Upper()
	}
	x, err := numbers.NewInterval(lo, loEnd, hi, hiEnd)
	if err != nil {
		return v // cannot be: the hull holds v
	}
	return x
}

// voices returns the claims of all positions of one time, each once.
func voices(positions []Position) (vs []Voice) {
	if len(positions) == 0 {
		return nil
	}
	s := positions[0].sweep
	for _, i := range s.facts {
		vs = append(vs, s.g.voice(i))
	}
	return vs
}

// SourceOrder is the policy that believes the first of its sources that says
// anything: the speaker, or else the outlet. What none of them says is left to
// MajorityOfWitnesses.
type SourceOrder []string

// Name returns "source order".
func (SourceOrder) Name() string { return "source order" }

// Pick returns the figure of the first source.
func (o SourceOrder) Pick(positions []Position) (Figure, bool) {
	vs := voices(positions)
	for _, name := range o {
		i := slices.IndexFunc(vs, func(v Voice) bool {
			s := v.Claim.Source
			return s.Speaker == name || s.Speaker == "" && s.Outlet == name
		})
		if i >= 0 {
			n, named := vs[i].value()
			return Figure{Value: n, Named: named, Range: vs[i].exact}, true
		}
	}
	return majority{}.Pick(positions)
}
