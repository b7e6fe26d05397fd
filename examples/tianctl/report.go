package main

import (
	"flag"
	"slices"

	"github.com/seed-3129f372/tian/assign"
	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/seed-3129f372/tian/proposal"
	"github.com/seed-3129f372/tian/stats"
	"github.com/seed-3129f372/tian/stats/report"
)

// reportHead is the first line: who reports on which year.
type reportHead struct {
	head
	Bureau        string             `json:"bureau,omitempty" about:"the name in the title, that of the org where it is left out"`
	Year          int                `json:"year" needed:"yes"`
	Org           assign.Org         `json:"org,omitzero"`
	Unit          string             `json:"unit,omitempty" about:"the unit of the cases for which is counted; the id of the org where the cases name it"`
	Taxonomy      string             `json:"taxonomy,omitempty" about:"of the subjects that give the categories"`
	Themes        []report.Theme     `json:"themes,omitempty" about:"names of the categories"`
	Process       *proposal.Process  `json:"process,omitempty" about:"the gates of the place, for cases that name none"`
	AsOf          moment             `json:"asOf,omitzero" about:"the day for which the figures hold"`
	Measures      []proposal.Measure `json:"measures,omitempty" about:"what came of proposals: plans, notices; those that came of none of the cases are not reported"`
	Demonstration bool               `json:"demonstration,omitempty" about:"mark the report as made from demonstration data"`
}

// reportAnswer is the report with what the cases of it have recorded wrongly.
type reportAnswer struct {
	report.Report
	Faults []plainFault `json:"faults" about:"events that do not fit their case or the gates of its process, and cases that were not counted"`
}

func reportCommand() command {
	format := ""
	var place placeOption
	return command{
		name:  "report",
		short: "the yearly work report 「工作总结」",
		about: `The first line says who reports: {"bureau","year","org"}; every further line is a case, as the command case reads
it. Writes the yearly report in Chinese, every number a figure counted from the cases. A section without facts
is left out and named on standard error. An event that does not fit its case, or the gates of the process, is named
there too, in the answer where --format is json ("faults"); the exit is then 1, and no number speaks of what it
would have told. Cases of other years are not counted, nor those of which no year is on record. With the id of the org among
the units of the cases, what is counted is that unit's part in them. measures in the first line are what came of
proposals (配套措施); opening, paragraphs and lastYear are not built yet and refused with exit 2. process there names
the gates of the place; a case that has its own, were it {}, is judged by that, with the schemes and scales of the
place beside its own. --place brings them, the policy and the organisation; what was in time is judged by that policy, else by
common-3m, and its definition names which.`,
		options: func(f *flag.FlagSet) {
			f.StringVar(&format, "format", "text", "`form` of the report: text, markdown or json")
			place.flags(f)
		},
		examples: []example{
			{in: []string{
				`{"bureau":"某市科技局","year":2024}`,
				`{"proposal":{"id":"P1","track":"proposal","title":"关于建设科技馆的提案","proposers":[{"id":"m1","kind":"member"}]},"events":[{"event":"submitted","date":"2024-01-10"}]}`,
			}, begins: "某市科技局2024年政协提案办理工作总结"},
		},
		run: func(s *session, _ []string) error {
			if !slices.Contains([]string{"text", "markdown", "json"}, format) {
				return usagef("--format: %q is not one of text, markdown, json", format)
			}
			if err := place.load(s); err != nil {
				return err
			}
			return runReport(s, format, &place)
		},
	}
}

func runReport(s *session, format string, place *placeOption) error {
	var first reportHead
	var from origin
	var cases []proposal.Case
	ignored, decoder := nameSet{}, vocab.NewDecoder[caseLine]()
	lines, headless := 0, false
	err := s.eachLine(func(l line) error {
		var unknown []string
		var faults vocab.Faults
		var at origin
		if lines++; lines == 1 {
			first, at, unknown, faults = decodeLine(vocab.NewDecoder[reportHead](), l)
			for i, m := range first.Measures {
				faults.Under(vocab.At("/measures", i), faultsOf(m.Validate(), codeReportFailed))
			}
			from, headless = at, len(faults) > 0
			if err := notBuilt(l.text, "opening", "paragraphs", "lastYear"); err != nil {
				return err
			}
		} else {
			var c caseLine
			c, at, unknown, faults = decodeLine(decoder, l)
			if c.Proposal == nil && len(faults) == 0 {
				missing(&faults, "/proposal")
			}
			if len(faults) == 0 {
				cases = append(cases, c.file(first.Process, &place.Process))
			}
		}
		s.noteIDs(at, l)
		if len(faults) > 0 {
			return s.refuse(at, faults)
		}
		ignored.add(unknown)
		return nil
	})
	if err != nil || headless {
		return err
	}
	if first.Org.ID == "" && first.Org.Name == "" {
		first.Org = place.Org
	}
	year := stats.Year(first.Year, cases, stats.Options{
		Unit: first.unit(cases), Taxonomy: first.Taxonomy, Place: place.Place, // its policy and days
	})
	rep, err := report.Write(report.Input{
		Year: year, Org: first.Org, Bureau: first.Bureau, AsOf: first.AsOf.date(),
		Themes: first.Themes, Measures: first.Measures, Demonstration: first.Demonstration,
	})
	if err != nil {
		return s.refuse(from, faultsOf(err, codeReportFailed))
	}
	s.faulty = len(year.Faults) > 0
	for _, f := range year.Faults {
		s.note("%s", f)
	}
	for _, name := range ignored.names() {
		s.note("unknown field %s ignored", name)
	}
	if year.OtherYears+year.OtherUnits > 0 {
		s.note("not counted: %d cases of other years, %d of other units", year.OtherYears, year.OtherUnits)
	}
	if year.NoYear > 0 {
		s.note("not counted: %d cases of which no year is on record: give year in proposal, or the date of an event", year.NoYear)
	}
	for _, left := range rep.LeftOut {
		s.note("left out %s: %s (%s)", left.Heading, left.Why.ZH, left.Why.EN)
	}
	switch format {
	case "markdown":
		s.out.text(rep.Markdown())
	case "json":
		return writeAnswer(s, origin{ID: from.ID}, reportAnswer{rep, plainFaults(year.Faults)}, ignored.names())
	default:
		s.out.text(rep.Text())
	}
	return nil
}

// unit is the unit for which is counted: the one that the head names, else the
// organisation itself where the cases name it.
func (h reportHead) unit(cases []proposal.Case) string {
	if h.Unit != "" || h.Org.ID == "" {
		return h.Unit
	}
	for _, c := range cases {
		for _, e := range c.Events {
			if e.Unit == h.Org.ID {
				return h.Org.ID
			}
		}
	}
	return ""
}
