// Package numclaim is the root of a library that reconciles the numeric claims of
// news: which figures of several stories agree, which exclude each other and why,
// and which only changed.
//
// There is nothing to import here. The work is done in three packages, each of
// which uses only what the one before it exports:
//
//	text --numbers--> quantities --claims--> claims --reconcile--> findings
//
// Package numbers reads written quantities: "close to 1.3 lakh", "more than
// 150,000", "between 10 and 20 million dollars". Each becomes an exact interval
// with its unit, its hedge and the place value it was said in, at byte offsets of
// the text as given. It never rounds, and refuses by named rules what only looks
// like a figure: years, scores, ages, phone numbers.
//
// Package claims reads documents as claims: each figure with the thing that it
// counts, what happened to it and where, the kind of figure it is (a total, a
// change, a rate, a share), who says so and through whom, when it was said and as
// of when it holds. Moves without a figure ("is pulling back some of its troops")
// are claims, too. Names are never guessed, and no source is an answer: then the
// outlet itself says so. Package claims/when reads dates and is useful alone;
// claims/jsonl reads and writes files.
//
// Package reconcile decides which claims speak of one measure, and how the figures
// of a measure stand to each other: conflict, agree, update, compatible. What a
// person should look at is a finding, with its reasons: named rules, a sentence
// each, and the words they rest on. It counts witnesses, not outlets. Package
// reconcile/report tells all of it to a person.
//
// The program examples/newsdesk runs the whole way from files of stories to a
// report:
//
//	go run ./examples/newsdesk
//
// This is version 0.1.0; the README says what may change.
//
// In doubt the library stays silent. A wrong figure or a false conflict costs more
// trust than a missed one.
package numclaim
