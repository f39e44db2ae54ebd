package main

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"
)

// What can be wrong with an archive as a whole.
var (
	errBusy     = errors.New("another process has been writing for a minute: nothing more was done")
	errDamaged  = errors.New("the file is damaged")
	errFull     = errors.New("the disk is full: nothing more was kept")
	errMissing  = errors.New("no such archive, or no right to open it")
	errNewer    = errors.New("made by a newer version of this program")
	errOther    = errors.New("no archive")
	errReadOnly = errors.New("the file, or its folder, may only be read")
)

// explain puts an error of the database in words that a person can act upon,
// behind the name of the file. Other errors stay as they are.
func (a *archive) explain(err error) error {
	e, ok := errors.AsType[*sqlite.Error](err)
	switch {
	case errors.Is(err, errNewer), errors.Is(err, errOther):
		return fmt.Errorf("%s: %w", a.file, err)
	case !ok:
		return err
	}
	if plain := plainError(e.Code()); plain != nil {
		return fmt.Errorf("%s: %w", a.file, plain)
	}
	return fmt.Errorf("%s: %w", a.file, err)
}

// plainError returns what a result code of SQLite means here, nil for one that
// speaks for itself. The low byte of a code is its kind.
func plainError(code int) error {
	switch code & 0xff {
	case lib.SQLITE_BUSY, lib.SQLITE_LOCKED:
		return errBusy
	case lib.SQLITE_CANTOPEN:
		return errMissing
	case lib.SQLITE_CORRUPT:
		return errDamaged
	case lib.SQLITE_FULL:
		return errFull
	case lib.SQLITE_NOTADB:
		return fmt.Errorf("%w: it is no SQLite file", errOther)
	case lib.SQLITE_PERM, lib.SQLITE_READONLY:
		return errReadOnly
	}
	return nil
}
