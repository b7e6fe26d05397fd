package proposal

import (
	"errors"
	"slices"
	"strings"

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
func Apply(c Case, events ...Event) (Case, error) { return Process{}.Apply(c, events...) }

// Replay is Process.Replay with the default process.
func Replay(p Proposal, events []Event) (Case, error) { return Process{}.Replay(p, events) }

// Apply returns the case with the events added at the end of its log, all of
// them or none. It never changes c. A class of one of the process's own schemes
// gets its outcome written into the event, so that the log can be read without
// the process. Where something stands against one, the error is a *Refusal that
// names every unmet condition and what is possible at that point, with the place
// that the event would have had, and the result is c as it was.
//
// The gates of p are asked of the new events alone: what is in the log was
// admitted under whatever held then. A log that the tables themselves refuse
// takes no further event: the error is then the Refusal of the first event that
// does not fit.
//
// Each call reads and copies the whole log. Whoever has many events to add gives
// them in one call.
func (p Process) Apply(c Case, events ...Event) (Case, error) {
	f := p.fold(&c.Proposal)
	for i := range c.Events {
		m, unmet := f.judge(&c.Events[i])
		if len(unmet) > 0 {
			return c, f.refuse(i, &c.Events[i], unmet)
		}
		f.take(&c.Events[i], m)
	}
	for i := range events {
		m, unmet := f.admit(&events[i])
		if len(unmet) > 0 {
			return c, f.refuse(len(c.Events)+i, &events[i], unmet)
		}
		f.take(&events[i], m)
	}
	return Case{c.Proposal.clone(), p.complete(cloneEvents(c.Events, events...)), c.Version}, nil
}

// Replay builds the case of a proposal from its log, oldest first, each event
// held to the gates of p. The error is the *Refusal of the first event that does
// not fit; the case then holds the events before it.
func (p Process) Replay(doc Proposal, events []Event) (Case, error) {
	f := p.fold(&doc)
	for i := range events {
		m, unmet := f.admit(&events[i])
		if len(unmet) > 0 {
			return Case{Proposal: doc.clone(), Events: cloneEvents(events[:i])}, f.refuse(i, &events[i], unmet)
		}
		f.take(&events[i], m)
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
		m, unmet := f.admit(&c.Events[i])
		if len(unmet) > 0 {
			fs = append(fs, (&Refusal{Index: i, Unmet: unmet}).Faults()...)
			continue
		}
		f.take(&c.Events[i], m)
	}
	return fs.Err()
}

var caseDecoder = vocab.NewDecoder[Case]()

// ParseCase reads a case from JSON strictly and validates it under the default
// process: unknown fields, wrong types and every fault of Validate come at once,
// but for those that may only be there because something was not understood: at
// its place, and in the whole log where that is in an event. The error is
// Faults; the case is filled as far as possible.
func ParseCase(data []byte) (Case, error) {
	c, fs := caseDecoder.Decode(data)
	var more vocab.Faults
	if errors.As(c.Validate(), &more) {
		ofLog := func(f vocab.Fault) bool { return strings.HasPrefix(f.Path, "/events") }
		if slices.ContainsFunc(fs, ofLog) {
			more = slices.DeleteFunc(more, ofLog)
		}
		fs = fs.Beside(more)
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
		fs = append(fs, codeProposalVersion.Fault("/version", "version", itoa(c.Version)))
	}
	return fs.Err()
}

// fold replays the case: whatever process an event was admitted under, it
// happened.
func (c Case) fold() *fold {
	f := Process{}.fold(&c.Proposal)
	for i := range c.Events {
		f.step(&c.Events[i])
	}
	return f
}

func (p Process) fold(doc *Proposal) *fold {
	f := &fold{process: &p, proposal: doc, state: StateDraft}
	f.facts.Number, f.facts.Key = doc.Number, doc.Key
	return f
}

// step takes e in, unless something in tables or log stands against it.
func (f *fold) step(e *Event) {
	if m, unmet := f.judge(e); len(unmet) == 0 {
		f.take(e, m)
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
