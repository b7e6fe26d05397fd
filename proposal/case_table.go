package proposal

import (
	"slices"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Transition is one row of the life cycle as data. There are three machines:
// "case"; "unit", the undertaking of one unit; and "review", the letter of that
// unit, whose state follows from that of the undertaking.
type Transition struct {
	Machine string    `json:"machine,omitempty"`
	From    string    `json:"from,omitempty"`
	Event   EventKind `json:"event"`
	// To lists where it can lead: one state, the same as From where the event
	// is only noted, or several where the rest of the file decides.
	To []string `json:"to,omitempty"`
	// Roles lists whose undertaking the row is about; empty in machine "case".
	Roles []vocab.Role `json:"roles,omitempty"`
}

// Transitions returns the whole table of the life cycle, by machine, state and
// event, in declared order.
func Transitions() []Transition {
	var list []Transition
	for _, s := range vocab.All[State]() {
		for _, k := range vocab.All[EventKind]() {
			if i := int(caseIndex[s][k]) - 1; i >= 0 {
				list = append(list, Transition{Machine: "case", From: s.String(), Event: k, To: caseTo(s, caseRows[i])})
			}
		}
	}
	for _, s := range vocab.All[UndertakingState]() {
		for _, k := range vocab.All[EventKind]() {
			for i, r := range unitRows {
				if r.event != k || r.from&(1<<s) == 0 {
					continue
				}
				t := Transition{Machine: "unit", From: s.String(), Event: k, To: unitTo(s, r)}
				for role := vocab.RoleSole; role <= vocab.RoleCopy; role++ {
					if int(unitIndex[s][k][role]) == i+1 {
						t.Roles = append(t.Roles, role)
					}
				}
				list = append(list, t)
			}
		}
	}
	return append(list, reviewRows()...)
}

// reviewRows is the third machine: what the rows of the undertaking mean for the
// letter.
func reviewRows() []Transition {
	var list []Transition
	for _, from := range vocab.All[reviewState]() {
		for _, k := range vocab.All[EventKind]() {
			t := Transition{Machine: "review", From: from.String(), Event: k}
			for _, s := range vocab.All[UndertakingState]() {
				for _, r := range unitRows {
					if reviewOf(s) != from || !ofReview(k) || r.event != k || r.from&(1<<s) == 0 {
						continue
					}
					t.add(reviewOf(r.to).String(), r.roles)
				}
			}
			if len(t.To) > 0 {
				list = append(list, t)
			}
		}
	}
	return list
}

// add adds a state that the row leads to and the roles it is for, each once, the
// roles in their order.
func (t *Transition) add(to string, who roles) {
	if !slices.Contains(t.To, to) {
		t.To = append(t.To, to)
	}
	var both []vocab.Role
	for role := vocab.RoleSole; role <= vocab.RoleCopy; role++ {
		if who&(1<<role) != 0 || slices.Contains(t.Roles, role) {
			both = append(both, role)
		}
	}
	t.Roles = both
}

func caseTo(s State, r caseRow) []string {
	var to []string
	switch r.to {
	case stays:
		return []string{s.String()}
	case follows:
		for _, x := range vocab.All[State]() {
			if r.may&(1<<x) != 0 {
				to = append(to, x.String())
			}
		}
	case back:
		for _, x := range vocab.All[State]() {
			if i := int(caseIndex[x][EventKindMerged]) - 1; i >= 0 {
				to = append(to, x.String())
			}
		}
	default:
		to = append(to, r.to.String())
		if r.event == EventKindMerged && s != StateSubmitted && s != StateExamined && s != StateFiled {
			to = append(to, s.String()) // handled together, each answered by itself
		}
	}
	return to
}

func unitTo(s UndertakingState, r unitRow) []string {
	switch r.to {
	case unitStays:
		return []string{s.String()}
	case unitBack:
		return []string{undertakingAssigned.String(), undertakingAccepted.String()}
	default:
	}
	return []string{r.to.String()}
}

// isFinal are the states that a case may end in.
func isFinal(s State) bool {
	switch s {
	case StateClosed, StateRedirected, StateSplit, StateWithdrawn:
		return true
	default:
	}
	return false
}
