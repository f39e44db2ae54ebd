package page

import (
	"fmt"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
)

// joins draws a line for each finding, with its letter.
func (p *painter) joins(out *plot) {
	taken := map[string]bool{}
	for i, f := range p.section.Findings {
		es := p.ends(f)
		if len(es) < 2 {
			continue
		}
		j := join{Letter: letter(i), Class: f.Kind.String() + " " + f.Grade.String()}
		var path strings.Builder
		fmt.Fprintf(&path, "M%.0f %s", es[0].x, pixel(es[0].glyph.Y))
		for k, e := range es[1:] {
			fmt.Fprintf(&path, "L%.0f %s", e.x, pixel(e.glyph.Y))
			es[k].above = es[k].above || es[k].glyph.Y < e.glyph.Y-2
			es[k].below = es[k].below || es[k].glyph.Y > e.glyph.Y+2
		}
		j.Path = path.String()
		a, b := es[len(es)-2], es[len(es)-1]
		y := (a.glyph.Y + b.glyph.Y) / 2
		for taken[percent((a.x+b.x)/2)+pixel(y)] {
			y += 22
		}
		j.X, j.Y, j.TextY = percent((a.x+b.x)/2), pixel(y), pixel(y+4)
		taken[j.X+j.Y] = true
		out.Joins = append(out.Joins, j)
	}
}

// ends returns the marks that the line of f joins: all claims of a sum, and else
// the two nearest ones of different positions.
func (p *painter) ends(f *reconcile.Finding) []*entry {
	var es []*entry
	for i := range p.entries {
		if e := &p.entries[i]; e.drawn && slices.Contains(f.Claims, e.claim) {
			es = append(es, e)
		}
	}
	if f.Kind == reconcile.AccountingFound || len(es) < 3 {
		return es
	}
	var a, b *entry
	for i, e := range es {
		for _, d := range es[i+1 : min(len(es), i+50)] {
			if e.rivals(d) && (a == nil || d.x-e.x < b.x-a.x) {
				a, b = e, d
			}
		}
	}
	if a == nil {
		return es[:2]
	}
	return []*entry{a, b}
}

// rivals reports whether e and d are of two positions, or move in two ways.
func (e *entry) rivals(d *entry) bool {
	if e.claim.Kind == claims.Change {
		return e.claim.Direction != d.claim.Direction
	}
	return e.look != d.look || e.claim.Denied != d.claim.Denied
}

// letter names finding i of a measure: A to Z, and then by number.
func letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return fmt.Sprint(i + 1)
}
