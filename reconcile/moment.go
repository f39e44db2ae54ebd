package reconcile

import (
	"iter"
	"math"
	"slices"

	"github.com/numclaim/numclaim/claims/when"
)

// moments yields the largest sets of asserted facts of m whose times all meet:
// on a line of days, too, periods that meet pairwise share a day. Facts without
// a time stand in every moment. The sets are yielded in the order of time.
//
// Facts of long periods and of none may be many, and the days, too. Where
// writing all moments out would cost more than linear time, such facts stand in
// for themselves in a moment of their own, and in the others the two of them
// that reach furthest from each other stand for all.
func (g *group) moments(m *measure) iter.Seq[[]int32] {
	return func(yield func([]int32) bool) {
		days, wide := g.divide(m)
		switch {
		case len(wide) == 0:
			g.eachDay(days, nil, yield)
		case len(days) == 0 && sameTime(g, wide):
			yield(wide)
		case len(wide)*len(m.facts) <= linear*len(m.facts)+1024:
			g.eachMeeting(slices.Concat(days, wide), yield)
		case yield(wide):
			first, last := g.furthest(wide)
			g.eachDay(days, slices.Compact([]int32{first, last}), yield)
		}
	}
}

// linear bounds the facts that all moments hold, as a multiple of the facts.
const linear = 8

// divide returns the asserted facts of m that hold on one day, by day, and the
// others.
func (g *group) divide(m *measure) (days, wide []int32) {
	isDay := func(i int32) bool {
		t := g.facts[i].time
		return t.From != 0 && t.From == t.To
	}
	if !slices.ContainsFunc(m.facts, func(i int32) bool { return !isDay(i) || !g.asserts(i) }) {
		return m.facts, nil
	}
	for _, i := range m.facts {
		switch {
		case !g.asserts(i):
		case isDay(i):
			days = append(days, i)
		default:
			wide = append(wide, i)
		}
	}
	return days, wide
}

// sameTime reports whether all of fs hold at one and the same time.
func sameTime(g *group, fs []int32) bool {
	return !slices.ContainsFunc(fs, func(i int32) bool { return g.facts[i].time != g.facts[fs[0]].time })
}

// eachDay yields the facts of each day, with those of others.
func (g *group) eachDay(days, others []int32, yield func([]int32) bool) {
	for len(days) > 0 {
		n := 1
		for n < len(days) && g.facts[days[n]].time == g.facts[days[0]].time {
			n++
		}
		set := days[:n:n]
		if len(others) > 0 {
			set = slices.Concat(set, others)
		}
		if !yield(set) {
			return
		}
		days = days[n:]
	}
}

// furthest returns the fact of fs that ends first and the one that begins last:
// whatever excludes one of fs excludes one of these two, but for its place.
func (g *group) furthest(fs []int32) (first, last int32) {
	first, last = fs[0], fs[0]
	for _, i := range fs {
		if g.spans[g.facts[i].span].upper < g.spans[g.facts[first].span].upper {
			first = i
		}
		if g.facts[i].span > g.facts[last].span {
			last = i
		}
	}
	return first, last
}

// eachMeeting yields the largest sets of fs whose periods all meet.
func (g *group) eachMeeting(fs []int32, yield func([]int32) bool) {
	from := func(i int32) when.Day { return g.facts[i].time.From }
	to := func(i int32) when.Day {
		if t := g.facts[i].time.To; t != 0 {
			return t
		}
		return math.MaxInt32
	}
	ends := slices.Clone(fs)
	slices.SortFunc(fs, func(a, b int32) int { return cmpOr(int(from(a)-from(b)), int(a-b)) })
	slices.SortFunc(ends, func(a, b int32) int { return cmpOr(int(to(a))-int(to(b)), int(a-b)) })
	var standing []int32
	for len(ends) > 0 {
		day, grown := to(ends[0]), false
		for len(fs) > 0 && from(fs[0]) <= day {
			standing = append(standing, fs[0])
			fs, grown = fs[1:], true
		}
		if grown {
			set := slices.Clone(standing)
			slices.Sort(set)
			if !yield(set) {
				return
			}
		}
		standing = slices.DeleteFunc(standing, func(i int32) bool { return to(i) == day })
		for len(ends) > 0 && to(ends[0]) == day {
			ends = ends[1:]
		}
	}
}
