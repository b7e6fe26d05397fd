package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/proposal/classify"
)

// desk is act one: a city's desk hands every paper to a department.
type desk struct {
	Rows  []sorted `json:"rows"`
	Score score    `json:"score"`
}

// sorted is one paper with the department that the desk chose, and the one
// that really handled it where that is known.
type sorted struct {
	ID      string     `json:"id"`
	Title   string     `json:"title"`
	Chosen  string     `json:"chosen"`
	Name    string     `json:"name"`
	Decided bool       `json:"decided"`
	Three   []string   `json:"three"`
	Real    string     `json:"real,omitempty"`
	Unit    string     `json:"unit,omitempty"`
	Mark    mark       `json:"mark"`
	Why     vocab.Text `json:"why"`
	row     row
}

// mark is how the choice compares with what really happened.
type mark string

const (
	markFirst   mark = "first"
	markWithin  mark = "within_three"
	markMissed  mark = "missed"
	markUnknown mark = "unknown" // the real department is not known, or is none that a title can tell
)

// score sums the marks up; Judged leaves out the papers with no department to
// compare with.
type score struct {
	Papers       int `json:"papers"`
	Judged       int `json:"judged"`
	First        int `json:"first"`
	Three        int `json:"withinThree"`
	Decided      int `json:"decided"`
	DecidedRight int `json:"decidedRight"`
	Open         int `json:"open"`
}

// batch is how many papers are handed out between two words of progress. With
// no limits on the departments the parts do not touch one another.
const batch = 500

// sortRows hands out the rows. Progress is told only where there is more than
// one batch.
func sortRows(city assign.Org, rows []row, c *classify.Classifier, progress func(done, of int)) (desk, error) {
	var d desk
	for part := range slices.Chunk(rows, batch) {
		papers := make([]proposal.Proposal, len(part))
		byID := make(map[string]row, len(part))
		for i, r := range part {
			papers[i] = r.proposal()
			byID[r.ID] = r
		}
		plan, err := assign.Distribute(city, papers, assign.Options{Classifier: c, LoadStep: -1, AssistAt: -1})
		if err != nil {
			return desk{}, fmt.Errorf("handing out: %w", err)
		}
		for _, x := range plan.Decisions {
			d.Rows = append(d.Rows, sort3(city, byID[x.Item], x))
		}
		for _, o := range plan.Open {
			d.Rows = append(d.Rows, sorted{ID: o.Item, Title: o.Title, Mark: markUnknown, row: byID[o.Item]})
			d.Score.Open++
		}
		if len(rows) > batch {
			progress(min(len(d.Rows), len(rows)), len(rows))
		}
	}
	slices.SortFunc(d.Rows, func(a, b sorted) int { return compare(a.ID, b.ID) })
	for _, s := range d.Rows {
		d.Score.add(s)
	}
	return d, nil
}

// sort3 turns a decision into a line: the choice and the two next best.
func sort3(city assign.Org, r row, x assign.Decision) sorted {
	s := sorted{
		ID: r.ID, Title: r.Title, Chosen: x.Unit, Decided: x.Decided, Three: []string{x.Unit},
		Real: r.Department, Unit: r.MainUnit, Why: x.Why, row: r,
	}
	if u, ok := city.Unit(x.Unit); ok {
		s.Name = u.Name
	}
	for _, o := range x.Others {
		if len(s.Three) < 3 && o.Score > 0 {
			s.Three = append(s.Three, o.Unit)
		}
	}
	switch {
	case r.Department == "" || r.Department == "local_government" || r.Department == "other":
		s.Mark = markUnknown
	case x.Unit == r.Department:
		s.Mark = markFirst
	case slices.Contains(s.Three, r.Department):
		s.Mark = markWithin
	default:
		s.Mark = markMissed
	}
	return s
}

func (t *score) add(s sorted) {
	t.Papers++
	if s.Mark == markUnknown {
		return
	}
	t.Judged++
	if s.Mark == markFirst {
		t.First++
	}
	if s.Mark != markMissed {
		t.Three++
	}
	if s.Decided {
		t.Decided++
		if s.Mark == markFirst {
			t.DecidedRight++
		}
	}
}

func compare(a, b string) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// loadOrgs reads the city and the bureau, which brings what its place decides.
func loadOrgs() (city assign.Org, bureau assign.Office, err error) {
	city, err = assign.LoadOrg(embedded("city.json"))
	bureau, own := assign.LoadOffice(embedded("office.json"))
	return city, bureau, errors.Join(err, own)
}
