package main

import (
	"os"

	"github.com/seed-3129f372/tian/proposal/rule"
)

// rulesChecked is what a check of a rule set says.
type rulesChecked struct {
	Set      string         `json:"set"`
	Version  string         `json:"version,omitempty"`
	Rules    int            `json:"rules"`
	Findings []rule.Finding `json:"findings"`
}

func rulesCommand() command {
	return command{
		name:     "rules",
		operands: "check FILE",
		short:    "look at a rule set 「规则体检」",
		about: `rules check FILE reads a rule set and writes one object: what in it can never decide, what says the same twice,
what overlaps, each with the rules concerned and where possible a document that shows it. A file that is no
valid rule set is answered with all its faults, and exit code 1. rules test and rules impact are not built yet.`,
		examples: []example{{args: []string{"check", "testdata/rules.json"}, begins: `{"set":"demonstration","rules":3,"findings":[{"code":"`}},
		run: func(s *session, operands []string) error {
			if len(operands) == 0 {
				return usagef("name what to do: check FILE")
			}
			switch verb, files := operands[0], operands[1:]; verb {
			case "check":
				if len(files) != 1 {
					return usagef("check takes one file")
				}
				return checkRules(s, files[0])
			case "test", "impact":
				return usagef("rules %s is not built yet", verb)
			default:
				return usagef("unknown %q; there is: check FILE", verb)
			}
		},
	}
}

func checkRules(s *session, file string) error {
	set, err := loadRules(s, file)
	if err != nil {
		return err
	}
	if s.failed > 0 {
		return nil
	}
	findings, err := rule.Check(set)
	if err != nil {
		return s.refuseDocument(nil, faultsOf(err, "rules.invalid"))
	}
	if findings == nil {
		findings = []rule.Finding{}
	}
	return writeAnswer(s, origin{}, rulesChecked{set.ID, set.Version, len(set.Rules), findings}, nil)
}

// loadRules reads a rule set; one that is not valid is answered with its faults.
func loadRules(s *session, file string) (rule.Set, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return rule.Set{}, usagef("%v", err)
	}
	s.read++
	set, err := rule.Load(text)
	if err != nil {
		return set, s.refuseDocument(nil, faultsOf(err, "rules.invalid"))
	}
	return set, nil
}
