package reconcile

// withoutParts drops the positions whose claims all stand in another one, as
// those of facts without a time do, which hold at several moments. ps are those
// of one moment after the other. What stands in two moments stands in all between
// them, so that the neighbours of a moment tell: it costs n log n.
func withoutParts(ps []Position) (out []Position) {
	sweeps := sweepsOf(ps)
	if len(sweeps) < 2 {
		return ps
	}
	shared, t := sharedFacts(sweeps), 0
	common := sweeps[0].within(shared)
	for _, p := range ps {
		if p.sweep != sweeps[t] {
			t++
			common = sweeps[t].within(shared)
		}
		if !common[p.index] || !inAnother(&p, sweeps[:t], sweeps[t+1:]) {
			out = append(out, p)
		}
	}
	return out
}

// sweepsOf returns the sweeps of ps, each once.
func sweepsOf(ps []Position) (sweeps []*sweep) {
	for i := range ps {
		if i == 0 || ps[i].sweep != ps[i-1].sweep {
			sweeps = append(sweeps, ps[i].sweep)
		}
	}
	return sweeps
}

// sharedFacts returns the facts that stand in several of sweeps.
func sharedFacts(sweeps []*sweep) map[int32]bool {
	in := map[int32]bool{}
	for _, s := range sweeps {
		for _, f := range s.facts {
			_, had := in[f]
			in[f] = had
		}
	}
	return in
}

// within reports of each clique whether all its facts are marked in set.
func (s *sweep) within(set map[int32]bool) []bool {
	in := make([]int32, len(s.cliques)+1)
	for k, f := range s.facts {
		if set[f] {
			in[s.first[k]]++
			in[s.last[k]+1]--
		}
	}
	out := make([]bool, len(s.cliques))
	sum := int32(0)
	for c := range out {
		sum += in[c]
		out[c] = sum == s.cliques[c].size
	}
	return out
}

// inAnother reports whether the facts of p all stand in another position, of which the
// sweeps before and after its own are given; of equal ones the first is none.
func inAnother(p *Position, before, after []*sweep) bool {
	fs := p.sweep.members(p.index)
	if len(before) > 0 {
		if first, last := before[len(before)-1].holding(fs); first <= last {
			return true
		}
	}
	for _, s := range after {
		first, last := s.holding(fs)
		if first > last {
			return false
		}
		if first < last || int(s.cliques[first].size) > len(fs) {
			return true
		}
	}
	return false
}

// holding returns the first and the last clique that hold all of fs; the first is
// after the last where there is none.
func (s *sweep) holding(fs []int32) (first, last int32) {
	first, last = 0, int32(len(s.cliques))-1
	for _, f := range fs {
		k, ok := s.find(f)
		if !ok {
			return 1, 0
		}
		first, last = max(first, s.first[k]), min(last, s.last[k])
	}
	return first, last
}
