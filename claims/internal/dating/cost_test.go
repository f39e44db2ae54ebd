package dating

import (
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/internal/source"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// reading is a text that is ready to be bound, with its numerals as figures.
type reading struct {
	text    prose.Text
	sources source.Finder
	dates   []when.Expression
	figures []Figure
}

func read(text string) *reading {
	r := new(reading)
	r.text.Parse(text)
	r.sources.Find(&r.text)
	for e := range new(when.Reader).All(text, published) {
		r.dates = append(r.dates, e)
	}
	for i, k := range r.text.Tokens {
		if r.text.Tags[i] == prose.TagNumber {
			r.figures = append(r.figures, Figure{Span: numbers.Span{Start: int(k.Start), End: int(k.End)}})
		}
	}
	return r
}

const published when.Day = 738203 // 2022-02-17

func (r *reading) bind(b *Binder) {
	b.Read(&r.text, &r.sources, r.dates, published)
	for _, f := range r.figures {
		b.Bind(f)
	}
}

// news is a story with figures and dates of all sorts.
const news = `At least 12 people were killed on Monday when the roof of a hall fell, the fire chief said late on
Tuesday. She added that 40 were hurt. The hall was built in 1987. Rents rose to 3% in September from 2% in August,
two banks said last week. Between 2010 and 2014, 90,000 people came; in the past five years 40,000 left.

`

func BenchmarkBind(b *testing.B) {
	r := read(strings.Repeat(news, 200))
	var binder Binder
	r.bind(&binder)
	b.SetBytes(int64(len(r.text.Source)))
	b.ReportAllocs()
	for b.Loop() {
		r.bind(&binder)
	}
}

func TestNoAllocs(t *testing.T) {
	r := read(news)
	var b Binder
	r.bind(&b)
	if n := testing.AllocsPerRun(100, func() { r.bind(&b) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// Hostile texts must cost no more, to the byte, the longer they are: one text takes
// about as long as many short ones of its length together. Both are timed in the
// same moment, and the best of some tries counts, as the machine may be busy.
func TestLinear(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("reads megabytes")
	}
	for _, piece := range []string{
		"12 ", "on Monday ", "12 on Monday ", "said on Monday ", "than 12 ", "from 12 in May ", ", which ", "12, ",
		"12 people were hurt. ", "in 2014 ", "since May 12 ", "but 12; ", "that 12 said ", "of the 12 ",
		"“12,” the official said. ", "Update: 12 ",
	} {
		const texts = 16
		one := strings.Repeat(piece, 1<<13/len(piece))
		small, large := read(one), read(strings.Repeat(one, texts))
		slower := func() float64 {
			var b Binder
			start := time.Now()
			for range texts {
				small.bind(&b)
			}
			middle := time.Now()
			large.bind(&b)
			return float64(time.Since(middle)) / float64(middle.Sub(start))
		}
		ratio := slower()
		for try := 0; try < 4 && ratio > texts/4; try++ {
			ratio = min(ratio, slower())
		}
		if ratio > texts/4 {
			t.Errorf("%q: %d bytes take %.1f times as long as %d texts", piece, len(large.text.Source), ratio, texts)
		}
	}
}

// raced reports whether the race detector is on, with which times mean little.
func raced() bool {
	b, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(b.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// FuzzBind holds that any text can be dated: periods have a rule and words of the
// text, and no period ends before it begins.
func FuzzBind(f *testing.F) {
	for _, b := range readBlocks(f) {
		f.Add(b.text, int32(b.published))
	}
	f.Add("\xff12 on", int32(0))
	f.Fuzz(func(t *testing.T, text string, day int32) {
		r := read(text)
		var b Binder
		b.Read(&r.text, &r.sources, r.dates, when.Day(day))
		for i, f := range r.figures {
			f.Change, f.Unreal = i%3 == 1, i%3 == 2
			checkDates(t, text, b.Bind(f))
		}
	})
}

// The words that Binder looks for are sorted and unique.
func TestWords(t *testing.T) {
	for _, words := range [][]string{eventWords[:], elsewhere[:]} {
		for i := 1; i < len(words); i++ {
			if words[i-1] >= words[i] {
				t.Errorf("%q stands after %q", words[i], words[i-1])
			}
		}
	}
}
