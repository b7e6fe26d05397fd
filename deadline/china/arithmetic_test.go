package china_test

import (
	"math"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/china"
)

// walk is a calendar read day by day: slow, plain, and the reference of the
// fast path.
type walk struct {
	first  deadline.Date
	worked []bool
}

// add returns the n-th workday strictly after (before) day i; false outside.
func (w walk) add(i, n int) (int, bool) {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		i += step
		if i < 0 || i >= len(w.worked) {
			return 0, false
		}
		if w.worked[i] {
			n--
		}
	}
	return i, true
}

// count counts (a, b], reversed −[b, a).
func (w walk) count(a, b int) int {
	n := 0
	for i := a + 1; i <= b; i++ {
		if w.worked[i] {
			n++
		}
	}
	for i := b; i < a; i++ {
		if w.worked[i] {
			n--
		}
	}
	return n
}

func (w walk) date(t testing.TB, i int) deadline.Date {
	d, err := w.first.AddDays(i)
	require.NoError(t, err)
	return d
}

// check holds the fast path against the walk, and the laws: count undoes add,
// and subtract undoes add where the start is a workday.
func (w walk) check(t *testing.T, cal deadline.Calendar, i, n int) {
	start := w.date(t, i)
	got, err := cal.AddWorkdays(start, n)
	want, ok := w.add(i, n)
	if !ok {
		require.ErrorIs(t, err, deadline.ErrYearUnknown)
		return
	}
	require.NoError(t, err)
	require.Equal(t, w.date(t, want), got, "%s %+d", start, n)
	counted, err := cal.CountWorkdays(start, got)
	require.NoError(t, err)
	require.Equal(t, n, counted, "count(s, add(s, n)) = n for %s %+d", start, n)
	require.Equal(t, w.count(i, want), counted)
	if w.worked[i] {
		back, err := cal.AddWorkdays(got, -n)
		require.NoError(t, err)
		require.Equal(t, start, back, "subtract undoes add from a workday")
	}
}

func newWalk(t testing.TB) walk {
	first, worked := reference(t)
	return walk{first, worked}
}

func TestArithmeticAgreesWithADayWalk(t *testing.T) {
	w, cal := newWalk(t), china.Calendar()
	for i := 0; i < len(w.worked); i += 7 {
		for _, n := range []int{-251, -10, -1, 0, 1, 2, 5, 22, 60, 250} {
			w.check(t, cal, i, n)
		}
	}
	for i := 0; i < len(w.worked); i++ {
		w.check(t, cal, i, i%41-20)
	}
}

func TestRollAgreesWithADayWalk(t *testing.T) {
	w, cal := newWalk(t), china.Calendar()
	for i := range w.worked {
		for _, c := range []struct {
			roll deadline.Roll
			step int
		}{{deadline.RollNone, 0}, {deadline.RollNext, 1}, {deadline.RollPrevious, -1}} {
			j := i
			for c.step != 0 && j >= 0 && j < len(w.worked) && !w.worked[j] {
				j += c.step
			}
			got, err := cal.Roll(w.date(t, i), c.roll)
			if j < 0 || j >= len(w.worked) {
				require.ErrorIs(t, err, deadline.ErrYearUnknown)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, w.date(t, j), got)
		}
	}
}

func FuzzArithmetic(f *testing.F) {
	f.Add(100, 5)
	f.Add(8400, 1)
	f.Add(0, -1)
	f.Add(4000, math.MinInt)
	w, cal := newWalk(f), china.Calendar()
	f.Fuzz(func(t *testing.T, i, n int) {
		if i < 0 || i >= len(w.worked) {
			return
		}
		if n > len(w.worked) || n < -len(w.worked) {
			_, err := cal.AddWorkdays(w.date(t, i), n)
			require.ErrorIs(t, err, deadline.ErrYearUnknown)
			return
		}
		w.check(t, cal, i, n)
	})
}

func TestAddIsMonotoneAndCountIsAdditive(t *testing.T) {
	w, cal := newWalk(t), china.Calendar()
	for i := 500; i < 8000; i += 113 {
		a := w.date(t, i)
		last := deadline.Date{}
		for n := -100; n <= 100; n++ {
			d, err := cal.AddWorkdays(a, n)
			require.NoError(t, err)
			require.True(t, last.Before(d), "%s %+d", a, n)
			last = d
		}
		for j := i; j < i+60; j += 7 {
			for k := j; k < j+60; k += 11 {
				b, c := w.date(t, j), w.date(t, k)
				ab, err := cal.CountWorkdays(a, b)
				require.NoError(t, err)
				bc, err := cal.CountWorkdays(b, c)
				require.NoError(t, err)
				ac, err := cal.CountWorkdays(a, c)
				require.NoError(t, err)
				require.Equal(t, ac, ab+bc)
			}
		}
	}
}

func TestOutsideTheCoverageIsAnErrorThatNamesTheYear(t *testing.T) {
	cal := frozen
	for _, c := range []struct {
		start string
		n     int
		year  int
	}{
		{"2026-12-25", 10, 2027}, {"2024-03-11", 2147483647, 2027}, {"2024-03-11", math.MaxInt, 2027},
		{"2024-03-11", math.MinInt, 2003}, {"2030-05-01", 1, 2030}, {"1999-05-01", -1, 1999},
		{"2004-01-01", -1, 2003}, {"2026-12-31", 1, 2027}, {"2030-05-01", -1, 2030}, {"0001-01-01", 1, 1}, {"9999-12-31", 3, 9999},
	} {
		_, err := cal.AddWorkdays(deadline.MustDate(c.start), c.n)
		require.ErrorIs(t, err, deadline.ErrYearUnknown)
		var missing *deadline.YearError
		require.ErrorAs(t, err, &missing)
		require.Equal(t, c.year, missing.Year, "%s %+d", c.start, c.n)
		require.Contains(t, missing.Text().ZH, "2026-12-28")
	}
	_, err := cal.CountWorkdays(deadline.MustDate("2024-01-01"), deadline.MustDate("2027-01-04"))
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	require.ErrorContains(t, err, "2027")
	n, err := cal.CountWorkdays(deadline.MustDate("2030-01-01"), deadline.MustDate("2030-01-01"))
	require.NoError(t, err)
	require.Zero(t, n)
	_, err = cal.AddWorkdays(deadline.Date{}, 1)
	require.ErrorIs(t, err, deadline.ErrDate)
	// The day before the coverage may be a start, since it is not counted.
	d, err := cal.AddWorkdays(deadline.MustDate("2003-12-31"), 1)
	require.NoError(t, err)
	require.Equal(t, "2004-01-02", d.String())
	d, err = cal.AddWorkdays(deadline.MustDate("2027-01-01"), -1)
	require.NoError(t, err)
	require.Equal(t, "2026-12-31", d.String())
	require.Equal(t, deadline.Coverage{
		First: deadline.MustDate("2004-01-01"), Last: deadline.MustDate("2026-12-31"),
		Firm: deadline.MustDate("2026-12-28"), Published: deadline.MustDate("2026-12-31"),
	}, cal.Coverage())
	var none deadline.Calendar
	_, err = none.AddWorkdays(deadline.MustDate("2024-01-01"), 1)
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
	_, err = none.IsWorkday(deadline.MustDate("2024-01-01"))
	require.ErrorIs(t, err, deadline.ErrYearUnknown)
}

func TestArithmeticAllocatesNothing(t *testing.T) {
	cal, start := china.Calendar(), deadline.MustDate("2012-05-01")
	end, err := cal.AddWorkdays(start, 2500)
	require.NoError(t, err)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		d, _ := cal.AddWorkdays(start, 2500)
		n, _ := cal.CountWorkdays(start, end)
		r, _ := cal.Roll(start, deadline.RollNext)
		w, _ := cal.IsWorkday(r)
		if d != end || n != 2500 || !w {
			panic("wrong")
		}
	}))
}

// starts is the workload of the benchmarks: 1024 days spread over 2010 to 2014.
func starts() []deadline.Date {
	first := deadline.MustDate("2010-01-01")
	all := make([]deadline.Date, 1024)
	for i := range all {
		all[i], _ = first.AddDays(i * 769 % 1826)
	}
	return all
}

func BenchmarkAddWorkdays(b *testing.B) {
	cal, from := china.Calendar(), starts()
	for _, n := range []int{1, 10, 60, 250, 2500} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			i, last := 0, deadline.Date{}
			for b.Loop() {
				last, _ = cal.AddWorkdays(from[i&1023], n)
				i++
			}
			_ = last
		})
	}
}

func BenchmarkCountWorkdays(b *testing.B) {
	cal, from := china.Calendar(), starts()
	i, sum := 0, 0
	for b.Loop() {
		n, _ := cal.CountWorkdays(from[i&1023], from[(i+511)&1023])
		sum += n
		i++
	}
	_ = sum
}

func BenchmarkDay(b *testing.B) {
	cal, from := china.Calendar(), starts()
	i := 0
	for b.Loop() {
		_, _ = cal.Day(from[i&1023])
		i++
	}
}

func BenchmarkBuild(b *testing.B) {
	cal, day := china.Calendar(), deadline.MustDate("2026-01-01")
	for b.Loop() {
		_ = cal.AsOf(day)
	}
}
