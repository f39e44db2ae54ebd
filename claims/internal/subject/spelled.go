package subject

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// Spelled appends to dst the figures of t with those among them that a word
// without a number spells: zeros ("no one was killed", "no casualties") and
// factors ("exports doubled"), merged in order; figs itself when nothing is spelled.
// Reading.Counts tells afterwards which zeros do. The tags of t must be filled.
func Spelled(dst []numbers.Quantity, t *prose.Text, figs []numbers.Quantity) []numbers.Quantity {
	fig, copied := 0, 0
	for _, s := range t.Sentences {
		if s.Classes&(prose.Negation|prose.Rise|prose.Fall) == 0 {
			continue // most sentences
		}
		for i := int(s.First); i < int(s.End); i++ {
			q, ok := spelledAt(t, i)
			if !ok {
				continue
			}
			for fig < len(figs) && figs[fig].Span.Start < q.Span.Start {
				fig++
			}
			if overlaps(figs[max(0, fig-1):min(fig+1, len(figs))], q) || overlaps(dst[max(0, len(dst)-1):], q) {
				continue // "no more than 100"
			}
			dst = append(append(dst, figs[copied:fig]...), q)
			copied = fig
		}
	}
	if len(dst) == 0 {
		return figs
	}
	return append(dst, figs[copied:]...)
}

// overlaps reports whether one of figs has words of q.
func overlaps(figs []numbers.Quantity, q numbers.Quantity) bool {
	for i := range figs {
		if figs[i].Span.Overlaps(q.Span) {
			return true
		}
	}
	return false
}

// spelledAt returns the spelled zero or factor at token i.
func spelledAt(t *prose.Text, i int) (numbers.Quantity, bool) {
	switch c := t.Tokens[i].Class; {
	case c&prose.Negation != 0:
		return zeroAt(t, i)
	case c&(prose.Rise|prose.Fall) != 0:
		return factorAt(t, i)
	}
	return numbers.Quantity{}, false
}

// zeroAt returns the spelled zero at token i.
func zeroAt(t *prose.Text, i int) (q numbers.Quantity, ok bool) {
	end := zeroEnd(t, i)
	if end < 0 {
		return q, false
	}
	span := t.Between(i, end)
	return numbers.Quantity{
		Span: span, Text: span.In(t.Source), Strict: numbers.Exactly(numbers.Number{}), Precision: numbers.Written,
	}, true
}

// zeroEnd returns the end of the spelled zero at token i, -1 for none.
func zeroEnd(t *prose.Text, i int) int {
	if !t.Is(i, prose.Negation) {
		return -1
	}
	switch {
	case t.Equal(i, "nobody"), t.Equal(i, "none") && t.Is(i+1, prose.Be|prose.Have):
		return i + 1
	case !t.Equal(i, "no"):
		return -1
	case t.Equal(i+1, "one"):
		return i + 2
	}
	for j := i + 1; j < i+4; j++ {
		if t.Is(j, prose.RoleWord|prose.Person) && t.Is(j, prose.Noun) {
			return i + 1
		}
		if !t.Is(j, prose.Adjective|prose.Demonym|prose.Noun) {
			return -1
		}
	}
	return -1
}

// Counts reports whether the zero that x reads says how many something happened
// to.
func (x *Reading) Counts() bool {
	if x.Role == "deployed" || x.Role == "raised" || x.Role == "spent" || x.Role == "sold" || x.Role == "produced" {
		return false
	}
	return x.RoleRule != "" || x.Counted == "casualties"
}

// introduces reports whether the figure is a one that stands for an article: one
// person of a kind who does something, and to whom nothing that is counted happened.
func (v *view) introduces(x *Reading) bool {
	if !v.eqFigure("one") || x.NounRule != "noun" || x.Role != "" || x.Additional || v.g.verb >= 0 || v.g.prep >= 0 || len(v.at) > 1 && v.listed(v.i, v.nextFigure()) {
		return false
	}
	if !v.is(v.c.head, prose.Person) && !v.eq(v.c.head, "boy", "girl", "man", "woman", "person") || v.plural(v.c.head) {
		return false
	}
	return v.verb.ok && !v.verb.passive && !v.is(v.verb.main, prose.Be) && !v.eq(v.verb.main, stayingVerbs...)
}

// eqFigure reports whether the figure is written as word.
func (v *view) eqFigure(word string) bool { return strings.EqualFold(v.q.Text, word) }

// nextFigure returns the node of the next figure of the sentence, -1 for none.
func (v *view) nextFigure() int {
	for _, k := range v.at {
		if int(k) > v.i {
			return int(k)
		}
	}
	return -1
}

// factors are the verbs that multiply a level, by base form: sorted.
var factors = []struct {
	word  string
	times numbers.Number
}{
	{"double", numbers.Int(2)},
	{"halve", numbers.MustNumber("1/2")},
	{"quadruple", numbers.Int(4)},
	{"treble", numbers.Int(3)},
	{"triple", numbers.Int(3)},
}

// factorUnit is the unit of factors.
var factorUnit = numbers.NewUnit("x", numbers.Multiplier)

// factorAt returns the factor that the verb at token i spells, with the hedge
// before it: "doubled", "has more than tripled", "was nearly halved".
func factorAt(t *prose.Text, i int) (q numbers.Quantity, ok bool) {
	if !t.Is(i, prose.Rise|prose.Fall) || !t.Is(i, prose.Verb) || !isVerbTag(t.Tags[i]) {
		return q, false
	}
	l := t.Tokens[i].Lemma.String()
	for _, f := range factors {
		if f.word != l {
			continue
		}
		q.Unit, q.Precision, q.Strict = factorUnit, numbers.Written, numbers.Exactly(f.times)
		q.Span = t.Between(i, i+1)
		hedgeFactor(&q, t, i, f.times)
		q.Text = q.Span.In(t.Source)
		return q, true
	}
	return q, false
}

// hedgeFactor reads the hedge before the verb at token i into q.
func hedgeFactor(q *numbers.Quantity, t *prose.Text, i int, n numbers.Number) {
	first := i - 1
	switch {
	case t.Equal(i-1, "than") && t.Equal(i-2, "more"):
		first, q.Strict = i-2, numbers.MoreThan(n)
	case t.Equal(i-1, "least") && t.Equal(i-2, "at"):
		first, q.Strict = i-2, numbers.AtLeast(n)
	case t.Equal(i-1, "nearly"), t.Equal(i-1, "almost"):
		q.Strict, q.Approx = numbers.LessThan(n), true
	case t.Equal(i-1, "roughly"), t.Equal(i-1, "about"), t.Equal(i-1, "virtually"):
		q.Approx = true
	default:
		return
	}
	q.Span = t.Between(first, i+1)
	q.Hedge = t.Between(first, i).In(t.Source)
}

func isVerbTag(t prose.Tag) bool {
	switch t {
	case prose.TagVerb, prose.TagInfinitive, prose.TagParticiple, prose.TagIng:
		return true
	}
	return false
}

// isFactor reports whether q is a factor that a verb spells, whose last token is
// token i.
func isFactor(q *numbers.Quantity, t *prose.Text, i int) bool {
	return q.Unit == factorUnit && q.Precision == numbers.Written && t.Is(i, prose.Verb)
}

// countedFactor reads "exports doubled", "the firm has tripled its output": the
// object of the verb, or its subject.
func (v *view) countedFactor(x *Reading) bool {
	if !v.factor() {
		return false
	}
	c := v.chainAround(v.i)
	if p := v.objectOf(c.end); p.ok && !c.passive && !v.is(p.head, prose.TimeNoun) {
		return v.take(x, p)
	}
	if v.eq(c.start-1, "it", "they") && v.topic != "" {
		x.Counted = v.topic
		return true
	}
	p := v.subjectOf(c.start)
	return p.ok && v.take(x, p)
}

// factor reports whether the figure is a verb that multiplies.
func (v *view) factor() bool { return v.nodes[v.i].fig < 0 }

// kindFactor reads factors that a verb spells: changes by the way of the verb.
func (v *view) kindFactor(*Reading) (Kind, way, bool) {
	if !v.factor() {
		return Total, still, false
	}
	return Change, senseOf(v.get(v.i).lemma).way, true
}
