package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// RuleKind is how a rule arrives at its date 「规则类型」. The zero value is unset.
// JSON holds the token; the Chinese term is read too.
type RuleKind = vocab.Word[ruleKindSet]

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
	// RuleKindExtension says by how much its act may be extended at most, all
	// extensions together, and how often. It moves nothing by itself; an
	// extension is an event of the matter, and one that goes beyond is noted.
	RuleKindExtension
	// RuleKindTier adds to the period of its act when the unit handles so many
	// papers: ten days from 20 on. Of several the highest tier reached holds.
	RuleKindTier
)

type ruleKindSet struct{}

// Words implements vocab.Worded.
func (ruleKindSet) Words() vocab.Words { return ruleKindWords }

var ruleKindWords = vocab.Words{Name: "RuleKind", List: []vocab.Row{
	{Token: "duration", ZH: "期间", EN: "duration"},
	{Token: "offset", ZH: "倒推/相对期限", EN: "offset from another due date"},
	{Token: "fixed", ZH: "固定日期", EN: "fixed day of the year"},
	{Token: "window", ZH: "窗口期", EN: "window"},
	{Token: "ceiling", ZH: "最长期限", EN: "ceiling"},
	{Token: "extension", ZH: "可延长量", EN: "permitted extension"},
	{Token: "tier", ZH: "按承办量延长", EN: "tier by workload"},
}}

// PolicyRule is one deadline of a regulation 「期限规则」. Which fields a rule needs
// follows from its kind; Policy.Validate says what is missing and what is idle.
type PolicyRule struct {
	// ID names the rule inside its policy.
	ID string `json:"id" needed:"yes"`
	// Act is what has to be done in time, for a ceiling, an extension or a tier
	// the act that it bears on.
	Act  Act      `json:"act" needed:"yes"`
	Kind RuleKind `json:"kind" needed:"yes"`
	// Start is the event that a duration or a ceiling runs from.
	Start ClockEvent `json:"start,omitzero"`
	// Base is the act whose due date an offset counts from.
	Base Act `json:"base,omitzero"`
	// Period is what is counted or added.
	Period Period `json:"period,omitzero"`
	// On is the day of a fixed rule and the last day of a window, Opens the
	// window's first day. Year limits such a rule to one year; 0 is every year.
	On    MonthDay `json:"on,omitzero"`
	Opens MonthDay `json:"opens,omitzero"`
	Year  int      `json:"year,omitzero" limits:"minimum=0 maximum=9999"`
	// Roll says what becomes of a fixed day on a rest day.
	Roll Roll `json:"roll,omitzero"`
	// Items is the number of papers from which a tier holds.
	Items int `json:"items,omitzero" limits:"minimum=0"`
	// Times is how often an extension permits to extend; 0 is any number. Its
	// Period is how far all extensions together may reach, in whatever unit.
	Times int `json:"times,omitzero" limits:"minimum=0"`
	// Priority decides before all else between rules that set a date for one
	// matter: the higher one holds.
	Priority int `json:"priority,omitzero"`
	// Scope says which matters the rule is for. Without roles in it the rule is
	// for the roles that its act is for by nature: a reply is owed by whoever
	// answers the proposer, an assisting opinion by whoever assists.
	Scope Scope `json:"scope,omitzero"`
	// Since and Until bound, both included, the start dates for which the rule
	// is in force; unset is open. A fixed day is judged by itself.
	Since Date `json:"since,omitzero"`
	Until Date `json:"until,omitzero"`
	// Source is the document and article.
	Source vocab.Source `json:"source,omitzero"`
	// Note is what else the document says.
	Note vocab.Text `json:"note,omitzero"`
}

// decidesDate reports whether a rule of this kind gives a due date of its own.
func decidesDate(k RuleKind) bool { return k >= RuleKindDuration && k <= RuleKindWindow }

// inForce reports whether the rule holds for a period that starts on d.
func (r *PolicyRule) inForce(d Date) bool {
	return !d.Before(r.Since) && (r.Until.IsZero() || !d.After(r.Until))
}
