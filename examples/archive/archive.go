package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
)

// archive is an open archive: documents, what they claim, what was found and what
// was decided. It is for one goroutine; other processes may use the file at the
// same time.
//
// The file is one SQLite database with a rollback journal: no other file has to
// be copied with it, and a reader needs no right to write.
type archive struct {
	file string
	db   *sql.DB
	x    claims.Extractor
}

// applicationID marks an archive among other SQLite files.
const applicationID = 0x6e636c6d // "nclm"

// form is the version of the tables below.
const form = 1

// forever is a day that does not come: the end of what still stands.
const forever = when.LastDay // 9999-12-31

// schema makes the tables. A row holds on the days from came (or since) to the
// one before gone (or until), and what holds today ends at forever. Days are text:
// 2024-03-12.
const schema = `
CREATE TABLE document (
	n     INTEGER PRIMARY KEY,
	id    TEXT NOT NULL,
	story TEXT NOT NULL,
	came  TEXT NOT NULL,
	gone  TEXT NOT NULL DEFAULT '9999-12-31',
	json  TEXT NOT NULL, -- in wire form
	UNIQUE (id, gone)
) STRICT;
CREATE INDEX document_story ON document (story);
CREATE INDEX document_came ON document (came);
CREATE INDEX document_gone ON document (gone);

CREATE TABLE claim (
	id   TEXT NOT NULL,
	doc  INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
	json TEXT NOT NULL, -- in wire form
	PRIMARY KEY (doc, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_id ON claim (id);

CREATE TABLE finding (
	id    TEXT NOT NULL,
	story TEXT NOT NULL,
	since TEXT NOT NULL,
	until TEXT NOT NULL DEFAULT '9999-12-31',
	grade INTEGER NOT NULL, -- this and the next three tell how serious it is
	kind  INTEGER NOT NULL,
	size  INTEGER NOT NULL, -- how many claims it is about
	first TEXT NOT NULL,    -- the id of the first of them
	json  TEXT NOT NULL,    -- in wire form
	PRIMARY KEY (story, id, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
	n     INTEGER PRIMARY KEY,
	day   TEXT NOT NULL,
	story TEXT NOT NULL,
	json  TEXT NOT NULL
) STRICT;
CREATE INDEX decision_story ON decision (story);
CREATE INDEX decision_day ON decision (day);
`

// open opens the archive in a file. With make, one is made when there is no such
// file, or an empty one.
func open(ctx context.Context, file string, make bool) (*archive, error) {
	mode := "rw"
	if make {
		mode = "rwc"
	}
	// A writer waits for another one at its beginning and not in its midst. What
	// is acknowledged is on the disk, not in a cache, and what is erased is
	// overwritten.
	dsn := "file:" + (&url.URL{Path: file}).EscapedPath() + "?mode=" + mode + "&_txlock=immediate" +
		"&_pragma=busy_timeout(60000)&_pragma=synchronous(FULL)&_pragma=foreign_keys(1)&_pragma=secure_delete(1)&_pragma=cache_size(-65536)"
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	a := &archive{file: file, db: db}
	if err := a.check(ctx, make); err != nil {
		return nil, errors.Join(a.explain(err), db.Close())
	}
	return a, nil
}

func (a *archive) close() error { return a.explain(a.db.Close()) }

// check looks whether the file is an archive in a form that is known, and makes
// one of an empty file.
func (a *archive) check(ctx context.Context, make bool) error {
	id, version, tables, err := marks(ctx, a.db)
	switch {
	case err != nil:
		return err
	case id == applicationID && version == form:
		return nil
	case id == applicationID:
		return fmt.Errorf("%w: its form is %d, the newest known here is %d", errNewer, version, form)
	case id != 0 || version != 0 || tables != 0:
		return fmt.Errorf("%w: it is a database of another program", errOther)
	case !make:
		return fmt.Errorf("%w: it is empty", errOther)
	}
	return a.write(ctx, func(tx *sql.Tx) error {
		// Another process may have made it by now.
		if id, _, _, err := marks(ctx, tx); err != nil || id == applicationID {
			return err
		}
		_, err := tx.ExecContext(ctx, schema+fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d", applicationID, form))
		return err
	})
}

// querier is a database or a transaction of it.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// marks reads what kind of database it is and how many tables it has.
func marks(ctx context.Context, q querier) (id, version, tables int, err error) {
	err = q.QueryRowContext(ctx, `SELECT a.application_id, v.user_version, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_application_id AS a, pragma_user_version AS v`).Scan(&id, &version, &tables)
	return
}

// write runs f in a transaction, which alone writes; what f does holds as a
// whole, and is on the disk, when write returns nil, and not at all otherwise.
func (a *archive) write(ctx context.Context, f func(*sql.Tx) error) error {
	return a.transact(ctx, &sql.TxOptions{}, f)
}

// read runs f in a transaction that sees the archive as it is at one moment.
func (a *archive) read(ctx context.Context, f func(*sql.Tx) error) error {
	return a.transact(ctx, &sql.TxOptions{ReadOnly: true}, f)
}

func (a *archive) transact(ctx context.Context, opt *sql.TxOptions, f func(*sql.Tx) error) error {
	tx, err := a.db.BeginTx(ctx, opt)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after Commit
	if err := f(tx); err != nil {
		return err
	}
	return tx.Commit()
}

// rows calls f with each row of a query.
func rows(ctx context.Context, q querier, f func(*sql.Rows) error, query string, args ...any) error {
	rs, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rs.Close()
	for rs.Next() {
		if err := f(rs); err != nil {
			return err
		}
	}
	return rs.Err()
}
