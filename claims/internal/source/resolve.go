package source

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
)

// resolve gives each attribution the name of its speaker, in the order of the
// text.
func (f *Finder) resolve() {
	f.order = f.order[:0]
	for i := range f.attrs {
		f.order = append(f.order, int32(i))
	}
	slices.SortStableFunc(f.order, func(a, b int32) int { return cmp.Compare(f.attrs[a].cue.first, f.attrs[b].cue.first) })
	for n, i := range f.order {
		a := &f.attrs[i]
		f.identify(n, a)
		a.speaker = f.alias(f.nameOf(a.name))
		if h := int(a.name.end) - 1; h >= 0 && f.t.Is(h, prose.Organisation|prose.Person) && !f.hasName(a.name) {
			f.names.bodies = append(f.names.bodies, a.name)
		}
	}
}

// nameOf returns the name that the words k stand for: the country for a demonym
// alone ("Norwegian claims that"), else the words.
func (f *Finder) nameOf(k tokens) string {
	if i := int(k.first); k.end == k.first+1 && f.t.Is(i, prose.Demonym) && !f.t.Is(i, prose.Plural|prose.Country) {
		if c := f.t.Tokens[i].Lemma.Country(); c != "" {
			return c
		}
	}
	return oneLine(f.span(k).In(f.t.Source))
}

// oneLine returns a name that the text breaks over two lines on one.
func oneLine(name string) string {
	for i := 0; i < len(name); i++ {
		if c := name[i]; c < ' ' || c == noBreak[0] && strings.HasPrefix(name[i:], noBreak) {
			return strings.Join(strings.Fields(name), " ")
		}
	}
	return name
}

// noBreak is a space at which no line breaks.
const noBreak = "\u00a0"

// alias returns the name that the caller wants for a name.
func (f *Finder) alias(name string) string {
	if full, ok := f.Aliases[name]; ok {
		return full
	}
	return name
}

// identify sets the name of a, the nth attribution of the text, to the fullest name
// of whom it mentions, and notes what kind of speaker that is.
func (f *Finder) identify(n int, a *attribution) {
	h := f.head(a.name)
	switch {
	case f.joint(a):
		return
	case f.tag(h) == prose.TagPronoun:
		f.pronoun(n, a, h)
	case f.t.Is(h, prose.ReportNoun) && f.tag(h) != prose.TagName:
		a.flags |= document
		if f.t.Is(h, prose.Poll) {
			a.flags |= survey
		}
		whole := a.name
		a.hearer = max(a.hearer, f.publisher(a.name, h))
		a.name = f.author(a.name, h)
		if a.name == whole && f.lastPoll(n, a) {
			break
		}
		if f.t.Is(f.head(a.name), prose.ReportNoun) {
			a.name = f.plain(a.name)
			break
		}
		f.named(n, a, f.head(a.name))
	default:
		f.named(n, a, h)
	}
	f.referred(a)
}

// referred names a speaker who is only described by the name that the sentence
// gives the description: "the minister's forecast ..., referring to Pavel Drum".
func (f *Finder) referred(a *attribution) {
	if a.flags&human == 0 || f.hasName(a.name) {
		return
	}
	s := f.t.Sentences[a.sentence]
	for i := int(a.cue.end); i+2 < int(s.End) && i < int(a.cue.end)+60; i++ {
		if f.t.Tokens[i].Lemma == refer && f.tag(i) == prose.TagIng && f.t.Equal(i+1, "to") && f.tag(i+2) == prose.TagName {
			k := f.withoutTitles(tokens{int32(i + 2), int32(f.nameEnd(i + 2))})
			a.name = f.fullest(k, a.gender)
			return
		}
	}
}

// named sets the name of a, the nth attribution, to a person or body with the head h.
func (f *Finder) named(n int, a *attribution, h int) {
	if f.isMedium(a.name) {
		a.flags |= medium
		a.name = f.mediumName(a.name)
		return
	}
	if f.tag(h) != prose.TagName {
		if k, ok := f.nameBehind(a.name, h); ok {
			a.name, a.gender = f.fullest(k, 0), f.t.Tokens[k.first].Class&(prose.Masculine|prose.Feminine)
			a.flags |= human
			return
		}
		if p, ok := f.described(a.name, h); ok {
			a.name, a.gender = f.fullest(p.name, p.gender), p.gender
			a.flags |= human
			return
		}
		if f.t.Is(h, prose.Person) {
			a.flags |= human
		}
		if f.t.Is(h, prose.Plural) {
			a.flags |= many
		}
		if f.again(n, a, h) || f.sameBody(n, a, h) {
			return
		}
		a.name = f.fuller(a, f.plain(a.name), h)
		return
	}
	k := f.withoutTitles(f.nameAround(a.name, h))
	for j := a.name.first; j < a.name.end; j++ {
		a.gender |= f.t.Tokens[j].Class & (prose.Masculine | prose.Feminine)
		if a.gender != 0 {
			break
		}
	}
	titled := f.titleBefore(int(k.first)) >= 0
	full := f.fullest(k, a.gender)
	if titled || full != k || f.isPerson(full, titled) {
		a.flags |= human
		a.name = full
		if a.gender == 0 {
			a.gender = f.t.Tokens[full.first].Class & (prose.Masculine | prose.Feminine)
		}
		return
	}
	switch p, q := int(k.first)-1, int(k.end); {
	case p < int(a.name.first):
	case f.t.Is(p, prose.Noun|prose.Adjective|prose.Possessive) || !f.t.Tokens[p].Capital && f.tag(p) == prose.TagNoun:
		a.name.first = k.first // "the refugee agency UNRA", "the coast guard's Voss"
	case f.tag(q) == prose.TagPreposition && f.tag(q+1) == prose.TagDeterminer:
		a.name = k
	}
	if q := int(k.end); q < int(a.name.end) && f.tag(q) == prose.TagPreposition && f.tag(q+1) == prose.TagDeterminer && q+2 < len(f.t.Tokens) && f.tag(q+2) != prose.TagName {
		a.name.end = k.end // "Smith of the union"
	}
	a.name = f.plain(a.name)
}

// nameAround returns the run of names in k that token h belongs to.
func (f *Finder) nameAround(k tokens, h int) tokens {
	i := h
	for i > int(k.first) && f.tag(i-1) == prose.TagName && !f.isTime(i-1) {
		i--
	}
	return tokens{int32(i), int32(h + 1)}
}

// plain drops the article and the like before a phrase and what hangs behind it
// after a comma.
func (f *Finder) plain(k tokens) tokens {
	for k.first < k.end-1 && (f.tag(int(k.first)) == prose.TagDeterminer && !f.t.Is(int(k.first), prose.PossessivePronoun) || f.tag(int(k.first)) == prose.TagThat) {
		k.first++
	}
	return k
}

// pronoun resolves a pronoun to whom the text named last: he and she to a person
// who spoke or was the subject of a sentence, it to a body, they to several.
func (f *Finder) pronoun(n int, a *attribution, h int) {
	gender := f.t.Tokens[h].Class & (prose.Masculine | prose.Feminine)
	it, they := f.t.Equal(h, "it"), f.t.Equal(h, "they")
	if gender == 0 && !it && !they {
		return
	}
	since := int32(-1)
	for i := n - 1; i >= max(0, n-maxSpeakers); i-- {
		b := &f.attrs[f.order[i]]
		if f.fits(a, b, gender, it, they) {
			a.name, a.partner, a.gender = b.name, b.partner, b.gender|gender
			a.flags |= b.flags & (human | many | medium)
			since = b.mention.first
			break
		}
	}
	if gender != 0 {
		f.lastSubject(a, gender, since)
	}
}

// fits reports whether the pronoun of a can stand for the speaker of b.
func (f *Finder) fits(a, b *attribution, gender prose.Class, it, they bool) bool {
	if b.flags&inside != 0 || b.mention.first > a.mention.first || b.name.empty() || f.tag(f.head(b.name)) == prose.TagPronoun {
		return false
	}
	switch {
	case it:
		return b.flags&(human|many) == 0
	case they:
		return b.flags&human == 0 || b.flags&many != 0
	}
	return b.flags&many == 0 && b.flags&human != 0 && (b.gender == 0 || b.gender&gender != 0)
}

// lastSubject names a by the last person before it, but after token since, whose
// name or title begins a sentence: "Jones arrived late. He said".
func (f *Finder) lastSubject(a *attribution, gender prose.Class, since int32) {
	people := f.names.people
	n := sort.Search(len(people), func(i int) bool { return people[i].name.first >= a.mention.first })
	for n--; n >= 0 && people[n].name.first > since; n-- {
		p := people[n]
		s := f.t.SentenceAt(int(f.t.Tokens[p.name.first].Start))
		if int(a.sentence)-s > maxBack {
			return
		}
		if f.t.Sentences[s].First != p.context.first || p.gender != 0 && p.gender&gender == 0 || f.quote(int(p.name.first)) >= 0 {
			continue
		}
		a.name, a.gender = f.fullest(p.name, p.gender), gender
		a.flags |= human
		return
	}
}

// maxSpeakers bounds how many speakers a pronoun reaches back.
const maxSpeakers = 12

// maxBack bounds how many sentences a pronoun reaches back.
const maxBack = 3

// lastPoll names a, the nth attribution and a poll without its author, by the poll before it.
func (f *Finder) lastPoll(n int, a *attribution) bool {
	for i := n - 1; a.flags&survey != 0 && i >= max(0, n-maxSpeakers); i-- {
		if b := &f.attrs[f.order[i]]; b.flags&survey != 0 {
			a.name = b.name
			a.hearer = max(a.hearer, b.hearer)
			a.flags |= b.flags & (medium | many)
			return true
		}
	}
	return false
}

// author returns who speaks through the document with the head h: "the ministry"
// for "the ministry's report", "Datum" for "a poll by Datum" and "a Datum poll".
// A document that names no author stays as it is.
func (f *Finder) author(k tokens, h int) tokens {
	for i := h + 1; i < int(k.end); i++ {
		if (f.t.Equal(i, "by") || f.t.Equal(i, "from")) && (!f.publishes(i-1) || !f.hasName(tokens{k.first, int32(h)})) {
			if e := f.longPhraseEnd(i+1, int(k.end)); e > i+1 {
				return tokens{int32(i + 1), int32(e)}
			}
		}
	}
	for i := h - 1; i > int(k.first); i-- {
		if f.tag(i) == prose.TagPossessive && f.tag(i+1) == prose.TagName && i+1 < h {
			return tokens{k.first, int32(f.nameEnd(i + 1))} // "Samaritan's Purse press release"
		}
		if f.tag(i) == prose.TagPossessive && !f.isTime(i-1) {
			return tokens{k.first, int32(i)}
		}
	}
	i := h
	for i > int(k.first) && f.tag(i-1) != prose.TagName {
		i--
	}
	j := i
	for j > int(k.first) && (f.tag(j-1) == prose.TagName || f.t.Mark(j-1, "/")) && !f.isTime(j-1) {
		j--
	}
	if j < i {
		return tokens{int32(j), int32(i)}
	}
	return k
}

// publisher returns the medium that brings the document with the head h in the
// phrase k: "a Datum poll published by the Daily Echo", "a Datum poll for the BBC".
// It is -1 when there is none.
func (f *Finder) publisher(k tokens, h int) int32 {
	for i := h + 1; i+1 < int(k.end); i++ {
		if f.t.Equal(i, "for") || f.t.Equal(i, "in") || f.t.Equal(i, "by") && f.publishes(i-1) {
			if _, ok := f.mediumAt(i + 1); ok {
				return int32(i + 1)
			}
		}
	}
	return -1
}

// publishes reports whether token i says that a document was brought out.
func (f *Finder) publishes(i int) bool {
	switch f.t.Tokens[i].Lemma {
	case publish, release, commission, broadcast:
		return f.t.Is(i, prose.Participle)
	}
	return false
}

// isMedium reports whether the words name a medium or an agency.
func (f *Finder) isMedium(k tokens) bool {
	named := false
	for i := int(k.first); i < int(k.end); i++ {
		if f.tag(i) == prose.TagPreposition || f.tag(i) == prose.TagPossessive {
			return false
		}
		if f.t.Is(i, prose.Person|prose.Title) {
			return false
		}
		if f.t.Is(i, prose.Medium) || f.tag(i) == prose.TagName && isMediumWord(f.t.Word(i)) {
			named = true
		}
		if f.tag(i) == prose.TagName && isMediumWord(f.t.Word(int(k.end-1))) || f.t.Equal(i, "news") && f.t.Equal(i+1, "agency") && f.hasName(k) {
			named = true
		}
	}
	return named
}

// mediumName returns the name in the words k of a medium: "Interfax" of "the
// Interfax agency".
func (f *Finder) mediumName(k tokens) tokens {
	k = f.plain(k)
	for i := k.first; i < k.end; i++ {
		if f.t.Is(int(i), prose.Medium) && f.tag(int(i)) == prose.TagName {
			return f.nameRun(k, int(i))
		}
	}
	return k
}

// nameRun returns the names in k around token h.
func (f *Finder) nameRun(k tokens, h int) tokens {
	r := f.nameAround(k, h)
	for r.end < k.end && f.tag(int(r.end)) == prose.TagName {
		r.end++
	}
	return r
}

// isMediumWord reports whether names of media are made with w.
func isMediumWord(w string) bool {
	switch w {
	case "broadcaster", "magazine", "newspaper", "newswire", "radio", "television",
		"Agency", "Broadcasting", "Chronicle", "Daily", "Gazette", "Herald", "Journal", "Magazine", "News", "Post", "Press", "Radio", "Star", "TV", "Telegraph", "Television", "Times", "Tribune", "Wire":
		return true
	}
	return false
}
