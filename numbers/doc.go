// Package numbers reads the quantities that news writes and says what each one
// means, exactly.
//
// A figure in print is more than a number. "Close to 1.3 lakh", "130,000",
// "more than 130,000" and "as many as 130,000" name one number and rule in four
// different sets of numbers. A Quantity keeps three things apart: the bound
// (Strict, the words read literally), the approximation (Approx, Tolerant) and
// the grain (the place value of the last digit written).
//
// Nothing is rounded: Number is an exact rational, and a figure that it cannot
// hold is refused. Every Quantity carries the span of its words in the bytes of
// the text as given.
package numbers
