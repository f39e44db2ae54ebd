package prose

// Tag is the part that a token plays in its sentence, as far as its classes and
// its neighbours tell.
type Tag uint8

// The tags.
const (
	TagMark        Tag = iota // a mark, a link or a handle
	TagNoun                   // a common noun, and any word that nothing else claims
	TagName                   // a capitalised word inside a sentence
	TagPronoun                // he, they, who is TagRelative
	TagDeterminer             // a, the, many; his, their
	TagPossessive             // 's
	TagAdjective              // adjectives, and participles before a noun
	TagNumber                 // numerals in digits and words
	TagPreposition            // of, by
	TagTo                     // to before an infinitive
	TagConjunction            // and, but
	TagThat                   // that, whether and the like, before a clause
	TagRelative               // who, which, that after a noun
	TagAuxiliary              // was, has, will
	TagVerb                   // a finite verb, and the participle after an auxiliary
	TagInfinitive             // a verb after to
	TagParticiple             // a participle without auxiliary: "people killed by"
	TagIng                    // a form in -ing without auxiliary
	TagAdverb                 // adverbs and negations
)

// Tag fills Tags, one for each token, unless they are filled. Parse does not, as not
// every reader of a Text needs them.
func (t *Text) Tag() {
	if len(t.Tags) == len(t.Tokens) {
		return
	}
	if cap(t.Tags) < len(t.Tokens) {
		t.Tags = make([]Tag, len(t.Tokens)+len(t.Tokens)/4)
	}
	t.Tags = t.Tags[:len(t.Tokens)]
	for _, s := range t.Sentences {
		g := tagger{t: t, first: int(s.First), end: int(s.End)}
		g.titled = g.titleCase()
		for i := g.first; i < g.end; i++ {
			switch k := &t.Tokens[i]; {
			case k.plain == 0 || k.Capital:
				t.Tags[i] = g.tag(i)
			case k.plain == plainNoun && g.afterModal(i):
				t.Tags[i] = TagVerb // "it may rain"
			default:
				t.Tags[i] = Tag(k.plain)
			}
		}
	}
}

// plain is the Tag of a word that has the same one wherever it stands in small
// letters, but for a noun after a modal; 0 for all others.
type plain uint8

const plainNoun = plain(TagNoun)

// plainOf returns the plain tag of a word of the given classes. What it leaves out
// is what tag decides by the neighbours.
func plainOf(c Class, word string) plain {
	const roles = Possessive | Be | Have | Do | Modal | Negation | PossessivePronoun | Relative | Numeric | Personal | Existential | Preposition | Conjunction | Subordinator | Verb | Past | Participle | Ing | Noun | Determiner | Quantifier | Adverb | Adjective | Measuring | Demonym | Focus | Degree
	switch word {
	case "", "fact", "in", "to", "yet":
		return 0
	case "a", "an", "every", "the":
		return plain(TagDeterminer)
	}
	switch c & roles {
	case Preposition:
		return plain(TagPreposition)
	case Conjunction:
		return plain(TagConjunction)
	case Personal:
		return plain(TagPronoun)
	case Noun:
		return plainNoun
	case Be, Have, Do, Modal:
		return plain(TagAuxiliary)
	}
	return 0
}

// tagger tags one sentence from left to right.
type tagger struct {
	t          *Text
	first, end int
	titled     bool // words begin with capitals, as in a title
}

// titleCase reports whether most words of the sentence begin with capitals.
func (g *tagger) titleCase() bool {
	capitals, small, most := 0, 0, (g.end-g.first)/4 // so many small words rule it out
	for i := g.first; i < g.end && small <= most; i++ {
		if k := &g.t.Tokens[i]; k.Kind == Word && k.End-k.Start > 3 {
			if k.Capital {
				capitals++
			} else {
				small++
			}
		}
	}
	return capitals+small > 3 && capitals > 3*small
}

// before returns the tag before i, adverbs passed over; TagMark at the beginning.
func (g *tagger) before(i int) Tag {
	for end := max(g.first, i-16); i > end; {
		i--
		if g.t.Tags[i] != TagAdverb {
			return g.t.Tags[i]
		}
	}
	return TagMark
}

// last returns the tag of the token before i, TagMark at the beginning.
func (g *tagger) last(i int) Tag {
	if i == g.first {
		return TagMark
	}
	return g.t.Tags[i-1]
}

// class returns the classes of token i, 0 outside the sentence.
func (g *tagger) class(i int) Class {
	if i < g.first || i >= g.end {
		return 0
	}
	return g.t.Tokens[i].Class
}

func (g *tagger) tag(i int) Tag {
	k := &g.t.Tokens[i]
	c := k.Class
	switch {
	case k.Kind == Numeral:
		return TagNumber
	case k.Kind != Word:
		return TagMark
	case g.isInFact(i):
		return TagAdverb
	case c&Possessive != 0:
		return TagPossessive
	case g.isName(i):
		return TagName
	case c&(Be|Have|Do|Modal) != 0 && c&Noun == 0 && (c&Month == 0 || !k.Capital):
		return TagAuxiliary
	case c&Negation != 0 && c&(Determiner|Quantifier|Personal) == 0:
		return TagAdverb
	case c&PossessivePronoun != 0 && (c&Personal == 0 || g.nounFollows(i)):
		return TagDeterminer
	case c&Relative != 0:
		return g.relative(i)
	case c&Numeric != 0 && c&(Verb|Adjective) == 0:
		return TagNumber
	case c&(Personal|Existential) != 0 && c&(Determiner|Numeric) == 0:
		return TagPronoun
	case c&Preposition != 0 && c&(Verb|Adverb) == 0, c&Preposition != 0 && c&Verb != 0 && g.isPreposition(i), c&Preposition != 0 && c&Verb == 0 && g.npFollows(i):
		return g.preposition(i)
	case c&Conjunction != 0:
		if last := g.last(i); (last == TagAuxiliary || last == TagAdverb) && g.t.Equal(i, "yet") {
			return TagAdverb // "has not yet replied"
		}
		return TagConjunction
	case c&Subordinator != 0:
		return TagThat
	case c&Verb != 0 || c&(Past|Participle|Ing) != 0:
		return g.verb(i)
	case c&^Plural == Noun && g.afterModal(i), c == 0 && g.afterModal(i):
		return TagVerb // "it may rain"
	case c&Noun != 0:
		if c&Adjective != 0 && g.nounFollows(i) && !g.saysNext(i) {
			return TagAdjective
		}
		return TagNoun
	case c&(Determiner|Quantifier) != 0:
		return g.determiner(i)
	case c&Adverb != 0 && g.afterNoun(i) && !g.nounFollows(i):
		return TagAdverb // "he further claimed"
	case c&(Adjective|Measuring|Demonym) != 0:
		return TagAdjective
	case c&(Adverb|Focus|Degree) != 0:
		return TagAdverb
	}
	return TagNoun
}

// saysNext reports whether token i is a person who speaks next: "the official
// further claimed".
func (g *tagger) saysNext(i int) bool {
	return g.class(i)&Person != 0 && (g.reports(i+1) || g.class(i+1)&Adverb != 0 && g.reports(i+2))
}

// afterNoun reports whether a noun, name or pronoun stands before token i.
func (g *tagger) afterNoun(i int) bool {
	last := g.last(i)
	return last == TagNoun || last == TagName || last == TagPronoun
}

// isInFact reports whether token i belongs to "in fact", which stands between an
// auxiliary and its verb like an adverb.
func (g *tagger) isInFact(i int) bool {
	switch g.t.Tokens[i].Lemma {
	case in:
		return g.t.Equal(i+1, "fact")
	case fact:
		return g.t.Equal(i, "fact") && g.t.Equal(i-1, "in")
	}
	return false
}

// afterModal reports whether a modal stands before token i.
func (g *tagger) afterModal(i int) bool {
	return g.last(i) == TagAuxiliary && g.class(i-1)&Modal != 0
}

// isName reports whether token i is written as a name: a capital inside a
// sentence, or at its beginning a word that is no other.
func (g *tagger) isName(i int) bool {
	k := g.t.Tokens[i]
	if !k.Capital || k.Class&(Personal|Relative|PossessivePronoun) != 0 {
		return false
	}
	const named = Country | Seat | Medium | Locality | Weekday | Month | Masculine | Feminine | Initials
	if k.Class&Month != 0 && i > g.first && !g.begins(i) {
		return true
	}
	function := k.Class & (Determiner | Preposition | Conjunction | Subordinator | Be | Have | Do | Modal | Quantifier | Numeric)
	if g.titled {
		return function == 0 && (k.Class&named != 0 || k.Class&^Capitalised == 0)
	}
	if i > g.first && !g.begins(i) {
		return function == 0 || g.last(i) == TagName && i+1 < g.end && g.t.Tokens[i+1].Capital && function&(Be|Have|Modal) == 0
	}
	if function != 0 {
		return false
	}
	if k.Class == Adverb && k.Lemma == 0 && !g.t.Mark(i+1, ",") {
		return true // "Kelly said": an adverb by its ending alone
	}
	next := i+1 < g.end && g.t.Tokens[i+1].Capital && g.t.Tokens[i+1].Class&(Personal|Determiner) == 0
	return k.Class&named != 0 || k.Class&^Capitalised == 0 || next && k.Class&(Adverb|Verb) == 0 || next && k.Class&Title != 0
}

// Capitalised are the classes that do not speak against a name.
const Capitalised = Past | Participle | Ing | Plural | Abbreviation | Initials | Poll

// begins reports whether token i comes first in its sentence or quotation.
func (g *tagger) begins(i int) bool {
	for i--; i >= g.first; i-- {
		if k := g.t.Tokens[i]; k.Kind == Word || k.Kind == Numeral {
			return false
		} else if k.Kind == OpenQuote {
			return true
		}
	}
	return true
}

// relative tells the uses of who, which, that and their kin apart.
func (g *tagger) relative(i int) Tag {
	last := g.last(i)
	noun := last == TagNoun || last == TagName || last == TagPronoun || last == TagNumber
	switch {
	case g.t.Tokens[i].Lemma == that:
		switch {
		case noun && g.heard(i):
			return TagThat
		case (last == TagNoun || last == TagName) && g.class(i+1)&Verb != 0 && g.class(i+1)&(Base|Third|Past) != 0 && (g.class(i+1)&Noun == 0 || g.class(i-1)&ReportNoun != 0 && g.class(i+1)&Say != 0):
			return TagRelative // "polls that show"
		case noun && g.t.Tokens[i-1].Class&(ReportNoun|Hypothesis|Weekday|TimeNoun) == 0:
			return TagRelative
		case g.t.Mark(i-1, ",") && g.class(i-2)&Say != 0:
			return TagThat // "He added, that"
		case g.class(i-1)&(Say|Know) == 0 && g.nounFollows(i) && g.t.Tokens[i+1].Class&Plural == 0:
			return TagDeterminer
		case g.class(i+1)&(Be|Have|Modal|Finite) != 0 && g.class(i-1)&(Say|Know) == 0:
			return TagPronoun
		}
		return TagThat
	case g.t.Tokens[i].Class&Subordinator != 0, g.t.Equal(i, "what"):
		return TagThat
	}
	return TagRelative
}

// heard reports whether the noun phrase before i is what a reporting verb is
// followed by: "told AFP that".
func (g *tagger) heard(i int) bool {
	for j := i - 1; j >= max(g.first, i-8); j-- {
		switch g.t.Tags[j] {
		case TagNoun, TagName, TagPronoun, TagDeterminer, TagPossessive, TagAdjective, TagNumber, TagPreposition, TagAdverb:
			continue
		case TagVerb, TagIng, TagInfinitive:
			return g.t.Tokens[j].Class&Say != 0
		}
		return false
	}
	return false
}

// isPreposition tells "near the wreck" and "including three" from verbs.
func (g *tagger) isPreposition(i int) bool {
	switch g.before(i) {
	case TagTo, TagAuxiliary, TagPronoun, TagRelative:
		return false
	}
	return g.npFollows(i)
}

// preposition tells the to of an infinitive from the preposition.
func (g *tagger) preposition(i int) Tag {
	if g.t.Tokens[i].Lemma == to && i+1 < g.end && !g.t.Equal(i-1, "according") {
		c := g.class(i + 1)
		if c&Base != 0 && !g.t.Tokens[i+1].Capital && (c&Noun == 0 || !g.t.Is(i+1, Plural)) || c&(Be|Have|Do) != 0 {
			return TagTo
		}
		if c&Adverb != 0 && g.class(i+2)&Base != 0 {
			return TagTo
		}
	}
	return TagPreposition
}

// determiner tags many, some, this and their kin, which stand before a noun or
// for one.
func (g *tagger) determiner(i int) Tag {
	if g.isArticle(i) || g.npFollows(i) || i+1 < g.end && g.t.Equal(i+1, "of") {
		return TagDeterminer
	}
	if g.class(i)&Adverb != 0 && g.class(i)&Determiner == 0 {
		return TagAdverb
	}
	return TagPronoun
}

// isArticle reports whether token i is a word that never stands for a noun.
func (g *tagger) isArticle(i int) bool {
	if i < 0 || i >= len(g.t.Tokens) {
		return false
	}
	switch g.t.Tokens[i].Lemma {
	case a, an, every, the:
		return true
	}
	return false
}

// nounFollows reports whether token i+1 can be a noun or its attribute.
func (g *tagger) nounFollows(i int) bool {
	if i+1 >= g.end {
		return false
	}
	k := g.t.Tokens[i+1]
	if k.Kind == Numeral {
		return true
	}
	if k.Kind != Word || k.Class&Possessive != 0 {
		return false
	}
	const no = Determiner | Personal | PossessivePronoun | Preposition | Conjunction | Subordinator | Relative | Be | Have | Do | Modal
	return k.Capital || k.Class&no == 0 && (k.Class&(Noun|Adjective|Measuring|Numeric) != 0 || k.Class&(Verb|Adverb) == 0)
}

// npFollows reports whether a noun phrase can begin with token i+1.
func (g *tagger) npFollows(i int) bool {
	return g.nounFollows(i) || i+1 < g.end && (g.t.Tokens[i+1].Class&(Determiner|Personal|PossessivePronoun|Quantifier|Ing) != 0 || g.t.Tokens[i+1].Kind == OpenQuote || g.t.MoneySign(i+1))
}

// isQuoteMark reports whether token i is a quotation mark.
func (t *Text) isQuoteMark(i int) bool {
	return i >= 0 && (t.Tokens[i].Kind == OpenQuote || t.Tokens[i].Kind == CloseQuote)
}
