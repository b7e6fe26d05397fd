package deadline

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPeriodsAreReadAsOfficesWriteThem(t *testing.T) {
	for in, want := range map[string]string{
		"三个月": "3个月", "10个工作日": "10个工作日", "7日内": "7日", "一星期": "1个星期", "P3M": "3个月",
		"P10D": "10日", "P2W": "2个星期", "\uff11\uff10个工作日": "10个工作日", "十五日": "15日", "二十个工作日": "20个工作日",
		"两个月": "2个月", "一百零五天": "105日", "三〇日": "30日", "半年": "6个月", "60天": "60日",
		"一个月内": "1个月", "十日以内": "10日", "5 个工作日": "5个工作日", "-20日": "-20日", "前7个工作日": "-7个工作日", "5个工作日前": "-5个工作日", "二十日之前": "-20日", "3日以前": "-3日",
		"-P7D": "-7日", "P-7D": "-7日", "十二个月": "12个月", "一千日": "1000日", "15日（遇休息日顺延）": "15日（遇休息日顺延）",
		"10 workdays": "10个工作日", "1 month": "1个月", "3个自然日": "3日", "零日": "0日", "一万日": "10000日",
		"3个月（首日计入，遇休息日提前、月末对月末）": "3个月（首日计入，遇休息日提前，月末对月末）",
	} {
		p, err := ParsePeriod(in)
		require.NoError(t, err, in)
		require.Equal(t, want, p.String(), in)
		require.Regexp(t, periodPattern, in, "a schema takes what is read")
		require.Regexp(t, periodPattern, p.String())
		again, err := ParsePeriod(p.String())
		require.NoError(t, err)
		require.Equal(t, p, again)
	}
	for _, in := range []string{"", "个月", "3", "一年", "P1Y", "P1M10D", "P", "PM", "P+3M", "3.5日", "百日", "十百日", "二二十日", "999999日", "3个月（乱写）", "3个月（首日计入", "半个月", "--3日", "十十日", "P3", "P03", "三月", "3月", "三月内", "３月", "-3日前", "前3日前", "前", "九九九九九九九九九九日"} {
		_, err := ParsePeriod(in)
		require.ErrorIs(t, err, ErrPeriod, in)
	}
	_, err := ParsePeriod("三月内")
	require.ErrorContains(t, err, "三月 is a month of the year; write 三个月")
	iso, ok := MustPeriod("三个月").ISO()
	require.True(t, ok)
	require.Equal(t, "P3M", iso)
	_, ok = MustPeriod("3个工作日").ISO()
	require.False(t, ok)
	_, err = NewPeriod(1, 0)
	require.ErrorIs(t, err, ErrPeriod)
	_, err = NewPeriod(maxAmount+1, PeriodUnitDay)
	require.ErrorIs(t, err, ErrPeriod)
	require.Equal(t, "", Period{}.String())
}

func TestPeriodsAreNeverConverted(t *testing.T) {
	_, err := MustPeriod("3个月").plus(MustPeriod("10日"))
	require.ErrorIs(t, err, ErrPeriod)
	sum, err := MustPeriod("3个月（遇休息日顺延）").plus(MustPeriod("1个月"))
	require.NoError(t, err)
	require.Equal(t, "4个月（遇休息日顺延）", sum.String())
}

func TestEndWithoutCalendar(t *testing.T) {
	for _, c := range []struct{ period, start, want string }{
		{"6个月", "2023-08-31", "2024-02-29"},
		{"1个月", "2023-02-28", "2023-03-28"},
		{"1个月（月末对月末）", "2023-02-28", "2023-03-31"},
		{"1个月（月末对月末）", "2023-02-27", "2023-03-27"},
		{"3个月", "2023-11-30", "2024-02-29"},
		{"-3个月", "2024-05-31", "2024-02-29"},
		{"7日", "2024-03-01", "2024-03-08"},
		{"7日（首日计入）", "2024-03-01", "2024-03-07"},
		{"-7日（首日计入）", "2024-03-08", "2024-03-02"},
		{"1日（首日计入）", "2024-03-01", "2024-03-01"},
		{"1个月（首日计入）", "2024-03-01", "2024-03-31"},
		{"2个星期", "2024-03-01", "2024-03-15"},
		{"0日", "2024-03-01", "2024-03-01"},
	} {
		got, err := MustPeriod(c.period).End(MustDate(c.start), Calendar{})
		require.NoError(t, err, c.period)
		require.Equal(t, c.want, got.String(), "%s from %s", c.period, c.start)
	}
	_, err := MustPeriod("1个工作日").End(MustDate("2024-03-01"), Calendar{})
	require.ErrorIs(t, err, ErrYearUnknown)
	_, err = MustPeriod("1日（遇休息日顺延）").End(MustDate("2024-03-01"), Calendar{})
	require.ErrorIs(t, err, ErrYearUnknown)
	_, err = MustPeriod("1日").End(Date{}, Calendar{})
	require.ErrorIs(t, err, ErrDate)
	_, err = Period{}.End(MustDate("2024-03-01"), Calendar{})
	require.ErrorIs(t, err, ErrPeriod)
}

func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"三个月", "10个工作日", "P3M", "一百零五天", "7日（首日计入）", "-P7D", "10 workdays"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePeriod(s)
		if err != nil {
			require.ErrorIs(t, err, ErrPeriod)
			return
		}
		again, err := ParsePeriod(p.String())
		require.NoError(t, err)
		require.Equal(t, p, again)
	})
}
