// Package claims reads documents as claims: each figure with the thing that it
// counts, who says so, through whom and when.
//
// An Extractor takes Documents and yields Claims, those of a title first, each in
// the order of their figures:
//
//	var x claims.Extractor
//	for c := range x.All(doc) {
//		fmt.Println(c.Quantity.Text, c.Measure.Counted, c.Source.Speaker)
//	}
//
// Its promises: every Span is a span of bytes of the document as given, on edges
// of runes; the same document gives the same claims with the same ids, from any
// number of goroutines; the cost grows with the length of the text; no text makes
// it panic. What it does not know stays empty: names are not guessed, the outlet
// is the source of what nobody else is said to have said, and a figure that no
// expression dates has no date.
//
// Claim.Evidence holds the words that the fields were read from. Explain tells the
// rules that made a claim, Refused and WhyNot those by which something that looks
// like a figure makes none. Claims may also be built by hand or decoded from their
// JSON form, and Validate themselves.
package claims
