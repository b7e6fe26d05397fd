package deadline

import "github.com/seed-3129f372/tian/deadline/vocab"

// Policy is the set of deadlines that hold in one place or office 「期限规则集」,
// as data. It is a record: fill it, or take a preset, or load it, and do not
// change it while others use it.
type Policy struct {
	ID    string     `json:"id" needed:"yes"`
	Title vocab.Text `json:"title"`
	// Source is the document as a whole; each rule names its own.
	Source vocab.Source `json:"source,omitzero"`
	// Excludes says what the policy does not cover.
	Excludes vocab.Text `json:"excludes,omitzero"`
	// Rules in the order in which dues are given.
	Rules []PolicyRule `json:"rules" needed:"yes"`
	// Decides says which of several matching rules decides.
	Decides Precedence `json:"decides,omitzero"`
	// Reopens says what reopening a stopped clock does.
	Reopens Reopening `json:"reopens,omitzero"`
	// Impossible says what becomes of a rule's day that does not exist.
	Impossible Impossible `json:"impossible,omitzero"`
	// Thresholds say from when a due counts as soon. Nil, or left out of the JSON,
	// they are DefaultThresholds; empty, [], nothing ever is.
	Thresholds []Threshold `json:"thresholds,omitzero" about:"预警，未写则用本库默认值，[] 则无 the colours: left out, the library's own defaults; [], none"`
	// Steps are the reminders that are sent for a due. Nil, or left out of the JSON,
	// they are DefaultSteps; empty, [], nobody is reminded.
	Steps []Step `json:"steps,omitzero" about:"催办步骤，未写则用本库默认值，[] 则无 the reminders: left out, the library's own defaults; [], none"`
}

// DefaultThresholds are the colours of a policy that declares none 「默认预警」: blue,
// yellow and red from 10, 5 and 2 days before the due date on, and from 5, 3 and 1
// workdays where it is counted in workdays. They are the library's own, of no
// regulation. The caller owns the result.
func DefaultThresholds() []Threshold {
	return []Threshold{
		{AlertBlue, 10, PeriodUnitDay}, {AlertYellow, 5, PeriodUnitDay}, {AlertRed, 2, PeriodUnitDay},
		{AlertBlue, 5, PeriodUnitWorkday}, {AlertYellow, 3, PeriodUnitWorkday}, {AlertRed, 1, PeriodUnitWorkday},
	}
}

// DefaultSteps are the reminders of a policy that declares none 「默认催办」: 10, 5, 2
// and 0 workdays before the last workday and 1 and 5 after it, climbing from the
// handler to the head, each with a copy to the clerk. They are the library's own,
// of no regulation. The caller owns the result.
func DefaultSteps() []Step {
	list := []Step{
		{ID: "handler", Workdays: -10, To: []Recipient{RecipientHandler}},
		{ID: "unit_head", Workdays: -5, To: []Recipient{RecipientHandler, RecipientUnitHead}},
		{ID: "leader", Workdays: -2, To: []Recipient{RecipientUnitHead, RecipientLeader}},
		{ID: "last_day", Workdays: 0, To: []Recipient{RecipientHandler, RecipientUnitHead, RecipientLeader}},
		{ID: "overdue", Workdays: 1, To: []Recipient{RecipientLeader, RecipientHead}},
		{ID: "overdue_5", Workdays: 5, To: []Recipient{RecipientHead}},
	}
	for i := range list {
		list[i].Copy = []Recipient{RecipientClerk}
	}
	return list
}

// thresholds are those that hold.
func (p *Policy) thresholds() []Threshold {
	if p.Thresholds == nil {
		return DefaultThresholds()
	}
	return p.Thresholds
}

// steps are those that hold.
func (p *Policy) steps() []Step {
	if p.Steps == nil {
		return DefaultSteps()
	}
	return p.Steps
}

// Precedence says which of several rules for one act decides 「取舍」 where their
// priorities are equal. The zero value is unset and means PrecedenceMostSpecific.
type Precedence = vocab.Word[precedenceSet]

// The ways to decide between rules.
const (
	// PrecedenceMostSpecific takes the rule that is for some of the matters of the
	// other and no others; where neither is, which Validate refuses, the one whose
	// scope asks for most, then the earliest date, then the order of the policy.
	PrecedenceMostSpecific Precedence = iota + 1
	// PrecedenceEarliest takes the earliest date.
	PrecedenceEarliest
	// PrecedenceLatest takes the latest date.
	PrecedenceLatest
)

type precedenceSet struct{}

// Words implements vocab.Worded.
func (precedenceSet) Words() vocab.Words { return decisionWords }

var decisionWords = vocab.Words{Name: "Decision", List: []vocab.Row{
	{Token: "most_specific", ZH: "范围最具体者", EN: "most specific"},
	{Token: "earliest", ZH: "最早者", EN: "earliest"},
	{Token: "latest", ZH: "最晚者", EN: "latest"},
}}

// IsZero reports whether p is no policy.
func (p Policy) IsZero() bool { return p.ID == "" && len(p.Rules) == 0 }

// firstOf reports whether rule i is the first one that gives its act a date.
func (p *Policy) firstOf(i int) bool {
	if !decidesDate(p.Rules[i].Kind) {
		return false
	}
	for j := range p.Rules[:i] {
		if p.Rules[j].Act == p.Rules[i].Act && decidesDate(p.Rules[j].Kind) {
			return false
		}
	}
	return true
}

// Impossible says what becomes of a day that a regulation prints and no month
// has, such as 31 September 「不存在的日期」. The zero value is unset and means
// ImpossibleRefuse.
type Impossible = vocab.Word[impossibleSet]

// The ways with an impossible day.
const (
	// ImpossibleRefuse makes it a fault of the policy, with the mend.
	ImpossibleRefuse Impossible = iota + 1
	// ImpossibleClamp takes the last day of the month, and every due that rests
	// on it says so.
	ImpossibleClamp
)

type impossibleSet struct{}

// Words implements vocab.Worded.
func (impossibleSet) Words() vocab.Words { return impossibleWords }

var impossibleWords = vocab.Words{Name: "Impossible", List: []vocab.Row{
	{Token: "refuse", ZH: "拒绝", EN: "refuse"},
	{Token: "clamp", ZH: "取月末", EN: "take the month's end"},
}}
