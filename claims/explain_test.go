package claims

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// Explain names, field by field, the rule and the words it rests on.
func TestExplain(t *testing.T) {
	for _, tt := range []struct {
		why, text string
		want      []string
	}{
		{
			"a noun, a verb for the role, a place, a source and its day",
			"At least nine people were killed in Norwick, police said on Tuesday.",
			[]string{
				`counted: noun "people"`, `role: subject "killed"`, `place: preposition "Norwick"`, `kind: total "At least nine"`,
				`source: cue "said"`, `said: saying "Tuesday"`, `as_of: saying "Tuesday"`,
			},
		},
		{
			"a change whose thing is the subject of its verb",
			"The toll rose by seven.",
			[]string{`counted: subject "toll"`, `role: toll "toll"`, `kind: moved by "seven"`},
		},
		{
			"what is only planned",
			"The firm plans to hire 40 drivers.",
			[]string{`counted: noun "drivers"`, `role: object "hire"`, `kind: moved by "40"`, `modality: possible verb "The firm plans to hire 40 drivers."`},
		},
		{
			"a move without a figure",
			"Norland is pulling back some of its troops.",
			[]string{`kind: move "is pulling back some of its troops"`},
		},
	} {
		doc := Document{ID: "d", Text: tt.text, Published: 738958}
		var got []string
		var x Extractor
		for c, steps := range x.Explain(doc) {
			if err := c.Validate(); err != nil {
				t.Error(err)
			}
			for _, s := range steps {
				got = append(got, fmt.Sprintf("%s: %s %q", s.Field, s.Rule, s.Span.In(tt.text)))
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s\n%s\n(-want +got):\n%s", tt.why, tt.text, diff)
		}
	}
}

// Every claim that All yields has a rule for its thing and its kind.
func TestExplainIsComplete(t *testing.T) {
	var x Extractor
	doc := Document{ID: "d", Text: strings.Join(blockTexts(t), "\n\n"), Published: 738958}
	var want []Claim
	for c := range x.All(doc) {
		want = append(want, c)
	}
	var got []Claim
	for c, steps := range x.Explain(doc) {
		got = append(got, c)
		fields := map[string]bool{}
		for _, s := range steps {
			fields[s.Field] = true
		}
		if !fields["kind"] || c.Measure.Counted != "" && !c.IsMove() && !fields["counted"] {
			t.Errorf("%s %q: steps %v", c.ID, c.Quantity.Text, steps)
		}
		if c.Measure.Place != "" && c.Evidence.Place.In(doc.Text) != c.Measure.Place {
			t.Errorf("%s: place %q, evidence %q", c.ID, c.Measure.Place, c.Evidence.Place.In(doc.Text))
		}
	}
	if diff := cmp.Diff(want, got, compareClaims); diff != "" {
		t.Errorf("All and Explain differ:\n%s", diff)
	}
}

// WhyNot names the rule that made no claim of the words.
func TestWhyNot(t *testing.T) {
	doc := Document{
		ID: "d", Published: 738958, Title: "Two dead in Norwick",
		Text: "Two people died two weeks ago. Call 020 7946 0018. No soldiers are poor. Ann Lind, 42, left at 10:30.\n\nAlso Read | Nine hurt in a pile-up\n\nThe town mourns.",
	}
	for _, tt := range []struct {
		words string
		part  Part
		want  string
	}{
		{"Two people", InText, ""},
		{"Two dead", InTitle, ""},
		{"two weeks ago", InText, OfTime},
		{"020 7946 0018", InText, string(numbers.Phone)},
		{"42", InText, string(numbers.Age)},
		{"10:30", InText, string(numbers.ClockTime)},
		{"Ann Lind", InText, NoFigure},
		{"No soldiers", InText, NoZero},
		{"Nine", InText, OfPage},
		{"Norwick", InTitle, NoFigure},
	} {
		text := doc.Text
		if tt.part == InTitle {
			text = doc.Title
		}
		i := strings.Index(text, tt.words)
		var x Extractor
		if got := x.WhyNot(doc, tt.part, numbers.Span{Start: i, End: i + len(tt.words)}); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.words, got, tt.want)
		}
	}
}

func TestLogValue(t *testing.T) {
	var b bytes.Buffer
	log := slog.New(slog.NewTextHandler(&b, &slog.HandlerOptions{ReplaceAttr: func(groups []string, a slog.Attr) slog.Attr {
		if len(groups) == 0 && a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	c := Claim{
		ID: "d#4", Quantity: numbers.Quantity{Text: "nine"}, Measure: Measure{Counted: "people", Role: Killed},
		Source: Source{Speaker: "police", Outlet: "Gazette"}, AsOf: when.Period{From: 738958, To: 738958},
	}
	log.Info("read", "claim", c)
	want := "level=INFO msg=read claim.id=d#4 claim.text=nine claim.kind=total claim.counted=people claim.role=killed claim.speaker=police claim.outlet=Gazette claim.as_of=2024-03-13\n"
	if got := b.String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
