package main

import (
	"errors"
	"flag"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// agendaAnswer is what the files come to on the day.
type agendaAnswer struct {
	Overdue   []agendaDue     `json:"overdue" about:"longest late first"`
	Today     []agendaDue     `json:"today"`
	Soon      []agendaDue     `json:"soon"`
	Reminders []agendaMessage `json:"reminders" about:"those to send on the day"`
	Stages    []agendaStage   `json:"stages" about:"the year by stage"`
}

// agendaDue is one due of one file at one unit.
type agendaDue struct {
	ID   string `json:"id,omitempty" about:"of the file; left out where the office owes it and no paper"`
	Unit string `json:"unit,omitempty"`
	dueDate
}

// agendaMessage is one message to send.
type agendaMessage struct {
	Key  string               `json:"key" about:"the same for the same file, unit, due and step: who keeps the keys that were sent sends none twice"`
	On   deadline.Date        `json:"on"`
	To   []deadline.Recipient `json:"to"`
	Copy []deadline.Recipient `json:"copy,omitempty"`
	Item string               `json:"item" about:"the id of the file"`
	Unit string               `json:"unit,omitempty"`
	Act  deadline.Act         `json:"event"`
	Due  deadline.Date        `json:"due"`
	Text vocab.Text           `json:"text"`
}

// agendaStage is one stage of the year.
type agendaStage struct {
	Stage proposal.Stage `json:"stage"`
	Name  vocab.Text     `json:"name"`
	From  deadline.Date  `json:"from,omitzero"`
	To    deadline.Date  `json:"to,omitzero"`
	Work  []vocab.Text   `json:"work"`
	Open  []string       `json:"open" about:"ids of the files that stand in it"`
}

func agendaCommand() command {
	policy, today, units := "", "", ""
	var options calendarOptions
	var place placeOption
	return command{
		name:  "agenda",
		short: "what is before the office today 「当日议程」",
		about: `Reads all files, a line each as case reads them, and gives one object: the dues that are overdue, end today and end
soon, each as due gives it with the id of its file and its unit; the reminders to send on the day; and the year
by stage: its window, key work and the ids of the files that stand in it. A line that does not fit, or whose id stood
before, is answered with its error before that, and the others count; so is a file of whose dues one needs a year that
the calendar does not know. An event that only a gate would not have let in happened: that is noted, and the file
counts. The load of a unit is the number of its files. Events after --today are not looked at.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&policy, "policy", "", "`name` of a preset (see policies), or a file (default that of the place, else common-3m)")
			place.flags(f)
			f.StringVar(&today, "today", "", "`date` of the day; it is needed")
			f.StringVar(&units, "unit", "", "`ids` of the units whose dues are asked for, with commas; all without it")
			options.flags(f)
		},
		examples: []example{
			{args: []string{"--today", "2024-06-03"}, in: []string{agendaExample},
				begins: `{"overdue":[{"id":"a","unit":"kjj","event":"reply","date":"2024-06-01",`},
		},
		run: func(s *session, _ []string) error {
			desk, err := place.dueDesk(s, &options, policy, today)
			if err != nil {
				return err
			}
			if desk.today.IsZero() {
				return usagef("--today is needed")
			}
			return desk.agenda(s, place.Process, split(units))
		},
	}
}

const agendaExample = `{"id":"a","proposal":{"id":"a","track":"proposal","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},` +
	`"events":[{"event":"submitted","date":"2024-01-10"},{"event":"examined","date":"2024-01-20"},{"event":"filed","date":"2024-02-01"},` +
	`{"event":"assigned","date":"2024-03-01","unit":"kjj","role":"lead"},{"event":"accepted","date":"2024-03-04","unit":"kjj"}]}`

// split takes a list with commas apart.
func split(list string) []string {
	var parts []string
	for _, p := range strings.Split(list, ",") {
		if p = strings.TrimSpace(p); p != "" {
			parts = append(parts, p)
		}
	}
	return parts
}

// files reads all lines as files. A line that is none, or whose log holds an event
// that does not fit, is answered with its error and counts for nothing, as is one
// of an id that came before; what only a gate would not have let in is noted, and
// the file counts. from says where each file stood.
func (s *session) files(process proposal.Process) (cases []proposal.Case, from []origin, ignored []string, err error) {
	names, decoder, seen := nameSet{}, vocab.NewDecoder[caseLine](), map[string]bool{}
	err = s.eachLine(func(l line) error {
		in, at, unknown, faults := decodeLine(decoder, l)
		s.noteIDs(at, l)
		if in.Proposal == nil && len(faults) == 0 {
			missing(&faults, "/proposal")
		}
		var c proposal.Case
		if len(faults) == 0 {
			c = in.file(&process)
			invalid, refused := faultsOf(c.Validate(), codeCaseInvalid), []string(nil)
			if len(invalid) > 0 {
				for _, i := range c.Facts().Refused {
					refused = append(refused, vocab.At("/events", i))
				}
			}
			for _, f := range invalid {
				if event, ok := eventOf(f.Path); ok && slices.Contains(refused, event) || strings.HasPrefix(f.Path, "/process") || f.Path == "/proposal/id" || f.Path == "" {
					faults = append(faults, f)
				} else { // of the document, or of a gate that was passed without leave: it happened
					s.note("%s: %s", c.Proposal.ID, f)
				}
			}
		}
		if len(faults) == 0 && seen[c.Proposal.ID] {
			faults.Add("/proposal/id", codeFileTwice, "value", c.Proposal.ID)
		}
		if len(faults) > 0 {
			return s.refuse(at, faults)
		}
		seen[c.Proposal.ID] = true
		names.add(unknown)
		cases, from = append(cases, c), append(from, at)
		return nil
	})
	return cases, from, names.names(), err
}

// eventOf is the path of the event that a fault is in.
func eventOf(path string) (string, bool) {
	rest, ok := strings.CutPrefix(path, "/events/")
	index, _, _ := strings.Cut(rest, "/")
	return "/events/" + index, ok
}

func (d dueDesk) agenda(s *session, process proposal.Process, units []string) error {
	cases, _, ignored, err := s.files(process)
	if err != nil {
		return err
	}
	agenda, err := proposal.AgendaOf(cases, d.policy, d.calendars.base, d.today, units...)
	if errors.Is(err, deadline.ErrPolicy) {
		return usagef("--policy: %v", err)
	}
	if err := s.refuseMatters(err); err != nil {
		return err
	}
	a := agendaAnswer{Overdue: []agendaDue{}, Today: []agendaDue{}, Soon: []agendaDue{}, Reminders: []agendaMessage{}}
	for _, c := range agenda.Items {
		due := agendaDue{c.Item.ID, c.Unit, showDue(c.Item.Due)}
		due.see(c.Item.Standing)
		switch c.Item.Bucket {
		case deadline.BucketOverdue:
			a.Overdue = append(a.Overdue, due)
		case deadline.BucketToday:
			a.Today = append(a.Today, due)
		case deadline.BucketSoon:
			a.Soon = append(a.Soon, due)
		default:
		}
		for _, r := range c.Reminders {
			a.Reminders = append(a.Reminders, agendaMessage{r.Key, r.On, r.To, r.Copy, r.Item, c.Unit, r.Act, r.Due, r.Text})
		}
	}
	for _, g := range agenda.Stages {
		a.Stages = append(a.Stages, agendaStage{g.Stage, g.Stage.Text(), g.From, g.To, g.Work, g.Open})
	}
	return writeAnswer(s, origin{}, a, ignored)
}

// refuseMatters answers for the files of whose dues one cannot be told.
func (s *session) refuseMatters(err error) error {
	list := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		list = joined.Unwrap()
	}
	for _, e := range list {
		var m *deadline.MatterError
		if e == nil || !errors.As(e, &m) {
			continue
		}
		faults, only := dateFault(m.Err, "/events"), vocab.Faults(nil)
		if errors.As(m.Err, &only) && len(faults) == 1 && len(only) == 1 && faults[0].Code != only[0].Code { // only the reminders
			faults[0].Text.ZH, faults[0].Text.EN = faults[0].Text.ZH+"；"+only[0].Text.ZH, faults[0].Text.EN+"; "+only[0].Text.EN
		}
		if err := s.refuse(origin{ID: &m.ID}, faults); err != nil {
			return err
		}
	}
	return nil
}
