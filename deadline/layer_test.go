package deadline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// A day in both lists is one fault, however often and by however many spans.
func TestALayerNamesEachDayInBothListsOnce(t *testing.T) {
	for _, x := range []struct {
		layer string
		paths []string
	}{
		{`{"off":["2017-03-30..2017-04-04","2017-04-01..2017-04-03","2017-04-02"],"work":["2017-04-02"]}`, []string{"/work/0"}},
		{`{"off":["2017-04-02"],"work":["2017-04-02","2017-04-02","2017-04-03"]}`, []string{"/work/0"}},
		{`{"off":["2017-04-05..2017-04-06","2017-04-01..2017-04-02"],"work":["2017-04-03","2017-04-06","2017-04-01","2017-04-07"]}`, []string{"/work/1", "/work/2"}},
		{`{"off":["2017-04-01..2017-04-02","2017-04-04"],"work":["2017-04-03","2017-04-05"]}`, nil},
	} {
		_, err := deadline.LoadLayer([]byte(x.layer))
		var fs vocab.Faults
		if x.paths == nil {
			require.NoError(t, err, x.layer)
			continue
		}
		require.ErrorAs(t, err, &fs, x.layer)
		var paths []string
		for _, f := range fs {
			paths = append(paths, f.Path)
		}
		require.Equal(t, x.paths, paths, x.layer)
	}
}

// The check takes the time of its lists: one times the other would not end here.
func TestALargeLayerIsCheckedInItsOwnTime(t *testing.T) {
	day := func(n int) string {
		d, err := deadline.MustDate("2000-01-01").AddDays(n)
		require.NoError(t, err)
		return d.String()
	}
	for _, same := range []bool{true, false} {
		var off, work, years []string
		for i := range 60_000 {
			n := i
			if same {
				n = 0
			}
			off, work, years = append(off, fmt.Sprintf("%q", day(2*n))), append(work, fmt.Sprintf("%q", day(2*i+1))), append(years, fmt.Sprint(2000+i%400))
		}
		layer := `{"off":[` + strings.Join(off, ",") + `],"work":[` + strings.Join(work, ",") + `],"years":[` + strings.Join(years, ",") + `]}`
		_, err := deadline.LoadLayer([]byte(layer))
		require.NoError(t, err)
	}
}
