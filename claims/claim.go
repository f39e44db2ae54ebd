package claims

import (
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
)

// Claim is one figure of a document: what it counts, who says so, through whom
// and when. It is also a move without a figure ("is pulling back some of its
// troops"), whose Quantity is vague, above zero, and spans the words of the
// move.
type Claim struct {
	ID    string // stable: the same document gives the same ids
	Doc   string // id of the document
	Story string // claims of different stories are never compared
	In    Part   // where the spans point

	Quantity numbers.Quantity
	Sentence numbers.Span // the sentence that holds the figure

	// Before and After are the words of that sentence on either side of the
	// figure, as far as Around bytes each; "" where no text is at hand.
	Before, After string

	Kind         Kind
	Direction    Direction // of a change; Level otherwise
	Additional   bool      // on top of others: "another four"
	Denied       bool      // the source says that it is not so
	Hypothetical bool      // a plan, a forecast, a fear
	SameAs       string    // id of the claim that this one restates, as in "10 km (6.2 miles)"
	PartOf       string    // id of the claim whose figure holds this one, as in "12, three of them children"

	Measure Measure
	Source  Source

	Published when.Day    // of the document
	Said      when.Period // when the source said it
	AsOf      when.Period // when the figure holds

	Evidence Evidence // where the fields were read
}

// Evidence holds the words that fields of a claim were read from, as spans of the
// same part of the document as the figure. A zero span belongs to a field that is
// empty, or that the text leaves to be understood. Sources have their span in
// Source.Mention.
type Evidence struct {
	Counted numbers.Span // names the thing counted
	Role    numbers.Span // tells what happened to it: "killed"
	Place   numbers.Span // names the place
	Cue     numbers.Span // makes the speaker one: "said"
	Saying  numbers.Span // the clause of the cue: "police said on Tuesday"
	Said    numbers.Span // dates the saying
	AsOf    numbers.Span // dates the figure
}

// Around bounds how much of its sentence a claim keeps on either side of the
// figure, in bytes.
const Around = 200

// Part is a part of a document.
type Part uint8

// The parts of a document.
const (
	InText Part = iota
	InTitle
)

// Kind is what a figure says of its measure.
type Kind uint8

// The kinds of figures.
const (
	Total  Kind = iota // how many, how much: "130,000 troops"
	Change             // a difference from another level: "7,000 more", "up 3 points"
	Rate               // a ratio that is no part of a whole: "3.2 % growth", "$40 a barrel"
	Share              // a part of a whole: "two-thirds of voters"
	Rank               // a place in an order: "top 10"
)

// Direction is the way of a change.
type Direction int8

// The directions of changes.
const (
	Level Direction = 0  // no change, or the way is not said
	Up    Direction = 1  // more than before
	Down  Direction = -1 // less than before
)

// Measure is what a figure counts or measures.
type Measure struct {
	// Counted is the thing, with the words that tell it apart: "Russian troops",
	// "new cases", "inflation".
	Counted string `json:"counted,omitzero"`
	// Role is what happened to it; "" for none of the roles.
	Role Role `json:"role,omitzero"`
	// Place is where; "" when the words name no place.
	Place string `json:"place,omitzero"`
}

// Source is who says so. The zero Source, but for Outlet, is the outlet's own
// voice, which is an answer and the most frequent one.
type Source struct {
	// Speaker is the origin, as fully named as the document allows; "" is the
	// outlet itself. Several are joined by "; ".
	Speaker string
	// Mention is where the text names the speaker; a pronoun is a mention.
	Mention numbers.Span
	// Cue is the word that makes the speaker one: "said", "according to".
	Cue string
	// Via lists who stands between the outlet and the speaker, nearest to the
	// outlet first: "Reuters".
	Via []string
	// Outlet is who published the document.
	Outlet string
}

// IsMove reports whether c is a move without a figure.
func (c *Claim) IsMove() bool {
	if c.Kind != Change || !c.Quantity.Vague {
		return false
	}
	lo, loEnd := c.Quantity.Strict.Lower()
	_, hiEnd := c.Quantity.Strict.Upper()
	return loEnd == numbers.Open && lo.Sign() == 0 && hiEnd == numbers.Unbounded
}

// Role is what happened to the things that a figure counts, one word of a closed
// list.
type Role string

// The roles.
const (
	Killed       Role = "killed"
	Injured      Role = "injured"
	Missing      Role = "missing"
	Trapped      Role = "trapped"
	Rescued      Role = "rescued"
	Displaced    Role = "displaced"
	Evacuated    Role = "evacuated"
	Stranded     Role = "stranded"
	Infected     Role = "infected"
	Hospitalised Role = "hospitalised"
	Arrested     Role = "arrested"
	Charged      Role = "charged"
	Deployed     Role = "deployed"
	Withdrawn    Role = "withdrawn"
	Hired        Role = "hired"
	LaidOff      Role = "laid off"
	Attending    Role = "attending"
	Voting       Role = "voting"
	Damaged      Role = "damaged"
	Destroyed    Role = "destroyed"
	Sold         Role = "sold"
	Produced     Role = "produced"
	Raised       Role = "raised"
	Spent        Role = "spent"
)

// roles is the closed list.
var roles = [...]Role{
	Killed, Injured, Missing, Trapped, Rescued, Displaced, Evacuated, Stranded, Infected,
	Hospitalised, Arrested, Charged, Deployed, Withdrawn, Hired, LaidOff, Attending, Voting,
	Damaged, Destroyed, Sold, Produced, Raised, Spent,
}

// Valid reports whether r is one of the roles, or none.
func (r Role) Valid() bool {
	if r == "" {
		return true
	}
	for _, s := range roles {
		if r == s {
			return true
		}
	}
	return false
}

var (
	partNames      = []string{"text", "title"}
	kindNames      = []string{"total", "change", "rate", "share", "rank"}
	directionNames = map[Direction]string{Level: "", Up: "up", Down: "down"}
)

// String returns "text" or "title".
func (p Part) String() string { return partNames[p] }

// String returns the kind in lower case: "total".
func (k Kind) String() string { return kindNames[k] }

// String returns "up", "down", or "" for Level.
func (d Direction) String() string { return directionNames[d] }
