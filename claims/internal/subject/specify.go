package subject

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
)

// doers name people by what they do or what is done to them, where the text says
// no more than people; sorted by the forms.
var doers = []struct{ forms, noun string }{
	{"demonstrate demonstrated demonstrating", "demonstrators"},
	{"dismiss dismissed dismissing", "workers"},
	{"employ employs employed employing", "staff"},
	{"fire fired firing", "workers"},
	{"hire hires hired hiring", "workers"},
	{"lay lays laid laying", "workers"},
	{"march marched marching", "marchers"},
	{"protest protested protesting", "protesters"},
	{"recruit recruits recruited recruiting", "workers"},
	{"sack sacks sacked sacking", "workers"},
	{"strike struck striking", "strikers"},
	{"vote voted voting", "voters"},
}

// named gives people who are only called people, or are left out, the noun for
// what their verb says of them: people who marched are marchers.
func (v *view) named(x *Reading) {
	if !v.verb.ok || x.Counted != "people" || v.c.ok && !v.eq(v.c.head, "people", "persons") || v.c.ok && v.c.head > v.c.start {
		return
	}
	if v.verb.unreal && v.verbRole() == "hired" {
		return // who is to be hired works there not yet
	}
	w := v.words(v.verb.main, v.verb.main+1)
	for _, d := range doers {
		if !containsWord(d.forms, w) {
			continue
		}
		if v.eq(v.verb.main, "lay", "lays", "laid", "laying") && x.Role != "laid off" || d.noun == "strikers" && (v.verb.passive || v.g.verb >= 0) {
			return
		}
		x.Counted = d.noun
	}
}

// specify adds to people of no role what they do or where they are, which tells
// them from other people: "people staying in the town's shelters".
func (v *view) specify(x *Reading) {
	if x.NounRule != "noun" || x.Role != "" || x.Words.IsZero() || !v.c.ok || v.span(v.c.start, v.c.end) != x.Words || x.Counted != x.Words.In(v.text.Source) || !v.eq(v.c.head, anyone...) {
		return
	}
	k := v.c.end
	switch {
	case v.fallsIll():
		x.Counted = "cases" + v.illness()
		return
	case v.isPrep(k) && !v.eq(k, prepositionsOfTime...):
		end := v.phraseOfPlace(k)
		if v.is(end-1, prose.TimeNoun|prose.Month|prose.Weekday) || v.eq(end-1, "end", "beginning", "start") {
			return
		}
		x.Words = v.span(v.c.start, end)
	case v.tagged(k, prose.TagParticiple, prose.TagIng):
		x.Words = v.span(v.c.start, v.phraseOfPlace(k+1))
	case v.verb.ok && v.g.verb < 0 && v.is(v.verb.end, prose.Participle) && v.is(v.verb.main, prose.Say|prose.Know|prose.Hypothesis): // "are feared buried"
		x.Counted += " " + v.words(v.verb.end, v.predicate(v.verb.end+1))
		return
	case v.verb.ok && v.g.verb < 0 && !v.tagged(v.verb.main, prose.TagAuxiliary):
		if !v.is(v.verb.main, prose.Ing) && !v.verb.passive && !v.is(v.verb.main-1, prose.Be) {
			x.Counted += " who"
		}
		x.Counted += " " + v.words(v.verb.main, v.predicate(v.verb.end))
		return
	default:
		return
	}
	x.Counted = x.Words.In(v.text.Source)
}

// fallsIll reports whether the clause tells of people who become cases of a disease.
func (v *view) fallsIll() bool {
	k := v.verb.main
	return v.verb.ok && (v.eq(k, "fall", "fallen", "falling", "fell") && v.eq(k+1, "ill", "sick") || v.eq(k, "test", "tested") && v.eq(k+1, "positive") ||
		v.eq(k, "diagnosed") || v.eq(k, "contract", "contracted") && v.g.verb < 0 || v.eq(k, "caught") && v.eq(k+1, diseases...))
}

// illness returns the disease that the clause names, as words to put behind cases:
// " of measles"; "" when it names none.
func (v *view) illness() string {
	for k := v.verb.main + 1; k < v.verb.main+5; k++ {
		if v.eq(k, diseases...) {
			return " of " + v.words(k, k+1)
		}
	}
	return ""
}

// keepApart adds to what is counted the words that make it another measure: where
// it is from ("troops from Norland") and whom it takes in or leaves out
// ("including the gunman").
func (v *view) keepApart(x *Reading) {
	if x.Counted == "" {
		return
	}
	if k := v.c.end; v.c.ok && v.eq(k, "from") && v.span(v.c.start, k) == x.Words {
		if i := v.skipDeterminers(k + 1); v.tagged(i, prose.TagName) && v.isPlaceName(i) {
			end := i
			for v.isPlaceName(end) {
				end++
			}
			x.Words = v.span(v.c.start, end)
			x.Counted = x.Words.In(v.text.Source)
		}
	}
	if k := v.inclusion(); k >= 0 {
		x.Counted += " " + strings.ToLower(v.words(k, k+1)) + " " + v.words(k+1, v.nounPhrase(v.skipDeterminers(k+1)).end)
	}
}

// inclusion returns the node of "including" or "excluding" before somebody without
// a number, close to the figure or to the subject of its verb; -1 for none.
func (v *view) inclusion() int {
	for _, from := range [...]int{0, v.c.after, v.subj.end} {
		if from == 0 && !v.eq(0, "including", "excluding") { // "Excluding the attacker, 11 died"
			continue
		}
		for k := max(from, 0); k < from+8 && from >= 0; k++ {
			if v.eq(k, "including", "excluding") {
				i := v.skipDeterminers(k + 1)
				if p := v.nounPhrase(i); i > k+1 && p.ok && !v.plural(p.head) {
					return k
				}
				return -1
			}
			if v.get(k).fig >= 0 || v.get(k).mark == '.' {
				break
			}
		}
	}
	return -1
}

// predicate returns the end of what belongs to a verb that ends before node k: its
// object or complement and one phrase of place.
func (v *view) predicate(k int) int {
	if p := v.nounPhrase(v.skipDeterminers(k)); p.ok {
		k = p.end
	} else if v.tagged(k, prose.TagAdjective) {
		k++
	}
	if v.eq(k, prepositionsAside...) {
		return k
	}
	return v.phraseOfPlace(k)
}

// phraseOfPlace returns the end of a short prepositional phrase at node k, k when
// none stands there.
func (s *sentence) phraseOfPlace(k int) int {
	if !s.isPrep(k) {
		return k
	}
	i := s.skipDeterminers(k + 1)
	p := s.nounPhrase(i)
	if !p.ok {
		return k
	}
	if s.tagged(p.end, prose.TagPossessive) {
		if q := s.nounPhrase(p.end + 1); q.ok {
			return q.end
		}
	}
	return p.end
}
