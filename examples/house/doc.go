// Package house checks that the library keeps the rules of its house: what may
// import what, no state behind the caller's back, every exported name explained,
// functions and files that can be read at one sitting. The rules are tests; they
// read the source of the packages numbers, claims and reconcile and of what lies
// below these. A rule that a place may break lists the place and the reason.
package house
