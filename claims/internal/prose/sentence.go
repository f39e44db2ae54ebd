package prose

import "strings"

// split cuts the tokens into sentences.
func (t *Text) split() {
	wrapped := t.lines && t.wrapped()
	if len(t.Tokens) == 0 {
		return
	}
	paragraph := int32(0)
	first := t.dateline(0, paragraph)
	for i := range t.Tokens {
		if i <= first || t.goesOn(i) {
			continue
		}
		newParagraph := t.breaksParagraph(i, wrapped)
		if newParagraph || t.endsBefore(i) {
			t.sentence(first, i, paragraph)
			first = i
		}
		if newParagraph {
			paragraph++
			first = t.dateline(i, paragraph)
		}
	}
	if first < len(t.Tokens) {
		t.sentence(first, len(t.Tokens), paragraph)
	}
	if t.handles {
		t.embed()
	}
}

// goesOn reports whether token i is a word after another one in the same line, with
// no abbreviation between, where no sentence can end.
func (t *Text) goesOn(i int) bool {
	k, last := &t.Tokens[i], &t.Tokens[i-1]
	return k.Gap < Line && k.Kind == Word && last.Kind == Word && last.Class&Abbreviation == 0
}

// dateline appends the dateline that the paragraph from token i on opens with, if
// any, and returns where its first sentence begins.
func (t *Text) dateline(i int, paragraph int32) int {
	end := t.datelineEnd(i)
	if end > i && end < len(t.Tokens) {
		t.sentence(i, end, paragraph)
		t.Sentences[len(t.Sentences)-1].Place = Dateline
		return end
	}
	return i
}

// sentence appends the sentence of tokens first to end.
func (t *Text) sentence(first, end int, paragraph int32) {
	s := Sentence{
		Span: t.Between(first, end), First: int32(first), End: int32(end), Paragraph: paragraph,
		Place: t.place(first, end),
	}
	for i := first; i < end; i++ {
		s.Classes |= t.Tokens[i].Class
	}
	t.Sentences = append(t.Sentences, s)
}

// wrapped reports whether lines of the text break inside sentences: more than
// half of them end without an end mark, and a quarter of these go on in a small
// letter.
func (t *Text) wrapped() bool {
	var lines, cut, small int
	for i := range t.Tokens {
		if i == 0 || t.Tokens[i].Gap != Line {
			continue
		}
		lines++
		if t.ended(i) {
			continue
		}
		cut++
		if k := t.Tokens[i]; k.Kind == Word && !k.Capital {
			small++
		}
	}
	return cut > 2 && 2*cut > lines && 4*small >= cut
}

// breaksParagraph reports whether a paragraph begins with token i. In copies
// with one sentence a line each line counts as one.
func (t *Text) breaksParagraph(i int, wrapped bool) bool {
	k := t.Tokens[i]
	switch {
	case k.Gap == Blank:
		return true
	case k.Gap != Line || wrapped || t.runsOn(i):
		return false
	}
	return k.Kind != Word || k.Capital || t.ended(i)
}

// runsOn reports whether a sentence cannot end before token i: a comma stands
// there, or a word that a noun follows ("the", "of").
func (t *Text) runsOn(i int) bool {
	k := &t.Tokens[i-1]
	const open = Determiner | PossessivePronoun | Preposition | Conjunction
	return t.Mark(i-1, ",") || k.Kind == Word && !k.Capital && k.Class&open != 0 && k.Class&(Adverb|Noun|Personal) == 0
}

// ended reports whether the tokens before i end with an end mark, closing marks
// after it passed over.
func (t *Text) ended(i int) bool {
	for end := max(0, i-maxClosing); i > end; {
		i--
		k := t.Tokens[i]
		switch {
		case k.Kind == CloseQuote || t.closes(i):
			continue
		case k.Kind == Punct:
			return isEnd(t.Source[k.Start:k.End])
		}
		return k.Class&Abbreviation != 0
	}
	return false
}

// maxClosing bounds how many closing marks may follow an end mark.
const maxClosing = 16

// isEnd reports whether m is a mark that ends sentences.
func isEnd(m string) bool {
	switch m[0] {
	case '.', '?', '!':
		return true
	}
	return m == "…"
}

// closes reports whether token i is a closing bracket.
func (t *Text) closes(i int) bool { return t.Mark(i, ")") || t.Mark(i, "]") }

// endsBefore reports whether a sentence ends between tokens i-1 and i of one
// paragraph.
func (t *Text) endsBefore(i int) bool {
	k, last := &t.Tokens[i], &t.Tokens[i-1]
	if k.Kind == CloseQuote || k.Kind == Punct && !t.opensSentence(i) {
		return false
	}
	if last.Class&Abbreviation != 0 {
		return t.endsAbbreviated(i)
	}
	if t.numbersLine(i - 1) {
		return false
	}
	if last.Kind == Word || last.Kind == Numeral {
		return false
	}
	j := i - 1
	for j > max(0, i-maxClosing) && (t.Tokens[j].Kind == CloseQuote || t.closes(j)) {
		j--
	}
	if t.Tokens[j].Kind != Punct || !isEnd(t.Source[t.Tokens[j].Start:t.Tokens[j].End]) {
		return false
	}
	return t.startsSentence(i, t.Word(j), j < i-1)
}

// numbersLine reports whether the mark i ends a numeral with which a line begins, as
// in a list: "1. The roads are closed."
func (t *Text) numbersLine(i int) bool {
	return i > 0 && t.Tokens[i-1].Kind == Numeral && t.Tokens[i-1].Gap >= Line && t.Tokens[i-1].End-t.Tokens[i-1].Start <= 2 && t.Mark(i, ".")
}

// opensSentence reports whether the mark i can begin a sentence.
func (t *Text) opensSentence(i int) bool {
	return strings.Contains("([$£€¥₹•*", t.Word(i))
}

// startsSentence reports whether token i begins a sentence after the end mark
// m; closed says that closing marks stand between. A small letter does not, nor
// does the name of a speaker after a quoted question ("Why?" Smith asked).
func (t *Text) startsSentence(i int, m string, closed bool) bool {
	k := t.Tokens[i]
	switch k.Kind {
	case Word:
		if !k.Capital {
			return false
		}
	case Numeral:
		return k.Gap != None
	}
	if closed && m != "." && t.speakerFollows(i) {
		return false
	}
	return true
}

// speakerFollows reports whether token i begins "Smith asked" or "Mr. Smith of
// Ohio said": a name or pronoun and a reporting verb within six words.
func (t *Text) speakerFollows(i int) bool {
	for j := i; j < min(i+6, len(t.Tokens)); j++ {
		if t.Tokens[j].Kind != Word {
			return false
		}
		if j > i && t.Is(j, Say) {
			return true
		}
	}
	return false
}

// endsAbbreviated reports whether a sentence ends with the abbreviation before
// token i: one that is no title, before a word that begins sentences.
func (t *Text) endsAbbreviated(i int) bool {
	k, last := t.Tokens[i], t.Tokens[i-1]
	if k.Kind == Word && !k.Capital || last.Class&Title != 0 {
		return false
	}
	if k.Kind == OpenQuote {
		return last.Class&Title == 0 && len(t.Word(i-1)) > 2
	}
	return k.Kind == Word && k.Class&(Determiner|Personal|PossessivePronoun|Demonstrative|Preposition|Subordinator|Conjunction) != 0 && len(t.Word(i-1)) > 2
}
