package main

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"io"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report"
	"github.com/numclaim/numclaim/reconcile/report/page"
)

// state calls f with the state that is asked for.
func (j *job) state(ctx context.Context, a *archive, f func(*state) error) error {
	day := j.asOf
	if day == 0 || day == forever {
		day = forever - 1 // today is what stands
	}
	return a.read(ctx, func(tx *sql.Tx) error {
		return f(&state{tx: tx, day: day, story: j.story, oneStory: j.oneStory})
	})
}

// findings prints the findings that are kept, a line of JSON each.
func (j *job) findings(ctx context.Context, a *archive) error {
	w := bufio.NewWriter(j.stdout)
	err := j.state(ctx, a, func(s *state) error {
		return s.findings(ctx, func(line []byte) error {
			w.Write(line)
			return w.WriteByte('\n')
		})
	})
	if err != nil {
		return err
	}
	return w.Flush()
}

// listDocuments prints which documents there are, a line of JSON each.
func (j *job) listDocuments(ctx context.Context, a *archive) error {
	type line struct {
		ID        string   `json:"id"`
		Outlet    string   `json:"outlet,omitempty"`
		Title     string   `json:"title,omitempty"`
		Published when.Day `json:"published,omitzero"`
		Story     string   `json:"story,omitempty"`
		Came      when.Day `json:"came"`
	}
	w := bufio.NewWriter(j.stdout)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	err := j.state(ctx, a, func(s *state) error {
		return s.documents(ctx, func(d claims.Document, came when.Day) error {
			return e.Encode(line{d.ID, d.Outlet, d.Title, d.Published, d.Story, came})
		})
	})
	if err != nil {
		return err
	}
	return w.Flush()
}

func (j *job) report(ctx context.Context, a *archive) error { return j.render(ctx, a, report.Text) }
func (j *job) html(ctx context.Context, a *archive) error   { return j.render(ctx, a, page.Write) }

// renderer writes a result, quoting the documents.
type renderer func(context.Context, io.Writer, *reconcile.Result, report.Documents) error

// render writes what the claims of the state come to.
func (j *job) render(ctx context.Context, a *archive, write renderer) error {
	var r *reconcile.Result
	docs := map[string]claims.Document{}
	err := j.state(ctx, a, func(s *state) error {
		l, err := s.ledger(ctx)
		if err != nil {
			return err
		}
		r = l.Result()
		return s.documents(ctx, func(d claims.Document, _ when.Day) error {
			docs[d.ID] = d
			return nil
		})
	})
	if err != nil {
		return err
	}
	return write(ctx, j.stdout, r, func(id string) (claims.Document, bool) {
		d, ok := docs[id]
		return d, ok
	})
}
