package when

// memory holds the last dates of a text, for those that are reckoned from them.
type memory struct {
	dates [8]date
	n     int
}

// add remembers d, unless nothing is known of it.
func (m *memory) add(d date) {
	if !d.period.IsZero() && d.period.From != 0 && d.period.To != 0 {
		m.dates[m.n%len(m.dates)] = d
		m.n++
	}
}

// reach is how far back, in bytes, another date can be the one that "a week
// earlier" is reckoned from: about two sentences.
const reach = 400

// last returns the latest date remembered whose grain is one of grains and that
// stands no more than reach bytes before pos.
func (m *memory) last(pos int, grains ...Grain) (date, bool) {
	for i := m.n - 1; i >= 0 && i >= m.n-len(m.dates); i-- {
		d := m.dates[i%len(m.dates)]
		if pos-d.end > reach {
			break
		}
		for _, g := range grains {
			if d.grain == g {
				return d, true
			}
		}
	}
	return date{}, false
}
