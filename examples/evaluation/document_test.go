package evaluation

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// asked is what a block says of a claim.
type asked struct {
	words   string
	in      claims.Part
	span    numbers.Span
	any     bool // scored neither way
	move    bool
	counted []string // answers that are as good
	role    claims.Role
	kind    []string // answers that are as good, "change up"
	per     string
	flags   map[string]bool
	partOf  string
	sameAs  string
	speaker string
	via     []string
	said    when.Period
	asOf    when.Period
}

// flags of a claim by the words that blocks use.
var flags = []string{"additional", "denied", "hypothetical"}

// readDocument returns the document of a block: a line "= title" may come first.
func (b *block) readDocument(id string) claims.Document {
	d := claims.Document{ID: id, Outlet: b.outlet, Published: b.day, Locale: b.locale}
	lines := b.text
	if title, ok := strings.CutPrefix(lines[0], "= "); ok {
		d.Title, lines = title, lines[1:]
	}
	d.Text = strings.Join(lines, "\n\n")
	return d
}

// document scores the claims of a block.
func document(t *testing.T, b *block, s *score) (faults []string) {
	t.Helper()
	d := b.readDocument("d")
	var x claims.Extractor
	got := slices.Collect(x.All(d))
	words := map[string]string{} // by id
	for _, c := range got {
		words[c.ID] = c.Quantity.Text
	}
	title, text := finder{text: d.Title}, finder{text: d.Text}
	found := s.of("claims, found")
	used := map[string]bool{}
	for _, line := range b.right {
		a := parseAsked(t, &title, &text, line)
		i := slices.IndexFunc(got, func(c claims.Claim) bool {
			return !used[c.ID] && c.In == a.in && c.Quantity.Span.Overlaps(a.span) && c.IsMove() == a.move
		})
		if i >= 0 {
			used[got[i].ID] = true
		}
		if a.any {
			continue
		}
		found.asked++
		if i < 0 {
			faults = append(faults, "not found: "+line)
			continue
		}
		found.given++
		found.right++
		faults = append(faults, a.compare(&got[i], d.Text, words, s)...)
	}
	for _, c := range got {
		if !used[c.ID] {
			found.given++
			faults = append(faults, fmt.Sprintf("no claim, or one too many: %q", c.Quantity.Text))
		}
	}
	return faults
}

// compare counts what c has right of a, and returns what it has wrong.
func (a *asked) compare(c *claims.Claim, text string, words map[string]string, s *score) (faults []string) {
	check := func(name string, right bool, want, got any) bool {
		if !right {
			faults = append(faults, fmt.Sprintf("%s: %s: %v, not %v", name, a.words, want, got))
		}
		return right
	}
	if !slices.Contains(a.counted, "any") {
		right := slices.ContainsFunc(a.counted, func(w string) bool { return sameHead(w, c.Measure.Counted) })
		s.answer("claims, what is counted", check("counted", right, a.counted, c.Measure.Counted))
	}
	right := check("role", a.role == c.Measure.Role, a.role, c.Measure.Role)
	s.sparse("claims, role", a.role != "", c.Measure.Role != "", right)
	kind := strings.TrimSpace(c.Kind.String() + " " + c.Direction.String())
	s.answer("claims, kind and direction", check("kind", slices.Contains(a.kind, kind), a.kind, kind))
	check("per", a.per == c.Quantity.Per, a.per, c.Quantity.Per)
	for _, f := range flags {
		is := map[string]bool{"additional": c.Additional, "denied": c.Denied, "hypothetical": c.Hypothetical}[f]
		s.sparse("claims, additional, denied, hypothetical", a.flags[f], is, check(f, a.flags[f] == is, a.flags[f], is))
	}
	right = check("part of", a.partOf == words[c.PartOf], a.partOf, words[c.PartOf])
	s.sparse("claims, part and restatement", a.partOf != "", c.PartOf != "", right)
	right = check("same as", a.sameAs == words[c.SameAs], a.sameAs, words[c.SameAs])
	s.sparse("claims, part and restatement", a.sameAs != "", c.SameAs != "", right)
	a.compareSource(&c.Source, text, s, check)
	if !a.said.IsZero() {
		s.answer("claims, said", check("said", a.said == c.Said, a.said, c.Said))
	}
	if !a.asOf.IsZero() {
		s.answer("claims, as of", check("as of", a.asOf == c.AsOf, a.asOf, c.AsOf))
	}
	return faults
}

func (a *asked) compareSource(c *claims.Source, text string, s *score, check func(name string, right bool, want, got any) bool) {
	right := sameName(a.speaker, c.Speaker) || !c.Mention.IsZero() && c.Mention.End <= len(text) && sameName(a.speaker, c.Mention.In(text))
	s.sparse("claims, speaker", a.speaker != "", c.Speaker != "", check("speaker", right, a.speaker, c.Speaker))
	via := strings.Join(c.Via, " < ")
	right = len(a.via) == len(c.Via)
	for i := range min(len(a.via), len(c.Via)) {
		right = right && sameName(a.via[i], c.Via[i])
	}
	s.sparse("claims, via", len(a.via) > 0, via != "", check("via", right, a.via, via))
}

// parseAsked reads "12: people [killed]; by police; as of 2024-03-11".
func parseAsked(t *testing.T, title, text *finder, line string) (a asked) {
	t.Helper()
	words, rest, ok := strings.Cut(line, ": ")
	if !ok {
		t.Fatalf("no claim: %q", line)
	}
	a.words, a.flags, a.kind = words, map[string]bool{}, []string{"total"}
	place := text
	if title.from == 0 && strings.Contains(title.text, words) {
		a.in, place = claims.InTitle, title
	}
	a.span.Start, a.span.End = place.find(t, words)
	if rest == "any" {
		a.any = true
		return a
	}
	parts := strings.Split(rest, "; ")
	counted := parts[0]
	if i := strings.Index(counted, " ["); i >= 0 {
		role, after, _ := strings.Cut(counted[i+2:], "]")
		a.role = claims.Role(role)
		counted = counted[:i] + after
		if !a.role.Valid() {
			t.Fatalf("no role: %q", line)
		}
	}
	a.counted = strings.Split(counted, " | ")
	for _, p := range parts[1:] {
		if !a.set(t, p) {
			t.Fatalf("%q in %q means nothing", p, line)
		}
	}
	return a
}

// set reads one part of a line; it returns false for one that means nothing.
func (a *asked) set(t *testing.T, part string) bool {
	t.Helper()
	if slices.Contains(flags, part) {
		a.flags[part] = true
		return true
	}
	for prefix, take := range map[string]func(v string){
		"per ":     func(v string) { a.per = v },
		"part of ": func(v string) { a.partOf = v },
		"same as ": func(v string) { a.sameAs = v },
		"by ":      func(v string) { a.speaker = v },
		"via ":     func(v string) { a.via = strings.Split(v, " < ") },
		"said ":    func(v string) { a.said = parsePeriod(t, v) },
		"as of ":   func(v string) { a.asOf = parsePeriod(t, v) },
		"move":     func(string) { a.move = true },
	} {
		if v, ok := strings.CutPrefix(part, prefix); ok {
			take(v)
			return true
		}
	}
	for _, kind := range []string{"change", "rate", "share", "rank"} {
		if strings.HasPrefix(part, kind) {
			a.kind = strings.Split(part, " | ")
			return true
		}
	}
	return false
}

func parsePeriod(t *testing.T, s string) when.Period {
	t.Helper()
	from, to, ok := strings.Cut(s, "/")
	if !ok {
		to = from
	}
	first, err := when.ParseDay(from)
	if err != nil {
		t.Fatal(err)
	}
	last, err := when.ParseDay(to)
	if err != nil {
		t.Fatal(err)
	}
	return when.Period{From: first, To: last}
}

// sameHead reports whether the head noun of one phrase stands in the other.
func sameHead(a, b string) bool {
	v, w := phrase(a), phrase(b)
	return len(w) > 0 && (slices.Contains(w, head(v)) || slices.Contains(v, head(w)))
}

// head returns the last word before "of" and the like.
func head(words []string) string {
	for i, w := range words {
		if i > 0 && slices.Contains([]string{"of", "in", "at", "from", "on", "for", "to", "with", "without", "near"}, w) {
			return words[i-1]
		}
	}
	return words[len(words)-1]
}

// phrase returns the words of s in lower case, without the s of plurals.
func phrase(s string) []string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == '-' || r == ',' })
	for i, w := range words {
		words[i] = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "s")
	}
	return words
}

// sameName reports whether two names share a word that tells, or are both none.
func sameName(a, b string) bool {
	if a == "" || b == "" {
		return a == b
	}
	w := phrase(b)
	return slices.ContainsFunc(phrase(a), func(s string) bool {
		return slices.Contains(w, s) && !slices.Contains([]string{"the", "a", "an", "of", "in", "to", "hi", "her"}, s)
	})
}
