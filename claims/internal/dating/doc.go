// Package dating tells when the words around a figure were said, and as of when
// the figure holds.
//
// It binds what package when has read to figures: a date beside a reporting verb
// is when they were said, a date in the figure's own clause is when it holds, and
// a past event without a date of its own holds on the day of the story's main
// event. What no expression of the text fixes stays unknown.
package dating
