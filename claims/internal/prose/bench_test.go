package prose

import (
	"strings"
	"testing"
	"time"
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

const benchText = `KYIV (Reuters) - Officials in the northern district said on Tuesday that about 12,500 people had left their homes since the river broke its banks, up from 9,000 a day earlier. “We have asked the army for boats,” said Olena Marchuk, who heads the regional rescue service. “It isn’t enough.”

The ministry’s spokesman, Gen. Ivan P. Koval, told reporters that two-thirds of the roads were closed at 7 p.m. and that $3.5 million would be needed to repair them.
`

// elapsed returns how long f takes, the shorter of two runs.
func elapsed(f func()) time.Duration {
	var best time.Duration
	for i := range 2 {
		start := time.Now()
		f()
		if d := time.Since(start); i == 0 || d < best {
			best = d
		}
	}
	return best
}
