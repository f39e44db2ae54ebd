package house

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"
)

// TestDocumented checks that every exported name has a comment: types, functions,
// methods, constants and variables. A group has one for all.
func TestDocumented(t *testing.T) {
	for _, p := range core(t) {
		for name, f := range p.files {
			report := func(id *ast.Ident) { t.Errorf("%s:%d: %s has no comment", name, p.line(id.Pos()), id.Name) }
			for _, d := range f.Decls {
				switch d := d.(type) {
				case *ast.FuncDecl:
					if d.Name.IsExported() && d.Doc == nil && receiverIsExported(d) {
						report(d.Name)
					}
				case *ast.GenDecl:
					undocumented(d, report)
				}
			}
		}
	}
}

// undocumented reports the names of a declaration that have no comment.
func undocumented(d *ast.GenDecl, report func(*ast.Ident)) {
	for _, s := range d.Specs {
		switch s := s.(type) {
		case *ast.TypeSpec:
			if s.Name.IsExported() && d.Doc == nil && s.Doc == nil {
				report(s.Name)
			}
		case *ast.ValueSpec:
			for _, id := range s.Names {
				if id.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
					report(id)
				}
			}
		}
	}
}

func receiverIsExported(d *ast.FuncDecl) bool {
	if d.Recv == nil {
		return true
	}
	e := d.Recv.List[0].Type
	if s, ok := e.(*ast.StarExpr); ok {
		e = s.X
	}
	id, ok := e.(*ast.Ident)
	return ok && id.IsExported()
}

// TestNames checks that no package and no file is called by a word that says
// nothing of what it does.
func TestNames(t *testing.T) {
	empty := []string{"util", "utils", "helper", "helpers", "common", "manager", "misc", "types", "models", "base"}
	for _, p := range core(t) {
		for name := range p.files {
			for _, w := range append(strings.FieldsFunc(path.Base(name), func(r rune) bool { return r == '_' || r == '.' }), p.name) {
				if slices.Contains(empty, w) {
					t.Errorf("%s: %q says nothing", name, w)
				}
			}
		}
	}
}

// The sizes of functions and files, tables aside.
const (
	longestFile  = 550 // lines
	medianLength = 10  // lines of a function at the middle of all
	usualLength  = 40  // lines of a function that nine of ten keep to
)

// long lists the files that are longer, and why.
var long = map[string]string{}

// TestSizes checks that functions and files can be read at one sitting.
func TestSizes(t *testing.T) {
	var lengths []int
	for _, p := range core(t) {
		for name, f := range p.files {
			lines := p.line(f.End())
			for _, d := range f.Decls {
				n := p.line(d.End()) - p.line(d.Pos()) + 1
				switch d := d.(type) {
				case *ast.FuncDecl:
					lengths = append(lengths, n-2)
				case *ast.GenDecl:
					if d.Tok == token.VAR || d.Tok == token.CONST {
						lines -= n
					}
				}
			}
			switch {
			case lines > longestFile && long[name] == "":
				t.Errorf("%s has %d lines beside its tables, more than %d", name, lines, longestFile)
			case lines <= longestFile && long[name] != "":
				t.Errorf("%s is no longer too long", name)
			}
		}
	}
	slices.Sort(lengths)
	n := len(lengths)
	median, usual := lengths[n/2], lengths[n*9/10]
	t.Logf("%d functions, %d lines at the median, nine of ten up to %d", n, median, usual)
	if median > medianLength || usual > usualLength {
		t.Errorf("functions have %d lines at the median, and nine of ten up to %d; want %d and %d", median, usual, medianLength, usualLength)
	}
}
