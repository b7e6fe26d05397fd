package house

import (
	"database/sql"
	"database/sql/driver"
	"go/ast"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/sheet"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// stored holds one closed set as a database column: every word goes out as its
// token and comes back from text and bytes, token and Chinese term; NULL is unset;
// what is no word is an error both ways and changes nothing.
func stored[S vocab.Worded](vocab.Word[S]) func(*testing.T) {
	return func(t *testing.T) {
		var w vocab.Word[S]
		var _ driver.Valuer = w
		var _ sql.Scanner = &w
		v, err := w.Value()
		require.NoError(t, err)
		require.Nil(t, v, "unset is NULL")
		for _, x := range vocab.All[vocab.Word[S]]() {
			v, err := x.Value()
			require.NoError(t, err)
			require.Equal(t, x.String(), v)
			for _, src := range []any{v, []byte(x.String()), x.Term()} {
				w = 0
				require.NoError(t, w.Scan(src))
				require.Equal(t, x, w, "%v", src)
			}
			require.Error(t, w.Scan("no such word"))
			require.Error(t, w.Scan(int64(1)), "the number may change, the token does not")
			require.Equal(t, x, w)
			require.NoError(t, w.Scan(nil))
			require.Zero(t, w)
		}
		_, err = vocab.Word[S](250).Value()
		require.ErrorIs(t, err, vocab.ErrUnknownWord)
	}
}

// TestEveryClosedSetIsADatabaseValue tries every exported closed set; one that is
// added is asked for here.
func TestEveryClosedSetIsADatabaseValue(t *testing.T) {
	tried := map[string]func(*testing.T){
		"proposal/sheet.Column":       stored(sheet.Column(0)),
		"proposal.TypedBound":         stored(proposal.TypedBound(0)),
		"assign.Limit":                stored(assign.Limit(0)),
		"assign.Seat":                 stored(assign.Seat(0)),
		"assign.UnitKind":             stored(assign.UnitKind(0)),
		"deadline.Act":                stored(deadline.Act(0)),
		"deadline.Alert":              stored(deadline.Alert(0)),
		"deadline.Bucket":             stored(deadline.Bucket(0)),
		"deadline.ClockEvent":         stored(deadline.ClockEvent(0)),
		"deadline.DayKind":            stored(deadline.DayKind(0)),
		"deadline.DelayKind":          stored(deadline.DelayKind(0)),
		"deadline.Impossible":         stored(deadline.Impossible(0)),
		"deadline.MonthEnd":           stored(deadline.MonthEnd(0)),
		"deadline.PeriodUnit":         stored(deadline.PeriodUnit(0)),
		"deadline.Precedence":         stored(deadline.Precedence(0)),
		"deadline.Recipient":          stored(deadline.Recipient(0)),
		"deadline.Reopening":          stored(deadline.Reopening(0)),
		"deadline.Roll":               stored(deadline.Roll(0)),
		"deadline.RuleKind":           stored(deadline.RuleKind(0)),
		"deadline.StandingState":      stored(deadline.StandingState(0)),
		"deadline/vocab.Level":        stored(vocab.Level(0)),
		"deadline/vocab.ProposerKind": stored(vocab.ProposerKind(0)),
		"deadline/vocab.Role":         stored(vocab.Role(0)),
		"deadline/vocab.Severity":     stored(vocab.Severity(0)),
		"deadline/vocab.SourceGrade":  stored(vocab.SourceGrade(0)),
		"deadline/vocab.Timing":       stored(vocab.Timing(0)),
		"deadline/vocab.Track":        stored(vocab.Track(0)),
		"proposal.Channel":            stored(proposal.Channel(0)),
		"proposal.Consent":            stored(proposal.Consent(0)),
		"proposal.ConsultStage":       stored(proposal.ConsultStage(0)),
		"proposal.ContactMode":        stored(proposal.ContactMode(0)),
		"proposal.DisclosureWish":     stored(proposal.DisclosureWish(0)),
		"proposal.Disposition":        stored(proposal.Disposition(0)),
		"proposal.EventKind":          stored(proposal.EventKind(0)),
		"proposal.Front":              stored(proposal.Front(0)),
		"proposal.MeasureKind":        stored(proposal.MeasureKind(0)),
		"proposal.MergeKind":          stored(proposal.MergeKind(0)),
		"proposal.Outcome":            stored(proposal.Outcome(0)),
		"proposal.Phase":              stored(proposal.Phase(0)),
		"proposal.PublicationMode":    stored(proposal.PublicationMode(0)),
		"proposal.RatingDimension":    stored(proposal.RatingDimension(0)),
		"proposal.ReviewStep":         stored(proposal.ReviewStep(0)),
		"proposal.Satisfaction":       stored(proposal.Satisfaction(0)),
		"proposal.SeriesPart":         stored(proposal.SeriesPart(0)),
		"proposal.SignatureLevel":     stored(proposal.SignatureLevel(0)),
		"proposal.Stage":              stored(proposal.Stage(0)),
		"proposal.State":              stored(proposal.State(0)),
		"proposal.UndertakingState":   stored(proposal.UndertakingState(0)),
		"proposal/intake.Aspect":      stored(intake.Aspect(0)),
		"proposal/reply.ContactRole":  stored(reply.ContactRole(0)),
		"proposal/reply.Kind":         stored(reply.Kind(0)),
		"proposal/reply.PrivateKind":  stored(reply.PrivateKind(0)),
		"proposal/rule.HitPolicy":     stored(rule.HitPolicy(0)),
		"proposal/rule.Where":         stored(rule.Where(0)),
		"stats.CountUnit":             stored(stats.CountUnit(0)),
		"stats.Misprint":              stored(stats.Misprint(0)),
		"stats.Quantity":              stored(stats.Quantity(0)),
		"stats.Rounding":              stored(stats.Rounding(0)),
		"stats/report.NodeKind":       stored(report.NodeKind(0)),
	}
	n := 0
	for _, c := range closedSets(t) {
		if ast.IsExported(c.name) {
			require.Contains(t, tried, c.pkg+"."+c.name)
			n++
		}
	}
	require.Len(t, tried, n)
	for name, try := range tried {
		t.Run(name, try)
	}
}
