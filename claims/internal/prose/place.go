package prose

// place says what the tokens first to end are on their page. An embedded message
// is known only by its end and is marked by embed.
func (t *Text) place(first, end int) Place {
	k := first
	if t.Mark(first, "(") || t.Mark(first, "[") {
		k++
	}
	ofPage := k < end && pageWords[lower(t.Source[t.Tokens[k].Start])]>>min(t.Tokens[k].End-t.Tokens[k].Start, 31)&1 != 0
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
	{"image", "credit"},
	{"image", "source"},
	{"photo", ":"},
	{"photo", "by"},
	{"photo", "credit"},
	{"photograph", ":"},
	{"picture", ":"},
	{"picture", "credit"},
	{"representational", "image"},
	{"representative", "image"},
}

// furniture is how lines of the page begin that are none of the story, sorted.
var furniture = [][]string{
	{"additional", "reporting", "by"},
	{"advertisement"},
	{"also", "read"},
	{"click", "here"},
	{"editing", "by"},
	{"follow", "us"},
	{"read", ":"},
	{"read", "also"},
	{"read", "more"},
	{"read", "|"},
	{"related", ":"},
	{"related", "articles"},
	{"reporting", "by"},
	{"scroll", "down", "for"},
	{"see", "also"},
	{"share", "this"},
	{"sign", "up"},
	{"subscribe"},
	{"watch", ":"},
	{"watch", "|"},
	{"with", "agency", "inputs"},
	{"with", "inputs", "from"},
}

// pageWords holds, by the first letters of the words that captions and furniture begin
// with, a bit for the length of each: most sentences begin with none of them.
var pageWords = func() (x [256]uint32) {
	for _, lines := range [][][]string{captions, furniture} {
		for _, l := range lines {
			x[l[0][0]] |= 1 << len(l[0])
		}
	}
	return x
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
// on opens with: a place in capitals, or one with an agency in brackets, and a
// dash ("KYIV (Reuters) -", "Aden, Yemen (AP) —"). It is first when there is none.
func (t *Text) datelineEnd(first int) int {
	upper := t.Tokens[first].Kind == Word && isUpper(t.Word(first))
	agency := false
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

// isDash reports whether token i is a dash set off by white space or longer than a
// hyphen.
func (t *Text) isDash(i int) bool {
	if t.Tokens[i].Kind != Punct {
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
