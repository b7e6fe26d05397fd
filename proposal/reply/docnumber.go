package reply

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// ErrDocNumber is wrapped by every error of ParseDocNumber.
var ErrDocNumber = errors.New("reply: not a document number")

// DocNumber is the number of a document 「发文字号」: 科提函〔2024〕12号 is organ
// 科提函, year 2024, number 12. It is a comparable value; the zero value is no
// number.
type DocNumber struct {
	organ   string
	year, n int
}

// NewDocNumber makes a document number. The error wraps ErrDocNumber.
func NewDocNumber(organ string, year, n int) (DocNumber, error) {
	if organ == "" || strings.ContainsAny(organ, "〔〕[]() \t\r\n") || len(organ) > 90 || year < 1949 || year > 2199 || n < 1 || n > 999_999 {
		return DocNumber{}, fmt.Errorf("%w: organ %q, year %d, number %d", ErrDocNumber, vocab.Clip(organ), year, n)
	}
	return DocNumber{organ, year, n}, nil
}

// ParseDocNumber reads a document number in its proper form, with the brackets
// 〔〕 and without 第 or leading zeros. The error wraps ErrDocNumber and gives the
// proper form where the parts can be made out.
func ParseDocNumber(s string) (DocNumber, error) {
	d, proper, ok := readDocNumber(s)
	if ok && proper {
		return d, nil
	}
	if ok {
		return DocNumber{}, fmt.Errorf("%w: %q should be %s", ErrDocNumber, vocab.Clip(s), d)
	}
	return DocNumber{}, fmt.Errorf("%w: %q is not of the form 科提函〔2024〕12号", ErrDocNumber, vocab.Clip(s))
}

// readDocNumber makes out the parts; proper tells that the form is right too.
func readDocNumber(s string) (d DocNumber, proper, ok bool) {
	if len(s) > 200 {
		return d, false, false
	}
	t := strings.TrimSpace(s)
	open := strings.IndexAny(t, "〔[(\u3014\uff3b\uff08\u3010")
	shut := strings.IndexAny(t, "〕])\u3015\uff3d\uff09\u3011")
	if open <= 0 || shut < open {
		return d, false, false
	}
	yearText := strings.TrimFunc(t[open:shut], func(r rune) bool { return r < '0' || r > '9' })
	rest := t[shut:]
	numberText := strings.TrimFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	year, err1 := strconv.Atoi(yearText)
	n, err2 := strconv.Atoi(numberText)
	if err1 != nil || err2 != nil {
		return d, false, false
	}
	d, err := NewDocNumber(strings.TrimSpace(t[:open]), year, n)
	return d, err == nil && d.String() == s, err == nil
}

// Organ is the organ's short name with the kind of document.
func (d DocNumber) Organ() string { return d.organ }

// Year is the year.
func (d DocNumber) Year() int { return d.year }

// Ordinal is the number within organ and year.
func (d DocNumber) Ordinal() int { return d.n }

// String returns the proper form, "" for the zero value.
func (d DocNumber) String() string {
	if d == (DocNumber{}) {
		return ""
	}
	return d.organ + "〔" + strconv.Itoa(d.year) + "〕" + strconv.Itoa(d.n) + "号"
}

// MarshalText writes the proper form.
func (d DocNumber) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText is ParseDocNumber; empty text is the zero value.
func (d *DocNumber) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = DocNumber{}
		return nil
	}
	x, err := ParseDocNumber(string(b))
	if err == nil {
		*d = x
	}
	return err
}

// Value implements driver.Valuer: the proper form, NULL for the zero value.
func (d DocNumber) Value() (driver.Value, error) {
	if d == (DocNumber{}) {
		return nil, nil
	}
	return d.String(), nil
}

// Scan implements sql.Scanner for text, bytes and NULL.
func (d *DocNumber) Scan(src any) error {
	switch x := src.(type) {
	case nil:
		*d = DocNumber{}
		return nil
	case string:
		return d.UnmarshalText([]byte(x))
	case []byte:
		return d.UnmarshalText(x)
	default:
		return fmt.Errorf("%w: cannot scan %T", ErrDocNumber, src)
	}
}

// properDoc shows the form of a document number with what is known of it: the
// series of the unit and the year of the letter. It names no organ of anybody
// else.
func properDoc(series string, on deadline.Date) string {
	year := "年份"
	if !on.IsZero() {
		year = strconv.Itoa(on.Year())
	}
	if series == "" {
		series = "发文机关代字"
	}
	return series + "〔" + year + "〕n号"
}
