package main

import (
	"bytes"
	"io"
	"os"
	"strings"
)

// The codes of a terminal for what stands out and what stands back.
const (
	bold  = "\x1b[1m"
	alert = "\x1b[1;31m"
	faint = "\x1b[2m"
	reset = "\x1b[0m"
)

// colourer colours a text report on its way to a terminal, line by line: what is
// measured is bold, findings are red, quotations faint.
type colourer struct {
	out  io.Writer
	held []byte // the last line, as the one after it tells what it is
	rest []byte // of a line that has not ended
}

// wantsColour reports whether out is a terminal whose user does not refuse colours.
func wantsColour(out io.Writer) bool {
	return isTerminal(out) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// Write colours the lines of b that are complete.
func (c *colourer) Write(b []byte) (int, error) {
	c.rest = append(c.rest, b...)
	for {
		i := bytes.IndexByte(c.rest, '\n')
		if i < 0 {
			return len(b), nil
		}
		line := c.rest[:i]
		if err := c.release(isRule(line)); err != nil {
			return 0, err
		}
		c.held = append(append(c.held, line...), '\n')
		c.rest = c.rest[i+1:]
	}
}

// close writes what is left.
func (c *colourer) close() error { return c.release(false) }

// release writes the line that is held; above a rule it is a heading.
func (c *colourer) release(heading bool) error {
	line := strings.TrimSuffix(string(c.held), "\n")
	code := ""
	switch {
	case len(c.held) == 0:
		return nil
	case heading:
		code = bold
	case strings.HasPrefix(line, "  ! "):
		code = alert
	case strings.HasPrefix(strings.TrimLeft(line, " "), "│ ") || isRule([]byte(line)):
		code = faint
	}
	if code != "" {
		line = code + line + reset
	}
	c.held = c.held[:0]
	_, err := io.WriteString(c.out, line+"\n")
	return err
}

// isRule reports whether a line is drawn below a heading.
func isRule(line []byte) bool { return bytes.HasPrefix(line, []byte("───")) }
