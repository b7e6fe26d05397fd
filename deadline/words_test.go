package deadline

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/seed-3129f372/tian/deadline/vocab"
	"github.com/stretchr/testify/require"
)

func TestDatesAreReadStrictlyAndWrittenInChinese(t *testing.T) {
	for _, in := range []string{"", "2024-3-01", "2024-13-01", "2024-00-10", "2008-09-31", "2023-02-29", "0000-01-01", "2024-03-01 ", "20240301", "2024-0a-01", "２０２４-03-01"} {
		_, err := ParseDate(in)
		require.ErrorIs(t, err, ErrDate, in)
	}
	d := MustDate("2024-02-29")
	require.Equal(t, "2024年2月29日", d.ZH())
	require.Equal(t, 2024, d.Year())
	require.Equal(t, time.February, d.Month())
	require.Equal(t, 29, d.Day())
	require.Equal(t, time.Thursday, d.Weekday())
	require.Equal(t, -1, Date{}.Compare(d))
	require.Zero(t, Date{}.Sub(d))
	require.Panics(t, func() { MustDate("x") })
	b, err := json.Marshal(map[string]Date{"a": d, "b": {}})
	require.NoError(t, err)
	require.JSONEq(t, `{"a":"2024-02-29","b":null}`, string(b))
	var e Date
	require.NoError(t, json.Unmarshal([]byte(`""`), &e))
	require.True(t, e.IsZero())
	require.Error(t, json.Unmarshal([]byte(`20240229`), &e))
	v, err := d.Value()
	require.NoError(t, err)
	require.Equal(t, "2024-02-29", v)
	v, err = Date{}.Value()
	require.NoError(t, err)
	require.Nil(t, v)
	for _, src := range []any{"2024-02-29", []byte("2024-02-29"), time.Date(2024, 2, 29, 23, 0, 0, 0, time.UTC)} {
		require.NoError(t, e.Scan(src))
		require.Equal(t, d, e)
	}
	require.NoError(t, e.Scan(nil))
	require.True(t, e.IsZero())
	require.ErrorIs(t, e.Scan(3), ErrDate)
	require.ErrorIs(t, e.Scan("2024-02-29 00:00:00"), ErrDate)
	for _, n := range []int{maxDay + 1, -maxDay - 1, 1<<31 - 1} {
		_, err = d.AddDays(n)
		require.ErrorIs(t, err, ErrDate)
	}
	_, err = d.AddMonths(12 * 8000)
	require.ErrorIs(t, err, ErrDate)
	_, err = d.AddMonths(-12 * 2024)
	require.ErrorIs(t, err, ErrDate)
}

func FuzzParseDate(f *testing.F) {
	f.Add("2024-02-29")
	f.Add("2008-09-31")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		ref, refErr := time.Parse("2006-01-02", s)
		if err != nil {
			require.True(t, refErr != nil || ref.Year() == 0)
			return
		}
		require.NoError(t, refErr)
		require.Equal(t, s, d.String())
		require.Equal(t, int(ref.Unix()/86400), d.Sub(MustDate("1970-01-01")))
	})
}

func TestMonthDaysAreReadAsRegulationsWriteThem(t *testing.T) {
	for in, want := range map[string]string{"06-30": "06-30", "9月31日": "09-31", "8月底": "08-31", "2月底": "02-29", "6月30号": "06-30", "12月末": "12-31", "九月三十一日": "09-31", "六月底": "06-30"} {
		m, err := ParseMonthDay(in)
		require.NoError(t, err, in)
		require.Equal(t, want, m.String())
	}
	for _, in := range []string{"", "6-30", "00-10", "13-01", "06-00", "06-32", "6月", "x月底", "0630", "06/30"} {
		_, err := ParseMonthDay(in)
		require.ErrorIs(t, err, ErrDate, in)
	}
	bad, err := NewMonthDay(time.September, 31)
	require.NoError(t, err)
	require.False(t, bad.exists())
	require.Equal(t, "09-30", bad.mend().String())
	require.Equal(t, "9月31日", bad.ZH())
	_, err = bad.in(2008)
	require.ErrorIs(t, err, ErrDate)
	leap, err := NewMonthDay(time.February, 29)
	require.NoError(t, err)
	require.True(t, leap.exists())
	for year, want := range map[int]string{2023: "2023-02-28", 2024: "2024-02-29"} {
		d, err := leap.in(year)
		require.NoError(t, err)
		require.Equal(t, want, d.String())
	}
	_, err = leap.in(0)
	require.ErrorIs(t, err, ErrDate)
	require.Equal(t, "", MonthDay{}.ZH())
}

func TestASpanHoldsBothItsEnds(t *testing.T) {
	s, err := ParseSpan("2024-10-01..2024-10-07")
	require.NoError(t, err)
	require.Equal(t, 7, s.Len())
	require.True(t, s.Contains(MustDate("2024-10-07")))
	require.False(t, s.Contains(Date{}))
	require.Equal(t, "2024-10-01..2024-10-07", s.String())
	one, err := ParseSpan("2024-10-01")
	require.NoError(t, err)
	require.Equal(t, "2024-10-01", one.String())
	n := 0
	for range s.Days() {
		if n++; n == 3 {
			break
		}
	}
	require.Equal(t, 3, n)
	for _, in := range []string{"", "2024-10-07..2024-10-01", "2024-10-01..", "2024-10-01...2024-10-02"} {
		_, err := ParseSpan(in)
		require.ErrorIs(t, err, ErrDate, in)
	}
	require.Zero(t, Span{}.Len())
	b, err := json.Marshal([]Span{s, {}})
	require.NoError(t, err)
	require.Equal(t, `["2024-10-01..2024-10-07",""]`, string(b))
	var back []Span
	require.NoError(t, json.Unmarshal(b, &back))
	require.Equal(t, []Span{s, {}}, back)
}

func TestSourceAndFault(t *testing.T) {
	s := vocab.Source{Title: "办法", Number: "国务院令第795号", Article: "第七条"}
	require.Equal(t, "《办法》（国务院令第795号）第七条", s.String())
	require.Equal(t, "第795号", vocab.Source{Number: "第795号"}.String())
	require.Equal(t, "《办法》", vocab.Source{Title: "《办法》"}.String())
	require.True(t, vocab.Source{}.IsZero())
	var fs vocab.Faults
	require.NoError(t, fs.Err())
	fs.Add("", vocab.Code{Code: vocab.CodeType}.As("甲", "a"))
	fs.Under("/x", vocab.Faults{{Path: "/y", Code: "json.syntax"}})
	require.Equal(t, "/x/y", fs[1].Path)
	require.True(t, fs.Has("json.type"))
	require.Equal(t, []string{"json.syntax", "json.type"}, fs.Codes())
	require.Contains(t, fs.Err().Error(), "a [json.type]\n")
	require.Equal(t, "/a~1b/~0c", vocab.Pointer("a/b", "~c"))
	require.Equal(t, "甲", vocab.Text{ZH: "甲", EN: "a"}.String())
	require.Equal(t, "a", vocab.Text{EN: "a"}.String())
}

func FuzzLoadLayer(f *testing.F) {
	f.Add([]byte(`{"off":["2024-10-01..2024-10-07"],"work":["2024-10-12"],"region":"甲","years":[2024]}`))
	f.Add([]byte(`{"off":["2024-02-30"],"work":[null]}`))
	plan := NationalPlan{
		Notices:   []Notice{{Year: 2024, Source: vocab.Source{Issued: "2023-10-25"}}},
		Festivals: func(int, Date) []Festival { return nil },
	}
	cal, err := NewCalendar(plan)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := LoadLayer(data)
		if err != nil {
			return
		}
		c, _, err := cal.With(l)
		require.NoError(t, err)
		require.Equal(t, cal.Coverage(), c.Coverage())
		// The fast path agrees with the days, whatever the layer says.
		n := 0
		for d := range (Span{cal.Coverage().First, cal.Coverage().Last}).Days() {
			day, err := c.Day(d)
			require.NoError(t, err)
			worked, err := c.IsWorkday(d)
			require.NoError(t, err)
			require.Equal(t, worked, day.Workday())
			if worked {
				n++
				got, err := c.AddWorkdays(Date{cal.Coverage().First.n - 1}, n)
				require.NoError(t, err)
				require.Equal(t, d, got)
			}
		}
	})
}

func TestNewCalendarRefusesAnImpossiblePlan(t *testing.T) {
	none := func(int, Date) []Festival { return nil }
	issued := vocab.Source{Issued: "2023"}
	for name, c := range map[string]struct {
		notices []Notice
		code    string
	}{
		"hole":       {[]Notice{{Year: 2023, Source: issued}, {Year: 2025, Source: issued}}, "calendar.year"},
		"amends":     {[]Notice{{Year: 2023, Source: issued, Amends: true}}, "calendar.year"},
		"year":       {[]Notice{{Year: 0, Source: issued}}, "calendar.year"},
		"not issued": {[]Notice{{Year: 2023}}, "calendar.issued"},
		"bad issue":  {[]Notice{{Year: 2023, Source: vocab.Source{Issued: "2023-13"}}}, "calendar.issued"},
		"order":      {[]Notice{{Year: 2023, Source: vocab.Source{Issued: "2023-05-02"}}, {Year: 2024, Source: vocab.Source{Issued: "2023-05-01"}}}, "calendar.issued"},
		"span":       {[]Notice{{Year: 2023, Source: issued, Clauses: []Clause{{Off: []Span{{MustDate("2023-02-01"), MustDate("2023-01-01")}}}}}}, "calendar.span"},
	} {
		_, err := NewCalendar(NationalPlan{Notices: c.notices, Festivals: none})
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults, name)
		require.Equal(t, []string{c.code}, faults.Codes(), name)
	}
	for name, p := range map[string]NationalPlan{
		"empty":    {},
		"too long": {Notices: []Notice{{Year: 2023, Source: issued}}, Festivals: none, LastYear: 2202},
	} {
		_, err := NewCalendar(p)
		var faults vocab.Faults
		require.ErrorAs(t, err, &faults, name)
	}
	// Where the law is not given, what the notices give off is swapped.
	cal, err := NewCalendar(NationalPlan{LastYear: 2099, Notices: []Notice{{Year: 2023, Source: issued, Clauses: []Clause{{Off: []Span{{MustDate("2023-10-02"), MustDate("2023-10-02")}}}}}}})
	require.NoError(t, err)
	day, err := cal.Day(MustDate("2023-10-02"))
	require.NoError(t, err)
	require.Equal(t, DayKindAdjustedDayOff, day.Kind)
	_, err = cal.Estimated().IsWorkday(MustDate("2024-01-01"))
	require.ErrorIs(t, err, ErrYearUnknown)
	before := cal.AsOf(MustDate("2022-12-31"))
	_, err = before.IsWorkday(MustDate("2023-01-01"))
	require.ErrorIs(t, err, ErrYearUnknown)
	require.Equal(t, "日历不含任何日期", before.Coverage().text().ZH)
}

func TestTablesAreSmall(t *testing.T) {
	notices := []Notice{}
	for y := 2004; y <= 2026; y++ {
		notices = append(notices, Notice{Year: y, Source: vocab.Source{Issued: "2003"}})
	}
	cal, err := NewCalendar(NationalPlan{Notices: notices, Festivals: func(int, Date) []Festival { return nil }})
	require.NoError(t, err)
	local, _, err := cal.With(
		Layer{Region: "甲", Years: []int{2017}, Off: []Span{{MustDate("2017-03-30"), MustDate("2017-04-04")}}, Work: []Date{MustDate("2017-04-08")}},
		Layer{Work: []Date{MustDate("2018-04-08"), MustDate("2018-04-14")}},
	)
	require.NoError(t, err)
	for _, c := range []Calendar{cal, local} {
		size := 8*len(c.t.words) + 2*len(c.t.ranks) + 2*len(c.t.selects)
		require.LessOrEqual(t, size, 16*1024, "rank and select tables for 2004 to 2026")
		t.Logf("%d bytes", size)
	}
}
