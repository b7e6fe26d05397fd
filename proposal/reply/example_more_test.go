package reply_test

import (
	"fmt"
	"testing"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/reply"
)

func ExampleParseDocNumber() {
	d, err := reply.ParseDocNumber("科提函〔2024〕12号")
	fmt.Println(d.Organ(), d.Year(), d.Ordinal(), err)
	_, err = reply.ParseDocNumber("科提函[2024]第12号")
	fmt.Println(err)
	next, _ := reply.NewDocNumber("科提函", 2024, 13)
	fmt.Println(next)
	// Output:
	// 科提函 2024 12 <nil>
	// reply: not a document number: "科提函[2024]第12号" should be 科提函〔2024〕12号
	// 科提函〔2024〕13号
}

func ExampleTitle() {
	fmt.Println(reply.Title(reply.KindAnswer, vocab.TrackProposal, "市政协五届三次会议第12号提案"))
	fmt.Println(reply.Title(reply.KindOpinion, vocab.TrackSuggestion, "市人大五届三次会议第8号"))
	// Output:
	// 关于市政协五届三次会议第12号提案的答复
	// 关于市人大五届三次会议第8号建议的会办意见
}

// A letter is outlined from its case, and its sending is an event of the case.
func ExampleOutline() {
	r := reply.Outline(handled(&testing.T{}), "科技局", reply.KindAnswer)
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
	r := clean(&testing.T{})
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
	c, r := handled(&testing.T{}), clean(&testing.T{})
	r.DocNumber = ""
	log := reply.Track(nil, reply.Check(c, r, reply.Options{}), on("2024-04-18"))
	r.DocNumber = "科提〔2024〕12号"
	log = reply.Track(log, reply.Check(c, r, reply.Options{}), on("2024-04-19"))
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
