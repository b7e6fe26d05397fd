package report

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/stats"
)

var ids = [...]stats.IndicatorID{
	idContactRate,
	idContactRateCPPCC,
	idContactRateOffice,
	idContactRateUnits,
	idConversionRate,
	idFirstPass,
	idOpinionRate,
	idOpinionTime,
	idRedoRate,
	idRelevanceRate,
	idResearchRate,
	idPublicationDue,
	idHandlingRate,
	idMostlySatisfiedRate,
	idDissatisfiedRate,
	idSatisfiedOnlyRate,
	idUnderway,
	idUnsolved,
	idSolved,
	idPlanned,
	idUnrated,
	idWithdrawn,
	idRedirected,
	idNotFiled,
	idMerged,
	idCopy,
	idMotions,
	idRecommendations,
	idProposals,
	idSuggestions,
}

func TestTheReportAsksForIndicatorsThatExist(t *testing.T) {
	for _, id := range ids {
		_, ok := stats.IndicatorByID(id)
		require.True(t, ok, id)
	}
}
