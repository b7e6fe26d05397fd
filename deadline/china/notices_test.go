package china_test

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// fact is one notice of testdata/notices.json, transcribed clause by clause
// from the published texts. It is the second transcription against which the
// typed tables are read.
type fact struct {
	Title   string       `json:"title"`
	Number  string       `json:"number"`
	Issued  string       `json:"issued"`
	Year    int          `json:"year"`
	Amends  bool         `json:"amends"`
	Clauses []factClause `json:"clauses"`
	Cancels struct {
		Off  []deadline.Date `json:"off"`
		Work []deadline.Date `json:"work"`
	} `json:"cancels"`
}

type factClause struct {
	Festival string          `json:"festival"`
	Off      []string        `json:"off"`
	Work     []deadline.Date `json:"work"`
}

func facts(t testing.TB) []fact {
	data, err := os.ReadFile("testdata/notices.json")
	require.NoError(t, err)
	all, faults := vocab.Decode[[]fact](data)
	require.Empty(t, faults)
	return all
}

func days(t testing.TB, span string) []deadline.Date {
	a, b, two := strings.Cut(span, "..")
	first, err := deadline.ParseDate(a)
	require.NoError(t, err, "%q of testdata/notices.json", span)
	last := first
	if two {
		last, err = deadline.ParseDate(b)
		require.NoError(t, err, "%q of testdata/notices.json", span)
	}
	require.False(t, last.Before(first), "%q of testdata/notices.json is reversed", span)
	var all []deadline.Date
	for d := first; !d.After(last); {
		all = append(all, d)
		next, err := d.AddDays(1)
		require.NoError(t, err)
		d = next
	}
	return all
}

func TestNoticesAreTypedAsPublished(t *testing.T) {
	want, got := facts(t), china.Notices()
	var transcribed, typed []string
	for _, f := range want {
		transcribed = append(transcribed, fmt.Sprintf("《%s》 %s issued %s for %d, amends: %t", f.Title, f.Number, f.Issued, f.Year, f.Amends))
	}
	for _, n := range got {
		typed = append(typed, fmt.Sprintf("《%s》 %s issued %s for %d, amends: %t", n.Source.Title, n.Source.Number, n.Source.Issued, n.Year, n.Amends))
	}
	require.Equal(t, transcribed, typed, "a notice is typed in notices_2015.go and a second time in testdata/notices.json, `amends` alike: CONTRIBUTING, Adding a year")
	for i, f := range want {
		n := got[i]
		require.Equal(t, vocab.Source{Title: f.Title, Number: f.Number, Issued: f.Issued}, n.Source)
		require.Len(t, n.Clauses, len(f.Clauses), f.Title)
		for j, c := range f.Clauses {
			require.Equal(t, c.Festival, n.Clauses[j].Festival.ZH, f.Title)
			require.NotEmpty(t, n.Clauses[j].Festival.EN, f.Title)
			require.ElementsMatch(t, c.Work, n.Clauses[j].Work, f.Title)
			var off, given []deadline.Date
			for _, s := range c.Off {
				off = append(off, days(t, s)...)
			}
			for _, s := range n.Clauses[j].Off {
				given = append(given, days(t, s.First.String()+".."+s.Last.String())...)
			}
			require.Equal(t, off, given, f.Title)
		}
	}
}

// A notice comes out in the year before its own, an amendment then or in the
// year itself; the number tells the year of issue, the title of an arrangement
// the year arranged. No number is given twice.
func TestYearTitleNumberAndIssueAgree(t *testing.T) {
	numbers := map[string]string{"": ""} // some old numbers are not known
	for _, n := range china.Notices() {
		s := n.Source
		what := fmt.Sprintf("《%s》 (%d, %s) issued %s", s.Title, n.Year, s.Number, s.Issued)
		issued := s.Issued[:4]
		if !n.Amends || issued != strconv.Itoa(n.Year) {
			require.Equal(t, strconv.Itoa(n.Year-1), issued, "%s: the year of issue", what)
		}
		if s.Number != "" {
			require.Contains(t, s.Number, "〔"+issued+"〕", "%s: the year of the number", what)
			require.Empty(t, numbers[s.Number], "%s: the number stands twice", what)
			numbers[s.Number] = s.Title
		}
		if !n.Amends {
			require.Contains(t, s.Title, fmt.Sprintf("%d年", n.Year), what)
		}
	}
}

// reference says for every day from 2004 to the last year of the facts whether
// it is worked, built day by day from them without any code of the library but
// Date.
func reference(t testing.TB) (first deadline.Date, worked []bool) {
	first = deadline.MustDate("2004-01-01")
	all := facts(t)
	last, err := deadline.NewDate(all[len(all)-1].Year, 12, 31)
	require.NoError(t, err)
	worked = make([]bool, last.Sub(first)+1)
	for i := range worked {
		wd := (4 + i) % 7 // 2004-01-01 was a Thursday
		worked[i] = wd != 0 && wd != 6
	}
	for _, f := range all {
		for _, c := range f.Clauses {
			for _, s := range c.Off {
				for _, d := range days(t, s) {
					worked[d.Sub(first)] = false
				}
			}
			for _, d := range c.Work {
				worked[d.Sub(first)] = true
			}
		}
		for _, d := range f.Cancels.Work {
			worked[d.Sub(first)] = false
		}
	}
	return first, worked
}

func TestEveryDayIsRight(t *testing.T) {
	cal := china.Calendar()
	first, worked := reference(t)
	require.Equal(t, first, cal.Coverage().First)
	require.Equal(t, cal.Coverage().Last.Sub(first)+1, len(worked))
	for i, want := range worked {
		d, err := first.AddDays(i)
		require.NoError(t, err)
		got, err := cal.IsWorkday(d)
		require.NoError(t, err)
		require.Equal(t, want, got, d)
		day, err := cal.Day(d)
		require.NoError(t, err)
		require.Equal(t, want, day.Workday(), d)
		weekend := d.Weekday() == 0 || d.Weekday() == 6
		switch day.Kind {
		case deadline.DayKindMakeupWorkday, deadline.DayKindWeekend:
			require.True(t, weekend, d)
		case deadline.DayKindWorkday, deadline.DayKindAdjustedDayOff:
			require.False(t, weekend, d)
		case deadline.DayKindStatutoryHoliday:
		default:
			require.Fail(t, "no kind for a national day", "%s %s", d, day.Kind)
		}
		if day.Kind != deadline.DayKindWorkday && day.Kind != deadline.DayKindWeekend {
			require.NotEmpty(t, day.Source.Title, d)
			require.NotEmpty(t, day.Name.ZH, d)
		}
	}
}

func TestStatutoryDaysAreThoseOfTheDecree(t *testing.T) {
	cal := china.Calendar()
	for year := cal.Coverage().First.Year(); year <= cal.Coverage().Published.Year(); year++ {
		want := 10
		switch {
		case year >= 2025:
			want = 13
		case year >= 2008:
			want = 11
		}
		if year == 2015 {
			want++
		}
		days := china.Festivals(year)
		require.Len(t, days, want, year)
		for _, f := range days {
			day, err := cal.Day(f.Date)
			require.NoError(t, err)
			require.Equal(t, deadline.DayKindStatutoryHoliday, day.Kind, f.Date)
			require.False(t, day.Workday())
		}
	}
	require.Empty(t, china.Festivals(2003))
	require.Empty(t, china.Festivals(2100))
	require.Len(t, china.Festivals(2099), 13)
}

func TestDayTellsNameAndNotice(t *testing.T) {
	cal := china.Calendar()
	for _, c := range []struct{ date, kind, name, number string }{
		{"2024-10-12", "makeup_workday", "国庆节", "国办发明电〔2023〕7号"},
		{"2024-10-01", "statutory_holiday", "国庆节", "国办发明电〔2023〕7号"},
		{"2024-10-04", "adjusted_day_off", "国庆节", "国办发明电〔2023〕7号"},
		{"2024-10-05", "weekend", "国庆节", "国办发明电〔2023〕7号"},
		{"2024-10-19", "weekend", "", ""},
		{"2024-02-09", "workday", "", ""},
		{"2025-10-06", "statutory_holiday", "中秋节", "国办发明电〔2024〕12号"},
		{"2025-10-08", "adjusted_day_off", "国庆节、中秋节", "国办发明电〔2024〕12号"},
		{"2020-10-01", "statutory_holiday", "国庆节、中秋节", "国办发明电〔2019〕16号"},
		{"2019-05-04", "weekend", "劳动节", "国办发明电〔2019〕3号"},
		{"2019-05-02", "adjusted_day_off", "劳动节", "国办发明电〔2019〕3号"},
		{"2020-02-01", "weekend", "春节", "国办发明电〔2020〕1号"},
		{"2015-09-03", "statutory_holiday", "抗战胜利70周年", "国发明电〔2015〕1号"},
		{"2013-02-09", "statutory_holiday", "春节", "国办发明电〔2012〕33号"},
		{"2014-01-30", "workday", "", ""},
		{"2025-01-28", "statutory_holiday", "春节", "国办发明电〔2024〕12号"},
	} {
		day, err := cal.Day(deadline.MustDate(c.date))
		require.NoError(t, err)
		require.Equal(t, c.kind, day.Kind.String(), c.date)
		require.Equal(t, c.name, day.Name.ZH, c.date)
		require.Equal(t, c.number, day.Source.Number, c.date)
	}
}
