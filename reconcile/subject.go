package reconcile

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// subjectKey is what claims of one subject share, as written.
type subjectKey struct {
	counted, place, per string
	role                claims.Role
	unit                numbers.Unit // the base unit of the dimension, or the currency
	kind                claims.Kind
	way                 claims.Direction
	forecast            bool // a plan or a forecast
	extra               bool // on top of others of the same kind
	part                bool // a part of a figure that is counted in the same words
	text                bool // read from a text
	elsewhere           bool // of another event or place than the rest of its text
}

// subject is what is counted, once for all claims that put it in one way.
type subject struct {
	subjectKey
	noun   Noun
	tally  bool     // the words name a total of something: "the cholera tally"
	price  bool     // the words name a price
	rate   bool     // the words name a rate
	where  []string // the words of the place, sorted
	course course
}

func (p *Policy) newSubject(k subjectKey) subject {
	s := subject{subjectKey: k}
	s.noun = p.noun(k.counted, k.role)
	if k.unit.Dimension() == numbers.Magnitude {
		s.noun.Head = "quake" // one thing alone has a magnitude
		s.noun.Modifiers = slices.DeleteFunc(s.noun.Modifiers, func(w string) bool { return listed(quakeWords, w) || w == "quake" })
	}
	if s.kind == claims.Change {
		s.noun.Modifiers = slices.DeleteFunc(s.noun.Modifiers, func(w string) bool { return listed(changeModifiers, w) })
	}
	if s.role == "" && s.text && s.unit.Dimension() == numbers.Count && (s.kind == claims.Total || s.kind == claims.Change) {
		s.role = s.noun.Role
	}
	if k.text {
		words := content(k.counted)
		s.tally = slices.ContainsFunc(words, func(w string) bool { return w != "price" && w != "rate" && isWrapper(singular(w)) })
		s.rate = slices.Contains(words, "rate")
		s.price = slices.ContainsFunc(words, func(w string) bool { return singular(w) == "price" })
	}
	s.where = content(k.place)
	slices.Sort(s.where)
	s.course = courseOf(&s)
	return s
}

// changeModifiers say of a change what its kind says.
var changeModifiers = []string{"additional", "extra", "fresh", "new"}

// keyOf returns the key of c, whose links have been resolved.
func keyOf(c *claims.Claim) subjectKey {
	k := subjectKey{
		counted: c.Measure.Counted, place: c.Measure.Place, per: c.Quantity.Per,
		role: c.Measure.Role, unit: baseUnit(c), kind: c.Kind, way: wayOf(c),
		forecast: c.Hypothetical, text: c.Quantity.Text != "", elsewhere: isElsewhere(c), part: isPart(c),
	}
	if way := changeNamed(c); way != claims.Level {
		k.kind, k.way = claims.Change, way
	}
	return k
}

// wayOf returns the direction of a change.
func wayOf(c *claims.Claim) claims.Direction {
	if c.Kind == claims.Change {
		return c.Direction
	}
	return claims.Level
}

// changeNamed returns the way of a count that a noun makes a change: "the job
// gain".
func changeNamed(c *claims.Claim) claims.Direction {
	if c.Kind != claims.Total || c.Quantity.Unit.Dimension() != numbers.Count || c.Quantity.Text == "" {
		return claims.Level
	}
	words := content(c.Measure.Counted)
	if len(words) < 2 {
		return claims.Level
	}
	switch singular(words[len(words)-1]) {
	case "gain", "increase", "rise":
		return claims.Up
	case "decline", "decrease", "drop":
		return claims.Down
	}
	return claims.Level
}

// compare orders subjects: the one that says more first, then by what it says.
func (s *subject) compare(t *subject) int {
	return cmpOr(
		len(t.noun.Modifiers)-len(s.noun.Modifiers),
		len(t.where)-len(s.where),
		strings.Compare(s.counted, t.counted),
		strings.Compare(s.place, t.place),
		strings.Compare(string(s.role), string(t.role)),
		strings.Compare(s.per, t.per),
		strings.Compare(s.unit.Code(), t.unit.Code()),
		int(s.kind)-int(t.kind),
		int(s.way)-int(t.way),
		cmpBool(s.forecast, t.forecast),
		cmpBool(s.extra, t.extra),
		cmpBool(s.part, t.part),
		cmpBool(s.text, t.text),
		cmpBool(s.elsewhere, t.elsewhere),
	)
}

// cmpOr returns the first of its arguments that is not zero.
func cmpOr(vs ...int) int {
	for _, v := range vs {
		if v != 0 {
			return v
		}
	}
	return 0
}

func cmpBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}
