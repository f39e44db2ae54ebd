// Package reconcile decides which figures cannot all be true, who really says
// so, and why.
//
// Claims go in; measures, findings and, for who asks, pairs come out. The zero
// [Policy] is the documented default:
//
//	r := new(reconcile.Policy).Reconcile(cs)
//	for _, f := range r.Findings {
//		fmt.Println(f)
//	}
//
// A measure is what several claims count: one thing, of one story, in one unit.
// Which claims share one is decided by the ordered rules of same.go; in doubt
// two claims are unrelated, as a false conflict costs a reader more trust than a
// missed one. Where claims come from text, the words around their figures count,
// too: "another march", "down from", "of those", or two sentences that say the
// same of one number in other words. How two figures of one measure stand is decided by the table in
// value.go, and by the rules of time in time.go, which come first.
//
// The answer depends on the set of claims alone, never on their order. For
// claims of a table it costs n log n; only listing pairs is quadratic. Claims of
// texts are compared two by two up to some limits, and Result.Limits tells which of
// them a story or a measure exceeds, and what is left out for that.
package reconcile
