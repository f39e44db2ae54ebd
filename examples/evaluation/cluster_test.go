package evaluation

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
)

// story is a cluster that was read and reconciled.
type story struct {
	docs   map[string]claims.Document
	claims []claims.Claim
	result *reconcile.Result
}

// figure is the words of a figure in a document.
type figure struct{ doc, words string }

func (f figure) String() string { return fmt.Sprintf("%s %q", f.doc, f.words) }

// readStory reads lines such as "a 2024-03-12 Meridian Post: text". A line that
// begins with spaces is a paragraph of the document above it, and a text that
// begins with "= " a title.
func (b *block) readStory(t *testing.T) *story {
	t.Helper()
	s := &story{docs: map[string]claims.Document{}}
	id := ""
	for _, line := range b.text {
		if p, ok := strings.CutPrefix(line, "  "); ok {
			d := s.docs[id]
			d.Text = strings.TrimPrefix(d.Text+"\n\n"+p, "\n\n")
			s.docs[id] = d
			continue
		}
		before, text, _ := strings.Cut(line, ": ")
		words := strings.SplitN(before, " ", 3)
		if len(words) != 3 {
			t.Fatalf("no document: %q", line)
		}
		day, err := when.ParseDay(words[1])
		if err != nil {
			t.Fatal(err)
		}
		id = words[0]
		d := claims.Document{ID: id, Outlet: words[2], Published: day, Locale: b.locale, Story: "story", Text: text}
		if title, ok := strings.CutPrefix(text, "= "); ok {
			d.Title, d.Text = title, ""
		}
		s.docs[id] = d
	}
	var x claims.Extractor
	for _, id := range slices.Sorted(maps.Keys(s.docs)) {
		s.claims = slices.AppendSeq(s.claims, x.All(s.docs[id]))
	}
	s.result = new(reconcile.Policy).Reconcile(s.claims)
	return s
}

// claim returns the id of the claim of f, "" for none.
func (s *story) claim(t *testing.T, f figure) string {
	t.Helper()
	d := s.docs[f.doc]
	in, at := claims.InText, strings.Index(d.Text, f.words)
	if i := strings.Index(d.Title, f.words); i >= 0 {
		in, at = claims.InTitle, i
	}
	if at < 0 {
		t.Fatalf("%v is nowhere", f)
	}
	for i := range s.claims {
		c := &s.claims[i]
		if c.Doc == f.doc && c.In == in && c.Quantity.Span.Start < at+len(f.words) && at < c.Quantity.Span.End {
			return c.ID
		}
	}
	return ""
}

// relation returns how two claims stand to each other.
func (s *story) relation(a, b string) reconcile.Relation {
	for p := range s.result.Pairs() {
		if p.A.ID == a && p.B.ID == b || p.A.ID == b && p.B.ID == a {
			return p.Relation
		}
	}
	return reconcile.Unrelated
}

// cluster scores the relations and the findings of a block.
func cluster(t *testing.T, b *block, s *score) (faults []string) {
	t.Helper()
	st := b.readStory(t)
	left := slices.Clone(st.result.Findings)
	for _, line := range b.right {
		var fault string
		if what, ok := strings.CutPrefix(line, "finding"); ok {
			left, fault = st.finding(t, what, left, s)
		} else {
			fault = st.pair(t, line, s)
		}
		if fault != "" {
			faults = append(faults, fault)
		}
	}
	for _, f := range left {
		s.of("findings").given++
		faults = append(faults, "a finding too many: "+tellFinding(f))
	}
	return faults
}

// pair scores `a "6.1" b "5.8" = conflict or update`.
func (s *story) pair(t *testing.T, line string, to *score) string {
	t.Helper()
	figures, relations, _ := strings.Cut(line, " = ")
	want := strings.Split(relations, " or ")
	fs := parseFigures(t, figures)
	if len(fs) != 2 {
		t.Fatalf("no pair: %q", line)
	}
	a, b := s.claim(t, fs[0]), s.claim(t, fs[1])
	got := reconcile.Unrelated
	if a != "" && b != "" {
		got = s.relation(a, b)
	}
	right := slices.Contains(want, got.String())
	to.answer("relations", right)
	to.sparse("conflicts", want[0] == "conflict", got == reconcile.Conflict && !(right && want[0] != "conflict"), right)
	if right {
		return ""
	}
	return fmt.Sprintf("relation: %s, not %v", line, got)
}

// finding scores ` conflict a "6.1" b "5.8"`. It returns the findings without the
// one that it found.
func (s *story) finding(t *testing.T, what string, left []*reconcile.Finding, to *score) ([]*reconcile.Finding, string) {
	t.Helper()
	mark, rest, _ := strings.Cut(what, " ")
	kind, figures, _ := strings.Cut(rest, " ")
	fs := parseFigures(t, figures)
	i := slices.IndexFunc(left, func(f *reconcile.Finding) bool {
		return f.Kind.String() == kind && !slices.ContainsFunc(fs, func(g figure) bool {
			id := s.claim(t, g)
			return !slices.ContainsFunc(f.Claims, func(c *claims.Claim) bool { return c.ID == id })
		})
	})
	found := i >= 0
	if found {
		left = slices.Delete(left, i, i+1)
	}
	if mark == "?" {
		return left, ""
	}
	to.sparse("findings", true, found, found)
	if !found {
		return left, "finding: no" + what[len(mark):]
	}
	return left, ""
}

func tellFinding(f *reconcile.Finding) string {
	s := f.Kind.String()
	for _, c := range f.Claims {
		s += " " + figure{c.Doc, c.Quantity.Text}.String()
	}
	return s
}

// parseFigures reads `a "6.1" b "5.8"`.
func parseFigures(t *testing.T, s string) (fs []figure) {
	t.Helper()
	parts := strings.Split(s, `"`)
	for i := 0; i+1 < len(parts); i += 2 {
		fs = append(fs, figure{strings.TrimSpace(parts[i]), parts[i+1]})
	}
	if len(fs) == 0 {
		t.Fatalf("no figures: %q", s)
	}
	return fs
}
