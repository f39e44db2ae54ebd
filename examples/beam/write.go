package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// writeFindingsFn writes all findings to a file, in the order of newsdesk. They are
// few beside the documents, and so one worker can hold them.
type writeFindingsFn struct{ File string }

// ProcessElement writes the file; the element plays no part.
func (f *writeFindingsFn) ProcessElement(ctx context.Context, _ []byte, next func(*Finding) bool) error {
	return writeFile(ctx, f.File, collect(next, compareFindings), func(w io.Writer, f Finding) error {
		_, err := w.Write(append(f.Wire, '\n'))
		return err
	})
}

// compareFindings is the order of reconcile.Result: how serious they are.
func compareFindings(a, b Finding) int {
	return cmp.Or(b.Grade-a.Grade, a.Kind-b.Kind, b.Size-a.Size,
		cmp.Compare(a.Story, b.Story), cmp.Compare(a.First, b.First), cmp.Compare(a.ID, b.ID))
}

// writeRefusalsFn writes what was refused to a file, by file and line.
type writeRefusalsFn struct{ File string }

// ProcessElement writes the file; the element plays no part.
func (f *writeRefusalsFn) ProcessElement(ctx context.Context, _ []byte, next func(*Refusal) bool) error {
	return writeFile(ctx, f.File, collect(next, compareRefusals), writeRefusal)
}

func compareRefusals(a, b Refusal) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Error, b.Error))
}

// writeRefusal writes r as a line of JSON, with bytes that are no UTF-8 in base64.
func writeRefusal(w io.Writer, r Refusal) error {
	line := struct {
		File   string `json:"file"`
		Line   int    `json:"line,omitempty"`
		Error  string `json:"error"`
		Text   string `json:"text,omitempty"`
		Base64 []byte `json:"base64,omitempty"`
	}{File: r.File, Line: r.Line, Error: r.Error}
	if utf8.ValidString(r.Text) {
		line.Text = r.Text
	} else {
		line.Base64 = []byte(r.Text)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(line)
}

// collect returns all values of a side input, sorted.
func collect[T any](next func(*T) bool, compare func(a, b T) int) (all []T) {
	for {
		var v T // next may keep what the one before holds
		if !next(&v) {
			slices.SortFunc(all, compare)
			return all
		}
		all = append(all, v)
	}
}

// writeFile writes values to a file of any file system that Beam knows.
func writeFile[T any](ctx context.Context, name string, values []T, write func(io.Writer, T) error) (err error) {
	files, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer files.Close()
	out, err := files.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	w := bufio.NewWriter(out)
	for _, v := range values {
		if err := write(w, v); err != nil {
			return err
		}
	}
	return w.Flush()
}
