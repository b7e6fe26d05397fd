package main

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// caseLine is one file: the process of the place, the document and what happened
// to it.
type caseLine struct {
	head
	caseFile
	Late *proposal.Event `json:"late,omitempty" about:"an event that was forgotten, to be put at its date"`
}

// caseFile is a proposal.Case of which one can tell whether it names a process.
type caseFile struct {
	Process  *proposal.Process  `json:"process,omitempty" about:"the gates by which it is judged, even where it is {}; left out or null, those of the place. Schemes and scales of the place stay known beside its own"`
	Proposal *proposal.Proposal `json:"proposal" needed:"yes"`
	Events   []proposal.Event   `json:"events"`
	Version  int                `json:"version,omitzero" limits:"enum=[0,1,null]"`
}

// file is the case of the line in the place; see within. A document without id of
// its own gets that of the line.
func (l caseLine) file(places ...*proposal.Process) proposal.Case {
	c := l.within(places...)
	if c.Proposal.ID == "" && l.ID != nil {
		c.Proposal.ID = *l.ID
	}
	return c
}

// within is the case in its places, the nearest first: the first process that is
// given holds the gates, the case's own before all; schemes and scales are those
// of all of them, the nearer one where an id is the same.
func (f caseFile) within(places ...*proposal.Process) proposal.Case {
	c := proposal.Case{Events: f.Events, Version: f.Version}
	if f.Proposal != nil {
		c.Proposal = *f.Proposal
	}
	first := true
	for _, p := range append([]*proposal.Process{f.Process}, places...) {
		switch {
		case p == nil:
		case first:
			c.Process, first = *p, false
		default:
			c.Process.Schemes = beside(c.Process.Schemes, p.Schemes, func(s proposal.Scheme) string { return s.ID })
			c.Process.Scales = beside(c.Process.Scales, p.Scales, func(s proposal.Scale) string { return s.ID })
		}
	}
	return c
}

// beside is own and, after it, what of more has an id that own has not.
func beside[T any](own, more []T, id func(T) string) []T {
	all := slices.Clip(own)
	for _, x := range more {
		if !slices.ContainsFunc(own, func(y T) bool { return id(y) == id(x) }) {
			all = append(all, x)
		}
	}
	return all
}

// caseAnswer says where a file stands, what in it does not fit, and what may
// happen next.
type caseAnswer struct {
	State    proposal.State       `json:"state"`
	Phase    proposal.Phase       `json:"phase"`
	Faults   []plainFault         `json:"faults"`
	Possible []proposal.NextEvent `json:"possible"`
	Late     *lateAnswer          `json:"late,omitempty"`
}

// lateAnswer is the place that an event entered late has in the log, from 0, and
// what it changes.
type lateAnswer struct {
	Index   int             `json:"index"`
	Changes []vocab.Reason  `json:"changes"`
	Event   *proposal.Event `json:"event"`
}

func caseCommand() command {
	var place placeOption
	return command{
		name:  "case",
		short: "where a file stands and what may come next 「案卷状态」",
		about: `Takes one file a line: the proposal and its events, oldest first. Gives the state and phase that follow from the
events, every fault of document and log with its place, and the events that may come next with the conditions
that still stand against each. process names the gates of the place: {"handed":true} for a file that begins where
another body has filed it. late is an event that was forgotten: the answer is that of the file with it, and says its
place in the log and what it changes; without a place the line is refused with the way out. With --place those of
the place hold for every line that has no process; one that has, were it {}, is judged by its own gates, and knows the
schemes and scales of the place beside its own.
A file with faults is answered, with them in it, and the exit is 0; 1 says that a line could not be answered.

` + eventTable(),
		options: place.flags,
		examples: []example{
			{in: []string{`{"id":"a","proposal":{"id":"a","track":"proposal","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},"events":[{"event":"submitted","date":"2024-01-10"}]}`},
				begins: `{"id":"a","state":"submitted","phase":"intake","faults":[],"possible":[{"event":"`},
		},
		run: func(s *session, _ []string) error {
			if err := place.load(s); err != nil {
				return err
			}
			return answerLines(s, func(l caseLine) (caseAnswer, vocab.Faults) {
				if l.Proposal == nil {
					var faults vocab.Faults
					missing(&faults, "/proposal")
					return caseAnswer{}, faults
				}
				c := l.file(&place.Process)
				if l.Late == nil {
					return answerCase(c), nil
				}
				return answerLate(c, *l.Late)
			})
		},
	}
}

// eventTable says which fields each event cannot do without, and which there are.
func eventTable() string {
	var b strings.Builder
	b.WriteString("Fields of an event 「事项字段」: event and date always, and those that its kind cannot do without 「必填」:\n")
	for _, k := range vocab.All[proposal.EventKind]() {
		needs := strings.Join(proposal.NeedsOf(k), " ")
		if needs == "" {
			needs = "-"
		}
		fmt.Fprintf(&b, "  %-20s %-26s %s\n", k, needs, k.Term())
	}
	b.WriteString("A unit may be left out where only one can be meant. Every other field may be left out 「选填」; by family:\n")
	own := []string{}
	event := reflect.TypeFor[proposal.Event]()
	for i := range event.NumField() {
		f := event.Field(i)
		if !f.Anonymous {
			own = append(own, jsonName(f))
			continue
		}
		names := []string{}
		for k := range f.Type.NumField() {
			names = append(names, jsonName(f.Type.Field(k)))
		}
		fmt.Fprintf(&b, "  %-20s %s\n", f.Name, strings.Join(names, " "))
	}
	fmt.Fprintf(&b, "  %-20s %s\n", "of every event", strings.Join(own, " "))
	b.WriteString("tianctl schema case has their types and words.")
	return b.String()
}

func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}

func answerCase(c proposal.Case) caseAnswer {
	read := c.Read()
	return caseAnswer{
		State: read.State(), Phase: read.Phase(),
		Faults:   plainFaults(lateHere(faultsOf(c.Validate(), codeCaseInvalid))),
		Possible: append([]proposal.NextEvent{}, read.Possible()...),
	}
}

// lateHere says of an event that stands too late in the log how it is entered here.
func lateHere(faults vocab.Faults) vocab.Faults {
	for i := range faults {
		if f := &faults[i]; f.Code == "event.date_backwards" {
			f.Text.ZH += "；把它从 events 移到同一行的 late"
			f.Text.EN += "; move it from events to late of the same line"
		}
	}
	return faults
}

// answerLate is answerCase of the file with an event that was forgotten.
func answerLate(c proposal.Case, late proposal.Event) (caseAnswer, vocab.Faults) {
	in, err := c.Insert(late)
	var refused *proposal.Refusal
	if errors.As(err, &refused) {
		text := refused.Text()
		return caseAnswer{}, vocab.Faults{{Path: "/late", Code: refused.Unmet[0].Code, Text: text}}
	}
	a := answerCase(in.Case)
	a.Late = &lateAnswer{Index: in.Index, Changes: append([]vocab.Reason{}, in.Changes...), Event: &in.Case.Events[in.Index]}
	return a, nil
}
