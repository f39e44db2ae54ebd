package story

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/internal/prose"
)

// name is a word that tells stories apart: of the name of a person, a place, a
// body, or a noun for what happened.
type name struct {
	key   string // in lower case, of a country and its people the same
	form  string // as it is written first; "" for a noun
	share float64
}

// nounShare is what a noun tells of a story, set against a name.
const nounShare = 0.35

// reader finds the names of documents.
type reader struct{ text prose.Text }

// ordinary are classes of words that are capital for other reasons than being a
// name, or that name what any story may have.
const ordinary = prose.Determiner | prose.Personal | prose.PossessivePronoun | prose.Relative | prose.Demonstrative |
	prose.Preposition | prose.Conjunction | prose.Subordinator | prose.Be | prose.Have | prose.Do | prose.Modal |
	prose.Negation | prose.Quantifier | prose.Focus | prose.Degree | prose.Adverb | prose.Weekday | prose.Month |
	prose.TimeNoun | prose.Title | prose.Medium | prose.Numeric | prose.Possessive | prose.Existential

// names returns the names of doc, each once, in the order of its text. Words that
// its outlet is called by are none.
func (r *reader) names(doc *claims.Document) (ns []name) {
	seen := map[string]bool{}
	for _, w := range strings.Fields(doc.Outlet) {
		seen[keyOf(w)] = true
	}
	for _, part := range [...]string{doc.Text, doc.Title} {
		r.text.Parse(part)
		for i := range r.text.Tokens {
			n, ok := r.name(i)
			if ok && !seen[n.key] {
				seen[n.key] = true
				ns = append(ns, n)
			}
		}
	}
	return ns
}

// name returns the name or noun that token i is.
func (r *reader) name(i int) (n name, ok bool) {
	t := &r.text.Tokens[i]
	switch {
	case r.isName(i):
		form := r.text.Word(i)
		if c := t.Lemma.Country(); c != "" {
			form = c
		}
		return name{keyOf(form), form, 1}, true
	case t.Lemma != 0 && t.Class&prose.Noun != 0 && t.Class&(ordinary|vague) == 0:
		return name{"noun " + t.Lemma.String(), "", nounShare}, true
	}
	return n, false
}

// vague are classes of nouns that any story may have.
const vague = prose.Person | prose.Organisation | prose.ReportNoun | prose.Say | prose.Measuring | prose.Locality | prose.RoleWord

// isName reports whether token i is a word of a name. At the beginning of a
// sentence any word is capital; there it must be one that no list has.
func (r *reader) isName(i int) bool {
	t := &r.text.Tokens[i]
	if t.Kind != prose.Word || !t.Capital || t.Class&ordinary != 0 || utf8.RuneCountInString(r.text.Word(i)) < 3 {
		return false
	}
	return t.Lemma == 0 || t.Class&(prose.Country|prose.Demonym|prose.Seat) != 0 || !r.begins(i)
}

// begins reports whether token i is the first word of its sentence or quotation.
func (r *reader) begins(i int) bool {
	n := r.text.SentenceAt(int(r.text.Tokens[i].Start))
	return n >= len(r.text.Sentences) || int(r.text.Sentences[n].First) >= i-1 && (int(r.text.Sentences[n].First) == i || r.text.Tokens[i-1].Kind == prose.OpenQuote) ||
		i > 0 && r.text.Tokens[i-1].Kind == prose.OpenQuote
}

// keyOf is what two forms of a name have in common: lower case, and no ending that
// makes the people of a country: Karsia and Karsian.
func keyOf(word string) string {
	w := strings.ToLower(strings.Trim(word, ".,'’"))
	if rest, ok := strings.CutSuffix(w, "an"); ok && len(rest) > 3 {
		return strings.TrimSuffix(rest, "i")
	}
	for _, end := range [...]string{"ia", "a"} {
		if rest, ok := strings.CutSuffix(w, end); ok && len(rest) > 3 {
			return rest
		}
	}
	return w
}

func digits(n int) string { return strconv.Itoa(n) }
