package story_test

import (
	"fmt"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/claims/story"
)

func ExampleGuess() {
	docs := []claims.Document{
		{ID: "a", Text: "A ferry sank off Aldmoor. The ferry belongs to Norlin Lines, Ilka Renn said."},
		{ID: "b", Text: "Nurses walked out in Velden, the union Carita said. Otto Brandes called it irresponsible."},
		{ID: "c", Text: "Divers found the ferry of Norlin Lines off Aldmoor, said Ilka Renn."},
	}
	stories := story.Guess(docs)
	fmt.Println(stories[0] == stories[2], stories[0] == stories[1])
	// Output: true false
}
