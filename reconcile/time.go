package reconcile

import (
	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// The rules of time.
const (
	// DaysApart makes an update of two readings of a level whose days the texts
	// name and which do not meet.
	DaysApart Rule = "days-apart"
	// PublishedLater makes an update of a running count, deaths or arrests,
	// that a later document puts higher or lower.
	PublishedLater Rule = "published-later"
	// EarlierFigure makes an update of two figures of one document of which
	// one is dated back.
	EarlierFigure Rule = "earlier-figure"
	// SameSourceLater makes an update of what one named source says later.
	SameSourceLater Rule = "same-source-later"
	// TollFalls makes a conflict of a toll that falls: the dead stay dead.
	TollFalls Rule = "toll-falls"
	// LongSettled makes a conflict of two counts more than a week apart, when
	// the count has settled.
	LongSettled Rule = "long-settled"
	// OtherPeriod parts what is counted over two closed periods, or at two
	// events: the revenue of two years.
	OtherPeriod Rule = "other-period"
	// AddedLater makes an update of a figure in a block that was added to its text
	// later, whatever the day of publication.
	AddedLater Rule = "added-later"
	// Unchanged lets a figure that is the same at two times agree.
	Unchanged Rule = "unchanged"
	// NextReading makes an update of two equal readings of a periodic series.
	NextReading Rule = "next-reading"
)

// course is how a measure may change with time.
type course uint8

const (
	// fixed: a settled fact, or what was counted over a closed period. Another
	// day is another event.
	fixed course = iota
	// level: a reading that holds at a time. Two times are ordered where the
	// texts date both.
	level
	// running: a count that goes on in the days of an event. The day of
	// publication orders it, too.
	running
)

// runningRoles are the roles of running counts; rising are those that cannot
// fall.
var runningRoles = map[claims.Role]bool{
	claims.Killed: true, claims.Injured: true, claims.Missing: true, claims.Trapped: true,
	claims.Rescued: true, claims.Displaced: true, claims.Evacuated: true, claims.Stranded: true,
	claims.Infected: true, claims.Hospitalised: true, claims.Arrested: true, claims.Charged: true,
	claims.Damaged: true, claims.Destroyed: true,
}

// burntLand is what a fire is measured by, which grows while it burns.
const burntLand = "land burnt"

// courseOf returns the course of s.
func courseOf(s *subject) course {
	switch dim := s.unit.Dimension(); {
	case s.kind == claims.Change:
		return fixed
	case s.kind != claims.Total || s.per != "":
		return level
	case s.role == claims.Attending, s.role == claims.Voting:
		return fixed
	case runningRoles[s.role] && dim == numbers.Count, dim == numbers.Area && s.counted == burntLand:
		return running
	case dim == numbers.Money:
		if s.role != "" || s.price {
			return level
		}
		return fixed
	case dim == numbers.Magnitude, dim == numbers.Time, dim == numbers.Speed:
		return fixed
	}
	return level
}

// courseOf returns the course of what both i and j count, the one that moves
// least where they are told differently.
func (g *group) courseOf(i, j int32) course { return min(g.subjectOf(i).course, g.subjectOf(j).course) }

// settles is how long after an event a count other than of the dead goes on.
const settles = 7

// closes is the length from which a period is one of accounts: a month, a year.
const closes = 28

// timeOf returns when the figure of c holds by what its text says, for a running
// count also by when it was published; zero when that is not known.
func timeOf(s *subject, c *claims.Claim) when.Period {
	switch {
	case s.course == fixed && s.kind != claims.Change && c.AsOf == c.Said:
		return when.Period{} // dated only by the saying: the fact has no day
	case !c.AsOf.IsZero() || s.course == fixed:
		return c.AsOf
	case !c.Said.IsZero():
		return c.Said
	case s.course == running && c.Published != 0:
		return when.On(c.Published)
	}
	return when.Period{}
}

// order is how the times of two figures stand.
type order int8

const (
	together order = iota // at one time, or nothing tells
	before                // the first is earlier
	after                 // the second is earlier
	aside                 // two closed periods or events
)

func (o order) reverse() order {
	switch o {
	case before:
		return after
	case after:
		return before
	}
	return o
}

// long reports whether p is as long as an accounting period.
func long(p when.Period) bool { return p.From != 0 && p.To != 0 && p.To-p.From >= closes-1 }

// closedBefore sets a fact aside from one of another time, of which only one time
// is told: what closed long before the text without a time, and what came to be
// after that text was printed.
func (g *group) closedBefore(i, j int32) order {
	if g.courseOf(i, j) != fixed || g.subjectOf(i).kind != claims.Total {
		return together
	}
	for range 2 {
		i, j = j, i
		p, b := g.facts[i].time, g.claims[j]
		if p.IsZero() || dated(b) || b.Published == 0 || g.claims[i].Doc == b.Doc {
			continue
		}
		if long(p) && p.To+settles < b.Published || p.From > b.Published {
			return aside
		}
	}
	return together
}

// longer reports whether p and q are both periods of accounts, and one is half as
// long again as the other: a half-year and its first quarter.
func longer(p, q when.Period) bool {
	m, n := int(p.To-p.From), int(q.To-q.From)
	return long(p) && long(q) && 2*max(m, n) >= 3*min(m, n)
}

// orderOf decides which of the facts i and j, of subjects that meet, is earlier,
// and by which rule. A headline is as old as its text, unless both say when.
func (g *group) orderOf(i, j int32) (order, Rule) {
	a, b := g.claims[i], g.claims[j]
	if a.Doc == b.Doc && a.In != b.In && !(dated(a) && dated(b)) {
		return together, ""
	}
	for _, rule := range [...]func(i, j int32) (order, Rule){
		g.otherPeriod, g.addedLater, g.daysApart, g.formerLevel,
		g.sameSourceLater, g.earlierFigure, g.saidEarlier, g.publishedLater, g.toldToMove,
	} {
		if o, r := rule(i, j); o != together {
			return o, r
		}
	}
	return together, ""
}

// astride reports whether p and q are periods of accounts of which each has a month
// or more that the other has not: two fiscal years, or one and a calendar year.
// Years up to two days of publication, near each other, are one.
func astride(p, q when.Period) bool {
	return long(p) && long(q) && ((q.From-p.From >= closes && q.To-p.To >= closes) || (p.From-q.From >= closes && p.To-q.To >= closes))
}

// otherPeriod sets figures of two closed periods, or of two days of which each
// has its event, aside from each other.
func (g *group) otherPeriod(i, j int32) (order, Rule) {
	p, q := g.facts[i].time, g.facts[j].time
	s, t := g.subjectOf(i), g.subjectOf(j)
	switch {
	case p.IsZero() || q.IsZero():
		return g.closedBefore(i, j), OtherPeriod
	case p.Meets(q) && g.courseOf(i, j) == fixed && s.kind == claims.Total && (longer(p, q) || astride(p, q)):
		return aside, OtherPeriod
	case p.Meets(q):
		return together, ""
	}
	past := s.elsewhere && t.elsewhere && g.courseOf(i, j) == running
	closed := s.kind == claims.Total && t.kind == claims.Total && s.per == "" && (long(p) || long(q))
	if g.courseOf(i, j) == fixed || past || closed {
		return aside, OtherPeriod
	}
	return together, ""
}

// addedLater orders two figures of one text, of which one stands in a block that was
// added to it later: it was said from some day on.
func (g *group) addedLater(i, j int32) (order, Rule) {
	a, b := g.claims[i], g.claims[j]
	added := func(c *claims.Claim) bool { return c.Said.From != 0 && c.Said.To == 0 }
	switch {
	case a.Doc != b.Doc || a.In != b.In || added(a) == added(b) || g.courseOf(i, j) == fixed:
		return together, ""
	case added(b):
		return before, AddedLater
	}
	return after, AddedLater
}

// daysApart orders figures by the times at which they hold. Where one of the
// times is only that of publication, the documents must have come out in the
// same order: the day that the other names may be that of the event.
func (g *group) daysApart(i, j int32) (order, Rule) {
	a, b := g.claims[i], g.claims[j]
	o := periodOrder(g.facts[i].time, g.facts[j].time)
	switch {
	case dated(a) && dated(b), isAfterPrint(a, b), isAfterPrint(b, a):
		return g.levelOrder(i, j, o), DaysApart
	case dayOrder(a.Published, b.Published) == o.reverse():
		return together, ""
	}
	return o, PublishedLater
}

// isAfterPrint reports whether b holds at a time after a, which has none of its
// own, was published.
func isAfterPrint(a, b *claims.Claim) bool {
	return !dated(a) && a.Published != 0 && b.AsOf.From > a.Published
}

// levelOrder returns o, of two times that the texts name or that publication
// bounds.
func (g *group) levelOrder(i, j int32, o order) order {
	a, b := g.claims[i], g.claims[j]
	switch {
	case o != together || g.courseOf(i, j) == fixed:
		return o
	case isAfterPrint(a, b):
		return before
	case isAfterPrint(b, a):
		return after
	}
	return o
}

// dated reports whether the text of c says when its figure holds.
func dated(c *claims.Claim) bool { return !c.AsOf.IsZero() || !c.Said.IsZero() }

func periodOrder(p, q when.Period) order {
	switch {
	case p.Before(q):
		return before
	case q.Before(p):
		return after
	}
	return together
}

func dayOrder(a, b when.Day) order {
	switch {
	case a == 0 || b == 0 || a == b:
		return together
	case a < b:
		return before
	}
	return after
}

// sameSourceLater orders two figures of one named source by the days on which
// it gave them. Where these are not known, the higher of two tolls is the later.
func (g *group) sameSourceLater(i, j int32) (order, Rule) {
	a, b := g.claims[i], g.claims[j]
	switch {
	case !g.sameSpeaker(i, j):
		return together, ""
	case g.subjectOf(i).role != claims.Killed || a.Doc == b.Doc || givenOn(a) != 0 && givenOn(b) != 0:
	case isHigher(b, a):
		return before, SameSourceLater
	case isHigher(a, b):
		return after, SameSourceLater
	}
	return periodOrder(g.claims[i].Said, g.claims[j].Said), SameSourceLater
}

// earlierFigure orders two figures of which only one is dated, and dated back:
// "it was 43 million last month". Beside a figure of the same text any day before
// is back, beside one of another text a week before. For a fact that does not
// change with time both must have one source, as a forecast that is lowered.
func (g *group) earlierFigure(i, j int32) (order, Rule) {
	course := g.courseOf(i, j)
	if course == fixed && !g.sameSpeaker(i, j) || course == running {
		return together, ""
	}
	a, b := g.claims[i], g.claims[j]
	switch {
	case datedBack(a, b):
		return before, EarlierFigure
	case datedBack(b, a):
		return after, EarlierFigure
	}
	return together, ""
}

// datedBack reports whether a holds at a time before the text of b, which names
// no time.
func datedBack(a, b *claims.Claim) bool {
	if a.AsOf.To == 0 || dated(b) || b.Published == 0 || a.Denied || b.Denied {
		return false
	}
	if a.Doc == b.Doc {
		return a.AsOf.To < b.Published
	}
	return a.AsOf.To+settles < b.Published
}

// publishedLater orders two running counts by the days on which they were given,
// when the later one is higher: the day that their texts name is then that of the
// event. Tolls given on one day are ordered by publication, too, as they only
// rise.
func (g *group) publishedLater(i, j int32) (order, Rule) {
	if g.courseOf(i, j) != running {
		return together, ""
	}
	a, b := g.claims[i], g.claims[j]
	o := dayOrder(givenOn(a), givenOn(b))
	if o == together && g.subjectOf(i).role == claims.Killed {
		o = dayOrder(a.Published, b.Published)
	}
	if o == after {
		a, b = b, a
	}
	if !isHigher(b, a) {
		return together, ""
	}
	return o, PublishedLater
}

// isHigher reports whether the figure of a lies above that of b, by the numbers
// that they name or, for ranges, by all that they rule in.
func isHigher(a, b *claims.Claim) bool {
	x, okx := a.Quantity.Value()
	y, oky := b.Quantity.Value()
	if okx && oky {
		if y, err := numbers.Convert(y, b.Quantity.Unit, a.Quantity.Unit); err == nil {
			return x.Cmp(y) > 0
		}
		return false
	}
	if a.Quantity.Unit != b.Quantity.Unit {
		return false
	}
	v, w := a.Quantity.Strict, b.Quantity.Strict
	return !v.Meets(w) && v.Compare(w) > 0
}

// givenOn returns the day on which the figure of c was given.
func givenOn(c *claims.Claim) when.Day {
	if c.Said.To != 0 {
		return c.Said.To
	}
	return c.Published
}
