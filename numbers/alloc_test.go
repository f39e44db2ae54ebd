package numbers

import "testing"

// hotOperations are what reading and comparing figures does all the time. None
// of them may allocate on figures of ordinary size.
var hotOperations = []struct {
	name string
	do   func(*operands)
}{
	{"Number.Add", func(o *operands) { o.n, o.err = o.a.Add(o.b) }},
	{"Number.Sub", func(o *operands) { o.n, o.err = o.a.Sub(o.b) }},
	{"Number.Mul", func(o *operands) { o.n, o.err = o.a.Mul(o.b) }},
	{"Number.Cmp", func(o *operands) { o.i = o.a.Cmp(o.b) }},
	{"Number.AppendText", func(o *operands) { o.text, o.err = o.a.AppendText(o.text[:0]) }},
	{"ParseNumber", func(o *operands) { o.n, o.err = ParseNumber("12345678901234567890.5e3") }},
	{"Interval.Meets", func(o *operands) { o.ok = o.v.Meets(o.w) }},
	{"Interval.Intersect", func(o *operands) { o.v2, o.ok = o.v.Intersect(o.w) }},
	{"Interval.Within", func(o *operands) { o.ok = o.v.Within(o.w) }},
	{"Interval.Compare", func(o *operands) { o.i = o.v.Compare(o.w) }},
	{"Interval.Add", func(o *operands) { o.v2, o.err = o.v.Add(o.w) }},
	{"Interval.Sub", func(o *operands) { o.v2, o.err = o.v.Sub(o.w) }},
	{"Interval.Scale", func(o *operands) { o.v2, o.err = o.v.Scale(o.b) }},
	{"Interval.AppendText", func(o *operands) { o.text, o.err = o.v.AppendText(o.text[:0]) }},
	{"ParseInterval", func(o *operands) { o.v2, o.err = ParseInterval("(150000, 160000]") }},
	{"Quantity.Value", func(o *operands) { o.n, o.ok = o.q.Value() }},
	{"Quantity.Tolerant", func(o *operands) { o.v2 = o.q.Tolerant() }},
	{"Quantity.AppendJSON", func(o *operands) { o.text = o.q.AppendJSON(o.text[:0], "title") }},
}

// operands holds arguments and results of a hot operation.
type operands struct {
	a, b, n  Number
	v, w, v2 Interval
	q        Quantity
	text     []byte
	i        int
	ok       bool
	err      error
}

func newOperands(t testing.TB) *operands {
	q, err := new(Reader).Parse("about $1.3 billion")
	if err != nil {
		t.Fatal(err)
	}
	o := &operands{
		a: MustNumber("1300000.25"), b: Int(7000), q: q,
		text: make([]byte, 0, 256),
	}
	o.v = Interval{o.b, o.a, Open, Closed}
	o.w = AtLeast(Int(8000))
	return o
}

func TestHotOperationsDoNotAllocate(t *testing.T) {
	for _, op := range hotOperations {
		o := newOperands(t)
		if n := testing.AllocsPerRun(100, func() { op.do(o) }); n != 0 {
			t.Errorf("%s allocates %v times", op.name, n)
		}
		if o.err != nil {
			t.Errorf("%s: %v", op.name, o.err)
		}
	}
}

func BenchmarkOperations(b *testing.B) {
	for _, op := range hotOperations {
		b.Run(op.name, func(b *testing.B) {
			o := newOperands(b)
			b.ReportAllocs()
			for b.Loop() {
				op.do(o)
			}
		})
	}
}
