package dating

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
)

// The tokens that a look for the verb of a date takes in to its left and to its
// right.
const (
	leftReach  = 10
	rightReach = 6
)

// isSaying reports whether m tells when something was said: "said on Tuesday",
// "on Tuesday denied", "a poll published on Monday", "Monday's survey".
func (b *Binder) isSaying(m *mention) bool {
	if m.cue != when.NoCue || m.grain == when.GrainQuarter || m.grain == when.GrainHalf {
		return false // "reported fourth-quarter sales of"
	}
	if b.isAttribute(m) {
		return b.reportFollows(m.end)
	}
	switch say, told := b.sayingBefore(m); {
	case told:
		return say
	}
	return b.sayingAfter(m)
}

// isAttribute reports whether m belongs to a noun that follows.
func (b *Binder) isAttribute(m *mention) bool { return m.attributive || b.is(m.end, prose.Possessive) }

// reportFollows reports whether the noun phrase from token i on is headed by a
// poll or a report: "'s Datum survey".
func (b *Binder) reportFollows(i int) bool {
	for k := i; k < i+4; k++ {
		switch {
		case b.is(k, prose.ReportNoun):
			return true
		case !b.tagged(k, prose.TagNoun, prose.TagName, prose.TagAdjective, prose.TagPossessive):
			return false
		}
	}
	return false
}

// sayingBefore looks left for what m is the time of; told is false when a mark
// or the beginning of the sentence comes first.
func (b *Binder) sayingBefore(m *mention) (say, told bool) {
	open := b.open(m.sentence)
	number := false
	for k := m.first - 1; k >= open && k >= m.first-leftReach; k-- {
		switch {
		case b.tagged(k, prose.TagVerb, prose.TagParticiple, prose.TagIng):
			return b.is(k, prose.Say) && (!number || b.isNews(k)), true
		case b.tagged(k, prose.TagInfinitive, prose.TagAuxiliary, prose.TagThat, prose.TagRelative):
			return false, true
		case b.tagged(k, prose.TagNumber):
			number = true
		case b.tagged(k, prose.TagNoun) && b.is(k, prose.ReportNoun) && b.inside(k):
			return true, true
		case b.tagged(k, prose.TagMark, prose.TagConjunction):
			return false, false
		}
	}
	return false, false
}

// isNews reports whether the verb k may give a figure as news that is dated with
// it: "reported 12 new cases on Tuesday". Others of the reporting verbs do what
// they tell: "added 12 jobs in May", "put the number at 12".
func (b *Binder) isNews(k int) bool {
	switch b.t.Tokens[k].Lemma.String() {
	case "announce", "confirm", "report", "publish", "release", "reveal":
		return true
	}
	return false
}

// inside reports whether "in a" stands before the noun k: "in a statement".
func (b *Binder) inside(k int) bool {
	for i := k - 1; i >= 0 && i > k-5; i-- {
		switch {
		case b.tagged(i, prose.TagPreposition):
			return b.t.Equal(i, "in") || b.t.Equal(i, "during") || b.t.Equal(i, "at")
		case !b.tagged(i, prose.TagDeterminer, prose.TagAdjective, prose.TagName, prose.TagNoun, prose.TagPossessive):
			return false
		}
	}
	return false
}

// sayingAfter looks right for the verb that m is the time of: "On Monday police
// said", "the ministry on Tuesday denied".
func (b *Binder) sayingAfter(m *mention) bool {
	close := b.close(m.sentence)
	for k := m.end; k < close && k < m.end+rightReach; k++ {
		switch {
		case b.t.Mark(k, ",") && k == m.end && b.opens(m):
		case b.tagged(k, prose.TagVerb):
			return b.is(k, prose.Say) && (!b.isNumber(k+1) || b.t.Tokens[k].Lemma == says) || b.isNews(k)
		case b.tagged(k, prose.TagMark, prose.TagAuxiliary, prose.TagThat, prose.TagRelative, prose.TagNumber, prose.TagConjunction):
			return false
		}
	}
	return false
}

// opens reports whether m, with a preposition before it or none, opens its sentence:
// "On Monday, police said".
func (b *Binder) opens(m *mention) bool {
	open := b.open(m.sentence)
	return m.first == open || m.first == open+1 && b.tagged(open, prose.TagPreposition)
}

// isBase reports whether m dates another level, which figures are only compared
// with: "than last year", "up from 2012", "since the outbreak began in November".
func (b *Binder) isBase(m *mention) bool {
	open := b.open(m.sentence)
	verb := false
	for k := m.first - 1; k >= open && k >= m.first-leftReach; k-- {
		switch {
		case b.isComparison(k):
			return !verb || b.t.Equal(k, "than")
		case b.t.Equal(k, "since") || b.t.Equal(k, "before") || b.t.Equal(k, "until"):
			return verb
		case b.tagged(k, prose.TagVerb):
			verb = true
		case b.tagged(k, prose.TagNumber):
			return b.isOther(k)
		case b.tagged(k, prose.TagMark, prose.TagConjunction, prose.TagThat, prose.TagRelative):
			return false
		}
	}
	return false
}

// isComparison reports whether token k leads to another level: "than", "against",
// "compared with", "up from".
func (b *Binder) isComparison(k int) bool {
	switch {
	case b.t.Equal(k, "than"):
		return !b.isHedge(k)
	case b.t.Equal(k, "against"), b.t.Equal(k, "versus"), b.t.Equal(k, "compared"):
		return true
	}
	return b.t.Equal(k, "from") && b.isShift(k)
}

// isHedge reports whether "than" at token k belongs to the figure behind it: "more
// than 12".
func (b *Binder) isHedge(k int) bool {
	return (b.isNumber(k+1) || b.isSign(k+1)) && (b.t.Equal(k-1, "more") || b.t.Equal(k-1, "less") || b.t.Equal(k-1, "fewer"))
}

// isShift reports whether "from" at token k tells of a change: after "up",
// "down", or a verb that rises or falls.
func (b *Binder) isShift(k int) bool {
	for i := k - 1; i >= 0 && i > k-2*leftReach; i-- {
		switch {
		case b.t.Equal(i, "up"), b.t.Equal(i, "down"), b.is(i, prose.Rise|prose.Fall), b.is(i, prose.Verb) && b.t.Tokens[i].Lemma == goes:
			return true
		case b.t.Equal(i, "to") && (b.isNumber(i+1) || b.isSign(i+1)): // "raised it to 6 from 5"
			return true
		case b.tagged(i, prose.TagThat, prose.TagRelative), b.tagged(i, prose.TagMark) && !b.t.Mark(i, ",") && !b.isSign(i):
			return false
		}
	}
	return false
}

// isSign reports whether token k is the sign of a unit, which belongs to a figure.
func (b *Binder) isSign(k int) bool { return b.t.MoneySign(k) || b.t.Mark(k, "%") }

var (
	goes = prose.LemmaOf("go")
	says = prose.LemmaOf("say")
)

// isOther reports whether the figure at token k is itself another level, which
// the one that is told of is compared with: the 31 of "34, up from 31".
func (b *Binder) isOther(k int) bool {
	for i := k - 1; i >= 0 && i > k-8; i-- {
		switch {
		case b.isComparison(i):
			return i > k-4 || !b.t.Equal(i, "from")
		case b.isSign(i):
		case b.tagged(i, prose.TagMark, prose.TagNumber, prose.TagVerb, prose.TagAuxiliary, prose.TagConjunction, prose.TagThat, prose.TagRelative):
			return false
		}
	}
	return false
}
