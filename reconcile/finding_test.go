package reconcile

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
)

// tellFinding returns f as blocks have it.
func tellFinding(f *Finding) string {
	s := fmt.Sprintf("%v %v %v:", f.Kind, f.Grade, f.Why()[0].Rule)
	for _, c := range f.Claims {
		s += " " + c.ID
	}
	return s
}

func tellFindings(r *Result) (out []string) {
	for _, f := range r.Findings {
		out = append(out, tellFinding(f))
	}
	return out
}

func TestFindings(t *testing.T) {
	for _, b := range readBlocks(t, "testdata/findings.txt") {
		t.Run(fmt.Sprint("line ", b.line), func(t *testing.T) {
			if d := cmp.Diff(b.want, tellFindings(new(Policy).Reconcile(b.claims))); d != "" {
				t.Errorf("%s (-want +got)\n%s", b.reason, d)
			}
		})
	}
}

// TestEveryRuleIsTested finds the constants of type Rule in the source and each
// of their names in a block.
func TestEveryRuleIsTested(t *testing.T) {
	tested := ""
	for _, file := range []string{"testdata/pairs.txt", "testdata/findings.txt", "pair_test.go"} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		tested += string(data)
	}
	names := map[string]bool{}
	note := func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if id, ok := v.Type.(*ast.Ident); !ok || id.Name != "Rule" {
			return true
		}
		name, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
		if err != nil {
			t.Fatal(err)
		}
		if names[name] {
			t.Errorf("two rules are called %q", name)
		}
		names[name] = true
		if !strings.Contains(tested, name) {
			t.Errorf("no block tests the rule %q", name)
		}
		return true
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, note)
	}
	if len(names) < 40 {
		t.Errorf("only %d rules were found", len(names))
	}
}

// everything is all that a result says, in JSON.
func everything(t *testing.T, r *Result) (out []string) {
	t.Helper()
	note := func(v any) {
		b, err := encode(v)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	for p := range r.Pairs() {
		note(p)
	}
	for _, f := range r.Findings {
		note(f)
	}
	for m := range r.Measures() {
		note(m)
	}
	return out
}

// allBlocks returns the claims of all blocks, each block a story.
func allBlocks(t *testing.T) (cs []claims.Claim) {
	for _, file := range []string{"testdata/pairs.txt", "testdata/findings.txt"} {
		for k, b := range readBlocks(t, file) {
			for _, c := range b.claims {
				story := fmt.Sprint(file, k, c.Story)
				c.ID, c.Doc, c.Story = story+c.ID, story+c.Doc, story
				if c.SameAs != "" {
					c.SameAs = story + c.SameAs
				}
				if c.PartOf != "" {
					c.PartOf = story + c.PartOf
				}
				cs = append(cs, c)
			}
		}
	}
	return cs
}

func TestOrderIsWithoutEffect(t *testing.T) {
	cs := allBlocks(t)
	want := everything(t, new(Policy).Reconcile(cs))
	r := rand.New(rand.NewPCG(11, 12))
	for range 5 {
		r.Shuffle(len(cs), func(i, j int) { cs[i], cs[j] = cs[j], cs[i] })
		if d := cmp.Diff(want, everything(t, new(Policy).Reconcile(cs))); d != "" {
			t.Fatalf("(-sorted +shuffled)\n%s", d)
		}
	}
}
