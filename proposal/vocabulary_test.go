package proposal_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/proposal"
)

type word interface {
	comparable
	fmt.Stringer
	Term() string
	Text() proposal.Text
	Valid() bool
	encoding.TextMarshaler
	driver.Valuer
}

func checkWords[T word, P interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}](t *testing.T, name string, all []T, parse func(string) (T, error), out T) {
	t.Helper()
	t.Run(name, func(t *testing.T) {
		seen := map[string]bool{}
		for _, x := range all {
			require.True(t, x.Valid())
			require.NotEmpty(t, x.Term())
			require.NotEmpty(t, x.Text().EN)
			require.False(t, seen[x.String()], x)
			seen[x.String()] = true
			for _, s := range []string{x.String(), x.Term()} {
				got, err := parse(s)
				require.NoError(t, err)
				require.Equal(t, x, got, s)
			}
			b, err := x.MarshalText()
			require.NoError(t, err)
			var y T
			require.NoError(t, P(&y).UnmarshalText(b))
			require.Equal(t, x, y)
			stored, err := x.Value()
			require.NoError(t, err)
			require.Equal(t, x.String(), stored, "databases keep the token")
			var z T
			require.NoError(t, P(&z).Scan(stored))
			require.Equal(t, x, z)
			require.NoError(t, P(&z).Scan([]byte(x.Term())))
			require.Equal(t, x, z)
			require.Error(t, P(&z).Scan(1))
			require.NoError(t, P(&z).Scan(nil))
			require.False(t, z.Valid())
		}
		stored, err := out.Value()
		require.Nil(t, stored)
		require.Error(t, err)
		var zero T
		require.False(t, zero.Valid())
		require.Empty(t, zero.String())
		require.False(t, out.Valid())
		require.Equal(t, name+"(200)", out.String())
		_, err = out.MarshalText()
		require.ErrorIs(t, err, deadline.ErrUnknownWord)
		_, err = parse("no such word")
		require.ErrorIs(t, err, deadline.ErrUnknownWord)
	})
}

func TestClosedSets(t *testing.T) {
	checkWords(t, "State", proposal.States(), proposal.ParseState, 200)
	checkWords(t, "Phase", proposal.Phases(), proposal.ParsePhase, 200)
	checkWords(t, "EventKind", proposal.EventKinds(), proposal.ParseEventKind, 200)
	checkWords(t, "UndertakingState", proposal.UndertakingStates(), proposal.ParseUndertakingState, 200)
	checkWords(t, "Disposition", proposal.Dispositions(), proposal.ParseDisposition, 200)
	checkWords(t, "Outcome", proposal.Outcomes(), proposal.ParseOutcome, 200)
	checkWords(t, "Satisfaction", proposal.Satisfactions(), proposal.ParseSatisfaction, 200)
	checkWords(t, "Dimension", proposal.Dimensions(), proposal.ParseDimension, 200)
	checkWords(t, "Front", proposal.Fronts(), proposal.ParseFront, 200)
	checkWords(t, "ContactMode", proposal.ContactModes(), proposal.ParseContactMode, 200)
	checkWords(t, "Channel", proposal.Channels(), proposal.ParseChannel, 200)
	checkWords(t, "ConsultStage", proposal.ConsultStages(), proposal.ParseConsultStage, 200)
	checkWords(t, "PublicationMode", proposal.PublicationModes(), proposal.ParsePublicationMode, 200)
	checkWords(t, "DisclosureWish", proposal.DisclosureWishes(), proposal.ParseDisclosureWish, 200)
	checkWords(t, "Consent", proposal.Consents(), proposal.ParseConsent, 200)
	checkWords(t, "SignatureLevel", proposal.SignatureLevels(), proposal.ParseSignatureLevel, 200)
	checkWords(t, "Stage", proposal.Stages(), proposal.ParseStage, 200)
	checkWords(t, "MeasureKind", proposal.MeasureKinds(), proposal.ParseMeasureKind, 200)
	checkWords(t, "SeriesPart", proposal.SeriesParts(), proposal.ParseSeriesPart, 200)
	checkWords(t, "ReviewState", proposal.ReviewStates(), proposal.ParseReviewState, 200)
	checkWords(t, "MergeKind", proposal.MergeKinds(), proposal.ParseMergeKind, 200)
}

func TestEveryStateHasAPhase(t *testing.T) {
	for _, s := range proposal.States() {
		require.True(t, s.Phase().Valid(), s)
	}
}
