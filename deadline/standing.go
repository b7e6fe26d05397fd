package deadline

// StandingState is how a due stands on a day 「办理状态」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type StandingState uint8

// The standings.
const (
	StandingNotStarted   StandingState = iota + 1 // 未起算
	StandingOnTrack                               // 正常
	StandingDueSoon                               // 即将到期
	StandingOverdue                               // 逾期
	StandingMet                                   // 按期完成
	StandingMetLate                               // 逾期完成
	StandingPaused                                // 中止, the clock does not run: paused or stopped
	StandingInadmissible                          // 不再受理
)

var standingWords = NewVocabulary[StandingState]("StandingState", []Word{
	{"not_started", Text{"未起算", "not started"}},
	{"on_track", Text{"正常", "on track"}},
	{"due_soon", Text{"即将到期", "due soon"}},
	{"overdue", Text{"逾期", "overdue"}},
	{"met", Text{"按期完成", "met"}},
	{"met_late", Text{"逾期完成", "met late"}},
	{"paused", Text{"中止计算", "paused"}},
	{"inadmissible", Text{"不再受理", "inadmissible"}},
})

// String returns the token of s.
func (s StandingState) String() string { return standingWords.String(s) }

// Term returns the Chinese term of s.
func (s StandingState) Term() string { return standingWords.Term(s) }

// Text returns the term of s in both languages.
func (s StandingState) Text() Text { return standingWords.Text(s) }

// Valid reports whether s is a member; the unset value is not.
func (s StandingState) Valid() bool { return standingWords.Valid(s) }

// MarshalText writes the token of s.
func (s StandingState) MarshalText() ([]byte, error) { return standingWords.Marshal(s) }

// UnmarshalText reads a token or a Chinese term.
func (s *StandingState) UnmarshalText(b []byte) error { return standingWords.Unmarshal(s, b) }

// ParseStandingState reads a token or a Chinese term. The error wraps
// ErrUnknownWord.
func ParseStandingState(s string) (StandingState, error) { return standingWords.Parse(s) }

// StandingStates returns the values of StandingState in order.
func StandingStates() []StandingState { return standingWords.All() }

// Alert is the colour of a due that is near 「预警」. The zero value is none.
// JSON holds the token; the Chinese term is read too.
type Alert uint8

// The alerts, mildest first.
const (
	AlertBlue   Alert = iota + 1 // 蓝
	AlertYellow                  // 黄
	AlertRed                     // 红
)

var alertWords = NewVocabulary[Alert]("Alert", []Word{
	{"blue", Text{"蓝色/蓝", "blue"}},
	{"yellow", Text{"黄色/黄", "yellow"}},
	{"red", Text{"红色/红", "red"}},
})

// String returns the token of a.
func (a Alert) String() string { return alertWords.String(a) }

// Term returns the Chinese term of a.
func (a Alert) Term() string { return alertWords.Term(a) }

// Text returns the term of a in both languages.
func (a Alert) Text() Text { return alertWords.Text(a) }

// Valid reports whether a is a member; the unset value is not.
func (a Alert) Valid() bool { return alertWords.Valid(a) }

// MarshalText writes the token of a.
func (a Alert) MarshalText() ([]byte, error) { return alertWords.Marshal(a) }

// UnmarshalText reads a token or a Chinese term.
func (a *Alert) UnmarshalText(b []byte) error { return alertWords.Unmarshal(a, b) }

// ParseAlert reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseAlert(s string) (Alert, error) { return alertWords.Parse(s) }

// Alerts returns the values of Alert in order.
func Alerts() []Alert { return alertWords.All() }

// Threshold says from when a due shows a colour: when Within or fewer units
// are left, the due day itself being 0 left. It holds for dues whose standing
// is counted in Unit.
type Threshold struct {
	Alert  Alert `json:"alert"`
	Within int   `json:"within"`
	Unit   Unit  `json:"unit"`
}

// Standing is how a due stands on a given day 「进展」.
type Standing struct {
	State StandingState `json:"state"`
	// N is how much is left until the due date, or, when State is overdue or
	// met late, by how much it is late; while the clock stands still, how much
	// was left when it stopped; 0 otherwise. Never negative.
	N int `json:"n"`
	// Unit is workday if the deciding period is in workdays, else day.
	Unit Unit `json:"unit,omitzero"`
	// Alert is the colour of a due that is soon; red when it is overdue.
	Alert Alert `json:"alert,omitzero"`
	// Met is the day on which the act was done.
	Met Date `json:"met,omitzero"`
}

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
	s := Standing{Unit: UnitDay}
	if d.Period.Unit() == UnitWorkday {
		s.Unit = UnitWorkday
	}
	on := today
	if s.Met = m.met(d.Act, d.open(), today); !s.Met.IsZero() {
		on = s.Met
	}
	n, err := s.Unit.between(on, d.Date, cal)
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
		s.State = StandingMet
	case !standstill.IsZero():
		s.State = StandingPaused
		if s.N, err = s.Unit.between(Date{standstill.n - 1}, d.Date, cal); err != nil {
			return Standing{}, err
		}
	case late && d.Kind == RuleKindWindow, late && d.Act.right() && s.Met.IsZero():
		s.State, s.N = StandingInadmissible, 0
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

// between counts units from a to b.
func (u Unit) between(a, b Date, cal Calendar) (int, error) {
	if u == UnitWorkday {
		return cal.CountWorkdays(a, b)
	}
	return b.Sub(a), nil
}
