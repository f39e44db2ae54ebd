package digest

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

func TestNumber(t *testing.T) {
	tests := []struct {
		n, reason, western, indian string
	}{
		{"130000", "digits in groups", "130,000", "1,30,000"},
		{"2500000", "a word from a million on", "2.5 million", "25 lakh"},
		{"125000000000", "the greatest word that fits", "125 billion", "12,500 crore"},
		{"1400000000000", "lakh crore", "1.4 trillion", "1.4 lakh crore"},
		{"1234567", "no word would do without rounding", "1,234,567", "12,34,567"},
		{"-2500000", "below zero", "-2.5 million", "-25 lakh"},
		{"2/3", "a fraction stays one", "2/3", "2/3"},
		{"190/3", "and is mixed above one", "63 1/3", "63 1/3"},
		{"-4/3", "below zero, too", "-1 1/3", "-1 1/3"},
		{"27342047500/1951609", "what nobody reads is rounded, and says so", "≈14,010", "≈14,010"},
		{"0", "nothing", "0", "0"},
	}
	for _, tt := range tests {
		n := numbers.MustNumber(tt.n)
		if got := Number(n, numbers.Western); got != tt.western {
			t.Errorf("%s: %s is %q, want %q", tt.reason, tt.n, got, tt.western)
		}
		if got := Number(n, numbers.Indian); got != tt.indian {
			t.Errorf("%s: %s is %q the Indian way, want %q", tt.reason, tt.n, got, tt.indian)
		}
	}
}

func TestWhole(t *testing.T) {
	people := Section{Measure: reconcile.Measure{Kind: claims.Total}}
	tests := []struct{ in, reason, want string }{
		{"[242.5, 243.5]", "there are no halves of people", "243"},
		{"(10, 12)", "an end that is excluded stays out", "11"},
		{"(10.5, 10.75)", "each end is told where there is none", "more than 10.5, less than 10.75"},
		{"[9.5, 12.25]", "only whole ones", "10 to 12"},
		{"[-2.5, -1.5]", "below zero, too", "-2"},
		{"[0.2, 0.8]", "where there is none, it stays as it is", "0.2 to 0.8"},
		{"(150000, ∞)", "an open end stays open", "more than 150,000"},
	}
	for _, tt := range tests {
		v, err := numbers.ParseInterval(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		if got := Range(people.Whole(v), numbers.Western); got != tt.want {
			t.Errorf("%s: %s is %q, want %q", tt.reason, tt.in, got, tt.want)
		}
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ in, reason, want string }{
		{"a\n b\t\u00a0c", "white space of any kind is a space", "a b c"},
		{"a\u202eb\u2066c\u200fd\ufeff", "what turns the direction or cannot be seen goes", "abcd"},
		{"\x1b[31mred", "what steers a terminal goes", "[31mred"},
		{"Zo\u0308\u0301\u0302\u0303\u0304e", "three marks may stack", "Zo\u0308\u0301\u0302e"},
		{"👩\u200d🚒", "what joins an emoji stays", "👩\u200d🚒"},
		{"é € 洪水 शहर", "letters of any script stay", "é € 洪水 शहर"},
		{"a\xffb", "a byte that is no character is shown as one", "a\ufffdb"},
	}
	for _, tt := range tests {
		if got := OneLine(tt.in); got != tt.want {
			t.Errorf("%s: %q is %q, want %q", tt.reason, tt.in, got, tt.want)
		}
	}
}

func TestQuoteOf(t *testing.T) {
	words := "word " + strings.Repeat("länger ", 40)
	text := "First. " + words + "nine people " + words + "end. Last."
	at := strings.Index(text, "nine")
	c := claims.Claim{Sentence: numbers.Span{Start: 7, End: len(text) - 6}, Quantity: numbers.Quantity{Span: numbers.Span{Start: at, End: at + 4}}}
	for _, around := range []int{1, 20, 33, 34, 35, 36, 1000} {
		q, ok := QuoteOf(&c, text, around)
		if !ok || q.Words != "nine" || !utf8.ValidString(q.Before+q.After) {
			t.Errorf("around %d: %q %v", around, q, ok)
		}
		if n := len(q.Before); n > around+cutRoom+8 {
			t.Errorf("around %d: %d bytes before the figure", around, n)
		}
	}
	if q, _ := QuoteOf(&c, text, 1000); q.Before+q.Words+q.After != strings.TrimSuffix(strings.TrimPrefix(text, "First. "), " Last.") {
		t.Errorf("a sentence that is short enough is cut: %q", q)
	}
	if _, ok := QuoteOf(&c, "another text", 20); ok {
		t.Error("a text that does not hold the sentence is quoted")
	}
}

func TestDays(t *testing.T) {
	tests := []struct{ from, to, reason, want string }{
		{"2024-03-12", "2024-03-12", "a day", "12 Mar 2024"},
		{"2024-03-01", "2024-03-31", "a month", "Mar 2024"},
		{"2024-01-01", "2024-12-31", "a year", "2024"},
		{"2024-03-01", "2024-03-12", "the year stands once", "1 Mar to 12 Mar 2024"},
		{"2023-12-30", "2024-01-02", "two years", "30 Dec 2023 to 2 Jan 2024"},
		{"2024-03-12", "", "without an end", "since 12 Mar 2024"},
		{"", "2024-03-12", "without a beginning", "until 12 Mar 2024"},
		{"", "", "unknown", ""},
	}
	for _, tt := range tests {
		var p when.Period
		p.From.UnmarshalText([]byte(tt.from))
		p.To.UnmarshalText([]byte(tt.to))
		if got := Days(p); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.reason, got, tt.want)
		}
	}
}
