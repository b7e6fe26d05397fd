package main

import (
	"cmp"
	"slices"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/intake"
	"github.com/seed-3129f372/tian/proposal/reply"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
	"github.com/seed-3129f372/tian/proposal/sheet"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// codeLine is one row of the catalogue as it is printed.
type codeLine struct {
	Code     string         `json:"code"`
	Package  string         `json:"package" about:"who gives it"`
	Message  vocab.Text     `json:"message" about:"{name} and {\"name\"} stand for arguments"`
	Mend     vocab.Text     `json:"mend,omitzero"`
	Severity vocab.Severity `json:"severity,omitzero"`
	Source   vocab.Source   `json:"source,omitzero"`
}

func codesCommand() command {
	return command{
		name:  "codes",
		short: "every code of a fault, finding or reason and its meaning 「代码表」",
		about: `Lists the codes, one a line, in ascending order: the package that gives it, its sentence in both languages, how it is
mended where the sentence does not say so, how much it weighs (fault, warning, advice) and the document behind it.
In a sentence {unit} stands for an argument, {"unit"} for one in quotation marks; where a sentence depends on more
than that, message says what the code means. A code never changes its meaning. A few are given by two packages.`,
		examples: []example{
			{begins: `{"code":"absent","package":"proposal/classify","message":{"zh":"名单中没有承办这类事项的单位","en":"the list has no unit for this label"}}`},
		},
		run: func(s *session, _ []string) error {
			for _, l := range catalogue() {
				text, err := encode(l)
				if err != nil {
					return err
				}
				if err := s.out.line(text); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// catalogue is every code of the library and of tianctl, in ascending order.
func catalogue() []codeLine {
	var list []codeLine
	for _, p := range []struct {
		name  string
		codes []vocab.Code
	}{
		{"deadline/vocab", vocab.Codes()},
		{"deadline", deadline.Codes()},
		{"proposal", proposal.Codes()},
		{"proposal/classify", classify.Codes()},
		{"proposal/intake", intake.Codes()},
		{"proposal/reply", reply.Codes()},
		{"proposal/rule", rule.Codes()},
		{"proposal/rule/ruletest", ruletest.Codes()},
		{"proposal/sheet", sheet.Codes()},
		{"assign", assign.Codes()},
		{"stats", stats.Codes()},
		{"stats/report", report.Codes()},
		{"tianctl", ownCodes()},
	} {
		for _, c := range p.codes {
			list = append(list, codeLine{c.Code, p.name, c.Text, c.Mend, c.Severity, c.Source})
		}
	}
	slices.SortFunc(list, func(a, b codeLine) int {
		return cmp.Or(cmp.Compare(a.Code, b.Code), cmp.Compare(a.Package, b.Package))
	})
	return list
}
