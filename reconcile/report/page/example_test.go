package page_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
	"github.com/numclaim/numclaim/reconcile/report/page"
)

// A page of two stories: one file, which any browser shows.
func ExampleWrite() {
	docs := map[string]claims.Document{
		"a": {ID: "a", Outlet: "Post", Text: "About 4,000 people marched, police said."},
		"b": {ID: "b", Outlet: "Gazette", Text: "More than 9,000 people marched, organisers said."},
	}
	var x claims.Extractor
	var cs []claims.Claim
	for _, d := range docs {
		for c := range x.All(d) {
			cs = append(cs, c)
		}
	}
	var html bytes.Buffer
	err := page.Write(context.Background(), &html, new(reconcile.Policy).Reconcile(cs), func(id string) (claims.Document, bool) {
		d, ok := docs[id]
		return d, ok
	})
	fmt.Println(err, strings.Contains(html.String(), "<h1>1 disagreement in the figures</h1>"))
	// Output: <nil> true
}
