package numbers_test

import (
	"encoding/json"
	"fmt"
	"testing/fstest"

	"github.com/numclaim/numclaim/numbers"
	"golang.org/x/text/language"
)

func ExampleReader() {
	r := numbers.Reader{Locale: language.MustParse("en-IN")}
	text := "Close to 1.3 lakh pilgrims crossed the pass; more than 40 of 2,300 buses broke down."
	for q := range r.All(text) {
		fmt.Printf("%-16q %v\n", q.Text, q.Strict)
	}
	// Output:
	// "Close to 1.3 lakh" [130000, 130000]
	// "more than 40"   (40, ∞)
	// "2,300"          [2300, 2300]
}

func ExampleReader_Refused() {
	var r numbers.Reader
	for x := range r.Refused("On 4 May 2021 the 61-year-old retired.") {
		fmt.Printf("%q is no figure: %s\n", x.Text, x.Rule)
	}
	// Output:
	// "4 May" is no figure: date
	// "2021" is no figure: year
	// "61-year-old" is no figure: age
}

func ExampleNumber() {
	third := numbers.MustNumber("1/3")
	sum, _ := third.Add(numbers.MustNumber("0.5"))
	fmt.Println(sum, sum == numbers.MustNumber("5/6"))

	big := numbers.MustNumber("98765432109876543211")
	_, err := big.Mul(big) // refused, never rounded
	fmt.Println(err)
	// Output:
	// 5/6 true
	// numbers.Number.Mul: "98765432109876543211, 98765432109876543211": byte 0: value out of range
}

func ExampleNumber_Format() {
	n := numbers.Int(12345678)
	fmt.Println(n.Format(numbers.Western), n.Format(numbers.Indian))
	// Output: 12,345,678 1,23,45,678
}

func ExampleInterval() {
	nearly, over := numbers.LessThan(numbers.Int(300)), numbers.MoreThan(numbers.Int(250))
	both, ok := nearly.Intersect(over)
	fmt.Println(both, ok)
	fmt.Println(nearly.Meets(numbers.AtLeast(numbers.Int(300))))
	// Output:
	// (250, 300) true
	// false
}

func ExampleQuantity_Tolerant() {
	var r numbers.Reader
	for _, text := range []string{"24", "600", "about 600", "nearly 600", "$13.0 billion"} {
		q, _ := r.Parse(text)
		fmt.Println(text, "may mean", q.Tolerant())
	}
	// Output:
	// 24 may mean [24, 24]
	// 600 may mean [570, 630]
	// about 600 may mean [570, 630]
	// nearly 600 may mean [540, 600)
	// $13.0 billion may mean [12950000000, 13050000000]
}

func ExampleQuantity_MarshalJSON() {
	var r numbers.Reader
	q, _ := r.Parse("at least £2.5m")
	b, _ := json.Marshal(q)
	fmt.Println(string(b))
	// Output: {"start":0,"end":15,"text":"at least £2.5m","value":"2500000","low":"2500000","hedge":"at least","unit":"GBP","grain":"100000"}
}

func ExampleConvert() {
	fahrenheit, _ := numbers.LookupUnit("°F")
	celsius, _ := numbers.LookupUnit("°C")
	n, _ := numbers.Convert(numbers.Int(100), fahrenheit, celsius)
	fmt.Println(n)
	// Output: 340/9
}

func ExampleRate() {
	euro, _ := numbers.LookupUnit("EUR")
	dollar, _ := numbers.LookupUnit("USD")
	rate := numbers.Rate{From: euro, To: dollar, Rate: numbers.MustNumber("1.25"), On: "2014-11-12"}
	n, _ := rate.Convert(numbers.Int(80), euro, dollar)
	fmt.Println(n)
	_, err := numbers.Convert(numbers.Int(80), euro, dollar)
	fmt.Println(err)
	// Output:
	// 100
	// numbers.Convert: "EUR to USD": byte 0: units do not convert
}

func ExampleRuler() {
	text := "A fine of €40 and of €70"
	ruler := numbers.Ruler{Text: text}
	var r numbers.Reader
	for q := range r.All(text) {
		fmt.Println(q.Span, "in JavaScript", ruler.UTF16(q.Span))
	}
	// Output:
	// {10 15} in JavaScript {10 13}
	// {23 28} in JavaScript {21 24}
}

func ExampleReadLexicon() {
	fsys := fstest.MapFS{"desk.txt": {Data: []byte("unit bigha, bighas = 2500 m2\n")}}
	_, err := numbers.ReadLexicon(fsys, "desk.txt")
	fmt.Println(err)

	fsys["desk.txt"].Data = []byte("# units of the desk\nunit bigha = 2500 m9\n")
	_, err = numbers.ReadLexicon(fsys, "desk.txt")
	fmt.Println(err)
	// Output:
	// <nil>
	// desk.txt:2: "m9" is no unit of the table
}
