package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
)

// What a decision or a document that is named may lack.
var (
	errNoTarget   = errors.New("nothing of that id is here")
	errTwoStories = errors.New("the claims belong to different stories, which are never compared")
	errNoDocument = errors.New("no such document")
)

// decide keeps the decisions of files.
func (j *job) decide(ctx context.Context, a *archive) error {
	for in, name := range j.files() {
		ds, err := reconcile.ReadDecisions(in)
		if err != nil {
			j.refuse(fmt.Errorf("%s: %w", name, err))
		}
		err = inBatches(slices.Values(ds), func(ds []reconcile.Decision) error { return j.decideSome(ctx, a, ds) })
		if err != nil {
			return err
		}
	}
	return nil
}

// decideSome keeps decisions; those on what is not here are refused.
func (j *job) decideSome(ctx context.Context, a *archive, ds []reconcile.Decision) error {
	var done []string
	var not []error
	err := a.write(ctx, func(tx *sql.Tx) error {
		day, err := workday(ctx, tx, j.day)
		if err != nil {
			return err
		}
		touched := stories{}
		for _, d := range ds {
			story, err := storyOf(ctx, tx, d)
			switch {
			case errors.Is(err, errNoTarget) || errors.Is(err, errTwoStories):
				not = append(not, err)
				continue
			case err == nil:
				err = keepDecision(ctx, tx, d, story, day)
			}
			if err != nil {
				return err
			}
			touched[story] = true
			done = append(done, fmt.Sprintf("decided %s %s", d.Verdict, targetOf(d)))
		}
		return touched.refresh(ctx, tx, day)
	})
	if err != nil {
		return err
	}
	for _, line := range done {
		fmt.Fprintln(j.stdout, line)
	}
	for _, err := range not {
		j.refuse(err)
	}
	return nil
}

func keepDecision(ctx context.Context, tx *sql.Tx, d reconcile.Decision, story string, day when.Day) error {
	line, err := json.Marshal(d)
	if err == nil {
		_, err = tx.ExecContext(ctx, "INSERT INTO decision (day, story, json) VALUES (?, ?, ?)", day, story, string(line))
	}
	return err
}

func targetOf(d reconcile.Decision) string {
	if d.Finding != "" {
		return d.Finding
	}
	return d.A + " " + d.B
}

// storyOf returns the story of what d is about. A finding that was there once
// counts: a decision outlives it.
func storyOf(ctx context.Context, tx *sql.Tx, d reconcile.Decision) (string, error) {
	const (
		ofFinding = "SELECT story FROM finding WHERE id = ? LIMIT 1"
		ofClaim   = "SELECT story FROM claim JOIN document ON doc = n WHERE claim.id = ? ORDER BY n DESC LIMIT 1"
	)
	find := func(query, id string) (story string, err error) {
		if err = tx.QueryRowContext(ctx, query, id).Scan(&story); err == sql.ErrNoRows {
			err = fmt.Errorf("%s: %w", id, errNoTarget)
		}
		return story, err
	}
	if d.Finding != "" {
		return find(ofFinding, d.Finding)
	}
	story, err := find(ofClaim, d.A)
	if err != nil {
		return "", err
	}
	other, err := find(ofClaim, d.B)
	if err == nil && other != story {
		err = fmt.Errorf("%s and %s: %w", d.A, d.B, errTwoStories)
	}
	return story, err
}

// forget takes documents out: from a day on, or, to erase them, out of all days.
func (j *job) forget(ctx context.Context, a *archive) error {
	for _, id := range j.args {
		take := a.forget
		if j.erase {
			take = a.erase
		}
		switch err := take(ctx, id, j.day); {
		case errors.Is(err, errNoDocument):
			j.refuse(err)
		case err != nil:
			return err
		default:
			fmt.Fprintln(j.stdout, "forgot", id)
		}
	}
	return nil
}

// forget takes a document out from a day on. The days before stay as they were.
func (a *archive) forget(ctx context.Context, id string, day when.Day) error {
	return a.write(ctx, func(tx *sql.Tx) error {
		day, err := workday(ctx, tx, day)
		if err != nil {
			return err
		}
		var story string
		err = tx.QueryRowContext(ctx, "UPDATE document SET gone = ? WHERE id = ? AND gone = 3652060 RETURNING story", day, id).Scan(&story)
		if err == sql.ErrNoRows {
			return fmt.Errorf("%s: %w", id, errNoDocument)
		}
		if err != nil {
			return err
		}
		return stories{story: true}.refresh(ctx, tx, day)
	})
}

// erase takes a document out of all days, however often it came and went: what
// is kept of its stories is then as if it had never come. The day plays no part.
func (a *archive) erase(ctx context.Context, id string, _ when.Day) error {
	return a.write(ctx, func(tx *sql.Tx) error {
		touched := stories{}
		err := rows(ctx, tx, func(r *sql.Rows) error {
			var story string
			err := r.Scan(&story)
			touched[story] = true
			return err
		}, "DELETE FROM document WHERE id = ? RETURNING story", id)
		if err == nil && len(touched) == 0 {
			err = fmt.Errorf("%s: %w", id, errNoDocument)
		}
		for story := range touched {
			if err == nil {
				err = retell(ctx, tx, story)
			}
		}
		return err
	})
}

// retell finds anew what a story came to on each of its days.
func retell(ctx context.Context, tx *sql.Tx, story string) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM finding WHERE story = ?", story); err != nil {
		return err
	}
	var days []when.Day
	err := rows(ctx, tx, func(r *sql.Rows) error {
		var day when.Day
		err := r.Scan(&day)
		days = append(days, day)
		return err
	}, `SELECT came AS day FROM document WHERE story = ?1
		UNION SELECT gone FROM document WHERE story = ?1 AND gone < 3652060
		UNION SELECT day FROM decision WHERE story = ?1 ORDER BY day`, story)
	for _, day := range days {
		if err == nil {
			err = stories{story: true}.refresh(ctx, tx, day)
		}
	}
	return err
}
