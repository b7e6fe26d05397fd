package main

import (
	"errors"
	"flag"
	"slices"
	"strconv"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// followUpsAnswer is what was promised and not yet confirmed.
type followUpsAnswer struct {
	FollowUps []followUp `json:"followups" about:"oldest first"`
}

// followUp is one promise that is to be looked at.
type followUp struct {
	ID         string        `json:"id" about:"of the file"`
	Unit       string        `json:"unit,omitempty"`
	Commitment string        `json:"commitment"`
	Text       string        `json:"text,omitempty"`
	Promised   deadline.Date `json:"promised"`
	Due        deadline.Date `json:"due,omitzero" about:"the day by which it was promised"`
	On         deadline.Date `json:"on" about:"the day set to look at it: that of the last follow-up, else due, else promised"`
	Days       int           `json:"days" about:"how long ago that was: 0 today, negative where the day has not come"`
}

func followUpsCommand() command {
	today := ""
	var place placeOption
	return command{
		name:  "followups",
		short: "what was promised and not yet confirmed 「跟踪回访」",
		about: `Reads all files, a line each as case reads them, and gives one object with the promises that nobody found kept,
oldest first by the day set to look at them, also those whose day has not come: their days are negative, 0 is today.
Events after --today are not looked at. A line that does not fit, or whose id stood before, is answered with its error
before that.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&today, "today", "", "`date` of the day; it is needed")
			place.flags(f)
		},
		examples: []example{
			{args: []string{"--today", "2024-06-03"}, in: []string{agendaExample}, out: []string{`{"followups":[]}`}},
		},
		run: func(s *session, _ []string) error {
			if today == "" {
				return usagef("--today is needed")
			}
			day, err := dayOption("--today", today)
			if err != nil {
				return err
			}
			if err := place.load(s); err != nil {
				return err
			}
			cases, _, ignored, err := s.files(place.Process)
			if err != nil {
				return err
			}
			a := followUpsAnswer{FollowUps: []followUp{}}
			seenOn(cases, day)
			for _, f := range proposal.DueFollowUps(cases, deadline.MustDate("9999-12-31")) { // all that are open
				c := f.Commitment
				a.FollowUps = append(a.FollowUps, followUp{f.ID, c.Unit, c.ID, c.Text, c.Date, c.Due, f.On, day.Sub(f.On)})
			}
			return writeAnswer(s, origin{}, a, ignored)
		},
	}
}

// seenOn takes out of the cases the events after the day.
func seenOn(cases []proposal.Case, day deadline.Date) {
	for i := range cases {
		cases[i].Events = slices.DeleteFunc(cases[i].Events, func(e proposal.Event) bool { return e.Date.After(day) })
	}
}

// groupsAnswer lists the merged papers.
type groupsAnswer struct {
	Groups []mergedGroup `json:"groups"`
}

// mergedGroup is papers that were merged.
type mergedGroup struct {
	Root    string          `json:"root"`
	Members []mergedPaper   `json:"members"`
	Owed    []proposal.Owed `json:"owed" about:"the signers who are still owed a reply: all before there is one, then those to whom it was not delivered"`
	Due     *dueDate        `json:"due" about:"the reply of the group: the earliest of its members holds; null where the policy sets none"`
}

// mergedPaper is one of them beside the root.
type mergedPaper struct {
	ID   string             `json:"id"`
	Into string             `json:"into,omitempty"`
	Kind proposal.MergeKind `json:"kind"`
	On   deadline.Date      `json:"on,omitzero"`
}

func groupsCommand() command {
	policy, today := "", ""
	var options calendarOptions
	var place placeOption
	return command{
		name:  "groups",
		short: "merged papers with whom they owe a reply 「并案」",
		about: `Reads all files, a line each as case reads them, and gives one object with the groups that their merges make: the
root, the members, who is still owed a reply (everybody before there is one), and the due of the reply, with --today
as it stands. Events after --today are not looked at. A line that does not fit, an id that stands twice, a merge into a file that is not there and one that
leads back to itself are answered with their error before that.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&policy, "policy", "", "`name` of a preset (see policies), or a file (default that of the place, else common-3m)")
			place.flags(f)
			f.StringVar(&today, "today", "", "`date` from which the due is seen")
			options.flags(f)
		},
		examples: []example{
			{in: []string{agendaExample, strings.NewReplacer(`"id":"a"`, `"id":"b"`, `{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"lead"},{"event":"accepted","date":"2024-03-04","unit":"kjj"}`,
				`{"event":"merged","date":"2024-02-10","into":"a","mergeKind":"after_filing"}`).Replace(agendaExample)},
				begins: `{"groups":[{"root":"a","members":[{"id":"b","into":"a","kind":"after_filing","on":"2024-02-10"}],"owed":[{"case":"a","person":"m1"},{"case":"b","person":"m1"}],"due":{"event":"reply","date":"2024-06-01",`},
		},
		run: func(s *session, _ []string) error {
			desk, err := place.dueDesk(s, &options, policy, today)
			if err != nil {
				return err
			}
			return desk.groups(s, place.Process)
		},
	}
}

func (d dueDesk) groups(s *session, process proposal.Process) error {
	cases, from, ignored, err := s.files(process)
	if err != nil {
		return err
	}
	if !d.today.IsZero() {
		seenOn(cases, d.today)
	}
	groups, err := proposal.Groups(cases)
	var faults vocab.Faults
	if errors.As(err, &faults) {
		for _, f := range faults {
			at, rest, _ := strings.Cut(strings.TrimPrefix(f.Path, "/"), "/")
			f.Path = "/" + rest
			n, _ := strconv.Atoi(at)
			if err := s.refuse(from[n], vocab.Faults{f}); err != nil {
				return err
			}
		}
	}
	a := groupsAnswer{Groups: []mergedGroup{}}
	for _, g := range groups {
		out := mergedGroup{Root: g.Root, Members: []mergedPaper{}, Owed: append([]proposal.Owed{}, g.Owed(cases)...)}
		for _, m := range g.Members {
			out.Members = append(out.Members, mergedPaper{m.ID, m.Into, m.Kind, m.On})
		}
		matter := g.Clock(cases, "")
		dues, err := d.policy.Dues(matter, d.calendars.base)
		if len(dues) == 0 && err == nil {
			s.note("%s: %s", g.Root, noRule(d.policy).EN)
		}
		for _, due := range dues {
			if due.Act == deadline.ActReply {
				var shown dueDate
				if shown, err = d.show(due, matter, d.calendars.base, false); err == nil {
					out.Due = &shown
				}
			}
		}
		if err != nil && out.Due == nil {
			if err := s.refuse(origin{ID: &out.Root}, dateFault(err, "/events")); err != nil {
				return err
			}
		}
		a.Groups = append(a.Groups, out)
	}
	return writeAnswer(s, origin{}, a, ignored)
}
