package deadline

// Unit is what a period is counted in 「计算单位」. Units are never converted
// into one another. The zero value is unset. JSON holds the token; the Chinese
// term is read too.
type Unit uint8

// The units.
const (
	UnitDay     Unit = iota + 1 // 日, every day of the calendar
	UnitWeek                    // 星期, seven days
	UnitWorkday                 // 工作日, a day on which offices work
	UnitMonth                   // 月, to the corresponding day of a later month
)

var unitWords = NewVocabulary[Unit]("Unit", []Word{
	{"day", Text{"日/天/自然日", "day"}},
	{"week", Text{"星期/周", "week"}},
	{"workday", Text{"工作日", "workday"}},
	{"month", Text{"月", "month"}},
})

// String returns the token of u.
func (u Unit) String() string { return unitWords.String(u) }

// Term returns the Chinese term of u.
func (u Unit) Term() string { return unitWords.Term(u) }

// Text returns the term of u in both languages.
func (u Unit) Text() Text { return unitWords.Text(u) }

// Valid reports whether u is a member; the unset value is not.
func (u Unit) Valid() bool { return unitWords.Valid(u) }

// MarshalText writes the token of u.
func (u Unit) MarshalText() ([]byte, error) { return unitWords.Marshal(u) }

// UnmarshalText reads a token or a Chinese term.
func (u *Unit) UnmarshalText(b []byte) error { return unitWords.Unmarshal(u, b) }

// ParseUnit reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseUnit(s string) (Unit, error) { return unitWords.Parse(s) }

// Units returns the values of Unit in order.
func Units() []Unit { return unitWords.All() }

// Roll says what becomes of an end that falls on a rest day 「顺延规则」. The
// zero value is unset and means RollNone. No general statute makes office
// deadlines roll, so it is part of each rule, never a global setting; a
// make-up workday is a workday and never rolls.
type Roll uint8

// The rolls.
const (
	RollNone     Roll = iota + 1 // 不顺延, the end is kept
	RollNext                     // 顺延, to the next workday
	RollPrevious                 // 提前, to the last workday before
)

var rollWords = NewVocabulary[Roll]("Roll", []Word{
	{"none", Text{"不顺延", "kept"}},
	{"next", Text{"顺延", "next workday"}},
	{"previous", Text{"提前", "previous workday"}},
})

// String returns the token of r.
func (r Roll) String() string { return rollWords.String(r) }

// Term returns the Chinese term of r.
func (r Roll) Term() string { return rollWords.Term(r) }

// Text returns the term of r in both languages.
func (r Roll) Text() Text { return rollWords.Text(r) }

// Valid reports whether r is a member; the unset value is not.
func (r Roll) Valid() bool { return rollWords.Valid(r) }

// MarshalText writes the token of r.
func (r Roll) MarshalText() ([]byte, error) { return rollWords.Marshal(r) }

// UnmarshalText reads a token or a Chinese term.
func (r *Roll) UnmarshalText(b []byte) error { return rollWords.Unmarshal(r, b) }

// ParseRoll reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseRoll(s string) (Roll, error) { return rollWords.Parse(s) }

// Rolls returns the values of Roll in order.
func Rolls() []Roll { return rollWords.All() }

// MonthEnd says where a period of months ends that began on the last day of a
// month 「月末规则」. The zero value is unset and means MonthEndClamp.
type MonthEnd uint8

// The month-end rules.
const (
	// MonthEndClamp ends on the corresponding day, on the month's last day
	// where there is none (民法典第二百零二条): 28 February + 1 month = 28 March.
	MonthEndClamp MonthEnd = iota + 1
	// MonthEndStick ends on a last day what began on a last day: 28 February +
	// 1 month = 31 March. It holds only where a rule says so.
	MonthEndStick
)

var monthEndWords = NewVocabulary[MonthEnd]("MonthEnd", []Word{
	{"clamp", Text{"对应日", "corresponding day"}},
	{"stick", Text{"月末对月末", "month's end to month's end"}},
})

// String returns the token of m.
func (m MonthEnd) String() string { return monthEndWords.String(m) }

// Term returns the Chinese term of m.
func (m MonthEnd) Term() string { return monthEndWords.Term(m) }

// Text returns the term of m in both languages.
func (m MonthEnd) Text() Text { return monthEndWords.Text(m) }

// Valid reports whether m is a member; the unset value is not.
func (m MonthEnd) Valid() bool { return monthEndWords.Valid(m) }

// MarshalText writes the token of m.
func (m MonthEnd) MarshalText() ([]byte, error) { return monthEndWords.Marshal(m) }

// UnmarshalText reads a token or a Chinese term.
func (m *MonthEnd) UnmarshalText(b []byte) error { return monthEndWords.Unmarshal(m, b) }

// ParseMonthEnd reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseMonthEnd(s string) (MonthEnd, error) { return monthEndWords.Parse(s) }

// MonthEnds returns the values of MonthEnd in order.
func MonthEnds() []MonthEnd { return monthEndWords.All() }
