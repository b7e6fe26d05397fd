package reply_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// shuffled is the case of handled with the event of the kind and unit at another
// place of its log.
func shuffled(t *testing.T, k proposal.EventKind, unit string, to int) proposal.Case {
	c := handled(t)
	i := slices.IndexFunc(c.Events, func(e proposal.Event) bool { return e.Kind == k && e.Unit == unit })
	e := c.Events[i]
	c.Events = slices.Insert(slices.Delete(c.Events, i, i+1), to, e)
	return c
}

func without(t *testing.T, k proposal.EventKind, unit string) proposal.Case {
	c := handled(t)
	c.Events = slices.DeleteFunc(c.Events, func(e proposal.Event) bool { return e.Kind == k && e.Unit == unit })
	return c
}

// What is on record but out of order is told as that, with the way out, and what
// is not on record as missing.
func TestWhatIsOnRecordIsNotMissing(t *testing.T) {
	consult, opinion, assigned := proposal.EventKindConsulted, proposal.EventKindCoOpinionSent, proposal.EventKindAssigned
	for name, x := range map[string]struct {
		c          proposal.Case
		code, path string
		says       string
	}{
		"consulted before the filing":          {shuffled(t, consult, "科技局", 0), "consultation.out_of_order", "/case/events/0", "先提交"},
		"consulted, entered after a later one": {shuffled(t, consult, "科技局", 8), "consultation.out_of_order", "/case/events/8", "按日期补登即可"},
		"the opinion without the acceptance":   {without(t, proposal.EventKindAccepted, "财政局"), "opinions.out_of_order", "/case/events/7", "先签收，再会办意见"},
		"the opinion before the acceptance":    {shuffled(t, opinion, "财政局", 5), "opinions.out_of_order", "/case/events/5", "先签收，再会办意见"},
		"the assignment before the filing":     {shuffled(t, assigned, "科技局", 1), "unit.out_of_order", "/case/events/1", "再交办"},
		"no consultation":                      {without(t, consult, "科技局"), "consultation.missing", "", "没有面商记录"},
		"no opinion":                           {without(t, opinion, "财政局"), "opinions.missing", "", "财政局"},
		"no assignment":                        {without(t, assigned, "科技局"), "unit.not_assigned", "/unit", "科技局没有承办"},
	} {
		list := reply.Check(x.c, clean(t), reply.Options{})
		i := slices.IndexFunc(list, func(r reply.Remark) bool { return r.Code == x.code })
		require.GreaterOrEqual(t, i, 0, "%s: %v", name, codes(list))
		require.Equal(t, x.path, list[i].Path, name)
		require.Contains(t, list[i].Text.ZH, x.says, name)
		if x.path != "" && x.path != "/unit" {
			require.Equal(t, vocab.SeverityWarning, list[i].Severity, name)
			for _, c := range []string{"consultation.missing", "opinions.missing", "unit.not_assigned"} {
				if c[:4] == x.code[:4] {
					require.NotContains(t, codes(list), c, name)
				}
			}
			n := 0
			for _, r := range list {
				if r.Path == x.path {
					n++
				}
			}
			require.Equal(t, 1, n, "%s: told once", name)
		}
	}
}

// What else is wrong with the record is told with the codes of package proposal.
func TestTheFaultsOfTheCaseAreShown(t *testing.T) {
	c := handled(t)
	c.Events = append(c.Events, proposal.Event{Kind: proposal.EventKindDelivered, Date: on("2024-03-30"), Person: "m1"}, proposal.Event{Kind: proposal.EventKindReceived, Date: on("2024-02-01"), Unit: "财政局"})
	list := reply.Check(c, clean(t), reply.Options{})
	require.NotEmpty(t, list)
	for i, path := range []string{"/case/events/9", "/case/events/10"} {
		require.Contains(t, list[i].Path, path)
		require.Equal(t, vocab.SeverityWarning, list[i].Severity)
		require.NotEmpty(t, list[i].Mend.ZH)
	}
	require.Empty(t, reply.Check(handled(t), clean(t), reply.Options{}))
	require.Empty(t, reply.Check(c, clean(t), reply.Options{Alone: true}), "no case is looked at")
}

// The unit of the record counts: what another unit is on record for is its own.
func TestOutOfOrderIsOfTheUnit(t *testing.T) {
	c := without(t, proposal.EventKindCoOpinionSent, "财政局")
	c.Events = append(c.Events, proposal.Event{Kind: proposal.EventKindCoOpinionSent, Date: on("2024-03-28"), Unit: "教育局"})
	got := codes(reply.Check(c, clean(t), reply.Options{}))
	require.Contains(t, got, "opinions.missing")
	require.NotContains(t, got, "opinions.out_of_order")

	c = without(t, proposal.EventKindConsulted, "科技局")
	c.Events = append(c.Events, proposal.Event{Kind: proposal.EventKindConsulted, Date: on("2024-03-28"), Unit: "科计局"})
	list := reply.Check(c, clean(t), reply.Options{})
	require.Equal(t, []string{"consultation.out_of_order"}, codes(list), "a slip in the unit is on record")
	require.Contains(t, list[0].Text.ZH, "科计局")
}
