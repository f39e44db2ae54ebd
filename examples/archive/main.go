// Archive keeps news stories in one SQLite file and tells, for any day since,
// which of their figures exclude each other and why.
//
//	archive [-db FILE] COMMAND [ARGUMENT...]
//
// Stories come in over days, and each is read once. A day that has passed stays
// as it was: what came, was found or was decided later does not change it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/numclaim/numclaim/claims/when"
)

// The exit statuses of archive.
const (
	exitDone    = 0 // all that was asked for is done
	exitRefused = 1 // something was refused; the rest is done
	exitUsage   = 2 // the command line was wrong
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// job is one run of archive.
type job struct {
	file           string
	args           []string
	asOf           when.Day // the day that is asked for; 0 is today
	day            when.Day // the day on which things come in; 0 is today
	story          string
	oneStory       bool // story was given
	erase          bool
	stdin          io.Reader
	stdout, stderr io.Writer
	refused        bool
}

// refuse names what is wrong on standard error.
func (j *job) refuse(err error) {
	j.refused = true
	fmt.Fprintln(j.stderr, err)
}

// command is one thing that archive does.
type command struct {
	run   func(*job, context.Context, *archive) error
	flags func(*flag.FlagSet, *job) // nil where the command has none
	args  string                    // what must be named, "" for nothing
	grow  bool                      // the archive is made when there is none
}

func commands() map[string]command {
	return map[string]command{
		"add":       {(*job).add, dayFlag, "FILE", true},
		"decide":    {(*job).decide, dayFlag, "FILE", false},
		"documents": {(*job).listDocuments, stateFlags, "", false},
		"findings":  {(*job).findings, stateFlags, "", false},
		"forget":    {(*job).forget, forgetFlags, "ID", false},
		"html":      {(*job).html, stateFlags, "", false},
		"report":    {(*job).report, stateFlags, "", false},
	}
}

func dayFlag(f *flag.FlagSet, j *job) {
	f.Func("day", "", func(s string) error { return j.day.UnmarshalText([]byte(s)) })
}

func forgetFlags(f *flag.FlagSet, j *job) {
	dayFlag(f, j)
	f.BoolVar(&j.erase, "erase", false, "")
}

func stateFlags(f *flag.FlagSet, j *job) {
	f.Func("as-of", "", func(s string) error { return j.asOf.UnmarshalText([]byte(s)) })
	f.Func("story", "", func(s string) error { j.story, j.oneStory = s, true; return nil })
}

// today is the day that it is, everywhere the same.
func today() when.Day {
	y, m, d := time.Now().UTC().Date()
	day, _ := when.Date(y, m, d)
	return day
}

// run is main without the process: it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	j := &job{stdin: stdin, stdout: stdout, stderr: stderr}
	cmd, err := j.parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitDone
	case err != nil:
		fmt.Fprintln(stderr, "archive:", err)
		return exitUsage
	}
	if err := j.do(cmd); err != nil {
		j.refuse(err)
	}
	if j.refused {
		return exitRefused
	}
	return exitDone
}

func (j *job) do(cmd command) (err error) {
	ctx := context.Background()
	a, err := open(ctx, j.file, cmd.grow)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.close()) }()
	return a.explain(cmd.run(j, ctx, a))
}

// parse reads the command line.
func (j *job) parse(args []string) (command, error) {
	f := j.flagSet()
	f.StringVar(&j.file, "db", "news.db", "")
	if err := f.Parse(args); err != nil {
		return command{}, err
	}
	cmd, ok := commands()[f.Arg(0)]
	switch {
	case f.NArg() == 0:
		return cmd, errors.New("no command: -h lists them")
	case !ok:
		return cmd, fmt.Errorf("no command %q: -h lists them", f.Arg(0))
	}
	g := j.flagSet()
	cmd.flags(g, j)
	if err := g.Parse(f.Args()[1:]); err != nil {
		return cmd, err
	}
	j.args = g.Args()
	switch {
	case cmd.args == "" && len(j.args) > 0:
		return cmd, fmt.Errorf("%s takes no argument, not %q", f.Arg(0), j.args[0])
	case cmd.args != "" && len(j.args) == 0:
		return cmd, fmt.Errorf("%s: no %s is named", f.Arg(0), cmd.args)
	}
	return cmd, nil
}

func (j *job) flagSet() *flag.FlagSet {
	f := flag.NewFlagSet("archive", flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() { fmt.Fprint(j.stderr, usage) }
	return f
}

const usage = `Usage: archive [-db FILE] COMMAND [ARGUMENT...]

Keeps news stories in one SQLite file (news.db) and tells, for any day since,
which of their figures exclude each other and why.

  add [-day DAY] FILE...    keep documents: JSONL, .txt, or - for standard input
  findings [-as-of DAY] [-story STORY]    what a person should look at, as JSONL
  report [-as-of DAY] [-story STORY]      all of it, for a person on a terminal
  html [-as-of DAY] [-story STORY]        the same as a page, with pictures
  documents [-as-of DAY] [-story STORY]   which documents there are, as JSONL
  decide [-day DAY] FILE...   keep what a person decided: JSONL
  forget [-day DAY] ID...     take documents out, from that day on
  forget -erase ID...         take them out of all days, as if never kept

DAY is 2024-03-12; without it, it is today (UTC). What is over stays as it was:
nothing is added, decided or forgotten on a day before the last of the archive.

Examples:
  archive add monday.jsonl
  archive findings
  archive report -as-of 2024-03-12 -story border
`
