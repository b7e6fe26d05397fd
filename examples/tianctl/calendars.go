package main

import (
	"flag"
	"os"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// calendarOptions choose the calendar that answers come from.
type calendarOptions struct {
	region, asOf, overlay string
	estimate              bool
	layers                []deadline.Layer // of the place
}

func (o *calendarOptions) flags(f *flag.FlagSet) {
	f.StringVar(&o.region, "region", "", "`name` of a region with days of its own: "+strings.Join(regionNames(), ", "))
	f.StringVar(&o.asOf, "as-of", "", "answer as was known on `date`")
	f.StringVar(&o.overlay, "overlay", "", "`file` with own days, {\"off\":[…],\"work\":[…]}")
	f.BoolVar(&o.estimate, "estimate", false, "provisional answers for years without a notice, by law alone")
}

func regionNames() []string {
	var names []string
	for _, r := range china.Regions() {
		names = append(names, r.Name.ZH)
	}
	return names
}

// calendarFields are what a line may carry itself: the day as of which it asks,
// and own days on the calendar as then known.
type calendarFields struct {
	AsOf    moment          `json:"asOf,omitzero"`
	Overlay *deadline.Layer `json:"overlay,omitempty"`
}

// calendars gives each line the calendar that it asks for.
type calendars struct {
	base deadline.Calendar
	// last is the calendar made for the latest line with fields of its own:
	// such lines tend to come in runs.
	last lineCalendar
}

// lineCalendar is a calendar for one line, with what had no effect in its
// overlay.
type lineCalendar struct {
	key   string
	cal   deadline.Calendar
	notes []vocab.Reason
}

// calendars makes the calendar of the options. What had no effect in the file is
// noted on standard error.
func (o calendarOptions) calendars(s *session) (*calendars, error) {
	cal := china.Calendar()
	if o.asOf != "" {
		day, err := dayOption("--as-of", o.asOf)
		if err != nil {
			return nil, err
		}
		cal = cal.AsOf(day)
	}
	if o.estimate {
		cal = cal.Estimated()
	}
	var err error
	if cal, _, err = cal.With(o.layers...); err != nil {
		return nil, err
	}
	if o.region != "" {
		region, ok := china.RegionNamed(o.region)
		if !ok {
			return nil, usagef("--region: no own days of %q are built in; there are: %s", o.region, strings.Join(regionNames(), ", "))
		}
		if cal, _, err = cal.With(region.Layers...); err != nil {
			return nil, err
		}
	}
	if o.overlay != "" {
		var notes []vocab.Reason
		text, err := os.ReadFile(o.overlay)
		if err != nil {
			return nil, usagef("--overlay: %v", err)
		}
		layer, err := deadline.LoadLayer(text)
		if err == nil {
			cal, notes, err = cal.With(layer)
		}
		if err != nil {
			return nil, usagef("--overlay %s: %v", o.overlay, err)
		}
		for _, n := range notes {
			s.note("--overlay: %s", n.Text.EN)
		}
	}
	return &calendars{base: cal}, nil
}

// dayOption reads the day of an option.
func dayOption(name, text string) (deadline.Date, error) {
	var m moment
	if err := m.UnmarshalText([]byte(text)); err != nil {
		return deadline.Date{}, usagef("%s: %v", name, err)
	}
	return m.date(), nil
}

// of returns the calendar for a line and what had no effect in its overlay.
func (c *calendars) of(f calendarFields) (deadline.Calendar, []vocab.Reason, vocab.Faults) {
	if f.AsOf.date().IsZero() && f.Overlay == nil {
		return c.base, nil, nil
	}
	overlay, err := encode(f.Overlay)
	if err != nil {
		return deadline.Calendar{}, nil, faultsOf(err, codeLayerInvalid)
	}
	key := f.AsOf.date().String() + string(overlay)
	if c.last.key == key {
		return c.last.cal, c.last.notes, nil
	}
	made := lineCalendar{key: key, cal: c.base}
	if day := f.AsOf.date(); !day.IsZero() {
		made.cal = made.cal.AsOf(day)
	}
	if f.Overlay != nil {
		var faults vocab.Faults
		if made.cal, made.notes, err = made.cal.With(*f.Overlay); err != nil {
			faults.Under("/overlay", faultsOf(err, codeLayerInvalid))
			return deadline.Calendar{}, nil, faults
		}
	}
	c.last = made
	return made.cal, made.notes, nil
}

// texts are the sentences of reasons.
func texts(reasons []vocab.Reason) []vocab.Text {
	var all []vocab.Text
	for _, r := range reasons {
		all = append(all, r.Text)
	}
	return all
}
