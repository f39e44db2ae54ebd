package main

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims/when"
)

// step is something that is done to an archive on a day.
type step struct {
	day   when.Day
	stdin string
	args  []string
	doc   string // the document that it is about, "" for several
}

// anySteps returns what may happen over some days.
func anySteps(t *testing.T, r *rand.Rand, days int) (steps []step) {
	first := mustDay("2024-03-04")
	here, next := []int{}, 0
	for d := range days {
		day := first + when.Day(d)
		for range 1 + r.IntN(3) {
			switch {
			case len(here) > 3 && r.IntN(3) == 0:
				i := r.IntN(len(here))
				id := "doc-" + strconv.Itoa(here[i])
				steps = append(steps, step{day, "", []string{"forget", "-day", day.String(), id}, id})
				here = append(here[:i], here[i+1:]...)
			default:
				steps = append(steps, step{day, samples(t, next, next+1), []string{"add", "-day", day.String(), "-"}, "doc-" + strconv.Itoa(next)})
				here = append(here, next)
				next++
			}
		}
	}
	return steps
}

// play does the steps and returns how the archive looked at the end of each day.
func (t *tester) play(steps []step) map[when.Day]string {
	t.Helper()
	looks := map[when.Day]string{}
	for i, s := range steps {
		t.do(s.stdin, s.args...)
		if i+1 == len(steps) || steps[i+1].day > s.day {
			looks[s.day] = t.look(s.day)
		}
	}
	return looks
}

// TestPastDaysStay compares how an archive looks as of each day with how it
// looked on that day.
func TestPastDaysStay(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 8))
	for range 3 {
		a := newTester(t)
		looks := a.play(anySteps(t, r, 12))
		for day, want := range looks {
			if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(a.look(day), "\n")); diff != "" {
				t.Errorf("as of %v (-then +now):\n%s", day, diff)
			}
			a.check(day)
		}
		if out := a.do("", "documents", "-as-of", "2024-03-03"); out != "" {
			t.Errorf("on the day before the first: %s", out)
		}
	}
}

// TestErase compares an archive out of which a document was erased with one that
// never had it, on every day.
func TestErase(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	for range 3 {
		steps := anySteps(t, r, 8)
		victim := steps[r.IntN(len(steps))].doc
		var without []step
		for _, s := range steps {
			if s.doc != victim {
				without = append(without, s)
			}
		}
		a, never := newTester(t), newTester(t)
		a.play(steps)
		a.do("", "forget", "-erase", victim)
		never.play(without)
		for day := steps[0].day; day <= steps[len(steps)-1].day; day++ {
			if diff := cmp.Diff(never.look(day), a.look(day)); diff != "" {
				t.Errorf("%s erased, as of %v (-never there +erased):\n%s", victim, day, diff)
			}
		}
		if _, stderr, status := a.run("", "forget", "-erase", victim); status != exitRefused {
			t.Errorf("erased twice: status %d, %s", status, stderr)
		}
	}
}
