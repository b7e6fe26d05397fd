package reply_test

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// A letter is checked before it goes out; private data are taken out of what
// the public reads.
func ExampleCheck() {
	day := deadline.MustDate
	c, err := proposal.Replay(proposal.Case{Proposal: proposal.Proposal{ID: "12", Title: "关于共享科研仪器的提案", Proposers: []proposal.Proposer{{ID: "m1"}}}, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")},
		{Kind: proposal.EventKindExamined, Date: day("2024-01-15")},
		{Kind: proposal.EventKindFiled, Date: day("2024-01-20"), Number: "市政协五届三次会议第12号提案"},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "科技局", Handover: proposal.Handover{Role: vocab.RoleSole}},
	}})

	if err != nil {
		fmt.Println(err)
		return
	}
	letter := reply.Outline(c, "科技局", reply.KindAnswer)
	letter.Body = "仪器目录已建成，其余事项将适时推进。联系人赵科长，电话13900000000。"
	for _, f := range reply.Check(c, letter, reply.Options{}) {
		fmt.Println(f.Severity.Term(), f.Path, f.Text.ZH+"；"+f.Mend.ZH)
	}
	public, _ := reply.Redact(letter.Body, "赵科长")
	fmt.Println(public)
	// Output:
	// 提醒 /docNumber 没有发文字号；按本单位编号规则编号，形如 发文机关代字〔年份〕n号
	// 差错 /date 没有成文日期；填写 date
	// 差错 /class 没有标注办理类别；在首页右上角标注，如 A
	// 提醒 /body 空泛的承诺“适时”，没有时限；写明谁、何时、做到什么
	// 差错 /contacts 没有经办人姓名和电话；填写 contacts
	// 提醒 /contacts 没有主管领导姓名和电话；填写 contacts
	// 差错 /signature 须由分管领导签发；送签
	// 差错  没有面商记录；先与提案者沟通，登记后再发
	// 差错 /openness 没有标注公开属性；标注全文公开、摘要公开或不公开
	// 仪器目录已建成，其余事项将适时推进。联系人（略），电话（略）。
}

func ExampleRedact() {
	text, places := reply.Redact("请与赵科长联系，电话13900000000。", "赵科长")
	fmt.Println(text)
	for _, p := range places {
		fmt.Println(p.Kind.Term(), p.At)
	}
	// Output:
	// 请与（略）联系，电话（略）。
	// 联系人姓名 [2 5]
	// 电话号码 [10 21]
}

func ExampleReply_Letter() {
	_, r := answered()
	r.Contacts, r.Copies, r.Enclosures, r.Class = nil, nil, nil, ""
	names := map[string]string{"m1": "赵委员", "m2": "钱委员", "科技局": "某市科学技术局"} // persons and units
	fmt.Print(r.Letter(func(id string) string { return names[id] }))
	// Output:
	// 科提〔2024〕12号
	// 关于市政协五届三次会议第012号提案的答复
	// 赵委员、钱委员：
	// 你们提出的市政协五届三次会议第012号提案收悉，经认真研究，现答复如下：
	// 我局会同财政局办理，现已办结。
	// 一、2024年3月印发《大型科研仪器目录》，收入仪器120台。
	// 二、已安排资金50万元补贴使用费。
	// 感谢对我们工作的关心和支持。
	// 某市科学技术局
	// 2024年4月20日
}

func ExampleTitle() {
	fmt.Println(reply.Title(reply.KindAnswer, vocab.TrackProposal, "市政协五届三次会议第12号提案"))
	fmt.Println(reply.Title(reply.KindOpinion, vocab.TrackSuggestion, "市人大五届三次会议第8号"))
	// Output:
	// 关于市政协五届三次会议第12号提案的答复
	// 关于市人大五届三次会议第8号建议的会办意见
}

// What a letter promises, and by when, counted from its date.
func ExamplePromises() {
	r := reply.Reply{
		Date: deadline.MustDate("2025-08-26"),
		Body: "现将办理情况答复如下：已印发方案。将于明年上半年完成改造，三年内实现全覆盖。其余路段将适时推进。",
	}
	for _, p := range reply.Promises(r) {
		fmt.Println(p.Text, p.Due, p.Vague())
	}
	// Output:
	// 将于明年上半年完成改造 2026-06-30 false
	// 三年内实现全覆盖 2028-08-26 false
	// 其余路段将适时推进  true
}

// A letter is outlined from its case, and its sending is an event of the case.
func ExampleOutline() {
	c, _ := answered()
	r := reply.Outline(c, "科技局", reply.KindAnswer)
	fmt.Println(r.Title)
	fmt.Println(r.To, len(r.Answers), r.CoUnits, r.Copies, r.Enclosures)
	fmt.Println(r.Event().Kind)
	// Output:
	// 关于市政协五届三次会议第012号提案的答复
	// [m1 m2] 2 [财政局] [政府督查室 政协提案委员会] [征询意见表]
	// replied
}

// What the public reads.
func ExampleReply_Public() {
	_, r := answered()
	r.Answers = nil
	r.Body = "可向赵科长（0478-8220002）查询。"
	p := r.Public()
	fmt.Println(p.Mode.Term(), p.Text)
	r.Openness, r.OpenReason = proposal.PublicationModeWithheld, "涉及工作秘密"
	fmt.Println(r.Public().Mode.Term(), r.Public().Reason)
	// Output:
	// 全文公开 可向（略）（略）查询。
	// 不公开 涉及工作秘密
}

// Findings are kept with the day on which they were mended.
func ExampleTrack() {
	c, r := answered()
	r.DocNumber = ""
	log := reply.Track(nil, reply.Check(c, r, reply.Options{}), deadline.MustDate("2024-04-18"))
	r.DocNumber = "科提〔2024〕12号"
	log = reply.Track(log, reply.Check(c, r, reply.Options{}), deadline.MustDate("2024-04-19"))
	for _, f := range log {
		fmt.Println(f.Code, f.Found, f.Mended)
	}
	fmt.Println(len(reply.Faults(log)), len(reply.Warnings(log)))
	// Output:
	// document.number_missing 2024-04-18 2024-04-19
	// 0 1
}

func ExampleDefaultLanguage() {
	fmt.Println(len(reply.Codes()) > 40, len(reply.DefaultLanguage().Vague) > 5)
	// Output:
	// true true
}

// answered is a case handled by two units, and a letter of reply to it that the
// check has nothing to say to.
func answered() (proposal.Case, reply.Reply) {
	day := deadline.MustDate
	c, err := proposal.Replay(proposal.Case{Proposal: proposal.Proposal{
		ID: "P1", Track: vocab.TrackProposal, Title: "关于共享大型科研仪器的提案",
		Proposers: []proposal.Proposer{
			{ID: "m1", Kind: vocab.ProposerKindJoint}, {ID: "m2", Kind: vocab.ProposerKindJoint, Consent: proposal.ConsentAgreed},
		},
		Demands: []proposal.Demand{{ID: "1", Text: "建立目录"}, {ID: "2", Text: "补贴使用费"}},
	}, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")},
		{Kind: proposal.EventKindExamined, Date: day("2024-01-15")},
		{Kind: proposal.EventKindFiled, Date: day("2024-01-20"), Number: "市政协五届三次会议第012号提案"},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "科技局", Handover: proposal.Handover{Role: vocab.RoleLead}},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "财政局", Handover: proposal.Handover{Role: vocab.RoleAssist}},
		{Kind: proposal.EventKindAccepted, Date: day("2024-03-04"), Unit: "科技局"},
		{Kind: proposal.EventKindAccepted, Date: day("2024-03-05"), Unit: "财政局"},
		{Kind: proposal.EventKindConsulted, Date: day("2024-03-20"), Unit: "科技局"},
		{Kind: proposal.EventKindCoOpinionSent, Date: day("2024-03-28"), Unit: "财政局"},
	}})

	if err != nil {
		fmt.Println(err)
	}
	r := reply.Outline(c, "科技局", reply.KindAnswer)
	r.DocNumber, r.Date = "科提〔2024〕12号", day("2024-04-20")
	r.Scheme, r.Class = "npc", "A"
	r.Body = "我局会同财政局办理，现已办结。"
	r.Answers[0].Text = "2024年3月印发《大型科研仪器目录》，收入仪器120台。"
	r.Answers[1].Text = "已安排资金50万元补贴使用费。"
	r.Contacts = []reply.ContactPerson{
		{Role: reply.ContactRoleLeader, Name: "钱副局长", Phone: "0478-8220001"},
		{Role: reply.ContactRoleHandler, Name: "赵科长", Phone: "0478-8220002"},
	}
	r.Signature, r.Openness = proposal.SignatureLevelDeputy, proposal.PublicationModeFull
	return c, r
}
