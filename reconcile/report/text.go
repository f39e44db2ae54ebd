package report

import (
	"bufio"
	"context"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

// columns80 is how many columns a text report fills.
const columns80 = 80

// Text writes r for a terminal of 80 columns: each measure of several claims with
// its figures, what is to be looked at, and then the figures that stand alone.
// The error is that of ctx, which is
// asked before each measure, or that of out.
func Text(ctx context.Context, out io.Writer, r *reconcile.Result, docs Documents) error {
	t := text{w: bufio.NewWriter(out), docs: digest.Library(docs)}
	sections := digest.Sections(r)
	t.line(summary(r, len(sections)))
	var alone []digest.Section
	for i := range sections {
		if err := ctx.Err(); err != nil {
			return err
		}
		if s := &sections[i]; s.IsAlone() {
			alone = append(alone, *s)
		} else {
			t.measure(s)
		}
	}
	t.alone(alone)
	return t.w.Flush()
}

// text is one text report.
type text struct {
	w    *bufio.Writer
	docs digest.Library
}

// summary tells in a line what there is to look at.
func summary(r *reconcile.Result, measures int) string {
	switch {
	case measures == 0:
		return "No figures found: nothing to reconcile."
	case len(r.Findings) == 0:
		return "Nothing to look at: no figures exclude each other."
	}
	var parts []string
	for _, c := range digest.Counts(r) {
		parts = append(parts, digest.Plural(c.N, c.Kind.String(), c.Kind.String()))
	}
	return "To look at: " + strings.Join(parts, ", ") + "."
}

// heading begins a part of the report.
func (t *text) heading(s string) {
	t.line("")
	t.wrap("", s)
	t.line(strings.Repeat("─", columns80))
}

// titled names a measure with its story.
func titled(s *digest.Section) string {
	t := s.Title()
	if s.Story != "" {
		t = digest.OneLine(s.Story) + ": " + t
	}
	return digest.UpperFirst(t)
}

// measure tells of a measure with several claims, or with a finding.
func (t *text) measure(s *digest.Section) {
	head := titled(s)
	if w := s.Witnesses(); w > 0 {
		head += " · " + digest.Plural(w, "witness", "witnesses")
	}
	t.heading(head)
	for _, c := range s.Claims {
		t.claim(c)
	}
	if taken := s.Taken(t.docs.Grouping(s.Claims...)); taken != "" {
		t.wrap("  = ", taken)
	}
	for _, f := range s.Findings {
		t.finding(f)
	}
}

// margin is where the words of a claim begin, right of its date.
const margin = "               "

// claim tells of one figure: date, words, speaker and the way to the outlet, and
// the sentence it stands in.
func (t *text) claim(c *claims.Claim) {
	dates := dated(c)
	head := "  " + pad(dates[0], len(margin)-3) + " "
	words, who := t.words(c), told(c)
	switch one := head + pad(words, 24) + "  " + who; {
	case len(dates) == 1 && columns(one) <= columns80:
		t.line(one)
	case len(dates) == 1:
		t.wrap(head, words)
		t.wrap(margin, who)
	default:
		t.wrap(head, words)
		t.wrap("  "+pad(dates[1], len(margin)-3)+" ", who)
	}
	if q, ok := t.docs.Quote(c, 90); ok {
		t.wrapIn(margin+"│ ", margin+"│ ", q.Before+q.Words+q.After)
	}
}

// words are the words of a figure, with a mark where c does not assert it.
func (t *text) words(c *claims.Claim) string {
	s := digest.Words(c, t.docs.Grouping(c))
	if marks := digest.Marks(c); len(marks) > 0 {
		s += " [" + strings.Join(marks, ", ") + "]"
	}
	return s
}

// dated writes when c holds, a period in two lines; the day of publication
// stands in brackets, where the text tells no other.
func dated(c *claims.Claim) []string {
	switch p := c.AsOf; {
	case p.IsZero() && c.Published == 0:
		return []string{""}
	case p.IsZero():
		return []string{"(" + c.Published.String() + ")"}
	case p.From == p.To:
		return []string{p.From.String()}
	default:
		return []string{end(p.From, "until") + " –", end(p.To, "now")}
	}
}

// end writes the end of a period, or what stands for one that is open.
func end(d when.Day, open string) string {
	if d == 0 {
		return open
	}
	return d.String()
}

// told tells who says c: the speaker, through whom, and in which outlet.
func told(c *claims.Claim) string {
	chain := digest.Chain(c)
	if len(chain) == 0 {
		return ""
	}
	outlet, between := chain[0], chain[1:]
	if c.Source.Speaker == "" && len(between) == 0 {
		return outlet
	}
	var s strings.Builder
	for i := len(between) - 1; i >= 0; i-- {
		if s.Len() > 0 {
			s.WriteString(", via ")
		}
		s.WriteString(between[i])
	}
	return s.String() + ", in " + outlet
}

// finding tells of a finding and its reasons.
func (t *text) finding(f *reconcile.Finding) {
	head := "  ! " + strings.ToUpper(f.Kind.String())
	if g := f.Grade.String(); g != "" {
		head += ", " + g
	}
	if f.Accepted {
		head += ", accepted"
	}
	t.line(head)
	for _, why := range f.Why() {
		t.wrap("    ", why.Text)
	}
}

// alone lists the measures that one claim alone gives.
func (t *text) alone(sections []digest.Section) {
	if len(sections) == 0 {
		return
	}
	t.heading("Given once")
	for i := range sections {
		s := &sections[i]
		c := s.Claims[0]
		t.wrapIn("  ", "    ", titled(s)+": "+t.words(c)+" — "+told(c))
	}
}

// wrap writes s in lines of at most 80 columns: the first behind indent, the
// others below where it begins.
func (t *text) wrap(indent, s string) {
	t.wrapIn(indent, strings.Repeat(" ", columns(indent)), s)
}

// wrapIn writes s in lines of at most 80 columns, the first behind first, the
// others behind rest. A word that is longer than a line is broken.
func (t *text) wrapIn(first, rest, s string) {
	line, n, start := first, columns(first), true
	flush := func() {
		t.line(line)
		line, n, start = rest, columns(rest), true
	}
	for _, w := range strings.Fields(digest.Clean(s)) {
		k := columns(w)
		if !start && n+1+k > columns80 {
			flush()
		}
		if !start {
			line, n = line+" ", n+1
		}
		for n+k > columns80 {
			cut := fit(w, columns80-n)
			line += w[:cut]
			w = w[cut:]
			k = columns(w)
			flush()
		}
		line, n, start = line+w, n+k, false
	}
	t.line(line)
}

// fit returns how many bytes of s fit in n columns, one rune at least.
func fit(s string, n int) int {
	for i, r := range s {
		if n -= columnsOf(r); n < 0 && i > 0 {
			return i
		}
	}
	return len(s)
}

func (t *text) line(s string) {
	t.w.WriteString(strings.TrimRight(s, " "))
	t.w.WriteByte('\n')
}

// columns returns how many columns of a terminal s takes.
func columns(s string) (n int) {
	for _, r := range s {
		n += columnsOf(r)
	}
	return n
}

// columnsOf returns 2 for the wide characters of East Asia, and else 1.
func columnsOf(r rune) int {
	if r < utf8.RuneSelf {
		return 1
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

func pad(s string, n int) string {
	if k := columns(s); k < n {
		return s + strings.Repeat(" ", n-k)
	}
	return s
}
