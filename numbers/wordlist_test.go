package numbers

import (
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// lists returns the word lists of a file by name, as they are written.
func lists(t *testing.T, file string) map[string][]string {
	t.Helper()
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	f, err := parser.ParseFile(gotoken.NewFileSet(), file, src, 0)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	ast.Inspect(f, func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok || len(v.Values) != 1 {
			return true
		}
		call, ok := v.Values[0].(*ast.CallExpr)
		if !ok {
			return true
		}
		if text, err := strconv.Unquote(call.Args[0].(*ast.BasicLit).Value); err == nil {
			found[v.Names[0].Name] = strings.Fields(text)
		}
		return true
	})
	return found
}

// TestWordLists sees that each list is sorted, in lower case and without a word
// twice, so that a reader finds a word where he looks for it.
func TestWordLists(t *testing.T) {
	all := lists(t, "lists_en.go")
	if len(all) < 25 {
		t.Errorf("%d lists found", len(all))
	}
	for name, words := range all {
		if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
			t.Errorf("%s is not sorted, or has a word twice", name)
		}
		l := listOf(strings.Join(words, " "))
		for _, w := range words {
			if w != strings.ToLower(w) || len(w) >= 24 {
				t.Errorf("%s: %q is not in lower case, or too long", name, w)
			}
			if !l.has(w) || !l.has(strings.ToUpper(w)) || l.has(w+"x") {
				t.Errorf("%s: %q is not found as it should be", name, w)
			}
		}
		if l.has("") || l.has("no such word") {
			t.Errorf("%s holds what it does not list", name)
		}
	}
}

func TestNumberWordTable(t *testing.T) {
	if !slices.IsSortedFunc(englishNumbers, func(a, b numberWord) int { return strings.Compare(a.word, b.word) }) {
		t.Error("englishNumbers is not sorted")
	}
	for _, row := range englishNumbers {
		if got := findNumberWord(strings.ToUpper(row.word)); got == nil || got.word != row.word {
			t.Errorf("%q is not found", row.word)
		}
	}
}
