package deadline

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDateAgreesWithTime(t *testing.T) {
	for n := int32(minDay); n <= maxDay; n += 1 {
		d := Date{n}
		y, m, day := d.YMD()
		ref := time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
		if ymd(y, m, day) != d || ref.Weekday() != d.Weekday() || floorDiv(ref.Unix(), 86400)+719163 != int64(n) {
			t.Fatalf("day %d: %04d-%02d-%02d", n, y, m, day)
		}
	}
	first, last := Date{minDay}, Date{maxDay}
	require.Equal(t, "0001-01-01", first.String())
	require.Equal(t, "9999-12-31", last.String())
}

func TestDateOfFollowsBeijingTime(t *testing.T) {
	for in, want := range map[string]string{
		"2024-10-08T16:30:00Z":      "2024-10-09",
		"2024-10-08T15:59:59Z":      "2024-10-08",
		"1990-06-30T15:30:00Z":      "1990-07-01", // summer time, UTC+9
		"1990-06-30T14:59:59Z":      "1990-06-30",
		"1992-06-30T15:30:00Z":      "1992-06-30",
		"1986-05-03T17:59:59Z":      "1986-05-04",
		"1991-09-14T15:30:00Z":      "1991-09-15",
		"1991-09-15T15:30:00Z":      "1991-09-15",
		"2024-03-01T00:30:00+08:00": "2024-03-01",
	} {
		at, err := time.Parse(time.RFC3339, in)
		require.NoError(t, err)
		require.Equal(t, want, DateOf(at).String(), in)
	}
	require.True(t, DateOf(time.Time{}).IsZero())
}

func TestYearsHaveFourDigitsAndDaysBeginAtOne(t *testing.T) {
	for day, want := range map[string]string{"0001-01-01": "0001年1月1日", "0010-02-03": "0010年2月3日", "0999-12-31": "0999年12月31日", "1000-01-01": "1000年1月1日", "2024-03-01": "2024年3月1日"} {
		require.Equal(t, want, MustDate(day).ZH())
	}
	for _, day := range []string{"2024-01-00", "2026-02-00", "2026-12-00"} {
		_, err := ParseDate(day)
		require.ErrorContains(t, err, "days begin at 1")
		require.NotContains(t, err.Error(), "31 days")
	}
}
