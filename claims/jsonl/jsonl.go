// Package jsonl reads documents and claims from JSON Lines and plain text files,
// and writes JSON Lines.
//
// A refused line costs that line alone: its error names file, line and field,
// and reading goes on.
package jsonl

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
)

// MaxLine is the longest line that is read, in bytes.
const MaxLine = 256 << 20

// The kinds of error, for errors.Is; those of package claims come through, too.
var (
	// ErrLong is a line of more than MaxLine bytes.
	ErrLong = errors.New("line is longer than 256 MiB")
	// ErrUTF8 is text that is not UTF-8, or an escape that is no character.
	ErrUTF8 = errors.New("not UTF-8")
	// ErrDuplicate is an id that stood before.
	ErrDuplicate = errors.New("duplicate id")
	// ErrEmpty is a file without a line.
	ErrEmpty = errors.New("no line in it")
)

// Error is an error at a line of a file.
type Error struct {
	File string
	Line int // from 1; 0 is the file as a whole
	Err  error
}

// Error returns "FILE:LINE: what is wrong".
func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %v", e.File, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
}

// Unwrap returns what is wrong.
func (e *Error) Unwrap() error { return e.Err }

// Reader reads several files as one collection, in which an id stands once. The
// zero Reader is ready. It is for one goroutine.
type Reader struct {
	seen map[string]place
}

type place struct {
	file string
	line int
}

// Documents reads one document a line. The error of a refused line is an
// *Error, and the lines after it are still read; an error of in ends it.
func (r *Reader) Documents(file string, in io.Reader) iter.Seq2[claims.Document, error] {
	return read(r, file, in, func(d *claims.Document) string { return d.ID })
}

// Claims reads one claim a line, as Documents does.
func (r *Reader) Claims(file string, in io.Reader) iter.Seq2[claims.Claim, error] {
	return read(r, file, in, func(c *claims.Claim) string { return c.ID })
}

// read decodes each line of in that is not blank as a T with an id of its own.
func read[T any](r *Reader, file string, in io.Reader, id func(*T) string) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		l := lineReader{in: bufio.NewReaderSize(in, 64<<10)}
		some := false
		for l.next() {
			some = true
			v, err := decode[T](l.line, l.err)
			if err == nil {
				err = r.first(id(&v), place{file, l.number})
			}
			if err != nil {
				err = &Error{file, l.number, err}
			}
			if !yield(v, err) {
				return
			}
		}
		var none T
		switch {
		case l.err != nil:
			yield(none, &Error{file, l.number, l.err})
		case !some:
			yield(none, &Error{file, 0, ErrEmpty})
		}
	}
}

// decode reads one line; err is what reading the line gave.
func decode[T any](line []byte, err error) (v T, _ error) {
	switch {
	case err != nil:
		return v, err
	case !utf8.Valid(line) || loneSurrogate(line):
		return v, ErrUTF8
	}
	if err = json.Unmarshal(line, &v); err != nil {
		var none T
		if s, ok := errors.AsType[*json.SyntaxError](err); ok {
			err = fmt.Errorf("byte %d: no JSON: %w", s.Offset, err)
		}
		return none, err
	}
	return v, nil
}

// loneSurrogate reports whether line escapes half of a surrogate pair, which is
// no character; the JSON decoder would put U+FFFD in its place and say nothing.
func loneSurrogate(line []byte) bool {
	for {
		i := bytes.IndexByte(line, '\\')
		if i < 0 || i+1 >= len(line) {
			return false
		}
		line = line[i:]
		if line[1] != 'u' {
			line = line[2:]
			continue
		}
		switch unit := surrogate(line); unit {
		case 0:
			line = line[2:]
		case 'h':
			if surrogate(line[6:]) != 'l' {
				return true
			}
			line = line[12:]
		default:
			return true
		}
	}
}

// surrogate tells whether b begins with the escape of a high (h) or a low (l)
// surrogate; 0 is neither.
func surrogate(b []byte) byte {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' || b[2]|0x20 != 'd' {
		return 0
	}
	switch b[3] | 0x20 {
	case '8', '9', 'a', 'b':
		return 'h'
	case 'c', 'd', 'e', 'f':
		return 'l'
	}
	return 0
}

// first notes that id stands at p; the error is ErrDuplicate, with the other
// place, when it stood before.
func (r *Reader) first(id string, p place) error {
	if q, ok := r.seen[id]; ok {
		return &claims.FieldError{Field: "id", Err: fmt.Errorf("%w: %.60q stands at %s:%d", ErrDuplicate, id, q.file, q.line)}
	}
	if r.seen == nil {
		r.seen = make(map[string]place)
	}
	r.seen[id] = p
	return nil
}

// lineReader reads lines that are not blank.
type lineReader struct {
	in     *bufio.Reader
	line   []byte // the line, without its end; it is valid until next
	number int    // its number, from 1
	err    error  // why the line, or the rest of the input, cannot be read
	done   bool
}

// next reads the next line; it is false at the end. A line that is too long is
// passed over, with err set, as a line; an error of the input ends reading.
func (l *lineReader) next() bool {
	for !l.done {
		l.read()
		if l.err == nil || l.err == ErrLong {
			if l.err != nil || len(bytes.TrimSpace(l.line)) > 0 {
				return true
			}
		}
	}
	return false
}

func (l *lineReader) read() {
	l.line, l.err = l.line[:0], nil
	l.number++
	for {
		part, err := l.in.ReadSlice('\n')
		if len(l.line)+len(part) > MaxLine {
			l.err, l.line = ErrLong, l.line[:0]
		}
		if l.err == nil {
			l.line = append(l.line, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil {
			l.done = true
			if err != io.EOF {
				l.err = err
			}
		}
		return
	}
}

// Write writes each value as a line of JSON.
func Write[T any](out io.Writer, values iter.Seq[T]) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	for v := range values {
		if err := e.Encode(v); err != nil {
			return err
		}
	}
	return nil
}
