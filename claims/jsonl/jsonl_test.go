package jsonl

import (
	"errors"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
)

func TestDocuments(t *testing.T) {
	tests := []struct {
		name, reason string
		in           string
		ids          []string
		errs         []string // how each error reads
		kind         error    // what the first error is
	}{
		{"two", "a document a line, blank lines passed over", `{"id":"a","text":"x"}` + "\n\n" + `{"id":"b","text":""}`, []string{"a", "b"}, nil, nil},
		{"no JSON", "the rest is still read", "nonsense\n" + `{"id":"b","text":"x"}`, []string{"b"}, []string{"f:1: byte 2: no JSON: invalid character 'o' in literal null (expecting 'u')"}, nil},
		{"no id", "the field is named", `{"text":"x"}`, nil, []string{"f:1: id: missing"}, claims.ErrMissing},
		{"no text", "the field is named", "\n" + `{"id":"a"}`, nil, []string{"f:2: text: missing"}, claims.ErrMissing},
		{"null id", "null is missing", `{"id":null,"text":"x"}`, nil, []string{"f:1: id: missing"}, claims.ErrMissing},
		{"number for id", "a wrong type is named with its field", `{"id":7,"text":"x"}`, nil, []string{"f:1: id: not a value of this field: a JSON number"}, claims.ErrValue},
		{"no date", "31 February is none", `{"id":"a","text":"x","published":"2022-02-31"}`, nil, []string{`f:1: published: when: "2022-02-31": no such day`}, when.ErrDay},
		{"no locale", "a tag of one letter is none", `{"id":"a","text":"x","locale":"e"}`, nil, []string{"f:1: locale: language: tag is not well-formed"}, nil},
		{"twice", "an id stands once", `{"id":"a","text":"x"}` + "\n" + `{"id":"a","text":"y"}`, []string{"a"}, []string{`f:2: id: duplicate id: "a" stands at f:1`}, ErrDuplicate},
		{"bytes", "text that is not UTF-8 is refused, not mended", `{"id":"a","text":"` + "\xff" + `"}`, nil, []string{"f:1: not UTF-8"}, ErrUTF8},
		{"half a pair", "a lone surrogate is no character", `{"id":"a","text":"\ud83d x"}`, nil, []string{"f:1: not UTF-8"}, ErrUTF8},
		{"whole pair", "a pair is one character", `{"id":"a","text":"\ud83d\ude00 \\ud83d"}`, []string{"a"}, nil, nil},
		{"empty", "an empty file is an error of the file", "", nil, []string{"f: no line in it"}, ErrEmpty},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var r Reader
			var ids, errs []string
			var first error
			for d, err := range r.Documents("f", strings.NewReader(tt.in)) {
				if err != nil {
					errs = append(errs, err.Error())
					if first == nil {
						first = err
					}
					continue
				}
				ids = append(ids, d.ID)
			}
			if diff := cmp.Diff(tt.ids, ids); diff != "" {
				t.Errorf("%s: ids (-want +got):\n%s", tt.reason, diff)
			}
			if diff := cmp.Diff(tt.errs, errs); diff != "" {
				t.Errorf("%s: errors (-want +got):\n%s", tt.reason, diff)
			}
			if tt.kind != nil && !errors.Is(first, tt.kind) {
				t.Errorf("%s: error %v is no %v", tt.reason, first, tt.kind)
			}
		})
	}
}

// A line of 50 MB is read whole, and one beyond the limit costs only itself.
func TestLongLines(t *testing.T) {
	if testing.Short() || raced() {
		t.Skip("holds 300 MB")
	}
	long := `{"id":"long","text":"` + strings.Repeat("a", 50<<20) + `"}`
	tooLong := strings.Repeat("a", MaxLine+1)
	var r Reader
	var ids []string
	var errs []error
	for d, err := range r.Documents("f", strings.NewReader(tooLong+"\n"+long+"\n")) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		ids = append(ids, d.ID)
	}
	if len(errs) != 1 || !errors.Is(errs[0], ErrLong) {
		t.Errorf("errors %v, want one of ErrLong", errs)
	}
	if diff := cmp.Diff([]string{"long"}, ids); diff != "" {
		t.Errorf("ids (-want +got):\n%s", diff)
	}
}

// raced reports whether the race detector is on, with which long lines take minutes.
func raced() bool {
	b, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(b.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

func TestText(t *testing.T) {
	tests := []struct {
		name, reason, in string
		want             claims.Document
		err              string
	}{
		{"bare", "no header, all is text", "Ten men.\n", claims.Document{ID: "n", Text: "Ten men.\n"}, ""},
		{"header", "the text is what follows the blank line", "Outlet: Post\nTitle: T\nDate: 2024-02-29\n\nTen: men.", claims.Document{ID: "n", Outlet: "Post", Title: "T", Published: mustDay("2024-02-29"), Text: "Ten: men."}, ""},
		{"no blank line", "a header that does not end is text", "Title: T\nTen men.", claims.Document{ID: "n", Text: "Title: T\nTen men."}, ""},
		{"bad date", "the line is named", "Outlet: Post\nDate: soon\n\nx", claims.Document{}, `f.txt:2: Date: when: "soon": no such day`},
		{"empty", "a file of blanks has nothing to read", " \n", claims.Document{}, "f.txt: no line in it"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var r Reader
			got, err := r.Text("f.txt", "n", strings.NewReader(tt.in))
			if err != nil && err.Error() != tt.err || err == nil && tt.err != "" {
				t.Fatalf("%s: error %v, want %q", tt.reason, err, tt.err)
			}
			if got.Text != tt.want.Text || got.Outlet != tt.want.Outlet || got.Title != tt.want.Title || got.Published != tt.want.Published {
				t.Errorf("%s: got %+v, want %+v", tt.reason, got, tt.want)
			}
		})
	}
}

func mustDay(s string) when.Day {
	d, err := when.ParseDay(s)
	if err != nil {
		panic(err)
	}
	return d
}
