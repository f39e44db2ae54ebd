package reconcile

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// block is one case of a file of testdata: claims, a line each, and what they
// come to.
type block struct {
	reason string
	line   int
	claims []claims.Claim
	want   []string
}

// readBlocks reads a file of blocks that blank lines part:
//
//	# why the answer is what it is
//	a "more than 150,000" troops doc=1 speaker=Roe
//	b "about 130,000" troops doc=2
//	= conflict hard apart
//
// A claim is an id, the figure in quotes, what it counts, and fields. A figure
// in brackets, [150000], is one of data. See setField for the fields.
func readBlocks(t *testing.T, file string) (blocks []block) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	b := block{line: 1}
	for n, line := range strings.Split(string(data)+"\n", "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "":
			if len(b.claims) > 0 {
				blocks = append(blocks, b)
			}
			b = block{line: n + 2}
		case line[0] == '#':
			b.reason = strings.TrimSpace(b.reason + " " + line[1:])
		case line[0] == '=':
			b.want = append(b.want, strings.TrimSpace(line[1:]))
		default:
			c, err := readClaim(line)
			if err != nil {
				t.Fatalf("%s:%d: %v", file, n+1, err)
			}
			b.claims = append(b.claims, c)
		}
	}
	return blocks
}

// readClaim reads a line of a block.
func readClaim(line string) (c claims.Claim, err error) {
	id, rest, _ := strings.Cut(line, " ")
	c.ID, c.Doc = id, id
	figure, rest, err := readFigure(rest)
	if err != nil {
		return c, err
	}
	c.Quantity = figure
	var counted []string
	for _, w := range fields(rest) {
		key, value, ok := strings.Cut(w, "=")
		if !ok {
			counted = append(counted, w)
			continue
		}
		if err := setField(&c, key, value); err != nil {
			return c, fmt.Errorf("%s: %v", w, err)
		}
	}
	c.Measure.Counted = strings.Join(counted, " ")
	if c.Source.Outlet == "" {
		c.Source.Outlet = "outlet " + c.Doc
	}
	return c, c.Validate()
}

// fields splits at spaces outside of quotes.
func fields(s string) (out []string) {
	quoted := false
	for _, w := range strings.FieldsFunc(s, func(r rune) bool {
		if r == '"' {
			quoted = !quoted
		}
		return r == ' ' && !quoted
	}) {
		out = append(out, strings.ReplaceAll(w, `"`, ""))
	}
	return out
}

// setField sets a field from its form in a block.
func setField(c *claims.Claim, key, value string) (err error) {
	span := func(v string) (p when.Period) {
		from, to, two := strings.Cut(v, "..")
		if p.From, err = when.ParseDay(from); !two {
			return when.On(p.From)
		}
		if to != "" { // "2024-04-12.." has no end
			p.To, err = when.ParseDay(to)
		}
		return p
	}
	switch key {
	case "doc":
		c.Doc = value
	case "story":
		c.Story = value
	case "kind":
		c.Kind = map[string]claims.Kind{"change": claims.Change, "rate": claims.Rate, "share": claims.Share, "rank": claims.Rank}[value]
	case "way":
		c.Kind = claims.Change
		c.Direction = map[string]claims.Direction{"up": claims.Up, "down": claims.Down}[value]
	case "unit":
		c.Quantity.Unit = unitOf(value)
	case "per":
		c.Quantity.Per = value
	case "alt":
		q := c.Quantity
		var n numbers.Number
		n, err = numbers.ParseNumber(value)
		q.Strict = numbers.Exactly(n)
		c.Quantity.Alt = []numbers.Quantity{q}
	case "grain":
		c.Quantity.Grain, err = numbers.ParseNumber(value)
	case "role":
		c.Measure.Role = claims.Role(value)
	case "place":
		c.Measure.Place = value
	case "speaker":
		c.Source.Speaker = value
	case "via":
		c.Source.Via = strings.Split(value, ",")
	case "outlet":
		c.Source.Outlet = value
	case "pub":
		c.Published, err = when.ParseDay(value)
	case "said":
		c.Said = span(value)
	case "as_of":
		c.AsOf = span(value)
	case "same_as":
		c.SameAs = value
	case "part_of":
		c.PartOf = value
	case "before":
		c.Before = value
	case "after":
		c.After = value
	case "sentence":
		_, err = fmt.Sscanf(value, "%d-%d", &c.Sentence.Start, &c.Sentence.End)
	case "at":
		_, err = fmt.Sscanf(value, "%d", &c.Quantity.Span.Start)
		c.Quantity.Span.End = c.Quantity.Span.Start + len(c.Quantity.Text)
	case "is":
		for _, v := range strings.Split(value, ",") {
			switch v {
			case "denied":
				c.Denied = true
			case "forecast":
				c.Hypothetical = true
			case "more":
				c.Additional = true
			case "title":
				c.In = claims.InTitle
			default:
				return fmt.Errorf("no such mark")
			}
		}
	default:
		return fmt.Errorf("no such field")
	}
	return err
}

// unitOf returns the unit of a code, which must be in the table of units.
func unitOf(code string) numbers.Unit {
	u, ok := numbers.LookupUnit(code)
	if !ok {
		panic("no such unit: " + code)
	}
	return u
}

// readFigure reads the figure at the head of s: a wording in quotes, or a number
// of data in brackets.
func readFigure(s string) (q numbers.Quantity, rest string, err error) {
	if strings.HasPrefix(s, "[") {
		value, rest, _ := strings.Cut(s[1:], "]")
		n, err := numbers.ParseNumber(value)
		return numbers.Quantity{Strict: numbers.Exactly(n)}, rest, err
	}
	text, rest, ok := strings.Cut(strings.TrimPrefix(s, `"`), `"`)
	if !ok {
		return q, s, fmt.Errorf("no figure in %q", s)
	}
	q.Text, q.Precision = text, numbers.Written
	if text == "move" {
		q.Vague, q.Strict = true, numbers.MoreThan(numbers.Number{})
		return q, rest, nil
	}
	words := strings.Fields(text)
	q.Hedge = strings.Join(words[:len(words)-1], " ")
	n, err := numbers.ParseNumber(strings.ReplaceAll(words[len(words)-1], ",", ""))
	if err != nil {
		return q, rest, err
	}
	q.Grain = grainOf(n)
	switch q.Hedge {
	case "":
		q.Strict = numbers.Exactly(n)
	case "about":
		q.Strict, q.Approx = numbers.Exactly(n), true
	case "more than":
		q.Strict = numbers.MoreThan(n)
	case "at least":
		q.Strict = numbers.AtLeast(n)
	case "below":
		q.Strict = numbers.LessThan(n)
	case "up to":
		q.Strict = numbers.AtMost(n)
	case "nearly":
		q.Strict, q.Approx = numbers.LessThan(n), true
	case "just over":
		q.Strict, q.Approx = numbers.MoreThan(n), true
	default:
		return q, rest, fmt.Errorf("no such hedge: %q", q.Hedge)
	}
	return q, rest, nil
}

// grainOf returns the place of the last digit of n that is not zero.
func grainOf(n numbers.Number) numbers.Number {
	g := numbers.MustNumber("0.001")
	ten := numbers.Int(10)
	for {
		next, _ := g.Mul(ten)
		if q, err := n.Quo(next); err != nil || !q.IsInt() || n.Sign() == 0 {
			return g
		}
		g = next
	}
}
