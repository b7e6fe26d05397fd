package deadline

import "time"

// DateOf returns the civil day of an instant in Beijing time 「北京时间」: UTC+8,
// and UTC+9 in the summers of 1986 to 1991, without any time zone data. The
// zero time gives the unset date, and so does an instant outside the years
// 1…9999.
//
// Source of the summers: IANA tz database, zone Asia/Shanghai, rule PRC.
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	s := t.Unix()
	offset := int64(8 * 3600)
	for _, w := range summers {
		if s >= w[0] && s < w[1] {
			offset = 9 * 3600
		}
	}
	days := floorDiv(s+offset, 86400) + 719163 // 1970-01-01 is day 719163
	if days < minDay || days > maxDay {
		return Date{}
	}
	return Date{int32(days)}
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// summers holds, in seconds since 1970-01-01 UTC, when the clocks of China went
// forward (02:00 standard time) and back (02:00 daylight time).
var summers = [...][2]int64{
	{515527200, 527014800}, // 1986-05-04 … 1986-09-14
	{545162400, 558464400}, // 1987-04-12 … 1987-09-13
	{577216800, 589914000}, // 1988-04-17 … 1988-09-11
	{608666400, 621968400}, // 1989-04-16 … 1989-09-17
	{640116000, 653418000}, // 1990-04-15 … 1990-09-16
	{671565600, 684867600}, // 1991-04-14 … 1991-09-15
}
