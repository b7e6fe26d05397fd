package ruletest

import (
	"cmp"
	"errors"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// T is what the kit needs of a test; *testing.T has it.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// Options of a run. The zero value asks for no coverage and speaks Chinese.
type Options struct {
	// Rules is the least percentage of rules that have to fire in some case,
	// Conditions that of conditions that have to be seen both ways.
	Rules      int
	Conditions int
	// English makes the messages English.
	English bool
}

// maxMissed bounds how many gaps of coverage a run lists.
const maxMissed = 20

// Run tests a set with cases and reports every failure, and every threshold
// that is not met, to t. It returns the report.
func Run(t T, set rule.Set, cases []TestCase, o Options) Results {
	t.Helper()
	report, err := Judge(set, cases)
	if err != nil {
		o.refuse(t, err)
		return report
	}
	for _, f := range report.Failures {
		t.Errorf("%s", o.say(f.Text))
	}
	c := report.Coverage
	gaps := false
	if below(c.RulesFired, c.RulesAll, o.Rules) {
		gaps = true
		t.Errorf(o.say(vocab.Text{ZH: "规则覆盖 %d/%d，低于 %d%%", EN: "%d of %d rules are covered, less than %d%%"}), c.RulesFired, c.RulesAll, o.Rules)
	}
	if below(c.ConditionsBoth, c.ConditionsAll, o.Conditions) {
		gaps = true
		t.Errorf(o.say(vocab.Text{ZH: "条件覆盖 %d/%d，低于 %d%%", EN: "%d of %d conditions are covered, less than %d%%"}), c.ConditionsBoth, c.ConditionsAll, o.Conditions)
	}
	if gaps {
		for i, m := range c.Missed() {
			if i == maxMissed {
				t.Errorf("…")
				break
			}
			t.Errorf("%s", o.say(m))
		}
	}
	return report
}

// RunJSON is Run on a set and cases in JSON.
func RunJSON(t T, set, cases []byte, o Options) Results {
	t.Helper()
	s, err := rule.Load(set)
	if err != nil {
		o.refuse(t, err)
		return Results{}
	}
	return runCases(t, s, cases, o)
}

// RunLayered is RunJSON on a set with layers over it, the lowest first (see
// rule.LoadLayered).
func RunLayered(t T, set []byte, layers [][]byte, cases []byte, o Options) Results {
	t.Helper()
	s, err := rule.LoadLayered(set, layers...)
	if err != nil {
		o.refuse(t, err)
		return Results{}
	}
	return runCases(t, s, cases, o)
}

func runCases(t T, set rule.Set, cases []byte, o Options) Results {
	t.Helper()
	c, err := LoadCases(cases)
	if err != nil {
		o.refuse(t, err)
		return Results{}
	}
	return Run(t, set, c, o)
}

// refuse reports the faults of a set or of cases, one a line, in the language
// of the options.
func (o Options) refuse(t T, err error) {
	t.Helper()
	var faults vocab.Faults
	if !errors.As(err, &faults) {
		t.Errorf("%v", err)
		return
	}
	lines := make([]string, len(faults))
	for i, f := range faults {
		lines[i] = cmp.Or(f.Path, "/") + o.say(vocab.Text{ZH: "：", EN: ": "}) + o.say(f.Text) + " [" + f.Code + "]"
	}
	t.Errorf("%s", strings.Join(lines, "\n"))
}

func (o Options) say(t vocab.Text) string {
	if o.English {
		return t.EN
	}
	return t.ZH
}
