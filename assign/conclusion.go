package assign

import (
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// checkRules faults every conclusion of the bureau's own rules that is no unit
// of it: what such a rule finds would be lost without a word.
func checkRules(org Org, rules *rule.Engine, faults *vocab.Faults) {
	if rules == nil {
		return
	}
	n := 0
	_, _ = rule.Bind(rules, func(id string) (string, error) { // the ids in their order
		if _, ok := org.Unit(id); !ok {
			zh, en := "", ""
			if near := nearestUnit(org, id); near != "" {
				zh, en = "，是否为"+quote(near), "; did you mean "+quote(near)
			}
			faults.Add(vocab.At("/options/rules/conclusions", n)+"/id", codePlanRuleUnit.As(fmt.Sprintf("规则的结论%s不是本单位科室或单位的编号%s", quote(id), zh),
				fmt.Sprintf("the conclusion %s of the rules is no unit id of the organisation%s", quote(id), en)))
		}
		n++
		return id, nil
	})
}

// nearestUnit is the id of the unit that is meant by a wrong one: the unit of
// that name, or the one whose id is written most like it, the first of equal
// ones; "" where none is close.
func nearestUnit(org Org, id string) string {
	best, least := "", 3
	for _, u := range org.Units {
		if u.Name == id {
			return u.ID
		}
		if d := letters(id, u.ID); d < least && d < len([]rune(id)) {
			best, least = u.ID, d
		}
	}
	return best
}

// letters is how many letters have to be changed, added or taken away to turn
// a into b; ids longer than 64 letters are as far apart as they are long.
func letters(a, b string) int {
	x, y := []rune(a), []rune(b)
	if len(x) > 64 || len(y) > 64 {
		return max(len(x), len(y))
	}
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j, s := range y {
			change := diagonal
			if r != s {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}
