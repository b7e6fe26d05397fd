package main

import (
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/stats"
)

// reconcileLine is the figures of one printed report.
type reconcileLine struct {
	head
	Counts  map[string]*int       `json:"counts,omitempty" about:"null as if left out"`
	Sums    []stats.Sum           `json:"sums,omitempty"`
	Rates   []stats.PublishedRate `json:"rates,omitempty"`
	Changes []printedChange       `json:"changes,omitempty"`
}

// printedChange is a stats.PublishedChange of which a number left out is not 0.
type printedChange struct {
	Name    string `json:"name"`
	Now     *int   `json:"now" needed:"yes" limits:"minimum=0"`
	Before  *int   `json:"before" needed:"yes" limits:"minimum=0"`
	Printed string `json:"printed" needed:"yes" limits:"minLength=1"`
}

// published is the report as the library takes it.
func (l reconcileLine) published() (stats.Published, vocab.Faults) {
	p := stats.Published{Counts: make(map[string]int, len(l.Counts)), Sums: l.Sums, Rates: l.Rates}
	for name, n := range l.Counts {
		if n != nil {
			p.Counts[name] = *n
		}
	}
	var faults vocab.Faults
	for i, c := range l.Changes {
		at := vocab.At("/changes", i)
		if c.Now == nil {
			missing(&faults, at+"/now")
		}
		if c.Before == nil {
			missing(&faults, at+"/before")
		}
		if c.Now != nil && c.Before != nil {
			p.Changes = append(p.Changes, stats.PublishedChange{Name: c.Name, Now: *c.Now, Before: *c.Before, Printed: c.Printed})
		}
	}
	return p, faults
}

// reconciled is what came of the figures of one report.
type reconciled struct {
	Consistent bool       `json:"consistent"`
	Findings   []misprint `json:"findings"`
}

// misprint is one printed figure that cannot stand, as it is printed.
type misprint struct {
	Code       string           `json:"code"`
	Severity   stats.Misprint   `json:"severity"`
	Path       string           `json:"path"`
	Message    vocab.Text       `json:"message"`
	Suggestion stats.Suggestion `json:"suggestion,omitzero"`
}

func reconcile(p stats.Published) (reconciled, error) {
	r, err := stats.Reconcile(p)
	out := reconciled{r.Consistent, make([]misprint, len(r.Findings))}
	for i, f := range r.Findings {
		out.Findings[i] = misprint{f.Code, f.Misprint, f.Path, f.Text, f.Suggestion}
	}
	return out, err
}

func reconcileCommand() command {
	return command{
		name:  "reconcile",
		short: "which published figures cannot all be true 「数据核对」",
		about: `Takes the figures of one report a line: counts by name, sums (which counts are the parts of which), rates (a
printed percentage of two counts; part or whole may be null) and changes against an earlier number. Says whether
they are consistent, and of each that is not: where, how bad (error, truncated: cut instead of rounded, adjusted:
bent so that shares add up to 100), and where one answer is left what would mend it. A rate is judged at its
printed number of decimals, half up.`,
		examples: []example{
			{in: []string{`{"id":"R1","counts":{"received":893,"member":670,"collective":233},"sums":[{"whole":"received","parts":["member","collective"]}],"rates":[{"name":"collective","part":"collective","whole":"received","printed":"24.97%"}]}`},
				begins: `{"id":"R1","consistent":false,"findings":[{"code":"reconcile.sum","severity":"error","path":"/sums/0",`},
		},
		run: func(s *session, _ []string) error {
			return answerLines(s, func(in reconcileLine) (reconciled, vocab.Faults) {
				published, faults := in.published()
				if len(faults) > 0 {
					return reconciled{}, faults
				}
				r, err := reconcile(published)
				return r, faultsOf(err, codePublishedRefused)
			})
		},
	}
}
