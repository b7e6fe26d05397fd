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
	// Possible lists the events that the case would take now.
	Possible []NextEvent `json:"possible,omitempty"`
}

// Error names the event, every unmet condition and what is possible, as Text does.
func (r *Refusal) Error() string {
	var b strings.Builder
	b.WriteString(ErrRefused.Error())
	if r.Event.Valid() {
		b.WriteString(": " + r.Event.String())
	}
	if !r.Date.IsZero() {
		b.WriteString(" on " + r.Date.String())
	}
	if r.Unit != "" {
		b.WriteString(" by " + vocab.Clip(r.Unit))
	}
	return b.String() + ": " + r.text(true).EN
}

// Text says in both languages every unmet condition and what is possible
// instead, for the unit of the event and for the case. Where the event names no
// unit, what the only unit may do is told; of several, Possible tells.
func (r *Refusal) Text() vocab.Text { return r.text(false) }

func (r *Refusal) text(codes bool) vocab.Text {
	zh, en := make([]string, len(r.Unmet)), make([]string, len(r.Unmet))
	for i, u := range r.Unmet {
		zh[i], en[i] = u.Text.ZH, u.Text.EN
		if codes {
			en[i] += " [" + u.Code + "]"
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

// Faults returns the unmet conditions as faults of the event at its place.
func (r *Refusal) Faults() vocab.Faults {
	fs := make(vocab.Faults, len(r.Unmet))
	at := pointer("/events", r.Index)
	for i, u := range r.Unmet {
		fs[i] = vocab.Fault{Path: at + places[u.Code], Code: u.Code, Text: u.Text}
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
	codeEventKind.Code: "/event", codeEventDate.Code: "/date", codeEventBackwards.Code: "/date",
	codeEventUnit.Code: "/unit", codeEventOther.Code: "/other", codeEventRole.Code: "/role", codeEventReason.Code: "/reason",
	codeEventPerson.Code: "/person", codeEventClass.Code: "/class", codeEventInto.Code: "/into",
	codeEventGrades.Code: "/grades", codeEventPublication.Code: "/publication",
	codeEventCommitment.Code: "/commitment", codeEventPromise.Code: "/promise",
	codeEventAmount.Code: "/amount", codeExtensionAmount.Code: "/amount", codeEventConsent.Code: "/consent",
	codeEventGrounds.Code: "/grounds", codeEventFront.Code: "/front", codeEventBy.Code: "/by",
	codeUnitUnknown.Code: "/unit", codeUnitHolds.Code: "/unit", codeUnitFrom.Code: "/from",
	codeCosignUnknown.Code: "/person", codeCosignLate.Code: "/date", codeExtensionAsked.Code: "/asked", codeSignerUnknown.Code: "/person", codeRateGrade.Code: "/grades", codeRateTwice.Code: "/grades", codeRedirectWord.Code: "/disposition", codeMergeSelf.Code: "/into",
	codeClassUnknown.Code: "/class", codeSchemeUnknown.Code: "/scheme", codeDeliverOral.Code: "/channel",
	codePublishReason.Code: "/reason", codeCommitTwice.Code: "/commitment", codeFollowUnknown.Code: "/commitment",
}

// pointer is deadline.At, named short.
func pointer(prefix string, i int) string { return vocab.At(prefix, i) }
