package house

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

const module = "github.com/numclaim/numclaim"

// pkg is a package of the core, parsed and typed, without its tests.
type pkg struct {
	path  string // below the module: "claims/when"
	name  string
	files map[string]*ast.File // by their path below the module
	fset  *token.FileSet
	types *types.Package
	info  *types.Info
}

// listed is what go list says of a package.
type listed struct {
	ImportPath, Name, Dir, Export string
	GoFiles                       []string
	Imports                       []string
	Standard                      bool
}

// core returns the packages of the core.
func core(t *testing.T) []*pkg {
	t.Helper()
	ps, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	return ps
}

var loaded = sync.OnceValues(load)

func load() (ps []*pkg, err error) {
	all, err := list("-export", "-deps", module+"/numbers/...", module+"/claims/...", module+"/reconcile/...")
	if err != nil {
		return nil, err
	}
	exports := map[string]string{}
	for _, l := range all {
		exports[l.ImportPath] = l.Export
	}
	fset := token.NewFileSet()
	imports := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) })
	for _, l := range all {
		if below, ok := strings.CutPrefix(l.ImportPath, module+"/"); ok {
			p, err := check(fset, imports, below, l)
			if err != nil {
				return nil, err
			}
			ps = append(ps, p)
		}
	}
	if len(ps) < 8 {
		return nil, errors.New("hardly a package was found")
	}
	return ps, nil
}

// list runs go list.
func list(args ...string) (all []listed, err error) {
	out, err := exec.Command("go", append([]string{"list", "-json=ImportPath,Name,Dir,Export,GoFiles,Imports,Standard"}, args...)...).Output()
	if err != nil {
		return nil, err
	}
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var l listed
		if err := d.Decode(&l); err == io.EOF {
			return all, nil
		} else if err != nil {
			return nil, err
		}
		all = append(all, l)
	}
}

// check parses and types a package.
func check(fset *token.FileSet, imports types.Importer, below string, l listed) (*pkg, error) {
	p := &pkg{path: below, name: l.Name, files: map[string]*ast.File{}, fset: fset}
	// go test keeps the result of a test until what it opened changes, and
	// must see a file that is new.
	if _, err := os.ReadDir(l.Dir); err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range l.GoFiles {
		f, err := parser.ParseFile(fset, filepath.Join(l.Dir, name), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
		p.files[below+"/"+name] = f
	}
	p.info = &types.Info{Uses: map[*ast.Ident]types.Object{}, Types: map[ast.Expr]types.TypeAndValue{}, Selections: map[*ast.SelectorExpr]*types.Selection{}}
	c := types.Config{Importer: imports}
	var err error
	p.types, err = c.Check(l.ImportPath, fset, files, p.info)
	return p, err
}

// line returns the line of a place in a file.
func (p *pkg) line(pos token.Pos) int { return p.fset.Position(pos).Line }
