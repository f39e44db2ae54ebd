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

// Why a decision is refused.
var (
	errNoTarget   = errors.New("nothing of that id is here")
	errTwoStories = errors.New("the claims belong to different stories, which are never compared")
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
