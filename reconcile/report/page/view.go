package page

import (
	"fmt"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report/internal/digest"
)

// page is what the template shows.
type page struct {
	Title, Deck string
	Cards       []card
	Stories     []*story
	Colours     []string
}

// card is a finding at the head of the page.
type card struct {
	finding
	Href    string
	Measure string
}

// story is the measures of one story.
type story struct {
	Name     string
	ID       string
	Measures []*measure
	Alone    []row
}

// measure is a measure of several claims, or with a finding.
type measure struct {
	Number    string // on the page, from 1
	Title     string
	Facts     string
	Plot      *plot
	Positions []position
	More      int // positions that are not listed
	Findings  []finding
	Rows      []row
	Folded    bool // the table is long and closed at first
}

// position is what some claims of a measure say together.
type position struct {
	look
	Range  string
	Behind string
}

// finding is something to look at.
type finding struct {
	Letter   string
	Kind     string
	Grade    string
	Accepted bool
	Why      []reconcile.Reason
	Numbers  string // of the claims in the table
}

// row is a claim in the table of a measure.
type row struct {
	look
	ID, Href  string
	Number    string
	Measure   string // of a claim that stands alone
	Words     string
	Meaning   string // "" where the words say it
	Marks     []string
	Quote     digest.Quote
	Quoted    bool
	InTitle   bool
	Speaker   string // "" for the outlet itself
	Via       string
	Outlet    string
	URL       string
	AsOf      string
	AsOfDay   string // for programs
	Published string
	Said      string
}

// look is the colour and shape of a position.
type look struct {
	Class string
	Shape int
}

// The numbers of colours and of shapes; they share no factor with each other
// below, so that 30 positions look different.
const (
	colours = 6
	shapes  = 5
)

// lookOf is the look of position i of a measure.
func lookOf(i int) look { return look{fmt.Sprintf("p%d", i%colours), i % shapes} }

// plainLook is that of claims without a position.
var plainLook = look{"px", 0}

// deniedLook is that of what a source says is not so.
var deniedLook = look{"px", shapes}

// wayLook is that of changes without a position: by the way they go.
func wayLook(d claims.Direction) look {
	switch d {
	case claims.Up:
		return look{"p0", 3}
	case claims.Down:
		return look{"p1", 4}
	}
	return plainLook
}

// The sizes at which a page folds and shortens.
const (
	foldedRows    = 30  // a table with more rows is closed at first
	maxPositions  = 8   // positions that are listed
	maxOrigins    = 3   // witnesses that are named
	quoteAround   = 240 // bytes of a sentence before and after the figure
	longestName   = 120 // letters of a name
	longestReason = 400 // letters of a reason
	longestFigure = 160 // letters of the words of a figure
)
