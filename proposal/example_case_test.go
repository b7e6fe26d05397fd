package proposal_test

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/proposal"
)

// exampleCase is the straight way up to the reply.
func exampleCase() proposal.Case {
	c, _ := proposal.Replay(document(), straight()[:12])
	return c
}

// The facts of a case are what the upper floors read.
func ExampleCase_Facts() {
	x := exampleCase().Facts()
	fmt.Println(x.Disposition.Term(), x.State.Term(), x.Phase.Term(), x.RepliedOn, x.Class, x.Outcome.Term())
	for _, u := range x.Units {
		fmt.Println(u.Unit, u.Role.Term(), u.State.Term(), u.Replies(), u.Ended())
	}
	// Output:
	// 立案 已答复 反馈 2024-04-20 B 列入计划
	// kjj 主办 已答复 true true
	// czj 会办 会办意见已出 false true
}

// Whoever asks a case for more than one thing reads it once.
func ExampleCase_Read() {
	r := exampleCase().Read()
	fmt.Println(r.State(), r.Phase(), r.Facts().RepliedOn, len(r.Signers()), r.Status().Owed)
	for _, unit := range []string{"kjj", "czj"} {
		fmt.Println(unit, r.Clock(unit).Role, len(r.Clock(unit).Events))
	}
	// Output:
	// replied feedback 2024-04-20 2 [m1 m2]
	// kjj lead 6
	// czj assist 4
}

// On whom a case waits.
func ExampleCase_Status() {
	s := exampleCase().Status()
	fmt.Println(s.State, s.Open, s.Owed, s.Unrated)
	// Output:
	// replied [] [m1 m2] [m1 m2]
}

// What a deadline policy asks for.
func ExampleCase_Clock() {
	m := exampleCase().Clock("czj")
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
	c, _ := proposal.Replay(document(), straight()[:7])
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
	c := exampleCase()
	c.Events = append(c.Events, proposal.Event{Kind: proposal.EventKindFiled, Date: deadline.MustDate("2024-04-01")})
	fmt.Println(c.Validate())
	// Output:
	// /events/12/date: the date 2024-04-01 is before 2024-04-20, that of the event before; record events in order [event.date_backwards]
	// /events/12: filed is not possible while the case is replied [state.not_possible]
}

// A place sets its own gates.
func ExampleProcess_Apply() {
	ours := proposal.Process{Consult: []proposal.ConsultStage{proposal.ConsultStageAfter}, Delivered: true}
	_, err := ours.Apply(exampleCase(), proposal.Event{Kind: proposal.EventKindClosed, Date: deadline.MustDate("2024-06-01")})
	var refusal *proposal.Refusal
	if errors.As(err, &refusal) {
		fmt.Println(errors.Is(err, proposal.ErrRefused), refusal.State.Term())
		for _, f := range refusal.Faults() {
			fmt.Println(f.Path, f.Code, f.Text.ZH)
		}
	}
	fmt.Println(ours.Check(exampleCase()), ours.Validate(exampleCase()))
	// Output:
	// true 已答复
	// /events/12 close.not_delivered 答复还没有书面送达：m1、m2
	// /events/12 reply.not_consulted 没有办后面商的记录
	// <nil> <nil>
}

// The verdicts that call for handling again, and the stop rule.
func ExampleProcess_Redo() {
	p := proposal.Process{RedoOn: []proposal.Satisfaction{proposal.SatisfactionDissatisfied}, RedoLimit: 2}
	c, _ := p.Apply(exampleCase(), proposal.Event{
		Kind: proposal.EventKindRated, Date: deadline.MustDate("2024-05-01"), Person: "m1",
		Evaluation: proposal.Evaluation{Grades: []proposal.Grade{{Dimension: proposal.RatingDimensionResult, Satisfaction: proposal.SatisfactionDissatisfied}}},
	})
	call := p.Redo(c)
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
	c, _ := proposal.Replay(document(), straight()[:6])
	for _, s := range proposal.Stalled([]proposal.Case{c}, deadline.MustDate("2024-05-10"), 30) {
		fmt.Println(s.ID, s.State.Term(), s.Waiting, s.Reasons[0].Text.ZH)
	}
	fmt.Println(c.Stage().Term(), proposal.WorkOf(c.Stage())[0].ZH, proposal.ActsOf(c.Stage())[0].Term())
	// Output:
	// P1 办理中 [kjj czj] 67 天没有任何进展
	// 办理协商 制定办理方案，调查研究 办理方案
}

// Promises of whatever year whose day has come.
func ExampleDueFollowUps() {
	c, _ := proposal.Apply(exampleCase(), proposal.Event{
		Kind: proposal.EventKindCommitted, Date: deadline.MustDate("2024-04-20"), Unit: "kjj",
		Pledge: proposal.Pledge{Commitment: "k1", Promise: "年内建成目录", Due: deadline.MustDate("2024-12-31")},
	})
	for _, d := range proposal.DueFollowUps([]proposal.Case{c}, deadline.MustDate("2025-01-10")) {
		fmt.Println(d.ID, d.Commitment.Text, d.On, d.Days)
	}
	// Output:
	// P1 年内建成目录 2024-12-31 10
}

// A merge is a relation: who belongs together, and who is still owed a reply.
func ExampleGroups() {
	p := document()
	p.ID = "P2"
	member, _ := proposal.Replay(p, append(straight()[:2:2], proposal.Event{
		Kind: proposal.EventKindMerged, Date: deadline.MustDate("2024-01-16"), Merging: proposal.Merging{Into: "P1"},
	}))
	cases := []proposal.Case{exampleCase(), member}
	groups, err := proposal.Groups(cases)
	fmt.Println(groups[0].Root, groups[0].Members[0].ID, groups[0].Members[0].Kind.Term(), err)
	fmt.Println(groups[0].Owed(cases))
	fmt.Println(len(groups[0].Clock(cases, "kjj").Events), groups[0].Facts(cases)[1].RepliedOn)
	// Output:
	// P1 P2 审查并案 <nil>
	// [{P1 m1} {P1 m2} {P2 m1} {P2 m2}]
	// 6 2024-04-20
}

// The life cycle as data.
func ExampleTransitions() {
	fmt.Println(proposal.CheckLifeCycle())
	for _, r := range proposal.Transitions() {
		if r.Machine == "case" && r.From == "replied" && r.To[0] != r.From {
			fmt.Println(r.From, r.Event, r.To)
		}
	}
	fmt.Println(len(proposal.DOT("unit")) > 0, len(proposal.Mermaid("case")) > 0)
	// Output:
	// <nil>
	// replied redo_ordered [redo]
	// replied closed [closed]
	// true true
}
