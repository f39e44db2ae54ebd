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
)

// isText reports whether a file is one document, and not one a line.
func isText(name string) bool { return filepath.Ext(name) == ".txt" }

// eachLine yields what read makes of each file, the samples when none is named.
// An error is named on standard error, and the rest is still read.
func eachLine[T any](d *desk, read func(string, io.Reader) iter.Seq2[T, error]) iter.Seq[T] {
	return func(yield func(T) bool) {
		each := func(name string, in io.Reader) bool {
			for v, err := range read(name, d.progress.reader(in)) {
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
		for _, arg := range d.files {
			for file, err := range within(arg) {
				if err == nil && !d.eachOf(file, each) {
					return
				}
				if err != nil {
					d.refuse(err)
				}
			}
		}
	}
}

// eachOf opens a file for each; it is false when each is.
func (d *desk) eachOf(file string, each func(string, io.Reader) bool) bool {
	in, name, err := d.open(file)
	if err != nil {
		d.refuse(err)
		return true
	}
	defer in.Close()
	return each(name, in)
}

// within yields the files that an argument names: itself, or those of a folder that
// can be read, by name. Files and folders whose names begin with a point are passed
// over. An error names the file.
func within(arg string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		if info, err := os.Stat(arg); err != nil || !info.IsDir() {
			yield(arg, nil) // opening it tells what is wrong
			return
		}
		some := false
		err := filepath.WalkDir(arg, func(path string, e fs.DirEntry, err error) error {
			switch {
			case err != nil:
				if !yield("", plainError(path, err)) {
					return fs.SkipAll
				}
			case path != arg && strings.HasPrefix(e.Name(), "."):
				if e.IsDir() {
					return fs.SkipDir
				}
			case !e.IsDir() && (isText(path) || filepath.Ext(path) == ".jsonl"):
				some = true
				if !yield(path, nil) {
					return fs.SkipAll
				}
			}
			return nil
		})
		if err == nil && !some {
			yield("", fmt.Errorf("%s: no .jsonl or .txt file in it", arg))
		}
	}
}

// open opens a file for reading, and tells how messages call it.
func (d *desk) open(file string) (io.ReadCloser, string, error) {
	if file == "-" {
		return io.NopCloser(d.stdin), "standard input", nil
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, file, plainError(file, err)
	}
	return f, file, nil
}

// plainError names the file and what is wrong, without the call that failed.
func plainError(file string, err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err
	}
	return fmt.Errorf("%s: %w", file, err)
}
