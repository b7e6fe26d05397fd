package deadline

import (
	"testing"
	"time"
	_ "time/tzdata" // the reference; the package itself needs none

	"github.com/stretchr/testify/require"
)

func TestDateOfAgreesWithTheTimeZoneDatabase(t *testing.T) {
	shanghai, err := time.LoadLocation("Asia/Shanghai")
	require.NoError(t, err)
	for at := time.Date(1950, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2040; at = at.Add(37 * time.Minute * 5) {
		y, m, d := at.In(shanghai).Date()
		require.Equal(t, ymd(y, m, d), DateOf(at), at)
	}
	// Around the changes of summer time, second by second near midnight.
	for _, w := range summers {
		for _, edge := range w {
			for s := int64(-90000); s < 90000; s += 599 {
				at := time.Unix(edge+s, 0)
				y, m, d := at.In(shanghai).Date()
				require.Equal(t, ymd(y, m, d), DateOf(at), at)
			}
		}
	}
	require.True(t, DateOf(time.Unix(1<<58, 0)).IsZero())
	require.True(t, DateOf(time.Unix(-1<<58, 0)).IsZero())
}
