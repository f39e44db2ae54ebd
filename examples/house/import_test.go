package house

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// floors are the packages of the core, each with those below that it may import.
var floors = map[string][]string{
	"numbers":   {},
	"claims":    {"numbers"},
	"reconcile": {"claims", "numbers"},
}

// outside lists what the core may import beside the standard library.
var outside = []string{"golang.org/x/text/language", "golang.org/x/text/width"}

// TestImports checks that imports run one way, and that the core needs little.
func TestImports(t *testing.T) {
	for _, p := range core(t) {
		for name, f := range p.files {
			for _, spec := range f.Imports {
				path, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					t.Fatal(err)
				}
				if why := p.mayNotImport(path); why != "" {
					t.Errorf("%s imports %s: %s", name, path, why)
				}
			}
		}
	}
}

// mayNotImport returns why p may not import a package, "" when it may.
func (p *pkg) mayNotImport(path string) string {
	floor, _, _ := strings.Cut(p.path, "/")
	if below, ok := strings.CutPrefix(path, module+"/"); ok {
		to, _, _ := strings.Cut(below, "/")
		if to == floor || slices.Contains(floors[floor], to) {
			return ""
		}
		return "imports run from reconcile to claims to numbers"
	}
	first, _, _ := strings.Cut(path, "/")
	switch {
	case path == "regexp":
		return "text is read in one pass, by rules with names"
	case path == "unsafe", path == "C":
		return "nothing in it needs that"
	case first == "net" && path != "net/url", first == "os", first == "syscall":
		return "the library reads what it is given: no files, no network"
	case !strings.Contains(first, "."), slices.Contains(outside, path):
		return ""
	}
	return "the core depends on x/text alone"
}
