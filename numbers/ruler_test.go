package numbers

import (
	"strings"
	"testing"
	"unicode/utf16"
)

func TestRuler(t *testing.T) {
	for _, c := range []struct {
		reason, text, words string
		runes, utf16        Span
	}{
		{"ASCII counts alike", "It took 40 days.", "40 days", Span{8, 15}, Span{8, 15}},
		{"a euro sign is three bytes and one of the others", "the €5 and €70 fares", "€70", Span{11, 14}, Span{11, 14}},
		{"a face is four bytes, one rune and two code units", "\U0001F600 \U0001F600 12 men", "12", Span{4, 6}, Span{6, 8}},
		{"digits of another script", "कुल १२ लाख", "१२ लाख", Span{4, 10}, Span{4, 10}},
		{"a letter with a combining accent is two runes", "cafe\u0301 60", "60", Span{6, 8}, Span{6, 8}},
		{"bytes that are no UTF-8 count one each", "\xff\xfe 60", "60", Span{3, 5}, Span{3, 5}},
	} {
		t.Run(c.reason, func(t *testing.T) {
			start := strings.Index(c.text, c.words)
			s := Span{start, start + len(c.words)}
			r := Ruler{Text: c.text}
			if got := r.Runes(s); got != c.runes {
				t.Errorf("runes %v, want %v", got, c.runes)
			}
			if got := r.UTF16(s); got != c.utf16 {
				t.Errorf("UTF-16 %v, want %v", got, c.utf16)
			}
		})
	}
}

func TestRulerEnds(t *testing.T) {
	r := Ruler{Text: "a€b"}
	for _, c := range []struct {
		reason   string
		in, want Span
	}{
		{"the whole text", Span{0, 5}, Span{0, 3}},
		{"an end within a rune is the start of it", Span{1, 3}, Span{1, 1}},
		{"a start within a rune is the start of it", Span{2, 4}, Span{1, 2}},
		{"ends beyond the text", Span{-4, 99}, Span{0, 3}},
		{"the zero span", Span{}, Span{}},
	} {
		t.Run(c.reason, func(t *testing.T) {
			if got := r.Runes(c.in); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

// FuzzRuler compares a Ruler that goes to and fro with counting from the start.
func FuzzRuler(f *testing.F) {
	for _, s := range []string{"", "plain", "a€b", "\U0001F600 १२ \xff\xfe", "\xe2\x82", "\xf0\x82\x82\xac", "e\u0301"} {
		f.Add(s, uint16(1), uint16(4))
	}
	f.Fuzz(func(t *testing.T, text string, a, b uint16) {
		r := Ruler{Text: text}
		for _, s := range []Span{{int(a), int(b)}, {int(b), int(a)}, {0, len(text)}, {int(a), len(text)}, {0, int(b)}} {
			want := Span{len(runesBefore(text, s.Start)), len(runesBefore(text, s.End))}
			if got := r.Runes(s); got != want {
				t.Errorf("%v of %q in runes is %v, want %v", s, text, got, want)
			}
			want = Span{len(utf16.Encode(runesBefore(text, s.Start))), len(utf16.Encode(runesBefore(text, s.End)))}
			if got := r.UTF16(s); got != want {
				t.Errorf("%v of %q in UTF-16 is %v, want %v", s, text, got, want)
			}
		}
	})
}

// runesBefore returns the runes of text that end at byte i or before.
func runesBefore(text string, i int) (rs []rune) {
	end := 0
	for start, r := range text {
		if start >= i {
			return rs
		}
		end = start + len(string(r))
		if r == '\uFFFD' && !strings.HasPrefix(text[start:], "\uFFFD") {
			end = start + 1
		}
		if end <= i {
			rs = append(rs, r)
		}
	}
	return rs
}
