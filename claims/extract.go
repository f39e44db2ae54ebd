package claims

import (
	"context"
	"iter"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims/internal/dating"
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/internal/source"
	"github.com/numclaim/numclaim/claims/internal/subject"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// Extractor reads documents as claims. The zero Extractor is ready. It is safe
// for many goroutines, and must not be copied or changed after its first use.
type Extractor struct {
	// Lexicon adds words of the caller's own to those that figures are read
	// with; nil adds none.
	Lexicon *numbers.Lexicon
	// Aliases maps another name of a speaker, as documents write it, to the name
	// that claims are to give: "Moscow" to "Russia".
	Aliases map[string]string

	workspaces sync.Pool
}

// All yields the claims of doc: those of its title, then those of its text, each
// in the order of their figures. The title is passed over when the text contains
// it word for word. Reading cannot fail; what is no figure is passed by.
func (x *Extractor) All(doc Document) iter.Seq[Claim] {
	return func(yield func(Claim) bool) {
		w := x.workspace()
		defer x.workspaces.Put(w)
		w.read(x, doc, func() bool { return yield(w.claim) })
	}
}

// Documents yields the claims of all documents, in their order. It ends early,
// with the error of ctx, when ctx is done; the claims before are then complete
// documents.
func (x *Extractor) Documents(ctx context.Context, docs iter.Seq[Document]) iter.Seq2[Claim, error] {
	return func(yield func(Claim, error) bool) {
		for doc := range docs {
			if err := ctx.Err(); err != nil {
				yield(Claim{}, err)
				return
			}
			for c := range x.All(doc) {
				if !yield(c, nil) {
					return
				}
			}
		}
	}
}

// workspace holds what reading a document needs, to be used again. Claims are made
// one at a time: what a document keeps is what was read of its figures.
type workspace struct {
	doc  Document
	part Part // that is read

	text     prose.Text
	finder   source.Finder
	binder   dating.Binder
	subject  subject.Reader
	figures  []numbers.Quantity
	spelled  []numbers.Quantity // figures, with the spelled zeros among them; its memory
	counted  []numbers.Quantity // spelled, or figures where nothing is spelled
	readings []subject.Reading  // of counted
	dates    []when.Expression
	dated    bool // dates are those of the text
	faults   faultiness
	claim    Claim // being made

	explains bool
	steps    []Step // that made the claim, when explains
	listens  bool
	silent   []Refusal // figures that make no claim, when listens
}

func (x *Extractor) workspace() *workspace {
	if w, ok := x.workspaces.Get().(*workspace); ok {
		w.explains, w.listens = false, false
		return w
	}
	return &workspace{finder: source.Finder{Aliases: x.Aliases}}
}

// read makes the claims of doc one after the other in w.claim, each until yield
// returns, and ends early when yield returns false.
func (w *workspace) read(x *Extractor, doc Document, yield func() bool) {
	doc.Published = doc.Day()
	w.doc = doc
	if doc.Title != "" && !doc.RepeatsTitle() && !w.readPart(x, InTitle, doc.Title, yield) {
		return
	}
	w.readPart(x, InText, doc.Text, yield)
}

// readPart reads the claims of one part of the document. Who speaks and when is asked
// only where something is counted or moves.
func (w *workspace) readPart(x *Extractor, part Part, text string, yield func() bool) bool {
	w.part, w.dated, w.faults = part, false, unasked
	w.text.Parse(text)
	w.text.Tag()
	w.findFigures(x)
	w.findSpelled()
	moves := w.subject.Moves(&w.text, w.figures)
	if len(w.counted)+len(moves) == 0 {
		return true
	}
	w.findDates()
	w.finder.Find(&w.text)
	w.readings = w.subject.Read(&w.text, w.counted)
	w.binder.Read(&w.text, &w.finder, w.dates, w.doc.Published)
	for i := range w.counted {
		for len(moves) > 0 && moves[0].Span.Start < w.counted[i].Span.Start {
			if w.move(&moves[0]); !yield() {
				return false
			}
			moves = moves[1:]
		}
		if w.figure(i) && !yield() {
			return false
		}
	}
	for i := range moves {
		if w.move(&moves[i]); !yield() {
			return false
		}
	}
	return true
}

// findFigures finds the figures of the text, without those of its time expressions
// and of its page.
func (w *workspace) findFigures(x *Extractor) {
	figures := numbers.Reader{Locale: w.doc.Locale, Lexicon: x.Lexicon}
	w.figures = w.figures[:0]
	next := 0 // the first date that does not end before the figure
	for q := range figures.All(w.text.Source) {
		w.findDates()
		for next < len(w.dates) && w.dates[next].Span.End <= q.Span.Start {
			next++
		}
		// A figure of a time expression counts nothing: the two of "two weeks ago".
		if next < len(w.dates) && w.dates[next].Span.Contains(q.Span) {
			w.refuse(&q, OfTime)
			continue
		}
		if n := w.text.SentenceAt(q.Span.Start); n < len(w.text.Sentences) && w.text.Sentences[n].Place == prose.Furniture {
			w.refuse(&q, OfPage)
			continue
		}
		w.figures = append(w.figures, q)
	}
}

// findDates finds the time expressions of the text, once.
func (w *workspace) findDates() {
	if w.dated {
		return
	}
	w.dated = true
	w.dates = w.dates[:0]
	dates := when.Reader{Locale: w.doc.Locale}
	for e := range dates.All(w.text.Source, w.doc.Published) {
		w.dates = append(w.dates, e)
	}
}

// findSpelled finds what is counted: the figures, and what words without a number
// spell.
func (w *workspace) findSpelled() {
	w.counted = subject.Spelled(w.spelled[:0], &w.text, w.figures)
	if len(w.counted) > len(w.figures) {
		w.spelled = w.counted
	}
}

// figure makes the claim of counted figure i; ok is false when it is none.
func (w *workspace) figure(i int) (ok bool) {
	q, r := &w.counted[i], &w.readings[i]
	if rule := w.refusal(i); rule != "" {
		w.refuse(q, rule)
		return false
	}
	w.begin(q, "")
	w.describe(r)
	w.link(r)
	w.withdraw()
	w.date()
	return true
}

// move makes the claim of a move without a figure.
func (w *workspace) move(m *subject.Move) {
	w.begin(&numbers.Quantity{
		Span: m.Span, Text: m.Span.In(w.text.Source), Vague: true,
		Strict: numbers.MoreThan(numbers.Number{}), Precision: numbers.Written,
	}, "m")
	c := &w.claim
	c.Kind, c.Direction = Change, Direction(m.Way)
	c.Measure = Measure{Counted: m.Counted}
	c.Evidence.Counted = m.Words
	c.Denied = c.Denied != m.Denied
	c.Hypothetical = c.Hypothetical || m.Unreal
	w.note("kind", "move", m.Span)
	w.noteSource()
	w.date()
}

// begin begins the claim of a figure, whose id bears the mark, with its source.
func (w *workspace) begin(q *numbers.Quantity, mark string) {
	s := w.finder.Of(q.Span)
	w.steps = nil
	w.claim = Claim{
		ID: w.id(mark, q.Span.Start), Doc: w.doc.ID, Story: w.doc.Story, In: w.part,
		Quantity: *q, Published: w.doc.Published,
		Source:   Source{Speaker: s.Speaker, Mention: s.Mention, Cue: s.Cue, Via: s.Via, Outlet: w.doc.Outlet},
		Evidence: Evidence{Cue: s.CueSpan, Saying: s.Clause},
		Denied:   s.Denied, Hypothetical: s.Hypothetical,
	}
	c := &w.claim
	if n := w.text.SentenceAt(q.Span.Start); n < len(w.text.Sentences) {
		c.Sentence = w.text.Sentences[n].Span
		c.Before, c.After = around(w.text.Source, c.Sentence, q.Span)
	}
}

// around returns what stands in sentence s on either side of the figure at q.
func around(text string, s, q numbers.Span) (before, after string) {
	if !s.Contains(q) {
		return "", ""
	}
	from, to := max(s.Start, q.Start-Around), min(s.End, q.End+Around)
	for from < q.Start && !utf8.RuneStart(text[from]) {
		from++
	}
	for to > q.End && to < len(text) && !utf8.RuneStart(text[to]) {
		to--
	}
	return strings.ToValidUTF8(text[from:q.Start], "\uFFFD"), strings.ToValidUTF8(text[q.End:to], "\uFFFD")
}

// describe takes what a sentence says of the figure into the claim.
func (w *workspace) describe(r *subject.Reading) {
	c := &w.claim
	c.Measure = Measure{Counted: r.Counted, Role: Role(r.Role), Place: r.Place}
	c.Evidence.Counted, c.Evidence.Role, c.Evidence.Place = r.Words, r.RoleBy, r.PlaceBy
	c.Kind, c.Direction = Kind(r.Kind), Direction(r.Way)
	c.Additional = r.Additional
	if r.Per != "" {
		c.Quantity.Per = r.Per
	}
	if r.Unit != (numbers.Unit{}) {
		c.Quantity.Unit = r.Unit
	}
	c.Denied = c.Denied != r.Negated || r.Denied // "denied that it had not" holds
	c.Hypothetical = c.Hypothetical || r.Unreal
	w.noteReading(r)
}

// refusal returns the rule by which counted figure i makes no claim, "" when it makes
// one.
func (w *workspace) refusal(i int) string {
	switch q, r := &w.counted[i], &w.readings[i]; {
	case isZero(q) && !r.Counts():
		return NoZero
	case r.Article:
		return OneOfSome
	}
	return ""
}

// isZero reports whether q is a spelled zero, which numbers.Reader does not read.
func isZero(q *numbers.Quantity) bool {
	if len(q.Text) < 2 || q.Text[0]|0x20 != 'n' {
		return false
	}
	n, ok := q.Strict.Point()
	return ok && n.Sign() == 0
}

// link sets what the claim restates, and of what it is part, where that is a claim.
func (w *workspace) link(r *subject.Reading) {
	if r.SameAs >= 0 && w.refusal(r.SameAs) == "" {
		w.claim.SameAs = w.id("", w.counted[r.SameAs].Span.Start)
	}
	if r.PartOf >= 0 && w.refusal(r.PartOf) == "" {
		w.claim.PartOf = w.id("", w.counted[r.PartOf].Span.Start)
	}
}

// id returns the id of the claim at an offset: it stays when other claims come or go.
func (w *workspace) id(mark string, start int) string {
	if w.part == InTitle {
		mark = "t" + mark
	}
	return w.doc.ID + "#" + mark + strconv.Itoa(start)
}

// date sets the days of the claim: when its source said it, and as of when the figure
// holds. Claims come in the order of the text.
func (w *workspace) date() {
	c := &w.claim
	d := w.binder.Bind(dating.Figure{Span: c.Quantity.Span, Change: c.Kind == Change, Unreal: c.Hypothetical})
	c.Said, c.AsOf = d.Said, d.AsOf
	c.Evidence.Said, c.Evidence.AsOf = d.SaidSpan, d.AsOfSpan
	w.note("said", string(d.SaidRule), d.SaidSpan)
	w.note("as_of", string(d.AsOfRule), d.AsOfSpan)
}
