package numbers

// The closed lists of English words that rules ask for. A test checks that each
// is sorted and has no word twice.

// afterAgeOfName holds what goes on behind an age between commas: "John Smith,
// 42, of Leeds".
var afterAgeOfName = listOf(`
	and from of was who
`)

// afterFraction holds what can stand behind a fraction that counts: "a third
// more".
var afterFraction = listOf(`
	above and are as at below between but by compared each fewer for from had have higher in is
	last less lower more on or said since than this to was were while
`)

// afterScores holds what stands behind "scores" that count.
var afterScores = listOf(`
	are arrested dead detained evacuated feared have held homeless hospitalised hospitalized hurt injured
	killed missing more of stranded trapped were wounded
`)

// afterTimeSpan holds what makes "a year" behind a figure a time: "5,000 a year
// earlier".
var afterTimeSpan = listOf(`
	after ago before earlier later old
`)

// ageCues holds words before an age.
var ageCues = listOf(`
	age aged ages
`)

// agePronouns holds pronouns of one person.
var agePronouns = listOf(`
	he i she
`)

// ageVerbs holds verbs between a pronoun and an age.
var ageVerbs = listOf(`
	am is was
`)

// agedThings holds things and processes whose age is a time span: "the 18-year-
// old war".
var agedThings = listOf(`
	agreement aircraft ban bank blockade brand bridge building campaign case ceasefire church club
	company conflict dam deal dispute embargo feud firm government hospital hotel house institution
	insurgency investigation law mine newspaper occupation party plane policy program programme
	rebellion record regime reign rule school ship strike structure system tower tradition treaty
	tree truce university uprising vessel war
`)

// beforeDuration holds what stands before "over" and a time span that it
// bounds: "for over two years".
var beforeDuration = listOf(`
	a after be been by for is just last lasted needs of spent takes took was well
`)

// beforeHalf holds what makes the half behind it a part of a game or of a year.
var beforeHalf = listOf(`
	better first former last latter opening other second this
`)

// beforePronounOne holds words that make the "one" behind them a pronoun.
var beforePronounOne = listOf(`
	a an another any bad big by each every first good last new next no old on only right safe same
	some that the this which wrong
`)

// birthdayVerbs holds verbs of a birthday.
var birthdayVerbs = listOf(`
	turned turning turns
`)

// casualtyWords holds what happens to persons who are counted: "one killed by a
// shell".
var casualtyWords = listOf(`
	arrested captured charged detained drowned injured killed murdered rescued shot stabbed wounded
`)

// codeCues holds words before a code.
var codeCues = listOf(`
	code codes ext extension extn pin postcode zip
`)

// comparedBy holds what stands behind "times" that multiply: "three times as
// many".
var comparedBy = listOf(`
	as better bigger cheaper deeper faster fewer greater heavier higher larger less longer lower more
	slower smaller stronger the their worse
`)

// countedPronouns holds what stands for the thing counted.
var countedPronouns = listOf(`
	more of other others
`)

// dyingVerbs holds verbs before "at" and the age of the dead: "dies at 92".
var dyingVerbs = listOf(`
	dead died dies
`)

// functionWords holds words that cannot be counted.
var functionWords = listOf(`
	a about above according after against ago all along also am among an and any are around as at
	away be because been before behind being below between but by can could did do does down during
	each earlier either even ever for from further had has have he her here his how however i if in
	including into is it its just last later less like may me might more must near next no nor not
	now of off on once only or other others our out over per said says shall she should since so
	some still such than that the their them then there these they this those though through to
	today told too toward towards under until up upon us was we were what when where whether which
	while who whose why will with within without would yesterday yet you your
`)

// gameNouns holds what stands behind the score of a game or a record of games.
var gameNouns = listOf(`
	decision defeat draw loss mark record rout split start thrashing triumph victory win
`)

// gameWords holds words of a game before its score.
var gameWords = listOf(`
	a beat defeat draw drew ended finished lead leading led loss lost mark record trailed trailing
	victory went win won
`)

// idiomWords holds words that a hyphen and a number make an idiom with: "two-
// time".
var idiomWords = listOf(`
	bit dimensional fold handed liner man off on piece sided star stop third thirds time times to
	up way wheeler woman
`)

// measureWords holds units that halves and quarters are tied to.
var measureWords = listOf(`
	acre century day hour inch mile percent percentage point pound ton year
`)

// lossCues holds words before a sum in the brackets of accounts.
var lossCues = listOf(`
	are at be is of to was were
`)

// measureAdjectives holds what a length goes with: "2 in thick".
var measureAdjectives = listOf(`
	across deep high long tall thick wide
`)

// modelNames holds names of models that stand behind their number: "a 787
// Dreamliner".
var modelNames = listOf(`
	carrera dreamliner freighter gti jumbo max neo superjet turbo
`)

// monthNames holds months and their abbreviations.
var monthNames = listOf(`
	apr april aug august dec december feb february jan january jul july jun june mar march may nov
	november oct october sep sept september
`)

// motions holds words of rise or addition, after which "up to" names where
// something came to.
var motions = listOf(`
	add added adds adjusted back bring brings brought bumped came catch caught climbed come comes corrected
	crept drove edged get go goes gone got inched it jumped marked moved moves moving nudged pushed restated
	revised rise risen rises rose sent shot tick ticked ticks upgraded went
`)

// nameAbbrs holds abbreviations before a number that names, with a point.
var nameAbbrs = listOf(`
	art ch fig no nos pp sec vol
`)

// notCounted holds words behind "one" that it does not count.
var notCounted = listOf(`
	after analyst another answer area aspect big case cause critic estimate example expects expert
	explanation final hand idea important key knows last major more needs observer official on
	option point poll problem question reason report should side step study such survey theory
	thing version way who
`)

// numberedNouns holds nouns of things that are told apart by numbers.
var numberedNouns = listOf(`
	act airbus amendment apartment apollo area article articles asx block boeing bus cac category
	channel chapter chapters class count counts covid dax day district division episode exit figure
	flight formula ftse game gate grade group highway image interstate iphone junction kospi league level
	line lot model nasdaq nifty nikkei number page pages paragraph part phase photo picture pier platform pool
	precinct proposition protocol race resolution room round route runway russell schedule season
	section sections sensex slide sp stage step stoxx studio suite terminal tier title topix track type unit
	version volume ward week windows zone
`)

// numberedNounsInWords holds nouns whose number is spelled out at times.
var numberedNounsInWords = listOf(`
	category chapter day figure game grade group level number page part phase round scene stage
	step tier type week
`)

// ageBounds are the words between a group of people and the bound of its age, and
// agedGroups the groups: "adults over 50".
var (
	ageBounds  = listOf("above below older over under younger")
	agedGroups = listOf(`
		adolescents adults americans anyone babies boys children citizens employees everybody everyone females girls
		infants kids males men patients pensioners people persons pupils residents students teenagers teens those
		toddlers users voters women workers youngsters youths`)
)

// personNouns holds nouns of persons, before their age: "the driver, 41,".
var personNouns = listOf(`
	actor actress attacker boy brother daughter doctor driver farmer father girl gunman husband man
	mayor mother nurse officer pilot player singer sister soldier son student suspect teacher
	teenager victim widow wife woman worker
`)

// phoneCues holds words before a telephone number.
var phoneCues = listOf(`
	call dial dialing dialling fax helpline hotline phone tel telephone
`)

// phoneNouns holds words that speak of a telephone.
var phoneNouns = listOf(`
	cellphone fax helpline hotline mobile phone telephone whatsapp
`)

// pluralNouns holds plural nouns without an s.
var pluralNouns = listOf(`
	children homes men people police troops women
`)

// priceMoves holds verbs and words of what prices do, before how much and what to.
var priceMoves = listOf(`
	added adding advanced advancing climbed climbing dipped dipping down dropped dropping eased
	easing fell gained gaining jumped jumping leapt losing lost plunged plunging rallied rallying
	rising rose sank shed shedding slid sliding slipped slipping slumped soared surged tumbled up
`)

// pricedThings holds what is sold by the piece or by weight: "$92 a barrel".
var pricedThings = listOf(`
	acre bag barrel bottle box bushel car carat click coin copy cup dozen family gallon game gram
	gramme head hectare household kilo kilogram kilometer kilometre kilowatt liter litre loaf
	megawatt meter metre mile night ounce pack packet passenger person piece pint plate pop pound
	pupil ride room seat share shift square student subscriber ticket token ton tonne trip unit
	user vehicle visit vote worker
`)

// quakeNouns holds words for an earthquake.
var quakeNouns = listOf(`
	aftershock earthquake quake temblor tremor
`)

// quakeVerbs holds words before the size of an earthquake.
var quakeVerbs = listOf(`
	at measured measures measuring of registered registering
`)

// rangeWords holds what stands before "from" and a range that stands still:
// "ranging from 10 to 20".
var rangeWords = listOf(`
	aged ages amounts anything anywhere are available bids bonuses cost costing costs depths
	estimates everything fees fines heights is lasting measuring of payments penalties priced
	prices quotes range ranged ranges ranging rents running salaries scale sentences sizes
	somewhere spanning speeds stretching sums temperatures varied varies vary varying wages was
	weighing were worth
`)

// rankedNouns holds what an ordinal ranks: "one fifth grader".
var rankedNouns = listOf(`
	base birth birthday century class date day degree edition floor grade grader graders half party
	person place quarter round spot straight term tier time wave week year
`)

// recentWords holds what makes quarters times: "the last three quarters".
var recentWords = listOf(`
	consecutive final first last next past previous straight
`)

// sayingVerbs holds verbs of saying, whose subject "one woman" is an article
// and no count.
var sayingVerbs = listOf(`
	added asked explained noted recalled said says shouted told tweeted wrote
`)

// screenNouns holds what is told by how fine its picture is: "4K video".
var screenNouns = listOf(`
	camera cameras content display displays footage hdr monitor monitors movie oled projector
	quality resolution screen screens stream streaming tv tvs uhd ultra video videos
`)

// sequenceNouns holds nouns whose number may stand before that of all of them:
// "Image 19 of 40".
var sequenceNouns = listOf(`
	chapter image page part photo picture slide step
`)

// signWords holds words that make the number behind them negative.
var signWords = listOf(`
	minus negative
`)

// softeners holds words that may stand before the second end of a range.
var softeners = listOf(`
	about almost approximately around maybe nearly perhaps possibly probably roughly some
`)

// spokenYearCues holds words before a year as it is spoken: "in nineteen
// ninety-nine".
var spokenYearCues = listOf(`
	after autumn before by during early from in late mid of since spring summer till until winter
	year
`)

// streetNouns holds what ends the name of a street.
var streetNouns = listOf(`
	ave avenue blvd boulevard close crescent drive highway lane parkway quay rd road row square st
	street terrace way
`)

// yearCues holds words before a year.
var yearCues = listOf(`
	after and around autumn before by circa during early election fall fiscal from in late mid
	since spring summer through till until winter year
`)
