package reply

import (
	"sort"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Remark is one thing that the check says of a letter: a fault keeps it from
// going out, a warning is for a person to look at. Its path is one of the letter,
// or under /case one of the case that it answers.
type Remark struct {
	vocab.Fault
	// Found is the day it was first found, Mended the day on which the check
	// did not find it any more; both are set by Track.
	Found  deadline.Date `json:"found,omitzero"`
	Mended deadline.Date `json:"mended,omitzero"`
}

// Faults returns the remarks that keep the letter from going out.
func Faults(list []Remark) []Remark { return only(list, vocab.SeverityFault) }

// Warnings returns the remarks that a person should look at.
func Warnings(list []Remark) []Remark { return only(list, vocab.SeverityWarning) }

func only(list []Remark, s vocab.Severity) []Remark {
	part := make([]Remark, 0, len(list))
	for _, f := range list {
		if f.Severity == s {
			part = append(part, f)
		}
	}
	return part
}

// Track joins what was found before with what a check finds on the day: what is
// gone is marked as mended on that day, what is new as found on it, and what was
// mended and is there again is open again. Order: by day found, path and code.
func Track(before, now []Remark, on deadline.Date) []Remark {
	type key struct{ path, code string }
	there := make(map[key]Remark, len(now))
	for _, f := range now {
		there[key{f.Path, f.Code}] = f
	}
	list := make([]Remark, 0, len(before)+len(now))
	seen := make(map[key]bool, len(before))
	for _, f := range before {
		k := key{f.Path, f.Code}
		seen[k] = true
		if x, still := there[k]; still {
			x.Found, x.Mended = f.Found, deadline.Date{}
			f = x
		} else if f.Mended.IsZero() {
			f.Mended = on
		}
		list = append(list, f)
	}
	for _, f := range now {
		if !seen[key{f.Path, f.Code}] {
			f.Found = on
			list = append(list, f)
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		if a.Found != b.Found {
			return a.Found.Before(b.Found)
		}
		if a.Path != b.Path {
			return a.Path < b.Path
		}
		return a.Code < b.Code
	})
	return list
}
