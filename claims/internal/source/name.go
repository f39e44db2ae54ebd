package source

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
)

// names is what a document calls the people in it.
type names struct {
	people []person
	slots  []int32 // people by the hash of the last word of their names, 1 added
	titles []int32 // the latest of people by the Lemma of a title, 1 added
	used   []prose.Lemma
	bodies []tokens // names of bodies, by their end
}

// maxBodies bounds how many bodies are looked at for the longer form of one.
const maxBodies = 32

// person is one place where the text names somebody.
type person struct {
	name    tokens // without titles: "Julianne Smith"
	context tokens // with what stands around it: "the mayor, Helga Stroud"
	next    int32  // another of the same last word, or -1
	gender  prose.Class
}

// collect finds the people of the text.
func (f *Finder) collect() {
	n := &f.names
	for _, l := range n.used {
		n.titles[l] = 0
	}
	n.people, n.used, n.bodies = n.people[:0], n.used[:0], n.bodies[:0]
	if n.titles == nil {
		n.titles = make([]int32, prose.Lemmas())
	}
	for i := 0; i < len(f.t.Tokens); i++ {
		if f.tag(i) == prose.TagName {
			i = f.person(i) - 1
		}
	}
	n.index(f.t)
}

// person reads the run of names that begins with token i and notes whom it names;
// it returns the end of the run.
func (f *Finder) person(i int) int {
	end := f.nameEnd(i)
	if end-i > 1 && f.t.Is(end-1, prose.Organisation) {
		f.names.bodies = append(f.names.bodies, tokens{int32(i), int32(end)})
	}
	k := f.withoutTitles(tokens{int32(i), int32(end)})
	before := f.titleBefore(int(k.first))
	if !f.isPerson(k, before >= 0 || int(k.first) > i) {
		return end
	}
	p := person{name: k, context: k, next: -1}
	if before >= 0 {
		p.context.first = int32(before)
	} else {
		p.context.first = int32(i)
	}
	p.context.end = int32(f.appositionEnd(end))
	for j := p.context.first; j < p.context.end; j++ {
		p.gender |= f.t.Tokens[j].Class & (prose.Masculine | prose.Feminine)
		if j >= k.first && j < k.end && f.tag(int(j)) == prose.TagName && p.gender != 0 {
			break
		}
	}
	f.names.people = append(f.names.people, p)
	f.noteTitles(int32(len(f.names.people)))
	return end
}

// nameEnd returns the end of the run of names that begins with token i.
func (f *Finder) nameEnd(i int) int {
	for i++; i < len(f.t.Tokens) && f.tag(i) == prose.TagName; i++ {
		if f.t.Tokens[i].Gap >= prose.Line || f.isTime(i) {
			break
		}
	}
	return i
}

// withoutTitles drops the titles at the beginning of a name, and what precedes
// them: "Russian President Vladimir Putin" is Vladimir Putin.
func (f *Finder) withoutTitles(k tokens) tokens {
	for i := k.end - 2; i >= k.first; i-- {
		if f.t.Is(int(i), prose.Title|prose.Person) {
			k.first = i + 1
			break
		}
	}
	if p := int(k.first) - 2; p >= 0 && f.t.Equal(p+1, "of") && f.t.Is(p, prose.Title) && f.t.Equal(int(k.first), "state") && k.end-k.first > 2 {
		k.first++ // "Secretary of State Jane Smith"
	}
	return k
}

// titleBefore returns the token of the title or trade before the name at i ("fire
// chief Dana Oyelaran", "the mayor, Helga Stroud"), -1 for none.
func (f *Finder) titleBefore(i int) int {
	j := i - 1
	if f.t.Mark(j, ",") && f.t.Is(j-1, prose.Person|prose.Title) {
		j--
	}
	if f.t.Is(j, prose.Person|prose.Title) && !f.t.Is(j, prose.Plural) {
		return j
	}
	return -1
}

// appositionEnd returns the end of the apposition after the name that ends at i:
// ", the US ambassador to NATO". It is i when there is none.
func (f *Finder) appositionEnd(i int) int {
	if !f.t.Mark(i, ",") {
		return i
	}
	j := i + 1
	if f.tag(j) == prose.TagNumber && f.t.Mark(j+1, ",") {
		j += 2
	}
	e := f.longPhraseEnd(j, min(j+16, len(f.t.Tokens)))
	for k := j; k < e; k++ {
		if f.t.Is(k, prose.Person|prose.Title) {
			return e
		}
	}
	return i
}

// isPerson reports whether the names k are of a person: titled says that a title
// goes with them.
func (f *Finder) isPerson(k tokens, titled bool) bool {
	if k.empty() {
		return false
	}
	first := f.t.Tokens[k.first]
	if titled || k.end-k.first > 1 && first.Class&(prose.Masculine|prose.Feminine) != 0 {
		return !f.t.Is(int(k.end-1), prose.Organisation|prose.Medium|prose.Country)
	}
	if n := k.end - k.first; n < 2 || n > 3 {
		return false
	}
	for i := k.first; i < k.end; i++ {
		const other = prose.Noun | prose.Organisation | prose.Locality | prose.Country | prose.Demonym | prose.Medium | prose.Adjective | prose.Seat | prose.Verb | prose.Poll
		if f.t.Is(int(i), other) {
			return false
		}
	}
	return true
}

// noteTitles remembers that the person of number n, from 1, bears the titles
// around the name.
func (f *Finder) noteTitles(n int32) {
	p := f.names.people[n-1]
	for i := p.context.first; i < p.context.end; i++ {
		k := f.t.Tokens[i]
		if k.Class&(prose.Title|prose.Person) == 0 || k.Lemma == 0 || i >= p.name.first && i < p.name.end || k.Class&prose.Plural != 0 {
			continue
		}
		if f.names.titles[k.Lemma] == 0 {
			f.names.used = append(f.names.used, k.Lemma)
		}
		f.names.titles[k.Lemma] = n
	}
}

// index builds the table of last names.
func (n *names) index(t *prose.Text) {
	size := 16
	for size < 2*len(n.people) {
		size *= 2
	}
	if cap(n.slots) < size {
		n.slots = make([]int32, size)
	}
	n.slots = n.slots[:size]
	clear(n.slots)
	for i := range n.people {
		p := &n.people[i]
		s := n.slot(t, t.Word(int(p.name.end-1)))
		p.next = *s - 1
		*s = int32(i + 1)
	}
}

// slot returns the slot of a last name.
func (n *names) slot(t *prose.Text, last string) *int32 {
	mask := uint32(len(n.slots) - 1)
	for h := hash(last); ; h++ {
		s := &n.slots[h&mask]
		if *s == 0 || t.Word(int(n.people[*s-1].name.end-1)) == last {
			return s
		}
	}
}

// hash is Fowler, Noll and Vo's.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}

// fullest returns the fullest name of the person whose name is k, of the given
// gender where it is known; k itself when the text names two people so, or none.
func (f *Finder) fullest(k tokens, gender prose.Class) tokens {
	if len(f.names.people) == 0 {
		return k
	}
	best := k
	last := f.t.Word(int(k.end - 1))
	steps := 0
	for i := *f.names.slot(f.t, last) - 1; i >= 0 && steps < 64; i = f.names.people[i].next {
		steps++
		p := f.names.people[i]
		if gender != 0 && p.gender != 0 && gender&p.gender == 0 || p.name.end-p.name.first < 2 {
			continue
		}
		switch {
		case k.end-k.first > 1 && !f.sameFirst(k, p.name):
			continue
		case best.end-best.first > 1 && !f.sameFirst(best, p.name):
			return k // two of one name
		case p.name.end-p.name.first >= best.end-best.first:
			best = p.name
		}
	}
	return best
}

// sameFirst reports whether two names begin with the same word.
func (f *Finder) sameFirst(a, b tokens) bool {
	return f.t.Word(int(a.first)) == f.t.Word(int(b.first))
}
