package claims

import "log/slog"

// LogValue returns the claim as a group for structured logs: its id, the words of
// the figure, what it counts, who says so, and the days that are known.
func (c Claim) LogValue() slog.Value {
	attrs := []slog.Attr{
		slog.String("id", c.ID), slog.String("text", c.Quantity.Text), slog.String("kind", c.Kind.String()),
		slog.String("counted", c.Measure.Counted),
	}
	if c.Measure.Role != "" {
		attrs = append(attrs, slog.String("role", string(c.Measure.Role)))
	}
	if c.Source.Speaker != "" {
		attrs = append(attrs, slog.String("speaker", c.Source.Speaker))
	}
	if c.Source.Outlet != "" {
		attrs = append(attrs, slog.String("outlet", c.Source.Outlet))
	}
	if !c.AsOf.IsZero() {
		attrs = append(attrs, slog.String("as_of", c.AsOf.String()))
	}
	return slog.GroupValue(attrs...)
}
