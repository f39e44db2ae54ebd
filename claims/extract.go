package claims

import (
	"cmp"
	"context"
	"iter"
	"slices"
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
		w.read(x, &doc)
		for _, c := range w.claims {
			if !yield(c) {
				return
			}
		}
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

// workspace holds what reading a document needs, to be used again.
type workspace struct {
	text    prose.Text
	finder  source.Finder
	binder  dating.Binder
	subject subject.Reader
	figures []numbers.Quantity
	counted []numbers.Quantity // figures, with the spelled zeros among them
	dates   []when.Expression
	dated   bool // dates are those of the text
	claims  []Claim

	steps   map[string][]Step // by claim id; nil unless they are asked for
	silent  []Refusal         // figures that make no claim, when listens
	listens bool
}

func (x *Extractor) workspace() *workspace {
	if w, ok := x.workspaces.Get().(*workspace); ok {
		return w
	}
	return &workspace{finder: source.Finder{Aliases: x.Aliases}}
}

// read reads doc into w.claims.
func (w *workspace) read(x *Extractor, doc *Document) {
	w.claims = w.claims[:0]
	dated := *doc
	dated.Published = doc.Day()
	doc = &dated
	if doc.Title != "" && !doc.RepeatsTitle() {
		w.part(x, doc, InTitle, doc.Title)
	}
	w.part(x, doc, InText, doc.Text)
}

// part reads the claims of one part of doc. Who speaks and when is asked only where
// something is counted or moves.
func (w *workspace) part(x *Extractor, doc *Document, part Part, text string) {
	w.text.Parse(text)
	w.text.Tag()
	w.dated = false
	w.findFigures(x, doc, part)
	w.counted = subject.Spelled(w.counted[:0], &w.text, w.figures)
	moves := w.subject.Moves(&w.text, w.figures)
	if len(w.counted)+len(moves) == 0 {
		return
	}
	w.findDates(doc)
	w.finder.Find(&w.text)
	first := len(w.claims)
	w.count(doc, part)
	w.markWithdrawn(w.claims[first:])
	w.move(doc, part, moves, first)
	w.date(doc, w.claims[first:])
}

// findFigures finds the figures of the text, without those of its time expressions
// and of its page.
func (w *workspace) findFigures(x *Extractor, doc *Document, part Part) {
	figures := numbers.Reader{Locale: doc.Locale, Lexicon: x.Lexicon}
	w.figures = w.figures[:0]
	next := 0 // the first date that does not end before the figure
	for q := range figures.All(w.text.Source) {
		w.findDates(doc)
		for next < len(w.dates) && w.dates[next].Span.End <= q.Span.Start {
			next++
		}
		// A figure of a time expression counts nothing: the two of "two weeks ago".
		if next < len(w.dates) && w.dates[next].Span.Contains(q.Span) {
			w.refuse(part, &q, OfTime)
			continue
		}
		if n := w.text.SentenceAt(q.Span.Start); n < len(w.text.Sentences) && w.text.Sentences[n].Place == prose.Furniture {
			w.refuse(part, &q, OfPage)
			continue
		}
		w.figures = append(w.figures, q)
	}
}

// findDates finds the time expressions of the text, once.
func (w *workspace) findDates(doc *Document) {
	if w.dated {
		return
	}
	w.dated = true
	w.dates = w.dates[:0]
	dates := when.Reader{Locale: doc.Locale}
	for e := range dates.All(w.text.Source, doc.Published) {
		w.dates = append(w.dates, e)
	}
}

// count appends the claims of what is counted.
func (w *workspace) count(doc *Document, part Part) {
	readings := w.subject.Read(&w.text, w.counted)
	first := len(w.claims)
	for i := range readings {
		if w.isZero(&w.counted[i]) && !readings[i].Counts() {
			w.refuse(part, &w.counted[i], NoZero)
			continue
		}
		if readings[i].Article {
			w.refuse(part, &w.counted[i], OneOfSome)
			continue
		}
		c := w.claim(doc, part, "", &w.counted[i])
		w.describe(c, &readings[i])
		w.noteReading(c, &readings[i])
	}
	w.link(doc, part, w.claims[first:], readings)
}

// move puts the moves without a figure among the claims of the part, which begin with
// claim first.
func (w *workspace) move(doc *Document, part Part, moves []subject.Move, first int) {
	for _, m := range moves {
		q := numbers.Quantity{
			Span: m.Span, Text: m.Span.In(w.text.Source), Vague: true,
			Strict: numbers.MoreThan(numbers.Number{}), Precision: numbers.Written,
		}
		c := w.claim(doc, part, "m", &q)
		c.Kind, c.Direction = Change, Direction(m.Way)
		c.Measure = Measure{Counted: m.Counted}
		c.Evidence.Counted = m.Words
		c.Denied = c.Denied != m.Denied
		c.Hypothetical = c.Hypothetical || m.Unreal
		w.note(c.ID, "kind", "move", m.Span)
		w.noteSource(c)
	}
	if len(moves) > 0 {
		slices.SortStableFunc(w.claims[first:], func(a, b Claim) int {
			return cmp.Compare(a.Quantity.Span.Start, b.Quantity.Span.Start)
		})
	}
}

// claim appends a claim of a figure, with its source, whose id bears the mark.
func (w *workspace) claim(doc *Document, part Part, mark string, q *numbers.Quantity) *Claim {
	s := w.finder.Of(q.Span)
	w.claims = append(w.claims, Claim{
		ID: claimID(doc.ID, part, mark, q.Span.Start), Doc: doc.ID, Story: doc.Story, In: part,
		Quantity: *q, Published: doc.Published,
		Source:   Source{Speaker: s.Speaker, Mention: s.Mention, Cue: s.Cue, Via: s.Via, Outlet: doc.Outlet},
		Evidence: Evidence{Cue: s.CueSpan, Saying: s.Clause},
		Denied:   s.Denied, Hypothetical: s.Hypothetical,
	})
	c := &w.claims[len(w.claims)-1]
	if n := w.text.SentenceAt(q.Span.Start); n < len(w.text.Sentences) {
		c.Sentence = w.text.Sentences[n].Span
		c.Before, c.After = around(w.text.Source, c.Sentence, q.Span)
	}
	return c
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

// describe takes what a sentence says of the figure into c.
func (w *workspace) describe(c *Claim, r *subject.Reading) {
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
}

// isZero reports whether q is a spelled zero, which numbers.Reader does not read.
func (w *workspace) isZero(q *numbers.Quantity) bool {
	n, ok := q.Strict.Point()
	return ok && n.Sign() == 0 && len(q.Text) > 1 && q.Text[0]|0x20 == 'n'
}

// link sets what claims restate, and of what they are part.
func (w *workspace) link(doc *Document, part Part, cs []Claim, readings []subject.Reading) {
	id := func(fig int) string { return claimID(doc.ID, part, "", w.counted[fig].Span.Start) }
	i := 0
	for n, r := range readings {
		if i == len(cs) || cs[i].Quantity.Span != w.counted[n].Span {
			continue
		}
		if r.SameAs >= 0 {
			cs[i].SameAs = id(r.SameAs)
		}
		if r.PartOf >= 0 && (!w.isZero(&w.counted[r.PartOf]) || readings[r.PartOf].Counts()) {
			cs[i].PartOf = id(r.PartOf)
		}
		i++
	}
}

// claimID returns the id of the claim at an offset of a document: it stays when
// other claims come or go.
func claimID(doc string, part Part, mark string, start int) string {
	if part == InTitle {
		mark = "t" + mark
	}
	return doc + "#" + mark + strconv.Itoa(start)
}

// date sets the days of claims, which are in the order of the text: when their
// source said it, and as of when the figure holds.
func (w *workspace) date(doc *Document, cs []Claim) {
	w.binder.Read(&w.text, &w.finder, w.dates, doc.Published)
	for i := range cs {
		c := &cs[i]
		d := w.binder.Bind(dating.Figure{Span: c.Quantity.Span, Change: c.Kind == Change, Unreal: c.Hypothetical})
		c.Said, c.AsOf = d.Said, d.AsOf
		c.Evidence.Said, c.Evidence.AsOf = d.SaidSpan, d.AsOfSpan
		w.note(c.ID, "said", string(d.SaidRule), d.SaidSpan)
		w.note(c.ID, "as_of", string(d.AsOfRule), d.AsOfSpan)
	}
}
