package deadline

import (
	"encoding/json"
	"reflect"
	"strconv"

	"github.com/seed-3129f372/tian/deadline/vocab"
)

// Due is the date by which something has to be done, with all that it was
// decided on 「到期日」. The zero value is no due.
type Due struct {
	// Act is what has to be done; unset for a bare period.
	Act Act `json:"event,omitzero"`
	// Date is the last day, included; unset while Missing is set.
	Date Date `json:"date"`
	// LastWorkday is the last workday up to Date: Date itself unless the end is
	// kept on a rest day. Unset where the calendar does not know it, which
	// Notes then says.
	LastWorkday Date `json:"lastWorkday"`
	// Opens is the first day of a window; unset for other rules.
	Opens Date `json:"opens,omitzero"`
	// Rule is the id of the rule that decided, Kind its kind.
	Rule string   `json:"rule,omitempty"`
	Kind RuleKind `json:"kind,omitzero"`
	// Source is the document of that rule.
	Source vocab.Source `json:"source,omitzero"`
	// Start is the event that the period runs from, From its date; for a rule
	// that counts from another due date, Base is the act of that due.
	Start ClockEvent `json:"start,omitzero"`
	Base  Act        `json:"base,omitzero"`
	From  Date       `json:"from,omitzero"`
	// Since is the first day on which what is done counts, where that is not
	// From: a rule that counts from another due date is open as long as that due,
	// a period counted backwards from the day on which the paper was handed over.
	Since Date `json:"since,omitzero"`
	// Fixed is the day that a fixed rule or window names, before anything is
	// added; unset for other rules.
	Fixed Date `json:"fixed,omitzero"`
	// Missing is the start event that has not happened or was not given.
	Missing ClockEvent `json:"missing,omitzero"`
	// Period is what was counted, extensions in its unit included.
	Period Period `json:"period,omitzero"`
	// Extended are the lengths that were added, by workload and by extension;
	// those of the period's unit are in Period already, the others run after it
	// in the order of Then.
	Extended []Period `json:"extended,omitempty"`
	Then     []Period `json:"then,omitempty"`
	// Original is the date before any pause, extension, stop or reopening; unset
	// when there was none. Extensions by workload are in it.
	Original Date `json:"original,omitzero"`
	// Unrolled is the day on which the count ended, where that is a rest day and
	// the rule moved the end from it; unset otherwise.
	Unrolled Date `json:"unrolled,omitzero"`
	// Pauses are the days of the running time on which the clock did not run; a
	// pause before the start or past the end is none. Paused is since when
	// it stands still and Stopped since when it is stopped, unset when it is
	// not: Date is then the date if it ran on at once.
	Pauses  []Span `json:"pauses,omitempty"`
	Paused  Date   `json:"paused,omitzero"`
	Stopped Date   `json:"stopped,omitzero"`
	// Events are the clock events that were replayed, in order of day; those that
	// were left out are named in Notes.
	Events []Occurrence `json:"events,omitempty"`
	// Ceiling is the last day that extensions can reach, CeilingRule the rule
	// that says so; unset without one.
	Ceiling     Date   `json:"ceiling,omitzero"`
	CeilingRule string `json:"ceilingRule,omitempty"`
	// Provisional tells that a document still to come may move the date.
	Provisional bool `json:"provisional"`
	// Rivals are the other rules that matched, in the order of the policy.
	Rivals []Rival `json:"rivals,omitempty"`
	// Notes say what else the reader has to know.
	Notes []vocab.Reason `json:"notes,omitempty"`
}

// Summary says d in one line; the zero Text for the zero Due.
func (d Due) Summary() vocab.Text {
	switch {
	case d.Missing != 0:
		return missingSummary(&d)
	case d.Date.IsZero():
		return vocab.Text{}
	}
	return d.summary()
}

// dueForm is the JSON form of a Due: its fields and, last, its summary.
type dueForm struct {
	dueFields
	Summary vocab.Text `json:"summary"`
}

type dueFields Due

var dueDecoder = vocab.NewDecoder[dueForm]()

func (d Due) form() dueForm { return dueForm{dueFields(d), d.Summary()} }

// MarshalJSON writes the fields of d and, last, its summary.
func (d Due) MarshalJSON() ([]byte, error) { return json.Marshal(d.form()) }

// JSONForm is the form that MarshalJSON writes.
func (Due) JSONForm() reflect.Type { return reflect.TypeFor[dueForm]() }

// UnmarshalJSON reads what MarshalJSON writes, strictly; the summary follows from
// the rest. The error is vocab.Faults.
func (d *Due) UnmarshalJSON(data []byte) error {
	form, faults := dueDecoder.Decode(data)
	*d = Due(form.dueFields)
	return faults.Err()
}

// Rival is a rule that matched beside the one that decided.
type Rival struct {
	Rule    string       `json:"rule"`
	Kind    RuleKind     `json:"kind"`
	Date    Date         `json:"date"`
	Missing ClockEvent   `json:"missing,omitzero"`
	Source  vocab.Source `json:"source,omitzero"`
}

// Due returns the due date of p from start: the end of the period with its
// last workday. Errors as of End. Where only the last workday is
// beyond the calendar, the date is still given and Notes says so.
func (p Period) Due(start Date, cal Calendar) (Due, error) {
	raw, err := p.raw(start, cal)
	if err != nil {
		return Due{}, err
	}
	end, err := cal.Roll(raw, Roll(p.roll))
	if err != nil {
		return Due{}, err
	}
	d := Due{Date: end, From: start, Period: p}
	d.rolledFrom(raw)
	if p.needsCalendar() {
		d.Provisional = cal.provisional(start, end)
	}
	d.complete(cal)
	return d, nil
}

// rolledFrom enters the day on which the count ended, if the end was moved.
func (d *Due) rolledFrom(raw Date) {
	if raw != d.Date {
		d.Unrolled = raw
	}
}

// open returns the first day on which what is done counts for d; unset when
// every day does.
func (d *Due) open() Date {
	if !d.Since.IsZero() || d.Base != 0 || d.Period.amount < 0 {
		return d.Since
	}
	return d.From
}

// complete sets the last workday of a dated due and its notes.
func (d *Due) complete(cal Calendar) {
	last, err := cal.Roll(d.Date, RollPrevious)
	switch {
	case err != nil:
		d.Notes = append(d.Notes, codeDueLastWorkdayUnknown.Reason())
	case !d.Provisional && cal.provisional(last, d.Date):
		d.Notes = append(d.Notes, codeDueLastWorkdayProvisional.Reason())
	}
	d.LastWorkday = last
}

// summary writes both lines.
func (d *Due) summary() vocab.Text {
	var space [320]byte
	zh := string(d.appendZH(space[:0]))
	en := string(d.appendEN(space[:0]))
	return vocab.Text{ZH: zh, EN: en}
}

func (d *Due) appendZH(b []byte) []byte {
	if d.Act != 0 {
		b = append(b, d.Act.Term()...)
	}
	b = append(b, "期限至"...)
	b = d.Date.appendZH(b)
	switch {
	case d.Kind == RuleKindWindow:
		b = d.Opens.appendZH(append(b, "（窗口自"...))
		b = append(b, "起）"...)
	case d.Kind == RuleKindFixed:
		b = append(b, "（规定日期）"...)
	case d.Period.IsZero():
	case d.Base != 0 || d.Period.amount < 0:
		b = append(b, "："...)
		if d.Base != 0 {
			b = append(append(b, d.Base.Term()...), "到期日"...)
		} else if d.Start != 0 {
			b = append(append(b, d.Start.Term()...), "之日"...)
		}
		side := "后"
		if d.Period.amount < 0 {
			side = "前"
		}
		b = append(d.From.appendZH(b), side...)
		b = d.Period.abs().appendZH(b)
	default:
		b = append(b, "：自"...)
		if d.Start != 0 {
			b = append(append(b, d.Start.Term()...), "之日"...)
		}
		b = append(d.From.appendZH(b), "起"...)
		b = d.Period.appendZH(b)
		if d.Period.firstDay {
			b = append(b, "，当日计入"...)
		} else {
			b = append(b, "，当日不计入"...)
		}
	}
	for i, p := range d.Extended {
		b = append(b, [...]string{"，含延长", "、"}[min(i, 1)]...)
		b = p.appendZH(b)
	}
	if n := d.pausedDays(); n > 0 {
		b = strconv.AppendInt(append(b, "，中止"...), int64(n), 10)
		b = append(b, "日"...)
	}
	if !d.Unrolled.IsZero() {
		b = d.Unrolled.appendZH(append(b, "，期满"...))
		b = append(b, [...]string{"为休息日，顺延", "为休息日，提前"}[d.back()]...)
	}
	if d.Date == d.Ceiling {
		b = append(b, "，以最长期限为限"...)
	}
	if !d.LastWorkday.IsZero() && d.LastWorkday != d.Date {
		b = append(b, "；该日为休息日，最后一个工作日为"...)
		b = d.LastWorkday.appendZH(b)
	}
	if d.Provisional {
		b = append(b, "；暂定"...)
	}
	return b
}

func (d *Due) appendEN(b []byte) []byte {
	if d.Act != 0 {
		b = append(append(b, d.Act.Text().EN...), ": "...)
	}
	b = d.Date.append(append(b, "due "...))
	switch {
	case d.Kind == RuleKindWindow:
		b = d.Opens.append(append(b, " (open from "...))
		b = append(b, ')')
	case d.Kind == RuleKindFixed:
		b = append(b, ", a fixed day of the year"...)
	case d.Period.IsZero():
	case d.Base != 0 || d.Period.amount < 0:
		b = d.Period.abs().appendEN(append(b, ", "...))
		side := " after "
		if d.Period.amount < 0 {
			side = " before "
		}
		b = append(b, side...)
		if d.Base != 0 {
			b = append(append(append(b, "the due date of: "...), d.Base.Text().EN...), ", "...)
		} else if d.Start != 0 {
			b = append(append(b, d.Start.Text().EN...), ' ')
		}
		b = d.From.append(b)
	default:
		b = d.Period.appendEN(append(b, ", "...))
		b = append(b, " from "...)
		if d.Start != 0 {
			b = append(append(b, d.Start.Text().EN...), ' ')
		}
		b = d.From.append(b)
		if d.Period.firstDay {
			b = append(b, ", that day counted"...)
		} else {
			b = append(b, ", that day not counted"...)
		}
	}
	for i, p := range d.Extended {
		b = append(b, [...]string{", extended by ", " and "}[min(i, 1)]...)
		b = p.appendEN(b)
	}
	if n := d.pausedDays(); n > 0 {
		b = strconv.AppendInt(append(b, ", paused for "...), int64(n), 10)
		b = append(b, " days"...)
	}
	if !d.Unrolled.IsZero() {
		b = d.Unrolled.append(append(b, ", ending on "...))
		b = append(b, [...]string{", a rest day, and moved on", ", a rest day, and moved back"}[d.back()]...)
	}
	if d.Date == d.Ceiling {
		b = append(b, ", as late as the ceiling allows"...)
	}
	if !d.LastWorkday.IsZero() && d.LastWorkday != d.Date {
		b = append(b, "; a rest day, last workday "...)
		b = d.LastWorkday.append(b)
	}
	if d.Provisional {
		b = append(b, "; provisional"...)
	}
	return b
}

// back is 1 when the end was moved back, 0 when it was moved on.
func (d *Due) back() int {
	if d.Date.Before(d.Unrolled) {
		return 1
	}
	return 0
}

// pausedDays is by how many days the clock stood still; a fixed day does not
// move.
func (d *Due) pausedDays() int {
	n := 0
	if !d.Fixed.IsZero() {
		return 0
	}
	for _, s := range d.Pauses {
		n += s.Len()
	}
	return n
}
