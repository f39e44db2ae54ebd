package numbers

// Lexicon holds words of the caller's own. It is immutable.
type Lexicon struct{}
