package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// findModality tells whether the sentence denies the figure or only holds it
// possible.
func (v *view) findModality(x *Reading) {
	for _, rule := range modalityRules {
		if rule.fits(v) {
			rule.set(x)
			x.Modality = rule.name
		}
	}
}

// modalityRules are all tried; a figure may be both negated and possible.
var modalityRules = []struct {
	name string
	fits func(*view) bool
	set  func(*Reading)
}{
	{"planned noun", (*view).unrealNoun, func(x *Reading) { x.Unreal = true }},
	{"possible verb", (*view).unrealVerb, func(x *Reading) { x.Unreal = true }},
	{"asked for", (*view).unrealWish, func(x *Reading) { x.Unreal = true }},
	{"negated verb", (*view).deniedVerb, func(x *Reading) { x.Negated = true }},
	{"called false", (*view).deniedBehind, func(x *Reading) { x.Denied = true }},
	{"not", (*view).deniedBefore, func(x *Reading) { x.Denied = true }},
}

// deniedBefore reads "not 60 but 16", "contrary to reports of 90", "corrected the
// toll to 12 from 21".
func (v *view) deniedBefore() bool {
	if v.eq(v.g.prep, "of") && v.eq(v.g.noun, hearsayNouns...) && v.eq(v.g.noun-1, "to") && v.eq(v.g.noun-2, "contrary") {
		return true
	}
	if v.eq(v.g.prep, "from") && v.eq(v.g.verb, revisingVerbs...) && !v.is(v.subj.head, prose.Hypothesis) && !v.is(v.g.object, prose.Hypothesis) {
		return true // a forecast that is revised was right as a forecast
	}
	return v.eq(v.i-1, "not")
}

// deniedVerb reads "had not lost 600 jobs", "no evidence that 40 died".
func (v *view) deniedVerb() bool {
	if v.verb.ok && v.verb.negated {
		return true
	}
	for k := v.i - 1; k >= 0 && k > v.i-12; k-- {
		if v.eq(k, "that") && v.eq(k-1, "evidence", "sign", "indication", "proof") && v.is(k-2, prose.Negation) {
			return true
		}
		if v.isBreak(k) {
			return false
		}
	}
	return false
}

// deniedBehind reads "reports of 40 dead are false", "called claims that 40 died
// false".
func (v *view) deniedBehind() bool {
	claim := false
	for k := v.i - 1; k >= 0 && k > v.i-10 && !claim; k-- {
		if v.isBreak(k) {
			break
		}
		claim = v.is(k, prose.ReportNoun) || v.eq(k, doubtedNouns...)
	}
	if !claim {
		return false
	}
	return v.calledFalse(v.c.after - 1)
}

// unrealVerb reads "could reach 10,000", "is expected to rise to 5%", "plans to
// hire 200".
func (v *view) unrealVerb() bool {
	return v.verb.ok && (v.verb.unreal || v.verb.future && !v.pledges())
}

// pledges reports whether the clause gives money: "the bloc will give the town €5
// million" tells of a pledge, which stands whatever comes of it.
func (v *view) pledges() bool {
	return v.q.Unit.Dimension() == numbers.Money && v.eq(v.verb.main, pledgingVerbs...)
}

// unrealWish reads "want a 9 per cent raise", "asked for 3,000 more troops", "were
// offered 4 per cent": what is not so yet. Sums of money asked for are claims of
// what was asked.
func (v *view) unrealWish() bool {
	return v.q.Unit.Dimension() != numbers.Money && v.g.verb >= 0 &&
		(v.eq(v.g.verb, wishingVerbs...) && (v.g.prep < 0 && !v.eq(v.g.verb, askingVerbs...) || v.eq(v.g.prep, "for")) ||
			v.q.Unit.Dimension() == numbers.Percent && v.eq(v.g.verb, "offer", "offered", "offering", "offers") && v.g.prep < 0)
}

// unrealNoun reads "a forecast of 3%", "a plan for 120 stalls".
func (v *view) unrealNoun() bool {
	for _, k := range [...]int{v.g.noun, v.g.object} {
		if k >= 0 && v.is(k, prose.Hypothesis) {
			return true
		}
	}
	return false
}

// additional reports whether the figure comes on top of others: "another four",
// "two others", "20 more were hurt".
func (v *view) additional() bool {
	if v.c.other || v.c.more && !v.c.than && v.happened() {
		return true
	}
	for k := v.i - 1; k > v.g.before && k >= 0; k-- {
		if v.eq(k, "another", "further", "additional", "extra") {
			return true
		}
	}
	return v.eq(v.g.before, "other")
}
