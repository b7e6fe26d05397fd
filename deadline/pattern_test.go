package deadline

import (
	"encoding/json"
	"fmt"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// pattern is the regular expression of a schema.
func pattern(t *testing.T, schema string) *regexp.Regexp {
	t.Helper()
	var s struct{ Pattern string }
	require.NoError(t, json.Unmarshal([]byte(schema), &s))
	return regexp.MustCompile(s.Pattern)
}

// A schema takes what the reader takes, and refuses what it refuses but for 29
// February in a common year.
func TestSchemaPatternsSayWhatReadersSay(t *testing.T) {
	date, span, day := pattern(t, Date{}.JSONSchema()), pattern(t, Span{}.JSONSchema()), pattern(t, MonthDay{}.JSONSchema())
	for _, y := range []int{0, 1, 10, 100, 1000, 1900, 2024, 2026, 9999} {
		for m := range 15 {
			for d := range 34 {
				s := fmt.Sprintf("%04d-%02d-%02d", y, m, d)
				_, err := ParseDate(s)
				leap := m == 2 && d == 29 && y > 0
				require.Equal(t, err == nil || leap, date.MatchString(s), s)
				require.Equal(t, err == nil || leap, span.MatchString(s+".."+s), s)
				_, err = ParseMonthDay(s[5:])
				require.Equal(t, err == nil, day.MatchString(s[5:]), s)
			}
		}
	}
	for _, s := range []string{"2026-5-1", "2026/05/01", "20260501", "2026年5月1日", " 2026-05-01", "2026-05-01 ", "2026-05-01..", "..", "0", "2026-05-01至2026-05-02"} {
		require.False(t, date.MatchString(s), s)
		require.False(t, span.MatchString(s), s)
	}
	for _, s := range []string{"6月30日", "6月30号", "６月３０日", "六月三十日", "6月底", "十二月末", "０６－３０", "6月30", ""} {
		require.True(t, day.MatchString(s), s)
	}
	for _, s := range []string{"2026-08-31", "8/31", "6-30", "2026年6月30日", "底", "6月30日前"} {
		require.False(t, day.MatchString(s), s)
		_, err := ParseMonthDay(s)
		require.Error(t, err, s)
	}
	for _, s := range []string{"3月", "一年", "P1Y", "P3", "3", "3.5日", "半个月", "3个月（首日计入", "两年", "3个月 以上"} {
		require.NotRegexp(t, periodPattern, s)
	}
}
