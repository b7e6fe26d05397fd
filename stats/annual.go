package stats

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"sort"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
)

// Annual is the figures of one year 「年度统计」: the records that were counted,
// so that the items behind each number can be named, and the figures over them.
//
// The zero value is the figures of nothing: every Figure has no value.
type Annual struct {
	Year int `json:"year"`
	// Unit and Taxonomy are those of the Options that it was counted with.
	Unit     string `json:"unit,omitempty"`
	Taxonomy string `json:"taxonomy,omitempty"`
	// Policy is the id of the policy that gave the due dates; empty where the
	// records brought them.
	Policy string `json:"policy,omitempty"`
	// Records are the records of the year by ascending id.
	Records []Record `json:"records"`
	// Figures are in the order of the indicators.
	Figures []Figure `json:"figures"`
	// OtherYears counts the cases given that belong to other years, NoYear those
	// of which no year is on record, OtherUnits those of the year that Options.Unit
	// does not handle. They are not counted.
	OtherYears int `json:"otherYears"`
	NoYear     int `json:"noYear,omitempty"`
	OtherUnits int `json:"otherUnits"`
	// Faults name what could not be counted as it stands: a case without id or
	// given twice, events that do not fit their case or the gates of its process.
	// A case with events that do not fit is in Records, and left out of the figures
	// of which they would tell: see Record.Refused. Paths lead from the id
	// of the case or record, as in /cases/P1/events/3.
	Faults vocab.Faults `json:"faults,omitempty"`

	indicators []Indicator
}

// Year counts the cases of one year. A case belongs to its reporting year, where
// none is set to the year in which it was submitted, else assigned, else filed,
// else to that of the first event on record, whether it fits its case or not; a
// case without any of these belongs to no year, and is counted in NoYear.
//
// An id that is given more than once is counted once, from the file with the
// most events, and named in Faults; a case without id is named and not counted.
// Indicators that do not pass Indicator.Validate are left out and named. The
// result does not depend on the order of the cases.
func Year(year int, cases []proposal.Case, o Options) Annual {
	o = o.withDefaults()
	a := Annual{Year: year, Unit: o.Unit, Taxonomy: o.Taxonomy, Policy: o.Policy.ID, Records: []Record{}}
	distinct := a.distinct(cases)
	for _, c := range distinct {
		a.take(c, o)
	}
	a.divided(distinct)
	a.count(o)
	a.sayPolicy(o.Policy)
	return a
}

// YearOf counts the records of one year, for systems that keep no cases. Records
// of other years are counted in OtherYears alone, those of no year in NoYear; one
// that is not valid, or whose id came before in the order of the records, is named
// in Faults and not counted.
func YearOf(year int, records []Record, o Options) Annual {
	o = o.withDefaults()
	a := Annual{Year: year, Unit: o.Unit, Taxonomy: o.Taxonomy, Records: []Record{}}
	seen := make(map[string]bool, len(records))
	for _, r := range records {
		at := vocab.Pointer("records", r.ID)
		var faults vocab.Faults
		switch {
		case r.Year == 0:
			a.NoYear++
		case r.Year != year:
			a.OtherYears++
		case errors.As(r.Validate(), &faults):
			a.Faults.Under(at, faults)
		case seen[r.ID]:
			a.Faults.Add(at, codeAnnualDuplicate.As("记录重复提供，只统计第一条", "given more than once: only the first record is counted"))
		default:
			seen[r.ID] = true
			r.Contacted, r.Refused = slices.Clone(r.Contacted), slices.Clone(r.Refused)
			r.Delays, r.CausedBy = slices.Clone(r.Delays), slices.Clone(r.CausedBy)
			a.Records = append(a.Records, r)
		}
	}
	a.count(o)
	return a
}

// count makes the figures of the records.
func (a *Annual) count(o Options) {
	sort.Slice(a.Records, func(i, j int) bool { return a.Records[i].ID < a.Records[j].ID })
	for _, i := range cloneIndicators(o.Indicators) {
		var own vocab.Faults
		if errors.As(i.Validate(), &own) {
			a.Faults.Under(vocab.Pointer("indicators", string(i.ID)), own)
			continue
		}
		a.indicators = append(a.indicators, i)
	}
	if len(a.indicators) > 0 {
		a.Figures = figures(a.indicators, a.Records)
	}
	for n, f := range a.Faults { // ids that are no text must not keep the year from being saved as it is
		a.Faults[n].Path = strings.ToValidUTF8(f.Path, "\uFFFD")
		a.Faults[n].Text.ZH, a.Faults[n].Text.EN = strings.ToValidUTF8(f.Text.ZH, "\uFFFD"), strings.ToValidUTF8(f.Text.EN, "\uFFFD")
	}
	sort.SliceStable(a.Faults, func(i, j int) bool { return a.Faults[i].Path < a.Faults[j].Path })
}

// divided names the papers that were divided and some of whose parts were not
// given: those are not counted then.
func (a *Annual) divided(cases []proposal.Case) {
	counted := make(map[string]bool)
	for i := range a.Records {
		counted[a.Records[i].ID] = a.Records[i].Disposition == proposal.DispositionSplit
	}
	given := make(map[string]bool, len(cases))
	for i := range cases {
		given[cases[i].Proposal.ID] = true
	}
	for i := range cases {
		if !counted[cases[i].Proposal.ID] {
			continue
		}
		for _, id := range cases[i].Facts().Parts {
			if !given[id] {
				a.Faults.Add(vocab.Pointer("cases", cases[i].Proposal.ID), codeAnnualParts, "part", id)
			}
		}
	}
}

// sayPolicy names the policy in what the figures say of being in time.
func (a *Annual) sayPolicy(p deadline.Policy) {
	name := vocab.Text{ZH: "规则集“" + p.ID + "”", EN: "policy " + p.ID}
	if p.Title.ZH != "" {
		name = vocab.Text{ZH: "“" + p.Title.ZH + "”（" + p.ID + "）", EN: cmp.Or(p.Title.EN, p.Title.ZH) + " (" + p.ID + ")"}
	}
	for n := range a.Figures {
		f := &a.Figures[n]
		i, _ := a.indicator(f.Indicator)
		if slices.Contains(i.Numerator, "replied_in_time") || slices.Contains(i.Numerator, "opinion_in_time") {
			f.Definition.ZH += "；期限按" + name.ZH + "计算"
			f.Definition.EN += "; due dates by the " + name.EN
		}
	}
}

// distinct returns one case for each id, by ascending id.
func (a *Annual) distinct(cases []proposal.Case) []proposal.Case {
	list := make([]proposal.Case, 0, len(cases))
	for _, c := range cases {
		if c.Proposal.ID == "" {
			a.Faults.Add("/cases", codeAnnualID.As("有案卷缺少编号，未统计：“"+c.Proposal.Title+"”", "a case without id was not counted: "+c.Proposal.Title))
			continue
		}
		list = append(list, c)
	}
	sort.SliceStable(list, func(i, j int) bool {
		x, y := list[i], list[j]
		if x.Proposal.ID != y.Proposal.ID {
			return x.Proposal.ID < y.Proposal.ID
		}
		return len(x.Events) > len(y.Events) || len(x.Events) == len(y.Events) && written(x, y) < 0
	})
	return slices.CompactFunc(list, func(x, y proposal.Case) bool {
		twice := x.Proposal.ID == y.Proposal.ID
		if twice {
			a.Faults.Add(vocab.Pointer("cases", x.Proposal.ID), codeAnnualDuplicate.As("案卷重复提供，只统计事项最多的一份", "given more than once: only the file with the most events is counted"))
		}
		return twice
	})
}

// written compares two cases by their JSON: a declared order for files that
// share an id and have equally many events.
func written(x, y proposal.Case) int {
	a, errA := json.Marshal(x)
	b, errB := json.Marshal(y)
	if errA != nil || errB != nil {
		return 0
	}
	return bytes.Compare(a, b)
}

// take counts one case of the year. What the tables take of its log happened and
// counts; what they refuse, and what the process of the case would not have let
// in, is named.
func (a *Annual) take(c proposal.Case, o Options) {
	r := NewRecord(c, o)
	switch {
	case r.Year == 0:
		a.NoYear++
		a.blame(c)
		return
	case r.Year != a.Year:
		a.OtherYears++
		return
	case o.Unit != "" && r.Department == "":
		a.OtherUnits++
		return
	}
	at := vocab.Pointer("cases", c.Proposal.ID)
	var faults vocab.Faults
	if errors.As(r.Validate(), &faults) {
		a.Faults.Under(at, faults)
		return
	}
	a.blame(c)
	a.Records = append(a.Records, r)
}

// blame names what does not fit in the log of the case and in its process.
func (a *Annual) blame(c proposal.Case) {
	var faults vocab.Faults
	if errors.As(c.Validate(), &faults) {
		ofDocument := func(f vocab.Fault) bool { return strings.HasPrefix(f.Path, "/proposal") }
		a.Faults.Under(vocab.Pointer("cases", c.Proposal.ID), slices.DeleteFunc(faults, ofDocument))
	}
}

// Figure returns the figure of the indicator; the zero Figure, which has no
// value, where the year was counted without it.
func (a Annual) Figure(id IndicatorID) Figure {
	for _, f := range a.Figures {
		if f.Indicator == id {
			return f.clone()
		}
	}
	return Figure{}
}

// Part returns the ids of the records behind the part of a figure, in ascending
// order; none where the year was counted without the indicator. An Annual read
// from JSON knows the library's own indicators.
func (a Annual) Part(id IndicatorID) []string {
	if i, ok := a.indicator(id); ok {
		return i.Part(a.Records)
	}
	return nil
}

// Rest returns the ids of the records in the whole of a figure that its part
// lacks; see Part.
func (a Annual) Rest(id IndicatorID) []string {
	if i, ok := a.indicator(id); ok {
		return i.Rest(a.Records)
	}
	return nil
}

func (a Annual) indicator(id IndicatorID) (Indicator, bool) {
	for _, i := range a.indicators {
		if i.ID == id {
			return i, true
		}
	}
	if a.indicators == nil { // read from JSON
		return IndicatorByID(id)
	}
	return Indicator{}, false
}

// Table counts the records of the year by the dimensions given. The error is
// that of NewTally.
func (a Annual) Table(by ...Dimension) (Table, error) {
	t, err := NewTally(TallyOptions{By: by, Indicators: a.indicators, MaxGroups: len(a.Records) + 1})
	if err != nil {
		return Table{}, err
	}
	for _, r := range a.Records {
		if err := t.Add(r); err != nil {
			return Table{}, err
		}
	}
	return t.Table(), nil
}
