package deadline

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"time"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// AppendText appends the form of String.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText writes "2024-03-01", nothing when d is unset.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText reads "2024-03-01"; empty text is the unset date. d keeps its
// value when the text is no date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	e, err := ParseDate(string(b))
	if err != nil {
		return err
	}
	*d = e
	return nil
}

// MarshalJSON writes "2024-03-01" as a string, null when d is unset.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.n == 0 {
		return []byte("null"), nil
	}
	b := append(make([]byte, 0, 12), '"')
	return append(d.append(b), '"'), nil
}

// UnmarshalJSON reads a string "2024-03-01", "" or null.
func (d *Date) UnmarshalJSON(b []byte) error {
	if bytes.Equal(b, []byte("null")) {
		*d = Date{}
		return nil
	}
	if len(b) < 2 || b[0] != '"' || b[len(b)-1] != '"' {
		return fmt.Errorf("%w: %s is not a string of the form \"2024-03-01\"", ErrDate, vocab.Clip(string(b)))
	}
	return d.UnmarshalText(b[1 : len(b)-1])
}

// JSONSchema is the schema of a date, for vocab.Schema.
func (Date) JSONSchema() string {
	return `{"type":["string","null"],"format":"date","pattern":"^` + dayPattern + `?$"}`
}

// Value implements driver.Valuer: the text form, NULL when d is unset.
func (d Date) Value() (driver.Value, error) {
	if d.n == 0 {
		return nil, nil
	}
	return d.String(), nil
}

// Scan implements sql.Scanner for NULL, text and the time values that drivers
// give for DATE columns: of a time its own year, month and day are taken, in
// whatever zone the driver chose. Text longer than a date ("2024-03-01
// 00:00:00") is refused, not cut.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case time.Time:
		e, err := NewDate(v.Year(), v.Month(), v.Day())
		if err != nil {
			return err
		}
		*d = e
		return nil
	}
	return fmt.Errorf("%w: cannot read a date from %T", ErrDate, src)
}
