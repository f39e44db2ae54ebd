package numbers

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// TestTongues reads each table line by line, and sees that each language is one
// that locales have.
func TestTongues(t *testing.T) {
	if !slices.IsSortedFunc(tongues, func(a, b tongue) int { return strings.Compare(a.code, b.code) }) {
		t.Error("tongues are not sorted")
	}
	for _, l := range tongues {
		if _, err := readWords(l.words); err != nil {
			t.Errorf("%s: %v", l.code, err)
		}
		if locales[localeKey{language: l.code}] == nil {
			t.Errorf("%s is the language of no locale", l.code)
		}
	}
}

func TestTongueLookups(t *testing.T) {
	for _, tc := range []struct{ tag, find, text, want, reason string }{
		{"de", "unit after", "25 |Prozent der", "% Prozent", "per cent"},
		{"de-AT", "scale", "1,5 |Mio. Euro", "6 Mio.", "an abbreviation with its point"},
		{"de-CH", "unit after", "12 |Franken", "CHF Franken", "a region of the language"},
		{"de", "hedge before", "Mehr als| 500", "more than Mehr als", "a capital at the head of a sentence"},
		{"de", "hedge before", "wohl mehr als| 500", "more than mehr als", "two words"},
		{"en", "unit after", "25 |Prozent", "", "another language"},
		{"es", "unit after", "3 millones |de euros", "EUR de euros", "the preposition behind a scale word"},
		{"es", "scale", "3 |mil millones", "9 mil millones", "the longest"},
		{"fr", "unit after", "3 millions |d’euros", "EUR d’euros", "an apostrophe"},
		{"fr-CA", "hedge before", "près de| 300", "nearly près de", "a letter beyond ASCII"},
		{"it", "scale", "300 |mila", "3 mila", "thousands"},
		{"it", "scale", "300 |milano", "", "a longer word"},
		{"pt-BR", "scale", "R$ 2,5 |milhões", "6 milhões", "millions"},
		{"nl", "scale", "2 |miljard", "9 miljard", "the long scale"},
		{"ru", "scale", "1,5 |млн рублей", "6 млн", "Cyrillic"},
		{"ru", "unit after", "12 |тонн", "t тонн", "a genitive"},
		{"uk", "unit after", "500 |гривень", "UAH гривень", "a genitive"},
		{"uk", "hedge before", "понад| 500", "more than понад", "Cyrillic"},
		{"hi", "scale", "2 |लाख करोड़", "12 लाख करोड़", "two words"},
		{"hi", "hedge after", "500 |से अधिक लोग", "more than से अधिक", "behind the figure"},
	} {
		head, tail, _ := strings.Cut(tc.text, "|")
		x := localeOf(language.MustParse(tc.tag)).lexicon()
		if got := lookUp(x, tc.find, head+tail, len(head)); got != tc.want {
			t.Errorf("%s: %s in %q = %q, want %q: %s", tc.tag, tc.find, tc.text, got, tc.want, tc.reason)
		}
	}
}
