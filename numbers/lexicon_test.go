package numbers

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// words is a lexicon with a word of every kind.
const words = `
# measures of the fields
unit  bigha, bighas = 2500 m2
unit  cusec, cusecs = cu ft per second
unit  Bz, B/z = BTC before
unit  crate, crates          # of its own
scale arab, arabs = 1e9
hedge in the ballpark of, ballpark = about
hedge if not fewer = at most behind
noun  jawan, jawans = person
name  Desh Samachar = medium
`

func lexiconOf(t testing.TB, text string) *Lexicon {
	t.Helper()
	x, err := ReadLexicon(fstest.MapFS{"words.txt": {Data: []byte(text)}}, "words.txt")
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestReadLexicon(t *testing.T) {
	x := lexiconOf(t, words)
	var got []Word
	for kind := UnitWord; kind <= NameWord; kind++ {
		got = slices.AppendSeq(got, x.Words(kind))
	}
	want := []Word{
		{Kind: UnitWord, Forms: []string{"bigha", "bighas"}, Unit: Unit{"m2", Area}, Times: Int(2500)},
		{Kind: UnitWord, Forms: []string{"cusec", "cusecs"}, Unit: Unit{"cu ft", Volume}, Per: "second"},
		{Kind: UnitWord, Forms: []string{"Bz", "B/z"}, Unit: Unit{"BTC", Money}, Before: true},
		{Kind: UnitWord, Forms: []string{"crate", "crates"}, Unit: Unit{"crate", Other}},
		{Kind: ScaleWord, Forms: []string{"arab", "arabs"}, Times: MustNumber("1e9")},
		{Kind: HedgeWord, Forms: []string{"in the ballpark of", "ballpark"}, Wording: WordsAbout},
		{Kind: HedgeWord, Forms: []string{"if not fewer"}, Wording: WordsAtMost, Behind: true},
		{Kind: NounWord, Forms: []string{"jawan", "jawans"}, Class: "person"},
		{Kind: NameWord, Forms: []string{"Desh Samachar"}, Class: "medium"},
	}
	if diff := cmp.Diff(want, got, byValue); diff != "" {
		t.Errorf("words read (-want +got):\n%s", diff)
	}
	inCode, err := NewLexicon(want...)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, slices.Concat(slices.Collect(inCode.Words(UnitWord)), want[4:]), byValue); diff != "" {
		t.Errorf("words given in code (-want +got):\n%s", diff)
	}
}

func TestLexiconLookups(t *testing.T) {
	x := lexiconOf(t, words)
	for _, tc := range []struct {
		find, text, want, reason string
	}{
		{"unit after", "5 |bighas of", "m2 bighas", "a multiple of a unit of the table"},
		{"unit after", "5 |Bighas", "m2 Bighas", "in any case"},
		{"unit after", "5 |cusecs", "cu ft cusecs", "with its denominator"},
		{"unit after", "5 |crates", "crate crates", "a unit of its own"},
		{"unit after", "5 |cratesful", "", "a longer word"},
		{"unit before", "cost Bz|5", "BTC Bz", "before the figure"},
		{"unit before", "cost bz|5", "", "in its own case only"},
		{"unit after", "5 |Bz", "", "on its own side only"},
		{"scale", "2 |arab rupees", "9 arab", "a power of ten"},
		{"scale", "2 |Arabs", "9 Arabs", "in any case"},
		{"scale", "2 |arabian", "", "a longer word"},
		{"hedge before", "lost in the ballpark\nof| 5", "about in the ballpark\nof", "across a line break"},
		{"hedge before", "a ballpark| 5", "about ballpark", "the shorter form"},
		{"hedge before", "if not fewer| 5", "", "stands behind"},
		{"hedge after", "5 |if not fewer", "at most if not fewer", "behind the figure"},
	} {
		head, tail, _ := strings.Cut(tc.text, "|")
		text, pos := head+tail, len(head)
		if got := lookUp(x, tc.find, text, pos); got != tc.want {
			t.Errorf("%s in %q = %q, want %q: %s", tc.find, tc.text, got, tc.want, tc.reason)
		}
		noAllocs(t, tc.find, func() { lookUpOnly(x, text, pos) })
	}
	lookUpOnly(nil, "5 km", 2) // no lexicon holds no word
}

// lookUp returns what x has at pos of text, and its words there.
func lookUp(x *Lexicon, find, text string, pos int) string {
	switch find {
	case "unit after":
		if m, ok := x.unitAfter(text, pos); ok {
			return m.unit.code + " " + text[m.start:m.end]
		}
	case "unit before":
		if m, ok := x.unitBefore(text, pos); ok {
			return m.unit.code + " " + text[m.start:m.end]
		}
	case "scale":
		if exp, end, ok := x.scaleAfter(text, pos); ok {
			return Int(int64(exp)).String() + " " + text[pos:end]
		}
	case "hedge before":
		if h, start, ok := x.hedgeBefore(text, pos); ok {
			return hedgeName(h) + " " + text[start:pos]
		}
	case "hedge after":
		if h, end, ok := x.hedgeAfter(text, pos); ok {
			return hedgeName(h) + " " + text[pos:end]
		}
	}
	return ""
}

func hedgeName(h hedgeKind) string {
	return [...]string{"", "about", "nearly", "just over", "more than", "at least", "less than", "at most"}[h]
}

func lookUpOnly(x *Lexicon, text string, pos int) {
	x.unitAfter(text, pos)
	x.unitBefore(text, pos)
	x.scaleAfter(text, pos)
	x.hedgeBefore(text, pos)
	x.hedgeAfter(text, pos)
}

func noAllocs(t *testing.T, name string, f func()) {
	t.Helper()
	if n := testing.AllocsPerRun(10, f); n != 0 {
		t.Errorf("%s: %v allocations, want none", name, n)
	}
}

func TestLexiconErrors(t *testing.T) {
	for _, tc := range []struct{ line, want, reason string }{
		{"mass tola = 5 g", `"mass" is no kind of word`, "an unknown kind"},
		{"unit = 5 g", "no spelling", "nothing to find"},
		{"unit a,, b = 5 g", "no spelling", "one that is empty"},
		{"unit tola = 5 gg", `"gg" is no unit of the table`, "an unknown unit"},
		{"unit tola = 5,5 g", `"5,5": invalid syntax`, "no number"},
		{"unit tola = 1e999 g", `"1e999": value out of range`, "too large a number"},
		{"unit tola = -5 g", "above zero", "a negative multiple"},
		{"unit 5s = 5 s", "begins with a digit", "part of the figure"},
		{"scale arab", "nothing behind", "no meaning"},
		{"scale arab = 12", "power of ten", "no power of ten"},
		{"scale arab = 1e31", "power of ten", "too large a one"},
		{"hedge ballpark = precisely", "a hedge is one of", "no hedge"},
		{"hedge ballpark = about before", "a hedge is one of", "a word too many"},
		{"noun jawan = soldier", "a class is one of", "no class"},
		{"name Desh", "a class is one of", "no class at all"},
		{"noun jawan, jawan = person", "spelled twice", "the same again"},
		{"unit \xff = g", "not UTF-8", "bytes"},
		{"unit " + strings.Repeat("x", 101) + " = g", "longer than 100", "a long spelling"},
		{strings.Repeat("x", 1<<17), "token too long", "a long line"},
	} {
		fsys := fstest.MapFS{"w.txt": {Data: []byte("# words\nscale kharab = 1e11\n" + tc.line + "\n")}}
		x, err := ReadLexicon(fsys, "w.txt")
		e, ok := errors.AsType[*LexiconError](err)
		if x != nil || !ok || e.File != "w.txt" || e.Line != 3 || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%.40q: error %v, want w.txt:3 and %q: %s", tc.line, err, tc.want, tc.reason)
		}
	}
}

func TestLexiconErrorsTogether(t *testing.T) {
	fsys := fstest.MapFS{
		"a.txt": {Data: []byte("noun jawan = soldier\nscale arab = 1e9\nfoo bar\n")},
		"b.txt": {Data: []byte("scale arab = 1e9\n")},
	}
	_, err := ReadLexicon(fsys, "a.txt", "b.txt", "c.txt")
	for _, want := range []string{"a.txt:1:", "a.txt:3:", `b.txt:1: "arab" is spelled twice`, "c.txt"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v has no %q", err, want)
		}
	}
	_, err = NewLexicon(Word{Kind: ScaleWord, Forms: []string{"arab"}, Times: MustNumber("1e9")}, Word{Kind: NounWord, Forms: []string{"jawan"}, Class: "person", Per: "day"})
	if want := "word 2 of the lexicon"; err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("error %v has no %q", err, want)
	}
	if _, err := NewLexicon(Word{}); err == nil {
		t.Error("a word without kind and form is taken")
	}
}

func TestNilLexicon(t *testing.T) {
	var x *Lexicon
	for w := range x.Words(NounWord) {
		t.Errorf("no lexicon has %v", w)
	}
	if empty, err := NewLexicon(); err != nil || empty == nil {
		t.Errorf("NewLexicon() = %v, %v", empty, err)
	} else {
		lookUpOnly(empty, "about 5 km", 6)
	}
}

func FuzzLexicon(f *testing.F) {
	for line := range strings.Lines(words) {
		f.Add(line, "lost in the ballpark of 5 bighas")
	}
	f.Fuzz(func(t *testing.T, file, text string) {
		x, err := ReadLexicon(fstest.MapFS{"w": {Data: []byte(file)}}, "w")
		if (x == nil) == (err == nil) {
			t.Fatalf("%v and %v", x, err)
		}
		for pos := range len(text) + 1 {
			lookUpOnly(x, text, pos)
		}
	})
}
