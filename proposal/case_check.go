package proposal

import (
	"errors"
	"fmt"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// checkLifeCycle walks a table of the life cycle: every state and every event
// can be reached from the start, no state but a final one is a dead end, and no
// row stands twice. The error joins everything that is wrong; a released
// version returns nil.
func checkLifeCycle(rows []Transition) error {
	start := map[string]string{"case": StateDraft.String(), "unit": undertakingAssigned.String()}
	return errors.Join(
		reachable(rows, "case", stateNames(), start["case"]),
		reachable(rows, "review", reviewNames(), reviewStateUnwritten.String()),
		reachable(rows, "unit", unitNames(), start["unit"], undertakingNoted.String()),
		deadEnds(rows),
		duplicates(rows),
		unusedEvents(rows),
	)
}

func stateNames() (names []string) {
	for _, s := range vocab.All[State]() {
		names = append(names, s.String())
	}
	return names
}

func unitNames() (names []string) {
	for _, s := range vocab.All[UndertakingState]() {
		names = append(names, s.String())
	}
	return names
}

func reviewNames() (names []string) {
	for _, s := range vocab.All[reviewState]() {
		names = append(names, s.String())
	}
	return names
}

func reachable(rows []Transition, machine string, all []string, start ...string) error {
	seen := map[string]bool{}
	queue := append([]string(nil), start...)
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if seen[at] {
			continue
		}
		seen[at] = true
		for _, r := range rows {
			if r.Machine == machine && r.From == at {
				queue = append(queue, r.To...)
			}
		}
	}
	var errs []error
	for _, s := range all {
		if !seen[s] {
			errs = append(errs, fmt.Errorf("proposal: %s state %s cannot be reached", machine, s))
		}
	}
	return errors.Join(errs...)
}

func deadEnds(rows []Transition) error {
	leaves := map[string]bool{}
	for _, r := range rows {
		for _, to := range r.To {
			if r.Machine == "case" && to != r.From {
				leaves[r.From] = true
			}
		}
	}
	var errs []error
	for _, s := range vocab.All[State]() {
		if !leaves[s.String()] && !isFinal(s) {
			errs = append(errs, fmt.Errorf("proposal: case state %s is a dead end", s))
		}
	}
	return errors.Join(errs...)
}

func duplicates(rows []Transition) error {
	seen := map[string]bool{}
	var errs []error
	for _, r := range rows {
		roles := r.Roles
		if len(roles) == 0 {
			roles = []vocab.Role{0}
		}
		for _, role := range roles {
			key := r.Machine + "/" + r.From + "/" + r.Event.String() + "/" + role.String()
			if seen[key] {
				errs = append(errs, fmt.Errorf("proposal: row %s stands twice", key))
			}
			seen[key] = true
		}
	}
	return errors.Join(errs...)
}

func unusedEvents(rows []Transition) error {
	var errs []error
	for _, k := range vocab.All[EventKind]() {
		cases, units := false, false
		for _, r := range rows {
			cases = cases || r.Machine == "case" && r.Event == k
			units = units || r.Machine == "unit" && r.Event == k
		}
		if needs := specs[k].scope; !cases || units != (needs == ofUnit || needs == ofEither) {
			errs = append(errs, fmt.Errorf("proposal: event %s has no row where it needs one, or one where it has no use", k))
		}
	}
	return errors.Join(errs...)
}
