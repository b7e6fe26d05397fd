package main

import (
	"os"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// policyLine is one preset as the list shows it.
type policyLine struct {
	ID       string            `json:"id"`
	Title    vocab.Text        `json:"title"`
	Grade    vocab.SourceGrade `json:"grade"`
	Source   string            `json:"source"`
	URL      string            `json:"url,omitempty"`
	Excludes vocab.Text        `json:"excludes"`
	Rules    []policyRule      `json:"rules"`
}

type policyRule struct {
	ID     string            `json:"id"`
	Act    deadline.Act      `json:"act" about:"what has to be done, as a policy names it"`
	Event  deadline.Act      `json:"event" about:"the same, as a due names it"`
	Kind   deadline.RuleKind `json:"kind"`
	Source string            `json:"source"`
}

func policiesCommand() command {
	return command{
		name:     "policies",
		operands: "[NAME]",
		short:    "the built-in sets of deadline rules 「期限规则集」",
		about: `Lists the presets, one a line, with the source, its grade and what each does not cover. With a name the whole
policy as JSON: the form in which due --policy reads one from a file.`,
		examples: []example{
			{begins: `{"id":"common-3m",`},
			{args: []string{"common-3m"}, begins: "{\n  \"id\": \"common-3m\","},
		},
		run: func(s *session, operands []string) error {
			switch len(operands) {
			case 0:
				return listPolicies(s)
			case 1:
				return printPolicy(s, operands[0])
			}
			return usagef("takes one name at most")
		},
	}
}

func listPolicies(s *session) error {
	for _, p := range china.Policies() {
		l := policyLine{ID: p.ID, Title: p.Title, Grade: p.Source.Grade, Source: cite(p.Source), URL: p.Source.URL, Excludes: p.Excludes}
		for _, r := range p.Rules {
			l.Rules = append(l.Rules, policyRule{r.ID, r.Act, r.Act, r.Kind, cite(r.Source)})
		}
		text, err := encode(l)
		if err != nil {
			return err
		}
		if err := s.out.line(text); err != nil {
			return err
		}
	}
	return nil
}

func printPolicy(s *session, name string) error {
	p, ok := china.PolicyNamed(name)
	if !ok {
		return usagef("no preset is called %q; there are: %s", name, presetNames())
	}
	text, err := indent(p)
	if err != nil {
		return err
	}
	return s.out.line(text)
}

func presetNames() string {
	var names []string
	for _, p := range china.Policies() {
		names = append(names, p.ID)
	}
	return strings.Join(names, " ")
}

// policyOption is the preset of that name, else the policy in the file.
func policyOption(name string) (deadline.Policy, error) {
	if p, ok := china.PolicyNamed(name); ok {
		return p, nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return deadline.Policy{}, usagef("--policy %s: neither a preset (%s) nor a file: %v", name, presetNames(), err)
	}
	p, err := deadline.LoadPolicy(text)
	if err != nil {
		return deadline.Policy{}, usagef("--policy %s: %v", name, err)
	}
	return p, nil
}
