package digest

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// At is the day as of which c holds, as far as it is known: the last of its own,
// or that on which it was said, or that on which it was published.
func At(c *claims.Claim) when.Day {
	switch {
	case c.AsOf.To != 0:
		return c.AsOf.To
	case c.AsOf.From != 0:
		return max(c.AsOf.From, c.Published)
	case c.Said.To != 0:
		return c.Said.To
	}
	return c.Published
}

// Title names the measure of s without its story: what is counted, what happened
// to it, where, and of what kind the figures are.
func (s *Section) Title() string {
	t := s.Name()
	if marks := s.Marks(); len(marks) > 0 {
		t += " (" + strings.Join(marks, ", ") + ")"
	}
	return t
}

// Name names the things that s counts: what, what happened to them, where.
func (s *Section) Name() string {
	t := s.Counted.Counted
	if t == "" {
		t = "not named"
	}
	if r := string(s.Counted.Role); r != "" && !names(t, r) {
		t += " " + r
	}
	if s.Counted.Place != "" && !strings.Contains(t, s.Counted.Place) {
		t += ", " + s.Counted.Place
	}
	return OneLine(t)
}

// names reports whether a phrase has the word of a role in it, in some form:
// spending for spent.
func names(phrase, role string) bool {
	const stem = 4
	return strings.Contains(strings.ToLower(phrase), role[:min(len(role), stem)])
}

// Marks tell what kind of figures s has, where they are no plain totals.
func (s *Section) Marks() (marks []string) {
	if s.Kind == claims.Change {
		marks = append(marks, "change")
		if way := s.Claims[0].Direction; way != claims.Level {
			marks = append(marks, way.String())
		}
	} else if s.Kind != claims.Total {
		marks = append(marks, s.Kind.String())
	}
	if u := s.Unit.Code(); u != "" {
		marks = append(marks, OneLine(u))
	}
	return marks
}

// Chain lists who says c and through whom: the outlet, or else the document,
// then the media between, then the speaker.
func Chain(c *claims.Claim) []string {
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
	for i := range parts {
		parts[i] = OneLine(parts[i])
	}
	return parts
}

// Words returns the words of the figure of c, or its value where there are none.
func Words(c *claims.Claim, g numbers.Grouping) string {
	if c.Quantity.Text != "" {
		return OneLine(c.Quantity.Text)
	}
	return Meaning(&c.Quantity, g)
}

// Marks tells how a claim is meant, where it does not assert its figure:
// "denied", "expected".
func Marks(c *claims.Claim) (marks []string) {
	if c.Denied {
		marks = append(marks, "denied")
	}
	if c.Hypothetical {
		marks = append(marks, "expected")
	}
	if c.Additional && c.Kind == claims.Total {
		marks = append(marks, "additional")
	}
	return marks
}

// GroupingOf returns how people who read texts of a locale group digits.
func GroupingOf(locale language.Tag) numbers.Grouping {
	if region, _ := locale.Region(); locale != language.Und && region.String() == "IN" {
		return numbers.Indian
	}
	return numbers.Western
}

// OneLine returns s with runs of white space as one space, and without marks
// that change the direction of what follows, move a terminal's cursor or cannot
// be seen.
func OneLine(s string) string {
	return strings.Join(strings.Fields(Clean(s)), " ")
}

// Clean returns s with white space of any kind as a space each, and without
// marks that change the direction of what follows, move a terminal's cursor or
// cannot be seen. Of marks that stack on one letter, three are kept.
func Clean(s string) string {
	stacked := 0
	return strings.Map(func(r rune) rune {
		if r < 0x300 && r >= ' ' && r != 0x7f && (r < 0x80 || r > 0xa0) && r != 0xad {
			stacked = 0
			return r
		}
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == 0x200c || r == 0x200d: // join letters and emoji
		case unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Co):
			return -1
		case unicode.In(r, unicode.Mn, unicode.Me):
			if stacked++; stacked > 3 {
				return -1
			}
			return r
		}
		stacked = 0
		return r
	}, s)
}

// Quote is a sentence in three pieces, of which Words is the figure.
type Quote struct{ Before, Words, After string }

// QuoteOf returns the sentence of c in text, cut at a word where more than about
// around bytes stand before or after the figure; ok is false when text does not
// hold it.
func QuoteOf(c *claims.Claim, text string, around int) (q Quote, ok bool) {
	s, w := c.Sentence, c.Quantity.Span
	if s.IsZero() || s.End > len(text) || w.End > len(text) || w.Start < s.Start || w.End < w.Start {
		return q, false
	}
	return cut(text[s.Start:w.Start], text[w.Start:w.End], text[w.End:max(s.End, w.End)], around), true
}

// cut makes a quote of a sentence in three pieces.
func cut(before, words, after string, around int) Quote {
	if i := len(before) - around; i > cutRoom {
		before = "… " + before[wordAfter(before, i):]
	}
	if len(after) > around+cutRoom {
		after = after[:wordBefore(after, around)] + " …"
	}
	return Quote{collapse(before), Clean(words), collapse(after)}
}

// collapse is OneLine that keeps a space at either end.
func collapse(s string) string {
	t := OneLine(s)
	if t == "" {
		if s != "" {
			return " "
		}
		return ""
	}
	if s = Clean(s); s[0] == ' ' {
		t = " " + t
	}
	if s[len(s)-1] == ' ' {
		t += " "
	}
	return t
}

// cutRoom is how far from where it should be a cut may move to a space.
const cutRoom = 30

// wordAfter returns the start of a word of s near i, not before it; the start of
// a rune where no space is near.
func wordAfter(s string, i int) int {
	if n := strings.IndexByte(s[i:min(i+cutRoom, len(s))], ' '); n >= 0 {
		return i + n + 1
	}
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// wordBefore returns the end of a word of s near i, not after it.
func wordBefore(s string, i int) int {
	if n := strings.LastIndexByte(s[max(i-cutRoom, 0):i], ' '); n >= 0 {
		return max(i-cutRoom, 0) + n
	}
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}

// Plural writes a number with its noun.
func Plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return numbers.Int(int64(n)).Format(numbers.Western) + " " + many
}

// UpperFirst returns s with its first letter in upper case.
func UpperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// Days writes a period for people: "12 Mar 2024", "1 Jan to 15 Feb 2022".
func Days(p when.Period) string {
	switch {
	case p.IsZero():
		return ""
	case p.From == p.To:
		return day(p.From, true)
	case p.From == 0:
		return "until " + day(p.To, true)
	case p.To == 0:
		return "since " + day(p.From, true)
	}
	fy, fm, fd := p.From.Date()
	ty, tm, td := p.To.Date()
	switch {
	case fy == ty && fd == 1 && fm == 1 && tm == 12 && td == 31:
		return strconv.Itoa(fy)
	case fy == ty && fm == tm && fd == 1 && isLastOfMonth(p.To):
		return fm.String()[:3] + " " + strconv.Itoa(fy)
	}
	return day(p.From, fy != ty) + " to " + day(p.To, true)
}

// isLastOfMonth reports whether the day after d begins a month.
func isLastOfMonth(d when.Day) bool {
	_, _, first := (d + 1).Date()
	return first == 1 || d == when.LastDay
}

// day writes one day: "12 Mar 2024".
func day(d when.Day, year bool) string {
	y, m, n := d.Date()
	s := strconv.Itoa(n) + " " + m.String()[:3]
	if year {
		s += " " + strconv.Itoa(y)
	}
	return s
}
