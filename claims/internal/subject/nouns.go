package subject

import (
	"strings"

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
	{"factor", (*view).countedFactor},
	{"them", (*view).countedOfThem},
	{"average", (*view).countedAverage},
	{"population", (*view).countedPopulation},
	{"predicate", (*view).countedPredicate},
	{"strength", (*view).countedStrength},
	{"measuring", (*view).countedMeasuring},
	{"temperature", (*view).countedTemperature},
	{"speed", (*view).countedSpeed},
	{"adjective", (*view).countedAdjective},
	{"distance", (*view).countedDistance},
	{"duration", (*view).countedDuration},
	{"burnt", (*view).countedBurnt},
	{"part", (*view).countedPart},
	{"capacity", (*view).countedCapacity},
	{"share of", (*view).countedShareOf},
	{"fall of", (*view).countedFallOf},
	{"set off", (*view).countedSetOff},
	{"rise of", (*view).countedRiseOf},
	{"shot", (*view).countedShot},
	{"lives", (*view).countedLives},
	{"noun", (*view).countedNoun},
	{"change of", (*view).countedChanged},
	{"money in", (*view).countedMoneyIn},
	{"value", (*view).countedValue},
	{"bought", (*view).countedBought},
	{"turnover", (*view).countedTurnover},
	{"label", (*view).countedLabel},
	{"stated", (*view).countedStated},
	{"goods", (*view).countedGoods},
	{"object", (*view).countedObject},
	{"noun of", (*view).countedHost},
	{"price", (*view).countedPrice},
	{"money", (*view).countedMoney},
	{"recipient", (*view).countedRecipient},
	{"points", (*view).countedPoints},
	{"beside", (*view).countedBeside},
	{"understood", (*view).countedUnderstood},
	{"subject", (*view).countedSubject},
	{"topic", (*view).countedTopic},
	{"actors", (*view).countedActors},
	{"carried", (*view).countedCarried},
}

// countedOfThem reads "three of them children", "two of whom died", "two of them
// got away": parts of what was named before.
func (v *view) countedOfThem(x *Reading) bool {
	if !v.c.them {
		return false
	}
	if k := v.c.after; v.eq(k-1, "those") && v.is(k, prose.Participle) && !v.isState(k) { // "52% of those asked"
		x.Words = v.span(k-1, k+1)
		x.Counted = "people " + strings.ToLower(v.words(k, k+1))
		return true
	}
	if p := v.nounPhrase(v.skipDeterminers(v.c.after)); p.ok && !v.isVerb(v.c.after) && !v.is(p.head, prose.TimeNoun) {
		v.c.phrase, v.c.after = p, p.end
		return v.take(x, p)
	}
	if p := v.whatTheyAre(); p.ok {
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
	return v.eq(k, measuringParticiples...) && v.tagged(k-1, prose.TagNoun, prose.TagName) &&
		v.take(x, v.phraseEnding(k-1))
}

// countedShot reads "five shot, two dead" in headlines: people shot, of whom it is
// not said whether they live.
func (v *view) countedShot(x *Reading) bool {
	k := v.i + 1
	if !v.eq(k, "shot", "stabbed") || v.slain(k) || v.q.Unit != (numbers.Unit{}) || v.nounish(k+1) || v.g.verb >= 0 && v.g.prep < 0 {
		return false
	}
	x.Counted, x.Words = "people "+strings.ToLower(v.words(k, k+1)), v.span(k, k+1)
	return true
}

// countedAverage reads ".454" beside wins and losses: the decimals of sport are
// percentages of games won, or averages.
func (v *view) countedAverage(x *Reading) bool {
	if v.q.Unit != (numbers.Unit{}) || !strings.HasPrefix(v.q.Text, ".") {
		return false
	}
	x.Counted = "average"
	for _, k := range v.nodes[:min(len(v.nodes), 2*reach)] {
		if k.lemma == gameLemma || k.lemma == teamLemma || k.lemma == recordLemma {
			x.Counted = "winning percentage"
		}
	}
	return true
}

var gameLemma, teamLemma, recordLemma = prose.LemmaOf("game"), prose.LemmaOf("team"), prose.LemmaOf("record")

// countedLives reads "claimed 31 lives", "40 lives were lost": people killed.
func (v *view) countedLives(x *Reading) bool {
	if !v.eq(v.c.head, "lives") || !v.eq(v.verb.main, lifeTakingVerbs...) {
		return false
	}
	x.Counted, x.Words = "people", v.span(v.c.start, v.c.end)
	x.Role, x.RoleBy, x.RoleRule = "killed", x.Words, "lives"
	return true
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

// countedBeside reads "oats, up 4 per cent, led the gains", "shares worth $5": the
// noun that the figure describes.
func (v *view) countedBeside(x *Reading) bool {
	k := v.g.before
	switch {
	case v.c.ok:
		return false
	case v.eq(k, "up", "down") && v.g.verb < 0, v.eq(k, "worth"):
		k--
		if v.get(k).mark == ',' {
			k--
		}
	case v.get(k).mark == '(' && v.q.Precision == numbers.Written:
		k--
	default:
		return false
	}
	return v.tagged(k, prose.TagNoun, prose.TagName) && v.take(x, v.phraseEnding(k))
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
	if v.eq(h, "raise") { // "want a 9 per cent raise"
		x.Counted, x.Words = "pay", v.span(h, h+1)
		return true
	}
	if v.subj.ok && !v.is(v.g.verb, prose.Say) {
		return v.take(x, v.subj)
	}
	return v.countedCarried(x)
}

// countedObject reads "put the number of injured at 61": the object before the
// preposition.
func (v *view) countedObject(x *Reading) bool {
	if v.g.object < 0 || v.g.prep < 0 || v.g.verb < 0 || v.g.object <= v.g.verb || v.relativeVerb() >= 0 {
		return false
	}
	p := v.headedBy(v.g.verb+1, v.g.prep)
	return p.ok && !v.eq(v.g.prep, "for") && v.take(x, p)
}

// countedHost reads "a magnitude of 5.9", "revenue of $5m".
func (v *view) countedHost(x *Reading) bool {
	if k := v.g.prep - 1; v.eq(v.g.prep, "at") && v.eq(k, estimatingParticiples...) && v.tagged(k-1, prose.TagNoun) {
		return v.take(x, v.phraseEnding(k-1)) // "damage estimated at"
	}
	if v.eq(v.g.prep, "for") && v.eq(v.g.noun, roomNouns...) {
		return v.take(x, v.phraseEnding(v.g.noun))
	}
	if v.gapped() && v.acts(v.g.noun) {
		return v.countedCarried(x)
	}
	if v.g.noun < 0 || !v.eq(v.g.prep, "of", "at", "to") || v.eq(v.g.noun, "hands") || v.eq(v.g.noun, hearsayNouns...) || v.wayNoun(v.g.noun) != still {
		return false
	}
	return v.take(x, v.phraseEnding(v.g.noun))
}

// gapped reports whether the clause leaves out the verb of the figure before:
// "organisers put it at 60,000, the police at 22,000".
func (v *view) gapped() bool {
	return v.eq(v.g.prep, "at") && v.g.noun >= 0 && v.g.verb < 0 && v.latest != nil && v.sameSentence(v.latest)
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
	if v.q.Unit != (numbers.Unit{}) || v.g.prep >= 0 && !v.c.ok && v.state < 0 && !v.eq(v.g.prep, "by") {
		return false
	}
	k := v.verb.main
	if v.state >= 0 {
		k = v.state
	}
	if r, _ := v.roleOfAgents(); r != "" {
		x.Counted = "people"
		return true
	}
	if r, _ := v.roleOfBuried(); r == "" && (!v.verb.ok && v.state < 0 || !v.understands(k)) {
		return false
	}
	if v.verbRole() == "hired" {
		x.Counted = "people"
		return true
	}
	if last := v.last[numbers.Count]; last != nil && last.person && (v.sameSentence(last) || v.additional() || v.state >= 0 && v.eq(v.state-1, "the")) {
		x.Counted, x.Words, x.person = last.Counted, last.Words, true
		return true
	}
	x.Counted = "people"
	return true
}

// understands reports whether people are meant beside the verb or state at node k
// where no noun says who: "killed 10", "employs 400", "is laying off 60".
func (v *view) understands(k int) bool {
	if r, _ := v.roleOfHospital(); r != "" && v.g.verb >= 0 {
		return true
	}
	return senseOf(v.get(k).lemma).people || v.eq(k, employingVerbs...) || v.state < 0 && (v.verbRole() == "laid off" || v.verbRole() == "hired" || v.verbRole() == "attending") ||
		v.g.verb < 0 && v.verb.ok && v.is(v.verb.main, prose.Be) && v.isState(v.pastAdverbs(v.verb.end))
}

// sameSentence reports whether x is of this sentence.
func (v *view) sameSentence(x *Reading) bool { return x.sentence == v.number }

// countedSubject reads "turnout was 61%", "the toll rose to 52": the subject of
// the verb, unless it is who counts or says.
func (v *view) countedSubject(x *Reading) bool {
	if v.g.verb < 0 || !v.subj.ok || v.is(v.g.verb, prose.Say|prose.Know) && !v.is(v.g.verb, prose.Be) && !v.comesTo(v.g.verb) && !(v.verb.passive && v.eq(v.g.prep, "at")) {
		return false
	}
	if v.is(v.verb.main, prose.Have) && v.q.Unit == (numbers.Unit{}) && v.countedCarried(x) {
		return true // "the state had no more than 2.9 crore"
	}
	if !v.tellsLevel(v.verb.main) {
		if v.g.prep < 0 && v.countsPeople() && v.tagged(v.subj.head, prose.TagName) && v.last[numbers.Count] != nil { // "Omar can house 20,000"
			return v.countedCarried(x)
		}
		if v.acts(v.subj.head) {
			return false
		}
		if v.tagged(v.subj.head, prose.TagName) && v.q.Unit == (numbers.Unit{}) && v.eq(v.g.prep, "to") && v.countedCarried(x) {
			return true // "Orr stuck to more than 15,000"
		}
	}
	return v.take(x, v.subj)
}

// acts reports whether node k names somebody who counts, offers or does
// something, and is no measure.
func (s *sentence) acts(k int) bool {
	return s.is(k, prose.Person|prose.Organisation|prose.Title) || s.tagged(k, prose.TagPronoun) || s.is(k-1, prose.Title) && s.tagged(k, prose.TagName)
}

// tellsLevel reports whether the verb at node k tells what its subject comes to,
// rises or falls to, or is.
func (v *view) tellsLevel(k int) bool {
	return v.is(k, prose.Be|prose.Rise|prose.Fall) || v.comesTo(k) || v.levelVerb(k) || senseOf(v.get(k).lemma).way != still ||
		v.eq(k, tellingVerbs...)
}

// countedRecipient reads "gives the party 34 per cent", "polls showed her above 50
// per cent": whose share it is.
func (v *view) countedRecipient(x *Reading) bool {
	d := v.q.Unit.Dimension()
	if p := v.nextRecipient(); p.ok {
		return v.take(x, p)
	}
	if d != numbers.Percent && d != numbers.Points || v.g.verb < 0 || v.g.object <= v.g.verb || !v.gives(v.g.verb) {
		return false
	}
	p := v.headedBy(v.g.verb+1, v.g.object+1)
	return p.ok && v.take(x, p)
}

// countedPoints reads "are third and have 34 points": points of a table or a game
// are counted themselves.
func (v *view) countedPoints(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Points || !v.eq(v.g.verb, scoringVerbs...) {
		return false
	}
	x.Counted, x.Words = "points", v.q.Span
	return true
}

// nextRecipient returns whose share the figure is in a list of shares: "gives the
// Greens 21 per cent and the Liberals 18 per cent".
func (v *view) nextRecipient() phrase {
	k := v.g.before
	n := v.figureAt(v.i) - v.first
	if n == 0 || v.c.ok || !v.tagged(k, prose.TagNoun, prose.TagName) || v.figs[v.first+n-1].Unit != v.q.Unit || v.q.Unit == (numbers.Unit{}) {
		return none
	}
	p := v.phraseEnding(k)
	k = p.start - 1
	for v.tagged(k, prose.TagDeterminer) {
		k--
	}
	if v.eq(k, "and") {
		k--
	}
	if v.get(k).mark == ',' {
		k--
	}
	if k != int(v.at[n-1]) {
		return none
	}
	return p
}

// comesTo reports whether the verb at node k tells what its subject comes to.
func (s *sentence) comesTo(k int) bool {
	return s.eq(k, comingToVerbs...)
}

// countedStated reads "reports of 90 dead": a state beside the figure comes before
// what the figure is of.
func (v *view) countedStated(x *Reading) bool { return v.state >= 0 && v.countedUnderstood(x) }
