package prose

import (
	"slices"
	"strings"
	"testing"
)

// TestTables checks that every table is sorted, without doubles, and in lower
// case where it must be.
func TestTables(t *testing.T) {
	check := func(name string, words []string) {
		for i, w := range words {
			if i > 0 && words[i-1] >= w {
				t.Errorf("%s: %q after %q", name, w, words[i-1])
			}
			if name != "places" && strings.ToLower(w) != w {
				t.Errorf("%s: %q is not in lower case", name, w)
			}
		}
	}
	words := func(rows []row) (ws []string) {
		for _, r := range rows {
			ws = append(ws, r.word)
		}
		return ws
	}
	check("function", words(functionTable))
	check("names", words(nameTable))
	check("abbreviations", words(abbreviationTable))
	check("adjectives", words(adjectiveTable))
	var verbs, nouns, places []string
	for _, v := range verbTable {
		verbs = append(verbs, v.base)
	}
	for _, n := range nounTable {
		nouns = append(nouns, n.word)
	}
	for _, p := range placeTable {
		places = append(places, p.name)
	}
	check("verbs", verbs)
	check("nouns", nouns)
	check("places", places)
}

// TestInflection checks the forms that the tables leave to the rules.
func TestInflection(t *testing.T) {
	for _, c := range []struct{ base, s, ed, ing string }{
		{"report", "reports", "reported", "reporting"},
		{"note", "notes", "noted", "noting"},
		{"deny", "denies", "denied", "denying"},
		{"stop", "stops", "stopped", "stopping"},
		{"stress", "stresses", "stressed", "stressing"},
		{"agree", "agrees", "agreed", "agreeing"},
		{"die", "dies", "died", "dying"},
		{"play", "plays", "played", "playing"},
		{"show", "shows", "showed", "showing"},
	} {
		got := []string{withS(c.base), withED(c.base), withING(c.base, withED(c.base))}
		if want := []string{c.s, c.ed, c.ing}; !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", c.base, got, want)
		}
	}
}

// TestClasses checks a few words of each table, and that case and the kind of
// apostrophe do not matter.
func TestClasses(t *testing.T) {
	for _, c := range []struct {
		word string
		has  Class
	}{
		{"said", Say | Past | Participle},
		{"TELLS", Tell | Third | Finite},
		{"denied", Deny},
		{"spokeswomen", Title | Person | Plural},
		{"Reuters", Medium},
		{"Russians", Demonym | Plural},
		{"moscow", Seat},
		{"rose", Rise | Past},
		{"fallen", Fall | Participle},
		{"u.s.", Country},
	} {
		if got := ClassOf(c.word); got&c.has != c.has {
			t.Errorf("%s: classes %b lack some of %b", c.word, got, c.has)
		}
	}
}

// TestOneForm checks that the words of word.go have one form, as what compares their
// Lemma takes for granted.
func TestOneForm(t *testing.T) {
	for _, l := range []Lemma{a, an, as, at, by, every, forWord, from, how, in, of, on, that, the, to, what, whether, why, with} {
		for n, e := range theLexicon.entries {
			if e.lemma == l && theLexicon.words[n] != l.String() {
				t.Errorf("%q is a form of %q", theLexicon.words[n], l)
			}
		}
		if l == 0 {
			t.Error("a word of word.go is not listed")
		}
	}
}
