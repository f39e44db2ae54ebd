package when

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Scan sets d from a column of a database: a date, or a text as ParseDay reads it;
// NULL is unknown. It implements sql.Scanner; the error wraps ErrDay.
func (d *Day) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = 0
		return nil
	case time.Time:
		day, ok := Date(v.Date())
		if !ok {
			return fmt.Errorf("when: %v: %w", v, ErrDay)
		}
		*d = day
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	}
	return fmt.Errorf("when: a %T: %w", src, ErrDay)
}

// Value returns d as String does, for a column of dates or of text; an unknown day
// is NULL. It implements driver.Valuer; the error is always nil.
func (d Day) Value() (driver.Value, error) {
	if d == 0 {
		return nil, nil
	}
	return d.String(), nil
}
