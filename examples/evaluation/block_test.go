package evaluation

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/numclaim/numclaim/claims/when"
)

// block is one case.
type block struct {
	reason string
	day    when.Day
	outlet string
	locale language.Tag
	text   []string
	cause  string // why it fails; "" for a block that passes
	right  []string

	lines []string // all of it as written
}

// file is a file of blocks, to be written back.
type file struct {
	path   string
	blocks []*block
}

// readFiles reads the blocks of a directory.
func readFiles(t *testing.T, dir string) (files []*file) {
	t.Helper()
	paths, err := filepath.Glob(dir + "/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: no blocks: %v", dir, err)
	}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		f := &file{path: path}
		for s := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
			f.blocks = append(f.blocks, parseBlock(t, path, s))
		}
		files = append(files, f)
	}
	return files
}

func parseBlock(t *testing.T, path, s string) *block {
	t.Helper()
	b := &block{lines: strings.Split(s, "\n")}
	for _, line := range b.lines {
		switch {
		case strings.HasPrefix(line, "# "):
			b.reason = strings.TrimSpace(b.reason + " " + line[2:])
		case strings.HasPrefix(line, "@"):
			if err := b.set(line[1:]); err != nil {
				t.Fatalf("%s: %s: %v", path, line, err)
			}
		case strings.HasPrefix(line, "! "):
			b.cause = line[2:]
		case strings.HasPrefix(line, "\t"):
			b.right = append(b.right, line[1:])
		default:
			b.text = append(b.text, line)
		}
	}
	if b.reason == "" || len(b.text) == 0 {
		t.Fatalf("%s: a block without a reason or a text:\n%s", path, s)
	}
	return b
}

// set reads "2024-03-12 Meridian Post en-IN", any part of which may be missing.
func (b *block) set(line string) error {
	words := strings.Fields(line)
	if d, err := when.ParseDay(words[0]); err == nil {
		b.day, words = d, words[1:]
	}
	if n := len(words); n > 0 && words[n-1][0] >= 'a' {
		tag, err := language.Parse(words[n-1])
		if err != nil {
			return err
		}
		b.locale, words = tag, words[:n-1]
	}
	b.outlet = strings.Join(words, " ")
	return nil
}

// write writes f back, with the causes as they are now.
func (f *file) write() error {
	var s strings.Builder
	for i, b := range f.blocks {
		if i > 0 {
			s.WriteByte('\n')
		}
		told := b.cause == ""
		for _, line := range b.lines {
			if strings.HasPrefix(line, "! ") {
				continue
			}
			if strings.HasPrefix(line, "\t") && !told {
				s.WriteString("! " + b.cause + "\n")
				told = true
			}
			s.WriteString(line + "\n")
		}
		if !told {
			s.WriteString("! " + b.cause + "\n")
		}
	}
	return os.WriteFile(f.path, []byte(s.String()), 0o644)
}

// finder finds words in a text, each time behind those it found last.
type finder struct {
	text string
	from int
}

// find returns where words stand, first behind what was found before. It fails the
// test when they are not there.
func (f *finder) find(t *testing.T, words string) (start, end int) {
	t.Helper()
	at := strings.Index(f.text[f.from:], words)
	if at >= 0 {
		at += f.from
	} else if at = strings.Index(f.text, words); at < 0 {
		t.Fatalf("%q is not in %q", words, f.text)
	}
	f.from = at + len(words)
	return at, f.from
}
