package numbers

// Rule is why something that looks like a figure is none. Each rule is a
// distractor of the convention that the figures of news are labelled by.
type Rule string

// The rules.
const (
	NoRule     Rule = ""
	Address    Rule = "address"     // "14 Quay Street"
	Age        Rule = "age"         // "John Smith, 42", "61-year-old"
	ClockTime  Rule = "clock time"  // "10:30", "5pm"
	Code       Rule = "code"        // "0171", "24/7"
	Date       Rule = "date"        // "12 May", "2022-02-17"
	Decade     Rule = "decade"      // "1950s"
	Idiom      Rule = "idiom"       // "two-time", "half-back"
	ListNumber Rule = "list number" // "1." at the start of a line
	Name       Rule = "name"        // "AK-47", "Boeing 737", "Route 66", "Article 60"
	Ordinal    Rule = "ordinal"     // "21st", "third"
	Phone      Rule = "phone"       // "0800 222 111"
	PronounOne Rule = "pronoun"     // "one of them", "the one"
	Score      Rule = "score"       // "3-2"
	Season     Rule = "season"      // "2004-05"
	TooLarge   Rule = "too large"   // a number beyond the range of Number
	Version    Rule = "version"     // "2.0.1"
	Year       Rule = "year"        // "in 2016"
)
