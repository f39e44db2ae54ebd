package main

import (
	"context"
	"database/sql"
	"encoding/json"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
)

// state is the archive, or one story of it, at the end of a day, as one
// transaction sees it.
type state struct {
	tx       *sql.Tx
	day      when.Day
	story    string
	oneStory bool
}

// in returns where to add to a query that asks for rows of s, whose parameters
// args are: the day is ?1, the story is ?2.
func (s *state) in(where string) (query string, args []any) {
	if s.oneStory {
		return where + " AND story = ?2", []any{s.day, s.story}
	}
	return where, []any{s.day}
}

// standing are the documents that were there.
const standing = "WHERE came <= ?1 AND ?1 < gone"

// documents calls f with each document, in the order in which they came.
func (s *state) documents(ctx context.Context, f func(doc claims.Document, came when.Day) error) error {
	where, args := s.in(standing)
	return rows(ctx, s.tx, func(r *sql.Rows) error {
		var doc claims.Document
		var came when.Day
		if err := r.Scan(asJSON{&doc}, &came); err != nil {
			return err
		}
		return f(doc, came)
	}, "SELECT json, came FROM document "+where+" ORDER BY n", args...)
}

// ledger returns the claims and decisions.
func (s *state) ledger(ctx context.Context) (*reconcile.Ledger, error) {
	l := &reconcile.Ledger{}
	where, args := s.in(standing)
	err := rows(ctx, s.tx, func(r *sql.Rows) error {
		var c claims.Claim
		err := r.Scan(asJSON{&c})
		l.Add(c)
		return err
	}, "SELECT claim.json FROM document JOIN claim ON doc = n "+where, args...)
	if err != nil {
		return nil, err
	}
	var ds []reconcile.Decision
	where, args = s.in("WHERE day <= ?1")
	err = rows(ctx, s.tx, func(r *sql.Rows) error {
		var d reconcile.Decision
		err := r.Scan(asJSON{&d})
		ds = append(ds, d)
		return err
	}, "SELECT json FROM decision "+where+" ORDER BY n", args...)
	l.Decide(ds...)
	return l, err
}

// findings calls f with the wire form of each finding, most serious first: the
// order of reconcile.Result.
func (s *state) findings(ctx context.Context, f func(line []byte) error) error {
	where, args := s.in("WHERE since <= ?1 AND ?1 < until")
	return rows(ctx, s.tx, func(r *sql.Rows) error {
		var line sql.RawBytes
		if err := r.Scan(&line); err != nil {
			return err
		}
		return f(line)
	}, "SELECT json FROM finding "+where+" ORDER BY grade DESC, kind, size DESC, story, first, id", args...)
}

// refresh brings the findings that are kept to what the story of s comes to. Only
// what has changed is written; what held before the day stays on record.
func (s *state) refresh(ctx context.Context) error {
	l, err := s.ledger(ctx)
	if err != nil {
		return err
	}
	fresh := map[string]string{}
	result := l.Result()
	for _, f := range result.Findings {
		line, err := f.MarshalJSON()
		if err != nil {
			return err
		}
		fresh[f.ID] = string(line)
	}
	kept, err := s.keep(ctx, fresh)
	if err != nil {
		return err
	}
	for _, f := range result.Findings {
		if kept[f.ID] {
			continue
		}
		_, err := s.tx.ExecContext(ctx, "INSERT INTO finding (id, story, since, grade, kind, size, first, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
			f.ID, s.story, s.day, f.Grade, f.Kind, len(f.Claims), f.Claims[0].ID, fresh[f.ID])
		if err != nil {
			return err
		}
	}
	return nil
}

// keep ends the findings of the story that are not in fresh as they stand, and
// returns the ids of the others.
func (s *state) keep(ctx context.Context, fresh map[string]string) (kept map[string]bool, err error) {
	kept = map[string]bool{}
	var over []string
	err = rows(ctx, s.tx, func(r *sql.Rows) error {
		var id, line string
		err := r.Scan(&id, &line)
		if fresh[id] == line {
			kept[id] = true
		} else {
			over = append(over, id)
		}
		return err
	}, "SELECT id, json FROM finding WHERE story = ? AND until = ?", s.story, forever)
	for _, id := range over {
		if err == nil {
			_, err = s.tx.ExecContext(ctx, "UPDATE finding SET until = ? WHERE story = ? AND id = ? AND until = ?", s.day, s.story, id, forever)
		}
	}
	if err == nil { // what held for a part of a day only was never the state of one
		_, err = s.tx.ExecContext(ctx, "DELETE FROM finding WHERE story = ? AND until = since", s.story)
	}
	return kept, err
}

// asJSON scans a column of JSON into a value.
type asJSON struct{ v any }

// Scan implements sql.Scanner.
func (j asJSON) Scan(src any) error { return json.Unmarshal([]byte(src.(string)), j.v) }
