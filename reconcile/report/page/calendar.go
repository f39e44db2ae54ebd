package page

import (
	"math"
	"slices"
	"strconv"

	"github.com/numclaim/numclaim/claims/when"
)

// breadth is how wide a picture is, in units that stretch with the page.
const breadth = 1000.0

// calendar is the horizontal axis of a picture. A day on which something holds is
// a column, as wide as its claims need to stand side by side; the time between two
// such days is a gap, as wide as it is long.
type calendar struct {
	columns []column // by day; the zero Day first
	slot    float64  // what one claim has of a column
}

type column struct {
	day        when.Day
	slots      int
	start, end float64
}

// The parts of the breadth: what stays free at both edges, and what all gaps take
// at most.
const (
	edge    = 30.0
	allGaps = 400.0
	oneGap  = 60.0
	maxSlot = 220.0
)

// newCalendar returns the calendar of days, which may repeat.
func newCalendar(days []when.Day) calendar {
	var c calendar
	days = slices.Clone(days)
	slices.Sort(days)
	for _, d := range days {
		if n := len(c.columns); n > 0 && c.columns[n-1].day == d {
			c.columns[n-1].slots++
			continue
		}
		c.columns = append(c.columns, column{day: d, slots: 1})
	}
	c.spread(len(days))
	return c
}

// spread gives each column its place.
func (c *calendar) spread(slots int) {
	if slots == 0 {
		return
	}
	gaps := c.gaps()
	room := breadth - 2*edge
	for _, g := range gaps {
		room -= g
	}
	c.slot = min(room/float64(slots), maxSlot)
	x := edge + (room-c.slot*float64(slots))/2
	for i := range c.columns {
		if i > 0 {
			x += gaps[i-1]
		}
		col := &c.columns[i]
		col.start = x
		x += c.slot * float64(col.slots)
		col.end = x
	}
}

// gaps returns how wide each gap is, in proportion to the days in it.
func (c *calendar) gaps() []float64 {
	n := len(c.columns)
	if n < 2 {
		return nil
	}
	gaps, sum := make([]float64, n-1), 0.0
	for i := range gaps {
		gaps[i] = 1
		if a, b := c.columns[i].day, c.columns[i+1].day; a != 0 {
			gaps[i] = float64(b - a)
		}
		sum += gaps[i]
	}
	all := min(allGaps, oneGap*float64(n-1))
	for i := range gaps {
		gaps[i] *= all / sum
	}
	return gaps
}

// at returns the middle of slot k of the column of d.
func (c *calendar) at(d when.Day, k int) float64 {
	i, ok := c.find(d)
	if !ok {
		return c.x(d)
	}
	return c.columns[i].start + c.slot*(float64(k)+0.5)
}

// x returns where d is, by the columns around it.
func (c *calendar) x(d when.Day) float64 {
	i, ok := c.find(d)
	switch {
	case ok:
		return c.columns[i].start
	case i == 0:
		return 0
	case i == len(c.columns):
		return breadth
	}
	a, b := c.columns[i-1], c.columns[i]
	return a.end + (b.start-a.end)*float64(d-a.day)/float64(max(b.day-a.day, 1))
}

func (c *calendar) find(d when.Day) (int, bool) {
	return slices.BinarySearchFunc(c.columns, d, func(col column, d when.Day) int { return int(col.day) - int(d) })
}

// dayLabel is a day below the axis.
type dayLabel struct {
	X, Day, Year string
}

// labelRoom is how far apart labels are at least: on a phone, the width of one.
const labelRoom = 170.0

// labels returns the days to name: the first, the last, and what fits between. The
// year stands with the first day of each.
func (c *calendar) labels() (ls []dayLabel) {
	last := len(c.columns) - 1
	at, year := math.Inf(-1), -1
	for i, col := range c.columns {
		x := (col.start + col.end) / 2
		end := (c.columns[last].start + c.columns[last].end) / 2
		if i != last && (x-at < labelRoom || end-x < labelRoom) && i > 0 {
			continue
		}
		if i == last && x-at < labelRoom && i > 0 {
			break
		}
		at = x
		l := dayLabel{X: percent(x), Day: "no date"}
		if y, m, d := col.day.Date(); y > 0 {
			l.Day = strconv.Itoa(d) + " " + m.String()[:3]
			if y != year {
				l.Year, year = strconv.Itoa(y), y
			}
		}
		ls = append(ls, l)
	}
	return ls
}

// percent writes a place on the axis as a part of the width of the page.
func percent(x float64) string { return strconv.FormatFloat(x/breadth*100, 'f', 2, 64) + "%" }

// pixel writes a length in pixels.
func pixel(y float64) string { return strconv.FormatFloat(math.Round(y*10)/10, 'f', -1, 64) }
