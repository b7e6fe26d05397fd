package proposal_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
)

func TestNumberInDatabases(t *testing.T) {
	n, err := proposal.ParseNumber("市政协五届一次会议第96号提案")
	require.NoError(t, err)
	v, err := n.Value()
	require.NoError(t, err)
	var back proposal.Number
	require.NoError(t, back.Scan(v))
	require.Equal(t, n, back)
	require.NoError(t, back.Scan([]byte("第80号建议")))
	require.Equal(t, "80", back.Code())
	require.NoError(t, back.Scan(nil))
	require.True(t, back.IsZero())
	v, err = back.Value()
	require.NoError(t, err)
	require.Nil(t, v)
	require.ErrorIs(t, back.Scan(80), proposal.ErrNumber)
	require.ErrorIs(t, back.UnmarshalText([]byte("无")), proposal.ErrNumber)
	_, err = proposal.ParseNumber(strings.Repeat("届", 200))
	require.ErrorIs(t, err, proposal.ErrNumber)
}

func TestStagesOfTheYear(t *testing.T) {
	var acts []deadline.Act
	for _, s := range proposal.Stages() {
		require.NotEmpty(t, s.Work(), s)
		require.NotEmpty(t, s.Acts(), s)
		acts = append(acts, s.Acts()...)
	}
	seen := map[deadline.Act]bool{}
	for _, a := range acts {
		require.False(t, seen[a], "%s falls due in one stage", a)
		seen[a] = true
	}
	require.Nil(t, proposal.Stage(99).Work())
	require.Nil(t, proposal.Stage(99).Acts())
	s := straight()
	for n, want := range map[int]proposal.Stage{
		0: proposal.StagePreparation, 2: proposal.StagePreparation, 3: proposal.StageAssignment, 5: proposal.StageAssignment,
		8: proposal.StageHandling, 11: proposal.StageReplying, 12: proposal.StageReplying, 15: proposal.StageSummary,
	} {
		c, err := proposal.Replay(document(), s[:n])
		require.NoError(t, err)
		require.Equal(t, want, c.Stage(), n)
	}
	c := named(t, "A", append(s, ev(proposal.EventKindCommitted, "2024-06-02", "kjj", func(e *proposal.Event) {
		e.Commitment, e.Promise = "k1", "建目录"
	}))...)
	require.Equal(t, proposal.StageFollowUp, c.Stage())
	out := named(t, "B", append(s[:2:2], ev(proposal.EventKindWithdrawn, "2024-02-01", ""))...)
	require.Equal(t, proposal.Stage(0), out.Stage())
}

func TestClockOfTheUnitThatAnswers(t *testing.T) {
	c := named(t, "A", straight()[:12]...)
	require.Equal(t, c.Clock("kjj"), c.Clock(""))
	require.Empty(t, c.Clock("nobody").Events[:0])
	require.Equal(t, proposal.Role(0), c.Clock("nobody").Role)
	returned := named(t, "B", append(straight()[:4:4],
		ev(proposal.EventKindReturnRequested, "2024-03-02", "kjj", why("r")), ev(proposal.EventKindReturnGranted, "2024-03-03", "kjj"))...)
	require.Equal(t, returned.Clock("kjj"), returned.Clock(""))
	var none proposal.Case
	require.Empty(t, none.Clock("").Events)
}

// A unit that is added by another's wish, and one that is taken out again.
func TestUnitsAskedForAddedAndRemoved(t *testing.T) {
	c := named(t, "A", append(straight()[:6:6],
		ev(proposal.EventKindUnitRequested, "2024-03-06", "kjj", why("涉及编目"), func(e *proposal.Event) { e.Other = "jyj" }),
		ev(proposal.EventKindUnitAdded, "2024-03-07", "jyj", role(proposal.RoleAssist)),
		ev(proposal.EventKindUnitRemoved, "2024-03-08", "czj", why("经费已落实")),
	)...)
	x := c.Facts()
	require.Equal(t, proposal.StateHandling, x.State)
	require.Equal(t, on("2024-03-08"), x.Units[1].ReleasedOn)
	require.Equal(t, []string{"jyj"}, c.Status().Opinions)
	refused(t, c, ev(proposal.EventKindUnitAdded, "2024-03-09", "x", role(proposal.RoleSole)),
		"unit.second_lead", "unit.sole_with_others")
	refused(t, c, ev(proposal.EventKindUnitAdded, "2024-03-09", "x", role(proposal.RoleSeparate)), "unit.separate_with_lead")
	refused(t, c, ev(proposal.EventKindReassigned, "2024-03-09", "x", func(e *proposal.Event) { e.From = "nobody" }), "unit.from_unknown")
}

func TestInterimReplyLeavesTheCaseOpen(t *testing.T) {
	c := named(t, "A", append(straight()[:7:7], ev(proposal.EventKindInterimReplied, "2024-03-30", "kjj", func(e *proposal.Event) { e.Number = "科提〔2024〕1号" }))...)
	x := c.Facts()
	require.Equal(t, proposal.StateHandling, x.State)
	require.Equal(t, 1, x.Interim)
	require.Equal(t, on("2024-03-30"), x.Units[0].InterimOn)
	require.True(t, x.RepliedOn.IsZero())
}

func TestEveryCodeOfTheLogCanBeReached(t *testing.T) {
	s := straight()
	early := named(t, "P1", s[:6]...)
	replied := named(t, "P1", s[:12]...)
	with := func(f func(*proposal.Event)) func(*proposal.Event) { return f }
	for _, x := range []struct {
		code string
		in   proposal.Case
		e    proposal.Event
	}{
		{"event.date_missing", early, proposal.Event{Kind: proposal.EventKindReminded}},
		{"event.reason_missing", early, ev(proposal.EventKindReturnRequested, "2024-04-01", "kjj")},
		{"event.person_missing", replied, ev(proposal.EventKindDelivered, "2024-05-01", "kjj")},
		{"event.class_missing", replied, ev(proposal.EventKindClassChanged, "2024-05-01", "kjj", why("r"))},
		{"event.by_missing", replied, ev(proposal.EventKindClassChanged, "2024-05-01", "kjj", why("r"))},
		{"event.into_missing", early, ev(proposal.EventKindMerged, "2024-05-01", "")},
		{"event.grades_missing", replied, ev(proposal.EventKindRated, "2024-05-01", "kjj")},
		{"event.publication_missing", replied, ev(proposal.EventKindPublished, "2024-05-01", "kjj")},
		{"event.commitment_missing", replied, ev(proposal.EventKindCommitted, "2024-05-01", "kjj")},
		{"event.promise_missing", replied, ev(proposal.EventKindCommitted, "2024-05-01", "kjj")},
		{"event.amount_missing", early, ev(proposal.EventKindExtended, "2024-05-01", "kjj")},
		{"event.other_missing", early, ev(proposal.EventKindUnitRequested, "2024-05-01", "kjj", why("r"))},
		{"event.front_missing", early, ev(proposal.EventKindContacted, "2024-05-01", "kjj")},
		{"event.consent_missing", proposal.Case{Proposal: document()}, ev(proposal.EventKindCosigned, "2024-05-01", "", with(func(e *proposal.Event) { e.Person = "m2" }))},
		{"cosign.unknown", proposal.Case{Proposal: document()}, ev(proposal.EventKindCosigned, "2024-05-01", "", with(func(e *proposal.Event) { e.Person = "m1" }))},
		{"event.grounds_missing", named(t, "P1", s[:2]...), ev(proposal.EventKindNotFiled, "2024-05-01", "")},
		{"redirect.disposition", named(t, "P1", s[:2]...), ev(proposal.EventKindRedirected, "2024-05-01", "")},
		{"submit.title_missing", proposal.Case{}, ev(proposal.EventKindSubmitted, "2024-05-01", "")},
		{"submit.proposer_missing", proposal.Case{}, ev(proposal.EventKindSubmitted, "2024-05-01", "")},
		{"merge.kind", early, ev(proposal.EventKindMerged, "2024-05-01", "", with(func(e *proposal.Event) { e.Into, e.MergeKind = "P9", proposal.MergeKindAtReview }))},
		{"merge.none", early, ev(proposal.EventKindUnmerged, "2024-05-01", "")},
		{"pause.none", early, ev(proposal.EventKindResumed, "2024-05-01", "kjj")},
		{"deliver.no_reply", early, ev(proposal.EventKindDelivered, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Person = "m1" }))},
		{"rate.no_reply", early, ev(proposal.EventKindRated, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Grades = make([]proposal.Grade, 1) }))},
		{"rate.grade", replied, ev(proposal.EventKindRated, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Grades = make([]proposal.Grade, 1) }))},
		{"publish.no_reply", early, ev(proposal.EventKindPublished, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Publication = proposal.PublicationModeFull }))},
		{"publish.reason_missing", replied, ev(proposal.EventKindPublished, "2024-05-01", "kjj", with(func(e *proposal.Event) { e.Publication = proposal.PublicationModeWithheld }))},
		{"redo.no_reply", early, ev(proposal.EventKindRedoOrdered, "2024-05-01", "", why("r"))},
	} {
		require.Contains(t, unmet(t, proposal.Process{}, x.in, x.e), x.code)
	}
	late := named(t, "P1", append(s[:11:11], proposal.Event{Kind: proposal.EventKindUnitAdded, Date: on("2024-04-16"), Unit: "x", Role: proposal.RoleAssist})...)
	open := proposal.Process{OpinionsOptional: true}
	late, err := open.Apply(late, s[11])
	require.NoError(t, err)
	require.Equal(t, []string{"close.opinions_missing"}, unmet(t, proposal.Process{}, late, ev(proposal.EventKindClosed, "2024-06-01", "")))
	twice := named(t, "P1", append(s[:12:12], ev(proposal.EventKindCommitted, "2024-05-01", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise = "k", "p" }))...)
	require.Equal(t, []string{"commit.duplicate"}, unmet(t, proposal.Process{}, twice, ev(proposal.EventKindCommitted, "2024-05-01", "kjj", func(e *proposal.Event) { e.Commitment, e.Promise = "k", "p" })))
}
