package main

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
)

// Line is a line of a file.
type Line struct {
	File   string
	Number int // from 1
	Text   string
}

// Refusal is a line, or a file, that is no document, and why.
type Refusal struct {
	File  string
	Line  int    // 0 is the file as a whole
	Error string // "FILE:LINE: what is wrong", as newsdesk says it
	Text  string // the line as it stands, not always UTF-8
}

func refusal(l Line, err error) Refusal {
	e := &jsonl.Error{File: l.File, Line: l.Number, Err: err}
	return Refusal{l.File, l.Number, e.Error(), l.Text}
}

// expand emits the files that a pattern names.
func expand(ctx context.Context, pattern string, emit func(string), refuse func(Refusal)) error {
	files, err := filesystem.New(ctx, pattern)
	if err != nil {
		return err
	}
	defer files.Close()
	names, err := files.List(ctx, pattern)
	for _, name := range names {
		emit(name)
	}
	if err == nil && len(names) == 0 {
		err = errors.New("no such file")
	}
	if err != nil {
		refuse(refusal(Line{File: pattern}, err))
	}
	return nil
}

// readFile emits the lines of a file that are not blank. An error in the midst of
// a file is the runner's to deal with: it tries again.
func readFile(ctx context.Context, name string, emit func(Line), refuse func(Refusal)) error {
	files, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer files.Close()
	in, err := files.OpenRead(ctx, name)
	if err != nil {
		if p, ok := errors.AsType[*fs.PathError](err); ok {
			err = p.Err
		}
		refuse(refusal(Line{File: name}, err))
		return nil
	}
	defer in.Close()
	some := false
	l := Line{File: name}
	for r := bufio.NewReaderSize(in, 64<<10); err == nil; {
		l.Number++
		if l.Text, err = readLine(r); strings.TrimSpace(l.Text) != "" {
			emit(l)
			some = true
		}
	}
	if err != io.EOF {
		return err
	}
	if !some {
		refuse(refusal(Line{File: name}, jsonl.ErrEmpty))
	}
	return nil
}

// readLine reads a line without its end. Of one that is too long to be a document
// it keeps so much that this can be seen.
func readLine(r *bufio.Reader) (string, error) {
	var b strings.Builder
	for {
		part, err := r.ReadSlice('\n')
		b.Write(part[:min(len(part), jsonl.MaxLine+1-b.Len())])
		if err != bufio.ErrBufferFull {
			return strings.TrimSuffix(b.String(), "\n"), err
		}
	}
}

// document reads l as a document.
func (l Line) document() (doc claims.Document, err error) {
	for doc, err = range new(jsonl.Reader).Documents(l.File, strings.NewReader(l.Text)) {
		break
	}
	if e, ok := errors.AsType[*jsonl.Error](err); ok {
		err = e.Err // whose line is not that of the file
	}
	return doc, err
}

// parse emits the documents by id.
func parse(l Line, emit func(string, Line), refuse func(Refusal)) {
	if doc, err := l.document(); err != nil {
		refuse(refusal(l, err))
	} else {
		emit(doc.ID, l)
	}
}

// pickFirst emits, of the documents with one id, the first in the order of files
// and lines.
func pickFirst(id string, lines func(*Line) bool, emit func(Line), refuse func(Refusal)) {
	var first, l Line
	var others []Line
	for lines(&l) {
		switch {
		case first.Number == 0:
			first = l
		case compareLines(l, first) < 0:
			first, l = l, first
			fallthrough
		default:
			others = append(others, l)
		}
	}
	for _, l := range others {
		err := fmt.Errorf("%w: %.60q stands at %s:%d", jsonl.ErrDuplicate, id, first.File, first.Number)
		refuse(refusal(l, &claims.FieldError{Field: "id", Err: err}))
	}
	emit(first)
}

func compareLines(a, b Line) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Number, b.Number))
}
