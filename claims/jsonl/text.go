package jsonl

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
)

// Text reads a plain text file as one document, whose id is given. It may begin
// with lines "Outlet:", "Title:" and "Date:" and a blank line; the text, from
// which spans count, is what follows. An error is an *Error.
func (r *Reader) Text(file, id string, in io.Reader) (claims.Document, error) {
	b, err := io.ReadAll(in)
	if err != nil {
		return claims.Document{}, &Error{file, 0, err}
	}
	s := string(b)
	switch {
	case !utf8.ValidString(s):
		return claims.Document{}, &Error{file, 0, ErrUTF8}
	case strings.TrimSpace(s) == "":
		return claims.Document{}, &Error{file, 0, ErrEmpty}
	}
	d := claims.Document{ID: id}
	if line, err := header(&d, s); err != nil {
		return claims.Document{}, &Error{file, line, err}
	}
	if err := r.first(id, place{file, 1}); err != nil {
		return claims.Document{}, &Error{file, 1, err}
	}
	return d, nil
}

// header reads the header of s, if it has one, and sets the text of d. An error
// comes with its line.
func header(d *claims.Document, s string) (line int, err error) {
	rest := s
	for {
		l, after, found := strings.Cut(rest, "\n")
		l = strings.TrimSuffix(l, "\r")
		line++
		if l == "" && line > 1 {
			d.Text = after
			return line, nil
		}
		name, value, isField := strings.Cut(l, ":")
		value = strings.TrimSpace(value)
		switch {
		case isField && name == "Outlet":
			d.Outlet = value
		case isField && name == "Title":
			d.Title = value
		case isField && name == "Date":
			if d.Published, err = when.ParseDay(value); err != nil {
				return line, fmt.Errorf("%s: %w", name, err)
			}
		default: // no header, or text that only looks like one
			*d = claims.Document{ID: d.ID, Text: s}
			return line, nil
		}
		if !found {
			return line, nil
		}
		rest = after
	}
}
