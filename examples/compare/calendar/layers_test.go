package calendar

import (
	"runtime"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/stretchr/testify/require"
)

// regional lays all orders of one region on the national calendar.
func regional(tb testing.TB) deadline.Calendar {
	region, ok := china.RegionNamed("guangxi")
	require.True(tb, ok)
	c, _, err := china.Calendar().With(region.Layers...)
	require.NoError(tb, err)
	return c
}

// keeps returns how many bytes of the heap one calendar with layers keeps:
// its tables, and what it knows about its special days.
func keeps(tb testing.TB) int {
	const many = 32
	var before, after runtime.MemStats
	all := make([]deadline.Calendar, many)
	regional(tb)
	runtime.GC()
	runtime.ReadMemStats(&before)
	for i := range all {
		all[i] = regional(tb)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(all)
	return int(after.HeapAlloc-before.HeapAlloc) / many
}

// A calendar with layers is another calendar, as quick as the national one, and
// its memory is bounded: a desk may keep one for each region.
func TestLayersKeepLittle(t *testing.T) {
	n := keeps(t)
	t.Logf("a calendar with layers keeps %d bytes", n)
	require.Less(t, n, 96<<10)
	c, d := regional(t), deadline.MustDate("2017-03-29")
	national, err := china.Calendar().AddWorkdays(d, 1)
	require.NoError(t, err)
	require.Equal(t, "2017-03-30", national.String())
	own, err := c.AddWorkdays(d, 1)
	require.NoError(t, err)
	require.Equal(t, "2017-04-05", own.String(), "30 March to 4 April off, the make-up day of 1 April cancelled")
	require.Zero(t, testing.AllocsPerRun(100, func() { _, _ = c.AddWorkdays(d, 250) }))
}
