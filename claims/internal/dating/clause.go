package dating

import "github.com/numclaim/numclaim/claims/internal/prose"

// tagged reports whether token i has one of the tags.
func (b *Binder) tagged(i int, tags ...prose.Tag) bool {
	if i < 0 || i >= len(b.t.Tags) {
		return false
	}
	for _, t := range tags {
		if b.t.Tags[i] == t {
			return true
		}
	}
	return false
}

// is reports whether token i has one of the classes c.
func (b *Binder) is(i int, c prose.Class) bool { return b.t.Is(i, c) }

func (b *Binder) isNumber(i int) bool { return b.tagged(i, prose.TagNumber) }

// open and close return the tokens of a sentence, close excluded.
func (b *Binder) open(sentence int) int  { return int(b.t.Sentences[sentence].First) }
func (b *Binder) close(sentence int) int { return int(b.t.Sentences[sentence].End) }

// gap is what stands between a figure and a date of its sentence.
type gap struct {
	tokens, commas, numbers, verbs, clauses int
	after                                   int  // the verbs after the last number
	relative                                bool // a relative clause opens
	cut                                     bool // a mark or "but", over which no date reaches
}

// dateReach is how many tokens may stand between a figure and its date.
const dateReach = 64

// between counts the tokens from i to j, j excluded; those of other dates count
// as one word.
func (b *Binder) between(i, j int) gap {
	g := gap{cut: j-i > dateReach}
	for k := i; k < j && !g.cut; k++ {
		g.tokens++
		switch {
		case b.t.Mark(k, ","):
			if end := b.insertion(k, j); end > k {
				k = end
				break
			}
			g.commas++
		case b.t.Mark(k, ";"), b.t.Equal(k, "but"):
			g.cut = true
		case b.tagged(k, prose.TagNumber):
			g.numbers++
			g.after = 0
		case b.tagged(k, prose.TagVerb):
			g.verbs++
			g.after++
		case b.tagged(k, prose.TagRelative):
			g.relative = true
			g.clauses++
		case b.tagged(k, prose.TagThat, prose.TagConjunction):
			g.clauses++
		}
	}
	return g
}

// insertion returns the comma that closes the relative clause which the comma at
// token k opens, before token j; it is k when there is none.
func (b *Binder) insertion(k, j int) int {
	if !b.tagged(k+1, prose.TagRelative) {
		return k
	}
	for i := k + 2; i < j; i++ {
		if b.t.Mark(i, ",") {
			return i
		}
	}
	return k
}

// tense is what the verb of a clause tells.
type tense uint8

const (
	untold  tense = iota
	past          // "were hurt", "killed"
	present       // "are held", "will come"
	perfect       // "have died"
)

// verbReach is how many tokens a look for the verb of a figure takes in.
const verbReach = 24

// tenseOf returns the tense of the clause that a figure stands in: of the verb to
// its left, unless another clause begins between, and else of the one to its
// right.
func (b *Binder) tenseOf(g *placed) tense {
	left, near := b.verbLeft(g)
	if near {
		return left
	}
	if right := b.verbRight(g); right != untold {
		return right
	}
	return left
}

// verbLeft returns the tense of the verb left of the figure; near is false when
// a mark or a reporting verb stands before it.
func (b *Binder) verbLeft(g *placed) (t tense, near bool) {
	near = true
	for k := g.first - 1; k >= g.open && k >= g.first-verbReach; k-- {
		switch {
		case b.tagged(k, prose.TagThat, prose.TagRelative), b.tagged(k, prose.TagMark) && b.t.Source[b.t.Tokens[k].Start] != '$':
			near = false
		case b.t.Equal(k, "compared"), b.t.Equal(k, "including"):
		case b.tagged(k, prose.TagVerb, prose.TagAuxiliary):
			if b.is(k, prose.Say) && b.verbRight(g) != untold {
				return b.tenseAt(k), false
			}
			return b.tenseAt(k), near
		case b.tagged(k, prose.TagParticiple) && near:
			return past, near
		}
	}
	return untold, false
}

// verbRight returns the tense of the first verb right of the figure.
func (b *Binder) verbRight(g *placed) tense {
	commas := 0
	for k := g.end; k < g.close && k < g.end+verbReach; k++ {
		switch {
		case b.t.Mark(k, ","):
			if commas++; commas > 2 {
				return untold
			}
		case b.tagged(k, prose.TagMark) && b.t.Mark(k, ";"), b.t.Mark(k, ":"):
			return untold
		case b.tagged(k, prose.TagVerb, prose.TagAuxiliary):
			if commas > 0 && b.is(k, prose.Say) {
				return untold
			}
			return b.tenseAt(k)
		case b.tagged(k, prose.TagParticiple) && commas == 0:
			return past
		}
	}
	return untold
}

// tenseAt returns the tense of the verb or auxiliary at token k, which the first
// of its auxiliaries tells.
func (b *Binder) tenseAt(k int) tense {
	first := k
	for i := k - 1; i >= 0 && i > k-6 && b.tagged(i, prose.TagAuxiliary, prose.TagAdverb); i-- {
		if b.tagged(i, prose.TagAuxiliary) {
			first = i
		}
	}
	switch {
	case !b.tagged(first, prose.TagAuxiliary):
		if b.is(k, prose.Past) {
			return past
		}
		return present
	case b.t.Equal(first, "was"), b.t.Equal(first, "were"), b.t.Equal(first, "did"), b.t.Equal(first, "had"):
		return past
	case b.t.Equal(first, "has"), b.t.Equal(first, "have"):
		if b.tagged(k, prose.TagAuxiliary) && first == k && !b.tagged(k+1, prose.TagVerb, prose.TagAuxiliary, prose.TagAdverb) {
			return present
		}
		return perfect
	}
	return present
}
