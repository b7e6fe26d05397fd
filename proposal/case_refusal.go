package proposal

import (
	"errors"
	"strings"

	"github.com/seed-3129f372/tian/deadline"
	"github.com/seed-3129f372/tian/deadline/vocab"
)

// ErrRefused is wrapped by every Refusal.
var ErrRefused = errors.New("proposal: event refused")

// Refusal is why an event was not taken in: every condition that is not met,
// and what is possible instead. The case is unchanged.
type Refusal struct {
	// Index is the place of the event in the log, from 0.
	Index int `json:"index"`
	// Event, Date and Unit are those of the refused event.
	Event EventKind     `json:"event"`
	Date  deadline.Date `json:"date"`
	Unit  string        `json:"unit,omitempty"`
	// State is where the case stood.
	State State `json:"state"`
	// Unmet lists every condition that is not met; never empty.
	Unmet []vocab.Reason `json:"unmet"`
	// Late is set where the event is only too late in the log: the last day on which
	// it would have fitted there, Date itself where it fits at its date. An event
	// that was forgotten goes in with Case.Insert. Reading.Apply, which has no log,
	// leaves it unset.
	Late deadline.Date `json:"late,omitzero"`
	// First is the way out: the shortest chain of events after which the event
	// would be taken, in order; empty where no event can mend it, such as where a
	// field is missing, and where it would be too long.
	First []NextEvent `json:"first,omitempty"`
	// Possible lists the events that the case would take now, the way on first.
	Possible []NextEvent `json:"possible,omitempty"`
}

// Error names the event, every unmet condition and what is possible, as Text does.
func (r *Refusal) Error() string {
	var b strings.Builder
	b.WriteString(ErrRefused.Error())
	if r.Event.Valid() {
		b.WriteString(": " + plain(r.Event.String()))
	}
	if !r.Date.IsZero() {
		b.WriteString(" on " + r.Date.String())
	}
	if r.Unit != "" {
		b.WriteString(" (unit " + vocab.Clip(r.Unit) + ")")
	}
	return b.String() + ": " + r.text(true).EN
}

// Text says in both languages every unmet condition and what is possible
// instead, for the unit of the event and for the case. Where the event names no
// unit, what the only unit may do is told; of several, Possible tells.
func (r *Refusal) Text() vocab.Text { return r.text(false) }

func (r *Refusal) text(codes bool) vocab.Text {
	var zh, en []string
	if way := r.way(); way.ZH != "" {
		zh, en = append(zh, way.ZH), append(en, way.EN)
	}
	for _, u := range r.Unmet {
		zh, en = append(zh, u.Text.ZH), append(en, u.Text.EN)
		if codes {
			en[len(en)-1] += " [" + u.Code + "]"
		}
	}
	unit := r.about()
	if m := kinds(r.Possible, unit); unit != "" && len(m.EN) > 0 {
		zh = append(zh, vocab.Clip(unit)+"现在可以："+strings.Join(m.ZH, "、"))
		en = append(en, "possible now for "+vocab.Clip(unit)+": "+strings.Join(m.EN, ", "))
	}
	if m := kinds(r.Possible, ""); len(m.EN) > 0 {
		zh = append(zh, "本案现在可以："+strings.Join(m.ZH, "、"))
		en = append(en, "possible now for the case: "+strings.Join(m.EN, ", "))
	}
	return vocab.Text{ZH: strings.Join(zh, "；"), EN: strings.Join(en, "; ")}
}

// way is the way out: that the event is entered late, and what has to come first
// where it happens now; "" where there is none. Of a long way it says the first few
// steps.
func (r *Refusal) way() vocab.Text {
	late, first := r.lateWay(), r.firstWay()
	switch {
	case late.ZH == "":
		return first
	case first.ZH == "" || r.Late == r.Date: // it is said when it was
		return late
	}
	return vocab.Text{ZH: late.ZH + "；若是现在发生的，" + first.ZH, EN: late.EN + "; if it happens now, " + first.EN}
}

func (r *Refusal) firstWay() vocab.Text {
	const most = 6
	if len(r.First) == 0 {
		return vocab.Text{}
	}
	var zh, en []string
	for _, m := range r.First[:min(len(r.First), most)] {
		step := vocab.Text{ZH: m.Event.Term(), EN: plain(m.Event.String())}
		if m.Step != 0 {
			step = vocab.Text{ZH: step.ZH + "（" + m.Step.Term() + "）", EN: step.EN + " (" + m.Step.String() + ")"}
		}
		if m.Unit != "" && m.Unit != r.Unit {
			step = vocab.Text{ZH: vocab.Clip(m.Unit) + step.ZH, EN: step.EN + " by " + vocab.Clip(m.Unit)}
		}
		if m.Person != "" {
			step = vocab.Text{ZH: step.ZH + vocab.Clip(m.Person), EN: step.EN + " to " + vocab.Clip(m.Person)}
		}
		if n := len(zh); n == 0 || zh[n-1] != step.ZH { // to each signer, by each step
			zh, en = append(zh, step.ZH), append(en, step.EN)
		}
	}
	t := vocab.Text{ZH: "先" + strings.Join(zh, "、"), EN: "first " + strings.Join(en, ", ")}
	if len(r.First) > most {
		t = vocab.Text{ZH: t.ZH + "等", EN: t.EN + " and more"}
	}
	return vocab.Text{ZH: t.ZH + "，再" + r.Event.Term(), EN: t.EN + ", then " + plain(r.Event.String())}
}

// about is the unit that the refusal is about: that of the event, else the only
// one that may do something, else none.
func (r *Refusal) about() string {
	unit := r.Unit
	for _, m := range r.Possible {
		switch {
		case r.Unit != "" || m.Unit == "" || m.Unit == unit:
		case unit != "":
			return ""
		default:
			unit = m.Unit
		}
	}
	return unit
}

// Unwrap returns ErrRefused.
func (r *Refusal) Unwrap() error { return ErrRefused }

// Faults returns the unmet conditions as faults of the event at its place, the way
// out before the first.
func (r *Refusal) Faults() vocab.Faults {
	fs := make(vocab.Faults, len(r.Unmet))
	at := pointer("/events", r.Index)
	for i, u := range r.Unmet {
		fs[i] = vocab.Fault{Path: at + places[u.Code], Code: u.Code, Text: u.Text}
	}
	if way := r.way(); way.ZH != "" {
		fs[0].Text = vocab.Text{ZH: way.ZH + "；" + fs[0].Text.ZH, EN: way.EN + "; " + fs[0].Text.EN}
	}
	return fs
}

// words are the names of some events in both languages.
type words struct{ ZH, EN []string }

// kinds names the distinct events of the moves of the unit, "" for the case,
// that nothing stands against.
func kinds(moves []NextEvent, unit string) words {
	var list words
	var last EventKind
	for _, m := range moves {
		if len(m.Unmet) == 0 && m.Unit == unit && m.Event != last {
			list.ZH, list.EN = append(list.ZH, m.Event.Term()), append(list.EN, m.Event.String())
			last = m.Event
		}
	}
	return list
}

// places are the fields that a condition is about, where it is one field.
var places = map[string]string{
	codeEventKind.Code: "/event", codeEventKindMissing.Code: "/event", codeEventDate.Code: "/date", codeEventBackwards.Code: "/date", codeEventParts.Code: "/parts", codeSplitFew.Code: "/parts", codeSplitID.Code: "/parts", codeSplitNumber.Code: "/parts", codeSplitTwice.Code: "/parts", codeSplitLeft.Code: "/parts", codeStepOrder.Code: "/step", codeReplySignature.Code: "/signature",
	codeDateYear.Code: "/date", codeClassScheme.Code: "/scheme",
	codeEventUnit.Code: "/unit", codeEventOther.Code: "/other", codeEventRole.Code: "/role", codeEventReason.Code: "/reason",
	codeEventPerson.Code: "/person", codeEventClass.Code: "/class", codeEventInto.Code: "/into",
	codeEventGrades.Code: "/grades", codeEventPublication.Code: "/publication",
	codeEventCommitment.Code: "/commitment", codeEventPromise.Code: "/promise",
	codeEventAmount.Code: "/amount", codeExtensionAmount.Code: "/amount", codeEventConsent.Code: "/consent",
	codeEventGrounds.Code: "/grounds", codeEventFront.Code: "/front", codeEventBy.Code: "/by",
	codeUnitUnknown.Code: "/unit", codeUnitHolds.Code: "/unit", codeUnitFrom.Code: "/from",
	codeCosignUnknown.Code: "/person", codeCosignLate.Code: "/date", codeExtensionAsked.Code: "/asked", codeSignerUnknown.Code: "/person", codeRateGrade.Code: "/grades", codeRateTwice.Code: "/grades", codeRedirectWord.Code: "/disposition", codeMergeSelf.Code: "/into",
	codeClassUnknown.Code: "/class", codeSchemeUnknown.Code: "/scheme", codeDeliverOral.Code: "/channel",
	codePublishReason.Code: "/reason", codeCommitTwice.Code: "/commitment", codeCommitDue.Code: "/due", codeCommitNext.Code: "/next", codeFollowUnknown.Code: "/commitment",
}

// pointer is deadline.At, named short.
func pointer(prefix string, i int) string { return vocab.At(prefix, i) }
