package proposal_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// The number on a letter, taken apart.
func ExampleParseNumber() {
	n, err := proposal.ParseNumber("岳阳市政协八届四次会议第103号提案")
	if err != nil {
		fmt.Println(err)
		return
	}
	ordinal, _ := n.Ordinal()
	fmt.Println(n.Track().Term(), n.Place(), n.Term(), n.Session(), n.Code(), ordinal, n.Kind(), n.Key(), n.IsZero())
	_, err = proposal.ParseNumber("无号")
	fmt.Println(err)
	// Output:
	// 提案 岳阳市 8 4 103 103 提案 false false
	// proposal: not a number of a proposal: "无号"
}

// A series is data; handing numbers out is the caller's, who can lock.
func ExampleSeries() {
	s, _ := vocab.Decode[proposal.Series]([]byte(
		`{"id":"市政协","template":"市政协{term}届{session}次会议第{n}号提案","width":3,"restart":["term","session"]}`))
	p := proposal.Proposal{ID: "a", Term: 5, Session: 3}
	p.Number, _ = s.NewNumber(p, 12)
	fmt.Println(p.Number, s.Validate())
	n, _ := s.Ordinal(p)
	fmt.Println(n, s.Counter(p))
	q := p
	q.ID = "b"
	fmt.Println(s.Check([]proposal.Proposal{p, q}))
	// Output:
	// 市政协五届三次会议第012号提案 <nil>
	// 12 市政协/term=5/session=3
	// /1/number: the number 市政协五届三次会议第012号提案 is the same as that of a [number.duplicate]
}

// The cut-off is an instant, not a day.
func ExampleWindow_Timing() {
	beijing := time.FixedZone("UTC+8", 8*3600)
	w := proposal.Window{
		From:  time.Date(2020, 10, 25, 0, 0, 0, 0, beijing),
		Until: time.Date(2021, 1, 27, 15, 0, 0, 0, beijing),
	}
	fmt.Println(w.Timing(time.Date(2021, 1, 27, 15, 0, 0, 0, beijing)).Term())
	fmt.Println(w.Timing(time.Date(2021, 1, 27, 15, 1, 0, 0, beijing)).Term())
	// Output:
	// 会期
	// 闭会期间
}

// A form is read through its scale; what was not answered stays unrated.
func ExampleScales() {
	for _, s := range proposal.Scales() {
		if g, ok := s.Grade(proposal.RatingDimensionResult, "理解"); ok {
			fmt.Println(s.ID, g.Dimension.Term(), g.Label, g.Satisfaction, s.Validate())
		}
	}
	// Output:
	// hongkou 办理结果 理解 understood <nil>
}

// Every fault of a document at once, each with its place and its mend.
func ExampleProposal_Validate() {
	p := proposal.Proposal{
		Title:      "关于修路的提案",
		Secret:     true,
		Disclosure: proposal.Disclosure{Wish: proposal.DisclosureWishClosed},
		Proposers:  []proposal.Proposer{{ID: "m1", Kind: vocab.ProposerKindMember, Name: "赵委员"}, {ID: "m2", Consent: proposal.ConsentDeclined}},
	}
	fmt.Println(p.Validate())
	fmt.Println(p.Kind().Term(), p.Proposers[0])
	fmt.Println(proposal.CheckText("/body", "一行\x00"))
	// Output:
	// /id: there is no id; fill id [proposal.id_missing]
	// /secret: a secret proposal must not be entered; take it out [proposal.secret]
	// /disclosure/reason: a wish not to publish needs a reason; fill disclosure.reason [proposal.disclosure_reason]
	// 委员 委员(m1)
	// /body: the text holds a control character at 3; take it out [text.control]
}

// What people type into a form is read leniently, and what was read is told.
func ExampleReadTyped() {
	today := deadline.MustDate("2026-06-15")
	for _, text := range []string{"二〇二六年五月一日", "2026/5/1", "8月底前", "每年8月31日", "自收到之日起三个月内", "百分之七十二点二", "98％以上", "2月30日", "95.9"} {
		x, err := proposal.ReadTyped(text, today)
		if err != nil {
			var faults vocab.Faults
			errors.As(err, &faults)
			fmt.Println(faults[0].Text.ZH)
			continue
		}
		fmt.Println(text, "→", x.Read.ZH)
	}
	// Output:
	// 二〇二六年五月一日 → 2026年5月1日，星期五
	// 2026/5/1 → 2026年5月1日，星期五
	// 8月底前 → 不晚于8月31日，没有写年份，从今天看是2026年8月31日
	// 每年8月31日 → 每年8月31日
	// 自收到之日起三个月内 → 期限3个月，从“收到”起算
	// 百分之七十二点二 → 72.2%
	// 98％以上 → 不低于98%
	// “2月30日”没有这一天：2月最多29天；月底请写2月底
	// “95.9”没有单位；比率请写95.9%
}
