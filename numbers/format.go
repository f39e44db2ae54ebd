package numbers

// Grouping is how digits before the decimal point are put in groups.
type Grouping uint8

// The groupings.
const (
	Ungrouped Grouping = iota // 1300000
	Western                   // 1,300,000
	Indian                    // 13,00,000: three digits, then pairs
)

// Format returns n as String does, with commas between the groups of its digits,
// for people to read. A fraction that has no finite decimal, as 2/3, is written
// without groups. Up to twenty digits, Reader.Parse reads the groups back as n
// wherever the comma groups digits; in a German text "1,234" is less than two.
func (n Number) Format(g Grouping) string {
	b, _ := n.AppendText(make([]byte, 0, 32))
	if g == Ungrouped || n.den != 0 {
		return string(b)
	}
	start, end := 0, len(b)
	if n.neg {
		start++
	}
	if n.exp < 0 {
		end += int(n.exp) - len(".")
	}
	return string(b[:start]) + group(b[start:end], g) + string(b[end:])
}

// group returns digits with a comma before the last three, and before every
// three or two in front of them.
func group(digits []byte, g Grouping) string {
	size := 3
	if g == Indian {
		size = 2
	}
	b := make([]byte, 0, 2*len(digits))
	for i, d := range digits {
		if rest := len(digits) - i - 3; i > 0 && rest >= 0 && rest%size == 0 {
			b = append(b, ',')
		}
		b = append(b, d)
	}
	return string(b)
}
