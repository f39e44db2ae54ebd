package page

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
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
	out.Band = outline(p.band())
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
	var days []when.Day
	taken := map[when.Day]int{}
	for i := range p.entries {
		if e := &p.entries[i]; e.drawn {
			d := digest.At(e.claim)
			e.slot = taken[d]
			taken[d]++
			days = append(days, d)
		}
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
		m.Words = shorten(words, room)
		if outlet := digest.OneLine(c.Source.Outlet); room >= manyLetters || utf8.RuneCountInString(outlet) <= room {
			m.Outlet = shorten(outlet, room)
		}
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

// shorten cuts s to n letters.
func shorten(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return strings.TrimSpace(string(r[:n-1])) + "…"
	}
	return s
}
