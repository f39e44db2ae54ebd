package when

import (
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"
)

// plain is news without a date.
const plain = `The governor of the province told a crowd at the market that the new road would be built
whatever the opposition said, and that nobody who had lost a house would be left without one. Traders
complained about the price of cement. "We were promised a great deal before," said one of them, who sells
rope, "and we have seen little of it." A spokeswoman for the ministry, Ilse Vardan, declined to comment. The
river has been falling, but the water in the lower town still stands above the steps of the old customs
house, where volunteers hand out bread and blankets to those who come. `

// dated is news with a date in nearly every sentence.
const dated = `At least 12 people were killed on Monday when the roof of a hall fell, the fire chief said late on
Tuesday. The hall was built in 1987 and repaired in the first half of 2019. A year earlier the city had
asked for money. Rents rose 3% in September from August and will rise again by the end of the year, two
banks said last week. Between 2010 and 2014, 90,000 people came; in the past five years 40,000 left. `

func repeated(text string, size int) string { return strings.Repeat(text, size/len(text)+1) }

func count(text string) int {
	n := 0
	for range new(Reader).All(text, 738203) {
		n++
	}
	return n
}

func BenchmarkPlain(b *testing.B) { benchmark(b, repeated(plain, 1<<20)) }
func BenchmarkDated(b *testing.B) { benchmark(b, repeated(dated, 1<<20)) }

func benchmark(b *testing.B, text string) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		count(text)
	}
}

func TestNoAllocs(t *testing.T) {
	for name, text := range map[string]string{"plain": plain, "dated": dated} {
		if n := testing.AllocsPerRun(100, func() { count(text) }); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

// Hostile texts must cost no more, to the byte, the longer they are: one text takes
// about as long as many short ones of its length together, where a quadratic path
// would take as many times as long as there are short ones. Both are timed in the
// same moment, and the best of some tries counts, as the machine may be busy.
func TestLinear(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("reads megabytes")
	}
	for _, piece := range []string{
		"1", "a", "é", "\xff", " ", "\n", "-", "May ", "the last ", "of ", "1,", "2014-", "1/1/", "\u00a0", "’",
		"Monday to ", "from ", "the end of the end of ", "a year ago a year ", "to ", "June 5 ", "quarter ", "last last ",
		"two days before ", "first half of ", "the week of ", "in the in the ", "as of ", "ended ", "same period ",
		"a year before ", "the first week of ", "from date ", "half year to ", "a week ago Tuesday ", "May 1, 2, ", "that May, ", "the last day of the first half of ", "last year to ", "fiscal ", "fiscal 2024 ", "FY24 ", "Q2FY", "Q2 FY25 ", "fiscal 2024 ended ", "first half of fiscal ", "fiscal year ended ", "U.S. fiscal 2024 ",
	} {
		const texts = 32
		small := strings.Repeat(piece, 1<<12/len(piece))
		large := strings.Repeat(small, texts)
		slower := func() float64 {
			start := time.Now()
			for range texts {
				count(small)
			}
			middle := time.Now()
			count(large)
			return float64(time.Since(middle)) / float64(middle.Sub(start))
		}
		ratio := slower()
		for try := 0; try < 4 && ratio > texts/4; try++ {
			ratio = min(ratio, slower())
		}
		if ratio > texts/4 {
			t.Errorf("%q: %d bytes take %.1f times as long as %d texts of %d", piece, len(large), ratio, texts, len(small))
		}
	}
}

// raced reports whether the race detector is on, with which times mean little.
func raced() bool {
	b, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(b.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}
