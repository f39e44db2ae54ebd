package numbers

import "log/slog"

// LogValue returns q for a log: its words, what they rule in, and its unit. It
// implements slog.LogValuer.
func (q Quantity) LogValue() slog.Value {
	attrs := make([]slog.Attr, 0, 3)
	if q.Text != "" {
		attrs = append(attrs, slog.String("text", q.Text))
	}
	attrs = append(attrs, slog.String("strict", q.Strict.String()))
	if u := q.Unit.Code(); u != "" {
		attrs = append(attrs, slog.String("unit", u))
	}
	return slog.GroupValue(attrs...)
}
