package claims

import (
	"regexp"
	"strings"
	"testing"
	"time"
)

// news is a story with about forty figures in a thousand words, as news has.
const news = `OSK (Valley Chronicle) - At least 31 people were killed when a dam gave way above the town of Osk on Monday, and the
provincial governor said that the search for survivors would go on through the night.

Nobody at the water board would say whether its inspectors had been told of the cracks. “We asked for repairs again and
again, and nobody answered,” said Olga Brandt, a teacher who had slept in her car since the evening. The road along the
river stayed closed, and trains did not run.

About 1,500 families have left their homes, up from 900 a day earlier, according to the relief office. It had warned in
the spring that the wall would not stand another flood, the minutes of a meeting show. Prosecutors have not said what
they think led the board to wait.

The ministry of works denied on Tuesday that it had cut the money for the dam. “These are rumours, and those who spread
them know as much,” its spokesman, Karl Weiss, told reporters. He added that the repairs would cost $40 million to
$60 million and could begin before the end of the year, unless the council took the matter to court.

Farmers in the lower valley fear that the water will stay too long to save what is left of the harvest. Two-thirds of
the wheat is lost, their union said; the price of bread rose by 12 per cent in a week. Brandt said that the neighbours
shared what they had, and that soldiers brought blankets, lamps and a stove to the school where they sleep.

A survey by the university found in June that 61% of those who live below the dam did not trust the board. Its director
resigned later that month. Critics say the law does little for those who rent, and that its authors knew it when they
wrote it. The parliament will hear the engineers next week, when the first report is expected.

`

// oneLine is the yardstick of the benchmark of numbers: what a reader of figures
// without this library writes.
var oneLine = regexp.MustCompile(`(?i)[$£€₹¥]?\s?\d[\d,.]*\s?(?:%|per ?cent|thousand|million|billion|trillion|lakh|crore|bn|mn|m|k)?`)

// BenchmarkExtract reports how many times faster whole claims are extracted than
// figures alone are found by a regular expression, line by line, in the same text:
// news, a text of nothing but figures and one of none.
func BenchmarkExtract(b *testing.B) {
	for _, text := range []struct{ name, text string }{{"news", news}, {"dense", counting}, {"quiet", quiet}} {
		b.Run(text.name, func(b *testing.B) {
			var x Extractor
			doc := Document{ID: "d", Text: strings.Repeat(text.text, 1<<14/len(text.text)), Published: 738958}
			b.SetBytes(int64(len(doc.Text)))
			b.ReportAllocs()
			for b.Loop() {
				for range x.All(doc) {
				}
			}
			own, yardstick := bestTimes(20, func() {
				for range x.All(doc) {
				}
			}, func() {
				for line := range strings.Lines(doc.Text) {
					oneLine.FindAllStringIndex(line, -1)
				}
			})
			b.ReportMetric(float64(yardstick)/float64(own), "x-regexp")
		})
	}
}

// bestTimes returns the shortest of several times that f and g take, one after the
// other, so that a busy machine slows both.
func bestTimes(times int, f, g func()) (ofF, ofG time.Duration) {
	ofF, ofG = time.Hour, time.Hour
	for range times {
		start := time.Now()
		f()
		middle := time.Now()
		g()
		ofF, ofG = min(ofF, middle.Sub(start)), min(ofG, time.Since(middle))
	}
	return ofF, ofG
}
