package subject

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// The tables are sorted and hold no row twice, and the lexicon knows the words
// whose sense they give.
func TestTables(t *testing.T) {
	sorted := func(name string, words []string) {
		t.Helper()
		for i := 1; i < len(words); i++ {
			if words[i-1] >= words[i] {
				t.Errorf("%s: %q stands before %q", name, words[i-1], words[i])
			}
		}
	}
	known := func(name string, words []string) {
		t.Helper()
		for _, w := range words {
			if prose.LemmaOf(w) == 0 {
				t.Errorf("%s: the lexicon does not know %q", name, w)
			}
		}
	}
	var words []string
	for _, s := range senses {
		words = append(words, s.word)
	}
	sorted("senses", words)
	known("senses", words)

	words = nil
	for _, m := range motions {
		words = append(words, m.word)
	}
	sorted("motions", words)
	known("motions", words)

	words = nil
	for _, f := range factors {
		words = append(words, f.word)
	}
	sorted("factors", words)
	known("factors", words)

	words = nil
	for _, m := range moneyVerbs {
		words = append(words, m.forms)
	}
	sorted("moneyVerbs", words)
	words = nil
	for _, d := range doers {
		words = append(words, d.forms)
	}
	sorted("doers", words)
	words = nil
	for _, a := range dimensionAdjectives {
		words = append(words, fmt.Sprintf("%s %02d", a.word, a.dim))
	}
	sorted("dimensionAdjectives", words)
	words = nil
	for _, w := range themeWords {
		words = append(words, w.word)
	}
	sorted("themeWords", words)
	known("themeWords", words)
	words = nil
	for _, n := range normals {
		words = append(words, fmt.Sprintf("%s %s %03d", n.word, n.role, n.theme))
		if n.reason == "" {
			t.Errorf("normals: %s has no reason", n.word)
		}
	}
	sorted("normals", words)
	for name, list := range lists {
		sorted(name, list)
	}
}

// Each rule reads some figure of the blocks of testdata.
func TestRulesAreUsed(t *testing.T) {
	files, err := filepath.Glob("../../testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata: %v", err)
	}
	used := map[string]bool{}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, block := range strings.Split(string(b), "\n\n") {
			for _, x := range readBlock(block) {
				used["counted "+x.NounRule] = true
				used["role "+x.RoleRule] = true
				used["kind "+x.KindRule] = true
				used["modality "+x.Modality] = true
			}
		}
	}
	var names []string
	for _, r := range countedRules {
		names = append(names, "counted "+r.name)
	}
	for _, r := range roleRules {
		names = append(names, "role "+r.name)
	}
	for _, r := range kindRules {
		names = append(names, "kind "+r.name)
	}
	for _, r := range modalityRules {
		names = append(names, "modality "+r.name)
	}
	for _, name := range names {
		if !used[name] {
			t.Errorf("no block of testdata is read by %s", name)
		}
	}
	slices.Sort(names)
	if n := len(slices.Compact(names)); n != len(countedRules)+len(roleRules)+len(kindRules)+len(modalityRules) {
		t.Error("two rules have one name")
	}
}

// readBlock reads the figures of the text of a block, which stands at the margin.
func readBlock(block string) []Reading {
	var lines []string
	for _, line := range strings.Split(block, "\n") {
		if line != "" && !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "@") && !strings.HasPrefix(line, "\t") {
			lines = append(lines, line)
		}
	}
	text := strings.Join(lines, "\n")
	var tx prose.Text
	tx.Parse(text)
	tx.Tag()
	var figs []numbers.Quantity
	for q := range (&numbers.Reader{}).All(text) {
		figs = append(figs, q)
	}
	var r Reader
	return slices.Clone(r.Read(&tx, Spelled(nil, &tx, figs)))
}

// lists names the closed lists of words.
var lists = map[string][]string{
	"adverbsOfState":        adverbsOfState,
	"afterDistances":        afterDistances,
	"afterHigher":           afterHigher,
	"anaphors":              anaphors,
	"anyone":                anyone,
	"askingVerbs":           askingVerbs,
	"bearings":              bearings,
	"beforeFigures":         beforeFigures,
	"beforeInfinitive":      beforeInfinitive,
	"bringingVerbs":         bringingVerbs,
	"burningVerbs":          burningVerbs,
	"comingToVerbs":         comingToVerbs,
	"countingNouns":         countingNouns,
	"doubtedNouns":          doubtedNouns,
	"emptyAdjectives":       emptyAdjectives,
	"estimatingParticiples": estimatingParticiples,
	"falseWords":            falseWords,
	"frontNouns":            frontNouns,
	"givingVerbs":           givingVerbs,
	"goods":                 goods,
	"groups":                groups,
	"hearsayNouns":          hearsayNouns,
	"holdingVerbs":          holdingVerbs,
	"homeNouns":             homeNouns,
	"lastingVerbs":          lastingVerbs,
	"levelNouns":            levelNouns,
	"levelVerbForms":        levelVerbForms,
	"measuringParticiples":  measuringParticiples,
	"newcomers":             newcomers,
	"orderWords":            orderWords,
	"placePrepositions":     placePrepositions,
	"prepositionsAside":     prepositionsAside,
	"prepositionsOfTime":    prepositionsOfTime,
	"pronounsOfGroups":      pronounsOfGroups,
	"quakeNouns":            quakeNouns,
	"rateNouns":             rateNouns,
	"ratioWords":            ratioWords,
	"resumingWords":         resumingWords,
	"roomNouns":             roomNouns,
	"scoringVerbs":          scoringVerbs,
	"shareNouns":            shareNouns,
	"speedNouns":            speedNouns,
	"supposingWords":        supposingWords,
	"tellingVerbs":          tellingVerbs,
	"temperatureNouns":      temperatureNouns,
	"unitsOfRates":          unitsOfRates,
	"verbsOfMoreOrLess":     verbsOfMoreOrLess,
	"verbsWithOff":          verbsWithOff,
	"verbsWithOutUp":        verbsWithOutUp,
}
