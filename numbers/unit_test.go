package numbers

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"
)

// worked holds a value for each unit that its source works out, or that follows
// from how the source defines it. "~" before the value says that the source
// rounds it to the digits given.
var worked = []struct{ n, from, to, want, reason string }{
	{"5", "‰", "%", "0.5", "a thousandth is a tenth of a hundredth"},
	{"25", "bp", "pp", "0.25", "a basis point is a hundredth of a point"},

	{"1000", "ms", "s", "1", "milli"},
	{"1000", "µs", "ms", "1", "micro"},
	{"1000", "ns", "µs", "1", "nano"},
	{"1000", "ps", "ns", "1", "pico"},
	{"1000", "fs", "ps", "1", "femto"},
	{"1", "min", "s", "60", "SI Brochure, table 8"},
	{"1", "h", "s", "3600", "SI Brochure, table 8"},
	{"1", "day", "s", "86400", "SI Brochure, table 8"},
	{"1", "week", "day", "7", "seven days"},
	{"1", "month", "day", "30.436875", "a twelfth of the Gregorian year"},
	{"400", "year", "day", "146097", "the Gregorian cycle"},

	{"42.195", "km", "m", "42195", "a marathon"},
	{"10", "dm", "m", "1", "deci"},
	{"100", "cm", "m", "1", "centi"},
	{"10", "mm", "cm", "1", "milli"},
	{"1000", "µm", "mm", "1", "micro"},
	{"1000", "nm", "µm", "1", "nano"},
	{"1000", "pm", "nm", "1", "pico"},
	{"1000", "fm", "pm", "1", "femto"},
	{"10", "Å", "nm", "1", "SP 811"},
	{"1", "in", "cm", "2.54", "the agreement"},
	{"3", "ft", "yd", "1", "the agreement"},
	{"1", "yd", "m", "0.9144", "the agreement"},
	{"1", "mi", "yd", "1760", "a mile of 1,760 yards"},
	{"8", "furlong", "mi", "1", "an eighth of a mile"},
	{"1", "fathom", "ft", "6", "six feet"},
	{"1", "nmi", "m", "1852", "SI Brochure, table 8"},
	{"1", "au", "km", "149597870.7", "the resolution"},
	{"1", "ly", "m", "9460730472580800", "299,792,458 m/s for 365.25 days"},

	{"1", "km2", "m2", "1000000", "a thousand squared"},
	{"10000", "cm2", "m2", "1", "a hundred squared"},
	{"100", "ha", "km2", "1", "SI Brochure, table 8"},
	{"1", "acre", "sq yd", "4840", "a chain by a furlong"},
	{"144", "sq in", "ft2", "1", "twelve squared"},
	{"9", "ft2", "sq yd", "1", "three squared"},
	{"1", "sq yd", "m2", "0.83612736", "0.9144 squared"},
	{"1", "sq mi", "acre", "640", "a section"},
	{"10", "dunam", "ha", "1", "a thousand square metres"},

	{"1000", "ml", "l", "1", "milli"},
	{"1000", "µl", "ml", "1", "micro"},
	{"10", "dl", "l", "1", "deci"},
	{"100", "cl", "l", "1", "centi"},
	{"1", "hl", "l", "100", "hecto"},
	{"1", "Ml", "m3", "1000", "mega"},
	{"1", "Gl", "Ml", "1000", "giga"},
	{"1", "m3", "l", "1000", "a litre is a cubic decimetre"},
	{"1", "km3", "m3", "1000000000", "a thousand cubed"},
	{"231", "cu in", "gal", "1", "the wine gallon"},
	{"27", "cu ft", "cu yd", "1", "three cubed"},
	{"1728", "cu in", "cu ft", "1", "twelve cubed"},
	{"1", "cu yd", "l", "764.554857984", "0.9144 cubed"},
	{"1", "cu mi", "km3", "4.168181825440579584", "1.609344 cubed"},
	{"1", "acre-foot", "cu ft", "43560", "an acre a foot deep"},
	{"1", "gal", "l", "~3.785412", "SP 811"},
	{"1", "imp gal", "l", "4.54609", "the regulations"},
	{"4", "quart", "gal", "1", "a quarter"},
	{"8", "pt", "gal", "1", "an eighth"},
	{"8", "imp pt", "imp gal", "1", "an eighth"},
	{"16", "cup", "gal", "1", "a sixteenth"},
	{"128", "fl oz", "gal", "1", "SP 811"},
	{"2", "tbsp", "fl oz", "1", "half an ounce"},
	{"3", "tsp", "tbsp", "1", "a third"},
	{"1", "bbl", "gal", "42", "of petroleum: SP 811"},
	{"1", "bu", "cu in", "2150.42", "the Winchester bushel"},

	{"1000", "g", "kg", "1", "a thousandth of the base"},
	{"1000", "ng", "µg", "1", "nano"},
	{"1000", "mg", "g", "1", "milli"},
	{"1000", "µg", "mg", "1", "micro"},
	{"1", "t", "kg", "1000", "SI Brochure, table 8"},
	{"1", "short ton", "lb", "2000", "SP 811"},
	{"1", "long ton", "lb", "2240", "SP 811"},
	{"10", "quintal", "t", "1", "a hundred kilograms"},
	{"1", "lb", "kg", "0.45359237", "the agreement"},
	{"16", "oz", "lb", "1", "the agreement"},
	{"175", "oz t", "oz", "192", "480 and 437.5 grains"},
	{"1", "stone", "lb", "14", "the regulations"},
	{"5", "carat", "g", "1", "200 mg"},
	{"8", "tola", "oz t", "3", "180 and 480 grains"},

	{"20", "°C", "K", "293.15", "SI Brochure, 2.3.1"},
	{"212", "°F", "°C", "100", "water boils"},
	{"32", "°F", "°C", "0", "it freezes"},

	{"36", "km/h", "m/s", "10", "3.6 to one"},
	{"1", "km/s", "m/s", "1000", "kilo"},
	{"1", "ft/s", "m/s", "0.3048", "the agreement"},
	{"1", "mph", "km/h", "1.609344", "the agreement"},
	{"1", "kn", "km/h", "1.852", "a nautical mile an hour"},

	{"1", "kJ", "J", "1000", "kilo"},
	{"1", "MJ", "kJ", "1000", "mega"},
	{"1", "TJ", "GJ", "1000", "tera"},
	{"1", "PJ", "TJ", "1000", "peta"},
	{"1", "EJ", "PJ", "1000", "exa"},
	{"1", "keV", "eV", "1000", "kilo"},
	{"1", "therm", "Btu", "100000", "SP 811: a hundred thousand Btu of the International Table"},
	{"10000000", "erg", "J", "1", "SP 811"},
	{"1", "GJ", "MJ", "1000", "giga"},
	{"1", "Wh", "J", "3600", "an hour of a watt"},
	{"1", "kWh", "MJ", "3.6", "SP 811"},
	{"1", "MWh", "kWh", "1000", "mega"},
	{"1", "GWh", "MWh", "1000", "giga"},
	{"1", "TWh", "GWh", "1000", "tera"},
	{"1", "eV", "J", "1.602176634e-19", "SI Brochure, table 1"},
	{"1", "MeV", "eV", "1000000", "mega"},
	{"1", "GeV", "MeV", "1000", "giga"},
	{"1", "TeV", "GeV", "1000", "tera"},
	{"1", "cal", "J", "4.184", "the thermochemical calorie"},
	{"1", "kcal", "kJ", "4.184", "a thousand of them"},
	{"1", "Btu", "J", "~1055.056", "of the International Table: SP 811"},

	{"1000", "mW", "W", "1", "milli"},
	{"1000", "µW", "mW", "1", "micro"},
	{"1", "kW", "W", "1000", "kilo"},
	{"1", "MW", "kW", "1000", "mega"},
	{"1", "GW", "MW", "1000", "giga"},
	{"1", "TW", "GW", "1000", "tera"},
	{"1", "hp", "W", "~745.6999", "550 foot pounds a second: SP 811"},
	{"1", "PS", "W", "~735.4988", "75 kilopond metres a second: SP 811"},

	{"1", "kB", "B", "1000", "kilo"},
	{"1", "MB", "kB", "1000", "mega"},
	{"1", "GB", "MB", "1000", "giga"},
	{"1", "TB", "GB", "1000", "tera"},
	{"1", "PB", "TB", "1000", "peta"},
	{"1", "EB", "PB", "1000", "exa"},
	{"1", "ZB", "EB", "1000", "zetta"},
	{"1", "KiB", "B", "1024", "2^10"},
	{"1", "MiB", "KiB", "1024", "2^20"},
	{"1", "GiB", "MiB", "1024", "2^30"},
	{"1", "TiB", "GiB", "1024", "2^40"},
	{"8", "bit", "B", "1", "an octet"},
	{"1", "kbit", "bit", "1000", "kilo"},
	{"1", "Mbit", "kbit", "1000", "mega"},
	{"1", "Gbit", "Mbit", "1000", "giga"},
	{"1", "Tbit", "Gbit", "1000", "tera"},

	{"1", "kHz", "Hz", "1000", "kilo"},
	{"1", "MHz", "kHz", "1000", "mega"},
	{"1", "GHz", "MHz", "1000", "giga"},
	{"1", "THz", "GHz", "1000", "tera"},
	{"3000", "rpm", "Hz", "50", "a minute has sixty seconds"},

	{"1", "hPa", "Pa", "100", "hecto"},
	{"1", "kPa", "hPa", "10", "kilo"},
	{"1", "MPa", "kPa", "1000", "mega"},
	{"1", "GPa", "MPa", "1000", "giga"},
	{"760", "Torr", "atm", "1", "SP 811"},
	{"1", "bar", "kPa", "100", "SP 811"},
	{"1", "mbar", "hPa", "1", "SP 811"},
	{"1", "atm", "Pa", "101325", "SP 811"},
	{"1", "mmHg", "Pa", "~133.3224", "SP 811"},
	{"1", "inHg", "Pa", "~3386.389", "SP 811"},
	{"1", "psi", "Pa", "~6894.757", "SP 811"},
	{"1", "ksi", "psi", "1000", "SP 811: a kilopound is a thousand pounds"},
}

func TestWorkedValues(t *testing.T) {
	for _, tc := range worked {
		got, err := Convert(MustNumber(tc.n), mustUnit(tc.from), mustUnit(tc.to))
		want, isRounded := strings.CutPrefix(tc.want, "~")
		same := got == MustNumber(want)
		if isRounded {
			places := len(want) - strings.IndexByte(want, '.') - 1
			same = got.Rat().FloatString(places) == want
		}
		if err != nil || !same {
			t.Errorf("%s %s = %v %s, %v; want %s: %s", tc.n, tc.from, got, tc.to, err, tc.want, tc.reason)
		}
	}
}

// TestUnitTable checks that the table is in order and complete: each unit has a
// source, a worked value if it has a factor, and the base of its dimension stands
// first.
func TestUnitTable(t *testing.T) {
	codes := map[string]bool{}
	for i, r := range unitTable {
		isFirst := i == 0 || unitTable[i-1].dim != r.dim
		switch {
		case codes[r.code]:
			t.Errorf("%s stands twice", r.code)
		case i > 0 && unitTable[i-1].dim > r.dim:
			t.Errorf("%s is out of the order of dimensions", r.code)
		case r.source == "":
			t.Errorf("%s has no source", r.code)
		case isFirst && r.dim != Other && MustNumber(r.factor) != Int(1):
			t.Errorf("%s stands first and is no base", r.code)
		case !isFirst && r.factor != "" && !slices.ContainsFunc(worked, func(w struct{ n, from, to, want, reason string }) bool { return w.from == r.code }):
			t.Errorf("%s has no worked value", r.code)
		}
		codes[r.code] = true
		if u, ok := LookupUnit(r.code); !ok || u.Code() != r.code || u.Dimension() != r.dim {
			t.Errorf("LookupUnit(%s) = %v, %v", r.code, u, ok)
		}
	}
}

func TestMoneyTable(t *testing.T) {
	if !slices.IsSortedFunc(moneyTable, func(a, b moneyRow) int { return strings.Compare(a.code, b.code) }) {
		t.Error("moneyTable is not sorted")
	}
	if !slices.IsSortedFunc(derivedTable, func(a, b derivedRow) int { return strings.Compare(a.code, b.code) }) {
		t.Error("derivedTable is not sorted")
	}
	regions := map[string]string{}
	for _, r := range moneyTable {
		for region := range strings.FieldsSeq(r.regions) {
			if before := regions[region]; before != "" {
				t.Errorf("%s has %s and %s", region, before, r.code)
			}
			regions[region] = r.code
			if _, err := language.ParseRegion(region); err != nil {
				t.Errorf("%s: %v", r.code, err)
			}
		}
	}
}

// TestRegionsAgainstCLDR compares the currencies of regions with those of x/text,
// which are of 2017. An exception that is no longer one fails, too.
func TestRegionsAgainstCLDR(t *testing.T) {
	since := map[string]string{ // what changed, or what CLDR has otherwise, and why
		"BG": "the euro since 2026", "LS": "the loti is the law's, the rand runs beside it", "CW": "the Caribbean guilder since 2025", "HR": "the euro since 2023",
		"MR": "the new ouguiya of 2018", "SL": "the leone of 2022", "SX": "the Caribbean guilder since 2025",
		"VE": "the bolívar soberano of 2018",
	}
	for region, row := range currencyOfRegion {
		r, err := language.ParseRegion(region)
		if err != nil {
			continue
		}
		u, ok := currency.FromRegion(r)
		switch differs := ok && u.String() != row.code; {
		case differs && since[region] == "":
			t.Errorf("%s has %s, CLDR 32 says %v", region, row.code, u)
		case !differs && since[region] != "":
			t.Errorf("%s has %s, as CLDR 32 says: %s is no longer needed", region, row.code, since[region])
		}
		delete(since, region)
	}
	for region := range since {
		t.Errorf("%s has no currency", region)
	}
}

func TestConvertThereAndBack(t *testing.T) {
	for _, a := range unitTable {
		for _, b := range unitTable {
			if a.dim != b.dim || a.dim == Other || a.factor == "" || b.factor == "" {
				continue
			}
			from, to := mustUnit(a.code), mustUnit(b.code)
			for _, n := range []Number{Int(0), Int(1), Int(-40), MustNumber("1/3"), MustNumber("98.6"), MustNumber("1234567.89")} {
				m, err := Convert(n, from, to)
				if err != nil {
					t.Errorf("Convert(%v, %v, %v): %v", n, from, to, err)
					continue
				}
				if back, err := Convert(m, to, from); err != nil || back != n {
					t.Errorf("%v %v = %v %v = %v %v, %v", n, from, m, to, back, from, err)
				}
			}
		}
	}
}

func TestConvertErrors(t *testing.T) {
	for _, tc := range []struct {
		n, from, to string
		want        error
		reason      string
	}{
		{"1", "kg", "km", ErrUnit, "another dimension"},
		{"1", "USD", "EUR", ErrUnit, "money needs a rate"},
		{"1", "ton", "t", ErrUnit, "a ton of unknown kind"},
		{"1", "%", "pp", ErrUnit, "a share is no difference of shares"},
		{"1", "V", "A", ErrUnit, "units of another kind have nothing in common"},
		{"1", "°", "°C", ErrUnit, "degrees of what"},
		{"1e120", "ly", "pm", ErrRange, "past the range of a Number"},
	} {
		_, err := Convert(MustNumber(tc.n), mustUnit(tc.from), mustUnit(tc.to))
		if _, ok := errors.AsType[*Error](err); !ok || !errors.Is(err, tc.want) {
			t.Errorf("Convert(%s, %s, %s): error %v, want %v: %s", tc.n, tc.from, tc.to, err, tc.want, tc.reason)
		}
	}
	own := NewUnit("km", Mass)
	if _, err := Convert(Int(1), own, mustUnit("kg")); !errors.Is(err, ErrUnit) {
		t.Errorf("a caller's unit with a code of the table converts: %v", err)
	}
}

func TestRate(t *testing.T) {
	yen, dollar := mustUnit("JPY"), mustUnit("USD")
	r := Rate{From: dollar, To: yen, Rate: MustNumber("150"), On: "2024-03-01"}
	for _, tc := range []struct {
		n        string
		from, to Unit
		want     string // "" for an error
		reason   string
	}{
		{"2", dollar, yen, "300", "as given"},
		{"100", yen, dollar, "2/3", "the other way round, exactly"},
		{"7", yen, yen, "7", "nothing to convert"},
		{"1", mustUnit("EUR"), yen, "", "not this rate's"},
	} {
		n, err := r.Convert(MustNumber(tc.n), tc.from, tc.to)
		if tc.want == "" {
			if !errors.Is(err, ErrUnit) {
				t.Errorf("%v to %v: error %v, want ErrUnit: %s", tc.from, tc.to, err, tc.reason)
			}
			continue
		}
		if err != nil || n != MustNumber(tc.want) {
			t.Errorf("%s %v = %v %v, %v, want %s: %s", tc.n, tc.from, n, tc.to, err, tc.want, tc.reason)
		}
	}
	if _, err := (Rate{From: dollar, To: yen}).Convert(Int(1), dollar, yen); !errors.Is(err, ErrRange) {
		t.Errorf("a rate of zero: error %v, want ErrRange", err)
	}
}

// FuzzUnitText checks the lookups against a reading of the whole table.
func FuzzUnitText(f *testing.F) {
	for _, s := range []string{"5km", "US$5", "5 per\u00a0cent", "\xc3", "5 °", "€", "square-", "5 U.S. dollars.", "Rs.", "5 km²", "złotych", "5 US $10"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = text[:min(len(text), 60)]
		for pos := range len(text) + 1 {
			m, ok := unitAfter(text, pos)
			if want := slowAfter(text, pos); m.end != want || ok != (want > 0) {
				t.Errorf("unitAfter(%q, %d) ends at %d, want %d", text, pos, m.end, want)
			}
			m, ok = unitBefore(text, pos)
			if ok && (m.end != pos || m.start < 0 || m.start >= pos || m.flags&beforeFigure == 0) {
				t.Errorf("unitBefore(%q, %d) = %d to %d", text, pos, m.start, m.end)
			}
		}
	})
}

// slowAfter returns the end of the longest spelling at pos, 0 for none.
func slowAfter(text string, pos int) (end int) {
	for _, p := range tableUnits.after.phrases {
		if at, ok := p.matchAt(text, pos); ok && at > end && p.endsAt(text, at) {
			end = at
		}
	}
	return end
}

func TestNoAllocsUnits(t *testing.T) {
	text := "cost US$5 and 5 square kilometres of 5 unrelated"
	for i := range len(text) {
		if n := testing.AllocsPerRun(10, func() { unitAfter(text, i); unitBefore(text, i); LookupUnit("km") }); n != 0 {
			t.Errorf("%d allocations at %d", int(n), i)
		}
	}
	tag := language.MustParse("en-AU")
	if n := testing.AllocsPerRun(10, func() { localeOf(tag) }); n != 0 {
		t.Errorf("localeOf: %v allocations", n)
	}
}

func TestUnitSpellingsAreUTF8(t *testing.T) {
	for _, w := range unitWords {
		if !utf8.ValidString(w.text) || w.text != strings.TrimSpace(w.text) || strings.Contains(w.text, "  ") {
			t.Errorf("%q", w.text)
		}
	}
}

func BenchmarkConvert(b *testing.B) {
	mi, km, c, f := mustUnit("mi"), mustUnit("km"), mustUnit("°C"), mustUnit("°F")
	b.Run("mi-km", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Convert(Int(5), mi, km)
		}
	})
	b.Run("°C-°F", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Convert(Int(5), c, f)
		}
	})
}
