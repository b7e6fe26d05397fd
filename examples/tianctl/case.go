package main

import (
	"reflect"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// caseLine is one file: the process of the place, the document and what happened
// to it.
type caseLine struct {
	head
	proposal.Case
}

// file is the case of the line. A document without id of its own gets that of
// the line.
func (l caseLine) file() proposal.Case {
	c := l.Case
	if c.Proposal.ID == "" && l.ID != nil {
		c.Proposal.ID = *l.ID
	}
	return c
}

// in is the case in the place with the process: one that names its own keeps it.
func within(p proposal.Process, c proposal.Case) proposal.Case {
	if reflect.ValueOf(c.Process).IsZero() {
		c.Process = p
	}
	return c
}

// caseAnswer says where a file stands, what in it does not fit, and what may
// happen next.
type caseAnswer struct {
	State    proposal.State       `json:"state"`
	Phase    proposal.Phase       `json:"phase"`
	Faults   []plainFault         `json:"faults"`
	Possible []proposal.NextEvent `json:"possible"`
}

func caseCommand() command {
	var place placeOption
	return command{
		name:  "case",
		short: "where a file stands and what may come next 「案卷状态」",
		about: `Takes one file a line: the proposal and its events, oldest first. Gives the state and phase that follow from the
events, every fault of document and log with its place, and the events that may come next with the conditions
that still stand against each. process names the gates of the place: {"handed":true} for a file that begins where
another body has filed it. With --place those of the place hold for every line that names none.`,
		options: place.flags,
		examples: []example{
			{in: []string{`{"id":"a","proposal":{"id":"a","track":"proposal","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},"events":[{"event":"submitted","date":"2024-01-10"}]}`},
				begins: `{"id":"a","state":"submitted","phase":"intake","faults":[],"possible":[{"event":"`},
		},
		run: func(s *session, _ []string) error {
			if err := place.load(s); err != nil {
				return err
			}
			return answerLines(s, func(l caseLine) (caseAnswer, vocab.Faults) { return answerCase(within(place.Process, l.file())), nil })
		},
	}
}

func answerCase(c proposal.Case) caseAnswer {
	read := c.Read()
	return caseAnswer{
		State: read.State(), Phase: read.Phase(),
		Faults:   plainFaults(faultsOf(c.Validate(), codeCaseInvalid)),
		Possible: append([]proposal.NextEvent{}, read.Possible()...),
	}
}
