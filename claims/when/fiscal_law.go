package when

import (
	"slices"
	"strings"
	"time"
)

// fiscalLaw is the fiscal year that the law of a country gives to its state.
type fiscalLaw struct {
	region string     // ISO 3166
	begins time.Month // on its first day
	named  naming     // how news of the country calls one by a single year
	firms  bool       // the law binds firms as well
}

// fiscalLaws holds the fiscal years, sorted by region. Next to each stands the law
// that fixes it. A region that is missing has none that we know: a fiscal year
// there stays as wide as its name allows.
var fiscalLaws = [...]fiscalLaw{
	{"AU", time.July, namedEnd, false},       // Acts Interpretation Act 1901, s 2B
	{"BD", time.July, namedEnd, false},       // Constitution, art. 152(1)
	{"CA", time.April, namedEither, false},   // Financial Administration Act, R.S.C. 1985, c. F-11, s 2
	{"GB", time.April, namedEither, false},   // Interpretation Act 1978, sch. 1; taxpayers' year from 6 April is another
	{"HK", time.April, namedEither, false},   // Public Finance Ordinance (cap. 2), s 2
	{"IE", time.January, namedEither, false}, // Exchequer and Local Financial Years Act 1974, s 1
	{"IN", time.April, namedEnd, true},       // General Clauses Act 1897, s 3(21); Companies Act 2013, s 2(41)
	{"JP", time.April, namedBegin, false},    // Public Finance Act (no. 34 of 1947), art. 11
	{"KE", time.July, namedEither, false},    // Public Finance Management Act 2012, s 2
	{"NZ", time.July, namedEnd, false},       // Public Finance Act 1989, s 2
	{"PK", time.July, namedEnd, false},       // Constitution, art. 260
	{"SG", time.April, namedBegin, false},    // Interpretation Act 1965, s 2
	{"US", time.October, namedEnd, false},    // 31 U.S.C. § 1102
	{"ZA", time.April, namedEither, false},   // Public Finance Management Act 1 of 1999, s 1
}

// owner says whose money a word of a sentence is about.
type owner uint8

const (
	nobody   owner = iota
	aState         // of a state, whichever
	aFederal       // of the federal government, where there is one
	aFirm          // of a firm or of a city: no law of the state fixes its year
	aNation        // names a country
)

type ownerWord struct {
	word   string
	owner  owner
	region string // of a nation, or of the one state that has such a body
}

// ownerWords holds the words that tell whose fiscal year a sentence is about, sorted.
var ownerWords = [...]ownerWord{
	{"airline", aFirm, ""},
	{"american", aNation, "US"},
	{"australia", aNation, "AU"},
	{"australian", aNation, "AU"},
	{"bangladesh", aNation, "BD"},
	{"bank", aFirm, ""},
	{"britain", aNation, "GB"},
	{"british", aNation, "GB"},
	{"budget", aState, ""},
	{"cabinet", aState, ""},
	{"canada", aNation, "CA"},
	{"canadian", aNation, "CA"},
	{"carmaker", aFirm, ""},
	{"cbo", aFederal, "US"},
	{"chain", aFirm, ""},
	{"chancellor", aState, ""},
	{"city", aFirm, ""},
	{"college", aFirm, ""},
	{"companies", aFirm, ""},
	{"company", aFirm, ""},
	{"conglomerate", aFirm, ""},
	{"congress", aFederal, ""},
	{"congressional", aFederal, ""},
	{"contractor", aFirm, ""},
	{"corp", aFirm, ""},
	{"county", aFirm, ""},
	{"district", aFirm, ""},
	{"dividend", aFirm, ""},
	{"earnings", aFirm, ""},
	{"exchequer", aState, ""},
	{"federal", aFederal, ""},
	{"fema", aFederal, "US"},
	{"firm", aFirm, ""},
	{"gdp", aState, ""},
	{"government", aState, ""},
	{"governor", aFirm, ""},
	{"group", aFirm, ""},
	{"inc", aFirm, ""},
	{"india", aNation, "IN"},
	{"indian", aNation, "IN"},
	{"ireland", aNation, "IE"},
	{"irish", aNation, "IE"},
	{"irs", aFederal, "US"},
	{"japan", aNation, "JP"},
	{"japanese", aNation, "JP"},
	{"kenya", aNation, "KE"},
	{"kenyan", aNation, "KE"},
	{"lender", aFirm, ""},
	{"ltd", aFirm, ""},
	{"maker", aFirm, ""},
	{"manufacturer", aFirm, ""},
	{"mayor", aFirm, ""},
	{"medicaid", aFederal, "US"},
	{"medicare", aFederal, "US"},
	{"minister", aState, ""},
	{"ministry", aState, ""},
	{"municipal", aFirm, ""},
	{"municipality", aFirm, ""},
	{"nasa", aFederal, "US"},
	{"pakistan", aNation, "PK"},
	{"pakistani", aNation, "PK"},
	{"parliament", aState, ""},
	{"pentagon", aFederal, "US"},
	{"plc", aFirm, ""},
	{"profit", aFirm, ""},
	{"profits", aFirm, ""},
	{"province", aFirm, ""},
	{"retailer", aFirm, ""},
	{"sales", aFirm, ""},
	{"school", aFirm, ""},
	{"schools", aFirm, ""},
	{"shareholders", aFirm, ""},
	{"shares", aFirm, ""},
	{"singapore", aNation, "SG"},
	{"state", aFirm, ""},
	{"taxpayers", aState, ""},
	{"town", aFirm, ""},
	{"treasury", aState, ""},
	{"university", aFirm, ""},
	{"zealand", aNation, "NZ"},
}

// ownerOf returns the entry of word, whatever its case.
func ownerOf(word string) (ownerWord, bool) {
	var buf [maxWord]byte
	if len(word) > maxWord {
		return ownerWord{}, false
	}
	for i := range len(word) {
		buf[i] = word[i] | 0x20
	}
	lower := buf[:len(word)]
	i, ok := slices.BinarySearchFunc(ownerWords[:], lower, func(e ownerWord, w []byte) int {
		return strings.Compare(e.word, string(w))
	})
	if !ok {
		return ownerWord{}, false
	}
	return ownerWords[i], true
}

// owners is what the words of a sentence tell of whose fiscal year it names.
type owners struct {
	region               string // the one country named
	state, federal, firm bool
	mixed                bool // two countries are named
}

func (o *owners) add(w ownerWord) {
	switch w.owner {
	case aState:
		o.state = true
	case aFederal:
		o.federal = true
	case aFirm:
		o.firm = true
	}
	if w.region != "" {
		o.mixed = o.mixed || o.region != "" && o.region != w.region
		o.region = w.region
	}
}

// ownerWindow is how many words of the sentence are looked through to each side.
const ownerWindow = 24

// owners looks through the sentence around [start, end).
func (s *scan) owners(start, end int) (o owners) {
	pos := start
	for range ownerWindow {
		t := s.before(pos)
		if t.kind == noToken || s.endsClause(t) {
			break
		}
		s.addOwner(&o, t)
		pos = t.start
	}
	pos = end
	for range ownerWindow {
		t := s.at(pos)
		if t.kind == noToken || s.endsClause(t) {
			break
		}
		s.addOwner(&o, t)
		pos = t.end
	}
	return o
}

func (s *scan) addOwner(o *owners, t token) {
	if t.kind != wordToken {
		return
	}
	switch word := s.text[t.start:t.end]; {
	case word == "US", word == "S" && strings.HasSuffix(s.text[:t.start], "U."):
		o.add(ownerWord{"us", aNation, "US"})
	case word == "UK", word == "K" && strings.HasSuffix(s.text[:t.start], "U."):
		o.add(ownerWord{"uk", aNation, "GB"})
	default:
		if w, ok := ownerOf(word); ok {
			o.add(w)
		}
	}
}

// lawOfYear returns the law that fixes the fiscal year d: that of the country
// named in the sentence, or else of the locale, when the sentence is about the
// money of its state and of no firm or town, or when the law binds all. In the
// United States only words of the federal government tell of its year, for the
// states have their own.
func (s *scan) lawOfYear(d date) (fiscalLaw, bool) {
	o := s.owners(d.start, d.end)
	region := s.region
	if o.region != "" {
		region = o.region
	}
	i, ok := slices.BinarySearchFunc(fiscalLaws[:], region, func(l fiscalLaw, r string) int { return strings.Compare(l.region, r) })
	if !ok || o.mixed {
		return fiscalLaw{}, false
	}
	law := fiscalLaws[i]
	state := o.state || o.federal
	if region == "US" {
		state = o.federal || o.state && o.region == "US"
	}
	return law, law.firms || state && !o.firm
}

// isAccounts reports whether the two years d without a word more are a fiscal year:
// where one law binds all, and the sentence is about the money of somebody and
// not about a season ("exports of Rs 900 crore in 2023-24").
func (s *scan) isAccounts(d date) bool {
	law, ok := s.lawOfYear(d)
	if !ok || !law.firms || s.text[s.at(d.end).start:s.at(d.end).end] == "season" {
		return false
	}
	o := s.owners(d.start, d.end)
	return o.state || o.federal || o.firm
}
