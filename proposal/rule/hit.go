package rule

import "github.com/seed-3129f372/tian/deadline"

// HitPolicy says what several rules that fire on one document mean together
// 「命中策略」. Every set declares one; the zero value is unset. JSON holds the
// token; the Chinese term is read too.
type HitPolicy uint8

// The values of HitPolicy.
const (
	// HitPolicyFirst: the first rule that fires, in declared order, decides.
	HitPolicyFirst HitPolicy = iota + 1
	// HitPolicyUnique: at most one rule may fire. Where more do, all of them
	// are reported beside a note and none of them decides.
	HitPolicyUnique
	// HitPolicySum: the weights of all rules that fire are added up for each
	// conclusion. One with a score of 0 or below is no decision.
	HitPolicySum
)

var hitPolicyWords = deadline.NewVocabulary[HitPolicy]("HitPolicy", []deadline.Word{
	{Token: "first", Text: deadline.Text{ZH: "先中先用", EN: "first"}},
	{Token: "unique", Text: deadline.Text{ZH: "唯一命中", EN: "unique"}},
	{Token: "sum", Text: deadline.Text{ZH: "权重求和", EN: "sum of weights"}},
})

// String returns the token of h.
func (h HitPolicy) String() string { return hitPolicyWords.String(h) }

// Term returns the Chinese term of h.
func (h HitPolicy) Term() string { return hitPolicyWords.Term(h) }

// Text returns the term of h in both languages.
func (h HitPolicy) Text() deadline.Text { return hitPolicyWords.Text(h) }

// Valid reports whether h is a member; the unset value is not.
func (h HitPolicy) Valid() bool { return hitPolicyWords.Valid(h) }

// MarshalText writes the token of h.
func (h HitPolicy) MarshalText() ([]byte, error) { return hitPolicyWords.Marshal(h) }

// UnmarshalText reads a token or a Chinese term.
func (h *HitPolicy) UnmarshalText(b []byte) error { return hitPolicyWords.Unmarshal(h, b) }

// ParseHitPolicy reads a token or a Chinese term. The error wraps
// deadline.ErrUnknownWord.
func ParseHitPolicy(s string) (HitPolicy, error) { return hitPolicyWords.Parse(s) }

// HitPolicies returns the values of HitPolicy in order.
func HitPolicies() []HitPolicy { return hitPolicyWords.All() }
