package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/examples/internal/term"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/rule/ruletest"
)

// office prints what the rules of an office do.
type office struct {
	english  bool
	out, log io.Writer
}

// show goes through the files of a run and reports whether all is well.
func (o office) show(f inputs) bool {
	set, err := accept(f.rules.data)
	if err != nil {
		o.refuse(f.rules.name, err)
		return false
	}
	papers, good := o.read(f.papers)
	o.decisions(set, papers)
	o.findings(f.rules.name, set)
	if f.cases.name != "" {
		good = o.cases(f.cases, set) && good
	}
	if f.next.name != "" {
		good = o.impact(f.next, set, papers) && good
	}
	return good
}

func (o office) heading(zh, en string) { fmt.Fprintf(o.out, "\n## %s\n\n", o.say(zh, en)) }

func (o office) line(indent, zh, en string) {
	fmt.Fprintln(o.out, term.Wrap(o.say(zh, en), indent))
}

// refuse says why a file is not taken: every place, and the mend.
func (o office) refuse(name string, err error) {
	faults := faultsOf(err)
	fmt.Fprintln(o.log, term.Wrap(o.say(fmt.Sprintf("%s 未采用，有%d处错误：", name, len(faults)), fmt.Sprintf("%s is not taken, faults: %d", name, len(faults))), ""))
	for _, f := range faults {
		at := cmp.Or(f.Path, "/")
		fmt.Fprintln(o.log, term.Wrap(o.say("· "+at+"："+f.Text.ZH+"。", "- "+at+": "+f.Text.EN), "  "))
	}
}

// decisions prints what the rules decide, and why.
func (o office) decisions(set rule.Set, papers []paper) {
	o.heading("一、规则怎么判，凭什么", "1. What the rules decide, and why")
	engine, err := rule.Compile(set)
	if err != nil {
		return // accept has compiled it
	}
	o.line("", "每条依据先写“层：规则 得分”，再写找到的词和位置，最后是规则自己的说明。", "Every reason begins with layer:rule and points, then what was found and where, then the rule's own note.")
	fmt.Fprintln(o.out)
	for _, p := range papers {
		title := p.Title
		if p.Demonstration {
			title += o.say("【演示】", " [demonstration]")
		}
		fmt.Fprintln(o.out, term.Wrap(p.ID+" "+title, ""))
		o.decision(set, engine.Explain(p.Document))
	}
}

// decision prints one decision: the first conclusion, the second, and the
// rules that spoke for the first.
func (o office) decision(set rule.Set, x rule.Explanation) {
	best, decided := x.Result.Best()
	if !decided {
		o.line("  ", "→ 规则判不了，请人看。", "→ the rules cannot tell: a person looks.")
		o.nearly(x)
		return
	}
	zh := fmt.Sprintf("→ %s %d分", o.called(set, best.ID), best.Score)
	en := fmt.Sprintf("→ %s %d", o.called(set, best.ID), best.Score)
	if all := x.Result.Conclusions; len(all) > 1 && all[1].Score > 0 {
		second := fmt.Sprintf("%s %d", o.called(set, all[1].ID), all[1].Score)
		zh, en = zh+"；其次 "+second+"分", en+"; next "+second
	}
	o.line("  ", zh, en)
	for i, r := range x.Rules {
		if r.Fired && r.Then == best.ID {
			from := set.Rules[i]
			name := r.Rule
			if from.Layer != "" {
				name = from.Layer + ":" + r.Rule
			}
			points := fmt.Sprintf(" %+d", r.Points)
			o.line("    ", name+points+"："+o.found(r.Hits)+"。依据："+from.Note, name+points+": "+o.found(r.Hits)+"; because: "+from.Note)
		}
	}
}

// nearly names rules that found something and yet decided nothing: they fired
// beside others where only one may, or lack a part of their condition.
func (o office) nearly(x rule.Explanation) {
	const most = 3
	shown := 0
	for _, r := range x.Rules {
		switch {
		case shown == most || len(r.Hits) == 0:
			continue
		case r.Fired:
			o.line("    ", r.Rule+"："+o.found(r.Hits), r.Rule+": "+o.found(r.Hits))
		case len(r.Missing) > 0:
			m := r.Missing[0].Text
			o.line("    ", r.Rule+"：已有"+o.found(r.Hits)+"，还差："+m.ZH, r.Rule+": has "+o.found(r.Hits)+", but "+m.EN)
		}
		shown++
	}
	if shown == 0 {
		o.line("    ", "没有一条规则的条件得到满足。", "No condition of any rule holds.")
	}
}

// called is the name of a conclusion.
func (o office) called(set rule.Set, id string) string {
	for _, c := range set.Conclusions {
		if c.ID == id && c.Text != (vocab.Text{}) {
			return o.text(c.Text)
		}
	}
	if id == "" {
		return o.say("判不了", "cannot tell")
	}
	return id
}

// found writes the evidence: each term once, with its place.
func (o office) found(hits []rule.Hit) string {
	parts := make([]string, len(hits))
	for i, h := range hits {
		parts[i] = o.text(h.Text())
	}
	return strings.Join(parts, o.say("、", ", "))
}

// findings prints what the check finds without any paper.
func (o office) findings(name string, set rule.Set) {
	o.heading("二、体检："+name, "2. Static check: "+name)
	o.check(set)
}

func (o office) check(set rule.Set) {
	findings, err := rule.Check(set)
	if err != nil {
		return // accept has validated it
	}
	if len(findings) == 0 {
		o.line("", "未发现问题。", "Nothing to look at.")
	}
	for _, f := range findings {
		at, m := set.Place(f.Path), f.Mend
		o.line("  ", "· "+at+"（"+f.Code+"）："+f.Text.ZH+"。"+m.ZH+"。"+o.sample(f.Example),
			"- "+at+" ("+f.Code+"): "+f.Text.EN+"; "+m.EN+"."+o.sample(f.Example))
	}
}

// sample writes the example document of a finding.
func (o office) sample(d rule.Document) string {
	var parts []string
	if d.Title != "" {
		parts = append(parts, o.say("题目“", "title ")+d.Title+o.say("”", ""))
	}
	if d.Body != "" {
		parts = append(parts, o.say("正文“", "body ")+d.Body+o.say("”", ""))
	}
	for _, f := range d.Fields {
		parts = append(parts, o.say("字段 ", "field ")+f.Name+" = "+f.Value)
	}
	if len(parts) == 0 {
		return ""
	}
	return o.say("样例："+strings.Join(parts, "，")+"。", " Sample: "+strings.Join(parts, ", "))
}

// cases runs the cases and prints the coverage.
func (o office) cases(in input, set rule.Set) bool {
	o.heading("三、用例和覆盖率："+in.name, "3. Cases and coverage: "+in.name)
	list, err := ruletest.LoadCases(in.data)
	if err != nil {
		o.refuse(in.name, err)
		return false
	}
	report, err := ruletest.Judge(set, list)
	if err != nil {
		o.refuse(in.name, err)
		return false
	}
	for _, f := range report.Failures {
		o.line("  ", "× "+f.Text.ZH, "x "+f.Text.EN)
	}
	c := report.Coverage
	o.line("", fmt.Sprintf("用例%d件，不符%d处；规则覆盖%d/%d，条件覆盖%d/%d。", report.Cases, len(report.Failures), c.RulesFired, c.RulesAll, c.ConditionsBoth, c.ConditionsAll),
		fmt.Sprintf("cases %d, failures %d; rules covered %d/%d, conditions %d/%d", report.Cases, len(report.Failures), c.RulesFired, c.RulesAll, c.ConditionsBoth, c.ConditionsAll))
	for _, m := range c.Missed() {
		o.line("  ", "· "+m.ZH, "- "+m.EN)
	}
	return len(report.Failures) == 0
}

// impact prints the check of the next edition and which past papers it would
// decide otherwise.
func (o office) impact(in input, set rule.Set, papers []paper) bool {
	o.heading("四、换成新规则会怎样："+in.name, "4. What the next edition would change: "+in.name)
	next, err := load(in.data)
	if err != nil {
		o.refuse(in.name, err)
		return false
	}
	o.line("", "先体检：", "The check first:")
	o.check(next)
	past := make([]ruletest.Past, len(papers))
	for i, p := range papers {
		past[i] = p.Past
	}
	report, err := ruletest.Impact(set, next, past)
	if err != nil {
		o.refuse(in.name, err)
		return false
	}
	fmt.Fprintln(o.out)
	o.line("", fmt.Sprintf("旧件%d件：改判%d件，结论不变而分数变%d件。", report.Documents, report.Changed, report.Rescored),
		fmt.Sprintf("past papers %d: decided otherwise %d, same decision with another score %d", report.Documents, report.Changed, report.Rescored))
	for _, g := range report.Groups {
		from, to := o.called(set, g.From), o.called(next, g.To)
		o.line("", fmt.Sprintf("%s → %s：%d件", from, to, len(g.Changes)), fmt.Sprintf("%s → %s: %d", from, to, len(g.Changes)))
		for _, c := range g.Changes {
			fmt.Fprintln(o.out, term.Wrap(c.ID+" "+c.Title, "  "))
			for _, r := range c.Reasons {
				fmt.Fprintln(o.out, term.Wrap(o.text(r.Text), "    "))
			}
		}
	}
	return true
}
