package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// DayKind tells why a day is worked or not 「日期类型」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type DayKind = vocab.Word[dayKindSet]

// The kinds of day.
const (
	// DayKindWorkday is an ordinary day of work, Monday to Friday.
	DayKindWorkday DayKind = iota + 1
	// DayKindWeekend is a Saturday or Sunday that nobody made a workday, also
	// inside the days that a notice names as off.
	DayKindWeekend
	// DayKindStatutoryHoliday is a day that the decree itself declares a
	// holiday for all citizens, also where it falls on a weekend.
	DayKindStatutoryHoliday
	// DayKindAdjustedDayOff is a weekday that a notice gives off although the
	// decree does not name it: swapped against a make-up workday, or in place
	// of a statutory day that fell on a weekend.
	DayKindAdjustedDayOff
	// DayKindLocalHoliday is a day that a layer gives off.
	DayKindLocalHoliday
	// DayKindMakeupWorkday is a weekend or other rest day that is worked.
	DayKindMakeupWorkday
)

type dayKindSet struct{}

// Words implements vocab.Worded.
func (dayKindSet) Words() vocab.Words { return dayKindWords }

var dayKindWords = vocab.Words{Name: "DayKind", List: []vocab.Row{
	{Token: "workday", ZH: "工作日", EN: "workday"},
	{Token: "weekend", ZH: "周末/周末休息日", EN: "weekend"},
	{Token: "statutory_holiday", ZH: "法定节假日/法定休假日", EN: "statutory holiday"},
	{Token: "adjusted_day_off", ZH: "调休放假", EN: "adjusted day off"},
	{Token: "local_holiday", ZH: "地方放假/地方性假日", EN: "local holiday"},
	{Token: "makeup_workday", ZH: "调休上班", EN: "make-up workday"},
}}

// worksOn reports whether an office works on such a day.
func worksOn(k DayKind) bool { return k == DayKindWorkday || k == DayKindMakeupWorkday }
