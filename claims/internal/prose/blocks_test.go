package prose

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// block is a case of a file of testdata: a line "# reason", a line of input, in
// which \n is a line break, and the wanted lines, each indented by a tab.
type block struct {
	line          int
	reason, input string
	want          []string
}

// readBlocks reads the cases of testdata/name. Each must have a reason that no
// other has.
func readBlocks(t *testing.T, name string) (blocks []block) {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	seen := map[string]bool{}
	in := bufio.NewScanner(f)
	var b block
	flush := func() {
		if b.input == "" {
			return
		}
		if b.reason == "" || seen[b.reason] {
			t.Errorf("%s:%d: no reason, or one that another block has", name, b.line)
		}
		seen[b.reason] = true
		blocks = append(blocks, b)
		b = block{}
	}
	for n := 1; in.Scan(); n++ {
		switch line := in.Text(); {
		case strings.HasPrefix(line, "# "):
			flush()
			b.line, b.reason = n, line[2:]
		case strings.HasPrefix(line, "\t"):
			b.want = append(b.want, line[1:])
		case line != "":
			b.input = strings.ReplaceAll(line, `\n`, "\n")
		}
	}
	flush()
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	return blocks
}
