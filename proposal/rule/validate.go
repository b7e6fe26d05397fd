package rule

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal/internal/fold"
)

// The bounds of a set. They are far above what people write and keep hostile
// input from costing more than its own size.
const (
	maxWeight      = 1_000_000
	maxTitleFactor = 100
	maxTerm        = 64     // characters of a term after folding
	maxWithin      = 10_000 // characters
	maxDepth       = 16     // conditions within conditions
	maxTermText    = 1 << 20
)

// Validate reports every fault of the set, in document order, as
// vocab.Faults.
func (s Set) Validate() error { return s.faults().Err() }

// validator walks a set in document order.
type validator struct {
	faults vocab.Faults
	text   int    // characters of all terms
	number int    // of conditions
	under  string // the path that all below it are given without
	paths  paths
}

func (s Set) faults() vocab.Faults {
	faults, _ := s.validate()
	return faults
}

// validate returns the faults of the set, and how many conditions it has.
func (s Set) validate() (vocab.Faults, int) {
	v := validator{paths: paths{}}
	v.head(s)
	known := v.conclusions(s.Conclusions)
	v.rules(s, known)
	if v.text > maxTermText {
		v.add("/rules", codeRuleTooLarge)
	}
	return v.faults, v.number
}

func (v *validator) add(path string, c vocab.Code, args ...string) {
	v.faults.Add(v.under+path, c, args...)
}

func (v *validator) head(s Set) {
	if s.ID == "" {
		v.add("/id", codeRuleIDMissing.As("规则集缺少 id", "the set has no id; give it one"))
	}
	if !s.Hit.Valid() {
		v.add("/hit", codeRuleHitMissing)
	}
	if s.TitleFactor < 0 || s.TitleFactor > maxTitleFactor {
		v.add("/titleFactor", codeRuleTitleFactor)
	}
	for i, t := range s.Stock {
		v.term(vocab.At("/stock", i), t)
	}
}

func (v *validator) conclusions(all []Conclusion) map[string]bool {
	if len(all) == 0 {
		v.add("/conclusions", codeRuleConclusionMissing)
	}
	known := make(map[string]bool, len(all))
	for i, c := range all {
		v.id(vocab.At("/conclusions", i)+"/id", c.ID, known)
	}
	return known
}

func (v *validator) id(path, id string, known map[string]bool) {
	switch {
	case id == "":
		v.add(path, codeRuleIDMissing.As("缺少 id", "the id is missing; give it one"))
	case known[id]:
		v.add(path, codeRuleIDDuplicate.As("id "+strconv.Quote(vocab.Clip(id))+" 重复，请改名", "id "+strconv.Quote(vocab.Clip(id))+" is given twice; rename one"))
	}
	known[id] = true
}

func (v *validator) rules(s Set, known map[string]bool) {
	ids := make(map[string]bool, len(s.Rules))
	for i := range s.Rules {
		r := &s.Rules[i]
		v.under = vocab.At("/rules", i)
		v.id("/id", r.ID, ids)
		if !known[r.Then] {
			v.add("/then", codeRuleThenUnknown.As("结论 "+strconv.Quote(vocab.Clip(r.Then))+" 未在 conclusions 中列出"+nearest("，是否为 ", r.Then, s.Conclusions),
				"conclusion "+strconv.Quote(vocab.Clip(r.Then))+" is not listed in conclusions"+nearest("; did you mean ", r.Then, s.Conclusions)))
		}
		if r.Weight > maxWeight || r.Weight < -maxWeight {
			v.add("/weight", codeRuleWeightRange)
		}
		if r.Weight == 0 && s.Hit == HitPolicySum {
			v.add("/weight", codeRuleWeightZero)
		}
		v.condition("/when", &r.When, 1)
	}
	v.under = ""
}

func (v *validator) condition(path string, c *Condition, depth int) {
	v.number++
	if depth > maxDepth {
		v.add(path, codeRuleConditionDepth)
		return
	}
	if c.Term != "" && c.onlyTerm() { // as nearly all
		v.term(path, c.Term)
		return
	}
	tests := 0
	var terms [][]rune
	for _, t := range c.terms() {
		if t.term != "" {
			tests++
			if v.term(path+t.path, t.term) && c.Except != nil {
				runes, _ := fold.Text(t.term)
				terms = append(terms, runes)
			}
		}
	}
	if c.Except != nil {
		v.except(path, c.Except, terms, tests > 0)
	}
	for _, l := range []struct {
		name string
		list []Condition
	}{{"/any", c.Any}, {"/all", c.All}, {"/none", c.None}, {"/of", c.Of}} {
		if l.list == nil {
			continue
		}
		tests++
		if len(l.list) == 0 {
			v.add(path+l.name, codeRuleConditionEmpty.As("列表为空，请列出条件", "the list is empty; name conditions"))
		}
		places := v.paths.of(path+l.name, len(l.list))
		for i := range l.list {
			v.condition(places[i], &l.list[i], depth+1)
		}
	}
	v.counts(path, c)
	if v.near(path, c) || v.field(path, c) {
		tests++
	}
	if tests == 0 && c.Except == nil && c.AtLeast == 0 && c.Within == 0 && c.Is == nil {
		v.add(path, codeRuleConditionEmpty.As("条件为空，会命中一切或什么也不命中，请写明", "the condition asks for nothing; write what it asks for"))
	}
}

// except checks the words that terms have to lie outside of: each holds one of
// them at least. Some tells that there are terms, if they are texts or not.
func (v *validator) except(path string, except []string, terms [][]rune, some bool) {
	if !some {
		v.add(path+"/except", codeRuleExcept.As("有 except 而无词，请把它写在 term、title、body、head、act 或 place 旁", "except stands without a term; write it beside term, title, body, head, act or place"))
	}
	for i, w := range except {
		p := vocab.At(path+"/except", i)
		if !v.term(p, w) || len(terms) == 0 {
			continue
		}
		word, _ := fold.Text(w)
		if !slices.ContainsFunc(terms, func(t []rune) bool { return len(t) < len(word) && strings.Contains(string(word), string(t)) }) {
			v.add(p, codeRuleExcept.As("“"+vocab.Clip(w)+"”应包含本条件的词，且比它长，如词为大麻、除外为大麻烦", strconv.Quote(vocab.Clip(w))+" has to hold a term of its condition and be longer, as 大麻烦 holds 大麻"))
		}
	}
}

func (v *validator) counts(path string, c *Condition) {
	switch {
	case c.Of != nil && (c.AtLeast < 1 || c.AtLeast > len(c.Of)):
		v.add(path+"/atLeast", codeRuleAtLeast.As("atLeast 应在 1 与 of 的项数之间", "atLeast has to be from 1 to the number of conditions in of"))
	case c.Of == nil && c.AtLeast != 0:
		v.add(path+"/atLeast", codeRuleAtLeast.As("有 atLeast 而无 of", "atLeast stands without of; list the conditions there"))
	}
}

func (v *validator) near(path string, c *Condition) bool {
	if c.Within < 0 || c.Within > maxWithin {
		v.add(path+"/within", codeRuleNear.As("within 应在 0 至 10000 之间", "within has to be 0 to 10,000 characters"))
	}
	if c.Near == nil {
		if c.Within != 0 {
			v.add(path+"/within", codeRuleNear.As("有 within 而无 near", "within stands without near; list the terms there"))
		}
		return false
	}
	seen := map[string]bool{}
	for i, t := range c.Near {
		p := vocab.At(path+"/near", i)
		key := ""
		if v.term(p, t) {
			runes, _ := fold.Text(t)
			key = string(runes)
		}
		if key != "" && seen[key] {
			v.add(p, codeRuleNear.As("near 中的词重复", "the term stands twice in near; remove one"))
		}
		seen[key] = true
	}
	if len(c.Near) < 2 {
		v.add(path+"/near", codeRuleNear.As("near 至少需要两个词", "near takes two terms or more"))
	}
	return true
}

func (v *validator) field(path string, c *Condition) bool {
	switch {
	case c.Field == "" && c.Is != nil:
		v.add(path+"/is", codeRuleField.As("有 is 而无 field", "is stands without field; name the field"))
		return false
	case c.Field == "":
		return false
	case len(c.Is) == 0:
		v.add(path+"/is", codeRuleField.As("未列出字段的取值", "no value is listed; name the values in is"))
	}
	return true
}

// term checks a term, and reports whether it is a text at all.
func (v *validator) term(path, term string) bool {
	if n, same := fold.Same(term); same && n > 0 && n <= maxTerm { // as nearly all
		v.text += n
		return true
	}
	if !utf8.ValidString(term) {
		v.add(path, codeRuleTermUTF8)
		return false
	}
	runes, _ := fold.Text(term)
	v.text += len(runes)
	switch {
	case len(runes) == 0 || onlyMarks(runes):
		v.add(path, codeRuleTermEmpty)
	case len(runes) > maxTerm:
		v.add(path, codeRuleTermLong)
	case slices.Contains(runes, fold.Gap):
		v.add(path, codeRuleTermLines)
	default:
		v.written(path, term)
	}
	return true
}

// written checks how a term is written: as one word, without marks around it.
func (v *validator) written(path, term string) {
	parts, whole := several(term)
	switch {
	case len(parts) > 1:
		list := strings.Join(parts, `", "`)
		v.add(path, codeRuleTermSeveral.As("“"+vocab.Clip(term)+"”像是几个词写成了一个，请分写为 \""+vocab.Clip(list)+"\"，各是一个条件，如放在 any 中",
			strconv.Quote(vocab.Clip(term))+" looks like several terms written as one; write \""+vocab.Clip(list)+"\", each a condition of its own, as in any"))
	case !whole && len(parts) == 1:
		v.add(path, codeRuleTermMarks.As("“"+vocab.Clip(term)+"”前后的标点或控制字符也算在词内，请写作“"+vocab.Clip(parts[0])+"”",
			"the marks around "+strconv.Quote(vocab.Clip(term))+" are part of it; write "+strconv.Quote(vocab.Clip(parts[0]))))
	}
}

// several parts what a list would be written as, "科技，技术", "科技/技术", and drops
// marks at the ends; whole tells that there were none of either. The comma of a
// number parts nothing, nor does a slash or a stop between letters that are not
// Chinese, as in TCP/IP.
func several(term string) (parts []string, whole bool) {
	runes, from := []rune(term), 0
	for i, r := range runes {
		runes[i] = vocab.Narrow(r)
	}
	at := func(i int) rune {
		if i < 0 || i >= len(runes) {
			return ' '
		}
		return runes[i]
	}
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	parting := func(i int) bool {
		before, after := at(i-1), at(i+1)
		switch r := runes[i]; {
		case unicode.IsControl(r), r == '\u2028', r == '\u2029', r == '、', r == ';', r == '。', r == '!', r == '?':
			return r != '!' && r != '?' || i > 0 && i+1 < len(runes)
		case r == ',':
			return !digit(before) || !digit(after)
		case r == '/', r == '|', r == '｜':
			return !fold.Wordy(before) && !fold.Wordy(after) || unicode.Is(unicode.Han, before) || unicode.Is(unicode.Han, after)
		case r == '.':
			return unicode.Is(unicode.Han, before) && unicode.Is(unicode.Han, after)
		}
		return false
	}
	whole = true
	add := func(to int) {
		if s := strings.TrimSpace(string(runes[from:to])); s != "" {
			parts = append(parts, s)
		}
	}
	for i := range runes {
		if parting(i) {
			add(i)
			from, whole = i+1, false
		}
	}
	add(len(runes))
	return parts, whole
}

// onlyMarks reports whether no character of the term carries meaning.
func onlyMarks(runes []rune) bool {
	for _, r := range runes {
		if !strings.ContainsRune(clauseMarks, r) && r != fold.Gap && r != ' ' {
			return false
		}
	}
	return true
}

// clauseMarks end or part clauses.
const clauseMarks = ",.;:!?()[]{}/\\|~_、。…—"

// nearest names the conclusion that is written most like id, where one is
// close enough to be meant.
func nearest(lead, id string, all []Conclusion) string {
	best, least := "", 3
	for _, c := range all {
		if d := editDistance(id, c.ID, least); d < least {
			best, least = c.ID, d
		}
	}
	if best == "" {
		return ""
	}
	return lead + strconv.Quote(best)
}

// editDistance is the number of letters to change, add or take away, or limit
// where it is that or more.
func editDistance(a, b string, limit int) int {
	x, y := []rune(a), []rune(b)
	if len(x) > 64 || len(y) > 64 || len(x)-len(y) >= limit || len(y)-len(x) >= limit {
		return limit
	}
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j, s := range y {
			cost := diagonal
			if r != s {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return min(row[len(y)], limit)
}
