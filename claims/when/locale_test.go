package when

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// The locale decides what words and what digits mean.
func TestLocale(t *testing.T) {
	for _, c := range []struct{ reason, locale, text, want string }{
		{"no locale is English of no region", "und", "It rained on 02/03/2022.", "2022-02-03"},
		{"English of no region", "en", "It rained on 02/03/2022.", "2022-02-03"},
		{"the month first", "en-US", "It rained on 02/03/2022.", "2022-02-03"},
		{"so do Filipinos", "en-PH", "It rained on 02/03/2022.", "2022-02-03"},
		{"the day first", "en-GB", "It rained on 02/03/2022.", "2022-03-02"},
		{"the day first in India", "en-IN", "It rained on 02/03/2022.", "2022-03-02"},
		{"a region without a language", "und-GB", "It rained on 02/03/2022.", "2022-03-02"},
		{"only one reading is a day", "en-US", "It rained on 13/02/2022.", "2022-02-13"},
		{"only one reading is a day", "en-GB", "It rained on 02/13/2022.", "2022-02-13"},
		{"dots put the day first", "en-US", "It rained on 02.03.2022.", "2022-03-02"},
		{"the year first leaves no choice", "en-GB", "It rained on 2022-02-03.", "2022-02-03"},
		{"another language has its region's order", "de", "Es regnete am 02/03/2022.", "2022-03-02"},
		{"and keeps its words", "de", "Es regnete am 3. August 2021, am 2. Februar 2022 und im Mai.", ""},
		{"sept is seven", "fr-FR", "Sept. 2021 personnes.", ""},
		{"mar is the sea", "es-MX", "Mar 5, en 2021.", ""},
		{"dates in digits are read", "de-AT", "Wien, 17.2.2022: 12 Menschen.", "2022-02-17"},
	} {
		r := Reader{Locale: language.MustParse(c.locale)}
		var got []string
		for e := range r.All(c.text, 738203) {
			got = append(got, e.Period.String())
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s: %q read as %q, want %q", c.reason, c.locale, c.text, s, c.want)
		}
	}
}
