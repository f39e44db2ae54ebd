package reconcile

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// FindingKind is what is wrong with some claims, or what a person should know
// of them.
type FindingKind uint8

// The kinds of findings, most serious first.
const (
	ConflictFound   FindingKind = iota // claims of one measure exclude each other
	MisquoteFound                      // one speaker is given wordings that exclude each other
	AccountingFound                    // totals, changes and parts do not add up
	DirectionFound                     // one says up, another down
	OutlierFound                       // a figure that looks like a slip of another one
	RevisionFound                      // a source takes a figure back for another one
)

var findingNames = [...]string{"conflict", "misquote", "accounting", "direction", "outlier", "revision"}

// String returns the kind in lower case: "conflict".
func (k FindingKind) String() string { return findingNames[k] }

// MarshalText returns k as String does; the error is always nil.
func (k FindingKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Finding is what a person should look at: one disagreement, however many
// claims repeat its sides.
type Finding struct {
	// ID follows from what disagrees, not from who repeats it, and not from
	// the order of claims.
	ID      string
	Kind    FindingKind
	Grade   Grade           // Hard, or Soft where only hedges or rounding decide
	Claims  []*claims.Claim // by id
	Measure string          // id of the measure; of several, of the first claim's
	Story   string
	// Accepted is true when a person decided that the finding is right.
	Accepted bool

	tell func() []Reason
}

// Why returns the rules that made f, in the order in which they were applied.
func (f *Finding) Why() []Reason { return f.tell() }

type findingJSON struct {
	ID      string      `json:"id"`
	Kind    FindingKind `json:"kind"`
	Grade   Grade       `json:"grade,omitzero"`
	Claims  []string    `json:"claims"`
	Measure string      `json:"measure,omitempty"`
	Why     []Reason    `json:"why"`
}

// MarshalJSON returns the wire form of f.
func (f Finding) MarshalJSON() ([]byte, error) {
	w := findingJSON{ID: f.ID, Kind: f.Kind, Grade: f.Grade, Measure: f.Measure, Why: f.Why()}
	for _, c := range f.Claims {
		w.Claims = append(w.Claims, c.ID)
	}
	return encode(w)
}

// String tells f in a line: its kind and the sentences of its reasons.
func (f Finding) String() string {
	b := strings.Builder{}
	b.WriteString(f.Kind.String())
	if f.Grade == Soft {
		b.WriteString(" (soft)")
	}
	b.WriteString(":")
	for _, r := range f.Why() {
		b.WriteString(" " + r.Text)
	}
	return b.String()
}

// compareFindings orders findings by how serious they are: hard ones first,
// then by kind, then those of many claims, then by the claims.
func compareFindings(a, b *Finding) int {
	return cmpOr(int(b.Grade)-int(a.Grade), int(a.Kind)-int(b.Kind), len(b.Claims)-len(a.Claims),
		strings.Compare(a.Story, b.Story), strings.Compare(a.Claims[0].ID, b.Claims[0].ID), strings.Compare(a.ID, b.ID))
}

// hash returns a short name for what parts say.
func hash(prefix string, parts ...string) string {
	var b []byte
	for _, p := range parts {
		b = strconv.AppendInt(b, int64(len(p)), 10)
		b = append(append(b, ':'), p...)
	}
	sum := sha256.Sum256(b)
	return prefix + hex.EncodeToString(sum[:8])
}

// measureID returns the id of m. It is for the making of g, and remembers.
func (g *group) measureID(m *measure) string {
	if m.id == "" {
		m.id = g.newMeasureID(m)
	}
	return m.id
}

// newMeasureID names m by its story and what it counts.
func (g *group) newMeasureID(m *measure) string {
	s := &g.subjects[m.subjects[0]]
	parts := []string{
		g.key.story, s.kind.String(), s.way.String(), s.per, string(s.role), strconv.FormatBool(s.forecast),
		strconv.FormatBool(s.extra), strconv.FormatBool(s.part), s.place, s.unit.Code(),
	}
	if s.text {
		parts = append(append(parts, s.noun.Head), s.noun.Modifiers...)
	} else {
		parts = append(parts, s.counted)
	}
	if s.elsewhere {
		parts = append(parts, "elsewhere")
	}
	if s.course == fixed {
		t := g.facts[m.facts[len(m.facts)-1]].time
		parts = append(parts, t.String())
	}
	return hash("m", parts...)
}

// newFinding returns a finding over the claims fs of measure m, which tell puts
// in words.
func (g *group) newFinding(kind FindingKind, grade Grade, m *measure, fs []int32, tell func() []Reason, anchors ...string) *Finding {
	slices.Sort(fs)
	fs = slices.Compact(fs)
	f := &Finding{Kind: kind, Grade: grade, Measure: g.measureID(m), Story: g.key.story, tell: tell}
	f.Claims = make([]*claims.Claim, len(fs))
	for k, i := range fs {
		f.Claims[k] = g.claims[i]
	}
	f.ID = hash("f", append([]string{kind.String(), f.Measure, g.figuresOf(fs)}, anchors...)...)
	return f
}

// figuresOf names the figures of the facts fs, each once.
func (g *group) figuresOf(fs []int32) string {
	spans := make([]int32, len(fs))
	for k, i := range fs {
		spans[k] = g.facts[i].span
	}
	slices.Sort(spans)
	var b []byte
	for _, k := range slices.Compact(spans) {
		b, _ = g.spans[k].AppendText(b)
	}
	return string(b)
}

// addFinding notes f. Where one disagreement comes up at several times, the
// later ones are numbered.
func (g *group) addFinding(f *Finding) {
	if g.ids == nil {
		g.ids = map[string]int{}
	}
	if g.ids[f.ID]++; g.ids[f.ID] > 1 {
		f.ID += "-" + strconv.Itoa(g.ids[f.ID])
	}
	g.findings = append(g.findings, f)
}
