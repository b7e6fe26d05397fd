package deadline

import (
	"fmt"
	"strings"
	"time"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// MonthDay is a day of every year 「月日」, such as 30 June. It keeps a day that no
// month has, such as 31 September, as regulations print it: Exists tells, Mend
// suggests, and nothing normalises it unasked. It is a comparable value; the
// zero value is unset.
type MonthDay struct {
	month, day uint8
}

// NewMonthDay returns a day of the year. The error wraps ErrDate when the month
// is outside 1…12 or the day outside 1…31; a day that this month never has is
// kept.
func NewMonthDay(month time.Month, day int) (MonthDay, error) {
	if month < 1 || month > 12 || day < 1 || day > 31 {
		return MonthDay{}, noDate(fmt.Sprintf("不是月日：月份从1到12，日从1到31，没有%d月%d日", int(month), day), fmt.Sprintf("month %d, day %d of a year", int(month), day))
	}
	return MonthDay{uint8(month), uint8(day)}, nil
}

// ParseMonthDay reads "06-30", "6月30日" or "6月底", which is the last day, with
// half-width, full-width or Chinese numerals. The error wraps ErrDate.
func ParseMonthDay(s string) (MonthDay, error) {
	t := narrow(s)
	month, day, prose := strings.Cut(t, "月")
	if !prose && len(t) == 5 && t[2] == '-' {
		month, day = t[:2], t[3:]
	}
	m, err := parseAmount(month)
	if err == nil && prose && (day == "底" || day == "末") && m >= 1 && m <= 12 {
		return MonthDay{uint8(m), uint8(daysIn(2000, time.Month(m)))}, nil
	}
	if prose {
		day = strings.TrimSuffix(strings.TrimSuffix(day, "日"), "号")
	}
	d, errDay := parseAmount(day)
	if err == nil && errDay == nil {
		md, err := NewMonthDay(time.Month(m), d)
		if err != nil {
			err = inQuotes(err, s)
		}
		return md, err
	}
	if day, err := ParseDate(s); err == nil {
		return MonthDay{}, noDate(fmt.Sprintf("写了年份，这里只写月日；请写%s或%s", s[5:], MonthDay{uint8(day.Month()), uint8(day.Day())}.ZH()),
			fmt.Sprintf("%q names a year; write the month and the day only, %s", s, s[5:]))
	}
	return MonthDay{}, noDate("不是月日；写如9月30日、09-30、9月底", fmt.Sprintf("%q is not a day of the year such as 06-30", vocab.Clip(s)))
}

// IsZero reports whether m is unset.
func (m MonthDay) IsZero() bool { return m == MonthDay{} }

// exists reports whether some year has the day: 31 September never exists, 29
// February does.
func (m MonthDay) exists() bool {
	return m.month != 0 && int(m.day) <= daysIn(2000, time.Month(m.month))
}

// mend returns the last day of the month for a day that does not exist, and m
// itself otherwise.
func (m MonthDay) mend() MonthDay {
	if m.month != 0 && !m.exists() {
		m.day = uint8(daysIn(2000, time.Month(m.month)))
	}
	return m
}

// in returns the day in a year; 29 February is the last day of February in a
// year that has none. The error wraps ErrDate for a day that does not exist or
// a year outside 1…9999.
func (m MonthDay) in(year int) (Date, error) {
	if m == (MonthDay{2, 29}) && year >= 1 && year <= 9999 {
		return ymd(year, time.February, daysIn(year, time.February)), nil
	}
	return NewDate(year, time.Month(m.month), int(m.day))
}

// String returns "06-30", "" when m is unset.
func (m MonthDay) String() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d-%02d", m.month, m.day)
}

// ZH returns the day as official prose writes it, 6月30日.
func (m MonthDay) ZH() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%d月%d日", m.month, m.day)
}

// MarshalText writes the form of String.
func (m MonthDay) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads what ParseMonthDay reads; empty text is unset.
func (m *MonthDay) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*m = MonthDay{}
		return nil
	}
	n, err := ParseMonthDay(string(b))
	if err != nil {
		return err
	}
	*m = n
	return nil
}

// JSONSchema is the schema of a day of the year, for vocab.Schema.
func (MonthDay) JSONSchema() string {
	return `{"description":"such as 06-30, 6月30日 or 6月底","type":"string","pattern":"` + monthDayPattern + `"}`
}
