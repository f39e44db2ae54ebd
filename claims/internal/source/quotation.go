package source

import (
	"sort"

	"github.com/numclaim/numclaim/claims/internal/prose"
)

// mapQuotes notes for each token the outermost quotation that it stands in.
func (f *Finder) mapQuotes() {
	n := len(f.t.Tokens)
	if cap(f.quoteOf) < n {
		f.quoteOf = make([]int32, n+n/4)
	}
	f.quoteOf = f.quoteOf[:n]
	for i := range f.quoteOf {
		f.quoteOf[i] = -1
	}
	for q, k := range f.t.Quotes {
		if k.Level > 0 {
			continue
		}
		for i, end := int(k.Open), k.End(); i < end; i++ {
			f.quoteOf[i] = int32(q)
		}
	}
}

// quote returns the outermost quotation that token i stands in, -1 for none.
func (f *Finder) quote(i int) int32 {
	if i < 0 || i >= len(f.quoteOf) {
		return -1
	}
	return f.quoteOf[i]
}

// quotations gives each quotation, whole, to the attribution whose words it
// begins or ends, and one without to the attribution beside it.
func (f *Finder) quotations() {
	f.speakers = f.speakers[:0]
	for range f.t.Quotes {
		f.speakers = append(f.speakers, -1)
	}
	for _, c := range f.covers {
		for _, i := range [2]int32{c.first, c.end - 1} {
			q := f.quote(int(i))
			if q < 0 || f.quote(int(f.attrs[c.attr].cue.first)) == q {
				continue
			}
			if b := f.speakers[q]; b < 0 || f.attrs[c.attr].shape == before && f.attrs[b].shape == after && i == c.end-1 {
				f.speakers[q] = c.attr
			}
		}
	}
	f.found = len(f.attrs)
	next := 0 // the first attribution whose cue follows the quotation
	for q, k := range f.t.Quotes {
		if k.Level > 0 {
			continue
		}
		for next < f.found && f.attrs[next].cue.first < k.Open {
			next++
		}
		if f.speakers[q] < 0 {
			f.speakers[q] = f.credit(k)
		}
		if f.speakers[q] < 0 {
			f.speakers[q] = f.beside(q, k, next)
		}
		if f.speakers[q] < 0 {
			f.speakers[q] = f.signature(k)
		}
		if a := f.speakers[q]; a >= 0 {
			f.cover(a, int(k.Open), k.End())
		}
	}
}

// isSpeech reports whether a quotation is of somebody's words rather than of a
// name or an expression: five words at least, or a whole sentence.
func (f *Finder) isSpeech(k prose.Quote) bool {
	return k.Close-k.Open > 5 || f.t.Mark(int(k.Close)-1, ".") && !k.Unclosed
}

// beside returns the attribution of quotation q, which no cue covers; next is the
// first attribution whose cue follows it. It is that of the quotation it
// continues, of the cue before it in its sentence, of the colon before it, of the
// sentence before it in its paragraph, and for a paragraph that is a quotation
// and nothing else that of the quotation before.
func (f *Finder) beside(q int, k prose.Quote, next int) int32 {
	last := f.quoteBefore(q)
	if k.Continued && last >= 0 && f.speakers[last] >= 0 {
		return f.speakers[last]
	}
	s := f.t.SentenceAt(k.Span.Start)
	here := f.t.Sentences[s]
	for n := next - 1; n >= 0 && int(f.attrs[n].sentence) == s; n-- {
		if f.attrs[n].flags&inside == 0 {
			return int32(n)
		}
	}
	if a := f.colon(k); a >= 0 {
		return a
	}
	if here.First != k.Open && f.isSpeech(k) {
		return f.subjectOf(here, k)
	}
	for n := next - 1; n >= max(0, next-maxChain) && f.isSpeech(k); n-- {
		if f.t.Sentences[f.attrs[n].sentence].Paragraph != here.Paragraph {
			break
		}
		if f.attrs[n].flags&(minor|inside) == 0 && f.tag(int(f.attrs[n].cue.first)) != prose.TagInfinitive {
			return int32(n)
		}
	}
	if last >= 0 && f.speakers[last] >= 0 && f.isSpeech(k) && f.t.Sentences[f.t.SentenceAt(f.t.Quotes[last].Span.Start)].Paragraph >= here.Paragraph-1 && f.fills(k) {
		return f.speakers[last]
	}
	return -1
}

// signature returns an attribution to the name that a dash joins to the quotation
// k: "..." - Jane Smith.
func (f *Finder) signature(k prose.Quote) int32 {
	i := k.End()
	if !f.isSpeech(k) || !f.isDash(i) || f.tag(i+1) != prose.TagName {
		return -1
	}
	e := f.nameEnd(i + 1)
	if e < len(f.t.Tokens) && f.t.Tokens[e].Gap < prose.Line && !f.t.Mark(e, ".") && !f.t.Mark(e, ",") {
		return -1
	}
	c := clause{index: f.t.SentenceAt(int(f.t.Tokens[i].Start))}
	m := tokens{int32(i + 1), int32(e)}
	return f.add(&c, voice{m, m}, tokens{int32(i), int32(i + 1)})
}

// credit returns an attribution to the noun phrase that ends the paragraph of the
// quotation k behind its comma, where the verb is missing: "...," the ministry.
func (f *Finder) credit(k prose.Quote) int32 {
	i := k.End()
	if k.Unclosed || !f.t.Mark(int(k.Close)-1, ",") || i >= len(f.t.Tokens) || f.t.Tokens[i].Gap >= prose.Blank {
		return -1
	}
	n := f.t.SentenceAt(int(f.t.Tokens[i].Start))
	e := f.longPhraseEnd(i, int(f.t.Sentences[n].End))
	end := e
	if f.t.Mark(end, ".") {
		end++
	}
	m := tokens{int32(i), int32(e)}
	const voices = prose.Person | prose.Organisation | prose.Country | prose.Seat | prose.Medium
	if h := f.head(m); e == i || end < len(f.t.Tokens) && f.t.Tokens[end].Gap < prose.Blank || f.tag(h) != prose.TagName && !f.t.Is(h, voices) {
		return -1
	}
	return f.add(&clause{index: n}, voice{m, m}, tokens{k.Close, k.Close + 1})
}

// colon returns the attribution that a colon before the quotation k belongs to: a
// cue in the sentence before, or the subject of that sentence.
func (f *Finder) colon(k prose.Quote) int32 {
	i := int(k.Open) - 1
	if !f.t.Mark(i, ":") {
		return -1
	}
	s := f.t.SentenceAt(int(f.t.Tokens[i].Start))
	n := sort.Search(f.found, func(n int) bool { return int(f.attrs[n].sentence) > s }) - 1
	for ; n >= 0 && int(f.attrs[n].sentence) == s; n-- {
		if f.attrs[n].flags&inside == 0 {
			return int32(n)
		}
	}
	return f.subjectOf(f.t.Sentences[s], k)
}

// subjectOf adds an attribution to the subject of sentence s for the quotation k
// in it or after it.
func (f *Finder) subjectOf(s prose.Sentence, k prose.Quote) int32 {
	c := clause{index: f.t.SentenceAt(s.Span.Start), first: int(s.First), end: int(s.End)}
	for i := int(k.Open) - 1; i >= max(c.first, int(k.Open)-60); i-- {
		if f.tag(i) != prose.TagVerb && f.tag(i) != prose.TagAuxiliary || f.quote(i) >= 0 {
			continue
		}
		if v, ok := f.subject(f.groupStart(i, c.first), c.first); ok {
			return f.add(&c, v, tokens{int32(i), int32(i + 1)})
		}
	}
	if e := f.phraseEnd(c.first, c.end); e > c.first && (f.t.Mark(c.end-1, ":") || f.t.Mark(int(k.Open)-1, ":")) {
		m := tokens{s.First, int32(e)}
		return f.add(&c, voice{m, m}, tokens{s.End - 1, s.End}) // "Partial transcript:"
	}
	return -1
}

// fills reports whether the quotation k is a paragraph of its own.
func (f *Finder) fills(k prose.Quote) bool {
	end := k.End()
	return f.t.Tokens[k.Open].Gap >= prose.Line && (end >= len(f.t.Tokens) || f.t.Tokens[end].Gap >= prose.Line)
}

// quoteBefore returns the outermost quotation before q, -1 for none.
func (f *Finder) quoteBefore(q int) int {
	for q--; q >= 0; q-- {
		if f.t.Quotes[q].Level == 0 {
			return q
		}
	}
	return -1
}
