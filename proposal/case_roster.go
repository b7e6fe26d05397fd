package proposal

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// roster is the units of a case with running figures over them, so that no
// event has to look through all of them. An undertaking is changed in state,
// role, round or acceptance only between leave and enter, which keep the
// figures.
type roster struct {
	units  []undertaking
	latest map[string]int // unit to its latest undertaking; nil while they are few
	alive  []int          // the places of those not released, in order, and some that were since
	left   int            // 1 + the place of the last of those released
	// number counts the undertakings by state and role, places adds up where
	// they stand: of a single one that is its place.
	number [nUnitStates][nRoles]int32
	places [nUnitStates][nRoles]int32
	held   [nRoles]int   // those not released, by role
	roles  [nRoles][]int // the places of those, and of some that left the role since; nil while they are few
	begun  int           // of those, accepted and more than a copy
	again  int           // of those, replying anew and not done
	// replied are the places of those that replied, the latest at the end,
	// and some that are handled again since.
	replied                 []int
	sent, finished, drafted bool // by any unit, ever: reply or interim reply, reply, draft
}

// few is so many undertakings that looking through them is faster than an index.
const few = 8

// add enters a new undertaking.
func (r *roster) add(u undertaking) {
	i := len(r.units)
	r.units, r.alive = append(r.units, u), append(r.alive, i)
	switch {
	case r.latest != nil:
		r.latest[u.facts.Unit] = i
		r.join(i)
	case i == few:
		r.latest = make(map[string]int)
		for k := range r.units {
			r.latest[r.units[k].facts.Unit] = k
			r.join(k)
		}
	}
	r.enter(i)
}

// join lists undertaking i under the role that it was given, once they are many.
func (r *roster) join(i int) {
	if r.latest != nil {
		role := r.units[i].facts.Role
		r.roles[role] = append(r.roles[role], i)
	}
}

// inRole returns the places of the undertakings in the role that were not
// released. The list is good until the next call.
func (r *roster) inRole(role vocab.Role) []int {
	list, kept := r.roles[role], r.roles[role][:0]
	if r.latest == nil {
		list, kept = r.alive, nil
	}
	for _, i := range list {
		if u := &r.units[i].facts; u.Role == role && u.State != undertakingReleased {
			kept = append(kept, i)
		}
	}
	if r.latest != nil {
		r.roles[role] = kept
	}
	return kept
}

// leave takes undertaking i out of the figures before it changes, enter takes it
// in again.
func (r *roster) leave(i int) { r.count(i, -1) }

func (r *roster) enter(i int) {
	r.count(i, 1)
	if r.units[i].facts.State == undertakingReleased {
		r.left = max(r.left, i+1)
	}
}

func (r *roster) count(i, by int) {
	u := &r.units[i]
	x := &u.facts
	r.number[x.State][x.Role] += int32(by)
	r.places[x.State][x.Role] += int32(by * i)
	if x.State == undertakingReleased {
		return
	}
	r.held[x.Role] += by
	if !x.AcceptedOn.IsZero() && x.Role != vocab.RoleCopy {
		r.begun += by
	}
	if x.Replies() && x.State != undertakingReplied && u.round > 1 {
		r.again += by
	}
}

// matching counts the undertakings not released whose state and role are asked
// for; where there is one, it is at the place given.
func (r *roster) matching(ask func(UndertakingState, vocab.Role) bool) (n, at int) {
	for s := range undertakingReleased {
		for role := range vocab.Role(nRoles) {
			if k := r.number[s][role]; k > 0 && ask(s, role) {
				n, at = n+int(k), at+int(r.places[s][role])
			}
		}
	}
	return n, at
}

// living returns the places of the undertakings that were not released, in
// order. Nothing may be added while the list is used.
func (r *roster) living() []int {
	kept := r.alive[:0]
	for _, i := range r.alive {
		if r.units[i].facts.State != undertakingReleased {
			kept = append(kept, i)
		}
	}
	r.alive = kept
	return kept
}

// lastLiving is the last of them, -1 when there is none.
func (r *roster) lastLiving() int {
	for n := len(r.alive); n > 0; n-- {
		if i := r.alive[n-1]; r.units[i].facts.State != undertakingReleased {
			return i
		}
		r.alive = r.alive[:n-1]
	}
	return -1
}

// lastReplied is the one whose reply is the latest of those that stand, -1 when
// none does.
func (r *roster) lastReplied() int {
	for n := len(r.replied); n > 0; n-- {
		if i := r.replied[n-1]; r.units[i].facts.State == undertakingReplied {
			return i
		}
		r.replied = r.replied[:n-1]
	}
	return -1
}

// unit returns the latest undertaking of the unit, -1 when there is none.
func (r *roster) unit(id string) int {
	if r.latest != nil {
		if i, ok := r.latest[id]; ok {
			return i
		}
		return -1
	}
	for i := len(r.units) - 1; i >= 0; i-- {
		if r.units[i].facts.Unit == id {
			return i
		}
	}
	return -1
}

// lastLeft is the undertaking that was released last in the order of the
// roster, -1 when none was.
func (r *roster) lastLeft() int { return r.left - 1 }

// primary is the unit that answers for the case: the sole or lead unit, else
// the first that replies for its part, else the latest that left.
func (r *roster) primary() string {
	if n, i := r.matching(func(_ UndertakingState, role vocab.Role) bool { return leads(role) }); n == 1 {
		return r.units[i].facts.Unit
	}
	for _, i := range r.living() {
		if u := &r.units[i].facts; u.Replies() {
			return u.Unit
		}
	}
	if i := r.lastLeft(); i >= 0 {
		return r.units[i].facts.Unit
	}
	return ""
}

// leads reports whether a unit in the role answers for the whole case.
func leads(r vocab.Role) bool { return r == vocab.RoleSole || r == vocab.RoleLead }

// opinionsMissing lists the assisting units whose opinion is still to come.
func (r *roster) opinionsMissing() []string {
	var list []string
	if n, _ := r.matching(func(s UndertakingState, role vocab.Role) bool { return role == vocab.RoleAssist && !hasEnded(s) }); n == 0 {
		return nil
	}
	for _, i := range r.living() {
		if u := &r.units[i].facts; u.Role == vocab.RoleAssist && !hasEnded(u.State) {
			list = append(list, u.Unit)
		}
	}
	return list
}

// rollUp derives the state of a case that is with its units.
func (r *roster) rollUp() State {
	replying, done := 0, 0
	for role := range vocab.Role(nRoles) {
		if replies(role) {
			replying, done = replying+r.held[role], done+int(r.number[undertakingReplied][role])
		}
	}
	switch {
	case replying == 0 && r.left > 0:
		return StateReturned
	case replying == 0:
		return StateAssigned
	case r.again > 0:
		return StateRedo
	case replying == done:
		return StateReplied
	case r.begun > 0:
		return StateHandling
	}
	return StateAssigned
}
