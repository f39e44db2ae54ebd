package prose

import (
	"strings"
	"testing"
)

func BenchmarkParse(b *testing.B) {
	text := strings.Repeat(benchText, 200)
	var t Text
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		t.Parse(text)
	}
}

func BenchmarkTag(b *testing.B) {
	var t Text
	t.Parse(strings.Repeat(benchText, 200))
	b.SetBytes(int64(len(t.Source)))
	b.ReportAllocs()
	for b.Loop() {
		t.Tags = t.Tags[:0]
		t.Tag()
	}
}

const benchText = `KYIV (Reuters) - Officials in the northern district said on Tuesday that about 12,500 people had left their homes since the river broke its banks, up from 9,000 a day earlier. “We have asked the army for boats,” said Olena Marchuk, who heads the regional rescue service. “It isn’t enough.”

The ministry’s spokesman, Gen. Ivan P. Koval, told reporters that two-thirds of the roads were closed at 7 p.m. and that $3.5 million would be needed to repair them.
`
