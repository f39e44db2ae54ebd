package reconcile

import "github.com/numclaim/numclaim/claims"

// articles are the words of a phrase that say nothing of what is counted.
var articles = []string{
	"a", "all", "an", "and", "annual", "another", "be", "been", "being", "estimated", "further", "had", "has", "have",
	"her", "his", "in-all", "is", "its", "more", "my", "other", "others", "our", "people's", "so", "some", "still",
	"that", "the", "their", "there", "these", "this", "those", "was", "were", "which", "who", "yearly", "your",
}

// wrappers are nouns that only introduce what is counted: "a number of".
var wrappers = []string{
	"backing", "cost", "count", "decline", "decrease", "drop", "fall", "gain", "growth", "increase", "jump", "level",
	"number", "percentage", "price", "proportion", "rise", "series", "share", "string", "sum", "support", "tally",
	"total", "volume", "wave", "worth",
}

// links are the words that end the noun phrase before them.
var links = []string{
	"about", "across", "after", "against", "along", "among", "around", "as", "at", "because", "before", "behind",
	"between", "by", "during", "for", "from", "in", "inside", "into", "near", "of", "off", "on", "onto", "out",
	"outside", "over", "per", "since", "than", "through", "to", "towards", "under", "until", "up", "when", "where",
	"while", "with", "within",
}

// roleWords tell what happened to the things counted, which the role of the
// claim says already.
var roleWords = []string{
	"alive", "arrested", "charged", "damaged", "dead", "deployed", "destroyed", "detained", "died", "displaced", "drowned", "evacuated", "held",
	"hired", "hospitalised", "hospitalized", "hurt", "infected", "injured", "killed", "lost", "massed", "missing", "rescued", "saved", "slain", "stationed", "stranded",
	"trapped", "wounded",
}

// verbs are the irregular forms that end the noun before them, where a phrase
// goes on as a clause: "people who left their homes".
var verbs = []string{
	"became", "born", "bought", "broke", "brought", "built", "burnt", "came", "cast", "caught", "cut", "did", "drawn", "drew", "driven",
	"fallen", "fell", "felt", "fired", "fled", "flew", "forced", "found", "gave", "given", "gone", "got", "grew", "grown", "hid", "hit",
	"kept", "laid", "leave", "left", "lit", "live", "made", "met", "paid", "put", "ran", "rode", "sank", "saw", "seen", "sent", "shot",
	"spent", "stolen", "stood", "struck", "sunk", "swept", "taken", "told", "took", "torn", "went", "won", "wore",
}

// datesInWords are the names of days and months: the dates of the claim say
// what they say.
var datesInWords = []string{
	"april", "august", "december", "february", "friday", "january", "july", "june", "march", "may", "monday", "november",
	"october", "saturday", "september", "sunday", "thursday", "today", "tuesday", "wednesday", "yesterday",
}

// moneyVerbs are the verbs of "money given", each with the noun for such money.
// What one side gives the other receives.
var moneyVerbs = [][2]string{
	{"allocated", "aid"},
	{"bid", "offer"},
	{"borrowed", "debt"},
	{"committed", "aid"},
	{"donated", "aid"},
	{"earned", "revenue"},
	{"given", "aid"},
	{"granted", "aid"},
	{"invested", "investment"},
	{"lent", "loan"},
	{"lost", "loss"},
	{"made", "revenue"},
	{"offered", "offer"},
	{"owed", "debt"},
	{"paid", "payment"},
	{"pledged", "aid"},
	{"promised", "aid"},
	{"provided", "aid"},
	{"received", "aid"},
	{"spent", "budget"},
	{"stolen", "loot"},
}

// limiting are the modifiers that make another measure of the same noun: with
// one of them on one side only, two phrases do not meet.
var limiting = []string{
	"average", "best", "both", "can", "capacity", "combined", "coming", "confirmed", "core", "could", "critical", "critically",
	"current", "daily", "early", "excluding", "expected", "female", "final", "first", "foreign", "former", "fresh", "half-year",
	"hourly", "including", "initial", "last", "low", "lowest", "male", "maximum", "median", "minimum", "monthly", "net",
	"new", "next", "night", "part", "partial", "peak", "planned", "previous", "quarterly", "record", "remaining",
	"second", "serious", "seriously", "suspected", "target", "third", "together", "top", "weekly",
}

// timeWords are the words of a phrase that only say when.
var timeWords = []string{
	"april", "august", "date", "day", "december", "february", "friday", "january", "july", "june", "march",
	"may", "monday", "month", "november", "october", "quarter", "saturday", "september", "sunday", "thursday", "today",
	"tuesday", "wednesday", "week", "year", "yesterday",
}

// headNames levels the heads that name one kind of thing.
var headNames = [][2]string{
	{"attendance", person},
	{"attendee", person},
	{"audience", person},
	{"battalion", soldier},
	{"bid", "offer"},
	{"blast", "explosion"},
	{"blaze", "fire"},
	{"body", person},
	{"booty", "loot"},
	{"brigade", soldier},
	{"bullet", "gunshot"},
	{"case", person},
	{"casualty", person},
	{"child", "child"},
	{"children", "child"},
	{"contract", "offer"},
	{"cop", "police"},
	{"corpse", person},
	{"crowd", person},
	{"crude", "oil"},
	{"cyclone", "storm"},
	{"dead", person},
	{"deal", "offer"},
	{"death", person},
	{"demonstrator", "protester"},
	{"detainee", person},
	{"diamond", "loot"},
	{"dwelling", "house"},
	{"earning", "profit"},
	{"earthquake", "quake"},
	{"employee", "worker"},
	{"evacuation", person},
	{"evacuee", person},
	{"expenditure", "budget"},
	{"fan", "spectator"},
	{"fatality", person},
	{"folk", person},
	{"force", soldier},
	{"fund", "aid"},
	{"funding", "aid"},
	{"gate", person},
	{"gem", "loot"},
	{"grant", "aid"},
	{"haul", "loot"},
	{"home", "house"},
	{"human", person},
	{"hurricane", "storm"},
	{"income", "revenue"},
	{"individual", person},
	{"inhabitant", "resident"},
	{"inmate", "prisoner"},
	{"jab", "dose"},
	{"jewel", "loot"},
	{"jewellery", "loot"},
	{"jewelry", "loot"},
	{"kid", "child"},
	{"layoff", "job"},
	{"life", person},
	{"live", person},
	{"lorry", "truck"},
	{"man", "man"},
	{"marcher", "protester"},
	{"men", "man"},
	{"military", soldier},
	{"minor", "child"},
	{"officer", "police"},
	{"outlay", "budget"},
	{"payout", "payment"},
	{"people", person},
	{"person", person},
	{"personnel", soldier},
	{"plunder", "loot"},
	{"policeman", "police"},
	{"population", "resident"},
	{"proposal", "offer"},
	{"protestor", "protester"},
	{"redundancy", "job"},
	{"reinforcement", soldier},
	{"residence", "house"},
	{"round", "gunshot"},
	{"sale", "revenue"},
	{"schoolchild", "pupil"},
	{"schoolchildren", "pupil"},
	{"serviceman", soldier},
	{"servicemen", soldier},
	{"servicewomen", soldier},
	{"shot", "gunshot"},
	{"soldier", soldier},
	{"spending", "budget"},
	{"staff", "worker"},
	{"swag", "loot"},
	{"taking", "revenue"},
	{"temblor", "quake"},
	{"thief", "robber"},
	{"thieve", "robber"},
	{"toll", person},
	{"tremor", "quake"},
	{"troop", soldier},
	{"trooper", soldier},
	{"turnout", person},
	{"turnover", "revenue"},
	{"typhoon", "storm"},
	{"unit", soldier}, // of an army
	{"vaccination", "dose"},
	{"vessel", "ship"},
	{"victim", person},
	{"wildfire", "fire"},
	{"woman", "woman"},
	{"women", "woman"},
	{"workforce", "worker"},
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
	{"audience", claims.Attending},
	{"body", claims.Killed},
	{"case", claims.Infected},
	{"corpse", claims.Killed},
	{"crowd", claims.Attending},
	{"dead", claims.Killed},
	{"death", claims.Killed},
	{"demonstrator", claims.Attending},
	{"detainee", claims.Arrested},
	{"evacuation", claims.Evacuated},
	{"evacuee", claims.Evacuated},
	{"fan", claims.Attending},
	{"fatality", claims.Killed},
	{"gate", claims.Attending},
	{"layoff", claims.LaidOff},
	{"life", claims.Killed},
	{"live", claims.Killed}, // of lives
	{"marcher", claims.Attending},
	{"protester", claims.Attending},
	{"protestor", claims.Attending},
	{"redundancy", claims.LaidOff},
	{"refugee", claims.Displaced},
	{"spectator", claims.Attending},
	{"turnout", claims.Attending},
}

// tailRoles are the words after a head that say what happened to the people
// that it names.
var tailRoles = []nounRole{
	{"contracted", claims.Infected},
	{"demonstrated", claims.Attending},
	{"dismissed", claims.LaidOff},
	{"fled", claims.Displaced},
	{"gathered", claims.Attending},
	{"home", claims.Displaced},
	{"homeless", claims.Displaced},
	{"homes", claims.Displaced},
	{"hospital", claims.Hospitalised},
	{"ill", claims.Infected},
	{"job", claims.LaidOff},
	{"jobs", claims.LaidOff},
	{"left", claims.Displaced},
	{"marched", claims.Attending},
	{"moved", claims.Displaced},
	{"perished", claims.Killed},
	{"protested", claims.Attending},
	{"rallied", claims.Attending},
	{"relocated", claims.Displaced},
	{"sacked", claims.LaidOff},
	{"sick", claims.Infected},
	{"sickened", claims.Infected},
	{"uprooted", claims.Displaced},
	{"watched", claims.Attending},
}

// The heads that the rules name.
const (
	person  = "person" // stands for any person where a role tells which
	soldier = "soldier"
)
