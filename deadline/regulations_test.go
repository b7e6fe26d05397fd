package deadline_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// regulation is one row of testdata/deadline-policies.json: every number found
// in one real document.
type regulation struct {
	ID           string            `json:"id"`
	Jurisdiction string            `json:"jurisdiction"`
	Document     string            `json:"document"`
	Year         *int              `json:"year"`
	URL          string            `json:"url"`
	Provenance   vocab.SourceGrade `json:"provenance"`
	Rules        []struct {
		Event  string `json:"event"`
		Start  string `json:"start"`
		Amount int    `json:"amount"`
		Unit   string `json:"unit"`
		Note   string `json:"note"`
	} `json:"rules"`
	FixedDates []struct {
		Event string `json:"event"`
		Date  string `json:"date"`
		From  string `json:"from"`
		To    string `json:"to"`
		Note  string `json:"note"`
	} `json:"fixed_dates"`
	Remark string `json:"remark"`
}

// scope reads from the note of a row which matters it is for.
func scope(note string) deadline.Scope {
	var s deadline.Scope
	note = strings.ReplaceAll(note, "提案委", "") // the committee, not the paper
	suggestion, proposal := strings.Contains(note, "建议"), strings.Contains(note, "提案")
	if suggestion && !proposal {
		s.Tracks = []vocab.Track{vocab.TrackSuggestion}
	}
	if proposal && !suggestion {
		s.Tracks = []vocab.Track{vocab.TrackProposal}
	}
	switch {
	case strings.Contains(note, "闭会期间"):
		s.Timings = []vocab.Timing{vocab.TimingIntersessional}
	case strings.Contains(note, "会期"):
		s.Timings = []vocab.Timing{vocab.TimingInSession}
	}
	for _, l := range []struct {
		word  string
		level vocab.Level
	}{{"全国及省级", vocab.LevelNational}, {"省级", vocab.LevelProvince}, {"省、市级", vocab.LevelProvince}, {"市级", vocab.LevelCity}, {"区级", vocab.LevelCounty}} {
		if strings.Contains(note, l.word) {
			s.Levels = append(s.Levels, l.level)
		}
	}
	if strings.Contains(note, "民主党派") {
		s.Proposers = []vocab.ProposerKind{vocab.ProposerKindParty, vocab.ProposerKindOrganisation}
	}
	switch {
	case strings.Contains(note, "主办"):
		s.Roles = []vocab.Role{vocab.RoleSole, vocab.RoleLead, vocab.RoleSeparate}
	case strings.HasPrefix(note, "协办"):
		s.Roles = []vocab.Role{vocab.RoleAssist}
	}
	return s
}

// bearing maps the events of the file that bear on another act's clock.
var bearing = map[string]struct {
	act  deadline.Act
	kind deadline.RuleKind
}{
	"reply_max":       {deadline.ActReply, deadline.RuleKindCeiling},
	"reply_extension": {deadline.ActReply, deadline.RuleKindExtension},
}

// convert makes the JSON of a policy from a row, so that loading is tested too.
func (g regulation) convert(t *testing.T) []byte {
	p := deadline.Policy{
		ID: g.ID, Title: vocab.Text{ZH: g.Jurisdiction, EN: g.ID}, Decides: deadline.PrecedenceEarliest,
		Source: vocab.Source{Title: g.Document, URL: g.URL, Grade: g.Provenance},
	}
	for i, r := range g.Rules {
		rule := deadline.PolicyRule{ID: fmt.Sprint("rule", i), Kind: deadline.RuleKindDuration, Scope: scope(r.Note), Note: vocab.Text{ZH: r.Note}}
		unit, err := vocab.Parse[deadline.PeriodUnit](r.Unit)
		require.NoError(t, err)
		rule.Period, err = deadline.NewPeriod(r.Amount, unit)
		require.NoError(t, err)
		if b, ok := bearing[r.Event]; ok {
			rule.Act, rule.Kind = b.act, b.kind
			var items int
			if n, _ := fmt.Sscanf(r.Note, "承办量%d件以上", &items); n == 1 {
				rule.Kind, rule.Items = deadline.RuleKindTier, items
			}
		} else {
			rule.Act, err = vocab.Parse[deadline.Act](r.Event)
			require.NoError(t, err)
		}
		switch {
		case r.Start == "reply_due" && rule.Kind == deadline.RuleKindDuration:
			rule.Kind, rule.Base = deadline.RuleKindOffset, deadline.ActReply
		case r.Start != "reply_due":
			rule.Start, err = vocab.Parse[deadline.ClockEvent](r.Start)
			require.NoError(t, err)
		}
		p.Rules = append(p.Rules, rule)
	}
	for i, f := range g.FixedDates {
		rule := deadline.PolicyRule{ID: fmt.Sprint("fixed", i), Kind: deadline.RuleKindFixed, Scope: scope(f.Note), Note: vocab.Text{ZH: f.Note}}
		var err error
		rule.Act, err = vocab.Parse[deadline.Act](f.Event)
		require.NoError(t, err)
		on := f.Date
		if f.From != "" {
			rule.Kind, on = deadline.RuleKindWindow, f.To
			rule.Opens, err = deadline.ParseMonthDay(f.From)
			require.NoError(t, err)
		}
		rule.On, err = deadline.ParseMonthDay(on)
		require.NoError(t, err)
		p.Rules = append(p.Rules, rule)
	}
	data, err := json.Marshal(p)
	require.NoError(t, err)
	return data
}

// Rows whose rules hang on a reply date that the row itself does not set: the
// regulation above them does, here a fixed three months.
var hangs = map[string]bool{"P26": true, "P40": true}

func TestEveryRegulationCanBeExpressed(t *testing.T) {
	data, err := os.ReadFile("testdata/deadline-policies.json")
	require.NoError(t, err)
	rows, faults := vocab.Decode[[]regulation](data)
	require.Empty(t, faults)
	require.GreaterOrEqual(t, len(rows), 43, "rows are only added")
	for _, g := range rows {
		require.NotZero(t, len(g.Rules)+len(g.FixedDates), g.ID)
		data := g.convert(t)
		p, err := deadline.LoadPolicy(data)
		var faults vocab.Faults
		switch {
		case g.ID == "P18":
			// "2008年9月31日前": a fault with its mend, taken only when the policy clamps.
			require.ErrorAs(t, err, &faults)
			require.Equal(t, []string{"policy.impossible_date"}, faults.Codes())
			require.Contains(t, faults[0].Text.EN, "09-30")
			p.Impossible = deadline.ImpossibleClamp
		case hangs[g.ID]:
			require.ErrorAs(t, err, &faults)
			require.Equal(t, []string{"policy.base_unknown"}, faults.Codes())
			p.Rules = append(p.Rules, replyIn("3个月").Rules[0])
		default:
			require.NoError(t, err, g.ID)
		}
		require.NoError(t, p.Validate(), g.ID)

		// Every rule that sets a date gives one, for a matter in its scope.
		for _, r := range p.Rules {
			m := deadline.Matter{Year: 2025, Role: vocab.RoleLead, Load: 60, Events: everything()}
			s := r.Scope
			m.Track, m.Timing, m.Level, m.Proposer = first(s.Tracks), first(s.Timings), first(s.Levels), first(s.Proposers)
			if r.Act == deadline.ActCoOpinion {
				m.Role = vocab.RoleAssist
			}
			if len(s.Roles) > 0 {
				m.Role = s.Roles[0]
			}
			dues, err := p.Dues(m, frozen)
			require.NoError(t, err, g.ID)
			found := false
			for _, d := range dues {
				if d.Act == r.Act {
					found = true
					require.False(t, d.Date.IsZero(), "%s %s", g.ID, r.ID)
					entries, err := d.Account(frozen)
					require.NoError(t, err)
					require.Equal(t, d.Date, entries[len(entries)-1].Date)
				}
			}
			require.True(t, found || !setsDate(r), "%s %s", g.ID, r.ID)
		}
	}
}

// setsDate reports whether a rule has to give a date by itself.
func setsDate(r deadline.PolicyRule) bool {
	return r.Kind != deadline.RuleKindCeiling && r.Kind != deadline.RuleKindExtension && r.Kind != deadline.RuleKindTier
}

func first[T any](list []T) (x T) {
	if len(list) > 0 {
		x = list[0]
	}
	return x
}

// everything is a matter in which every start event has happened.
func everything() []deadline.Occurrence {
	var all []deadline.Occurrence
	for _, e := range vocab.All[deadline.ClockEvent]() {
		if e < deadline.ClockEventPaused {
			all = append(all, deadline.Occurrence{Event: e, Date: deadline.MustDate("2025-02-20")})
		}
	}
	return all
}

func TestRegulationsGiveTheDatesThatTheirTextSays(t *testing.T) {
	data, err := os.ReadFile("testdata/deadline-policies.json")
	require.NoError(t, err)
	rows, faults := vocab.Decode[[]regulation](data)
	require.Empty(t, faults)
	load := func(id string) deadline.Policy {
		for _, g := range rows {
			if g.ID == id {
				p, _ := deadline.LoadPolicy(g.convert(t))
				return p
			}
		}
		t.Fatal(id)
		return deadline.Policy{}
	}
	find := func(p deadline.Policy, m deadline.Matter, act deadline.Act) deadline.Due {
		dues, err := p.Dues(m, frozen)
		require.NoError(t, err)
		for _, d := range dues {
			if d.Act == act {
				return d
			}
		}
		return deadline.Due{}
	}
	received := []deadline.Occurrence{event("received", "2024-02-05")}

	// 四川: five months for proposals of the session, three for suggestions.
	p := load("P03")
	require.Equal(t, "2024-07-05", find(p, deadline.Matter{Track: vocab.TrackProposal, Timing: vocab.TimingInSession, Events: received}, deadline.ActReply).Date.String())
	require.Equal(t, "2024-05-05", find(p, deadline.Matter{Track: vocab.TrackSuggestion, Timing: vocab.TimingInSession, Events: received}, deadline.ActReply).Date.String())
	require.Equal(t, "2024-05-05", find(p, deadline.Matter{Track: vocab.TrackProposal, Timing: vocab.TimingIntersessional, Events: received}, deadline.ActReply).Date.String())
	// Six months in all, however long the extension.
	d := find(p, deadline.Matter{Track: vocab.TrackProposal, Timing: vocab.TimingInSession, Events: append(received[:1:1], event("extended", "2024-06-01", "3个月"))}, deadline.ActReply)
	require.Equal(t, "2024-08-05", d.Date.String())
	require.Equal(t, "due.ceiling", d.Notes[0].Code)

	// 辽宁某市: ten days from 20 papers on, fifteen from 50 on.
	p = load("P29")
	for items, want := range map[int]string{19: "2024-05-05", 20: "2024-05-15", 49: "2024-05-15", 50: "2024-05-20"} {
		require.Equal(t, want, find(p, deadline.Matter{Load: items, Events: received}, deadline.ActReply).Date.String(), items)
	}

	// 凤阳: the opinion 20 days before the reply is due.
	p = load("P26")
	p.Rules = append(p.Rules, replyIn("3个月").Rules[0])
	m := deadline.Matter{Role: vocab.RoleAssist, Events: []deadline.Occurrence{event("assigned", "2024-03-01")}}
	d = find(p, m, deadline.ActCoOpinion)
	require.Equal(t, "2024-05-12", d.Date.String())
	require.Contains(t, d.Summary().ZH, "答复到期日2024年6月1日")

	// 莫旗: the window of adjustment; after it an objection is inadmissible.
	p = load("P22")
	m = deadline.Matter{Events: []deadline.Occurrence{event("accepted", "2024-03-07")}}
	d = find(p, m, deadline.ActReturnObjection)
	require.Equal(t, "2024-03-08", d.Opens.String())
	require.Equal(t, "2024-03-15", d.Date.String())
	for today, want := range map[string]deadline.StandingState{
		"2024-03-07": deadline.StandingNotStarted, "2024-03-12": deadline.StandingDueSoon, "2024-03-16": deadline.StandingInadmissible,
	} {
		s, err := p.Standing(d, m, deadline.MustDate(today), frozen)
		require.NoError(t, err)
		require.Equal(t, want, s.State, today)
	}
	m.Events = append(m.Events, event("objection_sent", "2024-03-18"))
	s, err := p.Standing(d, m, deadline.MustDate("2024-03-20"), frozen)
	require.NoError(t, err)
	require.Equal(t, deadline.StandingInadmissible, s.State)

	// 2008某市 may extend by one month and no more.
	p = load("P18")
	p.Impossible = deadline.ImpossibleClamp
	d = find(p, deadline.Matter{Year: 2008, Events: []deadline.Occurrence{event("received", "2008-03-03"), event("extended", "2008-05-05")}}, deadline.ActReply)
	require.Equal(t, "2008-07-03", d.Date.String())
	d = find(p, deadline.Matter{Year: 2008, Events: []deadline.Occurrence{event("received", "2008-03-03"), event("extended", "2008-05-05", "2个月")}}, deadline.ActReply)
	require.Equal(t, "clock.extension_beyond_rule", d.Notes[0].Code)

	// 某市 P19: parties and the federation of industry earlier than the rest.
	p = load("P19")
	m = deadline.Matter{Year: 2024, Level: vocab.LevelCity, Timing: vocab.TimingInSession, Track: vocab.TrackProposal, Proposer: vocab.ProposerKindParty, Events: received}
	d = find(p, m, deadline.ActReply)
	require.Equal(t, "2024-05-10", d.Date.String())
	require.Len(t, d.Rivals, 1)
	m.Proposer = vocab.ProposerKindMember
	require.Equal(t, "2024-06-30", find(p, m, deadline.ActReply).Date.String())

	// 阜阳: papers from three months before the opening count for the session.
	p = load("P42")
	require.Equal(t, "2024-11-28", find(p, deadline.Matter{Track: vocab.TrackProposal, Events: []deadline.Occurrence{event("session_opened", "2025-02-28")}}, act("filing_window_open")).Date.String())
}
