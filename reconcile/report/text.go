package report

import (
	"bufio"
	"cmp"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
)

// Texts returns the text of a part of a document, so that a report can quote it;
// "" when it is not at hand.
type Texts func(doc string, part claims.Part) string

// width is how many columns a text report fills.
const width = 80

// Text writes r for a terminal of 80 columns: each measure of several claims with
// its figures, what is to be looked at, and then the figures that stand alone.
// The error is that of out.
func Text(out io.Writer, r *reconcile.Result, texts Texts) error {
	t := text{w: bufio.NewWriter(out), texts: texts, found: map[string][]*reconcile.Finding{}}
	for _, f := range r.Findings {
		t.found[f.Measure] = append(t.found[f.Measure], f)
	}
	t.summary(r)
	var single []reconcile.Measure
	for m := range r.Measures() {
		if n := len(slices.Collect(m.Claims())); n == 1 && len(t.found[m.ID]) == 0 {
			single = append(single, m)
			continue
		}
		t.measure(&m)
	}
	t.alone(single)
	return t.w.Flush()
}

// text is one text report.
type text struct {
	w     *bufio.Writer
	texts Texts
	found map[string][]*reconcile.Finding // by measure
}

// summary tells in a line what there is to look at.
func (t *text) summary(r *reconcile.Result) {
	if len(r.Findings) == 0 {
		t.line("Nothing to look at: no figures exclude each other.")
		return
	}
	counts := map[string]int{}
	for _, f := range r.Findings {
		counts[f.Kind.String()]++
	}
	var parts []string
	for _, k := range []string{"conflict", "misquote", "accounting", "direction", "outlier", "revision"} {
		if n := counts[k]; n > 0 {
			parts = append(parts, strconv.Itoa(n)+" "+k)
		}
	}
	t.line("To look at: " + strings.Join(parts, ", ") + ".")
}

// measure tells of a measure with several claims, or with a finding.
func (t *text) measure(m *reconcile.Measure) {
	t.line("")
	head := title(m)
	if w := m.Witnesses(); w > 0 {
		head += " · " + plural(w, "witness", "witnesses")
	}
	t.wrap("", head)
	t.line(strings.Repeat("─", width))
	cs := slices.Collect(m.Claims())
	slices.SortStableFunc(cs, func(a, b *claims.Claim) int {
		return cmp.Or(cmp.Compare(at(a), at(b)), cmp.Compare(a.Doc, b.Doc), cmp.Compare(a.Quantity.Span.Start, b.Quantity.Span.Start))
	})
	for _, c := range cs {
		t.claim(c)
	}
	if f, ok := m.Consensus(); ok && len(cs) > 1 {
		t.wrap("  = ", "taken as "+figure(f)+" ("+f.Policy+")")
	}
	for _, f := range t.found[m.ID] {
		t.finding(f)
	}
}

// at is when a claim holds, as far as it is known.
func at(c *claims.Claim) int {
	switch {
	case c.AsOf.From != 0:
		return int(c.AsOf.From)
	case c.Said.From != 0:
		return int(c.Said.From)
	}
	return int(c.Published)
}

// title names a measure: what is counted, what happened to it, where.
func title(m *reconcile.Measure) string {
	s := m.Counted.Counted
	if s == "" {
		s = "(not named)"
	}
	if r := string(m.Counted.Role); r != "" && !strings.Contains(s, r) {
		s += " " + r
	}
	if m.Counted.Place != "" {
		s += ", " + m.Counted.Place
	}
	if u := m.Unit.Code(); u != "" {
		s += " [" + u + "]"
	}
	if m.Kind != claims.Total {
		s += ", " + m.Kind.String()
	}
	if m.Story != "" {
		s = m.Story + ": " + s
	}
	return upperFirst(s)
}

// claim tells of one figure: date, words, outlet and chain of speakers, and the
// sentence it stands in.
func (t *text) claim(c *claims.Claim) {
	day := c.AsOf.String()
	if day == "" {
		day = c.Published.String()
		if day != "" {
			day = "(" + day + ")"
		}
	}
	words := c.Quantity.Text
	if words == "" {
		words = value(c)
	}
	var marks []string
	if c.Denied {
		marks = append(marks, "denied")
	}
	if c.Hypothetical {
		marks = append(marks, "expected")
	}
	if len(marks) > 0 {
		words += " [" + strings.Join(marks, ", ") + "]"
	}
	head := "  " + pad(day, 12) + " "
	words = oneLine(words)
	if one := head + pad(words, 24) + "  " + chain(c); utf8.RuneCountInString(one) <= width {
		t.line(one)
	} else {
		t.wrap(head, words)
		t.wrap(margin, chain(c))
	}
	if q := t.quote(c); q != "" {
		t.wrap(margin, q)
	}
}

// margin is where the words of a claim begin, below its date.
const margin = "               "

// chain tells who says a claim and through whom, the outlet first.
func chain(c *claims.Claim) string {
	var parts []string
	if c.Source.Outlet != "" {
		parts = append(parts, c.Source.Outlet)
	} else if c.Doc != "" {
		parts = append(parts, c.Doc)
	}
	parts = append(parts, c.Source.Via...)
	if c.Source.Speaker != "" {
		parts = append(parts, c.Source.Speaker)
	}
	return strings.Join(parts, " < ")
}

// quote returns the sentence of a claim in quotation marks, cut around its
// figure when it is long.
func (t *text) quote(c *claims.Claim) string {
	if t.texts == nil || c.Sentence.IsZero() {
		return ""
	}
	s := t.texts(c.Doc, c.In)
	if c.Sentence.End > len(s) || c.Quantity.Span.End > len(s) {
		return ""
	}
	const around = 70
	start, end := c.Sentence.Start, c.Sentence.End
	cut, rest := "", ""
	if i := c.Quantity.Span.Start - around; i > start {
		start, cut = wordBoundary(s, i), "… "
	}
	if i := c.Quantity.Span.End + around; i < end {
		end, rest = wordBoundary(s, i), " …"
	}
	return "“" + cut + oneLine(s[start:end]) + rest + "”"
}

// wordBoundary returns the start of the word after i, or i where none is near.
func wordBoundary(s string, i int) int {
	if n := strings.IndexByte(s[i:], ' '); n >= 0 && n < 30 {
		return i + n
	}
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// finding tells of a finding and its reasons.
func (t *text) finding(f *reconcile.Finding) {
	grade := ""
	if g := f.Grade.String(); g != "" {
		grade = ", " + g
	}
	t.line("  ! " + strings.ToUpper(f.Kind.String()) + grade)
	for _, why := range f.Why() {
		t.wrap("      ", why.Text)
	}
}

// alone lists the measures that one claim alone gives.
func (t *text) alone(ms []reconcile.Measure) {
	if len(ms) == 0 {
		return
	}
	t.line("")
	t.line("Given once")
	t.line(strings.Repeat("─", width))
	for _, m := range ms {
		for c := range m.Claims() {
			words := c.Quantity.Text
			if words == "" {
				words = value(c)
			}
			t.wrap("  ", title(&m)+": "+oneLine(words)+" — "+chain(c))
		}
	}
}

// value writes the figure of a claim that has no words.
func value(c *claims.Claim) string {
	s := c.Quantity.Strict.String()
	if n, ok := c.Quantity.Value(); ok {
		s = n.String()
	}
	if u := c.Quantity.Unit.Code(); u != "" {
		s += " " + u
	}
	return s
}

// figure writes what a measure is taken to be.
func figure(f reconcile.Figure) string {
	if f.Named {
		return f.Value.String()
	}
	return f.Range.String()
}

// oneLine returns s with runs of white space as one space, and without marks
// that change the direction of what follows or move a terminal's cursor.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// wrap writes s in lines of at most width columns, each behind indent.
func (t *text) wrap(indent, s string) {
	line, n := indent, utf8.RuneCountInString(indent)
	rest := strings.Repeat(" ", n)
	start := true
	for _, w := range strings.Fields(s) {
		k := utf8.RuneCountInString(w)
		if !start && n+1+k > width {
			t.line(line)
			line, n, start = rest, len(rest), true
		}
		if !start {
			line, n = line+" ", n+1
		}
		line, n, start = line+w, n+k, false
	}
	t.line(line)
}

func (t *text) line(s string) {
	t.w.WriteString(strings.TrimRight(s, " "))
	t.w.WriteByte('\n')
}

func pad(s string, n int) string {
	if k := utf8.RuneCountInString(s); k < n {
		return s + strings.Repeat(" ", n-k)
	}
	return s
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(string(r)) + s[n:]
}
