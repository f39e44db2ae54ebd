package reconcile

import "github.com/numclaim/numclaim/claims"

// articles are the words of a phrase that say nothing of what is counted.
var articles = []string{
	"a", "all", "an", "and", "another", "be", "been", "being", "further", "had", "has", "have",
	"in-all", "is", "its", "more", "other", "others", "people's", "so", "some", "still", "that", "the", "their", "there", "these",
	"this", "those", "was", "were", "which", "who",
}

// wrappers are nouns that only introduce what is counted: "a number of".
var wrappers = []string{
	"count", "decline", "decrease", "drop", "fall", "gain", "growth", "increase", "jump", "number", "percentage",
	"proportion", "rise", "share", "sum", "tally", "total",
}

// links are the words that end the noun phrase before them.
var links = []string{
	"about", "across", "after", "against", "along", "among", "around", "as", "at", "before", "behind", "between", "by",
	"during", "for", "from", "in", "inside", "into", "near", "of", "off", "on", "onto", "out", "outside", "over",
	"per", "since", "than", "through", "to", "towards", "under", "until", "up", "with", "within",
}

// roleWords tell what happened to the things counted, which the role of the
// claim says already.
var roleWords = []string{
	"alive", "arrested", "charged", "damaged", "dead", "deployed", "destroyed", "detained", "died", "displaced", "drowned", "evacuated", "held",
	"hired", "hospitalised", "hospitalized", "hurt", "infected", "injured", "killed", "lost", "massed", "missing", "rescued", "saved", "slain", "stationed", "stranded",
	"trapped", "wounded",
}

// limiting are the modifiers that make another measure of the same noun: with
// one of them on one side only, two phrases do not meet.
var limiting = []string{
	"annual", "average", "best", "both", "can", "capacity", "combined", "confirmed", "core", "could", "critical", "critically", "daily", "early", "excluding",
	"expected", "female", "final", "first", "foreign", "former", "fresh", "half-year", "hourly", "including", "initial", "last",
	"low", "lowest", "male", "maximum", "median", "minimum", "monthly", "net", "new", "next", "night",
	"part", "partial", "peak", "planned", "previous", "quarterly", "record", "remaining", "second", "serious", "seriously", "suspected", "target", "third", "together", "top", "weekly",
	"yearly",
}

// timeWords are the words of a phrase that only say when.
var timeWords = []string{
	"april", "august", "date", "day", "december", "february", "friday", "january", "july", "june", "march", "may", "monday",
	"month", "november", "october", "quarter", "saturday", "september", "sunday", "thursday", "today", "tuesday", "wednesday",
	"week", "year", "yesterday",
}

// headNames levels the heads that name one kind of thing.
var headNames = [][2]string{
	{"attendance", person},
	{"attendee", person},
	{"body", person},
	{"casualty", person},
	{"child", "child"},
	{"children", "child"},
	{"civilian", "civilian"},
	{"cop", "police"},
	{"corpse", person},
	{"crowd", person},
	{"dead", person},
	{"death", person},
	{"demonstrator", "protester"},
	{"detainee", person},
	{"employee", "worker"},
	{"evacuee", person},
	{"fan", "spectator"},
	{"fatality", person},
	{"folk", person},
	{"force", soldier},
	{"home", "house"},
	{"human", person},
	{"individual", person},
	{"kid", "child"},
	{"life", person},
	{"live", person},
	{"man", "man"},
	{"marcher", "protester"},
	{"men", "man"},
	{"military", soldier},
	{"minor", "child"},
	{"officer", "police"},
	{"people", person},
	{"person", person},
	{"personnel", soldier},
	{"policeman", "police"},
	{"servicemen", soldier},
	{"servicewomen", soldier},
	{"soldier", soldier},
	{"staff", "worker"},
	{"toll", person},
	{"troop", soldier},
	{"turnout", person},
	{"victim", person},
	{"woman", "woman"},
	{"women", "woman"},
}

// nounRole is a noun that says what happened to the things it counts.
type nounRole struct {
	noun string
	role claims.Role
}

// nounRoles are the nouns that say so, in the singular.
var nounRoles = []nounRole{
	{"attendance", claims.Attending},
	{"attendee", claims.Attending},
	{"body", claims.Killed},
	{"corpse", claims.Killed},
	{"crowd", claims.Attending},
	{"dead", claims.Killed},
	{"death", claims.Killed},
	{"demonstrator", claims.Attending},
	{"detainee", claims.Arrested},
	{"evacuee", claims.Evacuated},
	{"fan", claims.Attending},
	{"fatality", claims.Killed},
	{"marcher", claims.Attending},
	{"protester", claims.Attending},
	{"refugee", claims.Displaced},
	{"spectator", claims.Attending},
	{"turnout", claims.Attending},
}

// The heads that the rules name.
const (
	person  = "person" // stands for any person where a role tells which
	soldier = "soldier"
)
