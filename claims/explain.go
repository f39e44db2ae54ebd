package claims

import (
	"cmp"
	"iter"
	"slices"

	"github.com/numclaim/numclaim/claims/internal/subject"
	"github.com/numclaim/numclaim/numbers"
)

// Step is the rule that gave a claim one of its fields.
type Step struct {
	Field string       // as in the JSON form: "counted", "role", "kind", "as_of"
	Rule  string       // its name, by which the documentation of the field's rules speaks of it
	Span  numbers.Span // the words that the rule rests on; zero when there are none
}

// Explain yields what All yields, each claim with the rules that made it. A field
// that no rule filled has no step.
func (x *Extractor) Explain(doc Document) iter.Seq2[Claim, []Step] {
	return func(yield func(Claim, []Step) bool) {
		w := x.workspace()
		w.steps = map[string][]Step{}
		w.read(x, &doc)
		steps := w.steps
		w.steps = nil
		defer x.workspaces.Put(w)
		for _, c := range w.claims {
			if !yield(c, steps[c.ID]) {
				return
			}
		}
	}
}

// note keeps the rule that filled a field of the claim with the id, when rules are
// asked for.
func (w *workspace) note(id, field, rule string, span numbers.Span) {
	if w.steps != nil && rule != "" {
		w.steps[id] = append(w.steps[id], Step{field, rule, span})
	}
}

// noteReading keeps the rules that read what c counts, and those of its source.
func (w *workspace) noteReading(c *Claim, r *subject.Reading) {
	if w.steps == nil {
		return
	}
	w.note(c.ID, "counted", r.NounRule, r.Words)
	w.note(c.ID, "role", r.RoleRule, r.RoleBy)
	if r.Place != "" {
		w.note(c.ID, "place", "preposition", r.PlaceBy)
	}
	w.note(c.ID, "kind", r.KindRule, c.Quantity.Span)
	w.note(c.ID, "modality", r.Modality, c.Sentence)
	w.noteSource(c)
}

// noteSource keeps the cue that gives c its speaker.
func (w *workspace) noteSource(c *Claim) {
	if c.Source.Speaker != "" {
		w.note(c.ID, "source", "cue", c.Evidence.Cue)
	}
}

// Refusal is something that looks like a figure and is no claim.
type Refusal struct {
	In   Part
	Span numbers.Span
	Text string
	Rule string // why: a rule of numbers, or one of those below
}

// The rules by which figures make no claim, besides those of numbers.Rule.
const (
	// OfTime refuses figures of time expressions: the two of "two weeks ago".
	OfTime = "time expression"
	// OfPage refuses what the page and not the story says: the figures of other
	// stories' headlines behind "Also Read |", the price of a subscription.
	OfPage = "page furniture"
	// NoZero refuses spelled zeros of which nothing is said to happen: "no doubt".
	NoZero = "zero of nothing counted"
	// OneOfSome refuses the one that only introduces somebody: "one woman carried
	// her child".
	OneOfSome = "one as an article"
	// NoFigure is the answer for words in which nothing looks like a figure.
	NoFigure = "no figure"
)

// Refused yields what looks like a figure in doc and is no claim, title first,
// with the rule that refused it.
func (x *Extractor) Refused(doc Document) iter.Seq[Refusal] {
	return func(yield func(Refusal) bool) {
		if doc.Title != "" && !doc.RepeatsTitle() {
			if !x.refused(&doc, InTitle, doc.Title, yield) {
				return
			}
		}
		x.refused(&doc, InText, doc.Text, yield)
	}
}

// refused yields the refusals of one part: those of the figures' reader, merged
// in order with the figures that are read and claim nothing.
func (x *Extractor) refused(doc *Document, part Part, text string, yield func(Refusal) bool) bool {
	w := x.workspace()
	defer x.workspaces.Put(w)
	w.claims, w.silent, w.listens = w.claims[:0], w.silent[:0], true
	w.part(x, doc, part, text)
	w.listens = false
	figures := numbers.Reader{Locale: doc.Locale, Lexicon: x.Lexicon}
	for r := range figures.Refused(text) {
		w.silent = append(w.silent, Refusal{part, r.Span, r.Text, string(r.Rule)})
	}
	slices.SortStableFunc(w.silent, func(a, b Refusal) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	for _, r := range w.silent {
		if !yield(r) {
			return false
		}
	}
	return true
}

// refuse keeps why the figure q is no claim, when that is asked for.
func (w *workspace) refuse(part Part, q *numbers.Quantity, rule string) {
	if w.listens {
		w.silent = append(w.silent, Refusal{part, q.Span, q.Text, rule})
	}
}

// WhyNot says why the words of doc that span holds are no claim: the rule that
// refused what stands there, or NoFigure. It returns "" when they are one.
func (x *Extractor) WhyNot(doc Document, part Part, span numbers.Span) string {
	for c := range x.All(doc) {
		if c.In == part && c.Quantity.Span.Overlaps(span) {
			return ""
		}
	}
	for r := range x.Refused(doc) {
		if r.In == part && r.Span.Overlaps(span) {
			return r.Rule
		}
	}
	return NoFigure
}
