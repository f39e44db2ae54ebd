package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// findRole finds what happened to the things counted: by the first rule that
// gives a role.
func (v *view) findRole(x *Reading) {
	for _, rule := range roleRules {
		if role, k := rule.find(v); role != "" {
			x.Role, x.RoleBy, x.RoleRule = role, v.span(k, k+1), rule.name
			return
		}
	}
}

// roleRules are the rules in the order they are tried; each returns the role and
// the node of the word that tells it, "" when it does not apply.
var roleRules = []struct {
	name string
	find func(*view) (string, int)
}{
	{"state", (*view).roleOfState},
	{"bodies", (*view).roleOfBodies},
	{"hospital", (*view).roleOfHospital},
	{"homes left", (*view).roleOfHomesLeft},
	{"crowded", (*view).roleOfCrowded},
	{"under rubble", (*view).roleOfBuried},
	{"by", (*view).roleOfAgents},
	{"lost in battle", (*view).roleOfFallen},
	{"object", (*view).roleOfObject},
	{"subject", (*view).roleOfSubject},
	{"noun", (*view).roleOfNoun},
	{"toll", (*view).roleOfToll},
}

// roleOfState reads "12 dead", "people injured in the crash", "wounded soldiers".
func (v *view) roleOfState() (string, int) {
	if v.state >= 0 {
		if r := v.stateRole(v.state); r != "" {
			return r, v.state
		}
	}
	if k := v.beforeFigure(v.i); v.eq(k, "dead") && v.slain(k-1) { // "shot dead three men"
		return "killed", k
	}
	for k := v.c.start; k >= 0 && k < v.c.head; k++ {
		if v.isState(k) {
			return v.stateRole(k), k
		}
	}
	if k := v.c.end; v.c.ok && v.eq(k, "with") && v.is(v.c.head, prose.Person) { // "three men with gunshot wounds"
		for k++; k < v.c.end+5; k++ {
			if v.eq(k, "wounds", "injuries") {
				return "injured", k
			}
		}
	}
	return "", 0
}

// roleOfBodies reads "the bodies of 12 workers".
func (v *view) roleOfBodies() (string, int) {
	if v.eq(v.g.prep, "of") && v.eq(v.g.noun, "bodies", "corpses", "remains") && v.countsPeople() {
		return "killed", v.g.noun
	}
	return "", 0
}

// roleOfHospital reads "30 were taken to hospital", "sent 210 people to hospital".
func (v *view) roleOfHospital() (string, int) {
	if !v.eq(v.verb.main, bringingToHospital...) || !v.countsPeople() {
		return "", 0
	}
	for k := v.verb.main + 1; k < v.verb.main+8; k++ {
		if v.eq(k, "hospital", "hospitals") && (v.eq(k-1, "to") || v.eq(k-2, "to")) {
			return "hospitalised", k
		}
	}
	return "", 0
}

// roleOfHomesLeft reads "4,000 had to abandon their homes", "forced 900 from their
// homes".
func (v *view) roleOfHomesLeft() (string, int) {
	if !v.countsPeople() || !v.verb.ok || !v.eq(v.verb.main, homeLeavingVerbs...) {
		return "", 0
	}
	for k := v.verb.main + 1; k < v.verb.main+8; k++ {
		if v.eq(k, "home", "homes", "houses") && v.tagged(k-1, prose.TagDeterminer) {
			return "displaced", k
		}
	}
	return "", 0
}

// roleOfCrowded reads "8,000 were in the square", "filled the stands".
func (v *view) roleOfCrowded() (string, int) {
	if !v.countsPeople() || v.g.verb >= 0 || !v.verb.ok || v.c.ok && !v.is(v.c.head, prose.Person) && !v.eq(v.c.head, anyone...) {
		return "", 0
	}
	k := v.verb.end
	switch {
	case v.is(v.verb.main, prose.Be) && v.eq(k, "at", "in", "on"):
		k++
	case v.eq(v.verb.main, fillingVerbs...):
	default:
		return "", 0
	}
	if p := v.possessed(v.nounPhrase(v.skipDeterminers(k)), len(v.nodes)); p.ok && v.eq(p.head, crowdedPlaces...) {
		return "attending", v.verb.main
	}
	return "", 0
}

// roleOfFallen reads "the rebels lost 60 fighters".
func (v *view) roleOfFallen() (string, int) {
	if v.g.prep < 0 && v.eq(v.g.verb, "lose", "loses", "losing", "lost") && v.eq(v.c.head, fightingNouns...) {
		return "killed", v.g.verb
	}
	return "", 0
}

// roleOfBuried reads "some 30 were still under the rubble".
func (v *view) roleOfBuried() (string, int) {
	if v.g.verb >= 0 || !v.verb.ok || !v.countsPeople() {
		return "", 0
	}
	for k := v.verb.start + 1; k < v.verb.start+6; k++ {
		if v.eq(k, "beneath", "under", "underneath") {
			if p := v.nounPhrase(v.skipDeterminers(k + 1)); p.ok && v.eq(p.head, "concrete", "debris", "earth", "mud", "rocks", "rubble", "ruins", "snow", "wreckage") {
				return "trapped", k
			}
		}
	}
	return "", 0
}

// roleOfAgents reads "the final was watched by 45,000".
func (v *view) roleOfAgents() (string, int) {
	if v.eq(v.g.prep, "by") && v.verb.passive && v.countsPeople() && v.eq(v.g.verb, "attended", "seen", "watched") {
		return "attending", v.g.verb
	}
	return "", 0
}

// stateRole returns the role that the state at node k gives.
func (s *sentence) stateRole(k int) string {
	sn := senseOf(s.get(k).lemma)
	switch {
	case s.slain(k), s.eq(k-1, "fatally", "mortally"):
		return "killed"
	case s.eq(k, "laid") && s.eq(k+1, "off"):
		return "laid off"
	case sn.state != "":
		return sn.state
	case sn.object != "":
		return sn.object
	}
	return sn.actor
}

// roleOfNoun reads "12 deaths", "nine arrests".
func (v *view) roleOfNoun() (string, int) {
	if v.c.head < 0 {
		return "", 0
	}
	return senseOf(v.get(v.c.head).lemma).things, v.c.head
}

// roleOfObject reads "killed 10 people", "injuring 20": the figure is the object
// of the verb.
func (v *view) roleOfObject() (string, int) {
	if v.g.verb < 0 || v.g.prep >= 0 {
		return "", 0
	}
	if v.eq(v.g.verb, "lay", "laid", "laying", "lays") && (v.eq(v.g.verb+1, "off") || v.eq(v.c.after, "off")) {
		return "laid off", v.g.verb
	}
	if k := v.c.end; v.c.ok && (v.eq(k, "dead") || v.eq(k, "to") && v.eq(k+1, "death")) { // "shot five people dead"
		return "killed", k
	}
	if r := v.verbRole(); r == "hired" || r == "laid off" || r == "attending" && v.countsPeople() {
		return r, v.g.verb
	}
	sn := senseOf(v.get(v.g.verb).lemma)
	if money := v.q.Unit.Dimension() == numbers.Money; sn.object == "raised" && !money || sn.object == "attending" && money {
		return "", 0
	}
	return sn.object, v.g.verb
}

// roleOfSubject reads "12 people were killed", "13,000 gathered": the figure is
// the subject of the verb.
func (v *view) roleOfSubject() (string, int) {
	if v.g.verb >= 0 || !v.verb.ok || v.g.prep == 0 && v.eq(0, "of") || v.latest != nil && v.latest.PartOf == v.latest.index+1 { // "12 of the 40 were hurt", "of the 40, 12 were hurt"
		return "", 0
	}
	k := v.verb.main
	sn := senseOf(v.get(k).lemma)
	switch {
	case sn.state != "" && !v.is(k, prose.Past|prose.Base):
		return sn.state, k
	case v.isState(v.pastAdverbs(v.verb.end)): // "are missing", "remain trapped"
		k = v.pastAdverbs(v.verb.end)
		return v.stateRole(k), k
	case v.eq(k, "fell", "fallen") && v.is(v.c.head, prose.Person) && v.endsClause(k+1) && !v.isPrep(k+1): // "14 of our men fell"
		return "killed", k
	case v.eq(k-1, "fatally", "mortally"):
		return "killed", k
	case v.verb.passive, v.is(k, prose.Participle) && v.endsClause(v.verb.end):
		if r := v.verbRole(); r != "" {
			return r, k
		}
	}
	return sn.actor, k
}

// pastAdverbs returns the first node from k on that is no adverb.
func (s *sentence) pastAdverbs(k int) int {
	for s.tagged(k, prose.TagAdverb) {
		k++
	}
	return k
}

// endsClause reports whether no object follows at node k.
func (s *sentence) endsClause(k int) bool {
	return !s.isWord(k) && s.get(k).fig < 0 || s.isPrep(k) || s.is(k, prose.Weekday) ||
		s.tagged(k, prose.TagThat, prose.TagConjunction, prose.TagAdverb)
}

// roleOfToll reads "the toll rose to 52": the role lies in the noun that the
// figure belongs to.
func (v *view) roleOfToll() (string, int) {
	if k := v.verb.start - 1; v.is(v.g.verb, prose.Be) && v.isState(k) && v.eq(k-1, "the") { // "the dead were eight men"
		return v.stateRole(k), k
	}
	if v.c.ok && v.wayNoun(v.c.head) == still {
		return "", 0 // the figure has a noun of its own
	}
	for _, k := range [...]int{v.g.object, v.g.noun, v.subj.head} {
		if k < 0 {
			continue
		}
		if v.isState(k) {
			return v.stateRole(k), k
		}
		if r := senseOf(v.get(k).lemma).things; r != "" {
			return r, k
		}
	}
	return "", 0
}
