// Package prose takes news text apart: words, sentences and quotations, all as
// spans of the bytes as given.
//
// A Text is parsed in one pass and without allocation beyond its slices, which
// are used again by the next Parse. Words carry their classes (a reporting verb,
// a title, a month ...) from one lexicon, so that nothing downstream compares
// strings. What a word means in its sentence is not decided here.
package prose
