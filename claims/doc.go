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
// So that the cost stays so, the rules look a bounded way: for who says something
// up to 200 words around its cue, in phrases of up to 64 words, and for whom a
// pronoun means among the last twelve speakers of three sentences. No figure is left
// out for that; in a sentence longer than these a source may stay empty.
//
// Claim.Evidence holds the words that the fields were read from. Explain tells the
// rules that made a claim, Refused and WhyNot those by which something that looks
// like a figure makes none. Claims may also be built by hand or decoded from their
// JSON form, and Validate themselves.
package claims
