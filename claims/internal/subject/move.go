package subject

import (
	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// Move is a rise or fall that no figure goes with: "is pulling back some of its
// troops".
type Move struct {
	Span    numbers.Span // the words of the move
	Counted string
	Words   numbers.Span // where the text names what moves
	Place   string
	Way     int8
	Denied  bool
	Unreal  bool
}

var _ = prose.Text{}
