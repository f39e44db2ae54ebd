package dating

import (
	"slices"
	"testing"

	"github.com/numclaim/numclaim/claims/when"
)

func TestPrinted(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"dateline with an agency", "ORDA, Feb. 16, 2022 (Reuters) - Twelve boats came on Tuesday.", "2022-02-16"},
		{"dateline with a dash", "ORDA, 16 February 2022 (AP) — Twelve boats came on Tuesday.", "2022-02-16"},
		{"dateline without a year", "ORDA, Feb. 16 (Reuters) - Twelve boats came on Tuesday.", ""},
		{"stamp", "Published 16 February 2022\n\nTwelve boats came.", "2022-02-16"},
		{"stamp with a time of day", "Feb 16, 2022, 10:14 AM IST\n\nTwelve boats came.", "2022-02-16"},
		{"the latest stamp", "Posted: Feb 15, 2022 8:20 AM ET Last Updated: Feb 16, 2022 8:10 PM ET\nTwelve boats came.", "2022-02-16"},
		{"label before the story", "date 2022-02-16 Mayor Ilse Vardan opened a pier.", "2022-02-16"},
		{"the story tells of a day", "On 11 March 2011 a quake hit Orda.", ""},
		{"the headline does", "Timeline: 11 March 2011 quake\n\nTwelve boats came.", ""},
		{"no date at all", "Twelve boats came.", ""},
		{"no text", "", ""},
	} {
		if got := Printed(c.text, new(when.Reader)).String(); got != c.want {
			t.Errorf("%s: %q gives %q, want %q", c.reason, c.text, got, c.want)
		}
	}
}

func TestStampWords(t *testing.T) {
	if !slices.IsSorted(stampWords[:]) || len(slices.Compact(slices.Clone(stampWords[:]))) != len(stampWords) {
		t.Error("stampWords are not sorted and unique")
	}
}
