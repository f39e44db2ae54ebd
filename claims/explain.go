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
		defer x.workspaces.Put(w)
		w.explains = true
		w.read(x, doc, func() bool { return yield(w.claim, w.steps) })
	}
}

// note keeps the rule that filled a field of the claim, when rules are asked for.
func (w *workspace) note(field, rule string, span numbers.Span) {
	if w.explains && rule != "" {
		w.steps = append(w.steps, Step{field, rule, span})
	}
}

// noteReading keeps the rules that read what the claim counts, and those of its source.
func (w *workspace) noteReading(r *subject.Reading) {
	if !w.explains {
		return
	}
	w.note("counted", r.NounRule, r.Words)
	w.note("role", r.RoleRule, r.RoleBy)
	if r.Place != "" {
		w.note("place", "preposition", r.PlaceBy)
	}
	w.note("kind", r.KindRule, w.claim.Quantity.Span)
	w.note("modality", r.Modality, w.claim.Sentence)
	w.noteSource()
}

// noteSource keeps the cue that gives the claim its speaker.
func (w *workspace) noteSource() {
	if w.claim.Source.Speaker != "" {
		w.note("source", "cue", w.claim.Evidence.Cue)
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
	w.doc, w.silent, w.listens = *doc, w.silent[:0], true
	w.readPart(x, part, text, func() bool { return true })
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
func (w *workspace) refuse(q *numbers.Quantity, rule string) {
	if w.listens {
		w.silent = append(w.silent, Refusal{w.part, q.Span, q.Text, rule})
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
