package numbers

import "unicode"

// isLetterRune reports whether r belongs to a word.
func isLetterRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

// currencyOf returns the currency that a unit word means in the reader's locale:
// "$" is the dollar of its region.
func (s *scanner) currencyOf(m unitMatch) Unit { return s.locale.currencyOf(m) }
