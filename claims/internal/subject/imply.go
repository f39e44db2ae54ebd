package subject

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// implyUnit gives a bare figure that is set beside another one the unit and the
// denominator of that: "46 million tonnes, up from 40 million", "€1.92 a litre,
// against €1.80 last week".
func (v *view) implyUnit(x *Reading) {
	near := v.latest
	if near == nil || v.c.ok || v.state >= 0 || v.q.Precision == numbers.WrittenFraction || !v.besideLatest() && !(v.sameSentence(near) && v.inCents()) {
		return
	}
	from := &v.figs[near.index]
	unit := from.Unit
	if near.Unit != (numbers.Unit{}) {
		unit = near.Unit
	}
	if v.q.Unit == (numbers.Unit{}) && unit != (numbers.Unit{}) && unit.Dimension() != numbers.Multiplier {
		v.own = *v.q
		v.own.Unit = unit
		v.q, x.Unit = &v.own, unit
	}
	if unit.Dimension() == numbers.Money && v.q.Unit.Dimension() == numbers.Money && v.q.Unit != unit && v.inCents() {
		v.own = *v.q
		v.own.Unit = unit
		v.q, x.Unit = &v.own, unit
	}
	if near.Kind == Rate && v.q.Unit == unit && v.q.Per == "" {
		x.Per = from.Per
		if x.Per == "" {
			x.Per = near.Per
		}
	}
}

// inCents reports whether the figure is in cents, which many currencies have.
func (v *view) inCents() bool {
	return strings.HasSuffix(v.q.Text, " cents") || strings.HasSuffix(v.q.Text, " cent")
}

// besideLatest reports whether the figure is set beside the one before: as the
// level that it was at, or as somebody else's estimate of it.
func (v *view) besideLatest() bool {
	k := v.g.before
	if v.sameSentence(v.latest) {
		return v.gapped() || v.eq(k, "against", "versus") || v.eq(k, "from") && v.eq(k-1, "up", "down") || v.eq(k, "to", "with") && v.eq(k-1, "compared")
	}
	return v.latest.sentence+1 >= v.number && v.last[numbers.Count] == nil && v.is(v.g.verb, prose.Estimate|prose.Know) && v.g.prep < 0
}
