package claims

import (
	"strings"

	"github.com/numclaim/numclaim/claims/internal/dating"
	"github.com/numclaim/numclaim/claims/when"
	"golang.org/x/text/language"
)

// Document is a text of one outlet. ID and Text are needed, the rest helps: the
// dates of the text are read against Published. Where that is zero the dateline or
// the stamp of the page may give it; else "on Tuesday" stays without a date.
type Document struct {
	ID        string
	Outlet    string
	URL       string
	Title     string
	Published when.Day
	Locale    language.Tag // a hint for figures and dates; the zero Tag is none
	Story     string       // documents of different stories are never compared
	Text      string
}

// RepeatsTitle reports whether the text contains the title word for word, so
// that reading the title, too, would give its figures twice.
func (d *Document) RepeatsTitle() bool { return strings.Contains(d.Text, d.Title) }

// Day returns the day against which the dates of d are read: Published, or the day
// that the head of the text gives as its own, zero when neither is known.
func (d *Document) Day() when.Day {
	if d.Published != 0 {
		return d.Published
	}
	return dating.Printed(d.Text, &when.Reader{Locale: d.Locale})
}
