package source

// names is what a document calls its speakers.
type names struct{}

// resolve gives each attribution the name of its speaker.
func (f *Finder) resolve() {
	for i := range f.attrs {
		a := &f.attrs[i]
		a.speaker = f.span(a.name).In(f.t.Source)
	}
}
