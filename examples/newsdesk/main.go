// Newsdesk reads news stories and prints which of their figures agree, which
// exclude each other and why, and which only changed.
//
//	newsdesk [-out LAYER] [-in docs|claims] [-locale en-IN] [-decisions FILE] [FILE...]
//
// FILE is JSONL, one document a line, a plain .txt file, or - for standard
// input. With no FILE it runs on the sample stories that are built in.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/language"
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
	out       string
	in        string
	decisions string
	locale    language.Tag
	files     []string
}

// run is main without the process: it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opt, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitDone
	case err != nil:
		fmt.Fprintln(stderr, "newsdesk:", err)
		return exitUsage
	}
	d := &desk{options: opt, stdin: stdin, stdout: stdout, stderr: stderr}
	if err := d.run(); err != nil {
		d.refuse(err)
	}
	if d.refused {
		return exitRefused
	}
	return exitDone
}

// parse reads the command line.
func parse(args []string, stderr io.Writer) (options, error) {
	var opt options
	f := flag.NewFlagSet("newsdesk", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.Usage = func() { fmt.Fprint(stderr, usage) }
	f.StringVar(&opt.out, "out", "report", "")
	f.StringVar(&opt.in, "in", "docs", "")
	f.StringVar(&opt.decisions, "decisions", "", "")
	locale := f.String("locale", "", "")
	if err := f.Parse(args); err != nil {
		return opt, err
	}
	opt.files = f.Args()
	if _, ok := layers[opt.out]; !ok {
		return opt, fmt.Errorf("no layer %q: -out takes one of %s", opt.out, strings.Join(layerNames(), " "))
	}
	if opt.in != "docs" && opt.in != "claims" {
		return opt, fmt.Errorf("-in takes docs or claims, not %q", opt.in)
	}
	if *locale != "" {
		tag, err := language.Parse(*locale)
		if err != nil {
			return opt, fmt.Errorf("-locale %q: %w", *locale, err)
		}
		opt.locale = tag
	}
	return opt, nil
}

const usage = `Usage: newsdesk [-out LAYER] [-in docs|claims] [-locale TAG] [-decisions FILE] [FILE...]

Reads news stories (JSONL, .txt, or - for standard input; without FILE the
built-in samples) and prints which figures agree, conflict or only changed.

  -out LAYER       report (default), html, csv, jsonld, quantities, refused, dates,
                   claims, pairs, findings or measures
  -in KIND         docs (default), or claims: figures of a table or database
  -locale TAG      how figures are written where a document does not say: en-IN
  -decisions FILE  JSONL of what a person decided

Examples:
  newsdesk                               the sample stories
  newsdesk -out findings stories.jsonl   what a person should look at
  newsdesk -out claims - < stories.jsonl each figure with source and date
`
