package claims

import (
	"runtime"
	"strings"
	"testing"
)

// quiet is news without a figure, with dates, sources and quotations in it.
const quiet = `The governor told reporters on Tuesday that the road would be rebuilt, whatever the opposition said. “We were
promised a great deal before,” said one of the traders, who sells rope at the market. According to the police,
vandals cut the cable. The ministry's spokeswoman declined to comment, the Valley Chronicle reported last week.

Rescuers feared that the river would rise again by the end of the month, but the boats stood ready.
`

// counting is news with a figure in every line.
const counting = `At least 31 people were killed and more than 200 injured when a dam near Osk gave way on Monday, the
provincial governor said. About 1,500 families have left their homes, up from 900 a day earlier, according to the relief
office, which put the damage at $40 million to $60 million. Two-thirds of the wheat is lost, farmers told the Valley
Chronicle; the price rose by 12 per cent to 480 a tonne. “We have 70 boats and need 40 more,” the army's spokesman
said. Officials denied that 12 engineers had been arrested. No one was hurt in Duma.
`

// claimsIn returns how many claims w reads in doc.
func (w *workspace) claimsIn(x *Extractor, doc Document) (n int) {
	w.read(x, doc, func() bool { n++; return true })
	return n
}

// A workspace that has read a text reads the next one without allocating, but for
// what numbers.Reader needs where a number word tempts it ("one of the traders").
func TestNoAllocs(t *testing.T) {
	for name, text := range map[string]string{"one line": "Nobody came.", "news": quiet, "a page": strings.Repeat(quiet, 20)} {
		var x Extractor
		w := x.workspace()
		doc := Document{ID: "d", Title: "The road", Text: text, Published: 738958}
		if n := w.claimsIn(&x, doc); n > 0 {
			t.Fatalf("%s: a claim of %q", name, w.claim.Quantity.Text)
		}
		if n := testing.AllocsPerRun(100, func() { w.claimsIn(&x, doc) }); n > 2 { // a scanner each for title and text
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
	claims := w.claimsIn(&x, doc)
	n := testing.AllocsPerRun(10, func() { w.claimsIn(&x, doc) })
	if per := n / float64(claims); per > most {
		t.Errorf("%.1f allocations for each of %d claims, more than %d", per, claims, most)
	}
}

// A text of nothing but figures takes a stated multiple of its length, all that was
// thrown away while slices grew included.
func TestMemory(t *testing.T) {
	const most = 512 // bytes for each byte of text
	text := strings.Repeat("1 to 2, 3 to 4, ", 1<<12)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range new(Extractor).All(Document{ID: "d", Text: text}) {
	}
	runtime.ReadMemStats(&after)
	if n := (after.TotalAlloc - before.TotalAlloc) / uint64(len(text)); n > most {
		t.Errorf("%d bytes for each byte of text, more than %d", n, most)
	}
}
