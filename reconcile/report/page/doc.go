// Package page makes a page of what reconcile found: one file without script and
// without anything to fetch, that shows each measure as a picture over time, with
// the claims and their words below it.
//
// In a picture the days run to the right and the figures upwards. Each claim is a
// dot, with a bar for a range and an arrow for an open end; a dot is hollow where
// its number is excluded, and what a hedge or rounding allows fades out around it.
// Colour and shape tell the position. Changes are steps. The band is what can be
// true at each time, all claims of a position taken together.
//
// Documents are not trusted: the page runs no script even if asked to, and no text
// leaves its place. Pictures are drawn with floating-point numbers; the figures
// in words are exact.
package page
