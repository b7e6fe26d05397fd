package stats

import (
	"encoding"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/stretchr/testify/require"
)

func (t factTable) ask(f Fact, r Record) answer {
	var read reading
	read.read(&r)
	return t.rows[t.at[f]].of(&read)
}

func TestFactsAndDimensionsAreWords(t *testing.T) {
	checkTokens(t, &facts.tokens, Facts(), (*Fact).UnmarshalText)
	checkTokens(t, &dimensions.tokens, Dimensions(), (*Dimension).UnmarshalText)
	require.Len(t, facts.at, len(facts.rows))
	require.Equal(t, len(dimensions.of), len(Dimensions()))
}

func checkTokens[T interface {
	~string
	encoding.TextMarshaler
	Text() vocab.Text
}](t *testing.T, list *tokens[T], all []T, unmarshal func(*T, []byte) error) {
	require.NotEmpty(t, all)
	seen := map[string]T{}
	for _, x := range all {
		for _, word := range []string{string(x), x.Text().ZH} {
			require.NotEmpty(t, word)
			require.NotContains(t, seen, word, "%s and %s", x, seen[word])
			seen[word] = x
			read, err := list.parse(word)
			require.NoError(t, err)
			require.Equal(t, x, read, "%q is read as another word", word)
		}
		require.NotEmpty(t, x.Text().EN)
		b, err := x.MarshalText()
		require.NoError(t, err)
		require.Equal(t, string(x), string(b))
	}
	all[0] = "changed"
	require.NotEqual(t, all[0], list.all[0], "the list is the caller's own")

	x := list.all[0]
	err := unmarshal(&x, []byte("没有"))
	require.ErrorIs(t, err, vocab.ErrUnknownWord)
	require.Equal(t, list.all[0], x)
	require.True(t, strings.HasPrefix(err.Error(), `unknown word for `+list.name+`: "没有" is not one of `), err)
	require.Contains(t, unmarshal(&x, []byte(strings.Repeat("件", 10_000))).Error(), `"`+strings.Repeat("件", 60)+`…"`)
	require.NoError(t, unmarshal(&x, nil))
	require.Empty(t, x)
	b, err := x.MarshalText()
	require.NoError(t, err)
	require.Empty(t, b)
	_, err = T("没有").MarshalText()
	require.ErrorIs(t, err, vocab.ErrUnknownWord)
	require.Empty(t, T("没有").Text())
}

func TestAnIndicatorOfNoFactIsRefused(t *testing.T) {
	_, faults := vocab.Decode[Indicator]([]byte(`{"numerator":["已答复","no_such_fact"]}`))
	require.Equal(t, []string{"json.type"}, faults.Codes())
	require.Contains(t, faults[0].Text.ZH, "不在词表中，可用：")
}

// answers are records that answer a fact in each of the three ways. Where a
// record has no way to give an answer, never says why.
type answers struct {
	yes, no, silent any // a Record, or a never
}

type never string

const (
	always   never = "about the record itself: always answered"
	flag     never = "a flag or count that is left out when it is false or 0"
	dateless never = "a missing due date may be unknown as well as none"
)

func delaysOf(kinds ...deadline.DelayKind) []deadline.DelayKind { return kinds }

func on(s string) deadline.Date { return deadline.MustDate(s) }

var (
	nothing = Record{}
	handed  = Record{AssignedOn: on("2024-03-01")}
	replied = Record{AssignedOn: on("2024-03-01"), RepliedOn: on("2024-05-01")}
)

func fact[T any](set func(*Record, T), yes, no T) answers {
	a, b := Record{}, Record{}
	set(&a, yes)
	set(&b, no)
	return answers{a, b, nothing}
}

func counted(set func(*Record, int)) answers {
	r := Record{}
	set(&r, 1)
	return answers{r, flag, nothing}
}

var answersOf = map[Fact]answers{
	"received":           {nothing, always, always},
	"undisposed":         {nothing, Record{Disposition: proposal.DispositionFiled}, always},
	"filed":              fact(setDisposition, proposal.DispositionFiled, proposal.DispositionMerged),
	"merged":             fact(setDisposition, proposal.DispositionMerged, proposal.DispositionFiled),
	"redirected":         fact(setDisposition, proposal.DispositionPublicOpinion, proposal.DispositionNotFiled),
	"not_filed":          fact(setDisposition, proposal.DispositionNotFiled, proposal.DispositionReturned),
	"withdrawn":          fact(setDisposition, proposal.DispositionWithdrawn, proposal.DispositionFiled),
	"split":              fact(setDisposition, proposal.DispositionSplit, proposal.DispositionFiled),
	"undivided":          fact(setDisposition, proposal.DispositionFiled, proposal.DispositionSplit),
	"delayed":            {Record{Delays: delaysOf(1)}, flag, nothing},
	"delay_survey":       {Record{Delays: delaysOf(1)}, Record{Delays: delaysOf(2)}, nothing},
	"delay_approval":     {Record{Delays: delaysOf(1, 2)}, Record{Delays: delaysOf(1)}, nothing},
	"delay_coordination": {Record{Delays: delaysOf(3)}, Record{Delays: delaysOf(1)}, nothing},
	"delay_proposer":     {Record{Delays: delaysOf(4)}, Record{Delays: delaysOf(1)}, nothing},
	"delay_complex":      {Record{Delays: delaysOf(5)}, Record{Delays: delaysOf(1)}, nothing},
	"delay_emergency":    {Record{Delays: delaysOf(6)}, Record{Delays: delaysOf(1)}, nothing},
	"delay_other":        {Record{Delays: delaysOf(7)}, Record{Delays: delaysOf(1)}, nothing},
	"lettered":           {Record{Class: "E"}, Record{Class: "甲"}, nothing},
	"sent_back":          fact(setDisposition, proposal.DispositionReturned, proposal.DispositionNotFiled),

	"roleless":  {nothing, Record{Role: vocab.RoleSole}, always},
	"sole":      fact(setRole, vocab.RoleSole, vocab.RoleLead),
	"lead":      fact(setRole, vocab.RoleLead, vocab.RoleSole),
	"assist":    fact(setRole, vocab.RoleAssist, vocab.RoleCopy),
	"undertake": fact(setRole, vocab.RoleUndertake, vocab.RoleSeparate),
	"separate":  fact(setRole, vocab.RoleSeparate, vocab.RoleLead),
	"copy":      fact(setRole, vocab.RoleCopy, vocab.RoleAssist),

	"due":             {Record{DueReply: on("2024-06-01")}, dateless, nothing},
	"replied":         {replied, handed, closed(handed)},
	"replied_in_time": {due(replied), due(handed), replied},
	"closed":          {closed(handed), handed, replied},
	"opinion_given":   {assists(Record{OpinionOn: on("2024-04-01")}), assists(Record{DueOpinion: on("2024-04-01")}), assists(nothing)},
	"opinion_due":     {assists(Record{DueOpinion: on("2024-04-01")}), Record{Role: vocab.RoleLead, DueOpinion: on("2024-04-01")}, assists(nothing)},
	"opinion_in_time": {assists(due(replied)), assists(due(handed)), assists(replied)},

	"consulted":          {Record{Consultations: 1}, flag, nothing},
	"contacted_proposer": {Record{Consulted: true}, met(proposal.FrontCPPCC), nothing},
	"contacted_office":   {met(proposal.FrontSupervisionOffice), met(proposal.FrontCPPCC), Record{Consulted: true}},
	"contacted_cppcc":    {met(proposal.FrontProposer, proposal.FrontCPPCC), met(proposal.FrontProposer), nothing},
	"contacted_units":    {met(proposal.FrontOtherUnits), met(proposal.FrontProposer), Record{Contacted: []proposal.Front{}}},
	"researched":         {Record{Researched: true}, flag, nothing},

	"rated":                {rated(proposal.SatisfactionDissatisfied), rated(proposal.SatisfactionAbstained), inHand(rated(proposal.SatisfactionSatisfied))},
	"unrated":              {inHand(rated(proposal.SatisfactionUnrated)), inHand(rated(proposal.SatisfactionSatisfied)), replied},
	"abstained":            {rated(proposal.SatisfactionAbstained), rated(proposal.SatisfactionUnrated), replied},
	"satisfied":            {rated(proposal.SatisfactionVerySatisfied), rated(proposal.SatisfactionMostlySatisfied), inHand(rated(proposal.SatisfactionSatisfied))},
	"mostly_satisfied":     {rated(proposal.SatisfactionMostlySatisfied), rated(proposal.SatisfactionSatisfied), nothing},
	"understood":           {rated(proposal.SatisfactionUnderstood), rated(proposal.SatisfactionMostlySatisfied), nothing},
	"dissatisfied":         {rated(proposal.SatisfactionDissatisfied), rated(proposal.SatisfactionUnderstood), Record{Forms: 1}},
	"attitude_rated":       fact(setAttitude, proposal.SatisfactionDissatisfied, proposal.SatisfactionUnrated),
	"attitude_favourable":  fact(setAttitude, proposal.SatisfactionMostlySatisfied, proposal.SatisfactionUnderstood),
	"relevance_rated":      fact(setRelevance, proposal.SatisfactionUnderstood, proposal.SatisfactionAbstained),
	"relevance_favourable": fact(setRelevance, proposal.SatisfactionSatisfied, proposal.SatisfactionDissatisfied),
	"effect_rated":         fact(setEffect, proposal.SatisfactionSatisfied, proposal.SatisfactionAbstained),
	"effect_favourable":    fact(setEffect, proposal.SatisfactionVerySatisfied, proposal.SatisfactionAbstained),

	"classed":        {Record{Class: "甲"}, nothing, always},
	"class_a":        fact(setClass, " a类", "B"),
	"class_b":        fact(setClass, "b", "A"),
	"class_c":        fact(setClass, "C", "甲"),
	"class_d":        fact(setClass, "D类", "E"),
	"outcome_known":  {Record{Outcome: proposal.OutcomePlanned}, nothing, always},
	"solved":         fact(setOutcome, proposal.OutcomeAdopted, proposal.OutcomePlanned),
	"underway":       fact(setOutcome, proposal.OutcomeInProgress, proposal.OutcomeSolved),
	"planned":        fact(setOutcome, proposal.OutcomePlanned, proposal.OutcomeInProgress),
	"unsolved":       fact(setOutcome, proposal.OutcomeInfeasible, proposal.OutcomePlanned),
	"first_unsolved": fact(setFirst, proposal.OutcomePartlyAdopted, proposal.OutcomeAdopted),

	"published":   {Record{Published: true}, Record{Withheld: true}, nothing},
	"withheld":    {Record{Withheld: true}, Record{Published: true}, nothing},
	"publishable": {Record{Published: true}, Record{Withheld: true}, nothing},

	"key":          {Record{Key: true}, flag, nothing},
	"excellent":    {Record{Excellent: true}, flag, nothing},
	"reviewed":     counted(func(r *Record, n int) { r.ReviewRounds = n }),
	"passed_first": {Record{ReviewRounds: 1}, Record{ReviewRounds: 2}, nothing},
	"handed_back":  counted(func(r *Record, n int) { r.Returns = n }),
	"redone":       counted(func(r *Record, n int) { r.Redos = n }),
	"followed_up":  counted(func(r *Record, n int) { r.FollowUps = n }),
	"committed":    counted(func(r *Record, n int) { r.Commitments = n }),

	"proposal":       fact(setTrack, vocab.TrackProposal, vocab.TrackSuggestion),
	"suggestion":     fact(setTrack, vocab.TrackSuggestion, vocab.TrackProposal),
	"motion":         fact(setTrack, vocab.TrackMotion, vocab.TrackSuggestion),
	"recommendation": fact(setTrack, vocab.TrackRecommendation, vocab.TrackProposal),
}

func setDisposition(r *Record, d proposal.Disposition) { r.Disposition = d }
func setRole(r *Record, role vocab.Role)               { r.Role = role }
func setTrack(r *Record, t vocab.Track)                { r.Track = t }
func setClass(r *Record, class string)                 { r.Class = class }
func setOutcome(r *Record, o proposal.Outcome)         { r.Outcome = o }
func setFirst(r *Record, o proposal.Outcome)           { r.FirstOutcome = o }
func setAttitude(r *Record, g proposal.Satisfaction)   { r.Satisfaction.Attitude = g }
func setRelevance(r *Record, g proposal.Satisfaction)  { r.Satisfaction.Relevance = g }
func setEffect(r *Record, g proposal.Satisfaction)     { r.Satisfaction.Effect = g }

func assists(r Record) Record {
	r.Role = vocab.RoleAssist
	return r
}

func met(fronts ...proposal.Front) Record { return Record{Contacted: fronts} }

// Every fact is yes, no and not recorded for some record, but where a record
// cannot say so; then no record of the random ones does.
func TestEveryFactHasThreeAnswers(t *testing.T) {
	records := random(500)
	for _, row := range facts.rows {
		f := row.fact
		a, ok := answersOf[f]
		require.True(t, ok, "%s has no records for its answers", f)
		for n, given := range []any{notRecorded: a.silent, no: a.no, yes: a.yes} {
			want := answer(n)
			switch given := given.(type) {
			case Record:
				require.Equal(t, want, facts.ask(f, given), "%s", f)
			case never:
				require.NotEqual(t, yes, want, "%s is true of nothing", f)
				for _, r := range records {
					require.NotEqual(t, want, facts.ask(f, r), "%s: %s", f, given)
				}
			default:
				require.Fail(t, "no record", "%s", f)
			}
		}
	}
	require.Len(t, answersOf, len(facts.rows), "an answer to what is no fact")
}

// A record of which nothing is told answers nothing but what is about the record
// itself.
func TestSilenceIsNotRecorded(t *testing.T) {
	about := []Fact{"received", "undisposed", "roleless", "classed", "outcome_known"}
	for _, f := range Facts() {
		require.Equal(t, !slices.Contains(about, f), facts.ask(f, Record{ID: "x"}) == notRecorded, "%s", f)
	}
}

// The fields of which a row lists the words have no more words than there is
// room for.
func TestFieldsHaveRoom(t *testing.T) {
	for _, n := range []int{
		len(vocab.All[proposal.Disposition]()), len(vocab.All[vocab.Role]()), len(vocab.All[vocab.Track]()), len(vocab.All[proposal.Outcome]()),
		len(vocab.All[proposal.Satisfaction]()), int(classOther), int(pubBoth),
	} {
		require.Less(t, n, maxWords)
	}
}

// random returns records with every field drawn at random, values outside the
// closed sets among them; the same at every run.
func random(n int) []Record {
	source := rand.New(rand.NewPCG(1, 2))
	draw := func(most int) int { return source.IntN(most + 1) }
	day := func() deadline.Date {
		if draw(1) == 0 {
			return deadline.Date{}
		}
		d, err := deadline.MustDate("2024-03-01").AddDays(draw(5))
		if err != nil {
			panic(err)
		}
		return d
	}
	grade := func() proposal.Satisfaction { return proposal.Satisfaction(draw(8)) * proposal.Satisfaction(draw(1)) }
	classes := []string{"", "A", "b", " C ", "D类", "E", "类", " ", "甲", "乙类"}
	list := make([]Record, n)
	for i := range list {
		r := Record{
			ID: "r" + strconv.Itoa(i), Track: vocab.Track(draw(3)), Key: draw(1) == 0,
			Role: vocab.Role(draw(6)), Disposition: proposal.Disposition(draw(8)),
			AssignedOn: day(), DueReply: day(), RepliedOn: day(), ClosedOn: day(), DueOpinion: day(), OpinionOn: day(),
			Class: classes[draw(len(classes)-1)], Outcome: proposal.Outcome(draw(10)), FirstOutcome: proposal.Outcome(draw(10)),
			Satisfaction: Ratings{grade(), grade(), grade(), grade()}, Forms: draw(3) - 1, FavourableForms: draw(1),
			Consulted: draw(3) == 0, Consultations: draw(3) - 1, Researched: draw(1) == 0, Published: draw(1) == 0, Withheld: draw(1) == 0,
			Demands: draw(3), Adopted: draw(2), Commitments: draw(2) - 1, Fulfilled: draw(1), FollowUps: draw(2) - 1,
			Returns: draw(2) - 1, ReviewRounds: draw(4) - 1, Redos: draw(2) - 1,
		}
		for k := range vocab.All[deadline.DelayKind]() {
			if draw(9) == 0 {
				r.Delays = append(r.Delays, deadline.DelayKind(k+1))
			}
		}
		for range draw(3) {
			r.Contacted = append(r.Contacted, proposal.Front(draw(5)))
		}
		list[i] = r
	}
	return list
}

// The figures of today read a fact as they did when facts were true or not: as
// told in so many words by trueBefore.
func TestTheThirdAnswerChangesNoFigure(t *testing.T) {
	records := append(random(1000), sample()...)
	for _, r := range records {
		before := trueBefore(r)
		for _, row := range facts.rows {
			require.Equal(t, before[row.fact], row.counts(facts.ask(row.fact, r)), "%s of %+v", row.fact, r)
		}
	}
	for _, i := range Indicators() {
		require.Equal(t, naiveFigure(i, records), i.Figure(records), "%s", i.ID)
	}
}

// All indicators in one tally, which share their facts and gates, count as each
// does by itself and as the naive reading does.
func TestTallyCountsAsTheNaiveReading(t *testing.T) {
	var valid []Record
	for _, r := range random(4000) {
		if r.Validate() == nil {
			valid = append(valid, r)
		}
	}
	require.NotEmpty(t, valid)
	valid = append(valid, sample()...)
	total := tally(t, TallyOptions{}, valid).Table().Groups[0]
	for n, i := range Indicators() {
		require.Equal(t, naiveFigure(i, valid), total.Figures[n], "%s", i.ID)
	}
}

// naiveFigure counts as the doc of Indicator says.
func naiveFigure(i Indicator, records []Record) Figure {
	return i.figure(naiveCount(i, records, trueBefore))
}

func naiveCount(i Indicator, records []Record, truth func(Record) map[Fact]bool) count {
	c := count{excluded: make([]int, len(i.Population)+1)}
	for _, r := range records {
		holds := truth(r)
		some := func(list []Fact) bool { return slices.ContainsFunc(list, func(f Fact) bool { return holds[f] }) }
		if n := slices.IndexFunc(i.Population, func(g Gate) bool { return !some(g.Any) }); n >= 0 {
			c.excluded[n]++
			continue
		}
		c.whole += quantityOf(i.WholeOf, &r)
		if len(i.Numerator) == 0 || some(i.Numerator) {
			c.part += quantityOf(i.PartOf, &r)
		}
	}
	return c
}

// trueBefore says which facts the figures have always taken for true.
func trueBefore(r Record) map[Fact]bool {
	s := map[Fact]bool{"received": true}
	s[map[proposal.Disposition]Fact{
		proposal.DispositionFiled: "filed", proposal.DispositionMerged: "merged", proposal.DispositionNotFiled: "not_filed",
		proposal.DispositionAdvice: "redirected", proposal.DispositionPublicOpinion: "redirected",
		proposal.DispositionWithdrawn: "withdrawn", proposal.DispositionReturned: "sent_back", proposal.DispositionSplit: "split",
	}[r.Disposition]] = true
	s["undisposed"] = s[""]
	delete(s, "")
	s[map[vocab.Role]Fact{
		vocab.RoleSole: "sole", vocab.RoleLead: "lead", vocab.RoleAssist: "assist", vocab.RoleSeparate: "separate", vocab.RoleUndertake: "undertake", vocab.RoleCopy: "copy",
	}[r.Role]] = true
	s["roleless"] = s[""]
	delete(s, "")
	s["proposal"], s["suggestion"], s["key"] = r.Track == vocab.TrackProposal, r.Track == vocab.TrackSuggestion, r.Key
	s["motion"], s["recommendation"], s["excellent"] = r.Track == vocab.TrackMotion, r.Track == vocab.TrackRecommendation, r.Excellent

	timely := func(done, due deadline.Date) bool { return !done.IsZero() && !due.IsZero() && !done.After(due) }
	s["due"], s["replied"], s["closed"] = !r.DueReply.IsZero(), !r.RepliedOn.IsZero(), !r.ClosedOn.IsZero()
	s["replied_in_time"] = timely(r.RepliedOn, r.DueReply)
	if r.Role == vocab.RoleAssist {
		opinion, due := r.OpinionOn, r.DueOpinion
		if opinion.IsZero() {
			opinion = r.RepliedOn
		}
		if due.IsZero() {
			due = r.DueReply
		}
		s["opinion_given"], s["opinion_due"], s["opinion_in_time"] = !opinion.IsZero(), !due.IsZero(), timely(opinion, due)
	}

	met := func(f proposal.Front) bool { return slices.Contains(r.Contacted, f) }
	s["consulted"] = r.Consulted || r.Consultations > 0
	s["contacted_proposer"] = s["consulted"] || met(proposal.FrontProposer)
	s["contacted_office"], s["contacted_cppcc"], s["contacted_units"] = met(proposal.FrontSupervisionOffice), met(proposal.FrontCPPCC), met(proposal.FrontOtherUnits)
	s["researched"] = r.Researched

	v := r.Satisfaction
	said := func(g proposal.Satisfaction) bool { return g.Valid() && g != proposal.SatisfactionUnrated }
	open := !s["replied"] && !s["closed"] && (!r.AssignedOn.IsZero() || s["due"])
	if !open || r.Forms <= 0 && !said(v.Result) && !said(v.Attitude) && !said(v.Relevance) && !said(v.Effect) {
		s["rated"], s["attitude_rated"], s["relevance_rated"], s["effect_rated"] = graded(v.Result), graded(v.Attitude), graded(v.Relevance), graded(v.Effect)
		s["attitude_favourable"], s["relevance_favourable"], s["effect_favourable"] = favourable(v.Attitude), favourable(v.Relevance), favourable(v.Effect)
		s["satisfied"] = v.Result == proposal.SatisfactionVerySatisfied || v.Result == proposal.SatisfactionSatisfied
		s["mostly_satisfied"] = v.Result == proposal.SatisfactionMostlySatisfied
		s["understood"] = v.Result == proposal.SatisfactionUnderstood
		s["dissatisfied"] = v.Result == proposal.SatisfactionDissatisfied
		s["abstained"] = v.Result == proposal.SatisfactionAbstained
		s["unrated"] = !said(v.Result)
	}

	letter := strings.ToUpper(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(r.Class), "类")))
	s["classed"], s["class_a"], s["class_b"], s["class_c"], s["class_d"] = letter != "", letter == "A", letter == "B", letter == "C", letter == "D"
	result := map[proposal.Outcome]Fact{
		proposal.OutcomeSolved: "solved", proposal.OutcomeAdopted: "solved",
		proposal.OutcomePartlySolved: "underway", proposal.OutcomePartlyAdopted: "underway", proposal.OutcomeInProgress: "underway",
		proposal.OutcomePlanned: "planned",
		proposal.OutcomeNotNow:  "unsolved", proposal.OutcomeReference: "unsolved", proposal.OutcomeInfeasible: "unsolved",
	}
	s["outcome_known"] = r.Outcome.Valid()
	s[result[r.Outcome]] = true
	s["first_unsolved"] = r.FirstOutcome.Valid() && result[r.FirstOutcome] != "solved"
	s["published"], s["withheld"], s["publishable"] = r.Published, r.Withheld, !r.Withheld

	s["reviewed"], s["passed_first"] = r.ReviewRounds > 0, r.ReviewRounds == 1
	delete(s, "")
	s["undivided"], s["lettered"], s["delayed"] = r.Disposition != proposal.DispositionSplit, letter != "" && letter[0] < 'a', len(r.Delays) > 0
	for _, k := range r.Delays {
		s[delayFact(k)] = true
	}
	s["handed_back"], s["redone"], s["followed_up"], s["committed"] = r.Returns > 0, r.Redos > 0, r.FollowUps > 0, r.Commitments > 0
	return s
}

// A row more is a fact more, however many there are: indicators of hundreds of
// facts count as the naive reading does.
func TestFactsHaveNoCeiling(t *testing.T) {
	rows := slices.Clone(facts.rows)
	for n := range 300 {
		row := factRow{fact: Fact("demands_" + strconv.Itoa(n)), question: ask(func(r *reading) answer { return told(r.Demands > 0, r.Demands == n%4) }), silence: no}
		if n%2 > 0 {
			row.question = is(fieldOutcome, proposal.Outcome(1+n%9))
		}
		rows = append(rows, row)
	}
	more := newFactTable(rows)
	require.True(t, more.has("demands_299"))
	require.False(t, facts.has("demands_299"))

	indicators := Indicators()
	for n := range 150 {
		i := Indicator{ID: IndicatorID("own_" + strconv.Itoa(n)), Numerator: []Fact{rows[(n*7)%len(rows)].fact, rows[(n*31)%len(rows)].fact}}
		for g := range n % 4 {
			i.Population = append(i.Population, Gate{Any: []Fact{
				rows[(n*13+g)%len(rows)].fact, rows[(n*29+g)%len(rows)].fact, rows[(n*53+g)%len(rows)].fact, rows[n%7*20+g].fact,
			}})
		}
		indicators = append(indicators, i)
	}
	all := Indicator{ID: "all"}
	for _, row := range rows[1:] {
		all.Numerator = append(all.Numerator, row.fact)
	}
	indicators = append(indicators, all)

	records := random(400)
	counter := newCounter(more, indicators)
	require.Len(t, counter.said, len(rows))
	counts := newCounts(indicators)
	for n := range records {
		counter.read(&records[n])
		counter.count(counts)
	}
	holds := map[string]map[Fact]bool{}
	for _, r := range records {
		holds[r.ID] = map[Fact]bool{}
		for _, row := range rows {
			holds[r.ID][row.fact] = row.counts(more.ask(row.fact, r))
		}
	}
	for n, i := range indicators {
		want := naiveCount(i, records, func(r Record) map[Fact]bool { return holds[r.ID] })
		require.Equal(t, want, counts[n], "%s", i.ID)
	}
}

// An indicator that is not whole counts as it always did: what is no fact is
// true of nothing, and a gate of none lets nothing in.
func TestBrokenIndicatorsCount(t *testing.T) {
	records := random(50)
	for _, i := range []Indicator{
		{Population: []Gate{{}}}, {Population: []Gate{{Any: []Fact{"no_such_fact"}}}, Numerator: []Fact{"replied"}},
		{Numerator: []Fact{"", "no_such_fact"}}, {PartOf: quantityAdopted}, {Population: make([]Gate, 200)},
		{Population: append(slices.Repeat([]Gate{{Any: []Fact{"received"}}}, 200), Gate{Any: []Fact{"replied"}, Code: "late"})},
	} {
		require.Equal(t, naiveFigure(i, records), i.Figure(records))
	}
}

// A tally asks only what its indicators are built of, and that once.
func TestOnlyWhatIsNeededIsAsked(t *testing.T) {
	c := newCounter(facts, []Indicator{indicator(t, ReplyRate), indicator(t, OnTimeRate), indicator(t, ReplyRate)})
	var asked []Fact
	for _, a := range c.asked {
		asked = append(asked, a.row.fact)
	}
	require.ElementsMatch(t, []Fact{"replied", "due", "replied_in_time"}, asked)
	require.Len(t, c.said, len([]Fact{"undisposed", "filed", "merged", "split", "roleless", "sole", "lead", "separate", "undertake"})+len(asked))
	require.Len(t, c.gates, 6, "gates that several indicators begin with are one")
}

func TestFactsAreReadByTokenAndTerm(t *testing.T) {
	var list []Fact
	require.NoError(t, json.Unmarshal([]byte(`["replied","已办结",""]`), &list))
	require.Equal(t, []Fact{"replied", "closed", ""}, list)
	b, err := json.Marshal(list)
	require.NoError(t, err)
	require.JSONEq(t, `["replied","closed",""]`, string(b))
}

// Whatever events tell is left open by one that does not fit: a fact that no event
// tells stands in the document.
func TestEveryFactOfTheLogHasItsEvents(t *testing.T) {
	for _, f := range Facts() {
		switch f {
		case "received", "proposal", "suggestion", "motion", "recommendation":
			require.Empty(t, tellersOf(f), f)
		default:
			require.NotEmpty(t, tellersOf(f), f)
		}
	}
	for _, q := range vocab.All[Quantity]() {
		require.Equal(t, q == quantityDemands, len(tellersOfQuantity(q)) == 0, q)
	}
}
