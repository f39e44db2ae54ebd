package reconcile

import (
	"strings"

	"github.com/numclaim/numclaim/claims"
)

// isElsewhere reports whether the words before the figure of c set it off from
// the rest of the story, or its day: another event, a place nearby, a sum with or
// without something.
func isElsewhere(c *claims.Claim) bool {
	if isBackground(c) {
		return true
	}
	if c.Before == "" && c.After == "" {
		return false
	}
	words := strings.FieldsFunc(strings.ToLower(c.Before), isSpaceOrMark)
	for i, w := range words {
		switch {
		case listed(elsewhere, w), listed(neighbours, w) && i > 0 && words[i-1] == "in":
			return true
		case (listed(toldApart, w) || i == 0 && w == "that") && i+1 < len(words) && listed(events, singular(words[i+1])):
			return true
		}
	}
	first := ""
	if len(words) > 0 {
		first = words[0]
	}
	after := strings.Fields(strings.ToLower(c.After))
	both := len(after) > 1 && after[1] == "both" && (after[0] == "for" || after[0] == "in")
	return both || first == "including" || first == "excluding"
}

// longPast is how many days before a text its story can have begun: a toll that it
// dates to a day before is that of another event, told as background.
const longPast = 90

// isBackground reports whether c is the toll of an event long before the story: "a
// 2015 quake killed 210 people".
func isBackground(c *claims.Claim) bool {
	return c.Quantity.Text != "" && c.Kind == claims.Total && (runningRoles[c.Measure.Role] || c.Measure.Counted == burntLand) &&
		c.AsOf.To != 0 && c.Published != 0 && c.AsOf.To+longPast < c.Published
}

// toldApart are the words before an event that make it another one than that of
// the story: "another march", "the earlier quake", "the women's final". So does "that"
// at the head of a sentence: "That quake killed six".
var toldApart = []string{
	"another", "boys", "earlier", "former", "girls", "junior", "other", "preceding", "previous", "women's", "women’s", "youth",
}

// neighbours are the words before the name of a place that is not that of the
// story.
var neighbours = []string{"nearby", "neighboring", "neighbouring"}

func isSpaceOrMark(r rune) bool { return strings.ContainsRune(" \t\n\r,.;:()[]\"“”", r) }

// elsewhere are the words that set a sentence off from the story.
var elsewhere = []string{"away", "elsewhere", "separate", "separately"}

// events are the heads of what may happen once more: "another march".
var events = []string{
	"accident", "attack", "avalanche", "blast", "blaze", "bombing", "collision", "concert", "crash", "cup", "cyclone", "demonstration", "derailment",
	"disaster", "earthquake", "epidemic", "eruption", "event", "explosion", "festival", "final", "fire", "flood", "game", "heist", "hurricane",
	"incident", "landslide", "march", "match", "outbreak", "parade", "protest", "quake", "race", "raid", "rally", "robbery", "semi-final",
	"shooting", "stampede", "storm", "strike", "temblor", "tremor", "tsunami", "typhoon", "wildfire",
}

// isPart reports whether the words at the figure of c name a figure before it as
// its whole: "Of those, 12 were children", "five bombs, of which 12 exploded", "four
// of the five victims".
func isPart(c *claims.Claim) bool {
	if c.Before == "" && c.After == "" {
		return false
	}
	words := strings.FieldsFunc(strings.ToLower(c.Before), isSpaceOrMark)
	n := len(words)
	switch {
	case n > 1 && words[0] == "of" && listed(pronouns, words[1]):
		return true
	case n > 1 && words[n-2] == "of" && listed(pronouns, words[n-1]):
		return true
	}
	after := strings.Fields(strings.ToLower(c.After))
	if len(after) > 1 && after[0] == "of" && (after[1] == "which" || after[1] == "whom") {
		return true
	}
	return len(after) > 3 && after[0] == "of" && listed(definites, after[1]) && isNumeral(after[2])
}

// definites are the words before a whole that the reader knows of.
var definites = []string{"her", "his", "its", "the", "their", "these", "those"}

// isNumeral reports whether w is a number, in digits or one of the words up to
// twelve.
func isNumeral(w string) bool {
	return w[0] >= '0' && w[0] <= '9' || listed(numerals, w)
}

// numerals are the small numbers in words that may be a whole.
var numerals = []string{"eight", "eleven", "five", "four", "nine", "seven", "six", "ten", "three", "twelve", "two"}

// tellsOfSome reports whether the words behind the figure of c tell something of so
// many of others: "9,000 of them are on strike", "128 of the 250 seats", and not
// "9,000 of them on Monday".
func tellsOfSome(c *claims.Claim) bool {
	words := strings.Fields(strings.ToLower(c.After))
	if len(words) < 2 || words[0] != "of" {
		return false
	}
	for _, w := range words[1:min(len(words), 9)] {
		if listed(auxiliaries, w) || w[0] >= '0' && w[0] <= '9' {
			return true
		}
		if strings.ContainsAny(w, ".,;:") {
			return false
		}
	}
	return false
}

// auxiliaries are verbs that tell something of what is counted.
var auxiliaries = []string{"are", "had", "have", "were", "will"}

// pronouns are the words that stand for a whole told before.
var pronouns = []string{"that", "them", "these", "this", "those", "which", "whom"}
