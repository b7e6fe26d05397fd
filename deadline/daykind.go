package deadline

// DayKind tells why a day is worked or not 「日期类型」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type DayKind uint8

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

var dayKindWords = NewVocabulary[DayKind]("DayKind", []Word{
	{"workday", Text{"工作日", "workday"}},
	{"weekend", Text{"周末/周末休息日", "weekend"}},
	{"statutory_holiday", Text{"法定节假日/法定休假日", "statutory holiday"}},
	{"adjusted_day_off", Text{"调休放假", "adjusted day off"}},
	{"local_holiday", Text{"地方放假/地方性假日", "local holiday"}},
	{"makeup_workday", Text{"调休上班", "make-up workday"}},
})

// Workday reports whether an office works on such a day.
func (k DayKind) Workday() bool { return k == DayKindWorkday || k == DayKindMakeupWorkday }

// String returns the token of k.
func (k DayKind) String() string { return dayKindWords.String(k) }

// Term returns the Chinese term of k.
func (k DayKind) Term() string { return dayKindWords.Term(k) }

// Text returns the term of k in both languages.
func (k DayKind) Text() Text { return dayKindWords.Text(k) }

// Valid reports whether k is a member; the unset value is not.
func (k DayKind) Valid() bool { return dayKindWords.Valid(k) }

// MarshalText writes the token of k.
func (k DayKind) MarshalText() ([]byte, error) { return dayKindWords.Marshal(k) }

// UnmarshalText reads a token or a Chinese term.
func (k *DayKind) UnmarshalText(b []byte) error { return dayKindWords.Unmarshal(k, b) }

// ParseDayKind reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseDayKind(s string) (DayKind, error) { return dayKindWords.Parse(s) }

// DayKinds returns the values of DayKind in order.
func DayKinds() []DayKind { return dayKindWords.All() }
