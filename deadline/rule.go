package deadline

// RuleKind is how a rule arrives at its date 「规则类型」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type RuleKind uint8

// The kinds of rule. Each was met in a real regulation.
const (
	// RuleKindDuration counts a period from an event: three months from the
	// assignment.
	RuleKindDuration RuleKind = iota + 1
	// RuleKindOffset counts a period from another due date, backwards when it is
	// negative: 20 days before the reply is due.
	RuleKindOffset
	// RuleKindFixed is a day of the year: by 30 June.
	RuleKindFixed
	// RuleKindWindow is a span of days of the year, after which the act is
	// inadmissible, not late: objections from 8 to 15 March.
	RuleKindWindow
	// RuleKindCeiling caps the due date of its act, extensions included: six
	// months in all.
	RuleKindCeiling
	// RuleKindExtension says by how much its act may be extended at most. It
	// moves nothing by itself; an extension is an event of the matter.
	RuleKindExtension
	// RuleKindTier adds to the period of its act when the unit handles so many
	// papers: ten days from 20 on. Of several the highest tier reached holds.
	RuleKindTier
)

var ruleKindWords = NewVocabulary[RuleKind]("RuleKind", []Word{
	{"duration", Text{"期间", "duration"}},
	{"offset", Text{"倒推/相对期限", "offset from another due date"}},
	{"fixed", Text{"固定日期", "fixed day of the year"}},
	{"window", Text{"窗口期", "window"}},
	{"ceiling", Text{"最长期限", "ceiling"}},
	{"extension", Text{"可延长量", "permitted extension"}},
	{"tier", Text{"按承办量延长", "tier by workload"}},
})

// String returns the token of k.
func (k RuleKind) String() string { return ruleKindWords.String(k) }

// Term returns the Chinese term of k.
func (k RuleKind) Term() string { return ruleKindWords.Term(k) }

// Text returns the term of k in both languages.
func (k RuleKind) Text() Text { return ruleKindWords.Text(k) }

// Valid reports whether k is a member; the unset value is not.
func (k RuleKind) Valid() bool { return ruleKindWords.Valid(k) }

// MarshalText writes the token of k.
func (k RuleKind) MarshalText() ([]byte, error) { return ruleKindWords.Marshal(k) }

// UnmarshalText reads a token or a Chinese term.
func (k *RuleKind) UnmarshalText(b []byte) error { return ruleKindWords.Unmarshal(k, b) }

// ParseRuleKind reads a token or a Chinese term. The error wraps ErrUnknownWord.
func ParseRuleKind(s string) (RuleKind, error) { return ruleKindWords.Parse(s) }

// RuleKinds returns the values of RuleKind in order.
func RuleKinds() []RuleKind { return ruleKindWords.All() }

// Rule is one deadline of a regulation 「期限规则」. Which fields a rule needs
// follows from its kind; Policy.Validate says what is missing and what is idle.
type Rule struct {
	// ID names the rule inside its policy.
	ID string `json:"id"`
	// Act is what has to be done in time, for a ceiling, an extension or a tier
	// the act that it bears on.
	Act  Act      `json:"act"`
	Kind RuleKind `json:"kind"`
	// Start is the event that a duration or a ceiling runs from.
	Start Event `json:"start,omitzero"`
	// Base is the act whose due date an offset counts from.
	Base Act `json:"base,omitzero"`
	// Period is what is counted or added.
	Period Period `json:"period,omitzero"`
	// On is the day of a fixed rule and the last day of a window, Opens the
	// window's first day. Year limits such a rule to one year; 0 is every year.
	On    MonthDay `json:"on,omitzero"`
	Opens MonthDay `json:"opens,omitzero"`
	Year  int      `json:"year,omitzero"`
	// Roll says what becomes of a fixed day on a rest day.
	Roll Roll `json:"roll,omitzero"`
	// Items is the number of papers from which a tier holds.
	Items int `json:"items,omitzero"`
	// Scope says which matters the rule is for.
	Scope Scope `json:"scope,omitzero"`
	// Since and Until bound, both included, the start dates for which the rule
	// is in force; unset is open. A fixed day is judged by itself.
	Since Date `json:"since,omitzero"`
	Until Date `json:"until,omitzero"`
	// Source is the document and article.
	Source Source `json:"source,omitzero"`
	// Note is what else the document says.
	Note Text `json:"note,omitzero"`
}

// decides reports whether a rule of this kind gives a due date of its own.
func (k RuleKind) decides() bool { return k >= RuleKindDuration && k <= RuleKindWindow }

// inForce reports whether the rule holds for a period that starts on d.
func (r *Rule) inForce(d Date) bool {
	return !d.Before(r.Since) && (r.Until.IsZero() || !d.After(r.Until))
}

// Scope says which matters a rule is for 「适用范围」. An empty list allows every
// value; a list allows those in it, and not a matter that leaves the field
// unset. The zero value allows every matter.
type Scope struct {
	Tracks    []Track        `json:"tracks,omitempty"`
	Timings   []Timing       `json:"timings,omitempty"`
	Levels    []Level        `json:"levels,omitempty"`
	Proposers []ProposerKind `json:"proposers,omitempty"`
	Roles     []Role         `json:"roles,omitempty"`
	// KeyOnly allows key proposals 「重点提案」 alone.
	KeyOnly bool `json:"keyOnly,omitzero"`
}

// Matches reports whether the rule is for m. A matter without a role is taken
// to be handled by one unit alone.
func (s *Scope) Matches(m *Matter) bool {
	return allows(s.Tracks, m.Track) && allows(s.Timings, m.Timing) && allows(s.Levels, m.Level) &&
		allows(s.Proposers, m.Proposer) && allows(s.Roles, m.role()) && (m.Key || !s.KeyOnly)
}

func allows[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return len(list) == 0
}

// specificity counts the fields that the scope asks for.
func (s *Scope) specificity() int {
	n := 0
	for _, asked := range [...]bool{len(s.Tracks) > 0, len(s.Timings) > 0, len(s.Levels) > 0, len(s.Proposers) > 0, len(s.Roles) > 0, s.KeyOnly} {
		if asked {
			n++
		}
	}
	return n
}
