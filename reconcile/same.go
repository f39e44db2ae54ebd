package reconcile

import (
	"slices"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// The rules that part two subjects, in the order in which they are applied. Two
// claims speak of the same measure when none of them parts their subjects.
const (
	// OtherKind parts a total from a change, a rate or a rank. A rate and a
	// share in per cent are told apart by what they count alone.
	OtherKind Rule = "other-kind"
	// OtherDirection parts a rise from a fall; a direction finding sets them
	// against each other.
	OtherDirection Rule = "other-direction"
	// Forecast parts a plan or a forecast from a count.
	Forecast Rule = "forecast"
	// Additional parts figures on top of others from those that stand alone.
	Additional Rule = "additional"
	// Elsewhere parts what a sentence tells of another event or place, or of a
	// sum with or without something, from what is told of the story itself:
	// "Another march, in Dorne, drew 5,000".
	Elsewhere Rule = "elsewhere"
	// PartOfWhole parts what is told as a part of another figure, in the same
	// words, from figures of the whole, and that whole from other figures of which
	// the same may be told as of the part: 62,000 nurses of whom 9,000 are on strike
	// from 12,000 nurses.
	PartOfWhole Rule = "part-of-whole"
	// OtherUnit parts figures of different dimensions, or per different things,
	// and units that nothing converts.
	OtherUnit Rule = "other-unit"
	// OtherCurrency parts amounts in two currencies that no restatement and no
	// rate of the caller brings together.
	OtherCurrency Rule = "other-currency"
	// OtherRole parts what happened to the things: killed, injured.
	OtherRole Rule = "other-role"
	// OtherThing parts different things: houses, people.
	OtherThing Rule = "other-thing"
	// OtherModifier parts things that both are told more closely, and
	// differently: Russian troops, Ukrainian troops.
	OtherModifier Rule = "other-modifier"
	// Limited parts a thing limited in words from the unlimited one: new
	// cases, cases.
	Limited Rule = "limited"
	// RivalActor parts "troops" from "Russian troops" where the story tells of
	// other troops, too.
	RivalActor Rule = "rival-actor"
	// OtherPlace parts things at two places.
	OtherPlace Rule = "other-place"
)

// partingRules are applied in this order; the first that parts decides.
var partingRules = [...]struct {
	rule  Rule
	parts func(g *group, s, t *subject) bool
}{
	{OtherKind, otherKind},
	{OtherDirection, otherDirection},
	{Forecast, otherModality},
	{Additional, func(_ *group, s, t *subject) bool { return s.extra != t.extra }},
	{Elsewhere, func(_ *group, s, t *subject) bool { return s.elsewhere != t.elsewhere }},
	{PartOfWhole, func(_ *group, s, t *subject) bool { return s.part || t.part }},
	{OtherUnit, otherUnit},
	{OtherCurrency, otherCurrency},
	{OtherRole, otherRole},
	{OtherThing, otherThing},
	{OtherModifier, otherModifier},
	{Limited, limited},
	{RivalActor, rivalActor},
	{OtherPlace, otherPlace},
}

// parted returns the rule that parts the subjects s and t, "" for none. It is
// symmetric.
func (g *group) parted(s, t *subject) Rule {
	for _, r := range &partingRules {
		if r.parts(g, s, t) {
			return r.rule
		}
	}
	return ""
}

func otherKind(_ *group, s, t *subject) bool {
	ratio := func(k claims.Kind) bool { return k == claims.Rate || k == claims.Share }
	return s.kind != t.kind && !(ratio(s.kind) && ratio(t.kind) && s.unit.Dimension() == numbers.Percent) && !arePrices(s, t)
}

// arePrices reports whether one of s and t is the price of something, by the
// barrel or by the loaf, and the other its price without saying for how much.
func arePrices(s, t *subject) bool {
	if s.per != "" {
		s, t = t, s
	}
	return s.per == "" && s.price && t.per != "" && t.kind == claims.Rate && s.kind == claims.Total &&
		s.unit.Dimension() == numbers.Money && s.noun.Head == t.noun.Head
}

// otherModality parts a forecast from what is so. A budget or a pledge is a plan
// however it is told.
func otherModality(_ *group, s, t *subject) bool {
	return s.forecast != t.forecast && !(listed(planned, s.noun.Head) && listed(planned, t.noun.Head))
}

// planned are the heads of plans.
var planned = []string{"aid", "budget", "deficit", "offer", "pledge", "target"}

func otherDirection(_ *group, s, t *subject) bool { return s.way != t.way }

func otherUnit(_ *group, s, t *subject) bool {
	u, v := s.unit, t.unit
	return u.Dimension() != v.Dimension() || s.per != t.per && !arePrices(s, t) || u.Dimension() != numbers.Money && !converts(u, v)
}

func otherCurrency(g *group, s, t *subject) bool {
	if s.unit == t.unit || s.unit.Dimension() != numbers.Money {
		return false
	}
	_, ok := g.rate(s.unit, t.unit)
	return !ok
}

// otherRole lets the missing and the trapped be the same people, and those moved
// out and those who left, where no text tells them apart. A role that only says
// why the things are there (deployed, attending) may be left out.
func otherRole(g *group, s, t *subject) bool {
	if s.kind == claims.Change && t.kind == claims.Change {
		s, t = moving(s), moving(t)
	}
	a, b := g.roleFamily(s.role), g.roleFamily(t.role)
	return a != b && !(optionalRole(a) && b == "") && !(optionalRole(b) && a == "") && !areTally(s, t)
}

// roleFamily returns the role that r is compared as.
func (g *group) roleFamily(r claims.Role) claims.Role {
	switch {
	case r == claims.Trapped && !g.toldApart[r]:
		return claims.Missing
	case r == claims.Evacuated && !g.toldApart[r]:
		return claims.Displaced
	}
	return r
}

// tellRolesApart notes the roles that a text uses beside their kin: who writes
// of the evacuated and of the displaced means two groups.
func (g *group) tellRolesApart() {
	type use struct {
		doc  string
		role claims.Role
	}
	used := map[use]bool{}
	for i := range g.claims {
		used[use{g.claims[i].Doc, g.claims[i].Measure.Role}] = true
	}
	g.toldApart = map[claims.Role]bool{}
	for u := range used {
		switch {
		case u.role == claims.Trapped && used[use{u.doc, claims.Missing}],
			u.role == claims.Evacuated && used[use{u.doc, claims.Displaced}]:
			g.toldApart[u.role] = true
		}
	}
}

func optionalRole(r claims.Role) bool {
	return r == claims.Deployed || r == claims.Attending || r == claims.Spent
}

// areTally reports whether one of s and t is the total of what the other counts,
// told by a word that they share: the cholera total, the cholera cases.
func areTally(s, t *subject) bool {
	if s.role != "" {
		s, t = t, s
	}
	return s.tally && s.role == "" && s.text && t.text && s.unit.Dimension() == numbers.Count && s.kind == t.kind && s.kind == claims.Total &&
		s.noun.Head != "" && slices.Contains(t.noun.Modifiers, s.noun.Head)
}

// otherThing compares the heads. Where a role tells what happened, people are
// any group that is no part of one: the soldiers, not the children.
func otherThing(_ *group, s, t *subject) bool {
	if !s.text && !t.text {
		return s.counted != t.counted
	}
	a, b := s.noun.Head, t.noun.Head
	switch {
	case a == b:
		return a == "" && s.role == ""
	case areTally(s, t), sameGauge(s, t):
		return false
	case s.noun.holds(b), t.noun.holds(a):
		return s.unit.Dimension() == numbers.Count
	}
	if s.role == "" && t.role == "" || s.kind != claims.Change && (s.role == "" || t.role == "") {
		return true
	}
	return !(isAnyone(a) && !isPartGroup(b) || isAnyone(b) && !isPartGroup(a))
}

// holds reports whether b, a head, is a word of n beside its own head:
// "wheat" of "the wheat harvest". Of what is counted one by one it is another
// thing: trains and train drivers.
func (n *Noun) holds(b string) bool { return b != "" && slices.Contains(n.Modifiers, b) }

// sameGauge reports whether s and t are readings of one kind, of which one names
// only the kind: "a speed of 80 km/h", "the rate".
func sameGauge(s, t *subject) bool {
	if s.noun.Head == "rate" && t.rate || t.noun.Head == "rate" && s.rate {
		return s.unit.Dimension() == numbers.Percent
	}
	names := gauges[s.unit.Dimension()]
	return slices.Contains(names, s.noun.Head) || slices.Contains(names, t.noun.Head)
}

// gauges are the heads that name what is read in units of a dimension, and not
// of what.
var gauges = map[numbers.Dimension][]string{
	numbers.Speed:       {"", "data", "pace", "reading", "speed", "speedometer", "velocity"},
	numbers.Temperature: {"", "heat", "heatwave", "high", "mercury", "reading", "temperature", "thermometer"},
}

func isAnyone(head string) bool    { return head == person || head == "" }
func isPartGroup(head string) bool { return listed(partGroups, head) }

// partGroups are the heads that name a part of the people of an event.
var partGroups = []string{
	"attacker", "boy", "brother", "bystander", "child", "couple", "crew", "doctor", "driver", "family", "father", "female", "fighter",
	"firefighter", "girl", "gunman", "infant", "juvenile", "male", "man", "medic", "militant", "mother", "nurse", "officer", "passenger",
	"pilot", "police", "pupil", "rescuer", "sister", "student", "suspect", "teacher", "teen", "teenager", "toddler", "tourist", "woman",
	"youth",
}

// private returns the modifiers of s that t does not have, names of t's place
// left out.
func private(s, t *subject) (ms []string) {
	for _, m := range s.noun.Modifiers {
		if !slices.Contains(t.noun.Modifiers, m) && !slices.Contains(t.where, m) && m != t.noun.Head {
			ms = append(ms, m)
		}
	}
	return ms
}

// otherModifier: each is told apart by a word that the other lacks.
func otherModifier(_ *group, s, t *subject) bool {
	if !s.text && !t.text {
		return false // the head compared the whole
	}
	a, b := private(s, t), private(t, s)
	if s.text != t.text {
		return len(a)+len(b) > 0
	}
	return len(a) > 0 && len(b) > 0
}

// limited: one side alone has a word that makes it another measure.
func limited(_ *group, s, t *subject) bool {
	if !s.text || !t.text {
		return false
	}
	return slices.ContainsFunc(private(s, t), isLimiting) || slices.ContainsFunc(private(t, s), isLimiting)
}

// rivalActor: one side has a word more, and a third subject of the story has
// another word in its stead.
func rivalActor(g *group, s, t *subject) bool {
	if len(private(t, s)) > 0 {
		s, t = t, s
	}
	if len(private(s, t)) == 0 || !s.text || !t.text {
		return false
	}
	for i := range g.subjects {
		r := &g.subjects[i]
		if r.noun.Head == s.noun.Head && r.role == s.role && r.kind == s.kind && r.unit == s.unit && !r.part &&
			len(private(r, s)) > 0 && len(private(s, r)) > 0 && len(telling(private(r, s))) == len(private(r, s)) &&
			!otherThing(g, r, t) && !otherModifier(g, r, t) {
			return true
		}
	}
	return false
}

// otherPlace: both name a place, and neither name holds the other.
func otherPlace(_ *group, s, t *subject) bool {
	if len(s.where) == 0 || len(t.where) == 0 {
		return false
	}
	if !s.text && !t.text {
		return s.place != t.place
	}
	return !samePlaceName(s.where, t.where)
}

// samePlaceName reports whether the words of one name are among those of the
// other, and none of the rest names a part: Tolen and Upper Tolen are two.
func samePlaceName(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	for _, w := range b {
		if listed(partOfPlace, w) && !slices.Contains(a, w) {
			return false
		}
	}
	return true
}

// partOfPlace are the words of a name that make it a part of a place.
var partOfPlace = []string{
	"central", "east", "eastern", "greater", "inner", "lower", "new", "north", "northeast", "northeastern", "northern", "northwest",
	"northwestern", "old", "outer", "south", "southeast", "southeastern", "southern", "southwest", "southwestern", "upper", "west",
	"western",
}
