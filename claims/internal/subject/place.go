package subject

import "github.com/numclaim/numclaim/claims/internal/prose"

// place returns the name of the place that the clause of the figure gives: what
// stands behind "in", "at", "near" and the like, behind the figure first. A clause
// that begins with one ("In Florida, 46% ...") gives it to all of its figures.
func (v *view) place() phrase {
	if v.c.ok && v.eq(v.c.end, "from") {
		return none // where they are from is not where they are
	}
	for k := v.i + 1; k < v.i+20 && k < len(v.nodes); k++ {
		if v.endsPlaces(k) || v.get(k).fig >= 0 && !v.listed(v.i, k) {
			break
		}
		if p := v.placeAt(k); p.ok {
			return p
		}
	}
	for k := v.i - 1; k >= 0 && k > v.i-24; k-- {
		if v.endsPlaces(k) {
			break
		}
		if p := v.placeAt(k); p.ok {
			return p
		}
	}
	return none
}

// endsPlaces reports whether node k ends the clause whose places are the
// figure's.
func (s *sentence) endsPlaces(k int) bool {
	m := s.get(k).mark
	return m == ';' || m == ':' || m == '.' || s.tagged(k, prose.TagThat)
}

// placeAt returns the name behind the preposition of place at node k, none when k
// is no such or what follows is no name of a place.
func (s *sentence) placeAt(k int) phrase {
	if !s.isPrep(k) || !s.eq(k, placePrepositions...) {
		return none
	}
	i := s.skipDeterminers(k + 1)
	for s.tagged(i, prose.TagAdjective, prose.TagNoun) && !s.get(i).capital { // "in the port city of Denning"
		i++
		if s.eq(i, "of") {
			i = s.skipDeterminers(i + 1)
		}
	}
	start := i
	for s.isPlaceName(i) {
		i++
	}
	if i == start || s.tagged(i, prose.TagPossessive) || s.isPerson(start, i) {
		return none
	}
	return phrase{start, i - 1, i, true}
}

// isPlaceName reports whether node k can be part of the name of a place.
func (s *sentence) isPlaceName(k int) bool {
	return s.tagged(k, prose.TagName) && !s.is(k, prose.Month|prose.Weekday|prose.Title|prose.Medium|prose.Demonym|prose.Organisation|prose.Initials)
}

// isPerson reports whether the name of nodes i to j is a person's: a first name, or
// somebody who speaks.
func (s *sentence) isPerson(i, j int) bool {
	return s.is(i, prose.Masculine|prose.Feminine) || s.is(j, prose.Say) && s.isFinite(j)
}
