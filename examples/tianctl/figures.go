package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/stats"
)

// recordLine is one outcome record.
type recordLine struct{ stats.Record }

func (l recordLine) key() *string {
	if l.ID == "" {
		return nil
	}
	return &l.ID
}

func figuresCommand() command {
	var o figuresOptions
	return command{
		name:     "figures",
		operands: "[FILE …]",
		short:    "the year's figures from outcome records 「统计指标」",
		about: `Reads all outcome records, one a line, and writes one object with the figures of every group: part, whole,
definition, and what was left out and why. 0 of 0 has no percentage. A record says what is known of one paper
at one unit; a field left out is not known. Lines that cannot be counted are answered before the result.
--state saves the tally, --merge joins saved ones (more files may stand behind it) with what comes
on standard input; tallies of parts add up to the tally of the whole.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&o.by, "by", "", "`dimensions` to group by, such as department,year")
			f.BoolVar(&o.unique, "unique", false, "refuse an id twice; keeps all ids in memory")
			f.StringVar(&o.state, "state", "", "`file` to save the tally in")
			f.Func("merge", "`file` with a saved tally to begin with; may be given again", func(name string) error {
				o.merge = append(o.merge, name)
				return nil
			})
		},
		examples: []example{
			{args: []string{"--by", "department,year"},
				in: []string{
					`{"id":"1","year":2024,"department":"science","role":"lead","assignedOn":"2024-03-01","dueReply":"2024-06-01","repliedOn":"2024-05-20","class":"A","satisfaction":{"result":"satisfied"},"consulted":true}`,
					`{"id":"2","year":2024,"department":"science","role":"sole","assignedOn":"2024-03-01","dueReply":"2024-06-01"}`,
				},
				begins: `{"groups":[{"key":{"department":"science","year":2024},"records":2,"figures":[{"indicator":"received",`},
		},
		run: func(s *session, operands []string) error {
			if len(operands) > 0 && len(o.merge) == 0 {
				return usagef("%q: files are taken behind --merge only; records come on standard input", operands[0])
			}
			o.merge = append(o.merge, operands...)
			return o.run(s)
		},
	}
}

type figuresOptions struct {
	by, state string
	merge     []string
	unique    bool
}

func (o figuresOptions) run(s *session) error {
	if o.state != "" {
		if err := savable("--state", o.state); err != nil {
			return err
		}
	}
	tally, unique, err := o.tally()
	if err != nil {
		return err
	}
	ignored, decoder := nameSet{}, vocab.NewDecoder[recordLine]()
	letters, drafts, rated, published, early := 0, 0, 0, 0, 0
	err = s.eachLine(func(l line) error {
		record, from, unknown, faults := decodeLine(decoder, l)
		s.noteIDs(from, l)
		if len(faults) == 0 {
			faults = count(tally, record.Record, l.number, unique)
		}
		if len(faults) > 0 {
			return s.refuse(from, faults)
		}
		r := &record.Record
		unanswered := r.RepliedOn.IsZero() && r.OpinionOn.IsZero() && r.ClosedOn.IsZero()
		mark := func(n *int, is bool) {
			if is {
				*n++
			}
		}
		mark(&letters, r.Class != "" && r.Scheme == "" && r.Outcome == 0)
		mark(&drafts, r.Class != "" && unanswered)
		mark(&rated, unanswered && !(r.AssignedOn.IsZero() && r.DueReply.IsZero()) && (r.Satisfaction != stats.Ratings{} || r.Forms > 0))
		mark(&published, unanswered && (r.Published || r.Withheld))
		mark(&early, !r.DueReply.IsZero() && r.DueReply.Before(r.AssignedOn))
		ignored.add(unknown)
		return nil
	})
	if err != nil {
		return err
	}
	if letters > 0 {
		s.note("%d records give a class and neither scheme nor outcome: a letter means different things in different places", letters)
	}
	if drafts > 0 {
		s.note("%d records give a class and no reply: it is counted as it stands", drafts)
	}
	if rated > 0 {
		s.note("%d records give a satisfaction and no reply: rates of what is still in hand leave it out; give repliedOn", rated)
	}
	if published > 0 {
		s.note("%d records say published or withheld and give no reply: the rates of publication leave them out; give repliedOn", published)
	}
	if early > 0 {
		s.note("%d records are due before they were assigned: they count as they stand, and can only be late", early)
	}
	if err := writeAnswer(s, origin{}, tally.Table(), ignored.names()); err != nil || o.state == "" {
		return err
	}
	text, err := encode(tally)
	if err != nil {
		return err
	}
	return s.saveBehind(o.state, append(text, '\n'))
}

// tally makes an empty tally, or the sum of the saved ones. unique tells
// whether it refuses an id twice.
func (o figuresOptions) tally() (sum *stats.Tally, unique bool, err error) {
	by, err := dimensions(o.by)
	if err != nil {
		return nil, false, err
	}
	unique = o.unique
	if o.by != "" || o.unique || len(o.merge) == 0 {
		if sum, err = stats.NewTally(stats.TallyOptions{By: by, Unique: o.unique}); err != nil {
			return nil, false, usagef("--by: %v", err)
		}
	}
	for _, name := range o.merge {
		saved, itsUnique, err := loadTally(name)
		switch {
		case err != nil:
		case sum == nil:
			sum, unique = saved, itsUnique
		default:
			err = sum.Merge(saved)
		}
		if err != nil {
			return nil, false, usagef("--merge %s: %v", name, err)
		}
	}
	return sum, unique, nil
}

// dimensions reads a list such as "department,year".
func dimensions(list string) ([]stats.Dimension, error) {
	if list == "" {
		return nil, nil
	}
	var by []stats.Dimension
	for _, name := range strings.Split(list, ",") {
		d, err := stats.ParseDimension(strings.TrimSpace(name))
		if err != nil {
			return nil, usagef("--by: %v", err)
		}
		by = append(by, d)
	}
	return by, nil
}

// count adds one record. A record without id is counted under the number of
// its line, except where ids must be unique.
func count(tally *stats.Tally, r stats.Record, number int, unique bool) vocab.Faults {
	if r.ID == "" && !unique {
		r.ID = fmt.Sprintf("line %d", number)
	}
	err := tally.Add(r)
	var faults vocab.Faults
	switch {
	case errors.Is(err, stats.ErrDuplicate):
		faults.Add("/id", codeRecordDuplicate)
	case errors.Is(err, stats.ErrTooMany):
		faults.Add("", codeRecordTooMany)
	default:
		faults = faultsOf(err, codeRecordRefused)
	}
	return faults
}

func loadTally(name string) (tally *stats.Tally, unique bool, err error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, false, err
	}
	tally = new(stats.Tally)
	if err := tally.UnmarshalJSON(text); err != nil { // it names code and place, which json.Unmarshal would not
		return nil, false, err
	}
	var saved struct {
		Unique bool `json:"unique"`
	}
	return tally, saved.Unique, json.Unmarshal(text, &saved)
}

// nameSet is a bounded set of names.
type nameSet map[string]bool

const mostNames = 100

func (s nameSet) add(names []string) {
	for _, n := range names {
		if len(s) < mostNames {
			s[n] = true
		}
	}
}

// names returns the names in order.
func (s nameSet) names() []string {
	var names []string
	for n := range s {
		names = append(names, n)
	}
	slices.Sort(names)
	return names
}
