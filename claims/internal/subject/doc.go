// Package subject finds what the figures of a sentence count, and what kind of
// figures they are.
//
// A sentence is laid out as nodes: its words, with each figure one node. Around
// a figure a few structures are found, and no more grammar than they need: the
// noun phrase that the figure opens, the verb or the noun that governs it, the
// subject of that verb. Named rules read kind, role and modality off them, in a
// stated order, the first that fits.
package subject
