package assign

import (
	"errors"
	"fmt"
	"slices"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Milestone is a date that one of those responsible has to keep 「时限」.
type Milestone struct {
	// Who has to keep it, and the id of the leader, unit or person.
	Who  deadline.Recipient `json:"who"`
	ID   string             `json:"id"`
	Date deadline.Date      `json:"date"`
	// Own marks a date of the organisation's own; the others are those of the
	// law or policy that Decision.Due names.
	Own  bool       `json:"own"`
	Text vocab.Text `json:"text"`
}

// due returns the due date of the reply, or of the opinion of an assisting
// unit, and where there is none the reason. A copy has no due date.
func (o Options) due(it Item, role vocab.Role) (deadline.Due, []vocab.Reason) {
	from := it.Assigned
	if from.IsZero() {
		from = o.Assigned
	}
	if role == vocab.RoleCopy {
		return deadline.Due{}, nil
	}
	if from.IsZero() {
		return deadline.Due{}, []vocab.Reason{codeDueNoStart.Reason()}
	}
	dues, err := o.Policy.Dues(deadline.Matter{
		Track: it.Track, Level: it.Level, Timing: it.Timing, Role: role, Proposer: it.Proposer, Key: it.Key,
		Events: []deadline.Occurrence{{Event: deadline.ClockEventAssigned, Date: from}},
	}, o.Calendar)
	act := deadline.ActReply
	if role == vocab.RoleAssist {
		act = deadline.ActCoOpinion
	}
	i := slices.IndexFunc(dues, func(d deadline.Due) bool { return d.Act == act })
	if i < 0 && err != nil {
		return deadline.Due{}, []vocab.Reason{unreckoned(codeDueUnknown, "期限", "the due date", err)}
	}
	if i < 0 {
		return deadline.Due{}, []vocab.Reason{reason(codeDueNone, []string{"policy", o.Policy.ID, "act", act.String()},
			fmt.Sprintf("规则集%s没有“%s”期限", o.Policy.ID, act.Term()),
			fmt.Sprintf("policy %s sets no date to %s", o.Policy.ID, act.Text().EN))}
	}
	if dues[i].Date.IsZero() {
		summary := dues[i].Summary()
		return dues[i], []vocab.Reason{codeDueMissing.As(summary.ZH, summary.EN).Reason()}
	}
	return dues[i], nil
}

// milestones are the dates of the four who are responsible: the person's, the
// unit's and the leader's are our own and counted back in workdays from the
// last workday of the due date, the head's is the due date. Where the calendar
// does not reach, our own are left out with a reason. A department under a
// city's desk makes its internal dates itself and has only the due date.
func (o Options) milestones(d Decision, kind UnitKind) (out []Milestone, missing []vocab.Reason) {
	if d.Due.Date.IsZero() {
		return nil, nil
	}
	add := func(who deadline.Recipient, id string, date deadline.Date, own bool, zh, en string) {
		if id != "" {
			out = append(out, Milestone{who, id, date, own, vocab.Text{ZH: zh, EN: en}})
		}
	}
	what := d.Due.Act.Text()
	if kind == UnitKindDepartment {
		add(deadline.RecipientUnitHead, d.Unit, d.Due.Date, false, what.ZH+"到期", what.EN+": due")
		return out, nil
	}
	if person, unit, leader, err := o.internal(d.Due); err == nil {
		add(deadline.RecipientHandler, d.Person, person, true, "交稿（内部时限）", "hand in the draft (internal date)")
		add(deadline.RecipientUnitHead, d.Unit, unit, true, "核稿（内部时限）", "check the draft (internal date)")
		add(deadline.RecipientLeader, d.Leader, leader, true, "审签（内部时限）", "sign (internal date)")
	} else {
		missing = []vocab.Reason{unreckoned(codeDatesUnknown, "内部时限", "the internal dates", err)}
	}
	add(deadline.RecipientHead, d.Head, d.Due.Date, false, what.ZH+"到期", what.EN+": due")
	return out, missing
}

// internal are the three dates inside the organisation. The error is the
// calendar's.
func (o Options) internal(due deadline.Due) (person, unit, leader deadline.Date, err error) {
	last := due.LastWorkday
	if last.IsZero() {
		last = due.Date
	}
	given, err := o.Calendar.CountWorkdays(due.From, last)
	given = max(given, 0)
	whole := max(o.Internal.Person, o.Internal.Unit, o.Internal.Leader)
	back := func(n int) deadline.Date {
		if 2*whole > given { // half of the time is the person's at least
			n = n * given / (2 * whole)
		}
		if err != nil || n == 0 {
			return last
		}
		var date deadline.Date
		date, err = o.Calendar.AddWorkdays(last, -n)
		return date
	}
	person, unit, leader = back(o.Internal.Person), back(o.Internal.Unit), back(o.Internal.Leader)
	return person, unit, leader, err
}

// unreckoned is the reason why dates could not be computed.
func unreckoned(c vocab.Code, zh, en string, err error) vocab.Reason {
	why := ""
	if errors.Is(err, deadline.ErrYearUnknown) {
		why = "放假安排尚未公布，"
	}
	return reason(c, nil, why+zh+"无法计算", en+" cannot be computed: "+err.Error())
}
