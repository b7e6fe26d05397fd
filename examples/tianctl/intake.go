package main

import (
	"flag"
	"os"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/intake"
)

// intakeLine is one proposal that is to be examined.
type intakeLine struct {
	head
	Proposal *proposal.Proposal `json:"proposal" needed:"yes"`
}

// intakeAnswer is what the examination sees.
type intakeAnswer struct {
	Findings []intake.Finding `json:"findings"`
	Grounds  []string         `json:"grounds" about:"codes of the grounds against filing that something may be a sign of"`
}

func intakeCommand() command {
	local := ""
	var place placeOption
	return command{
		name:  "intake",
		short: "what an examination sees in a proposal 「审查」",
		about: `Takes one proposal a line, {"id","proposal":{…}}, and gives findings on standing, content and form, each with its
place, its weight (fault, warning, advice) and its mend, and the grounds against filing that it may fall under.
A sign is no verdict: it asks for a person's look. A topic such as 举报人保护制度 is none, an own or a named case is. --place
is read and checked as everywhere; nothing in it bears on an examination.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&local, "grounds", "", "`file` with the local list of grounds (tianctl schema local) over the national one")
			place.flags(f)
		},
		examples: []example{
			{
				in:     []string{`{"id":"1","proposal":{"track":"proposal","title":"关于请法院改判的提案","proposers":[{"id":"m1","kind":"member"}],"body":"目前存在的问题是判决不公，案号为（2023）内01民终123号，当事人多次反映无果，群众对此反响较大。建议请法院改判。"}}`},
				begins: `{"id":"1","findings":[{"path":"/proposal/title","code":"content.sign","severity":"warning",`,
			},
		},
		run: func(s *session, _ []string) error {
			if err := place.load(s); err != nil {
				return err
			}
			list := intake.National()
			if local != "" {
				text, err := os.ReadFile(local)
				if err != nil {
					return usagef("--grounds: %v", err)
				}
				l, err := intake.LoadLocal(text)
				if err == nil {
					list, err = list.With(l)
				}
				if err != nil {
					return usagef("--grounds %s: %v", local, err)
				}
			}
			x, err := intake.New(list)
			if err != nil {
				return usagef("--grounds %s: %v", local, err)
			}
			return answerLines(s, func(in intakeLine) (intakeAnswer, vocab.Faults) { return examine(x, in) })
		},
	}
}

func examine(x *intake.Examiner, in intakeLine) (intakeAnswer, vocab.Faults) {
	a := intakeAnswer{Findings: []intake.Finding{}, Grounds: []string{}}
	var faults vocab.Faults
	if in.Proposal == nil {
		missing(&faults, "/proposal")
		return a, faults
	}
	p := *in.Proposal
	if p.ID == "" && in.ID != nil {
		p.ID = *in.ID
	}
	for _, f := range x.Examine(p, intake.Options{}) {
		f.Path = "/proposal" + f.Path
		a.Findings = append(a.Findings, f)
		if f.Ground != "" && !slices.Contains(a.Grounds, f.Ground) {
			a.Grounds = append(a.Grounds, f.Ground)
		}
	}
	return a, nil
}
