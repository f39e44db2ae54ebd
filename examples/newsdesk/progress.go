package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

// progress tells on a terminal how far reading is. It is silent for the first
// second, and where a person would not see it.
type progress struct {
	out       io.Writer // nil where nobody looks
	now       func() time.Time
	start     time.Time
	next      time.Time // when to tell again
	documents int
	bytes     int64
	shown     bool
}

// How long progress waits before it tells anything, and between two times.
const (
	progressAfter = time.Second
	progressEvery = 200 * time.Millisecond
)

// newProgress returns the progress of a run. It tells nothing when stderr is no
// terminal, or when lines of output would run into it.
func newProgress(stderr io.Writer, interrupted bool) *progress {
	p := &progress{now: time.Now, start: time.Now()}
	if isTerminal(stderr) && !interrupted {
		p.out = stderr
	}
	p.next = p.start.Add(progressAfter)
	return p
}

// isTerminal reports whether w is a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// document notes that another document was read.
func (p *progress) document() {
	p.documents++
	if p.out == nil || p.now().Before(p.next) {
		return
	}
	p.next = p.now().Add(progressEvery)
	p.shown = true
	fmt.Fprintf(p.out, "\r%d documents, %.1f MB, %.0f s ", p.documents, float64(p.bytes)/1e6, p.now().Sub(p.start).Seconds())
}

// clear takes the line of progress away, so that something else can be written.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.out, "\r\x1b[K")
		p.shown = false
	}
}

// reader returns in, counted.
func (p *progress) reader(in io.Reader) io.Reader { return &countingReader{in, p} }

type countingReader struct {
	in io.Reader
	p  *progress
}

// Read reads and counts.
func (r *countingReader) Read(b []byte) (int, error) {
	n, err := r.in.Read(b)
	r.p.bytes += int64(n)
	return n, err
}
