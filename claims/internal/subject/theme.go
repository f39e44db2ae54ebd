package subject

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// theme is a set of the things that a document is about, as far as they tell what
// its figures count: 52,000 who came to a match are spectators, 52,000 who came to
// a march are marchers.
type theme uint16

const (
	about theme = 1 << iota // set once the document has been asked

	ofAid
	ofBudget
	ofMarch
	ofMatch
	ofTakeover
	ofVaccine
)

// themeWords are the words that tell a theme, by base form: sorted.
var themeWords = []struct {
	word  string
	theme theme
}{
	{"acquisition", ofTakeover},
	{"aid", ofAid},
	{"assistance", ofAid},
	{"bid", ofTakeover},
	{"bidder", ofTakeover},
	{"budget", ofBudget},
	{"concert", ofMatch},
	{"cup", ofMatch},
	{"derby", ofMatch},
	{"donor", ofAid},
	{"dose", ofVaccine},
	{"fan", ofMatch},
	{"final", ofMatch},
	{"fixture", ofMatch},
	{"jab", ofVaccine},
	{"march", ofMarch},
	{"marcher", ofMarch},
	{"match", ofMatch},
	{"merger", ofTakeover},
	{"midfielder", ofMatch},
	{"shareholder", ofTakeover},
	{"stadium", ofMatch},
	{"striker", ofMatch},
	{"takeover", ofTakeover},
	{"vaccinate", ofVaccine},
	{"vaccination", ofVaccine},
	{"vaccine", ofVaccine},
	{"winger", ofMatch},
}

// themeByLemma indexes themeWords by Lemma.
var themeByLemma = func() []theme {
	x := make([]theme, prose.Lemmas())
	for _, w := range themeWords {
		x[prose.LemmaOf(w.word)] = w.theme
	}
	x[0] = 0
	return x
}()

// themesOf returns the themes of tokens i to j of t. March with a capital is a
// month.
func themesOf(t *prose.Text, i, j int32) (all theme) {
	for ; i < j; i++ {
		if k := &t.Tokens[i]; !k.Capital || k.Class&prose.Month == 0 {
			all |= themeByLemma[k.Lemma]
		}
	}
	return all
}

// isAbout reports whether the document of the figure has theme th, or, where it
// has the theme or as well, the sentence has.
func (v *view) isAbout(th, or theme) bool {
	if *v.themes == 0 {
		*v.themes = about | themesOf(v.text, 0, int32(len(v.text.Tokens)))
	}
	if *v.themes&th == 0 {
		return false
	}
	if *v.themes&or == 0 {
		return true
	}
	s := v.text.Sentences[v.number]
	return themesOf(v.text, s.First, s.End)&(th|or) == th
}

// normals are the names that things counted go by in the news under one theme: a
// row a name, sorted by word. The word is replaced where it is the head.
var normals = []struct {
	word   string
	role   string // of the figure; "" for none, "*" for any
	theme  theme  // 0 for any
	or     theme  // a theme that speaks against it
	plain  bool   // only where no word before it tells them apart
	name   string
	reason string
}{
	{"crop", "*", 0, 0, false, "harvest", "what is reaped"},
	{"deal", "", ofTakeover, 0, false, "bid", "a takeover is a bid until it is done"},
	{"demonstrators", "", ofMarch, ofMatch, true, "marchers", "one crowd under several names"},
	{"demonstrators", "attending", ofMarch, ofMatch, true, "marchers", "one crowd under several names"},
	{"employees", "", 0, 0, false, "staff", "those whom a firm employs"},
	{"fans", "attending", ofMatch, 0, true, "spectators", "who watch a match"},
	{"gate", "*", ofMatch, 0, true, "spectators", "those let in"},
	{"jabs", "*", ofVaccine, 0, false, "doses", "what is given"},
	{"money given", "*", ofAid, 0, false, "aid", "given by donors"},
	{"money offered", "*", ofTakeover, 0, false, "bid", "offered for a firm"},
	{"money received", "*", ofAid, ofBudget, false, "aid", "received from donors"},
	{"money received", "*", ofBudget, ofAid, false, "budget", "what a budget gives"},
	{"money set aside", "*", ofBudget, 0, false, "budget", "what a budget gives"},
	{"offer", "", ofTakeover, 0, false, "bid", "for a firm"},
	{"people", "attending", ofMarch, ofMatch, true, "marchers", "who came to a march"},
	{"people", "attending", ofMatch, ofMarch, true, "spectators", "who came to a match"},
	{"pricing", "*", 0, 0, false, "price", "what is asked"},
	{"protesters", "", ofMarch, ofMatch, true, "marchers", "one crowd under several names"},
	{"protesters", "attending", ofMarch, ofMatch, true, "marchers", "one crowd under several names"},
	{"room", "*", 0, 0, false, "places", "room for so many"},
	{"servicemen", "deployed", 0, 0, false, "troops", "soldiers as a force"},
	{"shots", "", ofVaccine, 0, false, "doses", "what is given"},
	{"soldiers", "", 0, 0, false, "troops", "soldiers as a force"},
	{"soldiers", "deployed", 0, 0, false, "troops", "soldiers as a force"},
	{"soldiers", "withdrawn", 0, 0, false, "troops", "soldiers as a force"},
	{"spending", "spent", ofBudget, 0, false, "budget", "what a state will spend"},
	{"supporters", "attending", ofMatch, 0, true, "spectators", "who watch a match"},
	{"troops", "injured", 0, 0, false, "soldiers", "single soldiers"},
	{"troops", "killed", 0, 0, false, "soldiers", "single soldiers"},
	{"workforce", "", 0, 0, false, "staff", "those whom a firm employs"},
}

// normalise gives what is counted the name that it goes by in the news.
func (v *view) normalise(x *Reading) {
	if !hasNormal(x.Counted) {
		return
	}
	for i := range normals {
		n := &normals[i]
		if n.role != "*" && n.role != x.Role || n.name == "troops" && !v.isForce(x) {
			continue
		}
		at := headAt(x.Counted, n.word)
		if at < 0 || at > 0 && n.plain || n.theme != 0 && !v.isAbout(n.theme, n.or) {
			continue
		}
		x.Counted = x.Counted[:at] + n.name + x.Counted[at+len(n.word):]
		x.person = x.person || n.name == "soldiers"
		return
	}
}

// isForce reports whether the figure is of soldiers enough to be a force, which is
// told as a level.
func (v *view) isForce(x *Reading) bool {
	n, end := v.q.Strict.Upper()
	return x.Kind != Change && (end == numbers.Unbounded || n.Cmp(numbers.Int(100)) >= 0)
}

// headAt returns where word stands in counted as its head: behind nothing but
// single modifiers, and before nothing or a clause; -1 when it does not.
func headAt(counted, word string) int {
	for at := 0; ; {
		end := at + len(word)
		if end <= len(counted) && strings.EqualFold(counted[at:end], word) && (end == len(counted) || counted[end] == ' ') {
			return at
		}
		n := strings.IndexByte(counted[at:], ' ')
		if n < 0 || strings.HasPrefix(counted[at+n:], " of ") {
			return -1
		}
		at += n + 1
	}
}

// normalWords are the first words of normals.
var normalWords = func() *prose.Words {
	var first []string
	for _, n := range normals {
		word, _, _ := strings.Cut(n.word, " ")
		first = append(first, word)
	}
	return prose.NewWords(first...)
}()

// hasNormal reports whether a word of counted can be one of normals.
func hasNormal(counted string) bool {
	for w := range strings.SplitSeq(counted, " ") {
		if normalWords.Has(w) {
			return true
		}
	}
	return false
}
