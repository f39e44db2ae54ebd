package when

import "strings"

// numbered reads a date whose first or only word is a number.
func (s *scan) numbered(t token) (date, bool) {
	if strings.HasSuffix(s.text[:t.start], `="`) {
		return date{}, false // an attribute of embedded markup
	}
	if d, ok := s.numeric(t); ok {
		return d, true
	}
	if s.lexicon == foreign {
		return date{}, false // the month may stand before the year, in a word not known
	}
	switch t.class {
	case cDigits:
		if t.end-t.start == 4 {
			return s.fourDigits(t)
		}
		if d, ok := s.dayMonth(t); ok {
			return d, true
		}
		return s.shortYear(t)
	case cNth:
		return s.nth(t)
	case cTens:
		return s.tens(t)
	case cQuarterDigit, cHalfDigit:
		return s.lettered(t)
	}
	return date{}, false
}

// numeric reads a date in digits: "2014-02-12", "12/02/2014", "12.2.2014",
// "20140212", "9/11".
func (s *scan) numeric(t token) (date, bool) {
	d := date{start: t.start, grain: GrainDay, rule: RuleNumeric}
	if t.start > s.done && isNumeric(s.text[t.start-1]) && !s.afterPrefix(t) {
		return d, false
	}
	var f [3]field
	f[0] = fieldAt(s.text, t.start)
	if f[0].len == 8 {
		d.end, d.period = f[0].end, dayOf(f[0].val/10000, f[0].val/100%100, f[0].val%100)
		return d, plausible(d.period) && s.endsNumber(d.end, 0)
	}
	sep := byte(0)
	if f[0].end < len(s.text) {
		sep = s.text[f[0].end]
	}
	if sep != '-' && sep != '/' && sep != '.' || f[0].len == 0 || f[0].len == 3 || f[0].len > 4 {
		return d, false
	}
	f[1] = fieldAt(s.text, f[0].end+1)
	d.end = f[1].end
	if f[0].val == 9 && f[1].val == 11 && sep == '/' && f[0].len+f[1].len == 3 && s.endsNumber(d.end, sep) {
		d.period, d.rule = dayOf(2001, 9, 11), RuleHoliday
		return d, true
	}
	if f[1].len < 1 || f[1].len > 2 || d.end >= len(s.text) || s.text[d.end] != sep {
		return d, false
	}
	f[2] = fieldAt(s.text, d.end+1)
	d.end = f[2].end
	d.period = s.inOrder(f, sep)
	return d, plausible(d.period) && s.endsNumber(d.end, sep)
}

// afterPrefix reports whether "post-" or "pre-" stands before t.
func (s *scan) afterPrefix(t token) bool {
	dash := s.before(t.start)
	return dash.class == cDash && dash.end == t.start && s.dashYear(dash)
}

// field is a run of digits.
type field struct{ val, len, end int }

// fieldAt reads the digits at pos, at most nine of them.
func fieldAt(text string, pos int) field {
	f := field{end: pos}
	for f.end < len(text) && isDigit(text[f.end]) && f.len < 9 {
		f.val = f.val*10 + int(text[f.end]-'0')
		f.len, f.end = f.len+1, f.end+1
	}
	return f
}

// isNumeric reports whether c before or after a number makes it part of another.
func isNumeric(c byte) bool {
	return isDigit(c) || isLetter(c) || c == '/' || c == '.' || c == '-' || c == ':' || c == ',' || c == '$' || c == '_' || c == '='
}

// endsNumber reports whether nothing at pos goes on with the number before it; a
// "T" may, it begins a time of day.
func (s *scan) endsNumber(pos int, sep byte) bool {
	if pos >= len(s.text) {
		return true
	}
	c := s.text[pos]
	more := pos+1 < len(s.text) && isDigit(s.text[pos+1])
	switch {
	case c == 'T':
		return more
	case isLetter(c) || isDigit(c):
		return false
	}
	return !more || c != '.' && c != ',' && c != ':' && c != sep && (c != '-' || sep == '/')
}

// plausible reports whether p is a day that news may write in digits.
func plausible(p Period) bool {
	y, _, _ := p.From.Date()
	return y >= 1800 && y <= 2200
}

// inOrder returns the day of three fields, the year first or last. Of the other
// two the locale says which is the month, unless only one reading is a day; after
// dots it is the second.
func (s *scan) inOrder(f [3]field, sep byte) Period {
	if f[0].len == 4 {
		if f[2].len > 2 {
			return Period{}
		}
		return dayOf(f[0].val, f[1].val, f[2].val)
	}
	year := f[2].val
	switch {
	case f[0].len > 2:
		return Period{}
	case f[2].len == 2 && (sep != '.' || f[0].len == 2 && f[1].len == 2):
		year = s.century(year)
	case f[2].len != 4:
		return Period{}
	}
	month, day := f[1].val, f[0].val
	if s.monthFirst && sep != '.' {
		month, day = day, month
	}
	if p := dayOf(year, month, day); !p.IsZero() || sep == '.' {
		return p
	}
	return dayOf(year, day, month)
}
