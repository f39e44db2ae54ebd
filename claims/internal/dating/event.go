package dating

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
)

// eventReach is how many dated days of a text are looked at for its main event.
const eventReach = 12

// eventDays is how many days before publication the main event of a story can
// lie.
const eventDays = 31

// mainEvent returns the first date of a day on which something happened, -1 for
// none: one whose verb tells of what strikes, kills or gathers, or else any.
func (b *Binder) mainEvent() int {
	first, seen := -1, 0
	for i := range b.mentions {
		m := &b.mentions[i]
		if !b.mayBeEvent(m) {
			continue
		}
		if b.happens(m) {
			return i
		}
		if first < 0 {
			first = i
		}
		if seen++; seen == eventReach {
			break
		}
	}
	return first
}

// mayBeEvent reports whether m is a day of the past that is no day of saying.
func (b *Binder) mayBeEvent(m *mention) bool {
	if m.part != event || m.ahead || m.edge || m.grain != when.GrainDay || m.period.From != m.period.To || m.kind == when.Present {
		return false
	}
	if b.isStamp(m.sentence) {
		return false
	}
	return b.published == 0 || m.period.To <= b.published && m.period.To >= b.published-eventDays
}

// isStamp reports whether a sentence is no more than the time of publication:
// "Updated 3 May 2014 at noon".
func (b *Binder) isStamp(sentence int) bool {
	open, close := b.open(sentence), b.close(sentence)
	for k := open; k < close; k++ {
		if b.tagged(k, prose.TagVerb, prose.TagAuxiliary) && k > open {
			return false
		}
	}
	return close-open < 16
}

// happens reports whether the verb or the noun that m goes with is an event.
func (b *Binder) happens(m *mention) bool {
	if b.isAttribute(m) {
		for k := m.end; k < m.end+4 && b.tagged(k, prose.TagNoun, prose.TagName, prose.TagAdjective, prose.TagPossessive); k++ {
			if b.isEventWord(k) {
				return true
			}
		}
		return false
	}
	open := b.open(m.sentence)
	for k := m.first - 1; k >= open && k >= m.first-2*leftReach; k-- {
		switch {
		case b.tagged(k, prose.TagVerb, prose.TagParticiple, prose.TagIng):
			return b.isEventWord(k)
		case b.tagged(k, prose.TagMark):
			return false
		}
	}
	close := b.close(m.sentence)
	for k := m.end; k < close && k < m.end+2*leftReach; k++ {
		if b.tagged(k, prose.TagVerb, prose.TagParticiple) {
			return b.isEventWord(k)
		}
	}
	return false
}

// isEventWord reports whether token k names what befalls or gathers people.
func (b *Binder) isEventWord(k int) bool {
	l := b.t.Tokens[k].Lemma
	return int(l) < len(eventLemmas) && eventLemmas[l]
}

// eventLemmas tells the lemmas of eventWords.
var eventLemmas = newEventLemmas()

func newEventLemmas() []bool {
	is := make([]bool, prose.Lemmas())
	for _, w := range eventWords {
		if l := prose.LemmaOf(w); l != 0 {
			is[l] = true
		}
	}
	return is
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
	"bombing",
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
	"sank",
	"seize",
	"shake",
	"shoot",
	"shooting",
	"sink",
	"stabbing",
	"storm",
	"strike",
	"tornado",
	"vote",
	"walkout",
	"wound",
}
