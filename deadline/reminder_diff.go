package deadline

import "slices"

// ReminderDiff is what a changed due date makes of a reminder plan 「催办计划变更」.
type ReminderDiff struct {
	// New are reminders whose keys the old plan did not have.
	New []Reminder `json:"new"`
	// Kept are reminders of both plans, as the new plan has them: the day may
	// have moved with the calendar.
	Kept []Reminder `json:"kept"`
	// Cancelled are reminders of the old plan that must not be sent any more.
	Cancelled []Reminder `json:"cancelled"`
}

// DiffReminders compares two plans of one subject by their keys. Each list
// keeps the order of the plan that it comes from.
func DiffReminders(old, updated []Reminder) ReminderDiff {
	keys := func(plan []Reminder) map[string]bool {
		all := make(map[string]bool, len(plan))
		for _, r := range plan {
			all[r.Key] = true
		}
		return all
	}
	var out ReminderDiff
	had, has := keys(old), keys(updated)
	own := func(r Reminder) Reminder {
		r.To, r.Copy = slices.Clone(r.To), slices.Clone(r.Copy)
		return r
	}
	for _, r := range updated {
		if had[r.Key] {
			out.Kept = append(out.Kept, own(r))
		} else {
			out.New = append(out.New, own(r))
		}
	}
	for _, r := range old {
		if !has[r.Key] {
			out.Cancelled = append(out.Cancelled, own(r))
		}
	}
	return out
}
