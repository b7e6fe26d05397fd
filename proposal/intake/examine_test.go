package intake_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
)

func examiner(t testing.TB) *intake.Examiner {
	t.Helper()
	x, err := intake.New(intake.National())
	require.NoError(t, err)
	return x
}

func good() proposal.Proposal {
	return proposal.Proposal{
		ID: "1", Track: vocab.TrackProposal, Title: "关于共享大型科研仪器的提案",
		Proposers: []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindMember}},
		Body:      "目前我市大型科研仪器分散在各单位。存在的问题是使用率低，重复购置，缺乏统一目录，企业难以查询和预约。建议由科技部门牵头建立共享目录，并对使用企业给予补贴。",
	}
}

func codes(list []intake.Finding) []string {
	var got []string
	for _, f := range list {
		got = append(got, f.Code)
	}
	return got
}

func TestGoodProposalHasNoFindings(t *testing.T) {
	require.Empty(t, examiner(t).Examine(good(), intake.Options{}))
}

func TestEachFlawGivesItsFinding(t *testing.T) {
	x := examiner(t)
	for _, c := range []struct {
		code   string
		spoil  func(*proposal.Proposal)
		option intake.Options
	}{
		{"standing.no_proposer", func(p *proposal.Proposal) { p.Proposers = nil }, intake.Options{}},
		{"standing.track", func(p *proposal.Proposal) { p.Proposers[0].Kind = vocab.ProposerKindDeputy }, intake.Options{}},
		{"standing.unknown", func(p *proposal.Proposal) {}, intake.Options{Roll: []string{"m2"}}},
		{"standing.no_consent", func(p *proposal.Proposal) {
			p.Proposers = append(p.Proposers, proposal.Proposer{ID: "m2", Consent: proposal.ConsentDeclined})
		}, intake.Options{}},
		{"standing.joint_alone", func(p *proposal.Proposal) { p.Proposers[0].Kind = vocab.ProposerKindJoint }, intake.Options{}},
		{"standing.seal", func(p *proposal.Proposal) { p.Proposers[0].Kind = vocab.ProposerKindParty }, intake.Options{}},
		{"standing.convener", func(p *proposal.Proposal) { p.Proposers[0].Kind = vocab.ProposerKindSector }, intake.Options{}},
		{"content.secret", func(p *proposal.Proposal) { p.Secret = true }, intake.Options{}},
		{"content.sign", func(p *proposal.Proposal) { p.Body += "此事法院判决后仍未执行。" }, intake.Options{}},
		{"content.vacuous", func(p *proposal.Proposal) {
			p.Body = "目前我市大型科研仪器分散在各单位，存在的问题是使用率低，重复购置，缺乏统一目录，企业难以查询和预约，这个情况大家都很关心，也都议论了很久。"
		}, intake.Options{}},
		{"content.several_matters", func(p *proposal.Proposal) { p.Title = "关于共享仪器的建议和关于修建公路的提案" }, intake.Options{}},
		{"content.no_situation", func(p *proposal.Proposal) { p.Body = strings.ReplaceAll(p.Body, "目前", "") }, intake.Options{}},
		{"content.no_analysis", func(p *proposal.Proposal) {
			p.Body = "目前我市大型科研仪器分散在各单位，企业查询和预约都不方便。建议由科技部门牵头建立共享目录，并对使用企业给予补贴，每年公布一次。"
		}, intake.Options{}},
		{"form.no_title", func(p *proposal.Proposal) { p.Title = "" }, intake.Options{}},
		{"form.title", func(p *proposal.Proposal) { p.Title = "共享大型科研仪器" }, intake.Options{}},
		{"form.no_body", func(p *proposal.Proposal) { p.Body = "" }, intake.Options{}},
		{"form.too_long", func(p *proposal.Proposal) {}, intake.Options{Most: 60}},
		{"form.too_short", func(p *proposal.Proposal) {}, intake.Options{Least: 200}},
		{"form.wished_units", func(p *proposal.Proposal) { p.Wished = []string{"a", "b", "c"} }, intake.Options{}},
		{"form.record", func(p *proposal.Proposal) { p.ID = "" }, intake.Options{}},
		{"form.record", func(p *proposal.Proposal) { p.Body += "\u202e" }, intake.Options{}},
	} {
		p := good()
		c.spoil(&p)
		list := x.Examine(p, c.option)
		require.Equal(t, []string{c.code}, codes(list))
		f := list[0]
		require.True(t, f.Aspect.Valid() && f.Severity.Valid())
		require.NotEmpty(t, f.Mend.ZH)
		require.NotContains(t, f.Text.ZH+f.Text.EN+f.Mend.ZH+f.Mend.EN, "{")
	}
}

func TestSignsSayWhere(t *testing.T) {
	p := good()
	p.Body += "我公司研发的仪器性能优越。"
	list := examiner(t).Examine(p, intake.Options{})
	require.Len(t, list, 1)
	require.Equal(t, "promotion", list[0].Ground)
	require.Equal(t, vocab.SeverityWarning, list[0].Severity, "a sign is no verdict")
	at := list[0].At
	require.Equal(t, "我公司研发的", string([]rune(p.Body)[at[0]:at[1]]))
}

// The titles of real proposals show no ground against filing.
func TestRealTitlesShowNoGround(t *testing.T) {
	x := examiner(t)
	for _, title := range []string{
		"关于加快新能源汽车服务设施覆盖面的建议", "关于解决凤鸣水岸小区居民公交出行问题的建议",
		"关于加大城区幼儿园建设力度的议案", "关于搬迁百善殡仪馆",
	} {
		p := good()
		p.Title = title
		for _, f := range x.Examine(p, intake.Options{}) {
			require.Empty(t, f.Ground, title)
		}
	}
}

func TestSeveralMattersAsHeadings(t *testing.T) {
	p := good()
	p.Body += "\n一、关于修建公路的建议\n目前道路不好。\n二、关于增加公交的建议\n"
	require.Contains(t, codes(examiner(t).Examine(p, intake.Options{})), "content.several_matters")
}

func TestAHostileTextIsRefused(t *testing.T) {
	x := examiner(t)
	p := good()
	p.Body = strings.Repeat("关于", 5<<20)
	require.Equal(t, []string{"form.record"}, codes(x.Examine(p, intake.Options{})))
	p.Body = "a\xff"
	require.Equal(t, []string{"form.record"}, codes(x.Examine(p, intake.Options{})))
}

func FuzzExamine(f *testing.F) {
	x := examiner(f)
	f.Add("关于修路的提案", "目前问题很多，建议修路。")
	f.Fuzz(func(t *testing.T, title, body string) {
		p := good()
		p.Title, p.Body = title, body
		for _, y := range x.Examine(p, intake.Options{}) {
			require.NotEmpty(t, y.Code)
			require.LessOrEqual(t, y.At[0], y.At[1])
		}
	})
}
