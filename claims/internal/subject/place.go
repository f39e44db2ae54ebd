package subject

import "github.com/numclaim/numclaim/claims/internal/prose"

// place returns the name of the place that the clause of the figure gives: what
// stands behind "in", "at", "near" and the like, after the figure first.
func (v *view) place() string {
	for k := v.i + 1; k < v.i+20 && k < len(v.nodes); k++ {
		if m := v.nodes[k].mark; m == ';' || m == ':' || m == '.' {
			break
		}
		if p := v.placeAt(k); p != "" {
			return p
		}
	}
	for k := v.i - 1; k >= 0 && k > v.i-20; k-- {
		if m := v.nodes[k].mark; m == ';' || m == ':' {
			break
		}
		if p := v.placeAt(k); p != "" {
			return p
		}
	}
	return ""
}

// placeAt returns the name behind the preposition of place at node k, "" when k
// is none or no name follows.
func (s *sentence) placeAt(k int) string {
	if !s.eq(k, "in", "at", "near", "off", "outside", "around", "across", "from", "to", "into") {
		return ""
	}
	i := s.skipDeterminers(k + 1)
	start := i
	for s.isPlaceName(i) {
		i++
	}
	if i == start || s.get(i).class&prose.Possessive != 0 {
		return ""
	}
	return s.words(start, i)
}

// isPlaceName reports whether node k can be part of the name of a place.
func (s *sentence) isPlaceName(k int) bool {
	n := s.get(k)
	return s.tagged(k, prose.TagName) && n.class&(prose.Month|prose.Weekday|prose.Title|prose.Medium|prose.Demonym) == 0
}
