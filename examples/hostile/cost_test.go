package main

import (
	"flag"
	"runtime"
	"runtime/debug"
	"slices"
	"testing"
	"time"
)

// size is how large the larger of two inputs is.
var size = flag.Int("hostile.size", 0, "`bytes` of the larger texts; 0 is a size that takes seconds")

const (
	// times is how many times as large the larger of two inputs is.
	times = 8
	// slower is how much more time a byte may take in it: the logarithm of n log n,
	// caches, the machine. A quadratic path takes 8.
	slower = 3.5
	// slack is what may be allocated whatever the size, in bytes.
	slack = 1 << 20
)

// sized returns the larger size, which is byDefault unless a flag says otherwise.
func sized(byDefault int) int {
	if *size > 0 {
		return *size
	}
	return byDefault
}

// untimed reports whether calls are made, and neither timed nor weighed: in short
// tests, and under the race detector, with which both mean little.
func untimed() bool { return testing.Short() || raced() }

// raced reports whether the race detector is on.
func raced() bool {
	b, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(b.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// cost is what a call took.
type cost struct {
	time  time.Duration
	bytes int // allocated, freed since or not
}

func measure(call func()) cost {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	call()
	c := cost{time: time.Since(start)}
	runtime.ReadMemStats(&after)
	c.bytes = int(after.TotalAlloc - before.TotalAlloc)
	return c
}

// checkCost holds that a call with the larger input, of n bytes, takes no more than
// slower times what as much in smaller inputs takes, and allocates no more than
// perByte of each byte. A small input may fit a cache that the larger one does not, or
// stay below a number up to which things are compared two by two: where the two
// differ by more than they should, two sizes beyond it decide, of which larger returns
// the call with the larger one, of times n bytes.
func checkCost(t *testing.T, n, perByte int, small, large func(), larger func() func()) {
	t.Helper()
	if small(); untimed() {
		return
	}
	checkBytes(t, n, perByte, large)
	if slowdown(small, large) <= slower {
		return
	}
	n, small, large = n*times, large, larger()
	checkBytes(t, n, perByte, large)
	if ratio := slowdown(small, large); ratio > slower {
		t.Errorf("%d bytes take %.1f times as long as in %d pieces", n, ratio, times)
	}
}

// checkBytes holds that a call with n bytes allocates no more than perByte of each.
func checkBytes(t *testing.T, n, perByte int, call func()) {
	t.Helper()
	if b := measure(call).bytes; b > perByte*n+slack {
		t.Errorf("%d bytes allocate %d, %.0f each; stated are %d each", n, b, float64(b)/float64(n), perByte)
	}
}

// slowdown returns how many times as long as in smaller inputs the larger one takes.
// Both are timed in the same moment and for about as long, and the best of some tries
// counts, as the machine may be busy with other things.
func slowdown(small, large func()) (ratio float64) {
	const tries = 5
	for try := range tries {
		a := measure(func() {
			for range times {
				small()
			}
		})
		b := measure(large)
		if r := float64(b.time) / float64(max(a.time, time.Millisecond)); try == 0 || r < ratio {
			ratio = r
		}
		if ratio <= slower {
			break
		}
	}
	return ratio
}
