package reconcile

import (
	"fmt"

	"github.com/numclaim/numclaim/numbers"
)

// The rules that compare two figures of one measure at one time.
const (
	// SameFigure holds where the number and the manner of wording are the same.
	SameFigure Rule = "same-figure"
	// SameConverted holds where two bare figures in different units are
	// renderings of one amount: 10 km and six miles.
	SameConverted Rule = "same-converted"
	// WithinBounds holds where, read literally, some number satisfies both.
	WithinBounds Rule = "within-bounds"
	// WithinRounding holds where the figures meet once each is read as loosely
	// as its hedge or its last digit allows.
	WithinRounding Rule = "within-rounding"
	// WithinTolerance holds where a tolerance of the caller lets them pass.
	WithinTolerance Rule = "within-tolerance"
	// FacingBounds parts an upper and a lower bound at one number: "nearly
	// 150,000" and "more than 150,000".
	FacingBounds Rule = "facing-bounds"
	// NotNearly parts "nearly", "almost" and "just over" a number from figures
	// far from it, though the words alone do not.
	NotNearly Rule = "not-nearly"
	// SamePlace parts two different figures stated to the same place, as XBRL
	// does: 748,000 and 749,000.
	SamePlace Rule = "same-place"
	// Apart parts figures that no reading brings together.
	Apart Rule = "apart"
)

// figure is a quantity as it is compared: its intervals in the unit of the
// measure, the rest as written.
type figure struct {
	strict, tolerant numbers.Interval
	wording          numbers.Wording
	unit             numbers.Unit   // as written
	grain            numbers.Number // of a bare figure as written, 0 for none
	tolerance        string         // the name of the caller's tolerance, "" for the table's
}

// verdict is a relation with the rule that gave it.
type verdict struct {
	relation  Relation
	grade     Grade
	rule      Rule
	tolerance string // the name of the caller's tolerance that let the figures pass
}

// valueRules are applied in this order; the first that answers decides.
var valueRules = [...]func(a, b *figure) (verdict, bool){
	sameFigure, sameConverted, samePlace, withinBounds, withinRounding, facingBounds, notNearly, apart,
}

// compareFigures decides whether two figures of one measure and time can both
// be true, by the table of tolerances and its rules. It is symmetric.
func compareFigures(a, b *figure) verdict {
	for _, rule := range valueRules {
		if v, ok := rule(a, b); ok {
			return v
		}
	}
	v, _ := apart(a, b)
	return v
}

// sameFigure: the same number, worded in the same manner.
func sameFigure(a, b *figure) (verdict, bool) {
	return verdict{relation: Agree, rule: SameFigure}, a.wording == b.wording && a.strict == b.strict
}

// sameConverted: two bare figures in two units that meet in the tolerance of
// both are one amount.
func sameConverted(a, b *figure) (verdict, bool) {
	bare := a.wording == numbers.WordsPlain && b.wording == numbers.WordsPlain
	return verdict{relation: Agree, rule: SameConverted}, a.unit != b.unit && bare && a.tolerant.Meets(b.tolerant)
}

// samePlace: two bare figures with the same last place are equal or exclude
// each other, even where their roundings touch.
func samePlace(a, b *figure) (verdict, bool) {
	same := a.grain.Sign() != 0 && a.grain == b.grain && a.unit == b.unit
	return verdict{relation: Conflict, grade: Hard, rule: SamePlace}, same && a.tolerance == "" && b.tolerance == "" && a.tolerant.Meets(b.tolerant)
}

// withinBounds: the literal readings meet, and so do the tolerant ones.
func withinBounds(a, b *figure) (verdict, bool) {
	return verdict{relation: Compatible, grade: Hard, rule: WithinBounds}, a.strict.Meets(b.strict) && a.tolerant.Meets(b.tolerant)
}

// withinRounding: only the tolerant readings meet.
func withinRounding(a, b *figure) (verdict, bool) {
	v := verdict{relation: Compatible, grade: Soft, rule: WithinRounding}
	if t := max(a.tolerance, b.tolerance); t != "" {
		v.rule, v.tolerance = WithinTolerance, t
	}
	return v, a.tolerant.Meets(b.tolerant)
}

// facingBounds: what one excludes begins where the other ends.
func facingBounds(a, b *figure) (verdict, bool) {
	return verdict{relation: Conflict, grade: Soft, rule: FacingBounds}, touch(a.strict, b.strict) || touch(b.strict, a.strict)
}

// notNearly: read literally both can be true, and nobody would say so.
func notNearly(a, b *figure) (verdict, bool) {
	return verdict{relation: Conflict, grade: Soft, rule: NotNearly}, a.strict.Meets(b.strict)
}

// apart: no number satisfies both.
func apart(_, _ *figure) (verdict, bool) {
	return verdict{relation: Conflict, grade: Hard, rule: Apart}, true
}

// touch reports whether v ends at the number at which w begins.
func touch(v, w numbers.Interval) bool {
	hi, end := v.Upper()
	lo, begin := w.Lower()
	return end != numbers.Unbounded && begin != numbers.Unbounded && hi == lo
}

// sentence tells what a value rule found of the figures worded s and t.
func (v verdict) sentence(s, t string) string {
	switch v.rule {
	case SameFigure:
		return fmt.Sprintf("%s and %s are the same number in the same manner.", s, t)
	case SameConverted:
		return fmt.Sprintf("%s and %s are one amount in two units.", s, t)
	case WithinBounds:
		return fmt.Sprintf("Some number is both %s and %s.", s, t)
	case WithinRounding:
		return fmt.Sprintf("%s and %s meet once hedge and rounding are allowed for.", s, t)
	case WithinTolerance:
		return fmt.Sprintf("%s and %s lie within the tolerance %q.", s, t, v.tolerance)
	case FacingBounds:
		return fmt.Sprintf("%s and %s exclude each other at one number, as worded.", s, t)
	case NotNearly:
		return fmt.Sprintf("%s and %s are too far apart for a figure so hedged.", s, t)
	case SamePlace:
		return fmt.Sprintf("%s and %s are stated to the same place and differ.", s, t)
	}
	return fmt.Sprintf("%s and %s cannot both be true.", s, t)
}
