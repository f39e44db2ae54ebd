//go:build !race

package numbers

// raceEnabled tells whether the race detector slows everything down.
const raceEnabled = false
