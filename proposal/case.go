package proposal

import (
	"errors"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Case is the file of one proposal 「案卷」: the document and everything that
// happened to it, oldest first. Nothing else is stored; state, phase and facts
// are derived from the events by the methods.
//
// Build one with Apply or Replay. A Case read from elsewhere may hold events
// that do not fit: they count for nothing, and Validate names them.
type Case struct {
	Proposal Proposal `json:"proposal"`
	Events   []Event  `json:"events"`
	// Version is the version of the JSON form; 0 and 1 are this one.
	Version int `json:"version,omitzero"`
}

// Apply is Process.Apply with the default process.
func Apply(c Case, e Event) (Case, error) { return Process{}.Apply(c, e) }

// Replay is Process.Replay with the default process.
func Replay(p Proposal, events []Event) (Case, error) { return Process{}.Replay(p, events) }

// Apply returns the case with e added at the end of its log. It never changes
// c. A class of one of the process's own schemes gets its outcome written into
// the event, so that the log can be read without the process. Where something stands against e, the error is a *Refusal that names every
// unmet condition and what is possible now, and the result is c as it was.
//
// The gates of p are asked of e alone: what is in the log was admitted under
// whatever held then. A log that the tables themselves refuse takes no further
// event: the error is then the Refusal of the first event that does not fit.
func (p Process) Apply(c Case, e Event) (Case, error) {
	f := p.fold(&c.Proposal)
	f.derived = true
	for i := range c.Events {
		if unmet := f.step(&c.Events[i]); unmet != nil {
			return c, f.refuse(i, &c.Events[i], unmet)
		}
	}
	f.derived = false
	if unmet := f.step(&e); unmet != nil {
		return c, f.refuse(len(c.Events), &e, unmet)
	}
	return Case{c.Proposal.clone(), p.complete(cloneEvents(c.Events, e)), c.Version}, nil
}

// Replay builds the case of a proposal from its log, oldest first. The error is
// the *Refusal of the first event that does not fit; the case then holds the
// events before it.
func (p Process) Replay(doc Proposal, events []Event) (Case, error) {
	f := p.fold(&doc)
	for i := range events {
		if unmet := f.step(&events[i]); unmet != nil {
			return Case{Proposal: doc.clone(), Events: cloneEvents(events[:i])}, f.refuse(i, &events[i], unmet)
		}
	}
	return Case{Proposal: doc.clone(), Events: p.complete(cloneEvents(events))}, nil
}

// Check returns the *Refusal of every event of the log that does not fit, in
// the order of the log, as faults; an event that does not fit counts for
// nothing in judging those after it.
func (p Process) Check(c Case) error {
	f := p.fold(&c.Proposal)
	var fs vocab.Faults
	for i := range c.Events {
		if unmet := f.step(&c.Events[i]); unmet != nil {
			fs = append(fs, f.refuse(i, &c.Events[i], unmet).Faults()...)
		}
	}
	return fs.Err()
}

// ParseCase reads a case from JSON strictly and validates it under the default
// process: unknown fields, wrong types and every fault of Validate come at once.
// The error is Faults; the case is filled as far as possible.
func ParseCase(data []byte) (Case, error) {
	c, fs := vocab.Decode[Case](data)
	var more vocab.Faults
	if errors.As(c.Validate(), &more) && len(fs) == 0 {
		fs = more
	}
	return c, fs.Err()
}

// Validate reports every fault of the document and of the log under the default
// process. The error is Faults.
func (c Case) Validate() error { return Process{}.Validate(c) }

// Validate reports every fault of the document and of the log under p, with
// paths from the root of the case. The error is Faults.
func (p Process) Validate(c Case) error {
	var fs, part vocab.Faults
	if err := c.Proposal.Validate(); errors.As(err, &part) {
		fs.Under("/proposal", part)
	}
	if err := p.Check(c); errors.As(err, &part) {
		fs = append(fs, part...)
	}
	if c.Version != 0 && c.Version != 1 {
		fs = append(fs, codeProposalVersion.fault("/version", "version", itoa(c.Version)))
	}
	return fs.Err()
}

// State derives where the case stands from its events.
func (c Case) State() State { return c.fold().state }

// Phase is the coarse stage that the state belongs to.
func (c Case) Phase() Phase { return PhaseOf(c.State()) }

// Facts is what the case comes to.
func (c Case) Facts() Facts { return c.fold().result() }

// Possible lists the events that the case would take now and, for each, the
// gates that still stand against it under the default process.
func (c Case) Possible() []NextEvent { return Process{}.Possible(c) }

// Possible is Case.Possible under p.
func (p Process) Possible(c Case) []NextEvent {
	f := p.fold(&c.Proposal)
	f.derived = true
	f.run(c.Events)
	f.derived = false
	return f.possible()
}

// fold replays the case with all gates open: whatever process an event was
// admitted under, it happened.
func (c Case) fold() *fold {
	f := Process{}.fold(&c.Proposal)
	f.derived = true
	f.run(c.Events)
	return f
}

func (p Process) fold(doc *Proposal) *fold {
	f := &fold{process: &p, proposal: doc, state: StateDraft}
	f.facts.Number, f.facts.Key = doc.Number, doc.Key
	return f
}

// run takes in every event that fits.
func (f *fold) run(events []Event) {
	for i := range events {
		f.step(&events[i])
	}
}

func (f *fold) refuse(i int, e *Event, unmet []vocab.Reason) *Refusal {
	return &Refusal{
		Index: i, Event: e.Kind, Date: e.Date, Unit: e.Unit,
		State: f.state, Unmet: unmet, Possible: f.possible(),
	}
}

// complete writes the outcome of a class of the process's own schemes into the
// events.
func (p *Process) complete(events []Event) []Event {
	for i := range events {
		e := &events[i]
		if len(p.Schemes) == 0 || e.Outcome != 0 || e.Class == "" {
			continue
		}
		for _, s := range p.Schemes {
			if s.ID == e.Scheme {
				class, _ := s.Class(e.Class)
				e.Outcome = class.Outcome
			}
		}
	}
	return events
}

func cloneEvents(events []Event, more ...Event) []Event {
	list := make([]Event, 0, len(events)+len(more))
	list = append(append(list, events...), more...)
	for i := range list {
		list[i] = list[i].clone()
	}
	return list
}

// result is the facts, complete.
func (f *fold) result() Facts {
	p, x := f.proposal, f.facts
	x.ID, x.Title, x.Track, x.Level, x.Timing = p.ID, p.Title, p.Track, p.Level, p.Timing
	x.Year, x.Term, x.Session = p.Year, p.Term, p.Session
	x.Proposer, x.Sector = p.Kind(), p.Sector
	x.Subjects = append([]Subject(nil), p.Subjects...)
	x.State, x.Phase = f.state, PhaseOf(f.state)
	x.DisclosureWish = p.Disclosure.Wish
	x.Demands, x.Adopted = len(p.Demands), len(f.adopted)
	x.Signers = len(f.signers())
	x.Units = make([]UnitFacts, len(f.units))
	for i := range f.units {
		x.Units[i] = f.units[i].facts
	}
	x.classify()
	return x
}

// classify takes the first and the latest class from the history of the unit
// that answers for the case: the sole or lead unit, else the first that
// replies separately.
func (x *Facts) classify() {
	primary := ""
	for _, u := range x.Units {
		if u.State != UndertakingStateReleased && u.Replies() {
			primary = u.Unit
			break
		}
	}
	for _, c := range x.Classes {
		if c.Unit != primary && c.Unit != "" {
			continue
		}
		if x.FirstClass == "" && x.FirstOutcome == 0 {
			x.FirstClass, x.FirstOutcome = c.Class, c.Outcome
		}
		x.Scheme, x.Class, x.Outcome = c.Scheme, c.Class, c.Outcome
	}
}
