package subject

import "github.com/numclaim/numclaim/claims/internal/prose"

// way is how a word moves a measure.
type way int8

const (
	still way = 0
	up    way = 1
	down  way = -1
)

// sense is what a word tells of the things that are counted beside it. Roles are
// those of WIRE.md's closed list.
type sense struct {
	word   string
	object string // role of what a verb is done to: "killed" of kill
	actor  string // role of who does it: "killed" of die
	state  string // role of what an adjective stands by: "killed" of dead
	things string // role of what a noun names: "killed" of deaths
	way    way    // how a verb or a noun of it moves a measure
	people bool   // without a noun beside it, people are meant
}

// senses is the table of words that give a role or a direction, by base form;
// it is sorted, as a test checks.
var senses = []sense{
	{word: "accelerate", way: up},
	{word: "add", way: up},
	{word: "advance", way: up},
	{word: "airlift", object: "evacuated"},
	{word: "amass", object: "deployed"},
	{word: "arrest", object: "arrested", things: "arrested", people: true},
	{word: "assemble", actor: "attending", people: true},
	{word: "attend", actor: "attending", people: true},
	{word: "attendance", things: "attending", people: true},
	{word: "attendee", things: "attending"},
	{word: "attract", object: "attending", people: true},
	{word: "axe", object: "laid off", way: down},
	{word: "boost", way: up},
	{word: "charge", object: "charged"},
	{word: "climb", way: up},
	{word: "collapse", way: down},
	{word: "collect", object: "raised"},
	{word: "contract", way: down},
	{word: "converge", actor: "attending"},
	{word: "crowd", things: "attending", people: true},
	{word: "cut", way: down},
	{word: "damage", object: "damaged"},
	{word: "dead", state: "killed", people: true},
	{word: "death", things: "killed"},
	{word: "decline", way: down},
	{word: "decrease", way: down},
	{word: "demolish", object: "destroyed"},
	{word: "demonstrate", actor: "attending", people: true},
	{word: "deploy", object: "deployed"},
	{word: "destroy", object: "destroyed"},
	{word: "detain", object: "arrested", people: true},
	{word: "detention", things: "arrested", people: true},
	{word: "die", actor: "killed", people: true},
	{word: "dip", way: down},
	{word: "dismiss", object: "laid off", way: down, people: true},
	{word: "displace", object: "displaced", people: true},
	{word: "double", way: up},
	{word: "draw", object: "attending", people: true},
	{word: "drop", way: down},
	{word: "drown", object: "killed", actor: "killed", people: true},
	{word: "dwindle", way: down},
	{word: "ease", way: down},
	{word: "evacuate", object: "evacuated", people: true},
	{word: "evacuation", things: "evacuated", people: true},
	{word: "evacuee", things: "evacuated"},
	{word: "expand", way: up},
	{word: "fall", way: down},
	{word: "fan", things: "attending"},
	{word: "fatality", things: "killed", people: true},
	{word: "flatten", object: "destroyed"},
	{word: "flee", actor: "displaced", people: true},
	{word: "flock", actor: "attending"},
	{word: "gain", way: up},
	{word: "gather", actor: "attending", people: true},
	{word: "grow", way: up},
	{word: "growth", way: up},
	{word: "gut", object: "destroyed"},
	{word: "halve", way: down},
	{word: "hire", object: "hired", way: up, people: true},
	{word: "hospitalise", object: "hospitalised", people: true},
	{word: "hospitalize", object: "hospitalised", people: true},
	{word: "hurt", object: "injured", people: true},
	{word: "improve", way: up},
	{word: "incinerate", object: "destroyed"},
	{word: "increase", way: up},
	{word: "indict", object: "charged", people: true},
	{word: "infect", object: "infected", people: true},
	{word: "injure", object: "injured", people: true},
	{word: "injury", things: "injured"},
	{word: "jail", object: "arrested", people: true},
	{word: "jump", way: up},
	{word: "kill", object: "killed", people: true},
	{word: "layoff", things: "laid off", people: true},
	{word: "leap", way: up},
	{word: "lose", way: down},
	{word: "lower", way: down},
	{word: "maim", object: "injured", people: true},
	{word: "march", actor: "attending", people: true},
	{word: "mass", object: "deployed"},
	{word: "miss", state: "missing", people: true}, // "missing" is a form of it
	{word: "murder", object: "killed", people: true},
	{word: "narrow", way: down},
	{word: "perish", actor: "killed", people: true},
	{word: "pluck", object: "rescued", people: true},
	{word: "plummet", way: down},
	{word: "plunge", way: down},
	{word: "produce", object: "produced"},
	{word: "protest", actor: "attending"},
	{word: "quadruple", way: up},
	{word: "raise", object: "raised", way: up},
	{word: "rally", actor: "attending"},
	{word: "raze", object: "destroyed"},
	{word: "rebound", way: up},
	{word: "recede", way: down},
	{word: "recruit", object: "hired", way: up},
	{word: "reduce", way: down},
	{word: "reduction", way: down},
	{word: "redundancy", things: "laid off", people: true},
	{word: "rescue", object: "rescued", people: true},
	{word: "rise", way: up},
	{word: "sack", object: "laid off", way: down},
	{word: "save", object: "rescued"},
	{word: "sell", object: "sold"},
	{word: "shed", way: down},
	{word: "shrink", way: down},
	{word: "sicken", object: "infected", people: true},
	{word: "sink", way: down},
	{word: "slash", way: down},
	{word: "slaughter", object: "killed"},
	{word: "slay", object: "killed", people: true},
	{word: "slide", way: down},
	{word: "slip", way: down},
	{word: "slow", way: down},
	{word: "slump", way: down},
	{word: "soar", way: up},
	{word: "spectator", things: "attending"},
	{word: "spend", object: "spent"},
	{word: "spike", way: up},
	{word: "station", object: "deployed"},
	{word: "strand", object: "stranded", people: true},
	{word: "strengthen", way: up},
	{word: "succumb", actor: "killed", people: true},
	{word: "surge", way: up},
	{word: "survivor", things: "rescued"},
	{word: "swell", way: up},
	{word: "throng", actor: "attending"},
	{word: "toll", things: "killed", people: true},
	{word: "topple", object: "destroyed"},
	{word: "trap", object: "trapped", people: true},
	{word: "treble", way: up},
	{word: "trim", way: down},
	{word: "triple", way: up},
	{word: "tumble", way: down},
	{word: "turnout", things: "attending"},
	{word: "unaccounted", state: "missing", people: true},
	{word: "uproot", object: "displaced", people: true},
	{word: "vote", actor: "voting"},
	{word: "wane", way: down},
	{word: "weaken", way: down},
	{word: "widen", way: up},
	{word: "winch", object: "rescued", people: true},
	{word: "withdraw", object: "withdrawn", actor: "withdrawn", way: down},
	{word: "wound", object: "injured", people: true},
	{word: "wreck", object: "destroyed"},
}

// senseOf returns the sense of a lemma, the zero sense for most.
func senseOf(l prose.Lemma) *sense { return senseByLemma.of(l) }

var senseByLemma = indexed(senses, func(s sense) string { return s.word })

// index finds rows of a table by Lemma. It holds the numbers of rows, as
// tables are asked about every word and know few.
type index[row any] struct {
	rows    []row // the first is the zero row, of all lemmas that have none
	byLemma []uint16
}

// indexed returns the index of a table by the words of its rows.
func indexed[row any](table []row, word func(row) string) *index[row] {
	x := &index[row]{rows: make([]row, 1, len(table)+1), byLemma: make([]uint16, prose.Lemmas())}
	for _, r := range table {
		x.byLemma[prose.LemmaOf(word(r))] = uint16(len(x.rows))
		x.rows = append(x.rows, r)
	}
	x.byLemma[0] = 0
	return x
}

// of returns the row of a lemma.
func (x *index[row]) of(l prose.Lemma) *row { return &x.rows[x.byLemma[l]] }

// has reports whether a lemma has a row.
func (x *index[row]) has(l prose.Lemma) bool { return x.byLemma[l] != 0 }
