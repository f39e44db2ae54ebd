package subject

import (
	"slices"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// Kind is the kind of a figure, in the order of claims.Kind.
type Kind uint8

// The kinds.
const (
	Total Kind = iota
	Change
	Rate
	Share
	Rank
)

// Reading is what a sentence says of one of its figures, or of a move.
type Reading struct {
	Counted string       // the thing counted, "" when nothing names it
	Words   numbers.Span // where the text names it; zero when it is understood
	Role    string       // what happened to it, of the closed list; "" for none
	RoleBy  numbers.Span // the word that tells the role; zero when it is understood
	Place   string       // where; "" when the sentence names no place
	PlaceBy numbers.Span // where the text names the place

	Kind       Kind
	Way        int8 // 1 up, -1 down, 0 neither
	Additional bool // on top of others
	Denied     bool // the sentence says that it is not so: "not 60 but 16"
	Negated    bool // its verb is negated: "has not lost 600 jobs"
	Unreal     bool // could be, is planned, is feared

	Article bool // it is a one that only introduces somebody: "one woman said"

	PartOf int // index of the figure that holds this one, -1 for none
	SameAs int // index of the figure that this one restates, -1 for none

	index    int          // of its figure
	person   bool         // it counts persons of a named kind
	sentence int          // number of its sentence
	Per      string       // the denominator that stands apart: "seven loads a day"
	Unit     numbers.Unit // the unit that another figure of the sentence gives: "46 tonnes, up from 40"
	NounRule string       // the rule that found what is counted
	RoleRule string       // the rule that found the role
	KindRule string       // the rule that told the kind
	Modality string       // the rule that denied the figure or took it for possible
}

// view is all that the rules look at for one figure.
type view struct {
	*sentence
	i       int // the node of the figure
	q       *numbers.Quantity
	c       counted
	g       governor
	verb    chain  // of the clause whose subject the figure is, or that governs it
	subj    phrase // the subject of the governing verb
	state   int    // node of a state beside the figure: "12 dead", "people killed in"; -1
	last    *lastRead
	latest  *Reading         // the reading before, of any dimension
	topic   string           // the subject of the sentence before, where a pronoun may stand for it
	themes  *theme           // of the document
	own     numbers.Quantity // the figure with the unit that another one gives it
	persons string           // the persons whom the sentence before is about, where they may act here
}

// lastRead holds the last reading of each dimension, for figures that leave the
// noun out.
type lastRead [numbers.Other + 1]*Reading

// Reader reads documents one sentence after the other. The zero Reader is ready;
// it is for one goroutine, and uses its buffers again.
type Reader struct {
	s        sentence
	before   sentence // the sentence before, when its subject is asked for
	about    string   // that subject
	persons  bool     // it is persons in the plural
	aboutOf  int      // the sentence that about is asked for, plus one
	readings []Reading
	view     view    // of the figure being read
	reading  Reading // of it
	last     lastRead
	themes   theme // of the document, 0 until a rule asks
	moves    []Move
}

// Read returns a Reading for each of the figures, which are those of t in order.
// The result is valid until the next call.
func (r *Reader) Read(t *prose.Text, figs []numbers.Quantity) []Reading {
	r.readings, r.last, r.aboutOf, r.themes = slices.Grow(r.readings[:0], len(figs)), lastRead{}, 0, 0
	for fig := 0; fig < len(figs); {
		n := t.SentenceAt(figs[fig].Span.Start)
		if n == len(t.Sentences) {
			break
		}
		fig = r.s.layOut(t, n, figs, fig)
		r.sentence()
	}
	for len(r.readings) < len(figs) {
		r.readings = append(r.readings, Reading{PartOf: -1, SameAs: -1})
	}
	return r.readings
}

// sentence reads the figures of the sentence that is laid out.
func (r *Reader) sentence() {
	s := &r.s
	begin := len(r.readings)
	for n := range s.at {
		v, x := &r.view, &r.reading
		*v = s.view(n)
		v.last, v.themes = &r.last, &r.themes
		if n := len(r.readings); n > 0 {
			v.latest = &r.readings[n-1]
		}
		r.lookBack(v)
		*x = Reading{PartOf: -1, SameAs: -1, sentence: s.number, index: len(r.readings)}
		v.implyUnit(x)
		v.findCounted(x)
		if x.Per == "" {
			x.Per = v.perBehind()
		}
		v.findKind(x)
		v.findRole(x)
		v.named(x)
		v.findModality(x)
		v.specify(x)
		v.keepApart(x)
		v.normalise(x)
		x.Additional = v.additional()
		if p := v.place(); p.ok {
			x.PlaceBy = v.span(p.start, p.end)
			x.Place = x.PlaceBy.In(v.text.Source)
		}
		x.Article = v.introduces(x)
		v.relate(x)
		r.readings = append(r.readings, *x)
		if x.Counted != "" && v.carries(x) {
			r.last[v.q.Unit.Dimension()] = &r.readings[len(r.readings)-1]
		}
	}
	s.share(r.readings[begin:])
}

// view collects what stands around figure n of the sentence.
func (s *sentence) view(n int) view {
	i := int(s.at[n])
	v := view{sentence: s, i: i, q: &s.figs[s.figureAt(i)], state: -1, subj: none}
	v.c = s.after(i)
	v.g = s.governorOf(i)
	if s.standsAlone(v.c.after) {
		v.state = v.c.after
	}
	if v.g.verb >= 0 && v.g.prep < 0 && s.is(v.g.verb, prose.Say|prose.Know) && s.predicateAt(v.c.after) {
		v.g.verb = -1 // "she said 40 people were missing": the figure begins a clause
	}
	if v.g.verb >= 0 {
		v.verb = s.chainAround(v.g.verb)
		v.subj = s.subjectOf(v.verb.start)
	} else {
		v.verb = s.verbAfter(v.c.after)
	}
	return v
}

// standsAlone reports whether the state at node k has no object, so that it is no
// active verb: "12 wounded in", not "12 wounded three others".
func (s *sentence) standsAlone(k int) bool {
	return s.isState(k) && (!s.nounish(k+1) || s.tagged(k+1, prose.TagAdjective) && !s.nounish(k+2)) && !s.tagged(k+1, prose.TagDeterminer, prose.TagPronoun) && s.get(k+1).fig < 0
}

// predicateAt reports whether a finite verb stands at node k, or behind one phrase
// of place there.
func (s *sentence) predicateAt(k int) bool {
	for s.tagged(k, prose.TagAdverb) {
		k++
	}
	return s.isFinite(k) || s.isFinite(s.phraseOfPlace(k))
}

// lookBack gives the view of a figure the subject of the sentence before where its
// own clause points back: with a pronoun, or with no noun at all.
func (r *Reader) lookBack(v *view) {
	pronoun := v.eq(v.verb.start-1, "it", "they")
	alone := !v.c.ok && v.g.verb < 0 && v.verb.ok
	if !pronoun && !alone && !v.factor() {
		return
	}
	if r.aboutOf != v.number+1 {
		r.aboutOf = v.number + 1
		r.about, r.persons = r.topic()
	}
	if pronoun || v.factor() {
		v.topic = r.about
	}
	if alone && r.persons {
		v.persons = r.about
	}
}

// topic returns the subject of the sentence before the one that is laid out, ""
// when there is none in its paragraph, and whether it is persons.
func (r *Reader) topic() (subject string, persons bool) {
	n := r.s.number - 1
	t := r.s.text
	if n < 0 || t.Sentences[n].Paragraph != t.Sentences[n+1].Paragraph {
		return "", false
	}
	b := &r.before
	b.layOut(t, n, nil, 0)
	for k := range b.nodes {
		if !b.isFinite(k) || b.is(k, prose.Say) {
			continue
		}
		p := b.subjectOf(k)
		if !p.ok {
			return "", false
		}
		return b.words(p.start, p.end), b.is(p.head, prose.Person) && b.plural(p.head)
	}
	return "", false
}
