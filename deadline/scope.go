package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// Scope says which matters a rule is for 「适用范围」. An empty list allows every
// value; a list allows those in it, and not a matter that leaves the field
// unset. Empty Roles allow the roles that the rule's act is for by nature:
//
//   - co_opinion: assist;
//   - reply, its extension, ceiling and all, redo_reply, pre_reply_consult,
//     handling_plan, proposer_feedback, publish, follow_up: every role but assist
//     and copy, as sole, lead and separate;
//   - return_objection, internal_dispatch, internal_draft: every role but copy;
//   - all other acts, which are those of an office and not of a paper: every role.
//
// The zero value allows every matter in those roles.
type Scope struct {
	Tracks    []vocab.Track        `json:"tracks,omitempty"`
	Timings   []vocab.Timing       `json:"timings,omitempty"`
	Levels    []vocab.Level        `json:"levels,omitempty"`
	Proposers []vocab.ProposerKind `json:"proposers,omitempty"`
	Roles     []vocab.Role         `json:"roles,omitempty"`
	// KeyOnly allows key proposals 「重点提案」 alone, NotKey all others.
	KeyOnly bool `json:"keyOnly,omitzero"`
	NotKey  bool `json:"notKey,omitzero"`
}

// owner tells which roles an act is for by nature.
type owner uint8

const (
	ofOffice    owner = iota // everybody
	ofHandlers               // whoever handles the paper
	ofRepliers               // whoever answers the proposer
	ofAssistant              // whoever assists
	ofLead                   // whoever leads others
)

// owes reports whether the role owes what is for o.
func (o owner) owes(r vocab.Role) bool {
	switch o {
	case ofAssistant:
		return r == vocab.RoleAssist
	case ofLead:
		return r == vocab.RoleLead
	case ofRepliers:
		return r != vocab.RoleAssist && r != vocab.RoleCopy
	case ofHandlers:
		return r != vocab.RoleCopy
	default:
		return true
	}
}

// matches reports whether the rule is for m. A matter without a role is taken
// to be handled by one unit alone.
func (r *PolicyRule) matches(m *Matter) bool {
	s := &r.Scope
	return allows(s.Tracks, m.Track) && allows(s.Timings, m.Timing) && allows(s.Levels, m.Level) &&
		allows(s.Proposers, m.Proposer) && r.isFor(m.role()) && (m.Key || !s.KeyOnly) && !(m.Key && s.NotKey)
}

// isFor reports whether the rule is for a unit in the role.
func (r *PolicyRule) isFor(role vocab.Role) bool {
	if len(r.Scope.Roles) > 0 {
		return contains(r.Scope.Roles, role)
	}
	return acts[r.Act].of.owes(role)
}

func allows[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return len(list) == 0
}

// specificity counts the fields that the scope asks for.
func (s *Scope) specificity() int {
	n := 0
	for _, asked := range [...]bool{len(s.Tracks) > 0, len(s.Timings) > 0, len(s.Levels) > 0, len(s.Proposers) > 0, len(s.Roles) > 0, s.KeyOnly || s.NotKey} {
		if asked {
			n++
		}
	}
	return n
}

// outranks reports whether r decides over o for every matter of both: by its
// priority, or as it is for some of the matters of o and no others.
func (r *PolicyRule) outranks(o *PolicyRule) bool {
	if r.Priority != o.Priority {
		return r.Priority > o.Priority
	}
	return r.within(o) && !o.within(r)
}

// within reports whether every matter that r is for is one that o is for. Of one
// year, or of a shorter time, a rule is for fewer.
func (r *PolicyRule) within(o *PolicyRule) bool {
	a, b := &r.Scope, &o.Scope
	return narrower(a.Tracks, b.Tracks) && narrower(a.Timings, b.Timings) && narrower(a.Levels, b.Levels) && narrower(a.Proposers, b.Proposers) &&
		(a.KeyOnly || !b.KeyOnly) && (a.NotKey || !b.NotKey) &&
		(o.Year == 0 || r.Year == o.Year) && !r.Since.Before(o.Since) && (o.Until.IsZero() || !r.Until.IsZero() && !r.Until.After(o.Until)) &&
		!anyRole(func(x vocab.Role) bool { return r.isFor(x) && !o.isFor(x) })
}

// narrower reports whether the list a allows nothing that b does not.
func narrower[T comparable](a, b []T) bool {
	if len(b) == 0 {
		return true
	}
	for _, x := range a {
		if !contains(b, x) {
			return false
		}
	}
	return len(a) > 0
}

// meets reports whether some matter is in the scope of both rules while both are
// in force.
func (r *PolicyRule) meets(o *PolicyRule) bool {
	if r.Year != 0 && o.Year != 0 && r.Year != o.Year ||
		!r.Until.IsZero() && r.Until.Before(o.Since) || !o.Until.IsZero() && o.Until.Before(r.Since) {
		return false
	}
	a, b := &r.Scope, &o.Scope
	return share(a.Tracks, b.Tracks) && share(a.Timings, b.Timings) && share(a.Levels, b.Levels) && share(a.Proposers, b.Proposers) &&
		!(a.KeyOnly && b.NotKey) && !(a.NotKey && b.KeyOnly) &&
		anyRole(func(x vocab.Role) bool { return r.isFor(x) && o.isFor(x) })
}

// both is a rule for the matters that are in the scope of both, for comparing;
// they meet.
func (r *PolicyRule) both(o *PolicyRule) PolicyRule {
	a, b := &r.Scope, &o.Scope
	x := PolicyRule{Act: r.Act, Year: max(r.Year, o.Year), Since: r.Since, Until: r.Until, Scope: Scope{
		Tracks: common(a.Tracks, b.Tracks), Timings: common(a.Timings, b.Timings), Levels: common(a.Levels, b.Levels),
		Proposers: common(a.Proposers, b.Proposers), KeyOnly: a.KeyOnly || b.KeyOnly, NotKey: a.NotKey || b.NotKey,
	}}
	if x.Since.Before(o.Since) {
		x.Since = o.Since
	}
	if !o.Until.IsZero() && (x.Until.IsZero() || o.Until.Before(x.Until)) {
		x.Until = o.Until
	}
	anyRole(func(role vocab.Role) bool {
		if r.isFor(role) && o.isFor(role) {
			x.Scope.Roles = append(x.Scope.Roles, role)
		}
		return false
	})
	return x
}

// anyRole reports whether f holds for one of the roles.
func anyRole(f func(vocab.Role) bool) bool {
	for r := vocab.Role(1); r.Valid(); r++ {
		if f(r) {
			return true
		}
	}
	return false
}

func share[T comparable](a, b []T) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	for _, x := range a {
		if contains(b, x) {
			return true
		}
	}
	return false
}

// common is what both lists allow; they share something.
func common[T comparable](a, b []T) []T {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	var list []T
	for _, x := range a {
		if contains(b, x) {
			list = append(list, x)
		}
	}
	return list
}
