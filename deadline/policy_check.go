package deadline

import (
	"fmt"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// LoadPolicy reads a policy from JSON. The error is Faults: what Decode finds
// and, beside it, what Validate finds in the parts that could be read. Rules
// are compared with each other once all of them can be read.
func LoadPolicy(data []byte) (Policy, error) {
	p, faults := vocab.Decode[Policy](data)
	return p, beside(faults, p.faults()).Err()
}

// beside adds to the faults of the JSON those of its content that do not come
// from them.
func beside(form, content vocab.Faults) vocab.Faults {
	if form.Has("json.syntax") || form.Has("json.too_deep") {
		return form
	}
	all := form[:len(form):len(form)]
	for _, f := range content {
		follows := len(form) > 0 && comparing(f.Code)
		for _, unread := range form {
			follows = follows || unread.Code != "json.unknown_field" && within(f.Path, unread.Path)
		}
		if !follows {
			all = append(all, f)
		}
	}
	return all
}

// within reports whether a place is the same as another or one of its parts.
func within(path, whole string) bool {
	return path == whole || strings.HasPrefix(path, whole+"/")
}

// comparing reports whether a fault comes of comparing rules with each other.
func comparing(code string) bool {
	switch code {
	case "policy.base_unknown", "policy.circle", "policy.overlap", "policy.twice":
		return true
	}
	return false
}

// Validate reports every fault of the policy: what a rule lacks and what it
// does not use, days that do not exist with the mend, rules of one act between
// which nothing declared decides, offsets that hang on themselves.
func (p Policy) Validate() error { return p.faults().Err() }

func (p *Policy) faults() vocab.Faults {
	var fs vocab.Faults
	if p.ID == "" {
		fs.Add("/id", "policy.id", "缺少规则集编号", "the policy has no id")
	}
	if len(p.Rules) == 0 {
		fs.Add("/rules", "policy.no_rules", "没有任何规则", "the policy has no rules")
	}
	for i := range p.Rules {
		p.checkRule(i, &fs)
	}
	for i, t := range p.Thresholds {
		if !t.Alert.Valid() || t.Within < 0 || t.Unit != PeriodUnitDay && t.Unit != PeriodUnitWorkday {
			fs.Add(vocab.At("/thresholds", i), "policy.threshold", "预警应有颜色、不小于0的天数，单位为日或工作日", "a threshold needs a colour, a number of 0 or more, and day or workday as unit")
		}
	}
	for i, s := range p.Steps {
		if s.ID == "" || len(s.To) == 0 || s.Workdays > maxAmount || s.Workdays < -maxAmount {
			fs.Add(vocab.At("/steps", i), "policy.step", "催办步骤应有编号和对象", "a step needs an id and a recipient")
		}
		for _, o := range p.Steps[:i] {
			if o.ID == s.ID && s.ID != "" {
				fs.Add(vocab.At("/steps", i)+"/id", "policy.step_twice", "催办步骤编号重复："+vocab.Clip(s.ID), fmt.Sprintf("step id %q is used twice", vocab.Clip(s.ID)))
			}
		}
	}
	return fs
}

func (p *Policy) checkRule(i int, fs *vocab.Faults) {
	r, at := &p.Rules[i], vocab.At("/rules", i)
	add := func(field, code, zh, en string) { fs.Add(at+field, code, zh, en) }
	if r.ID == "" {
		add("/id", "policy.rule_id", "规则缺少编号", "the rule has no id")
	}
	for j := range p.Rules[:i] {
		if p.Rules[j].ID == r.ID && r.ID != "" {
			add("/id", "policy.rule_id_twice", "规则编号重复："+vocab.Clip(r.ID), fmt.Sprintf("rule id %q is used twice", vocab.Clip(r.ID)))
		}
	}
	if !r.Act.Valid() {
		add("/act", "policy.act", "规则未写明事项", "the rule names no act")
	}
	if !r.Kind.Valid() {
		add("/kind", "policy.kind", "规则未写明类型", "the rule names no kind")
		return
	}
	if !r.Since.IsZero() && !r.Until.IsZero() && r.Until.Before(r.Since) {
		add("/until", "policy.since_until", "失效日早于生效日", "until is before since")
	}
	p.checkFields(r, add)
	if r.Kind == RuleKindOffset {
		p.checkBase(i, add)
	}
	for j := range p.Rules[:i] {
		o := &p.Rules[j]
		if o.Act != r.Act || !o.meets(r) || !o.Scope.meets(&r.Scope) {
			continue
		}
		switch {
		case r.Kind == RuleKindTier && o.Kind == RuleKindTier && o.Items == r.Items,
			r.Kind == RuleKindExtension && o.Kind == RuleKindExtension:
			add("", "policy.twice", "与规则"+vocab.Clip(o.ID)+"重复", fmt.Sprintf("says the same as rule %q", vocab.Clip(o.ID)))
		case decidesDate(r.Kind) && decidesDate(o.Kind) && (p.Decides == 0 || p.Decides == PrecedenceMostSpecific) &&
			o.Scope.specificity() == r.Scope.specificity():
			add("/scope", "policy.overlap",
				"与规则"+vocab.Clip(o.ID)+"范围重叠且同样具体，请写明 decides（earliest 或 latest）或收窄范围",
				fmt.Sprintf("overlaps rule %q and is as specific; declare decides (earliest or latest) or narrow a scope", vocab.Clip(o.ID)))
		}
	}
}

// fieldsOf tells which fields a kind of rule uses.
func fieldsOf(k RuleKind) (start, base, period, on, opens, items bool) {
	switch k {
	case RuleKindDuration, RuleKindCeiling:
		return true, false, true, false, false, false
	case RuleKindOffset:
		return false, true, true, false, false, false
	case RuleKindFixed:
		return false, false, false, true, false, false
	case RuleKindWindow:
		return false, false, false, true, true, false
	case RuleKindTier:
		return false, false, true, false, false, true
	default: // an extension
		return false, false, true, false, false, false
	}
}

// complete reports whether r has what its kind needs to be worked out.
func (r *PolicyRule) complete() bool {
	start, base, period, on, opens, items := fieldsOf(r.Kind)
	return r.Act.Valid() && r.Kind.Valid() &&
		(!start || r.Start.Valid()) && (!base || r.Base.Valid()) && (!period || !r.Period.IsZero()) &&
		(!on || !r.On.IsZero()) && (!opens || !r.Opens.IsZero()) && (!items || r.Items > 0)
}

func (p *Policy) checkFields(r *PolicyRule, add func(field, code, zh, en string)) {
	start, base, period, on, opens, items := fieldsOf(r.Kind)
	for _, f := range [...]struct {
		name     string
		used, is bool
	}{
		{"start", start, r.Start.Valid()}, {"base", base, r.Base.Valid()}, {"period", period, !r.Period.IsZero()},
		{"on", on, !r.On.IsZero()}, {"opens", opens, !r.Opens.IsZero()}, {"items", items, r.Items > 0},
		{"year", on && r.Year != 0, r.Year != 0}, {"roll", on && r.Roll != 0, r.Roll != 0},
	} {
		switch {
		case f.used && !f.is:
			add("/"+f.name, "policy.field_missing", r.Kind.Term()+"规则缺少"+f.name, "a rule of kind "+r.Kind.String()+" needs "+f.name)
		case !f.used && f.is:
			add("/"+f.name, "policy.field_idle", r.Kind.Term()+"规则不使用"+f.name+"，请删去", "a rule of kind "+r.Kind.String()+" does not use "+f.name+"; take it out")
		}
	}
	if isClock(r.Start) {
		add("/start", "policy.start", "期限不能自“"+r.Start.Term()+"”起算", "no period starts with "+r.Start.String())
	}
	if r.Year < 0 || r.Year > 9999 {
		add("/year", "policy.year", "年份不在1至9999之间", "the year is outside 1…9999")
	}
	if r.Period.Amount() <= 0 && (r.Kind == RuleKindCeiling || r.Kind == RuleKindTier || r.Kind == RuleKindExtension) && !r.Period.IsZero() {
		add("/period", "policy.period", "时长应大于0", "the period must be longer than 0")
	}
	for _, f := range [...]struct {
		name string
		day  MonthDay
	}{{"/on", r.On}, {"/opens", r.Opens}} {
		if !f.day.IsZero() && !f.day.Exists() && p.Impossible != ImpossibleClamp {
			mend := f.day.Mend()
			add(f.name, "policy.impossible_date",
				f.day.ZH()+"不存在，可改为"+mend.ZH()+"，或令 impossible 为 clamp",
				f.day.String()+" does not exist; write "+mend.String()+", or set impossible to clamp")
		}
	}
	if r.Kind == RuleKindWindow && !r.On.IsZero() && r.On.before(r.Opens) {
		add("/on", "policy.window", "窗口期的结束早于开始", "the window ends before it opens")
	}
}

// before compares within one year.
func (m MonthDay) before(o MonthDay) bool {
	return m.month < o.month || m.month == o.month && m.day < o.day
}

// checkBase follows offsets back to a rule that stands by itself.
func (p *Policy) checkBase(i int, add func(field, code, zh, en string)) {
	level := []Act{p.Rules[i].Base}
	for range maxChain {
		var next []Act
		for _, act := range level {
			found := false
			for j := range p.Rules {
				r := &p.Rules[j]
				if r.Act != act || !decidesDate(r.Kind) {
					continue
				}
				found = true
				if r.Kind == RuleKindOffset && !contains(next, r.Base) {
					next = append(next, r.Base)
				}
			}
			if !found {
				add("/base", "policy.base_unknown", "没有规则规定“"+act.Term()+"”的期限", "no rule sets a due date for "+act.String())
			}
		}
		level = next
	}
	if len(level) > 0 {
		add("/base", "policy.circle", "期限互为基准形成循环，或层层依附过深", "the offsets hang on each other in a circle, or too deep")
	}
}

// meets reports whether two rules can be in force for one matter.
func (r *PolicyRule) meets(o *PolicyRule) bool {
	if r.Year != 0 && o.Year != 0 && r.Year != o.Year {
		return false
	}
	return (r.Until.IsZero() || !r.Until.Before(o.Since)) && (o.Until.IsZero() || !o.Until.Before(r.Since))
}

// meets reports whether some matter is in both scopes.
func (s *Scope) meets(o *Scope) bool {
	return share(s.Tracks, o.Tracks) && share(s.Timings, o.Timings) && share(s.Levels, o.Levels) &&
		share(s.Proposers, o.Proposers) && share(s.Roles, o.Roles)
}

func share[T comparable](a, b []T) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, x := range a {
		if contains(b, x) {
			return true
		}
	}
	return false
}
