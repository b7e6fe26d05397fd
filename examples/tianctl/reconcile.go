package main

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/stats"
)

// reconcileLine is the figures of one printed report.
type reconcileLine struct {
	head
	stats.Published
}

func reconcileCommand() command {
	return command{
		name:  "reconcile",
		short: "which published figures cannot all be true 「数据核对」",
		about: `Takes the figures of one report a line: counts by name, sums (which counts are the parts of which), rates (a
printed percentage of two counts; part or whole may be null) and changes against an earlier number. Says whether
they are consistent, and of each that is not: where, how bad (error, truncated: cut instead of rounded, adjusted:
bent so that shares add up to 100), and where one answer is left what would mend it. A rate is judged at its
printed number of decimals, half up.`,
		examples: []example{
			{in: []string{`{"id":"R1","counts":{"received":893,"member":670,"collective":233},"sums":[{"whole":"received","parts":["member","collective"]}],"rates":[{"name":"collective","part":"collective","whole":"received","printed":"24.97%"}]}`},
				begins: `{"id":"R1","consistent":false,"findings":[{"code":"reconcile.sum","severity":"error","path":"/sums/0",`},
		},
		run: func(s *session, _ []string) error {
			return answerLines(s, func(in reconcileLine) (stats.Reconciliation, deadline.Faults) {
				r, err := stats.Reconcile(in.Published)
				return r, faultsOf(err, "published.refused")
			})
		},
	}
}
