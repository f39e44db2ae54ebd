package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
	"github.com/numclaim/numclaim/claims/when"
)

// Why a document is not kept, or not on a day.
var (
	errOver  = errors.New("day is over: what it held stays as it is")
	errAhead = errors.New("day has not come yet")
	errTaken = errors.New("another document has this id: forget that one first")
)

// add keeps the documents of files. A document is acknowledged on standard output
// once it is on the disk, with its claims and with all that follows from them.
func (j *job) add(ctx context.Context, a *archive) error {
	return inBatches(j.documents(), func(docs []claims.Document) error {
		news, err := a.add(ctx, docs, j.day)
		if err != nil {
			return err
		}
		for i, n := range news {
			switch n {
			case added:
				fmt.Fprintln(j.stdout, "added", docs[i].ID)
			case kept:
				fmt.Fprintln(j.stdout, "was there", docs[i].ID)
			case refused:
				j.refuse(fmt.Errorf("%s: %w", docs[i].ID, errTaken))
			}
		}
		return nil
	})
}

// news tells what became of a document that was to be added.
type news uint8

const (
	added   news = iota
	kept         // the archive has this very document
	refused      // it has another one of that id
)

// batch is how many documents share a transaction: so many that waiting for the
// disk costs less than reading them, and so few that another writer waits for
// a moment only.
const batch = 32

func inBatches[T any](all iter.Seq[T], f func([]T) error) error {
	var some []T
	for v := range all {
		if some = append(some, v); len(some) < batch {
			continue
		}
		if err := f(some); err != nil {
			return err
		}
		some = some[:0]
	}
	if len(some) == 0 {
		return nil
	}
	return f(some)
}

// add keeps documents that come in on a day, all of them or, with an error, none.
func (a *archive) add(ctx context.Context, docs []claims.Document, day when.Day) (ns []news, err error) {
	err = a.write(ctx, func(tx *sql.Tx) error {
		if day, err = workday(ctx, tx, day); err != nil {
			return err
		}
		touched := stories{}
		for _, doc := range docs {
			n, err := a.addOne(ctx, tx, doc, day)
			if err != nil {
				return err
			}
			if ns = append(ns, n); n == added {
				touched[doc.Story] = true
			}
		}
		return touched.refresh(ctx, tx, day)
	})
	return ns, err
}

// addOne keeps a document and its claims.
func (a *archive) addOne(ctx context.Context, tx *sql.Tx, doc claims.Document, day when.Day) (news, error) {
	line, err := doc.MarshalJSON()
	if err != nil {
		return refused, err
	}
	var old string
	err = tx.QueryRowContext(ctx, "SELECT json FROM document WHERE id = ? AND gone = '9999-12-31'", doc.ID).Scan(&old)
	switch {
	case err == nil && old == string(line):
		return kept, nil
	case err == nil:
		return refused, nil
	case err != sql.ErrNoRows:
		return refused, err
	}
	made, err := tx.ExecContext(ctx, "INSERT INTO document (id, story, came, json) VALUES (?, ?, ?, ?)", doc.ID, doc.Story, day, string(line))
	if err != nil {
		return refused, err
	}
	n, err := made.LastInsertId()
	if err != nil {
		return refused, err
	}
	return added, a.addClaims(ctx, tx, doc, n)
}

// addClaims keeps what a document claims.
func (a *archive) addClaims(ctx context.Context, tx *sql.Tx, doc claims.Document, n int64) error {
	insert, err := tx.PrepareContext(ctx, "INSERT INTO claim (id, doc, json) VALUES (?, ?, ?)")
	if err != nil {
		return err
	}
	defer insert.Close()
	for c := range a.x.All(doc) {
		line, err := c.MarshalJSON()
		if err != nil {
			return err
		}
		if _, err := insert.ExecContext(ctx, c.ID, n, string(line)); err != nil {
			return err
		}
	}
	return nil
}

// stories are those that something was done to.
type stories map[string]bool

// refresh brings their findings up to date.
func (ss stories) refresh(ctx context.Context, tx *sql.Tx, day when.Day) error {
	for story := range ss {
		s := &state{tx: tx, day: day, story: story, oneStory: true}
		if err := s.refresh(ctx); err != nil {
			return err
		}
	}
	return nil
}

// workday returns the day that changes made now belong to: day, or without one
// today. A clock that goes back does not open a day that is over.
func workday(ctx context.Context, tx *sql.Tx, day when.Day) (when.Day, error) {
	var last when.Day
	err := tx.QueryRowContext(ctx, `SELECT max(day) FROM (
		SELECT max(came) AS day FROM document UNION ALL SELECT max(gone) FROM document WHERE gone < '9999-12-31'
		UNION ALL SELECT max(day) FROM decision)`).Scan(&last)
	switch {
	case err != nil:
		return 0, err
	case day == 0:
		return max(today(), last), nil
	case day < last:
		return 0, fmt.Errorf("%v: %w; the last is %v", day, errOver, last)
	case day > today():
		return 0, fmt.Errorf("%v: %w", day, errAhead)
	}
	return day, nil
}

// documents yields the documents of all files; what is refused is named and
// passed over.
func (j *job) documents() iter.Seq[claims.Document] {
	return func(yield func(claims.Document) bool) {
		var r jsonl.Reader
		for in, name := range j.files() {
			read := r.Documents
			if filepath.Ext(name) == ".txt" {
				read = func(name string, in io.Reader) iter.Seq2[claims.Document, error] {
					return func(yield func(claims.Document, error) bool) { yield(r.Text(name, name, in)) }
				}
			}
			for doc, err := range read(name, in) {
				if err != nil {
					j.refuse(err)
				} else if !yield(doc) {
					return
				}
			}
		}
	}
}

// files yields the files that are named, open, with the names that messages call
// them by; one that cannot be opened is refused.
func (j *job) files() iter.Seq2[io.Reader, string] {
	return func(yield func(io.Reader, string) bool) {
		for _, name := range j.args {
			if name == "-" {
				if !yield(j.stdin, "standard input") {
					return
				}
				continue
			}
			f, err := os.Open(name)
			if err != nil {
				if p, ok := errors.AsType[*fs.PathError](err); ok {
					err = fmt.Errorf("%s: %w", name, p.Err)
				}
				j.refuse(err)
				continue
			}
			more := yield(f, name)
			f.Close()
			if !more {
				return
			}
		}
	}
}
