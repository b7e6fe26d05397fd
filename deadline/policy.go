package deadline

import "errors"

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

// Dues returns the due date of every act that the policy sets one for, in the
// order of its rules. A due whose start event has not happened comes with
// Missing set and without a date. Where several rules match, the policy
// decides and the others are listed as rivals.
//
// The error wraps ErrYearUnknown when a rule needs a day that the calendar does
// not know, ErrDate when a date leaves the years 1…9999.
func (p Policy) Dues(m Matter, cal Calendar) ([]Due, error) {
	dues := make([]Due, 0, len(p.Rules))
	for i := range p.Rules {
		if p.firstOf(i) {
			d, ok, err := p.due(p.Rules[i].Act, &m, cal)
			if err != nil {
				return nil, err
			}
			if ok {
				dues = append(dues, d)
			}
		}
	}
	return dues, nil
}

// firstOf reports whether rule i is the first one for its act.
func (p *Policy) firstOf(i int) bool {
	for j := range p.Rules[:i] {
		if p.Rules[j].Act == p.Rules[i].Act {
			return false
		}
	}
	return true
}

// candidate is one rule that matched, worked out.
type candidate struct {
	rule    int
	date    Date
	from    Date
	missing Event
}

// due works out one act; false when no rule is for it.
func (p *Policy) due(act Act, m *Matter, cal Calendar) (Due, bool, error) {
	var space [8]candidate
	found := space[:0]
	for i := range p.Rules {
		r := &p.Rules[i]
		if r.Act != act || !r.Scope.Matches(m) {
			continue
		}
		c := candidate{rule: i, from: m.start(r.Start)}
		if c.from.IsZero() {
			c.missing = r.Start
		} else {
			if c.from.Before(r.Since) || !r.Until.IsZero() && c.from.After(r.Until) {
				continue
			}
			end, err := r.Period.End(c.from, cal)
			if err != nil {
				return Due{}, false, err
			}
			c.date = end
		}
		found = append(found, c)
	}
	if len(found) == 0 {
		return Due{}, false, nil
	}
	best := 0
	for i := range found {
		if p.better(&found[i], &found[best]) {
			best = i
		}
	}
	c, r := &found[best], &p.Rules[found[best].rule]
	d := Due{
		Act: act, Date: c.date, Rule: r.ID, Kind: r.Kind, Source: r.Source,
		Start: r.Start, From: c.from, Missing: c.missing, Period: r.Period,
	}
	for i := range found {
		if i != best {
			o := &p.Rules[found[i].rule]
			d.Rivals = append(d.Rivals, Rival{Rule: o.ID, Kind: o.Kind, Date: found[i].date, Missing: found[i].missing, Source: o.Source})
		}
	}
	if d.Missing != 0 {
		d.Summary = missingSummary(&d)
		return d, true, nil
	}
	if r.Period.needsCalendar() {
		d.Provisional = cal.Provisional(d.From, d.Date)
	}
	d.complete(cal)
	return d, true, nil
}

// better reports whether a decides over b; at a tie the earlier rule stays.
func (p *Policy) better(a, b *candidate) bool {
	if (a.missing == 0) != (b.missing == 0) {
		return a.missing == 0
	}
	byDate := a.date.Compare(b.date)
	switch p.Decides {
	case DecisionEarliest:
		return byDate < 0
	case DecisionLatest:
		return byDate > 0
	}
	if s, t := p.Rules[a.rule].Scope.specificity(), p.Rules[b.rule].Scope.specificity(); s != t {
		return s > t
	}
	return byDate < 0
}

func missingSummary(d *Due) Text {
	return Text{
		ZH: d.Act.Term() + "期限未起算:尚无“" + d.Missing.Term() + "”日期",
		EN: d.Act.Text().EN + ": not running, no date of: " + d.Missing.Text().EN,
	}
}

// dueOrUnknown is due with a year that the calendar does not know taken for no
// date.
func (p *Policy) dueOrUnknown(act Act, m *Matter, cal Calendar) (Due, bool, error) {
	d, ok, err := p.due(act, m, cal)
	if errors.Is(err, ErrYearUnknown) {
		return Due{}, false, nil
	}
	return d, ok, err
}
