package numbers

// cardinal is a whole number while it is read from words.
type cardinal struct {
	next   int    // the token that follows; the first token when there is no number
	total  Number // what complete parts add up to
	cur    uint64 // the part that is being read
	scale  int    // power of ten of the last scale word, a large one at first
	first  uint64 // the part before any scale
	power  int    // powers of ten of the scales so far; -1 once a number follows them
	scaled bool   // a scale word was read
	scales int    // how many scale words it ends with
	over   bool   // it is out of range
}

// maxScales is how many scale words may follow one another: "thousand million
// million".
const maxScales = 3

// cardinal reads a whole number from token from on; with ands it may have "and"
// in it: "a hundred and fifty".
func (p *spelled) cardinal(from int, ands bool) cardinal {
	c := cardinal{next: from, scale: 99}
	for {
		k := c.next
		if p.at(k).kind == kindAnd {
			if k++; !ands || !p.continues(&c, k) {
				return c
			}
		}
		if !p.accepts(&c, from, k) {
			return c
		}
		c.take(p.at(k))
		c.next = k + 1
	}
}

// continues reports whether the number from token k on is a part of c: it is less
// than what c ended with. "A hundred and fifty" is one number, "between one
// hundred and two hundred" has two.
func (p *spelled) continues(c *cardinal, k int) bool {
	switch t := p.at(k); t.kind {
	case kindUnit, kindTen:
	case kindDigits:
		return p.at(0).kind == kindDigits && c.cur >= 100 && t.n < 100 && !p.isCountOf(k+1)
	default:
		return false
	}
	sub := p.cardinal(k, false)
	if c.cur >= 100 && c.cur%100 == 0 {
		return sub.first < 100
	}
	if p.at(sub.next).isPart() { // "five billion and three quarters"
		return false
	}
	return c.scaled && c.cur == 0 && c.scale < 99 && sub.value().Cmp(power10(c.scale)) < 0
}

// accepts reports whether token k goes on c, which began with token from.
func (p *spelled) accepts(c *cardinal, from, k int) bool {
	first := k == from
	switch t := p.at(k); t.kind {
	case kindUnit:
		tens := c.cur % 100
		return first || t.n > 0 && (tens == 0 && !c.dozened() || tens >= 20 && tens%10 == 0 && t.n < 10)
	case kindTen:
		return first || c.cur%100 == 0 && !c.dozened()
	case kindDigits:
		return first || p.at(from).kind == kindDigits && c.cur == 0 && uint64(t.n) < 1000 && p.isCountOf(k+1) ||
			p.at(from).kind == kindDigits && p.at(k-1).kind == kindAnd
	case kindHundred:
		return first || c.cur > 0 && c.cur < 100
	case kindDozen:
		return first || c.cur > 0 && c.cur < 100 && !c.scaled
	case kindScale:
		return !c.dozened() && !c.over && c.scales < maxScales
	case kindVague: // "three billions", "two hundreds"
		return !first && (c.cur > 0 || c.scaled && c.cur == 0) && t.n != 1 && !c.dozened() && !p.ofFollows(k)
	}
	return false
}

// isCountOf reports whether token k is a hundred or a thousand, so that the digits
// before it are a part of a larger number: "4 thousand 3 hundred".
func (p *spelled) isCountOf(k int) bool {
	t := p.at(k)
	return t.kind == kindHundred || t.kind == kindScale && t.n == 3
}

// ofFollows reports whether "of" stands behind token k.
func (p *spelled) ofFollows(k int) bool { return p.followedByOf(p.start + int(p.at(k).end)) }

// dozened reports whether c ends with a dozen, which nothing goes on.
func (c *cardinal) dozened() bool { return c.scaled && c.scale == 99 }

// take takes one more token in.
func (c *cardinal) take(t *token) {
	switch {
	case t.kind == kindHundred, t.kind == kindVague && t.n == 2:
		c.cur = max(c.cur, 1) * 100
		c.raise(2)
	case t.kind == kindDozen, t.kind == kindVague && (t.n == 12 || t.n == 20):
		c.cur = max(c.cur, 1) * uint64(t.n)
		c.scaled, c.power = true, -1
	case t.kind == kindScale, t.kind == kindVague:
		c.takeScale(int(t.n))
		c.raise(int(t.n))
	default:
		c.cur += uint64(t.n)
		c.scales = 0
		if c.power > 0 {
			c.power = -1
		}
	}
	if !c.scaled {
		c.first = c.cur
	}
}

// raise notes that a scale of ten to the power exp multiplies the whole.
func (c *cardinal) raise(exp int) {
	if c.power >= 0 {
		c.power += exp
	}
}

// takeScale multiplies by a scale word: the part before it, or, after another
// scale word, the whole ("lakh crore", "thousand billion").
func (c *cardinal) takeScale(exp int) {
	part := Int(int64(c.cur))
	whole := c.scaled && c.cur == 0 || exp > c.scale
	switch {
	case whole:
		part = c.value()
		c.total = Number{}
	case c.cur == 0:
		part = Int(1)
	}
	part, err := part.Mul(power10(exp))
	total, err2 := c.total.Add(part)
	c.over = c.over || err != nil || err2 != nil
	c.total, c.cur, c.scale, c.scaled = total, 0, exp, true
	c.scales++
}

// value returns the number so far.
func (c *cardinal) value() Number {
	v, err := c.total.Add(Int(int64(c.cur)))
	c.over = c.over || err != nil
	return v
}

// reading returns c as a number without fraction.
func (c *cardinal) reading() reading {
	n := reading{value: c.value(), tokens: c.next, first: c.first, power: c.power, scaled: c.scaled}
	if c.over {
		n.refused = TooLarge
	}
	return n
}
