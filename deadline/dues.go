package deadline

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Dues returns the due date of every act that the policy sets one for, in the
// order of its rules. A due whose start event has not happened comes with
// Missing set and without a date. Where several rules match, the policy
// decides and the others are listed as rivals. Pauses, extensions, stops and
// their undoing among the events of m are replayed from the start. An act that was
// done while its clock was paused, with no resumption recorded, is judged as if the
// clock had been resumed on that day, which Notes says.
//
// The error wraps ErrYearUnknown when a rule needs a day that the calendar does
// not know; ErrDate when a date leaves the years 1…9999 or a rule names a day
// that does not exist and the policy does not clamp it. It names the act, and
// the dues of the other acts are returned beside it. A policy without rules, or
// with a rule that lacks what its kind needs, gives no dues and an error that
// wraps ErrPolicy and Faults and names the rule.
func (p Policy) Dues(m Matter, cal Calendar) ([]Due, error) {
	if err := p.usable(); err != nil {
		return nil, err
	}
	var failed []error
	acts := 0
	for i := range p.Rules {
		if p.firstOf(i) {
			acts++
		}
	}
	dues := make([]Due, 0, acts)
	for i := range p.Rules {
		if p.firstOf(i) {
			dues = append(dues, Due{})
			ok, err := p.due(&dues[len(dues)-1], p.Rules[i].Act, &m, cal, chain{})
			if err != nil {
				failed = append(failed, fmt.Errorf("%s: %w", p.Rules[i].Act, err))
			}
			if !ok || err != nil {
				dues = dues[:len(dues)-1]
			}
		}
	}
	return dues, errors.Join(failed...)
}

// usable is the part of Validate that no due can do without, quickly.
func (p *Policy) usable() error {
	for i := range p.Rules {
		if p.Rules[i].complete() {
			continue
		}
		return fmt.Errorf("%w: rule %q: %w", ErrPolicy, vocab.Clip(p.Rules[i].ID), p.faultsOf(i))
	}
	if len(p.Rules) == 0 {
		return fmt.Errorf("%w: %w", ErrPolicy, p.faults())
	}
	return nil
}

// candidate is one rule that matched, worked out.
type candidate struct {
	rule    int
	date    Date
	from    Date
	fixed   Date
	missing ClockEvent
	since   Date // for Due.Since
	raw     Date // the date before any roll
	// provisional is set when the date it hangs on is.
	provisional bool
	clock       *clock // where more than the bare period was counted
}

// chain is what a due hangs on: depth bounds offsets from offsets, a policy with a
// circle of them is a fault of its own; done is the day on which the act that hangs
// on this one was done, unset when it was not.
type chain struct {
	depth int
	done  Date
}

// due works out one act into d; false when no rule is for it.
func (p *Policy) due(d *Due, act Act, m *Matter, cal Calendar, by chain) (bool, error) {
	var space [4]candidate
	found := space[:0]
	events := m.moving(act)
	for i := range p.Rules {
		r := &p.Rules[i]
		if r.Act != act || !decidesDate(r.Kind) || !r.matches(m) {
			continue
		}
		c, ok, err := p.work(i, m, cal, events, by)
		if err != nil {
			return false, err
		}
		if ok {
			found = append(found, c)
		}
	}
	if len(found) == 0 {
		return false, nil
	}
	best := 0
	for i := range found {
		if p.better(&found[i], &found[best]) {
			best = i
		}
	}
	c, r := &found[best], &p.Rules[found[best].rule]
	d.Act, d.Date, d.Rule, d.Kind, d.Source = act, c.date, r.ID, r.Kind, r.Source
	d.Start, d.Base, d.From, d.Since, d.Missing, d.Period = r.Start, r.Base, c.from, c.since, c.missing, r.Period
	for i := range found {
		if i != best {
			o := &p.Rules[found[i].rule]
			d.Rivals = append(d.Rivals, Rival{Rule: o.ID, Kind: o.Kind, Date: found[i].date, Missing: found[i].missing, Source: o.Source})
		}
	}
	if d.Missing != 0 {
		return true, nil
	}
	return true, p.finish(d, c, r, m, cal)
}

// finish adds to a dated due what the clock, the ceiling and the calendar say.
func (p *Policy) finish(d *Due, c *candidate, r *PolicyRule, m *Matter, cal Calendar) error {
	if r.Kind == RuleKindFixed || r.Kind == RuleKindWindow {
		d.Fixed = c.fixed
		for _, on := range [...]MonthDay{r.Opens, r.On} {
			if on.IsZero() || on.exists() {
				continue
			}
			d.Notes = append(d.Notes, codeDueClampedDate.As(
				"文件所载"+on.ZH()+"不存在，按"+on.mend().ZH()+"计", "the document prints "+on.String()+", which does not exist; "+on.mend().String()+" is taken",
			).Reason("printed", on.String(), "taken", on.mend().String()))
		}
		if r.Kind == RuleKindWindow {
			opens, err := p.day(r.Opens, d.Date.Year())
			if err != nil {
				return err
			}
			d.Opens = opens
		}
		d.Provisional = r.Roll > RollNone && cal.provisional(d.Date, d.Date)
		if d.Date.Before(d.From) {
			d.Notes = append(d.Notes, codeDueBeforeStart.As(
				"规定日期早于"+d.From.ZH()+"的交办", "the fixed day lies before the handing over on "+d.From.String()).Reason())
		}
	}
	d.rolledFrom(c.raw)
	needs := r.Period.needsCalendar()
	if k := c.clock; k != nil {
		own, others, err := k.stretches()
		if err != nil {
			return err
		}
		if !own.IsZero() {
			d.Period = own
		}
		d.Original, d.Events = k.original, k.events
		d.From, d.Then, d.Pauses, d.Paused, d.Stopped = k.from, others, k.standstills(d.Date), k.paused, k.stopped
		d.Extended = append(d.Extended, k.additions...)
		for _, e := range k.extensions {
			d.Extended = append(d.Extended, e.amount)
		}
		for _, o := range others {
			needs = needs || o.needsCalendar()
		}
		d.Notes = append(d.Notes, k.notes...)
	}
	m.outOfOrder(d)
	if err := p.cap(d, m, cal); err != nil {
		return err
	}
	d.Provisional = d.Provisional || c.provisional || needs && cal.provisional(d.From, d.Date)
	d.complete(cal)
	return nil
}

// work works out one rule; false when it is not in force.
func (p *Policy) work(i int, m *Matter, cal Calendar, events []Occurrence, by chain) (candidate, bool, error) {
	r := &p.Rules[i]
	c := candidate{rule: i}
	k := clock{period: r.Period, reopening: p.Reopens, cal: cal}
	switch r.Kind {
	case RuleKindDuration:
		c.from = m.start(r.Start)
		if c.from.IsZero() {
			c.missing = r.Start
			return c, true, nil
		}
		if !r.inForce(c.from) {
			return c, false, nil
		}
	case RuleKindOffset:
		base, ok, err := p.base(r, m, cal, by)
		if err != nil || !ok {
			return c, false, err
		}
		if c.from, c.missing = base.Date, base.Missing; c.missing != 0 {
			return c, true, nil
		}
		c.provisional, c.since, k.hangs = base.Provisional, base.open(), true
		if !r.inForce(c.from) {
			return c, false, nil
		}
	default:
		c.from = m.handedOver()
		year := m.Year
		if year == 0 {
			year = c.from.Year()
		}
		if year == 0 {
			c.missing = ClockEventAssigned
			return c, r.Year == 0, nil
		}
		on, err := p.day(r.On, year)
		if err != nil {
			return c, false, err
		}
		if r.Year != 0 && r.Year != year || !r.inForce(on) {
			return c, false, nil
		}
		c.fixed, k.fixed = on, on
		k.period = Period{}.WithRoll(r.Roll)
	}
	if k.from = c.from; r.Kind != RuleKindOffset {
		k.began = c.from
	}
	if tier := p.tier(r.Act, m, k.start()); tier != nil && r.Kind != RuleKindWindow {
		k.additions = []Period{tier.Period}
	}
	var err error
	if r.Kind == RuleKindWindow || len(events) == 0 && len(k.additions) == 0 {
		if c.raw = k.fixed; k.fixed.IsZero() {
			if c.raw, err = r.Period.raw(c.from, cal); err != nil {
				return c, false, err
			}
		}
		c.date, err = cal.Roll(c.raw, Roll(k.period.roll))
		c.handed(r, m)
		return c, true, err
	}
	k.permitted, k.times = p.permitted(r.Act, m, k.start())
	c.clock = k.running()
	if len(events) > 0 && r.Kind != RuleKindOffset { // an offset moves with its base
		if c.clock.original, err = c.clock.end(); err != nil {
			return c, false, err
		}
	}
	if err = c.clock.run(events, r.Act, m, c.since, by.done); err != nil {
		return c, false, err
	}
	c.from, c.clock.events = c.clock.from, events
	c.date, err = c.clock.overstretched()
	c.raw = c.clock.unrolled
	c.handed(r, m)
	return c, true, err
}

// handed opens a period that is counted backwards from an event on the day on
// which the paper was handed over, if that is in time.
func (c *candidate) handed(r *PolicyRule, m *Matter) {
	if r.Kind == RuleKindDuration && r.Period.amount < 0 {
		if on := m.handedOver(); !on.After(c.date) {
			c.since = on
		}
	}
}

// running moves k to the heap, where only matters with clock events pay for it.
func (k clock) running() *clock { return &k }

// start is the day by which it is told whether a rule is in force: that from which
// is counted, or the fixed day itself.
func (c *clock) start() Date {
	if !c.fixed.IsZero() {
		return c.fixed
	}
	return c.from
}

// day places a day of the year in a year, clamped if the policy says so.
func (p *Policy) day(md MonthDay, year int) (Date, error) {
	if p.Impossible == ImpossibleClamp {
		md = md.mend()
	}
	d, err := md.in(year)
	if err != nil && !md.exists() {
		return Date{}, fmt.Errorf("%w; the policy may clamp it to %s", err, md.mend())
	}
	return d, err
}

// maxChain bounds how many offsets may hang on each other; two was the most met
// in a real regulation.
const maxChain = 4

// base works out the due that an offset counts from. An assisting unit's
// opinion may hang on the reply, which only the lead unit owes.
func (p *Policy) base(r *PolicyRule, m *Matter, cal Calendar, by chain) (Due, bool, error) {
	if done := m.met(r.Act, Date{}, Date{lastDay}); !done.IsZero() {
		by.done = done
	}
	by.depth++
	if by.depth > maxChain {
		return Due{}, false, fmt.Errorf("%w: rule %q counts from itself in a circle, or hangs on more than %d others", ErrPolicy, r.ID, maxChain)
	}
	var d Due
	ok, err := p.due(&d, r.Base, m, cal, by)
	if ok || err != nil || m.role() == vocab.RoleLead {
		return d, ok, err
	}
	lead := *m
	lead.Role = vocab.RoleLead
	ok, err = p.due(&d, r.Base, &lead, cal, by)
	return d, ok, err
}

// ErrPolicy is wrapped by the error of a policy that Validate would refuse.
var ErrPolicy = errors.New("deadline: unusable policy")

func missingSummary(d *Due) vocab.Text {
	return vocab.Text{
		ZH: d.Act.Term() + "期限未起算：尚无“" + d.Missing.Term() + "”日期",
		EN: d.Act.Text().EN + ": not running, no date of: " + d.Missing.Text().EN,
	}
}

// dueOrUnknown is due with a year that the calendar does not know taken for no
// date.
func (p *Policy) dueOrUnknown(act Act, m *Matter, cal Calendar) (Due, bool, error) {
	var d Due
	ok, err := p.due(&d, act, m, cal, chain{})
	if errors.Is(err, ErrYearUnknown) {
		return Due{}, false, nil
	}
	return d, ok, err
}
