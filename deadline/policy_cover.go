package deadline

import (
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// maxPairs bounds how many pairs of rules of one act are compared; that is some
// two thousand rules of it.
const maxPairs = 1 << 21

// maxCovers bounds how often a policy's rules are asked whether they cover an
// overlap of two others, and maxParts into how many parts one overlap is cut for
// that; what is not asked counts as not covered.
const (
	maxCovers = 1 << 18
	maxParts  = 1 << 10
)

// covered reports whether other rules decide wherever both o and r hold: each of
// them outranks both, and together they are for all that both are for.
func (c *policyCheck) covered(o, r *PolicyRule) bool {
	shared := o.both(r)
	var by []*PolicyRule
	for _, i := range c.acts[r.Act].dated {
		if c.covers++; c.covers > maxCovers {
			return false
		}
		t := &c.p.Rules[i]
		if t == o || t == r || t.Priority < o.Priority || !t.meets(&shared) || !t.outranks(o) || !t.outranks(r) {
			continue
		}
		if shared.within(t) {
			return true
		}
		by = append(by, t)
	}
	parts := maxParts
	together := len(by) > 1 && coveredBy(shared, by, &parts)
	c.covers += maxParts - parts
	return together
}

// coveredBy cuts from the matters of x those of each rule in turn, and reports
// whether none is left. The parts count down.
func coveredBy(x PolicyRule, by []*PolicyRule, parts *int) bool {
	if *parts--; *parts < 0 || len(by) == 0 {
		return false
	}
	t, others := by[0], by[1:]
	if !t.meets(&x) || t.Year != 0 && x.Year == 0 { // years have no end
		return coveredBy(x, others, parts)
	}
	// rest asks for the part of x that t leaves in one respect; x then is what t
	// has of it.
	rest := func(cut func(part *PolicyRule)) bool {
		part := x
		cut(&part)
		return coveredBy(part, others, parts)
	}
	if t.Since.After(x.Since) && !rest(func(part *PolicyRule) { part.Until = Date{t.Since.n - 1} }) {
		return false
	}
	if !t.Until.IsZero() && (x.Until.IsZero() || x.Until.After(t.Until)) && !rest(func(part *PolicyRule) { part.Since = Date{t.Until.n + 1} }) {
		return false
	}
	if x.Since.Before(t.Since) {
		x.Since = t.Since
	}
	if !t.Until.IsZero() && (x.Until.IsZero() || x.Until.After(t.Until)) {
		x.Until = t.Until
	}
	if t.Scope.KeyOnly && !x.Scope.KeyOnly && !rest(func(part *PolicyRule) { part.Scope.NotKey = true }) ||
		t.Scope.NotKey && !x.Scope.NotKey && !rest(func(part *PolicyRule) { part.Scope.KeyOnly = true }) {
		return false
	}
	x.Scope.KeyOnly, x.Scope.NotKey = x.Scope.KeyOnly || t.Scope.KeyOnly, x.Scope.NotKey || t.Scope.NotKey
	roles := t.Scope.Roles
	if len(roles) == 0 {
		anyRole(func(role vocab.Role) bool {
			if t.isFor(role) {
				roles = append(roles, role)
			}
			return false
		})
	}
	a, b := &x.Scope, &t.Scope
	return cutBy(&a.Tracks, b.Tracks, func(left []vocab.Track) bool { return rest(func(part *PolicyRule) { part.Scope.Tracks = left }) }) &&
		cutBy(&a.Timings, b.Timings, func(left []vocab.Timing) bool { return rest(func(part *PolicyRule) { part.Scope.Timings = left }) }) &&
		cutBy(&a.Levels, b.Levels, func(left []vocab.Level) bool { return rest(func(part *PolicyRule) { part.Scope.Levels = left }) }) &&
		cutBy(&a.Proposers, b.Proposers, func(left []vocab.ProposerKind) bool {
			return rest(func(part *PolicyRule) { part.Scope.Proposers = left })
		}) &&
		cutBy(&a.Roles, roles, func(left []vocab.Role) bool { return rest(func(part *PolicyRule) { part.Scope.Roles = left }) })
}

// cutBy leaves in list, of which an empty one holds all values, those of by alone;
// what it takes away has to be covered.
func cutBy[T vocab.Closed](list *[]T, by []T, covered func(left []T) bool) bool {
	if len(by) == 0 {
		return true
	}
	all := *list
	if len(all) == 0 {
		all = vocab.All[T]()
	}
	var both, left []T
	for _, v := range all {
		if contains(by, v) {
			both = append(both, v)
		} else {
			left = append(left, v)
		}
	}
	*list = both
	return len(left) == 0 || covered(left)
}

// idFault is what is wrong with an id: missing, or with space around it, which
// nobody sees.
func idFault(id string, missing vocab.Code) *vocab.Code {
	bare := strings.TrimSpace(id)
	switch {
	case bare == "":
		return &missing
	case bare != id:
		why := missing.As("编号前后有空白，请写作“"+vocab.Clip(bare)+"”", `there is space around the id; write "`+vocab.Clip(bare)+`"`)
		return &why
	}
	return nil
}

// thresholdFaults faults thresholds that say nothing, and those that never show: a
// colour given twice, and one that begins when a graver one has begun.
func (p *Policy) thresholdFaults(fs *vocab.Faults) {
	type shown struct {
		unit  PeriodUnit
		alert Alert
	}
	first := make(map[shown]int)
	for i, t := range p.Thresholds {
		at := vocab.At("/thresholds", i)
		if !t.Alert.Valid() || t.Within < 0 || t.Unit != PeriodUnitDay && t.Unit != PeriodUnitWorkday {
			fs.Add(at, codePolicyThreshold)
			continue
		}
		if _, twice := first[shown{t.Unit, t.Alert}]; twice {
			fs.Add(at, codePolicyThreshold.As(t.Alert.Term()+"预警写了两次，请只保留一处", t.Alert.String()+" is given twice; keep one"))
			continue
		}
		first[shown{t.Unit, t.Alert}] = i
	}
	for i, t := range p.Thresholds {
		if at, ok := first[shown{t.Unit, t.Alert}]; !ok || at != i {
			continue
		}
		for graver := t.Alert + 1; graver.Valid(); graver++ {
			if at, ok := first[shown{t.Unit, graver}]; ok && p.Thresholds[at].Within >= t.Within {
				fs.Add(vocab.At("/thresholds", i), codePolicyThreshold.As(
					t.Alert.Term()+"预警不早于"+graver.Term()+"，不会出现：其天数应大于"+graver.Term()+"的天数，或删去",
					t.Alert.String()+" begins no earlier than "+graver.String()+" and is never seen: give it more days than "+graver.String()+", or take it out"))
				break
			}
		}
	}
}

func (p *Policy) stepFaults(fs *vocab.Faults) {
	steps := make(map[string]bool, len(p.Steps))
	for i, s := range p.Steps {
		at := vocab.At("/steps", i)
		if s.ID == "" || len(s.To) == 0 || s.Workdays > maxAmount || s.Workdays < -maxAmount {
			fs.Add(at, codePolicyStep)
		} else if why := idFault(s.ID, codePolicyStep); why != nil {
			fs.Add(at+"/id", *why)
		}
		for k, r := range append(s.To[:len(s.To):len(s.To)], s.Copy...) {
			if r.Valid() {
				continue
			}
			if k < len(s.To) {
				fs.Add(vocab.At(at+"/to", k), codePolicyStep)
			} else {
				fs.Add(vocab.At(at+"/copy", k-len(s.To)), codePolicyStep)
			}
		}
		if steps[s.ID] && s.ID != "" {
			fs.Add(at+"/id", codePolicyStepTwice, "id", s.ID)
		}
		steps[s.ID] = true
	}
}
