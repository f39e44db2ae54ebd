package reconcile_test

import (
	"log/slog"
	"os"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/numbers"
	"github.com/numclaim/numclaim/reconcile"
)

// Findings and pairs go into a structured log as they are.
func ExamplePair_LogValue() {
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	r := new(reconcile.Policy).Reconcile([]claims.Claim{
		said("a", "Jane Roe", "nearly 150,000", numbers.LessThan(numbers.Int(150000))),
		said("b", "Ann Doe", "180,000", numbers.Exactly(numbers.Int(180000))),
	})
	for p := range r.Pairs() {
		log.Info("compared", "pair", p)
	}
	for _, f := range r.Findings {
		log.Warn("found", "finding", f)
	}
	// Output:
	// level=INFO msg=compared pair.a=a pair.b=b pair.relation=conflict pair.grade=hard
	// level=WARN msg=found finding.id=fc9b16d9880800d17 finding.kind=conflict finding.grade=hard finding.claims="[a b]" finding.why="conflict: Jane Roe said “nearly 150,000”, Ann Doe said “180,000”. “nearly 150,000” and “180,000” cannot both be true."
}
