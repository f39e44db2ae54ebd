package reconcile

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/numclaim/numclaim/claims"
)

// SnapshotVersion is the version of the form that Ledger.MarshalJSON writes.
const SnapshotVersion = 1

// ErrVersion is a snapshot in a form that this package does not read; errors.Is
// finds it.
var ErrVersion = errors.New("unknown version of a ledger's snapshot")

type snapshot struct {
	Version   int            `json:"version"`
	Claims    []claims.Claim `json:"claims"`
	Decisions []Decision     `json:"decisions,omitempty"`
}

// MarshalJSON returns a snapshot of l: its claims in wire form and its decisions,
// without the policy. Equal ledgers give equal snapshots.
func (l *Ledger) MarshalJSON() ([]byte, error) {
	cs, ds := l.contents()
	s := snapshot{Version: SnapshotVersion, Claims: make([]claims.Claim, len(cs)), Decisions: ds}
	for i, c := range cs {
		s.Claims[i] = *c
	}
	return encode(s)
}

// UnmarshalJSON adds what a snapshot holds to l. The error wraps ErrVersion, or
// is that of the first claim or decision that is not valid; l is then as it was.
func (l *Ledger) UnmarshalJSON(b []byte) error {
	var s snapshot
	if err := json.Unmarshal(b, &s); err != nil {
		return err
	}
	if s.Version != SnapshotVersion {
		return fmt.Errorf("%w: %d", ErrVersion, s.Version)
	}
	for i := range s.Decisions {
		if err := s.Decisions[i].Validate(); err != nil {
			return err
		}
	}
	m := &Ledger{}
	m.Add(s.Claims...)
	m.Decide(s.Decisions...)
	l.Merge(m)
	return nil
}
