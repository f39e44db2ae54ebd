package numbers

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

// slowNumeral is the reference for plain numerals: what stands between white space
// as digits with commas by threes and perhaps a point. It is obvious, and slow.
func slowNumeral(word string) (*big.Rat, bool) {
	whole, decimals, _ := strings.Cut(word, ".")
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if g == "" || strings.Trim(g, "0123456789") != "" || i > 0 && len(g) != 3 || len(groups) > 1 && len(g) > 3 {
			return nil, false
		}
	}
	if strings.Trim(decimals, "0123456789") != "" {
		return nil, false
	}
	return new(big.Rat).SetString(strings.Join(groups, "") + "." + decimals + "0")
}

// TestReaderAgainstOracle compares plain numerals with the reference.
func TestReaderAgainstOracle(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var r Reader
	for range 3000 {
		word := randomNumeral(rnd)
		want, ok := slowNumeral(word)
		if !ok {
			t.Fatalf("the reference does not read %q", word)
		}
		text := "They counted " + word + " grains of it."
		q := firstQuantity(t, &r, text)
		got, ok := q.Strict.Point()
		if !ok || got.Rat().Cmp(want) != 0 || q.Text != word {
			t.Errorf("%q: %q is %v, want %v", text, q.Text, q.Strict, want)
		}
	}
}

// randomNumeral writes a number as English news does.
func randomNumeral(rnd *rand.Rand) string {
	digits := func(n int) string {
		b := []byte{byte('1' + rnd.IntN(9))}
		for len(b) < n {
			b = append(b, byte('0'+rnd.IntN(10)))
		}
		return string(b)
	}
	s := digits(1 + rnd.IntN(3))
	if rnd.IntN(2) == 0 {
		for range rnd.IntN(6) {
			s += "," + digits(3)
		}
	}
	if rnd.IntN(3) == 0 {
		s += "." + digits(1+rnd.IntN(2))
	}
	return s
}

var (
	smallWords = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tensWords  = strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
)

// spellOut writes n in words, the long way.
func spellOut(n int64, and string) string {
	switch {
	case n < 20:
		return smallWords[n]
	case n < 100:
		s := tensWords[n/10]
		if n%10 > 0 {
			s += "-" + smallWords[n%10]
		}
		return s
	case n < 1000:
		s := smallWords[n/100] + " hundred"
		if n%100 > 0 {
			s += and + spellOut(n%100, and)
		}
		return s
	}
	unit, name := int64(1000), " thousand"
	if n >= 1e9 {
		unit, name = 1e9, " billion"
	} else if n >= 1e6 {
		unit, name = 1e6, " million"
	}
	s := spellOut(n/unit, and) + name
	if n%unit > 0 {
		sep := " "
		if n%unit < 100 {
			sep = and
		}
		s += sep + spellOut(n%unit, and)
	}
	return s
}

// TestWordsAgainstOracle writes numbers out and reads them back.
func TestWordsAgainstOracle(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	var r Reader
	for i := range 4000 {
		n := int64(2 + i)
		if i >= 1500 {
			n = 2 + rnd.Int64N(1<<(2+rnd.IntN(36)))
		}
		for _, and := range []string{" and ", " "} {
			words := spellOut(n, and)
			q := firstQuantity(t, &r, "They counted "+words+" grains of it.")
			if got, ok := q.Strict.Point(); !ok || got != Int(n) || q.Text != words {
				t.Errorf("%q is %q = %v, want %d", words, q.Text, q.Strict, n)
			}
		}
	}
}
