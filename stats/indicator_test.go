package stats

import (
	"encoding/json"
	"sort"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/stretchr/testify/require"
)

func indicator(t *testing.T, id IndicatorID) Indicator {
	t.Helper()
	i, ok := IndicatorByID(id)
	require.True(t, ok, id)
	return i
}

func TestIndicatorsAreWhole(t *testing.T) {
	ids := map[IndicatorID]bool{}
	names := map[string]bool{}
	codes := map[string]vocab.Text{}
	for _, i := range Indicators() {
		require.NoError(t, i.Validate(), i.ID)
		require.False(t, ids[i.ID], "%s twice", i.ID)
		require.False(t, names[i.Name.ZH], "%s twice", i.Name.ZH)
		ids[i.ID], names[i.Name.ZH] = true, true
		for _, g := range i.Population {
			if known, ok := codes[g.Code]; ok && g.Code != "no_due" {
				require.Equal(t, known, g.Text, "code %s means two things", g.Code)
			}
			codes[g.Code] = g.Text
		}
	}
	for _, i := range Indicators() {
		require.True(t, i.VariantOf == "" || ids[i.VariantOf], "%s is a variant of nothing", i.ID)
	}
	_, ok := IndicatorByID("no_such_rate")
	require.False(t, ok)
}

func TestIndicatorsAreTheCallersOwn(t *testing.T) {
	mine := Indicators()
	for n := range mine {
		mine[n].ID = "changed"
		for g := range mine[n].Population {
			mine[n].Population[g].Any[0] = ""
		}
	}
	require.Equal(t, Received, Indicators()[0].ID)
	require.NoError(t, indicator(t, ReplyRate).Validate())
}

func TestIndicatorIsData(t *testing.T) {
	for _, i := range Indicators() {
		b, err := json.Marshal(i)
		require.NoError(t, err)
		back, faults := vocab.Decode[Indicator](b)
		require.Empty(t, faults)
		require.True(t, sameIndicator(i, back), "%s", b)
	}
	own, faults := vocab.Decode[Indicator]([]byte(`{"id":"key_reply_rate","name":{"zh":"重点提案办复率","en":"Reply rate of key proposals"},
		"definition":{"zh":"已答复的重点提案除以重点提案","en":"key proposals replied to divided by key proposals"},"unit":"件",
		"population":[{"any":["key"],"code":"not_key","text":{"zh":"不是重点提案","en":"not a key proposal"}}],"numerator":["replied"]}`))
	require.Empty(t, faults)
	require.NoError(t, own.Validate())
	f := own.Figure([]Record{{ID: "a", Key: true, RepliedOn: deadline.MustDate("2024-05-01")}, {ID: "b", Key: true}, {ID: "c"}})
	require.Equal(t, "50.00", f.Percent(2))
	require.Equal(t, []Excluded{{Code: "not_key", N: 1, Text: vocab.Text{ZH: "不是重点提案", EN: "not a key proposal"}}}, f.Excluded)
}

func TestIndicatorValidateNamesEveryFault(t *testing.T) {
	i := Indicator{
		Name: zhEN("甲", ""), Population: make([]Gate, 17), Numerator: []Fact{"no_such_fact"},
		PartOf: quantityDemands, WholeOf: quantityAdopted,
	}
	var faults vocab.Faults
	require.ErrorAs(t, i.Validate(), &faults)
	require.Equal(t, []string{"indicator.fact", "indicator.gate", "indicator.id", "indicator.quantity", "indicator.size", "indicator.text", "indicator.unit"}, faults.Codes())
	broken := indicator(t, ReplyRate)
	broken.ID, broken.Name.EN, broken.Population[0].Code = "\xff", "\xfe", "\xfd"
	require.ErrorAs(t, broken.Validate(), &faults)
	require.Equal(t, []string{"indicator.gate", "indicator.id", "indicator.text"}, faults.Codes())
	require.False(t, partOfWhole(quantityAdopted, 0))
	require.False(t, partOfWhole(Quantity(99), Quantity(99)))
	require.True(t, partOfWhole(0, 0))
}

// The part and the rest make up the population; with the excluded they are all
// records, and the ids agree with the numbers.
func TestPartRestAndExcludedAreAllRecords(t *testing.T) {
	records := sample()
	for _, i := range Indicators() {
		f := i.Figure(records)
		part, rest, excluded := i.Part(records), i.Rest(records), i.excluded(records)
		require.True(t, sort.StringsAreSorted(part) && sort.StringsAreSorted(rest))
		n := 0
		for _, e := range f.Excluded {
			require.Positive(t, e.N)
			n += e.N
		}
		require.Len(t, excluded, n, i.ID)
		if i.WholeOf == 0 {
			require.Len(t, part, f.Part, i.ID)
			require.Len(t, rest, f.Whole-f.Part, i.ID)
			require.Equal(t, len(records), f.Whole+n, i.ID)
		}
		require.LessOrEqual(t, f.Part, f.Whole)
		require.Positive(t, f.Whole, "%s is not tried by the sample", i.ID)
		require.Positive(t, f.Part, "%s is not tried by the sample", i.ID)
		again := i.Figure(mixed(records, 7))
		require.Equal(t, f, again)
		require.Equal(t, part, i.Part(mixed(records, 8)))
		require.Equal(t, excluded, i.excluded(mixed(records, 9)))
	}
}

func TestSharesSumToTheWhole(t *testing.T) {
	records := sample()
	for _, parts := range [][]IndicatorID{
		{Sole, Lead, Separate, "undertake", Assist, idCopy},
		{Filed, FilingRate},
		{ClassA, ClassB, ClassC, ClassD},
		{idSolved, idUnderway, idPlanned, idUnsolved},
		{idProposals, idSuggestions, "motions", "recommendations"},
		{FilingRate, idMerged, idRedirected, idNotFiled, idWithdrawn},
	} {
		sum, whole := 0, indicator(t, parts[len(parts)-1]).Figure(records).Whole
		for _, id := range parts {
			sum += indicator(t, id).Figure(records).Part
		}
		if parts[0] == Filed { // the same items, of another whole
			require.Equal(t, 2*indicator(t, Filed).Figure(records).Part, sum)
			continue
		}
		require.Equal(t, whole, sum, "%v", parts)
	}
}

// What each figure makes of records that do not tell all.
func TestMissingFields(t *testing.T) {
	on := deadline.MustDate
	tests := []struct {
		name    string
		record  Record
		id      IndicatorID
		part    int
		whole   int
		because string
	}{
		{"nothing known: it was received", Record{}, Received, 1, 1, ""},
		{"nothing known: it has to be replied to", Record{}, ReplyRate, 0, 1, ""},
		{"no disposition: no word on filing", Record{}, FilingRate, 0, 0, "disposition_unknown"},
		{"no role: not counted among the roles", Record{}, Lead, 0, 0, "role_unknown"},
		{"repliedOn alone tells replied", Record{RepliedOn: on("2024-05-01")}, ReplyRate, 1, 1, ""},
		{"assisting units give opinions, not replies", Record{Role: vocab.RoleAssist, RepliedOn: on("2024-05-01")}, ReplyRate, 0, 0, "not_replying"},
		{"the reply date of an assisting unit is its opinion's", Record{Role: vocab.RoleAssist, RepliedOn: on("2024-05-01")}, idOpinionRate, 1, 1, ""},
		{"an opinion in time", Record{Role: vocab.RoleAssist, OpinionOn: on("2024-04-01"), DueOpinion: on("2024-04-01")}, idOpinionTime, 1, 1, ""},
		{"an opinion of a leading unit is none", Record{Role: vocab.RoleLead, OpinionOn: on("2024-04-01")}, idOpinionRate, 0, 0, "not_assisting"},
		{"for information: nothing to reply", Record{Role: vocab.RoleCopy}, ReplyRate, 0, 0, "not_replying"},
		{"for information: nothing to handle", Record{Role: vocab.RoleCopy}, idHandlingRate, 0, 0, "for_information"},
		{"assisting counts in the handling rate", Record{Role: vocab.RoleAssist, OpinionOn: on("2024-04-01")}, idHandlingRate, 1, 1, ""},
		{"not filed: no reply due", Record{Disposition: proposal.DispositionNotFiled}, ReplyRate, 0, 0, "not_filed"},
		{"merged: replied to with its main item", Record{Disposition: proposal.DispositionMerged}, ReplyRate, 0, 0, "merged"},
		{"merged is not filed", Record{Disposition: proposal.DispositionMerged}, FilingRate, 0, 1, ""},
		{"merged counts where it is declared", Record{Disposition: proposal.DispositionMerged}, "filing_rate_with_merged", 1, 1, ""},
		{"withdrawn was received", Record{Disposition: proposal.DispositionWithdrawn}, FilingRate, 0, 1, ""},
		{"sent back is not filed", Record{Disposition: proposal.DispositionReturned}, idNotFiled, 1, 1, ""},
		{"on the due date is in time", Record{RepliedOn: on("2024-06-01"), DueReply: on("2024-06-01")}, OnTimeRate, 1, 1, ""},
		{"a day after is late", Record{RepliedOn: on("2024-06-02"), DueReply: on("2024-06-01")}, OnTimeRate, 0, 1, ""},
		{"without due date neither in time nor late", Record{RepliedOn: on("2024-06-02")}, OnTimeRate, 0, 0, "no_due"},
		{"not replied to yet", Record{DueReply: on("2024-06-02")}, OnTimeRate, 0, 0, "not_replied"},
		{"the stricter form counts it", Record{DueReply: on("2024-06-02")}, "on_time_of_due", 0, 1, ""},
		{"without a record nobody was consulted", Record{}, ConsultationRate, 0, 1, ""},
		{"a consultation is a contact", Record{Consulted: true}, idContactRate, 1, 1, ""},
		{"a call is no consultation", Record{Contacted: []proposal.Front{proposal.FrontProposer}}, ConsultationRate, 0, 1, ""},
		{"silence is no verdict", Record{RepliedOn: on("2024-06-01")}, SatisfactionRate, 0, 0, "unrated"},
		{"unrated said in so many words", rated(proposal.SatisfactionUnrated), SatisfactionRate, 0, 0, "unrated"},
		{"abstaining is no verdict", rated(proposal.SatisfactionAbstained), SatisfactionRate, 0, 0, "abstained"},
		{"mostly satisfied counts", rated(proposal.SatisfactionMostlySatisfied), SatisfactionRate, 1, 1, ""},
		{"mostly satisfied does not count here", rated(proposal.SatisfactionMostlySatisfied), idSatisfiedOnlyRate, 0, 1, ""},
		{"understanding is not satisfaction", rated(proposal.SatisfactionUnderstood), SatisfactionRate, 0, 1, ""},
		{"understanding is not dissatisfaction", rated(proposal.SatisfactionUnderstood), idDissatisfiedRate, 0, 1, ""},
		{"a verdict on attitude alone", Record{Satisfaction: Ratings{Attitude: proposal.SatisfactionSatisfied}}, SatisfactionRate, 0, 0, "unrated"},
		{"counted for attitude", Record{Satisfaction: Ratings{Attitude: proposal.SatisfactionSatisfied}}, "attitude_rate", 1, 1, ""},
		{"replied to, silent: in the stricter whole", Record{RepliedOn: on("2024-06-01")}, "satisfaction_rate_of_replied", 0, 1, ""},
		{"replied to, silent: not rated", Record{RepliedOn: on("2024-06-01")}, idUnrated, 1, 1, ""},
		{"rated while still in hand", inHand(rated(proposal.SatisfactionSatisfied)), SatisfactionRate, 0, 0, "rated_early"},
		{"in hand, abstained", inHand(rated(proposal.SatisfactionAbstained)), SatisfactionRate, 0, 0, "rated_early"},
		{"in hand, with a due date alone", due(rated(proposal.SatisfactionSatisfied)), idSatisfiedOnlyRate, 0, 0, "rated_early"},
		{"in hand, not favourable either", inHand(rated(proposal.SatisfactionDissatisfied)), idDissatisfiedRate, 0, 0, "rated_early"},
		{"in hand, rated mostly satisfied", inHand(rated(proposal.SatisfactionMostlySatisfied)), idMostlySatisfiedRate, 0, 0, "rated_early"},
		{"in hand: in the whole of all, not in the part", inHand(rated(proposal.SatisfactionSatisfied)), "satisfaction_rate_of_all", 0, 1, ""},
		{"in hand, silent", inHand(Record{}), SatisfactionRate, 0, 0, "unrated"},
		{"in hand, unrated in so many words", inHand(rated(proposal.SatisfactionUnrated)), SatisfactionRate, 0, 0, "unrated"},
		{"in hand, rated for attitude", inHand(Record{Satisfaction: Ratings{Attitude: proposal.SatisfactionSatisfied}}), "attitude_rate", 0, 0, "rated_early"},
		{"in hand, rated for relevance", inHand(Record{Satisfaction: Ratings{Relevance: proposal.SatisfactionSatisfied}}), idRelevanceRate, 0, 0, "rated_early"},
		{"in hand, rated for effect", inHand(Record{Satisfaction: Ratings{Effect: proposal.SatisfactionSatisfied}}), "effect_rate", 0, 0, "rated_early"},
		{"in hand, forms came back", inHand(Record{Forms: 2, FavourableForms: 1}), idSatisfactionForms, 0, 0, "rated_early"},
		{"closed, day of reply not kept", closed(inHand(rated(proposal.SatisfactionSatisfied))), SatisfactionRate, 1, 1, ""},
		{"no dates kept at all", rated(proposal.SatisfactionSatisfied), SatisfactionRate, 1, 1, ""},
		{"replied to, rated", Record{AssignedOn: on("2024-03-01"), RepliedOn: on("2024-05-01"), Satisfaction: Ratings{Result: proposal.SatisfactionSatisfied}}, SatisfactionRate, 1, 1, ""},
		{"no reply, nothing to publish", Record{}, PublicationRate, 0, 0, "not_replied"},
		{"withheld lowers the plain rate", Record{RepliedOn: on("2024-06-01"), Withheld: true}, PublicationRate, 0, 1, ""},
		{"withheld is left out of the publishable", Record{RepliedOn: on("2024-06-01"), Withheld: true}, idPublicationDue, 0, 0, "withheld"},
		{"no demands, no adoption", Record{}, AdoptionRate, 0, 0, ""},
		{"demands are counted one by one", Record{Demands: 5, Adopted: 3}, AdoptionRate, 3, 5, ""},
		{"no class", Record{}, ClassA, 0, 0, "unclassed"},
		{"a letter written small", Record{Class: " b类"}, ClassB, 1, 1, ""},
		{"another letter", Record{Class: "E"}, ClassD, 0, 1, ""},
		{"unsolved at first, solved since", Record{FirstOutcome: proposal.OutcomePlanned, Outcome: proposal.OutcomeSolved}, idConversionRate, 1, 1, ""},
		{"solved at first", Record{FirstOutcome: proposal.OutcomeSolved}, idConversionRate, 0, 0, "solved_at_first"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			i := indicator(t, test.id)
			f := i.Figure([]Record{test.record})
			require.Equal(t, [2]int{test.part, test.whole}, [2]int{f.Part, f.Whole})
			require.Equal(t, test.whole > 0, f.HasValue())
			if test.because == "" {
				require.Empty(t, f.Excluded)
			} else {
				require.Len(t, f.Excluded, 1)
				require.Equal(t, test.because, f.Excluded[0].Code)
				require.Equal(t, test.because, i.excluded([]Record{test.record})[0].Code)
			}
		})
	}
}

func rated(s proposal.Satisfaction) Record { return Record{Satisfaction: Ratings{Result: s}} }

func inHand(r Record) Record {
	r.AssignedOn = deadline.MustDate("2024-03-01")
	return r
}

func due(r Record) Record {
	r.DueReply = deadline.MustDate("2024-06-01")
	return r
}

func closed(r Record) Record {
	r.ClosedOn = deadline.MustDate("2024-06-01")
	return r
}
