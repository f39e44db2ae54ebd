package report

import "github.com/numclaim/numclaim/claims"

// Documents finds a document by its id, so that a report can quote it, name its
// title and write figures as its readers do; ok is false when it is not at hand.
// A nil Documents has none at hand.
type Documents func(id string) (doc claims.Document, ok bool)
