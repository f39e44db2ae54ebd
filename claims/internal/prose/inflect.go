package prose

import "strings"

// verb is a row of the verb table. Forms that do not follow from the base are
// given; past also serves as participle where that is "", and so does also, a
// second past ("burnt").
type verb struct {
	base, past, part, also string
	class                  Class
}

// noun is a row of the noun table; its plural is given where it is irregular.
type noun struct {
	word, plural string
	class        Class
}

// place is a row of the table of places.
type place struct {
	name    string // "Russia"
	demonym string // "Russian", "" for none; nouns in -an take a plural
	seats   string // by which its government is called, separated by commas: "Moscow,Kremlin"
}

// addVerb adds all forms of a verb.
func (x *lexicon) addVerb(v verb) {
	l := x.lemma(v.base)
	past, part := v.past, v.part
	if past == "" {
		past = withED(v.base)
	}
	if part == "" {
		part = past
	}
	c := v.class | Verb
	x.add(v.base, c|Base, l)
	x.add(withS(v.base), c|Third|Finite, l)
	x.add(past, c|Past, l)
	x.add(part, c|Participle, l)
	if v.also != "" {
		x.add(v.also, c|Past|Participle, l)
	}
	x.add(withING(v.base, past), c|Ing, l)
}

// addNoun adds a noun and its plural.
func (x *lexicon) addNoun(n noun) {
	l := x.lemma(n.word)
	x.add(n.word, n.class|Noun, l)
	switch n.plural {
	case "":
		x.add(withS(n.word), n.class|Noun|Plural, l)
	case "-": // none
	default:
		x.add(n.plural, n.class|Noun|Plural, l)
	}
}

// addPlace adds the words of a place that are single words.
func (x *lexicon) addPlace(p place) {
	name := strings.ToLower(p.name)
	x.addName(name, Country)
	if p.demonym != "" {
		d := strings.ToLower(p.demonym)
		x.addName(d, Demonym)
		x.countries[x.lemma(d)] = p.name
		if strings.HasSuffix(d, "n") || strings.HasSuffix(d, "i") {
			x.addName(d+"s", Demonym|Plural)
		}
	}
	for seat := range strings.SplitSeq(strings.ToLower(p.seats), ",") {
		x.addName(seat, Seat)
	}
}

// addName adds a name; of a name of several words the last stands for it, unless
// it is a word of its own ("States").
func (x *lexicon) addName(name string, c Class) {
	if i := strings.LastIndexAny(name, " -"); i >= 0 {
		name = name[i+1:]
		if x.find(name, keyOf(name)) != nil {
			return
		}
	}
	if name == "" {
		return
	}
	x.add(name, c, x.lemma(name))
}

// withS returns the form in -s of a verb or noun: "passes", "tries", "says".
func withS(w string) string {
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), w == "go", w == "do":
		return w + "es"
	case endsInConsonantY(w):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

// withED returns the regular past of a verb: "reported", "noted", "tried",
// "planned".
func withED(w string) string {
	switch {
	case strings.HasSuffix(w, "e"):
		return w + "d"
	case endsInConsonantY(w):
		return w[:len(w)-1] + "ied"
	case doubles(w):
		return w + w[len(w)-1:] + "ed"
	}
	return w + "ed"
}

// withING returns the form in -ing of a verb with the given past, whose doubled
// consonant it shares: "admitted", "admitting".
func withING(w, past string) string {
	switch {
	case strings.HasSuffix(w, "ie"):
		return w[:len(w)-2] + "ying"
	case strings.HasSuffix(w, "e") && !strings.HasSuffix(w, "ee") && w != "be":
		return w[:len(w)-1] + "ing"
	case past == w+w[len(w)-1:]+"ed" || doubles(w):
		return w + w[len(w)-1:] + "ing"
	}
	return w + "ing"
}

func endsInConsonantY(w string) bool {
	n := len(w)
	return n > 1 && w[n-1] == 'y' && !isVowel(w[n-2])
}

// doubles reports whether a verb doubles its last letter before -ed and -ing: a
// word of one syllable that ends in consonant, vowel, consonant.
func doubles(w string) bool {
	n := len(w)
	if n < 3 || isVowel(w[n-1]) || strings.IndexByte("wxy", w[n-1]) >= 0 || !isVowel(w[n-2]) || isVowel(w[n-3]) {
		return false
	}
	vowels := 0
	for i := range n {
		if isVowel(w[i]) {
			vowels++
		}
	}
	return vowels == 1
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
