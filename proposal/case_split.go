package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// SplitPart is one of the cases that a paper is divided into 「分案」: its id and number,
// its title, that of the paper where it has none of its own, the demands that it
// takes over, and the unit that it is meant for.
type SplitPart struct {
	ID      string   `json:"id"`
	Number  string   `json:"number,omitempty"`
	Title   string   `json:"title,omitempty"`
	Demands []string `json:"demands,omitempty"`
	Unit    string   `json:"unit,omitempty"`
}

// guardSplit asks for two parts at least, each with an id and, where it has one, a
// number of its own, that share out every demand of the paper.
func (f *fold) guardSplit(e *Event) []vocab.Reason {
	var list []vocab.Reason
	if len(e.Parts) == 1 {
		list = append(list, codeSplitFew.Reason())
	}
	ids, given := map[string]bool{f.proposal.ID: true}, map[string]bool{}
	numbers := map[string]bool{f.facts.Number: true, f.proposal.Number: true}
	for _, p := range e.Parts {
		if p.Number != "" && numbers[p.Number] {
			list = append(list, codeSplitNumber.Reason("number", p.Number))
		}
		numbers[p.Number] = true
		if p.ID == "" || ids[p.ID] {
			list = append(list, codeSplitID.Reason("id", p.ID))
		}
		ids[p.ID] = true
		list = append(list, f.guardDemands(p.Demands)...)
		for _, d := range p.Demands {
			if given[d] {
				list = append(list, codeSplitTwice.Reason("demand", d))
			}
			given[d] = true
		}
	}
	for _, d := range f.proposal.Demands {
		if len(e.Parts) > 0 && !given[d.ID] {
			list = append(list, codeSplitLeft.Reason("demand", d.ID))
		}
	}
	return list
}

// Parts returns the cases that c was split into, in order, none where it was not:
// each a paper of its own, with its number, its demands and the intake of c, so
// that it stands where c stood and goes on by itself. Its proposers are those of
// c, who are owed a reply to every part; to c itself none. A unit that the split
// named is its confirmed unit, to be assigned by an event as always.
//
// A split is not undone: a part that should not be by itself is merged into
// another. Once units hold a paper it is not split any more; they handle it
// separately 「分办」 or each its part 「承办」.
func (c Case) Parts() []Case {
	f := start(&c)
	var intake []Event
	for i := range c.Events {
		e := &c.Events[i]
		m, unmet := f.judge(e)
		if len(unmet) > 0 {
			continue
		}
		if e.Kind == EventKindSplit {
			return c.divided(e.Parts, intake)
		}
		f.take(e, m)
		intake = append(intake, *e)
	}
	return nil
}

// divided makes a case of each part, with the intake of the whole.
func (c Case) divided(parts []SplitPart, intake []Event) []Case {
	list := make([]Case, len(parts))
	for i, p := range parts {
		doc := c.Proposal.clone()
		doc.ID, doc.Number, doc.SplitFrom = p.ID, p.Number, c.Proposal.ID
		if p.Title != "" {
			doc.Title = p.Title
		}
		takes := make(map[string]bool, len(p.Demands))
		for _, d := range p.Demands {
			takes[d] = true
		}
		doc.Demands = slices.DeleteFunc(doc.Demands, func(d Demand) bool { return !takes[d.ID] })
		if p.Unit != "" {
			doc.Confirmed = []string{p.Unit}
		}
		events := cloneEvents(intake)
		for k := range events {
			if events[k].Kind == EventKindFiled {
				events[k].Number = p.Number
			}
		}
		list[i] = c
		list[i].Process, list[i].Proposal, list[i].Events = c.Process.clone(), doc, events
	}
	return list
}

func cloneParts(parts []SplitPart) []SplitPart {
	list := append([]SplitPart(nil), parts...)
	for i := range list {
		list[i].Demands = append([]string(nil), list[i].Demands...)
	}
	return list
}
