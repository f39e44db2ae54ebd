package reconcile

import (
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// ToldToMove makes the later of two running counts of the one that is told to have
// come to where it is, "the toll has risen to 52", above the other, and the earlier
// of the one that is told to go on: "38 dead so far".
const ToldToMove Rule = "told-to-move"

// toldToMove orders two running counts, of which no day tells the later, by such
// words.
func (g *group) toldToMove(i, j int32) (order, Rule) {
	if g.courseOf(i, j) != running {
		return together, ""
	}
	switch a, b := g.claims[i], g.claims[j]; {
	case cameTo(b, a, g.subjectOf(j).role):
		return before, ToldToMove
	case cameTo(a, b, g.subjectOf(i).role):
		return after, ToldToMove
	}
	return together, ""
}

// cameTo reports whether the count c, of that role, has moved on from a.
func cameTo(c, a *claims.Claim, role claims.Role) bool {
	if isHigher(c, a) {
		return endsIn(c, risings) || saysSoFar(a) && !saysSoFar(c)
	}
	return isHigher(a, c) && role != claims.Killed && endsIn(c, fallings)
}

// endsIn reports whether the words before the figure of c end in one of verbs and
// "to".
func endsIn(c *claims.Claim, verbs []string) bool {
	words := strings.Fields(strings.ToLower(c.Before))
	n := len(words)
	return n > 1 && words[n-1] == "to" && listed(verbs, strings.Trim(words[n-2], ",;"))
}

// saysSoFar reports whether the words around the figure of c say that it goes on.
func saysSoFar(c *claims.Claim) bool {
	words := strings.FieldsFunc(strings.ToLower(c.Before+" "+c.After), isSpaceOrMark)
	for i := 1; i < len(words); i++ {
		if words[i-1] == "so" && words[i] == "far" {
			return true
		}
	}
	return false
}

// risings are the verbs of counts that come up to a figure.
var risings = []string{
	"climbed", "climbing", "climbs", "grew", "grown", "increased", "increases", "jumped", "jumps", "mounted", "mounts", "raised",
	"raising", "risen", "rises", "rising", "rose", "shot", "soared", "soars", "spiked", "surged", "up", "upped", "went",
}

// fallings are the verbs of counts that come down to a figure.
var fallings = []string{
	"cut", "declined", "decreased", "down", "dropped", "drops", "dwindled", "eased", "fallen", "falls", "fell", "lowered", "reduced",
	"sank", "shrank", "slid",
}
