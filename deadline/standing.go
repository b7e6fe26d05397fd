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
	Alert  Alert      `json:"alert" needed:"strict"`
	Within int        `json:"within" limits:"minimum=0"`
	Unit   PeriodUnit `json:"unit" needed:"strict"`
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

// Standing returns how d, which Dues gave for m, stands on today, with the colours of
// the policy, see Policy.Thresholds. Events after today are not looked at. The day
// after the due date is the first day late. An act that was done before its period
// began counts as done; Dues notes it.
//
// An act that is a right and not a duty (objecting to an assignment) is never
// overdue: past its date it is inadmissible, and so it is as soon as the unit has
// given it up: by accepting the paper, unless the rule is a window or counts from
// the acceptance, or by answering it. Workdays that the calendar does not know are
// not counted: what is late is then late by days. The error wraps ErrYearUnknown for
// an unset today.
func (p Policy) Standing(d Due, m Matter, today Date, cal Calendar) (Standing, error) {
	if today.IsZero() {
		return Standing{}, cal.unknown(today)
	}
	if d.Missing != 0 || d.Date.IsZero() || today.Before(d.open()) || today.Before(d.Opens) {
		if d.Date.IsZero() && d.Missing != 0 && d.givenUp(&m, today) {
			return Standing{State: StandingInadmissible}, nil
		}
		return Standing{State: StandingNotStarted}, nil
	}
	s := Standing{Met: m.met(d.Act, d.open(), today)}
	if s.Met.IsZero() {
		s.Met = m.early(&d, today)
	}
	on := today
	if !s.Met.IsZero() {
		on = s.Met
	}
	late := on.After(d.Date)
	standstill := Date{}
	if s.Met.IsZero() {
		standstill = d.standstill(today)
	}
	switch {
	case !s.Met.IsZero() && !late:
		s.State = StandingMet
	case s.Met.IsZero() && d.givenUp(&m, today):
		s.State = StandingInadmissible
	case !standstill.IsZero():
		s.State = StandingPaused
		s.count(&d, Date{standstill.n - 1}, d.Date, cal)
	case late && d.Kind == RuleKindWindow, late && acts[d.Act].right && s.Met.IsZero():
		s.State = StandingInadmissible
	case !s.Met.IsZero():
		s.State = StandingMetLate
		s.count(&d, d.Date, on, cal)
	case late:
		s.State, s.Alert = StandingOverdue, AlertRed
		s.count(&d, d.Date, on, cal)
	default:
		s.State = StandingOnTrack
		s.count(&d, on, d.Date, cal)
		for _, t := range p.thresholds() {
			if t.Unit == s.Unit && s.N <= t.Within {
				s.State, s.Alert = StandingDueSoon, max(s.Alert, t.Alert)
			}
		}
	}
	return s, nil
}

// count enters how much lies between a and b, in the unit of the due, and in days
// where the calendar does not know the workdays between.
func (s *Standing) count(d *Due, a, b Date, cal Calendar) {
	if d.Period.Unit() == PeriodUnitWorkday {
		if n, err := cal.CountWorkdays(a, b); err == nil {
			s.N, s.Unit = n, PeriodUnitWorkday
			return
		}
	}
	s.N, s.Unit = b.Sub(a), PeriodUnitDay
}

// givenUp reports whether the act is a right that the unit has given up by the day
// today: by answering the paper, or by accepting it, where the rule does not count
// on that.
func (d *Due) givenUp(m *Matter, today Date) bool {
	if !acts[d.Act].right {
		return false
	}
	for i := range m.Events {
		o := &m.Events[i]
		if o.Date.IsZero() || o.Date.After(today) || o.Date.Before(d.open()) {
			continue
		}
		accepts := o.Event == ClockEventAccepted && d.Kind != RuleKindWindow && d.Start != ClockEventAccepted
		if accepts || o.Event != 0 && clockEvents[o.Event].meets == m.main() {
			return true
		}
	}
	return false
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
