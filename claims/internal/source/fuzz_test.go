package source

import (
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// FuzzFind checks what holds of every text, news or not.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"", "He said 5.", "“We lost 5,” he said. “And 6.”", "5, said X, said Y, said Z.", "X said Y said Z said 5.", "according to according to 5",
		"Reuters quoted him as saying 5, citing X.", "a poll by a poll by a poll: 5 %", "“‘“‘5", "A: 5\n\nB: 6", "who who said that 5", "said said said",
		"Report 5. Claims of 5. Claim that 5.", "“a” - Ott\n\n“b 5” said", "5, as they said to Reuters of 5", "poll 5. In a poll: 5 %", "told told told AFP 5",
	} {
		f.Add(s)
	}
	var x prose.Text
	var d Finder // used again on purpose
	f.Add("Found 3 alive.")
	f.Fuzz(func(t *testing.T, s string) {
		x.Parse(s)
		d.Find(&x)
		end := int32(0)
		for i, g := range d.segments {
			if g.first < end || g.end <= g.first || int(g.end) > len(x.Tokens) {
				t.Fatalf("segment %d: tokens %d to %d after %d in %q", i, g.first, g.end, end, s)
			}
			end = g.end
		}
		for i := 0; i <= len(s); i += 1 + len(s)/50 {
			r := d.Of(numbers.Span{Start: i, End: i + 1})
			for _, p := range []numbers.Span{r.Mention, r.CueSpan, r.Clause} {
				if p.Start < 0 || p.End > len(s) || p.Start > p.End {
					t.Fatalf("span %v outside %q", p, s)
				}
			}
			if r.Cue != r.CueSpan.In(s) || len(r.Via) > maxChain {
				t.Fatalf("%+v in %q", r, s)
			}
		}
	})
}

// TestDepth checks quotations and speakers nested 100,000 deep.
func TestDepth(t *testing.T) {
	const depth = 100_000
	var x prose.Text
	var f Finder
	for _, s := range []string{
		strings.Repeat("“‘", depth/2) + "5" + strings.Repeat("’”", depth/2),
		strings.Repeat("Ott said that ", depth) + "5",
		"5" + strings.Repeat(", Ott said", depth),
		strings.Repeat("(", depth) + "Ott said 5" + strings.Repeat(")", depth),
		strings.Repeat("according to a man ", depth) + "5",
	} {
		x.Parse(s)
		f.Find(&x)
		at := strings.IndexByte(s, '5')
		f.Of(numbers.Span{Start: at, End: at + 1})
	}
}

// hostile are words that cost much when a text repeats them, where a rule looks
// farther than it may.
var hostile = []string{
	"a word ", `"a `, "“a ", "(", "he said ", "Ott said that ", ", said Ott", "who said ", "a man who said ", "according to a ", "in a poll by ", "the head of ",
	"a's report of ", "Ott Smith ", "Ott, a mayor, ", "it said. ", "he said.\n\n", "“It was so.”\n\n", "Ott wrote:\n\n", "saying ", ", saying that ", "A: b\n\n", "AB: b\n\n",
	"Ott told Reuters ", "; Ott said ", "called it false ", "as saying ", "quoted Ott as saying ", ", citing Ott", "very ", "Smith and Smith ", "a poll. 5 % is. ", "by the count of ",
	"she sees 5 ", "the mayor said a. ", "Ott Smith said a. ", "Smith said a. ", "(@ott) May 5 ", "— Ott (@o) May ",
	"Anna Ott and Ada Lee said ", "Anna Ott and Ada Lee said 5. ", "both men said ", "both men said. ", "Ott: 5\n\n", "5: police\n\n", "Ott said that it has not and added that ", "the official said. ",
	"The Oslo Group said. The group said. ", "more than the bank had forecast ", "the bank's forecast, it would ", "since a man said that ", "“a b c d e,” the army\n\n", "“the Oslo army said it ”", "refused to believe that ",
	"his denial that ", "a crowd that Ott estimated at ",
}

// TestHostile checks that no text costs much more than news of its length, in one
// sentence of 256 kB and in one quotation, too. Both are timed anew in each of
// four tries, so that a busy computer is no failure; a rule that looks through the
// whole text would take a thousand times as long.
func TestHostile(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("slow")
	}
	const size = 1 << 18
	var x prose.Text
	var f Finder
	run := func(s string) time.Duration {
		start := time.Now()
		x.Parse(s)
		f.Find(&x)
		return time.Since(start)
	}
	news := strings.Repeat(benchText, size/len(benchText))
	check := func(s string) {
		var got []time.Duration
		for range 4 {
			a, b := run(news), run(s)
			if b < 60*a {
				return
			}
			got = append(got, a, b)
		}
		t.Errorf("%.40q: news and this took %v", s, got)
	}
	for _, unit := range hostile {
		s := strings.Repeat(unit, size/len(unit))
		check(s)
		if !strings.ContainsAny(unit, "\n\"“”") {
			check("“" + s + "”, said Ott.")
		}
	}
}

// raced reports whether the race detector is on, with which times mean little.
func raced() bool {
	b, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(b.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// TestNoAllocs checks that a second Find of a text allocates nothing.
func TestNoAllocs(t *testing.T) {
	var x prose.Text
	var f Finder
	find := func() { x.Parse(benchText); f.Find(&x) }
	find()
	if n := testing.AllocsPerRun(20, find); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestGoroutines checks that Finders share nothing that they change.
func TestGoroutines(t *testing.T) {
	var want []string
	var wg sync.WaitGroup
	results := make([][]string, 8)
	sources := func() (all []string) {
		var x prose.Text
		var f Finder
		x.Parse(benchText)
		f.Find(&x)
		for i := range benchText {
			all = append(all, line("", f.Of(numbers.Span{Start: i, End: i + 1})))
		}
		return all
	}
	want = sources()
	for i := range results {
		wg.Go(func() { results[i] = sources() })
	}
	wg.Wait()
	for _, got := range results {
		if d := cmp.Diff(want, got); d != "" {
			t.Error(d)
		}
	}
}

// TestLemmas checks that the lexicon lists the words that rules name.
func TestLemmas(t *testing.T) {
	for i, l := range allLemmas {
		if l == 0 {
			t.Errorf("lemma %d after %v is not in the lexicon", i, allLemmas[:i])
		}
	}
}

// TestAliases checks that callers can name speakers their own way.
func TestAliases(t *testing.T) {
	var x prose.Text
	f := Finder{Aliases: map[string]string{"the Kremlin": "Russia", "Kremlin": "Russia"}}
	text, spans := unmark("The Kremlin said [61] tanks had left.")
	x.Parse(text)
	f.Find(&x)
	if got := f.Of(spans[0]).Speaker; got != "Russia" {
		t.Errorf("got %q", got)
	}
}

// allLemmas are the Lemmas that rules name.
var allLemmas = []prose.Lemma{
	allegation, analysis, assertion, assessment, brand, broadcast, call, commission, cite, claim, contention, count, describe, dismiss,
	estimate, figures, find, forecast, give, had, half, has, have, include, indicate, interview, labels, majority,
	outlook, percent, place, point, prediction, projection, publish, put, quarter, quote, rate, read, reckoning,
	refer, release, report, say, see, show, speak, state, study, suggest, suggestion, talk, tally, third, use, warning,
	write,
}
