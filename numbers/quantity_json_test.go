package numbers

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// byValue lets go-cmp compare the value types of this package by ==.
var byValue = cmpopts.EquateComparable(Number{}, Interval{}, Unit{}, Span{})

func interval(t *testing.T, s string) Interval {
	t.Helper()
	v, err := ParseInterval(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestQuantityJSON(t *testing.T) {
	for _, c := range []struct {
		reason string
		q      Quantity
		in     string
		want   string
	}{
		{"nothing known is an empty object", Quantity{}, "", `{}`},
		{
			"a datum is its value and bounds",
			Quantity{Strict: interval(t, "[12, 12]")},
			"",
			`{"value":"12","low":"12","high":"12"}`,
		},
		{"a span at the start of the text is a span", Quantity{
			Span: Span{0, 17}, Text: "more than 150,000", Hedge: "more than", Strict: interval(t, "(150000, ∞)"),
			Grain: Int(10000), Precision: Written,
		}, "title", `{"start":0,"end":17,"in":"title","text":"more than 150,000","value":"150000","low":"150000","low_open":true,"hedge":"more than","grain":"10000"}`},
		{"a range names no number", Quantity{
			Span: Span{3, 11}, Text: "10 to 20", Strict: interval(t, "[10, 20]"), Grain: Int(10), Precision: Written,
		}, "", `{"start":3,"end":11,"text":"10 to 20","low":"10","high":"20","grain":"10"}`},
		{"a vague plural names no number", Quantity{
			Span: Span{3, 9}, Text: "dozens", Strict: interval(t, "[24, ∞)"), Approx: true, Vague: true, Grain: Int(1), Precision: Written,
		}, "", `{"start":3,"end":9,"text":"dozens","low":"24","approx":true,"vague":true,"grain":"1"}`},
		{"an upper bound with a unit and a denominator", Quantity{
			Span: Span{3, 15}, Text: "nearly $92.5", Hedge: "nearly", Strict: interval(t, "(-∞, 92.5)"), Approx: true,
			Unit: unitOf("USD"), Per: "barrel", Grain: MustNumber("0.1"), Precision: Written,
		}, "", `{"start":3,"end":15,"text":"nearly $92.5","value":"92.5","high":"92.5","high_open":true,"approx":true,"hedge":"nearly","unit":"USD","per":"barrel","grain":"0.1"}`},
		{"a fraction in words has no grain", Quantity{
			Span: Span{3, 10}, Text: "a third", Strict: Exactly(MustNumber("1/3")), Precision: WrittenFraction,
		}, "", `{"start":3,"end":10,"text":"a third","value":"1/3","low":"1/3","high":"1/3"}`},
		{"words below ten are small", Quantity{
			Span: Span{3, 14}, Text: "two million", Strict: Exactly(Int(2000000)), Grain: Int(1000000), Precision: WrittenSmall,
		}, "", `{"start":3,"end":14,"text":"two million","value":"2000000","low":"2000000","high":"2000000","grain":"1000000"}`},
		{"a decimal comma", Quantity{
			Span: Span{3, 17}, Text: "1,3 Millionen", Strict: Exactly(Int(1300000)), Grain: Int(100000), Precision: WrittenSmall,
		}, "", `{"start":3,"end":17,"text":"1,3 Millionen","value":"1300000","low":"1300000","high":"1300000","grain":"100000"}`},
		{"words that read as no figure alone are told by their digits", Quantity{
			Span: Span{3, 12}, Text: "Section 7", Strict: Exactly(Int(7)), Grain: Int(1), Precision: WrittenSmall,
		}, "", `{"start":3,"end":12,"text":"Section 7","value":"7","low":"7","high":"7","grain":"1"}`},
		{"another reading does not repeat the words", Quantity{
			Span: Span{3, 8}, Text: "1.234", Strict: Exactly(MustNumber("1.234")), Grain: MustNumber("0.001"), Precision: WrittenSmall,
			Alt: []Quantity{{Span: Span{3, 8}, Text: "1.234", Strict: Exactly(Int(1234)), Grain: Int(1), Precision: WrittenSmall}},
		}, "", `{"start":3,"end":8,"text":"1.234","value":"1.234","low":"1.234","high":"1.234","grain":"0.001","alt":[{"value":"1234","low":"1234","high":"1234","grain":"1"}]}`},
		{"signs of comparison stay readable, quotes and line ends are escaped", Quantity{
			Span: Span{1, 9}, Text: "<\"5\"\n&\t\\", Strict: LessThan(Int(5)), Grain: Int(1), Precision: WrittenSmall,
		}, "", `{"start":1,"end":9,"text":"<\"5\"\u000a&\u0009\\","value":"5","high":"5","high_open":true,"grain":"1"}`},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := c.q.AppendJSON([]byte("before"), c.in)
			if diff := cmp.Diff("before"+c.want, string(got)); diff != "" {
				t.Errorf("AppendJSON (-want +got):\n%s", diff)
			}
			var back Quantity
			if err := json.Unmarshal([]byte(c.want), &back); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.q, back, byValue); diff != "" {
				t.Errorf("read back (-want +got):\n%s", diff)
			}
		})
	}
}

func TestQuantityJSONReads(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		want       Quantity
	}{
		{"a value alone is meant exactly", `{"value":"130000"}`, Quantity{Strict: Exactly(Int(130000))}},
		{"bounds go before the value, which is one of them", `{"value":"5","low":"5"}`, Quantity{Strict: AtLeast(Int(5))}},
		{"a value inside its bounds is told by them", `{"value":"5","low":"4","high":"6"}`, Quantity{Strict: interval(t, "[4, 6]")}},
		{"a grain of data is stated", `{"value":"748000","grain":"1000"}`, Quantity{Strict: Exactly(Int(748000)), Grain: Int(1000)}},
		{"null is as good as no field", `{"value":"5","low":null,"grain":null,"alt":null}`, Quantity{Strict: Exactly(Int(5))}},
		{"fields of another kind are passed by", `{"value":"5","colour":"red"}`, Quantity{Strict: Exactly(Int(5))}},
		{"a move has a direction and no value", `{"low":"0","low_open":true,"vague":true}`, Quantity{Strict: MoreThan(Int(0)), Vague: true}},
	} {
		t.Run(c.reason, func(t *testing.T) {
			var got Quantity
			if err := json.Unmarshal([]byte(c.in), &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, got, byValue); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestQuantityJSONErrors(t *testing.T) {
	for _, c := range []struct {
		reason, in, field string
		kind              error
	}{
		{"a number outside a string may have been rounded on its way", `{"value":12345678901234567890}`, "value", ErrSyntax},
		{"a number with a word", `{"value":"5 million"}`, "value", ErrSyntax},
		{"an empty number", `{"low":""}`, "low", ErrSyntax},
		{"a number past the range", `{"high":"1e999"}`, "high", ErrRange},
		{"a value that its own bounds rule out", `{"value":"7","low":"1","high":"6"}`, "value", ErrRange},
		{"bounds the wrong way round", `{"low":"6","high":"1"}`, "low", ErrEmpty},
		{"an open point holds nothing", `{"low":"6","high":"6","low_open":true}`, "low", ErrEmpty},
		{"an open end without an end", `{"low":"6","high_open":true}`, "high_open", ErrSyntax},
		{"an open end without an end below", `{"value":"6","low_open":true}`, "low_open", ErrSyntax},
		{"a grain below zero", `{"value":"6","grain":"-1"}`, "grain", ErrRange},
		{"a span with one end", `{"value":"6","start":1}`, "end", ErrSyntax},
		{"a span with the other end", `{"value":"6","end":1}`, "start", ErrSyntax},
		{"a span before the text", `{"value":"6","start":-1,"end":1}`, "start", ErrRange},
		{"a span turned round", `{"value":"6","start":3,"end":1}`, "end", ErrRange},
		{"a word where yes or no stands", `{"value":"6","approx":"yes"}`, "approx", ErrSyntax},
		{"a wrong number in another reading", `{"value":"6","alt":[{"value":"x"}]}`, "alt.value", ErrSyntax},
		{"a list instead of a unit", `{"value":"6","unit":["km"]}`, "unit", ErrSyntax},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := Quantity{Per: "as it was"}
			err := json.Unmarshal([]byte(c.in), &got)
			if err == nil || !strings.HasPrefix(err.Error(), c.field+": ") || !errors.Is(err, c.kind) {
				t.Errorf("error %v, want one of %s: %v", err, c.field, c.kind)
			}
			if got.Per != "as it was" {
				t.Errorf("the quantity was changed: %v", got)
			}
		})
	}
}

func TestAppendQuotedIsJSON(t *testing.T) {
	for _, s := range []string{"", "plain", "a\"b\\c", "\x00\x1f\x7f", "é – ₹ \U0001F600", "\u2028\u2029", "bad \xff byte", "<b>&amp;</b>"} {
		var got string
		b := appendQuoted(nil, s)
		if err := json.Unmarshal(b, &got); err != nil {
			t.Errorf("%q: %s: %v", s, b, err)
		} else if want := strings.ToValidUTF8(s, "\uFFFD"); got != want {
			t.Errorf("%q: read back as %q", s, got)
		}
	}
}
