package dating

import (
	"strings"
	"testing"
	"time"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// reading is a text that is ready to be bound, with its numerals as figures.
type reading struct {
	text    prose.Text
	dates   []when.Expression
	figures []Figure
}

func read(text string) *reading {
	r := new(reading)
	r.text.Parse(text)
	r.text.Tag()
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
	b.Read(&r.text, r.dates, published)
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

// Hostile texts must cost no more, to the byte, the longer they are.
func TestLinear(t *testing.T) {
	for _, piece := range []string{
		"12 ", "on Monday ", "12 on Monday ", "said on Monday ", "than 12 ", "from 12 in May ", ", which ", "12, ",
		"12 people were hurt. ", "in 2014 ", "since May 12 ", "but 12; ", "that 12 said ", "of the 12 ",
	} {
		small, large := read(strings.Repeat(piece, 1<<13/len(piece))), read(strings.Repeat(piece, 1<<17/len(piece)))
		a, b := small.fastest(), large.fastest()
		if b > 64*a+20*time.Millisecond {
			t.Errorf("%q: %v for %d bytes, %v for %d", piece, a, len(small.text.Source), b, len(large.text.Source))
		}
	}
}

func (r *reading) fastest() time.Duration {
	var b Binder
	best := time.Duration(1 << 62)
	for range 3 {
		start := time.Now()
		r.bind(&b)
		best = min(best, time.Since(start))
	}
	return best
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
		b.Read(&r.text, r.dates, when.Day(day))
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
