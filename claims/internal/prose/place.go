package prose

// place says what the tokens first to end are on their page. An embedded message
// is known only by its end and is marked by embed.
func (t *Text) place(first, end int) Place {
	k := first
	if t.Mark(first, "(") || t.Mark(first, "[") {
		k++
	}
	ofPage := k < end && pageWords.may(t.Word(k))
	switch {
	case ofPage && t.isCaption(first, end):
		return Caption
	case ofPage && t.isFurniture(first, end):
		return Furniture
	case t.isHeadline(first, end):
		return Headline
	}
	return Body
}

// isHeadline reports whether the tokens are a line of their own that neither ends
// with an end mark nor holds a quotation left open.
func (t *Text) isHeadline(first, end int) bool {
	if t.Tokens[first].Gap < Line || end < len(t.Tokens) && t.Tokens[end].Gap < Line {
		return false
	}
	return !t.ended(end) && !t.Mark(end-1, ":") && t.Tokens[first].Kind != OpenQuote
}

// isCaption reports whether the tokens are the credit or caption of a picture:
// "(Image: AP)", "File photo".
func (t *Text) isCaption(first, end int) bool {
	if t.Mark(first, "(") || t.Mark(first, "[") {
		first++
	}
	for _, c := range captions {
		if t.begins(first, end, c) {
			return true
		}
	}
	return false
}

// isFurniture reports whether the tokens are what a page says to its reader.
func (t *Text) isFurniture(first, end int) bool {
	if t.Mark(first, "(") {
		first++
	}
	for _, f := range furniture {
		if t.begins(first, end, f) {
			return true
		}
	}
	return false
}

// captions are how credits and captions of pictures begin, each word in lower
// case and each mark a word, sorted.
var captions = [][]string{
	{"ap", "photo"},
	{"file", "photo"},
	{"file", "picture"},
	{"getty", "images"},
	{"image", ":"},
	{"image", "courtesy"},
	{"image", "credit"},
	{"image", "credits"},
	{"image", "source"},
	{"images", "credit"},
	{"photo", ":"},
	{"photo", "by"},
	{"photo", "courtesy"},
	{"photo", "credit"},
	{"photo", "credits"},
	{"photo", "illustration"},
	{"photograph", ":"},
	{"photos", ":"},
	{"photos", "by"},
	{"pic", "credit"},
	{"picture", ":"},
	{"picture", "credit"},
	{"representational", "image"},
	{"representative", "image"},
	{"source", ":", "getty"},
	{"source", ":", "reuters"},
	{"video", ":"},
}

// furniture is how lines of the page begin that are none of the story, sorted.
var furniture = [][]string{
	{"additional", "reporting", "by"},
	{"advertisement"},
	{"all", "rights", "reserved"},
	{"also", "read"},
	{"also", "watch"},
	{"article", "continues"},
	{"click", "here"},
	{"click", "on"},
	{"continue", "reading"},
	{"editing", "by"},
	{"follow", "us"},
	{"last", "updated"},
	{"listen", ":"},
	{"listen", "|"},
	{"more", "on", "this"},
	{"read", ":"},
	{"read", "also"},
	{"read", "more"},
	{"read", "|"},
	{"recommended", "for", "you"},
	{"related", ":"},
	{"related", "articles"},
	{"reporting", "by"},
	{"scroll", "down", "for"},
	{"see", "also"},
	{"share", "on"},
	{"share", "this"},
	{"sign", "in"},
	{"sign", "up"},
	{"story", "continues"},
	{"subscribe"},
	{"this", "is", "a", "developing", "story"},
	{"top", "stories"},
	{"trending", "now"},
	{"watch", ":"},
	{"watch", "also"},
	{"watch", "more"},
	{"watch", "|"},
	{"with", "agency", "inputs"},
	{"with", "inputs", "from"},
	{"©"},
}

// pageWords are the words that captions and furniture begin with: most sentences begin
// with none of them.
var pageWords = func() *Words {
	var first []string
	for _, lines := range [][][]string{captions, furniture} {
		for _, l := range lines {
			first = append(first, l[0])
		}
	}
	return NewWords(first...)
}()

// begins reports whether the tokens from first on, before end, are the given
// words and marks.
func (t *Text) begins(first, end int, words []string) bool {
	if first+len(words) > end || lower(t.Source[t.Tokens[first].Start]) != words[0][0] {
		return false
	}
	for i, w := range words {
		if !t.Equal(first+i, w) {
			return false
		}
	}
	return true
}

// maxDateline bounds the tokens of a dateline.
const maxDateline = 16

// datelineEnd returns the end of the dateline that the paragraph from token first
// on opens with: a place in capitals, one with an agency in brackets, or one that
// the lexicon knows, and a dash ("KYIV (Reuters) -", "Aden, Yemen (AP) —",
// "Washington —"), or a known place in capitals and a colon ("NEW DELHI:"). It is
// first when there is none.
func (t *Text) datelineEnd(first int) int {
	upper := t.Tokens[first].Kind == Word && isUpper(t.Word(first))
	agency := false
	if end := t.placeEnd(first); end > first && (upper && t.Mark(end, ":") && t.Tokens[end-1].Class&(Locality|Seat) != 0 || t.isDash(end) && t.opensBody(end+1)) {
		return end + 1
	}
	for i := first; i < min(first+maxDateline, len(t.Tokens)); i++ {
		k := &t.Tokens[i]
		switch {
		case i > first && k.Gap >= Line:
			return first
		case k.Kind == Word && (k.Capital || k.Class&Month != 0):
			agency = agency || k.Class&Medium != 0
		case k.Kind == Numeral, t.Mark(i, ","), t.Mark(i, "("), t.Mark(i, ")"), t.Mark(i, "/"), t.Mark(i, "."):
		case i > first && t.isDash(i) && (upper || agency):
			return i + 1
		default:
			return first
		}
	}
	return first
}

// placeEnd returns the end of the name of a town or land, first when none begins
// there: one or two words of which the last is known.
func (t *Text) placeEnd(first int) int {
	const land = Locality | Country | Seat
	for i := first; i < min(first+2, len(t.Tokens)); i++ {
		k := &t.Tokens[i]
		if k.Kind != Word || !k.Capital || i > first && k.Gap >= Line {
			break
		}
		if k.Class&land != 0 {
			return i + 1
		}
	}
	return first
}

// opensBody reports whether a story can begin with token i, after a dateline: a
// capital, and no second dash in its sentence, which would enclose an aside
// ("Norway — The Land — is").
func (t *Text) opensBody(i int) bool {
	if i >= len(t.Tokens) || !t.Tokens[i].Capital {
		return false
	}
	for end := min(i+maxAside, len(t.Tokens)); i < end && !t.Mark(i, ".") && t.Tokens[i].Gap < Line; i++ {
		if t.isDash(i) {
			return false
		}
	}
	return true
}

// maxAside bounds the tokens of an aside between dashes.
const maxAside = 64

// isDash reports whether token i is a dash set off by white space or longer than a
// hyphen.
func (t *Text) isDash(i int) bool {
	if i >= len(t.Tokens) || t.Tokens[i].Kind != Punct {
		return false
	}
	switch t.Word(i) {
	case "--", "—", "–", "―":
		return true
	case "-":
		return t.Tokens[i].Gap != None
	}
	return false
}

// maxEmbedded bounds the sentences of an embedded message.
const maxEmbedded = 8

// embed marks the sentences of the messages of social media that the text holds
// whole. Such a message ends with a signature, "— Name (@handle) February 15,
// 2022", and begins with its paragraph.
func (t *Text) embed() {
	for i := range t.Tokens {
		if t.Tokens[i].Kind != Handle || !t.Mark(i-1, "(") || !t.Mark(i+1, ")") || !t.Is(i+2, Month) {
			continue
		}
		n := t.SentenceAt(int(t.Tokens[i].Start))
		paragraph := t.Sentences[n].Paragraph
		for m := n; m >= max(0, n-maxEmbedded) && t.Sentences[m].Paragraph == paragraph; m-- {
			t.Sentences[m].Place = Embedded
		}
	}
}
