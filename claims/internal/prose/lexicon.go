package prose

// Class is a set of classes of a word. A word that the lexicon does not list has
// at most the classes that its ending betrays (see guess).
type Class uint64

// The classes. A word can have several: "report" is a verb and a noun.
const (
	Determiner        Class = 1 << iota // a, the, this, each, no
	Personal                            // he, him, they
	PossessivePronoun                   // his, their
	Relative                            // who, which, that, whose
	Demonstrative                       // this, those
	Existential                         // there, here; it is neither
	Preposition                         // of, by, according to
	Conjunction                         // and, or, but
	Subordinator                        // because, that, if, while
	Be                                  // any form of be
	Have
	Do
	Modal        // will, could
	Negation     // not, no, never, n't
	Quantifier   // many, some, dozens
	Focus        // only, just, even
	Degree       // about, nearly, very
	Adverb       // other adverbs, and words in -ly
	Weekday      // Monday, Mon.
	Month        // January, Jan.
	TimeNoun     // day, week, yesterday
	Title        // Mr, Gen., President, mayor, spokesman
	Say          // verbs that report what somebody says: say, warn, estimate
	Deny         // of these: deny, reject, dismiss
	Estimate     // of these: estimate, put, expect
	Know         // of these: think, know, see, hope: the inner voice
	Quoting      // of these: those that say something only with a quotation or a clause: agree
	Tell         // of these: those with a hearer: tell, inform, remind
	ReportNoun   // statement, report, poll, figures
	Poll         // of these: poll, survey
	Medium       // Reuters, AFP, The Washington Post
	Country      // Russia
	Demonym      // Russian
	Seat         // capitals and houses by which governments are called: Moscow, the Kremlin
	Person       // official, resident, rescuer
	Organisation // ministry, army, company
	Rise         // rise, grow, add
	Fall         // fall, shrink, cut
	Toward       // move, deploy, send
	Away         // leave, withdraw, return
	RoleWord     // killed, injured, hired: what happened to the things counted
	Measuring    // new, total, daily: adjectives that change a measure
	Numeric      // one, two, dozen, million, half
	Verb         // any listed verb form
	Base         // its infinitive and plain present
	Third        // its form in -s
	Past         // its past tense
	Participle   // its past participle
	Ing          // its form in -ing
	Finite       // a form that makes a clause by itself: was, has, will
	Noun         // any listed noun
	Plural       // a plural noun
	Adjective    // any listed adjective
	Locality     // city, province, Ohio
	Hypothesis   // could, may, plan, forecast, feared
	Possessive   // 's, and ' after a plural
	CanAbbreviate
	AbbreviatesNumeral
	Abbreviation
	Initials
	Masculine // he, Mr, John
	Feminine  // she, Mrs, Mary
)

// Lemma is the base form under which the lexicon lists a word: "say" for "said".
// The zero Lemma is none. Lemmas are small and dense, for use as indices.
type Lemma uint16

// String returns the base form in lower case.
func (l Lemma) String() string { return theLexicon.lemmas[l] }

// Country returns the country whose people the word of l names, as "Norway" for
// Norwegian; "" for any other word.
func (l Lemma) Country() string { return theLexicon.countries[l] }

// LemmaOf returns the Lemma of a base form or any other listed form, 0 for none.
func LemmaOf(word string) Lemma {
	_, l := lookup(word, keyOf(word))
	return l
}

// Lemmas is how many there are, the zero Lemma included.
func Lemmas() int { return len(theLexicon.lemmas) }

// ClassOf returns the classes that the lexicon gives a word.
func ClassOf(word string) Class {
	c, _ := lookup(word, keyOf(word))
	return c
}

// lexicon is an open hash table of the words of all tables. It is built once and
// never changed.
type lexicon struct {
	cells   [1 << cellBits]cell
	entries []entry  // the first is none
	words   []string // by the number of the entry
	lemmas  []string

	country   Lemma            // of "u.s."
	countries map[Lemma]string // by the lemmas of demonyms
}

// cellBits makes the table about three times as large as its words.
const cellBits = 15

// cell is a place of the table. Its tag tells nearly every other word from the one
// that lies there, so that words that are not listed cost no look at an entry.
type cell struct {
	number uint16 // of the entry, 0 for none
	tag    uint16
}

// entry is a word with what is known of it.
type entry struct {
	key   uint64
	class Class
	lemma Lemma
	plain plain
}

// theLexicon holds the tables of the files lexicon_table*.go.
var theLexicon = newLexicon()

func newLexicon() *lexicon {
	x := &lexicon{entries: make([]entry, 1, 10240), words: []string{""}, lemmas: []string{""}, countries: map[Lemma]string{}}
	for _, v := range verbTable {
		x.addVerb(v)
	}
	for _, n := range nounTable {
		x.addNoun(n)
	}
	for _, table := range [][]row{functionTable, nameTable, abbreviationTable, adjectiveTable} {
		for _, r := range table {
			x.add(r.word, r.class, x.lemma(r.word))
		}
	}
	for _, p := range placeTable {
		x.addPlace(p)
	}
	x.country = x.lemma("u.s.")
	for i := range x.entries {
		x.entries[i].plain = plainOf(x.entries[i].class, x.words[i])
	}
	return x
}

// row is a word with its classes.
type row struct {
	word  string
	class Class
}

// lemma returns the Lemma of a base form, a new one when there is none.
func (x *lexicon) lemma(base string) Lemma {
	if e := x.find(base, keyOf(base)); e != nil {
		return e.lemma
	}
	x.lemmas = append(x.lemmas, base)
	return Lemma(len(x.lemmas) - 1)
}

// add gives a word more classes; its first Lemma stays.
func (x *lexicon) add(word string, c Class, l Lemma) {
	key := keyOf(word)
	if e := x.find(word, key); e != nil {
		e.class |= c
		return
	}
	i, tag := cellOf(key)
	for x.cells[i].number != 0 {
		i = (i + 1) % uint32(len(x.cells))
	}
	x.cells[i] = cell{uint16(len(x.entries)), tag}
	x.entries = append(x.entries, entry{key: key, class: c, lemma: l})
	x.words = append(x.words, word)
}

// find returns the entry of a word with its key, nil for none. A key holds short
// words whole; longer ones are compared.
func (x *lexicon) find(word string, key uint64) *entry {
	for i, tag := cellOf(key); ; i++ {
		c := x.cells[i%uint32(len(x.cells))]
		if c.number == 0 {
			return nil
		}
		if c.tag != tag {
			continue
		}
		if e := &x.entries[c.number]; e.key == key && (key>>56 == 0 || equalFold(word, x.words[c.number])) {
			return e
		}
	}
}

// lookup finds a word as written, given its key.
func lookup(word string, key uint64) (Class, Lemma) {
	if e := theLexicon.find(word, key); e != nil {
		return e.class, e.lemma
	}
	return 0, 0
}

// look gives k, a token of the given word and key, what the lexicon knows of it.
func (k *Token) look(word string, key uint64) {
	if e := theLexicon.find(word, key); e != nil {
		k.Class, k.Lemma, k.plain = e.class, e.lemma, e.plain
	}
}

// A key is the last eight bytes of a word, its ASCII letters in lower case and every
// apostrophe an ASCII one.
func keyByte(key uint64, c byte) uint64 { return key<<8 | uint64(c) }

func keyOf(s string) (key uint64) {
	for i := 0; i < len(s); i++ {
		key = keyByte(key, lower(s[i]))
	}
	return key
}

// cellOf returns where the search for a key begins, and its tag, by Knuth's
// multiplication.
func cellOf(key uint64) (cell uint32, tag uint16) {
	h := key * 0x9E3779B97F4A7C15
	return uint32(h >> (64 - cellBits)), uint16(h >> (64 - cellBits - 16))
}

// guess returns what the ending of a word that is not listed says of it: -ly an
// adverb, -ed a past form, -ing its form, -ous, -ful and the like an adjective.
func guess(w string) Class {
	if len(w) < 4 {
		return 0
	}
	switch a, b := w[len(w)-2], w[len(w)-1]; {
	case a == 'l' && b == 'y' && len(w) > 4:
		return Adverb
	case a == 'e' && b == 'd' && w[len(w)-3] != 'e':
		return Past | Participle
	case a == 'n' && b == 'g' && w[len(w)-3] == 'i' && len(w) > 4:
		return Ing
	}
	for _, ending := range adjectiveEndings[lower(w[len(w)-1])] {
		if len(w) > len(ending)+2 && equalFold(w[len(w)-len(ending):], ending) {
			return Adjective
		}
	}
	return 0
}

// adjectiveEndings are endings that hardly a noun has but those the lexicon lists,
// by their last letters.
var adjectiveEndings = [256][]string{
	'c': {"atic", "etic", "istic", "omic"},
	'e': {"able", "ible", "ive"},
	'l': {"ential", "ful", "ical", "ional"},
	's': {"less", "ous"},
}
