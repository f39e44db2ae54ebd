package numbers

import (
	"bufio"
	"regexp"
	"strings"
	"testing"
	"time"
)

// newsSentences are sentences as news writes them; "#" stands for digits that
// change from one to the next. Most sentences of news have no figure.
var newsSentences = []string{
	"The minister told reporters on Tuesday that more than #,#00 families had left the valley since the dam gave way.",
	"Officials declined to say when the road along the river would open again, or who would pay for it.",
	"Shares of the shipping group fell #.# per cent to 1#.5# euros, their lowest close since the spring.",
	"At least #3 people were killed and about #0 injured, a spokeswoman for the district hospital said.",
	"\"We have asked the council for help, and nobody has answered,\" said a teacher who had slept in her car.",
	"The contract is worth $#.# billion over ten years, according to two people who have seen the draft.",
	"In 201#, the last year for which there are figures, the province exported #0,000 tonnes of rice.",
	"Neighbours described the family as quiet, and the street as one where little had happened for decades.",
	"A survey of 1,#00 voters found that #7% would back the plan, up from #1% in the autumn.",
	"The bridge, built by prisoners before the war, carried most of the traffic between the two towns.",
	"Between #0 and #5 boats were damaged in the harbour, and nearly 1.# lakh homes were without power.",
	"Lawyers for the company said that the claims were without merit and that it would defend itself in court.",
	"The quake struck at a depth of 1# kilometres, some #0 miles east of the port, shortly after dawn.",
	"Critics say the law would do little for those who rent, and that its authors know as much.",
	"Three of the four turbines are running again; the last will follow in two weeks, the operator said.",
	"Nobody at the ministry would say on Friday whether the inspectors had been told of the leak.",
	"The mayor thanked the volunteers, some of whom had driven through the night to bring blankets.",
	"Prosecutors have not said what they think led the driver to leave the road on a clear morning.",
	"Her party lost its majority in the spring, and she has governed with the help of the Greens since.",
	"Farmers in the north fear that the rains will come too late to save what is left of the harvest.",
	"It is not clear whether the ship had a pilot on board, or why it turned towards the breakwater.",
	"The court will hear the case again in the autumn, unless the parties agree before then.",
	"Analysts had expected the bank to leave rates where they are until prices stop rising so fast.",
	"The team won 3-# on Saturday and has lost only twice in #1 matches at home this season.",
}

// newsText returns about size bytes of text with some forty figures in a thousand
// words, as news has.
func newsText(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		for j, c := range []byte(newsSentences[i%len(newsSentences)]) {
			if c == '#' {
				c = byte('1' + (i*7+j*5)%9)
			}
			b.WriteByte(c)
		}
		if i%5 == 4 {
			b.WriteString("\n\n")
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func countWords(text string) (n int) {
	sc := bufio.NewScanner(strings.NewReader(text))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		n++
	}
	return n
}

// oneLine is what a reader without this package writes.
var oneLine = regexp.MustCompile(`(?i)[$£€₹¥]?\s?\d[\d,.]*\s?(?:%|per ?cent|thousand|million|billion|trillion|lakh|crore|bn|mn|m|k)?`)

func countMatches(text string) (n int) {
	for line := range strings.Lines(text) {
		n += len(oneLine.FindAllStringIndex(line, -1))
	}
	return n
}

func countFigures(text string) (n int) {
	var r Reader
	for range r.All(text) {
		n++
	}
	return n
}

// best returns the shortest of several times that f takes.
func best(times int, f func()) time.Duration {
	d := time.Duration(1 << 62)
	for range times {
		start := time.Now()
		f()
		d = min(d, time.Since(start))
	}
	return d
}

// BenchmarkReader reads news, and gives its speed as ratios to splitting the same
// text into words and to a one-line regular expression.
func BenchmarkReader(b *testing.B) {
	text := newsText(1 << 18)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		countFigures(text)
	}
	own := best(20, func() { countFigures(text) })
	words := best(20, func() { countWords(text) })
	matches := best(5, func() { countMatches(text) })
	b.ReportMetric(float64(words)/float64(own), "x-ScanWords")
	b.ReportMetric(float64(matches)/float64(own), "x-regexp")
	b.ReportMetric(1000*float64(countFigures(text))/float64(countWords(text)), "figures/1000-words")
}

func BenchmarkScanWords(b *testing.B) { benchmarkCount(b, countWords) }
func BenchmarkRegexp(b *testing.B)    { benchmarkCount(b, countMatches) }

// BenchmarkReaderWithoutFigures reads text that has none.
func BenchmarkReaderWithoutFigures(b *testing.B) {
	text := strings.Repeat("Officials declined to say when the road along the river would open again. ", 4000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		countFigures(text)
	}
}

func benchmarkCount(b *testing.B, count func(string) int) {
	text := newsText(1 << 18)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		count(text)
	}
}

// TestBenchmarkText sees that the text of the benchmark is as full of figures as
// news is.
func TestBenchmarkText(t *testing.T) {
	text := newsText(1 << 16)
	if rate := 1000 * countFigures(text) / countWords(text); rate < 30 {
		t.Errorf("%d figures in 1000 words, want 30", rate)
	}
}

// TestReaderAllocates sees that text without figures costs nothing, and a figure
// at most one allocation.
func TestReaderAllocates(t *testing.T) {
	for _, tc := range []struct {
		text, reason string
		most         float64
	}{
		{strings.Repeat("Officials declined to say when the road would open. ", 50), "no figure", 0},
		{strings.Repeat("In 2016 he turned 42 on May 12 at 10:30, one of them said. ", 50), "refusals only: one for the text", 1},
		{newsText(1 << 14), "news", float64(countFigures(newsText(1 << 14)))},
		{strings.Repeat("They sold 5m of them, or 1/3 of it. ", 50), "second readings, fractions", 100},
	} {
		if n := testing.AllocsPerRun(10, func() { countFigures(tc.text) }); n > tc.most {
			t.Errorf("%s: %v allocations, want at most %v", tc.reason, n, tc.most)
		}
	}
}

// hostileTexts are what a reader with a weakness is slow on.
var hostileTexts = []string{
	"9", "9 ", "9,", "9.", "9-", "9/", "9:", "and ", "(((", "million ", "one ", "one hundred and ", "a half and ", "hundred thousand ",
	"more than ", "at least more than ", "more than at least about 9 ", "from 9 to ", "between 9 and ", "$", "$9", "9 m ", "thirds ", "point ",
	"two thirds of ", "1 in 1 ", "\"", "9\" ", "9' ", "+9 ", "(9) ", "~", "<9", "-", "– ", "٣", "½", "é", "\x80", "9\u00a0", "9 feet ", "9 years, ",
	"call 9", "phone 9999 ", "May ", "9 May ", "U.S. 9 ", "minus ", "dozens of ", "@", "#9", "http://9 ", "9e9", "9x10^9", "rupees ", "9 per ", "a ",
}

// TestLinear sees that no text costs much more for a byte than news does, and
// that eight times the text costs about eight times the time; 64 would be square.
func TestLinear(t *testing.T) {
	size, times := 1<<18, 2
	if testing.Short() {
		size, times = 1<<15, 2
	}
	for _, s := range hostileTexts {
		small := strings.Repeat(s, size/8/len(s)+1)
		large := strings.Repeat(s, size/len(s)+1)
		var a, b time.Duration
		isLinear := func() bool { return b <= 8*4*a+50*time.Millisecond }
		for range 5 { // a loaded machine may spoil some
			a = best(times, func() { countFigures(small) })
			b = best(times, func() { countFigures(large) })
			if isLinear() {
				break
			}
		}
		if !isLinear() {
			t.Errorf("%q: %v for %d bytes, %v for %d", s, a, len(small), b, len(large))
		}
	}
}

// TestHostileCost sees that hostile texts cost at most three times as much for a
// byte as news.
func TestHostileCost(t *testing.T) {
	if testing.Short() || raceEnabled {
		t.Skip("10 MB of each")
	}
	const size = 10 << 20
	news := newsText(size / 10)
	for _, s := range []string{"9", "and ", "(((", "million ", "more than at least "} {
		text := strings.Repeat(s, size/len(s))
		var ratio float64
		for range 6 { // a loaded machine may spoil some
			plain := best(2, func() { countFigures(news) })
			hostile := best(1, func() { countFigures(text) })
			ratio = float64(hostile) / float64(len(text)) / (float64(plain) / float64(len(news)))
			if ratio <= 3 {
				break
			}
		}
		if ratio > 3 {
			t.Errorf("%q: %.1f times the time for a byte that news takes", s, ratio)
		}
	}
}
