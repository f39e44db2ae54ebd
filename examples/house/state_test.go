package house

import (
	"go/ast"
	"go/token"
	"go/types"
	"testing"
)

// TestNoInit checks that importing a package of the core runs nothing.
func TestNoInit(t *testing.T) {
	for _, p := range core(t) {
		for name, f := range p.files {
			for _, d := range f.Decls {
				if fn, ok := d.(*ast.FuncDecl); ok && fn.Name.Name == "init" && fn.Recv == nil {
					t.Errorf("%s:%d: a func init", name, p.line(fn.Pos()))
				}
			}
		}
	}
}

// TestNoState checks that no variable of a package is changed after the package was
// initialised, which would tie callers to each other.
func TestNoState(t *testing.T) {
	for _, p := range core(t) {
		for name, f := range p.files {
			ast.Inspect(f, func(n ast.Node) bool {
				for _, e := range written(p, n) {
					if v := p.variable(p.root(e)); v != nil {
						t.Errorf("%s:%d: the package variable %s may change here", name, p.line(n.Pos()), v.Name())
					}
				}
				return true
			})
		}
		for _, name := range p.types.Scope().Names() {
			if v, ok := p.types.Scope().Lookup(name).(*types.Var); ok && isLock(v.Type()) {
				t.Errorf("%s: the package variable %s is of a type made to change", p.path, name)
			}
		}
	}
}

// written returns the operands that n writes to or lets be written to.
func written(p *pkg, n ast.Node) []ast.Expr {
	if c, ok := n.(*ast.CallExpr); ok {
		if s, ok := c.Fun.(*ast.SelectorExpr); ok && p.mayWrite(s) {
			return []ast.Expr{s.X}
		}
	}
	return assigned(n)
}

// assigned returns the operands that n itself writes to.
func assigned(n ast.Node) []ast.Expr {
	switch n := n.(type) {
	case *ast.AssignStmt:
		if n.Tok != token.DEFINE {
			return n.Lhs
		}
	case *ast.IncDecStmt:
		return []ast.Expr{n.X}
	case *ast.RangeStmt:
		if n.Tok == token.ASSIGN {
			return []ast.Expr{n.Key, n.Value}
		}
	case *ast.CallExpr:
		if id, ok := n.Fun.(*ast.Ident); ok && (id.Name == "clear" || id.Name == "delete" || id.Name == "copy") {
			return n.Args[:1]
		}
	}
	return nil
}

// mayWrite reports whether s calls a method with a pointer receiver on a variable,
// and the method is of another package or assigns through its receiver.
func (p *pkg) mayWrite(s *ast.SelectorExpr) bool {
	sel := p.info.Selections[s]
	if sel == nil || sel.Kind() != types.MethodVal {
		return false
	}
	method := sel.Obj().(*types.Func)
	_, pointer := method.Signature().Recv().Type().(*types.Pointer)
	_, already := sel.Recv().(*types.Pointer)
	if !pointer || already {
		return false
	}
	return method.Pkg() != p.types || p.assigns(method)
}

// assigns reports whether a method of p writes through its receiver.
func (p *pkg) assigns(method *types.Func) (yes bool) {
	for _, f := range p.files {
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Name.Pos() != method.Pos() || len(fn.Recv.List[0].Names) != 1 {
				continue
			}
			name := fn.Recv.List[0].Names[0].Name
			ast.Inspect(fn.Body, func(n ast.Node) bool {
				for _, e := range assigned(n) {
					if id := p.root(e); id != nil && id.Name == name {
						yes = true
					}
				}
				return !yes
			})
		}
	}
	return yes
}

// variable returns the package variable that id names, nil for none.
func (p *pkg) variable(id *ast.Ident) *types.Var {
	if id == nil {
		return nil
	}
	if v, ok := p.info.Uses[id].(*types.Var); ok && v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
		return v
	}
	return nil
}

// root returns the name that an operand begins with: table in table[i].words.
func (p *pkg) root(e ast.Expr) *ast.Ident {
	for {
		switch x := e.(type) {
		case *ast.Ident:
			return x
		case *ast.ParenExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.SliceExpr:
			e = x.X
		case *ast.SelectorExpr:
			if id, ok := x.X.(*ast.Ident); ok {
				if _, ok := p.info.Uses[id].(*types.PkgName); ok {
					return x.Sel
				}
			}
			e = x.X
		default:
			return nil
		}
	}
}

// isLock reports whether a value of type t is made to be changed: a channel, or a
// type of package sync.
func isLock(t types.Type) bool {
	if _, ok := t.Underlying().(*types.Chan); ok {
		return true
	}
	n, ok := t.(*types.Named)
	return ok && n.Obj().Pkg() != nil && (n.Obj().Pkg().Path() == "sync" || n.Obj().Pkg().Path() == "sync/atomic")
}

// TestNoGoStatement checks that the core starts no goroutine: callers divide the
// work, and nothing is left behind.
func TestNoGoStatement(t *testing.T) {
	for _, p := range core(t) {
		for name, f := range p.files {
			ast.Inspect(f, func(n ast.Node) bool {
				if g, ok := n.(*ast.GoStmt); ok {
					t.Errorf("%s:%d: a go statement", name, p.line(g.Pos()))
				}
				return true
			})
		}
	}
}
