// Beam finds what newsdesk finds, on as many machines as there are: JSONL documents
// to claims, claims by story, and the claims of a story to findings.
//
//	beam [-findings FILE] [-refused FILE] [-shards N] [-v] [--runner RUNNER ...] FILE...
//
// Without a runner it runs at once in this process. What it writes does not depend
// on the runner, nor on how the documents are spread.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

// The exit statuses of beam.
const (
	exitDone   = 0 // it ran; documents may be among the refused
	exitFailed = 1 // it did not, or not to its end
	exitUsage  = 2 // the command line was wrong
)

// options are what the command line asks for, beside the options of Beam.
type options struct {
	Findings string // file that findings are written to
	Refused  string // file that refused documents are written to
	Shards   int    // into how many parts a story is divided before it is merged
	Files    []string
}

func main() {
	var opt options
	flag.StringVar(&opt.Findings, "findings", "findings.jsonl", "file to write the findings to")
	flag.StringVar(&opt.Refused, "refused", "refused.jsonl", "file to write the refused documents to")
	flag.IntVar(&opt.Shards, "shards", 1, "merge a story in so many parts first; for stories of very many documents")
	verbose := flag.Bool("v", false, "tell how the job goes on")
	flag.Usage = func() { fmt.Fprint(os.Stderr, usage) }
	flag.Parse()
	opt.Files = flag.Args()
	if !*verbose {
		log.SetupLogging("warn", "text")
	}
	register()
	beam.Init() // a worker does not return from here
	os.Exit(run(context.Background(), opt))
}

// run is main after Beam is ready; it returns the exit status.
func run(ctx context.Context, opt options) int {
	switch {
	case len(opt.Files) == 0:
		fmt.Fprintln(os.Stderr, "beam: no FILE is named: -h tells what is needed")
		return exitUsage
	case opt.Shards < 1:
		fmt.Fprintf(os.Stderr, "beam: -shards takes a number from 1, not %d\n", opt.Shards)
		return exitUsage
	}
	p, s := beam.NewPipelineWithRoot()
	build(s, opt)
	if err := beamx.Run(ctx, p); err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		return exitFailed
	}
	return exitDone
}

const usage = `Usage: beam [-findings FILE] [-refused FILE] [-shards N] [-v] [--runner RUNNER ...] FILE...

Reads documents and writes which of their figures exclude each other and why: what
newsdesk finds, on as many machines as there are.

  FILE             JSONL, one document a line; patterns as *.jsonl and gs:// will do
  -findings FILE   where findings go, most serious first (findings.jsonl)
  -refused FILE    where refused lines go, each with what is wrong (refused.jsonl)
  -shards N        merge a story in N parts first, for stories of very many documents
  -v               tell on standard error how the job goes on
  --runner RUNNER  prism, in this process (default), universal, flink, dataflow ...;
                   README.md has the flags that they need

Examples:
  beam ../newsdesk/stories.jsonl
  beam --runner=universal --endpoint=localhost:8073 --environment_type=LOOPBACK *.jsonl
`
