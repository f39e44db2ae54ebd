package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// kind says which rules a word may set off, so that most words set off none.
type kind uint8

const (
	calling    kind = 1 << iota // "called reports of 40 dead false"
	seeing                      // "she sees 40 million"
	assigning                   // "the poll gives him 40 percent"
	citingWord                  // "according to", "as per"
	within                      // "in a poll", "by the count of"
	telling                     // "his belief that": a noun of saying
	tellingOf                   // of these: "the minister's forecast of"
	revising                    // "cut its forecast to 40"
)

// kindTable lists the words of each kind.
var kindTable = []struct {
	kind  kind
	words []string
}{
	{calling, []string{"brand", "call", "dismiss", "label"}},
	{seeing, []string{"see"}},
	{assigning, []string{"give", "had", "has", "have", "place", "put", "rate"}},
	{citingWord, []string{"according", "per"}},
	{within, []string{"by", "in"}},
	{revising, []string{"boost", "cut", "downgrade", "edge", "hold", "increase", "keep", "leave", "lift", "lower", "maintain", "narrow", "raise", "reduce", "repeat", "revise", "set", "slash", "trim", "upgrade"}},
	{telling, []string{"accusation", "admission", "argument", "belief", "boast", "conclusion", "confirmation", "denial", "disclosure", "emphasis", "insistence", "revelation", "statement", "view"}},
	{telling | tellingOf, []string{"allegation", "assertion", "assessment", "claim", "contention", "count", "estimate", "figure", "forecast", "outlook", "prediction", "projection", "report", "suggestion", "tally", "warning"}},
}

// kinds holds the kinds of words by their Lemmas.
var kinds = func() []kind {
	x := make([]kind, prose.Lemmas())
	for _, k := range kindTable {
		for _, w := range k.words {
			x[prose.LemmaOf(w)] |= k.kind
		}
	}
	x[0] = 0
	return x
}()
