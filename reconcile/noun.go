package reconcile

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
)

// Noun is the normal form of a counted phrase, in which number, case and
// spelling are levelled: two phrases name the same thing when their heads are
// one and no modifier parts them.
type Noun struct {
	Head      string      // "soldier" for "7,000 more Russian troops"; "" for none
	Modifiers []string    // "russian": sorted, each once
	Role      claims.Role // what the noun itself says of the things: killed, of bodies
}

// normalNoun is the Noun of a phrase as it stands in English: the last word
// before a preposition or a participle is its head, every other word that
// carries meaning tells it apart. The role leaves no trace in the result, as
// it is compared on its own.
func normalNoun(counted string, role claims.Role) Noun {
	words := withoutExamples(content(counted))
	for len(words) > 2 && isWrapper(words[0]) && isLink(words[1]) {
		words = words[2:]
	}
	var n Noun
	head := headOf(words)
	if head > 0 && isWrapper(singular(words[head])) {
		words = slices.Delete(words, head, head+1) // "the oil price": oil
		head--
	}
	for i, w := range words {
		switch {
		case i == head:
			n.Head = normalHead(w)
			n.Role = roleOfNoun(w)
			if r := roleOfTail(n.Head, words[i+1:]); r != "" {
				n.Role = r
			}
		case i > head && n.Role != "" && tailRole(w) != "": // the role says it
		case isLimiting(w) || !saysNothing(w):
			n.Modifiers = append(n.Modifiers, singular(w))
		}
	}
	if noun, ok := lookUp(moneyVerbs, tailVerb(words, head)); ok && n.Head == "money" {
		n.Head = noun
	}
	slices.Sort(n.Modifiers)
	n.Modifiers = slices.Compact(n.Modifiers)
	return n
}

// withoutExamples cuts what a phrase names only as among the counted: "people
// including two children" are people. With or without who did it is another count.
func withoutExamples(words []string) []string {
	i := slices.Index(words, "including")
	if i < 1 || slices.ContainsFunc(words[i:], func(w string) bool { return listed(perpetrators, singular(w)) }) {
		return words
	}
	return words[:i]
}

// saysNothing reports whether w, beside a head, does not tell it apart: a
// preposition, a verb, a role, or a day or month, which the dates of the claim
// say.
func saysNothing(w string) bool {
	_, moneyVerb := lookUp(moneyVerbs, w)
	return isLink(w) || isRoleWord(w) || isVerb(w) || moneyVerb || w == "death" || w == "deaths" || listed(datesInWords, w)
}

// tailVerb returns the word after the head, "" for none.
func tailVerb(words []string, head int) string {
	if head+1 < len(words) {
		return words[head+1]
	}
	return ""
}

// roleOfTail returns what the words after the head say of people or jobs:
// "people who left their homes". Workers who left have left their work.
func roleOfTail(head string, tail []string) claims.Role {
	for _, w := range tail {
		switch r := tailRole(w); {
		case r == claims.Displaced && head == "worker":
			return claims.LaidOff
		case r != "":
			return r
		}
	}
	return ""
}

// tailRole returns what w says of the people named before it, "" for nothing.
func tailRole(w string) claims.Role {
	i, ok := slices.BinarySearchFunc(tailRoles, w, func(r nounRole, w string) int { return strings.Compare(r.noun, w) })
	if !ok {
		return ""
	}
	return tailRoles[i].role
}

// content returns the words of a phrase in lower case, without articles and
// punctuation.
func content(phrase string) []string {
	words := strings.FieldsFunc(strings.ToLower(phrase), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\'' && r != '’' && r != '%' && r != '.'
	})
	out := words[:0]
	for _, w := range words {
		w = strings.Trim(w, "-'’.")
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if _, drop := slices.BinarySearch(articles, w); !drop && w != "" {
			out = append(out, w)
		}
	}
	return out
}

// headOf returns the index of the head of a phrase, -1 for no words.
func headOf(words []string) int {
	for i, w := range words {
		if i > 0 && (isLink(w) || w == "including" || w == "excluding" || isRoleWord(w) || isVerb(w) || isParticiple(w)) {
			return i - 1
		}
	}
	return len(words) - 1
}

// isParticiple reports whether w ends as participles do that follow a noun:
// "people moved out". A word before the head, as in "displaced people", is
// taken for one too, which leaves the head to its left and errs towards
// telling things apart.
func isParticiple(w string) bool {
	return len(w) > 4 && strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "eed")
}

// normalHead levels the words for one kind of thing.
func normalHead(w string) string {
	w = singular(w)
	if name, ok := lookUp(headNames, w); ok {
		return name
	}
	return w
}

// lookUp returns what a sorted table has for w.
func lookUp(table [][2]string, w string) (string, bool) {
	i, ok := slices.BinarySearchFunc(table, w, func(h [2]string, w string) int { return strings.Compare(h[0], w) })
	if !ok {
		return "", false
	}
	return table[i][1], true
}

// roleOfNoun returns what the noun w says of the things that it counts, "" for
// nothing.
func roleOfNoun(w string) claims.Role {
	w = singular(w)
	i, ok := slices.BinarySearchFunc(nounRoles, w, func(r nounRole, w string) int { return strings.Compare(r.noun, w) })
	if !ok {
		return ""
	}
	return nounRoles[i].role
}

// singular undoes the regular plural.
func singular(w string) string {
	switch {
	case len(w) < 4 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "xes"):
		return w[:len(w)-2]
	case strings.HasSuffix(w, "s"):
		return w[:len(w)-1]
	}
	return w
}

func isWrapper(w string) bool  { return listed(wrappers, w) }
func isLink(w string) bool     { return listed(links, w) }
func isRoleWord(w string) bool { return listed(roleWords, w) }
func isVerb(w string) bool     { return listed(verbs, w) }
func isLimiting(w string) bool { return listed(limiting, w) }

func listed(list []string, w string) bool {
	_, ok := slices.BinarySearch(list, w)
	return ok
}

// isName reports whether s begins as names do.
func isName(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
