package deadline

// tier returns the rule of the highest workload tier that m reaches, nil for
// none.
func (p *Policy) tier(act Act, m *Matter, start Date) *PolicyRule {
	var top *PolicyRule
	for i := range p.Rules {
		r := &p.Rules[i]
		if r.Kind == RuleKindTier && r.Act == act && m.Load >= r.Items && (top == nil || r.Items > top.Items) && r.inForce(start) && r.matches(m) {
			top = r
		}
	}
	return top
}

// permitted returns how far act may be extended and how often, by the rule that
// ranks first; no period when no rule says.
func (p *Policy) permitted(act Act, m *Matter, start Date) (Period, int) {
	var top *PolicyRule
	for i := range p.Rules {
		r := &p.Rules[i]
		if r.Kind == RuleKindExtension && r.Act == act && r.inForce(start) && r.matches(m) && (top == nil || r.outranks(top)) {
			top = r
		}
	}
	if top == nil {
		return Period{}, 0
	}
	return top.Period, top.Times
}

// cap brings d down to the earliest ceiling of its act.
func (p *Policy) cap(d *Due, m *Matter, cal Calendar) error {
	raw, most := d.Date, Date{} // where the counts end, before either is moved off a rest day
	if !d.Unrolled.IsZero() {
		raw = d.Unrolled
	}
	for i := range p.Rules {
		r := &p.Rules[i]
		if r.Kind != RuleKindCeiling || r.Act != d.Act || !r.matches(m) {
			continue
		}
		from := m.start(r.Start)
		if from.IsZero() || !r.inForce(from) {
			continue
		}
		unrolled, err := r.Period.raw(from, cal)
		if err != nil {
			return err
		}
		end, err := cal.Roll(unrolled, Roll(r.Period.roll))
		if err != nil {
			return err
		}
		if d.Ceiling.IsZero() || end.Before(d.Ceiling) {
			d.Ceiling, d.CeilingRule, most = end, r.ID, unrolled
		}
	}
	if !d.Ceiling.IsZero() && d.Date.After(d.Ceiling) && raw.After(most) {
		zh, en := "期限本应至", "due on "
		if len(d.Extended) > 0 {
			zh, en = "延长后应为", "extended to "
		}
		d.Notes = append(d.Notes, codeDueCeiling.As(
			zh+d.Date.ZH()+"，超出最长期限，以"+d.Ceiling.ZH()+"为限", en+d.Date.String()+", beyond the ceiling of "+d.Ceiling.String(),
		).Reason("rule", d.CeilingRule, "uncapped", d.Date.String()))
		d.Date, d.Unrolled = d.Ceiling, Date{}
	}
	return nil
}

// better reports whether a decides over b; at a tie the earlier rule stays.
func (p *Policy) better(a, b *candidate) bool {
	if (a.missing == 0) != (b.missing == 0) {
		return a.missing == 0
	}
	r, o := &p.Rules[a.rule], &p.Rules[b.rule]
	if r.Priority != o.Priority {
		return r.Priority > o.Priority
	}
	byDate := a.date.Compare(b.date)
	switch p.Decides {
	case PrecedenceEarliest:
		return byDate < 0
	case PrecedenceLatest:
		return byDate > 0
	default: // the most specific, below
	}
	if r.outranks(o) || o.outranks(r) {
		return r.outranks(o)
	}
	if s, t := r.Scope.specificity(), o.Scope.specificity(); s != t {
		return s > t
	}
	return byDate < 0
}
