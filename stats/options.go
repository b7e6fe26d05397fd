package stats

import (
	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/proposal"
)

// Options says how cases become records and which figures are counted. The zero
// value takes each case as a whole, computes due dates by the policy common-3m on
// the Chinese calendar, and counts the library's own indicators.
type Options struct {
	// Unit is the unit for which is counted, such as a bureau within a city's
	// files: role, dates, class and contacts are then its own. Empty takes the
	// case as a whole, with the dates of the unit that answers for it.
	Unit string
	// Taxonomy is the taxonomy of subjects whose code becomes the category;
	// empty takes the first subject of the paper.
	Taxonomy string
	// Place is the place whose papers are counted: its policy, and its layers on
	// the Chinese calendar, hold where Policy and Calendar are unset.
	Place proposal.Place
	// Calendar and Policy give the due dates. Where they are unset and Place has
	// none, they are china.Calendar() and china.Common3M(); Annual.Policy and the
	// definitions of the figures that ask whether something was in time say whose
	// policy it was.
	Calendar deadline.Calendar
	Policy   deadline.Policy
	// Indicators are the figures of a year; none means Indicators().
	Indicators []Indicator
}

func (o Options) withDefaults() Options {
	if o.Calendar.IsZero() {
		// A place that LoadPlace read gives no error; of another the layers that
		// cannot lie on the calendar leave it unset, and no date is due.
		o.Calendar, _, _ = o.Place.Calendar(china.Calendar())
	}
	if o.Policy.IsZero() {
		o.Policy = o.Place.Policy
	}
	if o.Policy.IsZero() {
		o.Policy = china.Common3M()
	}
	if len(o.Indicators) == 0 {
		o.Indicators = Indicators()
	}
	return o
}
