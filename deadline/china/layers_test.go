package china_test

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// The three worked cases that need an overlay or an as-of calendar.
func TestWorkedCasesWithLayers(t *testing.T) {
	data, err := os.ReadFile("testdata/deadline-cases.json")
	require.NoError(t, err)
	cases, faults := vocab.Decode[[]workedCase](data)
	require.Empty(t, faults)
	n := 0
	for _, c := range cases {
		if c.Overlay == nil {
			continue
		}
		n++
		overlay, err := json.Marshal(c.Overlay)
		require.NoError(t, err)
		layer, err := deadline.LoadLayer(overlay)
		require.NoError(t, err)
		// On the calendar as known today the overlay emulates what was known then.
		cal, _, err := frozen.With(layer)
		require.NoError(t, err)
		got, err := c.answer(cal)
		require.NoError(t, err)
		require.Equal(t, string(c.Expect), got, c.Name)
		if !c.AsOf.IsZero() {
			got, err = c.answer(frozen.AsOf(c.AsOf))
			require.NoError(t, err)
			require.Equal(t, string(c.Expect), got, "%s without the overlay", c.Name)
			cal, notes, err := frozen.AsOf(c.AsOf).With(layer)
			require.NoError(t, err)
			require.Len(t, notes, 4, "everything in the overlay is so already")
			got, err = c.answer(cal)
			require.NoError(t, err)
			require.Equal(t, string(c.Expect), got)
		}
		if c.Region != "" {
			region, ok := china.RegionNamed(c.Region)
			require.True(t, ok)
			cal, _, err := frozen.With(region.Layers...)
			require.NoError(t, err)
			got, err = c.answer(cal)
			require.NoError(t, err)
			require.Equal(t, string(c.Expect), got, "%s by the built-in region", c.Name)
		}
	}
	require.Equal(t, 3, n)
}

// regionDays are days as the orders of the regions name them, read a second
// time: one at least for each year of each region.
func regionDays() []regionDay {
	return []regionDay{
		{"广西", "2014-04-02", deadline.DayKindLocalHoliday, false},
		{"guangxi", "2017-04-01", deadline.DayKindLocalHoliday, false},
		{"guangxi", "2017-04-04", deadline.DayKindStatutoryHoliday, false},
		{"guangxi", "2017-04-08", deadline.DayKindMakeupWorkday, false},
		{"guangxi", "2021-04-18", deadline.DayKindMakeupWorkday, false},
		{"guangxi", "2022-04-06", deadline.DayKindWorkday, true},
		{"guangxi", "2023-04-21", deadline.DayKindLocalHoliday, false},
		{"guangxi", "2024-04-12", deadline.DayKindLocalHoliday, false},
		{"凉山", "2011-10-08", deadline.DayKindLocalHoliday, false},
		{"liangshan", "2011-10-09", deadline.DayKindMakeupWorkday, false},
		{"liangshan", "2011-07-31", deadline.DayKindMakeupWorkday, false},
		{"湖北", "2020-02-03", deadline.DayKindLocalHoliday, false},
		{"hubei", "2020-02-14", deadline.DayKindWorkday, false},
		{"xinjiang", "2022-05-05", deadline.DayKindLocalHoliday, false},
		{"xinjiang", "2023-06-28", deadline.DayKindLocalHoliday, false},
		{"xinjiang", "2025-06-10", deadline.DayKindLocalHoliday, false},
		{"xinjiang", "2024-06-10", deadline.DayKindStatutoryHoliday, true},
		{"ningxia", "2019-06-05", deadline.DayKindLocalHoliday, false},
		{"ningxia", "2020-05-25", deadline.DayKindLocalHoliday, false},
		{"ningxia", "2021-07-20", deadline.DayKindLocalHoliday, false},
		{"lhasa", "2023-02-18", deadline.DayKindMakeupWorkday, false},
		{"lhasa", "2025-03-04", deadline.DayKindLocalHoliday, false},
		{"lhasa", "2026-02-24", deadline.DayKindLocalHoliday, false},
		{"lhasa", "2026-02-28", deadline.DayKindMakeupWorkday, false},
	}
}

type regionDay struct {
	region, date string
	kind         deadline.DayKind
	provisional  bool
}

func TestEveryYearOfARegionIsReadASecondTime(t *testing.T) {
	read := map[string]bool{}
	for _, c := range regionDays() {
		r, _ := china.RegionNamed(c.region)
		read[r.Token+c.date[:4]] = true
	}
	for _, r := range china.Regions() {
		for _, l := range r.Layers {
			for _, y := range l.Years {
				require.True(t, read[fmt.Sprint(r.Token, y)], "%s %d: give regionDays a day as the order names it (CONTRIBUTING, Adding a region)", r.Token, y)
			}
		}
	}
}

func TestRegionsDoWhatTheirOrdersSay(t *testing.T) {
	for _, c := range regionDays() {
		region, ok := china.RegionNamed(c.region)
		require.True(t, ok, c.region)
		cal, _, err := frozen.With(region.Layers...)
		require.NoError(t, err)
		day, err := cal.Day(deadline.MustDate(c.date))
		require.NoError(t, err)
		require.Equal(t, c.kind, day.Kind, "%s %s", c.region, c.date)
		require.Equal(t, c.provisional, day.Provisional, "%s %s", c.region, c.date)
		if c.provisional {
			require.Equal(t, "calendar.region_gap", day.Why.Code)
			require.Contains(t, day.Why.Text.ZH, region.Name.ZH)
			require.NotEmpty(t, cal.Caveats(day.Date, day.Date))
			require.NotEmpty(t, cal.Caveats(day.Date, day.Date))
		}
	}
	_, ok := china.RegionNamed("内蒙古")
	require.False(t, ok, "no region-wide order was found")
	for _, r := range china.Regions() {
		require.NotEmpty(t, r.Covers.ZH)
		require.NotEmpty(t, r.Name.EN)
		for _, l := range r.Layers {
			_, _, err := frozen.With(l)
			require.NoError(t, err)
			require.NotZero(t, l.Source)
			require.Equal(t, l.Years[0], l.Off[0].First.Year())
		}
	}
}

func TestAsOfAnswersAsItWasKnown(t *testing.T) {
	for _, c := range []struct {
		asOf, date string
		worked     bool
		unknown    bool
	}{
		{"2015-05-12", "2015-09-03", true, false},
		{"2015-05-13", "2015-09-03", false, false},
		{"2015-05-13", "2015-09-06", true, false},
		{"2019-03-21", "2019-05-02", true, false},
		{"2019-03-22", "2019-05-02", false, false},
		{"2020-01-25", "2020-02-01", true, false},
		{"2020-01-26", "2020-02-01", false, false},
		{"2020-01-26", "2020-01-31", false, false},
		{"2005-12-15", "2005-12-31", false, false},
		{"2005-12-16", "2005-12-31", true, false},
		{"2007-12-30", "2007-12-29", false, false}, // the month of issue alone is known
		{"2007-12-31", "2007-12-29", true, false},
		{"2024-11-11", "2025-01-01", false, true},
		{"2003-12-30", "2004-01-01", false, true},
	} {
		cal := frozen.AsOf(deadline.MustDate(c.asOf))
		worked, err := cal.IsWorkday(deadline.MustDate(c.date))
		if c.unknown {
			require.ErrorIs(t, err, deadline.ErrYearUnknown, c.asOf)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, c.worked, worked, "as of %s: %s", c.asOf, c.date)
	}
	cal := frozen.AsOf(deadline.MustDate("2018-12-03"))
	require.Equal(t, "2018-12-28", cal.Coverage().Firm.String())
	require.NotEmpty(t, cal.Caveats(deadline.MustDate("2018-12-29"), deadline.MustDate("2018-12-29")))
	require.Equal(t, china.Calendar().Revision(), cal.AsOf(deadline.Date{}).Revision())
	require.NotEqual(t, frozen.Revision(), cal.Revision())
	require.Empty(t, frozen.AsOf(deadline.MustDate("2000-01-01")).Revision())
	_, err := frozen.AsOf(deadline.MustDate("2000-01-01")).AddWorkdays(deadline.MustDate("2024-01-01"), 1)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
}

func TestLayersCommuteWithAsOfAndEstimates(t *testing.T) {
	own := deadline.Layer{ID: "own", Off: []deadline.Span{{First: deadline.MustDate("2019-05-06"), Last: deadline.MustDate("2019-05-07")}}}
	day := deadline.MustDate("2019-03-01")
	a, _, err := frozen.AsOf(day).With(own)
	require.NoError(t, err)
	b, _, err := frozen.With(own)
	require.NoError(t, err)
	require.Equal(t, a.Revision(), b.AsOf(day).Revision())
	require.Equal(t, a.Estimated().Revision(), b.Estimated().AsOf(day).Revision())
}

func TestLayerFaultsAndNotes(t *testing.T) {
	_, err := deadline.LoadLayer([]byte(`{"off":["2024-02-30","2024-03-01"],"work":["2024-03-02"],"rest":[]}`))
	var faults vocab.Faults
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"date.invalid", "json.unknown_field"}, faults.Codes())
	require.Equal(t, "/off/0", faults[0].Path)
	_, err = deadline.LoadLayer([]byte(`{"off":["2024-03-01..2024-03-03"],"work":["2024-03-02",null]}`))
	require.ErrorAs(t, err, &faults)
	require.Equal(t, []string{"layer.both", "layer.unset"}, faults.Codes())
	require.Equal(t, "/work/0", faults[0].Path)

	layer, err := deadline.LoadLayer([]byte(`{"id":"own","off":["2024-10-05","2024-10-08","2030-01-02"],"work":["2024-10-12","2024-10-19"]}`))
	require.NoError(t, err)
	cal, notes, err := frozen.With(layer)
	require.NoError(t, err)
	var codes []string
	for _, n := range notes {
		codes = append(codes, n.Code)
	}
	require.Equal(t, []string{"layer.already_off", "layer.outside", "layer.already_worked"}, codes)
	require.Equal(t, frozen.Coverage(), cal.Coverage())
	worked, err := cal.IsWorkday(deadline.MustDate("2024-10-19"))
	require.NoError(t, err)
	require.True(t, worked)
	// The calendar it was laid on is what it was.
	worked, err = frozen.IsWorkday(deadline.MustDate("2024-10-19"))
	require.NoError(t, err)
	require.False(t, worked)
	// Two layers with faults: the place of the layer stands before the path.
	bad := deadline.Layer{Off: []deadline.Span{{}}}
	_, _, err = cal.With(layer, bad)
	require.ErrorAs(t, err, &faults)
	require.Equal(t, "/1/off/0", faults[0].Path)
}

func TestEstimatesAreMarkedAndFollowTheDecree(t *testing.T) {
	cal := frozen.Estimated()
	require.Equal(t, "2099-12-31", cal.Coverage().Last.String())
	require.Equal(t, "2026-12-31", cal.Coverage().Published.String())
	off := map[string]deadline.DayKind{}
	for d := range (deadline.Span{First: deadline.MustDate("2027-01-01"), Last: deadline.MustDate("2027-12-31")}).Days() {
		day, err := cal.Day(d)
		require.NoError(t, err)
		require.True(t, day.Provisional, d)
		require.Equal(t, "calendar.estimate", day.Why.Code)
		if day.Kind != deadline.DayKindWorkday && day.Kind != deadline.DayKindWeekend {
			off[d.String()[5:]] = day.Kind
			require.NotEmpty(t, day.Source.Number)
		}
	}
	h, m := deadline.DayKindStatutoryHoliday, deadline.DayKindAdjustedDayOff
	require.Equal(t, map[string]deadline.DayKind{
		"01-01": h, "02-05": h, "02-06": h, "02-07": h, "02-08": h, "02-09": m, "02-10": m, "04-05": h,
		"05-01": h, "05-02": h, "05-03": m, "05-04": m, "06-09": h, "09-15": h, "10-01": h, "10-02": h, "10-03": h, "10-04": m, "10-05": m,
	}, off)
	for year := cal.Coverage().Published.Year() + 1; year <= cal.Coverage().Last.Year(); year++ {
		off := 0
		first, err := deadline.NewDate(year, 1, 1)
		require.NoError(t, err)
		last, err := deadline.NewDate(year, 12, 31)
		require.NoError(t, err)
		for d := range (deadline.Span{First: first, Last: last}).Days() {
			day, err := cal.Day(d)
			require.NoError(t, err)
			if wd := d.Weekday(); wd != 0 && wd != 6 && !day.Workday() {
				off++
			}
		}
		require.Equal(t, 13, off, "in %d every statutory day is had on a weekday, in itself or made up", year)
	}
	// An estimate never changes a published day.
	require.Empty(t, deadline.DayChanges(frozen, cal, cal.Coverage().First, cal.Coverage().Published))
	d, err := cal.AddWorkdays(deadline.MustDate("2026-12-25"), 10)
	require.NoError(t, err)
	require.NotEmpty(t, cal.Caveats(deadline.MustDate("2026-12-25"), d))
	// The law as it was known: eleven days for a year after 2019.
	old := frozen.AsOf(deadline.MustDate("2019-06-01")).Estimated()
	worked, err := old.IsWorkday(deadline.MustDate("2025-05-02"))
	require.NoError(t, err)
	require.True(t, worked)
}

func TestDiffListsTheDeadlinesThatMove(t *testing.T) {
	before, after := frozen.AsOf(deadline.MustDate("2019-03-21")), frozen.AsOf(deadline.MustDate("2019-03-22"))
	running := []deadline.Running{
		{ID: "b", Matter: deadline.Matter{Events: []deadline.Occurrence{on(deadline.ClockEventReceived, "2019-04-22"), on(deadline.ClockEventAssigned, "2019-02-02")}}},
		{ID: "a", Matter: deadline.Matter{Events: []deadline.Occurrence{on(deadline.ClockEventReceived, "2019-04-17")}}},
		{ID: "c", Matter: deadline.Matter{Events: []deadline.Occurrence{on(deadline.ClockEventReceived, "2019-01-17")}}},
	}
	moves, err := deadline.Diff(before, after, china.Common3M(), running)
	require.NoError(t, err)
	require.Len(t, moves, 2)
	// a: 10 workdays from 17 April: 30 April worked through, then 2 May, now 5 May.
	require.Equal(t, "a", moves[0].ID)
	require.Equal(t, "2019-05-02", moves[0].From.String())
	require.Equal(t, "2019-04-30", moves[0].To.String())
	require.Equal(t, "b", moves[1].ID)
	require.Equal(t, deadline.ActReply, china.Common3M().Rules[0].Act)
	for _, m := range moves {
		require.NotEmpty(t, m.Why)
		for _, w := range m.Why {
			require.NotEqual(t, w.Old.Workday(), w.New.Workday())
		}
	}
	// When the notice of a year comes out, what was unknown gets a date.
	late := []deadline.Running{{ID: "d", Matter: deadline.Matter{Events: []deadline.Occurrence{on(deadline.ClockEventReceived, "2024-12-25")}}}}
	moves, err = deadline.Diff(frozen.AsOf(deadline.MustDate("2024-11-11")), frozen, china.Common3M(), late)
	require.NoError(t, err)
	require.Len(t, moves, 1)
	require.True(t, moves[0].From.IsZero())
	require.Equal(t, "2025-01-09", moves[0].To.String())
}

func TestSwapTellsWhatBelongsTogether(t *testing.T) {
	swap, ok, err := frozen.Swap(deadline.MustDate("2024-10-12"))
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, "国庆节", swap.Festival.ZH)
	require.Len(t, swap.Work, 2)
	require.Len(t, swap.Off, 2)
	require.Zero(t, swap.Substitutes)
	// 2015: the Mid-Autumn Festival on a Sunday and 3 October on a Saturday.
	swap, ok, err = frozen.Swap(deadline.MustDate("2015-10-07"))
	require.NoError(t, err)
	require.True(t, ok)
	require.Len(t, swap.Work, 1)
	require.Len(t, swap.Off, 3)
	require.Equal(t, 2, swap.Substitutes)
	_, ok, err = frozen.Swap(deadline.MustDate("2024-10-16"))
	require.NoError(t, err)
	require.False(t, ok)
	_, _, err = frozen.Swap(deadline.MustDate("2030-10-16"))
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
}

func TestObservancesChangeNoWorkday(t *testing.T) {
	require.Len(t, china.Observances(2026), 4)
	require.Empty(t, china.Observances(2007))
	for _, o := range china.Observances(2024) {
		day, err := frozen.Day(o.Date)
		require.NoError(t, err)
		if day.Kind == deadline.DayKindWorkday {
			require.Empty(t, day.Name.ZH)
		}
		require.NotEmpty(t, o.Who.ZH)
	}
}

func TestManyGoroutinesShareACalendar(t *testing.T) {
	cal := frozen
	done := make(chan deadline.Date)
	for range 8 {
		go func() {
			var last deadline.Date
			for i := range 2000 {
				last, _ = cal.AddWorkdays(deadline.MustDate("2024-01-02"), i%400)
				_, _, _ = cal.Swap(last)
			}
			done <- last
		}()
	}
	first := <-done
	for range 7 {
		require.Equal(t, first, <-done)
	}
}
