package main

import (
	"context"
	"hash/fnv"
	"reflect"
	"strconv"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	beamregister "github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/numclaim/numclaim/claims"
	"github.com/numclaim/numclaim/reconcile"
)

// register tells Beam of the functions and types that workers must find by name.
func register() {
	beam.RegisterCoder(reflect.TypeFor[*Ledger](), encodeLedger, decodeLedger)
	beamregister.Function4x1(expand)
	beamregister.Function4x1(readFile)
	beamregister.Function3x0(parse)
	beamregister.Function4x0(pickFirst)
	beamregister.DoFn2x0[Line, func(string, *Ledger)](&extractFn{})
	beamregister.Function2x2(withoutShard)
	beamregister.Function3x1(find)
	beamregister.Combiner1[*Ledger](&mergeFn{})
	beamregister.DoFn3x1[context.Context, []byte, func(*Finding) bool, error](&writeFindingsFn{})
	beamregister.DoFn3x1[context.Context, []byte, func(*Refusal) bool, error](&writeRefusalsFn{})
	beamregister.Emitter1[string]()
	beamregister.Emitter1[Line]()
	beamregister.Emitter1[Refusal]()
	beamregister.Emitter1[Finding]()
	beamregister.Emitter2[string, Line]()
	beamregister.Emitter2[string, *Ledger]()
	beamregister.Iter1[Line]()
	beamregister.Iter1[Finding]()
	beamregister.Iter1[Refusal]()
}

// build adds the whole way to s:
//
//	patterns > files > lines > documents by id > claims by story > findings > file
//	                \        \                \
//	                 refused (a file, a line, a second document of an id) > file
func build(s beam.Scope, opt options) {
	files, noFile := beam.ParDo2(s, expand, beam.CreateList(s, opt.Files))
	// Without a shuffle between them, one worker would read all files.
	lines, noRead := beam.ParDo2(s, readFile, beam.Reshuffle(s, files))
	byID, noDocument := beam.ParDo2(s, parse, lines)
	documents, repeated := beam.ParDo2(s, pickFirst, beam.GroupByKey(s, byID))

	ledgers := beam.ParDo(s, &extractFn{Shards: opt.Shards}, documents)
	if opt.Shards > 1 {
		ledgers = beam.ParDo(s, withoutShard, beam.CombinePerKey(s, &mergeFn{}, ledgers))
	}
	findings := beam.ParDo(s, find, beam.CombinePerKey(s, &mergeFn{}, ledgers))

	refusals := beam.Flatten(s, noFile, noRead, noDocument, repeated)
	// As a side input, nothing at all is written, too.
	beam.ParDo0(s, &writeFindingsFn{opt.Findings}, beam.Impulse(s), beam.SideInput{Input: findings})
	beam.ParDo0(s, &writeRefusalsFn{opt.Refused}, beam.Impulse(s), beam.SideInput{Input: refusals})
}

// extractFn reads the claims of a document into a ledger of its own, by story.
type extractFn struct {
	Shards int // keys begin with one of so many shards, with none where it is 1

	x claims.Extractor
}

// ProcessElement reads one document.
func (f *extractFn) ProcessElement(l Line, emit func(string, *Ledger)) {
	doc, err := l.document()
	if err != nil {
		return // refused by parse
	}
	ledger := &Ledger{}
	for c := range f.x.All(doc) {
		ledger.held.Add(c)
	}
	key := doc.Story
	if f.Shards > 1 {
		h := fnv.New32a()
		h.Write([]byte(doc.ID))
		key = strconv.Itoa(int(h.Sum32()%uint32(f.Shards))) + ":" + key
	}
	emit(key, ledger)
}

// withoutShard makes the story the key again.
func withoutShard(key string, l *Ledger) (string, *Ledger) {
	_, story, _ := strings.Cut(key, ":")
	return story, l
}

// mergeFn merges ledgers. As merging is associative and commutative, and a ledger
// comes to the same in whatever order its claims came, a runner may merge in any
// order and in as many steps as it likes.
type mergeFn struct{}

// CreateAccumulator returns an empty ledger.
func (*mergeFn) CreateAccumulator() *Ledger { return &Ledger{} }

// AddInput merges one ledger into another.
func (*mergeFn) AddInput(sum, l *Ledger) *Ledger {
	sum.held.Merge(&l.held)
	return sum
}

// MergeAccumulators does so for two that were merged elsewhere.
func (*mergeFn) MergeAccumulators(sum, l *Ledger) *Ledger {
	sum.held.Merge(&l.held)
	return sum
}

// Ledger is a ledger that Beam carries: Beam minds exported fields, and those of a
// reconcile.Ledger hold functions.
type Ledger struct{ held reconcile.Ledger }

func encodeLedger(l *Ledger) ([]byte, error) { return l.held.MarshalJSON() }

func decodeLedger(b []byte) (*Ledger, error) {
	l := &Ledger{}
	return l, l.held.UnmarshalJSON(b)
}

// Finding is a finding in its wire form, with what orders findings.
type Finding struct {
	Grade, Kind, Size int    // the size is how many claims it is about
	Story, First, ID  string // First is the id of the first of its claims
	Wire              []byte
}

// find emits the findings of a story.
func find(_ string, l *Ledger, emit func(Finding)) error {
	for _, f := range l.held.Result().Findings {
		wire, err := f.MarshalJSON()
		if err != nil {
			return err
		}
		emit(Finding{int(f.Grade), int(f.Kind), len(f.Claims), f.Story, f.Claims[0].ID, f.ID, wire})
	}
	return nil
}
