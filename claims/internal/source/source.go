package source

import (
	"cmp"
	"slices"
	"sort"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// Source is who says a stretch of text. The zero Source is the outlet itself.
type Source struct {
	Speaker      string       // the origin, as fully named as the document names it
	Mention      numbers.Span // where the text names it beside the cue; a pronoun is a mention
	Cue          string       // the words that make it a source: "said", "according to"
	CueSpan      numbers.Span
	Clause       numbers.Span // the clause of saying: "police said on Tuesday"
	Via          []string     // who stands between, nearest to the outlet first
	Quoted       bool         // the words stand in quotation marks
	Denied       bool         // the source says that it is not so
	Hypothetical bool         // the source guesses, expects or fears
}

// Finder finds the sources of one document after another. Its zero value is
// ready; it uses its memory again and so serves one goroutine at a time.
type Finder struct {
	// Aliases maps another name of a speaker, as written, to the name to use.
	Aliases map[string]string

	t        *prose.Text
	attrs    []attribution
	covers   []cover
	segments []segment
	stack    []int32
	quoteOf  []int32 // the outermost quotation of each token, or -1
	speakers []int32 // the attribution of each quotation, or -1
	order    []int32 // the attributions by their cues
	labels   int     // paragraphs that begin with a label, -1 when not counted yet
	found    int     // how many attributions sentences have, in order; those of quotations follow
	names    names
}

// attribution is one cue with the mention beside it.
type attribution struct {
	mention  tokens
	name     tokens // the words that name the speaker; the mention, but for a relative pronoun
	partner  tokens // the second of two who speak together, or empty
	cue      tokens
	saying   tokens // the clause of saying, without what is said
	sentence int32
	hearer   int32  // a token of the medium told, or -1
	shape    shape  // where its words stand
	flags    flags  // what the cue says of them
	speaker  string // resolved
	gender   prose.Class
}

// tokens is a run of tokens, end excluded.
type tokens struct{ first, end int32 }

func (k tokens) empty() bool { return k.first >= k.end }

// shape says where the words of an attribution stand.
type shape uint8

const (
	after  shape = iota // "X said that S"
	before              // "S, X said" and "S1, X said, S2"
	around              // according to X
	quoted              // a quotation alone
	polled              // figures of a poll that go on
)

// flags of an attribution.
type flags uint16

const (
	denying flags = 1 << iota
	guessing
	medium   // the mention is a medium or agency
	survey   // the mention is a poll
	document // the mention is a report or the like
	human    // the speaker is a person
	many     // the speakers are several
	labelled // the mention is the label of a transcript
	minor    // the cue stands in a subordinate clause
	inner    // no source at all but inside the words of another speaker
	inside   // the cue stands in a quotation
	weak     // inside the words of another speaker it is no source of its own
)

// cover says that tokens belong to an attribution.
type cover struct {
	tokens
	attr int32
}

// segment is a run of tokens with its innermost attribution.
type segment struct {
	tokens
	attr  int32
	outer [maxOuter]int32 // the attributions around it, the nearest first, or -1
}

// maxOuter bounds the attributions around another that are told.
const maxOuter = 3

// Find reads the attributions of t, whose tags it fills. Cost grows with the
// length of t alone.
func (f *Finder) Find(t *prose.Text) {
	f.t = t
	t.Tag()
	f.attrs, f.covers, f.segments, f.stack = f.attrs[:0], f.covers[:0], f.segments[:0], f.stack[:0]
	f.labels = -1
	f.collect()
	f.mapQuotes()
	for i := range t.Sentences {
		f.sentence(i)
	}
	f.quotations()
	f.flatten()
	f.resolve()
}

// Of returns the source of the words at span, which belong to the attribution
// that covers their beginning.
func (f *Finder) Of(span numbers.Span) Source {
	i := int32(f.t.TokenAt(span.Start))
	n := sort.Search(len(f.segments), func(n int) bool { return f.segments[n].end > i })
	if n == len(f.segments) || f.segments[n].first > i {
		return Source{}
	}
	return f.source(f.segments[n])
}

// source renders a segment.
func (f *Finder) source(g segment) Source {
	a := &f.attrs[g.attr]
	s := Source{
		Speaker: f.speaker(a),
		Mention: f.span(a.mention),
		CueSpan: f.span(a.cue),
		Denied:  a.flags&denying != 0, Hypothetical: a.flags&guessing != 0,
	}
	s.Cue = s.CueSpan.In(f.t.Source)
	s.Clause = f.span(a.saying)
	s.Via = f.via(g)
	return s
}

// speaker returns the name of the speaker of a, or of both.
func (f *Finder) speaker(a *attribution) string {
	if a.partner.empty() {
		return a.speaker
	}
	return a.speaker + "; " + f.alias(f.nameOf(a.partner))
}

// span returns the bytes of tokens.
func (f *Finder) span(k tokens) numbers.Span { return f.t.Between(int(k.first), int(k.end)) }

// maxChain bounds how many stand between outlet and speaker.
const maxChain = 8

// flatten turns the covers, which overlap, into segments, which do not: where
// several cover a token the shortest has it.
func (f *Finder) flatten() {
	slices.SortStableFunc(f.covers, func(a, b cover) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(b.end, a.end))
	})
	pos := int32(0)
	emit := func(to int32) {
		for len(f.stack) > 0 && pos < to {
			top := f.covers[f.stack[len(f.stack)-1]]
			if top.end <= pos {
				f.stack = f.stack[:len(f.stack)-1]
				continue
			}
			end := min(top.end, to)
			if g, ok := f.innermost(tokens{pos, end}); ok {
				f.segments = append(f.segments, g)
			}
			pos = end
		}
		pos = max(pos, to)
	}
	for i, c := range f.covers {
		emit(c.first)
		f.stack = append(f.stack, int32(i))
	}
	emit(int32(len(f.t.Tokens)))
	f.stack = f.stack[:0]
}

// innermost returns the segment of tokens k that the covers on the stack hold,
// the innermost last: an attribution that is weak gives way to the next around it.
// ok is false when nobody but the outlet says them.
func (f *Finder) innermost(k tokens) (g segment, ok bool) {
	n := len(f.stack) - 1
	last := f.covers[f.stack[n]].attr
	g = segment{tokens: k, attr: last, outer: [maxOuter]int32{-1, -1, -1}}
	depth := 0 // of outer
	for n--; n >= 0 && n >= len(f.stack)-maxChain && depth < maxOuter; n-- {
		c := f.covers[f.stack[n]]
		if c.end <= k.first || c.attr == last {
			continue
		}
		switch weaker := f.attrs[last].flags&weak != 0; {
		case weaker && depth == 0:
			g.attr = c.attr
		case weaker:
			g.outer[depth-1] = c.attr
		default:
			g.outer[depth] = c.attr
			depth++
		}
		last = c.attr
	}
	if depth == 0 && f.attrs[g.attr].flags&inner != 0 {
		return segment{}, false
	}
	return g, true
}
