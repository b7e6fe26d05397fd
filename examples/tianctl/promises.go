package main

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// promisesLine is the text of a letter with its date.
type promisesLine struct {
	head
	Date moment  `json:"date,omitzero" about:"the day of the letter, needed where a time counts from it: 明年, 9月底前, 三年内"`
	Text *string `json:"text" needed:"yes"`
}

// promisesAnswer is what the text promises.
type promisesAnswer struct {
	Promises []promiseFound `json:"promises"`
}

// promiseFound is one sentence that promises something.
type promiseFound struct {
	Text  string        `json:"text"`
	At    [2]int        `json:"at"`
	Due   deadline.Date `json:"due"`
	Vague bool          `json:"vague"`
}

func promisesCommand() command {
	return command{
		name:  "promises",
		short: "find what a letter promises, and by when 「承诺」",
		about: `Takes the text of one letter a line with its date, {"id","date","text"}, and gives the sentences that promise
something, each with its place at, half open in code points, and due, the latest day to come that it names:
明年上半年 in a letter of 2025 is 2026-06-30. A sentence in which several clauses promise, each by a time of its own,
gives a promise for each; a day within a stretch named before it narrows that (今年下半年10月底前), and the year of a
paper (完成2026年预算编制) is none. A month without a year is that of the letter's year, or of the next where it would be over.
Without date only times with a year are read; one that counts from it is an error at /date. "vague":true with due null
is a promise without a time, or by a day of this month that is over (本月15日前); false with due null one whose time has no day in the text (10个工作日内). It suggests; a person decides.`,
		examples: []example{
			{
				in:  []string{`{"id":"1","date":"2025-08-26","text":"现答复如下：已印发方案。将于明年上半年完成改造。"}`},
				out: []string{`{"id":"1","promises":[{"text":"将于明年上半年完成改造","at":[12,23],"due":"2026-06-30","vague":false}]}`},
			},
		},
		run: func(s *session, _ []string) error { return answerLines(s, findPromises) },
	}
}

func findPromises(in promisesLine) (promisesAnswer, vocab.Faults) {
	var faults vocab.Faults
	a := promisesAnswer{Promises: []promiseFound{}}
	if in.Text == nil {
		faults.Add("/text", codeFieldMissing)
		return a, faults
	}
	for _, p := range reply.Promises(reply.Reply{Body: *in.Text, Date: in.Date.date()}) {
		if p.NeedsDate {
			faults.Add("/date", codeFieldMissing.As(
				"“"+vocab.Clip(p.Text)+"”的时间从信的日期算起，请填写 date（成文日期，如 2025-08-26）",
				"the time of \""+vocab.Clip(p.Text)+"\" counts from the date of the letter: fill date, such as 2025-08-26"))
			return promisesAnswer{Promises: []promiseFound{}}, faults
		}
		a.Promises = append(a.Promises, promiseFound{p.Text, p.At, p.Due, p.Vague()})
	}
	return a, nil
}
