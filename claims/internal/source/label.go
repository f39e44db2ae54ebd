package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// maxLabel bounds the words of a speaker's label.
const maxLabel = 6

// label reads "WALLACE: ..." at the beginning of a paragraph of a transcript, whose
// words are the speaker's.
func (f *Finder) label(c *clause) {
	m, ok := f.labelAt(c.first, c.end)
	if !ok || !f.isTranscript() {
		return
	}
	a := f.add(c, voice{m, m}, tokens{m.end, m.end + 1})
	f.attrs[a].flags |= labelled
	f.cover(a, int(m.end)+1, f.paragraphEnd(c.index))
	c.edge = int(m.end) + 1
}

// headline reads "Datum: 40 pupils missing" and "40 pupils missing: police" in a
// line that stands for a sentence: who is named before or behind a colon says the
// rest.
func (f *Finder) headline(c *clause) {
	s := f.t.Sentences[c.index]
	e := f.phraseEnd(c.first, min(c.first+maxLabel, c.end))
	if s.Place != prose.Headline && (f.t.Tokens[c.first].Gap < prose.Line || !f.t.Mark(e, ":") || f.kind(e+1) != prose.OpenQuote) {
		return
	}
	if k := (tokens{int32(c.first), int32(e)}); e > c.first && f.t.Mark(e, ":") && f.isVoice(k) && (!f.t.Is(f.head(k), prose.Country|prose.Seat) || f.hasVerb(e, c.end)) {
		a := f.add(c, voice{k, k}, tokens{int32(e), int32(e + 1)})
		f.cover(a, e+1, c.end)
		return
	}
	if s.Place != prose.Headline {
		return
	}
	i := c.end - 1
	for i > c.first && i > c.end-maxLabel && !f.t.Mark(i, ":") {
		i--
	}
	if k := (tokens{int32(i + 1), int32(c.end)}); f.t.Mark(i, ":") && f.phraseEnd(i+1, c.end) == c.end && f.isVoice(k) {
		a := f.add(c, voice{k, k}, tokens{int32(i), int32(i + 1)})
		f.attrs[a].shape = before
		f.cover(a, c.first, i)
	}
}

// isVoice reports whether the words k name somebody who speaks.
func (f *Finder) isVoice(k tokens) bool {
	const voices = prose.Person | prose.Title | prose.Organisation | prose.Country | prose.Seat | prose.Medium | prose.Poll | prose.ReportNoun
	if f.hasFigure(int(k.first), int(k.end)) {
		return false
	}
	h := f.head(k)
	return f.t.Is(h, voices) || f.tag(h) == prose.TagName && !f.isTime(h) && (f.isMedium(k) || f.t.Tokens[h].Lemma == 0 && !f.t.Is(h, prose.Locality))
}

// isTranscript reports whether two paragraphs or more begin with labels; a single
// one may be any word in capitals, such as "CORRECTION:".
func (f *Finder) isTranscript() bool {
	if f.labels < 0 {
		f.labels = 0
		for _, s := range f.t.Sentences {
			if _, ok := f.labelAt(int(s.First), int(s.End)); ok {
				f.labels++
			}
		}
	}
	return f.labels > 1
}

// labelAt returns the label with which the sentence from first to end begins: a
// name in capitals before a colon.
func (f *Finder) labelAt(first, end int) (m tokens, ok bool) {
	if f.t.Tokens[first].Gap < prose.Line {
		return m, false
	}
	if f.kind(first) == prose.OpenQuote {
		first++
	}
	i := first
	for i < min(first+maxLabel, end) && f.kind(i) == prose.Word && isUpper(f.t.Word(i)) && f.t.Tokens[i].Lemma == 0 {
		i++
	}
	if i == first || !f.t.Mark(i, ":") || i+1 >= end {
		return m, false
	}
	return tokens{int32(first), int32(i)}, true
}

// isUpper reports whether w is in capitals throughout.
func isUpper(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) > 1
}

// paragraphEnd returns the end of the paragraph of sentence n in tokens.
func (f *Finder) paragraphEnd(n int) int {
	s := f.t.Sentences
	for n+1 < len(s) && s[n+1].Paragraph == s[n].Paragraph {
		n++
	}
	return int(s[n].End)
}

// embedded gives the messages of social media that the text holds whole to those
// who sign them: "... — Jane Smith (@jsmith) February 15, 2022".
func (f *Finder) embedded(c *clause) {
	s := f.t.Sentences
	if s[c.index].Place != prose.Embedded || c.index+1 < len(s) && s[c.index+1].Place == prose.Embedded {
		return
	}
	h := c.end - 1
	for h > c.first && f.kind(h) != prose.Handle {
		h--
	}
	i := h - 1
	for i > c.first && i > h-maxLabel-1 && !f.isDash(i) {
		i--
	}
	if !f.isDash(i) || i+1 >= h-1 {
		return
	}
	start := c.index
	for start > 0 && s[start-1].Place == prose.Embedded && s[start-1].Paragraph == s[start].Paragraph {
		start--
	}
	m := tokens{int32(i + 1), int32(h - 1)}
	a := f.add(c, voice{m, m}, tokens{int32(i), int32(i + 1)})
	f.cover(a, int(s[start].First), i)
}
