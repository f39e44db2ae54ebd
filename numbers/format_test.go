package numbers

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
)

func TestFormat(t *testing.T) {
	for _, c := range []struct{ reason, in, western, indian string }{
		{"three digits are one group", "999", "999", "999"},
		{"four digits are two", "1000", "1,000", "1,000"},
		{"a lakh", "100000", "100,000", "1,00,000"},
		{"thirteen lakh", "1300000", "1,300,000", "13,00,000"},
		{"a crore", "10000000", "10,000,000", "1,00,00,000"},
		{"twelve thousand crore", "123456789012", "123,456,789,012", "1,23,45,67,89,012"},
		{"decimals are not grouped", "12345.678901", "12,345.678901", "12,345.678901"},
		{"a sign stands before the groups", "-123456", "-123,456", "-1,23,456"},
		{"less than one", "0.00012", "0.00012", "0.00012"},
		{"nothing", "0", "0", "0"},
		{"fractions stay whole", "-200000/3", "-200000/3", "-200000/3"},
		{"thirty-nine digits", largest, "340,282,366,920,938,463,463,374,607,431,768,211,455", "34,02,82,36,69,20,93,84,63,46,33,74,60,74,31,76,82,11,455"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			n := MustNumber(c.in)
			if got := n.Format(Western); got != c.western {
				t.Errorf("western %s, want %s", got, c.western)
			}
			if got := n.Format(Indian); got != c.indian {
				t.Errorf("indian %s, want %s", got, c.indian)
			}
			if got := n.Format(Ungrouped); got != c.in {
				t.Errorf("ungrouped %s, want %s", got, c.in)
			}
		})
	}
}

// FuzzFormat checks that what is formatted is read back as the same number.
func FuzzFormat(f *testing.F) {
	for _, s := range []string{"999", "1000", "-123456", "12345.678901", "0.5", "1234", "2019", "1e19", "12.5", "3.141", "-0.001"} {
		f.Add(s)
	}
	readers := []*Reader{{}, {Locale: language.MustParse("en-IN")}, {Locale: language.MustParse("hi")}}
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseNumber(s)
		if err != nil || !strings.Contains(n.Format(Western), ",") || len(n.String()) > 20 {
			return
		}
		for _, g := range []Grouping{Western, Indian} {
			text := n.Format(g)
			for _, r := range readers {
				q, err := r.Parse(text)
				if got, ok := q.Value(); err != nil || !ok || got != n {
					t.Errorf("%s in %v is read back as %v, %v; want %v", text, r.Locale, got, err, n)
				}
			}
		}
	})
}
