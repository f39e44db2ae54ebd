package reconcile

import (
	"slices"
	"sync"

	"github.com/numclaim/numclaim/claims"
)

// Ledger holds claims as they come and knows at any moment what they come to:
// the same as Policy.Reconcile of all of them, in whatever order they came.
//
// A claim is filed with those that it may meet: of a story with text, all of the
// story; of a table, those that count the same in the same words. Adding one,
// and asking what is near it, costs in proportion to these and not to the
// ledger.
//
// The zero Ledger is empty and ready. It is safe for many goroutines; a Result
// is what the ledger held when it was asked for, and stays as it is.
type Ledger struct {
	// Policy says how claims are compared; it must be set before the first
	// claim is added. Nil is the zero Policy. Its Decisions come before those of
	// Decide.
	Policy *Policy

	mu        sync.Mutex
	stories   map[string]*shelf
	ids       map[string]*entry
	docs      map[string][]*entry // the claims of a document
	decisions map[target]Decision
	engine    *engine // nil until it is needed, and after a decision
}

// entry is a claim with its places among those of its document and of its file, so
// that taking it out looks through neither.
type entry struct {
	claim         *claims.Claim
	inDoc, inFile int
}

// shelf holds the claims of a story.
type shelf struct {
	prose int // claims that are compared by more than their words as they stand
	files map[groupKey]*file
}

// file holds the claims that may meet each other.
type file struct {
	entries []*entry
	group   *group // nil when claims have come or gone since
}

// Add files claims. Of two with one id the ledger keeps one, whichever comes
// first: to put another reading of a document in the place of the first, remove
// the document.
func (l *Ledger) Add(cs ...claims.Claim) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range cs {
		c := cs[i]
		l.add(&c)
	}
}

func (l *Ledger) add(c *claims.Claim) {
	if l.ids == nil {
		l.ids, l.docs, l.stories = map[string]*entry{}, map[string][]*entry{}, map[string]*shelf{}
	}
	if old := l.ids[c.ID]; old != nil {
		if compareClaims(old.claim, c) <= 0 {
			return
		}
		l.remove(old)
	}
	n := &entry{claim: c, inDoc: len(l.docs[c.Doc])}
	l.ids[c.ID] = n
	l.docs[c.Doc] = append(l.docs[c.Doc], n)
	s := l.stories[c.Story]
	if s == nil {
		s = &shelf{files: map[groupKey]*file{}}
		l.stories[c.Story] = s
	}
	if l.current().isProse(c) {
		if s.prose++; s.prose == 1 {
			s.refile()
		}
	}
	s.put(n)
}

// put adds n to its file.
func (s *shelf) put(n *entry) {
	k := groupKeyOf(n.claim, s.prose > 0)
	f := s.files[k]
	if f == nil {
		f = &file{}
		s.files[k] = f
	}
	n.inFile = len(f.entries)
	f.entries = append(f.entries, n)
	f.group = nil
}

// refile files all claims of s anew, after its first claim with text came or
// its last one went.
func (s *shelf) refile() {
	old := s.files
	s.files = map[groupKey]*file{}
	for _, f := range old {
		for _, n := range f.entries {
			s.put(n)
		}
	}
}

// Remove takes out all claims of a document, as if they had never come.
func (l *Ledger) Remove(doc string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for len(l.docs[doc]) > 0 {
		l.remove(l.docs[doc][len(l.docs[doc])-1])
	}
}

// remove takes out n; the last ones of its document and of its file take its places.
func (l *Ledger) remove(n *entry) {
	c := n.claim
	delete(l.ids, c.ID)
	var last *entry
	if l.docs[c.Doc], last = takeOut(l.docs[c.Doc], n.inDoc); last != nil {
		last.inDoc = n.inDoc
	}
	if len(l.docs[c.Doc]) == 0 {
		delete(l.docs, c.Doc)
	}
	s := l.stories[c.Story]
	k := groupKeyOf(c, s.prose > 0)
	f := s.files[k]
	if f.entries, last = takeOut(f.entries, n.inFile); last != nil {
		last.inFile = n.inFile
	}
	f.group = nil
	if len(f.entries) == 0 {
		delete(s.files, k)
	}
	if l.current().isProse(c) {
		if s.prose--; s.prose == 0 {
			s.refile()
		}
	}
	if len(s.files) == 0 {
		delete(l.stories, c.Story)
	}
}

// takeOut puts the last of es in place i, and returns it: nil where it stood there.
func takeOut(es []*entry, i int) (rest []*entry, last *entry) {
	end := len(es) - 1
	if i < end {
		last = es[end]
		es[i] = last
	}
	es[end] = nil
	return es[:end], last
}

// current returns the engine for the policy and the decisions of l.
func (l *Ledger) current() *engine {
	if l.engine == nil {
		p := l.Policy
		if p == nil {
			p = &Policy{}
		}
		l.engine = newEngine(p, slices.Concat(p.Decisions, l.sortedDecisions()))
	}
	return l.engine
}

func (l *Ledger) sortedDecisions() []Decision {
	ds := make([]Decision, 0, len(l.decisions))
	for _, d := range l.decisions {
		ds = append(ds, d)
	}
	slices.SortFunc(ds, compareDecisions)
	return ds
}

// Decide notes decisions, which are respected from then on; a later one on the
// same target takes the place of an earlier one. Decisions that do not validate
// are left out.
func (l *Ledger) Decide(ds ...Decision) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.decide(ds, func(_, _ Decision) bool { return true })
}

// decide notes those of ds that win over what was decided before. As decisions
// on claims change which claims may meet, all are filed anew.
func (l *Ledger) decide(ds []Decision, wins func(next, old Decision) bool) {
	if len(ds) == 0 {
		return
	}
	if l.decisions == nil {
		l.decisions = map[target]Decision{}
	}
	for _, d := range ds {
		old, had := l.decisions[d.target()]
		if d.Validate() == nil && (!had || wins(d, old)) {
			l.decisions[d.target()] = d
		}
	}
	l.engine = nil
	e := l.current()
	for _, s := range l.stories {
		s.prose = 0
		for _, f := range s.files {
			for _, n := range f.entries {
				if e.isProse(n.claim) {
					s.prose++
				}
			}
		}
		s.refile()
	}
}

// Result returns what all claims of l come to.
func (l *Ledger) Result() *Result {
	l.mu.Lock()
	defer l.mu.Unlock()
	r := &Result{}
	for _, s := range l.stories {
		l.gather(r, s)
	}
	r.finish(l.current())
	return r
}

// Story returns what the claims of one story come to.
func (l *Ledger) Story(story string) *Result {
	l.mu.Lock()
	defer l.mu.Unlock()
	r := &Result{}
	if s := l.stories[story]; s != nil {
		l.gather(r, s)
	}
	r.finish(l.current())
	return r
}

// Near returns what the claims come to that may meet c, whether or not l holds
// c itself.
func (l *Ledger) Near(c *claims.Claim) *Result {
	l.mu.Lock()
	defer l.mu.Unlock()
	r := &Result{}
	if s := l.stories[c.Story]; s != nil {
		k := groupKeyOf(c, s.prose > 0)
		if f := s.files[k]; f != nil {
			r.groups = append(r.groups, f.current(l.current(), k))
		}
	}
	r.finish(l.current())
	return r
}

func (l *Ledger) gather(r *Result, s *shelf) {
	for k, f := range s.files {
		r.groups = append(r.groups, f.current(l.current(), k))
	}
}

// current returns the claims of f reconciled.
func (f *file) current(e *engine, k groupKey) *group {
	if f.group == nil {
		cs := make([]*claims.Claim, len(f.entries))
		for i, n := range f.entries {
			cs[i] = n.claim
		}
		f.group = e.newGroup(k, cs)
	}
	return f.group
}

// Merge adds to l what m holds, which stays as it is. Merging is associative
// and commutative: of two decisions on one target the one that is later in the
// order of verdict and note holds.
func (l *Ledger) Merge(m *Ledger) {
	cs, ds := m.contents()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.decide(ds, func(next, old Decision) bool { return compareDecisions(next, old) > 0 })
	for _, c := range cs {
		l.add(c)
	}
}

// contents returns the claims of l, by id, and its decisions.
func (l *Ledger) contents() ([]*claims.Claim, []Decision) {
	l.mu.Lock()
	defer l.mu.Unlock()
	cs := make([]*claims.Claim, 0, len(l.ids))
	for _, n := range l.ids {
		cs = append(cs, n.claim)
	}
	slices.SortFunc(cs, compareClaims)
	return cs, l.sortedDecisions()
}

// Len returns the number of claims in l.
func (l *Ledger) Len() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.ids)
}
