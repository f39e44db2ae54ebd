package reconcile

import (
	"fmt"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
)

// The rules that look at two claims, beyond what their subjects say.
const (
	// OtherStory parts claims of different stories.
	OtherStory Rule = "other-story"
	// NoFigure parts moves without a figure from everything; direction
	// findings set them against each other.
	NoFigure Rule = "no-figure"
	// Restated makes one amount of a figure and its rendering beside it:
	// "410 million yen ($2.7 million)".
	Restated Rule = "restated"
	// OneVoice parts two figures of one source in one text that exclude each
	// other, with nothing to tell them apart in time: who writes both means
	// two things.
	OneVoice Rule = "one-voice"
	// Counterparts parts two figures where the text of one has the other, too,
	// from the same source: what the other text tells is its second thing.
	Counterparts Rule = "counterparts"
	// Denial makes a conflict of a figure and its denial.
	Denial Rule = "denial"
	// DeniedOther lets a figure stand beside the denial of another one.
	DeniedOther Rule = "denied-other"
	// DeniedBoth lets two denials stand side by side.
	DeniedBoth Rule = "denied-both"
	// Correction makes an update of a figure that its own source withdraws and
	// the one that it puts in its place.
	Correction Rule = "correction"
	// Recalled lets a figure agree with the mention of it by the source that
	// withdraws it.
	Recalled Rule = "recalled"
	// OtherReading lets two figures meet by another reading of the same words,
	// as good as the first: "1.234" in a German text.
	OtherReading Rule = "other-reading"
)

// outcome is how two claims stand, before it is put in words.
type outcome struct {
	verdict
	later order // before: the second is the later one
	time  Rule  // the rule that ordered them, or overruled the values
	value verdict
}

func unrelated(r Rule) outcome { return outcome{verdict: verdict{rule: r}} }

// relate decides how the claims i and j of g stand to each other. It is
// symmetric but for outcome.later.
func (g *group) relate(i, j int32) outcome {
	a, b := g.claims[i], g.claims[j]
	if a.IsMove() || b.IsMove() {
		return unrelated(NoFigure)
	}
	decided := g.decided[[2]int32{i, j}]
	if decided == Different {
		return unrelated(DecidedDifferent)
	}
	if g.facts[i].link == j || g.facts[j].link == i {
		return g.relateLinked(i, j)
	}
	if decided != Same && (addsUpTo(a, b) || addsUpTo(b, a)) {
		return unrelated(PartOfWhole)
	}
	alike := Rule("")
	if r := g.partedFacts(i, j); r != "" && decided != Same {
		if alike = g.alike(i, j, r); alike == "" {
			return unrelated(r)
		}
	} else if decided != Same && g.slotOf(i, j) == otherSlot {
		return unrelated(OtherSlot)
	}
	v := g.values(i, j)
	switch {
	case decided == Same:
	case v.relation != Agree && g.otherNames(a, b):
		return unrelated(OtherNames)
	case v.relation == Conflict && g.withPerpetrator(i, j):
		return unrelated(WithPerpetrator)
	case v.relation == Conflict && g.wholes[i] != g.wholes[j]:
		return unrelated(PartOfWhole)
	case v.relation == Conflict && g.otherStatement(i, j):
		return unrelated(OtherStatement)
	}
	if alike != "" {
		return outcome{verdict: v, time: alike}
	}
	switch {
	case a.Denied && b.Denied:
		return relateDenials(v)
	case a.Denied:
		return g.relateDenied(i, j, v, before)
	case b.Denied:
		return g.relateDenied(j, i, v, after)
	}
	return g.relateInTime(i, j, v)
}

// alike returns the rule that brings the facts i and j together though rule r parts
// what they count, "" for none.
func (g *group) alike(i, j int32, r Rule) Rule {
	switch {
	case g.sameStatement(i, j, r):
		return SameStatement
	case g.samePeople(i, j, r):
		return SamePeople
	case g.sameReference(i, j, r):
		return SameReference
	}
	return ""
}

// relateLinked decides for a figure and its restatement or its part.
func (g *group) relateLinked(i, j int32) outcome {
	a, b := g.claims[i], g.claims[j]
	if a.SameAs != b.ID && b.SameAs != a.ID {
		return unrelated(PartOfWhole)
	}
	if isPoint(a) && isPoint(b) {
		return outcome{verdict: verdict{relation: Agree, rule: Restated}}
	}
	return outcome{verdict: verdict{relation: Compatible, grade: Hard, rule: Restated}}
}

// isPoint reports whether c names one number, as such or about.
func isPoint(c *claims.Claim) bool {
	w := c.Quantity.Wording()
	return w == numbers.WordsPlain || w == numbers.WordsAbout
}

// values compares the figures of two claims, each by the reading that lets them
// meet best.
func (g *group) values(i, j int32) verdict {
	v := g.compareReadings(g.claims[i], g.claims[j])
	switch {
	case v.rule == WithinRounding && (excludes(g.claims[i], g.claims[j]) || excludes(g.claims[j], g.claims[i])):
		return verdict{relation: Conflict, grade: Soft, rule: FacingBounds}
	case v.relation != Conflict:
		return v
	}
	for _, a := range readings(g.claims[i]) {
		for _, b := range readings(g.claims[j]) {
			if w := g.compareReadings(a, b); w.relation != Conflict {
				return verdict{relation: Compatible, grade: Soft, rule: OtherReading}
			}
		}
	}
	return v
}

// excludes reports whether a names a count below a hundred, bare, and b a bound at
// which just that number is out: who knows of 20 dead does not say "more than 20".
// Figures with a unit are rounded, and exclude nothing so.
func excludes(a, b *claims.Claim) bool {
	n, ok := a.Quantity.Strict.Point()
	return ok && a.Quantity.Unit == (numbers.Unit{}) && a.Quantity.Text != "" && b.Quantity.Text != "" && a.Quantity.Unit == b.Quantity.Unit &&
		a.Quantity.Wording() == numbers.WordsPlain && n.Abs().Cmp(hundred) < 0 &&
		!a.Quantity.Strict.Meets(b.Quantity.Strict) && (touch(a.Quantity.Strict, b.Quantity.Strict) || touch(b.Quantity.Strict, a.Quantity.Strict))
}

// readings returns c and what it says by the other readings of its figure.
func readings(c *claims.Claim) []*claims.Claim {
	rs := []*claims.Claim{c}
	for _, q := range c.Quantity.Alt {
		if q.Unit.Dimension() == c.Quantity.Unit.Dimension() {
			d := *c
			d.Quantity = q
			rs = append(rs, &d)
		}
	}
	return rs
}

// compareReadings compares the figures of a and b in one unit, whichever of them
// comes first.
func (g *group) compareReadings(a, b *claims.Claim) verdict {
	f, h := g.engine.figureOf(a), g.engine.figureOf(b)
	u, v := baseUnit(a), baseUnit(b)
	switch c := strings.Compare(u.Code(), v.Code()); {
	case c < 0:
		g.exchange(&h, v, u, b.Kind)
	case c > 0:
		g.exchange(&f, u, v, a.Kind)
	}
	return compareFigures(&f, &h)
}

func relateDenials(v verdict) outcome {
	if v.relation == Agree {
		return outcome{verdict: v}
	}
	return outcome{verdict: verdict{relation: Compatible, grade: Hard, rule: DeniedBoth}}
}

// relateDenied decides for the denied figure i and the asserted one j; o is
// their order when j corrects i.
func (g *group) relateDenied(i, j int32, v verdict, o order) outcome {
	d, a := g.claims[i], g.claims[j]
	same := v.relation == Agree || a.Quantity.Strict.Within(d.Quantity.Strict)
	withdrawn := g.withdraws(i)
	switch {
	case same && withdrawn && g.facts[i].witness == g.facts[j].witness:
		return outcome{verdict: verdict{relation: Agree, rule: Recalled}}
	case same:
		return outcome{verdict: verdict{relation: Conflict, grade: Hard, rule: Denial}}
	case withdrawn && d.Doc == a.Doc && g.facts[i].witness == g.facts[j].witness:
		return outcome{verdict: verdict{relation: Update, rule: Correction}, later: o}
	}
	return outcome{verdict: verdict{relation: Compatible, grade: Hard, rule: DeniedOther}}
}

// withdraws reports whether the source that denies figure i had given it: the
// outlet corrects itself, or the speaker stands elsewhere with that figure.
func (g *group) withdraws(i int32) bool {
	d := g.claims[i]
	if d.Source.Speaker == "" {
		return true
	}
	for j := range g.claims {
		a := g.claims[j]
		if !a.Denied && g.facts[j].witness == g.facts[i].witness && a.Quantity.Strict == d.Quantity.Strict &&
			g.partedFacts(i, int32(j)) == "" {
			return true
		}
	}
	return false
}

// takenBack reports whether the text of the later figure denies the earlier one, of
// the same witness: "41 people, and not 48 as first reported".
func (g *group) takenBack(first, second int32) bool {
	a, b := g.claims[first], g.claims[second]
	if a.Doc == b.Doc || g.facts[first].witness != g.facts[second].witness {
		return false
	}
	for _, k := range g.denials {
		d := g.claims[k]
		if d.Doc == b.Doc && d.Quantity.Strict == a.Quantity.Strict && g.facts[k].witness == g.facts[first].witness && g.partedFacts(k, first) == "" {
			return true
		}
	}
	return false
}

// relateInTime lets the order in time overrule the values.
func (g *group) relateInTime(i, j int32, v verdict) outcome {
	o, rule := g.orderOf(i, j)
	same := g.decided[[2]int32{i, j}] == Same
	switch {
	case o == aside && same:
		return outcome{verdict: v}
	case o == aside:
		return unrelated(rule)
	case o == together && v.relation == Conflict && !same && g.oneVoice(i, j):
		return unrelated(OneVoice)
	case o == together && v.relation == Conflict && !same && (g.hasBoth(i, j) || g.hasBoth(j, i)):
		return unrelated(Counterparts)
	case o == together:
		return outcome{verdict: v}
	}
	return g.relateOrdered(i, j, v, o, rule)
}

// relateOrdered decides for two figures of which one is known to be earlier, by
// the given rule.
func (g *group) relateOrdered(i, j int32, v verdict, o order, rule Rule) outcome {
	first, second := i, j
	if o == after {
		first, second = j, i
	}
	update := outcome{verdict: verdict{relation: Update, rule: rule}, later: o, value: v}
	switch {
	case v.relation == Agree && g.periodic(i, j):
		update.rule = NextReading
		return update
	case v.relation == Agree, rule == PublishedLater && sameNumber(g.claims[i], g.claims[j]) && v.rule != WithinRounding:
		return outcome{verdict: v, time: Unchanged}
	case v.relation == Compatible && (rule == PublishedLater || rule == EarlierFigure) && !g.outgrown(first, second):
		return outcome{verdict: v}
	case rule == DaysApart && v.rule == WithinBounds && g.foretold(first, second):
		return outcome{verdict: v}
	case v.relation == Conflict && g.takenBack(first, second):
		return outcome{verdict: verdict{relation: Update, rule: Correction}, later: o, value: v}
	case g.tollFalls(first, second, v):
		return outcome{verdict: verdict{relation: Conflict, grade: v.grade, rule: TollFalls}, time: rule, value: v}
	case v.relation == Conflict && g.settled(first, second, rule):
		return outcome{verdict: v, time: LongSettled}
	}
	return update
}

// outgrown: the earlier figure is a lower bound that the later one has left
// behind: it is dated, or the later one is twice as much. Who knows of 24 dead
// would not say "at least one".
func (g *group) outgrown(first, second int32) bool {
	q := &g.claims[first].Quantity
	n, named := q.Value()
	_, end := q.Strict.Upper()
	m, named2 := g.claims[second].Quantity.Value()
	if !named || !named2 || end != numbers.Unbounded {
		return false
	}
	twice, err := n.Add(n)
	return err == nil && m.Cmp(twice) >= 0 || m.Cmp(n) > 0 && dated(g.claims[first])
}

// foretold reports whether the earlier figure names no number and rules the later
// one in: "scores", "between 60 and 70". What it says holds on.
func (g *group) foretold(first, second int32) bool {
	a, b := &g.claims[first].Quantity, &g.claims[second].Quantity
	_, named := a.Value()
	return !named && b.Strict.Within(a.Strict)
}

// sameNumber reports whether a and b name one number, in one unit.
func sameNumber(a, b *claims.Claim) bool {
	x, okx := a.Quantity.Value()
	y, oky := b.Quantity.Value()
	return okx && oky && x == y && a.Quantity.Unit == b.Quantity.Unit || a.Quantity.Strict == b.Quantity.Strict && a.Quantity.Unit == b.Quantity.Unit
}

// periodic reports whether i and j are readings of a series over months or
// years.
func (g *group) periodic(i, j int32) bool {
	return g.subjectOf(i).kind != claims.Total && long(g.facts[i].time) && long(g.facts[j].time)
}

// tollFalls: the later count of the dead lies below the earlier one.
func (g *group) tollFalls(first, second int32, v verdict) bool {
	return v.relation == Conflict && g.subjectOf(first).role == claims.Killed &&
		g.tolerant(second).Compare(g.tolerant(first)) < 0
}

// settled: the count of the later document had time to settle.
func (g *group) settled(first, second int32, rule Rule) bool {
	a, b := g.claims[first], g.claims[second]
	return rule == PublishedLater && g.subjectOf(first).role != claims.Killed && b.Published-a.Published > settles
}

// oneVoice: one source in the body of one text.
func (g *group) oneVoice(i, j int32) bool {
	a, b := g.claims[i], g.claims[j]
	return a.Doc == b.Doc && a.In == b.In && g.facts[i].witness == g.facts[j].witness && a.Quantity.Text != "" && b.Quantity.Text != ""
}

// hasBoth reports whether the text of fact i has the figure of j as well, in the
// same voice, as that of another thing.
func (g *group) hasBoth(i, j int32) bool {
	a, b := g.claims[i], g.claims[j]
	if a.Doc == b.Doc || a.Quantity.Text == "" || b.Quantity.Text == "" || g.statements == nil {
		return false
	}
	for k := range g.claims {
		if c := g.claims[k]; c != a && c.Doc == a.Doc && c.Quantity.Strict == b.Quantity.Strict && !c.Denied &&
			g.oneVoice(i, int32(k)) && g.partedFacts(i, int32(k)) == "" && g.partedFacts(int32(k), j) == "" &&
			g.facts[i].time == g.facts[k].time {
			return true
		}
	}
	return false
}

// pair puts the outcome for i and j in words; i comes before j.
func (g *group) pair(i, j int32, o outcome) Pair {
	p := Pair{A: g.claims[i], B: g.claims[j], Relation: o.relation, Grade: o.grade}
	if o.relation == Update {
		p.Later = p.B
		if o.later == after {
			p.Later = p.A
		}
	}
	p.Why = g.reasons(p.A, p.B, o)
	return p
}

// reasons tells how o came about, in the order in which the rules were applied.
func (g *group) reasons(a, b *claims.Claim, o outcome) []Reason {
	var why []Reason
	if o.time != "" {
		why = append(why, reason(o.time, timeSentence(o.time, a, b), a, b))
	}
	text := timeSentence(o.rule, a, b)
	if text == "" {
		text = o.verdict.sentence(worded(a), worded(b))
	}
	return append(why, reason(o.rule, text, a, b))
}

// worded returns the figure of c as the text has it, or in digits.
func worded(c *claims.Claim) string {
	if c.Quantity.Text != "" {
		return "“" + c.Quantity.Text + "”"
	}
	if n, ok := c.Quantity.Strict.Point(); ok {
		return n.String()
	}
	return c.Quantity.Strict.String()
}

// timeSentence tells what a rule of time, of links or of denials found; it is
// "" for the rules that compare values.
func timeSentence(r Rule, a, b *claims.Claim) string {
	s, t := worded(a), worded(b)
	switch r {
	case DaysApart:
		return fmt.Sprintf("%s holds on %s, %s on %s.", s, day(a), t, day(b))
	case PublishedLater:
		return fmt.Sprintf("%s was given on %s, %s on %s, and the count goes on.", s, givenOn(a), t, givenOn(b))
	case AddedLater:
		return fmt.Sprintf("Of %s and %s one was added to the text later.", s, t)
	case FormerLevel:
		return fmt.Sprintf("The sentence has %s and %s as one level that gave way to the other.", s, t)
	case SaidEarlier:
		return fmt.Sprintf("Of %s and %s one is told as given before.", s, t)
	case RevisedTo:
		return fmt.Sprintf("The sentence tells that of %s and %s one was revised to the other.", s, t)
	case EarlierFigure:
		return fmt.Sprintf("Of %s and %s one is dated back, the other is of today.", s, t)
	case SameSourceLater:
		if a.Said.IsZero() || b.Said.IsZero() {
			return fmt.Sprintf("%s gave %s and %s, and a toll rises.", a.Source.Speaker, s, t)
		}
		return fmt.Sprintf("%s gave %s on %s and %s on %s.", a.Source.Speaker, s, a.Said, t, b.Said)
	case TollFalls:
		return fmt.Sprintf("%s and %s: the later count of the dead is the lower one.", s, t)
	case LongSettled:
		return "More than a week lies between the documents, and by then the count is settled."
	case Unchanged:
		return "The number is the same at both times."
	case NextReading:
		return fmt.Sprintf("%s and %s are two readings of one series.", s, t)
	case Restated:
		return fmt.Sprintf("The text gives %s and %s as one amount.", s, t)
	case Denial:
		return fmt.Sprintf("One source says %s, another says that it is not so.", s)
	case SameStatement:
		return fmt.Sprintf("The sentences around %s and %s say the same.", s, t)
	case SameReference:
		return fmt.Sprintf("%s and %s are distances from one place.", s, t)
	case SamePeople:
		return fmt.Sprintf("%s and %s count as many people of one story, and of the same fate.", s, t)
	case DeniedOther:
		return fmt.Sprintf("Of %s and %s one is denied, which leaves room for the other.", s, t)
	case DeniedBoth:
		return fmt.Sprintf("Both %s and %s are denied.", s, t)
	case Correction:
		return fmt.Sprintf("Of %s and %s one is withdrawn by its own source for the other.", s, t)
	case Recalled:
		return fmt.Sprintf("%s is recalled by the source that withdraws it.", s)
	case OtherReading:
		return fmt.Sprintf("%s and %s meet by another reading of the same words.", s, t)
	}
	return ""
}

// day returns when c holds, by the best of its dates.
func day(c *claims.Claim) string {
	switch {
	case !c.AsOf.IsZero():
		return c.AsOf.String()
	case !c.Said.IsZero():
		return c.Said.String()
	}
	return c.Published.String()
}
