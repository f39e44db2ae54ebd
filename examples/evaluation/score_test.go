package evaluation

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var (
	update = flag.Bool("update", false, "rewrite the floors and the list of known failures")
	wrong  = flag.Bool("wrong", false, "show what is read in blocks that fail")
)

// count is the count of one figure: how many answers are right, of those given and
// of those asked for.
type count struct{ right, given, asked int }

// f1 is the harmonic mean of precision and recall, in percent.
func (c count) f1() float64 {
	if c.given+c.asked == 0 {
		return 100
	}
	return 200 * float64(c.right) / float64(c.given+c.asked)
}

// score holds the counts by name, in the order in which they came up.
type score struct {
	names  []string
	counts map[string]*count
}

func (s *score) of(name string) *count {
	if s.counts == nil {
		s.counts = map[string]*count{}
	}
	c := s.counts[name]
	if c == nil {
		c = new(count)
		s.counts[name] = c
		s.names = append(s.names, name)
	}
	return c
}

// answer counts one answer to a question that was asked.
func (s *score) answer(name string, right bool) {
	c := s.of(name)
	c.given++
	c.asked++
	if right {
		c.right++
	}
}

// sparse counts one answer to a question to which the usual answer is none.
func (s *score) sparse(name string, asked, given, right bool) {
	c := s.of(name)
	if asked {
		c.asked++
	}
	if given {
		c.given++
	}
	if asked && given && right {
		c.right++
	}
}

// scorer scores one block. It returns what is wrong with the answer; nothing is
// for a block that passes.
type scorer func(t *testing.T, b *block, s *score) (faults []string)

// TestScores prints the scores, none of which may be below floors.txt, and keeps the
// list of known failures clean.
func TestScores(t *testing.T) {
	var s score
	score := func(dir, whole string, least int, of scorer) {
		n := 0
		for _, f := range readFiles(t, dir) {
			for _, b := range f.blocks {
				n++
				faults := of(t, b, &s)
				s.answer(whole, len(faults) == 0)
				b.judge(t, f.path, faults)
			}
			if *update {
				if err := f.write(); err != nil {
					t.Fatal(err)
				}
			}
		}
		if n < least {
			t.Errorf("%s has %d blocks, fewer than %d", dir, n, least)
		}
	}
	score("sentences", "sentences, all right", 200, sentence)
	score("documents", "documents, all right", 60, document)
	score("clusters", "clusters, all right", 40, cluster)
	s.check(t, "floors.txt")
}

// judge compares the faults of b with what is known of it.
func (b *block) judge(t *testing.T, path string, faults []string) {
	t.Helper()
	told := strings.Join(faults, "\n\t")
	if *wrong && told != "" {
		t.Logf("%s: %s\n%s\n\t%s", path, b.reason, strings.Join(b.text, "\n"), told)
	}
	switch {
	case *update && told == "":
		b.cause = ""
	case *update && b.cause == "":
		b.cause = faults[0]
	case told == "" && b.cause != "":
		t.Errorf("%s: %s: passes now; run the test with -update, which takes its cause away", path, b.reason)
	case told != "" && b.cause == "":
		t.Errorf("%s: %s: failed before no more than now:\n%s\n\t%s", path, b.reason, strings.Join(b.text, "\n"), told)
	}
}

// check prints the scores and compares them with the floors.
func (s *score) check(t *testing.T, path string) {
	t.Helper()
	floors, err := readFloors(path)
	if err != nil && !*update {
		t.Fatal(err)
	}
	var table strings.Builder
	for _, name := range s.names {
		c := s.counts[name]
		fmt.Fprintf(&table, "%5.1f  %s (%d right of %d asked for and %d given)\n", c.f1(), name, c.right, c.asked, c.given)
		if floor, ok := floors[name]; !*update && (!ok || c.f1() < floor-0.05) {
			t.Errorf("%s: %.1f is below the floor of %.1f", name, c.f1(), floor)
		}
	}
	t.Logf("scores (F1):\n%s", table.String())
	if *update {
		if err := os.WriteFile(path, []byte(table.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// readFloors reads lines of a number, a name and its counts in brackets.
func readFloors(path string) (map[string]float64, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	floors := map[string]float64{}
	for line := range strings.Lines(string(data)) {
		var f float64
		if _, err := fmt.Sscan(line, &f); err != nil {
			return nil, fmt.Errorf("%s: %q: %w", path, line, err)
		}
		name := strings.TrimLeft(strings.TrimSpace(line), "0123456789. ")
		name, _, _ = strings.Cut(name, " (")
		floors[name] = f
	}
	return floors, nil
}
