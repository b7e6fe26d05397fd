package china

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The tables are built before any test runs: what is wrong with a notice must be
// plain from the panic.
func TestASlipInANoticeIsToldByItsNameAndClause(t *testing.T) {
	last := noticesSince2015[len(noticesSince2015)-1].year
	for name, c := range map[string]struct {
		slip func(*notice)
		want []string
	}{
		"impossible day":     {func(n *notice) { n.clauses[0].off[0].last = 1301 }, []string{"劳动节: 1301 is not month*100+day"}},
		"impossible make-up": {func(n *notice) { n.clauses[0].work[0] = -231 }, []string{"劳动节: -231 is not"}},
		"reversed span":      {func(n *notice) { n.clauses[0].off[0] = run{505, 501} }, []string{"劳动节: the span", "reversed"}},
		"wrong year":         {func(n *notice) { n.year += 2 }, []string{"the year must be"}},
		"amends forgotten":   {func(n *notice) { n.year-- }, []string{"the year must be", "amends: true"}},
		"amends too early":   {func(n *notice) { n.amends = true }, []string{"amends a year that is not arranged yet"}},
		"no such issue":      {func(n *notice) { n.issued = "9998-11-31" }, []string{"date of issue"}},
		"issued too early":   {func(n *notice) { n.issued = "2014-11-10" }, []string{"order of issue"}},
	} {
		t.Run(name, func(t *testing.T) {
			next := notice{
				year: last + 1, issued: "9998-11-10", title: "下一年的通知", number: "号",
				clauses: []clause{{labour, []run{{501, 505}}, []int{425}}},
			}
			try := func() { build(append(Notices(), next.typed())) }
			require.NotPanics(t, try)
			c.slip(&next)
			defer func() {
				said, _ := recover().(string)
				for _, w := range append(c.want, "《下一年的通知》, typed for ", "CONTRIBUTING, Adding …") {
					require.Contains(t, said, w)
				}
			}()
			try()
		})
	}
}
