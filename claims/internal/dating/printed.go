package dating

import (
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/claims/when"
)

// headBytes is how much of a text its date of publication is looked for in.
const headBytes = 2048

// Printed returns the day that the head of a text gives as its own: in a dateline,
// "KYIV, Feb. 16, 2022 (Reuters) -", or in a line that is nothing but a stamp,
// "Published 16 February 2022, updated 17 February 2022", of which the latest day
// counts. It is zero when there is none with its year; days that the story tells of
// are never taken for it.
func Printed(text string, r *when.Reader) when.Day {
	head := strings.ToValidUTF8(text[:min(len(text), headBytes)], " ")
	var t prose.Text
	t.Parse(head)
	latest := when.Day(0)
	for e := range r.All(head, 0) {
		n := t.SentenceAt(e.Span.Start)
		if n == len(t.Sentences) || e.Grain != when.GrainDay || e.Period.From != e.Period.To {
			continue
		}
		if s := &t.Sentences[n]; s.Place == prose.Dateline || stamps(&t, s, e) {
			latest = max(latest, e.Period.From)
		}
	}
	return latest
}

// stamps reports whether the sentence, or all of it before the date, is the stamp
// of a page; only a label may come before a date that the story follows.
func stamps(t *prose.Text, s *prose.Sentence, e when.Expression) bool {
	first, end := t.TokenAt(e.Span.Start), t.TokenAt(e.Span.End-1)+1
	label, whole := false, true
	for k := int(s.First); k < int(s.End) && whole; k++ {
		word := t.Word(k)
		mark := t.Tokens[k].Kind == prose.Punct || t.Tokens[k].Kind == prose.Numeral || t.Is(k, prose.Month|prose.Weekday)
		switch {
		case k >= first && k < end, mark:
		case isStampWord(word):
			label = label || k < first && (t.Equal(k, "date") || strings.HasSuffix(word, "ed"))
		case k >= end && label:
			return true
		default:
			whole = false
		}
	}
	return whole
}

// isStampWord reports whether word, in any case, is one of stampWords.
func isStampWord(word string) bool {
	_, ok := slices.BinarySearch(stampWords[:], strings.TrimSuffix(strings.ToLower(word), "."))
	return ok
}

// stampWords are the words of the lines that date a page, sorted.
var stampWords = [...]string{
	"a.m",
	"am",
	"and",
	"at",
	"bst",
	"cet",
	"created",
	"date",
	"dated",
	"edt",
	"est",
	"et",
	"first",
	"gmt",
	"hrs",
	"issued",
	"ist",
	"last",
	"local",
	"modified",
	"on",
	"p.m",
	"pm",
	"posted",
	"pst",
	"published",
	"released",
	"time",
	"updated",
	"utc",
}
