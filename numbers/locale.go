package numbers

import (
	"strings"

	"golang.org/x/text/language"
)

// locale is what language and region of a text hint at. The shape of a figure
// decides first: 1,30,000 is grouped in any locale.
type locale struct {
	decimalComma bool            // "1,5" has decimals and "1.500" thousands
	groupSpace   bool            // "15 300" is one figure
	doubtful     bool            // a comma before three digits may be either: both are in print
	money        Unit            // the currency of the region; zero for none
	family       moneyFamily     // what money is one of
	words        func() *Lexicon // the words of the language; nil for English
}

// localeRow is a row of the table of locales: a language in regions.
type localeRow struct {
	language string // ISO 639; "" for text of no stated language
	regions  string // ISO 3166; "*" for all, and for the language alone
	locale   locale
}

// localeTable holds the locales by language; a later row of a language speaks for
// its regions before an earlier one. What is written is what newspapers of the
// region print, not what CLDR lays down: South African English has the decimal
// comma by law, and the press mostly the point.
var localeTable = []localeRow{
	{"", "*", locale{}},
	{"da", "* DK", locale{decimalComma: true}},
	{"de", "* AT BE DE IT LU", locale{decimalComma: true}},
	{"de", "CH LI", locale{doubtful: true}},
	{"en", "*", locale{}},
	{"en", "ZA NA", locale{groupSpace: true, doubtful: true}},
	{"es", "* ES AR BO CL CO CR CU EC PY UY VE", locale{decimalComma: true}},
	{"es", "419", locale{doubtful: true}},
	{"es", "DO GT HN MX NI PA PE PR SV US", locale{}},
	{"fr", "* BE BF BJ CA CD CG CH CI CM FR GA GN HT LU MA MC ML NE SN TD TG TN", locale{decimalComma: true, groupSpace: true}},
	{"hi", "* IN", locale{}},
	{"it", "* IT SM", locale{decimalComma: true}},
	{"it", "CH", locale{doubtful: true}},
	{"nb", "* NO", locale{decimalComma: true, groupSpace: true}},
	{"nl", "* BE NL SR", locale{decimalComma: true}},
	{"pl", "* PL", locale{decimalComma: true, groupSpace: true}},
	{"pt", "* AO BR MZ PT", locale{decimalComma: true}},
	{"ru", "* BY KG KZ RU UA", locale{decimalComma: true, groupSpace: true}},
	{"sv", "* FI SE", locale{decimalComma: true, groupSpace: true}},
	{"tr", "* CY TR", locale{decimalComma: true}},
	{"uk", "* UA", locale{decimalComma: true, groupSpace: true}},
}

type localeKey struct{ language, region string }

// locales holds the rows of localeTable for each language and region, with the
// currency of the region.
var locales = func() map[localeKey]*locale {
	all := map[localeKey]*locale{}
	for _, row := range localeTable {
		row.locale.words = wordsOf[row.language]
		for region := range strings.FieldsSeq(row.regions) {
			if region != "*" {
				all[localeKey{row.language, region}] = row.locale.in(region)
				continue
			}
			all[localeKey{row.language, ""}] = row.locale.in("")
			if row.language != "" && row.language != "en" {
				continue
			}
			for r := range currencyOfRegion { // these two are written everywhere
				all[localeKey{row.language, r}] = row.locale.in(r)
			}
		}
	}
	return all
}()

// currencyOfRegion holds the row of moneyTable for each region.
var currencyOfRegion = func() map[string]*moneyRow {
	rows := map[string]*moneyRow{}
	for i := range moneyTable {
		for region := range strings.FieldsSeq(moneyTable[i].regions) {
			rows[region] = &moneyTable[i]
		}
	}
	return rows
}()

// openMoney holds the rows of moneyTable for money of no stated country.
var openMoney = func() map[Unit]*moneyRow {
	rows := map[Unit]*moneyRow{}
	for i := range moneyTable {
		if r := &moneyTable[i]; r.code > "a" {
			rows[Unit{r.code, Money}] = r
		}
	}
	return rows
}()

// in returns l with the currency of region.
func (l locale) in(region string) *locale {
	if row := currencyOfRegion[region]; row != nil {
		l.money, l.family = Unit{row.code, Money}, row.family
	}
	return &l
}

// localeOf returns the locale of a tag: of its language in its region, or of its
// language, or that of international English.
func localeOf(tag language.Tag) *locale {
	base, _, region := tag.Raw()
	key := localeKey{base.String(), region.String()}
	if key.language == "und" {
		key.language = ""
	}
	if key.region == "ZZ" {
		key.region = ""
	}
	if l := locales[key]; l != nil {
		return l
	}
	if l := locales[localeKey{language: key.language}]; l != nil {
		return l
	}
	return locales[localeKey{}]
}

// isEnglish reports whether the number words and hedges of English are read.
func (l *locale) isEnglish() bool { return l.words == nil }

// lexicon returns the words of the language; nil for English.
func (l *locale) lexicon() *Lexicon {
	if l.words == nil {
		return nil
	}
	return l.words()
}

// currencyOf returns the unit of m: where its word or sign is one of several
// currencies, that of the region if it is among them.
func (l *locale) currencyOf(m unitMatch) Unit {
	if m.flags&ambiguousMoney != 0 && m.family&l.family != 0 {
		return l.money
	}
	return m.unit
}
