package deadline

import (
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// LoadPolicy reads a policy from JSON. The error is Faults: what Decode finds
// and, beside it, what Validate finds in the parts that could be read. Rules
// are compared with each other once all of them can be read.
func LoadPolicy(data []byte) (Policy, error) {
	p, faults := vocab.Decode[Policy](data)
	return p, beside(faults, p.faults()).In(data).Err()
}

// beside adds to the faults of the JSON those of its content that do not come
// from them.
func beside(form, content vocab.Faults) vocab.Faults {
	if form.Has(vocab.CodeSyntax) || form.Has(vocab.CodeTooDeep) {
		return form
	}
	all := slices.Clone(form)
	unread := make(map[string]bool, len(form))
	for _, f := range form {
		if f.Code != vocab.CodeUnknownField {
			unread[f.Path] = true
		}
	}
	for _, f := range content {
		if !(len(form) > 0 && comparing(f.Code)) && !within(f.Path, unread) {
			all.Under("", vocab.Faults{f})
		}
	}
	return all
}

// within reports whether a place is one of others or one of their parts.
func within(path string, others map[string]bool) bool {
	for !others[path] {
		cut := strings.LastIndexByte(path, '/')
		if cut < 0 {
			return false
		}
		path = path[:cut]
	}
	return true
}

// comparing reports whether a fault comes of comparing rules with each other.
func comparing(code string) bool {
	switch code {
	case codePolicyBaseUnknown.Code, codePolicyCircle.Code, codePolicyOverlap.Code, codePolicyTwice.Code, codePolicyRuleIdle.Code:
		return true
	}
	return false
}

// Validate reports every fault of the policy: what a rule lacks and what it
// does not use, days that do not exist with the mend, rules of one act between
// which nothing declared decides, offsets that hang on themselves. A rule that
// clashes with many is reported with the first eight of them.
//
// Rules of one act are compared in pairs, except those of different years and
// those after the eighth clash; of more than two million pairs the rest is a fault
// (policy.uncompared). All else takes time linear in the policy.
func (p Policy) Validate() error { return p.faults().Err() }

func (p *Policy) faults() vocab.Faults {
	var fs vocab.Faults
	if why := idFault(p.ID, codePolicyID); why != nil {
		fs.Add("/id", *why)
	}
	if len(p.Rules) == 0 {
		fs.Add("/rules", codePolicyNoRules)
	}
	c := p.comparison()
	for i := range p.Rules {
		c.rule(i, &fs)
	}
	p.thresholdFaults(&fs)
	p.stepFaults(&fs)
	return fs
}

// policyCheck is what comparing the rules of a policy with each other needs.
type policyCheck struct {
	p    *Policy
	ids  map[string]bool // of the rules so far
	acts map[Act]*actRules
	// How often a rule was asked whether it covers an overlap, and how many pairs
	// of rules were compared.
	covers, pairs int
}

// actRules are the rules of one act.
type actRules struct {
	sets  bool  // one of them sets a due date
	bases []Act // on which those that are offsets hang, each once
	dated []int // the places of all that set a due date
	// The places of those so far, and of them by the year they are for.
	all    []int
	byYear map[int][]int
}

// comparison has no rule behind it, and knows what the rules mean to offsets.
func (p *Policy) comparison() *policyCheck {
	c := &policyCheck{p: p, ids: make(map[string]bool, len(p.Rules)), acts: make(map[Act]*actRules)}
	for i := range p.Rules {
		r := &p.Rules[i]
		a := c.acts[r.Act]
		if a == nil {
			a = &actRules{byYear: make(map[int][]int)}
			c.acts[r.Act] = a
		}
		if decidesDate(r.Kind) {
			a.sets, a.dated = true, append(a.dated, i)
			if r.Kind == RuleKindOffset && !contains(a.bases, r.Base) {
				a.bases = append(a.bases, r.Base)
			}
		}
	}
	return c
}

// faultsOf are those of the rule.
func (p *Policy) faultsOf(i int) vocab.Faults {
	c := p.comparison()
	var before, own vocab.Faults
	for j := range i {
		c.rule(j, &before)
	}
	c.rule(i, &own)
	return own
}

// rule adds the faults of rule i; those before it have been asked for.
func (c *policyCheck) rule(i int, fs *vocab.Faults) {
	p := c.p
	r, at := &p.Rules[i], vocab.At("/rules", i)
	faulty := false
	add := func(field string, c vocab.Code, args ...string) {
		faulty = true
		fs.Add(at+field, c, args...)
	}
	if why := idFault(r.ID, codePolicyRuleID); why != nil {
		add("/id", *why)
	}
	if c.ids[r.ID] && r.ID != "" {
		add("/id", codePolicyRuleIDTwice, "id", r.ID)
	}
	c.ids[r.ID] = true
	if !r.Act.Valid() {
		add("/act", codePolicyAct)
	}
	if !r.Kind.Valid() {
		add("/kind", codePolicyKind)
		return
	}
	if !r.Since.IsZero() && !r.Until.IsZero() && r.Until.Before(r.Since) {
		add("/until", codePolicySinceUntil)
	}
	for _, bound := range [...]struct {
		name string
		day  Date
	}{{"/since", r.Since}, {"/until", r.Until}} {
		if !bound.day.IsZero() && bound.day.Year() < 1000 {
			add(bound.name, codePolicyYear)
		}
	}
	p.checkFields(r, add)
	if r.Kind == RuleKindOffset {
		c.base(r, add)
	}
	c.compare(i, add)
	a := c.acts[r.Act]
	if !faulty && r.Act.Valid() && !a.sets && !decidesDate(r.Kind) { // what has no fault else
		add("/act", codePolicyRuleIdle.As("没有规则规定“"+r.Act.Term()+"”的期限，本条（"+r.Kind.Term()+"）不起作用：请另写规定其期限的规则，或改act，或删去本条",
			"no rule sets a due date for "+r.Act.String()+", so this "+r.Kind.String()+" does nothing: write a rule that sets one, mend act, or take it out"))
	}
	a.all, a.byYear[r.Year] = append(a.all, i), append(a.byYear[r.Year], i)
}

// maxClashes bounds how many rules before it a rule is reported to clash with.
const maxClashes = 8

// compare holds rule i against those before it, of its act, that can be in force
// in its year.
func (c *policyCheck) compare(i int, add func(field string, c vocab.Code, args ...string)) {
	p, r, clashes := c.p, &c.p.Rules[i], 0
	a := c.acts[r.Act]
	before, own := a.all, []int(nil)
	if r.Year != 0 {
		before, own = a.byYear[0], a.byYear[r.Year]
	}
	for len(before)+len(own) > 0 {
		from := &before
		if len(before) == 0 || len(own) > 0 && own[0] < before[0] {
			from = &own
		}
		o := &p.Rules[(*from)[0]]
		*from = (*from)[1:]
		if c.pairs++; c.pairs > maxPairs {
			if c.pairs == maxPairs+1 {
				add("", codePolicyUncompared)
			}
			return
		}
		twice, overlap := c.clash(o, r)
		if twice || overlap {
			clashes++
		}
		switch more := clashes > maxClashes; {
		case twice && more:
			add("", codePolicyTwice.As("与更多规则重复，未一一列出", "says the same as more rules, which are not listed"))
			return
		case overlap && more:
			add("/scope", codePolicyOverlap.As("与更多规则范围重叠，未一一列出", "overlaps more rules, which are not listed"))
			return
		case twice:
			add("", codePolicyTwice, "id", o.ID)
		case overlap:
			add("/scope", codePolicyOverlap, "id", o.ID)
		}
	}
}

// clash tells whether two rules of one act say the same, or set a due date of
// one matter between which nothing decides: neither their priority nor which is
// the more specific, nor other rules that outrank both and together are for all that
// both are for.
func (c *policyCheck) clash(o, r *PolicyRule) (twice, overlap bool) {
	if r.Priority != o.Priority || !o.meets(r) { // the higher one holds
		return false, false
	}
	if r.Kind == RuleKindTier && o.Kind == RuleKindTier {
		return o.Items == r.Items, false
	}
	undecided := !r.outranks(o) && !o.outranks(r)
	if r.Kind == RuleKindExtension && o.Kind == RuleKindExtension {
		return undecided, false
	}
	if !undecided || !decidesDate(r.Kind) || !decidesDate(o.Kind) || c.p.Decides != 0 && c.p.Decides != PrecedenceMostSpecific {
		return false, false
	}
	return false, !c.covered(o, r)
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

func (p *Policy) checkFields(r *PolicyRule, add func(field string, c vocab.Code, args ...string)) {
	start, base, period, on, opens, items := fieldsOf(r.Kind)
	for _, f := range [...]struct {
		name     string
		used, is bool
	}{
		{"start", start, r.Start.Valid()}, {"base", base, r.Base.Valid()}, {"period", period, !r.Period.IsZero()},
		{"on", on, !r.On.IsZero()}, {"opens", opens, !r.Opens.IsZero()}, {"items", items, r.Items > 0},
		{"year", on && r.Year != 0, r.Year != 0}, {"roll", on && r.Roll != 0, r.Roll != 0},
		{"times", r.Kind == RuleKindExtension && r.Times != 0, r.Times != 0},
		{"priority", (decidesDate(r.Kind) || r.Kind == RuleKindExtension) && r.Priority != 0, r.Priority != 0},
	} {
		switch {
		case f.name == "roll" && f.is && !f.used && period && r.Roll.Valid(): // the period says it
			say := r.Period
			if say.IsZero() {
				say = Period{amount: 3, unit: PeriodUnitMonth}
			}
			if say = say.WithRoll(r.Roll); say.roll == 0 {
				add("/roll", codePolicyFieldIdle.As(r.Kind.Term()+"规则不使用roll；期满日本来就不动，请删去", "a rule of kind "+r.Kind.String()+" does not use roll; its end stays where it is anyway, take it out"))
				continue
			}
			add("/roll", codePolicyFieldIdle.As(r.Kind.Term()+"规则不使用roll；顺延写在period里，如“"+say.String()+"”", "a rule of kind "+r.Kind.String()+" does not use roll; write it in period, as in "+strconv.Quote(say.String())))
		case f.used && !f.is:
			add("/"+f.name, codePolicyFieldMissing.As(r.Kind.Term()+"规则缺少"+f.name+"，可写："+wordsFor(f.name).ZH, "a rule of kind "+r.Kind.String()+" needs "+f.name+", such as "+wordsFor(f.name).EN))
		case !f.used && f.is:
			add("/"+f.name, codePolicyFieldIdle.As(r.Kind.Term()+"规则不使用"+f.name+"，请删去", "a rule of kind "+r.Kind.String()+" does not use "+f.name+"; take it out"))
		}
	}
	if clockEvents[r.Start].moves != 0 {
		add("/start", codePolicyStart.As("期限不能自“"+r.Start.Term()+"”起算，可写："+wordsFor("start").ZH, "no period starts with "+r.Start.String()+"; write such as "+wordsFor("start").EN))
	}
	if !fullYear(r.Year) {
		add("/year", codePolicyYear)
	}
	if r.Times < 0 {
		add("/times", codePolicyTimes)
	}
	if r.Scope.KeyOnly && r.Scope.NotKey {
		add("/scope/notKey", codePolicyScope.As("keyOnly与notKey不能并用，请删去一项", "keyOnly and notKey leave no paper: take one out"))
	}
	if period && !r.Period.IsZero() {
		p.checkPeriod(r, add)
	}
	for _, f := range [...]struct {
		name string
		day  MonthDay
	}{{"/on", r.On}, {"/opens", r.Opens}} {
		if !f.day.IsZero() && !f.day.exists() && p.Impossible != ImpossibleClamp {
			mend := f.day.mend()
			add(f.name, codePolicyImpossibleDate.As(f.day.ZH()+"不存在，可改为"+mend.ZH()+"，或令 impossible 为 clamp",
				f.day.String()+" does not exist; write "+mend.String()+", or set impossible to clamp"))
		}
	}
	if r.Kind == RuleKindWindow && !r.On.IsZero() && r.On.before(r.Opens) {
		add("/on", codePolicyWindow)
	}
}

// checkPeriod faults what counts nowhere. Only what hangs on a day that is known
// beforehand is counted backwards: on another due date, or on a session or a meeting
// that is set for a day. Nothing is due before the paper came.
func (p *Policy) checkPeriod(r *PolicyRule, add func(field string, c vocab.Code, args ...string)) {
	n, mend := r.Period.Amount(), r.Period.abs().inWords()
	switch {
	case n == 0 && r.Kind != RuleKindOffset:
		add("/period", codePolicyPeriod.As("时长为0，应大于0", "the period is 0; it must be longer"))
	case n < 0 && (r.Kind != RuleKindOffset && r.Kind != RuleKindDuration):
		add("/period", codePolicyPeriod.As("时长应大于0，如"+mend.ZH, "the period must be longer than 0, such as "+mend.EN))
	case n < 0 && r.Kind == RuleKindDuration && r.Start.Valid() && !clockEvents[r.Start].set:
		add("/period", codePolicyPeriod.As("“"+r.Start.Term()+"”之前不会有期限，时长应大于0，如"+mend.ZH+"；倒推另一期限用offset规则和base",
			"nothing is due before "+r.Start.String()+": write a period longer than 0, such as "+mend.EN+", or count back from another due date by a rule of kind offset with base"))
	default:
	}
}

// fullYear reports whether y is a year as it is written, with four digits, or
// unset.
func fullYear(y int) bool { return y == 0 || y >= 1000 && y <= 9999 }

// before compares within one year.
func (m MonthDay) before(o MonthDay) bool {
	return m.month < o.month || m.month == o.month && m.day < o.day
}

// base follows an offset back to rules that stand by themselves.
func (c *policyCheck) base(r *PolicyRule, add func(field string, c vocab.Code, args ...string)) {
	level := []Act{r.Base}
	for range maxChain {
		var next []Act
		for _, act := range level {
			a := c.acts[act]
			if a == nil || !a.sets {
				add("/base", codePolicyBaseUnknown.As("没有规则规定“"+act.Term()+"”的期限", "no rule sets a due date for "+act.String()))
				continue
			}
			for _, b := range a.bases {
				if !contains(next, b) {
					next = append(next, b)
				}
			}
		}
		level = next
	}
	if len(level) > 0 {
		add("/base", codePolicyCircle)
	}
}
