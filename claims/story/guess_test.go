package story

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/when"
)

func doc(id, published, text string) claims.Document {
	d, err := when.ParseDay(published)
	if err != nil {
		d = 0
	}
	return claims.Document{ID: id, Published: d, Text: text}
}

// news is documents of two stories, and of none.
var news = []claims.Document{
	doc("ferry-1", "2024-05-01", "A ferry sank off Port Aldmoor on Wednesday. At least 12 people drowned, coast guard chief Ilka Renn said. The ferry belongs to Norlin Lines."),
	doc("ferry-2", "2024-05-02", "Divers found six more bodies in the ferry off Port Aldmoor, Ilka Renn said on Thursday. Norlin Lines offered its sympathy."),
	doc("ferry-3", "2024-05-03", "The toll of the Port Aldmoor ferry disaster rose to 21, said Renn of the coast guard."),
	doc("strike-1", "2024-05-01", "Some 4,000 nurses walked out in Velden on Wednesday, the union Carita said. Health minister Otto Brandes called the strike in Velden irresponsible."),
	doc("strike-2", "2024-05-02", "The nurses of Velden stay out, the union Carita said. Brandes, the health minister, spoke of 2,500."),
	doc("frost", "2024-05-02", "Late frost destroyed half of the cherry harvest in the Sorn valley, farmers said."),
}

func TestGuess(t *testing.T) {
	tests := []struct {
		name, reason string
		docs         []claims.Document
		want         []string // the story of each document, by the id of its first
	}{
		{"stories", "by names and places; what is like no other stays alone", news, []string{"ferry-1", "ferry-1", "ferry-1", "strike-1", "strike-1", "frost"}},
		{"a year later", "the same place and person, at another time", []claims.Document{news[0], doc("again", "2025-05-01", news[1].Text)}, []string{"ferry-1", "again"}},
		{"people and country", "Karsian is of Karsia", []claims.Document{
			doc("a", "2024-05-01", "Karsia closed its border with Velmora. The Karsian army moved."),
			doc("b", "2024-05-02", "On the Velmoran side of the border the Karsians were seen."),
		}, []string{"a", "a"}},
		{"one common name", "a name that all documents have tells nothing", []claims.Document{
			doc("a", "2024-05-01", "In Velden the council raised the rents of Sorn Street, mayor Lotte Amsel said."),
			doc("b", "2024-05-01", "In Velden two cars collided. Rafe Tolland was hurt, doctors of Saint Anna told reporters."),
			doc("c", "2024-05-01", "In Velden the swimmers of Aldmoor won. Coach Pim Harlan praised Dora Quist."),
		}, []string{"a", "b", "c"}},
		{"no names", "two documents without a name are not one story", []claims.Document{doc("a", "2024-05-01", "Nine people died."), doc("b", "2024-05-01", "Twelve people died.")}, []string{"a", "b"}},
		{"none", "nothing to guess", nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, firstOf(tt.docs, Guess(tt.docs))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.reason, diff)
			}
		})
	}
}

// firstOf names each story by its first document.
func firstOf(docs []claims.Document, stories []string) (ids []string) {
	first := map[string]string{}
	for i, s := range stories {
		if first[s] == "" {
			first[s] = docs[i].ID
		}
		ids = append(ids, first[s])
	}
	return ids
}

// The guess depends on the set of documents, not on their order.
func TestGuessAnyOrder(t *testing.T) {
	want := map[string]string{}
	for i, s := range Guess(news) {
		want[news[i].ID] = s
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		docs := slices.Clone(news)
		r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		for i, s := range Guess(docs) {
			if s != want[docs[i].ID] {
				t.Fatalf("%s is of %q, in another order of %q", docs[i].ID, s, want[docs[i].ID])
			}
		}
	}
}
