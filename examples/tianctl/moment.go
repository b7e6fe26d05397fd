package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// moment is a day in the input: "2024-03-01", or an instant such as
// "2024-03-01T16:30:00Z", read as the day it is in Beijing. Empty is unset.
type moment deadline.Date

// UnmarshalText reads a day or an instant; the error is a vocab.Faults with
// the code date.invalid.
func (m *moment) UnmarshalText(text []byte) error {
	var d deadline.Date
	if bytes.IndexByte(text, 'T') < 0 {
		if err := d.UnmarshalText(text); err != nil {
			said := fmt.Sprintf("“%.60s”不是有效日期", text)
			if why := refuser(nil); errors.As(err, &why) {
				_, said = why.Refused(string(text))
			}
			return invalidDate(said, strings.TrimPrefix(err.Error(), "deadline: "))
		}
	} else {
		t, err := time.Parse(time.RFC3339, string(text))
		if err != nil {
			return invalidDate(fmt.Sprintf("“%.60s”不是时刻；写如2024-03-01T16:30:00+08:00", text), fmt.Sprintf("%.60q is no instant of the form 2024-03-01T16:30:00+08:00", text))
		}
		if d = deadline.DateOf(t); d.IsZero() {
			return invalidDate(fmt.Sprintf("“%.60s”不在0001-01-01与9999-12-31之间", text), fmt.Sprintf("%.60q is outside 0001-01-01…9999-12-31", text))
		}
	}
	*m = moment(d)
	return nil
}

// JSONSchema is the schema of a moment.
func (moment) JSONSchema() string {
	return `{"description":"2024-03-01, or an instant such as 2024-03-01T16:30:00+08:00","type":["string","null"],` +
		`"pattern":"^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2}))?)?$"}`
}

// refuser is an error that says in Chinese why a text was refused.
type refuser interface {
	Refused(text string) (code, zh string)
}

func invalidDate(zh, en string) error {
	var faults vocab.Faults
	faults.Add("", codeDateInvalid.As(zh, en))
	return faults
}

// date is the day, unset where none was given.
func (m moment) date() deadline.Date { return deadline.Date(m) }
