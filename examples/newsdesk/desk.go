package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
	"github.com/numclaim/numclaim/reconcile"
	"golang.org/x/text/language"
)

// desk is one run of newsdesk.
type desk struct {
	options
	stdin          io.Reader
	stdout, stderr io.Writer
	refused        bool // a file or a line was
	decided        []reconcile.Decision
}

// refuse names what is wrong on standard error.
func (d *desk) refuse(err error) {
	d.refused = true
	fmt.Fprintln(d.stderr, err)
}

// run reads the input and writes the layer.
func (d *desk) run() error {
	if d.decisions != "" {
		if err := d.readDecisions(); err != nil {
			return err
		}
	}
	return layers[d.out](d)
}

// readDecisions reads the file of decisions; lines that are none are named.
func (d *desk) readDecisions() error {
	in, _, err := d.open(d.decisions)
	if err != nil {
		return err
	}
	defer in.Close()
	ds, err := reconcile.ReadDecisions(in)
	d.decided = ds
	if err != nil {
		d.refuse(fmt.Errorf("%s: %w", d.decisions, err))
	}
	return nil
}

// documents yields the documents of all files; what is refused is named and
// passed over.
func (d *desk) documents() iter.Seq[claims.Document] {
	return func(yield func(claims.Document) bool) {
		var r jsonl.Reader
		read := func(name string, in io.Reader) iter.Seq2[claims.Document, error] {
			if filepath.Ext(name) != ".txt" {
				return r.Documents(name, in)
			}
			return func(yield func(claims.Document, error) bool) { yield(r.Text(name, name, in)) }
		}
		for doc := range eachLine(d, read) {
			if doc.Locale == language.Und {
				doc.Locale = d.locale
			}
			if !yield(doc) {
				return
			}
		}
	}
}

// claimLines yields the claims of all files, as documents does.
func (d *desk) claimLines() iter.Seq[claims.Claim] {
	var r jsonl.Reader
	return eachLine(d, r.Claims)
}

// eachLine yields what read makes of each file, the samples when none is named.
// An error is named on standard error, and the rest is still read.
func eachLine[T any](d *desk, read func(string, io.Reader) iter.Seq2[T, error]) iter.Seq[T] {
	return func(yield func(T) bool) {
		each := func(name string, in io.Reader) bool {
			for v, err := range read(name, in) {
				if err != nil {
					d.refuse(err)
				} else if !yield(v) {
					return false
				}
			}
			return true
		}
		if len(d.files) == 0 {
			each("samples", strings.NewReader(samples))
			return
		}
		for _, file := range d.files {
			in, name, err := d.open(file)
			if err != nil {
				d.refuse(err)
				continue
			}
			more := each(name, in)
			in.Close()
			if !more {
				return
			}
		}
	}
}

// open opens a file for reading, and tells how messages call it.
func (d *desk) open(file string) (io.ReadCloser, string, error) {
	if file == "-" {
		return io.NopCloser(d.stdin), "standard input", nil
	}
	f, err := os.Open(file)
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = fmt.Errorf("%s: %w", file, p.Err)
	}
	return f, file, err
}
