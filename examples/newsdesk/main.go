// Newsdesk reads news stories and prints which of their figures agree, which
// exclude each other and why, and which only changed.
//
//	newsdesk [flags] [FILE...]
//
// FILE is JSONL, one document a line, a plain .txt file, a folder of both, or - for
// standard input. With no FILE it runs on the sample stories that are built in.
// The flag -h tells the flags.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
)

// samples are the stories that newsdesk runs on when no file is named.
//
//go:embed stories.jsonl
var samples string

// The exit statuses of newsdesk.
const (
	exitDone    = 0 // it ran
	exitRefused = 1 // it ran, but a file or a line was refused
	exitUsage   = 2 // the command line was wrong
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// options are what the command line asks for.
type options struct {
	out          string
	in           string
	decisions    string
	story        string
	since, until when.Day
	grade        reconcile.Grade // findings below it are left out
	locale       language.Tag
	files        []string
}

// run is main without the process: it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opt, err := parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stdout, usage)
		return exitDone
	case err != nil:
		fmt.Fprintf(stderr, "newsdesk: %v\n(newsdesk -h tells how to use it)\n", err)
		return exitUsage
	}
	d := &desk{options: opt, stdin: stdin, stdout: stdout, stderr: stderr}
	d.progress = newProgress(stderr, slices.Contains(streamed, opt.out) && isTerminal(stdout))
	if err := d.run(); err != nil {
		d.refuse(err)
	}
	if d.refused {
		return exitRefused
	}
	return exitDone
}

// parse reads the command line.
func parse(args []string) (options, error) {
	var opt options
	f := flag.NewFlagSet("newsdesk", flag.ContinueOnError)
	f.SetOutput(io.Discard) // the error says it
	f.StringVar(&opt.out, "out", "report", "")
	f.StringVar(&opt.in, "in", "docs", "")
	f.StringVar(&opt.decisions, "decisions", "", "")
	f.StringVar(&opt.story, "story", "", "")
	f.TextVar(&opt.since, "since", when.Day(0), "")
	f.TextVar(&opt.until, "until", when.Day(0), "")
	f.TextVar(&opt.locale, "locale", language.Und, "")
	grade := f.String("min-grade", "soft", "")
	if err := f.Parse(args); err != nil {
		return opt, err
	}
	opt.files = f.Args()
	switch _, known := layers[opt.out]; {
	case !known:
		return opt, fmt.Errorf("no layer %q: -out takes one of %s", opt.out, strings.Join(layerNames(), " "))
	case opt.in != "docs" && opt.in != "claims":
		return opt, fmt.Errorf("-in takes docs or claims, not %q", opt.in)
	case opt.in == "claims" && slices.Contains(needText, opt.out):
		return opt, fmt.Errorf("-out %s reads texts, and -in claims has none", opt.out)
	case opt.since != 0 && opt.until != 0 && opt.since > opt.until:
		return opt, fmt.Errorf("-since %s is after -until %s", opt.since, opt.until)
	}
	switch *grade {
	case "soft":
		opt.grade = reconcile.Soft
	case "hard":
		opt.grade = reconcile.Hard
	default:
		return opt, fmt.Errorf("-min-grade takes soft or hard, not %q", *grade)
	}
	return opt, nil
}

// needText are the layers that read texts; streamed are those that are written
// while input is read.
var (
	needText = []string{"quantities", "refused", "dates"}
	streamed = []string{"quantities", "refused", "dates", "claims"}
)

const usage = `Usage: newsdesk [flags] [FILE...]

Reads news stories and prints which figures agree, conflict or only changed.
FILE is JSONL, .txt, a folder of both, or - for standard input (JSONL);
without FILE it runs on built-in samples.

  -out LAYER       report (default), html, csv, jsonld, or as JSON lines:
                   claims, pairs, findings, measures, quantities, refused, dates
  -in KIND         docs (default), or claims: figures of a table or database
  -story NAME      this story alone; "auto" guesses the stories of documents
                   that name none, by the names, places and days they share
  -since DAY       published on this day or later: 2024-03-12
  -until DAY       published on this day or before
  -min-grade hard  without the findings that only a hedge or a rounding makes
  -locale TAG      how figures are written where a document does not say: en-IN
  -decisions FILE  JSONL of what a person decided

Examples:
  newsdesk                                      the samples, as a report
  newsdesk -out html stories/ >page.html        a folder, as a page of pictures
  newsdesk -out findings -story auto - <a.jsonl what a person should look at
`
