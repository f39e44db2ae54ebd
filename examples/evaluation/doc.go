// Package evaluation measures how well the library reads and reconciles, on texts
// written for it: sentences with quantities, short documents with claims, and
// clusters of stories with relations and findings. All of them are invented. What
// is right was written down from the conventions, not from what the code answers,
// so that a part of it fails; no score may fall below the one in floors.txt.
//
//	go test -v ./examples/evaluation            # prints the scores
//	go test ./examples/evaluation -update       # raises the floors, sorts out known failures
//	go test ./examples/evaluation -wrong        # shows what is read in the blocks that fail
//
// A block of text is a reason behind "#", settings behind "@" (the day of
// publication, the outlet, the locale; each may be left out), the text at the
// margin, and below it, behind a tab, what is right. It ends with an empty line.
//
// In sentences/ what is right is each quantity, its words and its reading:
//
//	# lakh
//	@en-IN
//	Close to 1.2 lakh people have left, and dozens more than 40 km away.
//		Close to 1.2 lakh = ~120000
//		dozens = ?>=24
//		more than 40 km = >40 km
//
// where ~ is "about", ? is vague, two dots make a range, a unit follows the number
// and "per" the unit. "words = any" is scored neither way.
//
// In documents/ it is each claim: its words, what is counted, [what happened to it],
// and behind semicolons all that is not usual, where "|" parts answers that are as
// good. A day is asked for only where one is given. A line "= title" may come
// before the text, each further line of which is a paragraph.
//
//	# a part of the toll
//	@2024-05-02 Meridian Post
//	The fire killed 12 people, including three children, police said on Thursday.
//		12: people [killed]; by police; said 2024-05-02
//		three: children [killed]; part of 12; by police; said 2024-05-02
//
// In clusters/ the text is a line for each document, a letter before it, and right
// are relations of two figures, and findings; "finding?" may be there or not.
//
//	# a settled fact: two magnitudes
//	a 2024-01-15 Harbour Times: The quake had a magnitude of 6.1, the institute said.
//	b 2024-01-16 Meridian Post: The quake had a magnitude of 5.8, a survey said.
//		a "6.1" b "5.8" = conflict
//		finding conflict a "6.1" b "5.8"
//
// A line "! cause" above what is right says why a block is not read so yet. A block
// that fails must have one, and a block that passes must have none.
package evaluation
