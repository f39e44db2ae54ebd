package house

import (
	"go/ast"
	"go/types"
	"strings"
	"testing"
)

// inexact lists files and directories that may use floating point, and why.
var inexact = map[string]string{
	"claims/story":             "likeness of stories, which is no figure",
	"reconcile/learn.go":       "probabilities, which are no figures",
	"reconcile/pairsum.go":     "probabilities, which are no figures",
	"reconcile/reliability.go": "probabilities, which are no figures",
	"reconcile/report/page":    "places on a page",
}

// TestNoFloat checks that no figure can be rounded.
func TestNoFloat(t *testing.T) {
	for _, p := range core(t) {
		for name, f := range p.files {
			line := p.float(f)
			excused := inexact[name] != "" || inexact[p.path] != ""
			if line > 0 && !excused {
				t.Errorf("%s:%d: floating point", name, line)
			}
		}
	}
}

// float returns the line of the first operand of f that is of a floating-point
// type, 0 for none.
func (p *pkg) float(f *ast.File) (line int) {
	ast.Inspect(f, func(n ast.Node) bool {
		if e, ok := n.(ast.Expr); ok && line == 0 {
			b, ok := p.info.TypeOf(e).(*types.Basic)
			if ok && b.Info()&types.IsFloat != 0 && b.Info()&types.IsUntyped == 0 {
				line = p.line(e.Pos())
			}
		}
		return line == 0
	})
	return line
}

// TestNoPanic checks that only functions panic whose names begin with Must, or
// with must where a table of the package itself is wrong.
func TestNoPanic(t *testing.T) {
	for _, p := range core(t) {
		for name, f := range p.files {
			for _, d := range f.Decls {
				fn, ok := d.(*ast.FuncDecl)
				if !ok || strings.HasPrefix(strings.ToLower(fn.Name.Name), "must") {
					continue
				}
				ast.Inspect(fn, func(n ast.Node) bool {
					c, ok := n.(*ast.CallExpr)
					if !ok {
						return true
					}
					if id, ok := c.Fun.(*ast.Ident); ok && p.info.Uses[id] == types.Universe.Lookup("panic") {
						t.Errorf("%s:%d: %s panics", name, p.line(c.Pos()), fn.Name.Name)
					}
					return true
				})
			}
		}
	}
}
