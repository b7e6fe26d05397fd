package proposal_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// file is a case up to its reply, cut off after n events: kjj leads, czj assists.
func file(n int) proposal.Case {
	day := deadline.MustDate
	c, err := proposal.Replay(proposal.Case{Proposal: proposal.Proposal{
		ID: "P1", Title: "关于共享大型科研仪器的提案",
		Proposers: []proposal.Proposer{
			{ID: "m1", Kind: vocab.ProposerKindJoint},
			{ID: "m2", Kind: vocab.ProposerKindJoint, Consent: proposal.ConsentAgreed},
		},
	}, Events: []proposal.Event{
		{Kind: proposal.EventKindSubmitted, Date: day("2024-01-10")},
		{Kind: proposal.EventKindExamined, Date: day("2024-01-15")},
		{Kind: proposal.EventKindFiled, Date: day("2024-01-20"), Number: "第12号"},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleLead}},
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "czj", Handover: proposal.Handover{Role: vocab.RoleAssist}},
		{Kind: proposal.EventKindAccepted, Date: day("2024-03-04"), Unit: "kjj"},
		{Kind: proposal.EventKindAccepted, Date: day("2024-03-05"), Unit: "czj"},
		{Kind: proposal.EventKindConsulted, Date: day("2024-03-20"), Unit: "kjj"},
		{Kind: proposal.EventKindCoOpinionSent, Date: day("2024-03-28"), Unit: "czj"},
		{Kind: proposal.EventKindDrafted, Date: day("2024-04-10"), Unit: "kjj"},
		{Kind: proposal.EventKindReviewed, Date: day("2024-04-15"), Unit: "kjj"},
		{Kind: proposal.EventKindReplied, Date: day("2024-04-20"), Unit: "kjj", Answering: proposal.Answering{Scheme: "npc", Class: "B"}},
	}[:n]})

	if err != nil {
		fmt.Println(err)
	}
	return c
}

// The facts of a case: what figures, plans and reports read.
func ExampleCase_Facts() {
	x := file(12).Facts()
	fmt.Println(x.Disposition.Term(), x.State.Term(), x.Phase.Term(), x.RepliedOn, x.Class, x.Outcome.Term())
	for _, u := range x.Units {
		fmt.Println(u.Unit, u.Role.Term(), u.State.Term(), u.Replies())
	}
	// Output:
	// 立案 已答复 反馈 2024-04-20 B 列入计划
	// kjj 主办 已答复 true
	// czj 会办 会办意见已出 false
}

// Whoever asks a case for more than one thing reads it once.
func ExampleCase_Read() {
	r := file(12).Read()
	fmt.Println(r.State(), r.Phase(), r.Facts().RepliedOn, len(r.Signers()), r.Status().Owed)
	for _, unit := range []string{"kjj", "czj"} {
		fmt.Println(unit, r.Clock(unit).Role, len(r.Clock(unit).Events))
	}
	// Output:
	// replied feedback 2024-04-20 2 [m1 m2]
	// kjj lead 7
	// czj assist 4
}

// On whom a case waits.
func ExampleReading_Status() {
	s := file(12).Read().Status()
	fmt.Println(s.State, s.Open, s.Owed, s.Unrated)
	// Output:
	// replied [] [m1 m2] [m1 m2]
}

// What a deadline policy asks for.
func ExampleCase_Clock() {
	m := file(12).Clock("czj")
	fmt.Println(m.Role.Term())
	for _, o := range m.Events {
		fmt.Println(o.Date, o.Event.Term())
	}
	// Output:
	// 会办
	// 2024-03-01 交办
	// 2024-03-05 收到
	// 2024-03-05 签收
	// 2024-03-28 会办意见发出
}

// A policy turns the clock of each unit into dates.
func ExampleCase_Clock_dues() {
	c := file(7)
	policy, cal, today := china.Common3M(), china.Calendar(), deadline.MustDate("2024-03-25")
	for _, unit := range []string{"kjj", "czj"} {
		m := c.Clock(unit)
		dues, err := policy.Dues(m, cal)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, d := range dues {
			if d.Act == deadline.ActReply || d.Act == deadline.ActCoOpinion {
				standing, _ := policy.Standing(d, m, today, cal)
				fmt.Println(unit, d.Act.Term(), d.Date, standing.State)
			}
		}
	}
	// Output:
	// kjj 答复 2024-06-01 on_track
	// czj 会办意见 2024-04-01 due_soon
}

// Every event of a log that does not fit, with its place.
func ExampleCase_Validate() {
	c := file(12)
	c.Events = append(c.Events, proposal.Event{Kind: proposal.EventKindFiled, Date: deadline.MustDate("2024-04-01")})
	fmt.Println(c.Validate())
	// Output:
	// /events/12/date: the date 2024-04-01 is before 2024-04-20, that of the event before; record events in order; one that was forgotten is entered late, not at the end [event.date_backwards]
	// /events/12: filed is not possible while the case is replied [state.not_possible]
}

// A place sets its own gates, and its cases are judged by them everywhere. They
// are asked of what comes in: what is in the log happened.
func ExampleProcess() {
	c := file(12)
	c.Process = proposal.Process{Consult: []proposal.ConsultStage{proposal.ConsultStageAfter}, Delivered: true}
	_, err := proposal.Apply(c, proposal.Event{Kind: proposal.EventKindClosed, Date: deadline.MustDate("2024-06-01")})
	var refusal *proposal.Refusal
	if errors.As(err, &refusal) {
		fmt.Println(errors.Is(err, proposal.ErrRefused), refusal.State.Term())
		for _, f := range refusal.Faults() {
			fmt.Println(f.Path, f.Code, f.Text.ZH)
		}
	}
	fmt.Println(c.Validate())
	// Output:
	// true 已答复
	// /events/12 close.not_delivered 先送达m1、送达m2、面商，再办结；答复还没有书面送达：m1、m2
	// /events/12 reply.not_consulted 没有办后面商的记录
	// <nil>
}

// The verdicts that call for handling again, and the stop rule.
func ExampleReading_Redo() {
	c := file(12)
	c.Process = proposal.Process{RedoOn: []proposal.Satisfaction{proposal.SatisfactionDissatisfied}, RedoLimit: 2}
	c, _ = proposal.Apply(c, proposal.Event{
		Kind: proposal.EventKindRated, Date: deadline.MustDate("2024-05-01"), Person: "m1",
		Evaluation: proposal.Evaluation{Grades: []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionDissatisfied}}},
	})
	call := c.Read().Redo()
	fmt.Println(call.Called, call.Stopped, call.Reasons[0].Text.ZH)
	// Output:
	// true false m1对办理结果的评价是不满意
}

// What an event cannot do without, and the codes that a refusal may carry.
func ExampleNeedsOf() {
	fmt.Println(proposal.NeedsOf(proposal.EventKindAssigned), proposal.NeedsOf(proposal.EventKindClassChanged))
	code := proposal.Codes()[0]
	fmt.Println(code.Code, code.Reason().Text.EN)
	// Output:
	// [unit role] [reason class by]
	// event.kind event is not a known word; the words that are possible are listed
}

// Cases that nobody moves.
func ExampleStalled() {
	c := file(6)
	for _, s := range proposal.Stalled([]proposal.Case{c}, deadline.MustDate("2024-05-10"), 30) {
		fmt.Println(s.ID, s.State.Term(), s.Waiting, s.Reasons[0].Text.ZH)
	}
	fmt.Println(c.Read().Stage().Term(), proposal.WorkOf(c.Read().Stage())[0].ZH, proposal.ActsOf(c.Read().Stage())[0].Term())
	// Output:
	// P1 办理中 [kjj czj] 67 天没有任何进展
	// 办理协商 制定办理方案，调查研究 办理方案
}

// Promises of whatever year whose day has come, and files that nobody moves.
func ExampleDueFollowUps() {
	day := deadline.MustDate
	ours := proposal.Process{Handed: true} // our files begin with the assignment
	c, err := proposal.Replay(proposal.Case{Process: ours, Proposal: proposal.Proposal{ID: "12", Title: "关于共享大型科研仪器的提案", Proposers: []proposal.Proposer{{ID: "m1"}}}, Events: []proposal.Event{
		{Kind: proposal.EventKindAssigned, Date: day("2024-03-01"), Unit: "kjj", Handover: proposal.Handover{Role: vocab.RoleSole}},
		{Kind: proposal.EventKindAccepted, Date: day("2024-03-04"), Unit: "kjj"},
		{Kind: proposal.EventKindDrafted, Date: day("2024-04-10"), Unit: "kjj"},
		{Kind: proposal.EventKindReviewed, Date: day("2024-04-15"), Unit: "kjj"},
		{Kind: proposal.EventKindReplied, Date: day("2024-04-20"), Unit: "kjj"},
		{Kind: proposal.EventKindCommitted, Date: day("2024-04-20"), Unit: "kjj",
			Pledge: proposal.Pledge{Commitment: "1", Promise: "年内建成目录", Due: day("2024-12-31")}},
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range proposal.DueFollowUps([]proposal.Case{c}, day("2025-01-10")) {
		fmt.Println(d.ID, d.Commitment.Text, d.On, d.Days)
	}
	for _, s := range proposal.Stalled([]proposal.Case{c}, day("2025-01-10"), 90) {
		fmt.Println(s.ID, s.State.Term(), s.Reasons[0].Text.ZH)
	}
	// Output:
	// 12 年内建成目录 2024-12-31 10
	// 12 已答复 265 天没有任何进展
}

// A merge is a relation: who belongs together, and who is still owed a reply.
func ExampleGroups() {
	member := file(2)
	member.Proposal.ID = "P2"
	member, _ = proposal.Apply(member, proposal.Event{
		Kind: proposal.EventKindMerged, Date: deadline.MustDate("2024-01-16"), Merging: proposal.Merging{Into: "P1"},
	})
	cases := []proposal.Case{file(12), member}
	groups, err := proposal.Groups(cases)
	fmt.Println(groups[0].Root, groups[0].Members[0].ID, groups[0].Members[0].Kind.Term(), err)
	fmt.Println(groups[0].Owed(cases))
	fmt.Println(len(groups[0].Clock(cases, "kjj").Events), groups[0].Facts(cases)[1].RepliedOn)
	// Output:
	// P1 P2 审查并案 <nil>
	// [{P1 m1} {P1 m2} {P2 m1} {P2 m2}]
	// 7 2024-04-20
}

// The life cycle as data.
func ExampleTransitions() {
	for _, r := range proposal.Transitions() {
		if r.Machine == "case" && r.From == "replied" && r.To[0] != r.From {
			fmt.Println(r.From, r.Event, r.To)
		}
	}
	// Output:
	// replied redo_ordered [redo]
	// replied closed [closed]
}

// What a case would take now, and what still stands against it.
func ExampleReading_Possible() {
	c := file(10)
	for _, m := range c.Read().Possible() {
		if m.Event == proposal.EventKindReplied {
			for _, r := range m.Unmet {
				fmt.Println(m.Unit, r.Text.ZH)
			}
		}
	}
	// Output:
	// kjj kjj的答复尚未审核通过
}

// The life cycle of a case; "unit" and "review" are the machines beside it, and
// DOT gives the same for Graphviz.
func ExampleMermaid() {
	fmt.Print(proposal.Mermaid("case"))
	// Output:
	// stateDiagram-v2
	//     draft : 草稿
	//     cosigning : 会签
	//     submitted : 已提交
	//     sent_back : 退回修改
	//     examined : 已审查
	//     filed : 已立案
	//     not_filed : 不予立案
	//     redirected : 已转送
	//     merged : 已并案
	//     split : 已分案
	//     assigned : 已交办
	//     returned : 待改办
	//     handling : 办理中
	//     replied : 已答复
	//     redo : 重新办理
	//     closed : 已办结
	//     withdrawn : 已撤案
	//     draft --> cosigning : 联名答复
	//     draft --> submitted : 提交
	//     draft --> filed : 立案
	//     draft --> withdrawn : 撤案
	//     draft --> assigned : 交办
	//     cosigning --> submitted : 提交
	//     cosigning --> withdrawn : 撤案
	//     submitted --> examined : 审查
	//     submitted --> sent_back : 退回修改
	//     submitted --> merged : 并案
	//     submitted --> split : 分案
	//     submitted --> withdrawn : 撤案
	//     sent_back --> submitted : 重新提交
	//     sent_back --> withdrawn : 撤案
	//     examined --> sent_back : 退回修改
	//     examined --> filed : 立案
	//     examined --> not_filed : 不予立案
	//     examined --> redirected : 转送
	//     examined --> merged : 并案
	//     examined --> split : 分案
	//     examined --> withdrawn : 撤案
	//     filed --> merged : 并案
	//     filed --> split : 分案
	//     filed --> withdrawn : 撤案
	//     filed --> assigned : 交办
	//     not_filed --> submitted : 重新提交
	//     not_filed --> withdrawn : 撤案
	//     merged --> submitted : 撤销并案
	//     merged --> examined : 撤销并案
	//     merged --> filed : 撤销并案
	//     merged --> assigned : 撤销并案
	//     merged --> returned : 撤销并案
	//     merged --> handling : 撤销并案
	//     merged --> redo : 撤销并案
	//     merged --> withdrawn : 撤案
	//     assigned --> merged : 并案
	//     assigned --> withdrawn : 撤案
	//     assigned --> handling : 交办、增办、签收、改办
	//     assigned --> returned : 撤销交办、同意申退、改办
	//     returned --> merged : 并案
	//     returned --> withdrawn : 撤案
	//     returned --> assigned : 交办、增办、改办
	//     returned --> handling : 交办、增办、改办
	//     handling --> merged : 并案
	//     handling --> withdrawn : 撤案
	//     handling --> assigned : 撤销交办、同意申退、改办
	//     handling --> returned : 撤销交办、同意申退、改办
	//     handling --> replied : 撤销交办、同意申退、改办、答复
	//     handling --> redo : 重新办理
	//     replied --> redo : 重新办理
	//     replied --> closed : 办结
	//     redo --> merged : 并案
	//     redo --> withdrawn : 撤案
	//     redo --> assigned : 撤销交办、改办
	//     redo --> returned : 撤销交办、改办
	//     redo --> handling : 撤销交办、改办、答复
	//     redo --> replied : 撤销交办、改办、答复
	//     closed --> redo : 重新办理
}

// What is kept of a case is its JSON: the document and the events. All else is
// derived again, and what does not belong there is named.
func ExampleParseCase() {
	c, err := proposal.ParseCase([]byte(`{"proposal": {"id": "12", "title": "关于共享大型科研仪器的提案", "proposers": [{"id": "m1"}]},
		"events": [{"event": "submitted", "date": "2024-01-10"}, {"event": "examined", "date": "2024-01-15"}]}`))
	fmt.Println(c.State(), err)
	kept, _ := json.Marshal(c.Events)
	fmt.Println(string(kept))
	_, err = proposal.ParseCase([]byte(`{"proposal": {"id": "12"}, "state": "filed"}`))
	fmt.Println(err)
	// Output:
	// examined <nil>
	// [{"event":"submitted","date":"2024-01-10"},{"event":"examined","date":"2024-01-15"}]
	// /proposal/title: there is no title; fill title [proposal.title_missing]
	// /state: unknown field "state"; known: process, proposal, events, version [json.unknown_field]
}
