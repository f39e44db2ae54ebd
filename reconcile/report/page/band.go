package page

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// piece is what can be true on one day, as a part of a picture.
type piece struct{ start, end, top, bottom float64 }

// thinnest is how thick a piece is at least, in pixels, to be seen.
const thinnest = 3.0

// band returns what can be true at each time, in the order of days.
func (p *painter) band() (pieces []piece) {
	if p.isChange || p.section.Kind == claims.Rank {
		return nil
	}
	for _, m := range p.section.Timeline() {
		b, ok := p.piece(&m)
		if !ok {
			continue
		}
		if n := len(pieces); n > 0 && pieces[n-1].start == b.start { // two periods that end on one day
			pieces[n-1].top, pieces[n-1].bottom = max(pieces[n-1].top, b.top), min(pieces[n-1].bottom, b.bottom)
			continue
		}
		pieces = append(pieces, b)
	}
	slices.SortFunc(pieces, func(a, b piece) int { return cmp.Compare(a.start, b.start) })
	return pieces
}

// piece returns where m is drawn; ok is false where nothing is known, or on a day
// that the picture does not have. An open end reaches to the edge.
func (p *painter) piece(m *reconcile.Moment) (b piece, ok bool) {
	i, ok := p.calendar.find(lastDay(m.When))
	lo, loEnd := m.Range.Lower()
	hi, hiEnd := m.Range.Upper()
	if !ok || loEnd == numbers.Unbounded && hiEnd == numbers.Unbounded {
		return b, false
	}
	c := &p.calendar.columns[i]
	b = piece{c.start, c.end, p.scale.top - arrow, p.scale.bottom}
	if loEnd != numbers.Unbounded {
		b.bottom = p.scale.y(float(lo))
	}
	if hiEnd != numbers.Unbounded {
		b.top = p.scale.y(float(hi))
	}
	if middle := (b.top + b.bottom) / 2; b.bottom-b.top < thinnest {
		b.top, b.bottom = middle-thinnest/2, middle+thinnest/2
	}
	return b, true
}

// outline returns the path around pieces: level on each day, slanting between.
func outline(pieces []piece) string {
	if len(pieces) == 0 {
		return ""
	}
	var there, back strings.Builder
	op := "M"
	for i, b := range pieces {
		fmt.Fprintf(&there, "%s%.0f %sH%.0f", op, b.start, pixel(b.top), b.end)
		op = "L"
		last := pieces[len(pieces)-1-i]
		fmt.Fprintf(&back, "L%.0f %sH%.0f", last.end, pixel(last.bottom), last.start)
	}
	return there.String() + back.String() + "Z"
}

// lastDay is the day at which what holds over p is drawn.
func lastDay(p when.Period) when.Day {
	if p.To != 0 {
		return p.To
	}
	return p.From
}
