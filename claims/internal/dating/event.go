package dating

import (
	"cmp"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
)

// The main event of a story is told in its first sentences, and dates what is told
// near it.
const (
	eventOpening = 12 // sentences in which it is looked for
	eventReach   = 24 // dates that are looked at, and sentences after it that it dates
	plainOpening = 3  // the same for a day on which
	plainReach   = 6  // nothing of the sort struck
	eventDays    = 31 // days before publication on which it can lie
)

// mainEvent returns the first date of a day on which something struck, killed or
// gathered people, and else the first day that the story tells of; reach is how
// many sentences on it dates. It returns -1 for none.
func (b *Binder) mainEvent() (date, reach int) {
	plain := -1
	for i := range min(len(b.mentions), eventReach) {
		m := &b.mentions[i]
		if m.sentence >= eventOpening {
			break
		}
		switch {
		case !b.mayBeEvent(m):
		case b.happens(m):
			return i, eventReach
		case plain < 0 && m.sentence < plainOpening && m.kind != when.Deictic:
			plain = i
		}
	}
	return plain, plainReach
}

// mayBeEvent reports whether m is a day of the past that is no day of saying.
func (b *Binder) mayBeEvent(m *mention) bool {
	if m.part != event || m.ahead || m.edge || m.grain != when.GrainDay || m.period.From != m.period.To || m.kind == when.Present {
		return false
	}
	if m.cue != when.NoCue || b.isStamp(m.sentence) {
		return false
	}
	return b.published == 0 || m.period.To <= b.published && m.period.To >= b.published-eventDays
}

// isStamp reports whether a sentence is no more than the time of publication:
// "Updated 3 May 2014 at noon".
func (b *Binder) isStamp(sentence int) bool {
	open, close := b.open(sentence), b.close(sentence)
	if close-open > stampTokens {
		return false
	}
	for k := open; k < close; k++ {
		if b.tagged(k, prose.TagVerb, prose.TagAuxiliary) && k > open {
			return false
		}
	}
	return true
}

// stampTokens is how many tokens the time of publication takes at the most.
const stampTokens = 16

// happens reports whether the verb or a noun of the phrase that m goes with is an
// event.
func (b *Binder) happens(m *mention) bool {
	if b.isAttribute(m) {
		for k := m.end; k < m.end+4 && b.tagged(k, prose.TagNoun, prose.TagName, prose.TagAdjective, prose.TagPossessive); k++ {
			if b.isEventWord(k) {
				return true
			}
		}
		return false
	}
	if b.verbHappens(m) {
		return true
	}
	in := b.t.Equal(m.end, "in") || b.t.Equal(m.end, "at") || b.t.Equal(m.end, "during")
	for k := m.end + 1; in && k < min(b.close(m.sentence), m.end+rightReach) && !b.tagged(k, prose.TagMark, prose.TagVerb); k++ {
		if b.isEventWord(k) {
			return true // "on Tuesday in five elections"
		}
	}
	return false
}

// verbHappens reports whether the verb left of m, its object or its subject is an
// event: "shook the island on Sunday", "a blast tore through a hall on Sunday".
func (b *Binder) verbHappens(m *mention) bool {
	end := max(b.open(m.sentence), m.first-2*leftReach)
	for k := m.first - 1; k >= end; k-- {
		if b.isEventWord(k) {
			return true
		}
		if b.tagged(k, prose.TagVerb) {
			end = max(end, k-rightReach)
		}
	}
	return false
}

// isEventWord reports whether token k names what befalls or gathers people.
func (b *Binder) isEventWord(k int) bool {
	word := b.t.Word(k)
	if l := b.t.Tokens[k].Lemma; l != 0 {
		word = l.String()
	}
	for _, ending := range [...]string{"", "s", "ed", "d", "ing"} {
		if base, ok := strings.CutSuffix(word, ending); ok && isEvent(base) {
			return true
		}
	}
	return false
}

// isEvent reports whether word, whatever the case of its first letter, is one of
// eventWords.
func isEvent(word string) bool {
	_, ok := slices.BinarySearchFunc(eventWords[:], word, func(listed, word string) int {
		if word == "" {
			return 1
		}
		return cmp.Or(cmp.Compare(listed[0], word[0]|0x20), cmp.Compare(listed[1:], word[1:]))
	})
	return ok
}

// eventWords are the verbs and nouns of sudden events and of gatherings, as news
// tells them first.
var eventWords = [...]string{
	"ambush",
	"attack",
	"avalanche",
	"battle",
	"blast",
	"bomb",
	"burn",
	"capsize",
	"clash",
	"collapse",
	"collide",
	"collision",
	"crash",
	"cyclone",
	"derail",
	"die",
	"drown",
	"earthquake",
	"election",
	"erupt",
	"eruption",
	"explode",
	"explosion",
	"fight",
	"final",
	"fire",
	"flood",
	"gather",
	"hit",
	"hurricane",
	"injure",
	"jolt",
	"kidnap",
	"kill",
	"landslide",
	"march",
	"massacre",
	"match",
	"protest",
	"quake",
	"raid",
	"rally",
	"rock",
	"seize",
	"shake",
	"shoot",
	"sink",
	"stabbing",
	"storm",
	"strike",
	"tornado",
	"vote",
	"walkout",
	"wound",
}
