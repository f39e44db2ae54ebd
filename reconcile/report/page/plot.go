package page

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

// plot is the picture of a measure, ready for the template.
type plot struct {
	Alt     string // the picture in words
	Caption string // what the vertical axis is in
	Height  string
	Axis    string // how wide the labels of the vertical axis are
	Under   string // the line of the days
	Base    string // where they are named
	Year    string // where their years are
	Left    string // where the labels of the vertical axis end
	Ticks   []tick
	Dense   bool   // many marks, drawn small
	Zero    string // the line of no change; "" for none
	Columns []span
	Days    []dayLabel
	Band    string // path
	Joins   []join
	Marks   []mark
}

type tick struct{ Y, TextY, Label string }

// span is the breadth of a day.
type span struct{ X, End string }

// mark is one claim of a picture.
type mark struct {
	ID, Href string
	Class    string // colour
	Shape    int
	X        string
	Step     string // path of a change
	glyph
	Title         string
	Number        string // "" where there are too many to be told apart
	NumberY       string
	Words, Outlet string // "" where there is no room
	LineY         string // of Outlet
	Ends          bool   // the words stand to the left
}

// join is a line between claims that exclude each other.
type join struct {
	Path   string
	Class  string // kind and grade
	X, Y   string // of the letter
	TextY  string
	Letter string
}

// entry is a claim on its way into a picture.
type entry struct {
	claim  *claims.Claim
	number int // in the table, from 1
	look   look
	own    bool // of this measure; else a change that a finding of it names
	extent extent
	drawn  bool
	slot   int
	base   float64 // what a change is on top of
	x      float64
	glyph  glyph
	above  bool // the words stand above the mark, as a line leaves it downwards
	below  bool // they stand below it, as a line leaves it upwards
}

// The sizes of a picture in pixels.
const (
	plotTop     = 44.0
	plotBottom  = 276.0
	movesBottom = 136.0
	dayLine     = 42.0 // below the bottom, with room for the words of a mark
	belowPlot   = 40.0 // below the line of the days
)

// The most marks that are numbered; how wide a letter is, of a picture as wide as
// that of a desktop; and with how many letters words may be cut short.
const (
	maxNumbered = 40
	letterRoom  = 7.0
	manyLetters = 18
)

// painter draws the picture of one measure.
type painter struct {
	m        *measure
	section  *digest.Section
	entries  []entry
	calendar calendar
	scale    scale
	grouping numbers.Grouping
	isChange bool
	below    float64 // pixels below the scale, for arrows that go down
}

// paint returns the picture of m, nil when nothing of it can be drawn.
func paint(m *measure, s *digest.Section, entries []entry, g numbers.Grouping) *plot {
	p := painter{m: m, section: s, entries: entries, grouping: g, isChange: s.Kind == claims.Change}
	p.measure()
	if !slices.ContainsFunc(p.entries, func(e entry) bool { return e.drawn }) {
		return nil
	}
	under := p.scale.bottom + p.below + dayLine
	out := &plot{
		Height: pixel(under + belowPlot), Under: pixel(under), Base: pixel(under + 17), Year: pixel(under + 32),
		Days: p.calendar.labels(), Columns: p.days(), Dense: len(entries) > maxNumbered,
	}
	p.axis(out)
	p.band(out)
	for i := range p.entries {
		if e := &p.entries[i]; e.drawn {
			e.glyph = e.extent.draw(&p.scale, e.claim.Quantity.Approx)
		}
	}
	p.joins(out)
	for i := range p.entries {
		if e := &p.entries[i]; e.drawn {
			out.Marks = append(out.Marks, p.mark(e))
		}
	}
	out.Alt = p.alt()
	return out
}

// measure decides what is drawn, and on which axes.
func (p *painter) measure() {
	var values []float64
	onlyMoves := true
	for i := range p.entries {
		e := &p.entries[i]
		e.extent, e.drawn = extentOf(e.claim, p.section.Unit)
		if e.drawn && !e.own && !p.isChange {
			e.drawn = p.stack(e)
		}
		if e.drawn {
			values = e.extent.values(values)
			onlyMoves = onlyMoves && e.extent.isMove
		}
	}
	bottom := plotBottom
	if p.isChange {
		values = append(values, 0)
	}
	if onlyMoves {
		values, bottom = []float64{-1, 1}, movesBottom
	}
	if p.isChange && !onlyMoves && slices.ContainsFunc(p.entries, fallsWithoutFigure) {
		p.below = arrow
	}
	p.scale = newScale(values, plotTop, bottom-p.below)
	p.arrange()
}

// fallsWithoutFigure reports whether e goes down, and nobody says how far.
func fallsWithoutFigure(e entry) bool { return e.drawn && e.extent.isMove && !e.extent.up }

// stack puts a change on top of the total that came before it; it is false when
// there is none.
func (p *painter) stack(e *entry) bool {
	if e.extent.isMove || e.claim.Kind != claims.Change {
		return false
	}
	var below *entry
	for i := range p.entries {
		t := &p.entries[i]
		if t.own && t.drawn && digest.At(t.claim) < digest.At(e.claim) {
			below = t
		}
	}
	if below == nil {
		return false
	}
	e.base = below.extent.low
	x := &e.extent
	x.low, x.high, x.softLow, x.softHigh = x.low+e.base, x.high+e.base, x.softLow+e.base, x.softHigh+e.base
	return true
}

// arrange gives each claim its place beside the others of its day.
func (p *painter) arrange() {
	var days []dayOf
	for i := range p.entries {
		e := &p.entries[i]
		if !e.drawn {
			continue
		}
		d := digest.At(e.claim)
		if n := len(days); n > 0 && days[n-1] == d {
			e.slot = p.entries[i-1].slot + 1
		}
		if n := len(days); n > 0 && days[n-1] == d && !p.entries[i-1].drawn {
			e.slot = countOf(days, d)
		}
		days = append(days, d)
	}
	p.calendar = newCalendar(days)
	for i := range p.entries {
		if e := &p.entries[i]; e.drawn {
			e.x = p.calendar.at(digest.At(e.claim), e.slot)
		}
	}
}

// days returns the breadth of each day.
func (p *painter) days() (ss []span) {
	for _, c := range p.calendar.columns {
		ss = append(ss, span{percent(c.start + 4), percent(c.end - 4)})
	}
	return ss
}

// axis labels the vertical axis.
func (p *painter) axis(out *plot) {
	longest := 0
	add := func(y float64, text string) {
		longest = max(longest, len([]rune(text)))
		out.Ticks = append(out.Ticks, tick{pixel(y), pixel(y + 4), text})
	}
	if p.isChange {
		out.Zero = pixel(p.scale.y(0))
	}
	if p.scale.bottom == movesBottom {
		add(p.scale.y(0)-arrow, "up")
		add(p.scale.y(0)+arrow, "down")
	} else {
		ticks := p.scale.ticks()
		m := magnitudeOf(ticks, p.grouping)
		for _, t := range ticks {
			add(p.scale.y(t), label(t, m, p.grouping))
		}
		out.Caption = caption(m, p.section.Unit, p.scale.logarithmic)
	}
	out.Axis = pixel(float64(longest)*7 + 14)
	out.Left = pixel(float64(longest)*7 + 6)
}

// caption tells what the figures of the vertical axis are in.
func caption(m magnitude, u numbers.Unit, logarithmic bool) string {
	parts := []string{}
	for _, s := range []string{m.name, u.Code()} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	s := digest.OneLine(strings.Join(parts, " "))
	if logarithmic {
		s = strings.TrimSpace(s + " (logarithmic)")
	}
	return s
}

// band draws what can be true at each time: upright where claims hold, and
// slanting between.
func (p *painter) band(out *plot) {
	if p.isChange || p.section.Kind == claims.Rank {
		return
	}
	type piece struct{ start, end, top, bottom float64 }
	var pieces []piece
	for _, m := range p.section.Timeline() {
		i, ok := p.calendar.find(lastDay(m.When))
		lo, loEnd := m.Range.Lower()
		hi, hiEnd := m.Range.Upper()
		if !ok || loEnd == numbers.Unbounded && hiEnd == numbers.Unbounded {
			continue
		}
		c := p.calendar.columns[i]
		b := piece{c.start, c.end, p.scale.top - arrow, p.scale.bottom}
		if loEnd != numbers.Unbounded {
			b.bottom = p.scale.y(float(lo))
		}
		if hiEnd != numbers.Unbounded {
			b.top = p.scale.y(float(hi))
		}
		if b.bottom-b.top < 3 {
			b.top, b.bottom = (b.top+b.bottom)/2-1.5, (b.top+b.bottom)/2+1.5
		}
		if n := len(pieces); n > 0 && pieces[n-1].start == b.start {
			pieces[n-1].top, pieces[n-1].bottom = max(pieces[n-1].top, b.top), min(pieces[n-1].bottom, b.bottom)
			continue
		}
		pieces = append(pieces, b)
	}
	slices.SortFunc(pieces, func(a, b piece) int { return cmp.Compare(a.start, b.start) })
	var there, back strings.Builder
	for i, b := range pieces {
		op := "L"
		if i == 0 {
			op = "M"
		}
		fmt.Fprintf(&there, "%s%.0f %sL%.0f %s", op, b.start, pixel(b.top), b.end, pixel(b.top))
		last := pieces[len(pieces)-1-i]
		fmt.Fprintf(&back, "L%.0f %sL%.0f %s", last.end, pixel(last.bottom), last.start, pixel(last.bottom))
	}
	if there.Len() > 0 {
		out.Band = there.String() + back.String() + "Z"
	}
}

// mark returns what the template draws of e.
func (p *painter) mark(e *entry) mark {
	c := e.claim
	m := mark{
		ID: fmt.Sprintf("p%s-%d", p.m.Number, e.number), Href: fmt.Sprintf("#c%s-%d", p.m.Number, e.number),
		Class: e.look.Class, Shape: e.look.Shape, X: percent(e.x),
		glyph: e.glyph,
	}
	words := digest.Words(c, p.grouping)
	m.Title = fmt.Sprintf("%d: %s, %s", e.number, shorten(words, 80), shorten(strings.Join(digest.Chain(c), ", "), 80))
	if c.Kind == claims.Change {
		half := min(p.calendar.slot*0.42, 60)
		m.Step = fmt.Sprintf("M%.0f %sH%.0fV%sH%.0f", e.x-half, pixel(p.scale.y(e.base)), e.x, pixel(m.Y), e.x+half)
	}
	m.Ends = e.x > 0.84*breadth
	if len(p.entries) <= maxNumbered {
		m.Number = fmt.Sprint(e.number)
	}
	if room := int(p.calendar.slot/letterRoom) - 3; m.Number != "" && !e.extent.isMove && (room >= manyLetters || utf8.RuneCountInString(words) <= room) {
		m.Words, m.Outlet = shorten(words, room), shorten(digest.OneLine(c.Source.Outlet), room)
	}
	m.NumberY, m.LineY = pixel(m.Y+22), pixel(m.Y+36)
	if e.above || c.Kind == claims.Change && e.extent.up && !e.below {
		m.NumberY, m.LineY = pixel(m.Y-22), pixel(m.Y-8)
		if m.Outlet == "" {
			m.NumberY = m.LineY
		}
	}
	return m
}

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

// shorten cuts s to n letters.
func shorten(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return strings.TrimSpace(string(r[:n-1])) + "…"
	}
	return s
}
