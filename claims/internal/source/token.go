package source

import "github.com/numclaim/numclaim/claims/internal/prose"

// tag returns the tag of token i, TagMark outside the text.
func (f *Finder) tag(i int) prose.Tag {
	if i < 0 || i >= len(f.t.Tags) {
		return prose.TagMark
	}
	return f.t.Tags[i]
}

// isNominal reports whether token i can end a noun phrase.
func (f *Finder) isNominal(i int) bool {
	switch f.tag(i) {
	case prose.TagNoun, prose.TagName, prose.TagPronoun, prose.TagNumber, prose.TagAdjective:
		return true
	}
	return false
}

// kind returns the kind of token i, Punct outside the text.
func (f *Finder) kind(i int) prose.TokenKind {
	if i < 0 || i >= len(f.t.Tokens) {
		return prose.Punct
	}
	return f.t.Tokens[i].Kind
}

// isDash reports whether token i is a dash.
func (f *Finder) isDash(i int) bool {
	if f.kind(i) != prose.Punct || i < 0 || i >= len(f.t.Tokens) {
		return false
	}
	switch f.t.Word(i) {
	case "-", "--", "—", "–", "---", "―":
		return true
	}
	return false
}

// isDay reports whether token i is a day, month or other time word that ends a
// phrase of time: "on Tuesday officials said".
func (f *Finder) isDay(i int) bool {
	return f.t.Is(i, prose.Weekday|prose.Month) && f.t.Tokens[i].Capital && f.isCalendar(i) ||
		f.t.Is(i, prose.TimeNoun) && f.t.Is(i, prose.Adverb)
}

// endsTime reports whether a phrase of time ends with token i: "last week".
func (f *Finder) endsTime(i int) bool {
	return f.t.Is(i, prose.TimeNoun) && (f.t.Equal(i-1, "last") || f.t.Equal(i-1, "this") || f.t.Equal(i-1, "next"))
}

// isCalendar reports whether token i, which can be a day or month, is written like
// one: in full, or short with its point ("Sun." is a day, "The Sun" is none).
func (f *Finder) isCalendar(i int) bool {
	k := f.t.Tokens[i]
	return k.End-k.Start > 3 || k.Class&prose.Abbreviation != 0 || f.t.Equal(i, "may")
}
