package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
	"github.com/seed-3129f372/tian/proposal/rule"
	"github.com/seed-3129f372/tian/proposal/sheet"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// science is the id of the science and technology bureau: as a department of
// the city, and as a unit in the case files.
const science = "science"

// demonstrationYear is the year in which the papers are handed over, whatever
// year they are really of.
const demonstrationYear = 2026

var handedOver = deadline.MustDate("2026-03-09")

// bureau is act two: one department takes its papers through the year.
type bureau struct {
	Papers []paper `json:"papers"`
	// Week are the reminders of the week of today, Warnings what is due soon
	// or late on that day.
	Week     []reminder `json:"week"`
	Warnings []warning  `json:"warnings"`
	// Beyond are the papers for which some dates wait for the next notice of
	// the State Council.
	Beyond []string `json:"beyond,omitempty"`
	// Year and Report are of the whole demonstration year; absent for a
	// user's own papers, of which nothing has happened yet.
	Year   *stats.Annual `json:"year,omitempty"`
	Report string        `json:"report,omitempty"`

	assign.Office `json:"-"`
	calendar      deadline.Calendar
	tree          *report.Report
	plan          assign.Plan
	// register is a row for each paper, as it stood on the day.
	register []sheet.Paper
}

// paper is one that the bureau handles, with the four who answer for it.
type paper struct {
	Decision assign.Decision `json:"decision"`
	Theme    string          `json:"theme,omitempty"`
	// Demonstration marks a title that is not a real one.
	Demonstration bool       `json:"demonstration,omitempty"`
	State         vocab.Text `json:"state"`
	row           row
}

type reminder struct {
	deadline.Reminder
	Paper  string   `json:"paper"`
	Title  string   `json:"title"`
	Names  []string `json:"names"`
	Copies []string `json:"copies,omitempty"`
}

type warning struct {
	Paper    string            `json:"paper"`
	Title    string            `json:"title"`
	Due      deadline.Due      `json:"due"`
	Standing deadline.Standing `json:"standing"`
	Person   string            `json:"person"`
}

// takes tells in which role the bureau gets a paper of the desk; the zero role
// means that it does not. A real paper comes if the bureau of its place really
// led or helped with it, one whose real department is not known if the desk
// gives it to the bureau.
func takes(s sorted) vocab.Role {
	for _, u := range s.row.CoUnits {
		if strings.Contains(u, "科技") || strings.Contains(u, "科委") || strings.Contains(u, "科学技术") {
			return vocab.RoleAssist
		}
	}
	if s.Real == science || s.Real == "" && s.Chosen == science {
		if len(s.row.CoUnits) > 0 {
			return vocab.RoleLead
		}
		return vocab.RoleSole
	}
	return 0
}

// openBureau plans the bureau's papers, replays what happened to them up to
// today, and counts the year.
func openBureau(office assign.Office, d desk, own bool, today deadline.Date) (*bureau, error) {
	assigned := handedOver
	if own {
		assigned = today
	}
	var rows []row
	var pins []assign.Pin
	for _, s := range d.Rows {
		if role := takes(s); role != 0 {
			rows = append(rows, s.row)
			pins = append(pins, assign.Pin{Item: s.ID, Role: role})
		}
	}
	if !own {
		more, bad, notes := readRows(embedded("demonstration.jsonl"))
		if len(bad)+len(notes) > 0 {
			return nil, fmt.Errorf("demonstration.jsonl: line %v", append(bad, notes...))
		}
		rows = append(rows, more...)
	}
	papers := make([]proposal.Proposal, len(rows))
	byID := make(map[string]row, len(rows))
	for i, r := range rows {
		papers[i] = handed(r)
		byID[r.ID] = r
	}
	options, err := office.Options()
	if err != nil {
		return nil, err
	}
	options.Assigned, options.Pins = assigned, pins
	plan, err := assign.Distribute(office.Org, papers, options)
	if err != nil {
		return nil, fmt.Errorf("assigning in the bureau: %w", err)
	}
	b := &bureau{Office: office, calendar: options.Calendar, plan: plan}
	themes, err := classify.Load(classify.ScienceThemes)
	if err != nil {
		return nil, err
	}

	happened, err := readYear(own)
	if err != nil {
		return nil, err
	}
	var whole []proposal.Case
	slices.SortStableFunc(plan.Decisions, func(x, y assign.Decision) int { // real papers first
		return order(byID[x.Item].Demonstration) - order(byID[y.Item].Demonstration)
	})
	for _, x := range plan.Decisions {
		r := byID[x.Item]
		log := happened[x.Item]
		if own {
			log = justHandedOver(assigned, x.Role)
		}
		full, err := b.replay(handed(r), x, log, deadline.Date{})
		if err != nil {
			return nil, err
		}
		whole = append(whole, full)
		now, err := b.replay(handed(r), x, log, today)
		if err != nil {
			return nil, err
		}
		p := paper{Decision: x, Theme: r.Theme, Demonstration: r.Demonstration, State: now.State().Text(), row: r}
		if p.Theme == "" {
			p.Theme = theme(themes, r)
		}
		b.Papers = append(b.Papers, p)
		b.register = append(b.register, sheet.PaperOf(now))
		if err := b.watch(now, x, today); err != nil {
			return nil, err
		}
	}
	if !own {
		err = b.count(whole)
	}
	return b, err
}

func order(demonstration bool) int {
	if demonstration {
		return 1
	}
	return 0
}

// handed is the document as the bureau gets it in the demonstration year.
func handed(r row) proposal.Proposal {
	p := r.proposal()
	p.Year = demonstrationYear
	p.Level = vocab.LevelCity
	kind := vocab.ProposerKindMember
	if p.Track == vocab.TrackSuggestion {
		kind = vocab.ProposerKindDeputy
	}
	p.Proposers = []proposal.Proposer{{ID: "提案者" + r.ID, Kind: kind}}
	return p
}

// readYear reads what happened in the demonstration year, by paper.
func readYear(own bool) (map[string][]proposal.Event, error) {
	happened := map[string][]proposal.Event{}
	if own {
		return happened, nil
	}
	for i, text := range strings.Split(strings.TrimSpace(string(embedded("year.jsonl"))), "\n") {
		e, faults := vocab.Decode[struct {
			Case string `json:"case"`
			proposal.Event
		}]([]byte(text))
		if err := faults.Err(); err != nil {
			return nil, fmt.Errorf("year.jsonl, line %d: %w", i+1, err)
		}
		happened[e.Case] = append(happened[e.Case], e.Event)
	}
	return happened, nil
}

// justHandedOver is the log of a user's own paper: it reaches the bureau on the
// day that is looked at, and nothing has happened to it since.
func justHandedOver(on deadline.Date, role vocab.Role) []proposal.Event {
	e := proposal.Event{Kind: proposal.EventKindAssigned, Date: on, Unit: science}
	e.Role = role
	return []proposal.Event{e}
}

// replay plays the log up to and including until, all of it if until is unset.
// It is the bureau's own file, which begins with the assignment: the log tells in
// which role the bureau got the paper, and the decision who handles it inside.
func (b *bureau) replay(p proposal.Proposal, x assign.Decision, log []proposal.Event, until deadline.Date) (proposal.Case, error) {
	c := proposal.Case{Process: b.Process, Proposal: p}
	for _, e := range log {
		if !until.IsZero() && e.Date.After(until) {
			break
		}
		events := []proposal.Event{e}
		if e.Kind == proposal.EventKindAssigned && e.Unit == science {
			events = append(events, x.Events(e.Date, b.Org.Clerk, science)...)
		}
		next, err := proposal.Apply(c, events...)
		if err != nil {
			return c, fmt.Errorf("%s, %s on %s: %w", p.ID, e.Kind, e.Date, err)
		}
		c = next
	}
	return c, nil
}

// watch adds the warnings of the day and the reminders of its week.
func (b *bureau) watch(c proposal.Case, x assign.Decision, today deadline.Date) error {
	cal, policy := b.calendar, b.Policy
	m := c.Clock(science)
	dues, err := policy.Dues(m, cal)
	if b.beyond(x.Item, err) != nil {
		return err
	}
	for _, due := range dues {
		if due.Act != deadline.ActReply && due.Act != deadline.ActCoOpinion {
			continue
		}
		s, err := policy.Standing(due, m, today, cal)
		if err != nil {
			if b.beyond(x.Item, err) != nil {
				return err
			}
			continue
		}
		switch s.State {
		case deadline.StandingDueSoon, deadline.StandingOverdue:
			b.Warnings = append(b.Warnings, warning{x.Item, x.Title, due, s, b.name(x, deadline.RecipientHandler)})
		case deadline.StandingOnTrack:
		default:
			continue // done, or not running: nobody is reminded
		}
		plan, err := policy.Reminders(x.Item, due, cal)
		if b.beyond(x.Item, err) != nil {
			return err
		}
		for _, r := range plan {
			if monday(r.On) == monday(today) {
				b.Week = append(b.Week, reminder{r, x.Item, x.Title, b.names(x, r.To), b.names(x, r.Copy)})
			}
		}
	}
	slices.SortStableFunc(b.Week, func(p, q reminder) int { return p.On.Compare(q.On) })
	slices.SortStableFunc(b.Warnings, func(p, q warning) int { return p.Due.Date.Compare(q.Due.Date) })
	return nil
}

// beyond notes a paper some of whose dates lie in a year that is not published,
// which is no fault of the paper; any other error is returned.
func (b *bureau) beyond(paper string, err error) error {
	if !errors.Is(err, deadline.ErrYearUnknown) {
		return err
	}
	if !slices.Contains(b.Beyond, paper) {
		b.Beyond = append(b.Beyond, paper)
	}
	return nil
}

// monday is the first day of the week of d.
func monday(d deadline.Date) deadline.Date {
	first, err := d.AddDays(-(int(d.Weekday()) + 6) % 7)
	if err != nil {
		return d
	}
	return first
}

func (b *bureau) names(x assign.Decision, to []deadline.Recipient) []string {
	var all []string
	for _, r := range to {
		if n := b.name(x, r); n != "" && !slices.Contains(all, n) {
			all = append(all, n)
		}
	}
	return all
}

// name is who a recipient of a reminder is for one decision. The bureau has no
// list of section heads: the unit stands for its head.
func (b *bureau) name(x assign.Decision, r deadline.Recipient) string {
	id := ""
	switch r {
	case deadline.RecipientHandler:
		id = x.Person
	case deadline.RecipientUnitHead:
		u, _ := b.Org.Unit(x.Unit)
		return u.Name
	case deadline.RecipientLeader:
		id = x.Leader
	case deadline.RecipientHead:
		id = x.Head
	case deadline.RecipientClerk:
		id = b.Org.Clerk
	default:
		return ""
	}
	return b.called(id)
}

// called is the name of a leader or person.
func (b *bureau) called(id string) string {
	if l, ok := b.Org.Leader(id); ok {
		return l.Name
	}
	p, _ := b.Org.Person(id)
	return p.Name
}

// count states the figures of the year and writes the report.
func (b *bureau) count(cases []proposal.Case) error {
	for i := range cases {
		for _, p := range b.Papers {
			if p.Decision.Item == cases[i].Proposal.ID && p.Theme != "" {
				cases[i].Proposal.Subjects = []proposal.Subject{{Taxonomy: classify.ScienceThemes, Code: p.Theme}}
			}
		}
	}
	year := stats.Year(demonstrationYear, cases, stats.Options{Unit: science, Taxonomy: classify.ScienceThemes, Place: b.Place})
	if err := year.Faults.Err(); err != nil {
		return fmt.Errorf("counting the year: %w", err)
	}
	rep, err := report.Write(report.Input{Year: year, Org: b.Org, Demonstration: true})
	if err != nil {
		return errors.Join(errors.New("writing the report"), err)
	}
	b.Year, b.tree, b.Report = &year, &rep, rep.Markdown()
	return nil
}

// milestone is the first date that falls to the recipient, unset where none does.
func milestone(dates []assign.Milestone, to deadline.Recipient) deadline.Date {
	for _, m := range dates {
		if m.Who == to {
			return m.Date
		}
	}
	return deadline.Date{}
}

// theme is the label that the bureau's own taxonomy gives to a paper, "" where
// nothing speaks for one.
func theme(c *classify.Classifier, r row) string {
	if best := c.Classify(rule.Document{Title: r.Title, Body: r.Body}).Labels[0]; best.Score > 0 {
		return best.ID
	}
	return ""
}
