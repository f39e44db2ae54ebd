package subject

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/prose"
	"github.com/numclaim/numclaim/numbers"
)

// Some units say by themselves what is measured: degrees a temperature, hours a
// duration. What a measure is of stands behind "of" in the thing counted.

// dimensionAdjectives are the adjectives behind a figure that name what it
// measures, by the dimension of its unit; sorted by word.
var dimensionAdjectives = []struct {
	word    string
	dim     numbers.Dimension
	measure string
}{
	{"across", numbers.Length, "width"},
	{"deep", numbers.Length, "depth"},
	{"high", numbers.Length, "height"},
	{"long", numbers.Time, "length"},
	{"long", numbers.Length, "length"},
	{"tall", numbers.Length, "height"},
	{"thick", numbers.Length, "thickness"},
	{"wide", numbers.Length, "width"},
}

// countedAdjective reads "62 metres long": the length of the subject.
func (v *view) countedAdjective(x *Reading) bool {
	k := v.restatement(v.i + 1)
	for _, a := range dimensionAdjectives {
		if a.dim == v.q.Unit.Dimension() && v.eq(k, a.word) && !v.nounish(k+1) {
			return v.measureOf(x, a.measure)
		}
	}
	return false
}

// measureOf sets what is counted to a measure of the thing that the figure is
// said of, or to the measure alone.
func (v *view) measureOf(x *Reading, measure string) bool {
	x.Counted = measure
	p := v.described()
	if p.ok && !v.is(p.head, prose.TimeNoun) {
		x.Words = v.span(p.start, p.end)
		x.Counted += " of " + x.Words.In(v.text.Source)
	}
	return true
}

// described returns what the figure describes: the noun just before it ("a crater
// two metres wide"), else the subject of its verb.
func (v *view) described() phrase {
	k := v.g.before
	if v.tagged(k, prose.TagParticiple) || v.eq(k, "situated", "located") {
		k--
	}
	for v.get(k).mark == ',' || v.get(k).mark == '-' {
		k--
	}
	switch {
	case v.tagged(k, prose.TagNoun, prose.TagName) && v.g.prep < 0:
		return v.phraseEnding(k)
	case v.g.verb >= 0 && !v.is(v.g.verb, prose.Say):
		return v.subj
	}
	return none
}

// countedDistance reads "25 km south of the port", "80 km from the border".
func (v *view) countedDistance(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Length {
		return false
	}
	if p := v.nounPhrase(v.restatement(v.i + 1)); p.ok && v.eq(p.head, longNouns...) && strings.ContainsRune(v.q.Text, '-') { // "a 14-kilometre stretch of line"
		if q := v.wayOfPart(p); q.ok {
			p = q
		}
		x.Counted, x.Words = "length of "+v.words(p.start, p.end), v.span(p.start, p.end)
		return true
	}
	k := v.restatement(v.i + 1)
	switch {
	case v.eq(k, afterDistances...), v.isBearing(k), v.eq(k, "to") && v.isBearing(k+2):
		return v.measureOf(x, "distance")
	}
	return false
}

// wayOfPart returns the phrase that a part of a way is of: "a stretch of line".
func (v *view) wayOfPart(p phrase) phrase {
	if !v.eq(p.end, "of") || !v.eq(p.head, "section", "segment", "stretch") {
		return none
	}
	return v.nounPhrase(v.skipDeterminers(p.end + 1))
}

// isBearing reports whether node k is a point of the compass that a distance is
// taken in: "south of", "north-west of".
func (s *sentence) isBearing(k int) bool {
	return s.eq(k, bearings...)
}

// countedDuration reads "lasted 90 minutes", "over four years", "in 36 hours".
func (v *view) countedDuration(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Time || v.c.ok {
		return false
	}
	switch {
	case v.g.prep < 0 && v.eq(v.g.verb, lastingVerbs...):
		return v.measureOf(x, "length")
	case v.eq(v.g.prep, "in", "within"):
		x.Counted = "time"
		return true
	case v.eq(v.g.prep, "over", "for", "during", "through"):
		x.Counted = "period"
		return true
	}
	return false
}

// countedTemperature reads "the city reached 41°C", "it was 38°C": degrees are of
// the temperature, unless a noun of temperature is there.
func (v *view) countedTemperature(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Temperature {
		return false
	}
	for _, k := range [...]int{v.c.head, v.g.noun, v.g.object, v.subj.head} {
		if k >= 0 && v.eq(k, temperatureNouns...) {
			return false
		}
	}
	x.Counted = "temperature"
	return true
}

// countedSpeed reads "the train was going at 80 km/h", "data showed 110 km/h": a
// speed, unless a noun of speed is there.
func (v *view) countedSpeed(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Speed {
		return false
	}
	for _, k := range [...]int{v.c.head, v.g.noun, v.g.object, v.subj.head} {
		if k >= 0 && v.eq(k, speedNouns...) {
			return false
		}
	}
	if v.subj.ok && !v.is(v.subj.head, prose.ReportNoun) && !v.eq(v.subj.head, "data") {
		return v.measureOf(x, "speed")
	}
	x.Counted = "speed"
	return true
}

// countedStrength reads "a magnitude-5.1 quake", "an earthquake of magnitude 6.2":
// magnitudes are the strength of a quake.
func (v *view) countedStrength(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Magnitude && !v.eq(v.g.noun, "magnitude") && !v.eq(v.g.before, "magnitude") &&
		!(v.eq(v.g.before, "measuring", "registering") && v.isQuake(v.g.before-1)) && !v.ratesQuake() {
		return false
	}
	for d := 1; d < 12; d++ {
		for _, k := range [...]int{v.i + d, v.i - d} {
			if v.isQuake(k) {
				x.Counted, x.Words = "strength of "+v.words(k, k+1), v.span(k, k+1)
				return true
			}
		}
	}
	x.Counted = "strength"
	return true
}

// ratesQuake reports whether a bare decimal tells the strength of a quake: "put the
// quake at 5.9".
func (v *view) ratesQuake() bool {
	return v.q.Unit == (numbers.Unit{}) && !v.c.ok && strings.ContainsRune(v.q.Text, '.') && (v.isQuake(v.subj.head) || v.isQuake(v.g.object))
}

func (s *sentence) isQuake(k int) bool {
	return s.eq(k, quakeNouns...)
}

// countedBurnt reads "the fire had consumed 8,200 hectares": an area without a
// noun beside a verb of fire is land burnt.
func (v *view) countedBurnt(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Area || v.c.ok {
		return false
	}
	for _, k := range [...]int{v.g.verb, v.verb.main, v.c.after} {
		if k >= 0 && v.eq(k, burningVerbs...) {
			x.Counted = "land burnt"
			return true
		}
	}
	return false
}

// countedPart reads "the fire is 60 per cent contained": the part of the subject
// that is so.
func (v *view) countedPart(x *Reading) bool {
	k := v.restatement(v.i + 1)
	if v.q.Unit.Dimension() != numbers.Percent || !v.is(v.g.verb, prose.Be) && v.get(v.g.before).mark != ',' || v.nounish(k+1) ||
		!v.is(k, prose.Participle) && !v.tagged(k, prose.TagAdjective, prose.TagParticiple) || v.eq(k, beyondFigures...) {
		return false
	}
	v.measureOf(x, "part")
	x.Counted += " " + v.words(k, k+1)
	return true
}

// countedCapacity reads "the hall holds 900", "the 60,000 that it can hold".
func (v *view) countedCapacity(x *Reading) bool {
	if v.q.Unit.Dimension() != numbers.Count {
		return false
	}
	verb := v.g.verb
	if r := v.relativeVerb(); r >= 0 {
		verb = r
	}
	if verb >= 0 && v.eq(v.g.prep, "for") && v.eq(verb, licensingVerbs...) {
		return v.measureOf(x, "capacity") // "was licensed for 80"
	}
	if v.g.prep < 0 && v.eq(verb, "carry", "hold", "seat", "take") && v.ableTo(verb) {
		return v.measureOf(x, "capacity") // "was licensed to carry 80", "can carry 80"
	}
	if k := v.g.before; v.eq(k, "seats", "holds", "sleeps") && v.tagged(k-1, prose.TagRelative) {
		p := v.phraseEnding(k - 2) // "the hall, which seats 900"
		if v.get(k-2).mark == ',' {
			p = v.phraseEnding(k - 3)
		}
		x.Words = v.span(p.start, p.end)
		x.Counted = "capacity of " + x.Words.In(v.text.Source)
		return true
	}
	if verb < 0 || !v.eq(verb, holdingVerbs...) || v.eq(v.c.after, "in", "at") {
		return false
	}
	return v.measureOf(x, "capacity")
}

// ableTo reports whether the verb at node k is of what can or may be: "can hold",
// "licensed to carry", "built to take".
func (v *view) ableTo(k int) bool {
	return v.eq(k-1, "can", "could") || v.tagged(k-1, prose.TagTo) && v.eq(k-2, licensingVerbs...)
}

// relativeVerb returns the main verb of a relative clause without a pronoun behind
// the figure and its noun: "the $3 million she raised"; -1 for none.
func (v *view) relativeVerb() int {
	k := v.c.after
	if !v.eq(v.i-1, "the", "that") && !v.tagged(v.i-1, prose.TagDeterminer) || !v.tagged(k, prose.TagPronoun, prose.TagName) {
		return -1
	}
	for k++; v.tagged(k, prose.TagName, prose.TagAdverb); k++ {
	}
	if !v.isFinite(k) {
		return -1
	}
	return v.chainAt(k).main
}

// countedShareOf reads "turnout reached 60 per cent of voters": what the share is
// of is the whole, and the subject the measure.
func (v *view) countedShareOf(x *Reading) bool {
	if !v.c.of || v.g.verb < 0 || !v.subj.ok || v.q.Unit.Dimension() == numbers.Count && v.q.Precision != numbers.WrittenFraction {
		return false
	}
	return v.eq(v.subj.head, shareNouns...) && v.take(x, v.subj)
}
