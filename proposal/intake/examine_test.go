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

// A sign is an ask about one's own or one named case, never a topic.
func TestSignsAreOfOneCase(t *testing.T) {
	x := examiner(t)
	ground := func(text string) string {
		p := good()
		p.Body += text
		got := ""
		for _, f := range x.Examine(p, intake.Options{}) {
			if f.Ground != "" {
				got += f.Ground
				r := []rune(p.Body)
				require.Contains(t, f.Text.ZH, string(r[f.At[0]:f.At[1]]), "the place is that of the words")
			}
		}
		return got
	}
	for _, text := range []string{
		"请法院改判。", "建议市中级人民法院依法再审。", "恳请高院撤销原判。", "请检察院抗诉。", "希望法院尽快重新审理。",
		"案号为（2023）内01民终123号。", "见(2019)最高法民申12号裁定。", "〔2021〕内0203执恢88号至今未结。", "（２０２２）内刑初５号一案。", "[2020]内行终7号判决不公。",
		"（2012）昆民初字第12号。", "包劳人仲字〔2023〕第12号裁决未执行。", "（2023）内0204破申1号。",
		"本案一审判决不公。", "我公司起诉后一直没有结果。", "此案二审改判没有依据。", "我家的房屋被强拆，上诉后败诉。", "该案仲裁裁决有误。", "请法院尽快执行我的案子。",
	} {
		require.Contains(t, ground(text), "litigation", text)
	}
	for _, text := range []string{"解决我儿子的工作。", "请落实本人待遇。", "希望恢复我父亲的职务。", "本人的职称一直没有评上。", "我家拆迁补偿没有到位。", "为我女儿安排工作。", "恳请给我安排工作。", "请为我解决医药费。"} {
		require.Contains(t, ground(text), "personal", text)
	}
	for _, text := range []string{"现举报如下。", "王局长受贿多年。", "李某某贪污公款。", "举报张某违法占地。", "赵某某同志滥用职权。", "本人实名举报该村支书。"} {
		require.Contains(t, ground(text), "accusation", text)
	}
	for _, text := range []string{
		"建立举报人保护制度。", "鼓励实名举报并给予奖励。", "畅通举报渠道，公布举报电话。", "支持检察机关提起诉讼。", "提起公益诉讼。", "解决法院判决执行难。", "完善再审制度。",
		"推进劳动仲裁与调解衔接。", "建议法院加强判决书说理。", "建议法院完善再审审查机制。", "降低发回重审率。", "失信被执行人联合惩戒。", "加强仲裁机构建设。", "仲裁裁决执行问题突出。",
		"本人认为应当完善诉讼制度。", "我公司建议完善商事仲裁规则。", "我市法院判决公开。", "国办发〔2023〕13号要求。", "（2023年）第12号公告。", "《通知》（内政办发〔2022〕7号）。",
		"为我市学生解决上学问题。", "帮助我区企业解决用工。", "我的建议是增设公交。", "给我家乡修路。", "本人作为一名医生。", "解决我市住房问题。", "为我市解决用水问题。", "解决群众打官司难。", "请给我市安排资金。",
		"严惩贪污受贿犯罪。", "局长、书记要带头反腐败。", "干部任免公示制度。", "查处干部以权谋私问题。", "向纪委书记举报的渠道。", "实现举报一键直达。", "兑现举报欺诈骗保奖励。", "保护控告人和被举报人合法权益。",
	} {
		require.Empty(t, ground(text), text)
	}
	list, err := intake.National().With(intake.Local{ID: "ours", Without: []string{"litigation"}})
	require.NoError(t, err)
	y, err := intake.New(list)
	require.NoError(t, err)
	p := good()
	p.Body += "请法院改判。"
	require.Empty(t, y.Examine(p, intake.Options{}), "a ground that does not hold here has no signs")
}

// What stands at the edge of a rule.
func TestEdgesOfTheChecks(t *testing.T) {
	x := examiner(t)
	p := good()
	p.Proposers = append(p.Proposers, proposal.Proposer{ID: "m2"}, proposal.Proposer{ID: "m3", Consent: proposal.ConsentAgreed})
	p.Proposers[0].Consent = proposal.ConsentPending
	require.Empty(t, codes(x.Examine(p, intake.Options{})), "who has not been asked, who agreed, and the lead")

	for title, ok := range map[string]bool{"关于共享仪器的提案": true, "关于共享仪器的建议": true, "关于共享仪器的议案": true, "关于共享仪器": false, "共享仪器的提案": false} {
		p := good()
		p.Title = title
		require.Equal(t, ok, len(x.Examine(p, intake.Options{})) == 0, title)
	}

	p = good()
	n := len([]rune(p.Body))
	require.Empty(t, x.Examine(p, intake.Options{Most: n, Least: n}), "the bounds themselves are fine")
	require.Equal(t, []string{"form.too_long"}, codes(x.Examine(p, intake.Options{Most: n - 1})))
	require.Equal(t, []string{"form.too_short"}, codes(x.Examine(p, intake.Options{Least: n + 1})))
	p.Body += strings.Repeat("好", 1500-n)
	require.Empty(t, x.Examine(p, intake.Options{}))
	p.Body += "好"
	require.Equal(t, []string{"form.too_long"}, codes(x.Examine(p, intake.Options{})))

	heading := func(n int) string { return "关于" + strings.Repeat("路", n-5) + "的建议" }
	for n, several := range map[int]bool{40: true, 41: false} {
		p := good()
		p.Body += "\n" + heading(n) + "\n关于修桥的建议\n"
		require.Equal(t, several, len(x.Examine(p, intake.Options{})) > 0, n)
	}
}
