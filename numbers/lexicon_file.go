package numbers

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"unicode/utf8"
)

// ReadLexicon returns the Lexicon of the words in the named files of fsys. A file
// is UTF-8 text with a word a line: its kind, its spellings with commas, and
// behind "=" what it means.
//
//	# what follows a number sign is a comment
//	unit  bigha, bighas = 2500 m2          a multiple of a unit
//	unit  cusec, cusecs = cu ft per second a unit with its denominator
//	unit  Bz = BTC before                  a unit that stands before the figure
//	unit  crate, crates                    a unit of its own
//	scale arab, arabs = 1e9
//	hedge in the ballpark of = about
//	hedge if not fewer = at most behind    one that stands behind the figure
//	noun  jawan, jawans = person
//	name  Desh Samachar, the Samachar = medium
//
// The error joins an error for each file that cannot be read and a *LexiconError
// for each line that is wrong.
func ReadLexicon(fsys fs.FS, names ...string) (*Lexicon, error) {
	var r lexiconReader
	for _, name := range names {
		r.file(fsys, name)
	}
	return r.lexicon()
}

// lexicon returns the Lexicon of what was read.
func (r *lexiconReader) lexicon() (*Lexicon, error) {
	x, err := newLexicon(r.words, r.places)
	if err := errors.Join(append(r.errs, err)...); err != nil {
		return nil, err
	}
	return x, nil
}

// lexiconReader gathers the words of files, each with its place.
type lexiconReader struct {
	words  []Word
	places []LexiconError
	errs   []error
}

// file reads one file.
func (r *lexiconReader) file(fsys fs.FS, name string) {
	f, err := fsys.Open(name)
	if err != nil {
		r.errs = append(r.errs, err)
		return
	}
	defer f.Close()
	r.lines(f, name)
}

// readWords returns the Lexicon of the words of a text in the form of a file.
func readWords(text string) (*Lexicon, error) {
	var r lexiconReader
	r.lines(strings.NewReader(text), "")
	return r.lexicon()
}

// lines reads the lines of the file of a name.
func (r *lexiconReader) lines(f io.Reader, name string) {
	lines := bufio.NewScanner(f)
	place := LexiconError{File: name}
	for lines.Scan() {
		place.Line++
		if err := r.line(lines.Text(), place); err != nil {
			wrong := place
			wrong.Err = err
			r.errs = append(r.errs, &wrong)
		}
	}
	if err := lines.Err(); err != nil {
		place.Line++
		place.Err = err
		r.errs = append(r.errs, &place)
	}
}

var (
	errUTF8    = errors.New("not UTF-8")
	errMeaning = errors.New(`nothing behind "=", or no "="`)
)

// line reads one line.
func (r *lexiconReader) line(line string, place LexiconError) error {
	if !utf8.ValidString(line) {
		return errUTF8
	}
	if place.Line == 1 {
		line = strings.TrimPrefix(line, "\ufeff")
	}
	line, _, _ = strings.Cut(line, "#")
	kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	if kind == "" {
		return nil
	}
	forms, meaning, _ := strings.Cut(rest, "=")
	w := Word{Forms: fieldsOfComma(forms)}
	if err := w.parse(kind, strings.Join(strings.Fields(meaning), " ")); err != nil {
		return err
	}
	r.words = append(r.words, w)
	r.places = append(r.places, place)
	return nil
}

// fieldsOfComma returns the parts of s between commas, without the space around
// them.
func fieldsOfComma(s string) (parts []string) {
	if strings.TrimSpace(s) == "" {
		return nil
	}
	parts = make([]string, 0, strings.Count(s, ",")+1)
	for part := range strings.SplitSeq(s, ",") {
		parts = append(parts, strings.Join(strings.Fields(part), " "))
	}
	return parts
}

// parse sets kind and meaning of w from their text.
func (w *Word) parse(kind, meaning string) error {
	switch kind {
	case "unit":
		w.Kind = UnitWord
		return w.parseUnit(meaning)
	case "scale":
		w.Kind = ScaleWord
		return w.parseTimes(meaning)
	case "hedge":
		w.Kind = HedgeWord
		return w.parseHedge(meaning)
	case "noun":
		w.Kind = NounWord
	case "name":
		w.Kind = NameWord
	default:
		return fmt.Errorf("%q is no kind of word: unit, scale, hedge, noun, name", kind)
	}
	w.Class = meaning
	return nil
}

// parseUnit reads "2500 m2", "cu ft per second", "BTC before"; "" is a unit of
// the word's own.
func (w *Word) parseUnit(s string) error {
	s, w.Before = cutWord(s, "before")
	s, w.Per, _ = strings.Cut(s, " per ")
	if s == "" {
		if len(w.Forms) > 0 {
			w.Unit = NewUnit(w.Forms[0], Other)
		}
		return nil
	}
	if number, code, ok := strings.Cut(s, " "); ok && isNumeric(number) {
		if err := w.parseTimes(number); err != nil {
			return err
		}
		s = code
	}
	u, ok := LookupUnit(s)
	if !ok {
		return fmt.Errorf("%q is no unit of the table", s)
	}
	w.Unit = u
	return nil
}

// isNumeric reports whether s is meant to be a number.
func isNumeric(s string) bool { return s != "" && (isDigitByte(s[0]) || s[0] == '-' || s[0] == '.') }

func (w *Word) parseTimes(s string) error {
	if s == "" {
		return errMeaning
	}
	n, err := ParseNumber(s)
	if err != nil {
		return fmt.Errorf("%q: %w", s, unwrap(err))
	}
	w.Times = n
	return nil
}

// parseHedge reads "about", "at most behind".
func (w *Word) parseHedge(s string) error {
	s, w.Behind = cutWord(s, "behind")
	switch s {
	case "about":
		w.Wording = WordsAbout
	case "nearly":
		w.Wording = WordsNearly
	case "just over":
		w.Wording = WordsJustOver
	case "more than":
		w.Wording = WordsMoreThan
	case "at least":
		w.Wording = WordsAtLeast
	case "less than":
		w.Wording = WordsLessThan
	case "at most":
		w.Wording = WordsAtMost
	}
	return nil // newLexicon refuses a wording that is none
}

// cutWord cuts word off the end of s and reports whether it was there.
func cutWord(s, word string) (rest string, ok bool) {
	if s == word {
		return "", true
	}
	return strings.CutSuffix(s, " "+word)
}
