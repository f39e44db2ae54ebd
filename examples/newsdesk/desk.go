package main

import (
	"fmt"
	"io"
	"iter"
	"slices"

	"golang.org/x/text/language"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/jsonl"
	"github.com/numclaim/numclaim/claims/story"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
)

// desk is one run of newsdesk.
type desk struct {
	options
	stdin          io.Reader
	stdout, stderr io.Writer
	progress       *progress
	refused        bool // a file or a line was
	undated        int  // documents or claims that -since or -until left out
	decided        []reconcile.Decision
}

// refuse names what is wrong on standard error.
func (d *desk) refuse(err error) {
	d.refused = true
	d.tell("%v", err)
}

// tell writes a line to standard error.
func (d *desk) tell(format string, args ...any) {
	d.progress.clear()
	fmt.Fprintf(d.stderr, format+"\n", args...)
}

// run reads the input and writes the layer.
func (d *desk) run() error {
	if d.decisions != "" {
		if err := d.readDecisions(); err != nil {
			return err
		}
	}
	err := layers[d.out](d)
	d.progress.clear()
	if d.undated > 0 {
		d.tell("newsdesk: left out, as -since and -until go by the day of publication: %d without one", d.undated)
	}
	return err
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

// autoStory is the name of a story that asks for a guess.
const autoStory = "auto"

// documents yields the documents of all files that the flags ask for; what is
// refused is named and passed over.
func (d *desk) documents() iter.Seq[claims.Document] {
	docs := keep(d.readDocuments(), func(doc claims.Document) bool { return d.wants(doc.Story, doc.Published) })
	if d.story != autoStory {
		return docs
	}
	return d.guessed(docs)
}

// readDocuments yields the documents of all files.
func (d *desk) readDocuments() iter.Seq[claims.Document] {
	var r jsonl.Reader
	read := func(name string, in io.Reader) iter.Seq2[claims.Document, error] {
		if !isText(name) {
			return r.Documents(name, in)
		}
		return func(yield func(claims.Document, error) bool) { yield(r.Text(name, name, in)) }
	}
	return func(yield func(claims.Document) bool) {
		for doc := range eachLine(d, read) {
			if doc.Locale == language.Und {
				doc.Locale = d.locale
			}
			d.progress.document()
			if !yield(doc) {
				return
			}
		}
	}
}

// guessed yields docs with a story each: a guess where a document names none.
func (d *desk) guessed(docs iter.Seq[claims.Document]) iter.Seq[claims.Document] {
	return func(yield func(claims.Document) bool) {
		all := slices.Collect(docs)
		var nameless []claims.Document
		for _, doc := range all {
			if doc.Story == "" {
				nameless = append(nameless, doc)
			}
		}
		guesses := story.Guess(nameless)
		d.tellGuess(guesses)
		next := 0
		for _, doc := range all {
			if doc.Story == "" {
				doc.Story = guesses[next]
				next++
			}
			if !yield(doc) {
				return
			}
		}
	}
}

// tellGuess says that stories are guessed.
func (d *desk) tellGuess(guesses []string) {
	stories := slices.Clone(guesses)
	slices.Sort(stories)
	d.tell("newsdesk: a guess, by shared names, places and days: %d documents without a story tell %d stories",
		len(guesses), len(slices.Compact(stories)))
}

// claimLines yields the claims of all files, as documents does.
func (d *desk) claimLines() iter.Seq[claims.Claim] {
	var r jsonl.Reader
	return keep(eachLine(d, r.Claims), func(c claims.Claim) bool {
		d.progress.document()
		return d.wants(c.Story, c.Published)
	})
}

// wants reports whether the flags ask for what is of a story and a day.
func (d *desk) wants(story string, published when.Day) bool {
	if d.story != "" && d.story != autoStory && story != d.story {
		return false
	}
	if published == 0 && (d.since != 0 || d.until != 0) {
		d.undated++
		return false
	}
	return (d.since == 0 || published >= d.since) && (d.until == 0 || published <= d.until)
}

// keep yields what of seq is wanted.
func keep[T any](seq iter.Seq[T], wanted func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if wanted(v) && !yield(v) {
				return
			}
		}
	}
}
