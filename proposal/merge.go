package proposal

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// MergeKind is when and how proposals were merged 「并案方式」: places count the three
// differently.
// The zero value is unset. JSON holds the token; the Chinese term is read too.
type MergeKind = vocab.Word[mergeKindSet]

// The values of MergeKind.
const (
	MergeKindAtReview    MergeKind = iota + 1 // at_review 审查并案, merged at review, counted beside the filed ones
	MergeKindAfterFiling                      // after_filing 立案后并案, merged after filing
	MergeKindInHandling                       // in_handling 合并办理, handled together, each answered by itself
)

type mergeKindSet struct{}

// Words implements vocab.Worded.
func (mergeKindSet) Words() vocab.Words { return mergeKindWords }

var mergeKindWords = vocab.Words{Name: "MergeKind", List: []vocab.Row{
	{Token: "at_review", ZH: "审查并案", EN: "merged at review, counted beside the filed ones"},
	{Token: "after_filing", ZH: "立案后并案", EN: "merged after filing"},
	{Token: "in_handling", ZH: "合并办理", EN: "handled together, each answered by itself"},
}}

// Group is a set of proposals that were merged 「并案」, as a relation: every
// member keeps its number, proposers, outcome and verdict. Root is the case
// that the others lead to, also through several merges.
type Group struct {
	Root string `json:"root"`
	// Index is the place of the root in the list given.
	Index   int      `json:"index"`
	Members []Member `json:"members"`
}

// Member is one proposal of a group beside the root.
type Member struct {
	// Index is the place of the case in the list given, ID its id, Into what
	// it was merged into, which may be another member.
	Index int           `json:"index"`
	ID    string        `json:"id"`
	Into  string        `json:"into,omitempty"`
	Kind  MergeKind     `json:"kind"`
	On    deadline.Date `json:"on,omitzero"`
}

// Groups finds the groups among the cases, by root, members by id. The error is
// Faults: an id that stands twice, a merge into a case that is not there, and a
// merge that leads back to itself; such members are left out of the groups. The
// parts of a split paper 「分案」 are no group: Facts.Parts and Facts.SplitFrom tell
// of them.
func Groups(cases []Case) ([]Group, error) {
	place := make(map[string]int, len(cases))
	into := make([]string, len(cases))
	members := make([]Member, len(cases))
	var fs vocab.Faults
	for i := range cases {
		id := cases[i].Proposal.ID
		if id == "" {
			fs.Add(pointer("", i)+"/proposal/id", codeProposalID)
			continue
		}
		if _, twice := place[id]; twice {
			fs.Add(pointer("", i)+"/proposal/id", codeProposalDuplicate, "value", id)
			continue
		}
		place[id] = i
		f := cases[i].fold()
		x := &f.facts
		if f.state != StateWithdrawn {
			into[i] = x.MergedInto
		}
		members[i] = Member{Index: i, ID: id, Into: x.MergedInto, Kind: x.MergeKind, On: cases[i].last(EventKindMerged)}
	}
	ends := mergeEnds(into, place)
	byRoot := map[string][]Member{}
	for i := range cases {
		if into[i] == "" || place[cases[i].Proposal.ID] != i {
			continue
		}
		switch end := ends[i]; {
		case end == inCircle:
			fs.Add(pointer("", i)+"/events", codeGroupCircle, "id", cases[i].Proposal.ID)
		case into[end] != "":
			fs.Add(pointer("", i)+"/events", codeGroupMissing, "into", into[end])
		default:
			root := cases[end].Proposal.ID
			byRoot[root] = append(byRoot[root], members[i])
		}
	}
	groups := make([]Group, 0, len(byRoot))
	for root, list := range byRoot {
		sort.Slice(list, func(i, j int) bool { return list[i].ID < list[j].ID })
		groups = append(groups, Group{Root: root, Index: place[root], Members: list})
	}
	sort.Slice(groups, func(i, j int) bool { return groups[i].Root < groups[j].Root })
	return groups, fs.Err()
}

// Where mergeEnds has not been yet, where it is, and where there is no end.
const (
	unwalked = -1 - iota
	walking
	inCircle
)

// mergeEnds follows every case along its merges to the last one that is there:
// the root, or one that was merged into a case that is missing. Each case is
// passed once, however long the chains are.
func mergeEnds(into []string, place map[string]int) []int {
	ends := make([]int, len(into))
	for i := range ends {
		ends[i] = unwalked
	}
	var path []int
	for i := range ends {
		at := i
		for ends[at] == unwalked {
			ends[at], path = walking, append(path, at)
			next, ok := place[into[at]]
			if into[at] == "" || !ok {
				ends[at] = at
				break
			}
			at = next
		}
		end := ends[at]
		if end == walking {
			end = inCircle
		}
		for _, x := range path {
			ends[x] = end
		}
		path = path[:0]
	}
	return ends
}

// last is the day of the latest event of the kind.
func (c Case) last(kind EventKind) deadline.Date {
	for i := len(c.Events) - 1; i >= 0; i-- {
		if c.Events[i].Kind == kind {
			return c.Events[i].Date
		}
	}
	return deadline.Date{}
}

// finder finds cases by the index that a group gives, which is right where the
// list is the one that the group was found in, else by their id.
type finder struct {
	cases []Case
	first map[string]int // id to its first place; nil until an index was wrong
}

func (l *finder) find(index int, id string) (Case, bool) {
	if index >= 0 && index < len(l.cases) && l.cases[index].Proposal.ID == id {
		return l.cases[index], true
	}
	if l.first == nil {
		l.first = make(map[string]int, len(l.cases))
		for i := range l.cases {
			if _, twice := l.first[l.cases[i].Proposal.ID]; !twice {
				l.first[l.cases[i].Proposal.ID] = i
			}
		}
	}
	if i, ok := l.first[id]; ok {
		return l.cases[i], true
	}
	return Case{}, false
}

// Clock is the clock of the root for a unit, with the members' dates of
// assignment and receipt beside its own: a policy counts from the first of
// them, so the whole group keeps the earliest deadline of its members.
func (g Group) Clock(cases []Case, unit string) deadline.Matter {
	list := finder{cases: cases}
	root, ok := list.find(g.Index, g.Root)
	if !ok {
		return deadline.Matter{}
	}
	m := root.Clock(unit)
	for _, x := range g.Members {
		member, ok := list.find(x.Index, x.ID)
		if !ok {
			continue
		}
		for _, o := range member.Clock("").Events {
			switch o.Event {
			case deadline.ClockEventAssigned, deadline.ClockEventReceived, deadline.ClockEventAccepted:
				m.Events = append(m.Events, o)
			default:
			}
		}
	}
	return m
}

// Owed is one signer to whom a reply is still to be delivered.
type Owed struct {
	Case   string `json:"case,omitempty"`
	Person string `json:"person,omitempty"`
}

// Owed lists the signers of root and members who are still owed a reply, in the
// order of the group: all of them before there is one, then those to whom it was
// not delivered. A member that is handled together but answered by itself 「合并
// 办理」 goes by its own reply. Of a group whose root left the filed papers nobody is
// owed one.
func (g Group) Owed(cases []Case) []Owed {
	in := finder{cases: cases}
	root, ok := in.find(g.Index, g.Root)
	if !ok {
		return nil
	}
	f := root.fold()
	if phaseOf(f.state) == phaseOut {
		return nil
	}
	var list []Owed
	add := func(f *fold) {
		for _, person := range f.owed() {
			list = append(list, Owed{f.proposal.ID, person})
		}
	}
	add(f)
	for _, m := range g.Members {
		if c, ok := in.find(m.Index, m.ID); ok {
			add(c.fold())
		}
	}
	return list
}

// Facts returns the facts of root and members, in the order of the group, as
// they stand together: a member that was merged into the handling of the root
// takes over its undertakings and the dates of assignment, consultation and
// reply where it has none of its own. Number, proposers, demands, outcome,
// class and verdicts stay each case's own: an outcome is never copied.
func (g Group) Facts(cases []Case) []Facts {
	in := finder{cases: cases}
	root, ok := in.find(g.Index, g.Root)
	if !ok {
		return nil
	}
	shared := root.Facts()
	list := []Facts{shared}
	for _, m := range g.Members {
		c, ok := in.find(m.Index, m.ID)
		if !ok {
			continue
		}
		x := c.Facts()
		if m.Kind != MergeKindInHandling {
			x.Units = append([]UnitFacts(nil), shared.Units...)
			note(&x.AssignedOn, shared.AssignedOn)
			note(&x.ConsultedOn, shared.ConsultedOn)
			note(&x.ResearchedOn, shared.ResearchedOn)
			note(&x.RepliedOn, shared.RepliedOn)
			x.FinalReplyOn = later(x.FinalReplyOn, shared.FinalReplyOn)
		}
		list = append(list, x)
	}
	return list
}
