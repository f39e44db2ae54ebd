package numbers

// wordKind says what a number word does in a number.
type wordKind uint8

const (
	kindUnit     wordKind = iota + 1 // one to nineteen: added
	kindTen                          // twenty to ninety: a unit may follow
	kindHundred                      // multiplies what stands before it
	kindScale                        // thousand and on: ends a part of the number
	kindDozen                        // dozen, score: multiplies, and is no part of a longer number
	kindHalf                         // half, quarters: a denominator, and no ordinal
	kindFraction                     // third, fifths: a denominator, or an ordinal
	kindPart                         // hundredth, millionths: the same of a power of ten
	kindOrdinal                      // first, second: an ordinal only
	kindVague                        // dozens, thousands: no number
	kindCouple                       // couple, handful: vague, behind "a"

	// What stands between number words; these are no rows of the table.
	kindDigits  // "3" in "3 hundred and 21"
	kindAnd     // "a hundred and one"
	kindArticle // "one and a half"
	kindPoint   // "three point five"
)

// numberWord is a row of the table of number words.
type numberWord struct {
	word   string
	kind   wordKind
	n      uint32 // its value; of a scale or a part the power of ten
	plural bool   // of a fraction: "thirds"
}

// englishNumbers are the number words of English, with the scale words of India
// (Bureau of Indian Standards IS 2:2022 writes lakh and crore). Sorted; a test
// checks it.
var englishNumbers = []numberWord{
	{word: "billion", kind: kindScale, n: 9},
	{word: "billions", kind: kindVague, n: 9},
	{word: "billionth", kind: kindPart, n: 9},
	{word: "billionths", kind: kindPart, n: 9, plural: true},
	{word: "couple", kind: kindCouple, n: 2},
	{word: "crore", kind: kindScale, n: 7},
	{word: "crores", kind: kindScale, n: 7},
	{word: "dozen", kind: kindDozen, n: 12},
	{word: "dozens", kind: kindVague, n: 12},
	{word: "eight", kind: kindUnit, n: 8},
	{word: "eighteen", kind: kindUnit, n: 18},
	{word: "eighteenth", kind: kindFraction, n: 18},
	{word: "eighteenths", kind: kindFraction, n: 18, plural: true},
	{word: "eighth", kind: kindFraction, n: 8},
	{word: "eighths", kind: kindFraction, n: 8, plural: true},
	{word: "eightieth", kind: kindFraction, n: 80},
	{word: "eightieths", kind: kindFraction, n: 80, plural: true},
	{word: "eighty", kind: kindTen, n: 80},
	{word: "eleven", kind: kindUnit, n: 11},
	{word: "eleventh", kind: kindFraction, n: 11},
	{word: "elevenths", kind: kindFraction, n: 11, plural: true},
	{word: "fifteen", kind: kindUnit, n: 15},
	{word: "fifteenth", kind: kindFraction, n: 15},
	{word: "fifteenths", kind: kindFraction, n: 15, plural: true},
	{word: "fifth", kind: kindFraction, n: 5},
	{word: "fifths", kind: kindFraction, n: 5, plural: true},
	{word: "fiftieth", kind: kindFraction, n: 50},
	{word: "fiftieths", kind: kindFraction, n: 50, plural: true},
	{word: "fifty", kind: kindTen, n: 50},
	{word: "first", kind: kindOrdinal, n: 1},
	{word: "five", kind: kindUnit, n: 5},
	{word: "fortieth", kind: kindFraction, n: 40},
	{word: "fortieths", kind: kindFraction, n: 40, plural: true},
	{word: "forty", kind: kindTen, n: 40},
	{word: "four", kind: kindUnit, n: 4},
	{word: "fourteen", kind: kindUnit, n: 14},
	{word: "fourteenth", kind: kindFraction, n: 14},
	{word: "fourteenths", kind: kindFraction, n: 14, plural: true},
	{word: "fourth", kind: kindFraction, n: 4},
	{word: "fourths", kind: kindFraction, n: 4, plural: true},
	{word: "half", kind: kindHalf, n: 2},
	{word: "halves", kind: kindHalf, n: 2, plural: true},
	{word: "handful", kind: kindCouple, n: 10},
	{word: "hundred", kind: kindHundred, n: 2},
	{word: "hundreds", kind: kindVague, n: 2},
	{word: "hundredth", kind: kindPart, n: 2},
	{word: "hundredths", kind: kindPart, n: 2, plural: true},
	{word: "koti", kind: kindScale, n: 7},
	{word: "lac", kind: kindScale, n: 5},
	{word: "lacs", kind: kindScale, n: 5},
	{word: "lakh", kind: kindScale, n: 5},
	{word: "lakhs", kind: kindScale, n: 5},
	{word: "lkh", kind: kindScale, n: 5},
	{word: "lkhs", kind: kindScale, n: 5},
	{word: "million", kind: kindScale, n: 6},
	{word: "millions", kind: kindVague, n: 6},
	{word: "millionth", kind: kindPart, n: 6},
	{word: "millionths", kind: kindPart, n: 6, plural: true},
	{word: "naught", kind: kindUnit, n: 0},
	{word: "nine", kind: kindUnit, n: 9},
	{word: "nineteen", kind: kindUnit, n: 19},
	{word: "nineteenth", kind: kindFraction, n: 19},
	{word: "nineteenths", kind: kindFraction, n: 19, plural: true},
	{word: "ninetieth", kind: kindFraction, n: 90},
	{word: "ninetieths", kind: kindFraction, n: 90, plural: true},
	{word: "ninety", kind: kindTen, n: 90},
	{word: "ninth", kind: kindFraction, n: 9},
	{word: "ninths", kind: kindFraction, n: 9, plural: true},
	{word: "nought", kind: kindUnit, n: 0},
	{word: "one", kind: kindUnit, n: 1},
	{word: "quadrillion", kind: kindScale, n: 15},
	{word: "quarter", kind: kindHalf, n: 4},
	{word: "quarters", kind: kindHalf, n: 4, plural: true},
	{word: "score", kind: kindDozen, n: 20},
	{word: "scores", kind: kindVague, n: 20},
	{word: "second", kind: kindOrdinal, n: 2},
	{word: "seven", kind: kindUnit, n: 7},
	{word: "seventeen", kind: kindUnit, n: 17},
	{word: "seventeenth", kind: kindFraction, n: 17},
	{word: "seventeenths", kind: kindFraction, n: 17, plural: true},
	{word: "seventh", kind: kindFraction, n: 7},
	{word: "sevenths", kind: kindFraction, n: 7, plural: true},
	{word: "seventieth", kind: kindFraction, n: 70},
	{word: "seventieths", kind: kindFraction, n: 70, plural: true},
	{word: "seventy", kind: kindTen, n: 70},
	{word: "six", kind: kindUnit, n: 6},
	{word: "sixteen", kind: kindUnit, n: 16},
	{word: "sixteenth", kind: kindFraction, n: 16},
	{word: "sixteenths", kind: kindFraction, n: 16, plural: true},
	{word: "sixth", kind: kindFraction, n: 6},
	{word: "sixths", kind: kindFraction, n: 6, plural: true},
	{word: "sixtieth", kind: kindFraction, n: 60},
	{word: "sixtieths", kind: kindFraction, n: 60, plural: true},
	{word: "sixty", kind: kindTen, n: 60},
	{word: "ten", kind: kindUnit, n: 10},
	{word: "tens", kind: kindVague, n: 1},
	{word: "tenth", kind: kindFraction, n: 10},
	{word: "tenths", kind: kindFraction, n: 10, plural: true},
	{word: "third", kind: kindFraction, n: 3},
	{word: "thirds", kind: kindFraction, n: 3, plural: true},
	{word: "thirteen", kind: kindUnit, n: 13},
	{word: "thirteenth", kind: kindFraction, n: 13},
	{word: "thirteenths", kind: kindFraction, n: 13, plural: true},
	{word: "thirtieth", kind: kindFraction, n: 30},
	{word: "thirtieths", kind: kindFraction, n: 30, plural: true},
	{word: "thirty", kind: kindTen, n: 30},
	{word: "thousand", kind: kindScale, n: 3},
	{word: "thousands", kind: kindVague, n: 3},
	{word: "thousandth", kind: kindPart, n: 3},
	{word: "thousandths", kind: kindPart, n: 3, plural: true},
	{word: "three", kind: kindUnit, n: 3},
	{word: "trillion", kind: kindScale, n: 12},
	{word: "trillions", kind: kindVague, n: 12},
	{word: "trillionth", kind: kindPart, n: 12},
	{word: "trillionths", kind: kindPart, n: 12, plural: true},
	{word: "twelfth", kind: kindFraction, n: 12},
	{word: "twelfths", kind: kindFraction, n: 12, plural: true},
	{word: "twelve", kind: kindUnit, n: 12},
	{word: "twentieth", kind: kindFraction, n: 20},
	{word: "twentieths", kind: kindFraction, n: 20, plural: true},
	{word: "twenty", kind: kindTen, n: 20},
	{word: "two", kind: kindUnit, n: 2},
	{word: "zero", kind: kindUnit, n: 0},
}

// scaleLetter is a row of the table of scale letters.
type scaleLetter struct {
	word  string
	exp   int
	apart bool // may stand behind a space
	money bool // only after a sum of money or before a noun: "m" is the metre, too
	exact bool // in this case only
}

// lower returns the letters in lower case.
func (l *scaleLetter) lower() string {
	switch l.word {
	case "K":
		return "k"
	case "M":
		return "m"
	case "MM":
		return "mm"
	case "T":
		return "t"
	}
	return l.word
}

// maxScaleLetters is the length of the longest row of scaleLetters.
const maxScaleLetters = 3

// scaleLetters are scale words that are glued to digits or stand as a word of
// their own behind them: "$5m", "Rs 20 cr". Sorted; a test checks it.
var scaleLetters = []scaleLetter{
	{word: "K", exp: 3, exact: true},
	{word: "M", exp: 6, exact: true},
	{word: "MM", exp: 6, exact: true},
	{word: "T", exp: 12, money: true, exact: true},
	{word: "b", exp: 9, money: true},
	{word: "bn", exp: 9, apart: true},
	{word: "cr", exp: 7, apart: true},
	{word: "k", exp: 3, exact: true},
	{word: "m", exp: 6, money: true},
	{word: "mil", exp: 6, money: true},
	{word: "mln", exp: 6, apart: true},
	{word: "mn", exp: 6, apart: true},
	{word: "t", exp: 12, money: true, exact: true},
	{word: "tn", exp: 12, apart: true},
	{word: "trn", exp: 12, apart: true},
}

// findNumberWord finds the row of the word of s, in any case.
func findNumberWord(w string) *numberWord {
	if len(w) < 3 || len(w) > len("seventeenths") || thirdLetters[int(w[0]&31)<<5|int(w[1]&31)]&(1<<(w[2]&31)) == 0 {
		return nil
	}
	for i := hashFold(w); ; i++ {
		row := numberIndex[i%uint32(len(numberIndex))]
		if row == 0 {
			return nil
		}
		if n := &englishNumbers[row-1]; equalFold(w, n.word) {
			return n
		}
	}
}

// numberIndex is a hash table over englishNumbers, of rows plus one.
var numberIndex = func() (x [256]uint8) {
	for row, n := range englishNumbers {
		i := hashFold(n.word) % uint32(len(x))
		for x[i] != 0 {
			i = (i + 1) % uint32(len(x))
		}
		x[i] = uint8(row + 1)
	}
	return x
}()

// thirdLetters tells for the first two letters of a word which third letters can
// go on to a number word or a web address: most words are passed by it.
var thirdLetters = func() (x [1024]uint32) {
	add := func(w string) {
		x[int(w[0]&31)<<5|int(w[1]&31)] |= 1 << (w[2] & 31)
	}
	for _, n := range englishNumbers {
		add(n.word)
	}
	add("http")
	add("www")
	return x
}()

// hashFold is the hash of Fowler, Noll and Vo over the bytes of s in lower case.
func hashFold(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(lower(s[i]))) * 16777619
	}
	return h
}

// equalFold reports whether s is w, which is in lower case, but for ASCII case.
func equalFold(s, w string) bool { return len(s) == len(w) && hasFold(s, w) }
