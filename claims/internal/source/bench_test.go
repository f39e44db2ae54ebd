package source

import (
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims/internal/prose"
)

// benchText is a story of ordinary density: about one cue in two sentences.
const benchText = `KYIV (Reuters) - Officials in the northern district said on Tuesday that about 12,500 people had left their homes since the river broke its banks, up from 9,000 a day earlier. “We have asked the army for boats,” said Olena Marchuk, who heads the regional rescue service. “It isn’t enough.”

The ministry’s spokesman, Gen. Ivan P. Koval, told reporters that two-thirds of the roads were closed at 7 p.m. and that $3.5 million would be needed to repair them. The river rose 40 centimetres overnight. Schools in the three largest towns stayed shut, and trains did not run.

According to the weather service, rain will go on until Friday. A poll by Datum showed that 61 percent of residents were unhappy with the response; farmers in the valley have lost about 4,000 sheep.

`

func BenchmarkFind(b *testing.B) {
	var t prose.Text
	var f Finder
	text := strings.Repeat(benchText, 5)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		t.Parse(text)
		f.Find(&t)
	}
}
