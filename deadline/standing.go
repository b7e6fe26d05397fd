package deadline

import (
	"encoding/json"
	"reflect"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// StandingState is how a due stands on a day 「办理状态」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type StandingState = vocab.Word[standingStateSet]

// The standings.
const (
	StandingNotStarted   StandingState = iota + 1 // not_started 未起算
	StandingOnTrack                               // on_track 正常
	StandingDueSoon                               // due_soon 即将到期
	StandingOverdue                               // overdue 逾期
	StandingMet                                   // met 按期完成
	StandingMetLate                               // met_late 逾期完成
	StandingPaused                                // paused 中止计算, the clock does not run: paused or stopped
	StandingInadmissible                          // inadmissible 不再受理
)

type standingStateSet struct{}

// Words implements vocab.Worded.
func (standingStateSet) Words() vocab.Words { return standingWords }

var standingWords = vocab.Words{Name: "StandingState", List: []vocab.Row{
	{Token: "not_started", ZH: "未起算", EN: "not started"},
	{Token: "on_track", ZH: "正常", EN: "on track"},
	{Token: "due_soon", ZH: "即将到期", EN: "due soon"},
	{Token: "overdue", ZH: "逾期", EN: "overdue"},
	{Token: "met", ZH: "按期完成", EN: "met"},
	{Token: "met_late", ZH: "逾期完成", EN: "met late"},
	{Token: "paused", ZH: "中止计算", EN: "paused"},
	{Token: "inadmissible", ZH: "不再受理", EN: "inadmissible"},
}}

// Alert is the colour of a due that is near 「预警」. The zero value is none.
// JSON holds the token; the Chinese term is read too.
type Alert = vocab.Word[alertSet]

// The alerts, mildest first.
const (
	AlertBlue   Alert = iota + 1 // blue 蓝色
	AlertYellow                  // yellow 黄色
	AlertRed                     // red 红色
)

type alertSet struct{}

// Words implements vocab.Worded.
func (alertSet) Words() vocab.Words { return alertWords }

var alertWords = vocab.Words{Name: "Alert", List: []vocab.Row{
	{Token: "blue", ZH: "蓝色/蓝", EN: "blue"},
	{Token: "yellow", ZH: "黄色/黄", EN: "yellow"},
	{Token: "red", ZH: "红色/红", EN: "red"},
}}

// Threshold says from when a due shows a colour: when Within or fewer units
// are left, the due day itself being 0 left. It holds for dues whose standing
// is counted in Unit.
type Threshold struct {
	Alert  Alert      `json:"alert"`
	Within int        `json:"within"`
	Unit   PeriodUnit `json:"unit"`
}

// Standing is how a due stands on a given day 「进展」.
//
// JSON has the members standing, left (n and unit), alert and met; n is there
// what Left returns, and left is not there where nothing is left to count.
type Standing struct {
	State StandingState
	// N is how much is left until the due date, or, when State is overdue or
	// met late, by how much it is late; while the clock stands still, how much
	// was left when it stopped; 0 otherwise. Never negative.
	N int
	// Unit is workday if the deciding period is in workdays, else day; unset
	// where nothing is left to count: not started, met in time, inadmissible.
	Unit PeriodUnit
	// Alert is the colour of a due that is soon; red when it is overdue.
	Alert Alert
	// Met is the day on which the act was done.
	Met Date
}

// standingForm is the JSON form of a Standing.
type standingForm struct {
	State StandingState `json:"standing"`
	Left  left          `json:"left,omitzero"`
	Alert Alert         `json:"alert,omitzero"`
	Met   Date          `json:"met,omitzero"`
}

// left is what is left until the due date, negative when it is late.
type left struct {
	N    int        `json:"n"`
	Unit PeriodUnit `json:"unit"`
}

func (s Standing) form() standingForm {
	return standingForm{s.State, left{s.Left(), s.Unit}, s.Alert, s.Met}
}

func (f standingForm) standing() Standing {
	s := Standing{f.State, f.Left.N, f.Left.Unit, f.Alert, f.Met}
	s.N = s.Left() // the sign says late, as the state does
	return s
}

// MarshalJSON writes the standing with what is left.
func (s Standing) MarshalJSON() ([]byte, error) { return json.Marshal(s.form()) }

// UnmarshalJSON reads what MarshalJSON writes, strictly; the error is of type
// vocab.Faults.
func (s *Standing) UnmarshalJSON(data []byte) error {
	f, faults := vocab.Decode[standingForm](data)
	*s = f.standing()
	return faults.Err()
}

// JSONForm is the form that MarshalJSON writes.
func (Standing) JSONForm() reflect.Type { return reflect.TypeFor[standingForm]() }

// Left returns what is left, negative when late.
func (s Standing) Left() int {
	if s.State == StandingOverdue || s.State == StandingMetLate {
		return -s.N
	}
	return s.N
}

// Standing returns how d, which Dues gave for m, stands on today. Events after
// today are not looked at. The day after the due date is the first day late.
//
// An act that is a right and not a duty (objecting to an assignment) is never
// overdue: past its date it is inadmissible. The error wraps ErrYearUnknown when
// workdays have to be counted that the calendar does not know.
func (p Policy) Standing(d Due, m Matter, today Date, cal Calendar) (Standing, error) {
	if today.IsZero() {
		return Standing{}, cal.unknown(today)
	}
	if d.Missing != 0 || d.Date.IsZero() || today.Before(d.open()) || today.Before(d.Opens) {
		return Standing{State: StandingNotStarted}, nil
	}
	s := Standing{Unit: PeriodUnitDay}
	if d.Period.Unit() == PeriodUnitWorkday {
		s.Unit = PeriodUnitWorkday
	}
	on := today
	if s.Met = m.met(d.Act, d.open(), today); !s.Met.IsZero() {
		on = s.Met
	}
	n, err := unitsBetween(s.Unit, on, d.Date, cal)
	if err != nil {
		return Standing{}, err
	}
	late := on.After(d.Date)
	if late {
		s.N = -n
	}
	standstill := Date{}
	if s.Met.IsZero() {
		standstill = d.standstill(today)
	}
	switch {
	case !s.Met.IsZero() && !late:
		s.State, s.Unit = StandingMet, 0
	case !standstill.IsZero():
		s.State = StandingPaused
		if s.N, err = unitsBetween(s.Unit, Date{standstill.n - 1}, d.Date, cal); err != nil {
			return Standing{}, err
		}
	case late && d.Kind == RuleKindWindow, late && acts[d.Act].right && s.Met.IsZero():
		s.State, s.N, s.Unit = StandingInadmissible, 0, 0
	case !s.Met.IsZero():
		s.State = StandingMetLate
	case late:
		s.State, s.Alert = StandingOverdue, AlertRed
	default:
		s.State, s.N = StandingOnTrack, n
		for _, t := range p.Thresholds {
			if t.Unit == s.Unit && n <= t.Within {
				s.State, s.Alert = StandingDueSoon, max(s.Alert, t.Alert)
			}
		}
	}
	return s, nil
}

// standstill returns since when the clock of d, which has not been met, does
// not run on the day today; unset when it runs or had run out before.
func (d *Due) standstill(today Date) Date {
	for _, since := range [...]Date{d.Paused, d.Stopped} {
		if !since.IsZero() && !today.Before(since) && !since.After(d.Date) {
			return since
		}
	}
	for _, s := range d.Pauses {
		if s.Contains(today) {
			return s.First
		}
	}
	return Date{}
}

// unitsBetween counts units from a to b.
func unitsBetween(u PeriodUnit, a, b Date, cal Calendar) (int, error) {
	if u == PeriodUnitWorkday {
		return cal.CountWorkdays(a, b)
	}
	return b.Sub(a), nil
}
