package reconcile

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
)

func TestNormalNoun(t *testing.T) {
	tests := []struct {
		counted string
		want    Noun
		reason  string
	}{
		{"more Russian troops", Noun{Head: "soldier", Modifiers: []string{"russian"}}, "the last word is the head"},
		{"Russian troops at the border", Noun{Head: "soldier", Modifiers: []string{"border", "russian"}}, "a preposition ends the noun"},
		{"people who left their homes in Dorrim", Noun{Head: "person", Modifiers: []string{"dorrim"}, Role: claims.Displaced}, "the clause tells the role"},
		{"staff who left", Noun{Head: "worker", Role: claims.LaidOff}, "workers leave their work"},
		{"the number of demonstrators", Noun{Head: "protester", Role: claims.Attending}, "the wrapper counts nothing"},
		{"oil prices", Noun{Head: "oil"}, "the price is of oil"},
		{"price of crude", Noun{Head: "oil"}, "the same told the other way round"},
		{"the cholera total", Noun{Head: "cholera"}, "the total is of cholera"},
		{"money pledged", Noun{Head: "aid"}, "the verb tells what money"},
		{"February's inflation", Noun{Head: "inflation"}, "dates tell the month"},
		{"train speed", Noun{Head: "speed", Modifiers: []string{"train"}}, "speed is no participle"},
		{"houses damaged", Noun{Head: "house"}, "the role is compared on its own"},
		{"people including an elderly woman", Noun{Head: "person"}, "an example is no distinction"},
		{"people including the gunman", Noun{Head: "person", Modifiers: []string{"gunman", "including"}}, "with who did it they are others"},
		{"", Noun{}, "nothing is named"},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, normalNoun(tt.counted, "")); d != "" {
			t.Errorf("%q: %s (-want +got)\n%s", tt.counted, tt.reason, d)
		}
	}
}

// TestTablesAreSorted: the lists of words are found by bisection.
func TestTablesAreSorted(t *testing.T) {
	for name, list := range map[string][]string{
		"articles": articles, "wrappers": wrappers, "links": links, "roleWords": roleWords, "limiting": limiting, "verbs": verbs,
		"timeWords": timeWords, "datesInWords": datesInWords, "partGroups": partGroups, "partOfPlace": partOfPlace, "planned": planned, "perpetrators": perpetrators,
		"unnamed": unnamed, "nameFillers": nameFillers, "sumWords": sumWords, "revisedWords": revisedWords, "elsewhere": elsewhere, "hurtWords": hurtWords, "counters": counters, "definites": definites, "numerals": numerals, "toldApart": toldApart,
		"events": events, "pronouns": pronouns, "quakeWords": quakeWords, "changeModifiers": changeModifiers,
		"idle": idle, "neighbours": neighbours, "tellings": tellings, "wordy": wordy,
		"meanings": keysOf(meanings), "headNames": keysOf(headNames), "moneyVerbs": keysOf(moneyVerbs), "nounRoles": nounsOf(nounRoles), "tailRoles": nounsOf(tailRoles),
	} {
		for i := 1; i < len(list); i++ {
			if list[i-1] >= list[i] {
				t.Errorf("%s: %q comes after %q", name, list[i], list[i-1])
			}
		}
	}
}

func keysOf(table [][2]string) (keys []string) {
	for _, row := range table {
		keys = append(keys, row[0])
	}
	return keys
}

func nounsOf(table []nounRole) (keys []string) {
	for _, row := range table {
		keys = append(keys, row.noun)
	}
	return keys
}

// TestHeadsAreNormal: what a head is levelled to stays as it is.
func TestHeadsAreNormal(t *testing.T) {
	for _, row := range headNames {
		if got := normalHead(row[1]); got != row[1] {
			t.Errorf("%s is levelled to %s, and that to %s", row[0], row[1], got)
		}
	}
	if !slices.ContainsFunc(headNames, func(row [2]string) bool { return row[1] == person }) {
		t.Error("nobody is a person")
	}
}
