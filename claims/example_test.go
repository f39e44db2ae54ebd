package claims_test

import (
	"fmt"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// Each figure comes with what it counts, who says so and when.
func ExampleExtractor() {
	published, _ := when.ParseDay("2024-05-08")
	doc := claims.Document{
		ID: "mirror-1", Outlet: "Inland Mirror", Published: published,
		Text: "At least 12 people drowned at Denning on Monday, fire chief Tamsin Okoro told Reuters.",
	}
	var x claims.Extractor
	for c := range x.All(doc) {
		fmt.Println(c.Quantity.Strict, c.Measure.Counted, c.Measure.Role, c.Measure.Place)
		fmt.Println(c.Source.Speaker, c.Source.Via, c.Source.Outlet)
		fmt.Println(c.AsOf, c.Quantity.Span.In(doc.Text))
	}
	// Output:
	// [12, ∞) people killed Denning
	// Tamsin Okoro [Reuters] Inland Mirror
	// 2024-05-06 At least 12
}

// A claim need not come from a text: a row of a table is one, too.
func ExampleClaim() {
	var c claims.Claim
	err := c.UnmarshalJSON([]byte(`{"id": "row-7", "quantity": {"value": "748000", "grain": "1000"},
		"measure": {"counted": "unemployed"}, "source": {"outlet": "Labour Bureau"}, "as_of": {"from": "2024-01-31", "to": "2024-01-31"}}`))
	fmt.Println(c.Quantity.Strict, c.Measure.Counted, c.Source.Outlet, c.AsOf, err)

	err = c.UnmarshalJSON([]byte(`{"id": "row-8", "measure": {"counted": "unemployed"}}`))
	fmt.Println(err)
	// Output:
	// [748000, 748000] unemployed Labour Bureau 2024-01-31 <nil>
	// quantity: missing
}

// An error names the field.
func ExampleDocument() {
	var d claims.Document
	err := d.UnmarshalJSON([]byte(`{"id": "a", "text": "Nine people died.", "published": "2024-02-30"}`))
	fmt.Println(err)
	// Output:
	// published: when: "2024-02-30": no such day
}

// Add a unit and a noun of your own: a bigha of land, and jawans, who are persons.
func Example_ownUnitAndNoun() {
	squareMetre, _ := numbers.LookupUnit("m2")
	lexicon, err := numbers.NewLexicon(
		numbers.Word{Kind: numbers.UnitWord, Forms: []string{"bigha", "bighas"}, Unit: squareMetre, Times: numbers.Int(2500)},
		numbers.Word{Kind: numbers.NounWord, Forms: []string{"jawan", "jawans"}, Class: "person"},
	)
	if err != nil {
		fmt.Println(err)
	}
	x := claims.Extractor{Lexicon: lexicon}
	for c := range x.All(claims.Document{ID: "a", Text: "Some 40 bighas burned before 120 jawans arrived."}) {
		n, _ := c.Quantity.Value()
		fmt.Println(n, c.Quantity.Unit, c.Measure.Counted)
	}
	// Output:
	// 100000 m2 land burnt
	// 120  jawans
}

// Turn spans into UTF-16 offsets, as an editor in JavaScript counts.
func Example_spansForEditor() {
	text := "“The fine is €40,” she said. 🚒 Two people were hurt."
	ruler := numbers.Ruler{Text: text}
	var x claims.Extractor
	for c := range x.All(claims.Document{ID: "a", Text: text}) {
		u := ruler.UTF16(c.Quantity.Span)
		fmt.Printf("%s: bytes %d to %d, UTF-16 units %d to %d\n", c.Quantity.Text, c.Quantity.Span.Start, c.Quantity.Span.End, u.Start, u.End)
	}
	// Output:
	// €40: bytes 15 to 20, UTF-16 units 13 to 16
	// Two: bytes 40 to 43, UTF-16 units 32 to 35
}
