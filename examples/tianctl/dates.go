package main

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// datesLine is one text that a person typed.
type datesLine struct {
	head
	Text  *string `json:"text" needed:"yes"`
	Today moment  `json:"today,omitzero" about:"明年, 下月 and 第三季度 count from it"`
}

// typedAnswer is how the text was read.
type typedAnswer struct {
	proposal.Typed
	By bool `json:"by,omitempty" about:"the day is the last one on which it may be done"`
}

func datesCommand() command {
	return command{
		name:  "dates",
		short: "read a time or a rate as people type it 「录入文字」",
		about: `Takes one text a line, {"id","text","today"}, and gives what it was read as: date (with from where it is the last
day of a stretch), monthDay (with date where today tells which), period, or percent, a decimal with the digits that
were typed; "bound" tells 约, 以上, 以下, 超过 and 不足, "by":true that something is to be done by the day. "read"
says it in words, to be confirmed. What can be read in two ways, lacks something or is no day is an error that names
the mend; nothing is guessed.`,
		examples: []example{
			{
				in: []string{`{"id":"1","text":"二〇二六年五月一日"}`, `{"id":"2","text":"8月底前","today":"2026-06-15"}`, `{"id":"3","text":"约百分之七十二点二"}`, `{"id":"4","text":"26.5.1"}`},
				out: []string{
					`{"id":"1","date":"2026-05-01","read":{"zh":"2026年5月1日，星期五","en":"2026-05-01, Friday"}}`,
					`{"id":"2","date":"2026-08-31","monthDay":"08-31","bound":"at_most","read":{"zh":"不晚于8月31日，没有写年份，从今天看是2026年8月31日","en":"not later than 08-31, no year is written; seen from today 2026-08-31"},"by":true}`,
					`{"id":"3","percent":"72.2","bound":"about","read":{"zh":"约72.2%","en":"about 72.2%"}}`,
					`{"id":"4","error":{"code":"typed.ambiguous","path":"/text","message":{"zh":"“26.5.1”年份只有两位；请写四位，如2026年5月1日","en":"“26.5.1”: the year has two digits; write four, such as 2026-05-01"}}}`,
				},
				exit: exitErrors,
			},
		},
		run: func(s *session, _ []string) error { return answerLines(s, readTyped) },
	}
}

func readTyped(in datesLine) (typedAnswer, vocab.Faults) {
	var faults vocab.Faults
	if in.Text == nil {
		faults.Add("/text", codeFieldMissing)
		return typedAnswer{}, faults
	}
	x, err := proposal.ReadTyped(*in.Text, in.Today.date())
	if err != nil {
		faults.Under("/text", faultsOf(err, codeFieldMissing))
		return typedAnswer{}, faults
	}
	day := !x.Date.IsZero() || !x.MonthDay.IsZero()
	return typedAnswer{x, day && x.Bound.String() == "at_most"}, nil
}
