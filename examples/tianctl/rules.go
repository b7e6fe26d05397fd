package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

func rulesCommand() command {
	var layers []string
	return command{
		name:     "rules",
		operands: "check FILE | test FILE CASES | impact OLD [NEW]",
		short:    "check, test and compare rule sets 「规则」",
		about: `rules check FILE says what in a rule set can never decide, what says the same twice and what overlaps, each with
the rules concerned and where possible a document that shows it.
rules test FILE CASES runs cases, a JSON list of documents with what is expected of them, and gives the failures
and the coverage; with failures the exit code is 1.
rules impact OLD NEW reads documents, one a line, and says which decisions the new edition changes, and why.
--layer lays a city's or a bureau's layer over every set that is named, the lowest first; rules impact SET
--layer FILE without a second set says what the layers change.
Each writes one object. A file that is not valid is answered with all its faults, and exit code 1.`,
		options: func(f *flag.FlagSet) {
			layers = nil
			f.Func("layer", "`file` with a layer to lay over the rule set; may be given again", func(name string) error {
				layers = append(layers, name)
				return nil
			})
		},
		examples: []example{
			{args: []string{"check", "testdata/rules.json"}, begins: `{"set":"demonstration","rules":3,"findings":[{"code":"`},
			{args: []string{"test", "testdata/rules.json", "testdata/rule-cases.json"}, exit: exitErrors, begins: `{"cases":2,"failures":[{"case":"`},
			{args: []string{"impact", "testdata/rules.json", "testdata/rules-next.json"}, in: []string{`{"id":"P1","title":"关于修建城市道路的提案"}`},
				begins: `{"documents":1,"changed":1,`},
		},
		run: func(s *session, operands []string) error {
			if len(operands) == 0 {
				return usagef("name what to do: check, test or impact")
			}
			verbs := map[string]struct {
				files int
				run   func(s *session, files, layers []string) error
			}{"check": {1, checkRules}, "test": {2, testRules}, "impact": {2, compareRules}}
			verb, ok := verbs[operands[0]]
			if !ok {
				return usagef("unknown %q; there are: check, test, impact", operands[0])
			}
			files := operands[1:]
			if len(files) == verb.files || operands[0] == "impact" && len(files) == 1 && len(layers) > 0 {
				return verb.run(s, files, layers)
			}
			return usagef("%s takes %d file(s)", operands[0], verb.files)
		},
	}
}

// rulesChecked is what a check of a rule set says.
type rulesChecked struct {
	Set      string     `json:"set"`
	Version  string     `json:"version,omitempty"`
	Rules    int        `json:"rules"`
	Findings []ruleFlaw `json:"findings"`
}

// ruleFlaw is one flaw as it is printed.
type ruleFlaw struct {
	Code    string        `json:"code"`
	Rules   []string      `json:"rules,omitempty"`
	Path    string        `json:"path"`
	Message vocab.Text    `json:"message"`
	Mend    vocab.Text    `json:"mend"`
	Example rule.Document `json:"example,omitzero"`
}

func checkRules(s *session, files, layers []string) error {
	set, err := loadRules(s, files[0], layers)
	if err != nil || s.failed > 0 {
		return err
	}
	findings, err := rule.Check(set)
	if err != nil {
		return s.refuseFile(files[0], faultsOf(err, codeRulesInvalid))
	}
	answer := rulesChecked{set.ID, set.Version, len(set.Rules), make([]ruleFlaw, len(findings))}
	for i, f := range findings {
		answer.Findings[i] = ruleFlaw{f.Code, f.Rules, f.Path, f.Text, f.Mend, f.Example}
	}
	return writeAnswer(s, origin{}, answer, nil)
}

// rulesTested is what came of the cases, with what none of them exercises.
type rulesTested struct {
	ruletest.Results
	Missed []vocab.Text `json:"missed"`
}

func testRules(s *session, files, layers []string) error {
	set, err := loadRules(s, files[0], layers)
	if err != nil {
		return err
	}
	cases, err := loadFile(s, files[1], ruletest.LoadCases)
	if err != nil || s.failed > 0 {
		return err
	}
	report, err := ruletest.Judge(set, cases)
	if err != nil {
		return s.refuseFile(files[1], faultsOf(err, codeRulesInvalid))
	}
	s.read, s.failed = report.Cases, len(report.Failures)
	return writeAnswer(s, origin{}, rulesTested{report, append([]vocab.Text{}, report.Coverage.Missed()...)}, nil)
}

// documentLine is one document that was judged before.
type documentLine struct{ ruletest.Past }

func (l documentLine) key() *string {
	if l.ID == "" {
		return nil
	}
	return &l.ID
}

func compareRules(s *session, files, layers []string) error {
	under := layers
	if len(files) == 1 {
		under = nil
	}
	old, err := loadRules(s, files[0], under)
	if err != nil || s.failed > 0 {
		return err
	}
	next, err := loadRules(s, files[len(files)-1], layers)
	if err != nil || s.failed > 0 {
		return err
	}
	var documents []ruletest.Past
	ignored, decoder := nameSet{}, vocab.NewDecoder[documentLine]()
	err = s.eachLine(func(l line) error {
		in, from, unknown, faults := decodeLine(decoder, l)
		s.noteIDs(from, l)
		if len(faults) > 0 {
			return s.refuse(from, faults)
		}
		if in.ID == "" {
			in.ID = fmt.Sprintf("line %d", l.number)
		}
		documents = append(documents, in.Past)
		ignored.add(unknown)
		return nil
	})
	if err != nil {
		return err
	}
	report, err := ruletest.Impact(old, next, documents)
	if err != nil {
		return err
	}
	return writeAnswer(s, origin{}, report, ignored.names())
}

// loadRules reads a rule set with layers over it. What is wrong with one of the
// files is answered under its own name.
func loadRules(s *session, name string, layers []string) (rule.Set, error) {
	names := append([]string{name}, layers...)
	texts := make([][]byte, len(names))
	for i, n := range names {
		text, err := os.ReadFile(n)
		if err != nil {
			return rule.Set{}, usagef("%v", err)
		}
		texts[i] = text
	}
	if len(layers) == 0 {
		return loadFile(s, name, rule.Load)
	}
	set, err := rule.LoadLayered(texts[0], texts[1:]...)
	faults := faultsOf(err, codeRulesInvalid)
	own := make([]vocab.Faults, len(names))
	for _, f := range faults {
		at := 0
		for i := range layers {
			if prefix := vocab.At("", i); f.Path == prefix || strings.HasPrefix(f.Path, prefix+"/") {
				at, f.Path = i+1, strings.TrimPrefix(f.Path, prefix)
				break
			}
		}
		own[at] = append(own[at], f)
	}
	for i, fs := range own {
		if len(fs) > 0 {
			if err := s.refuseFile(names[i], fs); err != nil {
				return set, err
			}
		}
	}
	return set, nil
}

// loadFile reads a file; one that is not valid is answered with its faults.
func loadFile[T any](s *session, name string, load func([]byte) (T, error)) (T, error) {
	var value T
	text, err := os.ReadFile(name)
	if err != nil {
		return value, usagef("%v", err)
	}
	if value, err = load(text); err != nil {
		return value, s.refuseFile(name, faultsOf(err, codeFileInvalid))
	}
	return value, nil
}

// fileRefusal is the answer for a file that is not valid.
type fileRefusal struct {
	File  string  `json:"file"`
	Error refused `json:"error"`
}

// refuseFile answers for a file with its faults.
func (s *session) refuseFile(name string, faults vocab.Faults) error {
	s.failed++
	text, err := encode(fileRefusal{name, newRefused(faults)})
	if err != nil {
		return err
	}
	return s.out.line(text)
}
