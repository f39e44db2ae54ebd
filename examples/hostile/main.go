// Hostile makes texts that no reporter writes: a hundred megabytes of one digit, a
// million ranges in one sentence, exponents of 10^18. It prints one of them, of any
// size, or without a name the list of them:
//
//	go run ./examples/hostile [-size BYTES] [NAME]
//	go run ./examples/hostile -size 1000000 "nested hedges" | go run ./examples/newsdesk -out claims -
//
// Its tests give each text to every function of the library that takes text, and
// collections of claims to every function that takes claims. They hold that
// nothing panics, that all spans lie in the text, that the time grows with the size
// and not faster, and that no more memory is taken than the tables of the tests
// state for each function. Sizes are small unless asked for:
//
//	go test ./examples/hostile -hostile.size 104857600 -run 'TestTexts/one_digit'
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "hostile:", err)
		os.Exit(2)
	}
}

// run prints what args ask for.
func run(args []string, out io.Writer) error {
	f := flag.NewFlagSet("hostile", flag.ContinueOnError)
	size := f.Int("size", 1<<20, "`bytes` of text")
	if err := f.Parse(args); err != nil {
		return err
	}
	if f.NArg() == 0 {
		for _, t := range texts {
			fmt.Fprintf(out, "%-24s %s\n", t.name, t.what)
		}
		return nil
	}
	for _, t := range texts {
		if t.name == f.Arg(0) {
			return writeLine(out, t, *size)
		}
	}
	return fmt.Errorf("no text %q", f.Arg(0))
}

// writeLine writes a text as a document, a line of JSON. Bytes that are not UTF-8
// become U+FFFD, as in any JSON; what the text escapes stays escaped.
func writeLine(out io.Writer, t text, size int) error {
	s := t.make(size)
	if t.escaped {
		_, err := io.WriteString(out, escapedLine(t.name, s))
		return err
	}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	return e.Encode(map[string]string{"id": t.name, "text": s})
}

// escapedLine is a document whose text is written in JSON escapes already.
func escapedLine(id, text string) string {
	return `{"id":` + strconv.Quote(id) + `,"text":"` + strings.ToValidUTF8(text, "") + "\"}\n"
}
