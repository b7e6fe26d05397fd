package proposal

import (
	"maps"
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// mends is the event that meets a condition of the log or of a gate, and who it
// is of. What the tables themselves refuse is mended by the way through them.
var mends = map[string]struct {
	event EventKind
	of    who
}{
	codeNotSubmitted.Code:   {EventKindSubmitted, ofTheCase},
	codeStepMissing.Code:    {0, ofTheSame}, // the examination or the review itself
	codeStepOrder.Code:      {0, ofTheSame},
	codeReplyReview.Code:    {EventKindReviewed, ofTheSame},
	codeReplyOpinions.Code:  {EventKindCoOpinionSent, ofTheOneMissing},
	codeCloseOpinions.Code:  {EventKindCoOpinionSent, ofTheOneMissing},
	codeReplyConsult.Code:   {EventKindConsulted, ofTheSame},
	codeDeliverNone.Code:    {EventKindReplied, ofTheSame},
	codeRateNone.Code:       {EventKindReplied, ofTheSame},
	codePublishNone.Code:    {EventKindReplied, ofTheSame},
	codeRedoNone.Code:       {EventKindReplied, ofTheSame},
	codeFollowUnknown.Code:  {EventKindCommitted, ofTheSame},
	codeCloseDelivered.Code: {EventKindDelivered, ofTheCase},
	codeState.Code:          {},
	codeUnitState.Code:      {},
	codeUnitUnknown.Code:    {},
}

// who is whom the mending event is of.
type who uint8

const (
	ofTheCase who = iota
	ofTheSame
	ofTheOneMissing
)

// mostSteps bounds the way out of a refusal.
const mostSteps = 24

// seeker looks for the events that have to come before one that was refused, by
// letting them happen on a copy of the case: of each condition that is not met,
// what meets it, and before that what it needs in turn.
type seeker struct {
	f    *fold
	way  []NextEvent
	left int
}

// wayTo is the chain of events after which e would be taken, as far as events can
// mend what stands against it; nil where there is none.
func (f *fold) wayTo(e *Event, unmet []vocab.Reason) []NextEvent {
	if !slices.ContainsFunc(unmet, mendable) {
		return nil
	}
	s := seeker{f: f.trial(), left: mostSteps}
	if !s.reach(*e, 0) {
		return nil
	}
	_, left := s.f.admit(e)
	for _, r := range left { // what it still lacks is in its fields, or was told before
		if places[r.Code] == "" && !slices.ContainsFunc(unmet, func(u vocab.Reason) bool { return u.Code == r.Code }) {
			return nil
		}
	}
	return s.way
}

func mendable(r vocab.Reason) bool {
	_, ok := mends[r.Code]
	return ok
}

// reach lets happen what e needs.
func (s *seeker) reach(e Event, depth int) bool {
	for ; s.left > 0 && depth < 12; s.left-- {
		_, unmet := s.f.admit(&e)
		i := slices.IndexFunc(unmet, mendable)
		if i < 0 {
			return true
		}
		first, ok := s.before(&e, unmet[i].Code)
		if !ok || !s.reach(first, depth+1) {
			return false
		}
		m, _, ok := s.f.fit(&first)
		if !ok {
			return false
		}
		s.f.take(&first, m)
		if first.Unit == nobody {
			first.Unit = ""
		}
		s.way = append(s.way, NextEvent{Event: first.Kind, Unit: first.Unit, Step: first.Step, Person: first.Person, Unmet: []vocab.Reason{}})
	}
	return false
}

// before is the event that has to come before e for the condition to be met.
func (s *seeker) before(e *Event, code string) (Event, bool) {
	f := s.f
	i := f.unit(e.Unit)
	if e.Unit == "" {
		i = f.lastLiving()
		if p := f.unit(f.primary()); p >= 0 {
			i = p
		}
	}
	switch code {
	case codeState.Code:
		k := f.caseStep(e.Kind)
		first := s.event(k, s.whose(k, i), e)
		if specs[k].scope == ofNew {
			if e.Unit != "" && f.unit(e.Unit) < 0 {
				first.Unit = e.Unit
			}
			if specs[e.Kind].scope == ofUnit && !everDoes(first.Role, e.Kind) {
				first.Role = vocab.RoleAssist
			}
		}
		return first, k != 0
	case codeUnitState.Code:
		if i < 0 {
			return Event{}, false
		}
		k := f.unitStep(i, e.Kind)
		return s.event(k, f.units[i].facts.Unit, e), k != 0
	case codeUnitUnknown.Code:
		first := s.event(EventKindAssigned, e.Unit, e)
		if caseIndex[f.state][EventKindAssigned] == 0 {
			first.Kind = EventKindUnitAdded
		}
		first.Role = vocab.RoleSole
		if n, _ := f.matching(func(_ UndertakingState, r vocab.Role) bool { return replies(r) }); n > 0 {
			first.Role = vocab.RoleAssist
		}
		return first, everDoes(first.Role, e.Kind)
	case codeStepOrder.Code:
		if next := f.nextStep(e.Kind, i); e.Step < next || e.Step == 0 {
			return Event{}, false // not a step too early, but one that is done or not named
		}
		return s.event(e.Kind, e.Unit, e), true
	case codeStepMissing.Code:
		if specs[e.Kind].scope == ofCase || specs[e.Kind].scope == ofNew {
			return s.event(EventKindExamined, "", e), true
		}
		return s.event(EventKindReviewed, f.units[i].facts.Unit, e), true
	}
	m, unit := mends[code], ""
	switch m.of {
	case ofTheSame:
		if unit = e.Unit; unit == "" {
			unit = s.whose(m.event, i)
		}
	case ofTheOneMissing:
		unit = f.opinionsMissing()[0]
	default:
	}
	return s.event(m.event, unit, e), true
}

// nobody stands for a unit that is not known yet.
const nobody = "\x00"

// whose is the unit whose event of the kind would come first: unit i if it can
// ever do that and has not done it, else the first that can.
func (s *seeker) whose(k EventKind, i int) string {
	f := s.f
	switch specs[k].scope {
	case ofCase:
		return ""
	case ofNew:
		return nobody
	default:
	}
	able := func(i int) bool {
		u := &f.units[i].facts
		return everDoes(u.Role, k) && !hasEnded(u.State) && u.State != undertakingReleased
	}
	if i >= 0 && able(i) {
		return f.units[i].facts.Unit
	}
	for _, i := range f.living() {
		if able(i) {
			return f.units[i].facts.Unit
		}
	}
	return ""
}

// everDoes reports whether a unit in the role may do what the event is at all.
func everDoes(role vocab.Role, k EventKind) bool {
	for _, r := range unitRows {
		if r.event == k && r.roles&(1<<role) != 0 {
			return true
		}
	}
	return false
}

// event is an event of the kind with whatever it needs, for the copy.
func (s *seeker) event(k EventKind, unit string, of *Event) Event {
	f := s.f
	e := Event{Kind: k, Date: later(f.facts.LastOn, of.Date), Unit: unit, By: "-", Reason: "-"}
	e.Role, e.Promise, e.Commitment, e.Amount = vocab.RoleSole, "-", of.Commitment, "1日"
	if k == EventKindDelivered {
		if owed := f.owed(); len(owed) > 0 {
			e.Person = owed[0]
		}
	}
	if k == EventKindConsulted {
		for _, stage := range f.process.Consult {
			if !f.consulted(f.unit(unit), stage) {
				e.Stage = stage
				break
			}
		}
	}
	switch i := f.unit(unit); {
	case k == EventKindExamined, k == EventKindReviewed && i >= 0:
		e.Step = f.nextStep(k, i)
	}
	return e
}

// caseStep is the event by which the case first moves on its shortest way to a
// state that takes an event of the kind; 0 where there is no way. Ways that
// leave the ordinary course are taken where there is no other. In a file that was
// handed over, what another body did is not asked for: it begins with the
// assignment, else with the filing.
func (f *fold) caseStep(kind EventKind) EventKind {
	answered, _ := f.matching(func(_ UndertakingState, r vocab.Role) bool { return replies(r) })
	ways := [][]EventKind{nil}
	if f.process.Handed && f.state == StateDraft {
		ways = [][]EventKind{{EventKindFiled, EventKindSubmitted, EventKindCosigned}, {EventKindSubmitted, EventKindCosigned}, nil}
	}
	for _, elsewhere := range ways {
		if k := f.caseStepBut(kind, elsewhere, answered); k != 0 {
			return k
		}
	}
	return 0
}

// caseStepBut is caseStep by other events than those.
func (f *fold) caseStepBut(kind EventKind, elsewhere []EventKind, answered int) EventKind {
	for _, any := range []bool{false, true} {
		first := [nStates]EventKind{}
		queue := []State{f.state}
		for len(queue) > 0 {
			at := queue[0]
			queue = queue[1:]
			if caseIndex[at][kind] != 0 {
				return first[at]
			}
			for i, r := range caseRows {
				if courses[r.event] == aside && !any || int(caseIndex[at][r.event])-1 != i {
					continue
				}
				if specs[r.event].scope == ofNew && answered > 0 || releases(r.event) || slices.Contains(elsewhere, r.event) {
					continue // a unit that answers has it, or would lose it
				}
				to := r.may
				if r.to != follows && r.to != stays && r.to != back {
					to = set(r.to)
				}
				for x := range State(nStates) {
					if to&(1<<x) == 0 || first[x] != 0 || x == f.state {
						continue
					}
					if first[x] = first[at]; at == f.state {
						first[x] = r.event
					}
					queue = append(queue, x)
				}
			}
		}
	}
	return 0
}

// releases reports whether a unit loses the case by the event.
func releases(k EventKind) bool {
	return slices.ContainsFunc(unitRows, func(r unitRow) bool { return r.event == k && r.to == undertakingReleased })
}

// unitStep is caseStep for the undertaking of one unit.
func (f *fold) unitStep(i int, kind EventKind) EventKind {
	u := &f.units[i].facts
	for _, any := range []bool{false, true} {
		first := [nUnitStates]EventKind{}
		queue := []UndertakingState{u.State}
		for len(queue) > 0 {
			at := queue[0]
			queue = queue[1:]
			if unitIndex[at][kind][u.Role] != 0 {
				return first[at]
			}
			for n, r := range unitRows {
				if courses[r.event] == aside && !any || int(unitIndex[at][r.event][u.Role])-1 != n {
					continue
				}
				to := r.to
				if to == unitBack {
					to = f.units[i].before
				}
				if to == unitStays || to == u.State || first[to] != 0 || to == undertakingReleased {
					continue
				}
				if first[to] = first[at]; at == u.State {
					first[to] = r.event
				}
				queue = append(queue, to)
			}
		}
	}
	return 0
}

// trial is a copy of the case on which events can happen.
func (f *fold) trial() *fold {
	c := *f
	c.units, c.alive, c.replied = slices.Clone(f.units), slices.Clone(f.alive), slices.Clone(f.replied)
	c.latest = maps.Clone(f.latest)
	for i := range c.roster.roles {
		c.roster.roles[i] = slices.Clone(f.roster.roles[i])
	}
	c.answers, c.pending = maps.Clone(f.answers), slices.Clone(f.pending)
	c.adopted, c.promises, c.unkept = maps.Clone(f.adopted), maps.Clone(f.promises), maps.Clone(f.unkept)
	c.letters.on = maps.Clone(f.letters.on)
	x := &c.facts
	x.Classes, x.Ratings, x.Contacts = slices.Clip(x.Classes), slices.Clip(x.Ratings), slices.Clip(x.Contacts)
	x.Consultations, x.Deliveries = slices.Clip(x.Consultations), slices.Clip(x.Deliveries)
	x.Commitments, x.FollowUps = slices.Clip(x.Commitments), slices.Clip(x.FollowUps)
	return &c
}
