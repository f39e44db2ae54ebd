package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/numclaim/numclaim/claims/when"
)

var errNoDocument = errors.New("no such document")

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
		story, err := takeOut(ctx, tx, id, day)
		if err != nil {
			return err
		}
		return stories{story: true}.refresh(ctx, tx, day)
	})
}

// takeOut ends a document and returns its story. One that came on the same day
// never was the state of a day, and goes without a trace.
func takeOut(ctx context.Context, tx *sql.Tx, id string, day when.Day) (story string, err error) {
	for _, statement := range []string{
		"DELETE FROM document WHERE id = ?2 AND gone = '9999-12-31' AND came = ?1 RETURNING story",
		"UPDATE document SET gone = ?1 WHERE id = ?2 AND gone = '9999-12-31' RETURNING story",
	} {
		if err = tx.QueryRowContext(ctx, statement, day, id).Scan(&story); err != sql.ErrNoRows {
			return story, err
		}
	}
	return "", fmt.Errorf("%s: %w", id, errNoDocument)
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
		UNION SELECT gone FROM document WHERE story = ?1 AND gone < '9999-12-31'
		UNION SELECT day FROM decision WHERE story = ?1 ORDER BY day`, story)
	for _, day := range days {
		if err == nil {
			err = stories{story: true}.refresh(ctx, tx, day)
		}
	}
	return err
}
