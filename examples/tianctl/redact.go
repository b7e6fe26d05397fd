package main

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/reply"
)

// redactLine is a text that the public is to read.
type redactLine struct {
	head
	Text  *string  `json:"text" needed:"yes"`
	Names []string `json:"names,omitempty" about:"the names to take out"`
}

// redactAnswer is the text without private data.
type redactAnswer struct {
	Text    string          `json:"text"`
	Removed []reply.Private `json:"removed"`
}

func redactCommand() command {
	return command{
		name:  "redact",
		short: "take private data out of a text 「脱敏」",
		about: `Takes one text a line, {"id","text","names":["…"]}, and gives it without telephone and identity numbers, e-mail
addresses, home addresses and the names given, with what was removed: its kind and its place at in the text as
it was, half open in code points.`,
		examples: []example{
			{
				in:  []string{`{"id":"1","text":"联系人：赵某某，邮箱zhao@example.com","names":["赵某某"]}`},
				out: []string{`{"id":"1","text":"联系人：（略），邮箱（略）","removed":[{"kind":"name","at":[4,7]},{"kind":"mail","at":[10,26]}]}`},
			},
		},
		run: func(s *session, _ []string) error { return answerLines(s, redactText) },
	}
}

func redactText(in redactLine) (redactAnswer, vocab.Faults) {
	var faults vocab.Faults
	if in.Text == nil {
		faults.Add("/text", codeFieldMissing)
		return redactAnswer{Removed: []reply.Private{}}, faults
	}
	text, removed := reply.Redact(*in.Text, in.Names...)
	return redactAnswer{text, append([]reply.Private{}, removed...)}, nil
}
