package main

import (
	"bufio"
	"context"
	"database/sql"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
)

var kills = flag.Int("kills", 200, "how often TestKill kills a process that adds")

// process starts the program on the archive, to add what it reads.
func (t *tester) process(stdin string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], "-db", t.file, "add", "-")
	cmd.Env = append(os.Environ(), asProgram+"=1", "GORACE=atexit_sleep_ms=0")
	cmd.Stdin = strings.NewReader(stdin)
	cmd.Stderr = os.Stderr
	return cmd
}

// addAndKill starts a process that adds documents and kills it after a while. It
// returns the acknowledged ids; killed is false when it was done before.
func (t *tester) addAndKill(stdin string, after time.Duration) (acknowledged []string, killed bool) {
	t.Helper()
	cmd := t.process(stdin)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(after, func() { cmd.Process.Kill() })
	acknowledged = acknowledgements(out)
	return acknowledged, cmd.Wait() != nil
}

// acknowledgements reads the ids that are acknowledged as added.
func acknowledgements(out io.Reader) (ids []string) {
	in := bufio.NewReader(out)
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return ids // a line without its end acknowledges nothing
		}
		if id, ok := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "added "); ok {
			ids = append(ids, id)
		}
	}
}

// TestKill kills processes that add, at any moment, and looks each time whether
// every acknowledged document is there, and none in part.
func TestKill(t *testing.T) {
	const perRound = batch + batch/2 // two transactions
	n := *kills
	if testing.Short() {
		n = min(n, 10)
	}
	a := newTester(t)
	start := time.Now()
	a.addAndKill(samples(t, 0, perRound), time.Hour)
	whole := time.Since(start)
	r := rand.New(rand.NewPCG(9, 9))
	acknowledged, unheard, round := a.whole(0, perRound), 0, 0
	for done := 0; done < n && !a.late(done); {
		round++
		from := round * perRound
		ids, killed := a.addAndKill(samples(t, from, from+perRound), time.Duration(r.Int64N(int64(whole))))
		if killed {
			done++
		}
		there := a.whole(from, from+perRound)
		unheard += len(there) - len(ids)
		for _, id := range ids {
			if !there[id] {
				t.Fatalf("%s was acknowledged, and is not there", id)
			}
			acknowledged[id] = true
		}
	}
	t.Logf("%d kills: %d documents acknowledged and there, %d kept before they could be acknowledged", n, len(acknowledged), unheard)
	a.finish(acknowledged, max(0, round-2)*perRound, (round+1)*perRound)
}

// late reports whether the time of the test is nearly over, as it can be on a
// machine that has much else to do.
func (t *tester) late(done int) bool {
	end, ok := t.Deadline()
	if !ok || time.Until(end) > 3*time.Minute {
		return false
	}
	t.Logf("the time is over after %d kills", done)
	return true
}

// whole opens the archive and returns which of the samples are there; each must
// be there with all its claims, and its story with all findings.
func (t *tester) whole(from, to int) map[string]bool {
	t.Helper()
	ctx := context.Background()
	a, err := open(ctx, t.file, false)
	if err != nil {
		t.Fatal(err)
	}
	defer a.close()
	there := map[string]bool{}
	stories := map[string][]claims.Document{}
	for n := from - from%perStory; n < to; n++ {
		d := sample(n)
		got := map[string]string{}
		count := 0
		err := rows(ctx, a.db, func(r *sql.Rows) error {
			var id, line string
			count++
			err := r.Scan(&id, &line)
			got[id] = line
			return err
		}, "SELECT claim.id, claim.json FROM document JOIN claim ON doc = n WHERE document.id = ? AND gone = '9999-12-31'", d.ID)
		if err != nil {
			t.Fatal(err)
		}
		if count == 0 {
			continue
		}
		want := map[string]string{}
		for c := range a.x.All(d) {
			line, _ := c.MarshalJSON()
			want[c.ID] = string(line)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s is there in part (-want +got):\n%s", d.ID, diff)
		}
		stories[d.Story] = append(stories[d.Story], d)
		if there[d.ID] = true; n < from {
			delete(there, d.ID)
		}
	}
	err = a.read(ctx, func(tx *sql.Tx) error {
		for story, docs := range stories {
			var got strings.Builder
			s := &state{tx: tx, day: forever - 1, story: story, oneStory: true}
			err := s.findings(ctx, func(line []byte) error { fmt.Fprintf(&got, "%s\n", line); return nil })
			if err != nil {
				return err
			}
			if diff := cmp.Diff(reconciled(t, docs), got.String()); diff != "" {
				return fmt.Errorf("findings of %s (-want +got):\n%s", story, diff)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return there
}

// finish adds the last samples again, some of which are there, and checks the archive
// as a whole.
func (t *tester) finish(acknowledged map[string]bool, from, to int) {
	t.Helper()
	t.do(samples(t, from, to), "add", "-")
	if there := t.whole(from, to); len(there) != to-from {
		t.Errorf("added again, %d documents of %d are there", len(there), to-from)
	}
	list := t.do("", "documents")
	for line := range strings.Lines(list) {
		id, _, _ := strings.Cut(strings.TrimPrefix(line, `{"id":"`), `"`)
		delete(acknowledged, id)
	}
	if len(acknowledged) > 0 {
		t.Errorf("acknowledged, and no longer there in the end: %v", acknowledged)
	}
	t.check(today())
	a, err := open(context.Background(), t.file, false)
	if err != nil {
		t.Fatal(err)
	}
	defer a.close()
	var verdict string
	if err := a.db.QueryRow("PRAGMA integrity_check").Scan(&verdict); err != nil || verdict != "ok" {
		t.Errorf("integrity: %s, %v", verdict, err)
	}
}

// TestProcessesAtOnce adds from several processes, to an archive that is not there
// yet and to the same stories.
func TestProcessesAtOnce(t *testing.T) {
	const processes, each = 3, 50
	a := newTester(t)
	var wg sync.WaitGroup
	var mu sync.Mutex
	got := map[string]bool{}
	for p := range processes {
		wg.Go(func() {
			var in strings.Builder
			for n := range each {
				in.WriteString(samples(t, n*processes+p, n*processes+p+1))
			}
			out, err := a.process(in.String()).Output()
			if err != nil {
				t.Errorf("process %d: %v", p, err)
			}
			mu.Lock()
			defer mu.Unlock()
			for _, id := range acknowledgements(strings.NewReader(string(out))) {
				got[id] = true
			}
		})
	}
	wg.Wait()
	all := processes * each
	if len(got) != all || len(a.whole(0, all)) != all {
		t.Errorf("%d of %d documents are acknowledged", len(got), all)
	}
	if got, want := a.do("", "findings"), reconciled(t, readDocuments(t, samples(t, 0, all))); got != want {
		t.Error("the findings are not those of one run")
	}
	if n := strings.Count(a.do("", "documents"), "\n"); n != all {
		t.Errorf("%d documents, want %d", n, all)
	}
}
