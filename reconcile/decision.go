package reconcile

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Verdict is what a person decided.
type Verdict string

// The verdicts: of a finding, Accept or Reject; of two claims, Same or
// Different.
const (
	Accept    Verdict = "accept"    // the finding is right, and stays
	Reject    Verdict = "reject"    // it is not worth looking at, and goes
	Same      Verdict = "same"      // the claims count the same
	Different Verdict = "different" // they do not
)

// DecidedDifferent parts two claims, or what they count, as a person decided.
const DecidedDifferent Rule = "decided-different"

// Decision is a verdict of a person on a finding or on two claims. It is by id,
// and so outlives another reading of the same text.
type Decision struct {
	Finding string  `json:"finding,omitempty"` // id of a finding; or
	A       string  `json:"a,omitempty"`       // ids of two claims
	B       string  `json:"b,omitempty"`
	Verdict Verdict `json:"verdict"`
	Note    string  `json:"note,omitempty"`
}

// ErrDecision is a line that is no decision; errors.Is finds it.
var ErrDecision = errors.New("no decision")

// Validate reports what is wrong with d: not one target, or a verdict that does
// not go with it. The error wraps ErrDecision.
func (d *Decision) Validate() error {
	onFinding := d.Finding != ""
	onClaims := d.A != "" && d.B != "" && d.A != d.B
	switch {
	case onFinding == onClaims || onFinding && (d.A != "" || d.B != ""):
		return fmt.Errorf("%w: it needs a finding or two claims a and b", ErrDecision)
	case onFinding && d.Verdict != Accept && d.Verdict != Reject:
		return fmt.Errorf("%w: verdict %.20q on a finding, not accept or reject", ErrDecision, d.Verdict)
	case onClaims && d.Verdict != Same && d.Verdict != Different:
		return fmt.Errorf("%w: verdict %.20q on two claims, not same or different", ErrDecision, d.Verdict)
	}
	return nil
}

// ReadDecisions reads decisions, a line of JSON each; blank lines are passed
// over. A line that is none is left out, and all such lines are in the error,
// each with its number.
func ReadDecisions(r io.Reader) (ds []Decision, err error) {
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, readErr := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var d Decision
			lineErr := json.Unmarshal(line, &d)
			if lineErr == nil {
				lineErr = d.Validate()
			}
			if lineErr == nil {
				ds = append(ds, d)
			} else {
				err = errors.Join(err, fmt.Errorf("line %d: %w", n, lineErr))
			}
		}
		if readErr == io.EOF {
			return ds, err
		}
		if readErr != nil {
			return ds, errors.Join(err, readErr)
		}
	}
}

// target is what a decision is about.
type target struct{ finding, a, b string }

func (d *Decision) target() target {
	return target{d.Finding, min(d.A, d.B), max(d.A, d.B)}
}

// compareDecisions orders decisions by target and content.
func compareDecisions(d, e Decision) int {
	s, t := d.target(), e.target()
	return cmp.Or(cmp.Compare(s.finding, t.finding), cmp.Compare(s.a, t.a), cmp.Compare(s.b, t.b),
		cmp.Compare(d.Verdict, e.Verdict), cmp.Compare(d.Note, e.Note))
}

// engine is a policy with the decisions at hand: of those on one target the last
// holds.
type engine struct {
	*Policy
	decided map[target]Decision
	claims  map[string]bool // ids of claims that decisions name
}

func newEngine(p *Policy, ds []Decision) *engine {
	e := &engine{Policy: p}
	if len(ds) == 0 {
		return e
	}
	e.decided, e.claims = map[target]Decision{}, map[string]bool{}
	for _, d := range ds {
		e.decided[d.target()] = d
		if d.Finding == "" {
			e.claims[d.A], e.claims[d.B] = true, true
		}
	}
	return e
}

// resolveDecisions notes what was decided on claims of g.
func (g *group) resolveDecisions() {
	if len(g.engine.claims) == 0 {
		return
	}
	for _, d := range g.engine.decided {
		i, j := g.find(d.A), g.find(d.B)
		if i < 0 || j < 0 {
			continue
		}
		if g.decided == nil {
			g.decided = map[[2]int32]Verdict{}
		}
		g.decided[[2]int32{i, j}], g.decided[[2]int32{j, i}] = d.Verdict, d.Verdict
	}
}

// decideSubjects carries decisions on claims over to what they count. Subjects
// that are the same meet whatever one of them meets, and are parted from what one
// of them is. Where two claims are told in the same words, a decision is on them
// alone.
func (g *group) decideSubjects() {
	if g.apart == nil || len(g.decided) == 0 {
		return
	}
	sets := g.unitedSubjects()
	parted := map[[2]int32]bool{}
	for pair, v := range g.decided {
		s, t := g.facts[pair[0]].subject, g.facts[pair[1]].subject
		if v == Different && s != t {
			parted[[2]int32{sets[s], sets[t]}] = true
		}
	}
	meet := map[[2]int32]bool{}
	for s := range g.apart {
		for t, r := range g.apart[s] {
			if r == "" {
				meet[[2]int32{sets[s], sets[t]}] = true
			}
		}
	}
	for s := range g.apart {
		for t := range g.apart[s] {
			k := [2]int32{sets[s], sets[t]}
			switch {
			case s != t && parted[k]:
				g.apart[s][t] = DecidedDifferent
			case s != t && k[0] == k[1], meet[k]:
				g.apart[s][t] = ""
			}
		}
	}
}

// unitedSubjects returns for each subject the least one that it is the same as
// by decision.
func (g *group) unitedSubjects() []int32 {
	set := make([]int32, len(g.subjects))
	for s := range set {
		set[s] = int32(s)
	}
	for pair, v := range g.decided {
		if v != Same {
			continue
		}
		a, b := set[g.facts[pair[0]].subject], set[g.facts[pair[1]].subject]
		for s := range set {
			if set[s] == max(a, b) {
				set[s] = min(a, b)
			}
		}
	}
	return set
}

// decideFindings takes out what was rejected, and reports the decisions whose
// findings or claims are gone.
func (r *Result) decideFindings(e *engine) {
	if len(e.decided) == 0 {
		return
	}
	met := map[target]bool{}
	kept := r.Findings[:0]
	for _, f := range r.Findings {
		d, ok := e.decided[target{finding: f.ID}]
		met[d.target()] = met[d.target()] || ok
		if ok && d.Verdict == Accept {
			g := *f // results of a ledger share their findings
			g.Accepted = true
			f = &g
		}
		if !ok || d.Verdict != Reject {
			kept = append(kept, f)
		}
	}
	clear(r.Findings[len(kept):])
	r.Findings = kept
	for t, d := range e.decided {
		if !met[t] && (d.Finding != "" || !r.has(d.A) || !r.has(d.B)) {
			r.Stale = append(r.Stale, d)
		}
	}
}

// has reports whether the claim with the given id was reconciled.
func (r *Result) has(id string) bool {
	for _, g := range r.groups {
		if g.find(id) >= 0 {
			return true
		}
	}
	return false
}
