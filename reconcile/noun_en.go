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
	"backing", "cost", "count", "decline", "decrease", "drop", "estimate", "fall", "flood", "flow", "gain", "growth",
	"increase", "jump", "level", "number", "percentage", "price", "proportion", "rate", "rise", "series", "share",
	"string", "sum", "support", "tally", "tide", "total", "volume", "wave", "worth",
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
	{"asked", "demand"},
	{"awarded", "aid"},
	{"bid", "offer"},
	{"borrowed", "debt"},
	{"budgeted", "budget"},
	{"committed", "aid"},
	{"contributed", "aid"},
	{"demanded", "demand"},
	{"disbursed", "aid"},
	{"donated", "aid"},
	{"earmarked", "aid"},
	{"earned", "revenue"},
	{"embezzled", "loot"},
	{"funded", "aid"},
	{"generated", "revenue"},
	{"given", "aid"},
	{"granted", "aid"},
	{"grossed", "revenue"},
	{"handed", "aid"},
	{"invested", "investment"},
	{"lent", "loan"},
	{"looted", "loot"},
	{"lost", "loss"},
	{"made", "revenue"},
	{"netted", "profit"},
	{"offered", "offer"},
	{"owed", "debt"},
	{"paid", "payment"},
	{"pledged", "aid"},
	{"promised", "aid"},
	{"provided", "aid"},
	{"raised", "raised"},
	{"received", "aid"},
	{"requested", "demand"},
	{"robbed", "loot"},
	{"snatched", "loot"},
	{"sought", "demand"},
	{"spent", "budget"},
	{"stolen", "loot"},
	{"won", "prize"},
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

// perpetrators are the heads of those who do what others suffer.
var perpetrators = []string{
	"assailant", "attacker", "bomber", "gunman", "gunmen", "hijacker", "killer", "perpetrator", "shooter", "suspect",
}

// timeWords are the words of a phrase that only say when.
var timeWords = []string{
	"april", "august", "date", "day", "december", "february", "friday", "january", "july", "june", "march",
	"may", "monday", "month", "november", "october", "quarter", "saturday", "september", "sunday", "thursday", "today",
	"tuesday", "wednesday", "week", "year", "yesterday",
}

// headNames levels the heads that name one kind of thing.
var headNames = [][2]string{
	{"aircraft", "plane"},
	{"airliner", "plane"},
	{"airplane", "plane"},
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
	{"bushfire", "fire"},
	{"business", "company"},
	{"captive", "hostage"},
	{"case", person},
	{"casualty", person},
	{"child", "child"},
	{"children", "child"},
	{"contract", "offer"},
	{"cop", "police"},
	{"corpse", person},
	{"crop", "production"},
	{"crowd", person},
	{"crude", "oil"},
	{"cyclone", "storm"},
	{"dead", person},
	{"deal", "offer"},
	{"death", person},
	{"demonstrator", "protester"},
	{"detainee", person},
	{"detention", person},
	{"diamond", "loot"},
	{"dwelling", "house"},
	{"earning", "profit"},
	{"earthquake", "quake"},
	{"economic", "gdp"},
	{"economy", "gdp"},
	{"educator", "teacher"},
	{"employee", "worker"},
	{"evacuation", person},
	{"evacuee", person},
	{"expenditure", "budget"},
	{"fan", "spectator"},
	{"fatality", person},
	{"firm", "company"},
	{"folk", person},
	{"force", soldier},
	{"fund", "aid"},
	{"funding", "aid"},
	{"gasoline", "petrol"},
	{"gate", person},
	{"gem", "loot"},
	{"grant", "aid"},
	{"harvest", "production"},
	{"haul", "loot"},
	{"home", "house"},
	{"human", person},
	{"hurricane", "storm"},
	{"income", "revenue"},
	{"individual", person},
	{"infection", person},
	{"inhabitant", "resident"},
	{"inmate", "prisoner"},
	{"jab", "dose"},
	{"jet", "plane"},
	{"jewel", "loot"},
	{"jewellery", "loot"},
	{"jewelry", "loot"},
	{"jobless", "unemployment"},
	{"joblessness", "unemployment"},
	{"kid", "child"},
	{"layoff", "job"},
	{"learner", "pupil"},
	{"life", person},
	{"live", person},
	{"lorries", "truck"},
	{"lorry", "truck"},
	{"man", "man"},
	{"marcher", "protester"},
	{"medic", "doctor"},
	{"men", "man"},
	{"military", soldier},
	{"minor", "child"},
	{"officer", "police"},
	{"outlay", "budget"},
	{"output", "production"},
	{"payout", "payment"},
	{"penalty", "fine"},
	{"people", person},
	{"person", person},
	{"personnel", soldier},
	{"physician", "doctor"},
	{"plunder", "loot"},
	{"policeman", "police"},
	{"population", "resident"},
	{"position", "job"},
	{"post", "job"},
	{"proposal", "offer"},
	{"protestor", "protester"},
	{"redundancy", "job"},
	{"reinforcement", soldier},
	{"residence", "house"},
	{"round", "gunshot"},
	{"salary", "wage"},
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
	{"store", "shop"},
	{"student", "pupil"},
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
	{"detention", claims.Arrested},
	{"evacuation", claims.Evacuated},
	{"evacuee", claims.Evacuated},
	{"fan", claims.Attending},
	{"fatality", claims.Killed},
	{"gate", claims.Attending},
	{"infection", claims.Infected},
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
	{"assembled", claims.Attending},
	{"attended", claims.Attending},
	{"axed", claims.LaidOff},
	{"bussed", claims.Displaced},
	{"contracted", claims.Infected},
	{"crossed", claims.Displaced},
	{"custody", claims.Arrested},
	{"demonstrated", claims.Attending},
	{"dismissed", claims.LaidOff},
	{"escaped", claims.Displaced},
	{"fled", claims.Displaced},
	{"flocked", claims.Attending},
	{"gathered", claims.Attending},
	{"home", claims.Displaced},
	{"homeless", claims.Displaced},
	{"homes", claims.Displaced},
	{"hospital", claims.Hospitalised},
	{"ill", claims.Infected},
	{"job", claims.LaidOff},
	{"jobs", claims.LaidOff},
	{"left", claims.Displaced},
	{"lives", claims.Killed},
	{"marched", claims.Attending},
	{"moved", claims.Displaced},
	{"paraded", claims.Attending},
	{"perished", claims.Killed},
	{"picketed", claims.Attending},
	{"protested", claims.Attending},
	{"rallied", claims.Attending},
	{"redundant", claims.LaidOff},
	{"relocated", claims.Displaced},
	{"rubble", claims.Trapped},
	{"sacked", claims.LaidOff},
	{"sick", claims.Infected},
	{"sickened", claims.Infected},
	{"succumbed", claims.Killed},
	{"thronged", claims.Attending},
	{"unaccounted", claims.Missing},
	{"uprooted", claims.Displaced},
	{"watched", claims.Attending},
	{"wounds", claims.Injured},
}

// The heads that the rules name.
const (
	person  = "person" // stands for any person where a role tells which
	soldier = "soldier"
)
