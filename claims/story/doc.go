// Package story guesses which documents tell of one story, by the names of people
// and places that they share and by their days.
//
// A guess is conservative: two stories told as one make false conflicts, while one
// story told as two only misses some. Who knows the stories should name them.
package story
