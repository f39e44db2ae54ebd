package subject

import (
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
	Place   string       // where; "" when the sentence names no place

	Kind       Kind
	Way        int8 // 1 up, -1 down, 0 neither
	Additional bool // on top of others
	Denied     bool // the sentence says that it is not so
	Unreal     bool // could be, is planned, is feared

	PartOf int // index of the figure that holds this one, -1 for none
	SameAs int // index of the figure that this one restates, -1 for none

	KindRule string // the rule that told the kind
	NounRule string // the rule that found what is counted
}

// view is all that the rules look at for one figure.
type view struct {
	*sentence
	i     int // the node of the figure
	q     *numbers.Quantity
	c     counted
	g     governor
	verb  chain  // of the clause whose subject the figure is, or that governs it
	subj  phrase // the subject of the governing verb
	state int    // node of a state beside the figure: "12 dead", "people killed in"; -1
	last  *Reading
}

// Reader reads documents one sentence after the other. The zero Reader is ready;
// it is for one goroutine, and uses its buffers again.
type Reader struct {
	s        sentence
	readings []Reading
	moves    []Move
}

// Read returns a Reading for each of the figures, which are those of t in order.
// The result is valid until the next call.
func (r *Reader) Read(t *prose.Text, figs []numbers.Quantity) []Reading {
	r.readings = r.readings[:0]
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
		v := s.view(n)
		if len(r.readings) > 0 {
			v.last = &r.readings[len(r.readings)-1]
		}
		x := Reading{PartOf: -1, SameAs: -1}
		v.findCounted(&x)
		v.findKind(&x)
		v.findRole(&x)
		v.findModality(&x)
		x.Additional = v.additional()
		x.Place = v.place()
		v.relate(&x)
		r.readings = append(r.readings, x)
	}
	s.share(r.readings[begin:])
}

// view collects what stands around figure n of the sentence.
func (s *sentence) view(n int) view {
	i := int(s.at[n])
	v := view{sentence: s, i: i, q: &s.figs[s.nodes[i].fig], state: -1, subj: none}
	v.c = s.after(i)
	v.g = s.governorOf(i)
	if s.isState(v.c.after) && !s.is(v.c.after, prose.Past) || s.isState(v.c.after) && !s.nounish(v.c.after+1) && !s.is(v.c.after+1, prose.Determiner|prose.PossessivePronoun) && s.get(v.c.after+1).fig < 0 {
		v.state = v.c.after
	}
	if v.g.verb >= 0 {
		v.verb = s.chainAround(v.g.verb)
		v.subj = s.subjectOf(v.verb.start)
	} else {
		v.verb = s.verbAfter(v.c.after)
	}
	return v
}

// chainAround returns the chain that the verb at node k ends.
func (s *sentence) chainAround(k int) chain {
	start := k
	for i := k - 1; i >= 0 && i > k-10; i-- {
		switch {
		case s.is(i, auxiliary):
			start = i
		case s.is(i, prose.Adverb|prose.Focus|prose.Negation) && !s.is(i, prose.Noun), s.eq(i, "to"):
		case s.is(i, prose.Verb|prose.Hypothesis) && s.eq(i+1, "to"):
			start = i
		default:
			i = -1
		}
	}
	c := s.chainAt(start)
	if c.main < k {
		c.main, c.end = k, k+1
	}
	return c
}
