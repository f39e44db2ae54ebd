package reconcile

import "log/slog"

// LogValue returns f for a log: its id, kind and grade, the ids of its claims, and
// the sentences of its reasons. It implements slog.LogValuer.
func (f *Finding) LogValue() slog.Value {
	ids := make([]string, len(f.Claims))
	for i, c := range f.Claims {
		ids[i] = c.ID
	}
	return slog.GroupValue(
		slog.String("id", f.ID), slog.String("kind", f.Kind.String()), slog.String("grade", f.Grade.String()),
		slog.Any("claims", ids), slog.String("why", f.String()))
}

// LogValue returns p for a log: the ids of both claims and how they stand to each
// other. It implements slog.LogValuer.
func (p Pair) LogValue() slog.Value {
	attrs := []slog.Attr{
		slog.String("a", p.A.ID), slog.String("b", p.B.ID), slog.String("relation", p.Relation.String()),
	}
	if p.Grade != Ungraded {
		attrs = append(attrs, slog.String("grade", p.Grade.String()))
	}
	return slog.GroupValue(attrs...)
}
