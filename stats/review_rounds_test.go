package stats_test

import (
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/stretchr/testify/require"
)

// The steps of a review, the units that are reviewed and a reply after handling
// again are no second try; a draft that was sent back is one, also before the next
// is written.
func TestOnlyARejectionTakesAwayTheFirstPass(t *testing.T) {
	const assigned, received = `{"event":"assigned","date":"2026-03-02","unit":"kjj","role":"lead"}`, `{"event":"accepted","date":"2026-03-03","unit":"kjj"}`
	for name, x := range map[string]struct {
		events           string
		reviews, failed  int
		record           int
		first, wasLooked bool
	}{
		"first and final step":                    {"drafted reviewed/first reviewed/final", 1, 0, 1, true, true},
		"three steps":                             {"drafted reviewed/first reviewed/second reviewed/final replied", 1, 0, 1, true, true},
		"two steps unnamed":                       {"drafted reviewed reviewed replied", 1, 0, 1, true, true},
		"a reply after redo":                      {"drafted reviewed replied redo_ordered drafted reviewed replied", 2, 0, 1, true, true},
		"sent back at the last step, then passed": {"drafted reviewed/first review_rejected drafted reviewed/first reviewed/final", 2, 1, 2, false, true},
		"sent back, not yet written anew":         {"drafted review_rejected", 1, 1, 2, false, true},
		"no review":                               {"drafted", 0, 0, 0, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			events := []string{assigned, received}
			for i, e := range strings.Fields(x.events) {
				kind, step, _ := strings.Cut(e, "/")
				line := `{"event":"` + kind + `","date":"2026-04-0` + string(rune('1'+i)) + `","unit":"kjj"`
				if step != "" {
					line += `,"step":"` + step + `"`
				}
				if kind == "review_rejected" || kind == "redo_ordered" {
					line += `,"reason":"须补充数据","by":"督查室"`
				}
				if kind == "replied" {
					line += `,"scheme":"npc","class":"A"`
				}
				events = append(events, line+"}")
			}
			c := bureauFile(t, events...)
			f := c.Facts()
			require.Empty(t, f.Refused)
			require.Equal(t, []int{x.reviews, x.failed}, []int{f.ReviewRounds, f.ReviewsFailed})
			require.Equal(t, []int{x.reviews, x.failed}, []int{f.Units[0].ReviewRounds, f.Units[0].ReviewsFailed})
			for _, unit := range []string{"", "kjj"} {
				r := stats.NewRecord(c, stats.Options{Unit: unit})
				require.Equal(t, x.record, r.ReviewRounds)
				i, _ := stats.IndicatorByID("first_pass_rate")
				figure := i.Figure([]stats.Record{r})
				require.Equal(t, x.wasLooked, figure.HasValue())
				require.Equal(t, x.first, figure.Part == 1)
			}
		})
	}
}

func TestTwoUnitsReviewedOnceEachPassAtFirst(t *testing.T) {
	c := bureauFile(t,
		`{"event":"assigned","date":"2026-03-02","unit":"kjj","role":"lead"}`, `{"event":"assigned","date":"2026-03-02","unit":"czj","role":"assist"}`,
		`{"event":"accepted","date":"2026-03-03","unit":"kjj"}`, `{"event":"accepted","date":"2026-03-03","unit":"czj"}`,
		`{"event":"drafted","date":"2026-03-10","unit":"czj"}`, `{"event":"reviewed","date":"2026-03-11","unit":"czj"}`,
		`{"event":"drafted","date":"2026-03-12","unit":"kjj"}`, `{"event":"reviewed","date":"2026-03-13","unit":"kjj"}`)
	require.Equal(t, 2, c.Facts().ReviewRounds)
	require.Equal(t, 1, stats.NewRecord(c, stats.Options{}).ReviewRounds)
}

// bureauFile is a case of a bureau's file, which begins at its assignment.
func bureauFile(t *testing.T, events ...string) proposal.Case {
	t.Helper()
	c := proposal.Case{Process: proposal.Process{Handed: true}, Proposal: proposal.Proposal{ID: "7", Track: vocab.TrackProposal, Title: "关于河道保洁的提案", Year: 2026,
		Proposers: []proposal.Proposer{{ID: "m1"}}}}
	for _, e := range events {
		decoded, faults := vocab.Decode[proposal.Event]([]byte(e))
		require.Empty(t, faults, e)
		c.Events = append(c.Events, decoded)
	}
	return c
}
