package reply_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func on(s string) deadline.Date { return deadline.MustDate(s) }

// handled is a case with a lead and an assisting unit, the reply reviewed.
func handled(t testing.TB) proposal.Case {
	t.Helper()
	day := func(s string, e proposal.Event) proposal.Event { e.Date = on(s); return e }
	c, err := proposal.Replay(proposal.Case{Proposal: proposal.Proposal{
		ID: "P1", Track: vocab.TrackProposal, Title: "关于共享大型科研仪器的提案",
		Proposers: []proposal.Proposer{
			{ID: "m1", Kind: vocab.ProposerKindJoint}, {ID: "m2", Kind: vocab.ProposerKindJoint, Consent: proposal.ConsentAgreed},
		},
		Demands: []proposal.Demand{{ID: "1", Text: "建立目录"}, {ID: "2", Text: "补贴使用费"}},
	}, Events: []proposal.Event{
		day("2024-01-10", proposal.Event{Kind: proposal.EventKindSubmitted}),
		day("2024-01-15", proposal.Event{Kind: proposal.EventKindExamined}),
		day("2024-01-20", proposal.Event{Kind: proposal.EventKindFiled, Number: "市政协五届三次会议第012号提案"}),
		day("2024-03-01", proposal.Event{Kind: proposal.EventKindAssigned, Unit: "科技局", Handover: proposal.Handover{Role: vocab.RoleLead}}),
		day("2024-03-01", proposal.Event{Kind: proposal.EventKindAssigned, Unit: "财政局", Handover: proposal.Handover{Role: vocab.RoleAssist}}),
		day("2024-03-04", proposal.Event{Kind: proposal.EventKindAccepted, Unit: "科技局"}),
		day("2024-03-05", proposal.Event{Kind: proposal.EventKindAccepted, Unit: "财政局"}),
		day("2024-03-20", proposal.Event{Kind: proposal.EventKindConsulted, Unit: "科技局"}),
		day("2024-03-28", proposal.Event{Kind: proposal.EventKindCoOpinionSent, Unit: "财政局"}),
	}})

	require.NoError(t, err)
	return c
}

// clean is a letter that the check has nothing to say to.
func clean(t testing.TB) reply.Reply {
	r := reply.Outline(handled(t), "科技局", reply.KindAnswer)
	r.DocNumber, r.Date = "科提〔2024〕12号", on("2024-04-20")
	r.Scheme, r.Class = "npc", "A"
	r.Body = "我局会同财政局办理，现已办结。"
	r.Answers[0].Text = "2024年3月印发《大型科研仪器目录》，收入仪器120台。"
	r.Answers[1].Text = "已安排资金50万元补贴使用费。"
	r.Contacts = []reply.ContactPerson{
		{Role: reply.ContactRoleLeader, Name: "钱副局长", Phone: "0478-8220001"},
		{Role: reply.ContactRoleHandler, Name: "赵科长", Phone: "0478-8220002"},
	}
	r.Signature = proposal.SignatureLevelDeputy
	r.Openness = proposal.PublicationModeFull
	return r
}

func codes(list []reply.Remark) []string {
	var got []string
	for _, f := range list {
		got = append(got, f.Code)
	}
	return got
}

func TestACleanLetterHasNoFinding(t *testing.T) {
	require.Empty(t, reply.Check(handled(t), clean(t), reply.Options{Answers: "科提", Due: on("2024-06-01")}))
}

func TestEachFlawGivesItsFinding(t *testing.T) {
	for _, x := range []struct {
		code   string
		spoil  func(*reply.Reply)
		option reply.Options
	}{
		{"text.unclean", func(r *reply.Reply) { r.Body = "a\u202eb" }, reply.Options{}},
		{"unit.not_assigned", func(r *reply.Reply) { r.Unit = "资源科" }, reply.Options{}},
		{"unit.assists_only", func(r *reply.Reply) { r.Unit = "财政局" }, reply.Options{}},
		{"kind.missing", func(r *reply.Reply) { r.Kind = 0 }, reply.Options{}},
		{"title.missing", func(r *reply.Reply) { r.Title = "" }, reply.Options{}},
		{"title.form", func(r *reply.Reply) { r.Title = "关于012号提案的会办意见" }, reply.Options{}},
		{"title.number", func(r *reply.Reply) { r.Title = "关于某提案的答复" }, reply.Options{}},
		{"document.number_missing", func(r *reply.Reply) { r.DocNumber = "" }, reply.Options{}},
		{"document.number_form", func(r *reply.Reply) { r.DocNumber = "科提[2024]第12号" }, reply.Options{}},
		{"document.number_year", func(r *reply.Reply) { r.DocNumber = "科提〔2023〕12号" }, reply.Options{}},
		{"document.number_series", func(r *reply.Reply) { r.DocNumber = "科提函〔2024〕12号" }, reply.Options{Answers: "科提"}},
		{"date.missing", func(r *reply.Reply) { r.Date = deadline.Date{} }, reply.Options{}},
		{"addressee.missing", func(r *reply.Reply) { r.To = nil }, reply.Options{}},
		{"addressee.signer_missing", func(r *reply.Reply) { r.To = r.To[:1] }, reply.Options{}},
		{"addressee.stranger", func(r *reply.Reply) { r.To = append(r.To, "x") }, reply.Options{}},
		{"class.missing", func(r *reply.Reply) { r.Class = "" }, reply.Options{}},
		{"class.unknown", func(r *reply.Reply) { r.Class = "E" }, reply.Options{}},
		{"class.scheme_unknown", func(r *reply.Reply) { r.Scheme = "" }, reply.Options{}},
		{"class.unsupported", func(r *reply.Reply) { r.Body, r.Answers[0].Text, r.Answers[1].Text = "好", "好", "好" }, reply.Options{}},
		{"class.contradicted", func(r *reply.Reply) { r.Answers[0].Text += "正在研究。" }, reply.Options{}},
		{"class.no_date", func(r *reply.Reply) { r.Class, r.Answers[0].Text = "B", "列入计划。" }, reply.Options{}},
		{"class.no_reason", func(r *reply.Reply) { r.Class = "C" }, reply.Options{}},
		{"body.missing", func(r *reply.Reply) { r.Body, r.Answers = "", nil }, reply.Options{}},
		{"demand.unanswered", func(r *reply.Reply) { r.Answers = r.Answers[:1] }, reply.Options{}},
		{"demand.unknown", func(r *reply.Reply) { r.Answers = append(r.Answers, reply.Answer{Demand: "9", Text: "好"}) }, reply.Options{}},
		{"language.placeholder", func(r *reply.Reply) { r.Body += "××" }, reply.Options{}},
		{"language.passed_on", func(r *reply.Reply) { r.Answers[1].Text = "不属于我局职责，建议向有关部门反映。" }, reply.Options{}},
		{"language.vague", func(r *reply.Reply) { r.Body += "我们将适时推进。" }, reply.Options{}},
		{"language.pronouns", func(r *reply.Reply) { r.Body += "您的建议很好，感谢你。" }, reply.Options{}},
		{"language.plural_you", func(r *reply.Reply) { r.Body += "感谢您们。" }, reply.Options{}},
		{"contact.handler", func(r *reply.Reply) { r.Contacts[1].Phone = "" }, reply.Options{}},
		{"contact.leader", func(r *reply.Reply) { r.Contacts = r.Contacts[1:] }, reply.Options{}},
		{"signature.level", func(r *reply.Reply) { r.Money = true }, reply.Options{}},
		{"copies.missing", func(r *reply.Reply) { r.Copies = nil }, reply.Options{}},
		{"enclosure.missing", func(r *reply.Reply) { r.Enclosures = nil }, reply.Options{}},
		{"openness.missing", func(r *reply.Reply) { r.Openness = 0 }, reply.Options{}},
		{"openness.reason", func(r *reply.Reply) { r.Openness = proposal.PublicationModeWithheld }, reply.Options{}},
		{"openness.summary", func(r *reply.Reply) { r.Openness = proposal.PublicationModeSummary }, reply.Options{}},
		{"public.private_data", func(r *reply.Reply) { r.PublicText = "联系人赵科长" }, reply.Options{}},
		{"time.late", func(r *reply.Reply) {}, reply.Options{Due: on("2024-04-19")}},
	} {
		r := clean(t)
		x.spoil(&r)
		list := reply.Check(handled(t), r, x.option)
		require.Contains(t, codes(list), x.code)
		for _, f := range list {
			require.NotEmpty(t, f.Mend.ZH, f.Code)
			require.NotEmpty(t, f.Mend.EN, f.Code)
			require.NotContains(t, f.Text.ZH+f.Text.EN+f.Mend.ZH+f.Mend.EN, "{", f.Code)
		}
		if x.code != "text.unclean" && x.code != "unit.not_assigned" && x.code != "unit.assists_only" && x.code != "kind.missing" && x.code != "body.missing" {
			require.Len(t, list, 1, "%s: %v", x.code, codes(list))
		}
	}
}

func TestTheCaseHasToShowConsultationAndOpinions(t *testing.T) {
	c := handled(t)
	c.Events = c.Events[:7]
	got := codes(reply.Check(c, clean(t), reply.Options{}))
	require.Equal(t, []string{"consultation.missing", "opinions.missing"}, got)
}

func TestAnOpinionGoesToTheLeadUnit(t *testing.T) {
	c := handled(t)
	r := reply.Outline(c, "财政局", reply.KindOpinion)
	require.Equal(t, []string{"科技局"}, r.To)
	require.Equal(t, "关于市政协五届三次会议第012号提案的会办意见", r.Title)
	r.DocNumber, r.Date, r.Body = "财提函〔2024〕3号", on("2024-03-28"), "同意安排补贴。"
	r.Contacts = []reply.ContactPerson{{Role: reply.ContactRoleHandler, Name: "孙科长", Phone: "0478-8220003"}}
	r.Signature = proposal.SignatureLevelDeputy
	require.Empty(t, reply.Check(c, r, reply.Options{Opinions: "财提函"}))
	r.Class, r.To = "A", []string{"m1"}
	require.Equal(t, []string{"addressee.lead_missing", "class.on_opinion"}, codes(reply.Check(c, r, reply.Options{})))
	r.Unit = "科技局"
	require.Contains(t, codes(reply.Check(c, r, reply.Options{})), "unit.no_opinion")
	require.Equal(t, proposal.EventKindCoOpinionSent, r.Event().Kind)
}

func TestProposerWhoDoesNotAgreeToPublication(t *testing.T) {
	c := handled(t)
	c.Proposal.Disclosure = proposal.Disclosure{Wish: proposal.DisclosureWishClosed, Reason: "涉及个案"}
	require.Equal(t, []string{"openness.wish"}, codes(reply.Check(c, clean(t), reply.Options{})))
}

func TestCheckChangesNothing(t *testing.T) {
	c, r := handled(t), clean(t)
	before := fmt.Sprintf("%#v %#v", c, r)
	reply.Check(c, r, reply.Options{})
	r.Public("某人")
	require.Equal(t, before, fmt.Sprintf("%#v %#v", c, r))
}

func TestTrackKeepsTheDayOfMending(t *testing.T) {
	a := reply.Remark{Fault: vocab.Fault{Path: "/a", Code: "a"}}
	b := reply.Remark{Fault: vocab.Fault{Path: "/b", Code: "b"}}
	list := reply.Track(nil, []reply.Remark{a, b}, on("2024-04-01"))
	list = reply.Track(list, []reply.Remark{b}, on("2024-04-03"))
	require.Equal(t, on("2024-04-03"), list[0].Mended)
	require.Equal(t, on("2024-04-01"), list[1].Found)
	require.True(t, list[1].Mended.IsZero())
	list = reply.Track(list, nil, on("2024-04-05"))
	require.Equal(t, on("2024-04-03"), list[0].Mended, "the day of mending stays")
	list = reply.Track(list, []reply.Remark{a}, on("2024-04-06"))
	require.True(t, list[0].Mended.IsZero(), "it is there again")
	require.Equal(t, on("2024-04-01"), list[0].Found)
}

func TestAnOwnProcessGovernsTheCheck(t *testing.T) {
	c, r := handled(t), clean(t)
	r.Scheme, r.Class = "ours", "甲"
	c.Process = proposal.Process{
		Signature: proposal.SignatureLevelSection,
		Schemes:   []proposal.Scheme{{ID: "ours", Classes: []proposal.Class{{Code: "甲", Label: "已办", Outcome: proposal.OutcomeSolved}}}},
	}
	own := reply.Options{Language: reply.Language{Vague: []string{"不日"}}}
	r.Signature = proposal.SignatureLevelSection
	require.Empty(t, reply.Check(c, r, own))
	r.Body += "不日即可完成。适时推进。"
	require.Equal(t, []string{"language.vague"}, codes(reply.Check(c, r, own)))
	r.Class = ""
	require.Equal(t, []string{"language.vague"}, codes(reply.Check(c, r, reply.Options{Language: own.Language, NoClass: true})))
}

// A phrase that has a date once and none the next time is vague all the same.
func TestVagueInALaterSentence(t *testing.T) {
	r := clean(t)
	r.Answers[0].Text = "尽快于2025年底前印发《目录》。其余仪器尽快收入。"
	require.Equal(t, []string{"language.vague"}, codes(reply.Check(handled(t), r, reply.Options{})))
	r.Answers[0].Text = "尽快于2025年底前印发《目录》；2026年6月前尽快收入其余仪器。"
	require.Empty(t, reply.Check(handled(t), r, reply.Options{}))
}

// Every text of a letter is looked at, and the mend is said in its own language.
func TestHostileTextOfALetter(t *testing.T) {
	for path, spoil := range map[string]func(*reply.Reply){
		"/title":           func(r *reply.Reply) { r.Title = "=HYPERLINK(1)" + r.Title },
		"/docNumber":       func(r *reply.Reply) { r.DocNumber += "\u202e" },
		"/to/0":            func(r *reply.Reply) { r.To[0] = "\xff" },
		"/answers/1/text":  func(r *reply.Reply) { r.Answers[1].Text += "\x07" },
		"/contacts/0/name": func(r *reply.Reply) { r.Contacts[0].Name += "\x00" },
		"/copies/0":        func(r *reply.Reply) { r.Copies[0] = "\t@SUM" },
		"/publicText":      func(r *reply.Reply) { r.PublicText = strings.Repeat("长", 200_001) },
	} {
		r := clean(t)
		spoil(&r)
		list := reply.Check(handled(t), r, reply.Options{})
		require.Len(t, list, 1, path)
		require.Equal(t, path, list[0].Path)
		require.Equal(t, "text.unclean", list[0].Code)
		require.NotContains(t, list[0].Mend.ZH, "the text")
	}
}

// The longest letter of the shortest sentences is checked like any other.
func TestCheckFinishesALongLetter(t *testing.T) {
	r := clean(t)
	r.Body = strings.Repeat("尽快2025年。", 24_000)
	require.Empty(t, reply.Check(handled(t), r, reply.Options{}))
}

// The bytes a second must be about the same at both sizes.
func BenchmarkCheckLongLetter(b *testing.B) {
	for _, sentences := range []int{1_500, 24_000} {
		b.Run(strconv.Itoa(sentences), func(b *testing.B) {
			c, r := handled(b), clean(b)
			r.Body = strings.Repeat("尽快2025年。", sentences)
			b.SetBytes(int64(len(r.Body)))
			for b.Loop() {
				reply.Check(c, r, reply.Options{})
			}
		})
	}
}
