package main

import (
	"bytes"
	"fmt"
	"time"

	"github.com/seed-3129f372/tian/deadline"
)

// moment is a day in the input: "2024-03-01", or an instant such as
// "2024-03-01T16:30:00Z", read as the day it is in Beijing. Empty is unset.
type moment deadline.Date

// UnmarshalText reads a day or an instant; the error wraps deadline.ErrDate.
func (m *moment) UnmarshalText(text []byte) error {
	if bytes.IndexByte(text, 'T') < 0 {
		return (*deadline.Date)(m).UnmarshalText(text)
	}
	t, err := time.Parse(time.RFC3339, string(text))
	if err != nil {
		return fmt.Errorf("%w: %.60q is no instant of the form 2024-03-01T16:30:00+08:00", deadline.ErrDate, text)
	}
	d := deadline.DateOf(t)
	if d.IsZero() {
		return fmt.Errorf("%w: %.60q is outside 0001-01-01…9999-12-31", deadline.ErrDate, text)
	}
	*m = moment(d)
	return nil
}

// date is the day, unset where none was given.
func (m moment) date() deadline.Date { return deadline.Date(m) }
