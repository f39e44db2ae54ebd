package when_test

import (
	"fmt"

	"github.com/numclaim/numclaim/claims/when"
)

// Every time expression is a period, reckoned from the day of publication.
func ExampleReader() {
	published, _ := when.ParseDay("2024-05-08") // a Wednesday
	var r when.Reader
	for e := range r.All("The river rose on Monday, as it did last month, and has been high since 27 April.", published) {
		fmt.Printf("%-14s %s\n", e.Text, e.Period)
	}
	// Output:
	// Monday         2024-05-06
	// last month     2024-04-01/2024-04-30
	// since 27 April 2024-04-27/2024-05-08
}

func ExamplePeriod() {
	first, _ := when.ParseDay("2024-05-01")
	last, _ := when.ParseDay("2024-05-31")
	may := when.Period{From: first, To: last}
	since := when.Period{From: last} // without an end
	fmt.Println(may, since, may.Meets(since), may.Before(since))
	// Output: 2024-05-01/2024-05-31 2024-05-31/.. true false
}

func ExampleDay() {
	d, err := when.ParseDay("2024-02-29")
	fmt.Println(d, d.Weekday(), d+1, err)
	_, err = when.ParseDay("2023-02-29")
	fmt.Println(err)
	// Output:
	// 2024-02-29 Thursday 2024-03-01 <nil>
	// when: "2023-02-29": no such day
}
