package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// pollVerbCue reads "the poll has her ahead", "the count gives him 1,280": a poll
// or report as the subject of a verb that assigns figures.
func (f *Finder) pollVerbCue(c *clause, i int) {
	if f.tag(i) == prose.TagAuxiliary && (f.tag(i+1) == prose.TagVerb || f.tag(i+1) == prose.TagAuxiliary || f.tag(i+1) == prose.TagAdverb) {
		return
	}
	g := f.groupStart(i, c.first)
	v, ok := f.speakerOf(c, g, i)
	if !ok || !f.t.Is(f.head(v.name), prose.Poll|prose.ReportNoun) {
		return
	}
	a := f.add(c, v, tokens{int32(i), int32(i + 1)})
	f.cover(a, i+1, f.contentEnd(c, i+1))
}

// inPollCue reads "in a poll by X", which covers its sentence.
func (f *Finder) inPollCue(c *clause, i int) {
	if !f.t.Equal(i, "in") && !f.t.Equal(i, "by") {
		return
	}
	e := f.phraseEnd(i+1, c.end)
	m := tokens{int32(i + 1), int32(e)}
	if m.empty() {
		return
	}
	if p := f.pollIn(m); p > 0 && f.t.Is(p+1, prose.Verb) && f.t.Is(p+1, prose.Third) {
		e, m.end = p+1, int32(p+1) // "in the latest poll stands at"
	}
	if h := f.head(m); !f.t.Is(h, prose.Poll) || f.t.Is(h, prose.Plural) {
		return
	}
	if f.t.Equal(e, "by") || f.t.Equal(e, "from") {
		e = f.longPhraseEnd(i+1, c.end)
		m.end = int32(e)
	}
	a := f.add(c, voice{m, m}, tokens{int32(i), int32(i + 1)})
	f.cover(a, c.edge, i)
	f.cover(a, e, c.end)
}

// pollGoesOn gives a sentence without any source to the poll that the paragraph
// told of before, when it has a percentage: the figures of a poll are the
// pollster's until another speaks. Their source has no mention of its own.
func (f *Finder) pollGoesOn(c *clause) {
	n := len(f.attrs) - 1
	if n < 0 || n >= c.attrs || f.quote(c.first) >= 0 {
		return
	}
	last := f.attrs[n]
	s := f.t.Sentences
	if s[last.sentence].Paragraph != s[c.index].Paragraph || !f.surveys(last) || !f.hasPercent(c) {
		return
	}
	a := f.add(c, voice{tokens{}, last.name}, last.cue)
	f.attrs[a].shape = polled
	f.attrs[a].saying = last.saying
	f.attrs[a].hearer = last.hearer
	f.attrs[a].flags = last.flags
	f.cover(a, c.first, c.end)
}

// surveys reports whether the mention of a is a poll, an analysis or a study.
func (f *Finder) surveys(a attribution) bool {
	if a.flags&survey != 0 {
		return true
	}
	switch f.t.Tokens[f.head(a.mention)].Lemma {
	case analysis, study:
		return !a.mention.empty()
	}
	return false
}

// hasPercent reports whether a percentage stands in the sentence.
func (f *Finder) hasPercent(c *clause) bool {
	for i := c.first; i < c.end; i++ {
		if f.t.Tokens[i].Lemma == percent || f.t.Mark(i, "%") || f.t.Equal(i, "cent") {
			return true
		}
	}
	return false
}

// pollIn returns the noun of a poll among the words k, 0 for none.
func (f *Finder) pollIn(k tokens) int {
	for i := int(k.first); i < int(k.end); i++ {
		if f.t.Is(i, prose.Poll) && !f.t.Is(i, prose.Plural) {
			return i
		}
	}
	return 0
}
