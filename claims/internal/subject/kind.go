package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// findKind tells the kind of the figure, and the way of a change, by the first
// rule that fits.
func (v *view) findKind(x *Reading) {
	for _, rule := range kindRules {
		if k, w, ok := rule.find(v, x); ok {
			x.Kind, x.Way, x.KindRule = k, int8(w), rule.name
			return
		}
	}
	x.KindRule = "total"
}

// kindRules are the rules in the order they are tried.
var kindRules = []struct {
	name string
	find func(*view, *Reading) (Kind, way, bool)
}{
	{"factor", (*view).kindFactor},
	{"rank", (*view).kindRank},
	{"more", (*view).kindMore},
	{"up or down", (*view).kindUpDown},
	{"moved by", (*view).kindMovedBy},
	{"a rise of", (*view).kindRiseOf},
	{"new", (*view).kindNew},
	{"hired", (*view).kindHired},
	{"jobs", (*view).kindJobs},
	{"was moved", (*view).kindWasMoved},
	{"offered", (*view).kindOffered},
	{"said before", (*view).kindSaidBefore},
	{"per", (*view).kindPer},
	{"rate", (*view).kindRate},
	{"as before", (*view).kindAsBefore},
	{"share", (*view).kindShare},
}

// kindRank reads "the top 10".
func (v *view) kindRank(*Reading) (Kind, way, bool) {
	return Rank, still, v.eq(v.i-1, "top")
}

// kindMore reads "7,000 more troops", "9 per cent less than last year". More
// people who died or were hurt are a total on top of others.
func (v *view) kindMore(*Reading) (Kind, way, bool) {
	switch {
	case v.c.fewer:
		return Change, down, true
	case !v.c.more:
		return Total, still, false
	case v.c.than:
		return Change, up, true
	}
	return Change, up, !v.happened()
}

// happened reports whether the figure counts what an event did to people, not a
// level that rises.
func (v *view) happened() bool {
	if v.state >= 0 {
		return true
	}
	if !v.verb.ok {
		return false
	}
	return v.verb.passive && !v.is(v.verb.main, prose.Toward|prose.Rise) ||
		senseOf(v.get(v.verb.main).lemma).people
}

// kindUpDown reads "up 3 points", "down about a fifth".
func (v *view) kindUpDown(*Reading) (Kind, way, bool) {
	k := v.g.before
	if v.eq(k, "by") {
		k--
	}
	switch {
	case v.eq(k, "up", "higher"):
		return Change, up, true
	case v.eq(k, "down", "lower"):
		return Change, down, true
	case v.eq(v.c.after, "higher", "up") && v.comparesAt(v.c.after+1):
		return Change, up, true
	case v.eq(v.c.after, "lower", "down") && v.comparesAt(v.c.after+1):
		return Change, down, true
	}
	if v.q.Unit.Dimension() == numbers.Percent && v.eq(v.c.after, "above", "below") { // "8 per cent below last year's level"
		for k := v.c.after + 1; k < v.c.after+4; k++ {
			switch {
			case !v.is(k, prose.TimeNoun|prose.Month):
			case v.eq(v.c.after, "above"):
				return Change, up, true
			default:
				return Change, down, true
			}
		}
	}
	return Total, still, false
}

// comparesAt reports whether what stands at node k can follow "12% higher".
func (v *view) comparesAt(k int) bool {
	return v.q.Unit != (numbers.Unit{}) && (!v.isWord(k) || v.eq(k, afterHigher...))
}

// kindMovedBy reads "rose by seven", "fell 12%", "added 5,000 soldiers": a verb
// of rise or fall governs the figure, directly or with "by".
func (v *view) kindMovedBy(x *Reading) (Kind, way, bool) {
	if v.g.verb < 0 || v.g.prep >= 0 && !v.eq(v.g.prep, "by") {
		return Total, still, false
	}
	sn := senseOf(v.get(v.g.verb).lemma)
	switch {
	case sn.way == still, sn.object == "raised" && v.q.Unit.Dimension() == numbers.Money && v.g.prep < 0, x.NounRule == "money" && v.eq(v.g.verb, "lose", "lost", "loses", "losing"):
		return Total, still, false
	case v.g.prep < 0 && v.c.ok && (!v.transitive(v.g.verb) || v.eq(v.c.head, fightingNouns...) && v.eq(v.g.verb, "lose", "loses", "losing", "lost")): // "dropped four bombs"
		return Total, still, false
	}
	return Change, sn.way, true
}

// transitive reports whether the verb of rise or fall at node k makes more or less
// of its object, whatever that is.
func (v *view) transitive(k int) bool {
	return v.eq(k, verbsOfMoreOrLess...) ||
		senseOf(v.get(k).lemma).object != ""
}

// kindRiseOf reads "a rise of 10%", "an 8.8% drop".
func (v *view) kindRiseOf(*Reading) (Kind, way, bool) {
	if w := v.wayNoun(v.c.head); w != still && v.c.start >= 0 {
		return Change, w, true
	}
	if v.eq(v.g.prep, "of") && v.g.noun >= 0 {
		if w := v.wayNoun(v.g.noun); w != still {
			return Change, w, true
		}
	}
	if v.c.ok {
		return Total, still, false
	}
	if v.g.prep < 0 && v.is(v.g.verb, prose.Be) && v.subj.ok { // "the job gain was 142,000"
		if w := v.wayNoun(v.subj.head); w != still {
			return Change, w, true
		}
	}
	if v.eq(v.g.prep, "at", "from", "to") && v.eq(v.g.verb, revisingVerbs...) { // "revised the job gain to 98,000 from 91,000"
		for _, k := range [...]int{v.g.object, v.subj.head} {
			if w := v.wayNoun(k); k >= 0 && w != still {
				return Change, w, true
			}
		}
	}
	return Total, still, false
}

// kindNew reads "212 new cases": what is new of a running level raises it.
func (v *view) kindNew(*Reading) (Kind, way, bool) {
	if !v.c.ok {
		return Total, still, false
	}
	for k := v.c.start; k < v.c.head; k++ {
		if v.eq(k, "new", "fresh", "additional") && v.eq(v.c.head, newcomers...) {
			return Change, up, true
		}
	}
	return Total, still, false
}

// kindHired reads people hired or laid off, which change a level.
func (v *view) kindHired(x *Reading) (Kind, way, bool) {
	if v.verb.ok && v.q.Unit == (numbers.Unit{}) {
		switch v.verbRole() {
		case "hired":
			return Change, up, true
		case "laid off":
			return Change, down, true
		}
	}
	return Total, still, false
}

// kindWasMoved reads "600 jobs were cut", "2,000 troops have been pulled out".
func (v *view) kindWasMoved(*Reading) (Kind, way, bool) {
	if v.g.verb >= 0 || !v.verb.ok || !v.verb.passive || v.q.Unit != (numbers.Unit{}) {
		return Total, still, false
	}
	sn := senseOf(v.get(v.verb.main).lemma)
	switch role := v.verbRole(); {
	case role == "withdrawn":
		return Change, down, true
	case sn.way == still || role == "raised" || !v.transitive(v.verb.main), v.eq(v.verb.main+1, "off"), v.eq(v.verb.main, "lost") && !v.eq(v.c.head, "jobs", "positions", "posts"):
		return Total, still, false
	}
	return Change, sn.way, true
}

// kindSaidBefore reads "corrected the job gain to 12,000; it had said 19,000": the
// same change, told again.
func (v *view) kindSaidBefore(*Reading) (Kind, way, bool) {
	last := v.latest
	if last == nil || last.Kind != Change || !v.sameSentence(last) || v.c.ok || v.g.prep >= 0 || !v.is(v.g.verb, prose.Say) || v.figs[last.index].Unit != v.q.Unit {
		return Total, still, false
	}
	return Change, way(last.Way), true
}

// kindOffered reads "was offered 4 per cent" behind a rise that somebody wants.
func (v *view) kindOffered(*Reading) (Kind, way, bool) {
	last := v.last[numbers.Percent]
	if last == nil || last.Kind != Change || !last.Unreal || v.c.ok || v.q.Unit.Dimension() != numbers.Percent || !v.unrealWish() {
		return Total, still, false
	}
	return Change, way(last.Way), true
}

// verbRole returns the role that the verb of the figure gives to its object, with
// its particle looked at.
func (v *view) verbRole() string {
	k := v.verb.main
	switch {
	case v.eq(k, "lay", "lays", "laid", "laying") && (v.eq(k+1, "off") || v.eq(v.c.after, "off")):
		return "laid off"
	case v.eq(k, "take", "takes", "took", "taken", "taking") && v.eq(k+1, "on"):
		return "hired"
	case v.eq(k, "pull", "pulled", "pulling", "pulls") && v.eq(k+1, "back", "out"):
		return "withdrawn"
	case v.eq(k, "pull", "pulled", "pulling", "pulls") && v.eq(k+1, "in"):
		return "attending"
	}
	return senseOf(v.get(k).lemma).object
}

// kindJobs reads jobs and staff that come or go: "created 142,000 jobs", "600
// people have lost their jobs", "140 staff have left".
func (v *view) kindJobs(x *Reading) (Kind, way, bool) {
	jobs := v.eq(v.c.head, "jobs", "posts", "positions")
	staff := v.eq(v.c.head, "staff", "workers", "employees", "people", "jobs")
	k := v.verb.main
	switch {
	case !v.verb.ok:
	case jobs && v.eq(k, "create", "created", "creates", "creating"):
		return Change, up, true
	case (staff || !v.c.ok && v.countsPeople()) && v.eq(k, "lose", "lost", "losing") && v.g.verb < 0 && v.mentionsAfter(k, "job", "jobs"):
		x.Role, x.RoleRule = "laid off", "jobs"
		if v.eq(v.c.head, "people") || !v.c.ok {
			x.Counted = "workers"
		}
		return Change, down, true
	case staff && !v.eq(v.c.head, "people") && v.eq(k, "left", "leave", "leaving") && v.g.verb < 0:
		return Change, down, true
	}
	return Total, still, false
}

// mentionsAfter reports whether one of the words stands close behind node k.
func (s *sentence) mentionsAfter(k int, words ...string) bool {
	for i := k + 1; i < k+4; i++ {
		if s.eq(i, words...) {
			return true
		}
	}
	return false
}

// averages reports whether the figure is an average: "an average of 27", "the
// average donation was $27".
func (v *view) averages() bool {
	if v.eq(v.g.noun, "average", "median", "mean") || v.eq(v.g.before, "averaged", "averaging", "average", "averages") {
		return true
	}
	for k := v.subj.start; v.subj.ok && k < v.subj.end; k++ {
		if v.eq(k, "average", "median", "mean") {
			return true
		}
	}
	return false
}

// perBehind returns the denominator that stands behind the noun: "six loads a
// day", "trade worth $100bn passes each year".
func (v *view) perBehind() string {
	if v.q.Per != "" {
		return ""
	}
	if v.eq(v.g.verb, "cost", "costs") && v.subj.ok && v.eq(v.subj.head, pieces...) { // "a loaf costs 18 rand"
		return v.words(v.subj.head, v.subj.head+1)
	}
	for k := v.c.after; k < v.c.after+8; k++ {
		if v.isBreak(k) || v.get(k).fig >= 0 || v.tagged(k, prose.TagThat, prose.TagRelative) {
			return ""
		}
		if (k == v.c.after && v.eq(k, "a", "an") || v.eq(k, "each", "every", "per")) && v.eq(k+1, unitsOfRates...) && !v.eq(k+2, "ago", "earlier", "later", "before", "after") {
			return v.words(k+1, k+2)
		}
	}
	return ""
}

// kindAsBefore reads a figure of what an earlier one of the document counted, in
// the same unit: "inflation slowed to 5.2%, down from 5.9%".
func (v *view) kindAsBefore(x *Reading) (Kind, way, bool) {
	last := v.last[v.q.Unit.Dimension()]
	if last == nil || last.Kind == Change || last.Kind == Rank || v.q.Unit == (numbers.Unit{}) || x.Counted == "" {
		return Total, still, false
	}
	return last.Kind, still, x.Counted == last.Counted
}

// kindPer reads rates with a denominator: "$92 a barrel".
func (v *view) kindPer(x *Reading) (Kind, way, bool) {
	return Rate, still, v.q.Per != "" && v.q.Per != "share" || x.Per != "" && x.Per != "share" || v.q.Unit.Dimension() == numbers.Money && v.subj.ok && v.eq(v.subj.start-1, "each", "every")
}

// kindRate reads "inflation slowed to 3.2 per cent", "an average of 27".
func (v *view) kindRate(x *Reading) (Kind, way, bool) {
	dim := v.q.Unit.Dimension()
	if dim != numbers.Percent && dim != numbers.Points {
		return Rate, still, v.averages() || v.q.Text != "" && v.q.Text[0] == '.' && dim == numbers.Count
	}
	for _, k := range [...]int{v.c.head, v.g.noun, v.g.object, v.subj.head} {
		if dim == numbers.Points && v.eq(k, "margin") { // between rivals, not of profit
			return Rate, still, false
		}
		if k >= 0 && (v.eq(k, rateNouns...) || v.is(k, prose.Hypothesis) && v.eq(k-1, rateNouns...)) { // "growth forecast"
			return Rate, still, true
		}
	}
	return Rate, still, false
}

// kindShare reads parts of a whole: fractions, and per cent of a whole.
func (v *view) kindShare(*Reading) (Kind, way, bool) {
	if v.q.Precision == numbers.WrittenFraction {
		return Share, still, true
	}
	return Share, still, v.q.Unit.Dimension() == numbers.Percent
}
