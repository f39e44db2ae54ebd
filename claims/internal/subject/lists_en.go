package subject

// The closed lists of English words that rules ask for. A test checks that each is
// sorted and has no word twice.

// adverbsOfState holds adverbs behind a figure that are no part of a noun
// phrase.
var adverbsOfState = []string{
	"adrift", "again", "ahead", "alive", "already", "behind", "now", "shy", "so", "still", "underground", "yet",
}

// afterDistances holds what follows a distance.
var afterDistances = []string{
	"above", "apart", "away", "below", "from", "inland", "off", "offshore", "outside", "short",
}

// afterHigher holds what follows "12% higher".
var afterHigher = []string{
	"at", "compared", "from", "on", "over", "since", "than",
}

// anaphors holds nouns that point back to a measure: "the rate".
var anaphors = []string{
	"forecast", "level", "prediction", "price", "projection", "rate", "reading", "target",
}

// anyone holds nouns for people that tell nothing else of them.
var anyone = []string{
	"individuals", "men", "others", "people", "person", "persons", "residents", "women",
}

// askingVerbs holds verbs of asking for money.
var askingVerbs = []string{
	"appeal", "appealed", "appealing", "appeals", "ask", "asked", "asking", "asks",
}

// bearings holds points of the compass that a distance is taken in.
var bearings = []string{
	"downstream", "east", "north", "north-east", "north-west", "northeast", "northern", "northwest",
	"south", "south-east", "south-west", "southeast", "southwest", "upstream", "west",
}

// beforeFigures holds adjectives that stand between an article and a figure.
var beforeFigures = []string{
	"additional", "combined", "estimated", "extra", "full", "further", "mere", "other", "record",
	"total", "whole",
}

// beforeInfinitive holds adjectives and participles before "to" that make a
// verb unreal: "is expected to".
var beforeInfinitive = []string{
	"due", "expected", "feared", "likely", "poised", "set",
}

// beyondFigures holds what stands behind a percentage that is no part of a whole.
var beyondFigures = []string{
	"above", "ahead", "away", "behind", "below", "better", "cheaper", "down", "due", "higher", "lower",
	"off", "short", "up", "worse",
}

// bringingVerbs holds verbs that lead to a level: "bringing the toll to 43".
var bringingVerbs = []string{
	"bringing", "brings", "brought", "lifting", "pushing", "raises", "raising", "takes", "taking",
}

// bringingToHospital holds verbs of bringing somebody to hospital.
var bringingToHospital = []string{
	"admitted", "airlifted", "brought", "driven", "flown", "rushed", "send", "sending", "sends", "sent",
	"take", "taken", "took", "transferred", "transported",
}

// burningVerbs holds verbs of fire.
var burningVerbs = []string{
	"blackened", "burn", "burned", "burning", "burns", "burnt", "charred", "consumed", "consuming",
	"scorched", "scorching", "torched",
}

// comingToVerbs holds verbs that tell what their subject comes to.
var comingToVerbs = []string{
	"average", "averaged", "averages", "became", "become", "becomes", "cost", "costing", "costs",
	"cross", "crossed", "crosses", "crossing", "exceed", "exceeded", "exceeds", "hit", "hits",
	"hitting", "measured", "measures", "measuring", "numbered", "numbers", "reach", "reached",
	"reaches", "reaching", "read", "remain", "remained", "remains", "showed", "surpass", "surpassed",
	"surpasses", "top", "topped", "tops", "total", "totaled", "totaling", "totalled", "totalling",
	"totals",
}

// countingNouns holds nouns that only say that something is counted.
var countingNouns = []string{
	"amount", "count", "estimate", "estimates", "figure", "figures", "majority", "minority", "number",
	"numbers", "percentage", "proportion", "rest", "sum", "tally", "total",
}

// crowdedPlaces holds where crowds come together.
var crowdedPlaces = []string{
	"arena", "avenue", "avenues", "boulevard", "ground", "park", "plaza", "square", "squares", "stadium",
	"stand", "stands", "street", "streets", "terraces",
}

// diseases holds diseases that spread.
var diseases = []string{
	"anthrax", "chickenpox", "cholera", "coronavirus", "covid", "covid-19", "dengue", "diphtheria", "ebola",
	"flu", "hepatitis", "influenza", "malaria", "measles", "meningitis", "mpox", "mumps", "norovirus", "plague",
	"polio", "rabies", "salmonella", "tuberculosis", "typhoid", "zika",
}

// doubtedNouns holds nouns for what somebody holds to be so.
var doubtedNouns = []string{
	"allegations", "claim", "claims", "rumors", "rumours", "suggestion", "suggestions",
}

// emptyAdjectives holds adjectives that leave "the number" without a thing
// of its own.
var emptyAdjectives = []string{
	"correct", "earlier", "latest", "new", "previous", "right", "true",
}

// employingVerbs holds verbs whose object is staff.
var employingVerbs = []string{
	"employ", "employed", "employing", "employs",
}

// estimatingParticiples holds participles between a noun and "at" with a
// sum.
var estimatingParticiples = []string{
	"assessed", "estimated", "priced", "put", "set", "valued",
}

// falseWords holds adjectives that call something false.
var falseWords = []string{
	"baseless", "fabricated", "false", "incorrect", "unfounded", "untrue", "wrong",
}

// fightingNouns holds nouns for those who fight.
var fightingNouns = []string{
	"fighters", "marines", "men", "militants", "rebels", "servicemen", "soldiers", "troops",
}

// fillingVerbs holds verbs of coming to a place in numbers.
var fillingVerbs = []string{
	"crowded", "fill", "filled", "jammed", "pack", "packed", "thronged",
}

// firmNouns holds nouns for what can be bought whole.
var firmNouns = []string{
	"airline", "bank", "brand", "business", "carmaker", "chain", "club", "company", "developer", "firm",
	"group", "maker", "operator", "retailer", "start-up", "startup", "team", "unit",
}

// frontNouns holds where troops are sent.
var frontNouns = []string{
	"border", "borders", "front", "frontier", "line", "lines",
}

// givingVerbs holds verbs that hand something to somebody.
var givingVerbs = []string{
	"award", "awarded", "awards", "fine", "fined", "fines", "gave", "give", "given", "gives", "giving",
	"grant", "granted", "grants", "hand", "handed", "lend", "lends", "lent", "offer", "offered", "offers",
	"paid", "pay", "pays", "pledge", "pledged", "pledges", "promise", "promised", "promises", "promising",
	"show", "showed", "shows",
}

// goods holds things that are named where their price is meant.
var goods = []string{
	"aluminium", "barley", "bitcoin", "bread", "brent", "butter", "coal", "cocoa", "coffee", "copper",
	"corn", "cotton", "crude", "diesel", "eggs", "gas", "gasoline", "gold", "iron", "lithium",
	"maize", "milk", "nickel", "oil", "onions", "petrol", "platinum", "rice", "rubber", "shares",
	"silver", "soya", "steel", "stock", "sugar", "tea", "tin", "tomatoes", "uranium", "wheat", "zinc",
}

// groups holds nouns of what is moved, sent, hired or freed in numbers.
var groups = []string{
	"aircraft", "army", "artillery", "battalion", "brigade", "captive", "contingent", "employee",
	"equipment", "fighter", "fleet", "force", "garrison", "hostage", "job", "militia", "nurse",
	"officer", "personnel", "post", "presence", "prisoner", "pupil", "rebel", "refugee", "regiment",
	"reinforcement", "ship", "soldier", "squadron", "staff", "tank", "teacher", "troop", "unit",
	"vehicle", "warship", "weapon", "worker", "workforce",
}

// hearsayNouns holds nouns for what is only told.
var hearsayNouns = []string{
	"claim", "claims", "report", "reports", "rumours", "talk",
}

// holdingVerbs holds verbs of how many something can hold.
var holdingVerbs = []string{
	"accommodate", "accommodates", "hold", "holds", "seat", "seats", "sleeps",
}

// homeLeavingVerbs holds verbs of leaving or losing a home.
var homeLeavingVerbs = []string{
	"abandon", "abandoned", "drive", "driven", "driving", "drove", "evicted", "flee", "fled", "fleeing",
	"force", "forced", "forcing", "leave", "leaving", "left", "lose", "losing", "lost", "quit", "vacate",
	"vacated",
}

// homeNouns holds where troops go home to.
var homeNouns = []string{
	"barracks", "base", "bases", "deployment", "deployments", "garrison", "garrisons", "home",
}

// largerWords holds comparatives that set a figure above another level.
var largerWords = []string{
	"bigger", "costlier", "dearer", "faster", "heavier", "hotter", "larger", "longer", "pricier", "stronger",
	"taller", "warmer",
}

// lastingVerbs holds verbs of how long something takes.
var lastingVerbs = []string{
	"last", "lasted", "lasting", "lasts", "take", "takes", "took",
}

// levelNouns holds nouns of a running level.
var levelNouns = []string{
	"count", "number", "tally", "toll", "total",
}

// licensingVerbs holds participles of what may hold or carry how many.
var licensingVerbs = []string{
	"able", "allowed", "approved", "built", "certified", "cleared", "designed", "intended", "licensed", "meant",
	"permitted", "registered",
}

// lifeTakingVerbs holds verbs of what costs lives.
var lifeTakingVerbs = []string{
	"claim", "claimed", "claiming", "claims", "cost", "costing", "costs", "lose", "losing", "lost", "take",
	"taken", "takes", "taking", "took",
}

// levelVerbForms holds verbs that tell a level or a lead, where a noun may
// be meant.
var levelVerbForms = []string{
	"begin", "begins", "cost", "costs", "lead", "leads", "peak", "peaks", "rank", "ranks", "remain", "remains", "run",
	"runs", "stand", "stands", "start", "starts", "trail", "trails",
}

// longNouns holds nouns for what has a length above all.
var longNouns = []string{
	"border", "bridge", "canal", "fence", "line", "motorway", "pipeline", "railway", "river", "road",
	"route", "section", "segment", "stretch", "tunnel", "wall",
}

// measuringParticiples holds participles that tie a figure to the noun
// before.
var measuringParticiples = []string{
	"averaging", "measuring", "numbering", "registering", "totaling", "totalling", "worth",
}

// newcomers holds nouns that raise a running level when they are new.
var newcomers = []string{
	"arrivals", "cases", "customers", "deaths", "infections", "jobs", "members", "recruits",
	"subscribers", "users",
}

// nounsWithFor holds measures that "for" ties to what they are of.
var nounsWithFor = []string{
	"allocation", "backing", "budget", "demand", "support",
}

// offerNouns holds nouns for what a buyer puts to an owner.
var offerNouns = []string{
	"approach", "bid", "bids", "buyout", "deal", "merger", "offer", "offers", "proposal", "takeover",
}

// orderWords holds what stands before a word of time.
var orderWords = []string{
	"early", "first", "fourth", "last", "late", "mid", "next", "second", "the", "third", "this",
}

// pieces holds what goods are sold by.
var pieces = []string{
	"bag", "barrel", "bottle", "carton", "dozen", "gallon", "kilo", "litre", "loaf", "ounce", "packet", "pint",
	"pound", "sack", "tin", "tonne", "vial",
}

// placePrepositions holds prepositions before the name of a place.
var placePrepositions = []string{
	"across", "along", "around", "at", "in", "inside", "near", "off", "outside", "throughout",
}

// pledgingVerbs holds verbs of giving and getting money.
var pledgingVerbs = []string{
	"contribute", "contributed", "donate", "donated", "give", "given", "grant", "granted", "lend", "provide",
	"receive", "received", "send",
}

// prepositionsAside holds prepositions whose phrase is no part of a
// predicate.
var prepositionsAside = []string{
	"after", "as", "before", "by", "during", "for", "on", "since",
}

// prepositionsOfTime holds prepositions whose phrase does not tell people
// apart.
var prepositionsOfTime = []string{
	"after", "before", "by", "during", "of", "on", "since", "with",
}

// pronounsOfGroups holds pronouns for those named before: "two of them".
var pronounsOfGroups = []string{
	"them", "these", "those", "us", "which", "whom",
}

// publicBodies holds nouns for those whose spending is a budget.
var publicBodies = []string{
	"city", "council", "county", "government", "ministry", "municipality", "province", "region", "state", "treasury",
}

// quakeNouns holds nouns for earthquakes.
var quakeNouns = []string{
	"aftershock", "aftershocks", "earthquake", "earthquakes", "quake", "quakes", "shock", "temblor",
	"tremor", "tremors",
}

// rateNouns holds measures that are ratios, but no part of a whole.
var rateNouns = []string{
	"apr", "average", "error", "growth", "inflation", "interest", "joblessness", "margin", "premium",
	"rate", "rates", "unemployment", "yield", "yields",
}

// ratioWords holds what stands before the denominator of a rate.
var ratioWords = []string{
	"a", "an", "each", "every", "for", "in", "per", "to",
}

// resumingWords holds what goes on with a clause behind a comma: "12 people,
// including".
var resumingWords = []string{
	"all", "among", "and", "both", "including", "mainly", "many", "most", "mostly", "or", "some",
}

// revisingVerbs holds verbs that give a figure again.
var revisingVerbs = []string{
	"amended", "correct", "corrected", "correcting", "corrects", "put", "restated", "revise", "revised",
	"revises", "revising",
}

// roomNouns holds nouns for what there is for some number of people.
var roomNouns = []string{
	"beds", "capacity", "food", "places", "room", "seats", "shelter", "space",
}

// scoringVerbs holds verbs with points as their object.
var scoringVerbs = []string{
	"collected", "earned", "had", "has", "have", "scored", "scores", "scoring", "won",
}

// shareNouns holds measures that are told as a share of something.
var shareNouns = []string{
	"approval", "attendance", "debt", "deficit", "deficits", "exports", "imports", "membership",
	"participation", "spending", "support", "turnout", "vaccination",
}

// smallerWords holds comparatives that set a figure below another level.
var smallerWords = []string{
	"colder", "cooler", "lighter", "shorter", "slower", "smaller", "weaker",
}

// soldByThePiece holds things whose cost is the price of one.
var soldByThePiece = []string{
	"eggs", "passes", "seats", "tests", "tickets",
}

// speedNouns holds nouns of speed.
var speedNouns = []string{
	"gust", "gusts", "limit", "maximum", "speed", "speeds", "wind", "winds",
}

// stayingVerbs holds verbs of what becomes of somebody, which is counted.
var stayingVerbs = []string{
	"disappeared", "escaped", "fled", "lived", "recovered", "remain", "remained", "remains", "stayed", "surrendered",
	"survived", "survives", "vanished",
}

// supposingWords holds what makes the clause behind it no fact.
var supposingWords = []string{
	"before", "how", "if", "once", "unless", "until", "when", "whether",
}

// tellingVerbs holds verbs, besides those of rise and fall, by which a
// subject comes to a figure.
var tellingVerbs = []string{
	"double", "doubled", "go", "goes", "gone", "led", "polled", "ranked", "scored", "sell", "sells",
	"sold", "stood", "took", "trade", "traded", "trades", "went", "won",
}

// temperatureNouns holds nouns for temperatures and their like.
var temperatureNouns = []string{
	"fever", "high", "highs", "low", "lows", "maximum", "minimum", "reading", "temperature",
	"temperatures", "warming",
}

// tradingVerbs holds verbs of buying and selling.
var tradingVerbs = []string{
	"acquire", "acquired", "acquires", "acquiring", "auctioned", "bought", "buy", "buying", "buys",
	"purchase", "purchased", "sell", "selling", "sells", "sold",
}

// unitsOfRates holds times behind "a" and "each" that make a rate.
var unitsOfRates = []string{
	"day", "hour", "minute", "month", "night", "week", "year",
}

// valuingVerbs holds verbs of telling what something is worth.
var valuingVerbs = []string{
	"appraise", "appraised", "value", "valued", "values", "valuing",
}

// verbsOfMoreOrLess holds verbs that make more or less of their object,
// whatever it is.
var verbsOfMoreOrLess = []string{
	"add", "added", "adding", "adds", "axe", "axed", "boost", "boosted", "cut", "cuts", "cutting",
	"gain", "gained", "gaining", "gains", "hire", "hired", "hires", "hiring", "lose", "loses",
	"losing", "lost", "shed", "shedding", "sheds", "slash", "slashed", "trim", "trimmed",
}

// verbsWithOff holds verbs that "off" makes one verb with.
var verbsWithOff = []string{
	"laid", "lay", "laying", "lays", "paid", "pay", "sell", "sold",
}

// verbsWithOutUp holds verbs that "out" or "up" makes one verb with.
var verbsWithOutUp = []string{
	"call", "called", "carried", "carry", "gave", "give", "given", "hand", "handed", "paid", "pay",
	"pick", "picked", "round", "rounded", "send", "sent", "set",
}

// wishingVerbs holds verbs of asking for what is not so.
var wishingVerbs = []string{
	"ask", "asked", "asking", "asks", "demand", "demanded", "demanding", "demands", "propose", "proposed",
	"proposes", "proposing", "request", "requested", "requests", "seek", "seeking", "seeks", "sought", "want",
	"wanted", "wants",
}
