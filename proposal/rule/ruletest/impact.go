package ruletest

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Past is a document that was judged before, with the caller's id.
type Past struct {
	ID string `json:"id"`
	rule.Document
}

// Change is a document on which two editions of a set decide differently.
type Change struct {
	ID    string `json:"id"`
	Title string `json:"title,omitempty"`
	// From and To are the conclusions that come first; "" is no decision.
	From string `json:"from"`
	To   string `json:"to"`
	// Reasons name the rules that made the difference. The codes: rule_fires
	// and rule_silent for one that does now and did not, or the other way;
	// rule_points for one whose points changed; and the notes of a result
	// (see rule.Result) where the new edition decides nothing.
	Reasons []vocab.Reason `json:"reasons"`
}

// ChangeGroup is all changes from one conclusion to another.
type ChangeGroup struct {
	From string `json:"from"`
	To   string `json:"to"`
	// FromText and ToText are the names of the two, where the sets give them.
	FromText vocab.Text `json:"fromText,omitzero"`
	ToText   vocab.Text `json:"toText,omitzero"`
	Changes  []Change   `json:"changes"` // in the order of the documents
}

// ImpactReport is what a new edition of a set changes 「影响分析」.
type ImpactReport struct {
	Documents int `json:"documents"`
	// Changed documents are decided differently; Rescored ones alike, but
	// with another score.
	Changed  int `json:"changed"`
	Rescored int `json:"rescored"`
	// Groups, the largest first, then by From and To.
	Groups []ChangeGroup `json:"groups"`
}

// Impact judges documents by an old and by a new edition of a set and tells
// which decisions change, and why. The sets may differ in anything; rules are
// compared by id. The error is that of rule.Compile, for the old set first.
func Impact(old, new rule.Set, documents []Past) (ImpactReport, error) {
	before, err := rule.Compile(old)
	if err != nil {
		return ImpactReport{}, err
	}
	after, err := rule.Compile(new)
	if err != nil {
		return ImpactReport{}, err
	}
	a, b := before.Evaluator(), after.Evaluator()
	compare := comparer{newNames(old), newNames(new)}
	report := ImpactReport{Documents: len(documents), Groups: []ChangeGroup{}}
	groups := map[[2]string][]Change{}
	for _, d := range documents {
		x, decidedX := a.Evaluate(d.Document).Best()
		y, decidedY := b.Evaluate(d.Document).Best()
		if x.ID == y.ID && decidedX == decidedY {
			if x.Score != y.Score {
				report.Rescored++
			}
			continue
		}
		report.Changed++
		key := [2]string{x.ID, y.ID}
		groups[key] = append(groups[key], Change{d.ID, d.Title, x.ID, y.ID, compare.reasons(before.Explain(d.Document), after.Explain(d.Document))})
	}
	for key, changes := range groups {
		report.Groups = append(report.Groups, ChangeGroup{key[0], key[1], compare.old[key[0]], compare.new[key[1]], changes})
	}
	slices.SortFunc(report.Groups, func(a, b ChangeGroup) int {
		return cmp.Or(cmp.Compare(len(b.Changes), len(a.Changes)), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	return report, nil
}

// comparer tells what made a difference between two editions.
type comparer struct{ old, new names }

// reasons compares what the rules of two editions did on one document: first
// those of the new one in its order, then those that only the old one has, and
// last why the new one decides nothing, where it does not.
func (c comparer) reasons(before, after rule.Explanation) []vocab.Reason {
	was := make(map[string]rule.RuleTrace, len(before.Rules))
	for _, r := range before.Rules {
		was[r.Rule] = r
	}
	list := []vocab.Reason{}
	is := make(map[string]bool, len(after.Rules))
	for _, now := range after.Rules {
		is[now.Rule] = true
		old := was[now.Rule]
		name := "规则 " + now.Rule
		switch {
		case now.Fired && !old.Fired:
			by := found(now.Hits)
			list = append(list, reason(codeRuleFires, now, now.Points, name+" 现命中："+by.ZH, "rule "+now.Rule+" fires now: "+by.EN))
		case old.Fired && !now.Fired:
			why := missing(now)
			list = append(list, reason(codeRuleSilent, now, -old.Points, name+" 不再命中："+why.ZH, "rule "+now.Rule+" does not fire any more: "+why.EN))
		case now.Fired && (now.Points != old.Points || now.Then != old.Then):
			from, to := c.old.text(old.Then), c.new.text(now.Then)
			a, b := strconv.Itoa(old.Points), strconv.Itoa(now.Points)
			zh, en := name+" 原给"+from.ZH+a+" 分，现给"+to.ZH+b+" 分", "rule "+now.Rule+" gave "+from.EN+" "+a+" points and gives "+to.EN+" "+b
			if now.Then == old.Then {
				zh, en = name+" 给"+to.ZH+"的分由 "+a+" 变为 "+b, "rule "+now.Rule+" gave "+to.EN+" "+a+" points and gives it "+b
			}
			list = append(list, reason(codeRulePoints, now, now.Points-old.Points, zh, en))
		}
	}
	for _, old := range before.Rules {
		if old.Fired && !is[old.Rule] {
			then, by := c.old.text(old.Then), found(old.Hits)
			list = append(list, reason(codeRuleSilent, old, -old.Points, "规则 "+old.Rule+" 已删去，它曾指向"+then.ZH+"："+by.ZH,
				"rule "+old.Rule+" is gone; it spoke for "+then.EN+": "+by.EN))
		}
	}
	return append(list, after.Result.Notes...)
}

func reason(c vocab.Code, r rule.RuleTrace, points int, zh, en string) vocab.Reason {
	return c.As(zh, en).Reason("rule", r.Rule, "then", r.Then, "points", strconv.Itoa(points))
}
