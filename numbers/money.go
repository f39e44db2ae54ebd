package numbers

// currencyFits reports whether the unit word m before the number is one here: a
// word that needs digits at its side has them, and a letter stands for itself.
func (f *figure) currencyFits(m unitMatch, spaced bool) bool {
	if m.unit.dim != Money {
		return false
	}
	if f.b.form == formWords || f.b.form == formFraction || f.b.form == formVague {
		return false
	}
	if m.flags&spelledOut != 0 && (!spaced || equalFold(f.wordBefore(m.start), "the")) {
		return false // "against the US dollar 5 percent"
	}
	if m.flags&ambiguous != 0 && !f.isOwnMoney(m) && !f.isLargeSum() { // "COP 26", "N95"
		return false
	}
	return !spaced || m.flags&gluedOnly == 0 || f.isOwnMoney(m)
}

// isOwnMoney reports whether m is the currency of the region, or of a language
// whose words are not the ones that its code or letter may be taken for.
func (f *figure) isOwnMoney(m unitMatch) bool {
	return m.unit == f.locale.money || !f.locale.isEnglish()
}

// isLargeSum reports whether the number is one that sums of money have and few
// names do: a thousand or more, with decimals, or with a scale behind it.
func (f *figure) isLargeSum() bool {
	if f.b.places > 0 || f.b.value.cmpInt(1000) >= 0 {
		return true
	}
	if w := f.wordAt(f.b.end); w != "" && len(w) <= maxScaleLetters {
		for _, l := range scaleLetters {
			if equalFold(w, l.lower()) {
				return true
			}
		}
		return false
	}
	w, _ := f.nextWord(f.b.end)
	row := findNumberWord(w)
	return row != nil && row.kind == kindScale
}

// takeCurrency makes the figure a sum of money.
func (f *figure) takeCurrency(m unitMatch) {
	f.start, f.money = m.start, true
	f.unit, f.times = f.currencyOf(m), m.times
	if i := f.start; i > 0 && (f.text[i-1] == '-' || f.text[i-1] == '+') && (i == 1 || f.text[i-2] == ' ' || f.text[i-2] == '(') {
		f.start--
		f.negative = f.text[i-1] == '-'
	} else if f.isMinus(i) {
		_, n := f.lastRune(i)
		f.start -= n
		f.negative = true
	}
}

// isAccounted reports whether the sum of money stands in brackets as accounts
// write losses: "a result of ($99.9 million)". What stands in brackets behind
// another figure restates that.
func (f *figure) isAccounted() bool {
	if !f.money || f.byteAt(f.start-1) != '(' || f.byteAt(f.end) != ')' || f.byteAt(f.start-2) != ' ' {
		return false
	}
	w := f.wordBefore(f.start - 1)
	return lossCues.has(w) && (f.done == 0 || f.done < f.start-2-len(w))
}

// readBrackets makes a sum in the brackets of accounts negative.
func (f *figure) readBrackets() {
	if f.isAccounted() && f.hedge == hedgeNone && !f.isRange {
		f.negative = true
	}
}
