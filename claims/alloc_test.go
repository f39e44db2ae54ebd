package claims

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// quiet is news without a figure, with dates, sources and quotations in it.
const quiet = `The governor told reporters on Tuesday that the road would be rebuilt, whatever the opposition said. “We were
promised a great deal before,” said one of the traders, who sells rope at the market. According to the police,
vandals cut the cable. The ministry's spokeswoman declined to comment, the Valley Chronicle reported last week.

Rescuers feared that the river would rise again by the end of the month, but the boats stood ready.
`

// counting is news with as many figures as news has.
const counting = `At least 31 people were killed and more than 200 injured when a dam near Osk gave way on Monday, the
provincial governor said. About 1,500 families have left their homes, up from 900 a day earlier, according to the relief
office, which put the damage at $40 million to $60 million. Two-thirds of the wheat is lost, farmers told the Valley
Chronicle; the price rose by 12 per cent to 480 a tonne. “We have 70 boats and need 40 more,” the army's spokesman
said. Officials denied that 12 engineers had been arrested. No one was hurt in Duma.
`

// A workspace that has read a text reads the next one without allocating, but for
// what numbers.Reader needs where a number word tempts it ("one of the traders").
func TestNoAllocs(t *testing.T) {
	for name, text := range map[string]string{"one line": "Nobody came.", "news": quiet, "a page": strings.Repeat(quiet, 20)} {
		var x Extractor
		w := x.workspace()
		doc := Document{ID: "d", Title: "The road", Text: text, Published: 738958}
		w.read(&x, &doc)
		if len(w.claims) > 0 {
			t.Fatalf("%s: a claim of %q", name, w.claims[0].Quantity.Text)
		}
		if n := testing.AllocsPerRun(100, func() { w.read(&x, &doc) }); n > 2 { // a scanner each for title and text
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

// A claim costs a few allocations, those of its names.
func TestFewAllocs(t *testing.T) {
	const most = 8 // for each claim
	var x Extractor
	w := x.workspace()
	doc := Document{ID: "d", Text: strings.Repeat(counting, 20), Published: 738958}
	w.read(&x, &doc)
	n := testing.AllocsPerRun(10, func() { w.read(&x, &doc) })
	if per := n / float64(len(w.claims)); per > most {
		t.Errorf("%.1f allocations for each of %d claims, more than %d", per, len(w.claims), most)
	}
}

// figureRegexp is the yardstick: a line of code that finds digits with signs of
// money, scale words and per cent.
var figureRegexp = regexp.MustCompile(`(?i)[$€£₹]?\d[\d,.]*(?:\s*(?:thousand|million|billion|trillion|lakh|crore|per cent|percent|%))?`)

// BenchmarkExtract reports how many times faster whole claims are extracted than
// figures are found by the regexp, line by line, in the same text.
func BenchmarkExtract(b *testing.B) {
	for name, text := range map[string]string{"figures": counting, "quiet": quiet} {
		b.Run(name, func(b *testing.B) {
			var x Extractor
			doc := Document{ID: "d", Text: strings.Repeat(text, 100), Published: 738958}
			yardstick := regexpTime(doc.Text)
			b.SetBytes(int64(len(doc.Text)))
			b.ReportAllocs()
			for b.Loop() {
				for range x.All(doc) {
				}
			}
			per := float64(b.Elapsed().Nanoseconds()) / float64(b.N)
			b.ReportMetric(float64(yardstick.Nanoseconds())/per, "x-regexp")
		})
	}
}

// regexpTime returns the shortest of five times that the yardstick takes.
func regexpTime(text string) time.Duration {
	lines := slices.Collect(strings.Lines(text))
	best := time.Hour
	for range 5 {
		start := time.Now()
		for _, line := range lines {
			figureRegexp.FindAllStringIndex(line, -1)
		}
		best = min(best, time.Since(start))
	}
	return best
}
