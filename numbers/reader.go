package numbers

import (
	"iter"

	"golang.org/x/text/language"
)

// Reader reads quantities from running text. The zero Reader reads
// international English. A Reader is immutable and safe for many goroutines.
type Reader struct {
	// Locale is a hint; the shape of a figure comes first: 1,30,000 is grouped
	// the Indian way in any locale.
	Locale language.Tag
	// Lexicon adds words of the caller's own; nil adds none.
	Lexicon *Lexicon
}

// All yields the quantities of text in order. Their spans never overlap. Reading
// running text cannot fail: what is no figure is passed by, and Refused tells
// why. The cost is linear in the text.
func (r *Reader) All(text string) iter.Seq[Quantity] {
	return func(yield func(Quantity) bool) {
		at := nextTrigger(text, 0)
		if at == len(text) {
			return // the scanner is on the heap, and most sentences need none
		}
		s := r.scanner(text)
		s.pos = at
		for s.next() {
			if !s.isRefused && !yield(s.q) {
				return
			}
		}
	}
}

// Refusal is a piece of text that looks like a figure and is none.
type Refusal struct {
	Span Span
	Text string // the words
	Rule Rule   // what it is instead
}

// Refused yields what All passes by although it looks like a figure, in order.
func (r *Reader) Refused(text string) iter.Seq[Refusal] {
	return func(yield func(Refusal) bool) {
		at := nextTrigger(text, 0)
		if at == len(text) {
			return
		}
		s := r.scanner(text)
		s.pos = at
		for s.next() {
			if s.isRefused && !yield(s.refusal) {
				return
			}
		}
	}
}

// Parse reads s as exactly one quantity, but for white space around it. The
// error is an *Error of kind ErrSyntax when s holds none or more than it, and of
// kind ErrRange when the value is out of range.
func (r *Reader) Parse(s string) (Quantity, error) {
	sc := r.scanner(s)
	for sc.next() {
		if sc.isRefused {
			continue
		}
		q := sc.q
		if at := skipSpace(s, 0); q.Span.Start > at {
			return Quantity{}, &Error{Func: "Reader.Parse", Input: s, Offset: at, Err: ErrSyntax}
		}
		if at := skipSpace(s, q.Span.End); at < len(s) {
			return Quantity{}, &Error{Func: "Reader.Parse", Input: s, Offset: at, Err: ErrSyntax}
		}
		return q, nil
	}
	err := ErrSyntax
	if sc.isRefused && sc.refusal.Rule == TooLarge {
		err = ErrRange
	}
	return Quantity{}, &Error{Func: "Reader.Parse", Input: s, Err: err}
}

func (r *Reader) scanner(text string) scanner {
	return scanner{text: text, locale: localeOf(r.Locale), lexicon: r.Lexicon}
}

func skipSpace(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] >= '\t' && s[i] <= '\r') {
		i++
	}
	return i
}
