package main

import (
	"fmt"
	"strconv"
	"strings"
)

// text is a hostile text of any size.
type text struct {
	name    string
	what    string // why it is hostile
	unit    string // what it repeats; or
	nth     func(i int) string
	escaped bool // it is written in the escapes of a JSON string
}

// make returns about n bytes of t: whole units, one at least.
func (t text) make(n int) string {
	if t.nth == nil {
		return strings.Repeat(t.unit, max(1, n/len(t.unit)))
	}
	var b strings.Builder
	b.Grow(n + 100)
	for i := 0; b.Len() < n; i++ {
		b.WriteString(t.nth(i))
	}
	return b.String()
}

// texts are the hostile texts.
var texts = [...]text{
	{name: "one digit", what: "one numeral as long as the text", unit: "7"},
	{name: "one bracket", what: "nothing closes", unit: "("},
	{name: "one quotation mark", what: "each may open or close", unit: `"`},
	{name: "one opening quotation", what: "nothing closes", unit: "“"},
	{name: "one letter", what: "one word as long as the text", unit: "a"},
	{name: "one space", what: "nothing at all", unit: " "},
	{name: "one newline", what: "paragraphs without a word", unit: "\n"},
	{name: "one comma", what: "marks without a word", unit: ","},
	{name: "one full stop", what: "sentences without a word", unit: "."},
	{name: "one hyphen", what: "ranges of nothing", unit: "-"},
	{name: "one currency sign", what: "amounts of nothing", unit: "$"},
	{name: "one percent sign", what: "shares of nothing", unit: "%"},
	{name: "grouped digits", what: "a numeral with groups without end", unit: "123,"},
	{name: "decimal points", what: "a numeral, a version, an address, a date?", unit: "1.2"},
	{name: "slashes", what: "fractions of fractions", unit: "1/2/"},
	{name: "zeros", what: "a fraction of 10^-n", unit: "0"},
	{name: "superscripts", what: "digits of another kind", unit: "²"},
	{name: "nested hedges", what: "words that bound the words that bound", unit: "more than about nearly at least no fewer than up to "},
	{name: "hedged figures", what: "each hedge has a figure", unit: "more than 9 about nearly 8 "},
	{name: "number words", what: "a number without end", unit: "hundred thousand million and twenty-"},
	{name: "scale words", what: "a product beyond all bounds", unit: "million "},
	{name: "ordinals", what: "fractions, dates or ranks", unit: "two thirds of a fifth "},
	{name: "ranges", what: "a million ranges in one sentence", unit: "3-5, "},
	{name: "spelled ranges", what: "each may be the beginning of the next", unit: "between 3 and 5 to 7 and "},
	{name: "figures", what: "a million figures in one sentence", unit: "9 "},
	{name: "different figures", what: "no two are the same", nth: func(i int) string { return strconv.Itoa(i) + " " }},
	{name: "units", what: "rates of rates", unit: "9 km per hour per km "},
	{name: "money", what: "each currency may belong to either side", unit: "$9 US$8 € "},
	{name: "restatements", what: "each may restate the one before", unit: "9 km (6 miles) "},
	{name: "parts", what: "each is part of the one before", unit: "12 dead, including 9 children, 3 of them "},
	{name: "combining marks", what: "one letter with marks without end", nth: func(i int) string {
		if i == 0 {
			return "9 people e"
		}
		return "\u0301\u0323"
	}},
	{name: "marked digits", what: "digits that are none", unit: "9\u0301 people "},
	{name: "invalid UTF-8", what: "no text", unit: "\xff\xc39 people\xed\xa0\x80 "},
	{name: "NUL", what: "the end of a string elsewhere", unit: "9\x00 people \x00"},
	{name: "lone surrogates", what: "half a character", unit: `9 people \ud800 `, escaped: true},
	{name: "swapped surrogates", what: "a pair in the wrong order", unit: `9 \udc00\ud800 `, escaped: true},
	{name: "right-to-left override", what: "what is seen is not what is there", unit: "\u202e9 people died\u202c. "},
	{name: "exponents", what: "exponents of 10^18", unit: "1e1000000000000000000 10^-1000000000000000000 "},
	{name: "impossible dates", what: "the years 0 and 99999", unit: "12 March 0, 31/12/99999, 0000-00-00, 99999-12-31, 30 February 2022, in the year 0. "},
	{name: "dates", what: "a million dates in one sentence", unit: "on Monday from 3 May to "},
	{name: "relative dates", what: "each is reckoned from the one before", unit: "a year earlier, two days later, "},
	{name: "nested speakers", what: "who says that who says", unit: "he said that she said that "},
	{name: "speakers", what: "each sentence has a speaker of its own", nth: func(i int) string { return fmt.Sprintf("Mayor %s said 9 people died. ", name(i)) }},
	{name: "quotations", what: "opened within the one before", unit: "“9 people ‘8 people "},
	{name: "long sentence", what: "clauses without end", unit: "that 9 people, who said 8, of the "},
	{name: "negations", what: "denied denials", unit: "not none of the no 9 people did not deny "},
	{name: "moves", what: "a million moves in one sentence", unit: "troops are pulling back, "},
	{name: "levels", what: "a million changes in one sentence", unit: "rose by seven to 19 from 12, "},
	{name: "identical claims", what: "a million identical claims", unit: "9 people died. "},
	{name: "different claims", what: "a million different ones", nth: func(i int) string {
		return fmt.Sprintf("%d of the %s people were hurt in %s on Monday, he said. ", i+2, name(i), name(i*7))
	}},
	{name: "paragraphs", what: "each the head of a document", unit: "OUTLET, March 3 (AP) - 9 people died.\n\n"},
	{name: "updates", what: "each takes back the one before", unit: "Update: the toll is 9, not 8. Correction: 7.\n"},
	{name: "list", what: "a list without end", unit: "- 9 people: 8\n"},
	{name: "web", what: "words of machines", unit: "http://a.b/9?c=8&d=7#6 @a9 #b8 "},
}

// name returns a name of its own for each i.
func name(i int) string {
	b := []byte{'A' + byte(i%26)}
	for i /= 26; i > 0; i /= 26 {
		b = append(b, 'a'+byte(i%26))
	}
	return string(append(b, "son"...))
}
