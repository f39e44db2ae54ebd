package numbers

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
)

func TestUnitAfter(t *testing.T) {
	for _, tc := range []struct {
		text   string // "|" stands where the spelling begins
		code   string // "" for no unit
		words  string
		reason string
	}{
		{"12 |per cent of", "%", "per cent", "two words"},
		{"12|%", "%", "%", "a sign"},
		{"12|% of", "%", "%", "a sign before a word"},
		{"3 |percentage points", "pp", "percentage points", "the longest spelling"},
		{"3-|percentage-point rise", "pp", "percentage-point", "a hyphen between its words"},
		{"25 |basis points", "bp", "basis points", "points of a hundredth"},
		{"5|km away", "km", "km", "glued"},
		{"5|km2 of", "km2", "km2", "a digit ends no shorter spelling"},
		{"5|km² of", "km2", "km²", "nor does a superscript"},
		{"5 |square\nkilometres", "km2", "square\nkilometres", "a line break between words"},
		{"5 |square\u00a0miles", "sq mi", "square\u00a0miles", "a space that does not break"},
		{"90 |km/h", "km/h", "km/h", "with its denominator"},
		{"90 |kilometres an hour", "km/h", "kilometres an hour", "in words"},
		{"90 |kilometers per hour", "km/h", "kilometers per hour", "American spelling"},
		{"40|°C", "°C", "°C", "a sign with its letter"},
		{"40 |degrees Celsius", "°C", "degrees Celsius", "in words"},
		{"40 |degrees", "°", "degrees", "not said of what"},
		{"6-|foot-tall", "ft", "foot", "a hyphen ends it"},
		{"10 |years' jail", "year", "years", "an apostrophe ends it"},
		{"two |decades", "year", "decades", "a multiple"},
		{"12 |metric tons", "t", "metric tons", "two words"},
		{"12 |tons", "ton", "tons", "no kind is said"},
		{"50 |MW", "MW", "MW", "case tells mega"},
		{"50 |mW", "mW", "mW", "from milli"},
		{"50 |mw", "", "", "neither"},
		{"5 |US dollars", "USD", "US dollars", "the country first"},
		{"5 |U.S. dollars", "USD", "U.S. dollars", "with points"},
		{"5 |dollars", "USD", "dollars", "the default of the dollars"},
		{"5 |pounds sterling", "GBP", "pounds sterling", "money"},
		{"5 |pounds", "lb", "pounds", "mass, or money: other tells"},
		{"5 |GBP", "GBP", "GBP", "a code"},
		{"5 |gbp", "GBP", "gbp", "a code that is no word"},
		{"5 |all", "", "", "a code that is one"},
		{"10 |€", "EUR", "€", "a sign behind, as on the continent"},
		{"5 |$10 notes", "", "", "a sign before the next figure"},
		{"5 |US$10", "", "", "the same"},
		{"5 |kilometresque", "", "", "a longer word"},
		{"5 |mé", "", "", "a letter beyond ASCII goes on"},
		{"5 |", "", "", "nothing there"},
		{"5|%的", "%", "%", "no word is written on to a sign"},
		{"5 |minutes", "min", "minutes", "time"},
		{"5 |barrels of oil", "bbl", "barrels", "what is in the barrel is counted"},
		{"5 |light-years", "ly", "light-years", "a hyphen"},
		{"20 |mpg", "mi", "mpg", "with a denominator"},
		{"2021 |C.P.I. forecast", "", "", "a letter of an abbreviation"},
		{"42 |C.", "°C", "C", "a full stop"},
	} {
		head, tail, _ := strings.Cut(tc.text, "|")
		text, pos := head+tail, len(head)
		m, ok := unitAfter(text, pos)
		if !ok {
			m.start, m.end = pos, pos
		}
		if m.unit.code != tc.code || text[m.start:m.end] != tc.words || ok != (tc.code != "") {
			t.Errorf("%q: got %q, %q; want %q, %q: %s", tc.text, m.unit.code, text[m.start:m.end], tc.code, tc.words, tc.reason)
		}
	}
}

func TestUnitBefore(t *testing.T) {
	for _, tc := range []struct {
		text   string // "|" stands where the spelling ends
		code   string // "" for no unit
		words  string
		reason string
	}{
		{"cost $|5", "USD", "$", "a sign"},
		{"cost$|5", "USD", "$", "a sign on a word"},
		{"(US$|5", "USD", "US$", "letters and a sign"},
		{"in US $|5", "USD", "US $", "apart"},
		{"of HK$|5", "HKD", "HK$", "Hong Kong"},
		{"A$|5", "AUD", "A$", "at the start"},
		{"£|5", "GBP", "£", "a sign of two bytes"},
		{"₹|5", "INR", "₹", "a sign of three bytes"},
		{"the Rs| 5", "INR", "Rs", "letters"},
		{"the Rs.| 5", "INR", "Rs.", "letters with a point"},
		{"cars| 5", "", "", "the end of a word"},
		{"CHF| 5", "CHF", "CHF", "a code"},
		{"chf| 5", "CHF", "chf", "a code that is no word"},
		{"COP| 26", "COP", "COP", "a code; ambiguous"},
		{"XCHF| 5", "", "", "the end of a name"},
		{"éRs| 5", "", "", "a letter beyond ASCII before it"},
		{"km| 5", "", "", "stands behind figures"},
		{"R|5", "ZAR", "R", "a letter"},
		{"KSh| 500", "KES", "KSh", "letters"},
		{"GH₵|5", "GHS", "GH₵", "letters and a sign"},
		{"Dhs| 5", "AED", "Dhs", "letters"},
		{"|5", "", "", "nothing there"},
		{" |5", "", "", "a space"},
	} {
		head, tail, _ := strings.Cut(tc.text, "|")
		text, pos := head+tail, len(head)
		m, ok := unitBefore(text, pos)
		if !ok {
			m.start, m.end = pos, pos
		}
		if m.unit.code != tc.code || text[m.start:m.end] != tc.words || ok != (tc.code != "") {
			t.Errorf("%q: got %q, %q; want %q, %q: %s", tc.text, m.unit.code, text[m.start:m.end], tc.code, tc.words, tc.reason)
		}
	}
}

// TestUnitWords checks that each spelling of the tables is found as itself, and
// that no two units share one on the same side of figures.
func TestUnitWords(t *testing.T) {
	type place struct {
		text string
		side unitFlags
	}
	seen := map[place]Unit{}
	for _, w := range unitWords {
		for _, side := range []unitFlags{beforeFigure, afterFigure} {
			if w.flags&side == 0 {
				continue
			}
			if u, ok := seen[place{w.text, side}]; ok && (u != w.unit) {
				t.Errorf("%q is %v and %v", w.text, u, w.unit)
			}
			seen[place{w.text, side}] = w.unit
		}
		if w.flags&afterFigure != 0 {
			if m, ok := unitAfter(w.text, 0); !ok || m.text != w.text || m.end != len(w.text) {
				t.Errorf("unitAfter(%q) = %q, %v", w.text, m.text, ok)
			}
		}
		if w.flags&beforeFigure != 0 {
			if m, ok := unitBefore(w.text, len(w.text)); !ok || m.text != w.text || m.start != 0 {
				t.Errorf("unitBefore(%q) = %q, %v", w.text, m.text, ok)
			}
		}
	}
	t.Logf("%d spellings, %d after, %d before", len(unitWords), len(tableUnits.after.phrases), len(tableUnits.before.phrases))
}

func TestCurrencyOf(t *testing.T) {
	for _, tc := range []struct{ tag, word, code, reason string }{
		{"und", "$", "USD", "international English"},
		{"en", "$", "USD", "no region"},
		{"en-AU", "$", "AUD", "the region's"},
		{"en-CA", "dollars", "CAD", "in words"},
		{"en-GB", "$", "USD", "the pound is no dollar"},
		{"en-SG", "cents", "SGD", "its hundredth"},
		{"en-IE", "cents", "EUR", "the euro has cents"},
		{"en-ZA", "cents", "ZAR", "and the rand"},
		{"en-PK", "Rs", "PKR", "a rupee"},
		{"en-IN", "Rs", "INR", "another"},
		{"en-EG", "£", "EGP", "a pound"},
		{"en-AU", "US$", "USD", "the sign names its country"},
		{"da-DK", "kr", "DKK", "a crown"},
		{"en", "pesos", "peso", "left open"},
		{"es-MX", "pesos", "MXN", "the region's"},
		{"zh-CN", "¥", "JPY", "a language of no row is international"},
		{"en-CN", "¥", "CNY", "the region's"},
	} {
		m, ok := unitAfter(tc.word, 0)
		if !ok {
			t.Fatalf("no unit %q", tc.word)
		}
		if got := localeOf(language.MustParse(tc.tag)).currencyOf(m); got != (Unit{tc.code, Money}) {
			t.Errorf("%s, %q: got %v, want %s: %s", tc.tag, tc.word, got, tc.code, tc.reason)
		}
	}
}

func TestConvert(t *testing.T) {
	for _, tc := range []struct{ n, from, to, want, reason string }{
		{"5", "mi", "km", "8.04672", "the international mile"},
		{"100", "°F", "°C", "340/9", "affine"},
		{"-40", "°C", "°F", "-40", "where the scales meet"},
		{"0", "K", "°C", "-273.15", "absolute zero"},
		{"2", "day", "h", "48", "time"},
		{"1", "year", "month", "12", "the month is its twelfth"},
		{"1", "acre", "m2", "4046.8564224", "area"},
		{"1", "kn", "km/h", "1.852", "a mile an hour at sea"},
		{"8", "bit", "B", "1", "data"},
		{"150", "bp", "pp", "1.5", "points"},
		{"1", "ton", "ton", "1", "the same unit, of unknown size"},
		{"1", "kg", "km", "", "dimensions"},
		{"1", "ton", "kg", "", "unknown size"},
		{"1", "USD", "EUR", "", "needs a rate"},
		{"1", "%", "pp", "", "a share is no difference"},
		{"1", "V", "A", "", "two units of another kind"},
	} {
		from, _ := LookupUnit(tc.from)
		to, _ := LookupUnit(tc.to)
		n, err := Convert(MustNumber(tc.n), from, to)
		if tc.want == "" {
			if err == nil {
				t.Errorf("Convert(%s, %s, %s) = %v, want an error: %s", tc.n, tc.from, tc.to, n, tc.reason)
			}
			continue
		}
		if err != nil || n != MustNumber(tc.want) {
			t.Errorf("Convert(%s, %s, %s) = %v, %v, want %s: %s", tc.n, tc.from, tc.to, n, err, tc.want, tc.reason)
		}
	}
}

func BenchmarkUnitAfter(b *testing.B) {
	for _, bc := range []string{"5 km of", "5 people", "5 square kilometres", "5% of", "5 communications"} {
		b.Run(bc, func(b *testing.B) {
			b.ReportAllocs()
			pos := 2
			if bc[1] == '%' {
				pos = 1
			}
			for b.Loop() {
				unitAfter(bc, pos)
			}
		})
	}
}

func BenchmarkUnitBefore(b *testing.B) {
	for _, bc := range []string{"cost $", "some people", "US$", "Rs"} {
		b.Run(bc, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				unitBefore(bc, len(bc))
			}
		})
	}
}
