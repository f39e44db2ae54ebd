package reconcile

import (
	"slices"
	"strings"
	"unicode"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// SameStatement brings two figures of two texts together whose sentences say the
// same of them in other words, though what they count is named differently: the
// one number in the middle of the same words is one figure.
const SameStatement Rule = "same-statement"

// nearWords is how many words on either side of a figure are looked at.
const nearWords = 8

// sameStatement reports whether the words around the facts i and j, parted by
// rule r, tell the same of one number, or nearly word for word the same of two.
func (g *group) sameStatement(i, j int32, r Rule) bool {
	a, b := g.claims[i], g.claims[j]
	if g.statements == nil || a.Doc == b.Doc || !listed(wordy, string(r)) || a.Denied != b.Denied {
		return false
	}
	if a.Quantity.Unit.Dimension() != b.Quantity.Unit.Dimension() || a.Kind == claims.Rank != (b.Kind == claims.Rank) || opposite(a, b) {
		return false
	}
	s, t := g.subjectOf(i), g.subjectOf(j)
	if otherPlace(g, s, t) || s.elsewhere != t.elsewhere || otherUnit(g, s, t) && s.per != "" && t.per != "" || otherCurrency(g, s, t) {
		return false
	}
	if s.role != t.role && s.role != "" && t.role != "" {
		return false // eight were killed and eight were injured
	}
	switch g.slotOf(i, j) {
	case sameSlot:
		return true
	case otherSlot:
		return false
	}
	shared, least := overlap(g.statements[i], g.statements[j])
	x, okx := a.Quantity.Value()
	y, oky := b.Quantity.Value()
	switch {
	case a.Quantity.Strict != b.Quantity.Strict && (!okx || !oky || x != y):
		named := r != OtherThing || a.Quantity.Unit.Code() != "" // children are a part of people
		return named && s.kind == t.kind && s.role == t.role && shared >= 4 && 4*shared >= 3*least
	case isSmallCount(a):
		return shared >= 3 && 5*shared >= 3*least
	}
	return shared >= 2 && 3*shared >= least
}

// wordy are the rules that part figures by the words for what they count.
var wordy = []string{
	string(Forecast), string(Limited), string(OtherKind), string(OtherModifier), string(OtherRole), string(OtherThing), string(RivalActor),
}

// OtherStatement parts two counts that two texts give on their own, whose sentences,
// beside what is counted, have no telling word in common, and of which no role says
// what happens: the doses that were ordered, the doses that came.
const OtherStatement Rule = "other-statement"

// otherStatement reports whether OtherStatement parts the facts i and j.
func (g *group) otherStatement(i, j int32) bool {
	a, b := g.claims[i], g.claims[j]
	s, t := g.subjectOf(i), g.subjectOf(j)
	if g.statements == nil || g.statements[i] == nil || g.statements[j] == nil || a.Doc == b.Doc || a.In == claims.InTitle || b.In == claims.InTitle ||
		a.Source.Speaker != "" || b.Source.Speaker != "" || s.role != "" || t.role != "" || s.kind != claims.Total || t.kind != claims.Total || s.unit.Dimension() != numbers.Count {
		return false
	}
	if listed(having, lastWord(a.Before)) && listed(having, lastWord(b.Before)) {
		return false // how many there are, whatever else is told of them
	}
	things := append(tellingWords(a.Measure.Counted, nearWords, false), tellingWords(b.Measure.Counted, nearWords, false)...)
	for _, w := range g.statements[i] {
		if listed(g.statements[j], w) && !slices.Contains(things, w) {
			return false
		}
	}
	return true
}

// having are the verbs that tell of a figure no more than that it is so.
var having = []string{"are", "employs", "had", "has", "have", "is", "was", "were"}

// opposite reports whether one of a and b is a rise and the other a fall.
func opposite(a, b *claims.Claim) bool { return a.Direction*b.Direction < 0 }

// isSmallCount reports whether c counts a dozen or less, as every story has more
// than one.
func isSmallCount(c *claims.Claim) bool {
	n, ok := c.Quantity.Value()
	return ok && c.Quantity.Unit.Dimension() == numbers.Count && n.Cmp(numbers.Int(12)) <= 0 && n.IsInt()
}

// findStatements notes the telling words around each fact, up to LimitStatements.
func (g *group) findStatements() {
	if g.exceeds(LimitStatements, len(g.claims)) {
		return
	}
	g.statements = make([][]string, len(g.claims))
	for i, c := range g.claims {
		if c.Before+c.After != "" {
			g.statements[i] = statementOf(c)
		}
	}
}

// statementOf returns the telling words around the figure of c, sorted, each
// once. The name of who says it is none of them.
func statementOf(c *claims.Claim) []string {
	ws := tellingWords(c.After, nearWords, false)
	ws = append(ws, tellingWords(c.Before, nearWords, true)...)
	ws = append(ws, tellingWords(c.Measure.Counted, nearWords, false)...)
	speaker := tellingWords(c.Source.Speaker, nearWords, false)
	ws = slices.DeleteFunc(ws, func(w string) bool { return slices.Contains(speaker, w) })
	slices.Sort(ws)
	return slices.Compact(ws)
}

// tellingWords returns the stems of the first words of text that tell something,
// or, backward, of the last ones, up to another figure.
func tellingWords(text string, most int, backward bool) (out []string) {
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' && r != '-' && r != ';'
	})
	if backward {
		slices.Reverse(words)
	}
	for _, w := range words {
		if w[0] >= '0' && w[0] <= '9' || w == ";" || len(out) == most {
			break
		}
		w = strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"))
		if len(w) > 1 && !listed(idle, w) {
			out = append(out, stem(w))
		}
	}
	return out
}

// stem levels the endings of w, and words of one meaning.
func stem(w string) string {
	w = singular(w)
	for _, end := range [...]string{"ing", "ed", "es", "e"} {
		if len(w)-len(end) >= 3 && strings.HasSuffix(w, end) {
			w = strings.TrimSuffix(w, end)
			break
		}
	}
	if name, ok := lookUp(meanings, w); ok {
		return name
	}
	return w
}

// overlap counts the words that a and b share, and those of the shorter one.
func overlap(a, b []string) (shared, least int) {
	for _, w := range a {
		if listed(b, w) {
			shared++
		}
	}
	return shared, min(len(a), len(b))
}
