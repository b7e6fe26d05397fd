package classify

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/rule"
)

// Name returns the words for a label of the classifier, or for the unit where it
// answers in units; the id where there are none.
func (c *Classifier) Name(label string) vocab.Text {
	if c.place != nil {
		if i := slices.Index(c.place.ids, label); i >= 0 {
			return c.place.names[i]
		}
	}
	return c.label(label)
}

// Sentence tells a reason in words: what was found, and by a rule the duty that it
// stands for. A reason that another classifier gave is told without its duty.
func (c *Classifier) Sentence(e Evidence) vocab.Text {
	where := vocab.Text{ZH: "题目", EN: "the title"}
	switch e.Where {
	case rule.WhereTitle:
	case rule.WhereBody:
		where = vocab.Text{ZH: "正文", EN: "the text"}
	case rule.WhereField:
		where = vocab.Text{ZH: "登记项", EN: "a field"}
	}
	found := vocab.Text{ZH: where.ZH + "中有“" + e.Term + "”", EN: "“" + e.Term + "” stands in " + where.EN}
	if e.Term == "" {
		found = vocab.Text{ZH: "规则成立", EN: "the rule holds"}
	}
	switch e.Code {
	case codeRule.Code:
		w := c.rules[e.Rule]
		if w.note != "" {
			found.ZH += "，职责：" + w.note
			found.EN += ", a duty of " + c.names[w.label].EN
		}
		if w.source != "" {
			found.ZH += "（依据" + w.source + "）"
			found.EN += " (" + w.source + ")"
		}
		if w.weight < 0 {
			found.ZH += "；据此不归这一类"
			found.EN += "; this speaks against the label"
		}
		return found
	case codeLearned.Code:
		if e.Term == "" {
			return vocab.Text{ZH: "以往归入“" + c.Name(e.Rule).ZH + "”的多归这一类", EN: "papers that read as " + c.Name(e.Rule).EN + " mostly went to this label"}
		}
		return vocab.Text{ZH: found.ZH + "，以往这样的多归这一类", EN: found.EN + ": papers with it mostly went to this label"}
	case codeOwned.Code:
		name := vocab.Text{ZH: e.Rule, EN: e.Rule}
		if c.place != nil {
			if i := slices.IndexFunc(c.place.things, func(t placed) bool { return t.ID == e.Rule }); i >= 0 {
				name = c.place.things[i].Text
			}
		}
		return vocab.Text{ZH: found.ZH + "，" + name.ZH + "在本地归这个单位", EN: found.EN + ": here this unit leads on " + name.EN}
	case codeAbsent.Code:
		name := c.label(e.Rule)
		return vocab.Text{ZH: "这是" + name.ZH + "方面的事项，名单中没有承办单位，建议申退", EN: "a matter of " + name.EN + ", for which the list has no unit: propose to return it"}
	}
	for _, k := range Codes() {
		if k.Code == e.Code {
			return k.Text
		}
	}
	return found
}

// label returns the words for a label of the taxonomy.
func (c *Classifier) label(id string) vocab.Text {
	if i, ok := c.index[id]; ok && c.names[i] != (vocab.Text{}) {
		return c.names[i]
	}
	return vocab.Text{ZH: id, EN: id}
}
