package numbers

// readPair joins two bounds that close one another to a range: "more than 10 and
// fewer than 40". Each bound by itself would say too little.
func (f *figure) readPair() {
	low := f.hedge == hedgeMore || f.hedge == hedgeAtLeast
	high := f.hedge == hedgeLess || f.hedge == hedgeAtMost
	if !low && !high || f.isRange || f.vague.low > 0 || f.per != "" || f.negative {
		return
	}
	w, at := f.nextWord(f.end)
	if !equalFold(w, "and") && !equalFold(w, "but") {
		return
	}
	h, at, ok := f.hedgeStartingAt(at + len(w) + 1)
	if !ok || low != (h.kind == hedgeLess || h.kind == hedgeAtMost) || high != (h.kind == hedgeMore || h.kind == hedgeAtLeast) {
		return
	}
	r, ok := f.rightEnd(at)
	if !ok || !f.closes(&r) {
		return
	}
	f.lowEnd, f.highEnd = h.kind.end(), f.hedge.end()
	f.high = f.value
	f.value = r.value
	if low {
		f.lowEnd, f.highEnd = f.highEnd, f.lowEnd
		f.value, f.high = f.high, f.value
	}
	f.isRange = true
	f.hedgeWords.End = at - 1
	f.b.places = max(f.b.places, r.b.places)
}

// closes takes the other bound in, with its unit, if it is measured as the figure
// is and leaves room between the two.
func (f *figure) closes(r *right) bool {
	m, ok := f.unitHere(r.end)
	if f.money || r.currency {
		if r.currency && r.unit != f.unit {
			return false
		}
		ok = false
	}
	if f.hedge == hedgeMore || f.hedge == hedgeAtLeast {
		if f.value.Cmp(r.value) >= 0 {
			return false
		}
	} else if f.value.Cmp(r.value) <= 0 {
		return false
	}
	if !f.money && f.unit != (Unit{}) && (!ok || m.unit != f.unit || m.times != f.times) {
		return false
	}
	f.end = r.end
	if ok {
		f.readUnit()
	}
	return true
}

// end returns whether the number that k bounds belongs to what it rules in.
func (k hedgeKind) end() End {
	if k == hedgeAtLeast || k == hedgeAtMost {
		return Closed
	}
	return Open
}

// hedgeStartingAt finds the longest hedge that begins at i and has the number
// behind it, and where that begins.
func (s *scanner) hedgeStartingAt(i int) (best hedge, at int, ok bool) {
	for _, h := range hedgesBefore {
		end := i + len(h.words)
		if len(h.words) > len(best.words) && s.foldsTo(i, h.words) && s.byteAt(end) == ' ' {
			best, at, ok = h, end+1, true
		}
	}
	return best, at, ok
}
