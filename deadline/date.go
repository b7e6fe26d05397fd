package deadline

import (
	"fmt"
	"strconv"
	"time"
)

// ErrDate is wrapped by every error about a text that is no date.
var ErrDate error = dateForm

// Date is a civil day 「日期」: no clock, no zone. It is comparable with ==.
//
// The zero value is unset, prints as "" and marshals to "" (text) or null
// (JSON). Set dates run from 0001-01-01 to 9999-12-31.
type Date struct {
	n int32 // days since 0000-12-31: 1 is 0001-01-01, 0 is unset
}

const (
	minDay = 1
	maxDay = 3652059 // 9999-12-31
)

// NewDate returns the day of the proleptic Gregorian calendar. A day that does
// not exist, such as 31 September, is an error that wraps ErrDate: it is never
// normalised to another day.
func NewDate(year int, month time.Month, day int) (Date, error) {
	if year < 1 || year > 9999 {
		return Date{}, noDate("不存在：年份从1到9999", fmt.Sprintf("year %d is outside 1…9999", year))
	}
	if month < 1 || month > 12 {
		return Date{}, noDate(fmt.Sprintf("不存在：没有%d月，月份从1到12", int(month)), fmt.Sprintf("month %d is outside 1…12", int(month)))
	}
	if day < 1 {
		return Date{}, noDate(fmt.Sprintf("不存在：日从1起，没有%d日", day), fmt.Sprintf("days begin at 1, %04d-%02d has no day %d", year, int(month), day))
	}
	if last := daysIn(year, month); day > last {
		return Date{}, noDate(fmt.Sprintf("不存在：%d年%d月只有%d天，没有%d日", year, int(month), last, day), fmt.Sprintf("%04d-%02d has %d days, no day %d", year, int(month), last, day))
	}
	return ymd(year, month, day), nil
}

// ParseDate reads "2024-03-01". The error wraps ErrDate and names the mend.
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, otherForm(s)
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if i == 4 || i == 7 {
			continue
		}
		c := s[i] - '0'
		if c > 9 {
			return Date{}, otherForm(s)
		}
		n = n*10 + int(c)
	}
	d, err := NewDate(n/10000, time.Month(n/100%100), n%100)
	if err != nil {
		return Date{}, inQuotes(err, s)
	}
	return d, nil
}

// MustDate is ParseDate for constants and tests; it panics on an error.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// ymd counts the days of a date that exists (Howard Hinnant's civil-day
// arithmetic, with the year beginning in March).
func ymd(year int, month time.Month, day int) Date {
	y, m := year, int(month)
	if m <= 2 {
		y--
		m += 12
	}
	return Date{int32(365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + day - 306)}
}

func daysIn(year int, month time.Month) int {
	switch month {
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case time.April, time.June, time.September, time.November:
		return 30
	default:
		return 31
	}
}

// YMD returns year, month and day; zeros when d is unset.
func (d Date) YMD() (year int, month time.Month, day int) {
	if d.n == 0 {
		return 0, 0, 0
	}
	z := int(d.n) + 305 // days since 0000-03-01
	era := z / 146097
	doe := z % 146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	m := mp + 3
	year = yoe + era*400
	if m > 12 {
		m -= 12
		year++
	}
	return year, time.Month(m), day
}

// Year returns the year, 0 when d is unset.
func (d Date) Year() int { y, _, _ := d.YMD(); return y }

// Month returns the month, 0 when d is unset.
func (d Date) Month() time.Month { _, m, _ := d.YMD(); return m }

// Day returns the day of the month, 0 when d is unset.
func (d Date) Day() int { _, _, day := d.YMD(); return day }

// Weekday returns the day of the week. An unset date gives Sunday; ask IsZero
// first.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.n % 7) }

// IsZero reports whether d is unset.
func (d Date) IsZero() bool { return d.n == 0 }

// Compare returns -1, 0 or +1 as d is before, equal to or after e; the unset
// date is before every other.
func (d Date) Compare(e Date) int {
	switch {
	case d.n < e.n:
		return -1
	case d.n > e.n:
		return 1
	}
	return 0
}

// Before reports whether d is before e; the unset date is before every other.
func (d Date) Before(e Date) bool { return d.n < e.n }

// After reports whether d is after e.
func (d Date) After(e Date) bool { return d.n > e.n }

// Sub returns the number of days from e to d, negative when d is before e. It
// is 0 when either is unset.
func (d Date) Sub(e Date) int {
	if d.n == 0 || e.n == 0 {
		return 0
	}
	return int(d.n) - int(e.n)
}

// AddDays returns the day n days after d, before it when n is negative. The
// error wraps ErrDate when d is unset or the result is outside 0001…9999.
func (d Date) AddDays(n int) (Date, error) {
	if d.n == 0 {
		return Date{}, fmt.Errorf("%w: the start is unset", ErrDate)
	}
	if n > maxDay || n < -maxDay || int(d.n)+n < minDay || int(d.n)+n > maxDay {
		return Date{}, fmt.Errorf("%w: %s%+d days is outside 0001-01-01…9999-12-31", ErrDate, d, n)
	}
	return Date{d.n + int32(n)}, nil
}

// AddMonths returns the same day of the month n months later, earlier when n
// is negative; where that month has no such day, its last day (民法典第二百零二条:
// 没有对应日的，月末日为期间的最后一日). The error wraps ErrDate when d is unset or
// the result is outside 0001…9999.
func (d Date) AddMonths(n int) (Date, error) {
	if d.n == 0 {
		return Date{}, fmt.Errorf("%w: the start is unset", ErrDate)
	}
	const most = 12 * 9999
	y, m, day := d.YMD()
	if n <= most && n >= -most {
		k := y*12 + int(m) - 1 + n
		if y = k / 12; k >= 12 && y <= 9999 {
			month := time.Month(k%12 + 1)
			return ymd(y, month, min(day, daysIn(y, month))), nil
		}
	}
	return Date{}, fmt.Errorf("%w: %s%+d months is outside 0001-01-01…9999-12-31", ErrDate, d, n)
}

// String returns "2024-03-01", "" when d is unset.
func (d Date) String() string { return string(d.append(nil)) }

func (d Date) append(b []byte) []byte {
	if d.n == 0 {
		return b
	}
	y, m, day := d.YMD()
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-',
		byte('0'+day/10), byte('0'+day%10))
}

// ZH returns the date as Chinese official prose writes it, 2024年3月1日; "" when
// d is unset. The year has four digits, as in String (0999年3月1日), so that
// proposal.ReadTyped reads every date back.
func (d Date) ZH() string {
	return string(d.appendZH(nil))
}

func (d Date) appendZH(b []byte) []byte {
	if d.n == 0 {
		return b
	}
	y, m, day := d.YMD()
	for least := 1000; least > y && least > 1; least /= 10 {
		b = append(b, '0')
	}
	b = append(strconv.AppendInt(b, int64(y), 10), "年"...)
	b = append(strconv.AppendInt(b, int64(m), 10), "月"...)
	return append(strconv.AppendInt(b, int64(day), 10), "日"...)
}
