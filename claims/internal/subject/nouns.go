package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// findCounted finds the thing that the figure counts. The places where it can
// stand are tried in order: behind the figure, between verb and preposition,
// before "of", as the subject of the verb; then what the verb understands, and
// what the figure before counted.
func (v *view) findCounted(x *Reading) {
	for _, rule := range countedRules {
		if rule.find(v, x) {
			x.NounRule = rule.name
			return
		}
	}
}

// countedRules are the rules in the order they are tried.
var countedRules = []struct {
	name string
	find func(*view, *Reading) bool
}{
	{"them", (*view).countedOfThem},
	{"population", (*view).countedPopulation},
	{"measuring", (*view).countedMeasuring},
	{"noun", (*view).countedNoun},
	{"change of", (*view).countedChanged},
	{"group", (*view).countedGroup},
	{"money in", (*view).countedMoneyIn},
	{"label", (*view).countedLabel},
	{"stated", (*view).countedStated},
	{"object", (*view).countedObject},
	{"noun of", (*view).countedHost},
	{"price", (*view).countedPrice},
	{"money", (*view).countedMoney},
	{"recipient", (*view).countedRecipient},
	{"beside", (*view).countedBeside},
	{"understood", (*view).countedUnderstood},
	{"subject", (*view).countedSubject},
	{"topic", (*view).countedTopic},
	{"state", (*view).countedState},
	{"carried", (*view).countedCarried},
}

// countedOfThem reads "three of them children", "two of whom died", "two of them
// got away": parts of what was named before.
func (v *view) countedOfThem(x *Reading) bool {
	if !v.c.them {
		return false
	}
	if p := v.nounPhrase(v.skipDeterminers(v.c.after)); p.ok && !v.isVerb(v.c.after) {
		v.c.phrase, v.c.after = p, p.end
		return v.take(x, p)
	}
	if p := v.antecedent(); p.ok {
		return v.take(x, p)
	}
	return v.countedCarried(x)
}

// antecedent returns the nearest noun phrase in the plural before the figure, in
// its sentence.
func (v *view) antecedent() phrase {
	for k := v.i - 1; k >= 0 && k > v.i-reach; k-- {
		if v.tagged(k, prose.TagNoun) && v.plural(k) && !v.is(k, prose.TimeNoun) {
			return v.phraseEnding(k)
		}
	}
	return none
}

// countedPopulation reads "a town of 15,000 people", "the island has 200,000
// residents", "home to 100,000 people": inhabitants of a place are its population.
func (v *view) countedPopulation(x *Reading) bool {
	if !v.eq(v.c.head, "people", "residents", "inhabitants", "persons") || v.c.head != v.c.start {
		return false
	}
	place := -1
	switch {
	case v.eq(v.g.prep, "of") && v.is(v.g.noun, prose.Locality|prose.Country):
		place = v.g.noun
	case v.eq(v.g.prep, "to") && v.eq(v.g.prep-1, "home"):
		place = v.g.prep - 1
	case v.eq(v.c.head, "residents", "inhabitants") && v.eq(v.g.verb, "has", "had", "have"):
		place = v.g.verb
	default:
		return false
	}
	x.Counted, x.Words = "population", v.span(v.c.start, v.c.end)
	if v.is(place, prose.Locality) {
		x.Counted += " of the " + v.words(place, place+1)
	}
	return true
}

// countedMeasuring reads "a quake measuring 6.4 hit the coast".
func (v *view) countedMeasuring(x *Reading) bool {
	k := v.g.before
	return v.eq(k, "measuring", "registering", "averaging", "totalling", "totaling", "numbering", "worth") && v.tagged(k-1, prose.TagNoun, prose.TagName) &&
		v.take(x, v.phraseEnding(k-1))
}

// countedNoun reads the noun behind the figure: "130,000 Russian troops".
func (v *view) countedNoun(x *Reading) bool {
	p := v.c.phrase
	if !p.ok || v.wayNoun(p.head) != still || v.isApart() {
		return false
	}
	return v.take(x, p)
}

// isApart reports whether the noun behind a length is not what is measured: "40
// km south".
func (v *view) isApart() bool {
	return v.q.Unit.Dimension() == numbers.Length && !v.c.of && !v.get(v.c.start).joined
}

// countedMoneyIn reads "€110bn in loans": what the money is.
func (v *view) countedMoneyIn(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money || !v.eq(v.c.after, "in") {
		return false
	}
	p := v.nounPhrase(v.skipDeterminers(v.c.after + 1))
	if !p.ok || !v.tagged(p.head, prose.TagNoun) || v.is(p.head, prose.TimeNoun|prose.Locality|prose.Month) {
		return false
	}
	return v.take(x, p)
}

// countedBeside reads "a crater two metres wide", "the camp, 25 km from the
// border", "a city situated 300 km from": the noun that the figure describes.
func (v *view) countedBeside(x *Reading) bool {
	k := v.g.before
	if v.c.ok && !v.isApart() || v.g.prep >= 0 && !v.eq(v.g.prep, "up", "down", "worth") {
		return false
	}
	length := v.q.Unit.Dimension() == numbers.Length
	switch {
	case v.tagged(k, prose.TagParticiple) && length || v.eq(k, "situated", "located"):
		k--
		for v.get(k).mark == ',' || v.get(k).mark == '-' {
			k--
		}
	case v.eq(k, "worth"), v.eq(k, "up", "down") && v.g.verb < 0:
		k--
	case v.get(k).mark == ',' && length, v.get(k).mark == '(' && v.q.Precision == numbers.Written:
		k--
	case length && v.tagged(k, prose.TagNoun):
	default:
		return false
	}
	if !v.tagged(k, prose.TagNoun, prose.TagName) {
		return false
	}
	return v.take(x, v.phraseEnding(k))
}

// countedChanged reads "an 8.8% rise in the price of bread": what rises.
func (v *view) countedChanged(x *Reading) bool {
	h := v.c.head
	if v.wayNoun(h) == still {
		return false
	}
	if v.eq(h+1, "in", "of", "for") {
		if p := v.nounPhrase(v.skipDeterminers(h + 2)); p.ok {
			return v.take(x, p)
		}
	}
	if v.c.head > v.c.start { // "a 10% pay rise"
		return v.take(x, phrase{v.c.start, h - 1, h, true})
	}
	if v.subj.ok && !v.is(v.g.verb, prose.Say) {
		return v.take(x, v.subj)
	}
	return v.countedCarried(x)
}

// countedGroup reads "30 of the 80": what the group counts.
func (v *view) countedGroup(x *Reading) bool {
	if v.c.group < 0 {
		return false
	}
	g := v.after(v.c.group)
	return g.ok && v.take(x, g.phrase)
}

// countedObject reads "put the number of injured at 61": the object before the
// preposition.
func (v *view) countedObject(x *Reading) bool {
	if v.g.object < 0 || v.g.prep < 0 || v.g.verb < 0 || v.g.object <= v.g.verb {
		return false
	}
	p := v.headedBy(v.g.verb+1, v.g.prep)
	return p.ok && v.take(x, p)
}

// countedHost reads "a magnitude of 5.9", "revenue of $5m".
func (v *view) countedHost(x *Reading) bool {
	if v.g.noun < 0 || !v.eq(v.g.prep, "of", "at", "to") || v.wayNoun(v.g.noun) != still {
		return false
	}
	return v.take(x, v.phraseEnding(v.g.noun))
}

// phraseEnding returns the noun phrase whose head is node k.
func (s *sentence) phraseEnding(k int) phrase {
	start := k
	for start > 0 && s.nounish(start-1) {
		start--
	}
	return phrase{start, k, k + 1, true}
}

// countedLabel reads "Flood evacuees: about 5,000": a line whose label names it.
func (v *view) countedLabel(x *Reading) bool {
	if v.get(v.i-1).mark != ':' || v.c.ok || v.state >= 0 || v.verb.ok {
		return false
	}
	p := v.headedBy(v.clauseStart(v.i-2), v.i-1)
	if !p.ok || v.clauseStart(v.i-2) != 0 || v.is(p.head, prose.Organisation) || v.is(p.head, prose.Title) {
		return false // "Police: two dead": who says it
	}
	return v.take(x, p)
}

// countedUnderstood reads figures beside a verb that understands people: "killed
// 10", "Three were hurt". Who they are may have been said: "14 miners were saved
// and eight are missing".
func (v *view) countedUnderstood(x *Reading) bool {
	if v.q.Unit != (numbers.Unit{}) || v.g.prep >= 0 && !v.c.ok && v.state < 0 {
		return false
	}
	k := v.verb.main
	if v.state >= 0 {
		k = v.state
	}
	if !v.verb.ok && v.state < 0 || !senseOf(v.get(k).lemma).people {
		return false
	}
	if last := v.last[numbers.Count]; last != nil && last.person && (v.sameSentence(last) || v.additional()) {
		x.Counted, x.Words, x.person = last.Counted, last.Words, true
		return true
	}
	x.Counted = "people"
	return true
}

// sameSentence reports whether x is of this sentence.
func (v *view) sameSentence(x *Reading) bool { return x.sentence == v.number }

// countedSubject reads "turnout was 61%", "the toll rose to 52": the subject of
// the verb, unless it is who counts or says.
func (v *view) countedSubject(x *Reading) bool {
	if v.g.verb < 0 || !v.subj.ok || v.is(v.g.verb, prose.Say|prose.Know) && !v.is(v.g.verb, prose.Be) && !v.comesTo(v.g.verb) {
		return false
	}
	return v.take(x, v.subj)
}

// countedPrice reads "petrol costs €1.92 a litre", "repairs will cost €2 million":
// the price or the cost of the subject.
func (v *view) countedPrice(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money || !v.eq(v.g.verb, "cost", "costs", "costing") || !v.subj.ok {
		return false
	}
	x.Words = v.span(v.subj.start, v.subj.end)
	of := " of " + x.Words.In(v.text.Source)
	if v.q.Per != "" || v.eq(v.subj.start-1, "each", "every", "a", "an") {
		x.Counted = "price" + of
	} else {
		x.Counted = "cost" + of
	}
	return true
}

// countedRecipient reads "gives the party 34 per cent", "polls showed her above 50
// per cent": whose share it is.
func (v *view) countedRecipient(x *Reading) bool {
	d := v.q.Unit.Dimension()
	if d != numbers.Percent && d != numbers.Points || v.g.verb < 0 || v.g.object <= v.g.verb || !v.gives(v.g.verb) {
		return false
	}
	p := v.headedBy(v.g.verb+1, v.g.object+1)
	return p.ok && v.take(x, p)
}

// countedMoney reads sums of money beside a verb that says what becomes of them:
// "has spent $500,000", "the $37 million raised by donors" are money spent and
// money raised.
func (v *view) countedMoney(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Money {
		return false
	}
	k := -1
	switch {
	case v.tagged(v.c.after, prose.TagParticiple) || v.is(v.c.after, prose.Participle) && !v.c.ok && !v.tagged(v.c.after, prose.TagAuxiliary):
		k = v.c.after
	case v.g.verb >= 0 && v.g.prep < 0 && !v.is(v.g.verb, prose.Be) && !v.comesTo(v.g.verb) && !v.tagged(v.g.verb, prose.TagAuxiliary):
		k = v.g.verb
	default:
		return false
	}
	if w := participleOf(v.words(k, k+1)); w != "" {
		x.Counted = "money " + w
		return true
	}
	if v.is(k, prose.Ing) { // "reaching $1.4 trillion"
		return v.countedCarried(x)
	}
	return false
}

// countedTopic reads "It had burnt 11,500 hectares": a pronoun stands for the
// subject of the sentence before.
func (v *view) countedTopic(x *Reading) bool {
	if v.g.verb < 0 || v.is(v.g.verb, prose.Say|prose.Know) && !v.is(v.g.verb, prose.Be) || !v.eq(v.verb.start-1, "it", "they") || v.topic == "" {
		return false
	}
	x.Counted = v.topic
	return true
}

// moneyVerbs are the verbs of what becomes of money, with their participles.
var moneyVerbs = []struct{ forms, participle string }{
	{"allocate allocates allocated allocating", "allocated"},
	{"borrow borrows borrowed borrowing", "borrowed"},
	{"bring brings brought bringing", "brought in"},
	{"collect collects collected collecting", "raised"},
	{"contribute contributes contributed contributing", "contributed"},
	{"donate donates donated donating", "donated"},
	{"earn earns earned earning", "earned"},
	{"get gets got getting gotten", "received"},
	{"give gives gave given giving", "given"},
	{"invest invests invested investing", "invested"},
	{"lend lends lent lending", "lent"},
	{"lose loses lost losing", "lost"},
	{"make makes made making", "earned"},
	{"offer offers offered offering", "offered"},
	{"owe owes owed owing", "owed"},
	{"pay pays paid paying", "paid"},
	{"pledge pledges pledged pledging", "pledged"},
	{"promise promises promised promising", "promised"},
	{"provide provides provided providing", "provided"},
	{"raise raises raised raising", "raised"},
	{"receive receives received receiving", "received"},
	{"save saves saved saving", "saved"},
	{"set", "set aside"},
	{"spend spends spent spending", "spent"},
}

// participleOf returns the participle of the verb of money whose form w is.
func participleOf(w string) string {
	for _, m := range moneyVerbs {
		if containsWord(m.forms, w) {
			return m.participle
		}
	}
	return ""
}

// comesTo reports whether the verb at node k tells what its subject comes to.
func (s *sentence) comesTo(k int) bool {
	return s.eq(k, "reach", "reaches", "reached", "reaching", "hit", "hits", "hitting", "total", "totals", "totalled", "totaled", "totalling", "totaling",
		"exceed", "exceeds", "exceeded", "top", "tops", "topped", "surpass", "surpasses", "surpassed", "cost", "costs", "costing", "become", "became", "becomes",
		"measured", "measures", "measuring", "numbered", "numbers", "averaged", "averages", "average", "read", "showed", "cross", "crossed", "crosses", "crossing", "remains", "remained", "remain")
}

// countedStated reads "reports of 90 dead": a state beside the figure comes before
// what the figure is of.
func (v *view) countedStated(x *Reading) bool { return v.state >= 0 && v.countedUnderstood(x) }

// countedState reads "12 dead": people.
func (v *view) countedState(x *Reading) bool {
	if v.state < 0 {
		return false
	}
	x.Counted = "people"
	return true
}

// countedCarried takes what the last figure of the same dimension counted. What
// another sentence names is understood here, and stands in its normal form.
func (v *view) countedCarried(x *Reading) bool {
	last := v.last[v.q.Unit.Dimension()]
	if near := v.latest; near != nil && v.sameSentence(near) && v.compares() {
		last = near // "profit was $5 million, up 12 per cent"
	}
	if last == nil || last.Counted == "" {
		return false
	}
	x.Counted, x.Words, x.person = last.Counted, last.Words, last.person
	if !v.sameSentence(last) {
		x.Counted = normalForm(x.Counted)
	}
	if !v.verb.ok || v.is(v.verb.main, prose.Say|prose.Know|prose.Be) {
		x.Role = last.Role
	}
	return true
}

// compares reports whether the figure is put as a rise or fall of what was just
// told.
func (v *view) compares() bool {
	return v.q.Unit.Dimension() == numbers.Percent && (v.eq(v.g.before, "up", "down", "by") || v.wayNoun(v.c.head) != still || v.c.than || v.eq(v.g.prep, "of") && v.wayNoun(v.g.noun) != still)
}

// normalForm returns the noun that stands for several that mean the same.
func normalForm(counted string) string {
	switch counted {
	case "soldiers", "servicemen", "more soldiers":
		return "troops"
	}
	return counted
}

// take sets what is counted to the phrase p, or to what p stands for: the number
// of injured is injured people, a death toll is of people killed.
func (v *view) take(x *Reading, p phrase) bool {
	if q := v.after2(p); q.ok {
		return v.take(x, q)
	}
	if v.isState(p.head) {
		x.Counted, x.Words = "people", v.span(p.start, p.end)
		x.Role = v.stateRole(p.head)
		return true
	}
	if sn := senseOf(v.get(p.head).lemma); sn.things != "" && sn.people {
		x.Counted, x.Words = "people", v.span(p.start, p.end)
		x.Role = sn.things
		return true
	}
	if v.generic(p.head) && (p.start == p.head || v.is(p.start, prose.Measuring) || v.eq(p.start, "correct", "right", "true", "new", "latest", "earlier", "previous")) {
		return v.countedCarried(x)
	}
	if v.eq(p.head, "count", "counts") && v.eq(p.end, "of") && v.is(p.head, prose.Plural|prose.Noun) {
		x.Words, x.Role = v.span(p.start, p.end), "charged" // "two counts of murder"
		x.Counted = x.Words.In(v.text.Source)
		return true
	}
	end := p.end
	if v.eq(end, "of") && !v.generic(p.head) {
		if q := v.nounPhrase(v.skipDeterminers(end + 1)); q.ok {
			end = q.end
		}
	}
	x.Words = v.span(p.start, end)
	x.Counted = x.Words.In(v.text.Source)
	x.person = v.is(p.head, prose.Person) && !v.eq(p.head, anyone...)
	return true
}

// after2 returns the phrase that a generic noun is of: "the number of nurses".
func (v *view) after2(p phrase) phrase {
	if !v.generic(p.head) || !v.eq(p.end, "of") {
		return none
	}
	k := v.skipDeterminers(p.end + 1)
	if v.isState(k) && !v.nounish(k+1) {
		return phrase{k, k, k + 1, true}
	}
	return v.nounPhrase(k)
}

// generic reports whether node k is a noun that only says that something is
// counted.
func (s *sentence) generic(k int) bool {
	return s.eq(k, "number", "numbers", "total", "figure", "figures", "count", "tally", "amount", "sum", "proportion", "percentage", "rest", "majority", "minority", "estimate", "estimates")
}

// wayNoun returns the way of a noun of rise or fall: "rise", "cut", "drop".
func (s *sentence) wayNoun(k int) way {
	if !s.tagged(k, prose.TagNoun) || !s.is(k, prose.Rise|prose.Fall) || s.eq(k, "growth") {
		return still
	}
	if s.is(k, prose.Rise) {
		return up
	}
	return down
}

// specify adds to people of no role what they do or where they are, which tells
// them from other people: "people staying in the town's shelters".
func (v *view) specify(x *Reading) {
	if x.NounRule != "noun" || x.Role != "" || x.Words.IsZero() || !v.c.ok || v.span(v.c.start, v.c.end) != x.Words || !v.eq(v.c.head, anyone...) {
		return
	}
	k := v.c.end
	switch {
	case v.isPrep(k) && !v.eq(k, "of", "on", "by", "since", "after", "before", "during", "with"):
		x.Words = v.span(v.c.start, v.phraseOfPlace(k))
	case v.tagged(k, prose.TagParticiple, prose.TagIng):
		x.Words = v.span(v.c.start, v.phraseOfPlace(k+1))
	case v.verb.ok && v.g.verb < 0 && !v.tagged(v.verb.main, prose.TagAuxiliary):
		x.Counted += " " + v.words(v.verb.main, v.predicate(v.verb.end))
		return
	default:
		return
	}
	x.Counted = x.Words.In(v.text.Source)
}

// predicate returns the end of what belongs to a verb that ends before node k: its
// object or complement and one phrase of place.
func (v *view) predicate(k int) int {
	if p := v.nounPhrase(v.skipDeterminers(k)); p.ok {
		k = p.end
	} else if v.tagged(k, prose.TagAdjective) {
		k++
	}
	return v.phraseOfPlace(k)
}

// anyone are nouns for people that tell nothing else of them.
var anyone = []string{"people", "persons", "person", "others", "men", "women", "residents", "individuals"}

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
