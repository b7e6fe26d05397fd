package proposal

import (
	"github.com/seed-3129f372/tian/deadline"
)

// takeFact notes the dated facts that stand beside the state.
func (f *fold) takeFact(e *Event, i int) {
	x := &f.facts
	unit := e.Unit
	if i >= 0 {
		unit = f.units[i].facts.Unit
	}
	switch e.Kind {
	case EventKindResearched:
		note(&x.ResearchedOn, e.Date)
	case EventKindContacted:
		x.Contacts = append(x.Contacts, Contact{
			Date: e.Date, Unit: unit, By: e.By, Person: e.Person,
			Front: e.Front, Mode: e.Mode, Channel: e.Channel,
			Matter: e.Matter, Answer: e.Answer, Note: e.Note,
		})
	case EventKindConsulted:
		f.consult(e, i, unit)
	case EventKindReminded:
		x.Reminders++
	case EventKindSupervised:
		x.Supervisions++
	case EventKindDelivered:
		x.Deliveries = append(x.Deliveries, Delivery{Date: e.Date, Unit: unit, Person: e.Person, Channel: e.Channel})
	case EventKindClassChanged:
		f.mark(e, i)
	case EventKindRated:
		round := 1 + x.Redos
		if i >= 0 {
			round = f.units[i].round
		}
		for _, g := range e.Grades {
			g = f.process.grade(g)
			x.Ratings = append(x.Ratings, Rating{
				Date: e.Date, Person: e.Person, Unit: unit, Round: round,
				Dimension: g.Dimension, Satisfaction: g.Satisfaction, Scale: g.Scale, Label: g.Label,
			})
		}
	case EventKindRedoOrdered:
		x.Redos++
		x.ClosedOn = deadline.Date{}
	case EventKindPublished:
		x.Publication = Publication{Mode: e.Publication, Date: e.Date, Reason: e.Reason}
	case EventKindCommitted:
		if f.promises == nil {
			f.promises, f.unkept = make(map[string]int), make(map[string]int)
		}
		f.promises[e.Commitment] = len(x.Commitments)
		f.unkept[unit]++
		x.Commitments = append(x.Commitments, Commitment{
			ID: e.Commitment, Date: e.Date, Unit: unit, Person: e.Person,
			Demands: append([]string(nil), e.Demands...), Text: e.Promise, Due: e.Due, NextOn: e.Next,
		})
	case EventKindFollowedUp:
		f.followUp(e, i, unit)
	default:
	}
}

// consult notes a consultation. One that does not say its stage counts by when
// it was held: before the first draft, between draft and reply, or after it.
func (f *fold) consult(e *Event, i int, unit string) {
	note(&f.facts.ConsultedOn, e.Date)
	stage := e.Stage
	if i >= 0 {
		x := &f.units[i].facts
		note(&x.ConsultedOn, e.Date)
		if stage == 0 {
			switch {
			case !x.RepliedOn.IsZero():
				stage = ConsultStageAfter
			case !x.DraftedOn.IsZero():
				stage = ConsultStageDuring
			default:
				stage = ConsultStageBefore
			}
		}
		f.units[i].stages |= 1<<stage | 1
		f.anyStages |= 1<<stage | 1
	} else {
		if stage == 0 {
			stage = f.stageNow()
		}
		f.stages |= 1<<stage | 1
		f.anyStages |= 1<<stage | 1
	}
	f.facts.Consultations = append(f.facts.Consultations, Consultation{
		Date: e.Date, Unit: unit, Person: e.Person, Stage: stage, Channel: e.Channel, Note: e.Note,
	})
}

// stageNow is the stage that the handling of the case has come to.
func (f *fold) stageNow() ConsultStage {
	switch {
	case f.finished:
		return ConsultStageAfter
	case f.drafted:
		return ConsultStageDuring
	}
	return ConsultStageBefore
}

// mark adds a class to the history and makes it the unit's latest.
func (f *fold) mark(e *Event, i int) {
	if e.Class == "" && e.Outcome == 0 {
		return
	}
	scheme, unit := e.Scheme, e.Unit
	if i >= 0 {
		unit = f.units[i].facts.Unit
		if scheme == "" {
			scheme = f.units[i].facts.Scheme
		}
	}
	c := ClassMark{
		Date: e.Date, Unit: unit, By: e.By,
		Scheme: scheme, Class: e.Class, Outcome: e.Outcome, Reason: e.Reason,
	}
	if c.Outcome == 0 && scheme != "" {
		if s, ok := f.process.scheme(scheme); ok {
			class, _ := s.Class(e.Class)
			c.Outcome = class.Outcome
		}
	}
	f.facts.Classes = append(f.facts.Classes, c)
	if i >= 0 {
		x := &f.units[i].facts
		x.Scheme, x.Class, x.Outcome = c.Scheme, c.Class, c.Outcome
	}
}

// followUp notes a look at a commitment. A class or an outcome in the event
// becomes the latest; where it brings none, and the last open commitment of an
// outcome that was promised is kept, the outcome becomes solved.
func (f *fold) followUp(e *Event, i int, unit string) {
	x := &f.facts
	x.FollowUps = append(x.FollowUps, FollowUp{
		Date: e.Date, Unit: unit, By: e.By, Commitment: e.Commitment,
		Demands: append([]string(nil), e.Demands...), Kept: e.Kept, Opinion: e.Opinion, Next: e.Next,
	})
	f.adopt(e.Adopted)
	if k := f.commitment(e.Commitment); k >= 0 {
		c := &x.Commitments[k]
		c.NextOn = e.Next
		if e.Kept {
			if c.KeptOn.IsZero() {
				f.unkept[c.Unit]--
			}
			note(&c.KeptOn, e.Date)
			c.NextOn = deadline.Date{}
		}
		if i < 0 {
			i = f.unit(c.Unit)
		}
	}
	if e.Class != "" || e.Outcome != 0 {
		f.mark(e, i)
		return
	}
	if !e.Kept || i < 0 || e.Commitment == "" || !promised(f.units[i].facts.Outcome) {
		return
	}
	if f.unkept[f.units[i].facts.Unit] > 0 {
		return
	}
	kept := *e
	kept.Scheme, kept.Outcome = f.units[i].facts.Scheme, OutcomeSolved
	if s, ok := f.process.scheme(kept.Scheme); ok {
		kept.Class = s.code(OutcomeSolved)
	}
	f.mark(&kept, i)
}

// promised reports whether the outcome leaves something to be done.
func promised(o Outcome) bool {
	return o == OutcomePartlySolved || o == OutcomeInProgress || o == OutcomePlanned
}
