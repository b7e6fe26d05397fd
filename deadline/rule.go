package deadline

// RuleKind is how a rule arrives at its date 「规则类型」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type RuleKind uint8

// The kinds of rule.
const (
	// RuleKindDuration counts a period from an event.
	RuleKindDuration RuleKind = iota + 1
	// RuleKindWindow is a span of days of the year, after which the act is
	// inadmissible, not late.
	RuleKindWindow
)

var ruleKindWords = NewVocabulary[RuleKind]("RuleKind", []Word{
	{"duration", Text{"期间", "duration"}},
	{"window", Text{"窗口期", "window"}},
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

// Rule is one deadline of a regulation 「期限规则」.
type Rule struct {
	// ID names the rule inside its policy.
	ID string `json:"id"`
	// Act is what has to be done in time.
	Act  Act      `json:"act"`
	Kind RuleKind `json:"kind"`
	// Start is the event that the period runs from.
	Start Event `json:"start,omitzero"`
	// Period is what is counted.
	Period Period `json:"period,omitzero"`
	// Scope says which matters the rule is for.
	Scope Scope `json:"scope,omitzero"`
	// Since and Until bound, both included, the start dates for which the rule
	// is in force; unset is open.
	Since Date `json:"since,omitzero"`
	Until Date `json:"until,omitzero"`
	// Source is the document and article.
	Source Source `json:"source,omitzero"`
	// Note is what else the document says.
	Note Text `json:"note,omitzero"`
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
