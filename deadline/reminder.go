package deadline

import (
	"sort"

	"github.com/google/uuid"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Namespace is the UUID of the name space in which the keys of reminders are
// made: the version 5 UUID of the URL
// https://github.com/seed-3129f372/tian/deadline in the URL name space of RFC 4122.
const Namespace = "43fdfc72-bfc2-5dd6-9038-e92df31e992c"

// Recipient is who receives a reminder 「催办对象」. The zero value is unset. JSON
// holds the token; the Chinese term is read too.
type Recipient = vocab.Word[recipientSet]

// The recipients.
const (
	RecipientHandler  Recipient = iota + 1 // handler 责任人
	RecipientUnitHead                      // unit_head 承办科室负责人
	RecipientLeader                        // leader 分管领导
	RecipientHead                          // head 主要领导
	RecipientClerk                         // clerk 专职办理员
)

type recipientSet struct{}

// Words implements vocab.Worded.
func (recipientSet) Words() vocab.Words { return recipientWords }

var recipientWords = vocab.Words{Name: "Recipient", List: []vocab.Row{
	{Token: "handler", ZH: "责任人/承办人", EN: "handler"},
	{Token: "unit_head", ZH: "承办科室负责人", EN: "unit head"},
	{Token: "leader", ZH: "分管领导/牵头领导", EN: "leader in charge"},
	{Token: "head", ZH: "主要领导", EN: "head"},
	{Token: "clerk", ZH: "专职办理员", EN: "clerk"},
}}

// Step is one reminder of a policy 「催办步骤」: so many workdays before the last
// workday (negative) or after it (positive).
type Step struct {
	// ID names the step inside the policy; it is part of the key.
	ID       string      `json:"id" needed:"strict"`
	Workdays int         `json:"workdays"`
	To       []Recipient `json:"to" needed:"strict"`
	Copy     []Recipient `json:"copy,omitempty"`
}

// Reminder is one message of a plan 「催办」: when, to whom, about what.
type Reminder struct {
	// Key is a name-based UUID: the same subject, act, due date and step give
	// the same key everywhere, so that a caller who keeps the keys that were
	// sent sends none twice.
	Key  string `json:"key"`
	Step string `json:"step"`
	// On is the workday on which it is sent.
	On   Date        `json:"on"`
	To   []Recipient `json:"to"`
	Copy []Recipient `json:"copy,omitempty"`
	// Item is the subject that Reminders was asked for.
	Item string     `json:"item"`
	Act  Act        `json:"event"`
	Due  Date       `json:"due"`
	Text vocab.Text `json:"text"`
}

// Reminders returns the reminder plan of d for the subject, whose id the
// caller chooses (one per paper and unit), in ascending order: one for each
// step of the policy, see Policy.Steps, that falls on a workday after the start. Of several steps
// on one day the last of the policy is kept. A due without a date has no plan,
// and a right that lapses (objecting) gets no reminder after its date.
//
// While the clock stands still, because it is paused or stopped, nobody is
// reminded. A met act needs no plan: a caller asks Standing first. The error wraps
// ErrYearUnknown when a step falls outside the coverage; the steps within it are
// returned beside it.
func (p Policy) Reminders(subject string, d Due, cal Calendar) ([]Reminder, error) {
	if d.Missing != 0 || d.Date.IsZero() {
		return nil, nil
	}
	anchor, err := cal.Roll(d.Date, RollPrevious)
	if err != nil {
		return nil, err
	}
	var plan []Reminder
	var beyond error
	for _, s := range p.steps() {
		if s.Workdays > 0 && (acts[d.Act].right || d.Kind == RuleKindWindow) {
			continue
		}
		on, err := cal.AddWorkdays(anchor, s.Workdays)
		if err != nil {
			beyond = err
			continue
		}
		if !on.After(d.open()) || d.standsStill(on) {
			continue
		}
		r := Reminder{
			Key: reminderKey(subject, d, s.ID), Step: s.ID, On: on, Item: subject, Act: d.Act, Due: d.Date,
			To: append([]Recipient(nil), s.To...), Copy: append([]Recipient(nil), s.Copy...),
			Text: reminderText(d, s.Workdays),
		}
		plan = append(plan, r)
	}
	sort.SliceStable(plan, func(i, j int) bool { return plan[i].On.Before(plan[j].On) })
	kept := plan[:0]
	for _, r := range plan {
		if n := len(kept); n > 0 && kept[n-1].On == r.On {
			kept[n-1] = r
			continue
		}
		kept = append(kept, r)
	}
	return kept, beyond
}

// standsStill reports whether the clock of d has stopped by the day on and not
// gone on since.
func (d *Due) standsStill(on Date) bool {
	return !d.Paused.IsZero() && !on.Before(d.Paused) || !d.Stopped.IsZero() && !on.Before(d.Stopped)
}

func reminderKey(subject string, d Due, step string) string {
	name := subject + "\x00" + d.Act.String() + "\x00" + d.Date.String() + "\x00" + step
	return uuid.NewSHA1(uuid.MustParse(Namespace), []byte(name)).String()
}

func reminderText(d Due, workdays int) vocab.Text {
	switch {
	case workdays < 0:
		p := Period{amount: int32(-workdays), unit: PeriodUnitWorkday}.inWords()
		return vocab.Text{ZH: d.Act.Term() + "将于" + d.Date.ZH() + "到期，还有" + p.ZH, EN: d.Act.Text().EN + " is due on " + d.Date.String() + ", in " + p.EN}
	case workdays == 0:
		return vocab.Text{ZH: d.Act.Term() + "今日为最后一个工作日，期限至" + d.Date.ZH(), EN: d.Act.Text().EN + ": today is the last workday, due on " + d.Date.String()}
	}
	p := Period{amount: int32(workdays), unit: PeriodUnitWorkday}.inWords()
	return vocab.Text{ZH: d.Act.Term() + "已于" + d.Date.ZH() + "到期，逾期" + p.ZH, EN: d.Act.Text().EN + " was due on " + d.Date.String() + ", late by " + p.EN}
}
