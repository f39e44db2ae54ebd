package source

import "github.com/numclaim/numclaim/claims/internal/prose"

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
		end := min(int(k.Close)+1, n)
		if k.Unclosed {
			end = int(k.Close)
		}
		for i := int(k.Open); i < end; i++ {
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
			if q >= 0 && f.quote(int(f.attrs[c.attr].cue.first)) != q && f.speakers[q] < 0 {
				f.speakers[q] = c.attr
			}
		}
	}
	last := int32(0) // attribution
	for q, k := range f.t.Quotes {
		if k.Level > 0 {
			continue
		}
		if f.speakers[q] < 0 && f.isSpeech(k) {
			for int(last) < len(f.attrs) && f.attrs[last].cue.first < k.Open {
				last++
			}
			f.speakers[q] = f.beside(q, k, int(last))
		}
		if a := f.speakers[q]; a >= 0 {
			f.cover(a, int(k.Open), min(int(k.Close)+1, len(f.t.Tokens)))
		}
	}
}

// isSpeech reports whether a quotation is of somebody's words rather than of a
// name or an expression: five words at least.
func (f *Finder) isSpeech(k prose.Quote) bool { return k.Close-k.Open > 5 }

// beside returns the attribution of a quotation that no cue covers: that of the
// quotation it continues, of the sentence before it in its paragraph, of the one
// after, or of the paragraph before. next is the first attribution whose cue
// follows the opening mark.
func (f *Finder) beside(q int, k prose.Quote, next int) int32 {
	if k.Continued {
		if p := f.quoteBefore(q); p >= 0 && f.speakers[p] >= 0 {
			return f.speakers[p]
		}
	}
	s := f.t.SentenceAt(k.Span.Start)
	here := f.t.Sentences[s]
	for n := next - 1; n >= 0; n-- {
		a := f.attrs[n]
		if f.quote(int(a.cue.first)) >= 0 {
			continue
		}
		if f.t.Sentences[a.sentence].Paragraph == here.Paragraph {
			return int32(n)
		}
		break
	}
	return -1
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
