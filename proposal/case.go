package proposal

import (
	"errors"
	"reflect"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Case is the file of one proposal 「案卷」: the document and everything that
// happened to it, oldest first, with the process of the place by which it is
// judged. Nothing else is stored; state, phase and facts are derived from the
// events by the methods.
//
// Build one with Apply or Replay. A Case read from elsewhere may hold events
// that do not fit: they count for nothing, and Validate names them.
type Case struct {
	// Process is that of the place, which every function that takes the case
	// judges it by; the zero value is the default process.
	Process  Process  `json:"process,omitzero"`
	Proposal Proposal `json:"proposal"`
	Events   []Event  `json:"events"`
	// Version is the version of the JSON form; 0 and 1 are this one.
	Version int `json:"version,omitzero" limits:"enum=[0,1,null]"`
}

// Apply returns the case with the events added at the end of its log, all of
// them or none. It never changes c. A class of one of the process's own schemes
// gets its outcome written into the event, a grade that names only its scale and
// label its satisfaction, so that the log can be read without the process. Where something stands against one, the error is a *Refusal that
// names every unmet condition and what is possible at that point, with the place
// that the event would have had, and the result is c as it was.
//
// The gates of the process are asked of the new events alone: what is in the log
// was admitted under whatever held then. A log that the tables themselves refuse
// takes no further event: the error is then the Refusal of the first event that
// does not fit.
//
// Each call reads and copies the whole log. Whoever has many events to add gives
// them in one call, or goes on with one Reading, whose Apply costs as much as the
// events given. An event that was forgotten goes in with Insert.
func Apply(c Case, events ...Event) (Case, error) {
	f := start(&c)
	for i := range c.Events {
		m, unmet := f.judge(&c.Events[i])
		if len(unmet) > 0 {
			r := f.refuse(i, &c.Events[i], unmet)
			r.Late = c.late(c.Events[:i], &c.Events[i], unmet)
			return c, r
		}
		f.take(&c.Events[i], m)
	}
	for i := range events {
		m, unmet := f.admit(&events[i])
		if len(unmet) > 0 {
			r := f.refuse(len(c.Events)+i, &events[i], unmet)
			r.Late = c.late(slices.Concat(c.Events, events[:i]), &events[i], unmet)
			return c, r
		}
		f.take(&events[i], m)
	}
	return c.with(c.Events, events...), nil
}

// Replay holds each event of the log of c, oldest first, to the tables and to
// the gates of its process, as if it came in only now. The error is the *Refusal
// of the first event that does not fit; the case then holds the events before it.
func Replay(c Case) (Case, error) {
	f := start(&c)
	for i := range c.Events {
		m, unmet := f.admit(&c.Events[i])
		if len(unmet) > 0 {
			r := f.refuse(i, &c.Events[i], unmet)
			r.Late = c.late(c.Events[:i], &c.Events[i], unmet)
			return c.with(c.Events[:i]), r
		}
		f.take(&c.Events[i], m)
	}
	return c.with(c.Events), nil
}

// with returns the case with this log, sharing no memory with c.
func (c *Case) with(events []Event, more ...Event) Case {
	return Case{c.Process.clone(), c.Proposal.clone(), c.Process.complete(cloneEvents(events, more...)), c.Version}
}

// mostWays bounds how many refusals of one log tell their way out, which costs
// as much as the case has units and its log events.
const mostWays = 16

// refused are the refusals of the events of the log that do not fit, in the
// order of the log, as faults. One that the tables refuse counts for nothing in
// judging those after it; one that only a gate would not have let in happened.
func (c *Case) refused() vocab.Faults {
	f := start(c)
	var fs vocab.Faults
	told := 0
	for i := range c.Events {
		m, unmet := f.admit(&c.Events[i])
		if len(unmet) > 0 {
			r := Refusal{Index: i, Event: c.Events[i].Kind, Date: c.Events[i].Date, Unit: c.Events[i].Unit, Unmet: unmet}
			if told++; told <= mostWays {
				r.First, r.Late = f.wayTo(&c.Events[i], unmet), c.late(c.Events[:i], &c.Events[i], unmet)
			}
			fs.Under("", r.Faults())
			f.step(&c.Events[i], i)
			continue
		}
		f.take(&c.Events[i], m)
	}
	return fs
}

var caseDecoder = vocab.NewDecoder[Case]()

// ParseCase reads a case from JSON strictly and validates it: unknown fields,
// wrong types and every fault of Validate come at once, but for those that may
// only be there because something was not understood: at its place, and in the
// whole log where that is in an event or in the process. The error is Faults; the
// case is filled as far as possible.
func ParseCase(data []byte) (Case, error) { return Place{}.ParseCase(data) }

// ParseCase is the function ParseCase for a file of the place: one that names no
// process of its own is judged by that of the place, schemes and scales with it,
// and carries it from then on.
func (p Place) ParseCase(data []byte) (Case, error) {
	c, fs := caseDecoder.Decode(data)
	if reflect.ValueOf(c.Process).IsZero() && !slices.ContainsFunc(fs, func(f vocab.Fault) bool { return strings.HasPrefix(f.Path, "/process") }) {
		c.Process = p.Process.clone()
	}
	var more vocab.Faults
	if errors.As(c.Validate(), &more) {
		ofLog := func(f vocab.Fault) bool {
			return strings.HasPrefix(f.Path, "/events") && f.Code != codeEventKindMissing.Code && f.Code != codeEventDate.Code
		}
		ofProcess := func(f vocab.Fault) bool { return strings.HasPrefix(f.Path, "/process") }
		if slices.ContainsFunc(fs, ofLog) || slices.ContainsFunc(fs, ofProcess) {
			more = slices.DeleteFunc(more, ofLog)
		}
		fs = fs.Beside(more)
	}
	return c, fs.In(data).Err()
}

// Validate reports every fault of the process, of the document and of the log
// under the process, with paths from the root of the case. The error is Faults.
func (c Case) Validate() error {
	var fs, part vocab.Faults
	fs.Under("/process", c.Process.faults())
	if err := c.Proposal.Validate(); errors.As(err, &part) {
		fs.Under("/proposal", part)
	}
	fs.Under("", c.refused())
	if c.Version != 0 && c.Version != 1 {
		fs.Add("/version", codeProposalVersion, "version", itoa(c.Version))
	}
	return fs.Err()
}

// fold replays the case: what is in the log happened, whatever gates there are
// now.
func (c Case) fold() *fold {
	f := start(&c)
	for i := range c.Events {
		f.step(&c.Events[i], i)
	}
	return f
}

// asOf is the case as the day today saw it: without the events after it. Every
// question about a day asks it.
func (c Case) asOf(today deadline.Date) Case {
	unseen := func(e Event) bool { return e.Date.After(today) }
	if slices.ContainsFunc(c.Events, unseen) {
		c.Events = slices.DeleteFunc(slices.Clone(c.Events), unseen)
	}
	return c
}

// start is the fold of a case before its first event.
func start(c *Case) *fold {
	f := &fold{process: &c.Process, proposal: &c.Proposal, state: StateDraft}
	f.facts.Number, f.facts.Key, f.facts.Excellent = c.Proposal.Number, c.Proposal.Key, c.Proposal.Excellent
	return f
}

// step takes e in, or notes its place i in the log where something in tables or
// log stands against it.
func (f *fold) step(e *Event, i int) {
	if m, unmet := f.judge(e); len(unmet) == 0 {
		f.take(e, m)
	} else {
		f.facts.Refused = append(f.facts.Refused, i)
	}
}

func (f *fold) refuse(i int, e *Event, unmet []vocab.Reason) *Refusal {
	return &Refusal{
		Index: i, Event: e.Kind, Date: e.Date, Unit: e.Unit,
		State: f.state, Unmet: unmet, First: f.wayTo(e, unmet), Possible: f.possible(),
	}
}

// complete writes the outcome of a class of the process's own schemes, and what
// a word of a scale means, into the events.
func (p *Process) complete(events []Event) []Event {
	for i := range events {
		e := &events[i]
		for k, g := range e.Grades {
			e.Grades[k] = p.grade(g)
		}
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
