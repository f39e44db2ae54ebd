package jsonl_test

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/numclaim/numclaim/claims/jsonl"
)

// A refused line costs that line alone.
func ExampleReader_Documents() {
	lines := `{"id": "a", "text": "Nine people died."}
{"id": "b", "published": "soon", "text": "Ten people died."}
{"id": "c", "text": "Eleven people died."}
`
	var r jsonl.Reader
	for doc, err := range r.Documents("news.jsonl", strings.NewReader(lines)) {
		if err != nil {
			fmt.Println("refused:", err)
			continue
		}
		fmt.Println(doc.ID, doc.Text)
	}
	// Output:
	// a Nine people died.
	// refused: news.jsonl:2: published: when: "soon": no such day
	// c Eleven people died.
}

// A text file may begin with what is known of it.
func ExampleReader_Text() {
	var r jsonl.Reader
	doc, err := r.Text("note.txt", "note", strings.NewReader("Outlet: Post\nDate: 2024-05-06\n\nNine people died."))
	fmt.Println(doc.Outlet, doc.Published, doc.Text, err)
	// Output: Post 2024-05-06 Nine people died. <nil>
}

func ExampleWrite() {
	type row struct {
		ID    string `json:"id"`
		Value string `json:"value"`
	}
	jsonl.Write(os.Stdout, slices.Values([]row{{"a", "9"}, {"b", "10"}}))
	// Output:
	// {"id":"a","value":"9"}
	// {"id":"b","value":"10"}
}
