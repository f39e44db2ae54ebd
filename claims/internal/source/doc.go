// Package source finds who says what in news prose, and through whom.
//
// A Finder reads a whole document once: it looks for cues (a reporting verb,
// "according to", a quotation, a poll), the mention beside each cue and the words
// that the cue covers. A figure then belongs to the innermost attribution that
// covers it; the attributions around that one are those who pass it on. What
// nothing covers is the outlet's own, which is an answer and the most frequent
// one.
package source
