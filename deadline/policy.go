package deadline

// Policy is the set of deadlines that hold in one place or office 「期限规则集」,
// as data. It is a record: fill it, or take a preset, or load it, and do not
// change it while others use it.
type Policy struct {
	ID    string `json:"id"`
	Title Text   `json:"title"`
	// Source is the document as a whole; each rule names its own.
	Source Source `json:"source,omitzero"`
	// Excludes says what the policy does not cover.
	Excludes Text `json:"excludes,omitzero"`
	// Rules in the order in which dues are given.
	Rules []Rule `json:"rules"`
	// Decides says which of several matching rules decides.
	Decides Decision `json:"decides,omitzero"`
	// Reopens says what reopening a stopped clock does.
	Reopens Reopening `json:"reopens,omitzero"`
	// Impossible says what becomes of a rule's day that does not exist.
	Impossible Impossible `json:"impossible,omitzero"`
	// Thresholds say from when a due counts as soon.
	Thresholds []Threshold `json:"thresholds,omitempty"`
	// Steps are the reminders that are sent for a due.
	Steps []Step `json:"steps,omitempty"`
}

// Decision says which of several rules for one act decides 「取舍」. The zero
// value is unset and means DecisionMostSpecific.
type Decision uint8

// The decisions.
const (
	// DecisionMostSpecific takes the rule whose scope asks for most, then the
	// earliest date, then the order of the policy.
	DecisionMostSpecific Decision = iota + 1
	// DecisionEarliest takes the earliest date.
	DecisionEarliest
	// DecisionLatest takes the latest date.
	DecisionLatest
)

var decisionWords = NewVocabulary[Decision]("Decision", []Word{
	{"most_specific", Text{"范围最具体者", "most specific"}},
	{"earliest", Text{"最早者", "earliest"}},
	{"latest", Text{"最晚者", "latest"}},
})

// String returns the token of d.
func (d Decision) String() string { return decisionWords.String(d) }

// Term returns the Chinese term of d.
func (d Decision) Term() string { return decisionWords.Term(d) }

// Text returns the term of d in both languages.
func (d Decision) Text() Text { return decisionWords.Text(d) }

// Valid reports whether d is a member; the unset value is not.
func (d Decision) Valid() bool { return decisionWords.Valid(d) }

// MarshalText writes the token of d.
func (d Decision) MarshalText() ([]byte, error) { return decisionWords.Marshal(d) }

// UnmarshalText reads a token or a Chinese term.
func (d *Decision) UnmarshalText(b []byte) error { return decisionWords.Unmarshal(d, b) }

// ParseDecision reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseDecision(s string) (Decision, error) { return decisionWords.Parse(s) }

// Decisions returns the values of Decision in order.
func Decisions() []Decision { return decisionWords.All() }

// IsZero reports whether p is no policy.
func (p Policy) IsZero() bool { return p.ID == "" && len(p.Rules) == 0 }

// firstOf reports whether rule i is the first one that gives its act a date.
func (p *Policy) firstOf(i int) bool {
	if !p.Rules[i].Kind.decides() {
		return false
	}
	for j := range p.Rules[:i] {
		if p.Rules[j].Act == p.Rules[i].Act && p.Rules[j].Kind.decides() {
			return false
		}
	}
	return true
}

// Impossible says what becomes of a day that a regulation prints and no month
// has, such as 31 September 「不存在的日期」. The zero value is unset and means
// ImpossibleRefuse.
type Impossible uint8

// The ways with an impossible day.
const (
	// ImpossibleRefuse makes it a fault of the policy, with the mend.
	ImpossibleRefuse Impossible = iota + 1
	// ImpossibleClamp takes the last day of the month, and every due that rests
	// on it says so.
	ImpossibleClamp
)

var impossibleWords = NewVocabulary[Impossible]("Impossible", []Word{
	{"refuse", Text{"拒绝", "refuse"}},
	{"clamp", Text{"取月末", "take the month's end"}},
})

// String returns the token of i.
func (i Impossible) String() string { return impossibleWords.String(i) }

// Term returns the Chinese term of i.
func (i Impossible) Term() string { return impossibleWords.Term(i) }

// Text returns the term of i in both languages.
func (i Impossible) Text() Text { return impossibleWords.Text(i) }

// Valid reports whether i is a member; the unset value is not.
func (i Impossible) Valid() bool { return impossibleWords.Valid(i) }

// MarshalText writes the token of i.
func (i Impossible) MarshalText() ([]byte, error) { return impossibleWords.Marshal(i) }

// UnmarshalText reads a token or a Chinese term.
func (i *Impossible) UnmarshalText(b []byte) error { return impossibleWords.Unmarshal(i, b) }

// ParseImpossible reads a token or a Chinese term. The error wraps
// ErrUnknownWord.
func ParseImpossible(s string) (Impossible, error) { return impossibleWords.Parse(s) }

// Impossibles returns the values of Impossible in order.
func Impossibles() []Impossible { return impossibleWords.All() }
